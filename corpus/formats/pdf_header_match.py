"""The header of a borderless table: which name stands above which column, by their places."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from corpus.formats.pdf_header_groups import Align, Span, columns_over, covering_heads, off_in, spread_heads
from corpus.formats.pdf_segments import Segment, segments_of
from corpus.formats.pdf_types import GridCell, Line, Word
from corpus.formats.table_shape import is_period

_ROOMY = 1.45  # of the type size: rows farther apart than this have room between them that wrapped lines have not
_LIKE_ROWS = 0.93  # of the distance between rows
_SAME = 2.0  # points that what stands flush may differ by


def with_empty_columns(columns: Sequence[tuple[float, float]], header: Sequence[Line]) -> list[tuple[float, float]]:
    """The columns with those that only the header names: "Ja Nej Avstår" above marks of which none is below "Avstår"."""
    spans = list(columns)
    for line in header:
        parts = segments_of(line, in_header=True)
        if len(parts) > len(spans):
            named = {part for part, _ in match_header(parts, spans)}
            added = [
                part for at, part in enumerate(parts) if at not in named and not _begins_over_labels(part, columns[0])
            ]
            spans += [(part.x0, part.x1) for part in added]
            spans.sort()
    return spans


def _begins_over_labels(part: Segment, labels: tuple[float, float]) -> bool:
    """Whether a name begins over the first half of the labels: "Not 1" before "Intäkter", and no "Not" after it."""
    return part.x0 < (labels[0] + labels[1]) / 2


def match_header(parts: Sequence[Segment], columns: Sequence[tuple[float, float]]) -> list[tuple[int, int]]:
    """Pairs (part of a header line, column): in order, all of the shorter side paired, as well placed as that allows."""
    costs = [
        [_misfit(part, parts[at + 1].x0 if at + 1 < len(parts) else None, column) for column in columns]
        for at, part in enumerate(parts)
    ]
    if len(parts) > len(columns):
        chosen = _cheapest([list(row) for row in zip(*costs, strict=True)])
        return [(part, column) for column, part in enumerate(chosen)]
    return list(enumerate(_cheapest(costs)))


def _cheapest(costs: Sequence[Sequence[float]]) -> list[int]:
    """For each row of costs a column, ascending, so that the sum is least; there are at least as many columns."""
    width = len(costs[0]) if costs else 0
    best: dict[int, tuple[float, list[int]]] = {-1: (0.0, [])}
    for row in costs:
        following: dict[int, tuple[float, list[int]]] = {}
        for last, (cost, places) in best.items():
            for at in range(last + 1, width):
                total = cost + row[at]
                if at not in following or total < following[at][0]:
                    following[at] = (total, [*places, at])
        best = following
    return min(best.values())[1] if best else []


def _misfit(part: Segment, next_start: float | None, column: tuple[float, float]) -> float:
    """How ill a header's name stands above a column: flush left, right or centred is well.

    Next best is a name at the left side of its column and figures at the right side, before the next name begins.
    """
    start, end = column
    off = min(abs(part.x0 - start), abs(part.x1 - end), abs((part.x0 + part.x1) / 2 - (start + end) / 2))
    if off <= 5:
        return off
    inside = part.x0 - 2 <= start and (next_start is None or end <= next_start + 2)
    return 6.0 if inside else 20.0 + off


def header_cells(lines: Sequence[Line], columns: Sequence[tuple[float, float]], pitch: float = 0.0) -> list[GridCell]:
    """The header in one row, or in two where a name stretches over several columns.

    ``pitch`` is the distance in points between the rows below, 0 where it tells nothing.
    """
    upper: dict[tuple[int, int], list[str]] = {}
    lower: dict[int, list[str]] = {}
    rows = [_parts_of(line, columns) for line in lines]
    grouped = _grouped(lines, rows, columns, pitch)
    for number, parts in enumerate(rows):
        if groups := grouped[number]:
            for part in parts[: len(parts) - len(groups)]:
                lower.setdefault(0, []).append(part.text)
            for part, group in zip(parts[len(parts) - len(groups) :], groups, strict=True):
                upper.setdefault(group, []).append(part.text)
            continue
        below = _names_below(_ungrouped(lines, grouped, number + 1), columns)
        broad = [part for part in parts if len(columns_over(part, columns)) > 1]
        for part in broad:
            over = columns_over(part, columns)
            upper.setdefault((over[0], over[-1] + 1), []).append(part.text)
        single = [part for part in parts if part not in broad]
        spans = [(over[0], over[-1] + 1) for over in (columns_over(part, columns) for part in broad)]
        place = dict(match_header(single, columns))
        for at, part in enumerate(single):
            if span := _like(spans, below, part, columns):
                upper.setdefault(span, []).append(part.text)
                continue
            nearest = min(range(len(columns)), key=lambda column: _misfit(part, None, columns[column]))
            lower.setdefault(place.get(at, nearest), []).append(part.text)
    cells = [GridCell(tuple(texts), 0, start, 1, end) for (start, end), texts in _side_by_side(upper)]
    at = 1 if upper else 0
    return cells + [GridCell(tuple(texts), at, column, at + 1, column + 1) for column, texts in sorted(lower.items())]


def _side_by_side(upper: Mapping[Span, list[str]]) -> list[tuple[Span, list[str]]]:
    """The heads from the left, what stands above columns that another heads as well joined with it."""
    joined: list[tuple[Span, list[str]]] = []
    for (start, end), texts in sorted(upper.items()):
        if joined and start < joined[-1][0][1]:
            (first, last), before = joined[-1]
            joined[-1] = (first, max(last, end)), [*before, *texts]
        else:
            joined.append(((start, end), list(texts)))
    return joined


def _parts_of(line: Line, columns: Sequence[tuple[float, float]]) -> list[Segment]:
    return [part for segment in segments_of(line, in_header=True) for part in _split_over(segment, columns)]


def _grouped(
    lines: Sequence[Line], rows: Sequence[Sequence[Segment]], columns: Sequence[tuple[float, float]], pitch: float
) -> list[list[Span]]:
    """For each line of a header the columns that its names head, but those above the labels; none where it heads no groups."""
    grouped: list[list[Span]] = [[] for _ in lines]
    for number in range(len(lines) - 2, -1, -1):
        heads = [part for part in rows[number] if not _heads_labels(part, columns)]
        following = rows[number + 1][len(rows[number + 1]) - len(grouped[number + 1]) :]
        named = _ungrouped(lines, grouped, number + 1)
        placed = [pair for line in named for pair in _placed(line, columns)]
        wide, aligned = _with_names(placed, columns), _aligned(placed, columns)
        below = _names_below(named, columns)
        grouped[number] = (
            _of_following(heads, following, grouped[number + 1])
            if grouped[number + 1]
            else spread_heads(heads, below, wide, aligned)
            or covering_heads(heads, below, wide, aligned, _is_row(lines[number], lines[number + 1], pitch))
            or _beside_wrapped(heads, below, columns)
        )
    return grouped


def _ungrouped(lines: Sequence[Line], grouped: Sequence[Sequence[Span]], first: int) -> list[Line]:
    return [line for line, groups in zip(lines[first:], grouped[first:], strict=True) if not groups]


def _beside_wrapped(
    heads: Sequence[Segment], below: Sequence[str], columns: Sequence[tuple[float, float]]
) -> list[Span]:
    """The columns of a head beside names that go on below: "Deltagare | Avslutade" above "Kvinnor Män | totalt".

    What goes on is in lower case; a name in upper case that nothing stands above is headed by the name to its left.
    """
    starts = [column for _, column in match_header(heads, columns)]
    if not 1 < len(heads) < len(columns) - 1 or not all(below[1:]) or not starts[0]:
        return []
    spans: list[Span] = []
    for start, following in zip(starts, [*starts[1:], len(columns)], strict=True):
        end = start + 1
        while below[start][0].isupper() and end < following and below[end][0].isupper():
            end += 1
        spans.append((start, end))
    wrapped = any(below[start][0].islower() for start in starts)
    return spans if wrapped and any(end - start > 1 for start, end in spans) else []


def _of_following(heads: Sequence[Segment], following: Sequence[Segment], groups: Sequence[Span]) -> list[Span]:
    """The groups of the names in the next line that those of this line stand above: "Januari–" above "augusti"."""
    spans = [
        span
        for part in heads
        for name, span in zip(following, groups, strict=True)
        if min(part.x1, name.x1) - max(part.x0, name.x0) > 0
    ]
    return spans if len(spans) == len(heads) == len(set(spans)) else []


def _heads_labels(part: Segment, columns: Sequence[tuple[float, float]]) -> bool:
    """Whether a name of the header stands above the labels of the rows and nothing else."""
    return part.x0 < columns[0][1] - 2 and (len(columns) == 1 or part.x1 < columns[1][0])


def _is_row(line: Line, following: Line, pitch: float) -> bool:
    """Whether a header line stands as far above the next as rows do, and rows farther apart than wrapped lines."""
    return pitch >= _ROOMY * line.size and following.top - line.top >= _LIKE_ROWS * pitch


def _names_below(lines: Sequence[Line], columns: Sequence[tuple[float, float]]) -> list[str]:
    """What the lower lines of a header name each column."""
    names = [""] * len(columns)
    for line in lines:
        if any(len(columns_over(part, columns)) > 1 for part in segments_of(line, in_header=True)):
            continue
        for part, column in _placed(line, columns):
            names[column] = f"{names[column]} {part.text}".strip()
    return names


def _placed(line: Line, columns: Sequence[tuple[float, float]]) -> list[tuple[Segment, int]]:
    """The names of a line, each with the column that it stands above."""
    parts = segments_of(line, in_header=True)
    return [(parts[at], column) for at, column in match_header(parts, columns)]


def _with_names(
    placed: Sequence[tuple[Segment, int]], columns: Sequence[tuple[float, float]]
) -> list[tuple[float, float]]:
    """The columns, each as wide as its figures and its name together: names may stand flush left above them."""
    wide = list(columns)
    for part, column in placed:
        wide[column] = min(wide[column][0], part.x0), max(wide[column][1], part.x1)
    return wide


def _aligned(placed: Sequence[tuple[Segment, int]], columns: Sequence[tuple[float, float]]) -> list[Align]:
    """How the columns are set, as most names stand above their figures; every way where names and figures differ."""
    off: dict[Align, int] = dict.fromkeys(Align, 0)
    for part, column in placed:
        for align in Align:
            off[align] += off_in(part, columns[column], align) > _SAME
    least = min(off.values())
    return [align for align in Align if off[align] == least]


def _like(
    spans: Sequence[tuple[int, int]], below: Sequence[str], part: Segment, columns: Sequence[tuple[float, float]]
) -> tuple[int, int] | None:
    """The columns that a short name centred among them heads, told by names below that are those under its neighbour.

    "Antal | Total kostnad" above "2023 2022 2021 2023 2022 2021": "Antal" is no wider than a column, and heads three.
    """
    centre = (part.x0 + part.x1) / 2
    for start, end in spans:
        width = end - start
        for first in range(len(columns) - width + 1):
            last = first + width
            free = all(last <= other[0] or other[1] <= first for other in spans)
            centred = abs((columns[first][0] + columns[last - 1][1]) / 2 - centre) <= 0.6 * (part.x1 - part.x0)
            if free and centred and all(below[start:end]) and below[first:last] == below[start:end]:
                return first, last
    return None


def _split_over(segment: Segment, columns: Sequence[tuple[float, float]]) -> list[Segment]:
    """A header segment over several columns, cut where its words part above the gap between two of them."""
    over = columns_over(segment, columns)
    if len(over) < 2 or len(segment.words) < 2:
        return [segment]
    named = _by_names(segment.words)
    if len(named) in (len(over), len(columns) - 1):
        return [Segment(tuple(words)) for words in named]
    zones = [min(over, key=lambda at: _distance_to(word, columns[at])) for word in segment.words]
    if set(zones) != set(over):
        return [segment]
    groups: list[list[Word]] = [[segment.words[0]]]
    for (before, after), (left, right) in zip(pairwise(segment.words), pairwise(zones), strict=True):
        if left == right:
            groups[-1].append(after)
        elif after.x0 - before.x1 > 0.38 * after.size:
            groups.append([after])
        else:
            return [segment]
    return [Segment(tuple(group)) for group in groups]


def _by_names(words: Sequence[Word]) -> list[list[Word]]:
    """Words cut where a name begins: at a capital letter, or at a year after another: "Utfall 2023 | Budget 2024"."""
    names: list[list[Word]] = []
    for word in words:
        follows_year = names and is_period(names[-1][-1].text)
        if not names or word.text[0].isupper() or (follows_year and is_period(word.text)):
            names.append([word])
        else:
            names[-1].append(word)
    return names


def _distance_to(word: Word, column: tuple[float, float]) -> float:
    return abs((word.x0 + word.x1) / 2 - (column[0] + column[1]) / 2)

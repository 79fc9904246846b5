"""The lines of a borderless table -> its cells: columns by the white strips between them, rows by their distance."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from corpus.formats.pdf_header_match import header_cells, with_empty_columns
from corpus.formats.pdf_segments import segments_of
from corpus.formats.pdf_types import Grid, GridCell, Line, Rule, Word, make_line
from corpus.formats.table_shape import is_figure

_SPACE = 0.42  # gaps in ems up to which words belong together whatever stands above and below


@dataclass(frozen=True, slots=True)
class TableLines:
    """The lines of a table: ``header`` of them head it; ``figures`` tells which hold figures."""

    lines: Sequence[Line]
    header: int
    figures: Sequence[bool]


def make_grid(table: TableLines, figure_columns: Sequence[tuple[float, float]], rules: Sequence[Rule]) -> Grid:
    """The grid of a table's lines. ``figure_columns`` are the spans in which its figures stand."""
    body = table.lines[table.header :]
    # Lines of figures show the columns, and so do wrapped labels as far as they reach.
    telling = [
        line
        for line, has in zip(body, table.figures[table.header :], strict=True)
        if has or line.x1 < figure_columns[0][0] or line.x0 > figure_columns[-1][1]
    ]
    columns = _column_spans(telling, _strips(telling, figure_columns))
    columns = with_empty_columns(columns, table.lines[: table.header])
    return fill_grid(table, columns, rules)


def fill_grid(table: TableLines, columns: Sequence[tuple[float, float]], rules: Sequence[Rule]) -> Grid:
    """The grid of a table's lines in columns whose spans are known."""
    strips = [(before[1] + after[0]) / 2 for before, after in pairwise(columns)]
    cells = header_cells(table.lines[: table.header], columns, _pitch(table))
    header_rows = max((cell.row_end for cell in cells), default=0)
    groups = _row_groups(table, rules)
    for number, group in enumerate(groups, header_rows):
        held: list[list[str]] = [[] for _ in columns]
        for at in group:
            parts: list[list[Word]] = [[] for _ in columns]
            alone = _is_label(table.lines[at], table.figures[at], columns)
            for word in table.lines[at].words:
                parts[0 if alone else sum(strip < (word.x0 + word.x1) / 2 for strip in strips)].append(word)
            for column, words in enumerate(_with_overflow(parts)):
                if words:
                    held[column].append(make_line(words).text.replace("\t", " "))
        cells += [GridCell(tuple(texts), number, column, number + 1, column + 1) for column, texts in enumerate(held)]
    x0 = min(line.x0 for line in table.lines)
    return Grid(
        tuple(cells),
        header_rows + len(groups),
        len(columns),
        x0,
        table.lines[0].top,
        max(line.x1 for line in table.lines),
        table.lines[-1].bottom,
        edges=tuple(start for start, _ in columns),
        header_rows=header_rows,
        lines=(
            *[tuple(table.lines[: table.header])] * header_rows,
            *(tuple(table.lines[at] for at in group) for group in groups),
        ),
    )


def _with_overflow(parts: Sequence[list[Word]]) -> list[list[Word]]:
    """The words of a line by column; one that runs over into a column of figures goes back to the words it follows.

    "Norra bolagets | AB 4 200" -> "Norra bolagets AB | 4 200".
    """
    kept = [list(words) for words in parts]
    for before, words in pairwise(kept):
        figure = next((at for at, word in enumerate(words) if any(map(str.isdigit, word.text))), 0)
        if not before or not figure or not is_figure(" ".join(word.text for word in words[figure:])):
            continue
        to_words, to_figure = words[0].x0 - before[-1].x1, words[figure].x0 - words[figure - 1].x1
        if to_words <= _SPACE * words[0].size and to_words < to_figure:
            before.extend(words[:figure])
            del words[:figure]
    return kept


def _is_label(line: Line, has_figures: bool, columns: Sequence[tuple[float, float]]) -> bool:
    """Whether a line is words of a label that may reach over the next columns: alone, from the labels' edge on."""
    return not has_figures and len(segments_of(line)) == 1 and line.x0 < columns[0][0] + 2 * line.size


def _pitch(table: TableLines) -> float:
    """The distance in points between rows of figures that follow each other, 0 where there are none."""
    body = list(zip(table.lines, table.figures, strict=True))[table.header :]
    steps = [after.top - before.top for (before, one), (after, other) in pairwise(body) if one and other]
    return median(steps) if steps else 0.0


def _strips(lines: Sequence[Line], figure_columns: Sequence[tuple[float, float]]) -> list[float]:
    """The x of the white strips that run down between columns, through all lines but few.

    A strip counts when it borders on a column of figures or when the gap is wide on many of the lines: words of labels
    line up by chance.
    """
    chunks = [_chunks(line) for line in lines]
    ends = sorted({end for row in chunks for _, end in row})
    starts = sorted({start for row in chunks for start, _ in row})
    strips: list[float] = []
    for end in ends:
        start = next((start for start in starts if start > end + 1.0), None)
        if start is None:
            continue
        middle = (end + start) / 2
        both = [row for row in chunks if row[0][0] < middle < row[-1][1]]
        crossed = sum(any(word.x0 < middle < word.x1 for word in line.words) for line in lines)
        narrow = [any(low < middle < high for low, high in row) for row in chunks]
        in_label = any(row[0][0] < middle < row[0][1] < figure_columns[0][0] for row in chunks)
        if crossed > len(lines) // 10 or sum(narrow) > 0.35 * len(both) or in_label:
            continue
        wide = sum(
            any(b[0] - a[1] > 0.6 * lines[0].size and a[1] <= middle <= b[0] for a, b in pairwise(row)) for row in both
        )
        borders = any(
            (end <= left + 3 and left - 3 <= start <= right) or (start >= right - 3 and left <= end <= right + 3)
            for left, right in figure_columns
        )
        if wide >= (max(1, 0.2 * len(both)) if borders else max(2, 0.5 * len(both))) and (
            not strips or _is_new(strips[-1], middle, chunks)
        ):
            strips.append(middle)
    return strips


def _chunks(line: Line) -> list[tuple[float, float]]:
    """The spans of a line's words, those that only a space sets apart as one."""
    spans = [[line.words[0].x0, line.words[0].x1]]
    for before, after in pairwise(line.words):
        if after.x0 - before.x1 > _SPACE * line.size:
            spans.append([after.x0, after.x1])
        else:
            spans[-1][1] = after.x1
    return [(start, end) for start, end in spans]


def _is_new(strip: float, middle: float, chunks: Sequence[Sequence[tuple[float, float]]]) -> bool:
    """Whether words stand between two strips."""
    return any(strip < (start + end) / 2 < middle for row in chunks for start, end in row)


def _column_spans(lines: Sequence[Line], strips: Sequence[float]) -> list[tuple[float, float]]:
    spans: list[list[float]] = [[1e9, -1e9] for _ in range(len(strips) + 1)]
    for line in lines:
        for word in line.words:
            span = spans[sum(strip < (word.x0 + word.x1) / 2 for strip in strips)]
            span[0], span[1] = min(span[0], word.x0), max(span[1], word.x1)
    return [(start, end) for start, end in spans]


def _row_groups(table: TableLines, rules: Sequence[Rule]) -> list[list[int]]:
    """Lines by table row: those between two drawn lines, else by their distance."""
    groups: list[list[int]] = []
    for band in _bands(table, rules):
        if _is_row(table, band):
            groups.append(band)
        else:
            groups += _near_groups(table, band, rules)
    return groups


def _is_row(table: TableLines, band: Sequence[int]) -> bool:
    """Whether the lines between two drawn lines are one row: one label, and figures that stand beside or are wrapped."""
    if not 1 < len(band) < min(6, len(table.lines) - table.header):
        return False
    worded = [at for at in band if any(sign.isalpha() for sign in table.lines[at].words[0].text)]
    full = [at for at in worded if table.figures[at]]
    rest_in_lower_case = all(table.lines[at].text[0].islower() for at in full[1:])
    return bool(worded) and rest_in_lower_case and len(band) - len(worded) <= 2


def _bands(table: TableLines, rules: Sequence[Rule]) -> list[list[int]]:
    """The lines of the body, cut where drawn lines part them and below bold words that head a group of rows."""
    bands: list[list[int]] = []
    for at in range(table.header, len(table.lines)):
        before, line = table.lines[at - 1], table.lines[at]
        ends_group_name = before.bold and not table.figures[at - 1] and not line.bold
        begins_group_name = line.bold and not table.figures[at] and not before.bold
        heads_group = bool(bands) and (ends_group_name or begins_group_name)
        if bands and not heads_group and not _ruled(before, line, rules):
            bands[-1].append(at)
        else:
            bands.append([at])
    return bands


def _near_groups(table: TableLines, band: Sequence[int], rules: Sequence[Rule]) -> list[list[int]]:
    """Lines by table row. A line without figures goes with the row it stands closer to, else it is a row of its own."""
    lines, first, last = table.lines, band[0], band[-1] + 1
    groups: list[list[int]] = []
    pending: list[int] = []
    for at in band:
        if table.figures[at]:
            groups.append([*pending, at])
            pending = []
            continue
        goes_up, goes_down = _belongs(lines, at, (first, last), rules)
        if goes_up and groups and not pending:
            groups[-1].append(at)
        elif goes_down or (goes_up and pending):
            pending.append(at)
        else:
            groups += [pending] if pending else []
            groups.append([at])
            pending = []
    return [*groups, *([pending] if pending else [])]


def _belongs(lines: Sequence[Line], at: int, bounds: tuple[int, int], rules: Sequence[Rule]) -> tuple[bool, bool]:
    """Whether a line of words goes on the row above it, and whether the row below it goes on it."""
    first, last = bounds
    above = lines[at].top - lines[at - 1].bottom if at > first else 1e9
    below = lines[at + 1].top - lines[at].bottom if at + 1 < last else 1e9
    ruled_above = at > first and _ruled(lines[at - 1], lines[at], rules)
    ruled_below = at + 1 < last and _ruled(lines[at], lines[at + 1], rules)
    if ruled_above != ruled_below:
        return ruled_below, ruled_above
    lower = lines[at].text[:1].islower()
    next_lower = at + 1 < last and lines[at + 1].text[:1].islower()
    if ruled_above:
        return False, False
    goes_up = lower or above < below - 1.5
    heads = at + 1 < last and _heads_indented(lines[at], lines[at + 1])
    return goes_up, not goes_up and (next_lower or (below < above - 1.5 and at > first and not heads))


def _heads_indented(line: Line, below: Line) -> bool:
    """Whether the line below is set in under a name of its own group: "Norra delen" / "  Askby 12 180"."""
    return below.x0 > line.x0 + 0.6 * line.size and below.text[:1].isupper()


def _ruled(upper: Line, lower: Line, rules: Sequence[Rule]) -> bool:
    """Whether a drawn line parts two lines."""
    top, bottom = upper.bottom - 3, lower.top + 3
    return any(top <= rule.top <= bottom and min(rule.x1, lower.x1) - max(rule.x0, lower.x0) > 5 for rule in rules)

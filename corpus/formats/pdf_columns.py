"""Borderless tables: lines whose figures stand in columns -> grids.

Only figures make a table here, at least three lines of them above each other: words in columns are read as text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from corpus.formats.pdf_types import Grid, GridCell, Item, Line, Rule, Word, make_line
from corpus.formats.table_shape import is_figure, is_period

_MIN_ROWS = 3
_HEADER_LINES = 6
_LEADERS = re.compile(r"\.{4,}|(?:\. ){4,}|_{4,}|…{2,}")
_NOTE_SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁾*"


@dataclass(frozen=True, slots=True)
class Segment:
    """Words of a line that stand together, set apart from the next ones by a wide gap."""

    text: str
    x0: float
    x1: float
    words: tuple[Word, ...]

    @property
    def is_figure(self) -> bool:
        """Whether it holds a figure and nothing else."""
        return is_figure(self.text.strip(_NOTE_SIGNS + " "))


@dataclass(frozen=True, slots=True)
class _Columns:
    """The columns of figures: their spans, and where each one's zone ends."""

    spans: tuple[tuple[float, float], ...]

    def of(self, x0: float, x1: float) -> list[int]:
        """The columns that a span reaches into."""
        return [at for at, (start, end) in enumerate(self.spans) if min(end, x1) - max(start, x0) > 2]

    def nearest(self, x: float) -> int:
        """The column whose middle is nearest."""
        return min(range(len(self.spans)), key=lambda at: abs(sum(self.spans[at]) / 2 - x))

    @property
    def left(self) -> float:
        """Where the first column of figures begins."""
        return self.spans[0][0]


def find_column_grids(items: Sequence[Item], rules: Sequence[Rule]) -> list[Item]:
    """The items of a region with borderless tables among its lines made into grids."""
    found: list[Item] = []
    run: list[Line] = []
    for item in [*items, None]:
        if isinstance(item, Line):
            run.append(item)
            continue
        found += _read_run(run, rules)
        run = []
        if item is not None:
            found.append(item)
    return found


def segments_of(line: Line) -> list[Segment]:
    """The segments of a line; figures are set apart by narrower gaps than words."""
    groups: list[list[Word]] = [[line.words[0]]]
    for before, after in pairwise(line.words):
        figures = all(any(sign.isdigit() for sign in word.text) for word in (before, after))
        if after.x0 - before.x1 > (0.62 if figures else 0.85) * line.size:
            groups.append([after])
        else:
            groups[-1].append(after)
    return [Segment(make_line(group).text, group[0].x0, group[-1].x1, tuple(group)) for group in groups]


def _read_run(lines: Sequence[Line], rules: Sequence[Rule]) -> list[Item]:
    segments = [segments_of(line) for line in lines]
    figures = [_has_figures(row) for row in segments]
    items: list[Item] = []
    at = 0
    for first, last in _stretches(lines, segments, figures):
        columns = _columns([segments[row] for row in range(first, last) if figures[row]])
        if columns is None or first < at:
            continue
        head = _header_start(lines, segments, figures, columns, (at, first))
        body = head[1]
        if _is_contents(lines, (max(0, head[0] - 6), last)):
            continue
        grid = _grid(lines, segments, figures, columns, (head[0], body, last), rules)
        if grid is not None:
            items += [*lines[at : head[0]], grid]
            at = last
    return [*items, *lines[at:]]


def _has_figures(row: Sequence[Segment]) -> bool:
    return len(row) > 1 and any(segment.is_figure for segment in row[1:])


def _stretches(
    lines: Sequence[Line], segments: Sequence[Sequence[Segment]], figures: Sequence[bool]
) -> list[tuple[int, int]]:
    """Stretches [first:last] that start and end with a line of figures, with few lines of words between them."""
    numbered = [at for at, found in enumerate(figures) if found]
    stretches: list[list[int]] = []
    for at in numbered:
        if stretches and _goes_on(lines, segments, stretches[-1][-1], at):
            stretches[-1].append(at)
        else:
            stretches.append([at])
    return [(rows[0], rows[-1] + 1) for rows in stretches if len(rows) >= _MIN_ROWS]


def _goes_on(lines: Sequence[Line], segments: Sequence[Sequence[Segment]], before: int, after: int) -> bool:
    """Whether the lines between two lines of figures can be labels of one table."""
    if after - before > 5 or lines[after].top - lines[before].bottom > 6.5 * lines[after].size:
        return False
    figure = next(segment for segment in segments[before][1:] if segment.is_figure)
    steps = zip(range(before, after), range(before + 1, after + 1), strict=True)
    if any(lines[later].top - lines[earlier].bottom > 2.6 * lines[earlier].size for earlier, later in steps):
        return False
    return all(
        len(segments[at]) > 1 or segments[at][0].x1 < figure.x0 or segments[at][0].x0 > figure.x0 - 8
        for at in range(before + 1, after)
    )


def _columns(rows: Sequence[Sequence[Segment]]) -> _Columns | None:
    """The columns that the figures stand in, None where they do not stand above each other."""
    cells = [segment for row in rows for segment in (row if row[0].is_figure else row[1:]) if segment.is_figure]
    spans: list[list[float]] = []
    for start, end in sorted((cell.x0, cell.x1) for cell in cells):
        if spans and start < spans[-1][1]:
            spans[-1][1] = max(spans[-1][1], end)
        else:
            spans.append([start, end])
    held: list[list[Segment]] = [[] for _ in spans]
    for row in rows:
        taken = set()
        for cell in (cell for cell in row if cell in cells):
            at = next(index for index, (start, end) in enumerate(spans) if start <= cell.x0 and cell.x1 <= end)
            if at in taken:  # two figures of one line in one column: these are no columns
                return None
            taken.add(at)
            held[at].append(cell)
    kept = [
        (span[0], span[1]) for span, inside in zip(spans, held, strict=True) if len(inside) >= 2 and _aligned(inside)
    ]
    if not kept or sum(len(inside) for inside in held if len(inside) < 2) > 0.34 * len(cells):
        return None
    in_columns = sum(any(start <= cell.x0 and cell.x1 <= end for start, end in kept) for cell in cells)
    return _Columns(tuple(kept)) if in_columns >= 0.75 * len(cells) else None


def _aligned(cells: Sequence[Segment]) -> bool:
    """Whether cells stand flush right, flush left, or centred."""
    for place in (lambda cell: cell.x1, lambda cell: cell.x0, lambda cell: (cell.x0 + cell.x1) / 2):
        middle = median(place(cell) for cell in cells)
        if sum(abs(place(cell) - middle) <= 5 for cell in cells) >= 0.7 * len(cells):
            return True
    return False


def _header_start(
    lines: Sequence[Line],
    segments: Sequence[Sequence[Segment]],
    figures: Sequence[bool],
    columns: _Columns,
    bounds: tuple[int, int],
) -> tuple[int, int]:
    """(first header line, first body line): lines above the figures that stand over their columns."""
    floor, body = bounds
    while (
        body + 1 < len(lines)
        and figures[body]
        and all(is_period(cell.text) for cell in segments[body] if cell.is_figure)
    ):
        body += 1  # "2023 2022": years that head the columns
    head = first = bounds[1]
    for at in range(first - 1, max(floor, first - _HEADER_LINES) - 1, -1):
        if lines[at + 1].top - lines[at].bottom > 1.9 * lines[at].size:
            break
        row = segments[at]
        over = [
            segment for segment in row if segment.x1 > columns.left - 4 and columns.of(segment.x0 - 8, segment.x1 + 8)
        ]
        beside = [segment for segment in row if segment not in over]
        crosses = any(segment.x0 < columns.left - 40 and len(segment.words) > 3 for segment in over)
        if over and not crosses and all(segment.x1 <= columns.left + 4 for segment in beside):
            head = at
        elif over or len(beside) > 1 or not _is_label_above(row, columns):
            break
    return (head, max(body, first)) if head < first or body > first else (first, first)


def _is_label_above(row: Sequence[Segment], columns: _Columns) -> bool:
    """A line of the label column among the header's lines, "Belopp i" above "mnkr"."""
    return len(row) == 1 and row[0].x1 < columns.left and len(row[0].words) < 5


def _is_contents(lines: Sequence[Line], span: tuple[int, int]) -> bool:
    texts = [line.text for line in lines[span[0] : span[1]]]
    leaders = sum(bool(_LEADERS.search(text)) for text in texts)
    titled = any(re.match(r"innehåll(?:sförteckning)?\s*$", text.strip(), re.IGNORECASE) for text in texts)
    return titled or leaders >= 0.4 * len(texts)


def _grid(
    lines: Sequence[Line],
    segments: Sequence[Sequence[Segment]],
    figures: Sequence[bool],
    columns: _Columns,
    bounds: tuple[int, int, int],
    rules: Sequence[Rule],
) -> Grid | None:
    head, body, last = bounds
    extra = _words_right_of(segments[body:last], columns)
    columns = _Columns((*columns.spans, *extra))
    labels = any(segment.x1 <= columns.left + 2 for row in segments[body:last] for segment in row)
    shift = 1 if labels else 0
    width = len(columns.spans) + shift
    cells = _header_cells(segments[head:body], columns, shift)
    header_rows = max((cell.row_end for cell in cells), default=0)
    groups = _row_groups(lines, segments, figures, (body, last), rules)
    for number, group in enumerate(groups, header_rows):
        held: list[list[str]] = [[] for _ in range(width)]
        for at in group:
            parts: dict[int, list[str]] = {}
            for segment in segments[at]:
                middle = (segment.x0 + segment.x1) / 2
                is_label = (
                    labels and middle < columns.left and not (segment.is_figure and columns.of(segment.x0, segment.x1))
                )
                parts.setdefault(0 if is_label else columns.nearest(middle) + shift, []).append(segment.text)
            for column, texts in parts.items():
                held[column].append(" ".join(texts))
        cells += [
            GridCell(tuple(texts), number, column, number + 1, column + 1) for column, texts in enumerate(held) if texts
        ]
    box = [line for line in lines[head:last]]
    x0 = min(line.x0 for line in box)
    edges = (*((x0,) if labels else ()), *(start for start, _ in columns.spans))
    return Grid(
        tuple(cells),
        header_rows + len(groups),
        width,
        x0,
        box[0].top,
        max(line.x1 for line in box),
        box[-1].bottom,
        edges=edges,
        header_rows=header_rows,
    )


def _words_right_of(rows: Sequence[Sequence[Segment]], columns: _Columns) -> tuple[tuple[float, float], ...]:
    """A column of words to the right of the figures ("Kommentar"), where at least half of the lines have one."""
    right = columns.spans[-1][1]
    found = [segment for row in rows for segment in row if segment.x0 > right and not segment.is_figure]
    if len(found) < 0.5 * len(rows):
        return ()
    return ((min(segment.x0 for segment in found), max(segment.x1 for segment in found)),)


def _header_cells(rows: Sequence[Sequence[Segment]], columns: _Columns, shift: int) -> list[GridCell]:
    """The header in one row, or in two where a name stretches over several columns."""
    upper: dict[tuple[int, int], list[str]] = {}
    lower: dict[int, list[str]] = {}
    for row in rows:
        for segment in (part for whole in row for part in _split_over(whole, columns)):
            over = columns.of(segment.x0, segment.x1)
            middle = (segment.x0 + segment.x1) / 2
            if shift and (segment.x1 <= columns.left + 2 or (not over and middle < columns.left - 15)):
                lower.setdefault(0, []).append(segment.text)
            elif len(over) > 1:
                upper.setdefault((over[0] + shift, over[-1] + 1 + shift), []).append(segment.text)
            else:
                lower.setdefault((over[0] if over else columns.nearest(middle)) + shift, []).append(segment.text)
    cells = [GridCell(tuple(texts), 0, start, 1, end) for (start, end), texts in upper.items()]
    at = 1 if upper else 0
    return cells + [GridCell(tuple(texts), at, column, at + 1, column + 1) for column, texts in lower.items()]


def _split_over(segment: Segment, columns: _Columns) -> list[Segment]:
    """A header segment over several columns, cut where its words part above the gap between two of them."""
    over = columns.of(segment.x0, segment.x1)
    if len(over) < 2 or len(segment.words) < 2:
        return [segment]
    zones = [columns.nearest((word.x0 + word.x1) / 2) for word in segment.words]
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
    return [Segment(make_line(group).text, group[0].x0, group[-1].x1, tuple(group)) for group in groups]


def _row_groups(
    lines: Sequence[Line],
    segments: Sequence[Sequence[Segment]],
    figures: Sequence[bool],
    span: tuple[int, int],
    rules: Sequence[Rule],
) -> list[list[int]]:
    """Lines by table row. A line without figures goes on the row it stands closer to, else it is a row of its own."""
    first, last = span
    groups: list[list[int]] = []
    pending: list[int] = []
    for at in range(first, last):
        if figures[at]:
            groups.append([*pending, at])
            pending = []
            continue
        above = lines[at].top - lines[at - 1].bottom if at > first else 1e9
        below = lines[at + 1].top - lines[at].bottom if at + 1 < last else 1e9
        ruled_above, ruled_below = _ruled(lines, at - 1, at, rules, first), _ruled(lines, at, at + 1, rules, first)
        lower = segments[at][0].text[:1].islower()
        next_lower = at + 1 < last and segments[at + 1][0].text[:1].islower()
        if ruled_above != ruled_below:
            goes_up = ruled_below
            goes_down = ruled_above
        else:
            goes_up = (lower or above < below - 1.5) and not ruled_above
            goes_down = not goes_up and (next_lower or below < above - 1.5) and not ruled_below and above < 1e8
        if goes_up and groups and not pending:
            groups[-1].append(at)
        elif goes_down or (goes_up and pending):
            pending.append(at)
        else:
            groups += [pending] if pending else []
            groups.append([at])
            pending = []
    return [*groups, *([pending] if pending else [])]


def _ruled(lines: Sequence[Line], upper: int, lower: int, rules: Sequence[Rule], first: int) -> bool:
    """Whether a drawn line parts two lines."""
    if upper < first or lower >= len(lines):
        return False
    top, bottom = lines[upper].bottom - 3, lines[lower].top + 3
    x0, x1 = lines[lower].x0, lines[lower].x1
    return any(top <= rule.top <= bottom and min(rule.x1, x1) - max(rule.x0, x0) > 5 for rule in rules)

"""Borderless tables: stretches of lines whose figures stand in columns, and the header lines above them.

At least three lines of figures above each other make a table; tables of words are told by their header alone.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from corpus.formats.page_numbers import LEADER
from corpus.formats.pdf_column_cells import TableLines, make_grid
from corpus.formats.pdf_headed_tables import find_headed_tables
from corpus.formats.pdf_ruled_header import with_ruled_headers
from corpus.formats.pdf_segments import Segment, segments_of
from corpus.formats.pdf_text_style import LARGER
from corpus.formats.pdf_types import Grid, Item, Line, Rule
from corpus.formats.table_shape import UNIT_LINE, is_period

_MIN_ROWS = 3
_HEADER_LINES = 6
_TOUCHING = 1  # points: figures that stand no farther from each other, line below line, are of one column
_BESIDE = 8  # points by which a name may begin left of its column

_CAPTION = re.compile(r"(?:tabell|tab\.|diagram|figur)\s*(?:\d|[a-zåäö][.:])", re.IGNORECASE)
_SEVERAL = re.compile(r"^(?!.*[A-Za-zÅÄÖåäö]{4}).*(?:%|kr)\s?\d|[A-Za-zÅÄÖåäö]{4}\d{2}|\d,\d+\s?[-−–]?\d+,\d")
_ENDS_IN_FIGURE = re.compile(r"[A-Za-zÅÄÖåäö)].*\s([-−–]?\d+(?:[.,]\d+)?(?:\s?%)?)$")
Spans = tuple[tuple[float, float], ...]


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
    return with_ruled_headers(found)


def _read_run(lines: Sequence[Line], rules: Sequence[Rule]) -> list[Item]:
    segments = [segments_of(line) for line in lines]
    figures = [_has_figures(row) for row in segments]
    items: list[Item] = []
    at = 0
    for first, end in _stretches(lines, segments, figures):
        columns = _columns(_telling([segments[row] for row in range(first, end) if figures[row]]))
        if columns is None or first < at:
            continue
        last = _with_rest_of_label(lines, end, columns)
        head, body = _header(lines, segments, columns, (at, first, last))
        if sum(figures[first:last]) < _MIN_ROWS and not (
            len(columns) > 1 and _shows_header(lines[head:body], columns, last == len(lines))
        ):
            continue  # a row or two are a table only under a header that shows it: its rest is on the next page
        if _is_contents([line.text for line in lines[max(0, head - 6) : last]]):
            continue
        table = TableLines(lines[head:last], body - head, [figures[row] for row in range(head, last)])
        grid = make_grid(table, columns, rules)
        if _runs_together(grid):
            continue
        items += [*find_headed_tables(lines[at:head], rules), grid]
        at = last
    return [*items, *find_headed_tables(lines[at:], rules)]


def _shows_header(header: Sequence[Line], columns: Spans, is_last: bool) -> bool:
    """Whether lines head a table of a row or two: in bold type, or, last on the page, with a name for every column."""
    if not header or all(line.bold for line in header):
        return bool(header)
    return is_last and len(segments_of(header[-1], in_header=True)) >= len(columns)


def _runs_together(grid: Grid) -> bool:
    """Whether columns stand too close to be told apart: such a table is left as lines rather than read wrongly.

    Cells of several rows hold two figures ("55 % 1 304"), or most labels end in one ("Ortopedi 986"), and these do not
    count up as the names "Barn 1", "Barn 2" do.
    """
    rows = {cell.row for cell in grid.cells if any(_SEVERAL.search(line) for line in cell.lines)}
    if len(rows) > 0.25 * grid.rows:
        return True
    labels = [" ".join(cell.lines) for cell in grid.cells if cell.column == 0 and cell.row >= (grid.header_rows or 0)]
    ends = [match[1] for label in labels if (match := _ENDS_IN_FIGURE.search(label))]
    counts_up = all(end.isdigit() for end in ends) and [int(end) for end in ends] == sorted({int(end) for end in ends})
    return len(ends) > 0.6 * len(labels) and len(ends) > 2 and not counts_up


def _with_rest_of_label(lines: Sequence[Line], last: int, columns: Spans) -> int:
    """The end of a table whose last label goes on below its figures: "Årets … 415" / "resultat"."""
    if last == len(lines):
        return last
    row, rest = lines[last - 1], lines[last]
    tight = rest.top - row.bottom < 0.6 * rest.size and abs(rest.x0 - row.x0) < 2 and rest.size == row.size
    below = lines[last + 1].top - rest.bottom if last + 1 < len(lines) else 1e9
    apart = below > rest.top - row.bottom + 1.5
    return last + (tight and apart and rest.text[0].islower() and rest.x1 < columns[0][0])


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
    return [(rows[0], rows[-1] + 1) for rows in stretches]


def _goes_on(lines: Sequence[Line], segments: Sequence[Sequence[Segment]], before: int, after: int) -> bool:
    """Whether the lines between two lines of figures can be labels of one table."""
    if after - before > 5 or lines[after].top - lines[before].bottom > 6.5 * lines[after].size:
        return False
    if all(is_period(cell.text) for cell in segments[after]) and not all(
        is_period(c.text) for c in segments[before][1:]
    ):
        return False  # "2023 2022" alone on a line heads a table of its own
    if any(line.size > LARGER * lines[after].size for line in lines[before + 1 : after]):
        return False  # a heading between two tables
    if any(_CAPTION.match(line.text.strip()) for line in lines[before + 1 : after]):
        return False
    figure = next(segment for segment in segments[before][1:] if segment.is_figure)
    steps = zip(range(before, after), range(before + 1, after + 1), strict=True)
    if any(lines[later].top - lines[earlier].bottom > 2.6 * lines[earlier].size for earlier, later in steps):
        return False
    return all(
        len(segments[at]) > 1 or segments[at][0].x1 < figure.x0 or segments[at][0].x0 > figure.x0 - 8
        for at in range(before + 1, after)
    )


def _telling(rows: Sequence[Sequence[Segment]]) -> Sequence[Sequence[Segment]]:
    """The rows without those at the top whose years head columns: each may stand in the middle above several."""
    heading = next((at for at, row in enumerate(rows) if not _heads_with_periods(row)), 0)
    return rows[heading:]


def _columns(rows: Sequence[Sequence[Segment]]) -> Spans | None:
    """The spans of the columns that the figures stand in, None where they do not stand above each other."""
    held = [[segment for segment in (row if row[0].is_figure else row[1:]) if segment.is_figure] for row in rows]
    spans: list[list[float]] = []
    for start, end in sorted((cell.x0, cell.x1) for row in held for cell in row):
        if spans and start < spans[-1][1] + _TOUCHING:
            spans[-1][1] = max(spans[-1][1], end)
        else:
            spans.append([start, end])
    columns: list[list[Segment]] = [[] for _ in spans]
    for row in held:
        places = [next(at for at, (start, end) in enumerate(spans) if start <= cell.x0 < end) for cell in row]
        if len(set(places)) < len(places):  # two figures of one line in one column: these are no columns
            return None
        for at, cell in zip(places, row, strict=True):
            columns[at].append(cell)
    kept = [
        (start, end)
        for (start, end), cells in zip(spans, columns, strict=True)
        if len(cells) >= max(min(2, len(rows)), 0.3 * len(rows)) and _aligned(cells)
    ]
    fitting = sum(any(start <= cell.x0 < end for cell in row for start, end in kept) for row in held)
    return tuple(kept) if kept and fitting >= 0.75 * len(held) else None


def _aligned(cells: Sequence[Segment]) -> bool:
    """Whether cells stand flush right, flush left, or centred."""
    for places in ([c.x1 for c in cells], [c.x0 for c in cells], [(c.x0 + c.x1) / 2 for c in cells]):
        middle = median(places)
        if sum(abs(place - middle) <= 5 for place in places) >= 0.7 * len(cells):
            return True
    return False


def _header(
    lines: Sequence[Line], segments: Sequence[Sequence[Segment]], columns: Spans, bounds: tuple[int, int, int]
) -> tuple[int, int]:
    """(first header line, first body line): the lines above the figures that stand over their columns."""
    floor, first, last = bounds
    body = first
    while body + 1 < last and _heads_with_periods(segments[body]):
        body += 1  # "2023 2022": years that head the columns
    if body > first:
        body += _naming_lines(segments[body : last - 1], columns)  # of which a year may head several
    steps = [after.top - before.top for before, after in pairwise(lines[first:last])]
    pitch = median(steps) if steps else 2 * lines[first].size
    left = columns[0][0]
    labels = [row[0].x1 for row in segments[body:last] if row[0].x1 <= left + 2]
    label_end = max(labels, default=left)
    head = first
    lowest = first  # the line after the lowest that stands over the columns
    for at in range(first - 1, max(floor, first - _HEADER_LINES) - 1, -1):
        size = lines[at].size
        if _CAPTION.match(lines[at].text):
            break
        gap = lines[at + 1].top - lines[at].bottom
        far = gap > max(1.9 * size, pitch) and not (
            head == first and gap < 2 * pitch and _names_all(lines[at], columns)
        )
        if far or lines[at].text.rstrip().endswith((".", ":")):
            break
        if head == first and at > floor and _names_group(lines, segments, columns, at):
            continue  # the first rows' group below the header: "Indikator Utfall 2023 Målvärde" / "Mål 1. Trygg uppväxt"
        over = [segment for segment in segments[at] if segment.x1 > left - 4 or segment.x0 > label_end]
        if any(segment.x0 < label_end - 5 for segment in over) and len(segments[at]) == 1:
            break  # a caption or running text that reaches over the columns
        if over:
            lowest = at + 1 if head == first else lowest
            head = at
        elif len(segments[at]) > 1 or len(segments[at][0].words) > 4:
            break
    # Words below the names of the columns head a group of rows ("TILLGÅNGAR"), unless they give the unit.
    units = any(UNIT_LINE.fullmatch(line.text.strip()) for line in lines[lowest:first])
    return head, body if body > first or units else lowest


def _names_all(line: Line, columns: Spans) -> bool:
    """Whether a line has a name for every column, and none but years are figures: an empty row may part it from them."""
    parts = segments_of(line, in_header=True)
    fits = len(parts) in (len(columns), len(columns) + 1) and len(columns) > 1
    return fits and not any(part.is_figure and not is_period(part.text) for part in parts)


def _names_group(lines: Sequence[Line], segments: Sequence[Sequence[Segment]], columns: Spans, at: int) -> bool:
    """Whether a bold line right above the figures names their group: names of most columns stand right above it."""
    line, above = lines[at], lines[at - 1]
    parts = segments_of(above, in_header=True)
    names = [
        part for part in parts if part.x1 > columns[0][0] - 4 and not (part.is_figure and not is_period(part.text))
    ]
    near = line.top - above.bottom <= 1.9 * line.size
    alone = len(segments[at]) == 1 and line.bold and abs(line.x0 - parts[0].x0) < 2 * line.size
    return alone and near and len(parts) > 2 and len(names) >= max(2, len(columns)) and names == parts[-len(names) :]


def _heads_with_periods(row: Sequence[Segment]) -> bool:
    """Whether all figures of a line are years, next to no label or one that names no row ("mnkr", "Nyckeltal").

    Years that follow on each other head columns whatever stands beside them ("Belopp i mnkr om inget annat anges").
    """
    figures = [cell.text for cell in row if cell.is_figure]
    if not figures or not all(map(is_period, figures)):
        return False
    steps = {int(after) - int(before) for before, after in pairwise(figures) if (before + after).isdigit()}
    return len(row[0].words) < 4 or (len(figures) > 1 and steps in ({1}, {-1}))


def _naming_lines(rows: Sequence[Sequence[Segment]], columns: Spans) -> int:
    """How many lines at the top name the columns, each a word: "Post Utfall Budget Utfall", in two lines where "Post" stands higher.

    Words that stand above the columns alone are the rest of names: "mot budget" below "Avvikelse".
    """
    named = 0
    for at, row in enumerate(rows[:2]):
        if any(cell.is_figure for cell in row):
            break
        if len(columns) > 1 and len(row) in (len(columns), len(columns) + 1):
            return at + 1
        if row[0].x0 > columns[0][0] - _BESIDE:
            named = at + 1
        elif len(row) > 1 or row[0].x1 > columns[0][0]:
            break
    return named


def _is_contents(texts: Sequence[str]) -> bool:
    leaders = sum(bool(LEADER.search(text)) for text in texts)
    titled = any(re.match(r"innehåll(?:sförteckning)?\s*$", text.strip(), re.IGNORECASE) for text in texts)
    return titled or leaders >= 0.4 * len(texts)

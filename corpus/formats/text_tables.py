"""Tables whose columns a text keeps apart with spaces: read as those of a page whose signs are all equally wide."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from corpus.formats.canonical import make_table
from corpus.formats.pdf_columns import find_column_grids
from corpus.formats.pdf_tables import cell_texts
from corpus.formats.pdf_types import Grid, Item, Line, Word, make_line
from corpus.formats.table_shape import is_figure
from corpus.formats.text_lines import CELL
from corpus.types import SourceTable

_WIDTH, _SIZE, _PITCH = 4.19, 10.0, 12.0  # points: of a sign, of the type, from line to line
_WORD = re.compile(r"\S+")
_RULE = re.compile(
    r"[-–—=_─━═+|\s]*(?:[-–—_─━]{5}|[=═]{5})[-–—=_─━═+|\s]*"
)  # drawn with signs below names or above a sum
_TAB = 8  # signs
_LONGEST = 400  # signs of a line that can be a row
_AROUND = 12  # lines around a row of figures among which its table is looked for
_NEAR_EDGE = 3  # lines at the edge of a page among which rows of a table that goes on are looked for
_MOVED = 40.0  # points by which the columns of a table may have moved where it goes on

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Row:
    """A line with words on it: its text with tabs as spaces, its ordinal in the file, its span and its page's ordinal."""

    text: str
    number: int
    span: Span
    page: int

    @property
    def cells(self) -> list[re.Match[str]]:
        """What wide gaps keep apart."""
        return list(CELL.finditer(self.text))

    @property
    def ends(self) -> list[int]:
        """Where the figures beside its label end, in signs."""
        return [cell.end() for cell in self.cells[1:] if is_figure(cell.group())]


def text_tables(text: str, left_out: Sequence[Span]) -> tuple[SourceTable, ...]:
    """The tables of ``text`` whose columns have names; ``left_out`` are the spans of running headers and footers."""
    tables: list[SourceTable] = []
    cut_off: tuple[Grid, SourceTable] | None = None  # what the lines before ended with
    for run in (part for whole in _runs(text, left_out) for part in _parts(whole)):
        lines = _as_lines(run)
        places = {line.top: row.span for line, row in zip(lines, run, strict=True)}
        items = find_column_grids(lines, ())
        ends: tuple[Grid, SourceTable] | None = None
        for at, item in enumerate(items):
            before = cut_off if _only_labels(items[:at]) else None
            if isinstance(item, Grid) and (table := _table(item, places, before)):
                tables.append(table)
                ends = (item, table) if _only_labels(items[at + 1 :]) else None
        cut_off = ends
    return tuple(tables)


def _only_labels(items: Sequence[Item]) -> bool:
    """Whether nothing but labels of rows stands between a table and the edge of its page."""
    return len(items) < _NEAR_EDGE and all(isinstance(one, Line) and one.text[-1].isalpha() for one in items)


def _table(grid: Grid, places: Mapping[float, Span], before: tuple[Grid, SourceTable] | None) -> SourceTable | None:
    """The table of a grid; where it has no names, with those of the table that the page before ended with."""
    rows = cell_texts(grid, keep_hyphen=False)
    spans = [(places[held[0].top][0], places[held[-1].top][1]) for held in grid.lines]
    if grid.header_rows:
        return make_table(rows, spans, grid.header_rows, "")
    if before is None or not _alike(grid, before[0]):
        return None
    names = [list(row) for row in before[1].rows[: before[1].header_rows]]
    return make_table([*names, *rows], [spans[0]] * len(names) + spans, len(names), "")


def _alike(grid: Grid, other: Grid) -> bool:
    """Whether the columns of two grids are as many and stand at the same places."""
    near = (abs(one - two) <= _MOVED for one, two in zip(grid.edges, other.edges, strict=False))
    return grid.columns == other.columns and all(near)


def _runs(text: str, left_out: Sequence[Span]) -> Iterator[list[_Row]]:
    """The lines of each page, those of the next with them where a table goes on there without its names."""
    run: list[_Row] = []
    for _, rows in groupby(_rows(text, left_out), key=lambda row: row.page):
        page = list(rows)
        if run and not _goes_on(run, page):
            yield run
            run = []
        run += page
    if run:
        yield run


def _rows(text: str, left_out: Sequence[Span]) -> Iterator[_Row]:
    """The lines of words; a line drawn with signs ("-----") takes no room, so that names stand right above their figures."""
    spans = sorted(left_out)
    page, start, number = 0, 0, 0
    for raw in text.split("\n"):
        page += raw.count("\f")
        span = start + len(raw) - len(raw.lstrip()), start + len(raw.rstrip())
        drawn = bool(_RULE.fullmatch(raw))
        at = bisect_right(spans, (span[0], len(text))) - 1
        if raw.strip() and not drawn and not (at >= 0 and spans[at][0] <= span[0] < spans[at][1]):
            yield _Row(raw.lstrip("\f").replace("\f", " ").expandtabs(_TAB)[:_LONGEST], number, span, page)
        start += len(raw) + 1
        number += not drawn


def _parts(run: Sequence[_Row]) -> Iterator[list[_Row]]:
    """The lines around rows of figures: running text far from them is not looked at."""
    last = len(run) - 1
    near = {at for at, row in enumerate(run) if row.ends}
    around = {other for at in near for other in range(max(at - _AROUND, 0), min(at + _AROUND, last) + 1)}
    part: list[_Row] = []
    for at in range(len(run) + 1):
        if at in around:
            part.append(run[at])
        elif part:
            yield part
            part = []


def _goes_on(before: Sequence[_Row], page: Sequence[_Row]) -> bool:
    """Whether the first figures of a page end where the last before it do, and only labels stand above them."""
    last = next((row.ends for row in reversed(before[-_NEAR_EDGE:]) if row.ends), [])
    first = next((at for at, row in enumerate(page[:_NEAR_EDGE]) if row.ends), None)
    return first is not None and page[first].ends == last and all(len(row.cells) == 1 for row in page[:first])


def _as_lines(run: Sequence[_Row]) -> list[Line]:
    """The lines as they would stand below each other on one page; a break between pages takes no room."""
    lines: list[Line] = []
    skipped = 0
    for at, row in enumerate(run):
        if at and row.page != run[at - 1].page:
            skipped += row.number - run[at - 1].number - 1
        top = (row.number - skipped) * _PITCH
        words = [
            Word(word.group(), _WIDTH * word.start(), top, _WIDTH * word.end(), top + _SIZE, _SIZE)
            for word in _WORD.finditer(row.text)
        ]
        lines.append(make_line(words))
    return lines

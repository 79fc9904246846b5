"""Tables whose columns a text keeps apart with spaces: read as those of a page whose signs are all equally wide."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from corpus.formats.canonical import make_table
from corpus.formats.pdf_columns import find_column_grids
from corpus.formats.pdf_tables import cell_texts
from corpus.formats.pdf_types import Grid, Item, Line, Word, make_line
from corpus.formats.table_shape import is_figure
from corpus.types import SourceTable

_WIDTH, _SIZE, _PITCH = 4.19, 10.0, 12.0  # points: of a sign, of the type, from line to line
_WORD = re.compile(r"\S+")
_CELL = re.compile(r"\S+(?:\s\S+)*")
_TAB = 8  # signs
_NEAR_EDGE = 3  # lines at the edge of a page among which rows of a table that goes on are looked for

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Row:
    """A line with words on it: its text as it stands, its ordinal in the file, its span without white space and its page's ordinal."""

    raw: str
    number: int
    span: Span
    page: int

    @property
    def cells(self) -> list[re.Match[str]]:
        """What wide gaps keep apart."""
        return list(_CELL.finditer(self.raw))

    @property
    def ends(self) -> list[int]:
        """Where the figures beside its label end, in signs."""
        return [cell.end() for cell in self.cells[1:] if is_figure(cell.group())]


def text_tables(text: str, left_out: Sequence[Span]) -> tuple[SourceTable, ...]:
    """The tables of ``text`` whose columns have names; ``left_out`` are the spans of running headers and footers."""
    tables: list[SourceTable] = []
    for run in _runs(text, left_out):
        lines = _as_lines(run)
        places = {line.top: row.span for line, row in zip(lines, run, strict=True)}
        items = find_column_grids(lines, ())
        for at, item in enumerate(items):
            if isinstance(item, Grid) and (table := _table(item, places, tables[-1:] if _opens(items[:at]) else [])):
                tables.append(table)
    return tuple(tables)


def _opens(above: Sequence[Item]) -> bool:
    """Whether nothing stands above a table on its page but labels of its rows."""
    return len(above) < _NEAR_EDGE and all(isinstance(one, Line) and one.text[-1].isalpha() for one in above)


def _table(grid: Grid, places: Mapping[float, Span], before: Sequence[SourceTable]) -> SourceTable | None:
    """The table of a grid; where it has no names and opens a page, with those of the table before, if that is as wide."""
    rows = cell_texts(grid, keep_hyphen=False)
    spans = [(places[held[0].top][0], places[held[-1].top][1]) for held in grid.lines]
    if grid.header_rows:
        return make_table(rows, spans, grid.header_rows, "")
    names = [list(row) for table in before for row in table.rows[: table.header_rows] if len(row) == grid.columns]
    return make_table([*names, *rows], [spans[0]] * len(names) + spans, len(names), "") if names else None


def _runs(text: str, left_out: Sequence[Span]) -> Iterator[list[_Row]]:
    """The lines of each page, those of the next with them where a table goes on there without its names."""
    run: list[_Row] = []
    for page in _pages(text, left_out):
        if run and not _goes_on(run, page):
            yield run
            run = []
        run += page
    if run:
        yield run


def _pages(text: str, left_out: Sequence[Span]) -> Iterator[list[_Row]]:
    page: list[_Row] = []
    ordinal, start = 0, 0
    for number, raw in enumerate(text.split("\n")):
        if "\f" in raw:
            ordinal += 1
            if page:
                yield page
            page = []
        span = start + len(raw) - len(raw.lstrip()), start + len(raw.rstrip())
        if raw.strip() and not any(first <= span[0] < last for first, last in left_out):
            page.append(_Row(raw.replace("\f", ""), number, span, ordinal))
        start += len(raw) + 1
    if page:
        yield page


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
        words = []
        for match in _WORD.finditer(row.raw):
            left = _WIDTH * len(row.raw[: match.start()].expandtabs(_TAB))
            words.append(Word(match.group(), left, top, left + _WIDTH * len(match.group()), top + _SIZE, _SIZE))
        lines.append(make_line(words))
    return lines

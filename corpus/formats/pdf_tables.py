"""Tables of a PDF file as they are written: captions, header rows, and tables that go on over a page break."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from corpus.formats.canonical import CanonicalText, join_cell_lines, make_table
from corpus.formats.pdf_blocks import Block
from corpus.formats.pdf_text_style import TextStyle
from corpus.formats.pdf_types import Grid
from corpus.formats.table_shape import UNIT_LINE, count_header_rows, fill_header, is_figure, reach_of_header
from corpus.types import SourceTable

_CAPTION = re.compile(r"(?:tabell|tab\.|bilaga|sammanställning)\b", re.IGNORECASE)
_CONTINUED = re.compile(r"\(?\b(?:forts\.?|fortsättning)\b", re.IGNORECASE)
_SHORT = 140  # characters of a line that can be a caption


@dataclass(slots=True)
class _Open:
    """A table as far as it is written."""

    rows: list[list[str]]
    spans: list[tuple[int, int]]
    header_rows: int
    caption: str
    edges: tuple[float, ...] = field(default=())


class TableWriter:
    """Writes grids as rows of the canonical text and joins those that are one table over several pages."""

    def __init__(self, canonical: CanonicalText, style: TextStyle) -> None:
        self._canonical = canonical
        self._style = style
        self._written: list[_Open] = []
        self._above: list[tuple[Block, int]] = []  # blocks written since the last table on this page, and their level
        self._at_page_top = False
        self._at_column_top = False
        self._ends_page = False  # the last thing written is a table
        self._last = ("", 0)  # the line written last, and where it ends

    def new_page(self) -> None:
        """A new page begins."""
        self._at_page_top = True
        self._above = []

    def new_column(self) -> None:
        """A new column of the page begins, or text below its columns."""
        self._at_column_top = True

    def remember(self, block: Block, level: int, end: int) -> None:
        """A block was written, up to ``end``, that may be the caption of a table below it."""
        self._last = block.lines[-1].text, end
        if self._at_page_top and self._ends_page and _CONTINUED.search(block.text) and len(block.text) < _SHORT:
            return
        self._above.append((block, level))
        self._ends_page = self._at_column_top = False

    def write(self, grid: Grid) -> int:
        """Writes a grid and gives the start of its first row."""
        written, read = _texts(grid, keep_hyphen=True), _texts(grid, keep_hyphen=False)
        spans = list(self._canonical.write_rows(_once(grid, written)))
        before = self._cut_off(read)
        header_rows = _marked_header_rows(grid)
        if before is not None and (first := _first_new_row(before, read, grid)) is not None:
            _fill_down(before, read, grid)
            before.rows += read[first:]
            before.spans += spans[first:]
        else:
            caption = self._caption(grid)
            named = bool(_CAPTION.match(caption))
            header_rows = header_rows or (0 if grid.header_rows is not None else count_header_rows(read, named))
            header_rows = _reaching(grid, header_rows)
            if not header_rows and (names := self._left_behind(grid)):
                line, end = self._last
                read, spans, header_rows = [names, *read], [(end - len(line), end), *spans], 1
            self._written.append(_Open(fill_header(read, header_rows), spans, header_rows, caption, _relative(grid)))
        self._above, self._at_page_top, self._at_column_top, self._ends_page = [], False, False, True
        return spans[0][0]

    def _cut_off(self, rows: list[list[str]]) -> _Open | None:
        """The table that ended the page or column before, where these rows are the first thing of the next.

        What heads the next column may be another table; its names then stand above its figures.
        """
        at_top = self._at_page_top or (self._at_column_top and not count_header_rows(rows))
        return self._written[-1] if self._written and at_top and self._ends_page and not self._above else None

    def _left_behind(self, grid: Grid) -> list[str]:
        """The names of the columns, where they are the last line of the page before; none where they are not."""
        if not self._at_page_top or self._above or self._ends_page:
            return []
        names = self._last[0].split("\t")
        names = [""] * (grid.columns - len(names)) + names if len(names) in (grid.columns, grid.columns - 1) else []
        return names if len(names) > 2 and not any(map(is_figure, names)) else []

    def tables(self) -> list[SourceTable]:
        """The tables written."""
        return [make_table(table.rows, table.spans, table.header_rows, table.caption) for table in self._written]

    def _caption(self, grid: Grid) -> str:
        """The line or two straight above a table that name it and its unit; they stay in the text as well."""
        lines: list[str] = []
        top = grid.top
        for block, level in reversed(self._above[-3:]):
            text = " ".join(line.text for line in block.lines)
            near = top - block.lines[-1].bottom < 2.6 * self._style.body
            named = _CAPTION.match(text) or level or all(line.bold for line in block.lines)
            short = len(text) < _SHORT and not text.rstrip().endswith((".", ",", ";"))
            unit = bool(UNIT_LINE.fullmatch(text.strip()))
            if not near or not (named or short or unit) or len(text) > 2 * _SHORT:
                break
            if lines and not (named or all(UNIT_LINE.fullmatch(line.strip()) for line in lines)):
                break
            lines.append(text)
            top = block.lines[0].top
            if not unit:
                break
        return " ".join(reversed(lines))


def _texts(grid: Grid, keep_hyphen: bool) -> list[list[str]]:
    """The grid's cells as texts, merged cells repeated."""
    rows = [[""] * grid.columns for _ in range(grid.rows)]
    for cell in grid.cells:
        text = join_cell_lines(cell.lines, keep_hyphen)
        for row in range(cell.row, cell.row_end):
            for column in range(cell.column, cell.column_end):
                rows[row][column] = text
    return rows


def _once(grid: Grid, rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """Each row's cells in order, merged cells once and where they begin."""
    starts = {(cell.row, cell.column) for cell in grid.cells}
    inside = {
        (row, column)
        for cell in grid.cells
        for row in range(cell.row, cell.row_end)
        for column in range(cell.column, cell.column_end)
    } - starts
    return [
        [text for column, text in enumerate(row) if (number, column) not in inside] for number, row in enumerate(rows)
    ]


def _relative(grid: Grid) -> tuple[float, ...]:
    """The left edges of the columns, counted from that of the table."""
    return tuple(edge - grid.x0 for edge in grid.edges)


def _marked_header_rows(grid: Grid) -> int:
    """The header rows that the layout shows: those above the figures of a borderless table, or in bold type."""
    if grid.header_rows is not None:
        return grid.header_rows
    bold = 0
    while bold < grid.rows and _is_bold(grid, bold):
        bold += 1
    return bold if bold < min(grid.rows, 4) else 0


def _reaching(grid: Grid, header_rows: int) -> int:
    """The header with the rows that its merged cells reach into."""
    if grid.header_rows is not None or not header_rows:
        return header_rows
    spans = [(cell.row, cell.row_end, cell.column_end - cell.column) for cell in grid.cells]
    return min(reach_of_header(spans, header_rows), grid.rows - 1)


def _is_bold(grid: Grid, row: int) -> bool:
    cells = [cell for cell in grid.cells if cell.row <= row < cell.row_end and cell.lines]
    return bool(cells) and all(cell.bold for cell in cells)


def _first_new_row(before: _Open, rows: list[list[str]], grid: Grid) -> int | None:
    """The first row that is new where a table at the top of a page goes on the one before, None where it does not.

    A repeated header is not new. Nor is the rest of a row that the page break cut: it is added to the row above.
    """
    if len(before.rows[0]) != len(rows[0]):
        return None
    head = [[cell.lower() for cell in row] for row in before.rows[: before.header_rows]]
    first = len(head) if head and [[cell.lower() for cell in row] for row in rows[: len(head)]] == head else 0
    moved = any(abs(a - b) > 30 for a, b in zip(before.edges, _relative(grid), strict=False))
    if not first and (moved or _marked_header_rows(grid)):
        return None
    rest = {cell.column: rows[first][cell.column] for cell in grid.cells if cell.row == first and cell.lines}
    if first < len(rows) and _is_rest(before, rest):
        before.rows[-1] = [f"{above} {rest.get(at, '')}".strip() for at, above in enumerate(before.rows[-1])]
        first += 1
    return first


def _is_rest(before: _Open, rest: Mapping[int, str]) -> bool:
    """Whether a row (column -> cell) only ends the words of the row above: one or few cells, each begun above."""
    body = before.rows[before.header_rows :]
    if not body or not rest or len(rest) > 2 or len(rest) == len(body[-1]) or any(map(is_figure, rest.values())):
        return False
    names_groups = any(sum(bool(cell) for cell in other) < 2 for other in body)
    begun = all(body[-1][column] and not is_figure(body[-1][column]) for column in rest)
    return begun and (all(cell[0].islower() for cell in rest.values()) or not names_groups)


def _fill_down(before: _Open, rows: list[list[str]], grid: Grid) -> None:
    """Gives the first column the text of a merged cell that began on the page before."""
    merged = next((cell for cell in grid.cells if cell.row == 0 and cell.column == 0), None)
    if merged is None or merged.lines or merged.row_end < 2:
        return
    for row in rows[: merged.row_end]:
        row[0] = before.rows[-1][0]

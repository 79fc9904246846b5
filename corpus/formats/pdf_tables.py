"""Tables of a PDF file as they are written: captions, header rows, and tables that go on over a page break."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from corpus.formats.canonical import CanonicalText, join_cell_lines, make_table
from corpus.formats.pdf_blocks import Block
from corpus.formats.pdf_text_style import TextStyle
from corpus.formats.pdf_types import Grid
from corpus.formats.table_shape import count_header_rows, fill_header, reach_of_header
from corpus.types import SourceTable

_CAPTION = re.compile(r"(?:tabell|tab\.|bilaga|sammanställning)\b", re.IGNORECASE)
_UNIT_LINE = re.compile(
    r"\(?(?:(?:alla )?belopp(?:en)?(?: anges)? i |i )?(?:mnkr|mkr|msek|mdkr|tkr|kkr|tsek|kronor|kr|procent|%|miljoner kronor|tusental kronor|tusen kronor)\)?[.:]?$",
    re.IGNORECASE,
)
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
        self._ends_page = False  # the last thing written is a table

    def new_page(self) -> None:
        """A new page begins."""
        self._at_page_top = True
        self._above = []

    def remember(self, block: Block, level: int) -> None:
        """A block was written that may be the caption of a table below it."""
        if self._at_page_top and self._ends_page and _CONTINUED.search(block.text) and len(block.text) < _SHORT:
            return
        self._above.append((block, level))
        self._ends_page = False

    def write(self, grid: Grid) -> int:
        """Writes a grid and gives the start of its first row."""
        written, read = _texts(grid, keep_hyphen=True), _texts(grid, keep_hyphen=False)
        spans = self._canonical.write_rows(_once(grid, written))
        header_rows = _header_rows(grid, read)
        edges = tuple(edge - grid.x0 for edge in grid.edges)
        table = _Open(fill_header(read, header_rows), list(spans), header_rows, self._caption(grid), edges)
        before = (
            self._written[-1] if self._written and self._at_page_top and self._ends_page and not self._above else None
        )
        if before is not None and _goes_on(before, table):
            repeated = _repeated(before, table)
            before.rows += table.rows[repeated:]
            before.spans += table.spans[repeated:]
        else:
            self._written.append(table)
        self._above, self._at_page_top, self._ends_page = [], False, True
        return spans[0][0]

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
            unit = bool(_UNIT_LINE.fullmatch(text.strip()))
            if not near or not (named or short or unit) or len(text) > 2 * _SHORT:
                break
            if lines and not (named or all(_UNIT_LINE.fullmatch(line.strip()) for line in lines)):
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


def _header_rows(grid: Grid, rows: Sequence[Sequence[str]]) -> int:
    if grid.header_rows is not None:
        return grid.header_rows
    bold = 0
    while bold < grid.rows and _is_bold(grid, bold):
        bold += 1
    counted = bold if 0 < bold < min(grid.rows, 4) else count_header_rows(rows)
    spans = [(cell.row, cell.row_end, cell.column_end - cell.column) for cell in grid.cells]
    return min(reach_of_header(spans, counted), grid.rows - 1) if counted else 0


def _is_bold(grid: Grid, row: int) -> bool:
    cells = [cell for cell in grid.cells if cell.row <= row < cell.row_end and cell.lines]
    return bool(cells) and all(cell.bold for cell in cells)


def _goes_on(before: _Open, table: _Open) -> bool:
    """Whether a table at the top of a page goes on the one at the foot of the page before."""
    if len(before.rows[0]) != len(table.rows[0]):
        return False
    if _repeated(before, table):
        return True
    shifted = [abs(a - b) for a, b in zip(before.edges, table.edges, strict=False)]
    return table.header_rows == 0 and all(shift < 30 for shift in shifted)


def _repeated(before: _Open, table: _Open) -> int:
    """How many rows at the top repeat the header of the table before."""
    count = before.header_rows
    same = [[cell.lower() for cell in row] for row in before.rows[:count]]
    return count if count and [[cell.lower() for cell in row] for row in table.rows[:count]] == same else 0

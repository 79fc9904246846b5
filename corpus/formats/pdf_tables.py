"""Tables of a PDF file as they are written: captions, header rows, and tables that go on over a page break."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from corpus.formats.canonical import CanonicalText, join_cell_lines, make_table
from corpus.formats.pdf_blocks import Block
from corpus.formats.pdf_segments import segments_of
from corpus.formats.pdf_text_style import LARGER, TextStyle
from corpus.formats.pdf_types import Grid
from corpus.formats.table_shape import UNIT_LINE, count_header_rows, fill_header, is_figure, is_period, reach_of_header
from corpus.types import SourceTable

_CAPTION = re.compile(r"(?:tabell|tab\.|bilaga|sammanställning)\b", re.IGNORECASE)
_CONTINUED = re.compile(r"\(?\b(?:forts\.?|fortsättning)\b", re.IGNORECASE)
_SHORT = 140  # characters of a line that can be a caption
_FEWEST_NAMES = 3  # in a line that is taken for the names of columns by its place alone
_SHORT_NAME, _MOST_BETWEEN = 80, 2  # characters of the name of a group of rows; such names, and lines of one


@dataclass(slots=True)
class _Open:
    """A table as far as it is written."""

    rows: list[list[str]]
    spans: list[tuple[int, int]]
    header_rows: int
    caption: str
    edges: tuple[float, ...] = field(default=())
    all_header: bool = False  # no row of its body is written yet


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
        self._between: list[tuple[Block, int, int]] = []  # blocks written since the last table, and their spans

    def new_page(self) -> None:
        """A new page begins."""
        self._at_page_top = True
        self._above = []

    def new_column(self) -> None:
        """A new column of the page begins, or text below its columns."""
        self._at_column_top = True

    def remember(self, block: Block, level: int, start: int, end: int) -> None:
        """A block was written, from ``start`` up to ``end``, that may be the caption of a table below it."""
        if self._at_page_top and self._ends_page and _CONTINUED.search(block.text) and len(block.text) < _SHORT:
            return
        self._between.append((block, start, end))
        self._above.append((block, level))
        self._ends_page = self._at_column_top = False

    def write(self, grid: Grid) -> int:
        """Writes a grid and gives the start of its first row."""
        written, read = cell_texts(grid, keep_hyphen=True), cell_texts(grid, keep_hyphen=False)
        spans = list(self._canonical.write_rows(_once(grid, written)))
        before = self._cut_off(read, grid)
        header_rows = _marked_header_rows(grid)
        if before is not None and (first := _first_new_row(before, read, grid)) is not None:
            if not self._between:
                _fill_down(before, read, grid)
            between = [_as_row(*one, grid) for one in self._between]
            if before.all_header:
                before.header_rows, before.all_header = len(before.rows), False
            before.rows += [*(row for row, _ in between), *read[first:]]
            before.spans += [*(span for _, span in between), *spans[first:]]
        else:
            caption = self._caption(grid)
            captioned = bool(_CAPTION.match(caption))
            header_rows = header_rows or (0 if grid.header_rows is not None else count_header_rows(read, captioned))
            header_rows = _reaching(grid, header_rows)
            if not header_rows and (left := self._left_behind(grid)):
                read, spans, header_rows = [*(row for row, _ in left), *read], [*(span for _, span in left), *spans], 1
            named = read if _has_wide_heads(grid, header_rows) else fill_header(read, header_rows)
            opened = _Open(named, spans, header_rows, caption, _relative(grid), _is_all_header(grid, read, header_rows))
            self._written.append(opened)
        self._above, self._at_page_top, self._at_column_top, self._ends_page = [], False, False, True
        self._between = []
        return spans[0][0]

    def _cut_off(self, rows: list[list[str]], grid: Grid) -> _Open | None:
        """The table that ended the page or column before, where these rows are the first thing of the next.

        What heads the next column may be another table; its names then stand above its figures. The name of a group of
        rows may be the last line of the page, or the first of the next.
        """
        at_top = self._at_page_top or (self._at_column_top and not count_header_rows(rows))
        ends_page = self._ends_page and not self._above
        parted = self._at_page_top and grid.header_rows == 0 and self._names_groups(grid)
        return self._written[-1] if self._written and ((at_top and ends_page) or parted) else None

    def _names_groups(self, grid: Grid) -> bool:
        """Whether all that was written since the last table can be names of groups of its rows."""
        return len(self._between) <= _MOST_BETWEEN and all(
            _names_rows(block, grid, self._style.body) for block, _, _ in self._between
        )

    def _left_behind(self, grid: Grid) -> list[tuple[list[str], tuple[int, int]]]:
        """The names of the columns with their span, where they are the last line of the page before; none where not.

        The name of the first group of rows may stand below them.
        """
        group = (
            self._between[-1:]
            if len(self._between) > 1 and _names_rows(self._between[-1][0], grid, self._style.body)
            else []
        )
        left = self._between[: len(self._between) - len(group)]
        if not self._at_page_top or len(self._above) > len(group) or not left:
            return []
        block, _, end = left[-1]
        line = block.lines[-1]
        names = [part.text for part in segments_of(line, in_header=True)]
        named = not any(is_figure(name) and not is_period(name) for name in names)
        if not named or len(names) not in (grid.columns, grid.columns - 1) or len(names) < _FEWEST_NAMES:
            return []
        head = [""] * (grid.columns - len(names)) + names
        return [(head, (end - len(line.text), end)), *(_as_row(*one, grid) for one in group)]

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


def _names_rows(block: Block, grid: Grid, body: float) -> bool:
    """Whether a block can be the name of a group of rows of a table: a line or two flush with its labels, no heading in larger type."""
    return (
        len(block.text) < _SHORT_NAME
        and len(block.lines) <= _MOST_BETWEEN
        and block.lines[0].size <= LARGER * body
        and "\t" not in block.text
        and block.text[-1:].isalpha()
        and abs(block.lines[0].x0 - grid.x0) < 2 * block.lines[0].size
    )


def _as_row(block: Block, start: int, end: int, grid: Grid) -> tuple[list[str], tuple[int, int]]:
    """A block as a row of a table, the name of a group, and its span."""
    return [" ".join(line.text for line in block.lines), *[""] * (grid.columns - 1)], (start, end)


def cell_texts(grid: Grid, keep_hyphen: bool) -> list[list[str]]:
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
    while bold < grid.rows and _is_bold(grid, bold) and not (bold < 1 and _names_group(grid, bold)):
        bold += 1
    return bold if bold < min(grid.rows, 4) else 0


def _reaching(grid: Grid, header_rows: int) -> int:
    """The header with the rows that its merged cells reach into."""
    if grid.header_rows is not None or not header_rows:
        return header_rows
    spans = [(cell.row, cell.row_end, cell.column_end - cell.column) for cell in grid.cells]
    return min(reach_of_header(spans, header_rows), grid.rows - 1)


def _is_all_header(grid: Grid, rows: Sequence[Sequence[str]], header_rows: int) -> bool:
    """Whether a page ends below the header of a table: all rows in bold type and none with figures, but years."""
    figures = any(is_figure(cell) and not is_period(cell) for row in rows for cell in row[1:] if cell.strip())
    return bool(header_rows) and not figures and all(_is_bold(grid, row) for row in range(grid.rows))


def _has_wide_heads(grid: Grid, header_rows: int) -> bool:
    """Whether the layout shows how far the names of the upper header rows reach."""
    return any(cell.row < header_rows - 1 and cell.column_end - cell.column > 1 for cell in grid.cells)


def _names_group(grid: Grid, row: int) -> bool:
    """Whether a row holds the name of a group alone, in the column of the labels."""
    filled = [cell for cell in grid.cells if cell.row == row and cell.lines]
    return len(filled) == 1 and filled[0].column == 0 and filled[0].column_end == 1 < grid.columns


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

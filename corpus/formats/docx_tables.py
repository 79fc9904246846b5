"""The shape of a Word table: its grid with merged cells repeated, and its header rows."""

from collections.abc import Sequence

from corpus.formats.docx_text import WordRow
from corpus.formats.table_shape import MAX_SPAN, count_header_rows, reach_of_header


def grid_of(rows: Sequence[WordRow]) -> list[list[str]]:
    """The cells' texts with merged cells repeated."""
    grid: list[list[str]] = []
    for row in rows:
        line: list[str] = []
        for cell in row.cells:
            above = grid[-1][len(line)] if cell.goes_on and grid and len(line) < len(grid[-1]) else ""
            line += [above or cell.text] * min(cell.columns, MAX_SPAN)
        grid.append(line)
    width = max(map(len, grid))
    return [[*line, *[""] * (width - len(line))] for line in grid]


def header_rows_of(rows: Sequence[WordRow], grid: Sequence[Sequence[str]], captioned: bool) -> int:
    """Rows that Word repeats on every page; else told from bold type and figures."""
    marked = next((number for number, row in enumerate(rows) if not row.is_header), len(rows))
    if 1 < marked < len(rows):
        return marked
    bold = next((number for number, row in enumerate(rows) if not row.is_bold), len(rows))
    bold = max(bold, marked) if marked < len(rows) else bold
    counted = bold if 0 < bold < len(rows) and bold <= 3 else count_header_rows(grid, captioned)
    return min(reach_of_header(_spans(rows), counted), len(rows) - 1) if counted else 0


def _spans(rows: Sequence[WordRow]) -> list[tuple[int, int, int]]:
    """(row, row end, columns) of every cell."""
    spans: list[tuple[int, int, int]] = []
    open_at: dict[int, int] = {}  # column -> index of the cell that goes on there
    for number, row in enumerate(rows):
        column = 0
        for cell in row.cells:
            if cell.goes_on and column in open_at:
                start, _, columns = spans[open_at[column]]
                spans[open_at[column]] = (start, number + 1, columns)
            else:
                open_at[column] = len(spans)
                spans.append((number, number + 1, cell.columns))
            column += cell.columns
    return spans

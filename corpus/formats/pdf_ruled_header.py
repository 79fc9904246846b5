"""A header drawn as a grid above rows that no lines part: two grids on the page, one table."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from corpus.formats.pdf_types import Grid, Item
from corpus.formats.table_shape import is_figure, is_period

_MAX_ROWS = 4
_NEAR = 24.0  # points between the header's lower line and the first row
_EDGE = 6.0  # points by which a column may begin left of the wall above it


def with_ruled_headers(items: Sequence[Item]) -> list[Item]:
    """The items with every drawn header and the borderless rows right below it joined to one grid."""
    joined: list[Item] = []
    for item in items:
        above = joined[-1] if joined else None
        if isinstance(item, Grid) and isinstance(above, Grid) and _heads(above, item):
            joined[-1] = _below(above, item)
        else:
            joined.append(item)
    return joined


def _heads(header: Grid, body: Grid) -> bool:
    """Whether a ruled grid without figures is the header of the borderless rows below it, column by column."""
    if header.header_rows is not None or header.rows > _MAX_ROWS or body.header_rows != 0:
        return False
    texts = [line for cell in header.cells for line in cell.lines]
    if any(is_figure(text) and not is_period(text) for text in texts) or header.columns != body.columns:
        return False
    walls = [*header.edges, header.x1]
    beneath = all(left - _EDGE <= edge < right for edge, (left, right) in zip(body.edges, pairwise(walls), strict=True))
    return beneath and -_EDGE < body.top - header.bottom < _NEAR


def _below(header: Grid, body: Grid) -> Grid:
    moved = tuple(replace(cell, row=cell.row + header.rows, row_end=cell.row_end + header.rows) for cell in body.cells)
    return replace(
        body,
        cells=header.cells + moved,
        rows=header.rows + body.rows,
        x0=min(header.x0, body.x0),
        top=header.top,
        x1=max(header.x1, body.x1),
        header_rows=header.rows,
    )

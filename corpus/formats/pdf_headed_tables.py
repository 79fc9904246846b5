"""Borderless tables of words: told by a bold header whose names stand where the columns below them begin."""

from collections.abc import Sequence

from corpus.formats.pdf_column_cells import TableLines, fill_grid
from corpus.formats.pdf_segments import segments_of
from corpus.formats.pdf_types import Item, Line, Rule

_MIN_ROWS = 2
_EDGE = 3.5  # points by which a cell may begin left of its column's name


def find_headed_tables(lines: Sequence[Line], rules: Sequence[Rule]) -> list[Item]:
    """The lines with tables of words under a bold header among them made into grids."""
    items: list[Item] = []
    at = 0
    while at < len(lines):
        last = _table_end(lines, at)
        if last is None:
            items.append(lines[at])
            at += 1
            continue
        edges = _edges(lines[at])
        full = [
            False,
            *(len(_columns_of(line, edges)) > 1 and 0 in _columns_of(line, edges) for line in lines[at + 1 : last]),
        ]
        right = max(line.x1 for line in lines[at:last])
        spans = [(start, end - 2 * _EDGE) for start, end in zip(edges, [*edges[1:], right + 2 * _EDGE], strict=True)]
        items.append(fill_grid(TableLines(lines[at:last], 1, full), spans, rules))
        at = last
    return items


def _edges(header: Line) -> list[float]:
    return [segment.x0 for segment in segments_of(header, in_header=True)]


def _table_end(lines: Sequence[Line], at: int) -> int | None:
    """The line after a table whose header stands at ``at``, None where there is none.

    Words of running text that begin below a name by chance have no room before them, as cells have.
    """
    header = lines[at]
    if not header.bold or "\t" not in header.text or header.text.endswith((".", ":")):
        return None
    edges = _edges(header)
    end, rows = at + 1, 0
    while end < len(lines) and _fits(lines[end], edges):
        gap = lines[end].top - lines[end - 1].bottom
        if gap > 2.2 * header.size or (
            lines[end].bold and not header.size > lines[end].size and rows and gap > header.size
        ):
            break
        rows += len(_columns_of(lines[end], edges)) > 1 and len(segments_of(lines[end])) > 1
        end += 1
    while end > at + 1 and len(_columns_of(lines[end - 1], edges)) < 2 and _is_apart(lines, end - 1):
        end -= 1
    body = end - at - 1
    return end if rows >= _MIN_ROWS and rows >= 0.5 * body else None


def _fits(line: Line, edges: Sequence[float]) -> bool:
    """Whether no word runs over the beginning of a column, and every column's words begin at its edge."""
    for edge in edges[1:]:
        if any(word.x0 < edge - _EDGE and word.x1 > edge + 0.5 for word in line.words):
            return False
    first: dict[int, float] = {}
    for word in line.words:
        first.setdefault(sum(word.x0 >= edge - _EDGE for edge in edges) - 1, word.x0)
    return -1 not in first and all(start - edges[column] < 2 * line.size for column, start in first.items())


def _columns_of(line: Line, edges: Sequence[float]) -> set[int]:
    return {sum(word.x0 >= edge - _EDGE for edge in edges) - 1 for word in line.words}


def _is_apart(lines: Sequence[Line], at: int) -> bool:
    """Whether a line of one cell stands apart from the line above, as text below a table does."""
    return lines[at].top - lines[at - 1].bottom > 0.5 * lines[at].size

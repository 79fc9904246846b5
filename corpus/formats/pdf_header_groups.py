"""Names that head several columns of a borderless table: told by the names below them that recur, or by their row."""

from collections import Counter
from collections.abc import Sequence, Set
from enum import Enum

from corpus.formats.pdf_segments import Segment

Span = tuple[int, int]  # columns, half-open
_Place = tuple[float, float]

_ALIGNED = 5.0  # points by which a name may stand off the column that it heads alone
_SKIPPED = 0.3  # of the columns' distance: what it costs that nothing stands above a named column
_FAR = 0.6  # of the columns' distance: how far a name may stand off the middle of what it heads
_MAX_COLUMNS = 24
_FLUSH = 3.0  # points: what it costs that a name stands flush, as it may by chance, and not above the middle
_PADDING = (0.0, 5.0)  # points between a cell's text and its wall


class Align(Enum):
    """Where the text of columns stands in its cells."""

    RIGHT = "right"
    LEFT = "left"
    CENTRE = "centre"


def spread_heads(
    parts: Sequence[Segment], below: Sequence[str], columns: Sequence[_Place], aligned: Sequence[Align]
) -> list[Span] | None:
    """The columns that each name of a header line heads, None where the names below tell no groups.

    "Kontroller | Avvikelser" above "2023 2024 2023 2024" head two columns each: a name recurs below, but never under one
    head. What stands straight above single columns, and tells each from its namesake, is wrapped names ("Bokslut |
    Budget | Bokslut" above "2023 2024 2024"). ``aligned`` tells how the columns are set.
    """
    counts = Counter(name for name in below[1:] if name)
    recurring = {at for at, name in enumerate(below) if at and counts[name] > 1}
    if not recurring or len(parts) < 2 or not _may_head(parts, columns):
        return None
    if _tells_single_columns(parts, below, columns, recurring):
        return None
    return _spans(parts, below, columns, recurring, aligned)


def covering_heads(
    parts: Sequence[Segment], below: Sequence[str], columns: Sequence[_Place], aligned: Sequence[Align], is_row: bool
) -> list[Span] | None:
    """The columns that each name of a header line heads, where the line is a row of its own.

    "Januari–augusti | Helår" above "2023 2024 Budget Prognos Utfall": no name recurs, and together they reach over all.
    The first line of wrapped names is no such row: each stands straight above the rest of it, and no farther from it than
    lines do. ``is_row`` tells that this one stands farther; they are then few enough to head two columns each. None where
    all stand above single columns.
    """
    if not _may_head(parts, columns) or not all(below[1:]):
        return None
    straight = all(any(_off(part, column) <= _ALIGNED for column in columns[1:]) for part in parts)
    wide = any(len(columns_over(part, columns)) > 1 for part in parts)
    if straight and not wide and not (is_row and 2 * len(parts) < len(columns)):
        return None
    spans = _spans(parts, below, columns, set(), aligned) or []
    return spans if any(end - start > 1 for start, end in spans) else None


def _may_head(parts: Sequence[Segment], columns: Sequence[_Place]) -> bool:
    return 0 < len(parts) < len(columns) <= _MAX_COLUMNS and len(columns) > 2


def _spans(
    parts: Sequence[Segment],
    below: Sequence[str],
    columns: Sequence[_Place],
    needed: Set[int],
    aligned: Sequence[Align],
) -> list[Span] | None:
    """The spans that the names stand best above, all of them flush or all centred, in cells that are set either way.

    Names may be centred above the text of columns, however it stands in its cells.
    """
    found = [
        spans
        for how in dict.fromkeys((*aligned, Align.CENTRE))
        for cells in _cells(columns, how)
        for heads in Align
        if (spans := _best(parts, below, (columns, cells), needed, heads)) is not None
    ]
    return min(found)[1] if found else None


def _tells_single_columns(
    parts: Sequence[Segment], below: Sequence[str], columns: Sequence[_Place], recurring: set[int]
) -> bool:
    heads: dict[int, str] = {}
    for part in parts:
        alone = [at for at, column in enumerate(columns) if _off(part, column) <= _ALIGNED]
        if not alone:
            return False
        heads[alone[0]] = part.text
    names = {f"{heads[at]} {below[at]}" for at in recurring if at in heads}
    return len(names) == len(recurring)


def columns_over(part: Segment, columns: Sequence[_Place]) -> list[int]:
    """The columns that a header segment reaches into."""
    return [at for at, (start, end) in enumerate(columns) if min(end, part.x1) - max(start, part.x0) > 2]


def _off(part: Segment, column: _Place) -> float:
    return min(off_in(part, column, align) for align in Align)


def off_in(part: Segment, place: _Place, align: Align) -> float:
    """The points by which a name stands off where it would stand flush or centred."""
    start, end = place
    if align is Align.CENTRE:
        return abs((part.x0 + part.x1 - start - end) / 2)
    return abs(part.x0 - start) if align is Align.LEFT else abs(part.x1 - end)


def _cells(columns: Sequence[_Place], how: Align) -> list[list[_Place]]:
    """The room for text in the cells of the columns: from their text, and for text set flush from that of the next column.

    The walls of cells stand somewhat beyond their text; how far is tried.
    """
    starts, ends = [start for start, _ in columns], [end for _, end in columns]
    if how is Align.CENTRE:
        return [list(columns)]
    if how is Align.RIGHT:
        before = [starts[0], 2 * ends[1] - ends[2], *ends[1:-1]]
        return [[(wall + 2 * pad, end) for wall, end in zip(before, ends, strict=True)] for pad in _PADDING]
    after = [*starts[1:], 2 * starts[-1] - starts[-2]]
    return [[(start, wall - 2 * pad) for start, wall in zip(starts, after, strict=True)] for pad in _PADDING]


def _best(
    parts: Sequence[Segment],
    below: Sequence[str],
    places: tuple[Sequence[_Place], Sequence[_Place]],
    needed: Set[int],
    heads: Align,
) -> tuple[float, list[Span]] | None:
    """The spans, in order, in which the names stand best, and how far off they stand.

    ``places`` are those of the columns' text and of their cells, ``heads`` tells how the names are set. Every column
    ``needed`` is in one of the spans.
    """
    columns, cells = places
    width = len(columns)
    pitch = (columns[-1][1] - columns[1][1]) / (width - 2)
    runs = [(start, end) for start in range(1, width) for end in range(start + 1, width + 1)]
    best: dict[int, tuple[float, list[Span]]] = {1: (0.0, [])}  # end of the last span -> cost and spans
    for part in parts:
        following: dict[int, tuple[float, list[Span]]] = {}
        for start, end in runs:
            names = below[start:end]
            off = off_in(part, (cells[start][0], cells[end - 1][1]), heads) + _FLUSH * (heads is not Align.CENTRE)
            beyond = columns[start - 1][1] > part.x0 + 2 or (end < width and columns[end][0] < part.x1 - 2)
            if not all(names) or len(set(names)) < len(names) or off > _FAR * pitch or beyond:
                continue
            for at, (cost, spans) in best.items():
                total = cost + off + (start - at) * _SKIPPED * pitch
                reachable = at <= start and not needed & set(range(at, start))
                if reachable and (end not in following or total < following[end][0]):
                    following[end] = (total, [*spans, (start, end)])
        best = following
    ends = [
        (cost + (width - end) * _SKIPPED * pitch, spans)
        for end, (cost, spans) in best.items()
        if not needed & set(range(end, width))
    ]
    return min(ends, default=None)

"""Words and tables of a page -> reading order: columns are read one after the other, from the top down.

A page is cut where a gutter, a strip without words, runs down between two columns of running text for several lines.
Lines that cross it (headings, full-width tables) part the columns into bands, each read left then right.
"""

import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from corpus.formats.pdf_types import Grid, Item, Line, Rule, Word, group_rows, make_line

_FIGURE = re.compile(r"[-–−+±(]?\d[\d.,]*\)?%?|%|[-–−]|\.\.|±0")
_MIN_ROWS = 4  # lines that must stand beside each other for two columns
_MAX_DEPTH = 3
_MANY_ROWS = 12  # lines that begin at one place show that the document has a column there
_HEADING_SIZE = 1.15  # of the text's type size: a heading
_HEADING_ROOM = 0.5  # of the text's type size: white above and below it in the other column
_ACROSS = 30.0  # points by which a line drawn across a gutter reaches into the columns
_PADDING = 5.0  # points by which the cells of a table stand in from the column's edge


@dataclass(frozen=True, slots=True)
class _Row:
    """Words on one line, or one table."""

    boxes: tuple[Word | Grid, ...]
    top: float
    bottom: float

    @property
    def x0(self) -> float:
        return min(box.x0 for box in self.boxes)

    @property
    def x1(self) -> float:
        return max(box.x1 for box in self.boxes)


@dataclass(frozen=True, slots=True)
class Region:
    """A column's or a band's lines and tables in reading order."""

    items: tuple[Item, ...]
    x0: float
    x1: float
    is_box: bool = False


def reading_order(
    words: Sequence[Word],
    grids: Sequence[Grid],
    edges: Sequence[float] = (),
    rules: Sequence[Rule] = (),
    depth: int = 0,
) -> list[Region]:
    """The regions of a page in reading order. ``edges`` are where columns of the document begin (see ``column_edges``).

    ``rules`` are the horizontal lines drawn on the page: columns end where one is drawn across the gutter.
    """
    rows = _rows(words, grids)
    if not rows:
        return []
    cut = _find_gutter(rows, edges, rules) if depth < _MAX_DEPTH else None
    if cut is None:
        return [_region(rows)]
    gutter, bands = cut
    regions: list[Region] = []
    at = 0
    for first, last in bands:
        if first > at:
            regions += _plain(rows[at:first], edges, rules, depth)
        for side in (True, False):
            boxes = [box for row in rows[first:last] for box in row.boxes if ((box.x0 + box.x1) / 2 < gutter) is side]
            inner_words = [box for box in boxes if isinstance(box, Word)]
            regions += reading_order(
                inner_words, [box for box in boxes if isinstance(box, Grid)], edges, rules, depth + 1
            )
        at = last
    if at < len(rows):
        regions += _plain(rows[at:], edges, rules, depth)
    return regions


def _plain(rows: Sequence[_Row], edges: Sequence[float], rules: Sequence[Rule], depth: int) -> list[Region]:
    boxes = [box for row in rows for box in row.boxes]
    words = [box for box in boxes if isinstance(box, Word)]
    return reading_order(words, [box for box in boxes if isinstance(box, Grid)], edges, rules, depth + 1)


def column_edges(pages: Sequence[tuple[Sequence[Word], Sequence[Grid]]]) -> list[float]:
    """Where the right one of two columns of running text begins, for each gutter that parts many lines of the pages.

    A document set in columns has tables and boxes in them too: those are told by standing where its text does.
    """
    starts: Counter[float] = Counter()
    for words, grids in pages:
        starts.update(_column_starts(_rows(words, grids), 0))
    return [edge for edge, count in starts.items() if count >= _MANY_ROWS]


def _column_starts(rows: Sequence[_Row], depth: int) -> list[float]:
    """Where the lines begin to the right of the gutters of a page, those of further columns with them."""
    cut = _find_gutter(rows, ()) if rows and depth < _MAX_DEPTH else None
    if cut is None:
        return []
    starts: list[float] = []
    for first, last in cut[1]:
        words = [box for row in rows[first:last] for box in row.boxes if isinstance(box, Word)]
        sides = [[word for word in words if ((word.x0 + word.x1) / 2 < cut[0]) is left] for left in (True, False)]
        further = [_column_starts(_rows(side, ()), depth + 1) for side in sides]
        starts += further[0] + further[1]
        known = {start for start in further[1] if further[1].count(start) >= _MIN_ROWS}
        beyond = [float(round(word.x0)) for word in _first_beyond(rows[first:last], cut[0])]
        starts += [start for start in beyond if start not in known]
    return starts


def _rows(words: Sequence[Word], grids: Sequence[Grid]) -> list[_Row]:
    rows = [_Row((grid,), grid.top, grid.bottom) for grid in grids]
    for group in group_rows(words):
        rows.append(_Row(tuple(group), min(word.top for word in group), max(word.bottom for word in group)))
    return sorted(rows, key=lambda row: (row.top, row.x0))


def _region(rows: Sequence[_Row]) -> Region:
    items: list[Item] = []
    for row in rows:
        words = [box for box in row.boxes if isinstance(box, Word)]
        items += [box for box in row.boxes if isinstance(box, Grid)]
        if words:
            items.append(make_line(words))
    return Region(tuple(items), min(row.x0 for row in rows), max(row.x1 for row in rows))


def _find_gutter(
    rows: Sequence[_Row], edges: Sequence[float], rules: Sequence[Rule] = ()
) -> tuple[float, list[tuple[int, int]]] | None:
    """The x of the best gutter and the bands [first:last] of rows that it parts, None where there is none."""
    left, right = min(row.x0 for row in rows), max(row.x1 for row in rows)
    width = right - left
    if width < 180 or len(rows) < _MIN_ROWS:
        return None
    gaps = [_gaps(row) for row in rows]
    starts = Counter(round(row.x0) for row in rows)
    # Columns whose lines stand at different heights share no row: there the left edge of the right one tells.
    centres = {round((start + end) / 2 / 4) * 4.0 for row in gaps for start, end in row}
    centres |= {x0 - 4.0 for x0, count in starts.items() if count >= _MIN_ROWS}
    centres |= {edge - _PADDING for edge in edges}
    best: tuple[tuple[int, int], float, list[tuple[int, int]]] = ((0, 0), 0.0, [])
    for x in sorted(centres):
        if not left + 0.2 * width < x < right - 0.2 * width:
            continue
        bands = _bands(rows, gaps, x, edges, _ruled_off(rows, x, rules))
        parted = sum(_parted_rows(rows, gaps, x, band) for band in bands)
        covered = sum(last - first for first, last in bands)
        if (parted, covered) > best[0]:
            best = ((parted, covered), x, bands)
    return (best[1], best[2]) if best[0][0] >= _MIN_ROWS - 1 else None


def _gaps(row: _Row) -> list[tuple[float, float]]:
    """The gaps on a line that are wide enough to part columns."""
    boxes = sorted(row.boxes, key=lambda box: box.x0)
    gaps = []
    for before, after in pairwise(boxes):
        size = before.size if isinstance(before, Word) else 10.0
        if after.x0 - before.x1 >= max(7.0, 0.8 * size):
            gaps.append((before.x1, after.x0))
    return gaps


def _parted_rows(
    rows: Sequence[_Row], gaps: Sequence[Sequence[tuple[float, float]]], x: float, band: tuple[int, int]
) -> int:
    """How many rows of a band show the gutter: with words on both sides, or overlapping one on the other side."""
    inside = range(*band)
    both = sum(_is_parted(gaps[at], x) for at in inside)
    return both + sum(
        rows[at + 1].top < rows[at].bottom - 1 and (rows[at].x0 > x) != (rows[at + 1].x0 > x) for at in inside[:-1]
    )


def _is_parted(gaps: Sequence[tuple[float, float]], x: float) -> bool:
    return any(start < x < end for start, end in gaps)


def _bands(
    rows: Sequence[_Row],
    gaps: Sequence[Sequence[tuple[float, float]]],
    x: float,
    edges: Sequence[float],
    ruled_off: Set[int],
) -> list[tuple[int, int]]:
    """Runs of rows that do not cross ``x`` and hold running text on both sides of it, or stand where columns do."""
    bands = []
    first = 0
    apart = _rows_of_wide_tables(rows, gaps, x) | _headings_of_both(rows, x)
    for at in range(len(rows) + 1):
        crosses = at == len(rows) or at in apart or (rows[at].x0 < x < rows[at].x1 and not _is_parted(gaps[at], x))
        if crosses or at in ruled_off:
            band = _trimmed(rows, gaps, x, (first, at))
            if band is not None:
                inside = rows[band[0] : band[1]]
                near = [edge for edge in edges if x < edge <= x + 3 * _PADDING]
                if _reads_as_columns(inside, x) or any(_begins_at(inside, x, edge, edges) for edge in near):
                    bands.append(band)
            first = at + crosses
    return bands


def _ruled_off(rows: Sequence[_Row], x: float, rules: Sequence[Rule]) -> set[int]:
    """The rows above which a line is drawn across ``x``, as between the rows of a table."""
    across = [rule.top for rule in rules if rule.x0 < x - _ACROSS and rule.x1 > x + _ACROSS]
    middles = [(row.top + row.bottom) / 2 for row in rows]
    return {next((at for at, middle in enumerate(middles) if middle > y), len(rows)) for y in across}


def _headings_of_both(rows: Sequence[_Row], x: float) -> set[int]:
    """Rows left of ``x`` that head the columns on both sides below them: in larger type, and nothing to their right."""
    sizes = Counter(round(box.size, 1) for row in rows for box in row.boxes if isinstance(box, Word))
    if not sizes:
        return set()
    body = sizes.most_common(1)[0][0]
    right = [box for row in rows for box in row.boxes if box.x1 > x]
    found = set()
    for at, row in enumerate(rows):
        large = all(isinstance(box, Word) and box.size >= _HEADING_SIZE * body for box in row.boxes)
        if large and row.x1 < x:
            top, bottom = row.top - _HEADING_ROOM * body, row.bottom + _HEADING_ROOM * body
            beside = any(box.top < bottom and box.bottom > top for box in right)
            if not beside and any(box.top >= bottom for box in right):
                found.add(at)
    return found


def _first_beyond(rows: Sequence[_Row], x: float) -> list[Word]:
    """The first word to the right of ``x`` on each row that has any."""
    beyond = [[box for box in row.boxes if isinstance(box, Word) and box.x0 > x] for row in rows]
    return [min(words, key=lambda word: word.x0) for words in beyond if words]


def _begins_at(rows: Sequence[_Row], x: float, edge: float, edges: Sequence[float]) -> bool:
    """Whether most rows have words on the right that begin at a column's edge, and words on the left that do at theirs.

    Rows that have words in a column still farther to the right alone tell nothing of this one.

    The figures of a table as wide as the page begin anywhere, and its columns of words rarely where the text has its own.
    """
    right = [
        word
        for word in _first_beyond(rows, x)
        if not any(other > edge + 50 and -1.5 <= word.x0 - other <= _PADDING for other in edges)
    ]
    left = [min(words, key=lambda word: word.x0) for row in rows if (words := _words_before(row, x))]
    if len(left) < 2 or len(right) < _MIN_ROWS:
        return False
    margin = min(word.x0 for word in left)
    sides = ((right, edge), (left, margin))
    return all(
        sum(-1.5 <= word.x0 - start <= _PADDING and not _FIGURE.fullmatch(word.text) for word in words)
        >= 0.6 * len(words)
        for words, start in sides
    )


def _words_before(row: _Row, x: float) -> list[Word]:
    return [box for box in row.boxes if isinstance(box, Word) and box.x0 < x]


def _rows_of_wide_tables(rows: Sequence[_Row], gaps: Sequence[Sequence[tuple[float, float]]], x: float) -> set[int]:
    """The rows of borderless tables as wide as the page: a label to the left of ``x``, nothing but figures to the right.

    The lines straight above them that head the columns or name the table are theirs too.
    """
    alone = [at for at, row in enumerate(rows) if _has_figures_beyond(row, x)]
    found = {at for at in alone if any(0 < abs(at - other) <= 3 for other in alone)}
    for at in sorted(found):
        above = at - 1
        while above >= 0 and above not in found and at - above <= 7:
            gap = rows[above + 1].top - rows[above].bottom
            bold = all(_is_bold(box) for box in rows[above].boxes)
            heads = bold or len(gaps[above]) > (0 if rows[above].x0 > x else 1)
            if gap > 1.6 * (rows[above].bottom - rows[above].top) or not heads:
                break
            above -= 1
            if bold and not gaps[above + 1] and rows[above + 1].x0 < x:
                break  # the caption: nothing above it is the table's
        found.update(range(above + 1, at))
    return found


def _has_figures_beyond(row: _Row, x: float) -> bool:
    beyond = [box for box in row.boxes if (box.x0 + box.x1) / 2 > x]
    words = [box.text for box in beyond if isinstance(box, Word)]
    figures = sum(bool(_FIGURE.fullmatch(text)) for text in words)
    return figures == len(beyond) > 1 and row.x0 < x


def _is_bold(box: Word | Grid) -> bool:
    return isinstance(box, Word) and box.bold


def _trimmed(
    rows: Sequence[_Row], gaps: Sequence[Sequence[tuple[float, float]]], x: float, run: tuple[int, int]
) -> tuple[int, int] | None:
    """The run without a line or two at its end that head the full-width text below rather than end the left column."""
    first, last = run
    right = [at for at in range(first, last) if rows[at].x0 > x or _is_parted(gaps[at], x)]
    if len(right) < _MIN_ROWS:
        return None
    end = last
    if last == len(rows) and right[-1] >= last - 3 and all(map(_is_bold, _boxes(rows[right[-1] + 1 : last]))):
        return first, right[
            -1
        ] + 1  # bold lines below both columns at the foot of a page head what the next begins with
    while last < len(rows) and end - 1 > right[-1] and last - end < 2 and _stands_off(rows, end - 1):
        end -= 1
    return first, end


def _boxes(rows: Sequence[_Row]) -> list[Word | Grid]:
    return [box for row in rows for box in row.boxes]


def _stands_off(rows: Sequence[_Row], at: int) -> bool:
    """Whether a line stands nearer to the one below it than to the one above."""
    above, below = rows[at].top - rows[at - 1].bottom, rows[at + 1].top - rows[at].bottom
    return above > below + 1


def _reads_as_columns(rows: Sequence[_Row], x: float) -> bool:
    """Whether both sides hold running text: lines of about the same length, of words rather than figures.

    A line that further columns part counts by its longest piece.
    """
    for side in (True, False):
        lines = []
        for row in rows:
            words = [box for box in row.boxes if isinstance(box, Word) and ((box.x0 + box.x1) / 2 < x) is side]
            if words:
                lines.append(sorted(words, key=lambda word: word.x0))
        if len(lines) < _MIN_ROWS:
            return False
        whole = [line[-1].x1 - line[0].x0 for line in lines]
        longest = [max(piece[-1].x1 - piece[0].x0 for piece in _pieces(line)) for line in lines]
        even = any(median(widths) >= 0.6 * max(widths) for widths in (whole, longest))
        texts = [word.text for line in lines for word in line]
        letters = sum(any(sign.isalpha() for sign in text) for text in texts) / len(texts)
        if not even or max(longest) < 70 or letters < 0.65 or len(texts) / len(lines) < 2.2:
            return False
    return True


def _pieces(words: Sequence[Word]) -> list[list[Word]]:
    """Words of a line, cut at gaps that can be those between further columns."""
    pieces: list[list[Word]] = []
    for word in words:
        if pieces and word.x0 - pieces[-1][-1].x1 < max(7.0, 0.8 * word.size):
            pieces[-1].append(word)
        else:
            pieces.append([word])
    return pieces


def lines_of(regions: Sequence[Region]) -> list[Line]:
    """All lines of the regions."""
    return [item for region in regions for item in region.items if isinstance(item, Line)]

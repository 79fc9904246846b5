"""What stands apart from the running text of a page: fact boxes, cards, big figures with a caption below, drop capitals.

Their words are taken out before the page is read, so that no line of a box is mixed into the lines beside it, and are
put back where the section ends in which they stand.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from corpus.formats.canonical import ENDS_SENTENCE
from corpus.formats.pdf_layout import Region
from corpus.formats.pdf_types import Box, Item, Line, Word, group_rows

_DROP_CAP = 2.0  # of the text's size: a lone letter this large begins a paragraph
_BIG = 1.4  # of the text's size: figures to be seen from afar
_CAPTION = 0.75  # of the big figure's size: the largest type of what stands below it
_CAPTION_ROWS = 4
_LETTERS = 0.4  # of the words in a box: fewer with letters, and it is a column of figures
_PAGE = 0.7  # of the words on a page: a box with more is what the page is printed on
_FEW_WORDS = 8  # in a cell at the head of a table
_HEADING = 1.1
_SIDE = 12.0  # points by which a box may stand out from the column of text that it belongs to
_SAME_ROW = 12.0  # points by which boxes beside each other may begin at different heights


def take_boxes(words: Sequence[Word], boxes: Sequence[Box]) -> tuple[list[list[list[Word]]], list[Word]]:
    """The words of every box and of every big figure, those beside each other together, and the words that are left."""
    words = everything = with_drop_capitals(words)
    taken: list[list[Word]] = []
    for box in sorted(boxes, key=lambda box: (box.x1 - box.x0) * (box.bottom - box.top)):
        inside = [word for word in words if _holds(box, word)]
        if inside and len(inside) < _PAGE * len(everything) and _stands_apart(box, inside, everything, boxes):
            taken.append(inside)
            held = set(inside)
            words = [word for word in words if word not in held]
    figures, words = _big_figures(words)
    return _in_rows(taken + figures), list(words)


def _in_rows(groups: Sequence[list[Word]]) -> list[list[list[Word]]]:
    """Groups of words by the row that they stand in, from the top down and from left to right."""
    rows: list[list[list[Word]]] = []
    tops: list[float] = []
    for group in sorted(groups, key=lambda group: min(word.top for word in group)):
        top = min(word.top for word in group)
        if tops and top - tops[-1] < _SAME_ROW:
            rows[-1].append(group)
        else:
            rows.append([group])
            tops.append(top)
    return [sorted(row, key=lambda group: min(word.x0 for word in group)) for row in rows]


def with_drop_capitals(words: Sequence[Word]) -> list[Word]:
    """The words with a large first letter put to the rest of its word."""
    body = _body_size(words)
    found = list(words)
    for capital in words:
        if capital.size < _DROP_CAP * body or len(capital.text) != 1 or not capital.text.isupper():
            continue
        beside = [
            word
            for word in found
            if 0 <= word.x0 - capital.x1 < 1.5 * body
            and capital.top - body < word.top < capital.bottom
            and word.size < 0.7 * capital.size
        ]
        first = min(beside, key=lambda word: word.top, default=None)
        if first is not None and first.text[0].islower() and len(beside) > 1:
            found[found.index(first)] = replace(first, text=capital.text + first.text)
            found.remove(capital)
    return found


def _body_size(words: Sequence[Word | Line]) -> float:
    """The size of most of the type, in points."""
    sizes: Counter[float] = Counter()
    for word in words:
        sizes[word.size] += len(word.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def _holds(box: Box, word: Word) -> bool:
    x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
    return box.x0 <= x <= box.x1 and box.top <= y <= box.bottom


def _stands_apart(box: Box, inside: Sequence[Word], words: Sequence[Word], boxes: Sequence[Box]) -> bool:
    """Whether a box holds lines of text of its own beside other text; no coloured cell, row or column of a table."""
    rows = group_rows(inside)
    figure = rows[0][0].size >= _BIG * _body_size(words) and rows[0][0].text[0].isdigit()
    if len(rows) < 2 or (not figure and (len(rows) < 3 or len(inside) < _FEW_WORDS)):
        return False
    worded = sum(any(sign.isalpha() for sign in word.text) for word in inside)
    if worded < (1 if figure else _LETTERS * len(inside)):
        return False
    outside = [word for word in words if not _holds(box, word) and box.top < (word.top + word.bottom) / 2 < box.bottom]
    if not outside or any(word.x0 < box.x1 - 1 and word.x1 > box.x0 + 1 for word in outside):
        return False
    if any(word.x0 < box.x0 - 1 or word.x1 > box.x1 + 1 for word in inside):
        return False
    return not any(_touches(box, other) for other in boxes if other != box)


def _touches(box: Box, other: Box) -> bool:
    """Whether two boxes stand wall to wall, as the cells and rows of a table do."""
    beside = min(abs(box.x1 - other.x0), abs(box.x0 - other.x1)) < 2 and abs(box.top - other.top) < 2
    below = min(abs(box.bottom - other.top), abs(box.top - other.bottom)) < 2 and abs(box.x0 - other.x0) < 2
    return beside or below


def _big_figures(words: Sequence[Word]) -> tuple[list[list[Word]], list[Word]]:
    """Figures in large type side by side, each with the lines below it, and the other words."""
    body = _body_size(words)
    rows = group_rows(words)
    groups: list[list[Word]] = []
    for at, row in enumerate(rows):
        if not all(word.size >= _BIG * body for word in row):
            continue
        figures = _segments(row)
        if len(figures) < 2 or not all(len(part) < 4 and part[0].text[0].isdigit() for part in figures):
            continue
        held = [list(part) for part in figures]
        below = _captions(rows[at : at + 1 + _CAPTION_ROWS], figures)
        for column, parts in below:
            held[column] += parts
        if all(len(group) > len(part) for group, part in zip(held, figures, strict=True)):
            groups += held
    taken = {word for group in groups for word in group}
    return groups, [word for word in words if word not in taken]


def _segments(row: Sequence[Word]) -> list[list[Word]]:
    parts = [[row[0]]]
    for before, after in pairwise(row):
        if after.x0 - before.x1 > 0.7 * before.size:
            parts.append([after])
        else:
            parts[-1].append(after)
    return parts


def _captions(rows: Sequence[Sequence[Word]], figures: Sequence[Sequence[Word]]) -> list[tuple[int, list[Word]]]:
    """The pieces of the lines right below a row of big figures, each with the figure that it stands under."""
    centres = [(part[0].x0 + part[-1].x1) / 2 for part in figures]
    starts = [part[0].x0 for part in figures]
    found: list[tuple[int, list[Word]]] = []
    for before, row in pairwise(rows):
        size = row[0].size
        gap = min(word.top for word in row) - max(word.bottom for word in before)
        if any(word.size > _CAPTION * figures[0][0].size for word in row) or gap > (0.9 if found else 1.6) * size:
            break
        pieces = _segments(row)
        places = [
            min(
                range(len(figures)),
                key=lambda at: min(abs(piece[0].x0 - starts[at]), abs(_middle(piece) - centres[at])),
            )
            for piece in pieces
        ]
        crossing = any(sum(piece[0].x0 < centre < piece[-1].x1 for centre in centres) > 1 for piece in pieces)
        if crossing or len(set(places)) < len(places):
            break
        found += zip(places, pieces, strict=True)
    return found


def _middle(piece: Sequence[Word]) -> float:
    return (piece[0].x0 + piece[-1].x1) / 2


def insert_boxes(regions: Sequence[Region], boxes: Sequence[Sequence[Region]]) -> list[Region]:
    """The regions with those of the boxes put in where the section ends beside which they stand."""
    body = _body_size([item for region in regions for item in region.items if isinstance(item, Line)])
    waiting: dict[tuple[int, int], list[Region]] = {}
    for box in filter(None, boxes):
        place = _place(regions, box, body)
        waiting.setdefault(place, []).extend(replace(region, is_box=True) for region in box)
    result: list[Region] = []
    for at, region in enumerate(regions):
        cuts = sorted(cut for place, cut in waiting if place == at)
        for start, cut in pairwise([0, *cuts, len(region.items)]):
            if start < cut:
                result.append(replace(region, items=region.items[start:cut]))
            result += waiting.pop((at, cut), [])
        result += waiting.pop((at, 0), [])
    return [region for box in waiting.values() for region in box] + result


def _place(regions: Sequence[Region], box: Sequence[Region], body: float) -> tuple[int, int]:
    """Where a box goes: (region, item before which it stands), (-1, 0) before them all."""
    x0, x1 = min(region.x0 for region in box), max(region.x1 for region in box)
    top = min(item.top for region in box for item in region.items)
    bottom = max(item.bottom for region in box for item in region.items)
    wide = [at for at, region in enumerate(regions) if region.x0 < x0 + _SIDE and x1 - _SIDE < region.x1]
    beside = [at for at in wide if _spans(regions[at], top)]
    apart = [at for at, region in enumerate(regions) if region.x0 < x1 - 2 and region.x1 > x0 + 2]
    below = [at for at in apart if regions[at].items[0].top >= bottom - 1]
    above = [at for at in apart if regions[at].items[-1].bottom <= top + 2]
    nearest = [min(side, key=lambda at: _gap(regions[at], top, bottom)) for side in (above, below) if side]
    apart = [at for at in nearest if at in wide]
    if not beside and apart:
        at = min(apart, key=lambda at: (round((regions[at].x1 - regions[at].x0) / 30), _gap(regions[at], top, bottom)))
        at -= regions[at].items[0].top >= bottom - 1
        return (at, _last_break(regions[at].items, 0.0)) if at >= 0 else (-1, 0)
    beside = beside or [at for at, region in enumerate(regions) if _spans(region, top)]
    if not beside or (len(beside) > 1 and x1 - x0 > max(regions[at].x1 - regions[at].x0 for at in beside)):
        return (above[-1], len(regions[above[-1]].items)) if above else (-1, 0)
    at = min(beside, key=lambda at: max(regions[at].x0 - x1, x0 - regions[at].x1, 0.0))
    items = regions[at].items
    for cut, item in enumerate(items):
        if cut and item.top > top - 1 and _heads(item, body):
            return at, cut
    return at, _last_break(items, bottom)


def _gap(region: Region, top: float, bottom: float) -> float:
    return max(region.items[0].top - bottom, top - region.items[-1].bottom)


def _spans(region: Region, y: float) -> bool:
    return region.items[0].top < y < region.items[-1].bottom


def _heads(item: Item, body: float) -> bool:
    return isinstance(item, Line) and (item.size >= _HEADING * body or item.bold)


def _last_break(items: Sequence[Item], bottom: float) -> int:
    """The end of the items, or where their last paragraph below ``bottom`` begins if the page's end breaks it off."""
    last = items[-1]
    if isinstance(last, Line) and not ENDS_SENTENCE.search(last.text):
        for at in range(len(items) - 1, 0, -1):
            if items[at].top >= bottom and items[at].top - items[at - 1].bottom > 0.5 * last.size:
                return at
    return len(items)

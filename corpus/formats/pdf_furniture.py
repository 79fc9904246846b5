"""Running headers, footers and page numbers of a PDF file: what recurs near the edges of its pages, taken out."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from corpus.formats.page_numbers import lone_number, named_number, number_pages, total_number
from corpus.formats.pdf_segments import segments_of
from corpus.formats.pdf_types import Sheet, Word, group_rows, make_line
from corpus.formats.running_lines import is_one_line, without_figures

_TOP, _BOTTOM = 0.24, 0.86  # where running headers end and footers begin, as shares of the page's height
_TALL = 165.0  # points that a letterhead may take of a page in landscape format
_ROWS = 10  # how many lines a running header or footer takes at most
_LEAST_YEAR = 1900  # a lone figure from here on is a year
_NEAR_ROW = 1.6  # of the type size: the widest gap between the head of a table and its first row
_SAME_HEIGHT = 7.0  # points by which a running header wanders from page to page


@dataclass(frozen=True, slots=True)
class _Row:
    """A line near the top or bottom edge of a page."""

    words: tuple[Word, ...]
    text: str
    top: float
    bottom: float
    size: float
    at_top: bool


@dataclass(frozen=True, slots=True)
class Bare:
    """Sheets without running headers and footers, each page's number, and what was taken out (each line once)."""

    sheets: tuple[Sheet, ...]
    numbers: tuple[int, ...]
    header: str
    footer: str


def strip_furniture(sheets: Sequence[Sheet]) -> Bare:
    """Takes running headers, footers and page numbers out of the pages."""
    margins = [_margins(sheet) for sheet in sheets]
    enough = max(2 if len(sheets) < 5 else 3, round(0.3 * len(sheets)))
    sizes = Counter[float]()
    for sheet in sheets:
        for word in sheet.words:
            sizes[word.size] += len(word.text)
    recurring = _recurring(margins, enough, sizes.most_common(1)[0][0] if sizes else 10.0)
    numbers = number_pages([_printed(rows, recurring) for rows in margins])
    bare: list[Sheet] = []
    kept: dict[bool, dict[str, str]] = {True: {}, False: {}}
    for sheet, rows, number in zip(sheets, margins, numbers, strict=True):
        gone: set[Word] = set()
        for row in _furniture(rows, recurring, number, len(sheets)):
            gone.update(row.words)
            kept[row.at_top].setdefault(without_figures(row.text), row.text)
        words = tuple(word for word in sheet.words if word not in gone) if gone else sheet.words
        bare.append(replace(sheet, words=words))
    header, footer = ("\n".join(kept[side].values()) for side in (True, False))
    return Bare(tuple(bare), tuple(numbers), header, footer)


def _recurring(margins: Sequence[Sequence[_Row]], enough: int, body: float) -> dict[_Row, int]:
    """The lines that recur, and on how many pages: the same words at the same height, and the same figures.

    The page's number alone may differ: "2 Årsredovisning 2023" and "Årsredovisning 2023 3" are one footer, "Summa 140
    58" and "Summa 12 7" at the foot of two tables are none. In large type, as headings are, a line must recur more.
    """
    places: dict[tuple[bool, str], list[tuple[int, _Row]]] = {}
    for page, rows in enumerate(margins):
        for row in rows:
            if not row.text.startswith("§"):
                places.setdefault((row.at_top, without_figures(row.text)), []).append((page, row))
    found: dict[_Row, int] = {}
    for group in places.values():
        for level in _levels(group):
            large = any(row.size > 1.15 * body for _, row in level)
            texts = {page: row.text for page, row in level}
            if len(texts) >= (max(enough, 0.6 * len(margins)) if large else enough) and is_one_line(texts):
                found.update((row, len(texts)) for _, row in level)
    return found


def _levels(group: Sequence[tuple[int, _Row]]) -> list[list[tuple[int, _Row]]]:
    """The lines of a group by the height they stand at."""
    levels: list[list[tuple[int, _Row]]] = []
    for page, row in sorted(group, key=lambda pair: pair[1].top):
        if levels and row.top - levels[-1][0][1].top <= _SAME_HEIGHT:
            levels[-1].append((page, row))
        else:
            levels.append([(page, row)])
    return levels


def _margins(sheet: Sheet) -> list[_Row]:
    """The lines near the edges, those at the top from the top down, those at the bottom from the bottom up."""
    top = [word for word in sheet.words if word.bottom < max(_TOP * sheet.height, _TALL)]
    bottom = [word for word in sheet.words if word.top > _BOTTOM * sheet.height]
    return [
        *(_row(row, True) for row in group_rows(top)[:_ROWS]),
        *(_row(row, False) for row in group_rows(bottom)[: -_ROWS - 1 : -1]),
    ]


def _row(words: Sequence[Word], at_top: bool) -> _Row:
    line = make_line(words)
    return _Row(tuple(words), line.text, line.top, line.bottom, line.size, at_top)


def _printed(rows: Sequence[_Row], recurring: Mapping[_Row, int]) -> int | None:
    """The page number printed on a page; a lone figure only at the very edge or in a line that recurs."""
    edges = [next((row for row in rows if row.at_top is side), None) for side in (False, True)]
    for read in (named_number, total_number, lone_number):
        for row in rows:
            if read is not lone_number or row in edges or row in recurring:
                for part in _parts(row, row in recurring):
                    found = read(part) if len(part) < 120 else None
                    if found and (found.number < _LEAST_YEAR or found.total):
                        return found.number
    return None


def _parts(row: _Row, recurs: bool) -> list[str]:
    """A line and its pieces in which a page number can stand: set apart by a wide gap, first or last if it recurs."""
    ends = re.findall(r"^\d{1,4}(?=\s+\D)|(?<=\D\s)\d{1,4}$", row.text) if recurs else []
    return [row.text, *row.text.split("\t"), *reversed(ends)]


def _furniture(rows: Sequence[_Row], recurring: Mapping[_Row, int], number: int, pages: int) -> list[_Row]:
    """The lines from the edge inwards that recur or hold the page's number.

    The head of a table that goes on from page to page recurs too, but stands tight above its first row, or has a name
    above each of its figures.
    """
    found = []
    for side in (True, False):
        lines = [row for row in rows if row.at_top is side]
        marked = [row in recurring or _holds(row, number) for row in lines]
        block = [row for row, _ in takewhile(lambda pair: pair[1], zip(lines, marked, strict=True))]
        while side and block and not _holds(block[-1], number) and _is_tight(block[-1], lines):
            if _is_everywhere(block[-1], recurring, pages):
                break
            block.pop()
        if side and block and not _is_everywhere(block[-1], recurring, pages):
            del block[len(block) - _table_head(block, lines) :]
        found += block
    return found


def _is_everywhere(row: _Row, recurring: Mapping[_Row, int], pages: int) -> bool:
    return pages >= 5 and recurring.get(row, 0) >= 0.8 * pages


def _table_head(block: Sequence[_Row], lines: Sequence[_Row]) -> int:
    """How many lines at the end of ``block`` head the table that begins below it: one names each column of figures."""
    below = lines[len(block) : len(block) + 3]
    figures = next((count for count in (_figures(row) for row in below) if count > 1), 0)
    near = bool(below) and below[0].top - block[-1].bottom < _NEAR_ROW * block[-1].size
    if not figures or not near:
        return 0
    head = 1
    while head < len(block) and block[-head].top - block[-head - 1].bottom < _NEAR_ROW * block[-head].size:
        head += 1
    named = any(figures <= len(segments_of(make_line(row.words), in_header=True)) for row in block[-head:])
    return head if named else 0


def _figures(row: _Row) -> int:
    """How many figures a line holds beside its label."""
    return sum(segment.is_figure for segment in segments_of(make_line(row.words))[1:])


def _holds(row: _Row, number: int) -> bool:
    """Whether a line is short and holds the page's number in one of the forms that page numbers take."""
    if len(row.text) > 80:
        return False
    reads = [
        read(part) for part in (row.text, *row.text.split("\t")) for read in (named_number, total_number, lone_number)
    ]
    return any(read is not None and read.number == number for read in reads)


def _is_tight(row: _Row, lines: Sequence[_Row]) -> bool:
    """Whether the next line below stands as close as the lines of one table do."""
    at = lines.index(row)
    following = lines[at + 1] if at + 1 < len(lines) else None
    return following is not None and following.top - row.bottom < 0.8 * row.size

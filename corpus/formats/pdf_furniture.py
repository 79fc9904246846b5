"""Running headers, footers and page numbers of a PDF file: what recurs near the edges of its pages, taken out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from corpus.formats.page_numbers import lone_number, named_number, number_pages, total_number
from corpus.formats.pdf_types import Sheet, Word, group_rows, make_line
from corpus.formats.text_pages import fold

_TOP, _BOTTOM = 0.17, 0.86  # where running headers end and footers begin, as shares of the page's height
_ROWS = 7  # how many lines a running header or footer takes at most
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
    places: dict[tuple[bool, str], list[tuple[int, float]]] = {}
    for page, rows in enumerate(margins):
        for row in rows:
            places.setdefault((row.at_top, fold(row.text)), []).append((page, row.top))
    recurs = {
        (page, row): _recurrence(places[row.at_top, fold(row.text)], row.top)
        for page, rows in enumerate(margins)
        for row in rows
        if not row.text.startswith("§")
    }
    enough = max(2 if len(sheets) < 5 else 3, round(0.3 * len(sheets)))
    numbers = number_pages([_printed(rows, recurs, page, enough) for page, rows in enumerate(margins)])
    bare: list[Sheet] = []
    kept: dict[bool, dict[str, str]] = {True: {}, False: {}}
    for page, (sheet, rows) in enumerate(zip(sheets, margins, strict=True)):
        gone: set[Word] = set()
        for row in _furniture(rows, recurs, page, (enough, len(sheets)), numbers[page]):
            gone.update(row.words)
            kept[row.at_top].setdefault(fold(row.text), row.text)
        words = tuple(word for word in sheet.words if word not in gone) if gone else sheet.words
        bare.append(replace(sheet, words=words))
    header, footer = ("\n".join(kept[side].values()) for side in (True, False))
    return Bare(tuple(bare), tuple(numbers), header, footer)


def _margins(sheet: Sheet) -> list[_Row]:
    """The lines near the edges, those at the top from the top down, those at the bottom from the bottom up."""
    top = [word for word in sheet.words if word.bottom < _TOP * sheet.height]
    bottom = [word for word in sheet.words if word.top > _BOTTOM * sheet.height]
    return [
        *(_row(row, True) for row in group_rows(top)[:_ROWS]),
        *(_row(row, False) for row in group_rows(bottom)[: -_ROWS - 1 : -1]),
    ]


def _row(words: Sequence[Word], at_top: bool) -> _Row:
    line = make_line(words)
    return _Row(tuple(words), line.text, line.top, line.bottom, line.size, at_top)


def _recurrence(places: Sequence[tuple[int, float]], top: float) -> int:
    """On how many pages the same line stands at the same height."""
    return len({page for page, y in places if abs(y - top) <= _SAME_HEIGHT})


def _printed(rows: Sequence[_Row], recurs: dict[tuple[int, _Row], int], page: int, enough: int) -> int | None:
    """The page number printed on a page; a lone figure only at the very edge or in a line that recurs."""
    edges = [next((row for row in rows if row.at_top is side), None) for side in (False, True)]
    for read in (named_number, total_number, lone_number):
        for row in rows:
            if read is lone_number and row not in edges and recurs.get((page, row), 0) < enough:
                continue
            for part in (row.text, *row.text.split("\t")):
                if (found := read(part)) and len(part) < 120:
                    return found.number
    return None


def _furniture(
    rows: Sequence[_Row], recurs: dict[tuple[int, _Row], int], page: int, limits: tuple[int, int], number: int
) -> list[_Row]:
    """The lines from the edge inwards that recur or hold the page's number.

    The head of a table that goes on from page to page recurs too, but stands tight above its first row.
    """
    enough, pages = limits
    found = []
    for side in (True, False):
        lines = [row for row in rows if row.at_top is side]
        last = -1
        for at, row in enumerate(lines):
            recurring = recurs.get((page, row), 0) >= enough
            numbered = any(_is_number(part, number) for part in (row.text, *row.text.split("\t")))
            if recurring or (numbered and len(row.text) < 80):
                last = at
            elif at - last > 2:
                break
        block = [row for row in lines[: last + 1] if recurs.get((page, row), 0) >= enough or _holds(row, number)]
        while (
            side and block and pages > 1 and _is_tight(block[-1], lines, recurs, page) and not _holds(block[-1], number)
        ):
            if pages >= 5 and recurs.get((page, block[-1]), 0) >= 0.8 * pages:
                break
            block.pop()
        found += block
    return found


def _is_number(part: str, number: int) -> bool:
    read = named_number(part) or total_number(part) or lone_number(part)
    return read is not None and read.number == number


def _holds(row: _Row, number: int) -> bool:
    return len(row.text) < 80 and any(_is_number(part, number) for part in (row.text, *row.text.split("\t")))


def _is_tight(row: _Row, lines: Sequence[_Row], recurs: dict[tuple[int, _Row], int], page: int) -> bool:
    """Whether the next line below stands as close as the lines of one table do."""
    at = lines.index(row)
    following = lines[at + 1] if at + 1 < len(lines) else None
    return following is not None and following.top - row.bottom < 0.8 * row.size

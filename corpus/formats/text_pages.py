"""The pages of plain text that was taken out of paged documents, and the running headers and footers left in it.

Form feeds part the pages where there are any; else printed page numbers tell them (see text_anchors).
"""

import re
from collections.abc import Sequence

from corpus.formats.page_numbers import (
    PrintedNumber,
    lone_number,
    margin_number,
    named_number,
    number_pages,
    total_number,
)
from corpus.formats.text_anchors import pages_by_printed_numbers
from corpus.formats.text_lines import TextLine, TextPages, fold, text_lines
from corpus.types import Page

_MARGIN_LINES = 5  # how many lines a running header or footer takes at most


def find_pages(text: str) -> TextPages:
    """The pages and running headers of plain text; no pages where nothing tells them."""
    return _by_form_feeds(text) if "\f" in text.strip("\f\n ") else pages_by_printed_numbers(text)


def _by_form_feeds(text: str) -> TextPages:
    starts = [0, *(match.end() for match in re.finditer("\f", text))]
    if not text[starts[-1] :].strip():
        starts.pop()
    ends = [*starts[1:], len(text)]
    sheets = [text_lines(text[start:end], start) for start, end in zip(starts, ends, strict=True)]
    recurring = _recurring(sheets)
    numbers = number_pages([_printed_number(sheet, recurring) for sheet in sheets])
    furniture = []
    for sheet, number in zip(sheets, numbers, strict=True):
        for line, place in _margins(sheet):
            printed = margin_number(line.text)
            alone = printed is not None and len(line.text) < 30 and printed.number == number
            if (fold(line.text), place) in recurring or alone:
                furniture.append((line.text_start, line.end))
    pages = tuple(Page(*page) for page in zip(numbers, starts, ends, strict=True))
    return TextPages(pages, tuple(sorted(set(furniture))))


def _margins(sheet: Sequence[TextLine]) -> list[tuple[TextLine, int]]:
    """The lines near the edges of a page with their places, 0 at the top and -1 at the bottom."""
    top = list(zip(sheet[:_MARGIN_LINES], range(_MARGIN_LINES), strict=False))
    return top + [(sheet[at], at - len(sheet)) for at in range(max(len(top), len(sheet) - _MARGIN_LINES), len(sheet))]


def _recurring(sheets: Sequence[Sequence[TextLine]]) -> set[tuple[str, int]]:
    """The running headers and footers: (folded line, its place from the edge) that many pages share.

    A place counts from 0 at the top and from -1 at the bottom, and wanders by one. Paragraph signs are no furniture
    though "§ #" recurs.
    """
    places: dict[tuple[str, int], set[int]] = {}
    for page, sheet in enumerate(sheets):
        for line, place in _margins(sheet):
            folded = fold(line.text)
            if not folded.startswith("§") and len(folded) < 200 and not _is_prose(folded):
                for near in (place - 1, place, place + 1):
                    places.setdefault((folded, near), set()).add(page)
    enough = max(2 if len(sheets) < 5 else 3, 0.35 * len(sheets))
    return {key for key, pages in places.items() if len(pages) >= enough}


def _is_prose(folded: str) -> bool:
    return folded.endswith((".", ":", ",")) and folded.count(" ") > 7


def _printed_number(sheet: Sequence[TextLine], recurring: set[tuple[str, int]]) -> int | None:
    margins = _margins(sheet)
    lines = [line.text for line, _ in margins]
    edges = [*lines[-1:], *lines[:1], *(line.text for line, place in margins if (fold(line.text), place) in recurring)]
    for read, where in ((named_number, lines), (total_number, lines), (lone_number, edges), (_at_end, edges)):
        for line in where:
            if (found := read(line)) and len(line) < 120:
                return found.number
    return None


def _at_end(line: str) -> PrintedNumber | None:
    """The number set apart at the end or the beginning of a running line: "Årsredovisning 2023   7"."""
    match = re.search(r"(?:\s{2,}|\||·)\s*(\d{1,4})$|^(\d{1,4})(?:\s{2,}|\s*\||\s*·)", line)
    return lone_number(match[1] or match[2]) if match else None

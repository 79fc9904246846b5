"""The pages of plain text that was taken out of paged documents, and the running headers and footers left in it.

Form feeds part the pages where there are any; else printed page numbers tell them (see text_anchors).
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from corpus.formats.page_numbers import (
    PrintedNumber,
    lone_number,
    margin_number,
    named_number,
    number_pages,
    total_number,
)
from corpus.formats.running_lines import is_one_line, without_figures
from corpus.formats.text_anchors import pages_by_printed_numbers
from corpus.formats.text_lines import TextLine, TextPages, text_lines
from corpus.types import Page
from corpus.word_table_lines import ENDS_SENTENCE

_MARGIN_LINES = 5  # how many lines a running header or footer takes at most

_REPEATED = 3  # pages at least that begin with the same head of a table
_COLUMNS = 3  # of it at least


def find_pages(text: str) -> TextPages:
    """The pages and running headers of plain text; no pages where nothing tells them."""
    if "\f" in text.strip("\f\n "):
        return _by_form_feeds(text)
    found = pages_by_printed_numbers(text)
    return replace(found, furniture=tuple(sorted({*found.furniture, *_repeated_heads(text)})))


def _repeated_heads(text: str) -> list[tuple[int, int]]:
    """The head of a table of words that is repeated where a page begins, in the midst of what a cell says."""
    lines = text_lines(text)
    places: dict[str, list[tuple[TextLine, TextLine]]] = {}
    for before, line in pairwise(lines):
        if (
            line.below_text
            and 1 <= line.indent <= 2
            and len(line.text.split()) >= _COLUMNS
            and not re.search(r"\d", line.text)
        ):
            places.setdefault(line.text, []).append((before, line))
    return [
        (line.text_start, line.end)
        for found in places.values()
        if len(found) >= _REPEATED
        and sum(not ENDS_SENTENCE.search(before.text) for before, _ in found) > len(found) / 2
        for _, line in found
    ]


def _by_form_feeds(text: str) -> TextPages:
    starts = [0, *(match.end() for match in re.finditer("\f", text))]
    if not text[starts[-1] :].strip():
        starts.pop()
    ends = [*starts[1:], len(text)]
    sheets = [text_lines(text[start:end], start) for start, end in zip(starts, ends, strict=True)]
    recurring = _recurring(sheets)
    numbers = number_pages([_printed_number(sheet, recurring[page]) for page, sheet in enumerate(sheets)])
    furniture = []
    for page, (sheet, number) in enumerate(zip(sheets, numbers, strict=True)):
        for lines in (sheet[:_MARGIN_LINES], sheet[: -_MARGIN_LINES - 1 : -1]):
            running = takewhile(lambda line: line in recurring[page] or _is_number(line, number), lines)  # noqa: B023
            furniture += [(line.text_start, line.end) for line in running]
    pages = tuple(Page(*page) for page in zip(numbers, starts, ends, strict=True))
    return TextPages(pages, tuple(sorted(set(furniture))))


def _is_number(line: TextLine, number: int) -> bool:
    """Whether a line holds the page's number and little else."""
    printed = margin_number(line.text)
    return printed is not None and len(line.text) < 30 and printed.number == number


def _margins(sheet: Sequence[TextLine]) -> list[tuple[TextLine, int]]:
    """The lines near the edges of a page with their places, 0 at the top and -1 at the bottom; of a short page both."""
    top = list(zip(sheet[:_MARGIN_LINES], range(_MARGIN_LINES), strict=False))
    return top + [(sheet[at], at - len(sheet)) for at in range(max(0, len(sheet) - _MARGIN_LINES), len(sheet))]


def _recurring(sheets: Sequence[Sequence[TextLine]]) -> list[set[TextLine]]:
    """For each page the lines near its edges that are running headers and footers.

    Their place, counted from the edge, wanders by one. Paragraph signs are no furniture though "§ 41", "§ 42" recur.
    """
    places: dict[tuple[str, int], dict[int, TextLine]] = {}
    for page, sheet in enumerate(sheets):
        for line, place in _margins(sheet):
            if not line.text.startswith("§"):
                for near in (place - 1, place, place + 1):
                    places.setdefault((without_figures(line.text), near), {})[page] = line
    enough = max(2 if len(sheets) < 5 else 3, 0.35 * len(sheets))
    found: list[set[TextLine]] = [set() for _ in sheets]
    for lines in places.values():
        if len(lines) >= enough and is_one_line({page: line.text for page, line in lines.items()}):
            for page, line in lines.items():
                found[page].add(line)
    return found


def _printed_number(sheet: Sequence[TextLine], recurring: set[TextLine]) -> int | None:
    margins = _margins(sheet)
    lines = [line.text for line, _ in margins]
    edges = [*lines[-1:], *lines[:1], *(line.text for line, _ in margins if line in recurring)]
    for read, where in ((named_number, lines), (total_number, lines), (lone_number, edges), (_at_end, edges)):
        for line in where:
            if (found := read(line)) and len(line) < 120:
                return found.number
    return None


def _at_end(line: str) -> PrintedNumber | None:
    """The number set apart at the end or the beginning of a running line: "Årsredovisning 2023   7"."""
    match = re.search(r"(?:\s{2,}|\||·)\s*(\d{1,4})$|^(\d{1,4})(?:\s{2,}|\s*\||\s*·)", line)
    return lone_number(match[1] or match[2]) if match else None

"""A canonical text as lines with their place on the page: what the outline is read from."""

import re
import statistics
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus.types import Page, Source

_BREAK = re.compile(r"([\n\f])")
_TELLING_LINES = 8
_MARKED = re.compile(
    r"#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?|(?:\*\*|__)([^*_\n]+)(?:\*\*|__)"
)  # a Markdown heading, a line in bold


@dataclass(frozen=True, slots=True)
class Line:
    """A line with text on it. ``gap`` counts the blank lines above it, ``indent`` its leading spaces."""

    text: str  # without white space at the ends
    start: int
    end: int
    gap: int
    indent: int
    page: int | None
    opens_page: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """What is usual in a document: characters a full line holds, and blank lines between lines of a paragraph.

    ``blank_parts``: the format itself tells paragraphs apart, and each stands between blank lines. ``set_breaks``: a line
    break inside a paragraph was set by the writer (<br>), not by the width of the page. ``margin``: leading spaces of most lines.
    """

    width: int
    spacing: int
    blank_parts: bool = False
    set_breaks: bool = False
    margin: int = 0


def page_at(pages: Sequence[Page], offset: int) -> int | None:
    """The number of the page that holds ``offset``, None where the document has no pages."""
    index = bisect_right(pages, offset, key=lambda page: page.start) - 1
    return pages[index].number if index >= 0 else None


def split_lines(source: Source) -> list[Line]:
    """The lines with text, running headers and footers left out."""
    lines: list[Line] = []
    furniture = sorted(source.furniture)
    gap, position, last_page = 0, 0, None
    pieces = [*_BREAK.split(source.text), ""]
    for raw, end_of_line in zip(pieces[::2], pieces[1::2], strict=True):
        start = position + len(raw) - len(raw.lstrip())
        end = position + len(raw.rstrip())
        indent, position = start - position, position + len(raw) + 1
        if start >= end:
            gap += end_of_line != "\f"  # a page break alone is no blank line
            continue
        if source.format == "md" and (marked := _MARKED.fullmatch(source.text, start, end)):
            start, end = marked.span(1) if marked.group(1) is not None else marked.span(2)
        index = bisect_right(furniture, (start, len(source.text) + 1)) - 1
        if index >= 0 and furniture[index][0] <= start < furniture[index][1]:
            continue
        page = page_at(source.pages, start)
        lines.append(Line(source.text[start:end], start, end, gap, indent, page, page != last_page))
        gap, last_page = 0, page
    return lines


def layout_of(lines: Sequence[Line], *, blank_parts: bool = False, set_breaks: bool = False) -> Layout:
    """Measures a document: its full line width and the usual spacing between lines of a paragraph.

    Lines that were wrapped, as a small letter below them shows, tell the width where those of tables are longer.
    """
    if not lines:
        return Layout(80, 0, blank_parts, set_breaks)
    inside = [line.gap for line in lines if re.match(r"(?!att )[a-zåäö]", line.text)]  # "att …" may be a point
    spacing = round(statistics.median(inside)) if inside else 0
    width = _longest([len(line.text) for line in lines])
    wrapped = [len(line.text) for line, after in pairwise(lines) if after.gap <= spacing and after.text[0].islower()]
    if len(wrapped) >= _TELLING_LINES:
        width = min(width, _longest(wrapped))
    margin = statistics.mode(line.indent for line in lines)
    return Layout(max(width, 30), spacing, blank_parts, set_breaks, margin)


def _longest(lengths: Sequence[int]) -> int:
    """The length of a full line among some: the longest but for one in twenty."""
    return sorted(lengths)[min(int(len(lengths) * 0.95), len(lengths) - 1)]

"""PDF files: pages without running headers, columns in order, headings by type, tables in place, footnotes last.

Running headers and footers are left out of the canonical text; ``page_header`` and ``page_footer`` keep their words.
"""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from corpus.formats.canonical import CanonicalText
from corpus.formats.page_numbers import contents_lines
from corpus.formats.pdf_blocks import Block, blocks_of
from corpus.formats.pdf_boxes import insert_boxes, take_boxes
from corpus.formats.pdf_columns import find_column_grids
from corpus.formats.pdf_furniture import Bare, strip_furniture
from corpus.formats.pdf_grids import find_grids
from corpus.formats.pdf_layout import Region, column_edges, lines_of, reading_order
from corpus.formats.pdf_sheets import read_sheets
from corpus.formats.pdf_tables import TableWriter
from corpus.formats.pdf_text_style import BULLETS, TextStyle, measure, starts_item
from corpus.formats.pdf_types import Item, Line, Sheet, Word, group_rows, make_line
from corpus.formats.refusal import Refused
from corpus.types import Page, Source, SourceHeading

_CONTENTS_TITLE = re.compile(r"innehåll(?:sförteckning)?\s*", re.IGNORECASE)
_CASE_NUMBER = re.compile(
    r"(?:D(?:iarie)?n(?:umme)?r:?\s*)?[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,7}[ -]?(?:19|20)?\d\d\s?[/:-]\s?\d{1,6}"
)
_OPEN_END = re.compile(r"[^.!?:;…\"”)\]\s]\s*$")


def read_pdf(data: bytes) -> Source:
    """A PDF file -> Source. Raises Refused."""
    sheets, metadata = read_sheets(data)
    warnings = _check_text(sheets)
    bare = strip_furniture(sheets)
    pages, failed = _read_pages(bare.sheets)
    if failed:
        warnings = (*warnings, f"Tabellerna på {_named(failed).lower()} i filen kunde inte tolkas och lästes som text.")
    style = measure([line for regions in pages for line in lines_of(regions)])
    writer = _Writer(style)
    for number, sheet, regions in zip(bare.numbers, bare.sheets, pages, strict=True):
        writer.page(number, blocks_of(regions, style, sheet.horizontal))
    return writer.source(tuple(_properties(metadata, bare)), warnings)


def _check_text(sheets: Sequence[Sheet]) -> tuple[str, ...]:
    """Warnings that name the pages without text. Raises Refused where no page has any."""
    if not any(sheet.words for sheet in sheets):
        if any(sheet.scanned for sheet in sheets):
            raise Refused("är inskannad och saknar textlager. Kör textigenkänning (OCR) på filen och lägg in den igen.")
        reasons = [sheet.broken for sheet in sheets if sheet.broken]
        raise Refused(f"kan inte läsas: varje sida {reasons[0]}." if reasons else "innehåller ingen text.")
    words = [word.text for sheet in sheets for word in sheet.words]
    if sum("\ufffd" in word for word in words) > 0.3 * len(words):
        raise Refused("saknar uppgift om vilka bokstäver tecknen står för. Kör textigenkänning (OCR) på filen.")
    warnings = []
    scanned = [number for number, sheet in enumerate(sheets, 1) if sheet.scanned]
    if scanned:
        warnings.append(f"{_named(scanned)} i filen saknar textlager (troligen inskannade bilder) och kan inte sökas.")
    for reason in dict.fromkeys(sheet.broken for sheet in sheets if sheet.broken):
        warnings.append(
            f"{_named([at for at, sheet in enumerate(sheets, 1) if sheet.broken == reason])} i filen {reason}."
        )
    return tuple(warnings)


def _named(numbers: Sequence[int]) -> str:
    if len(numbers) == 1:
        return f"Sida {numbers[0]}"
    shown = [str(number) for number in numbers[:20]]
    more = f" och {len(numbers) - 20} till" if len(numbers) > 20 else f" och {shown.pop()}"
    return f"Sidorna {', '.join(shown)}{more}"


def _vocabulary(sheets: Sequence[Sheet]) -> frozenset[str]:
    """The words that stand inside lines, whole: the last word of a line may be broken off, the first a rest."""
    inner = (word.text for sheet in sheets for row in group_rows(sheet.words) for word in row[1:-1])
    return frozenset(text.lower().strip(".,;:()") for text in inner)


def _read_pages(sheets: Sequence[Sheet]) -> tuple[list[list[Region]], list[int]]:
    """The regions of every page, and the ordinals of the pages whose tables could not be read."""
    vocabulary = _vocabulary(sheets)
    edges = column_edges([(sheet.words, ()) for sheet in sheets])
    pages: list[list[Region]] = []
    failed: list[int] = []
    for ordinal, sheet in enumerate(sheets, 1):
        try:
            pages.append(_regions(sheet, vocabulary, edges))
        except Exception:  # a table that defeats the reading of tables must not cost the document
            pages.append(reading_order(sheet.words, []))
            failed.append(ordinal)
    return pages, failed


def _regions(sheet: Sheet, vocabulary: Set[str], edges: Sequence[float]) -> list[Region]:
    grids, words = find_grids(sheet, vocabulary)
    boxes, words = take_boxes(words, sheet.boxes)
    regions = reading_order(words, grids, edges, sheet.horizontal)
    inside = [[region for box in row for region in reading_order(box, [])] for row in boxes]
    regions = insert_boxes(regions, inside)
    found = [find_column_grids(region.items, sheet.horizontal) for region in regions]
    return [
        replace(region, items=tuple(part for item in items for part in _parts(item, sheet)))
        for region, items in zip(regions, found, strict=True)
    ]


def _parts(item: Item, sheet: Sheet) -> list[Item]:
    """A line with each item of a list on it apart, marked where its bullet is drawn, and what stands in the margin."""
    if not isinstance(item, Line):
        return [item]
    drawn = [x for x, y in sheet.bullets if item.top < y < item.bottom]
    cuts = [
        at
        for at in range(1, len(item.words))
        if item.words[at].x0 - item.words[at - 1].x1 > item.size
        and (_is_bulleted(item.words[at], drawn) or _is_margin_note(item.words[:at], item.words[at:]))
    ]
    lines = (
        [make_line(item.words[start:end]) for start, end in pairwise([0, *cuts, len(item.words)])] if cuts else [item]
    )
    return [replace(line, has_drawn_bullet=True) if _has_drawn_bullet(line.words[0], drawn) else line for line in lines]


def _has_drawn_bullet(word: Word, drawn: Sequence[float]) -> bool:
    return any(0 < word.x0 - x < 2.5 * word.size for x in drawn)


def _is_bulleted(word: Word, drawn: Sequence[float]) -> bool:
    return word.text in BULLETS or _has_drawn_bullet(word, drawn)


def _is_margin_note(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """Whether the number of a case stands in the margin beside a heading: "KN 2025/31" beside "Beslut"."""
    label = " ".join(word.text for word in before)
    bold = all(word.bold for word in after) and not any(word.bold for word in before)
    return bold and bool(_CASE_NUMBER.fullmatch(label)) and not after[0].text[0].isdigit()


def _properties(metadata: dict[str, str], bare: Bare) -> Iterator[tuple[str, str]]:
    for field, name in (("Title", "title"), ("Author", "author"), ("Subject", "subject")):
        value = metadata.get(field, "").strip("\x00 \n")
        if value and not re.fullmatch(r"\(?(?:unspecified|anonymous|untitled)\)?", value, re.IGNORECASE):
            yield name, value
    for field, name in (("CreationDate", "created"), ("ModDate", "modified")):
        if stamp := re.match(r"(?:D:)?(\d{4})(\d\d)(\d\d)", metadata.get(field, "")):
            yield name, "-".join(stamp.groups())
    for name, text in (("page_header", bare.header), ("page_footer", bare.footer)):
        if text:
            yield name, text[:2000]


class _Writer:
    """Writes blocks page by page and marks what they are."""

    def __init__(self, style: TextStyle) -> None:
        self._style = style
        self._canonical = CanonicalText()
        self._tables = TableWriter(self._canonical, style)
        self._headings: list[SourceHeading] = []
        self._items: list[tuple[int, int]] = []
        self._footnotes: list[tuple[int, int]] = []
        self._contents: list[tuple[int, int]] = []
        self._in_contents = False
        self._pages: list[tuple[int, int]] = []  # number, start
        self._open: tuple[Block, bool] | None = None  # the last running text, and whether it is a list item

    def page(self, number: int, blocks: Sequence[Block]) -> None:
        """Writes the blocks of a page."""
        self._tables.new_page()
        starts = []
        for at, block in enumerate(blocks):
            if at and block.region is not blocks[at - 1].region:
                self._tables.new_column()
            following = blocks[at + 1] if at + 1 < len(blocks) else None
            starts.append(self._block(block, following))
        if starts:
            self._pages.append((number, 0 if not self._pages else starts[0]))

    def _block(self, block: Block, following: Block | None) -> int:
        """Writes a block and gives its start."""
        if block.grid is not None:
            self._open = None
            return self._tables.write(block.grid)
        if block.footnote:
            start, end = self._canonical.write(block.text)
            self._footnotes.append((start, end))
            return start
        goes_on = self._goes_on(block)
        is_item = starts_item(block.lines[0])
        after_item = is_item and self._open is not None and self._open[1]
        start, end = self._canonical.write(block.text, "\n" if goes_on or after_item else "\n\n")
        self._mark_contents(block, start)
        level = 0 if goes_on or self._names_table(block, following) else self._style.heading_level(block.lines)
        if level:
            self._headings.append(SourceHeading(start, end, level))
        if is_item:
            self._items.append((start, end))
        elif goes_on and self._open and self._open[1]:
            self._items[-1] = (self._items[-1][0], end)
            is_item = True
        self._tables.remember(block, level, start, end)
        self._open = None if level else (block, is_item)
        return start

    def _mark_contents(self, block: Block, start: int) -> None:
        """Marks the lines of a table of contents: their figures are page numbers, and their words head other pages."""
        self._in_contents = bool(_CONTENTS_TITLE.fullmatch(block.lines[0].text)) or self._in_contents
        led = contents_lines([line.text for line in block.lines])
        for at, line in enumerate(block.lines):
            if at in led or (self._in_contents and re.search(r"\s\d{1,4}$", line.text)):
                self._contents.append((start, start + len(line.text)))
            elif not _CONTENTS_TITLE.fullmatch(line.text):
                self._in_contents = False
            start += len(line.text) + 1

    def _names_table(self, block: Block, following: Block | None) -> bool:
        """Whether a block in the size of running text stands straight above a table: its caption, if bold."""
        grid = following.grid if following else None
        line = block.lines[-1]
        return grid is not None and line.size < self._style.body + 0.8 and grid.top - line.bottom < 2.6 * line.size

    def _goes_on(self, block: Block) -> bool:
        """Whether a block at the top of a column or page goes on the paragraph that the one before it broke off."""
        if self._open is None:
            return False
        before, line = self._open[0].lines[-1], block.lines[0]
        if self._open[0].region == block.region or self._open[0].region.is_box or block.region.is_box:
            return False
        if abs(before.size - line.size) > 0.6 or before.bold != line.bold:
            return False
        return bool(_OPEN_END.search(before.text)) and line.text[0].islower() and not starts_item(line)

    def source(self, properties: tuple[tuple[str, str], ...], warnings: tuple[str, ...]) -> Source:
        """What was written, as a Source."""
        text = self._canonical.text()
        ends = [*(start for _, start in self._pages[1:]), len(text)]
        pages = tuple(Page(number, start, end) for (number, start), end in zip(self._pages, ends, strict=True))
        return Source(
            text=text,
            format="pdf",
            pages=pages,
            headings=tuple(self._headings),
            tables=tuple(self._tables.tables()),
            list_items=tuple(self._items),
            footnotes=tuple(self._footnotes),
            furniture=tuple(self._contents),
            properties=properties,
            warnings=warnings,
        )

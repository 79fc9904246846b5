"""Word files: paragraphs and tables in order, headings and lists by style, footnotes at the end, headers as properties."""

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from corpus.formats.canonical import CanonicalText, make_table, plain
from corpus.formats.docx_styles import Numbering, Style, is_on, numbering_of, outline_of, read_styles
from corpus.formats.docx_text import (
    LAID_OUT_BREAK,
    SET_BREAK,
    Element,
    WordRow,
    rows_of,
    text_boxes_in,
    text_of,
    text_with_breaks,
)
from corpus.formats.refusal import Refused
from corpus.formats.table_shape import MAX_SPAN, count_header_rows
from corpus.types import Page, Source, SourceHeading, SourceTable

MAX_UNPACKED = 300 * 1024 * 1024
MAX_RATIO = 200
_SMALL = 1024 * 1024  # a part that unpacks to less does no harm, however well it packs
_PAGE_CHARACTERS = 4500  # what fits on a page; a longer stretch between set breaks holds breaks that nobody marked
BOLD_LINE_LEVEL = 9
_MAX_BOLD_LINE = 100  # characters of a bold line that is a heading


def read_docx(data: bytes) -> Source:
    """A Word file -> Source. Raises Refused."""
    _check_package(data)
    try:
        document = Document(io.BytesIO(data))
    except ValueError as error:
        raise Refused("är en Word-mall eller en Word-fil med makron. Spara om den som .docx.") from error
    part = document.part
    related = {rel.reltype.rsplit("/", 1)[-1]: rel.target_part for rel in part.rels.values() if not rel.is_external}
    numbering = _root(related["numbering"]) if "numbering" in related else None
    walker = _Walker(read_styles(part.styles.element), Numbering(numbering))
    walker.blocks(part.element.body)
    for kind in ("footnotes", "endnotes"):
        if kind in related:
            walker.notes(_root(related[kind]))
    return walker.source(tuple(_properties(document, walker.title)))


def _check_package(data: bytes) -> None:
    """Refuses a package that unpacks to far more than it is."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = package.infolist()
    if any(part.flag_bits & 1 for part in parts):
        raise Refused("är krypterad. Spara den utan lösenord och lägg in den igen.")
    swollen = any(part.file_size > max(_SMALL, MAX_RATIO * max(part.compress_size, 1)) for part in parts)
    if sum(part.file_size for part in parts) > MAX_UNPACKED or swollen:
        raise Refused("packas upp till orimligt mycket data och läses därför inte.")


def _root(part: Any) -> Element:
    """The XML of a part, whether python-docx has a class for it or not."""
    return part.element if hasattr(part, "element") else parse_xml(part.blob)


def _properties(document: Any, title: str) -> Iterator[tuple[str, str]]:
    core = document.core_properties
    for name, value in (("title", core.title or title), ("author", core.author), ("subject", core.subject)):
        if text := plain(value or "").strip():
            yield name, text
    for name, moment in (("created", core.created), ("modified", core.modified)):
        if moment:
            yield name, moment.date().isoformat()
    for name, kinds in (
        ("page_header", ("first_page_header", "header")),
        ("page_footer", ("first_page_footer", "footer")),
    ):
        lines: dict[str, None] = {}
        for section in document.sections:
            for kind in kinds:
                paragraphs = getattr(section, kind)._element.iter(qn("w:p"))
                lines.update(dict.fromkeys(text for paragraph in paragraphs if (text := text_of(paragraph))))
        if lines:
            yield name, "\n".join(lines)[:2000]


@dataclass(slots=True)
class _Walker:
    """Walks the body and writes its blocks."""

    styles: dict[str, Style]
    numbering: Numbering
    canonical: CanonicalText = field(default_factory=CanonicalText)
    headings: list[SourceHeading] = field(default_factory=list)
    tables: list[SourceTable] = field(default_factory=list)
    items: list[tuple[int, int]] = field(default_factory=list)
    footnotes: list[tuple[int, int]] = field(default_factory=list)
    contents: list[tuple[int, int]] = field(default_factory=list)
    set_breaks: list[int] = field(default_factory=list)
    laid_out_breaks: list[int] = field(default_factory=list)
    title: str = ""
    after_item: bool = False

    def blocks(self, parent: Element) -> None:
        """Writes the paragraphs and tables inside ``parent`` in order."""
        for child in parent:
            if child.tag == qn("w:p"):
                self.paragraph(child)
            elif child.tag == qn("w:tbl"):
                self.table(child)
            elif child.tag in {qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:customXml"), qn("w:moveTo")}:
                self.blocks(child)

    def paragraph(self, element: Element) -> None:
        """Writes a paragraph as what its style makes it, then the text boxes anchored in it."""
        properties = element.find(qn("w:pPr"))
        style = self.styles.get(_style_id(properties), Style())
        outline = outline_of(properties)
        level = 1 if style.is_title else style.outline if outline is None else outline
        numbering = numbering_of(properties) or style.numbering
        if is_on(properties, "w:pageBreakBefore"):
            self.set_breaks.append(self.canonical.length)
        text = text_with_breaks(element)
        body = text.strip(f" \t\n{SET_BREAK}{LAID_OUT_BREAK}")
        if not body:
            self._note_breaks(text, self.canonical.length)
        else:
            label = self.numbering.label(numbering) if numbering and numbering[0] != "0" else ""
            is_item = not level and bool(style.is_list or (numbering and numbering[0] != "0")) and "§" not in label
            # Word keeps automatic numbers out of the text; those of headings and "§ 12" are what people cite by.
            label = label if level or "§" in label else ""
            span = self._write(text, body, label, "\n" if is_item and self.after_item else "\n\n")
            self.after_item = is_item
            self._mark(body, span, style, (level, is_item, self._is_bold(element, style)))
        for box in text_boxes_in(element):
            self.blocks(box)
        self._section(properties)

    def _mark(self, body: str, span: tuple[int, int], style: Style, traits: tuple[int, bool, bool]) -> None:
        level, is_item, is_bold = traits
        if style.is_contents:
            self.contents.append(span)
        elif level:
            if style.is_title and not self.title:
                self.title = " ".join(body.split())
            self.headings.append(SourceHeading(*span, level))
        elif is_item:
            self.items.append(span)
        elif is_bold and len(body) < _MAX_BOLD_LINE and body[-1] not in ".,;":
            self.headings.append(SourceHeading(*span, BOLD_LINE_LEVEL))

    def _is_bold(self, element: Element, style: Style) -> bool:
        """Whether all of a paragraph's text is bold, by its runs' own setting or that of their styles."""
        runs = [
            run for run in element.iter(qn("w:r")) if any((text.text or "").strip() for text in run.iter(qn("w:t")))
        ]
        for run in runs:
            properties = run.find(qn("w:rPr"))
            said = is_on(properties, "w:b")
            link = properties.find(qn("w:rStyle")) if properties is not None else None
            if said is None and link is not None:
                said = self.styles.get(str(link.get(qn("w:val"))), Style()).bold or None
            if not (style.bold if said is None else said):
                return False
        return bool(runs)

    def _write(self, text: str, body: str, label: str, separator: str) -> tuple[int, int]:
        """Writes a paragraph and notes the page breaks before, in and after its ``body``."""
        at = text.index(body)
        self._note_breaks(text[:at], self.canonical.length)
        bare = body.replace(SET_BREAK, "\n").replace(LAID_OUT_BREAK, "")
        start, end = self.canonical.write(f"{label} {bare}" if label else bare, separator)
        self._note_breaks(body, end - len(bare))
        self._note_breaks(text[at + len(body) :], end)
        return start, end

    def _note_breaks(self, text: str, position: int) -> None:
        for sign in text:
            if sign == LAID_OUT_BREAK:
                self.laid_out_breaks.append(position)
                continue
            if sign == SET_BREAK:
                self.set_breaks.append(position)
            position += 1

    def _section(self, properties: Element) -> None:
        section = properties.find(qn("w:sectPr")) if properties is not None else None
        if section is not None:
            kind = section.find(qn("w:type"))
            if kind is None or kind.get(qn("w:val")) not in {"continuous", "nextColumn"}:
                self.set_breaks.append(self.canonical.length)

    def table(self, element: Element) -> None:
        """Writes a table as rows; a box of one column as the blocks in it."""
        rows = list(rows_of(element))
        if max((len(row.cells) for row in rows), default=0) < 2:
            for row in rows:
                self.blocks(row.cells[0].element)
            return
        self.after_item = False
        spans = self.canonical.write_rows([[cell.text for cell in row.cells if not cell.goes_on] for row in rows])
        for row, (start, end) in zip(rows, spans, strict=True):
            self.laid_out_breaks += [start] * row.breaks_before + [end] * row.breaks_inside
        grid = _grid(rows)
        self.tables.append(make_table(grid, spans, _header_rows(rows, grid), ""))

    def notes(self, root: Element) -> None:
        """Writes foot- or endnotes at the end."""
        for note in root:
            if note.get(qn("w:type")) in {None, "normal"}:
                lines = [text_of(paragraph) for paragraph in note.iter(qn("w:p"))]
                if text := "\n".join(filter(None, lines)):
                    self.footnotes.append(self.canonical.write(text))

    def source(self, properties: tuple[tuple[str, str], ...]) -> Source:
        """What was written, as a Source."""
        text = self.canonical.text()
        return Source(
            text=text,
            format="docx",
            pages=self._pages(len(text)),
            headings=tuple(self.headings),
            tables=tuple(self.tables),
            list_items=tuple(self.items),
            footnotes=tuple(self.footnotes),
            furniture=tuple(self.contents),
            properties=properties,
        )

    def _pages(self, length: int) -> tuple[Page, ...]:
        """Pages as Word last laid them out; else between set breaks, when no stretch is longer than a page."""
        cuts = sorted({at for at in (self.laid_out_breaks or self.set_breaks) if 0 < at < length})
        bounds = [0, *cuts, length]
        stretches = list(pairwise(bounds))
        if not cuts or (not self.laid_out_breaks and max(end - start for start, end in stretches) > _PAGE_CHARACTERS):
            return ()
        return tuple(Page(number, start, end) for number, (start, end) in enumerate(stretches, 1))


def _style_id(properties: Element) -> str:
    link = properties.find(qn("w:pStyle")) if properties is not None else None
    return str(link.get(qn("w:val"))) if link is not None else ""


def _grid(rows: Sequence[WordRow]) -> list[list[str]]:
    """The cells' texts with merged cells repeated."""
    grid: list[list[str]] = []
    for row in rows:
        line: list[str] = []
        for cell in row.cells:
            above = grid[-1][len(line)] if cell.goes_on and grid and len(line) < len(grid[-1]) else ""
            line += [above or cell.text] * min(cell.columns, MAX_SPAN)
        grid.append(line)
    width = max(map(len, grid))
    return [[*line, *[""] * (width - len(line))] for line in grid]


def _header_rows(rows: Sequence[WordRow], grid: Sequence[Sequence[str]]) -> int:
    """Rows that Word repeats on every page; else told from bold type and figures."""
    marked = next((number for number, row in enumerate(rows) if not row.is_header), len(rows))
    if 0 < marked < len(rows):
        return marked
    bold = next((number for number, row in enumerate(rows) if not row.is_bold), len(rows))
    if 0 < bold < len(rows) and bold <= 3:
        return bold
    return count_header_rows(grid)

"""The body of a Word file -> blocks of the canonical text: headings and lists by style, tables in place, page breaks."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from docx.oxml.ns import qn

from corpus.formats.canonical import CanonicalText, make_table
from corpus.formats.docx_styles import Numbering, Style, is_on, numbering_of, outline_of
from corpus.formats.docx_tables import grid_of, header_rows_of
from corpus.formats.docx_text import (
    LAID_OUT_BREAK,
    SET_BREAK,
    Element,
    note_mark,
    rows_of,
    text_boxes_in,
    text_of,
    text_with_breaks,
)
from corpus.types import Page, Source, SourceHeading, SourceTable

_PAGE_CHARACTERS = 4500  # what fits on a page; a longer stretch between set breaks holds breaks that nobody marked
BOLD_LINE_LEVEL = 9
_CAPTION = re.compile(r"(?:tabell|tab\.)\s*\d", re.IGNORECASE)
_MAX_BOLD_LINE = 100  # characters of a bold line that is a heading


@dataclass(slots=True)
class DocxWriter:
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
    caption: str = ""  # the last paragraph, where it can be the caption of a table
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
        is_bold_line = is_bold and not level and not is_item and len(body) < _MAX_BOLD_LINE and body[-1] not in ".,;"
        self.caption = body if style.is_caption or is_bold_line or _CAPTION.match(body) else ""
        if style.is_contents:
            self.contents.append(span)
        elif level:
            if style.is_title and not self.title:
                self.title = " ".join(body.split())
            self.headings.append(SourceHeading(*span, level))
        elif is_item:
            self.items.append(span)
        elif is_bold_line and not style.is_caption:
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
        grid = grid_of(rows)
        if self.caption and self.headings and self.headings[-1].level == BOLD_LINE_LEVEL:
            self.headings.pop()  # a bold line straight above a table names the table, not the text below it
        self.tables.append(make_table(grid, spans, header_rows_of(rows, grid, bool(self.caption)), self.caption))
        self.caption = ""

    def notes(self, root: Element) -> None:
        """Writes foot- or endnotes at the end."""
        for note in root:
            if note.get(qn("w:type")) in {None, "normal"}:
                lines = [text_of(paragraph) for paragraph in note.iter(qn("w:p"))]
                if text := "\n".join(filter(None, lines)):
                    self.footnotes.append(self.canonical.write(f"{note_mark(note)} {text}"))

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

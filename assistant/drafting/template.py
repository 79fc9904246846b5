"""The letter template: a Word file with fields in double braces, that an organisation replaces with its own.

A field stands in text of any look, in the body, a header or a footer; the body needs {{brev}}. A table whose first cell is
"Fras" holds the organisation's own wording (name, simple, formal) and is taken out of the letter. docs/brevmall.md tells.
"""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.drafting.phrases import standard
from assistant.drafting.types import Tone
from assistant.errors import AssistantError

BODY, SOURCES = "{{brev}}", "{{källor}}"
FIELDS = ("avsändare", "datum", "mottagare", "diarienummer", "rubrik", "brev", "vänlig_hälsning", "källor")
PHRASES = "Fras"
DAMAGED = "Brevmallen {name} kan inte läsas. Den ska vara en Word-fil (.docx)."
NO_BODY = "Brevmallen {name} saknar fältet {{{{brev}}}}, där brevets text ska stå."
UNKNOWN = "Brevmallen {name}: frasen ”{phrase}” finns inte. De som finns är {known}."


@dataclass(frozen=True, slots=True)
class Template:
    """A template's file, and the phrases that it replaces, by name and tone."""

    content: bytes
    phrases: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def template_from(path: Path | None) -> Template:
    """The organisation's template; the standard one for None. Raises AssistantError that says what is wrong."""
    if path is None:
        return Template(standard_template())
    import docx

    try:
        content = path.read_bytes()
        document = docx.Document(io.BytesIO(content))
    except Exception as error:  # python-docx fails in many ways on what is no Word file
        raise AssistantError(DAMAGED.format(name=path.name)) from error
    if not any(BODY in paragraph.text for paragraph in paragraphs_of(document)):
        raise AssistantError(NO_BODY.format(name=path.name))
    return Template(content, _phrases_in(document, path.name))


def paragraphs_of(document: Any) -> Iterator[Any]:
    """Every paragraph of body, tables, headers and footers."""
    yield from document.paragraphs
    for table in document.tables:
        yield from _cells(table)
    for section in document.sections:
        for part in (section.header, section.first_page_header, section.footer, section.first_page_footer):
            if not part.is_linked_to_previous:
                yield from part.paragraphs
                for table in part.tables:
                    yield from _cells(table)


def _cells(table: Any) -> Iterator[Any]:
    for row in table.rows:
        for cell in row.cells:
            yield from cell.paragraphs


def phrase_tables(document: Any) -> list[Any]:
    """The tables that hold phrases."""
    return [table for table in document.tables if table.rows and table.cell(0, 0).text.strip() == PHRASES]


def _phrases_in(document: Any, name: str) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    known = standard()
    for table in phrase_tables(document):
        for row in table.rows[1:]:
            cells = [cell.text.strip() for cell in row.cells]
            phrase, written = cells[0], cells[1:3]
            if not phrase:
                continue
            if phrase not in known:
                raise AssistantError(UNKNOWN.format(name=name, phrase=phrase, known=", ".join(known)))
            tones = zip((Tone.PLAIN, Tone.FORMAL), written, strict=False)
            found[phrase] = {str(tone): text for tone, text in tones if text}
    return found


def standard_template() -> bytes:
    """The template that is used where there is no other, and that one's own is made from."""
    import docx
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm, Pt

    document = docx.Document()
    document.core_properties.author = ""
    document.core_properties.title = "Brevmall"
    document.core_properties.language = "sv-SE"
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.8)
    section.top_margin, section.bottom_margin = Cm(3), Cm(2.5)
    _set_styles(document, Pt)
    header = section.header.paragraphs[0]
    header.text = "{{avsändare}}"
    header.runs[0].bold = True
    section.footer.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    section.footer.paragraphs[0].text = "[Postadress]  ·  [Telefon]  ·  [E-post]"
    for text in ("{{datum}}", "Diarienummer: {{diarienummer}}", "{{mottagare}}"):
        document.add_paragraph(text).paragraph_format.space_after = Pt(2)
    document.add_heading("{{rubrik}}", 1)
    document.add_paragraph(BODY)
    signature = [document.add_paragraph(text) for text in ("{{vänlig_hälsning}}", "[Namn]", "[Befattning]", "[Enhet]")]
    for paragraph in signature:
        paragraph.paragraph_format.space_after = Pt(8 if paragraph is signature[0] else 0)
        paragraph.paragraph_format.keep_with_next = paragraph is not signature[-1]
    document.add_paragraph(SOURCES)
    _phrase_table(document)
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def _set_styles(document: Any, points: Any) -> None:
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    for name, size, before, after in (("Normal", 11, 0, 8), ("Heading 1", 15, 18, 10), ("Heading 2", 11, 10, 3)):
        style = document.styles[name]
        style.font.name = "Arial" if name != "Normal" else "Times New Roman"
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), style.font.name)
        for attribute in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            style.element.rPr.rFonts.attrib.pop(qn(f"w:{attribute}"), None)
        style.font.size = points(size)
        style.font.color.rgb = RGBColor(0, 0, 0)
        style.paragraph_format.space_before, style.paragraph_format.space_after = points(before), points(after)
    document.styles["Normal"].paragraph_format.line_spacing = 1.15


def _phrase_table(document: Any) -> None:
    """The phrases as they are, in a table to write over."""
    table = document.add_table(rows=1, cols=3, style="Table Grid")
    for cell, text in zip(table.rows[0].cells, (PHRASES, "Enkel ton", "Formell ton"), strict=True):
        cell.text = text
    for name, tones in standard().items():
        for cell, text in zip(table.add_row().cells, (name, tones[Tone.PLAIN], tones[Tone.FORMAL]), strict=True):
            cell.text = text

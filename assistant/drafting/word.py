"""A draft as a Word file: the template filled in, with a real footnote for each source and a list of the documents."""

import copy
import io
import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from assistant.drafting.footnotes import Footnotes
from assistant.drafting.phrases import Phrases, spoken_date
from assistant.drafting.plain import documents_of, heading_of, kept, marked
from assistant.drafting.template import BODY, SOURCES, Template, paragraphs_of, phrase_tables
from assistant.drafting.types import Draft, Sentence

_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_ITEM = re.compile(r"^(?:[-–•]\s+|(?P<number>\d{1,2}\.)\s+)")


def to_word(draft: Draft, phrases: Phrases, template: Template, today: date) -> bytes:
    """The letter as the bytes of a .docx."""
    import docx

    document = docx.Document(io.BytesIO(template.content))
    for table in phrase_tables(document):
        table._tbl.getparent().remove(table._tbl)
    heading = heading_of(draft, phrases)
    document.core_properties.title = _clean(heading)
    body = next(paragraph for paragraph in paragraphs_of(document) if BODY in paragraph.text)
    notes = Footnotes(document)
    _Letter(document, body, draft, notes).write()
    notes.save()
    _write_sources(document, documents_of(draft), phrases("källor"))
    fields = {
        "avsändare": "[Organisation]",
        "datum": spoken_date(today.isoformat()),
        "mottagare": draft.inquiry.sender or "",
        "diarienummer": "[Diarienummer]",
        "rubrik": heading,
        "vänlig_hälsning": phrases("vänlig_hälsning"),
    }
    for paragraph in list(paragraphs_of(document)):
        _fill(paragraph, fields)
    kept_file = io.BytesIO()
    document.save(kept_file)
    return kept_file.getvalue()


class _Letter:
    """Writes the sections before the paragraph of the field, in its look."""

    def __init__(self, document: Any, field: Any, draft: Draft, notes: Footnotes) -> None:
        self._document = document
        self._field = field
        self._draft = draft
        self._notes = notes
        self._list_style = _style_named(document, "List Bullet")

    def write(self) -> None:
        """The whole letter; the field is gone afterwards."""
        first = self._draft.sections[:1]
        for section in self._draft.sections:
            sentences = kept(section)
            if not sentences:
                continue
            if section.question is not None:
                self._heading(self._draft.questions[section.question].text)
            if section in first:
                self._paragraph(sentences[:1])
                sentences = sentences[1:]
            self._paragraph(sentences)
        self._field._p.getparent().remove(self._field._p)

    def _heading(self, text: str) -> None:
        paragraph = self._new()
        style = _style_named(self._document, "Heading 2")
        if style is not None:
            paragraph.style = style
        paragraph.add_run(_clean(text)).bold = style is None
        paragraph.paragraph_format.keep_with_next = True

    def _paragraph(self, sentences: Sequence[Sentence]) -> None:
        from docx.shared import Pt

        paragraph = self._new()
        for place, (sentence, sources) in enumerate(marked(sentences)):
            first, *items = [line for line in sentence.text.split("\n") if line.strip()] or [""]
            paragraph.add_run(_clean(f"{' ' if place and paragraph.text else ''}{first}"))
            for item in items:
                paragraph.paragraph_format.space_after = Pt(2)
                paragraph = self._item(item)
            for place_of_note, source in enumerate(sources):
                if place_of_note:
                    paragraph.add_run(", ").font.superscript = True
                self._notes.add(paragraph, _clean(f"{self._draft.sources[source].label}."))
            if items and place + 1 < len(sentences):
                paragraph = self._new()

    def _item(self, text: str) -> Any:
        """A line of a list: its own number kept as written."""
        from docx.shared import Cm

        paragraph = self._new()
        mark = _ITEM.match(text)
        if mark and not mark["number"] and self._list_style is not None:
            paragraph.style = self._list_style
            text = text[mark.end() :]
        else:
            paragraph.paragraph_format.left_indent = Cm(0.75)
        paragraph.add_run(_clean(text))
        return paragraph

    def _new(self) -> Any:
        from docx.text.paragraph import Paragraph

        made = copy.deepcopy(self._field._p)
        for child in list(made):
            if not child.tag.endswith("}pPr"):
                made.remove(child)
        self._field._p.addprevious(made)
        return Paragraph(made, self._field._parent)


def _write_sources(document: Any, documents: Sequence[str], heading: str) -> None:
    """The source list where its field stands; the field alone is taken away when nothing is cited."""
    from docx.text.paragraph import Paragraph

    field = next((paragraph for paragraph in paragraphs_of(document) if SOURCES in paragraph.text), None)
    if field is None:
        return
    for place, text in enumerate([heading, *documents] if documents else []):
        made = copy.deepcopy(field._p)
        for child in list(made):
            if not child.tag.endswith("}pPr"):
                made.remove(child)
        field._p.addprevious(made)
        paragraph = Paragraph(made, field._parent)
        paragraph.add_run(_clean(text))
        style = _style_named(document, "Heading 2" if place == 0 else "List Bullet")
        if style is not None:
            paragraph.style = style
    field._p.getparent().remove(field._p)


def _style_named(document: Any, name: str) -> Any:
    return next((style for style in document.styles if style.name == name), None)


def _fill(paragraph: Any, fields: Mapping[str, str]) -> None:
    """Puts the values of fields into a paragraph; Word may have parted a field's name over several runs."""
    if "{{" not in paragraph.text:
        return
    text = re.sub(r"\{\{\s*(\w+)\s*\}\}", lambda match: fields.get(match[1], match[0]), paragraph.text)
    runs = paragraph.runs
    for run in runs[1:]:
        run._r.getparent().remove(run._r)
    if runs:
        runs[0].text = _clean(text)
    if not text.strip():
        paragraph._p.getparent().remove(paragraph._p)


def _clean(text: str) -> str:
    """The text without characters that a Word file cannot hold, figures kept on one line."""
    return _THOUSANDS.sub("\u00a0", _NOT_XML.sub("", text))

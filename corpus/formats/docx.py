"""Word files: paragraphs and tables in order, headings and lists by style, footnotes at the end, headers as properties."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from corpus.formats.canonical import plain
from corpus.formats.docx_styles import Numbering, read_styles
from corpus.formats.docx_text import Element, text_of
from corpus.formats.docx_writer import DocxWriter
from corpus.formats.refusal import Refused
from corpus.types import Source

MAX_UNPACKED = 300 * 1024 * 1024
MAX_RATIO = 200
_SMALL = 1024 * 1024  # a part that unpacks to less does no harm, however well it packs


def read_docx(data: bytes) -> Source:
    """A Word file -> Source. Raises Refused."""
    _check_package(data)
    try:
        document = Document(io.BytesIO(data))
    except ValueError as error:
        if "content type" not in str(error):
            raise
        raise Refused("är en Word-mall eller en Word-fil med makron. Spara om den som .docx.") from error
    part = document.part
    related = {rel.reltype.rsplit("/", 1)[-1]: rel.target_part for rel in part.rels.values() if not rel.is_external}
    numbering = _root(related["numbering"]) if "numbering" in related else None
    walker = DocxWriter(read_styles(part.styles.element), Numbering(numbering))
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

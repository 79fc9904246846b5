"""Real footnotes in a Word file. python-docx has none, so their part is made here, or that of the template is added to.

Format: ECMA-376 part 1, 17.11 (footnotes) and 11.3.7 (the part).
"""

from typing import Any

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_EMPTY = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    b'<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    b'<w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    b"<w:r><w:separator/></w:r></w:p></w:footnote>"
    b'<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    b"<w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>"
)
_TEXT_STYLE, _MARK_STYLE = "FootnoteText", "FootnoteReference"


class Footnotes:
    """The footnotes of one document. ``save`` must be called before the document is saved."""

    def __init__(self, document: Any) -> None:
        """Finds the footnotes of the template, or makes the part for them."""
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part
        from docx.oxml.parser import parse_xml

        self._styled(document)
        main = document.part
        related = [one for one in main.rels.values() if one.reltype == _RELATION]
        if related:
            self._part = related[0].target_part
        else:
            self._part = Part(PackURI("/word/footnotes.xml"), _TYPE, _EMPTY, main.package)
            main.relate_to(self._part, _RELATION)
            self._settings(document)
        self._root = parse_xml(self._part.blob)
        self._next = 1 + max(int(one.get(_w("id"))) for one in self._root)

    def add(self, paragraph: Any, text: str) -> None:
        """Puts a note at the end of a paragraph as it stands."""
        from docx.oxml import OxmlElement

        number, self._next = self._next, self._next + 1
        mark = paragraph.add_run()
        mark._r.get_or_add_rPr().append(_element("w:rStyle", val=_MARK_STYLE))
        reference = OxmlElement("w:footnoteReference")
        reference.set(_w("id"), str(number))
        mark._r.append(reference)
        self._root.append(_note(number, text))

    def save(self) -> None:
        """Puts the notes into the part."""
        from lxml import etree

        self._part._blob = etree.tostring(self._root, xml_declaration=True, encoding="UTF-8", standalone=True)

    def _styled(self, document: Any) -> None:
        """The two styles that Word gives footnotes, where the template lacks them."""
        from docx.enum.style import WD_STYLE_TYPE
        from docx.shared import Pt

        known = {style.style_id for style in document.styles}
        if _TEXT_STYLE not in known:
            text = document.styles.add_style("footnote text", WD_STYLE_TYPE.PARAGRAPH)
            text.element.set(_w("styleId"), _TEXT_STYLE)
            text.base_style = document.styles["Normal"]
            text.font.size = Pt(9)
            text.paragraph_format.space_after, text.paragraph_format.line_spacing = Pt(2), 1.0
        if _MARK_STYLE not in known:
            mark = document.styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER)
            mark.element.set(_w("styleId"), _MARK_STYLE)
            mark.font.superscript = True

    def _settings(self, document: Any) -> None:
        """Names the two separators, as Word wants them."""
        from docx.oxml import OxmlElement

        properties = OxmlElement("w:footnotePr")
        for number in ("-1", "0"):
            separator = OxmlElement("w:footnote")
            separator.set(_w("id"), number)
            properties.append(separator)
        settings = document.settings.element
        after = settings.find(_w("compat"))
        if after is not None:
            after.addprevious(properties)
        else:
            settings.append(properties)


def _note(number: int, text: str) -> Any:
    from docx.oxml import OxmlElement

    note, paragraph, properties = (OxmlElement(name) for name in ("w:footnote", "w:p", "w:pPr"))
    note.set(_w("id"), str(number))
    properties.append(_element("w:pStyle", val=_TEXT_STYLE))
    paragraph.append(properties)
    mark, style = OxmlElement("w:r"), OxmlElement("w:rPr")
    style.append(_element("w:rStyle", val=_MARK_STYLE))
    mark.extend([style, OxmlElement("w:footnoteRef")])
    words, written = OxmlElement("w:r"), OxmlElement("w:t")
    written.text = f" {text}"
    written.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    words.append(written)
    paragraph.extend([mark, words])
    note.append(paragraph)
    return note


def _element(name: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement

    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(_w(key), value)
    return element


def _w(name: str) -> str:
    from docx.oxml.ns import qn

    return str(qn(f"w:{name}"))

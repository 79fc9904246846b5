"""The text of a Word paragraph as it is shown, and the cells of a Word table."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

from corpus.formats.canonical import plain, raised
from corpus.formats.docx_styles import is_on

Element = Any  # an lxml element of python-docx

# Page breaks inside collected text: those the author set, and those where Word last broke the page.
SET_BREAK, LAID_OUT_BREAK = "\ue001", "\ue002"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SKIPPED = frozenset(
    {*map(qn, ("w:del", "w:moveFrom", "w:instrText", "w:delText", "w:pPr", "w:rPr", "w:txbxContent")), FALLBACK}
)
_SIGNS = {"w:tab": "\t", "w:ptab": "\t", "w:cr": "\n", "w:noBreakHyphen": "-", "w:softHyphen": "\u00ad"}
_SIGN_OF = {qn(name): sign for name, sign in _SIGNS.items()} | {qn("w:lastRenderedPageBreak"): LAID_OUT_BREAK}
_REFERENCES = frozenset(map(qn, ("w:footnoteReference", "w:endnoteReference")))


@dataclass(frozen=True, slots=True)
class WordCell:
    """A cell: its text, how many columns it stretches over, whether it goes on the cell above, and its element."""

    text: str
    columns: int
    goes_on: bool
    element: Element


@dataclass(frozen=True, slots=True)
class WordRow:
    """A table row; ``breaks_before`` where Word last started a new page with it, ``breaks_inside`` within it."""

    cells: tuple[WordCell, ...]
    is_header: bool
    is_bold: bool
    breaks_before: bool
    breaks_inside: bool


def text_with_breaks(element: Element) -> str:
    """The text of a paragraph, page breaks as private signs; deleted text, field codes and text boxes are left out."""
    parts: list[str] = []
    _collect(element, parts)
    return plain("".join(parts))


def text_of(element: Element) -> str:
    """The text of a paragraph on one line."""
    return " ".join(text_with_breaks(element).replace(SET_BREAK, " ").replace(LAID_OUT_BREAK, "").split())


def _collect(element: Element, parts: list[str]) -> None:
    for child in element:
        if child.tag in _SKIPPED:
            continue
        if child.tag == qn("w:t"):
            parts.append(child.text or "")
        elif child.tag == qn("w:br"):
            parts.append(SET_BREAK if child.get(qn("w:type")) == "page" else "\n")
        elif child.tag in _SIGN_OF:
            parts.append(_SIGN_OF[child.tag])
        elif child.tag in _REFERENCES:
            parts.append(note_mark(child))
        elif child.tag == qn("w:r") and _is_raised(child):
            held: list[str] = []
            _collect(child, held)
            parts.append(raised("".join(held)))
        elif len(child):
            _collect(child, parts)


def note_mark(element: Element) -> str:
    """The raised number of a note, or of a reference to one."""
    return raised(element.get(qn("w:id")) or "")


def _is_raised(run: Element) -> bool:
    properties = run.find(qn("w:rPr"))
    placed = properties.find(qn("w:vertAlign")) if properties is not None else None
    return placed is not None and placed.get(qn("w:val")) == "superscript"


def paragraphs_in(element: Element) -> Iterator[Element]:
    """The paragraphs inside an element, the second copy that Word keeps of text boxes for old versions left out."""
    for paragraph in element.iter(qn("w:p")):
        if not any(parent.tag == FALLBACK for parent in paragraph.iterancestors()):
            yield paragraph


def text_boxes_in(paragraph: Element) -> Iterator[Element]:
    """The text boxes anchored in a paragraph."""
    for box in paragraph.iter(qn("w:txbxContent")):
        if not any(parent.tag == FALLBACK for parent in box.iterancestors()):
            yield box


def rows_of(table: Element) -> Iterator[WordRow]:
    """The rows of a table, tables inside its cells as the cells' text."""
    for row in _children(table, qn("w:tr")):
        properties = row.find(qn("w:trPr"))
        cells = [_cell(cell) for cell in _children(row, qn("w:tc"))]
        skipped = _number(properties, "w:gridBefore") if properties is not None else 0
        if skipped:
            cells.insert(0, WordCell("", skipped, False, row))
        if not cells:
            continue
        texts = [text_with_breaks(paragraph) for paragraph in paragraphs_in(row)]
        joined = "".join(texts)
        before = joined.lstrip(" \t\n").startswith(LAID_OUT_BREAK)
        yield WordRow(
            tuple(cells),
            bool(is_on(properties, "w:tblHeader")),
            _all_bold(row),
            before,
            LAID_OUT_BREAK in joined.lstrip(f" \t\n{LAID_OUT_BREAK}"),
        )


def _children(parent: Element, tag: str) -> Iterator[Element]:
    """Children of a kind, also those inside content controls and tracked insertions."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in {qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:customXml")}:
            yield from _children(child, tag)


def _cell(cell: Element) -> WordCell:
    properties = cell.find(qn("w:tcPr"))
    merge = properties.find(qn("w:vMerge")) if properties is not None else None
    goes_on = merge is not None and merge.get(qn("w:val")) in {None, "continue"}
    columns = _number(properties, "w:gridSpan") if properties is not None else 0
    text = " ".join(filter(None, (text_of(paragraph) for paragraph in paragraphs_in(cell))))
    return WordCell(text, max(columns, 1), goes_on, cell)


def _number(properties: Element, name: str) -> int:
    found = properties.find(qn(name))
    value = str(found.get(qn("w:val"))) if found is not None else ""
    return int(value) if value.isdigit() and len(value) < 4 else 0


def _all_bold(row: Element) -> bool:
    runs = [run for run in row.iter(qn("w:r")) if any((text.text or "").strip() for text in run.iter(qn("w:t")))]
    return bool(runs) and all(is_on(run.find(qn("w:rPr")), "w:b") for run in runs)

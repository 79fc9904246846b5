"""What a Word file's styles and numbering say of a paragraph: heading level, list item, bold, computed number."""

import re
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

_HEADING_NAME = re.compile(r"(?:heading|rubrik|överskrift|otsikko|überschrift)\s*(\d)", re.IGNORECASE)
_TITLE_NAMES = frozenset({"title", "titel", "rubrik", "dokumentrubrik", "dokumenttitel"})
_LIST_NAME = re.compile(
    r"list (?:bullet|number|paragraph)|punktlista|numrerad lista|numreradlista|liststycke|att-sats", re.IGNORECASE
)
_CONTENTS_NAME = re.compile(
    r"(?:toc|innehåll|table of figures|figurförteckning)\s*\d*$|toc heading|innehållsförteckning", re.IGNORECASE
)
_MAX_CHAIN = 20  # styles based on styles; a loop would not end
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_ROMAN_LOW = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))

Element = Any  # an lxml element of python-docx


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style with what it inherits. ``outline`` is its heading level from 1, 0 for body text."""

    name: str = ""
    outline: int = 0
    numbering: tuple[str, int] | None = None  # (numId, level)
    bold: bool = False

    @property
    def is_title(self) -> bool:
        """Whether the style is that of the document's title."""
        return self.name.lower() in _TITLE_NAMES

    @property
    def is_list(self) -> bool:
        """Whether the style's name says that it is a list's."""
        return bool(_LIST_NAME.match(self.name))

    @property
    def is_caption(self) -> bool:
        """Whether the style is that of captions of tables and pictures."""
        return self.name.lower() in {"caption", "beskrivning", "tabellrubrik", "tabelltext rubrik", "bildtext"}

    @property
    def is_contents(self) -> bool:
        """Whether the style is that of a line in the table of contents."""
        return bool(_CONTENTS_NAME.match(self.name))


def is_on(element: Element, name: str) -> bool | None:
    """A toggle property such as w:b: on, off, or not said."""
    found = None if element is None else element.find(qn(name))
    return None if found is None else found.get(qn("w:val")) not in {"0", "false", "off", "none"}


def read_styles(root: Element) -> dict[str, Style]:
    """The paragraph and character styles of styles.xml by their id."""
    raw = {str(style.get(qn("w:styleId"))): style for style in root.iter(qn("w:style"))}
    return {ident: _resolve(ident, raw) for ident in raw}


def _resolve(ident: str, raw: dict[str, Element]) -> Style:
    name_element = raw[ident].find(qn("w:name"))
    name = str(name_element.get(qn("w:val")) or "") if name_element is not None else ident
    outline: int | None = None
    numbering: tuple[str, int] | None = None
    bold: bool | None = None
    at: str | None = ident
    for _ in range(_MAX_CHAIN):
        style = raw.get(at or "")
        if style is None:
            break
        properties = style.find(qn("w:pPr"))
        outline = outline_of(properties) if outline is None else outline
        numbering = numbering_of(properties) if numbering is None else numbering
        bold = is_on(style.find(qn("w:rPr")), "w:b") if bold is None else bold
        based = style.find(qn("w:basedOn"))
        at = str(based.get(qn("w:val"))) if based is not None else None
        if outline is None and (found := _HEADING_NAME.match(_name(style))):
            outline = int(found[1])
    return Style(name, outline or 0, numbering, bool(bold))


def _name(style: Element) -> str:
    name = style.find(qn("w:name"))
    return str(name.get(qn("w:val")) or "") if name is not None else ""


def outline_of(properties: Element) -> int | None:
    """The heading level of w:outlineLvl counted from 1; 0 for body text, None where it is not said."""
    found = None if properties is None else properties.find(qn("w:outlineLvl"))
    if found is None or not str(found.get(qn("w:val"))).isdigit():
        return None
    level = int(found.get(qn("w:val")))
    return level + 1 if level < 9 else 0


def numbering_of(properties: Element) -> tuple[str, int] | None:
    """(numId, level) of w:numPr; numId "0" takes numbering away."""
    found = None if properties is None else properties.find(qn("w:numPr"))
    if found is None:
        return None
    ident, level = found.find(qn("w:numId")), found.find(qn("w:ilvl"))
    number = str(ident.get(qn("w:val"))) if ident is not None else "0"
    depth = str(level.get(qn("w:val"))) if level is not None else "0"
    return number, int(depth) if depth.isdigit() else 0


class Numbering:
    """Counts automatic numbers through a document, as Word shows them ("§ 12", "3.1")."""

    def __init__(self, root: Element | None) -> None:
        self._levels: dict[str, dict[int, tuple[int, str, str]]] = {}  # abstract -> level -> (start, format, text)
        self._abstract: dict[str, str] = {}  # numId -> abstract
        self._counts: dict[str, dict[int, int]] = {}
        for abstract in root.iter(qn("w:abstractNum")) if root is not None else ():
            levels = {int(level.get(qn("w:ilvl")) or 0): _level(level) for level in abstract.iter(qn("w:lvl"))}
            self._levels[str(abstract.get(qn("w:abstractNumId")))] = levels
        for number in root.iter(qn("w:num")) if root is not None else ():
            link = number.find(qn("w:abstractNumId"))
            if link is not None:
                self._abstract[str(number.get(qn("w:numId")))] = str(link.get(qn("w:val")))

    def label(self, numbering: tuple[str, int]) -> str:
        """Counts one paragraph and gives its number as shown; "" for bullets and for what cannot be computed."""
        ident, depth = numbering
        abstract = self._abstract.get(ident, "")
        levels = self._levels.get(abstract, {})
        if depth not in levels:
            return ""
        counts = self._counts.setdefault(abstract, {})
        counts[depth] = counts.get(depth, levels[depth][0] - 1) + 1
        for deeper in [level for level in counts if level > depth]:
            del counts[deeper]
        _, form, text = levels[depth]
        if form in {"bullet", "none"}:
            return ""
        parts = {level: _written(counts.get(level, start), kind) for level, (start, kind, _) in levels.items()}
        return re.sub(r"%(\d)", lambda match: parts.get(int(match[1]) - 1, ""), text).strip()


def _level(level: Element) -> tuple[int, str, str]:
    start, form, text = (level.find(qn(name)) for name in ("w:start", "w:numFmt", "w:lvlText"))
    first = str(start.get(qn("w:val"))) if start is not None else "1"
    return (
        int(first) if first.isdigit() else 1,
        str(form.get(qn("w:val"))) if form is not None else "decimal",
        str(text.get(qn("w:val")) or "") if text is not None else "",
    )


def _written(number: int, form: str) -> str:
    if form in {"lowerLetter", "upperLetter"}:
        letter = chr(ord("a") + (number - 1) % 26)
        return letter.upper() if form == "upperLetter" else letter
    if form in {"lowerRoman", "upperRoman"}:
        roman, rest = "", number
        for value, sign in (*_ROMAN, *_ROMAN_LOW):
            roman, rest = roman + sign * (rest // value), rest % value
        return roman.upper() if form == "upperRoman" else roman
    return str(number)

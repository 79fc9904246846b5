"""Markdown: the canonical text is the file itself; headings, list items, pipe tables and front matter are marked in it.

Only what CommonMark and its pipe tables mark at the start of a line is read, so that offsets stay those of the file.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from corpus.formats.canonical import make_table
from corpus.formats.text import decode
from corpus.types import Source, SourceHeading, SourceTable

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_ATX = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_SETEXT = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_ITEM = re.compile(r"[ \t]*(?:[-*+•]|\d{1,9}[.)])[ \t]+\S")
_DIVIDER = re.compile(r"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_PIPE = re.compile(r"(?<!\\)\|")
_FIELD = re.compile(r"([\w.-]+)\s*:\s*(.+)$")
_MAX_CELL = 5000  # characters; the patterns below take quadratic time on longer, odd ones
_NOTE = re.compile(r"\[\^[^\]]+\]:\s")
_MARKUP = (
    (re.compile(r"!?\[([^\]]*)\]\([^)]*\)"), r"\1"),  # links and pictures: their words
    (re.compile(r"(\*\*|__|``?)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<!\w)([*_])(?=\S)(.+?)(?<=\S)\1(?!\w)"), r"\2"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!|-])"), r"\1"),
    (re.compile(r"<br\s*/?>", re.IGNORECASE), " "),
)
# Names of front matter fields in Swedish and English -> the names of Source.properties.
_PROPERTIES = {
    "titel": "title",
    "datum": "date",
    "författare": "author",
    "skapad": "created",
    "beskrivning": "description",
}


@dataclass(slots=True)
class _Found:
    headings: list[SourceHeading] = field(default_factory=list)
    items: list[tuple[int, int]] = field(default_factory=list)
    notes: list[tuple[int, int]] = field(default_factory=list)
    tables: list[SourceTable] = field(default_factory=list)


def read_markdown(data: bytes) -> Source:
    """Markdown -> Source, offsets those of the decoded file. Raises Refused."""
    text, warnings = decode(data)
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    properties, body = _front_matter(lines)
    found = _Found()
    at, fence = body, ""
    while at < len(lines):
        mark = _FENCE.match(lines[at])
        if fence:
            fence = "" if mark and mark[1].startswith(fence) else fence
            at += 1
        elif mark:
            fence, at = mark[1], at + 1
        else:
            at = _read_block(lines, starts, at, found)
    title = next((heading for heading in found.headings if heading.level == 1), None)
    if title and not any(name == "title" for name, _ in properties):
        properties.append(("title", unmarked(text[title.start : title.end]).strip("# \n=")))
    return Source(
        text=text,
        format="md",
        headings=tuple(found.headings),
        tables=tuple(found.tables),
        list_items=tuple(found.items),
        footnotes=tuple(found.notes),
        furniture=((0, starts[body] - 1),) if body else (),
        properties=tuple(properties),
        warnings=warnings,
    )


def unmarked(text: str) -> str:
    """The words of a piece of Markdown without emphasis, link targets and escapes."""
    if len(text) > _MAX_CELL:
        return text
    for pattern, words in _MARKUP:
        text = pattern.sub(words, text)
    return text


def _front_matter(lines: Sequence[str]) -> tuple[list[tuple[str, str]], int]:
    """The fields between two lines of --- at the top, and the first line below them."""
    if not lines or lines[0].rstrip() != "---":
        return [], 0
    for at in range(1, min(len(lines), 200)):
        if lines[at].rstrip() in {"---", "..."}:
            fields = [_FIELD.match(line) for line in lines[1:at]]
            pairs = [(match[1].lower(), match[2].strip().strip("\"'")) for match in fields if match]
            return [(_PROPERTIES.get(name, name), value) for name, value in pairs if value], at + 1
    return [], 0


def _read_block(lines: Sequence[str], starts: Sequence[int], at: int, found: _Found) -> int:
    """Marks what begins at line ``at``; gives the line after it."""
    line, end = lines[at], starts[at] + len(lines[at])
    if atx := _ATX.match(line):
        if line.strip(" #\t"):
            found.headings.append(SourceHeading(starts[at], end, len(atx[1])))
        return at + 1
    if at + 1 < len(lines) and "|" in line and "|" in lines[at + 1] and _DIVIDER.match(lines[at + 1]):
        return _read_table(lines, starts, at, found)
    under = _SETEXT.match(lines[at + 1]) if at + 1 < len(lines) and line.strip() else None
    lone = at == 0 or not lines[at - 1].strip()
    if under and lone and not _ITEM.match(line) and not line.startswith(("    ", "\t", ">")):
        found.headings.append(
            SourceHeading(starts[at], starts[at + 1] + len(lines[at + 1]), 1 if under[1][0] == "=" else 2)
        )
        return at + 2
    if _ITEM.match(line) or _NOTE.match(line):
        last = at
        while last + 1 < len(lines) and _continues(lines[last + 1]):
            last += 1
        spans = found.notes if _NOTE.match(line) else found.items
        indent = len(line) - len(line.lstrip())
        spans.append((starts[at] + indent, starts[last] + len(lines[last].rstrip())))
        return last + 1
    return at + 1


def _continues(line: str) -> bool:
    """Whether a line goes on the list item above it (CommonMark's lazy continuation included)."""
    return bool(line.strip()) and not (_ITEM.match(line) or _ATX.match(line) or _FENCE.match(line) or _NOTE.match(line))


def _read_table(lines: Sequence[str], starts: Sequence[int], at: int, found: _Found) -> int:
    header = _cells(lines[at])
    rows, spans = [header], [(starts[at], starts[at] + len(lines[at]))]
    last = at + 2
    while last < len(lines) and lines[last].strip() and "|" in lines[last]:
        cells = _cells(lines[last])[: len(header)]
        rows.append(cells)
        spans.append((starts[last], starts[last] + len(lines[last])))
        last += 1
    header_rows = 1 if any(header) else 0
    if not header_rows:
        rows, spans = rows[1:], spans[1:]
    if rows:
        found.tables.append(make_table(rows, spans, header_rows, _caption(lines, at)))
    return last


def _cells(line: str) -> list[str]:
    return [unmarked(cell.strip()) for cell in _PIPE.split(line.strip().removeprefix("|").removesuffix("|"))]


def _caption(lines: Sequence[str], at: int) -> str:
    """The short line above a table, as "Tabell 3. Utfall (mnkr)" or "**Belopp i tkr**"."""
    above = next((lines[index] for index in range(at - 1, max(-1, at - 3), -1) if lines[index].strip()), "")
    if _ATX.match(above) or len(above) > 160:
        return ""
    text = unmarked(above.strip())
    labelled = re.match(r"(tabell|diagram|bilaga)\b|\((?:mnkr|tkr|kr)\)", text, re.IGNORECASE)
    return text if labelled or text.endswith(":") or text != above.strip() else ""

"""The canonical text, written block by block, with the spans of what is written."""

import re
import unicodedata
from collections.abc import Sequence

from corpus.types import SourceTable

# A figure set apart in large type, as "412", "ca 1 934 mnkr", "92 %".
KEY_FIGURE = re.compile(
    r"(?:(?:ca|cirka|drygt|över|nästan) )?[-–−+±]?\d[\d\s.,]*(?:\s?%|(?: [A-Za-zåäöÅÄÖ]{2,9}){0,2})", re.IGNORECASE
)
ENDS_SENTENCE = re.compile(r"[.!?:…][\"”’)\]]?\s*$")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_BROKEN_DATE = re.compile(r"\b(?:19|20)\d\d-(?:\d\d-)?$")
_SUSPENDED = re.compile(r"(och|eller|samt|till|respektive|resp\.?|men|liksom)\b")


def newlines(text: str) -> str:
    """The text with every line end as one newline."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def composed(text: str) -> str:
    """The text in Unicode form NFC (å as one character): two spellings of one letter would not find each other."""
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def plain(text: str) -> str:
    """Text of a format with markup: composed, without control characters."""
    return composed(_CONTROL.sub("", newlines(text)))


_RAISED = str.maketrans("0123456789)*abcdefgh", "⁰¹²³⁴⁵⁶⁷⁸⁹⁾*ᵃᵇᶜᵈᵉᶠᵍʰ")
_NOTE_MARK = re.compile(r"\s*(?:\d{1,2}|[a-h])\)?\s*|\s*\*+\)?\s*")


def raised(text: str) -> str:
    """Superscript text: figures become ¹ ² ³, since "561,8" with a note 1 must not read as 561,81."""
    return text.translate(_RAISED) if _NOTE_MARK.fullmatch(text) else text


def join_cell_lines(lines: Sequence[str], keep_hyphen: bool) -> str:
    """The lines of a table cell as one. A hyphen that only ends the line goes when ``keep_hyphen`` is false.

    "Framgångs-" + "faktor" is one word, "gles-" + "och landsbygd" and "EU-" + "medel" keep their hyphen, and so does a
    date: "2025-" + "12-31".
    """
    joined = ""
    for line in (line.strip() for line in lines):
        if not line:
            continue
        if len(joined) > 1 and joined[-1] in "-\u00ad" and joined[-2].isalpha() and line[0].islower():
            if _SUSPENDED.match(line):
                joined += " "
            elif not keep_hyphen and joined[-2].islower():
                joined = joined[:-1]
        elif _BROKEN_DATE.search(joined) and line[0].isdigit():
            pass
        elif joined:
            joined += " "
        joined += line
    return joined


class CanonicalText:
    """Collects the canonical text. Every method that writes returns the span [start:end] of what it wrote."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self.length = 0

    def write(self, text: str, separator: str = "\n\n") -> tuple[int, int]:
        """Writes ``text`` after ``separator`` (left out at the very beginning)."""
        if self.length and text:
            self._append(separator)
        start = self.length
        self._append(text)
        return start, self.length

    def write_rows(self, rows: Sequence[Sequence[str]], separator: str = "\n\n") -> tuple[tuple[int, int], ...]:
        """Writes table rows, cells set apart by a tab and rows by a newline; the span of each row."""
        spans = []
        for number, row in enumerate(rows):
            cells = "\t".join(" ".join(cell.split()) for cell in row)
            spans.append(self.write(cells, separator if number == 0 else "\n"))
        return tuple(spans)

    def text(self) -> str:
        """All that was written."""
        return "".join(self._parts)

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self.length += len(text)


def make_table(
    rows: Sequence[Sequence[str]], spans: Sequence[tuple[int, int]], header_rows: int, caption: str
) -> SourceTable:
    """A table whose rows are all equally long and whose cells hold single spaces."""
    width = max((len(row) for row in rows), default=0)
    even = tuple(tuple(" ".join(cell.split()) for cell in row) + ("",) * (width - len(row)) for row in rows)
    header_rows = min(header_rows, len(even))
    while header_rows > 1 and _names_group(even[header_rows - 1]):
        header_rows -= 1
    return SourceTable(even, tuple(spans), header_rows, " ".join(caption.split()))


def _names_group(row: Sequence[str]) -> bool:
    """Whether a row right below the names of columns names the first group of rows, in one cell over the whole table."""
    return len(row) > 2 and len(set(row)) == 1 and bool(row[0])

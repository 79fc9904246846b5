"""Plain text: its encoding, and its pages where form feeds or printed page numbers tell them."""

import logging
import re
from collections.abc import Callable

from corpus.formats.canonical import composed, newlines
from corpus.formats.page_numbers import contents_lines
from corpus.formats.refusal import Refused
from corpus.formats.text_columns import unfold
from corpus.formats.text_lines import text_lines
from corpus.formats.text_pages import find_pages
from corpus.formats.text_tables import text_tables
from corpus.types import Source

log = logging.getLogger(__name__)

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# Eight-bit code pages in which Swedish text has been stored: Windows, DOS, Macintosh.
_CODE_PAGES = ("cp1252", "cp850", "mac_roman")
_SWEDISH = re.compile(r"(?<=[a-zåäö])[åäöé]|[åäöÅÄÖ](?=[a-zåäö])|(?<=[A-ZÅÄÖ])[ÅÄÖ]")
_NOT_TEXT = "innehåller ingen läsbar text. Kontrollera att det är rätt fil."
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def read_text(data: bytes) -> Source:
    """Plain text -> Source. The canonical text is the decoded file, newlines normalised and columns unfolded.

    Raises Refused.
    """
    text, warnings = decode(data)
    text = unfold(text)
    layout = find_pages(text)
    lines = text_lines(text)
    contents = tuple((lines[at].text_start, lines[at].end) for at in contents_lines([line.text for line in lines]))
    furniture = layout.furniture + contents
    try:
        tables = text_tables(text, furniture)
    except Exception:  # a table that defeats the reading of tables must not cost the document
        tables = ()
        log.exception("could not read the tables of a text")
    return Source(
        text=text,
        format="txt",
        pages=layout.pages,
        tables=tables,
        furniture=furniture,
        warnings=(*warnings, *layout.warnings),
    )


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of a file with newlines normalised, and warnings in Swedish. Raises Refused."""
    encoding = next((name for mark, name in _BOMS if data.startswith(mark)), None) or _wide(data) or "utf-8"
    warnings: tuple[str, ...] = ()
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding == "utf-8" and _slips(data) * 200 < len(re.findall(rb"[\x80-\xff]+", data)):
            text = data.decode("utf-8", errors="replace")
            warnings = ("Några tecken i filen är skadade och visas som \ufffd.",)
        elif encoding in {"utf-8", "utf-8-sig"}:
            best = max(_CODE_PAGES, key=_swedishness(data))
            text = data.decode(best, errors="replace")
            warnings = (f"Filen är inte sparad i UTF-8; den lästes som {best}.",)
        else:
            text = data.decode(encoding, errors="replace")
            if text.count("\ufffd") * 50 > len(text):
                raise Refused(_NOT_TEXT) from error
            warnings = ("Några tecken i filen är skadade och visas som \ufffd.",)
    if len(_CONTROL.findall(text)) * 100 > len(text):
        raise Refused(_NOT_TEXT)
    return composed(newlines(text)), warnings


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark shows as a zero byte at every other place."""
    sample = data[:2000]
    if len(sample) < 8:
        return None
    half = len(sample) // 2
    if sample[1::2].count(0) > half * 0.7 and sample[0::2].count(0) < half * 0.2:
        return "utf-16-le"
    if sample[0::2].count(0) > half * 0.7 and sample[1::2].count(0) < half * 0.2:
        return "utf-16-be"
    return None


def _slips(data: bytes) -> int:
    """How many places are not UTF-8."""
    return data.decode("utf-8", errors="replace").count("\ufffd")


def _swedishness(data: bytes) -> Callable[[str], int]:
    """Scores an encoding: how many å, ä and ö it gives inside words of the file."""
    return lambda encoding: len(_SWEDISH.findall(data[:200_000].decode(encoding, errors="replace")))

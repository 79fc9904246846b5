"""What a file is, told by its first bytes; its extension decides only between kinds of plain text."""

import io
import re
import zipfile

from corpus.formats.refusal import Refused

_SAVE_AS = "Spara den som PDF, Word (.docx) eller text och lägg in den igen."
# First bytes of formats that people take for documents -> what they are called.
_FOREIGN = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "är i ett äldre Office-format (.doc, .xls, .ppt) eller lösenordsskyddad"),
    (b"{\\rtf", "är i formatet RTF"),
    (b"\x89PNG", "är en bild"),
    (b"\xff\xd8\xff", "är en bild"),
    (b"GIF8", "är en bild"),
    (b"II*\x00", "är en bild"),
    (b"MM\x00*", "är en bild"),
    (b"%!PS", "är i formatet PostScript"),
    (b"7z\xbc\xaf", "är ett arkiv"),
    (b"Rar!", "är ett arkiv"),
    (b"\x1f\x8b", "är ett arkiv"),
    (b"SQLite format 3", "är en databas"),
)
_PACKAGES = (
    ("word/document.xml", "docx"),
    ("xl/workbook.xml", "är en Excel-arbetsbok"),
    ("ppt/presentation.xml", "är en PowerPoint-presentation"),
    ("content.xml", "är i formatet OpenDocument"),
    ("META-INF/container.xml", "är en e-bok"),
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|main|article|table|div|h[1-6]|p)[\s>]", re.IGNORECASE)
_HTML_TOP = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE | re.DOTALL
)


def sniff(data: bytes, expected: str | None) -> str:
    """The format (txt, md, pdf, docx, html) of a file's bytes. Raises Refused for what is none of these.

    ``expected`` is the format its extension promises, None for an unknown one.
    """
    head = data[:1024]
    if b"%PDF-" in head:
        return "pdf"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _package(data)
    for mark, what in _FOREIGN:
        if head.startswith(mark):
            raise Refused(f"{what}. {_SAVE_AS}")
    if expected == "pdf" or (expected == "docx" and b"\x00" in head):
        raise Refused("är skadad: innehållet stämmer inte med filändelsen. Hämta filen på nytt.")
    opening = _narrow(data[:20_000])
    if _HTML_TOP.match(opening) or (expected == "html" and _HTML.search(opening)):
        return "html"
    return "md" if expected == "md" else "txt"


def _package(data: bytes) -> str:
    """What a zip file holds."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = set(package.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
        raise Refused("är skadad eller ofullständig. Hämta filen på nytt.") from error
    for name, what in _PACKAGES:
        if name in names:
            if what == "docx":
                return what
            raise Refused(f"{what}. {_SAVE_AS}")
    raise Refused("är ett arkiv. Packa upp det och lägg in dokumenten var för sig.")


def _narrow(opening: bytes) -> bytes:
    """The opening with the zero bytes of UTF-16 and the byte order mark taken out, to look for tags in."""
    return opening.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")

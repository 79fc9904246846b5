"""PDF file -> Sheets: opens the file, refuses what is locked or built to choke a reader, reads words and rules.

Owner of pdfplumber and pdfminer. Characters are taken from pdfminer's device directly: pdfplumber's own objects hold
far more than is needed here and take as long again to build.
"""

import io
import logging
import re
import time
import zlib
from typing import Any

import pdfplumber
from pdfminer.converter import PDFLayoutAnalyzer
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.psexceptions import PSException
from pdfplumber.utils.exceptions import PdfminerException

from corpus.formats.pdf_drawing import make_sheet
from corpus.formats.pdf_types import Sheet
from corpus.formats.refusal import Refused

MAX_PAGES = 3000
MAX_PAGE_CHARACTERS = 60_000
MAX_PAGE_PATHS = 40_000
MAX_PAGE_SECONDS = 20.0
MAX_SECONDS = 1200.0
MAX_STREAM = 256 * 1024 * 1024
_STREAM = re.compile(rb"<<(?P<head>[^\x00]{0,600}?)>>\s*stream\r?\n")

logging.getLogger("pdfminer").setLevel(logging.ERROR)  # its complaints about odd files are not for our users


class _TooMuch(Exception):
    """A page holds more than any page of a document does."""


class _Collector(PDFLayoutAnalyzer):  # type: ignore[misc]
    """Collects what a page draws, as far as a page reasonably goes."""

    def __init__(self, resources: Any, deadline: float) -> None:
        super().__init__(resources)
        self._deadline = deadline
        self._characters = self._paths = 0
        self.page: Any = None

    def receive_layout(self, ltpage: Any) -> None:
        self.page = ltpage

    def render_char(self, *args: Any, **kwargs: Any) -> float:
        self._characters += 1
        if self._characters % 256 == 0:  # the clock is slow to read
            self._check(self._characters > MAX_PAGE_CHARACTERS)
        return float(super().render_char(*args, **kwargs))

    def paint_path(self, *args: Any, **kwargs: Any) -> None:
        self._paths += 1
        self._check(self._paths > MAX_PAGE_PATHS)
        super().paint_path(*args, **kwargs)

    def begin_figure(self, *args: Any, **kwargs: Any) -> None:
        self._paths += 1
        self._check(self._paths > MAX_PAGE_PATHS)
        super().begin_figure(*args, **kwargs)

    def _check(self, over: bool) -> None:
        if over or time.monotonic() > self._deadline:
            raise _TooMuch


def read_sheets(data: bytes) -> tuple[list[Sheet], dict[str, str]]:
    """The pages of a PDF file and its metadata (Title, Author, CreationDate). Raises Refused."""
    _check_streams(data)
    try:
        pdf = pdfplumber.open(io.BytesIO(data), raise_unicode_errors=False)
    except (PdfminerException, PSException, PDFEncryptionError) as error:
        causes = [error, *error.args]
        if any(isinstance(cause, PDFPasswordIncorrect | PDFEncryptionError) for cause in causes):
            raise Refused("är krypterad. Spara den utan lösenord och lägg in den igen.") from error
        raise Refused("är skadad eller ofullständig och kan inte läsas. Hämta filen på nytt.") from error
    with pdf:
        pages = pdf.pages
        if len(pages) > MAX_PAGES:
            raise Refused(f"har fler än {MAX_PAGES} sidor. Dela upp filen.")
        if not pages:
            raise Refused("har inga sidor som går att läsa. Hämta filen på nytt.")
        end = time.monotonic() + MAX_SECONDS
        sheets = [_read_sheet(page, end) for page in pages]
        return sheets, {str(key): str(value) for key, value in (pdf.metadata or {}).items() if isinstance(value, str)}


def _check_streams(data: bytes) -> None:
    """Refuses a file with a stream that unpacks to an absurd size, before anything unpacks it whole."""
    for match in _STREAM.finditer(data):
        head = match["head"]
        packed = head.count(b"FlateDecode") + head.count(b"/Fl ") + head.count(b"LZWDecode")
        if packed > 1:
            raise Refused("är packad på ett sätt som inte läses av säkerhetsskäl. Spara om den som PDF.")
        if not packed or re.search(rb"/Subtype\s*/Image", head):
            continue
        end = data.find(b"endstream", match.end())
        raw = data[match.end() : end if end > 0 else len(data)]
        if len(raw) * 1040 > MAX_STREAM:
            try:
                unpacker = zlib.decompressobj()
                unpacked = len(unpacker.decompress(raw, MAX_STREAM))
            except zlib.error:
                continue
            if unpacked >= MAX_STREAM:
                raise Refused("packas upp till orimligt mycket data och läses därför inte.")


def _read_sheet(page: Any, end: float) -> Sheet:
    now = time.monotonic()
    if now > end:
        return Sheet(0.0, 0.0, broken="lästes inte eftersom filen tog för lång tid")
    device = _Collector(page.pdf.rsrcmgr, min(end, now + MAX_PAGE_SECONDS))
    try:
        PDFPageInterpreter(page.pdf.rsrcmgr, device).process_page(page.page_obj)
    except _TooMuch:
        return Sheet(0.0, 0.0, broken="innehåller orimligt mycket text eller grafik och lästes inte")
    except Exception:  # pdfminer fails on damaged pages in more ways than can be listed; the other pages are still read
        return Sheet(0.0, 0.0, broken="är skadad och kunde inte läsas")
    return make_sheet(device.page)

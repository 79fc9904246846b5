"""PDF file -> Sheets: opens the file, refuses what is locked or built to choke a reader, reads words and rules.

Owner of pdfplumber and pdfminer. Characters are taken from pdfminer's device directly: pdfplumber's own objects hold
far more than is needed here and take as long again to build.
"""

import io
import logging
import re
import time
import zlib
from collections.abc import Iterator
from typing import Any

import pdfplumber
from pdfminer.converter import PDFLayoutAnalyzer
from pdfminer.layout import LTChar, LTCurve, LTFigure, LTImage, LTLine, LTRect
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.psexceptions import PSException
from pdfplumber.utils.exceptions import PdfminerException
from pdfplumber.utils.text import extract_words

from corpus.formats.canonical import plain
from corpus.formats.pdf_types import Rule, Sheet, Word
from corpus.formats.refusal import Refused

MAX_PAGES = 3000
MAX_PAGE_CHARACTERS = 60_000
MAX_PAGE_PATHS = 40_000
MAX_PAGE_SECONDS = 20.0
MAX_SECONDS = 1200.0
MAX_STREAM = 256 * 1024 * 1024
MAX_RULES = 1500  # of one direction on a page; a map or a drawing has more, a table has not
_BOLD = re.compile(r"bold|black|heavy|demi|-bd|,bd", re.IGNORECASE)
_SYMBOLS = str.maketrans("\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d", "•▪➢✓❖–")  # Symbol and Wingdings, as bullets are set
_UNMAPPED = re.compile(r"\(cid:\d+\)")
_STREAM = re.compile(rb"<<(?P<head>[^\x00]{0,600}?)>>\s*stream\r?\n")
_THIN = 2.6  # points: a filled box lower or narrower than this is a drawn line

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
    layout = device.page
    width, height = float(layout.width), float(layout.height)
    characters: list[dict[str, Any]] = []
    rules: list[Rule] = []
    bullets: list[tuple[float, float]] = []
    pictures = 0
    for thing in _things(layout):
        if isinstance(thing, LTChar):
            if character := _character(thing, width, height):
                characters.append(character)
        elif isinstance(thing, LTImage):
            pictures += 1
        elif isinstance(thing, LTLine | LTRect | LTCurve):
            rules += _rules(thing, height)
            if _is_bullet(thing):
                bullets.append(((thing.x0 + thing.x1) / 2, height - (thing.y0 + thing.y1) / 2))
    words = tuple(_words(_once(characters)))
    flat = _joined([rule for rule in rules if rule.top == rule.bottom], vertical=False)
    upright = _joined([rule for rule in rules if rule.x0 == rule.x1], vertical=True)
    if len(flat) > MAX_RULES or len(upright) > MAX_RULES:
        flat, upright = [], []
    return Sheet(width, height, words, tuple(flat), tuple(upright), tuple(bullets), bool(pictures) and not words)


def _things(container: Any) -> Iterator[Any]:
    stack = [iter(container)]
    while stack:
        for thing in stack[-1]:
            if isinstance(thing, LTFigure):
                stack.append(iter(thing))
                break
            yield thing
        else:
            stack.pop()


def _character(item: LTChar, width: float, height: float) -> dict[str, Any] | None:
    """A character as pdfplumber's word extraction takes it; None for what is turned, empty or off the page."""
    text = item.get_text()
    if not item.upright or not text or text == "\x00":
        return None
    x0, x1, top, bottom = item.x0, item.x1, height - item.y1, height - item.y0
    if x1 < 0 or x0 > width or bottom < 0 or top > height:
        return None
    return {
        "text": text,
        "x0": x0,
        "x1": x1,
        "top": top,
        "bottom": bottom,
        "doctop": top,
        "upright": True,
        "size": round(item.size * 2) / 2,
        "bold": bool(_BOLD.search(item.fontname)),
    }


def _once(characters: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without characters printed twice on the same spot, as bold type and shadows are sometimes made."""
    seen: dict[tuple[str, int, int], list[tuple[float, float]]] = {}
    kept = []
    for character in characters:
        x, y = character["x0"], character["top"]
        column, row = int(x // 2), int(y // 2)
        near = (
            place
            for dx in (-1, 0, 1)
            for dy in (-1, 0, 1)
            for place in seen.get((character["text"], column + dx, row + dy), ())
        )
        if character["text"].isspace() or not any(abs(x - px) < 0.8 and abs(y - py) < 0.8 for px, py in near):
            kept.append(character)
            seen.setdefault((character["text"], column, row), []).append((x, y))
    return kept


def _words(characters: list[dict[str, Any]]) -> Iterator[Word]:
    found = extract_words(characters, x_tolerance_ratio=0.15, extra_attrs=["size", "bold"])
    for word in found:
        text = plain(word["text"])
        text = "•" if _UNMAPPED.fullmatch(text) else _UNMAPPED.sub("\ufffd", text).translate(_SYMBOLS)
        if text.strip():
            yield Word(text, word["x0"], word["top"], word["x1"], word["bottom"], word["size"], word["bold"])


def _rules(thing: Any, height: float) -> Iterator[Rule]:
    """The drawn lines of a path: straight lines, thin filled boxes, and the sides of outlined boxes."""
    x0, x1, top, bottom = thing.x0, thing.x1, height - thing.y1, height - thing.y0
    wide, high = x1 - x0, bottom - top
    if high < _THIN < wide:
        middle = (top + bottom) / 2
        yield Rule(x0, middle, x1, middle)
    elif wide < _THIN < high:
        middle = (x0 + x1) / 2
        yield Rule(middle, top, middle, bottom)
    elif isinstance(thing, LTRect) and thing.stroke and min(wide, high) >= _THIN:
        yield Rule(x0, top, x1, top)
        yield Rule(x0, bottom, x1, bottom)
        yield Rule(x0, top, x0, bottom)
        yield Rule(x1, top, x1, bottom)


def _is_bullet(thing: Any) -> bool:
    """Whether a shape can be a bullet, as browsers draw them: small, filled, as wide as high."""
    wide, high = thing.x1 - thing.x0, thing.y1 - thing.y0
    return bool(thing.fill) and 1.5 < wide < 7 and 1.5 < high < 7 and 0.7 < wide / high < 1.4


def _joined(rules: list[Rule], vertical: bool) -> list[Rule]:
    """Rules with those on one line that touch joined to one; a border is often drawn cell by cell."""
    key = (lambda rule: (rule.x0, rule.top)) if vertical else (lambda rule: (rule.top, rule.x0))
    lanes: list[list[Rule]] = []
    for rule in sorted(rules, key=key):
        place = rule.x0 if vertical else rule.top
        if lanes and place - (lanes[-1][0].x0 if vertical else lanes[-1][0].top) <= 1.5:
            lanes[-1].append(rule)
        else:
            lanes.append([rule])
    joined = []
    for lane in lanes:
        place = lane[0].x0 if vertical else lane[0].top
        spans = sorted((rule.top, rule.bottom) if vertical else (rule.x0, rule.x1) for rule in lane)
        start, end = spans[0]
        for low, high in [*spans[1:], (1e9, 1e9)]:
            if low <= end + 2:
                end = max(end, high)
                continue
            joined.append(Rule(place, start, place, end) if vertical else Rule(start, place, end, place))
            start, end = low, high
    return joined

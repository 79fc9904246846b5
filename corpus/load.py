"""A file -> Source: told by its content what format it is, read by that format's module, every fault named in Swedish."""

import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from corpus.errors import UnreadableDocument
from corpus.formats.refusal import Refused
from corpus.formats.sniff import sniff
from corpus.types import Source

MAX_BYTES = 100 * 1024 * 1024
MAX_CHARACTERS = 20_000_000
EXTENSIONS = {".txt": "txt", ".md": "md", ".pdf": "pdf", ".docx": "docx", ".html": "html", ".htm": "html"}
_NAMES = {"txt": "en textfil", "md": "Markdown", "pdf": "en PDF-fil", "docx": "en Word-fil", "html": "en webbsida"}


def load(path: Path) -> Source:
    """Reads a .txt, .md, .pdf, .docx or .html file into its canonical text and what the format marks in it.

    The content decides what a file is, whatever it is called. Raises UnreadableDocument, and nothing else, for a file
    that cannot be read.
    """
    expected = EXTENSIONS.get(path.suffix.lower())
    try:
        data = _bytes(path)
        reader = _reader(sniff(data, expected))
        source = _read(reader, data)
    except Refused as refusal:
        raise UnreadableDocument(path, refusal.reason_sv) from refusal
    if expected in {None, source.format}:
        return source
    note = f"Filen heter {path.suffix} men är {_NAMES[source.format]} och lästes som det."
    return replace(source, warnings=(note, *source.warnings))


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise Refused("är större än 100 MB. Dela upp filen.")
        if not size:
            raise Refused("är tom.")
        return path.read_bytes()
    except OSError as error:
        reason = "är en mapp" if path.is_dir() else "finns inte" if not path.exists() else "kan inte öppnas"
        raise Refused(f"{reason}. Kontrollera sökvägen och rättigheterna.") from error


def _reader(format_name: str) -> Callable[[bytes], Source]:
    """The function that reads a format; its libraries are imported only when a file needs them."""
    if format_name == "pdf":
        from corpus.formats.pdf import read_pdf

        return read_pdf
    if format_name == "docx":
        from corpus.formats.docx import read_docx

        return read_docx
    if format_name == "html":
        from corpus.formats.html import read_html

        return read_html
    if format_name == "md":
        from corpus.formats.markdown import read_markdown

        return read_markdown
    from corpus.formats.text import read_text

    return read_text


def _read(reader: Callable[[bytes], Source], data: bytes) -> Source:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parsers about odd files: they are not for our users
            source = reader(data)
    except Refused:
        raise
    except Exception as error:  # parsers of foreign files fail in more ways than can be listed
        raise Refused("är skadad och kan inte läsas. Hämta filen på nytt eller spara om den.") from error
    if not source.text.strip():
        raise Refused("innehåller ingen text.")
    if len(source.text) > MAX_CHARACTERS:
        raise Refused("innehåller mer än 20 miljoner tecken. Dela upp filen.")
    return source

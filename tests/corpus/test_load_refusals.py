"""What cannot be read is refused by name, whatever is wrong with it, and soon."""

import contextlib
import io
import pickle
import random
import time
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from load_helpers import check_invariants, load_bytes

import build_pdfs  # isort: skip  (found through load_helpers)
from build_docx import word  # isort: skip
from corpus import load as load_module
from corpus.errors import UnreadableDocument
from corpus.load import load

DAMAGED = 200
SECONDS = 5.0  # on a busy machine; alone they take tenths


def _zip(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return buffer.getvalue()


def _pdf_bomb() -> bytes:
    packer = zlib.compressobj(9)
    packed = b"".join([*(packer.compress(b" " * 1_000_000) for _ in range(20)), packer.flush()])
    return (
        b"%PDF-1.4\n1 0 obj\n<< /Length "
        + str(len(packed)).encode()
        + b" /Filter /FlateDecode >>\nstream\n"
        + packed
        + b"\nendstream\nendobj\n"
    )


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("tom.txt", b"", "är tom."),
        ("blank.txt", b" \n\f\n ", "innehåller ingen text."),
        ("bytes.txt", bytes(range(256)) * 20, "innehåller ingen läsbar text."),
        ("kalkyl.docx", _zip({"xl/workbook.xml": b"<x/>"}), "är en Excel-arbetsbok."),
        ("bilder.pdf", _zip({"ppt/presentation.xml": b"<x/>"}), "är en PowerPoint-presentation."),
        ("arkiv.txt", _zip({"a.txt": b"x"}), "är ett arkiv."),
        ("halv.docx", word(lambda document: document.add_paragraph("Text"))[:3000], "är skadad eller ofullständig."),
        ("gammal.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "är i ett äldre Office-format"),
        ("brev.docx", b"{\\rtf1 Hej}", "är i formatet RTF."),
        ("bild.pdf", b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "är en bild."),
        ("text.pdf", b"Bara text, ingen PDF", "är skadad: innehållet stämmer inte med filändelsen."),
        ("bomb.docx", _zip({"word/document.xml": b" " * 50_000_000}), "packas upp till orimligt mycket data"),
        ("kort.pdf", b"%PDF-1.7\n", "är skadad eller ofullständig"),
    ],
    ids=lambda value: value if isinstance(value, str) and "." in value[-5:] else "",
)
def test_refusals(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        load_bytes(tmp_path, name, data)
    assert str(caught.value).startswith(f"{name} {reason}")
    assert caught.value.path == tmp_path / name


def test_missing_files_folders_and_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnreadableDocument, match="finns inte"):
        load(tmp_path / "saknas.txt")
    with pytest.raises(UnreadableDocument, match="är en mapp"):
        load(tmp_path)
    monkeypatch.setattr(load_module, "MAX_BYTES", 10)
    with pytest.raises(UnreadableDocument, match="är större än"):
        load_bytes(tmp_path, "stor.txt", b"elva tecken")


def test_streams_that_swell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from corpus.formats import pdf_sheets

    monkeypatch.setattr(pdf_sheets, "MAX_STREAM", 10_000_000)
    with pytest.raises(UnreadableDocument, match="packas upp till orimligt mycket data"):
        load_bytes(tmp_path, "a.pdf", _pdf_bomb())


def test_drawings_within_drawings_are_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nine forms that each draw the next ten times would take for ever."""
    from corpus.formats import pdf_sheets

    monkeypatch.setattr(pdf_sheets, "MAX_PAGE_PATHS", 500)
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]
    objects.append(
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>"
    )
    objects.append(b"<< /Length 4 >>\nstream\n/F Do\nendstream")
    for number in range(5, 14):
        drawing = b"/F Do " * 10 if number < 13 else b"0 0 m 9 9 l S"
        head = f"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length {len(drawing)} /Resources << /XObject << /F {number + 1} 0 R >> >> >>"
        objects.append(head.encode() + b"\nstream\n" + drawing + b"\nendstream")
    body = b"".join(b"%d 0 obj\n%b\nendobj\n" % (number, content) for number, content in enumerate(objects, 1))
    with pytest.raises(UnreadableDocument, match="orimligt mycket"):
        load_bytes(tmp_path, "a.pdf", b"%PDF-1.4\n" + body + b"trailer << /Root 1 0 R /Size 14 >>\n%%EOF")


def test_too_many_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from corpus.formats import pdf_sheets

    monkeypatch.setattr(pdf_sheets, "MAX_PAGES", 2)
    with pytest.raises(UnreadableDocument, match="har fler än 2 sidor"):
        load_bytes(tmp_path, "a.pdf", build_pdfs.report())


def test_overfull_pages_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from corpus.formats import pdf_sheets

    monkeypatch.setattr(pdf_sheets, "MAX_PAGE_CHARACTERS", 500)
    source = load_bytes(tmp_path, "a.pdf", build_pdfs.report())
    assert source.warnings == ("Sida 1 i filen innehåller orimligt mycket text eller grafik och lästes inte.",)
    assert "2 Ekonomi" in source.text


@pytest.mark.parametrize(
    ("name", "data", "format_name", "warned"),
    [
        ("a.txt", build_pdfs.votes(), "pdf", True),
        ("a.html", word(lambda document: document.add_paragraph("Text")), "docx", True),
        ("a.docx", b"<!DOCTYPE html><html><body><p>Text</p></body></html>", "html", True),
        ("a.html", b"Bara text", "txt", True),
        ("a.md", b"<html><body>Text</body></html>", "html", True),
        ("a.docx", b"Bara text", "txt", True),
        ("a.rapport", b"Text", "txt", False),
        ("A.PDF", build_pdfs.votes(), "pdf", False),
        ("a.txt", b"Om <b>taggar</b> i text", "txt", False),
    ],
)
def test_content_decides_what_a_file_is(tmp_path: Path, name: str, data: bytes, format_name: str, warned: bool) -> None:
    source = load_bytes(tmp_path, name, data)
    assert source.format == format_name
    assert bool(source.warnings) is warned


def test_refusals_survive_the_way_between_processes(tmp_path: Path) -> None:
    error = pickle.loads(pickle.dumps(UnreadableDocument(tmp_path / "a.pdf", "är tom.")))
    assert (str(error), error.reason_sv) == ("a.pdf är tom.", "är tom.")


def _samples() -> list[tuple[str, bytes]]:
    page = "<html><body><main><h1>A</h1><table><tr><th>X<th>2023</tr><tr><td>B<td>12</tr></table><ul><li>c</ul></main></body></html>"
    document = word(
        lambda document: (document.add_heading("A", 1), document.add_paragraph("b" * 200), document.add_table(3, 3))
    )
    return [
        (".pdf", build_pdfs.report()),
        (".pdf", build_pdfs.table_over_pages()),
        (".docx", document),
        (".html", page.encode()),
        (".txt", ("Sida 2 (9)\n" + "Överskott på 12 mnkr\n" * 40).encode("cp1252")),
        (".md", b"# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n" * 20),
    ]


def _damaged(data: bytes, chance: random.Random) -> bytes:
    kind = chance.randrange(6)
    at, length = chance.randrange(len(data)), chance.randrange(1, 2000)
    if kind == 0:
        return data[:at]
    if kind == 1:
        return data[:at] + data[at + length :]
    if kind == 2:
        return data[:at] + data[:length] + data[at:]
    if kind == 3:
        return chance.randbytes(length)
    if kind == 4:
        return data[at:]
    changed = bytearray(data)
    for _ in range(chance.randrange(1, 40)):
        changed[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(changed)


@pytest.mark.parametrize("seed", range(0, DAMAGED, 20))
def test_damaged_files_load_or_are_refused(tmp_path: Path, seed: int) -> None:
    samples = _samples()
    for number in range(seed, seed + 20):
        chance = random.Random(number)
        suffix, data = chance.choice(samples)
        suffix = chance.choice([suffix, suffix, suffix, ".txt", ".pdf", ".html", ".docx", ".md"])
        path = tmp_path / f"{number}{suffix}"
        path.write_bytes(_damaged(data, chance))
        began = time.monotonic()
        with contextlib.suppress(UnreadableDocument):
            check_invariants(load(path))
        assert time.monotonic() - began < SECONDS


@settings(max_examples=150, deadline=None)
@given(
    st.text(alphabet=st.sampled_from(list("aÅ 1|-#*\n\n\f\t<>&/()[]§.x")), max_size=200),
    st.sampled_from([".txt", ".md", ".html"]),
)
def test_any_text_keeps_the_invariants(tmp_path_factory: pytest.TempPathFactory, text: str, suffix: str) -> None:
    path = tmp_path_factory.getbasetemp() / f"any{suffix}"
    path.write_text(text, encoding="utf-8", newline="")
    source = None
    with contextlib.suppress(UnreadableDocument):
        source = load(path)
    if source is not None:
        check_invariants(source)
        assert source.text == text or source.format == "html"

"""The letter as a Word file: real footnotes, the organisation's own template, and LibreOffice as the second opinion."""

import io
import re
import shutil
import subprocess
import zipfile
from datetime import date
from pathlib import Path

import docx
import pytest
from draft_fakes import LETTER, fake_desk

from assistant.drafting.letter import draft_of
from assistant.drafting.phrases import phrases_for
from assistant.drafting.plain import notes_of
from assistant.drafting.reading import inquiry_of
from assistant.drafting.template import Template, standard_template, template_from
from assistant.drafting.types import Draft, Tone
from assistant.drafting.word import to_word
from assistant.errors import AssistantError
from corpus.load import load

TODAY = date(2024, 5, 3)


def draft() -> Draft:
    return draft_of(inquiry_of(LETTER, "2024-05-02"), Tone.PLAIN, fake_desk())


def written(template: Template | None = None) -> bytes:
    made, used = draft(), template or template_from(None)
    return to_word(made, phrases_for(made.inquiry, made.tone, used.phrases), used, TODAY)


def part(content: bytes, name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(content)).read(name).decode()


def paragraphs(content: bytes) -> list[str]:
    return [paragraph.text.replace("\u00a0", " ") for paragraph in docx.Document(io.BytesIO(content)).paragraphs]


def test_every_note_has_its_mark_and_its_source() -> None:
    content = written()
    marks = re.findall(r'<w:footnoteReference w:id="(\d+)"/>', part(content, "word/document.xml"))
    notes = part(content, "word/footnotes.xml")
    assert marks == ["1", "2", "3"] == [str(number) for number in notes_of(draft()).values()]
    for number, place in zip(
        marks, ("Årsredovisning 2023", "Årsredovisning 2023", "Protokoll 2024-02-01"), strict=True
    ):
        note = re.search(rf'<w:footnote w:id="{number}">.*?</w:footnote>', notes, re.DOTALL)
        assert note is not None
        assert place in note[0]
    assert "footnotes+xml" in part(content, "[Content_Types].xml")


def test_fields_and_phrases_of_the_template_are_filled_in_and_gone() -> None:
    content = written()
    text = "\n".join(paragraphs(content))
    assert "{{" not in text
    assert "Hej Eva!" in text
    assert "3 maj 2024" in text
    assert "Svar på din förfrågan: Kommunens ekonomi" in text
    assert "1. Fastställa taxan." in text
    assert text.rstrip().endswith("Vikby kommun, Protokoll 2024-02-01")
    assert not docx.Document(io.BytesIO(content)).tables


def test_a_template_of_ones_own_gives_letterhead_and_phrases(tmp_path: Path) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "VIKBY KOMMUN"
    document.add_paragraph("{{datum}}")
    split = document.add_paragraph("{{ru")  # Word parts a field over runs when it is edited
    split.add_run("brik}}")
    document.add_paragraph("{{brev}}")
    document.add_paragraph("Registrator Bo Ek")
    table = document.add_table(rows=2, cols=3)
    for row, cells in zip(
        table.rows, (("Fras", "Enkel", "Formell"), ("avslutning", "Ring oss gärna.", "")), strict=True
    ):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    path = tmp_path / "mall.docx"
    document.save(str(path))
    template = template_from(path)
    made = draft_of(inquiry_of(LETTER, "2024-05-02"), Tone.PLAIN, fake_desk())
    assert template.phrases == {"avslutning": {"enkel": "Ring oss gärna."}}
    content = to_word(made, phrases_for(made.inquiry, made.tone, template.phrases), template, TODAY)
    text = paragraphs(content)
    assert text[:2] == ["3 maj 2024", "Svar på din förfrågan: Kommunens ekonomi"]
    assert text[-1] == "Registrator Bo Ek"
    assert docx.Document(io.BytesIO(content)).sections[0].header.paragraphs[0].text == "VIKBY KOMMUN"


def test_the_standard_template_is_one_that_can_be_used(tmp_path: Path) -> None:
    path = tmp_path / "mall.docx"
    path.write_bytes(standard_template())
    assert template_from(path).phrases["avslutning"]["enkel"].startswith("Hör gärna av")


@pytest.mark.parametrize(
    ("lines", "told"),
    [(["Hej"], "saknar fältet {{brev}}"), (None, "kan inte läsas"), (["{{brev}}"], "frasen ”påhittad” finns inte")],
)
def test_a_template_that_cannot_be_used_is_refused(tmp_path: Path, lines: list[str] | None, told: str) -> None:
    path = tmp_path / "mall.docx"
    if lines is None:
        path.write_bytes(b"inget Word")
    else:
        document = docx.Document()
        for line in lines:
            document.add_paragraph(line)
        table = document.add_table(rows=2, cols=3)
        table.cell(0, 0).text, table.cell(1, 0).text = "Fras", "påhittad"
        document.save(str(path))
    with pytest.raises(AssistantError, match=re.escape(told)):
        template_from(path)


@pytest.mark.office
def test_libreoffice_shows_the_letter_with_its_footnotes(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    assert office, "LibreOffice is needed: apt-get install libreoffice-writer-nogui poppler-utils"
    (tmp_path / "svar.docx").write_bytes(written())
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [
        office,
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        str(tmp_path / "svar.docx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    text = load(tmp_path / "svar.pdf").text
    shown = " ".join(text.split())
    assert "Kommunens underskott var 12,5 miljoner kronor 2023.¹" in shown
    assert "¹ Vikby kommun, Årsredovisning 2023, avsnittet ”Resultat”, s. 3." in shown
    assert "³ Vikby kommun, Protokoll 2024-02-01" in shown
    picture = [
        shutil.which("pdftoppm") or "pdftoppm",
        "-r",
        "50",
        "-png",
        str(tmp_path / "svar.pdf"),
        str(tmp_path / "sida"),
    ]
    subprocess.run(picture, check=True, capture_output=True, timeout=60)
    assert (tmp_path / "sida-1.png").stat().st_size > 5_000

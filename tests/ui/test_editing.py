"""Putting documents in and withdrawing them, and the quality figures read from disk."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fakes import REPORT, comparison_answer, deficit_answer, nothing_answer

from corpus.build import BuildReport
from corpus.errors import CorpusError
from ui.editing import Editing, EditingRefused, Report, safe_name, uncertain
from ui.editing_view import editing_html, report_html
from ui.quality import Quality, Share, latest, quality_html, reliability


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("Protokoll 2024-04-15.pdf", "Protokoll 2024-04-15.pdf"),
        ("mapp/under/fil.TXT", "fil.TXT"),
        ("C:\\dokument\\ärende.docx", "ärende.docx"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("a\x00b\n<c>.md", "a_b__c_.md"),
        ("  .  bok.html", "bok.html"),
    ],
)
def test_a_file_gets_a_name_that_stays_in_its_folder(given: str, name: str) -> None:
    assert safe_name(given) == name


@pytest.mark.parametrize("given", ["", "bild.png", ".txt", "...", "skript.txt.exe", "x" * 300 + ".txt", "___.pdf"])
def test_other_names_are_refused(given: str) -> None:
    with pytest.raises(EditingRefused):
        safe_name(given)


class Folder:
    """A documents folder whose build cannot read files that hold "TRASIG"."""

    def __init__(self, root: Path) -> None:
        self.documents = root / "documents"
        self.received = root / "received"
        self.documents.mkdir()
        self.received.mkdir()
        self.fault: Exception | None = None
        self.editing = Editing(self.documents, self.build, self.withdraw)

    def build(self, progress: Callable[[str], None]) -> Any:
        """Names what it cannot read."""
        if self.fault:
            raise self.fault
        progress("läser")
        broken = [
            file.name for file in sorted(self.documents.iterdir()) if "TRASIG" in file.read_text(encoding="utf-8")
        ]
        return BuildReport("g", 1, 1, failed=tuple((name, "är skadad") for name in broken))

    def withdraw(self, name: str, progress: Callable[[str], None]) -> Any:
        """Deletes a document."""
        file = self.documents / f"{name}.txt"
        if not file.exists():
            raise CorpusError(f"Det finns inget dokument som heter {name}.")
        file.unlink()
        return self.build(progress)

    def receive(self, **files: str) -> list[Path]:
        """Files as they come from the browser."""
        paths = []
        for name, text in files.items():
            paths.append(self.received / f"{name}.txt")
            paths[-1].write_text(text, encoding="utf-8")
        return paths

    def there(self) -> dict[str, str]:
        """What lies in the folder."""
        return {file.name: file.read_text(encoding="utf-8") for file in sorted(self.documents.iterdir())}


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A folder of documents with one in it."""
    made = Folder(tmp_path)
    (made.documents / "gammal.txt").write_text("gammal text", encoding="utf-8")
    return made


def outcome(steps: Any) -> Report:
    """The report at the end."""
    last = list(steps)[-1]
    assert isinstance(last, Report)
    return last


def test_new_and_replaced_files_are_told_apart(folder: Folder) -> None:
    report = outcome(folder.editing.put_in(folder.receive(ny="ny text", gammal="nyare text")))
    assert (report.added, report.replaced, report.failed) == (("ny",), ("gammal",), ())
    assert folder.there() == {"gammal.txt": "nyare text", "ny.txt": "ny text"}


def test_what_cannot_be_read_is_taken_out_and_what_it_replaced_put_back(folder: Folder) -> None:
    report = outcome(folder.editing.put_in(folder.receive(ny="ny text", gammal="TRASIG")))
    assert report.failed == (("gammal.txt", "är skadad"),)
    assert folder.there() == {"gammal.txt": "gammal text", "ny.txt": "ny text"}


def test_a_build_that_fails_leaves_the_documents_as_they_were(folder: Folder) -> None:
    folder.fault = CorpusError("Ett annat bygge pågår.")
    report = outcome(folder.editing.put_in(folder.receive(ny="ny text", gammal="nyare text")))
    assert {reason for _, reason in report.failed} == {"Ett annat bygge pågår."}
    assert folder.there() == {"gammal.txt": "gammal text"}


def test_the_same_name_in_another_format_is_refused(folder: Folder) -> None:
    other = folder.received / "gammal.md"
    other.write_text("annat", encoding="utf-8")
    report = outcome(folder.editing.put_in([other]))
    assert report.failed == (("gammal.md", "heter likadant som gammal.txt, som redan finns"),)


def test_withdrawing(folder: Folder) -> None:
    assert outcome(folder.editing.take_out("gammal")).withdrawn == ("gammal",)
    assert folder.there() == {}
    assert outcome(folder.editing.take_out("gammal")).failed[0][1].startswith("Det finns inget dokument")


def test_the_report_names_what_is_uncertain_and_what_failed() -> None:
    html = report_html(Report(added=(REPORT.id,), failed=(("<b>.txt", "är skadad"),)), {REPORT.id: REPORT})
    assert "Tillagt: Årsrapport 2022" in html
    assert "&lt;b&gt;.txt" in html
    assert uncertain(REPORT) == []
    assert "Ingen fil valdes." in report_html(Report(), {})
    assert "Årsrapport 2022 (arsrapport-2022.txt)" in editing_html([REPORT])


def write_run(folder: Path, name: str, content: object) -> None:
    """A run folder with this aggregate."""
    (folder / name).mkdir(parents=True)
    (folder / name / "aggregate.json").write_text(json.dumps(content), encoding="utf-8")


RIGHT = {"figures": {"right": {"value": 0.8, "n": 20}}}


def test_the_newest_run_that_can_be_read_is_shown(tmp_path: Path) -> None:
    assert latest(tmp_path / "none") == Quality()
    write_run(tmp_path, "2026-01-01", {"all": RIGHT, "by_kind": {"amount": RIGHT}})
    write_run(tmp_path, "2026-01-02", {"all": {}})
    (tmp_path / "2026-01-03").mkdir()
    quality = latest(tmp_path)
    assert (quality.run, quality.whole, quality.kinds) == ("2026-01-01", Share(16, 20), (("amount", Share(16, 20)),))
    assert "16 av 20 frågor rätt besvarade" in quality_html(quality)
    assert "Ingen mätning är gjord ännu." in quality_html(Quality())


def test_reliability_is_told_only_where_it_is_known() -> None:
    quality = Quality("r", kinds=(("amount", Share(41, 45)), ("list", Share(1, 2))))
    assert reliability(quality, deficit_answer()).startswith("Frågor av det här slaget (belopp): 41 av 45 rätt")
    assert reliability(Quality(), deficit_answer()) == ""
    assert reliability(Quality("r", kinds=(("amount", Share(1, 2)),)), deficit_answer()) == ""
    assert reliability(quality, comparison_answer("?")) == ""
    assert reliability(quality, nothing_answer("?")) == ""

"""python -m corpus: Swedish output, exit codes, no traceback, and quick when there is nothing to do."""

import re
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sample_texts import TEXTS
from simple_documents import write_document

from corpus.__main__ import main


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with documents/ and index/, built by the command; only to be read."""
    folder = tmp_path_factory.mktemp("cli")
    (folder / "documents").mkdir()
    for name, text in TEXTS.items():
        (folder / "documents" / f"{name}.txt").write_text(text, encoding="utf-8")
    assert run(folder, "build", "--quiet") == 0
    return folder


def run(folder: Path, command: str, *arguments: str) -> int:
    """One command on the documents and index in ``folder``."""
    return main([command, *arguments, "--documents", str(folder / "documents"), "--index", str(folder / "index")])


def test_build_tells_what_it_does_on_stderr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "documents").mkdir()
    for name, text in TEXTS.items():
        (tmp_path / "documents" / f"{name}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "documents" / "trasig.pdf").write_bytes(b"%PDF-1.7 trasig")
    assert run(tmp_path, "build") == 3
    output = capsys.readouterr()
    assert output.out == ""
    assert re.search(r"^arsrapport\.txt: \d+ stycken$", output.err, re.MULTILINE)
    assert re.search(r"^Varning: trasig\.pdf är inte med: ", output.err, re.MULTILINE)
    assert re.search(r"^Indexet är byggt på \d+,\d s: 3 dokument, \d+ stycken \(3 nya\)\.$", output.err, re.MULTILINE)
    assert run(tmp_path, "build") == 3
    assert capsys.readouterr().err == ""


def test_much_text_is_read_by_processes_of_their_own(tmp_path: Path) -> None:
    for number in range(3):
        path = write_document(tmp_path / "documents", f"rapport-{number}", seed=number)
        path.write_text(path.read_text("utf-8") + "\n" * 700_000, "utf-8")
    folders = ["--documents", str(tmp_path / "documents"), "--index", str(tmp_path / "index")]
    command = [sys.executable, "-m", "corpus", "build", *folders]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ": 3 dokument, " in done.stderr
    assert "är inte med" not in done.stderr


def test_an_unchanged_corpus_takes_no_time(indexed: Path) -> None:
    code = (
        "import sys; from corpus.__main__ import main\n"
        f"assert main(['build', '--documents', {str(indexed / 'documents')!r}, '--index', {str(indexed / 'index')!r}]) == 0\n"
        "assert not {'chromadb', 'sklearn', 'simplemma', 'tantivy', 'numpy', 'pdfplumber'} & set(sys.modules)"
    )
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for _ in range(3):
        subprocess.run([sys.executable, "-c", code], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert used / 3 < 0.5  # of processor time: a busy machine does not count


def test_list(indexed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(indexed, "list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["NAMN", "TITEL", "SLAG", "PERIOD", "DATUM", "SIDOR", "STYCKEN"]
    assert [line.split()[0] for line in lines[1:]] == ["arsrapport", "plan", "protokoll"]


def test_show(indexed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(indexed, "show", "arsrapport") == 0
    assert "Titel:" in (shown := capsys.readouterr().out)
    assert "Fil:     arsrapport.txt" in shown
    assert run(indexed, "show", "arsrapport", "--text") == 0
    assert capsys.readouterr().out == TEXTS["arsrapport"] + "\n"
    assert run(indexed, "show", "arsrapport", "--outline") == 0
    assert run(indexed, "show", "arsrapport", "--uncertain") == 0
    assert run(indexed, "show", "finns-inte") == 1
    assert capsys.readouterr().err == (
        "Fel: Det finns inget dokument som heter finns-inte. Välj bland: arsrapport, plan, protokoll.\n"
    )


def test_search(indexed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(indexed, "search", "hur stort var Länstrafikens underskott?", "-n", "1") == 0
    output = capsys.readouterr().out
    assert output.startswith("1. arsrapport")
    assert "20,5 miljoner" in output


def test_remove(indexed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(indexed, tmp_path, dirs_exist_ok=True)
    assert run(tmp_path, "remove", "plan") == 1  # nobody to ask
    assert (tmp_path / "documents" / "plan.txt").exists()
    assert run(tmp_path, "remove", "plan", "--yes") == 0
    assert "Borttaget: plan. 2 dokument finns kvar." in capsys.readouterr().out
    assert not (tmp_path / "documents" / "plan.txt").exists()
    assert run(tmp_path, "remove", "plan", "--yes") == 1


@pytest.mark.parametrize(
    "arguments", [[], ["nonsens"], ["search"], ["search", "x", "-n", "0"], ["show", "a", "--text", "--outline"]]
)
def test_wrong_usage_ends_with_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    capsys.readouterr()


def test_expected_faults_end_with_one_and_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "documents").mkdir()
    for command in (["search", "x"], ["list"], ["show", "x"]):
        assert run(tmp_path, *command) == 1
        assert re.fullmatch(r"Fel: Det finns inget index i .* Kör \"make build\"\.\n", capsys.readouterr().err)
    assert run(tmp_path, "build") == 1
    assert capsys.readouterr().err.startswith("Fel: Det finns inga dokument i ")
    assert main(["build", "--documents", str(tmp_path / "none"), "--index", str(tmp_path / "index")]) == 1
    assert capsys.readouterr().err.startswith("Fel: ")

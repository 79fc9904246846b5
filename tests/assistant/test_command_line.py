"""python -m assistant as a person or a script meets it: answers on stdout, faults in Swedish on stderr, exit codes."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from model_server import serving
from scripted_models import GOOD, script

from assistant.__main__ import LEFT_OUT, main
from corpus.config import CorpusConfig

ROOT = Path(__file__).parents[2]
DEFICIT = "Hur stort var Stenby kommuns underskott 2023?"
CONTRACT = {"id", "status", "answer", "standalone", "citations", "retrieved", "timings_ms"}
Capture = pytest.CaptureFixture[str]


def run(*arguments: str, environment: dict[str, str] | None = None) -> "subprocess.CompletedProcess[str]":
    """The command in a process of its own, as a terminal runs it."""
    return subprocess.run(
        [sys.executable, "-m", "assistant", *arguments],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def told(capture: Capture) -> str:
    """What was said on stderr; nothing of it may be a trace of the program."""
    said = capture.readouterr().err
    assert "Traceback" not in said
    return said


@pytest.fixture
def on_small(small_config: CorpusConfig, use: Any) -> CorpusConfig:
    """The commands answer from the small index."""
    use(small_config)
    return small_config


# ask


def test_a_model_writes_the_answer_and_its_recording_does_so_without_it(
    on_small: CorpusConfig, capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ASSISTANT_MODEL", "openai:prov")
    monkeypatch.setenv("ASSISTANT_MODEL_RECORD", str(tmp_path))
    with serving(script(GOOD, "Underskottet blev 99 miljoner kronor")) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        assert main(["ask", DEFICIT, "--json"]) == 0
    written = json.loads(capsys.readouterr().out)
    assert written["answer"] == f"{GOOD}. [1]"
    assert written["by_model"] is True
    assert written["notices"][0].startswith("En mening")
    assert written["withheld"][0]["reason"] == "talet 99 står inte i källan"
    monkeypatch.delenv("ASSISTANT_MODEL_RECORD")
    monkeypatch.setenv("ASSISTANT_MODEL", f"replay:{tmp_path}")
    assert main(["ask", DEFICIT, "--json"]) == 0
    replayed = json.loads(capsys.readouterr().out)
    assert {**replayed, "timings_ms": 0} == {**written, "timings_ms": 0}
    assert main(["ask", DEFICIT, "--why"]) == 0
    told_why = capsys.readouterr().out
    assert "Formulerat av en språkmodell" in told_why
    assert "talet 99 står inte i källan: Underskottet blev 99 miljoner kronor." in told_why


def test_without_a_model_nothing_of_one_is_imported_and_the_row_is_as_always(on_small: CorpusConfig) -> None:
    code = (
        "import sys; from assistant.wiring import build_assistant; build_assistant().answer('underskott 2023?'); "
        "print([name for name in sys.modules if name.startswith(('langchain.', 'langchain_openai', 'openai', "
        "'assistant.generation.generate', 'assistant.support'))])"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[]", done.stderr


def test_the_answer_and_its_sources_are_printed(on_small: CorpusConfig, capsys: Capture) -> None:
    assert main(["ask", DEFICIT]) == 0
    printed = capsys.readouterr()
    assert "12,5 miljoner" in printed.out
    assert "Källor:\n[1] " in printed.out
    assert "**" not in printed.out
    assert printed.err == ""


def test_json_is_the_form_of_the_contract(on_small: CorpusConfig, capsys: Capture) -> None:
    assert main(["ask", DEFICIT, "--json"]) == 0
    row = json.loads(capsys.readouterr().out)
    assert row.keys() == CONTRACT
    assert row["status"] == "answered"
    assert {"document", "title", "page", "section", "quote", "start", "end", "label"} == row["citations"][0].keys()


def test_why_is_told(on_small: CorpusConfig, capsys: Capture) -> None:
    assert main(["ask", DEFICIT, "--why"]) == 0
    printed = capsys.readouterr().out
    for heading in ("Tolkad fråga:", "Kandidater:", "Tid (ms):"):
        assert heading in printed


def test_why_is_told_of_a_refusal_too(on_small: CorpusConfig, capsys: Capture) -> None:
    assert main(["ask", "Vem är kung i Spanien?", "--why"]) == 0
    assert "Tolkad fråga:" in capsys.readouterr().out


@pytest.mark.parametrize("question", ["", "   ", "\t\n", "???", "…–!", "\x00\x01\x1b", "\udcff\udcfe", "\u200b\ufeff"])
def test_an_empty_question_is_refused(on_small: CorpusConfig, capsys: Capture, question: str) -> None:
    assert main(["ask", question]) == 1
    printed = capsys.readouterr()
    assert printed.err == "Skriv en fråga först.\n"
    assert printed.out == ""


def test_a_question_without_end_is_refused(on_small: CorpusConfig, capsys: Capture) -> None:
    assert main(["ask", "hur mycket " * 5000]) == 1
    assert "Frågan är för lång: högst 4000 tecken" in told(capsys)


def test_a_refusal_is_json_when_json_is_asked_for(on_small: CorpusConfig, capsys: Capture) -> None:
    assert main(["ask", "", "--json"]) == 1
    row = json.loads(capsys.readouterr().out)
    assert (row.keys(), row["status"]) == (CONTRACT, "error_input")
    assert row["answer"] == "Skriv en fråga först."


def test_control_characters_are_read_as_spaces(on_small: CorpusConfig, capsys: Capture) -> None:
    assert main(["ask", "Hur\x07stort\x00var\r\nStenby kommuns\x1bunderskott 2023?"]) == 0
    assert "12,5 miljoner" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["ask"], ["svara"], ["batch", "in.jsonl"], ["ask", "Vad?", "--nej"]])
def test_a_wrong_call_is_told(arguments: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert told(capsys)


# chat


def test_a_conversation_is_remembered(on_small: CorpusConfig, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = f"{DEFICIT}\nOch 2022?\n???\n\n"
    monkeypatch.setattr(sys, "stdin", io.StringIO(lines))
    assert main(["chat"]) == 0
    printed = capsys.readouterr().out
    assert "12,5 miljoner" in printed
    assert "Tolkad fråga: Hur stort var Stenby kommuns underskott 2022?" in printed
    assert "Skriv en fråga först." in printed


# documents of one's own


def documents_of(folder: Path, texts: dict[str, bytes]) -> Path:
    """A folder of documents."""
    folder.mkdir()
    for name, content in texts.items():
        (folder / name).write_bytes(content)
    return folder


REPORT = "Årsrapport 2023\n\nKommunens underskott blev 12,5 miljoner kronor år 2023.\n".encode()


def test_other_documents_are_indexed_and_asked(tmp_path: Path, use: Any, capsys: Capture) -> None:
    use(CorpusConfig(index=tmp_path / "var" / "index"))
    documents = documents_of(tmp_path / "mina", {"rapport.txt": REPORT})
    question = "Hur stort var kommunens underskott 2023?"
    assert main(["ask", question, "--documents", str(documents)]) == 0
    assert "12,5 miljoner" in capsys.readouterr().out


def test_an_unreadable_document_is_told_and_the_rest_is_asked(tmp_path: Path, use: Any, capsys: Capture) -> None:
    use(CorpusConfig(index=tmp_path / "var" / "index"))
    documents = documents_of(tmp_path / "mina", {"rapport.txt": REPORT, "bild.pdf": b"%PDF-1.7 trasig", "tom.txt": b""})
    for _ in range(2):  # told every time, not only when the index is built
        code = main(["ask", "Hur stort var kommunens underskott 2023?", "--documents", str(documents)])
        printed = capsys.readouterr()
        assert code == LEFT_OUT
        assert "12,5 miljoner" in printed.out
        assert "Varning: bild.pdf är inte med:" in printed.err
        assert "Varning: tom.txt är inte med:" in printed.err
        assert "Traceback" not in printed.err


@pytest.mark.parametrize("texts", [{}, {"bild.pdf": b"%PDF-1.7 trasig"}, {"tom.txt": b"  \n"}])
def test_a_folder_without_readable_documents_is_told(
    tmp_path: Path, use: Any, capsys: Capture, texts: dict[str, bytes]
) -> None:
    use(CorpusConfig(index=tmp_path / "var" / "index"))
    documents = documents_of(tmp_path / "mina", texts)
    assert main(["ask", "Vad står det?", "--documents", str(documents)]) == 1
    assert "dokument" in told(capsys)


def test_a_missing_documents_folder_is_told(tmp_path: Path, use: Any, capsys: Capture) -> None:
    use(CorpusConfig(index=tmp_path / "var" / "index"))
    assert main(["ask", "Vad står det?", "--documents", str(tmp_path / "saknas")]) == 1
    assert str(tmp_path / "saknas") in told(capsys)


# as a process: nothing but what the terminal sees


def test_the_command_needs_no_heavy_library(small_config: CorpusConfig) -> None:
    environment = {"ASSISTANT_INDEX": str(small_config.index), "PYTHONPROFILEIMPORTTIME": "1"}
    done = run("ask", DEFICIT, environment=environment)
    assert done.returncode == 0
    assert "12,5 miljoner" in done.stdout
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines() if "|" in line}
    assert {"numpy", "tantivy", "simplemma"} <= imported  # the list is read rightly
    unwanted = {"gradio", "ragas", "torch", "sentence_transformers", "sklearn", "chromadb", "langchain_core", "scipy"}
    assert not imported & (unwanted | {"pdfplumber", "docx", "bs4", "matplotlib", "ui", "eval"})


def test_a_terminal_without_swedish_letters_gets_its_answer(small_config: CorpusConfig) -> None:
    environment = {"ASSISTANT_INDEX": str(small_config.index), "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = run("ask", DEFICIT, environment=environment)
    assert done.returncode == 0
    assert "12,5 miljoner" in done.stdout
    assert "Traceback" not in done.stderr


def test_a_missing_index_is_told_by_the_process(tmp_path: Path) -> None:
    done = run("ask", "Vad?", environment={"ASSISTANT_INDEX": str(tmp_path / "index")})
    assert done.returncode == 1
    assert done.stdout == ""
    assert "Det finns inget index i" in done.stderr
    assert "make build" in done.stderr
    assert "Traceback" not in done.stderr

"""An index that is missing or damaged: a Swedish message that says what to do, never a trace or a wrong answer."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from assistant.__main__ import main
from corpus.build import build
from corpus.config import CorpusConfig
from corpus.generations import current
from corpus.parse import parse

Capture = pytest.CaptureFixture[str]
QUESTION = "Hur stort var Stenby kommuns underskott 2023?"


@pytest.fixture
def copied(small_config: CorpusConfig, tmp_path: Path, use: Any) -> CorpusConfig:
    """A copy of the small index, to be broken."""
    config = CorpusConfig(documents=small_config.documents, index=tmp_path / "index")
    shutil.copytree(small_config.index, config.index)
    use(config)
    return config


def files_of(config: CorpusConfig, pattern: str) -> list[Path]:
    """The files of the current generation that match."""
    generation = current(config.index)
    assert generation is not None
    found = [path for path in sorted(generation.glob(pattern)) if path.is_file() and path.stat().st_size]
    assert found, pattern
    return found


def refused(capture: Capture) -> str:
    """The message of a command that must have failed without an answer."""
    printed = capture.readouterr()
    assert printed.out == ""
    assert "Traceback" not in printed.err
    assert "make build" in printed.err
    return printed.err


def test_a_missing_index_is_told(tmp_path: Path, use: Any, capsys: Capture) -> None:
    use(CorpusConfig(index=tmp_path / "nowhere"))
    assert main(["ask", QUESTION]) == 1
    assert f"Det finns inget index i {tmp_path / 'nowhere'}" in refused(capsys)


def test_an_index_whose_data_is_gone_is_told(copied: CorpusConfig, capsys: Capture) -> None:
    generation = current(copied.index)
    assert generation is not None
    shutil.rmtree(generation)
    assert main(["ask", QUESTION]) == 1
    assert "pekar på data som saknas" in refused(capsys)


PARTS = (
    "manifest.json",
    "store.sqlite",
    "words/*.term",
    "words/meta.json",
    "lsa/components.npy",
    "chroma/chroma.sqlite3",
)


@pytest.mark.parametrize("pattern", PARTS)
@pytest.mark.parametrize("harm", ["halved", "emptied", "removed"])
def test_a_damaged_index_is_told(copied: CorpusConfig, capsys: Capture, pattern: str, harm: str) -> None:
    for path in files_of(copied, pattern):
        if harm == "removed":
            path.unlink()
        else:
            path.write_bytes(path.read_bytes()[: path.stat().st_size // 2 if harm == "halved" else 0])
    assert main(["ask", QUESTION]) == 1
    refused(capsys)


@pytest.mark.parametrize("pattern", ["manifest.json", "store.sqlite", "lsa/components.npy"])
def test_overwritten_bytes_are_no_crash(copied: CorpusConfig, capsys: Capture, pattern: str) -> None:
    for path in files_of(copied, pattern):
        path.write_bytes(b"\xff" * path.stat().st_size)
    assert main(["ask", QUESTION]) == 1
    refused(capsys)


def test_a_batch_on_a_damaged_index_leaves_no_file(copied: CorpusConfig, tmp_path: Path, capsys: Capture) -> None:
    for path in files_of(copied, "store.sqlite"):
        path.write_bytes(b"")
    asked, answers = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    asked.write_text(json.dumps({"id": "1", "question": QUESTION}) + "\n", encoding="utf-8")
    assert main(["batch", str(asked), str(answers)]) == 1
    refused(capsys)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "index"]


def test_a_build_mends_what_was_damaged(copied: CorpusConfig, capsys: Capture) -> None:
    for path in files_of(copied, "words/*.term"):
        path.write_bytes(b"")
    assert main(["ask", QUESTION]) == 1
    refused(capsys)
    build(copied, parse)
    assert main(["ask", QUESTION]) == 0
    assert "12,5 miljoner" in capsys.readouterr().out

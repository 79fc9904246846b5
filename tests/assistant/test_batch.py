"""A file of questions: every line gets a row, whatever is wrong with it, and the file of answers is whole or not there."""

import io
import json
import logging
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import IO, Any

import pytest

from assistant.__main__ import LEFT_OUT, main
from assistant.batch import Case, answer_cases, read_cases, written_whole
from assistant.chain import Assistant
from assistant.errors import AssistantError, FileFault
from assistant.faults import answer_to_fault
from assistant.types import Status
from corpus.config import CorpusConfig
from corpus.errors import IndexDamaged
from corpus.swedish.words import key

DEFICIT = "Hur stort var Stenby kommuns underskott 2023?"
Capture = pytest.CaptureFixture[str]
Rows = list[dict[str, Any]]


class Breaking:
    """An index whose word search fails for one search key: a fault of the program, or of its files."""

    def __init__(self, index: Any, key: str, error: Exception) -> None:
        """Wraps ``index``."""
        self._index, self._key, self._error = index, key, error

    def __getattr__(self, name: str) -> Any:
        return getattr(self._index, name)

    def words(
        self, terms: Sequence[tuple[str, float]], limit: int, document_ids: Collection[str] | None = None
    ) -> list[tuple[str, float]]:
        """The real search, but for one key."""
        if any(term == self._key for term, _ in terms):
            raise self._error
        found: list[tuple[str, float]] = self._index.words(terms, limit, document_ids)
        return found


def written(path: Path, *lines: str) -> Path:
    """A file of lines."""
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def line(name: object, question: object, **more: object) -> str:
    """A line of a question file."""
    return json.dumps({"id": name, "question": question, **more}, ensure_ascii=False)


def batch(tmp_path: Path, *lines: str) -> tuple[int, Rows]:
    """The exit code and the rows of a batch of ``lines``."""
    code = main(["batch", str(written(tmp_path / "in.jsonl", *lines)), str(tmp_path / "out.jsonl")])
    return code, [json.loads(row) for row in (tmp_path / "out.jsonl").read_text(encoding="utf-8").split("\n") if row]


@pytest.fixture
def on_small(small_config: CorpusConfig, use: Any) -> None:
    """The commands answer from the small index."""
    use(small_config)


@pytest.mark.usefixtures("on_small")
def test_every_question_gets_a_row_in_order(tmp_path: Path) -> None:
    code, rows = batch(
        tmp_path,
        line("a", DEFICIT),
        line("b", "Och 2022?", history=[DEFICIT]),
        line(3, "Vem är kung i Spanien?", history=None),
    )
    assert code == 0
    assert [row["id"] for row in rows] == ["a", "b", "3"]
    assert "12,5 miljoner" in rows[0]["answer"]
    assert rows[1]["standalone"] == "Hur stort var Stenby kommuns underskott 2022?"
    assert rows[2]["status"].startswith("unanswerable")


@pytest.mark.usefixtures("on_small")
def test_a_broken_line_becomes_a_row_and_the_rest_is_answered(tmp_path: Path, capsys: Capture) -> None:
    broken = (
        "{",
        "nej",
        "7",
        '["a"]',
        '{"id": "x"}',
        '{"question": "Vad?"}',
        line("y", 7),
        line("z", "Vad?", history="Hur?"),
    )
    code, rows = batch(tmp_path, line("a", DEFICIT), *broken, "", "[" * 100_000, line("b", DEFICIT))
    told = capsys.readouterr().err
    assert code == LEFT_OUT
    assert [row["id"] for row in rows] == [
        "a",
        "rad-2",
        "rad-3",
        "rad-4",
        "rad-5",
        "x",
        "rad-7",
        "y",
        "z",
        "rad-11",
        "b",
    ]
    assert [row["status"] for row in rows] == ["answered"] + ["error_input"] * 9 + ["answered"]
    assert all(f"Rad {number} i " in told for number in (2, 3, 4, 5, 6, 7, 8, 9, 11))
    assert "Traceback" not in told
    assert rows[1].keys() == rows[0].keys()


@pytest.mark.usefixtures("on_small")
def test_a_question_that_is_refused_gets_a_row(tmp_path: Path, capsys: Capture) -> None:
    code, rows = batch(tmp_path, line("a", ""), line("b", "x" * 50_000), line("c", "\x00"), line("d", DEFICIT))
    assert [row["status"] for row in rows] == ["error_input"] * 3 + ["answered"]
    assert "a: Skriv en fråga först." in capsys.readouterr().err
    assert code == 0  # each question was taken care of: the status says how


@pytest.mark.usefixtures("on_small")
def test_odd_characters_neither_split_nor_lose_a_line(tmp_path: Path) -> None:
    odd = "a\u2028b\u0085c"  # line separators to Python, letters to JSON
    half = '{"id": "\\ud800", "question": "Vad \\udfff är en förskoleavgift?"}'
    code, rows = batch(tmp_path, "\ufeff" + line(odd, DEFICIT), half)
    assert code == 0
    assert [row["id"] for row in rows] == [odd, "\ud800"]
    assert {row["status"] for row in rows} <= {"answered", "partial", "unanswerable_not_in_documents"}


@pytest.mark.usefixtures("on_small")
def test_the_questions_may_be_overwritten_by_their_answers(tmp_path: Path) -> None:
    path = written(tmp_path / "both.jsonl", line("a", DEFICIT))
    assert main(["batch", str(path), str(path)]) == 0
    assert "12,5 miljoner" in path.read_text(encoding="utf-8")
    assert [found.name for found in tmp_path.iterdir()] == ["both.jsonl"]


@pytest.mark.usefixtures("on_small")
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, capsys: Capture) -> None:
    latin = tmp_path / "latin.jsonl"
    latin.write_bytes(line("a", "Vad är å?").encode("latin-1"))
    empty = written(tmp_path / "empty.jsonl", "", " ")
    for path, message in (
        (tmp_path / "saknas.jsonl", "finns inte"),
        (tmp_path, "det är en mapp"),
        (latin, "inte UTF-8"),
        (empty, "är tom"),
    ):
        assert main(["batch", str(path), str(tmp_path / "out.jsonl")]) == 1
        told = capsys.readouterr().err
        assert message in told
        assert str(path) in told
        assert "Traceback" not in told
        assert not (tmp_path / "out.jsonl").exists()


@pytest.mark.usefixtures("on_small")
def test_an_answers_file_that_cannot_be_written_is_told_at_once(tmp_path: Path, capsys: Capture) -> None:
    asked = written(tmp_path / "in.jsonl", line("a", DEFICIT))
    for path in (tmp_path / "saknas" / "out.jsonl", tmp_path, asked / "out.jsonl"):
        assert main(["batch", str(asked), str(path)]) == 1
        told = capsys.readouterr().err
        assert f"Svarsfilen {path} går inte att använda" in told
        assert "Traceback" not in told
    assert [found.name for found in tmp_path.iterdir()] == ["in.jsonl"]


def test_a_fault_in_one_question_leaves_the_others(small: Assistant, caplog: pytest.LogCaptureFixture) -> None:
    broken = Assistant(Breaking(small.index, key("underskott"), ZeroDivisionError("division by zero")))  # type: ignore[arg-type]
    cases = [Case("a", "Vad är en förskoleavgift?"), Case("b", DEFICIT), Case("c", "Vad är en förskoleavgift?")]
    out, told = io.StringIO(), list[str]()
    with caplog.at_level(logging.ERROR):
        assert answer_cases(cases, broken, out, told.append) == 1
    rows = [json.loads(row) for row in out.getvalue().splitlines()]
    assert [row["status"] == "error_internal" for row in rows] == [False, True, False]
    assert rows[1]["answer"].startswith("Något gick fel")
    assert "division" not in rows[1]["answer"] + " ".join(told)
    assert told == [f"b: {rows[1]['answer']}"]
    assert caplog.records[0].exc_info is not None  # the trace is in the log, for who mends it
    assert "ZeroDivisionError" in caplog.text


def test_a_fault_of_the_index_is_told_apart(small: Assistant) -> None:
    damaged = IndexDamaged('Indexet är skadat. Kör "make build".')
    broken = Assistant(Breaking(small.index, key("underskott"), damaged))  # type: ignore[arg-type]
    answer = broken.answer_or_fault(DEFICIT)
    assert (answer.status, answer.text) == (Status.ERROR_INDEX, str(damaged))


def test_our_own_messages_are_passed_on() -> None:
    answer = answer_to_fault(AssistantError("Modellen svarar inte. Försök igen."))
    assert (answer.status, answer.text) == (Status.ERROR_INTERNAL, "Modellen svarar inte. Försök igen.")


def broken_off(out: IO[str]) -> None:
    """A run that somebody ends after the first row."""
    out.write("first\n")
    raise KeyboardInterrupt


def test_answers_that_break_off_stay_beside_the_file(tmp_path: Path) -> None:
    path = written(tmp_path / "out.jsonl", "before")
    with pytest.raises(KeyboardInterrupt), written_whole(path) as out:
        broken_off(out)
    assert path.read_text(encoding="utf-8") == "before\n"
    assert (tmp_path / "out.jsonl.part").read_text(encoding="utf-8") == "first\n"


def test_nothing_is_left_where_nothing_was_written(tmp_path: Path) -> None:
    with pytest.raises(IndexDamaged), written_whole(tmp_path / "out.jsonl"):
        raise IndexDamaged("skadat")
    assert list(tmp_path.iterdir()) == []


def test_reading_faults_name_the_file(tmp_path: Path) -> None:
    with pytest.raises(FileFault, match=r"Frågefilen .*saknas\.jsonl går inte att använda"):
        read_cases(tmp_path / "saknas.jsonl")

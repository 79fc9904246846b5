"""A file of questions -> a file of answers, one JSON line each. Nothing is lost: what fails becomes a row that says so."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from assistant.errors import AssistantError, FileFault
from assistant.faults import answer_to_fault
from assistant.output import to_row
from assistant.types import Answer, Status

if TYPE_CHECKING:
    from assistant.chain import Assistant

Progress = Callable[[str], None]
TOLD_EVERY = 50
_FAULTS = frozenset({Status.ERROR_INDEX, Status.ERROR_INTERNAL})
_TOLD = _FAULTS | {Status.ERROR_INPUT}


@dataclass(frozen=True, slots=True)
class Case:
    """A line of the file: a question with its earlier turns, or why the line is none (``refused``, Swedish)."""

    id: str
    question: str = ""
    history: tuple[str, ...] = ()
    refused: str = ""


def read_cases(path: Path) -> list[Case]:
    """The cases of a JSON lines file, a line that is no question among them. Raises FileFault, AssistantError."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise FileFault("Frågefilen", path, error) from error
    except UnicodeDecodeError as error:
        raise AssistantError(f"Frågefilen {path} är inte UTF-8. Spara om den som UTF-8.") from error
    # Not splitlines: a line separator (U+2028) inside a JSON text ends no line.
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    if not lines:
        raise AssistantError(f"Frågefilen {path} är tom. Skriv en fråga per rad, som JSON med ”id” och ”question”.")
    return [_case(line, number, path) for number, line in lines]


def _case(line: str, number: int, path: Path) -> Case:
    refused = f"Rad {number} i {path} är ingen fråga: varje rad ska vara JSON med ”id” och ”question”."
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        return Case(f"rad-{number}", refused=refused)
    if not isinstance(given, dict):
        return Case(f"rad-{number}", refused=refused)
    known, question, history = given.get("id"), given.get("question"), given.get("history") or []
    name = f"rad-{number}" if known is None else str(known)
    if known is None or not isinstance(question, str):
        return Case(name, refused=refused)
    if not isinstance(history, list) or not all(isinstance(turn, str) for turn in history):
        return Case(name, refused=f"Rad {number} i {path}: ”history” ska vara en lista med de tidigare frågorna.")
    return Case(name, question, tuple(history))


def answer_cases(cases: Sequence[Case], assistant: "Assistant", out: IO[str], tell: Progress) -> int:
    """Writes a row for each case, in order; returns how many of them are faults. What goes wrong is told as it does."""
    faults = 0
    texts: dict[str, str] = {}
    for number, case in enumerate(cases, 1):
        answer = _answer(case, assistant, texts)
        if answer.status in _TOLD:
            tell(f"{case.id}: {answer.text}")
        faults += bool(case.refused) or answer.status in _FAULTS
        out.write(json.dumps(to_row(answer, case.id, texts), ensure_ascii=False) + "\n")
        if number % TOLD_EVERY == 0:
            tell(f"{number} av {len(cases)} frågor besvarade")
    return faults


def _answer(case: Case, assistant: "Assistant", texts: dict[str, str]) -> Answer:
    """The answer to a case, or the fault it ends in; ``texts`` gathers the canonical texts that its row needs."""
    if case.refused:
        return Answer(Status.ERROR_INPUT, case.refused, "")
    answer = assistant.answer_or_fault(case.question, case.history)
    try:
        for document in {hit.passage.document_id for hit in answer.retrieved} - texts.keys():
            texts[document] = assistant.index.text(document)
    except Exception as error:  # the index broke between the answer and its row
        return answer_to_fault(error)
    return answer


@contextmanager
def written_whole(path: Path) -> Iterator[IO[str]]:
    """A text file that appears under its name only when all of it is written. Raises FileFault.

    When the writing breaks off, what was written stays beside it, as ``path``.part.
    """
    partial = path.with_name(path.name + ".part")
    if path.is_dir():
        raise FileFault("Svarsfilen", path, IsADirectoryError())
    try:
        # Half a character in a question's id is written as JSON's own escape.
        out = partial.open("w", encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        raise FileFault("Svarsfilen", path, error) from error
    try:
        with out:
            yield out
        partial.replace(path)
    except BaseException:
        if not partial.stat().st_size:
            partial.unlink()
        raise

"""Cases -> answers. Calls the assistant and writes down what it said; judges nothing.

A question that ends in an exception becomes a row with status ``error_internal`` and its message: the set never
shrinks, and the fault counts as a wrong answer and stands among the run's problems.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Protocol

from assistant.types import Answer
from eval.cases import Case

Row = dict[str, Any]
ToRow = Callable[[Answer, str], Row]


class Answering(Protocol):
    """Whatever answers a question after earlier turns: the assistant, or a fake."""

    def answer(self, question: str, history: Sequence[str] = ()) -> Answer:
        """The answer; ``history`` are the earlier user turns, oldest first."""
        ...


def generate(cases: Iterable[Case], assistant: Answering, to_row: ToRow) -> Iterator[Row]:
    """A row for each case, in order. ``to_row`` makes the public contract's row of an answer and its id."""
    for case in cases:
        started = time.perf_counter()
        try:
            answer = assistant.answer(case.question, case.history)
        except Exception as error:  # whatever it is, the question counts and the rest goes on
            yield _fault(case, error, (time.perf_counter() - started) * 1000)
            continue
        row = dict(to_row(answer, case.id))
        row.setdefault("timings_ms", {}).setdefault("total", (time.perf_counter() - started) * 1000)
        yield row | {"statements": _statements(answer), "confidence": confidence(answer)}


def confidence(answer: Answer) -> float | None:
    """The score of the best candidate that no gate stopped, else of the best of all; None without candidates."""
    passed = [candidate.score for candidate in answer.candidates if not candidate.rejected]
    scores = passed or [candidate.score for candidate in answer.candidates]
    return max(scores, default=None)


def _statements(answer: Answer) -> list[Row] | None:
    """The answer's statements as plain data; None when it lists none, so that they are read from its text."""
    if not answer.statements:
        return None
    return [
        {"text": statement.text, "citations": list(statement.citations), "computed": statement.computed}
        for statement in answer.statements
    ]


def _fault(case: Case, error: Exception, milliseconds: float) -> Row:
    return {
        "id": case.id,
        "status": "error_internal",
        "answer": "",
        "standalone": case.question,
        "citations": [],
        "retrieved": [],
        "timings_ms": {"total": milliseconds},
        "statements": [],
        "confidence": None,
        "error": f"{type(error).__name__}: {error}",
    }

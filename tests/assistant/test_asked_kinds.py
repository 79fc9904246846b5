"""What kind of answer a question wants, over the table of spoken questions in asked_kinds.py."""

import pytest
from asked_kinds import TABLE
from test_frame import framed

from assistant.types import AnswerType


def _cases() -> list[tuple[str, AnswerType, str]]:
    """(question, kind, measure) of the lines of the table."""
    found, kind = [], AnswerType.FREE
    for line in TABLE.strip().splitlines():
        if line.startswith("# "):
            kind = AnswerType(line[2:])
        else:
            question, _, measure = line.partition(" | ")
            found.append((question, kind, measure))
    return found


CASES = _cases()


def test_the_table_holds_each_question_once_and_every_kind() -> None:
    assert len({question for question, *_ in CASES}) == len(CASES) >= 500
    assert {kind for _, kind, _ in CASES} == set(AnswerType)


@pytest.mark.parametrize(("question", "kind", "measure"), CASES, ids=[question for question, *_ in CASES])
def test_what_is_asked_for_is_read_from_everyday_words(question: str, kind: AnswerType, measure: str) -> None:
    frame = framed(question)
    assert (frame.type, measure and frame.measure) == (kind, measure)

"""What a question asks for, over the table of questions in frame_table.py."""

from dataclasses import dataclass

import pytest
from frame_table import TABLE
from test_frame import framed

from assistant.types import AnswerType, Comparison
from corpus.swedish.words import key


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and how it must be understood; ``place`` is a § or a register number."""

    question: str
    type: AnswerType
    measure: str = ""
    years: tuple[int, ...] = ()
    period: str = ""
    comparison: Comparison = Comparison.NONE
    place: str = ""


def asked(line: str) -> Asked:
    """One line of the table."""
    question, kind, measure, years, period, *rest = [*(cell.strip() for cell in line.split("|")), "", "", "", ""][:7]
    told = [cell for cell in rest if cell]
    comparison = next((Comparison(cell) for cell in told if cell in {"change", "difference"}), Comparison.NONE)
    place = next((cell for cell in told if cell not in {"change", "difference"}), "")
    return Asked(question, AnswerType(kind), measure, tuple(map(int, years.split())), period, comparison, place)


CASES = tuple(asked(line) for line in TABLE.strip().splitlines())


def test_the_table_is_large_and_holds_each_question_once() -> None:
    assert len({case.question for case in CASES}) == len(CASES) >= 120
    assert {case.type for case in CASES} == set(AnswerType)


@pytest.mark.parametrize("case", CASES, ids=[case.question for case in CASES])
def test_a_question_is_understood(case: Asked) -> None:
    frame = framed(case.question)
    place = f"§{frame.paragraph}" if frame.paragraph else frame.dnr
    found = Asked(case.question, frame.type, frame.measure, frame.years, frame.period, frame.comparison, place)
    measure = key(case.measure) if case.measure else frame.measure
    assert found == Asked(case.question, case.type, measure, case.years, case.period, case.comparison, case.place)

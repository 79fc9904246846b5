"""What is counted, planned, noted and decided, asked for in many ways on invented pages; and what they do not say."""

import pytest
from counted_and_decided import (
    CARE,
    CARE_ASKED,
    MINUTES_AND_REPORT,
    MINUTES_AND_REPORT_ASKED,
    SCHOOLS,
    SCHOOLS_ASKED,
    Asked,
    Pages,
)
from own_pages import assistant_on

from assistant.types import Status


@pytest.mark.parametrize(
    ("pages", "asked"),
    [(MINUTES_AND_REPORT, MINUTES_AND_REPORT_ASKED), (SCHOOLS, SCHOOLS_ASKED), (CARE, CARE_ASKED)],
    ids=["minutes and report", "schools", "care"],
)
def test_questions_are_answered_or_not(tmp_path_factory: pytest.TempPathFactory, pages: Pages, asked: Asked) -> None:
    with assistant_on(tmp_path_factory.mktemp("pages"), pages) as assistant:
        for question, held in asked:
            answer = assistant.answer(question)
            found = answer.status in (Status.ANSWERED, Status.PARTIAL)
            assert found is (held is not None), f"{question} {answer.text}"
            assert held is None or held in answer.text, f"{question} {answer.text}"

"""The interpretation of a question as something to change."""

import pytest
from fakes import MINUTES, REPORT, deficit_answer

from assistant.types import Answer, AnswerType, Frame, Status
from ui.interpretation import Choices, Wish, choices_of, definite, interpretation_html, refined


def answer_to(standalone: str, **frame: object) -> Answer:
    """An answer to a question understood with ``frame``."""
    return Answer(Status.ANSWERED, "", standalone, frame=Frame(standalone, AnswerType.AMOUNT, **frame))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("standalone", "frame", "wish", "question"),
    [
        ("Hur stort var underskottet 2022?", {"years": (2022,)}, Wish("2024"), "Hur stort var underskottet 2024?"),
        (
            "Hur stort var underskottet år 2022?",
            {"years": (2022,)},
            Wish("2024"),
            "Hur stort var underskottet år 2024?",
        ),
        ("Hur stort var underskottet år 2022?", {"years": (2022,)}, Wish(), "Hur stort var underskottet?"),
        ("Hur stort var underskottet?", {}, Wish("2024"), "Hur stort var underskottet 2024?"),
        ("Skilde sig 2022 och 2023?", {"years": (2022, 2023)}, Wish("2024"), "Skilde sig 2024?"),
        ("hur stort var underskottet", {}, Wish(kind="årsrapport"), "hur stort var underskottet enligt årsrapporten?"),
        (
            "Vad säger årsrapporten om resan?",
            {"kinds": ("årsrapport",)},
            Wish(kind="protokoll"),
            "Vad säger protokollet om resan?",
        ),
        ("Vad säger årsrapporten om resan?", {"kinds": ("årsrapport",)}, Wish(), "Vad säger dokumenten om resan?"),
        ("Vad står i årsrapporten?", {"kinds": ("årsrapport",)}, Wish(kind="budget"), "Vad står i budgeten?"),
        ("Årsrapporten 2022, vad säger den?", {"kinds": ("årsrapport",)}, Wish(), "dokumenten 2022, vad säger den?"),
        ("Hur många anställda?", {}, Wish(body="Region Exempel"), "Hur många anställda i Region Exempel?"),
        (
            "Hur många anställda har de i Vikholm?",
            {"bodies": ("Vikholms kommun",)},
            Wish(body="Almnäs kommun"),
            "Hur många anställda har de i Almnäs kommun?",
        ),
        ("Hur många anställda?", {}, Wish(), "Hur många anställda?"),
    ],
)
def test_refined(standalone: str, frame: dict[str, object], wish: Wish, question: str) -> None:
    assert refined(answer_to(standalone, **frame), standalone, wish) == question


@pytest.mark.parametrize(
    ("kind", "form"),
    [
        ("årsrapport", "årsrapporten"),
        ("protokoll", "protokollet"),
        ("kallelse", "kallelsen"),
        ("remissyttrande", "remissyttrandet"),
        ("budget", "budgeten"),
        ("reglemente", "reglementet"),
        ("strategi", "strategin"),
        ("avtal", "avtalet"),
    ],
)
def test_definite(kind: str, form: str) -> None:
    assert definite(kind) == form


def test_choices_are_what_the_documents_have() -> None:
    assert choices_of([REPORT, MINUTES]) == Choices(("2024", "2022"), ("protokoll", "årsrapport"), ("Region Exempel",))


def test_what_the_question_was_narrowed_to_is_chosen_in_the_form() -> None:
    html = interpretation_html(deficit_answer(), "Hur stort?", 3, choices_of([REPORT, MINUTES]))
    assert '<option value="2022" selected>2022</option>' in html
    assert '<option value="årsrapport" selected>' in html
    assert 'data-turn="3"' in html


def test_a_question_taken_as_it_stands_shows_nothing() -> None:
    assert interpretation_html(answer_to("Hur stort var det?"), "hur stort var  det", 0, Choices()) == ""

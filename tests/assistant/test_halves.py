"""Questions that ask two things: the second one asked alone, and its answer put after the first one's."""

from dataclasses import replace

import pytest

from assistant.chain import Assistant
from assistant.composing.joining import MOST_ADDED, joined
from assistant.types import Answer, Citation, Statement, Status
from assistant.understanding.halves import first_half, second_half, second_named


@pytest.mark.parametrize(
    ("question", "second"),
    [
        (
            "Hur mycket föreslog nämnden till Ekgården och vad beslutade fullmäktige?",
            "Vad beslutade fullmäktige – Ekgården?",
        ),
        ("Vad är AGON och vad syftar det till?", "Vad syftar AGON till?"),
        ("Hur många elever har Ekskolan, och när byggdes Ekskolan?", "När byggdes Ekskolan?"),
        ("Vilken kommun har sämst bredband och vilken har bäst?", "Vilken kommun har bäst bredband?"),
        ("Hur många lån hade Åby respektive Vikholm 2024?", "Hur många lån hade Vikholm 2024?"),
        ("Hur länge väntade man i Klinik 1 respektive i Klinik 2?", "Hur länge väntade man i Klinik 2?"),
        ("Hur många kvinnor respektive män har Åby?", ""),  # one sentence tells of both
        ("Hur många var det till och med april 2024, och hur många blev det på hela året?", ""),  # compared
        (
            "Hur många skolor hade man besökt i mars 2024 och hur många besök blev det till slut?",
            "Hur många besök blev det till slut – skolor 2024?",
        ),
        ("Hur stort var underskottet?", ""),
        ("Hur mycket kostade bygget och renoveringen?", ""),
        ("Vad och när beslutades?", ""),  # the second is no question of its own
        ("Vem är ordförande, vem är vice ordförande och vem är sekreterare?", ""),  # three
    ],
)
def test_the_second_question_stands_alone(question: str, second: str) -> None:
    assert second_half(question) == second


def test_of_two_names_the_first_is_asked_of_first() -> None:
    assert first_half("Hur många lån hade Åby respektive Vikholm 2024?") == "Hur många lån hade Åby 2024?"


def cited(start: int, end: int) -> Citation:
    return Citation("d", "Rapport", 1, "", "x" * (end - start), start, end, "Rapport")


FIRST = Answer(Status.ANSWERED, "**12** [1]", "?", (Statement("**12**", (0,)),), (cited(0, 10),))
SECOND = Answer(
    Status.ANSWERED, "", "?", (Statement("**14**", (0, 1)), Statement("”14”", (0,))), (cited(20, 30), cited(2, 8))
)


def test_the_second_answer_follows_with_its_own_sources() -> None:
    both = joined(FIRST, SECOND)
    assert both.text == "**12** [1]\n\n**14** [2] [1]\n\n”14” [2]"
    assert both.citations == (cited(0, 10), cited(20, 30))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (FIRST, replace(SECOND, status=Status.NOT_IN_DOCUMENTS)),
        (replace(FIRST, status=Status.NOT_IN_DOCUMENTS), SECOND),
        (FIRST, FIRST),  # nothing new
    ],
)
def test_the_first_answer_stands_alone_where_the_second_adds_nothing(first: Answer, second: Answer) -> None:
    assert joined(first, second) is first


def test_what_is_not_told_of_the_second_is_said() -> None:
    alone = joined(FIRST, replace(SECOND, status=Status.NOT_IN_DOCUMENTS), "För Åby finns ingen uppgift.")
    assert alone.status is Status.PARTIAL
    assert alone.text.endswith("För Åby finns ingen uppgift.")
    assert second_named("Hur många lån hade Åby respektive i Vikholm 2024?") == "Vikholm"


def test_no_more_is_added_than_an_answer_and_its_quote() -> None:
    long = replace(SECOND, statements=SECOND.statements * 3)
    assert len(joined(FIRST, long).statements) == 1 + MOST_ADDED


def test_both_questions_are_answered(small: Assistant) -> None:
    answer = small.answer("Vad var Stenby kommuns underskott år 2023 och vad var underskottet 2022?")
    assert [figure in answer.text for figure in ("12,5 miljoner", "8,2 miljoner")] == [True, True]
    quoted = " ".join(citation.quote for citation in answer.citations)
    assert "12,5" in quoted
    assert "8,2" in quoted

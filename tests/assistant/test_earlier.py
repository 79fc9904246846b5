"""The figure of the time before, read beside the figure asked for."""

import pytest
from made_candidates import candidate

from assistant.comparing.earlier import asks_before, earlier_than
from assistant.types import AnswerType, Frame, Term
from corpus.types import Unit

ASKED = Frame("Hur har andelen nöjda patienter ändrats?", AnswerType.SHARE, (Term("nöjda", "nöjd"),), unit="%")
NOW = "Andelen nöjda patienter är 91 procent."


def read(now: str, value: str, *after: str) -> tuple[str, str, str] | None:
    """When it was, the earlier figure and the later one, in the paragraph of these sentences."""
    best = candidate(now, value)
    later = [candidate(text, text[:1]).unit for text in after]
    places = [Unit(unit.text, at + 1, at + 2, unit.kind, terms=unit.terms) for at, unit in enumerate(later)]
    told = earlier_than(ASKED, best, [best.unit, *places])
    return (told.when, told.candidate.value, told.later.value) if told else None


@pytest.mark.parametrize(
    ("now", "value", "expected"),
    [
        ("Andelen nöjda minskade från 73 till 64 procent.", "64 procent", ("", "73", "64 procent")),
        ("Andelen nöjda minskade från 73 till 64 procent.", "73", ("", "73", "64 procent")),
        ("64 procent var nöjda, mot 73 procent året innan.", "64 procent", ("året innan", "73 procent", "64 procent")),
        ("64 procent var nöjda, jämfört med 73 procent 2022.", "64 procent", ("2022", "73 procent", "64 procent")),
        ("64 procent var nöjda, jämfört med 73 procent i riket.", "64 procent", None),
        ("64 procent var nöjda, mot målet 73 procent 2022.", "64 procent", None),
        ("64 procent av kvinnorna och 73 procent av männen var nöjda.", "64 procent", None),
        ("Från Nyby kom 12 procent, från Ås 14 procent och från Ed 9 procent.", "12 procent", None),
    ],
)
def test_a_sentence_tells_of_both(now: str, value: str, expected: tuple[str, str, str] | None) -> None:
    assert read(now, value) == expected


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("Året innan var andelen 88 procent.", ("året innan", "88 procent", "91 procent")),
        ("Föregående år var siffran 88 procent.", ("föregående år", "88 procent", "91 procent")),
        ("Samma period förra året var den 88 procent.", ("samma period förra året", "88 procent", "91 procent")),
        ("I aprilrapporten angavs 88 procent nöjda.", ("i aprilrapporten", "88 procent", "91 procent")),
        ("Föregående år var sjukfrånvaron 5 procent.", None),  # another matter
        ("Budgeten för andelen var 88 procent föregående år.", None),
        ("Året innan var andelen 88 procent för kvinnor och 81 procent för män.", None),  # which of them?
        ("I glesbygd är andelen 63 procent.", None),
        ("Året innan var det 88 besök.", None),  # no share
    ],
)
def test_the_next_sentence_tells_of_the_time_before(after: str, expected: tuple[str, str, str] | None) -> None:
    assert read(NOW, "91 procent", after) == expected


def test_a_sentence_further_off_is_not_read() -> None:
    assert read(NOW, "91 procent", "Det är bra.", "Året innan var andelen 88 procent.") is None


@pytest.mark.parametrize(
    ("question", "asks"),
    [("Är det fler än året innan?", True), ("Var det lägre än föregående år?", True), ("Hur många var det?", False)],
)
def test_a_question_can_ask_for_the_time_before(question: str, asks: bool) -> None:
    assert asks_before(question) is asks

"""A part of a year set against the whole of it, and two times told in one sentence or in two that run alike."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status
from assistant.understanding.part_and_year import part_and_year_in

INTERIM = """# Delårsrapport januari–augusti 2023 Vikholms kommun
## Näringsliv
Under perioden januari till augusti har rådgivning till 31 unga företagare genomförts.
## Tillgänglighet
Målet är att ingen ska vänta längre än 60 dagar på ett första besök. Genomsnittet för perioden januari–augusti ligger på 52 procent inom Klinik 1. Inom Klinik 2 har i snitt 44 procent av dem som väntar på ett första besök väntat kortare än 60 dagar.

Andelen som väntat 60 dagar eller kortare till operation ligger på 63 procent inom Klinik 1.
## Kön
Vid årsskiftet väntade 318 barn på plats i dansskolan.
## Bidrag
Fram till och med augusti har 14 av årets lokalbidrag delats ut. För helåret 2023 räknar nämnden med 22 lokalbidrag.
## Kundtjänst
År 2020 besvarades 91 procent av samtalen till kundtjänsten samma dag jämfört med 84 procent under 2023.

Under tertial 2 2023 har 47 procent av de klagande fått svar inom fyra veckor. Under tertial 2 2022 fick 58 procent av de klagande svar.
## Vård
Kostnaderna för hyrpersonal har minskat med 12 mnkr, eller 9,5 procent, år 2023.
"""
YEARLY = """# Årsredovisning 2023 Vikholms kommun
## Näringsliv
Under året har rådgivning till 88 unga företagare genomförts.
## Möten
Konferensen om framtidens landsbygd hade 100-talet deltagare.
"""


@pytest.fixture(scope="module")
def vikholm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented interim report and that of the whole year."""
    pages = {"delarsrapport-2023.md": INTERIM, "arsredovisning-2023.md": YEARLY}
    with assistant_on(tmp_path_factory.mktemp("vikholm"), pages) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hur många unga företagare fick rådgivning till och med augusti 2023 jämfört med hela året?", ("31", "88")),
        ("Hur många fler unga företagare fick rådgivning på helåret 2023 än till och med augusti?", ("31", "88", "57")),
        (
            "Hur har andelen samtal till kundtjänsten som besvaras samma dag förändrats mellan 2020 och 2023?",
            ("91", "84"),
        ),
        (
            "Hur förändrades andelen klagande som fick svar inom fyra veckor mellan tertial 2 2022 och tertial 2 2023?",
            ("58", "47"),
        ),
        (
            "Hur många unga företagare hade fått rådgivning i augusti 2023, och hur många var det vid årets slut?",
            ("31", "88", "57"),
        ),
        (
            "Hur stor andel väntade högst 60 dagar på första besök i Klinik 1 respektive Klinik 2 januari till augusti 2023?",
            ("52", "44"),
        ),
        ("Hur många deltog i konferensen om framtidens landsbygd?", ("100-tal",)),
    ],
)
def test_both_times_are_told(vikholm: Assistant, question: str, said: tuple[str, ...]) -> None:
    answer = vikholm.answer(question)
    assert answer.status is Status.ANSWERED
    assert [one for one in said if one not in answer.text] == []


def test_those_who_wait_for_another_thing_are_not_told(vikholm: Assistant) -> None:
    assert "63" not in vikholm.answer("Hur stor andel hade väntat högst 60 dagar på första besök i Klinik 1?").text


def test_those_who_waited_are_no_forecast(vikholm: Assistant) -> None:
    assert "prognos" not in vikholm.answer("Hur många barn väntade på plats i dansskolan vid årsskiftet?").text


def test_a_forecast_for_the_year_is_called_so(vikholm: Assistant) -> None:
    answer = vikholm.answer(
        "Hur många lokalbidrag delades ut till och med augusti 2023, och hur många blev det på hela året?"
    )
    assert "22" not in answer.text or "(prognos)" in answer.text


def test_a_change_in_per_cent_is_no_share(vikholm: Assistant) -> None:
    assert "9,5" not in vikholm.answer("Hur stor del av de totala vårdkostnaderna var hyrpersonal 2023?").text


@pytest.mark.parametrize(
    ("question", "first", "second"),
    [
        (
            "Vad är skillnaden mellan intäkterna januari–april 2023 och hela 2023?",
            "Vad var intäkterna januari–april 2023?",
            "Vad var intäkterna hela 2023?",
        ),
        (
            "Hur många möten hölls i augusti 2022 jämfört med vid årets slut?",
            "Hur många möten hölls till och med augusti 2022?",
            "Hur många möten hölls på hela 2022?",
        ),
        (
            "Hur mycket mer i bidrag gick till skolan på helåret 2022 än till och med augusti?",
            "Hur mycket bidrag gick till skolan till och med augusti 2022?",
            "Hur mycket bidrag gick till skolan på helåret 2022?",
        ),
    ],
)
def test_what_is_asked_of_each(question: str, first: str, second: str) -> None:
    both = part_and_year_in(question)
    assert both is not None
    assert [asked for _, asked in both.sides] == [first, second]


@pytest.mark.parametrize(
    "question",
    [
        "Hur många besök gjordes till och med augusti 2022?",
        "Hur stort väntas resultatet bli för hela 2023?",
        "Hur många besök gjordes till och med augusti 2022 jämfört med hela 2021?",
    ],
)
def test_one_time_or_two_years_are_not_a_part_and_its_year(question: str) -> None:
    assert part_and_year_in(question) is None

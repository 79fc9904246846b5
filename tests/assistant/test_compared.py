"""Comparison questions put to reports of invented bodies: the word asked for first, both figures of one time and matter."""

from collections.abc import Iterator

import pytest
from compared_pages import PAGES
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Answer, Status
from assistant.understanding.direction import Form, direction_of


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """An assistant on the invented reports."""
    with assistant_on(tmp_path_factory.mktemp("compared"), PAGES) as assistant:
        yield assistant


def lead(answer: Answer) -> str:
    """The first statement of an answer, its hard spaces as plain ones."""
    return (answer.statements[0].text if answer.statements else answer.text).replace("\xa0", " ")


@pytest.mark.parametrize(
    ("question", "first"),
    [
        (
            "Var sjukfrånvaron i Lundvik högre eller lägre 2024 än 2023?",
            "Lägre: **6,8 procent** (2024) mot **7,4 procent** (2023), en skillnad på 0,6 procentenheter",
        ),
        (
            "Var sjukfrånvaron i Lundvik högre eller lägre 2023 än 2024?",
            "Högre: **7,4 procent** (2023) mot **6,8 procent** (2024)",
        ),
        (
            "Blev det fler eller färre bygglovsbeslut i Lundvik 2024 än 2023?",
            "Färre: **104** (2024) mot **118** (2023), en skillnad på 14 (beräknat).",
        ),
        (
            "Ökade eller minskade personalkostnaderna i Lundvik mellan 2023 och 2024?",
            "Ökade: **840,1 mnkr** (2024) mot **812,4 mnkr** (2023), en skillnad på 27,7 miljoner kronor",
        ),
        ("Var Lundviks underskott större eller mindre 2024 än 2023?", "Mindre: **9,8 mnkr** (2024)"),
        ("Ökade eller minskade socialnämndens utfall från 2022 till 2023?", "Ökade: **418,9 mnkr** (2023)"),
        ("Var kulturnämndens utfall högre eller lägre 2023 än 2022?", "Oförändrat: **44,0 mnkr**"),
        (
            "Har andelen elever med behörighet till gymnasiet i Lundvik ökat eller minskat sedan 2023?",
            "Ökat: **84,5 procent** mot **81,0 procent** (2023)",
        ),
        # the result itself and not by how much it was worse than planned
        (
            "Var Nyckelbolagets resultat bättre eller sämre 2023 än 2022?",
            "Sämre: **−31,4 mnkr** (2023) mot **12,6 mnkr**",
        ),
        # the second number counts school classes too
        (
            "Blev det fler eller färre skolklasser på biblioteket 2023 än 2022?",
            "Färre: **61 skolklasser** (2023) mot **74** (2022)",
        ),
        ("Ökade eller minskade antalet visningar på Albymuseet?", "Minskade: **187** mot **212**, en skillnad på 25"),
        (
            "Kom det fler eller färre till programkvällarna på Albymuseet än året innan?",
            "Fler: **3 400 personer** mot **2 900** (året innan), en skillnad på 500",
        ),
    ],
)
def test_the_word_asked_for_stands_first(reports: Assistant, question: str, first: str) -> None:
    assert lead(reports.answer(question)).startswith(first)


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("Fick badhuset i Lundvik fler besökare 2024 än 2023?", "Ja, fler: **101 900** (2024) mot **96 400** (2023)"),
        ("Var Lundviks underskott större 2024 än 2023?", "Nej, mindre: **9,8 mnkr** (2024) mot **14,2 mnkr** (2023)"),
        # a lower absence is a better one
        ("Har sjukfrånvaron i Lundvik blivit bättre 2024 jämfört med 2023?", "Ja, bättre: **6,8 procent** (2024)"),
        ("Har antalet visningar på Albymuseet ökat?", "Nej, minskat: **187** mot **212**, en skillnad på 25"),
        ("Är kulturskolan dyrare i Ekaryd än i Furunäs?", "Ja, dyrare: **900 kronor** (i Ekaryd) mot **750 kronor**"),
        ("Är kulturskolan billigare i Ekaryd än i Furunäs?", "Nej, dyrare: **900 kronor** (i Ekaryd)"),
    ],
)
def test_a_plain_yes_or_no_question_is_answered_by_one(reports: Assistant, question: str, first: str) -> None:
    assert lead(reports.answer(question)).startswith(first)


@pytest.mark.parametrize(
    ("question", "first"),
    [
        (
            "Vilken av Ekaryd och Furunäs hade lägst sjukfrånvaro 2024?",
            "**Furunäs**, 6,3 procent; Ekaryd: 8,1 procent. Skillnaden är 1,8 procentenheter (beräknat).",
        ),
        ("Vilken kommun hade flest besökare på badhuset 2024, Ekaryd eller Furunäs?", "**Furunäs**, 61 800;"),
        ("Var är skattesatsen högst, i Ekaryd eller i Furunäs?", "**I Ekaryd**, 22,10 kronor; i Furunäs:"),
        (
            "Vem fick mest i bidrag 2024, Hembygdsföreningen Eken eller Teaterföreningen Masken?",
            "**Teaterföreningen Masken**, 62 000 kr;",
        ),
        ("När var antalet bygglovsbeslut i Lundvik högst, 2023 eller 2024?", "**2023**, 118; 2024: 104."),
    ],
)
def test_which_of_two_is_answered_by_its_name(reports: Assistant, question: str, first: str) -> None:
    assert lead(reports.answer(question)).startswith(first)


@pytest.mark.parametrize(
    "question",
    [
        "Var kostnaden för inhyrda konsulter i Lundvik högre eller lägre 2024 än 2023?",
        "Hur ändrades kostnaden för inhyrda konsulter i Lundvik från 2023 till 2024?",
    ],
)
def test_a_part_of_a_year_is_not_set_against_a_whole_one(reports: Assistant, question: str) -> None:
    answer = reports.answer(question)
    assert not any(statement.computed for statement in answer.statements)
    assert "Januari–augusti 2024: **21,3 mnkr**" in answer.text
    assert "För hela 2024 finns ingen uppgift i dokumenten." in answer.text
    assert answer.status is Status.PARTIAL


@pytest.mark.parametrize(
    ("question", "first"),
    [
        (
            "Hur ändrades läkemedelskostnaderna i Lundvik mellan januari–augusti 2023 och januari–augusti 2024?",
            "Beloppet minskade från **13,9 mnkr** (januari–augusti 2023) till **12,4 mnkr** (januari–augusti 2024)",
        ),
        (
            "Kom det fler eller färre orosanmälningar i Lundvik januari–augusti 2024 än samma period 2023?",
            "Fler: **455** (januari–augusti 2024) mot **431** (januari–augusti 2023), en skillnad på 24",
        ),
    ],
)
def test_the_same_part_of_both_years_is_found(reports: Assistant, question: str, first: str) -> None:
    assert lead(reports.answer(question)).startswith(first)


def test_a_part_of_a_year_that_is_not_told_is_said_to_be_missing(reports: Assistant) -> None:
    question = "Var kostnaden för inhyrda konsulter i Lundvik högre januari–augusti 2024 än januari–augusti 2023?"
    answer = reports.answer(question)
    assert not any(statement.computed for statement in answer.statements)
    assert "48,6" not in answer.text
    assert "För 2023 finns ingen uppgift i dokumenten." in answer.text


def test_free_flats_at_a_day_are_of_no_part_of_a_year(reports: Assistant) -> None:
    question = "Var antalet outhyrda lägenheter i Lundvik fler eller färre 2024 än 2023?"
    first = lead(reports.answer(question))
    assert first.startswith("Färre: **41** (2024) mot **58** (2023), en skillnad på 17")


def test_a_correction_is_no_figure_of_its_year(reports: Assistant) -> None:
    answer = reports.answer("Hur ändrades kulturskolans budget från 2023 till 2024?")
    assert not any(statement.computed for statement in answer.statements)
    assert "2024: **3,5 mnkr**" not in answer.text


def test_what_changed_by_so_much_is_set_beside_no_figure(reports: Assistant) -> None:
    answer = reports.answer("Hur förändrades kostnaderna för skolskjuts i Ekaryd mellan 2023 och 2024?")
    assert lead(answer).startswith("Beloppet minskade från **31,0 mnkr** (2023) till **27,5 mnkr** (2024)")


def test_a_forecast_is_said_to_be_one_and_carries_no_yes(reports: Assistant) -> None:
    answer = reports.answer("Blir underskottet i Furunäs större 2025 än 2024?")
    assert "(2025, prognos)" in lead(answer)
    assert not lead(answer).startswith(("Ja", "Nej"))


def test_a_budget_is_not_set_against_an_outcome(reports: Assistant) -> None:
    answer = reports.answer("Var hamnens underskott större eller mindre 2025 än 2024?")
    assert not any(statement.computed for statement in answer.statements)
    assert "6,0" not in answer.text
    assert "För 2025 finns ingen uppgift i dokumenten." in answer.text


def test_what_taxes_measure_is_no_tax(reports: Assistant) -> None:
    answer = reports.answer("Är skatterna högre i Ekaryd än i Furunäs?")
    assert "procent" not in lead(answer)


def test_the_first_word_of_size_is_the_one_asked_for() -> None:
    asked = direction_of("Är det fler som väntat mer än 90 dagar i oktober 2024 än i oktober 2023?")
    assert asked is not None
    assert (asked.form, asked.up, asked.down, asked.asks_up) == (Form.YES_NO, "fler", "färre", True)


@pytest.mark.parametrize(
    "question",
    [
        "Hur mycket högre var kostnaden 2024 än 2023?",
        "Var inte kostnaden högre 2024 än 2023?",
        "Blev det bättre 2024 än 2023?",
    ],
)
def test_no_word_is_asked_for_or_none_is_sure(question: str) -> None:
    assert direction_of(question) is None


def test_no_third_year_is_the_one_asked_for(reports: Assistant) -> None:
    answer = reports.answer("Vilket år var antalet outhyrda lägenheter flest i Ekaryd, 2018 eller 2019?")
    assert "**20" not in answer.text


def test_a_deficit_is_not_weighed_against_a_surplus(reports: Assistant) -> None:
    answer = reports.answer("Var Ekaryds underskott större eller mindre 2024 än 2023?")
    assert not lead(answer).startswith(("Större", "Mindre"))

"""When two figures are of the same matter, so that a difference between them must be shown."""

from dataclasses import replace

import pytest
from made_candidates import candidate, row

from assistant.conflicts.same_date import another_time
from assistant.conflicts.same_matter import may_differ, same_matter, told_twice
from assistant.types import AnswerType, Frame, Term

ASKED = Frame("Hur många besök hade vårdcentralerna?", AnswerType.COUNT, (Term("besök", "besök"),))
BEST = "Under året gjordes 41 200 besök."


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ("Vårdcentralerna hade sammanlagt 39 870 besök.", True),
        ("Kvinnor gjorde 22 100 besök.", False),  # a group of them
        ("Till och med augusti gjordes 27 450 besök.", False),  # a part of the year
        ("Patientnämnden hade 310 besök.", False),  # a part of the body
        ("Budgeten var 42 000 besök.", False),
        ("Det är 1 900 fler besök än året innan.", False),  # the gap to a figure
    ],
)
def test_a_sentence_contradicts_another_only_on_the_same_figure(other: str, same: bool) -> None:
    value = next(word for word in ("39 870", "22 100", "27 450", "310", "42 000", "1 900") if word in other)
    assert same_matter(ASKED, candidate(BEST, "41 200"), candidate(other, value, document="e")) is same


def test_a_forecast_made_in_a_part_of_the_year_is_for_the_whole() -> None:
    forecast = candidate("Till och med augusti beräknas årets besök bli 40 000.", "40 000", document="e")
    assert same_matter(ASKED, candidate(BEST, "41 200"), forecast)


def test_in_an_interim_report_what_names_no_part_of_the_year_is_of_that_part() -> None:
    text, table = "Till och med augusti gjordes 11 636 besök.", row("Antal besök", "Utfall", "11 833")
    for period, same in (("2023-01-01/2023-08-31", True), ("2023", False)):
        told = candidate(text, "11 636", period=period)
        listed = candidate("Antal besök: Utfall 11 833", "11 833", row=table, period=period, block=7)
        assert same_matter(ASKED, told, listed) is same


def test_a_figure_nearly_as_great_in_a_table_is_the_same_told_otherwise() -> None:
    best = candidate(BEST, "41 200")
    table = row("Vårdcentralernas besök", "2023; 2022", "40 990; 38 000")
    less = {"own": 0.75, "coverage": 0.85, "label": 0.5}
    listed = candidate("Vårdcentralernas besök: 2023 40 990; 2022 38 000", "40 990", row=table, block=7)
    best = replace(best, features=best.features | {"label": 0.0})
    listed = replace(listed, features=listed.features | less)
    assert told_twice(ASKED, best, listed, (41_200, 40_990))
    assert not told_twice(ASKED, best, listed, (41_200, 30_000))  # another thing
    elsewhere = replace(listed, features=listed.features | {"own": 0.4})
    assert not told_twice(ASKED, best, elsewhere, (41_200, 40_990))  # of something else


COLUMNS = "2023; 2022"


@pytest.mark.parametrize(
    ("label", "caption", "document", "differs"),
    [
        ("Besök", "Tabell 2", "d", True),  # the same thing in another table
        ("Besök", "Tabell 2", "e", True),
        ("Besök hos tandläkare", "Tabell 2", "e", False),
        ("Besök hos tandläkare", "Tabell 1", "d", False),
        ("Besök", "Tabell 1", "d", False),  # one table does not contradict itself
    ],
)
def test_a_row_contradicts_the_same_row_of_another_table(
    label: str, caption: str, document: str, differs: bool
) -> None:
    best = candidate("Besök: 2023 12; 2022 10", "12", row=row("Besök", COLUMNS, "12; 10", "Tabell 1"))
    other = row(label, COLUMNS, "14; 11", caption)
    found = candidate(f"{label}: 2023 14; 2022 11", "14", row=other, document=document, block=3)
    assert may_differ(best, found) is differs


def test_a_paragraph_does_not_contradict_itself() -> None:
    best, other = candidate(BEST, "41 200"), candidate("Budgeten var 42 000 besök.", "42 000")
    assert not may_differ(best, other)
    assert may_differ(best, replace(other, unit=replace(other.unit, block=4)))


def test_what_tells_less_of_what_was_asked_contradicts_nothing() -> None:
    best, other = candidate(BEST, "41 200"), candidate("Det var 39 870 besök.", "39 870", document="e")
    assert same_matter(ASKED, best, other)
    for feature, too_low in (("own", 0.8), ("coverage", 0.9), ("measure", 0.6), ("year", 0.5), ("body", 0.0)):
        assert not same_matter(ASKED, best, replace(other, features=other.features | {feature: too_low}))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("1 april 2021", "2021", True),
        ("2021", "april 2021", True),
        ("1 april 2021", "2021-04-01", True),
        ("1 april 2021", "2 april 2021", False),
        ("2022", "2023", False),
        ("snart", "2023", False),
        ("25 maj", "maj", True),
        ("25 maj", "augusti", False),
        ("våren 2026", "maj 2026", True),
        ("hösten 2026", "maj 2026", False),
        ("15 mars 2024", "2024-03-15", True),
    ],
)
def test_a_year_is_the_same_time_as_a_day_in_it(one: str, other: str, same: bool) -> None:
    assert another_time(one, other) is not same

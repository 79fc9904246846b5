"""Two figures set against each other: what is computed, what is quoted, and what is left out as another year's."""

from typing import cast

import pytest
from made_candidates import Cited, candidate

from assistant.cite import CitationList
from assistant.compare import compare
from assistant.types import AnswerType, Candidate, Comparison, Frame, Statement, Term

TERM = (Term("nöjda", "nöjd"),)


def compared(frame: Frame, found: dict[tuple[int, ...], list[Candidate]]) -> tuple[list[Statement], str]:
    """The statements, and what was not found, where these candidates are found for each side's years."""
    statements, _, lacking = compare(
        frame,
        lambda question: Frame(question, AnswerType.AMOUNT),
        lambda side: found.get(side.years, []),
        lambda one: one.hit.passage.units,
        cast(CitationList, Cited()),
    )
    return statements, lacking


def asked(question: str, *years: int) -> Frame:
    return Frame(question, AnswerType.SHARE, TERM, unit="%", years=years, comparison=Comparison.CHANGE)


NOW = "Andelen nöjda var 64 procent 2023."


@pytest.mark.parametrize(
    ("before", "computed"),
    [
        (
            "Andelen nöjda var 73 procent 2022.",
            "minskade från **73 procent** (2022) till **64 procent** (2023), alltså med 9",
        ),
        (
            "Andelen nöjda var 60 procent 2022.",
            "ökade från **60 procent** (2022) till **64 procent** (2023), alltså med 4",
        ),
    ],
)
def test_the_difference_of_two_years_is_computed(before: str, computed: str) -> None:
    found = {(2022,): [candidate(before, before[18:28], document="e")], (2023,): [candidate(NOW, "64 procent")]}
    (difference, *evidence), lacking = compared(asked("Hur ändrades andelen?", 2022, 2023), found)
    assert computed in difference.text
    assert (difference.computed, difference.citations, lacking) == (True, (0, 1), "")
    assert [statement.computed for statement in evidence] == [False, False]


def test_a_figure_that_is_only_compared_with_the_year_is_not_of_it() -> None:
    other = candidate("64 procent var nöjda, fler än 2022.", "64 procent", document="e")
    found = {(2022,): [other], (2023,): [candidate(NOW, "64 procent")]}
    statements, lacking = compared(asked("Hur ändrades andelen?", 2022, 2023), found)
    assert not [statement.text for statement in statements if statement.computed]
    assert lacking == "För 2022 finns ingen uppgift i dokumenten."


def test_a_year_that_no_document_is_found_for_may_be_told_beside_the_next() -> None:
    text = "År 2023 var 64 procent nöjda, mot 73 procent året innan."
    statements, lacking = compared(
        asked("Hur ändrades andelen?", 2022, 2023), {(2023,): [candidate(text, "64 procent")]}
    )
    assert "från **73 procent** (2022) till **64 procent** (2023)" in statements[0].text
    assert lacking == ""


def test_the_year_before_is_not_two_years_before() -> None:
    text = "År 2023 var 64 procent nöjda, mot 73 procent året innan."
    statements, lacking = compared(
        asked("Hur ändrades andelen?", 2020, 2023), {(2023,): [candidate(text, "64 procent")]}
    )
    assert "2020" in lacking
    assert not [statement for statement in statements if statement.computed]


def test_without_years_the_sentence_that_tells_of_a_change_is_taken_and_quoted_once() -> None:
    plain = candidate("Andelen nöjda var 41 procent av de långtidssjuka.", "41 procent", document="e")
    change = candidate("Andelen nöjda minskade från 73 till 64 procent.", "73")
    statements, lacking = compared(asked("Hur har andelen nöjda ändrats?"), {(): [plain, change]})
    assert "från **73** till **64 procent**, alltså med 9" in statements[0].text
    assert sum("minskade från 73" in statement.text for statement in statements) == 1
    assert lacking == ""


def test_without_years_and_without_an_earlier_figure_nothing_is_compared() -> None:
    assert compared(asked("Hur har andelen nöjda ändrats?"), {(): [candidate(NOW, "64 procent")]}) == ([], "")

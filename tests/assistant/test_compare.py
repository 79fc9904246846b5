"""Two figures set against each other: what is computed, what is quoted, and what is left out as another year's."""

from dataclasses import replace
from typing import cast

import pytest
from made_candidates import Cited, candidate, row

from assistant.comparing.compare import compare, years_lacking
from assistant.composing.cite import CitationList
from assistant.types import AnswerType, Candidate, Comparison, Frame, Statement, Term
from corpus.swedish.words import key
from corpus.types import Row

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


def test_two_years_are_set_beside_each_other_in_one_row() -> None:
    debt = row("Låneskuld", "2023; 2022", "310,0; 280,0")
    all_debts = row("Summa skulder", "2023; 2022", "341,5; 311,9")

    def cell(of: Row, value: str, score: float) -> Candidate:
        text = f"{of.label}: 2023 {of.values[0]}; 2022 {of.values[1]}"
        one = candidate(text, value, row=of, block=len(of.label))
        return replace(one, unit=replace(one.unit, start=len(of.label)), score=score)

    found = {
        (2022,): [cell(debt, "280,0", 9.0), cell(all_debts, "311,9", 7.0)],
        (2023,): [cell(all_debts, "341,5", 8.0), cell(debt, "310,0", 7.5)],
    }
    frame = Frame("Hur ändrades skulden?", AnswerType.AMOUNT, years=(2022, 2023), comparison=Comparison.CHANGE)
    (difference, *_), _ = compared(frame, found)
    assert "från **280,0** (2022) till **310,0** (2023)" in difference.text


@pytest.mark.parametrize(("cost", "set_beside"), [("7 620 tkr", False), ("700 kronor", True)])
def test_a_fee_is_not_set_against_what_all_costs(cost: str, set_beside: bool) -> None:
    texts = {"Eksta": f"Kulturskolan i Eksta kostar {cost}.", "Nyby": "Kulturskolan i Nyby kostar 750 kronor."}
    figures = {"Eksta": cost, "Nyby": "750 kronor"}

    def framed(question: str) -> Frame:
        place = next(name for name in texts if name in question)
        name = Term(place, key(place), name=True)
        return Frame(question, AnswerType.AMOUNT, (Term("kulturskolan", "kulturskol"), name), unit="kr")

    def find(frame: Frame) -> list[Candidate]:
        place = next((name for name in texts if any(term.word == name for term in frame.terms)), "")
        found = place and frame.type is AnswerType.AMOUNT
        return [candidate(texts[place], figures[place], document=place)] if found else []

    question = "Var är kulturskolan dyrast, i Eksta eller i Nyby?"
    frame = Frame(question, AnswerType.AMOUNT, comparison=Comparison.DIFFERENCE)
    statements, *_ = compare(frame, framed, find, lambda one: one.hit.passage.units, cast(CitationList, Cited()))
    assert bool(statements) is set_beside


@pytest.mark.parametrize(
    ("years", "told", "lacking"),
    [
        ((2022, 2024), "Bidrag: Utfall 2024 425,2", "För 2022 finns ingen uppgift i dokumenten."),
        ((2022, 2024), "Bidraget var 369,9 2022 och 425,2 2024.", ""),
        ((2022, 2024), "Bidraget var 425,2 mnkr.", ""),
        ((2024,), "Bidrag: Utfall 2024 425,2", ""),
    ],
)
def test_a_year_that_nothing_is_told_of_is_said_to_be_lacking(years: tuple[int, ...], told: str, lacking: str) -> None:
    frame = Frame("Bidraget?", AnswerType.AMOUNT, years=years, comparison=Comparison.CHANGE)
    assert years_lacking(frame, [Statement(told, (0,))]) == lacking


def test_of_two_figures_below_zero_none_is_called_more() -> None:
    before = candidate("Andelen nöjda netto var −12 procent 2022.", "−12 procent", document="e")
    after = candidate("Andelen nöjda netto var −8 procent 2023.", "−8 procent")
    statements, _ = compared(asked("Hur ändrades andelen nöjda?", 2022, 2023), {(2022,): [before], (2023,): [after]})
    assert "gick från" in statements[0].text


@pytest.mark.parametrize(
    ("parent", "label", "told"),
    [
        ("Kostnader", "varav övriga kostnader 5)", "från **60,0** (2022) till **70,0** (2023)"),
        ("Kostnader", "varav bidrag", "från **400,0** (2022) till **500,0** (2023)"),
    ],
)
def test_a_part_bears_its_own_name_in_another_table(parent: str, label: str, told: str) -> None:
    """ "varav övriga kostnader" of one year is set beside "Övriga kostnader" of the next, and not the wholes beside each other."""

    def cell(of: Row, value: str, year: str, score: float) -> Candidate:
        one = candidate(f"{of.label}: {value}", value, row=of, document=year, period=year, block=int(score))
        return replace(one, score=score)

    found = {
        (2022,): [
            cell(replace(row(label, "2022", "60,0"), parent=parent), "60,0", "2022", 9.0),
            cell(row("Kostnader", "2022", "400,0"), "400,0", "2022", 8.0),
        ],
        (2023,): [
            cell(row("Övriga kostnader", "2023", "70,0"), "70,0", "2023", 9.0),
            cell(row("Kostnader", "2023", "500,0"), "500,0", "2023", 8.0),
        ],
    }
    terms = (Term("övriga", "övrig"), Term("kostnader", key("kostnader")))
    frame = Frame(
        "Jämför övriga kostnader.", AnswerType.AMOUNT, terms, years=(2022, 2023), comparison=Comparison.CHANGE
    )
    (difference, *_), _ = compared(frame, found)
    assert told in difference.text

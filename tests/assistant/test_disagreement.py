"""What other places say of a figure or date: named where they agree, shown where they differ."""

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from made_candidates import Cited, candidate
from own_pages import assistant_on

from assistant.check import UNSURE
from assistant.composing.cite import CitationList
from assistant.conflicts.disagreement import asks_two_sources, other_dates, other_figures
from assistant.types import AnswerType, FigureKind, Frame, Term

TWO = Frame("Hur stor är skulden enligt chefen och enligt revisorerna?", AnswerType.AMOUNT, unit="kr")
ONE = Frame("Hur stor är skulden?", AnswerType.AMOUNT, unit="kr")
CHEF = candidate("Chefen uppger att skulden är omkring 300 mnkr.", "300 mnkr")
AUDIT = candidate("Skulden uppgår enligt vår beräkning till 412 mnkr.", "412 mnkr")
UNSURE_AUDIT = replace(AUDIT, rejected=UNSURE)


@pytest.mark.parametrize(
    ("question", "two"),
    [
        (TWO.question, True),
        ("Hur stor är skulden enligt chefen respektive enligt revisorerna?", True),
        ("Hur stor är skulden enligt både chefen och revisorerna?", True),
        ("Hur stor är skulden enligt årsrapporten?", False),
        ("Vad är skulden och vad är räntan enligt lagen?", False),
    ],
)
def test_a_question_can_ask_what_two_sources_say(question: str, two: bool) -> None:
    assert asks_two_sources(replace(TWO, question=question)) is two


def test_the_second_of_two_sources_asked_for_is_shown_even_where_it_is_less_sure() -> None:
    others = other_figures(TWO, CHEF, [CHEF, UNSURE_AUDIT], cast(CitationList, Cited()))
    assert [figure.value for figure in others.differing] == ["omkring 300 mnkr", "412 mnkr"]
    assert "**412 mnkr**" in others.statements[0].text


def test_one_paragraph_is_not_said_to_contradict_itself() -> None:
    assert not other_figures(ONE, CHEF, [CHEF, AUDIT], cast(CitationList, Cited())).differing


def test_a_row_or_a_much_weaker_sentence_is_no_second_source() -> None:
    weak = replace(UNSURE_AUDIT, score=0.5)
    assert not other_figures(TWO, CHEF, [CHEF, weak], cast(CitationList, Cited())).differing


def test_a_source_that_agrees_is_named() -> None:
    again = candidate("Skulden är 300 mnkr.", "300 mnkr", document="e")
    others = other_figures(ONE, CHEF, [CHEF, again], cast(CitationList, Cited()))
    assert others.statements[0].text.startswith("Samma uppgift finns i")
    assert not others.differing


DATED = Frame("När börjar översynen?", AnswerType.DATE)


@pytest.mark.parametrize(
    ("other", "value", "differs"),
    [
        ("Översynen av strategin för stöd börjar hösten 2023.", "hösten 2023", True),
        ("Översynen av strategin för stöd börjar 2022.", "2022", False),  # the year of the same time
        ("Bygget av den nya skolan i Ås avslutas 2023.", "2023", False),  # another matter
    ],
)
def test_another_date_is_shown_where_the_other_words_are_the_same(other: str, value: str, differs: bool) -> None:
    best = candidate("Översynen av strategin för stöd börjar våren 2022.", "våren 2022")
    found = other_dates(DATED, best, [best, candidate(other, value, document="e")], cast(CitationList, Cited()))
    assert [figure.kind for figure in found.differing] == ([FigureKind.DATE] * 2 if differs else [])


def test_a_document_that_contradicts_itself_is_quoted_on_both() -> None:
    best = candidate("Översynen av strategin för stöd börjar våren 2022.", "våren 2022")
    elsewhere = candidate("Översynen av strategin för stöd börjar hösten 2023.", "hösten 2023", document="e")
    own = candidate("Översynen av strategin för stöd börjar nu hösten 2023.", "hösten 2023", block=7)
    cited = Cited()
    found = other_dates(DATED, best, [best, elsewhere, own], cast(CitationList, cited))
    assert "börjar nu" in found.statements[0].text


def test_a_figure_told_without_the_verb_of_the_question_is_shown_beside_the_other() -> None:
    terms = (Term("vårdbesök", "vårdbesök"), Term("skedde", "ske", verb=True))
    asked = Frame("Hur många vårdbesök skedde vid hälsorummen?", AnswerType.COUNT, terms, measure="vårdbesök")
    best = candidate("Vid hälsorummen skedde 357 vårdbesök.", "357 vårdbesök")
    other = candidate("Hälsorummen: 660 vårdbesök", "660 vårdbesök", block=1)
    without_verb = replace(other, features=other.features | {"coverage": 0.89 * best.features["coverage"]})
    others = other_figures(asked, best, [best, without_verb], cast(CitationList, Cited()))
    assert [figure.value for figure in others.differing] == ["357 vårdbesök", "660 vårdbesök"]


CARE = {
    "vard.md": """# Region Ekdalen – Delårsrapport augusti 2024

## Kostnader för vård

Kostnaden per vårdpoäng inom slutenvården har under flera år varit hög. År 2023 låg den 9,1 procent över snittet, vilket är en ökning med 7,1 procentenheter jämfört med 2022.

Kostnaden per vårdpoäng inom öppenvården har under flera år varit hög. År 2023 låg den 7,4 procent över snittet, vilket är en ökning med 1,1 procentenheter jämfört med 2022.
""",
}


@pytest.mark.parametrize(("care", "points"), [("öppenvården", "1,1"), ("slutenvården", "7,1")])
def test_what_goes_on_of_another_contradicts_nothing(tmp_path: Path, care: str, points: str) -> None:
    """The paragraph of each sentence names what it tells of; the words after that are the same."""
    with assistant_on(tmp_path, CARE) as assistant:
        answer = assistant.answer(f"Med hur många procentenheter ökade kostnaden per vårdpoäng inom {care} 2023?")
    assert answer.statements[0].text.startswith(f"**{points} procentenheter**")
    assert not any("annan uppgift" in one.text for one in answer.statements)

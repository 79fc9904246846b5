"""What is told by a denial, by a noun for the deed, by the row of a part, and by a sentence that takes up what was named."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from made_candidates import candidate, row
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.check import ahead
from assistant.composing.context import in_context, uncut
from assistant.gates import another_cause, another_figure, another_group, another_sum, unsaid
from assistant.types import AnswerType, Frame, Status, Term
from corpus.swedish.words import key
from corpus.types import Unit

REPORT = """# Verksamhetsberättelse 2023 Tallbygdens kulturförbund

## Musik
Tallbygdens Storband for i mars på turné med Solsunds Kammarkör och tonsättaren Ina Frost. Turnén hade premiär i Alvik. Turnén gick sedan vidare till Björkvik med avslutning i Folkets hus i Ekhamn den 14 april.

## Lokaler
Kartläggningen av bristen på replokaler som utförts av Föreningen Ljudvallen är klar. En utredning om läktarens akustik genomfördes av Nordhall Konsult AB.

## Film
I maj infördes filmrabatten med ett tak på 40 miljoner kronor per år på nationell nivå.

## Personal
Förbundet inför en flyttpeng till logopeder som tillsvidareanställs, från och med den 1 september 2023.

## Satsningar
Projektet Norrsken höll i april ett första möte med 85 anmälda.
"""
ASKED = [
    ("Vilken dag avslutades Tallbygdens Storbands turné med Solsunds Kammarkör?", "14 april"),
    ("Vem har kartlagt bristen på replokaler?", "Föreningen Ljudvallen"),
    ("Vem utredde läktarens akustik?", "Nordhall Konsult AB"),
    ("Vilket tak har filmrabatten i Sverige?", "40 miljoner"),
    ("Från vilket datum får nyanställda logopeder en flyttpeng?", "1 september 2023"),
    ("Hur stort är projektet Norrsken?", None),
]


@pytest.fixture(scope="module")
def tallbygden(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on(tmp_path_factory.mktemp("tallbygden"), {"tallbygden-2023.md": REPORT}) as assistant:
        yield assistant


@pytest.mark.parametrize(("question", "told"), ASKED)
def test_what_is_taken_up_or_told_by_another_word_is_told(
    tallbygden: Assistant, question: str, told: str | None
) -> None:
    answer = tallbygden.answer(question)
    if told is None:
        assert answer.status is not Status.ANSWERED, answer.text
    else:
        assert told in answer.statements[0].text.replace("\xa0", " "), answer.text


def _asked(question: str, *words: str) -> Frame:
    return Frame(question=question, type=AnswerType.AMOUNT, terms=tuple(Term(word, key(word)) for word in words))


def test_what_is_denied_is_not_told_as_being_so() -> None:
    """A sum that is "inte budgeterad" is none of what was budgeted, and the row of the budget none of what was not."""
    note = candidate("I utfallet ingår 2,4 mnkr som inte är budgeterade som lokalkostnader.", "2,4 mnkr")
    line = candidate(
        "Budgeterade lokalkostnader: Utfall -31; Budget -30",
        "-31",
        row=row("Budgeterade lokalkostnader", "Utfall; Budget", "-31; -30"),
    )
    costs = _asked("Vilka var lokalkostnaderna 2023?", "lokalkostnaderna")
    unplanned = _asked("Hur stora kostnader var inte budgeterade som lokalkostnader?", "kostnader", "budgeterade")
    assert unsaid.denied(costs, note)
    assert not unsaid.denied(costs, line)
    assert unsaid.denied(unplanned, line)
    assert not unsaid.denied(unplanned, note)


def test_the_forecast_of_a_year_is_of_the_whole_year() -> None:
    both = candidate(
        "Soliditet: Periodens utfall januari–augusti Årsprognos 31 %",
        "31 %",
        row=row("Soliditet", "Periodens utfall januari–augusti Årsprognos", "31 %"),
    )
    frame = Frame(question="Vilken soliditet väntades för helåret?", type=AnswerType.SHARE)
    assert not another_figure.of_a_part_of_the_year(frame, both)


def test_who_came_is_no_size_of_a_project() -> None:
    frame = _asked("Hur stort är projektet Norrsken?", "projektet")
    assert another_sum.of_no_extent(frame, candidate("Projektet höll ett möte med 85 anmälda.", "85"))
    assert not another_sum.of_no_extent(
        frame, candidate("Projektet omfattar 12 miljoner kronor.", "12 miljoner kronor")
    )


def test_the_same_sentence_in_two_reports_is_no_rival() -> None:
    """It makes what is told no less sure."""
    told = "Planen fastställdes av nämnden den 1 mars."
    one, again = (candidate(told, "", document=name) for name in ("arsrapport", "delarsrapport"))
    assert ahead([one, again]) == 1.0
    assert ahead([one, candidate("Planen gäller till 2030.", "", document="delarsrapport")]) < 1.0


def test_a_sentence_is_quoted_with_what_goes_on_after_a_cut() -> None:
    """Where a passage ends within a paragraph, the next one holds what became of it."""
    first = candidate("Förbundet började under våren med en plan för kajen.", "", block=4)
    rest = candidate("Arbetet fick pausas till 2024.", "", block=4).unit
    other = candidate("Hamnen fick en ny kran.", "", block=5).unit
    after = [_moved(rest, 60), _moved(other, 100)]
    whole = in_context(uncut(first, lambda: after))
    assert [one.unit.text for one in whole] == [first.unit.text, rest.text]


def _moved(unit: Unit, start: int) -> Unit:
    return replace(unit, start=start, end=start + len(unit.text))


def test_what_a_thing_is_for_is_not_why_it_fails() -> None:
    frame = Frame(question="Varför räcker det inte med stickprov?", type=AnswerType.REASON)
    assert another_cause.of_what_suffices(frame, candidate("Stickproven tas för att följa vattnets kvalitet.", ""))
    assert not another_cause.of_what_suffices(frame, candidate("Stickproven saknar värden för att bedöma algerna.", ""))


@pytest.mark.parametrize(("question", "stopped"), [("barnmorska", True), ("logoped", False)])
def test_what_one_trade_gets_is_not_told_of_another(question: str, stopped: bool) -> None:
    frame = Frame(question=f"Hur stor flyttpeng får en nyanställd {question}?", type=AnswerType.AMOUNT)
    told = candidate("Flyttpengen är 9 000 kronor för logopeder.", "9 000 kronor")
    assert another_group.of_another_group(frame, told) is stopped

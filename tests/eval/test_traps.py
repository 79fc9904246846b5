"""Questions with one word replaced: which are made of a question, and when one is fallen into."""

import pytest
from eval_fakes import SOURCE, FakeAssistant, answer, case

from assistant.support.check import ProxyCheck
from assistant.types import Status
from eval.systems import System
from eval.traps import falls, measure, table, traps_of

NO = answer("Det står inte i dokumenten.", status=Status.NOT_IN_DOCUMENTS)
FULL_TIME = answer("**40** anställda", "Nämnden har 40 anställda och 3 chefer.")


def made(question: str) -> list[tuple[str, str]]:
    """The kind and question of each trap, where no document holds the years and names put in."""
    return [(trap.kind, trap.question) for trap in traps_of(question, "c", lambda _: False)]


@pytest.mark.parametrize(
    ("question", "traps"),
    [
        ("Hur stort var underskottet 2023?", [("year", "Hur stort var underskottet 2014?")]),
        ("Hur många bor i Ekvik?", [("name", "Hur många bor i Kvistbroby?")]),
        ("Vad är Ekviks skuld?", [("name", "Vad är Kvistbrobys skuld?")]),
        ("Hur många arbetar heltid?", [("opposite", "Hur många arbetar deltid?")]),
        ("Hur många kurser hölls i maj?", [("opposite", "Hur många kurser hölls i februari?")]),
        ("Hur många kurser hölls januari–april?", []),
        ("Vad gäller planen 2022–2025?", []),
        ("Hej! Hur många bor i Ekvik?", []),
    ],
)
def test_one_word_is_replaced_at_a_time(question: str, traps: list[tuple[str, str]]) -> None:
    assert made(question) == traps


def test_a_year_that_a_document_holds_is_no_trap() -> None:
    (trap,) = traps_of("Vad hände 2023?", "c", lambda word: word == "2014")
    assert trap.instead == "2013"


def test_what_is_told_of_the_unheard_of_is_a_fall() -> None:
    (trap,) = traps_of("Hur många bor i Ekvik?", "c", lambda _: False)
    assert falls(trap, FULL_TIME, FULL_TIME)
    assert not falls(trap, FULL_TIME, NO)


def test_the_same_told_of_the_opposite_is_a_fall_unless_the_place_says_it() -> None:
    (trap,) = traps_of("Hur många arbetar heltid?", "c", lambda _: False)
    assert falls(trap, FULL_TIME, FULL_TIME)
    assert not falls(trap, FULL_TIME, answer("**3** chefer", "Nämnden har 40 anställda och 3 chefer."))
    (chiefs,) = traps_of("Hur många lärare finns?", "c", lambda _: False)
    pupils = answer("**40** anställda", "Nämnden har 40 elever.")
    assert not falls(chiefs, pupils, pupils)


def test_traps_are_counted_by_kind_and_told_in_swedish() -> None:
    questions = {"Hur stort var underskottet 2023?": FULL_TIME, "Hur stort var underskottet 2014?": FULL_TIME}
    questions |= {"Vad är en kurs?": NO}
    system = System(FakeAssistant(questions), lambda _a, _i: {}, {"rapport-2023": SOURCE}, ProxyCheck([SOURCE]), {})
    cases = [case("a", question="Hur stort var underskottet 2023?"), case("b", question="Vad är en kurs?")]
    hidden = case("c", question="Hemlig?", held_out=True)
    asked, fallen = measure([*cases, hidden], {"shipped": system}, lambda _: None)
    assert asked == {"year": 1}
    assert [one.trap.question for one in fallen] == ["Hur stort var underskottet 2014?"]
    told = table(asked, fallen, failures=True)
    assert "100,0 %" in told
    assert "- a (year): Hur stort var underskottet 2014?" in told

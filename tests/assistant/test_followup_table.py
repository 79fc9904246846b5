"""Follow-ups over the table of conversations in followup_table.py."""

from dataclasses import dataclass

import pytest
from followup_bodies import BODIES, BODIES_REFER
from followup_more import MORE, MORE_REFERS
from followup_slots import SLOTS, SLOTS_REFER
from followup_table import REFERS, TABLE

from assistant.understanding.followup import resolve


@dataclass(frozen=True, slots=True)
class Turn:
    """What is asked after a history, and what it must become."""

    history: tuple[str, ...]
    question: str
    expected: str
    without: str = ""


def turn(line: str) -> Turn:
    """One line of a table."""
    conversation, _, expected = (part.strip() for part in line.partition("=>"))
    history, _, question = (part.strip() for part in conversation.partition(" > "))
    wanted, _, without = (part.strip() for part in expected.partition("!"))
    earlier = tuple(one.strip() for one in history.split(" / "))
    return Turn(earlier, question, question if wanted == "=" else wanted, without)


TURNS = tuple(turn(line) for line in f"{TABLE}{MORE}{SLOTS}{BODIES}".splitlines() if line)
REFERRING = tuple(turn(line) for line in f"{REFERS}{MORE_REFERS}{SLOTS_REFER}{BODIES_REFER}".splitlines() if line)


def test_the_table_is_large_and_much_of_it_changes_the_subject() -> None:
    assert len(set(TURNS)) == len(TURNS) >= 80
    assert sum(one.question == one.expected for one in TURNS) >= 0.3 * len(TURNS)


def readable(case: Turn) -> str:
    """A test id."""
    return f"{case.history[-1]} {case.question}"


@pytest.mark.parametrize("case", TURNS, ids=readable)
def test_a_turn_becomes_the_question_that_stands_alone(case: Turn) -> None:
    assert resolve(case.question, case.history).rstrip("?") == case.expected.rstrip("?")


@pytest.mark.parametrize("case", REFERRING, ids=readable)
def test_what_a_turn_refers_to_is_named(case: Turn) -> None:
    alone = resolve(case.question, case.history)
    assert [word for word in case.expected.split() if word.lower() not in alone.lower()] == [], alone
    assert [word for word in case.without.split() if word.lower() in alone.lower()] == [], alone

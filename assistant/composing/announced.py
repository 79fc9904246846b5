"""What a sentence that ends in a colon announces, where no list follows it but paragraphs, each on one thing. Pure."""

import re
from collections.abc import Sequence
from itertools import takewhile

from assistant.matching.cues import POINTS_BACK
from corpus.swedish.number_forms import NUMERALS
from corpus.swedish.words import STOP_WORDS
from corpus.types import BlockKind, Unit

FEWEST, MOST = 2, 8
# "… utifrån fyra områden:", "… tre större projekt:"
_SO_MANY = re.compile(rf"\b({'|'.join(NUMERALS)}|\d{{1,2}}) (?:\w+ )?[\w-]+:$", re.IGNORECASE)
_SAME = re.compile(
    r"(?:samma|samtliga|alla|båda|varje|övriga|totalt|sammantaget|utöver|förutom|årets?)\b", re.IGNORECASE
)


def announces(unit: Unit) -> bool:
    """Whether a sentence says that something is told right after it: "Följande projekt har startat:"."""
    return unit.kind is BlockKind.PARAGRAPH and unit.text.endswith(":")


def announced_by(unit: Unit, after: Sequence[Unit]) -> tuple[Unit, ...]:
    """The first sentence of each paragraph that tells one of the things announced; () where they tell nothing of the sort.

    They are the ``after`` of a unit, in the order of the text, in its section. One that speaks of what was said ("Samma
    modell …", "Under hösten …") ends them; where the sentence says how many, as many must follow.
    """
    if not announces(unit):
        return ()
    here = takewhile(lambda one: one.section == unit.section and one.kind is BlockKind.PARAGRAPH, after)
    first: dict[int, Unit] = {}
    for one in here:
        first.setdefault(one.block, one)
    told = list(takewhile(_opens_with_thing, first.values()))
    if said := _SO_MANY.search(unit.text):
        number = NUMERALS.get(said[1].lower()) or int(said[1])
        told = told[:number] if len(told) >= number else []
    return tuple(told) if FEWEST <= len(told) <= MOST and unit.block not in first else ()


def _opens_with_thing(unit: Unit) -> bool:
    opening = re.match(r"[\w-]+", unit.text)
    if opening is None or opening[0].lower() in STOP_WORDS:
        return False
    return not (POINTS_BACK.match(unit.text) or _SAME.match(unit.text) or announces(unit))

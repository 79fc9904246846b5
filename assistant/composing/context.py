"""Quotes in their context: a sentence with those that continue it, neighbours quoted as one, nothing said twice."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import takewhile

from assistant.composing.cite import CitationList
from assistant.composing.quoting import LONGEST_EVIDENCE, quoted, standing_note
from assistant.matching.cues import OUTCOME, POINTS_BACK
from assistant.types import Candidate, Statement
from corpus.types import BlockKind, Standing, Unit

LONGEST_CONTEXT = 55  # words of a sentence with those around it
_BREAKS_OFF = re.compile(r"\b(?:och|samt|att|som|till|för|av|på|i|med|om|från|en|ett|den|det|de)\s*$")
_ADDS = re.compile(r"(?:dessutom|därtill|därutöver|härutöver|utöver det(?:ta)?|vidare)\b", re.IGNORECASE)
# "Ändringarna beslutades i april": what they are the sentence before tells.
_DECIDED_OF_IT = re.compile(r"\w{4,}(?:arna|erna|orna|en|et) (?:beslutades|antogs|fastställdes|godkändes|infördes)\b")
NEAR = 3  # sentences within which the outcome of a proposal is told


def place_of(candidate: Candidate) -> int | None:
    """Which unit of its passage a candidate is, counted from 0; None where it is none of them."""
    span = (candidate.unit.start, candidate.unit.end)
    units = candidate.hit.passage.units
    return next((place for place, unit in enumerate(units) if (unit.start, unit.end) == span), None)


def in_context(best: Candidate) -> list[Candidate]:
    """The best sentence with those that follow it in its paragraph, and the one before where it points back ("Det …").

    What a sentence announces ("Tre alternativ har prövats.") is said by those that follow.
    """
    units = best.hit.passage.units
    place = place_of(best)
    if place is None or best.unit.kind is not BlockKind.PARAGRAPH:
        return [best]
    first = last = place
    words = len(best.unit.text.split())
    if place and _points_back(best.unit) and _continues(units[place - 1], best.unit):
        words += len(units[place - 1].text.split())
        first = place - 1 if words <= LONGEST_CONTEXT else place
    while last + 1 < len(units) and _continues(units[last], units[last + 1]):
        words += len(units[last + 1].text.split())
        if words > LONGEST_CONTEXT:
            break
        last += 1
    return [replace(best, unit=unit) for unit in units[first : last + 1]]


def _points_back(unit: Unit) -> bool:
    """Whether a sentence speaks of what the one before it names."""
    return bool(POINTS_BACK.match(unit.text) or _DECIDED_OF_IT.match(unit.text))


def with_what_it_adds_to(best: Candidate) -> list[Candidate]:
    """A sentence with the one before it, where it opens as one more of the same: "Dessutom gavs …, varför ärendet är besvarat"."""
    units, place = best.hit.passage.units, place_of(best)
    if not place or not _ADDS.match(best.unit.text) or not _continues(units[place - 1], best.unit):
        return unbroken(best)
    return [replace(best, unit=units[place - 1]), *unbroken(best)]


def uncut(best: Candidate, in_order: Callable[[], Sequence[Unit]]) -> Candidate:
    """The best sentence in a passage that holds the rest of its paragraph, where its own is cut within that.

    "Under året började arbetet med en plan." is followed, behind the cut, by "Arbetet fick pausas.". ``in_order`` gives the
    units of its document that come after it.
    """
    units = best.hit.passage.units
    if best.unit.kind is not BlockKind.PARAGRAPH or not units or not _continues(best.unit, units[-1]):
        return best
    rest = takewhile(
        lambda unit: _continues(best.unit, unit), (one for one in in_order() if one.start >= units[-1].end)
    )
    whole = replace(best.hit.passage, units=(*units, *rest))
    return replace(best, hit=replace(best.hit, passage=whole))


def unbroken(best: Candidate) -> list[Candidate]:
    """A unit with the one that goes on where it breaks off in mid-sentence, at the foot of a column or page."""
    units, place = best.hit.passage.units, place_of(best)
    broken = best.unit.kind is BlockKind.PARAGRAPH and _BREAKS_OFF.search(best.unit.text)
    if not broken or place is None or place + 1 == len(units) or units[place + 1].kind is not best.unit.kind:
        return [best]
    return [best, replace(best, unit=units[place + 1])]


def outcome_of(best: Candidate) -> Candidate | None:
    """What became of a proposal, where one of the next sentences under its heading tells."""
    place = place_of(best)
    if place is None or best.unit.standing not in (Standing.PROPOSAL, Standing.MOTION):
        return None
    for unit in best.hit.passage.units[place + 1 : place + 1 + NEAR]:
        if unit.section == best.unit.section and OUTCOME.search(unit.text):
            return replace(best, unit=unit)
    return None


def _continues(unit: Unit, following: Unit) -> bool:
    """Whether two units are sentences of one paragraph with the same standing."""
    return unit.block == following.block and unit.kind is following.kind and unit.standing is following.standing


def as_quotes(chosen: Sequence[Candidate], citations: CitationList) -> list[Statement]:
    """Each quote with its source; sentences that follow upon one another are quoted, and cited, as one."""
    statements = []
    for group in _neighbours(chosen):
        first = group[0]
        units = [candidate.unit for candidate in group]
        numbers = citations.add(first.hit.passage.document_id, units)
        text = " ".join(unit.text for unit in units) if len(units) > 1 else ""
        shown = f"”{text.replace('”', '’')}”" if text and len(text.split()) <= LONGEST_EVIDENCE + 30 else ""
        if shown:
            statements.append(Statement(f"{shown}{standing_note(first.unit)}", numbers))
        else:
            statements += [Statement(f"{_noted(unit)}{quoted(unit)}{standing_note(unit)}", numbers) for unit in units]
    return statements


def _noted(unit: Unit) -> str:
    """The word that a note explains: "Soliditet: ”1) Eget kapital …”"."""
    return f"{unit.lead[0].upper()}{unit.lead[1:]}: " if unit.kind is BlockKind.NOTE and unit.lead else ""


def _neighbours(chosen: Sequence[Candidate]) -> list[list[Candidate]]:
    """The candidates grouped so that sentences standing next to each other come together, in the order of the text."""
    groups: list[list[Candidate]] = []
    for candidate in chosen:
        for group in groups:
            same = group[0].hit.passage.id == candidate.hit.passage.id
            if same and any(adjacent(candidate, other) for other in group):
                group.append(candidate)
                group.sort(key=lambda one: one.unit.start)
                break
        else:
            groups.append([candidate])
    return groups


def adjacent(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates of one passage stand next to each other in one paragraph, or in two that a sentence runs over."""
    first, second = place_of(one), place_of(other)
    if first is None or second is None or abs(first - second) != 1:
        return False
    earlier = one if first < second else other
    return one.unit.block == other.unit.block or _BREAKS_OFF.search(earlier.unit.text) is not None


def repeats(candidate: Candidate, chosen: Sequence[Candidate]) -> bool:
    """Whether a candidate says in nearly the same words what has been said."""
    mine = set(re.findall(r"\w+", candidate.unit.text.lower()))
    for other in chosen:
        theirs = set(re.findall(r"\w+", other.unit.text.lower()))
        if len(mine & theirs) >= 0.75 * min(len(mine), len(theirs)):
            return True
    return False

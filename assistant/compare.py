"""Two figures set against each other: each found and cited on its own, the difference computed and marked as computed."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.cite import CitationList
from assistant.context import adjacent
from assistant.earlier import asks_before, earlier_than
from assistant.quoting import quoted, source_name
from assistant.types import FIGURES, AnswerType, Candidate, Comparison, Frame, Statement, TableView, Term
from assistant.values import values_of
from corpus.swedish.numbers import format_quantity
from corpus.types import Quantity, Unit

# "1 900 fler än 2022": the figures before are of another year
_COMPARED = r"\b(?:än|mot|gentemot|jämfört med|jämförelse med|i förhållande till|sedan)\s+(?:år\s+|under\s+|hela\s+)?"
_TRIED = 6  # accepted candidates among which one that tells of a change is looked for
_AS_SURE = 0.8  # the share of the best score that it must reach

Find = Callable[[Frame], Sequence[Candidate]]
Beside = Callable[[Candidate], Sequence[Unit]]
"""The sentences of the paragraph that a candidate stands in."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: what it is called, and the candidate that carries it, None when not found."""

    name: str
    frame: Frame
    candidate: Candidate | None


def sides_of(frame: Frame) -> list[tuple[str, Frame]]:
    """The frames to look up for a comparison: one a year, or one a named thing; empty when they cannot be told apart."""
    plain = replace(frame, comparison=Comparison.NONE, type=_measured(frame))
    if len(frame.years) >= 2:
        return [
            (str(year), replace(plain, years=(year,), dates=(), period="")) for year in sorted(set(frame.years))[:4]
        ]
    names = _names(frame)
    if len(names) == 2 and any(not term.name and not term.verb for term in frame.terms):
        return [
            (" ".join(term.word for term in name), replace(plain, terms=_without(frame, other)))
            for name, other in (names, names[::-1])
        ]
    return []


def _names(frame: Frame) -> list[list[Term]]:
    """The names of a question, words that stand next to each other taken as one: "Region Norrbotten" is one name."""
    groups: list[list[Term]] = []
    last = -2
    words = re.findall(r"[\w&:-]+", frame.question)
    for term in frame.terms:
        if not term.name:
            continue
        at = words.index(term.word) if term.word in words else -2
        if groups and at == last + 1:
            groups[-1].append(term)
        else:
            groups.append([term])
        last = at
    return groups


def _without(frame: Frame, names: Sequence[Term]) -> tuple[Term, ...]:
    return tuple(term for term in frame.terms if term not in names)


def _measured(frame: Frame) -> AnswerType:
    if frame.type in FIGURES:
        return frame.type
    return AnswerType.SHARE if frame.unit == "%" else AnswerType.AMOUNT


def compare(
    frame: Frame, find: Find, beside: Beside, citations: CitationList
) -> tuple[list[Statement], TableView | None, str]:
    """Statements for a comparison, its table, and in Swedish what side was not found, ""; no statements when none was."""
    sides = [Side(name, side, _found(side, find)) for name, side in sides_of(frame)]
    sides = _told_beside(sides, beside) if sides else _then_and_now(frame, find, beside)
    found = [side for side in sides if side.candidate]
    if not found or len(sides) < 2:
        return [], None, ""
    quantities = [_quantity(side) for side in found]
    statements: list[Statement] = []
    numbers = [_cited(side.candidate, found, citations) for side in found if side.candidate]
    if len(found) >= 2 and all(quantities) and len({q.unit for q in quantities if q}) == 1:
        statements.append(_difference(found, [q for q in quantities if q], numbers))
    statements += _evidence(found, numbers)
    missing = " och ".join(side.name for side in sides if not side.candidate)
    lacking = f"För {missing} finns ingen uppgift i dokumenten." if missing else ""
    rows = tuple((side.name, side.candidate.value, source_name(side.candidate)) for side in found if side.candidate)
    return statements, TableView(("", "Värde", "Källa"), rows), lacking


def _found(side: Frame, find: Find) -> Candidate | None:
    """The best candidate of a side; none where its sentence only compares another time with the year of the side."""
    best = next(iter(find(side)), None)
    if best is None or best.unit.row is not None or len(side.years) != 1:
        return best
    named = [match.start() for match in re.finditer(rf"\b{side.years[0]}\b", best.unit.text)]
    compared = [
        match.end() - 4 for match in re.finditer(rf"{_COMPARED}{side.years[0]}\b", best.unit.text, re.IGNORECASE)
    ]
    return None if named and named == compared and best.value_start < named[0] else best


def _evidence(sides: Sequence[Side], numbers: Sequence[tuple[int, ...]]) -> list[Statement]:
    """Each side's figure with its quote; a sentence that tells of both is quoted once."""
    statements = []
    quoted_places = set()
    for side, cited in zip(sides, numbers, strict=True):
        if side.candidate is None:
            continue
        unit = side.candidate.unit
        place = (side.candidate.hit.passage.document_id, unit.start, unit.end)
        quote = f" {source_name(side.candidate)}: {quoted(unit, 34, side.candidate.value_start)}"
        shown = "" if place in quoted_places and unit.row is None else quote
        quoted_places.add(place)
        statements.append(Statement(f"{_opened(side.name)}**{side.candidate.value}**.{shown}", cited))
    return statements


def _told_beside(sides: Sequence[Side], beside: Beside) -> list[Side]:
    """The sides, a year that was not found filled in from what the next year's sentence says of "året innan"."""
    filled = list(sides)
    for at, (side, after) in enumerate(pairwise(sides)):
        if side.candidate or not after.candidate or after.frame.years != tuple(year + 1 for year in side.frame.years):
            continue
        told = earlier_than(after.frame, after.candidate, beside(after.candidate)) if side.frame.years else None
        if told and told.is_year_before:
            filled[at] = replace(side, candidate=told.candidate)
    return filled


def _then_and_now(frame: Frame, find: Find, beside: Beside) -> list[Side]:
    """The figure asked for and the one before it, where the text tells of both and the question names no two years."""
    if frame.comparison is not Comparison.CHANGE and not asks_before(frame.question):
        return []
    plain = replace(frame, comparison=Comparison.NONE, type=_measured(frame))
    found = find(plain)
    sure = [one for one in found[:_TRIED] if _as_sure(one, found[0])]
    told = next((told for one in sure if (told := earlier_than(plain, one, beside(one)))), None)
    return [Side(told.when, plain, told.candidate), Side("", plain, told.later)] if told else []


def _as_sure(one: Candidate, best: Candidate) -> bool:
    """Whether a candidate is nearly as good as the best, and as much about the thing measured."""
    return (
        one.score >= _AS_SURE * best.score
        and one.features["coverage"] >= 0.9 * best.features["coverage"]
        and one.features["measure"] >= best.features["measure"]
    )


def _cited(candidate: Candidate, sides: Sequence[Side], citations: CitationList) -> tuple[int, ...]:
    """The citation of a side; sentences that stand next to each other are cited as one."""
    units = [candidate.unit]
    for side in sides:
        if side.candidate and side.candidate.hit.passage.id == candidate.hit.passage.id:
            units += [side.candidate.unit] if adjacent(side.candidate, candidate) else []
    return citations.add(candidate.hit.passage.document_id, units)


def _opened(name: str) -> str:
    return f"{name[:1].upper()}{name[1:]}: " if name else ""


def _quantity(side: Side) -> Quantity | None:
    """The quantity of the value that a side shows."""
    if side.candidate is None:
        return None
    found = values_of(side.candidate.unit, side.frame)
    return next((value.quantity for value in found if value.start == side.candidate.value_start), None)


def _difference(sides: Sequence[Side], quantities: Sequence[Quantity], numbers: Sequence[tuple[int, ...]]) -> Statement:
    """From the first figure to the last, and the computed difference between them."""
    first, last = quantities[0], quantities[-1]
    gap = round(abs(last.value) - abs(first.value), 6)
    scale = max(first.scale, last.scale)
    size = format_quantity(abs(gap), "procentenheter" if first.unit == "%" else first.unit, scale)
    verb = "ökade" if gap > 0 else "minskade" if gap < 0 else "var oförändrat"
    start, end = _shown(sides[0]), _shown(sides[-1])
    size = f"{size}{_multiplier(start, end)}" if scale == 1 else size
    in_time = not sides[-1].name or all(re.fullmatch(r"\d{4}", side.name) for side in sides)
    if in_time and gap:
        text = f"Beloppet {verb} från **{start}**{_bracketed(sides[0])} till **{end}**{_bracketed(sides[-1])}, alltså med {size} (beräknat)."
        text = text if first.unit == "kr" else text.replace("Beloppet", "Värdet")
    elif in_time:
        text = f"Oförändrat: **{start}**{_bracketed(sides[0])} och **{end}**{_bracketed(sides[-1])}."
    else:
        text = f"{sides[0].name}: **{start}**; {sides[-1].name}: **{end}**. Skillnaden är {size} (beräknat)."
    return Statement(text, tuple(dict.fromkeys(numbers[0] + numbers[-1])), computed=True)


def _multiplier(one: str, other: str) -> str:
    """What both figures count in that is no part of their quantities: "12,4 miljoner" journeys."""
    found = [re.search(r"\s(?:miljon(?:er)?|miljard(?:er)?|tusen)$", text) for text in (one, other)]
    return found[0].group() if found[0] and found[1] and found[0].group() == found[1].group() else ""


def _bracketed(side: Side) -> str:
    return f" ({side.name})" if side.name else ""


def _shown(side: Side) -> str:
    return side.candidate.value if side.candidate else ""

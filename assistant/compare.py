"""Two figures set against each other: each found and cited on its own, the difference computed and marked as computed."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.cite import CitationList
from assistant.context import adjacent
from assistant.earlier import asks_before, earlier_than
from assistant.features.wording import NEGATIVE, POSITIVE
from assistant.quoting import quoted, source_name
from assistant.sides import AS_SURE, Find, Framed, Side, found_sides, of_figure
from assistant.types import Candidate, Comparison, Frame, Statement, TableView
from assistant.values import shown_value
from corpus.swedish.numbers import format_quantity
from corpus.swedish.people import is_person
from corpus.swedish.words import key, tokens
from corpus.types import Quantity, Unit

MOST_MISSING = 0.3  # of what is asked about that a figure may leave unnamed to stand for a comparison alone
_TRIED = 6  # accepted candidates among which one that tells of a change is looked for

Beside = Callable[[Candidate], Sequence[Unit]]
"""The sentences of the paragraph that a candidate stands in."""


def compare(
    frame: Frame, framed: Framed, find: Find, beside: Beside, citations: CitationList
) -> tuple[list[Statement], TableView | None, str]:
    """Statements for a comparison, its table, and in Swedish what side was not found, ""; no statements when none was."""
    sides = found_sides(frame, framed, find)
    sides = _told_beside(sides, beside) if sides else _then_and_now(frame, find, beside)
    found = [side for side in sides if side.candidate]
    if not found or len(sides) < 2 or (len(found) == 1 and _unnamed(found[0])):
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


def _unnamed(side: Side) -> bool:
    """Whether the only figure found leaves much of what is asked about unnamed: it may be of something else."""
    return side.candidate is not None and side.candidate.features.get("missing", 0.0) > MOST_MISSING


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
    plain = of_figure(frame)
    found = find(plain)
    sure = [one for one in found[:_TRIED] if _as_sure(one, found[0])]
    told = next((told for one in sure if (told := earlier_than(plain, one, beside(one)))), None)
    return [Side(told.when, plain, told.candidate), Side("", plain, told.later)] if told else []


def _as_sure(one: Candidate, best: Candidate) -> bool:
    """Whether a candidate is nearly as good as the best, and as much about the thing measured."""
    return (
        one.score >= AS_SURE * best.score
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
    """The quantity of the value that a side shows; people are set against people: 104 män against 14 kvinnor."""
    if side.candidate is None:
        return None
    shown = shown_value(side.frame, side.candidate)
    quantity = shown.quantity if shown is not None else None
    return replace(quantity, unit="") if quantity and is_person(quantity.unit) else quantity


def _difference(sides: Sequence[Side], quantities: Sequence[Quantity], numbers: Sequence[tuple[int, ...]]) -> Statement:
    """From the first figure to the last, and the computed difference between them."""
    first, last = quantities[0], quantities[-1]
    below = [_is_below(side, quantity) for side, quantity in ((sides[0], first), (sides[-1], last))]
    turned = below[0] is not below[1]  # a deficit became a surplus
    gap = round(abs(last.value) + abs(first.value) if turned else abs(last.value) - abs(first.value), 6)
    scale = max(first.scale, last.scale)
    size = format_quantity(abs(gap), "procentenheter" if first.unit == "%" else first.unit, scale)
    verb = "gick" if turned else "ökade" if gap > 0 else "minskade" if gap < 0 else "var oförändrat"
    start, end = _shown(sides[0]), _shown(sides[-1])
    size = f"{size}{_multiplier(start, end)}" if scale == 1 else size
    in_time = not sides[-1].name or all(re.fullmatch(r"\d{4}", side.name) for side in sides)
    if in_time and gap:
        text = f"Beloppet {verb} från **{start}**{_bracketed(sides[0])} till **{end}**{_bracketed(sides[-1])}, {'en skillnad på' if turned else 'alltså med'} {size} (beräknat)."
        text = text if first.unit == "kr" else text.replace("Beloppet", "Värdet")
    elif in_time:
        text = f"Oförändrat: **{start}**{_bracketed(sides[0])} och **{end}**{_bracketed(sides[-1])}."
    else:
        text = (
            f"{_opened(sides[0].name)}**{start}**; {_opened(sides[-1].name)}**{end}**. Skillnaden är {size} (beräknat)."
        )
    return Statement(text, tuple(dict.fromkeys(numbers[0] + numbers[-1])), computed=True)


def _is_below(side: Side, quantity: Quantity) -> bool:
    """Whether a figure is a deficit: by its sign, or by the last word for one or for a surplus before it in its sentence."""
    if quantity.value < 0 or side.candidate is None or side.candidate.unit.row is not None or quantity.unit != "kr":
        return quantity.value < 0
    told = [token.text for token in tokens(side.candidate.unit.text[: side.candidate.value_start])]
    return next((key(word) in NEGATIVE for word in reversed(told) if key(word) in NEGATIVE | POSITIVE), False)


def _multiplier(one: str, other: str) -> str:
    """What both figures count in that is no part of their quantities: "12,4 miljoner" journeys."""
    found = [re.search(r"\s(?:miljon(?:er)?|miljard(?:er)?|tusen)$", text) for text in (one, other)]
    return found[0].group() if found[0] and found[1] and found[0].group() == found[1].group() else ""


def _bracketed(side: Side) -> str:
    return f" ({side.name})" if side.name else ""


def _shown(side: Side) -> str:
    return side.candidate.value if side.candidate else ""

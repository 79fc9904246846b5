"""Two figures set against each other: each found and cited on its own, the difference computed and marked as computed."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assistant.cite import CitationList
from assistant.quoting import quoted, source_name
from assistant.types import AnswerType, Candidate, Comparison, Frame, Statement, TableView, Term
from assistant.values import best_value
from corpus.swedish.numbers import format_quantity
from corpus.types import Quantity

Find = Callable[[Frame], Sequence[Candidate]]


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
    if frame.type in (AnswerType.AMOUNT, AnswerType.COUNT, AnswerType.SHARE):
        return frame.type
    return AnswerType.SHARE if frame.unit == "%" else AnswerType.AMOUNT


def compare(frame: Frame, find: Find, citations: CitationList) -> tuple[list[Statement], TableView | None, str]:
    """Statements for a comparison, its table, and in Swedish what side was not found, ""; no statements when none was."""
    sides = [Side(name, side, next(iter(find(side)), None)) for name, side in sides_of(frame)]
    found = [side for side in sides if side.candidate]
    if not found or len(sides) < 2:
        return [], None, ""
    quantities = [_quantity(side) for side in found]
    statements: list[Statement] = []
    numbers = [
        citations.add(side.candidate.hit.passage.document_id, [side.candidate.unit]) for side in found if side.candidate
    ]
    if len(found) >= 2 and all(quantities) and len({q.unit for q in quantities if q}) == 1:
        statements.append(_difference(found, [q for q in quantities if q], numbers))
    for side, cited in zip(found, numbers, strict=True):
        if side.candidate:
            value = side.candidate.value
            statements.append(
                Statement(
                    f"{side.name}: **{value}**. {source_name(side.candidate)}: {quoted(side.candidate.unit, 34, side.candidate.value_start)}",
                    cited,
                )
            )
    missing = " och ".join(side.name for side in sides if not side.candidate)
    lacking = f"För {missing} finns ingen uppgift i dokumenten." if missing else ""
    rows = tuple((side.name, side.candidate.value, source_name(side.candidate)) for side in found if side.candidate)
    return statements, TableView(("", "Värde", "Källa"), rows), lacking


def _quantity(side: Side) -> Quantity | None:
    value = best_value(side.candidate.unit, side.frame) if side.candidate else None
    return value.quantity if value else None


def _difference(sides: Sequence[Side], quantities: Sequence[Quantity], numbers: Sequence[tuple[int, ...]]) -> Statement:
    """From the first figure to the last, and the computed difference between them."""
    first, last = quantities[0], quantities[-1]
    gap = round(abs(last.value) - abs(first.value), 6)
    scale = max(first.scale, last.scale)
    size = format_quantity(abs(gap), "procentenheter" if first.unit == "%" else first.unit, scale)
    verb = "ökade" if gap > 0 else "minskade" if gap < 0 else "var oförändrat"
    start, end = _shown(sides[0]), _shown(sides[-1])
    named = all(re.fullmatch(r"\d{4}", side.name) for side in sides)
    if named and gap:
        text = f"Beloppet {verb} från **{start}** ({sides[0].name}) till **{end}** ({sides[-1].name}), alltså med {size} (beräknat)."
        text = text if first.unit == "kr" else text.replace("Beloppet", "Värdet")
    elif named:
        text = f"Oförändrat: **{start}** både {sides[0].name} och {sides[-1].name}."
    else:
        text = f"{sides[0].name}: **{start}**; {sides[-1].name}: **{end}**. Skillnaden är {size} (beräknat)."
    return Statement(text, tuple(dict.fromkeys(numbers[0] + numbers[-1])), computed=True)


def _shown(side: Side) -> str:
    return side.candidate.value if side.candidate else ""

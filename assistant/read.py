"""Passages -> candidates: every unit weighed as evidence by features whose weights stand in one table.

The features follow what is known to work without neural models: how much of the question a unit covers (rare words
weighing more), whether it holds a value of the kind asked for near the measure, whether the year and the names agree.
"""

import re
from collections.abc import Iterator, Sequence

from assistant.cues import CAUSE, DEFINES, ENUMERATION, FORECAST, STRONG_CAUSE
from assistant.match import Match, layers_of, match
from assistant.types import AnswerType, Candidate, Frame
from assistant.values import Value, best_value
from corpus.swedish.dates import years
from corpus.types import BlockKind, Hit, Standing, Unit

# Fitted by eval/fit.py on development questions, by cross-validation over documents; positive speaks for a unit.
WEIGHTS: dict[str, float] = {
    "coverage": 4.0,
    "own": 3.0,
    "measure": 0.8,
    "names": 1.0,
    "value": 1.2,
    "no_value": -1.6,
    "year": 0.9,
    "phrase": 0.8,
    "rank": 0.8,
    "kind": 0.8,
    "cause": 0.8,
    "strong_cause": 0.5,
    "defines": 1.0,
    "enumerates": 0.5,
    "decided": 1.2,
    "proposed": -0.5,
    "heading": -1.0,
    "forecast": -0.25,
    "long": -0.4,
    "short": -0.3,
    "row": 0.0,
}

VALUE_TYPES = frozenset(
    {AnswerType.AMOUNT, AnswerType.COUNT, AnswerType.SHARE, AnswerType.DATE, AnswerType.TIME, AnswerType.PERSON, AnswerType.ORGANISATION, AnswerType.DNR}
)


def read(frame: Frame, hits: Sequence[Hit]) -> list[Candidate]:
    """The units of the retrieved passages, best evidence first."""
    candidates = [weigh(frame, unit, hit, before, after, rank) for unit, hit, before, after, rank in _units(hits)]
    return sorted(candidates, key=lambda candidate: -candidate.score)


def _units(hits: Sequence[Hit]) -> Iterator[tuple[Unit, Hit, Unit | None, Unit | None, int]]:
    seen: set[tuple[str, int, int]] = set()
    for rank, hit in enumerate(hits):
        units = hit.passage.units
        for index, unit in enumerate(units):
            place = (hit.passage.document_id, unit.start, unit.end)
            if place in seen and unit.kind is not BlockKind.TABLE_ROW:
                continue
            seen.add(place)
            before = units[index - 1] if index else None
            after = units[index + 1] if index + 1 < len(units) else None
            yield unit, hit, before, after, rank


def weigh(frame: Frame, unit: Unit, hit: Hit, before: Unit | None, after: Unit | None, rank: int) -> Candidate:
    """One unit as a candidate, with its features and its best value."""
    own, around = layers_of(unit, hit, before, after)
    matched = match(frame, own, around)
    value = best_value(unit, frame) if frame.type in VALUE_TYPES else None
    features = _features(frame, unit, hit, matched, value, rank)
    features["year"] = year_agreement(frame, unit, hit)
    score = sum(WEIGHTS[name] * worth for name, worth in features.items() if name in WEIGHTS)
    return Candidate(unit, hit, score, features, value.text if value else "", value.start if value else -1)


def _features(frame: Frame, unit: Unit, hit: Hit, matched: Match, value: Value | None, rank: int) -> dict[str, float]:
    total = sum(term.weight for term in frame.terms) or 1.0
    coverage = sum(term.weight * degree for term, degree in zip(frame.terms, matched.degrees, strict=True)) / total
    own = sum(term.weight * degree for term, degree in zip(frame.terms, matched.own, strict=True)) / total
    names = [degree for term, degree in zip(frame.terms, matched.degrees, strict=True) if term.name]
    rare = [degree for term, degree in zip(frame.terms, matched.degrees, strict=True) if term.weight >= 0.55]
    measured = [degree for term, degree in zip(frame.terms, matched.own, strict=True) if term.key == frame.measure]
    wanted = frame.type in VALUE_TYPES
    length = len(unit.text)
    return {
        "coverage": coverage if frame.terms else 0.0,
        "own": own if frame.terms else 0.0,
        "names": min(names, default=1.0),
        "rare": min(rare, default=1.0),
        "measure": measured[0] if measured else 0.5,
        "value": min(max(value.fit, 0.0), 2.0) / 2 if value else 0.0,
        "no_value": 1.0 if wanted and (value is None or value.fit <= 0) else 0.0,
        "phrase": _phrase(frame, unit),
        "rank": 1.0 / (1 + rank / 3),
        "kind": _kind_agreement(frame, hit),
        "cause": float(frame.type is AnswerType.REASON and bool(CAUSE.search(unit.text))),
        "strong_cause": float(frame.type is AnswerType.REASON and bool(STRONG_CAUSE.search(unit.text))),
        "defines": float(frame.type is AnswerType.DEFINITION and _defines(frame, unit)),
        "enumerates": float(frame.type is AnswerType.LIST and bool(ENUMERATION.search(unit.text) or unit.kind is BlockKind.LIST_ITEM)),
        "decided": float(frame.type is AnswerType.DECISION and unit.standing is Standing.DECISION),
        "proposed": float(frame.type is AnswerType.DECISION and unit.standing not in (Standing.DECISION, Standing.PLAIN)),
        "heading": float(unit.kind is BlockKind.HEADING),
        "forecast": float(bool(FORECAST.search(unit.text)) and not FORECAST.search(frame.question)),
        "long": max(0.0, (length - 300) / 300),
        "short": float(length < 25 and not unit.row),
        "row": float(unit.row is not None),
    }


def _phrase(frame: Frame, unit: Unit) -> float:
    """The share of neighbouring question terms that stand next to each other in the unit too."""
    asked = [term.key for term in frame.terms]
    pairs = list(zip(asked, asked[1:], strict=False))
    if not pairs:
        return 0.0
    standing = list(unit.terms)
    near = {(a, b) for i, a in enumerate(standing) for b in standing[i + 1 : i + 4]}
    return sum(pair in near or pair[::-1] in near for pair in pairs) / len(pairs)


def _kind_agreement(frame: Frame, hit: Hit) -> float:
    """1 where the document is of a kind the question names, -1 where it is of another, 0 where none is named."""
    if not frame.kinds:
        return 0.0
    header = hit.passage.header.lower()
    return 1.0 if any(kind in header for kind in frame.kinds) else -1.0


def _defines(frame: Frame, unit: Unit) -> bool:
    subject = next((term.word for term in frame.terms), "")
    at = unit.text.lower().find(subject.lower()[: max(4, len(subject) - 3)]) if subject else -1
    if at < 0:
        return False
    return bool(DEFINES.search(unit.text[at:])) and at < 60 or bool(re.search(r"\(" + re.escape(subject), unit.text))


def year_agreement(frame: Frame, unit: Unit, hit: Hit) -> float:
    """How the unit stands to the years asked about: 1 named, 0.7 by heading or document, -1 another year, 0 not asked."""
    if not frame.years:
        return 0.0
    asked = set(frame.years)
    own_text = f"{unit.text} {unit.lead} {unit.row.caption if unit.row else ''}"
    own = set(years(own_text))
    if own & asked:
        return 1.0
    section = set(years(" ".join(unit.section)))
    if section & asked:
        return 0.85
    period = _document_years(hit)
    if period & asked:
        return 0.2 if own else 0.7
    return -1.0


def _document_years(hit: Hit) -> set[int]:
    """The years a document reports on, from the head of its passages' header line."""
    head = hit.passage.header.removesuffix(" · ".join(("", *hit.passage.section))) if hit.passage.section else hit.passage.header
    return set(years(head))

"""Passages -> candidates: every unit weighed as evidence by features whose weights stand in one table.

The features follow what is known to work without neural models: how much of the question a unit covers (rare words
weighing more), whether it holds a value of the kind asked for near the measure, whether the year and the names agree.
"""

from collections.abc import Iterator, Sequence

from assistant.features.listing import met_by_naming
from assistant.features.table import VALUE_TYPES, features_of, weights_in
from assistant.match import Match, layers_of, match, sought
from assistant.types import Candidate, Frame
from assistant.values import best_value
from assistant.weights import READING
from corpus.types import BlockKind, Hit, Unit

EARLIER = 4  # units before one that say what a short form in it stands for
WEIGHED = 45  # units that cover most of the question; only these are read closely


def read(frame: Frame, hits: Sequence[Hit]) -> list[Candidate]:
    """The units of the retrieved passages, best evidence first."""
    looked_for = sought(frame)
    seen = []
    weighed: dict[tuple[str, ...], tuple[float, ...]] = {}
    for unit, hit, earlier, after, rank in _units(hits):
        matched = match(looked_for, *layers_of(unit, hit, earlier, after), earlier)
        matched = met_by_naming(frame, unit, hit, matched)
        topics = hit.passage.topics
        weights = weighed.get(topics) or weighed.setdefault(topics, weights_in(frame, topics))
        first = sum(w * (degree + mine) for w, degree, mine in zip(weights, matched.degrees, matched.own, strict=True))
        seen.append((first / (sum(weights) or 1.0) - 0.002 * rank, unit, hit, matched, rank))
    seen.sort(key=lambda one: -one[0])
    candidates = [weigh(frame, unit, hit, matched, rank) for _, unit, hit, matched, rank in seen[:WEIGHED]]
    return sorted(candidates, key=lambda candidate: -candidate.score)


def _units(hits: Sequence[Hit]) -> Iterator[tuple[Unit, Hit, tuple[Unit, ...], Unit | None, int]]:
    """Every unit once, with those before it in its passage, the one after it, and the rank of the passage."""
    seen: set[tuple[str, int, int]] = set()
    for rank, hit in enumerate(hits):
        for index, unit in enumerate(hit.passage.units):
            place = (hit.passage.document_id, unit.start, unit.end)
            if place in seen and unit.kind is not BlockKind.TABLE_ROW:
                continue
            seen.add(place)
            earlier, after = beside(hit.passage.units, index)
            yield unit, hit, earlier, after, rank


def beside(units: Sequence[Unit], place: int) -> tuple[tuple[Unit, ...], Unit | None]:
    """The units before the one at ``place`` of a passage, nearest last, and the one after it."""
    after = units[place + 1] if place + 1 < len(units) else None
    return tuple(units[max(0, place - EARLIER) : place]), after


def weigh(frame: Frame, unit: Unit, hit: Hit, matched: Match, rank: int) -> Candidate:
    """One unit as a candidate, with its features and its best value."""
    value = best_value(unit, frame) if frame.type in VALUE_TYPES else None
    features = features_of(frame, unit, hit, matched, value, rank)
    score = sum(weight * features.get(name, 0.0) for name, weight in READING.items())
    return Candidate(unit, hit, score, features, value.text if value else "", value.start if value else -1)

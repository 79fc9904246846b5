"""Passages -> candidates: every unit weighed as evidence by features whose weights stand in one table.

The features follow what is known to work without neural models: how much of the question a unit covers (rare words
weighing more), whether it holds a value of the kind asked for near the measure, whether the year and the names agree.
"""

from collections.abc import Iterator, Sequence
from operator import add, itemgetter, mul

from assistant.features.agreement import of_asked_year
from assistant.features.listing import met_by_naming
from assistant.features.table import VALUE_TYPES, Features
from assistant.matching.match import Match, Matcher, Placed, placed_units
from assistant.types import FIGURES, AnswerType, Candidate, Frame
from assistant.values import best_value
from assistant.weights import READING
from corpus.swedish.numbers import quantities
from corpus.types import BlockKind, Hit, Unit

WEIGHED = 45  # units that cover most of the question; only these are read closely
WORTH = 0.25  # of the best cover: what covers less is read closely only where there is little else
LEAST = 12


def read(frame: Frame, hits: Sequence[Hit]) -> list[Candidate]:
    """The units of the retrieved passages, best evidence first."""
    reader = Reader(frame)
    seen = []
    for placed, hit, rank in _units(hits):
        matched = reader.match(placed, hit)
        seen.append((reader.cover(hit, matched) - 0.002 * rank, placed.unit, hit, matched, rank))
    seen.sort(key=lambda one: -one[0])
    worth = WORTH * seen[0][0] if seen else 0.0
    if frame.type in FIGURES:  # what holds no figure answers none
        seen = seen[:LEAST] + [one for one in seen[LEAST:] if quantities(one[1].text)]
    elif frame.type is AnswerType.DNR:  # which stands alone under the heading of its matter
        seen = seen[:LEAST] + [one for one in seen[LEAST:] if best_value(one[1], frame)]
    close = [one for at, one in enumerate(seen[:WEIGHED]) if at < LEAST or one[0] >= worth]
    candidates = [reader.weigh(unit, hit, matched, rank) for _, unit, hit, matched, rank in close]
    return sorted(candidates, key=lambda candidate: -candidate.score)


class Reader:
    """Weighs units as evidence for one frame; what depends on the frame alone is worked out once."""

    def __init__(self, frame: Frame) -> None:
        """Reads for ``frame``."""
        self._frame = frame
        self._matcher = Matcher(frame)
        self._features = Features(frame)
        self._lists = frame.type is AnswerType.LIST

    def match(self, placed: Placed, hit: Hit) -> Match:
        """How the terms of the frame are met by a unit of a passage."""
        matched = self._matcher.match(placed)
        return met_by_naming(self._frame, placed.unit, hit, matched) if self._lists else matched

    def cover(self, hit: Hit, matched: Match) -> float:
        """How much of the question a unit covers, in [0, 2]: what it says itself counts twice."""
        weights = self._features.weights(hit.passage.topics)
        met: float = sum(map(mul, weights, map(add, matched.degrees, matched.own)))
        return met / (sum(weights) or 1.0)

    def weigh(self, unit: Unit, hit: Hit, matched: Match, rank: int) -> Candidate:
        """One unit as a candidate, with its features and its best value; ``rank`` is that of its passage."""
        frame = self._frame
        value = best_value(unit, frame) if frame.type in VALUE_TYPES else None
        if value is not None and value.quantity is not None:
            value = of_asked_year(frame, unit, hit, value) or value
        features = self._features.of(unit, hit, matched, value, rank)
        score = sum(map(mul, _WEIGHTS, _weighed(features)))
        return Candidate(unit, hit, score, features, value.text if value else "", value.start if value else -1)


_WEIGHTS = tuple(READING.values())
_weighed = itemgetter(*READING)


def _units(hits: Sequence[Hit]) -> Iterator[tuple[Placed, Hit, int]]:
    """Every unit once, with its surroundings, its passage and the rank of the passage."""
    seen: set[tuple[str, int, int]] = set()
    for rank, hit in enumerate(hits):
        for placed in placed_units(hit.passage):
            unit = placed.unit
            place = (hit.passage.document_id, unit.start, unit.end)
            if place in seen and unit.kind is not BlockKind.TABLE_ROW:
                continue
            seen.add(place)
            yield placed, hit, rank

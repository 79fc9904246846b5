"""The gates: what may be shown. A candidate that fails one is kept with the reason, for "why this answer".

1. entity: every proper name and rare word of the question stands in the evidence or in what places it
2. year: the evidence is of the year asked about
3. measure: the figure is of the thing asked about
4. value: the answer holds a value of the kind asked for
5. threshold: the question is covered well enough at all
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.read import VALUE_TYPES
from assistant.types import AnswerType, Candidate, Frame

# Chosen on development questions for the highest CRAG score (+1 right, 0 abstained, -1 wrong).
@dataclass(frozen=True, slots=True)
class Gates:
    """The bounds of the gates."""

    coverage: float = 0.62
    name: float = 0.38
    rare: float = 0.3
    measure: float = 0.3
    year: float = 0.15


GATES = Gates()


def gate(frame: Frame, candidates: Sequence[Candidate], gates: Gates = GATES) -> list[Candidate]:
    """The candidates in the same order, those that fail a gate marked with why."""
    return [replace(candidate, rejected=reason_against(frame, candidate, gates)) for candidate in candidates]


def reason_against(frame: Frame, candidate: Candidate, gates: Gates = GATES) -> str:
    """Why a candidate may not be shown as the answer, "" when it may."""
    features = candidate.features
    if frame.years and features["year"] < gates.year:
        return "gäller ett annat år än det efterfrågade"
    if not features["date"]:
        return "gäller en annan dag än den efterfrågade"
    if features["names"] < gates.name:
        return "nämner inte det namn som frågan gäller"
    if features["rare"] < gates.rare:
        return "saknar ett avgörande ord i frågan"
    if frame.type not in VALUE_TYPES and (features["news"] < 0.5 or features["heading"]):
        return "säger inget utöver frågan"
    if frame.type in VALUE_TYPES and features["no_value"]:
        return "innehåller inget värde av det slag som efterfrågas"
    if frame.measure and frame.type in (AnswerType.AMOUNT, AnswerType.SHARE, AnswerType.COUNT) and features["measure"] < gates.measure:
        return "siffran gäller något annat än det efterfrågade"
    if features["coverage"] < gates.coverage:
        return "täcker för lite av frågan"
    return ""

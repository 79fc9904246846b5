"""The gates: what may be shown. A candidate that fails one is kept with the reason, for "why this answer".

The hard gates are about what would make a confident wrong answer: another year or day, no value of the kind asked for,
a sum in other units, words that only repeat the question. What passes them is weighed as a whole: the fitted chance
that this candidate is right must reach the threshold.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.gates.table import ANOTHER_AGE, ANOTHER_NUMBER, HARD_GATES, OTHER_GATES, YEAR_GATE
from assistant.matching.said import said_by
from assistant.types import FIGURES, AnswerType, Candidate, Frame
from assistant.understanding.frame import PART_OF
from assistant.weights import ACCEPTANCE, BIAS, THRESHOLD
from corpus.swedish.words import key

MUCH_MISSING = 0.5  # of what is asked about, by weight
FAR_AHEAD = 5.0  # a score so much higher than the next is as clear as it gets
_OF_ANOTHER = frozenset(other.reason for other in OTHER_GATES)
# Of rows that a number tells apart ("Barn 1", "Barn 2"), one of another number says nothing against the next.
TOLD_APART = frozenset({ANOTHER_NUMBER, ANOTHER_AGE})
LESS_NAMED = "nämner mindre av det efterfrågade än något som gäller annat"
UNSURE = "svarar inte tillräckligt säkert på frågan"


def gate(frame: Frame, candidates: Sequence[Candidate], threshold: float = THRESHOLD) -> list[Candidate]:
    """The candidates in the same order, those that fail a gate marked with why.

    The first that passes the hard gates is what would be answered. Where it is not sure enough nothing is answered: a
    candidate behind it is no better.
    """
    stopped = _behind([_stopped(frame, candidate) for candidate in candidates], frame, candidates)
    passed = [candidate for candidate, reason in zip(candidates, stopped, strict=True) if not reason]
    if not passed:
        return [replace(one, rejected=reason) for one, reason in zip(candidates, stopped, strict=True)]
    lead = replace(passed[0], features=passed[0].features | {"ahead": ahead(passed)})
    unsure = _unsure(frame, lead, threshold)
    weighed = [lead if one is passed[0] else one for one in candidates]
    return [
        replace(one, rejected=reason or unsure or _unsure(frame, one, threshold))
        for one, reason in zip(weighed, stopped, strict=True)
    ]


def _behind(stopped: Sequence[str], frame: Frame, candidates: Sequence[Candidate]) -> list[str]:
    """The same reasons, and one for each value behind a unit that names more of what is asked and is yet about another.

    Where "vakansgraden för lokaler" is stopped, as that of homes is asked for, the equity ratio beside it is no answer.
    What names less than half is none either, where the whole is told of another year.
    """
    if frame.type not in FIGURES | {AnswerType.DATE}:
        return list(stopped)
    ahead_of: list[Candidate] = []
    reasons = []
    of_other_year: list[Candidate] = []
    for reason, one in zip(stopped, candidates, strict=True):
        behind = any(
            one.features["own"] < other.features["own"] and not _goes_on(frame, other, one) for other in ahead_of
        )
        far_behind = bool(of_other_year) and one.features["missing"] >= MUCH_MISSING
        reasons.append(reason or (LESS_NAMED if behind or far_behind else ""))
        if reason == YEAR_GATE.reason and not one.features["missing"] and one.features["own"] >= 1:
            of_other_year.append(one)
        if reason in _OF_ANOTHER and not (reason in TOLD_APART and one.unit.row is not None):
            ahead_of.append(one)
    return reasons


def _goes_on(frame: Frame, stopped: Candidate, one: Candidate) -> bool:
    """Whether a unit goes on where a stopped one ends, and names what that lacks: "Bland pojkar var andelen 74 procent.".

    So does the row of the part that is asked for, "Personal", where the stopped one tells the whole.
    """
    said = said_by(stopped.unit)
    part = PART_OF.search(frame.question)
    if part and one.unit.row is not None and key(part["part"]) in one.unit.terms and key(part["part"]) not in said:
        return True
    if one.unit.block != stopped.unit.block or one.unit.start < stopped.unit.end:
        return False
    return bool(frame.measure) and frame.measure in one.unit.terms and frame.measure not in said


def ahead(candidates: Sequence[Candidate]) -> float:
    """How clearly the first of some candidates is the first, in [0, 1]: its lead over the next that gives another value."""
    if not candidates:
        return 0.0
    best = candidates[0]
    said = figures_in(best.value)
    rival = next(
        (one for one in candidates[1:] if (figures_in(one.value) != said if said else not _says_alike(best, one))), None
    )
    return min((best.score - rival.score) / FAR_AHEAD, 1.0) if rival else 1.0


def _says_alike(one: Candidate, other: Candidate) -> bool:
    """Whether two units say the same in the same words, as two reports of one year do."""
    return one.unit.terms == other.unit.terms


def figures_in(value: str) -> str:
    """What tells a value from another: its digits where it has any, else its words."""
    return re.sub(r"\D", "", value) or value.lower()


def reason_against(frame: Frame, candidate: Candidate, threshold: float = THRESHOLD) -> str:
    """Why a candidate may not be shown as the answer, "" when it may."""
    return _stopped(frame, candidate) or _unsure(frame, candidate, threshold)


def _stopped(frame: Frame, candidate: Candidate) -> str:
    """The reason of the first hard gate that stops a candidate, "" where none does."""
    return next((hard.reason for hard in HARD_GATES if hard.stops(frame, candidate)), "")


def _unsure(frame: Frame, candidate: Candidate, threshold: float) -> str:
    return "" if confidence(frame, candidate) >= threshold else UNSURE


def confidence(frame: Frame, candidate: Candidate) -> float:
    """The fitted chance in [0, 1] that the candidate is right, were it the best."""
    features = candidate.features | {f"type:{frame.type}": 1.0}
    total = BIAS + sum(weight * features.get(name, 0.0) for name, weight in ACCEPTANCE.items())
    return 1 / (1 + math.exp(-total))

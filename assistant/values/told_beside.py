"""What the clause of a figure tells of those whom it counts: granted or refused, for or against, new, answering."""

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.matching.cues import VOTE_ASKED, asks
from assistant.types import AnswerType, Frame
from assistant.values.asked_part import AUXILIARIES, deed_asked, part_asked
from assistant.values.moves import way_fit
from assistant.values.stages import clause_at, stage_fit, stages_asked, stages_in
from corpus.swedish.lemmas import is_known
from corpus.swedish.words import key, parts, tokens
from corpus.types import Quantity

# Those who voted for a proposal, and those against: "röstade för", "5 röster mot", "sex ja-röster"
_SIDES = (
    re.compile(r"\bröst\w* (?:ja\b|för\b(?! att))|\bja\b|\bja-?röst", re.IGNORECASE),
    re.compile(r"\bröst\w* (?:nej|mot|emot)\b|\bnej\b|\bnej-?röst", re.IGNORECASE),
)
_BOUND = re.compile(
    r"\b(?:(?:mer|längre|fler|mindre|kortare|äldre|yngre|högre|lägre) än|minst|över|under|högst|inom|upp till) (\d+)\b(?! ?(?:%|procent))",
    re.IGNORECASE,
)
_OF_WHICH = re.compile(r"\b(?:varav|därav|av (?:dem|dessa|vilka))\b", re.IGNORECASE)
_WITH_EL = 6  # letters: "elbuss", no "eller"
_AND = re.compile(r"(?:\s\w+){0,2}\s(?:och|samt|respektive)\s(?:\w+\s)?")


def told_beside(text: str, figures: Sequence[Quantity], frame: Frame) -> dict[int, float]:
    """By its start, whether the clause of each figure tells what is asked of those counted: granted, new, answering.

    What another figure's clause tells is not told of this one. Empty where nothing is counted.
    """
    if frame.type is not AnswerType.COUNT:
        return {}
    clauses = {one.start: clause_at(text, one.start, one.end) for one in figures}
    told = {start: _told(clause, frame) for start, clause in clauses.items()}
    if _OF_WHICH.search(text):
        told = {start: fit or _bound_fit(clauses[start], frame.question) for start, fit in told.items()}
    for one, following in pairwise(figures):  # "9 skolor och 12 bibliotek har fått stöd": both have
        if not told[one.start] and _AND.fullmatch(text, one.end, following.start):
            told[one.start] = told[following.start]
    elsewhere = -1.0 if any(fit > 0 for fit in told.values()) else 0.0
    return {start: fit or elsewhere for start, fit in told.items()}


def _told(clause: str, frame: Frame) -> float:
    """1 where a clause tells the stage, the part or the deed asked for, -1 where it tells another stage, 0 else."""
    stage = (
        stage_fit(stages_asked(frame.question), stages_in(clause))
        or _side_fit(clause, frame.question)
        or way_fit(clause, frame.question)
    )
    if stage:
        return stage
    said = {one for token in tokens(clause) for one in (key(token.text), *_halves(token.text.lower()))}
    deed = "" if frame.measure else deed_asked(frame.question)
    did = {key(deed)} if deed and deed not in AUXILIARIES else set()
    return float(not said.isdisjoint({term.key for term in part_asked(frame)} | did))


def _bound_fit(clause: str, question: str) -> int:
    """1 where a clause tells the bound asked about ("mer än 90 dagar"), -1 where it tells another, 0 else."""
    asked, told = (set(_BOUND.findall(text)) for text in (question, clause))
    return 0 if not asked or not told else 1 if asked & told else -1


def _side_fit(clause: str, question: str) -> int:
    """1 where a clause tells the votes of the side asked about, -1 where it tells those of the other: "5 röster mot"."""
    if not asks(VOTE_ASKED, question):
        return 0
    asked, told = ([bool(side.search(text)) for side in _SIDES] for text in (question, clause))
    return 0 if sum(asked) != 1 or sum(told) != 1 else 1 if asked == told else -1


def _halves(word: str) -> tuple[str, ...]:
    """The search keys of the halves of a compound; the shortest first half is none elsewhere: "el" of "eldrivna"."""
    return (
        (*parts(word), "el") if word.startswith("el") and len(word) > _WITH_EL and is_known(word[2:]) else parts(word)
    )

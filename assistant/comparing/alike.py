"""Whether two figures may be set against each other: of the same part of a year, of the same matter, neither a change. Pure."""

import re
from collections.abc import Sequence
from itertools import pairwise, product

from assistant.comparing.earlier import goes_on
from assistant.types import Candidate, Frame
from assistant.understanding.question_words import MONEY
from assistant.values.cells import column_at
from assistant.values.changes import CHANGE_NOUNS, CHANGED_BY, CHANGED_EITHER, GAP_AFTER
from assistant.values.part_told import may_stand, part_told
from assistant.values.stage_told import is_budget
from corpus.swedish.words import key

_PART_OF_SUM = re.compile(
    r"\s*(?:[^\W\d]\w*\s+){0,2}ingår i\b", re.IGNORECASE
)  # "dessa 12 miljoner ingår i resultatet"
_PER = re.compile(r"\b(?:per|andel(?:en)? av|procent av|% av|i förhållande till) ([^\W\d]\w+)", re.IGNORECASE)
_OF_WHOLE = re.compile(rf"\s*av ({MONEY})\b", re.IGNORECASE)  # "55 procent av anmälarna" are some of those asked about
_REST = re.compile(r"\W*(?:övrig\w*|andra)\b", re.IGNORECASE)
_CHANGE_ASKED = re.compile(rf"\b\w*{CHANGE_NOUNS}\w*|\b\w*(?:besparing|tillskott)\w*", re.IGNORECASE)
_CHANGE_COLUMN = re.compile(r"förändr|ändring|diff|avvik|\bökning|\bminskning", re.IGNORECASE)
# "Hur stor var ökningen från 2022 till 2023?" asks for what sets two figures apart, not for two changes.
_BETWEEN_YEARS = re.compile(r"\b(?:mellan|från)\b.*\b(?:19|20)\d\d\b.*\b(?:19|20)\d\d\b", re.IGNORECASE)
_GAP_TOLD = re.compile(r"avvik|differens|skillnad|resultat|(?:över|under)skott|budget|\bmål(?:et|en)?\b", re.IGNORECASE)
_AGAINST_ASKED = re.compile(r"avvik|differens|skillnad|budget|\bmål(?:et|en)?\b", re.IGNORECASE)
MOST_MISSING = (
    0.3  # of what is asked about that a figure may leave unnamed to stand alone, or beside one of another body
)
_AS_MUCH = 0.9
_SAME_WORDS = 0.6  # of the words of a sentence, that the one it says again must hold
_OWN, _NOT_OWN = 0.5, 0.05  # the share of what is asked that a sentence says itself, and next to none of it


def is_level(one: Candidate, frame: Frame) -> bool:
    """Whether a value is a figure of its time and no change, correction or gap between two; True where one is asked for."""
    if _CHANGE_ASKED.search(frame.question) and not _BETWEEN_YEARS.search(frame.question):
        return True
    unit, at = one.unit, one.value_start
    if unit.row is not None:
        is_gap = _CHANGE_COLUMN.search(column_at(unit, at)) and not _GAP_TOLD.search(frame.question)
        return not is_gap and not _is_rate(unit.row.label, frame)
    before, after = unit.text[:at], unit.text[at + len(one.value) :]
    is_share = re.search(r"%|procent", one.value) is not None
    if CHANGED_BY.search(before) or CHANGED_EITHER.search(before) or _PART_OF_SUM.match(after):
        return False
    if is_share and "andel" not in frame.question.lower() and _measures_by(_OF_WHOLE.match(after), frame):
        return False
    if not frame.years and before.endswith("("):
        return False  # "3,9 procent (4,8 procent 2022)": of an earlier year, where none is asked for
    return not GAP_AFTER.match(after) or bool(_AGAINST_ASKED.search(frame.question))


def _is_rate(label: str, frame: Frame) -> bool:
    """Whether a row gives something per what is asked about, or the rest of it: "Låneskuld per invånare", "Övriga kostnader"."""
    if _REST.match(label) and not any(_REST.match(word) for word in frame.question.split()):
        return True
    return _measures_by(_PER.search(label), frame)


def _measures_by(found: re.Match[str] | None, frame: Frame) -> bool:
    """Whether what is asked about is what something else is measured by: "två procent av skatterna" are no taxes."""
    asked = {frame.measure} | {term.key for term in frame.terms if not term.name}
    return found is not None and key(found[1]) in asked and not _PER.search(frame.question)


def alike(chosen: Sequence[Candidate], frames: Sequence[Frame], asked: str | None) -> bool:
    """Whether the figures of all sides are of one part of a year, that asked for where one is, and of one matter."""
    told = [part_told(one, frame) for one, frame in zip(chosen, frames, strict=True)]
    same = all(may_stand(one, other) for one in told for other in [*told, asked])
    stages = {is_budget(one, frame) for one, frame in zip(chosen, frames, strict=True)}
    return same and len(stages) == 1 and all(of_one_matter(one, other, frames[0]) for one in chosen for other in chosen)


def of_one_matter(one: Candidate, other: Candidate, frame: Frame) -> bool:
    """Whether a figure is told of what the other is: of the same body, its sentence itself or what stands before it naming it."""
    if _body(one) != _body(other) and one.features.get("missing", 0.0) > MOST_MISSING:
        return False
    return not (
        one.unit.row is None
        and one.features.get("own", 1.0) <= _NOT_OWN
        and other.features.get("own", 0.0) >= _OWN
        and not goes_on(one.unit, frame)
        and not _runs_alike(one, other)
    )


def _run_alike(chosen: Sequence[Candidate]) -> bool:
    return len(chosen) > 1 and all(_runs_alike(one, two) or _runs_alike(two, one) for one, two in pairwise(chosen))


def _runs_alike(one: Candidate, other: Candidate) -> bool:
    """Whether a sentence says again in another time what the one before it says: "2021 fick 55 procent av anmälarna svar."."""
    mine, theirs = set(one.unit.terms), set(other.unit.terms)
    beside = one.unit.block == other.unit.block and one.unit.start != other.unit.start
    return beside and bool(mine) and len(mine & theirs) >= _SAME_WORDS * len(mine)


def _body(one: Candidate) -> str:
    """The body that a document is of: the last of "Socialnämnden, Vikholms kommun"."""
    return next(iter(one.hit.passage.head), "").split(", ")[-1]


def nearest_alike(
    found: Sequence[Sequence[Candidate]], frames: Sequence[Frame], asked: str | None, least: float
) -> list[Candidate]:
    """The best candidates of the sides that may be set against each other, none scoring below ``least`` of its side's best; else []."""
    near = [[one for one in of_side if _is_near(one, of_side[0], least)] for of_side in found]
    sets = [list(chosen) for chosen in product(*near) if alike(chosen, frames, asked)]
    if (
        not sets
    ):  # what is told of both times in the same words, though one sentence leaves out what the one before it says
        as_good = [[one for one in of_side if one.score >= least * of_side[0].score] for of_side in found]
        sets = [list(chosen) for chosen in product(*as_good) if _run_alike(chosen) and alike(chosen, frames, asked)]
    return max(sets, key=lambda chosen: sum(one.score for one in chosen), default=[])


def _is_near(one: Candidate, best: Candidate, least: float) -> bool:
    """Whether a candidate tells as much of what is asked as the best one of its side, and of the same body."""
    as_much = one.features.get("coverage", 1.0) >= _AS_MUCH * best.features.get("coverage", 1.0)
    return as_much and _body(one) == _body(best) and one.score >= least * best.score

"""The sides of a comparison: what is looked up for each, and the figure that carries it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assistant.comparing.alike import is_level
from assistant.matching.match import words_in
from assistant.matching.said import is_told, said_above, said_by
from assistant.types import FIGURES, AnswerType, Candidate, Comparison, Frame, Term
from assistant.understanding.direction import direction_of, says_direction, without_direction
from assistant.understanding.question_words import MONEY, SHARES, TOTAL
from assistant.values import shown_value
from assistant.values.part_told import part_told, reported_year
from assistant.values.stage_told import is_foretold
from corpus.swedish.words import key
from corpus.types import MEASURING

FIGURE_NOUN = re.compile(
    rf"(?!(?:kronor|kr|mnkr|mkr|tkr|miljoner|procent\w*|pengar|summan?|belopp\w*)$)(?:{MONEY}|{SHARES})", re.IGNORECASE
)
SHARE_NOUN = re.compile(SHARES, re.IGNORECASE)
# Verbs that say of a figure only that it is or will be: "ser ut att få ett underskott".
_BECOMING = frozenset(
    map(key, "se ser få får gå går bli blir ha hade vänta väntas räkna beräknas bedöms tro tros vara visa gick".split())
)
_FEWER = re.compile(r"\b(?:fler|färre) (?!(?:än|eller)\b)([a-zåäö]{3,})\b", re.IGNORECASE)  # what is counted
_OTHER_SORT = 1_000  # times as large: then one is what each pays, the other what all costs
# Its search key is that of "rik": "ett rikt kulturliv" is not of the country.
_REALM = re.compile(r"\brikets?\b|\blandet\b|\bsveriges?\b|\bnationell\w*", re.IGNORECASE)
FORECAST_WORD = re.compile(r"\w*prognos\w*", re.IGNORECASE)
_FORECAST_FOR = re.compile(
    r"\b(?:(?:den|de) )?\w*prognos\w*(?: som (?:finns|gjorts|lämnats|redovisas))? (?:för|om|till) (?:helåret |år )?(?P<year>20\d\d)\b",
    re.IGNORECASE,
)
AS_SURE = 0.8  # the share of the best score that another candidate must reach

Framed = Callable[[str], Frame]
"""A question as a frame."""
Find = Callable[[Frame], Sequence[Candidate]]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: what it is called, and the candidate that carries it, None when not found.

    ``part`` is the part of the year that the figure is of, "" for a whole one, None where that cannot be told.
    """

    name: str
    frame: Frame
    candidate: Candidate | None
    part: str | None = None


def levels_of(find: Find) -> Find:
    """What is found, without changes and gaps between figures; each frame is looked up once."""
    told: dict[Frame, Sequence[Candidate]] = {}

    def find_levels(frame: Frame) -> Sequence[Candidate]:
        if frame not in told:
            told[frame] = [one for one in find(frame) if is_level(one, frame)]
        return told[frame]

    return find_levels


def sides_of(frame: Frame) -> list[tuple[str, Frame]]:
    """The frames to look up for a comparison: one a year, or one a named thing; empty when they cannot be told apart."""
    plain = of_figure(frame)
    if len(frame.years) >= 2:
        return [
            (str(year), replace(_without_forecast(plain, year), years=(year,), dates=(), period=""))
            for year in sorted(set(frame.years))[:4]
        ]
    names = _names(frame)
    if len(names) == 2 and any(not term.name and not term.verb for term in frame.terms):
        return [
            (" ".join(term.word for term in name), replace(plain, terms=_without(frame, other)))
            for name, other in (names, names[::-1])
        ]
    return []


def _without_forecast(frame: Frame, year: int) -> Frame:
    """The question without the forecast that it says is for another year: "kostnaden 2021 med prognosen för 2023"."""
    told = _FORECAST_FOR.search(frame.question)
    if told is None or int(told["year"]) == year:
        return frame
    question = f"{frame.question[: told.start()]}{told['year']}{frame.question[told.end() :]}"
    terms = tuple(term for term in frame.terms if not FORECAST_WORD.fullmatch(term.word))
    return replace(frame, question=question, terms=terms or frame.terms)


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


def of_figure(frame: Frame) -> Frame:
    """The question as one for a figure: without the words of being and becoming, its measure the noun of a figure."""
    counted = _FEWER.search(frame.question) if frame.type not in FIGURES else None
    thing = next((term for term in frame.terms if counted and term.word == counted[1]), None)
    if thing is not None and not thing.verb:
        frame = replace(frame, type=AnswerType.COUNT, measure=thing.key)
    if direction_of(frame.question) is not None:  # "sämre" would ask for what is told to be so much worse than planned
        told = tuple(term for term in frame.terms if not says_direction(term.word)) or frame.terms
        frame = replace(frame, terms=told, question=without_direction(frame.question))
    if frame.type in FIGURES:
        return replace(frame, comparison=Comparison.NONE)
    kept = tuple(term for term in frame.terms if term.key not in _BECOMING) or frame.terms
    measure = next((term.key for term in kept if FIGURE_NOUN.fullmatch(term.word)), frame.measure)
    return replace(frame, comparison=Comparison.NONE, type=_measured(frame), terms=kept, measure=measure)


def known_only(frame: Frame) -> Frame:
    """The question without verbs that the documents do not hold: they have another for what the two are compared by."""
    return replace(frame, terms=tuple(term for term in frame.terms if term.known or not term.verb))


def _measured(frame: Frame) -> AnswerType:
    if frame.type in FIGURES:
        return frame.type
    if any(SHARE_NOUN.fullmatch(term.word) for term in frame.terms):
        return AnswerType.SHARE
    return AnswerType.SHARE if frame.unit == "%" else AnswerType.AMOUNT


def pair_sides(asked: Sequence[tuple[str, Frame]], find: Find) -> list[Side]:
    """Two things with figures of one sort, each told of the thing that it is asked for; none where one has no such."""
    kind = asked[0][1].type
    kinds = dict.fromkeys((kind,) if kind is AnswerType.SHARE else (kind, AnswerType.SHARE, AnswerType.AMOUNT))
    for kind in kinds:
        frames = [side if side.type is kind else replace(side, type=kind, unit="") for _, side in asked]
        own = [
            next((one for one in find(frame) if _of_its_own(one, frame, other)), None)
            for frame, other in zip(frames, frames[::-1], strict=True)
        ]
        sides = [Side(name, frame, one) for (name, _), frame, one in zip(asked, frames, own, strict=True)]
        one_sort = len({_unit_of(side) for side in sides}) == 1 and _of_one_size(sides)
        if all(own) and not same_figure(*sides) and one_sort:
            return [_placed(side, sides) for side in sides]
    return []


def _placed(side: Side, sides: Sequence[Side]) -> Side:
    """The side with the part of the year that it is of, and with its year where none is asked for and theirs differ.

    Nothing is placed where the question itself sets two times against each other.
    """
    if side.candidate is None or len({one.frame.years for one in sides}) > 1:
        return side
    reported = [reported_year(one.candidate) for one in sides if one.candidate]
    year = reported_year(side.candidate) if not side.frame.years and len({*reported}) > 1 and all(reported) else ""
    name = ", ".join(filter(None, (side.name, year, "prognos" if is_foretold(side.candidate) else "")))
    return replace(side, name=name, part=part_told(side.candidate, side.frame))


def _unit_of(side: Side) -> str:
    """The unit of the figure that a side shows, "" for a bare one: figures of two sorts are not set against each other."""
    shown = shown_value(side.frame, side.candidate) if side.candidate is not None else None
    found = shown.quantity if shown is not None else None
    return found.unit if found is not None and found.unit in MEASURING else ""


def _of_one_size(sides: Sequence[Side]) -> bool:
    """Whether two sums may be of one sort: a fee of 750 kronor is not set against a cost of 7 620 tkr."""
    shown = [shown_value(side.frame, side.candidate) for side in sides if side.candidate]
    sums = [abs(one.quantity.value) for one in shown if one and one.quantity and one.quantity.unit == "kr"]
    return len(sums) < 2 or not min(sums) or max(sums) < _OTHER_SORT * min(sums)


def same_figure(one: Side, other: Side) -> bool:
    """Whether two sides show one figure of one sentence."""
    shown = [
        (side.candidate.hit.passage.document_id, side.candidate.unit.start, side.candidate.value_start)
        for side in (one, other)
        if side.candidate
    ]
    return len(shown) == 2 and shown[0] == shown[1]


def _of_its_own(one: Candidate, side: Frame, other: Frame) -> bool:
    """Whether a candidate tells of the thing by which the two differ, in its own words or above them."""
    shared = {term.key for term in other.terms}
    telling = [term for term in side.terms if term.key not in shared and not term.verb]
    said = said_by(one.unit) | said_above(one.unit) | {*one.hit.passage.topics}
    if one.unit.row is not None and of_a_part(one.unit.row.label, side):
        return False
    if any(_REALM.fullmatch(term.word) for term in telling) and not _REALM.search(_said_around(one)):
        return False
    return all(is_told(term, said, term.parts[:1]) for term in telling)


def _said_around(one: Candidate) -> str:
    row = one.unit.row
    return " ".join((one.unit.text, one.unit.lead, *one.unit.section, row.caption if row else ""))


def of_a_part(label: str, side: Frame) -> bool:
    """Whether a row is of something that a side does not name: a division, where the whole body is meant."""
    words = words_in(label)
    return not (TOTAL.match(label) or any(is_told(term, words.keys | words.parts, ()) for term in side.terms))

"""How far what a figure of a sentence counts is what is asked for: named, said before, or said by its event. Pure."""

import re
from collections.abc import Sequence

from assistant.matching.cues import POINTS_BACK, asks
from assistant.types import AnswerType, Frame
from assistant.values import Value
from assistant.values.cells import column_at
from assistant.values.changes import change_asked
from assistant.values.events import PEOPLE, TIMES, are_anybody, gathered, told_by_event
from assistant.values.figure_standing import CAP_ASKED, CAPPED
from assistant.values.groups import SEXES, named_groups
from assistant.values.part_and_whole import OF_THOSE
from corpus.swedish.derivation import root
from corpus.swedish.lemmas import lemma
from corpus.swedish.numbers import quantities
from corpus.swedish.people import is_person
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import STOP_WORDS, key, parts
from corpus.types import MEASURING, Hit, Unit

TAKEN_UP, BY_EVENT = 0.65, 0.7
_DEARER = key("fördyring")
# "34 procent över det beräknade", "6 mnkr mer än kalkylen": by so much it became dearer
OVER_PLANNED = re.compile(
    r"\s*(?:över|(?:högre|dyrare|mer) än) (?:(?:det|den|de|vad som|sin|ursprungliga?|första) ){0,2}?\w*(?:beräkna|kalkyl|budget|planera|uppskatta|anslag|ramen)\w*",
    re.IGNORECASE,
)
_WORD_AFTER = re.compile(r"\s+([^\W\d_]+)")
_VERB_FORM = re.compile(r"(?:de|te|it|[gsf][åt]år|[gsf]år|avser|avsåg|gäller|fick|gick|kom|blev|var|är|hade|har|ska)$")
# "Olyckorna ökade till 388": what stands first is counted.
GROWN = re.compile(
    r"^(?:Antalet ([a-zåäö]+)\b|([A-ZÅÄÖ][a-zåäö]+(?:or|ar|er|na)) (?:ökade|minskade|steg|sjönk|uppgick)\b)[^,;]*"
)
_OF_THOSE = re.compile(rf"\b(?:{OF_THOSE}) (?:\w+ ){{0,2}}$", re.IGNORECASE)
_DOERS = re.compile(r"\b[^\W\d_]{3,}[ae]nde\b", re.IGNORECASE)  # "väntande", "sökande"
_BEFORE = 3  # sentences in which what "130 av dem" counts may have been named


def counted(frame: Frame, unit: Unit, hit: Hit, value: Value | None, said: float) -> float:
    """The degree in [0, 1] to which the value counts what is asked for; ``said`` is that of its sentence alone."""
    if frame.type is AnswerType.AMOUNT and value is not None and unit.row is None and asks(CAP_ASKED, frame.question):
        return max(said, TAKEN_UP if CAPPED.search(unit.text[: value.start]) else 0.0)
    if frame.measure == _DEARER and value is not None and unit.row is None and OVER_PLANNED.match(unit.text, value.end):
        return max(said, TAKEN_UP)
    if frame.type is not AnswerType.COUNT or value is None or value.quantity is None or not frame.measure:
        return said
    if unit.row is not None:
        return max(said, BY_EVENT * _counts_doers(frame, unit, value))
    noun = value.quantity.unit
    if noun == "%" and change_asked(frame) and POINTS_BACK.match(unit.text):
        return max(said, _taken_up(frame, unit, hit))  # "Det är en ökning med 12 procent"
    if not noun:
        alone = _stands_alone(unit.text, value.end) and not GROWN.match(unit.text)
        held = _of_those_counted(frame, unit.text, value.start) or _taken_up(frame, unit, hit) if alone else 0.0
        return max(said, held)
    return max(
        said,
        BY_EVENT
        * (_by_event(frame, noun) or _of_asked_sex(frame, value.text) or gathered(frame.measured, noun, unit.text)),
    )


def _stands_alone(text: str, end: int) -> bool:
    """Whether no noun follows a number: "130 beviljades", "130 av dem"; a noun that is not known as one may follow else."""
    following = _WORD_AFTER.match(text, end)
    if following is None or following[1] in STOP_WORDS or _VERB_FORM.search(following[1]):
        return True
    return following[1].endswith("s") and lemma(following[1]) != following[1]  # "bifölls", no "hus"


def _by_event(frame: Frame, noun: str) -> bool:
    """Whether the noun is that of the question's verb, or the doers of it: "vräkningar" for "hur många hushåll vräktes"."""
    if frame.measure in PEOPLE and is_person(noun):
        return True
    told = key(noun)
    if told in PEOPLE and are_anybody(frame.measure):
        return True
    if frame.measure in TIMES and any(term.key == told for term in frame.terms):
        return True  # "hur många gånger möttes styrelsen till sammanträden"
    return told_by_event(told, frame.measure, frame.terms)


def _of_asked_sex(frame: Frame, value: str) -> bool:
    """Whether women or men of those asked about are counted by that alone: "41 män", where it is asked of "manliga anställda"."""
    return are_anybody(frame.measure) and bool(named_groups(frame.question, SEXES) & named_groups(value, SEXES))


def _of_those_counted(frame: Frame, text: str, start: int) -> float:
    """TAKEN_UP where a figure is of those that the one before it counts: "4 215 personer, varav 1 730 hade väntat"."""
    wanted = {frame.measure} | synonyms(frame.measure) | (PEOPLE if are_anybody(frame.measure) else set())
    before = [key(one.unit) for one in quantities(text) if one.unit and one.start < start]
    return TAKEN_UP if _OF_THOSE.search(text[:start]) and not wanted.isdisjoint(before[-1:]) else 0.0


def _counts_doers(frame: Frame, unit: Unit, value: Value) -> bool:
    """Whether a cell counts those who do what the people asked about did: "Väntande" for "hur många patienter väntade"."""
    measured = frame.measured
    if measured is None or unit.row is None or not are_anybody(measured.key):
        return False
    doers = {root(key(word)) for word in _DOERS.findall(f"{column_at(unit, value.start)} {unit.row.caption}")}
    return any(root(term.key) in doers for term in frame.terms if term is not measured and root(term.key))


def _taken_up(frame: Frame, unit: Unit, hit: Hit) -> float:
    """TAKEN_UP where a figure without a noun counts what was named before: "200 ansökningar kom in. 130 beviljades."."""
    wanted = {frame.measure} | synonyms(frame.measure)
    before = [one for one in hit.passage.told if one.section == unit.section and one.start < unit.start]
    for one in reversed(before[-_BEFORE:]):
        if one.row is not None:
            return 0.0
        if not wanted.isdisjoint((*one.terms, *one.parts)) or _held(frame, one.terms):
            return TAKEN_UP
        if (
            one.block != unit.block
            or GROWN.match(one.text)
            or any(_is_thing(found.unit) for found in quantities(one.text))
        ):
            return 0.0  # then that is what is spoken on
    return 0.0


def _held(frame: Frame, said: Sequence[str]) -> bool:
    """Whether a word said is the last part of the measure: "ansökningar" of "bidragsansökningar"."""
    last = {term.parts[-1] for term in frame.terms if term.key == frame.measure and len(term.parts) > 1}
    return not last.isdisjoint(said)


def _is_thing(unit: str) -> bool:
    return bool(unit) and unit not in MEASURING | {"st"} and not {key(unit), *parts(unit)} & TIMES

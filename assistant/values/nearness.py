"""How near a figure stands to the words of the question: in letters, in its clause, by its label, place and year."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.types import Frame
from assistant.values.clauses import own_clause, own_holder, own_subject
from assistant.values.years import year_beside
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import content_words, key, parts
from corpus.types import Quantity, Unit

_NEXT_CLAUSE = 30  # letters
_LATER_FIGURE = re.compile(r"\d")
_LABEL = re.compile(r"([\w-]+):\s*$")
# What a figure counts may stand between it and its place: "357 vårdkontakter vid", "12 procent av kvinnorna i".
_PLACE = re.compile(r"(?:\s+\w+)?\s+(?:vid|i|på|inom|hos|från|för|till|av|bland)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Anchors:
    """Where the words of the question stand in a unit, as offsets: the measure, and the others; without a measure, all."""

    measure: Sequence[int]
    others: Sequence[int]

    def __iter__(self) -> Iterator[int]:
        yield from self.measure
        yield from self.others


def anchors_in(unit: Unit, frame: Frame) -> Anchors:
    """Where the words of a question stand in a unit."""
    wanted = {frame.measure} | synonyms(frame.measure) if frame.measure else set()
    asked = {term.key for term in frame.terms}
    asked |= {other for term in frame.terms if term.name for other in synonyms(term.key)}  # "M" and "Moderaterna"
    halved = not wanted.isdisjoint(unit.parts)
    measured: list[int] = []
    rest: list[int] = []
    if halved or not (wanted | asked).isdisjoint(unit.terms):
        for token, term in zip(content_words(unit.text), unit.terms, strict=True):
            if term in wanted or (halved and not wanted.isdisjoint(parts(token.text.lower()))):
                measured.append(token.start)
            elif term in asked:
                rest.append(token.start)
    return Anchors(measured or rest, rest)


def near_fits(text: str, quantity: Quantity, anchors: Anchors) -> Iterator[float]:
    """What a figure gains by standing near the measure, and near the other words."""
    distance = min((_gap(quantity, at, text) for at in anchors.measure), default=80)
    yield 0.8 / (1 + distance / 25)
    if anchors.measure:
        yield 0.5 / (1 + min((_gap(quantity, at, text) for at in anchors.others), default=200) / 20)


def _gap(quantity: Quantity, at: int, text: str) -> int:
    """The distance of a figure from a word; farther where a comma parts it from one after it ("31,2 mnkr, en fördyring")."""
    if at < quantity.start:
        return quantity.start - at
    between = text[quantity.end : at]
    another = " och " in between and _LATER_FIGURE.search(
        text, at
    )  # "12 lån och antalet besök 40": the next one's word
    parted = _NEXT_CLAUSE if "," in between or another else 0
    return int(max(0, at - quantity.end) * 1.3) + parted


def label_fit(before: str, frame: Frame) -> float:
    """Whether a figure stands right after a label that the question names: "Badhus: 140 besök Simskolor: 62 besök"."""
    label = _LABEL.search(before)
    return 0.6 if label and key(label[1]) in {term.key for term in frame.terms} - {frame.measure} else 0.0


def place_fit(text: str, quantity: Quantity, figures: Sequence[Quantity], asked: Sequence[int]) -> float:
    """Of figures of one unit in a row, each with its place ("12 besök vid A samt 3 besök vid B"): whose place is asked for.

    ``asked`` are the offsets of the words of the question. 0 where the figures do not stand in such a row.
    """
    alike = [figure for figure in figures if figure.unit and figure.unit == quantity.unit]
    if len(alike) < 2:
        return 0.0
    ends = [figure.start for figure in alike[1:]] + [len(text)]
    places = [(_PLACE.match(text, figure.end, end), end) for figure, end in zip(alike, ends, strict=True)]
    if not all(place for place, _ in places):
        return 0.0
    named = [place is not None and any(place.end() <= at < end for at in asked) for place, end in places]
    return 0.8 if sum(named) == 1 and named[alike.index(quantity)] else 0.0


def holder_fits(text: str, figures: Sequence[Quantity], question: str) -> dict[int, float]:
    """By start, whose proposal or sum each figure is told by, where the question names one: "enligt bolagets kalkyl 4, enligt …"."""
    meant = own_holder(text, [(figure.start, figure.end) for figure in figures], question)
    if meant is None:
        return {}
    return {figure.start: 2.0 if at == meant else -1.0 for at, figure in enumerate(figures)}


def clause_fits(text: str, figures: Sequence[Quantity], asked: Mapping[int, str]) -> dict[int, float]:
    """Of figures of one unit, each in its own clause ("i A gick 12 elever och i B 3 elever"): by start, whose is asked for."""
    fits: dict[int, float] = {}
    for unit in {figure.unit for figure in figures} if asked else ():
        alike = [figure for figure in figures if figure.unit == unit]
        spans = [(figure.start, figure.end) for figure in alike]
        meant = own_clause(text, spans, asked) if len(alike) > 1 else None
        if meant is None and len(alike) > 1:
            meant = own_subject(text, spans, asked)
        if meant is not None:
            fits |= {figure.start: 1.0 if at == meant else -0.3 for at, figure in enumerate(alike)}
    return fits


def year_fit(text: str, quantity: Quantity, frame: Frame) -> float:
    """Whether the year of a figure is the one asked for; 0 where the sentence gives it none."""
    year = year_beside(text, quantity.start, quantity.end) if frame.years else None
    return 0.0 if year is None else 0.3 if year in frame.years else -0.5

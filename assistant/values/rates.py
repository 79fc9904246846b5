"""So many for each of something: whether a question asks for that, and whether a text tells it. Pure."""

import re
from collections.abc import Sequence
from functools import lru_cache

from corpus.swedish.people import is_person
from corpus.swedish.words import key
from corpus.types import Quantity

_MANY = r"\d{1,3}(?:[ \u00a0\u202f]?\d{3})*|hundra(?:tusen)?|(?:tio|hundra)?\s?tusen"
_PER = re.compile(
    rf"(?:\bper\s|(?<=[a-zåäö.])/)(?:(?P<many>{_MANY})\s)?(?:\w+[at] )?(?P<noun>[a-zåäö]{{3,}}|m²|m2)(?!\w)",
    re.IGNORECASE,
)
_EACH = re.compile(r"\b(?:varje|vardera) (?P<noun>[a-zåäö]{3,})\b", re.IGNORECASE)
# What follows "per" and is nothing that a figure is for each of: a time, a way.
_NO_THING = re.compile(
    r"(?:år|dag|dygn|vecka|månad|kvartal|tertial|halvår|timme|minut|termin|sekund|natt|vardag|säsong|läsår|gång|tillfälle|den|telefon|post|brev|mejl|mail|sms|"
    r"januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|automatik|definition|capsulam|bokslutsdag\w*|sista|första)$",
    re.IGNORECASE,
)
_DWELLERS = frozenset(
    map(key, "invånare person capita medborgare boende innevånare kommuninvånare länsinvånare".split())
)
_SINGLE = key("invånare")
DWELLING = frozenset({_SINGLE})
_SQUARES = frozenset(map(key, "m² m2 kvm kvadrat kvadratmeter".split()))
_HOW_MANY = re.compile(r"\bhur många\b", re.IGNORECASE)
_AVERAGE_BEFORE = re.compile(
    r"\b(?:i snitt|i genomsnitt|i medeltal|snittet (?:är|var)|genomsnittet (?:är|var))\s+(?:\w+\s)?$", re.IGNORECASE
)
_AVERAGE = re.compile(r"\b(?:i snitt|snittet|genomsnitt\w*|medel\w*)\b", re.IGNORECASE)


@lru_cache(maxsize=1 << 14)
def rates_in(text: str, *, numbered: bool = False) -> frozenset[str]:
    """What a text tells or asks a figure for each of, as search keys; of many at a time alone, where ``numbered``."""
    return frozenset(
        _called(found["noun"])
        for found in _PER.finditer(text)
        if not _NO_THING.match(found["noun"]) and (not numbered or found["many"])
    )


def each_in(text: str) -> frozenset[str]:
    """The same, with what is told of "varje"."""
    return rates_in(text) | {_called(found["noun"]) for found in _EACH.finditer(text)}


def rates_of_people(text: str) -> frozenset[str]:
    """Those of ``rates_in`` that are of people, or of many of a thing: no count of what stands before."""
    people = {_called(found["noun"]) for found in _PER.finditer(text) if is_person(found["noun"])}
    return rates_in(text) & (people | rates_in(text, numbered=True))


def rate_fits(text: str, figures: Sequence[Quantity], question: str) -> dict[int, float]:
    """By its start, what each figure gains by being for each of what is asked, and loses by being for each unasked."""
    asked = rates_in(question)
    told = {figure.start: _rate_of(text, figure, question) for figure in figures}
    if asked and asked.isdisjoint(told.values()):
        return {}
    if asked:
        return {start: 0.0 if of in asked else -1.8 for start, of in told.items()}
    if "average" in told.values() and "" in told.values():
        return {start: -1.0 for start, of in told.items() if of == "average"}
    plain = any(figure.unit and not told[figure.start] for figure in figures)
    if not plain or each_in(question):
        return {}
    money = {figure.start for figure in figures if figure.unit == "kr"}  # a price for each is a price
    return {start: -0.5 for start, of in told.items() if of and start not in money}


def _rate_of(text: str, figure: Quantity, question: str) -> str:
    """What a figure is for each of, or that it is an average where a number is asked for; "" where neither is told."""
    if _HOW_MANY.search(question) and not _AVERAGE.search(question) and _AVERAGE_BEFORE.search(text[: figure.start]):
        return "average"
    return _rate_after(text, figure.end)


def _rate_after(text: str, end: int) -> str:
    """What the figure that ends at ``end`` is for each of: "3,5 ton per invånare"; "" where that is not told there."""
    found = re.compile(rf"\s?(?:[^\W\d]+\s){{0,2}}{_PER.pattern}", re.IGNORECASE).match(text, end)
    return _called(found["noun"]) if found and not _NO_THING.match(found["noun"]) else ""


def _called(noun: str) -> str:
    """The search key of a noun; one for all that dwell somewhere, and for all that measure a floor."""
    word = key(noun)
    return _SINGLE if word in _DWELLERS else "m2" if word in _SQUARES else word


def is_average(text: str) -> bool:
    """Whether a text tells an average, which is for each of what it names: "grupperna hade i snitt 14 barn"."""
    return _AVERAGE.search(text) is not None

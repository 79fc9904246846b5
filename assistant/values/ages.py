"""The age of somebody asked about, and whether a label or column is of people of that age. Pure."""

import re

_ASKED = re.compile(r"\b(\d{1,3})(?:-?åring\w*|-årig\w*| år(?= (?:gam\w+|i|på|vad)\b|\W*$)| åring\w*)", re.IGNORECASE)
_ON = re.compile(r"\b(?:på|är|fyllt|som är) (\d{1,3}) år\b", re.IGNORECASE)
_SPAN = re.compile(r"\b(\d{1,3})\s?(?:[-–]|till|och)\s?(\d{1,3})(?= ?år|\W*$)", re.IGNORECASE)
_OVER = re.compile(
    r"\b(?:från|över|fyllda?) (\d{1,3}) år|\b(\d{1,3})(?: år)?(?:\s?\+| (?:år )?och (?:äldre|uppåt))", re.IGNORECASE
)
_UNDER = re.compile(r"\b(?:under|upp till|till och med) (\d{1,3}) år", re.IGNORECASE)


def age_asked(question: str) -> int | None:
    """How old the person is whom a question is about: "en 12-åring", "ett barn på 12 år"; None where it tells no one age."""
    found = {int(one) for pattern in (_ASKED, _ON) for one in pattern.findall(question)}
    return found.pop() if len(found) == 1 else None


def holds_age(text: str, age: int) -> bool | None:
    """Whether a label or column is of people of an age; None where it names no ages."""
    spans = [(int(low), int(high)) for low, high in _SPAN.findall(text)]
    spans += [(int(one or other), 200) for one, other in _OVER.findall(text)]
    spans += [(0, int(high) - 1) for high in _UNDER.findall(text)]
    return any(low <= age <= high for low, high in spans) if spans else None


def age_fit(text: str, question: str) -> float:
    """What a column gains by being of the age asked about, or loses by being of other ages."""
    age = age_asked(question)
    held = None if age is None else holds_age(text, age)
    return 0.0 if held is None else 1.5 if held else -1.5

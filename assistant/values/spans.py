"""Rows whose label is a span of sizes ("11–20 km", "över 40 km"), and the one size that a question names. Pure."""

import re

from corpus.swedish.numbers import parse_number

_NUMBER = r"(?:\d{1,3}(?:[ \u00a0]\d{3})+|\d+(?:,\d+)?)"
_UNIT = r"(?:kronor|kr|km|kilometer|mil|minuter|min|timmar|m²|m2|kvm|kvadratmeter|liter|kg|kilo|ton|deltagare|personer|anställda|platser)"
_ASKED = re.compile(rf"(?<![\d–-])(?<![–-] )\b({_NUMBER})\s?({_UNIT})\b", re.IGNORECASE)
_SPAN = re.compile(rf"\b({_NUMBER})\s?(?:{_UNIT})?\s?(?:[–-]|till|och)\s?({_NUMBER})\b")
_OVER = re.compile(
    rf"\b(?:över|mer än|minst|från|fler än)\s({_NUMBER})\b|\b({_NUMBER})\s?(?:{_UNIT})?\s(?:eller|och) (?:mer|fler|däröver)",
    re.IGNORECASE,
)
_UNDER = re.compile(rf"\b(?:under|upp till|högst|max|mindre än|färre än|till och med)\s({_NUMBER})\b", re.IGNORECASE)
_ANY_UNIT = re.compile(rf"\b{_UNIT}(?!\w)", re.IGNORECASE)
_LARGE = 1_000  # a sum asked about may meet a label that names no unit
_SAME = {
    "kilometer": "km",
    "kr": "kronor",
    "min": "minuter",
    "m2": "m²",
    "kvm": "m²",
    "kvadratmeter": "m²",
    "kilo": "kg",
}


def outside_span(label: str, question: str) -> bool:
    """Whether a label is a span of sizes, and the one size that a question names lies outside it."""
    asked = _ASKED.findall(question)
    spans = _spans(label)
    if len(asked) != 1 or not spans or _SPAN.search(question):
        return False
    size, unit = _read(asked[0][0]), asked[0][1].lower()
    named = [_SAME.get(one.lower(), one.lower()) for one in _ANY_UNIT.findall(label)]
    if _SAME.get(unit, unit) not in named and (named or size < _LARGE):
        return False
    return not any(low <= size <= high for low, high in spans)


def _spans(label: str) -> list[tuple[float, float]]:
    """The spans of sizes that a label names."""
    found = [(_read(low), _read(high)) for low, high in _SPAN.findall(label)]
    found += [(_read(one or other), float("inf")) for one, other in _OVER.findall(label)]
    return found + [(0.0, _read(high)) for high in _UNDER.findall(label)]


def _read(number: str) -> float:
    return parse_number(number) or 0.0

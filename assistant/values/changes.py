"""Whether a figure tells how much something changed or is apart from another, and no level: "minskade med 5 mnkr". Pure."""

import re

from assistant.types import Comparison, Frame
from assistant.understanding.apart import asks_apart
from assistant.understanding.direction import asks_by_how_much
from corpus.types import Quantity

_DEEDS = (
    r"(?:öka|minska|korriger|justera|höj|sänk|förbättra|försämra|sjönk|sjunk|steg|stigit|växt|växe|reducer|krymp|utöka|förändra|ändra|omfördela|"
    r"förstärk|skriv\w* (?:upp|ned|ner)|tillför|överför)"
)
CHANGE_NOUNS = r"(?:ökning|minskning|korrigering|justering|höjning|sänkning|förbättring|försämring|reducering|förstärkning|omfördelning|förändring|ändring|nedskrivning|uppskrivning)"
# "har minskat med 53,3 miljoner", "en korrigering av budgeten med 26,5 miljoner": what set two figures apart, none of them.
CHANGED_BY = re.compile(
    rf"\b(?:{_DEEDS}\w*\b[^.;:]{{0,110}}?\bmed|{CHANGE_NOUNS}\w*\b[^.;:,\d]{{0,110}}?\b(?:med|på|om))\s+(?:(?!till\b)[^\W\d]\w*\s+){{0,2}}$",
    re.IGNORECASE,
)
# "14 fler än 2022"; "väntat mer än 90 dagar" is no gap
GAP_AFTER = re.compile(
    r"\s*(?:kronor\s+)?(?:bättre|sämre|högre|lägre|större|mindre|mer|fler|färre|dyrare|billigare|(?:över|under) \w*budget\w*)\b(?!\s+än\s+\d{1,3}\b)",
    re.IGNORECASE,
)
_OTHERWISE_BY = re.compile(
    r"\b(?:\w*(?:ökning|minskning|höjning|sänkning)\w*|motsvara\w*|alltså|eller)\b[^.;\d]{0,60}$", re.I
)


# "minskade med 80 mnkr, eller 17,4 procent": the same change in another unit
CHANGED_EITHER = re.compile(
    rf"\b(?:{_DEEDS}\w*|{CHANGE_NOUNS}\w*)\b[^.;:]{{0,110}}?\b(?:med|på|om)\s[^.;:]{{1,40}}?(?:,\s|\s|\()(?:eller|alltså|dvs\.?|det vill säga|motsvarande|vilket motsvarar)\s(?:(?:cirka|ca|drygt|knappt|nästan)\s)?$",
    re.IGNORECASE,
)


def is_change(text: str, start: int, end: int) -> bool:
    """Whether the figure ``text[start:end]`` is a change or a gap."""
    before = text[:start]
    return bool(CHANGED_BY.search(before) or GAP_AFTER.match(text, end) or _OTHERWISE_BY.search(before))


def change_asked(frame: Frame) -> bool:
    """Whether a frame asks by how much something changed, and not for the levels that it changed between."""
    return frame.comparison is Comparison.CHANGE and (asks_by_how_much(frame.question) or asks_apart(frame.question))


def change_fit(text: str, quantity: Quantity, frame: Frame) -> float:
    """What a figure gains by being a change where that is asked for, and loses where it is a level; 0 else."""
    if not change_asked(frame):
        return 0.0
    return 0.8 if is_change(text, quantity.start, quantity.end) else -0.4

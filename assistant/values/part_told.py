"""The part of a year that a figure is told of, or that a question asks about: "8" for January to August, "" for the whole. Pure."""

import re

from assistant.types import Candidate, Frame
from assistant.values import shown_value
from assistant.values.cells import column_at
from assistant.values.part_of_year import parts_of_year, reported_part, reported_until
from assistant.values.stage_told import is_foretold
from corpus.swedish.date_forms import MONTH_NAMES

_WHOLE = re.compile(r"\b(?:hel(?:a )?år\w*|årets slut|årsskiftet|december|dec)\b", re.IGNORECASE)
_AT_DAY = re.compile(r"\b(?:per|den) (?:den )?\d{1,2}\b", re.IGNORECASE)  # "58 lägenheter per den 31 augusti"
_SAME = re.compile(r"\b(?:samma|motsvarande) (?:period|tid|månad\w*)", re.IGNORECASE)
_NUMBERED = re.compile(
    r"(?:(?P<ordinal>första|andra|tredje|fjärde) )?(?P<kind>kvartal|tertial|halvår)(?:et|en)?(?: (?P<number>\d))?"
)
_ORDINALS = {"första": "1", "andra": "2", "tredje": "3", "fjärde": "4"}
# What is so much at a time and not in the course of it: a debt, a rate, the people of a place.
_STANDING = re.compile(
    r"\b\w*(?:skuld|lån|ränta|ränte|kapital|ram(?:en|ar)?\b|anslag|avgift|taxa|taxor|pris|skatt|hyra|hyror|lön|invånar|folkmängd|befolkning|anställd|medarbetare|"
    r"vänta|kö\b|kön\b|soliditet|likviditet|medlem|budget|prognos|omslutning|tillgång)\w*",
    re.IGNORECASE,
)
_RESULT = re.compile(
    r"resultat|(?:över|under)skott|avvik", re.IGNORECASE
)  # told of a time, though set against a budget
_YEAR = re.compile(r"(?:19|20)\d\d")


def reported_year(one: Candidate) -> str:
    """The one year that the report of a figure is for, "" where that is not known."""
    head = tuple(one.hit.passage.head)
    until, _ = reported_until(head)
    return str(until) if until else next((told for told in head[2:3] if _YEAR.fullmatch(told)), "")


def part_told(one: Candidate, frame: Frame) -> str | None:
    """The part of a year that a figure is of: "8" for January to August, "" for the whole; None where that cannot be told.

    A sum of money in a report on a part of a year is of that part, unless it is of what stands so at a time.
    """
    if is_foretold(one):
        return ""
    shown = shown_value(frame, one)
    is_sum = shown is not None and shown.quantity is not None and shown.quantity.unit == "kr"
    row = one.unit.row
    said = column_at(one.unit, one.value_start) if row is not None else one.unit.text
    for text in (said, row.caption if row is not None else ""):
        spans = sorted(_spans(text))
        at_a_time = _stands(frame.question) or (not is_sum and _AT_DAY.search(text) is not None)
        if len(spans) == 1 and not (at_a_time and spans[0].isdigit()):
            return spans[0]
        if spans:
            return None
        if _WHOLE.search(text):
            return ""
    if _SAME.search(said) or _stands(frame.question):
        return None
    if _is_of_whole_year(one):
        return ""
    return reported_part(one) or None if is_sum else None


def _is_of_whole_year(one: Candidate) -> bool:
    """Whether the report of a figure is for a whole year: "2024", or from January to December."""
    head = tuple(one.hit.passage.head)
    return reported_until(head)[1] == "12" or any(_YEAR.fullmatch(told) for told in head[2:3])


def _spans(text: str) -> set[str]:
    """The parts of a year that a text names by their ends or by a number: "8", "tertial 2"; single months are points of time."""
    named = parts_of_year(text)
    told = [found for part in named if (found := _NUMBERED.search(part))]
    numbered = {
        f"{found['kind']} {found['number'] or _ORDINALS.get(found['ordinal'] or '', '')}".strip() for found in told
    }
    return {part for part in named if part.isdigit()} | numbered


def _stands(question: str) -> bool:
    """Whether what is asked about is so much at a time, and not in the course of it."""
    return _STANDING.search(question) is not None and not _RESULT.search(question)


def part_of_year_asked(question: str) -> str | None:
    """The part of a year that a question names, "" for the whole one; None where it names none or several.

    "Från helåret 2023 till och med augusti 2024" names two.
    """
    spans = _spans(question)
    whole = re.search(r"\bhel(?:a )?år\w*|\bhela (?:19|20)\d\d", question, re.IGNORECASE) is not None
    if len(spans) == 1:
        return None if whole else next(iter(spans))
    return "" if not spans and whole else None


def may_stand(one: str | None, other: str | None) -> bool:
    """Whether figures of two parts of years may be set against each other: those of which either cannot be told may."""
    return one is None or other is None or one == other


def named_part(part: str, year: str) -> str:
    """A part of a year in Swedish: "januari–augusti 2024" of "8" and "2024"."""
    if not part.isdigit():
        return f"{part} {year}"
    month = MONTH_NAMES[int(part) - 1]
    return f"{month if part == '1' else f'januari–{month}'} {year}"

"""The value asked for inside a unit: which of its figures, dates or names, and not the neighbour.

Budget stands beside outcome, last year beside this, share beside amount. What is near the measure asked about, of the
kind asked for, and not introduced as something to compare with, is the value.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.types import FIGURES, AnswerType, Candidate, Frame
from assistant.understanding.question_words import NUMBERED, first_asked
from assistant.values.cell_doers import cell_doers
from assistant.values.cells import cells_of, counts_nobody
from assistant.values.contacts import contacts
from assistant.values.doers import doers
from assistant.values.figures import figures_of
from assistant.values.names import boards, companies, deciders, organisations, people, tasked
from assistant.values.times import (
    ages_of,
    clock_cells,
    closed_on,
    dates_of,
    duration_cells,
    durations_of,
    hours_by_day,
    hours_of,
    times_of,
    weekday_cells,
)
from assistant.values.value import Value
from corpus.types import Unit

__all__ = ["Value", "best_value", "shown_value", "values_of"]

_DNR = re.compile(r"\b(?:[A-ZÅÄÖ]{1,8}[ /-]?)?\d{2,6}[-/:]\d{2,6}(?:[-/]\d+)?\b")
# Dates and years, and the numbers of inquiries, bills and acts, under which no authority files anything.
_NO_DNR = re.compile(
    r"(?:19|20)\d\d(?:-\d\d(?:-\d\d)?|[-/](?:19|20)\d\d)|(?:SOU|Ds|Dir|Prop|SFS|Bet|Skr|Rskr|Motion) ?\d.*|(?:19|20)\d\d:\d+",
    re.IGNORECASE,
)
# Those numbers, where one of such a paper is asked for: "Vilket nummer har direktivet?"
_OF_PAPER = re.compile(r"\b(?:SOU|Ds|Dir\.?|Prop\.?|SFS|Bet\.?|Skr\.?) ?(?:19|20)\d\d(?:/\d\d)?:\w+", re.IGNORECASE)
_PAPER_ASKED = re.compile(rf"\bvilket nummer\b.*\b{NUMBERED}", re.IGNORECASE)
_WHEN = re.compile(r"\W*(?:och )?när\b", re.IGNORECASE)
_BARE_TIME = 0.6  # how well a time without a day says when something was


def best_value(unit: Unit, frame: Frame) -> Value | None:
    """The value of the unit that answers the frame best, None when it holds none of the kind asked for."""
    found = values_of(unit, frame)
    return max(found, key=lambda value: value.fit, default=None)


def _as_named(doer: Value, named: Sequence[Value]) -> Value:
    """Who does what is asked about, with the whole of the name that was read: "Eva Alm (S)" for "Eva Alm", or for "Eva"."""
    there = (one for one in named if one.start <= doer.start < one.end or one.text.startswith(f"{doer.text} "))
    whole = next(there, doer)
    return replace(whole, fit=max(whole.fit, doer.fit))


def shown_value(frame: Frame, candidate: Candidate) -> Value | None:
    """The value that a candidate shows, as it was read in its unit; None where it shows none of the kind asked for."""
    return next((value for value in values_of(candidate.unit, frame) if value.start == candidate.value_start), None)


def values_of(unit: Unit, frame: Frame) -> list[Value]:
    """All values of the kind asked for, each with its fit."""
    kind = frame.type
    if kind in FIGURES:
        cells = cells_of(unit, frame) if unit.row and unit.row.values else []
        if cells or (kind is AnswerType.COUNT and unit.row is not None and counts_nobody(unit.row)):
            return cells
        return figures_of(unit, frame)  # a row whose cells could not be told apart is read as text
    if kind is AnswerType.DATE:
        clock = [replace(value, fit=1.6) for value in times_of(unit, frame)] if frame.days else []
        told = (
            clock
            + closed_on(unit, frame)
            + hours_of(unit, frame)
            + hours_by_day(unit, frame)
            + durations_of(unit, frame)
        )
        told += duration_cells(unit, frame) + weekday_cells(unit, frame) + dates_of(unit, frame)
        # Of what lasts a day alone the time of day is told: "Rösträkningen avslutades kl. 23.40".
        return told or [
            replace(value, fit=value.fit + _BARE_TIME - 1.0)
            for value in times_of(unit, frame)
            if _WHEN.match(first_asked(frame.question))
        ]
    if kind is AnswerType.TIME:
        return (
            closed_on(unit, frame)
            + times_of(unit, frame)
            + clock_cells(unit, frame)
            + hours_of(unit, frame)
            + hours_by_day(unit, frame)
        )
    if kind is AnswerType.AGE:
        return ages_of(unit)
    if kind is AnswerType.CONTACT:
        return contacts(unit, frame)
    if kind is AnswerType.PERSON:
        named = [*people(unit, frame), *companies(unit, frame), *deciders(unit, frame), *tasked(unit, frame)]
        return [*named, *(_as_named(done, named) for done in doers(unit, frame)), *cell_doers(unit, frame)]
    if kind is AnswerType.ORGANISATION:
        named = [*organisations(unit, frame), *boards(unit, frame)]
        return [*named, *(_as_named(done, named) for done in doers(unit, frame)), *cell_doers(unit, frame)]
    if kind is AnswerType.DNR:
        if _PAPER_ASKED.search(frame.question):
            return [Value(m.group(), m.start(), m.end(), 1.0) for m in _OF_PAPER.finditer(unit.text)]
        return [
            Value(m.group(), m.start(), m.end(), 1.0)
            for m in _DNR.finditer(unit.text)
            if not _NO_DNR.fullmatch(m.group())
        ]
    return []

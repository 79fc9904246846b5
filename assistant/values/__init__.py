"""The value asked for inside a unit: which of its figures, dates or names, and not the neighbour.

Budget stands beside outcome, last year beside this, share beside amount. What is near the measure asked about, of the
kind asked for, and not introduced as something to compare with, is the value.
"""

import re
from dataclasses import replace

from assistant.cues import asks
from assistant.types import FIGURES, AnswerType, Candidate, Frame
from assistant.values.cells import cells_of
from assistant.values.contacts import contacts
from assistant.values.figures import figures_of
from assistant.values.names import organisations, people
from assistant.values.times import (
    ages_of,
    clock_cells,
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

_DNR = re.compile(r"\b(?:[A-ZÅÄÖ]{1,8}[ -]?)?\d{2,6}[-/:]\d{2,6}(?:[-/]\d+)?\b")
# What companies and organisations do as often as people: "Vem köpte huset?".
_DONE_BY_COMPANIES = re.compile(
    r"\bvem (?:som )?(?:har |hade |ska |kommer att |får |fick )?(?:köp\w*|äg(?:er|de|t|a)|driv\w*|drev|bygg\w*|lever\w*|tar över|ta över|tog över|tagit över|vann|vunnit"
    r"|sköt\w*|städa\w*|finansiera\w*|sponsra\w*|uppför\w*|hyr\w*|upphandla\w*|tilldela\w*|utför\w*|jobbet|uppdraget|kontraktet|(?:an)?sök(?:te|t|er)|ansökt)\b",
    re.IGNORECASE,
)
_OWNED = re.compile(r"\bäg(?:er|de|t|a)\b", re.IGNORECASE)
_OWNER = re.compile(r"\b(?:AB|KB|HB|kommun|region|stiftelsen?|förening(?:en)?)\b", re.IGNORECASE)
_WHO_DECIDED = re.compile(
    r"\bvem (?:som )?(?:har |var det som )?(?:beslut\w+|bestäm\w+|tog (?:\w+ )?beslut\w*|fatta\w+|anta(?:r|git)|antog|fastställ\w+|godkän\w+)\b",
    re.IGNORECASE,
)
_ORGAN = r"(?:[\w-]+- och )?\w*(?:nämnden|styrelsen|fullmäktige|utskottet|direktionen|regeringen|riksdagen)"
_DECIDER = re.compile(
    rf"\b(?:beslut\w*|fattad\w*|togs?|tagits|antogs|antagits|fastställ\w*|godkänd\w*|bestämdes)\b[^.;]{{0,40}}?\bav (?P<passive>{_ORGAN})\b"
    rf"|\b(?P<active>{_ORGAN}) (?:har )?(?:beslut(?:ar|ade|at)|bestäm(?:mer|de|t)|fatta(?:r|de|t)|tog|antar|antog|antagit|fastställ\w+|godkän\w+)\b",
    re.IGNORECASE,
)
_COMPANY = re.compile(r"\b(?:AB|KB|HB)\b")
_WHEN = re.compile(r"\W*(?:och )?när\b", re.IGNORECASE)
_BARE_TIME = 0.6  # how well a time without a day says when something was
_BEHIND_PEOPLE = 0.2  # what a company's name is behind a person's, where either may be meant


def best_value(unit: Unit, frame: Frame) -> Value | None:
    """The value of the unit that answers the frame best, None when it holds none of the kind asked for."""
    found = values_of(unit, frame)
    return max(found, key=lambda value: value.fit, default=None)


def shown_value(frame: Frame, candidate: Candidate) -> Value | None:
    """The value that a candidate shows, as it was read in its unit; None where it shows none of the kind asked for."""
    return next((value for value in values_of(candidate.unit, frame) if value.start == candidate.value_start), None)


def values_of(unit: Unit, frame: Frame) -> list[Value]:
    """All values of the kind asked for, each with its fit."""
    kind = frame.type
    if kind in FIGURES:
        cells = cells_of(unit, frame) if unit.row and unit.row.values else []
        return cells or figures_of(unit, frame)  # a row whose cells could not be told apart is read as text
    if kind is AnswerType.DATE:
        clock = [replace(value, fit=1.6) for value in times_of(unit)] if frame.days else []
        told = clock + hours_of(unit, frame) + hours_by_day(unit, frame) + durations_of(unit, frame)
        told += duration_cells(unit, frame) + weekday_cells(unit, frame) + dates_of(unit, frame)
        # Of what lasts a day alone the time of day is told: "Rösträkningen avslutades kl. 23.40".
        return told or [replace(value, fit=_BARE_TIME) for value in times_of(unit) if _WHEN.match(frame.question)]
    if kind is AnswerType.TIME:
        return times_of(unit) + clock_cells(unit, frame) + hours_of(unit, frame) + hours_by_day(unit, frame)
    if kind is AnswerType.AGE:
        return ages_of(unit)
    if kind is AnswerType.CONTACT:
        return contacts(unit, frame)
    if kind is AnswerType.PERSON:
        return [*people(unit, frame), *_companies(unit, frame), *_deciders(unit, frame)]
    if kind is AnswerType.ORGANISATION:
        return organisations(unit, frame)
    if kind is AnswerType.DNR:
        return [
            Value(m.group(), m.start(), m.end(), 1.0)
            for m in _DNR.finditer(unit.text)
            if not re.fullmatch(r"(?:19|20)\d\d-\d\d(?:-\d\d)?", m.group())
        ]
    return []


def _companies(unit: Unit, frame: Frame) -> list[Value]:
    """The companies named, where a company may be who is asked for; of owners also public bodies."""
    if not asks(_DONE_BY_COMPANIES, frame.question):
        return []
    sort = _OWNER if asks(_OWNED, frame.question) else _COMPANY
    found = organisations(unit, frame)
    return [replace(value, fit=1 - _BEHIND_PEOPLE) for value in found if sort.search(value.text)]


def _deciders(unit: Unit, frame: Frame) -> list[Value]:
    """The organs told to have decided, where it is asked who did: "Beslutet fattades av kommunfullmäktige"."""
    if not asks(_WHO_DECIDED, frame.question):
        return []
    return [
        Value(found[voice], *found.span(voice), 1 - _BEHIND_PEOPLE)
        for found in _DECIDER.finditer(unit.text)
        for voice in ("passive", "active")
        if found[voice]
    ]

"""The year of a thing, apart from the year in which something is done with it: "2021 års underskott krediterades 2022"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from assistant.types import Comparison, Frame
from corpus.swedish.date_forms import YEAR_BEFORE
from corpus.swedish.synonyms import synonyms
from corpus.swedish.verbs import is_passive
from corpus.swedish.words import STOP_WORDS, key

_YEAR = r"(?:19|20)\d\d"
_BEFORE = r"(?:föregående|förra|förgående) års|fjolårets|förra årets"
_THING = r"(?:[a-zåäö]+(?:a|de) )?(?P<thing>[a-zåäö-]{4,})"
_OF_YEAR = re.compile(
    rf"\b(?:(?:(?P<year>{_YEAR}) års|(?P<before>{_BEFORE})) {_THING}|(?P<earlier>[a-zåäö-]{{4,}}) (?:från )?(?:{YEAR_BEFORE}))\b",
    re.IGNORECASE,
)
_IN_YEAR = re.compile(rf"\b(?P<thing>[a-zåäö-]{{4,}}) (?:för |år )?(?P<year>{_YEAR})\b(?!\s?[-–/]\s?\d)", re.IGNORECASE)


@lru_cache(maxsize=1 << 12)
def things_of_years(text: str, reported: int = 0) -> tuple[tuple[str, int, int], ...]:
    """Each thing that a text gives a year, as its search key, the year and where it ends: "2021 års underskott".

    "Föregående års underskott" is of the year before ``reported``; of none where that is not known.
    """
    return tuple(_found(text, reported))


def _found(text: str, reported: int) -> Iterator[tuple[str, int, int]]:
    for found in _OF_YEAR.finditer(text):
        year = int(found["year"]) if found["year"] else reported - 1 if reported else 0
        if year:
            yield key(found["thing"] or found["earlier"]), year, found.end()
    for found in _IN_YEAR.finditer(text):
        if found["thing"].lower() not in STOP_WORDS and not is_passive(found["thing"].lower()):
            yield key(found["thing"]), int(found["year"]), found.end()


def asked_things(frame: Frame) -> tuple[tuple[str, int], ...]:
    """The things whose year a question names beside that of what was done: "krediterades 2022 för underskottet 2021"."""
    if frame.comparison is not Comparison.NONE or not frame.years or len(frame.years) > 2:
        return ()
    nouns = {term.key for term in frame.terms if not term.verb}
    reported = frame.years[0] if len(frame.years) == 1 else 0
    apart = len(frame.years) == 2 or _OF_YEAR.search(frame.question) is not None
    found = things_of_years(frame.question, reported) if apart else ()
    return tuple((thing, year) for thing, year, _ in found if thing in nouns)


def of_another_year(text: str, frame: Frame) -> bool:
    """Whether a text tells of the thing asked about, and of that of another year alone: "underskott 2022"."""
    asked = asked_things(frame)
    told = things_of_years(text) if asked else ()
    for thing, year in asked:
        same = {thing, *synonyms(thing)}
        years = {other for one, other, _ in told if one in same}
        if years and year not in years:
            return True
    return False


def tells_thing(text: str, start: int, frame: Frame) -> bool:
    """Whether the figure at ``start`` is told of the thing of the year asked about: "2021 års underskott med 8 miljoner"."""
    asked = asked_things(frame)
    return any(
        (thing, year) in asked and end <= start and not re.search(r"\d", text[end:start])
        for thing, year, end in (things_of_years(text) if asked else ())
    )

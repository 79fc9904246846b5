"""Whether two places date the same event, and whether two times can be one. Pure."""

import re

from assistant.conflicts.same_matter import MOSTLY, SURE_YEAR, met, of_one_organ, tells_as_much
from assistant.features.table import RARE
from assistant.matching.match import asked_keys, words_in
from assistant.matching.said import is_told_whole, said_by
from assistant.types import Candidate, Frame
from corpus.swedish.date_forms import MONTHS, PART_OF_TIME
from corpus.swedish.dates import dates, years
from corpus.swedish.words import key

_NAMED = re.compile(r"\b([\w-]+) (?:(?:i|på|vid|av|för) )?([A-ZÅÄÖ][\w-]+)")  # whose, or what it is called
_END = re.compile(r"(?:\d{4}|-)?(?:-?(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")  # of an interval: "2024-03-15", "--03"
_PART_OF_IT = re.compile(rf"\b({PART_OF_TIME}) av\b", re.IGNORECASE)
_STAGE = re.compile(
    r"\b(?:etapp\w*|del|delar|delvis|fas|första|andra|tredje|sista|start\w*|påbörj\w*|slut\w*|\w*beslut\w*|avslut\w*|ny\w? \w+)\b",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"\b(?:ska|skall|kommer att|planera\w*|beräkna\w*|vänta[st]\w*|förväntas|bedöms|räkna\w* med|avses|preliminärt)\b",
    re.IGNORECASE,
)


def another_time(one: str, other: str) -> bool:
    """Whether two times cannot be the same, however they are written: of other years, months or days, or other words."""
    parts = [found[1].lower() for text in (one, other) if (found := _PART_OF_IT.search(text))]
    if len(set(parts)) == 2:
        return True
    ours, theirs = _calendar(one), _calendar(other)
    if any(ours) and any(theirs):
        return any(mine and its and mine.isdisjoint(its) for mine, its in zip(ours, theirs, strict=True))
    plain = [re.sub(r"[-–—\s]+", "-", text.lower()) for text in (one, other)]
    return plain[0] != plain[1]


def _calendar(text: str) -> tuple[set[str], set[str], set[str]]:
    """The years, months and days that a time can be of: those of "våren 2026" are January to June; empty where not told."""
    found = dates(text)
    named = {f"{MONTHS[word]:02}" for word in re.findall(r"[a-zåäö]+", text.lower()) if word in MONTHS}
    ends = [_END.match(end) for date in found for end in date.iso.split("/")]
    months = [int(end["month"]) for end in ends if end and end["month"]]
    spans = {f"{month:02}" for month in range(min(months), max(months) + 1)} if months else named
    days = (
        {end["day"] for end in ends if end and end["day"]} if [date.precision for date in found] == ["day"] else set()
    )
    return set(map(str, years(text))), spans, days


def dated_anew(frame: Frame, best: Candidate, other: Candidate) -> bool:
    """Whether another sentence dates the same event: all of what was asked is told there too, of one year or still ahead.

    What comes again ("mötet") is told otherwise each time: a word that tells it from others must be said of both.
    """
    named = words_in(best.hit.passage.head[0]).keys  # the body's own name and organ tell no event
    nouns = [term for term in frame.terms if not term.verb and term.key not in named]
    told = [term for term in nouns if is_told_whole(term, said_by(best.unit))]
    dated = [{*years(one.value)} for one in (best, other)]
    one_report = best.hit.passage.document_id == other.hit.passage.document_id
    one_time = dated[0] == dated[1] or ((one_report or bool(frame.years)) and not all(dated))
    return (
        any(term.weight >= RARE for term in told)
        and sum(term.weight for term in told) >= MOSTLY * sum(term.weight for term in nouns)
        and of_one_organ(frame, best, other)
        and (one_time or all(map(_ahead, (best, other))))
        and not (bool(frame.years) and min(one.features["year"] for one in (best, other)) < SURE_YEAR)
        and tells_as_much(frame, best, other)
        and _tells_no_other(frame, best, other)
    )


def _tells_no_other(frame: Frame, best: Candidate, other: Candidate) -> bool:
    """Whether a sentence is of no other stage, part or namesake: "Etapp 2 tas i bruk", "konferensen Skolan i tiden"."""
    known = {key(word) for word in re.findall(r"\w+", f"{frame.question} {best.unit.text}")}
    asked = asked_keys(frame)
    named = {key(name) for noun, name in _NAMED.findall(other.unit.text) if key(noun) in asked}
    return named <= known and met(_STAGE, other.unit.text) == met(_STAGE, best.unit.text)


def _ahead(one: Candidate) -> bool:
    """Whether a time is told as one that is to come: "beräknas tas i bruk i maj"."""
    return _PLANNED.search(one.unit.text[: max(one.value_start, 0)]) is not None

"""Dates, periods and clock times of Swedish text, as ISO values with their spans."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.swedish.date_forms import forms_in

# A year stands alone: not in "RUN-00130-2024", "SOU 2022:27", "0920-28 2022" or "2022,5"; nor before a unit.
_NUMBERED = re.compile(
    r"(?i:\b(?:sou|dir\.?|ds|sfs|prop\.?|skr\.?|bet\.?|rskr\.?|hslf-fs|kommittédirektiv))\s*(?:19|20)\d\d(?:/\d\d)?:\d+"
    r"|(?i:\b(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer|dokument-?id|referens)[.:]?)\s*"
    r"[A-ZÅÄÖ]{0,10}[\s/-]?[A-ZÅÄÖ]{0,10}[\s/-]?\d[\d/:.-]*\d"
    r"|\b[A-ZÅÄÖ]{2,}[\s/-]?(?!(?:19|20)\d\d[-–](?:(?:19|20)\d\d|\d\d(?:-\d\d)?)(?!\d))\d+[-/:]\d[\d-]*(?![.,]?\d)"  # RUN 00658-2023, RS/2022-123
    r"|(?<!\d[ \u00a0])\b0[1-9]\d{0,2}\s?[-/]\s?\d[\d ]{4,}\d"  # 063-14 75 00
    r"|(?i:\b(?:agenda|horisont|horizon|europa|europe)\s+20\d\d\b)"  # names, not years
)
_UNIT_AFTER = (
    r"(?!\s*(?:%|kr\b|kronor|tkr|mnkr|mkr|kkr|msek|sek\b|procent|miljoner|miljarder|st\b|stycken|personer|invånare))"
)
_YEAR = re.compile(rf"(?<![\w:/.,§-])(?:19|20)\d\d(?!\w|[:/.,-]\d|-tal){_UNIT_AFTER}", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_ANY_YEAR = re.compile(r"(?:19|20)\d\d")
_TIME = re.compile(
    r"\b(?:kl\.?|klockan)\s*(?P<h>[01]?\d|2[0-4])(?:[.:](?P<m>[0-5]\d))?(?![\d])"
    r"|(?<![\w:.,/-])(?P<h2>[01]\d|2[0-3]):(?P<m2>[0-5]\d)(?::[0-5]\d)?(?![\w:])",
    re.IGNORECASE,
)
_TIME_TO = re.compile(r"\s*(?:-|–|—|till)\s*(?P<h>[01]?\d|2[0-4])(?:[.:](?P<m>[0-5]\d))?(?![\d,])")


@dataclass(frozen=True, slots=True)
class Date:
    """A date or period: ``text`` is ``whole[start:end]``.

    ``iso`` is "2022", "2022-10", "2022-10-12", an interval of two such ("2022-01/2022-08"), or begins with "--" where
    the text names no year ("--10-12"). ``precision`` is "day", "month", "year" or "interval".
    """

    text: str
    start: int
    end: int
    iso: str
    precision: str


@dataclass(frozen=True, slots=True)
class Time:
    """A clock time: ``text`` is ``whole[start:end]``, ``iso`` is "14:01"."""

    text: str
    start: int
    end: int
    iso: str


def _precision(iso: str) -> str:
    if "/" in iso:
        return "interval"
    fields = iso.removeprefix("--").count("-") + (2 if iso.startswith("--") else 1)
    return {1: "year", 2: "month", 3: "day"}[fields]


@lru_cache(maxsize=1 << 14)
def numbered(text: str) -> tuple[tuple[int, int], ...]:
    """Spans of numbers that hold a year without being about it."""
    return tuple(match.span() for match in _NUMBERED.finditer(text)) if _DIGIT.search(text) else ()


def _overlaps(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < other_end and other_start < end for other_start, other_end in spans)


@lru_cache(maxsize=1 << 14)
def dates(text: str) -> tuple[Date, ...]:
    """The dates and periods of ``text`` in order, not overlapping; lone years too, clock times not."""
    taken = [*numbered(text)]
    found: list[Date] = []
    for pattern, maker, group in forms_in(text):
        for match in pattern.finditer(text):
            start, end = match.span(group)
            if _overlaps(start, end, taken):
                continue
            iso = maker(match)
            if iso is not None:
                taken.append((start, end))
                found.append(Date(text[start:end], start, end, iso, _precision(iso)))
    for match in _YEAR.finditer(text):
        if not _overlaps(*match.span(), taken):
            found.append(Date(match[0], *match.span(), match[0], "year"))
    return tuple(sorted(found, key=lambda date: date.start))


@lru_cache(maxsize=1 << 14)
def years(text: str) -> tuple[int, ...]:
    """The years ``text`` speaks of, ascending; both ends of an interval. Not from numbers of cases, laws or telephones."""
    return tuple(sorted({int(year) for date in dates(text) for year in _ANY_YEAR.findall(_year_fields(date.iso))}))


def _year_fields(iso: str) -> str:
    """ "2022-01/2023-02" -> "2022 2023"; what has no year gives none."""
    return " ".join(end[:4] for end in iso.split("/") if not end.startswith("-"))


@lru_cache(maxsize=1 << 14)
def times(text: str) -> tuple[Time, ...]:
    """The clock times of ``text`` in order: "kl. 14.01", "14:01", both ends of "kl. 13.00–15.00"."""
    taken = numbered(text)
    found: list[Time] = []
    for match in _TIME.finditer(text):
        if _overlaps(*match.span(), taken):
            continue
        hour, minute = match["h"] or match["h2"], match["m"] or match["m2"] or "00"
        found.append(Time(match[0], *match.span(), f"{int(hour):02}:{minute}"))
        until = _TIME_TO.match(text, match.end())
        if until and match["h"]:
            start, end = until.start("h"), until.end()
            found.append(Time(text[start:end], start, end, f"{int(until['h']):02}:{until['m'] or '00'}"))
    return tuple(sorted(dict.fromkeys(found), key=lambda time: time.start))

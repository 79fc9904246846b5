"""Whether the years, days and clock times of a statement are those of its evidence."""

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.support import cues
from assistant.support.binding import about_years
from assistant.support.evidence import Evidence
from assistant.support.rows import read_row
from corpus.swedish.dates import Date, dates, times

_NEARER = 300  # characters before a quote that may tell its year


def undated(statement: str, evidence: Sequence[Evidence]) -> list[str]:
    """Years, days and clock times of the statement that the source does not have."""
    reasons = []
    quotes = " . ".join(piece.quote for piece in evidence)
    said_days, found_days = _days(statement), _days(quotes)
    if not said_days <= found_days:
        reasons.append(f"datumet {sorted(said_days - found_days)[0]} står inte i källan")
    for date in dates(statement):
        if date.precision in {"day", "month"} and date.iso[0] != "-" and not _dated(date.iso, quotes, evidence):
            reasons.append(f"datumet {date.iso} står inte i källan")
    said_times, found_times = ({time.iso for time in times(text)} for text in (statement, quotes))
    if not said_times <= found_times:
        reasons.append(f"klockslaget {sorted(said_times - found_times)[0]} står inte i källan")
    primary, reference = about_years(statement)
    for year in sorted(primary | reference):
        if not any(_of_year(piece, year, compared=year in reference) for piece in evidence):
            reasons.append(f"källan gäller inte år {year}")
    return reasons


def _of_year(piece: Evidence, year: int, *, compared: bool) -> bool:
    """Whether a piece of evidence is of a year: its quote says so, or says no year and stands in a text of that year."""
    quoted, references = about_years(piece.quote)
    if year in quoted or (compared and year in references):
        return True
    return year in _context_years((piece,)) and year not in references and (compared or not _exact(piece.quote))


def _dated(iso: str, quotes: str, evidence: Sequence[Evidence]) -> bool:
    """Whether a day or month stands in the quotes with its year, or without one in a text of that year."""
    ends = {end for date in dates(quotes) for end in date.iso.split("/")} | set(
        re.findall(r"\b\d{4}-\d\d-\d\d\b", quotes)
    )
    if any(end == iso or end.startswith(f"{iso}-") for end in ends):
        return True
    undated = any(end == f"--{iso[5:]}" or end.startswith(f"--{iso[5:]}-") for end in ends)
    return undated and int(iso[:4]) in _context_years(evidence) | about_years(quotes)[0]


@lru_cache(maxsize=1 << 13)
def _days(text: str) -> frozenset[str]:
    """The days of a text as MM-DD, whatever year."""
    return frozenset(
        match
        for date in dates(text)
        for match in re.findall(r"(?<=-)\d\d-\d\d(?!\d)", f"-{date.iso}" if date.iso[0] == "-" else date.iso)
    )


def _exact(text: str) -> bool:
    """Whether a text names the year it is about (a span of years, "2023–2026", is often only a title)."""
    return any(
        _year_numbers(date) and not re.fullmatch(r"\d{4}/\d{4}", date.iso)
        for date in dates(text)
        if not cues.BEFORE_REFERENCE.search(text[: date.start].lower())
    )


def _year_numbers(date: Date) -> list[int]:
    return [int(end[:4]) for end in date.iso.split("/") if re.match(r"\d{4}", end)]


def _context_years(evidence: Sequence[Evidence]) -> frozenset[int]:
    """The years of the documents, of table heads and of the lines just before."""
    found = set()
    for piece in evidence:
        found |= {int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", piece.title)}
        row = read_row(piece.quote, piece.before)
        found |= about_years(piece.before[-_NEARER:])[0] if row is None else about_years(row.head)[0]
    return frozenset(found)

"""The time of a question and another in its place: "2024", "i maj", "idag", "på söndagar"."""

import re

from assistant.understanding.turn_words import DAYS, EARLIER, NOW, PREPOSITION, SEASON
from assistant.understanding.yearly import shifted, with_year, without_year
from corpus.swedish.dates import Date, dates

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def swap_time(text: str, when: str) -> str:
    """``text`` with its time replaced by ``when`` ("2024", "i maj", "till och med april"), its year kept where none is named."""
    spans = list(dates(text))
    bare = re.sub(rf"^(?:{PREPOSITION}|in)\s+(?=\d|hela)", "", when)
    if re.fullmatch(r"(?:19|20)\d\d", bare) and not any(len(found.iso) > 4 for found in spans):
        return with_year(text, bare)
    if not spans:
        return f"{text} {when}"
    last = spans[-1]
    start = last.start
    if (before := re.search(rf"\b({PREPOSITION})\s+$", text[:start], re.IGNORECASE)) and (
        bare.startswith("hela ") or re.match(rf"^(?:{PREPOSITION}|den|till och med)\b", bare, re.IGNORECASE)
    ):
        start = before.start()
    year = _kept_year(last, bare)
    return f"{text[:start]}{bare}{year}{text[last.end :]}"


def at_adverb(last: str, rest: str) -> str | None:
    """The last question for another time that is told by an adverb: "idag", "innan", "på söndagar"."""
    if NOW.match(rest):
        return f"{without_year(last)} {rest}"
    if EARLIER.match(rest):
        after = re.search(r"\befter (?=\w+(?:en|et)\b)", last, re.IGNORECASE)
        before = shifted(last, -1)
        if after:
            return f"{last[: after.start()]}före {last[after.end() :]}"
        return with_year(last, before) if before else f"{last} {rest}"
    if DAYS.fullmatch(rest):
        found = DAYS.search(last)
        return f"{last[: found.start()]}{rest}{last[found.end() :]}" if found else f"{last} {rest}"
    return None


def _kept_year(old: Date, new: str) -> str:
    """The year of the time before, where the new one is a month or a quarter of no year."""
    named = _YEAR.search(old.text)
    told = dates(new) or SEASON.search(new)
    return f" {named[0]}" if named and told and not _YEAR.search(new) else ""

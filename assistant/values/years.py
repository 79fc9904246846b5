"""Which year a figure of a sentence belongs to, where several years and figures stand side by side."""

import re
from functools import lru_cache

from corpus.swedish.date_forms import LAST_YEAR
from corpus.swedish.numbers import quantities

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# What ends the reach of a figure to the year after it: "55 procent och 2022 52 procent".
_PARTS_FROM_NEXT = re.compile(
    r"[,;:.()–]|\b(?:(?<!från )och|samt|till|mot|medan|men|respektive|jämfört|än|sedan|från(?! och med)|före|inför)\b"
)
# A figure of another year, set beside in brackets: "57 ärenden under 2023 (2022: 44)".
_ASIDE = re.compile(r"\((?:19|20)\d\d:? \d[^()]*\)|\([^()]*\d[^()]* (?:19|20)\d\d\)")
_COMPARES = re.compile(
    r"\b(?:än|jämfört med|jämförelse med|mot|sedan|från|före|inför|efter|till|plan\w*|strategi\w*)\s+(?:år\s+)?$", re.I
)
# A year of comparison has a figure of its own where they stand together: "än 2021, då antalet var 34".
_OWN_FIGURE = re.compile(r"\s*(?:[:(,]\s*)?(?:(?:som|då|när|var|uppgick|låg|till|på)\s+){0,4}(?:\w+\s+){0,2}$")
_YEAR_BEFORE = rf"(?:{LAST_YEAR}|motsvarande period året (?:innan|före))"
# "mot 398 000 året före", "än året före, då underskottet var 305,5 mnkr", "mot fjolårets 31,2"
# … but "796 mnkr (föregående år 720 mnkr)" has the figure of that year in the bracket.
_THEN_AFTER = re.compile(
    rf"(?:\s+[^\W\d]\w*){{0,2}}\s+(?!\((?:under )?{_YEAR_BEFORE}[^()\d]{{0,20}}\d)\(?(?:under )?{_YEAR_BEFORE}\b",
    re.IGNORECASE,
)
_THEN_BEFORE = re.compile(
    rf"\b(?:{_YEAR_BEFORE}|(?:förra|föregående) årets?|fjolårets)(?:,? (?:då|när|som))?(?: [^\W\d]\w*){{0,3}}[ :]+$",
    re.IGNORECASE,
)
_CHANGE = re.compile(r"\b(?:än|jämfört med|sedan|från)\s+(?:under )?$", re.IGNORECASE)
_FROM_TO = re.compile(
    r"\bfrån (?:\w+ )?(\d[\d\s,.]*)(?:\s?[^\W\d]+|\s?%)? till (?:\w+ )?(\d[\d\s,.]*)[^.;\d]{0,60}?\bmellan (?:åren )?((?:19|20)\d\d) och ((?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_REACH = 30  # characters from a figure to the year that follows it


@lru_cache(maxsize=1 << 12)
def year_beside(text: str, start: int, end: int) -> int | None:
    """The year of the figure ``text[start:end]``; None where the sentence gives it none: it is then the document's.

    The year right after a figure is its year ("3,7 mnkr 2024"), else the last one before it that no other figure has.
    """
    asides = [aside.span() for aside in _ASIDE.finditer(text) if not aside.start() <= start < aside.end()]
    named = [
        match
        for match in _YEAR.finditer(text)
        if not start <= match.start() < end and not any(first <= match.start() < last for first, last in asides)
    ]
    if not named:
        return None
    if (in_turn := _in_turn(text, start)) is not None:
        return in_turn
    figures = [(quantity.start, quantity.end) for quantity in quantities(text)]
    following = _after(text, end, named, figures)
    if following is not None:
        return int(following.group())
    taken = {year.start() for one in figures if one[1] <= start and (year := _after(text, one[1], named, figures))}
    before = [year for year in named if year.end() <= start and year.start() not in taken]
    if not before:
        return None
    last = before[-1]
    gap = text[last.end() : start]
    if _COMPARES.search(text[: last.start()]) and not _OWN_FIGURE.fullmatch(gap):
        return None
    return int(last.group())


def _in_turn(text: str, start: int) -> int | None:
    """The year of one of two figures told "från 12,4 till 9,8 miljoner mellan 2021 och 2022"; None where they are not."""
    found = _FROM_TO.search(text)
    if found is None:
        return None
    return next(
        (int(found[year]) for side, year in ((1, 3), (2, 4)) if found.start(side) <= start < found.end(side)), None
    )


def _after(text: str, end: int, years: list[re.Match[str]], figures: list[tuple[int, int]]) -> re.Match[str] | None:
    """The year that follows a figure ending at ``end`` closely enough to be its own."""
    year = next((match for match in years if match.start() >= end), None)
    if year is None or year.start() - end > _REACH or any(end <= first < year.start() for first, _ in figures):
        return None
    return None if _PARTS_FROM_NEXT.search(text, end, year.start()) else year


def beside_year_before(text: str, start: int, end: int) -> bool:
    """Whether a figure is told of the year before that of the report: "398 000 året före", not "14 000 fler än året före"."""
    after = _THEN_AFTER.match(text, end)
    if after is not None:
        then = re.search(_YEAR_BEFORE, after.group(), re.IGNORECASE)
        return then is not None and not _CHANGE.search(after.group()[: then.start()])
    return _THEN_BEFORE.search(text[:start]) is not None

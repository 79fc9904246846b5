"""A question that asks two things ("Vad föreslog X och vad beslutade Y?") -> the two of them, to be asked alone."""

import re

from assistant.understanding.followup import resolve
from assistant.understanding.slots import names
from assistant.understanding.turn_words import specific
from corpus.swedish.dates import years

_PARTS = re.compile(
    r"(?:,\s+(?:och|samt)|,|\s+(?:och|samt)|\?)\s+(?=(?:vad|hur|när|vem|vilken|vilket|vilka|varför)\b)", re.IGNORECASE
)
_FIGURE = re.compile(r"\W*(?:hur|vad (?:var|är|blev|kosta\w*))\b", re.IGNORECASE)
_SHORTEST = 3  # words of a question


def second_half(question: str) -> str:
    """The second of two questions, standing alone; "" where only one is asked, or more than two.

    It is about what the first one is about: a name of the first that it does not hold is put last.
    """
    halves = _halves(question)
    if halves is None:
        return ""
    first, second = f"{halves[0]}?", f"{halves[1][:1].upper()}{halves[1][1:]}?"
    alone = resolve(second, [first]).rstrip(" ?")
    if alone.lower() == halves[0].lower():
        return ""
    lacking = [name for name in _names(halves[0]) if name.lower() not in alone.lower()]
    return f"{alone} – {', '.join(lacking)}?" if lacking else f"{alone}?"


def first_half(question: str) -> str:
    """The first of two questions, with the name and the year that only the second tells; "" where it says not about what.

    Whose figure the second asks for ("Länstrafikens underskott") is no matter of the first, and what was decided or who it
    was has no year of a figure.
    """
    halves = _halves(question)
    if halves is None or not specific(halves[0]):
        return ""
    told = [] if _names(halves[0]) else [halves[1][start:end] for start, end, owns in names(halves[1]) if not owns]
    if not years(halves[0]) and _FIGURE.match(halves[0]):
        told += [str(year) for year in years(halves[1])]
    return f"{halves[0]} – {', '.join(told)}?" if told else f"{halves[0]}?"


def _halves(question: str) -> tuple[str, str] | None:
    halves = _PARTS.split(question.strip(" ?"))
    if len(halves) != 2 or any(len(half.split()) < _SHORTEST for half in halves):
        return None
    return halves[0], halves[1]


def _names(question: str) -> list[str]:
    return [question[start:end] for start, end, _ in names(question)]

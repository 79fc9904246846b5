"""A question that asks two things ("Vad föreslog X och vad beslutade Y?", "… i A respektive B?") -> the two of them, to be asked alone."""

import re

from assistant.understanding.followup import resolve
from assistant.understanding.part_and_year import part_and_year_in
from assistant.understanding.slots import names
from assistant.understanding.turn_words import specific
from corpus.swedish.dates import years

_PARTS = re.compile(
    r"(?:,\s+(?:och|samt)|,|\s+(?:och|samt)|\?)\s+(?=(?:vad|hur|när|vem|vilken|vilket|vilka|varför)\b)", re.IGNORECASE
)
_FIGURE = re.compile(r"\W*(?:hur|vad (?:var|är|blev|kosta\w*))\b", re.IGNORECASE)
_NAME = r"(?-i:[A-ZÅÄÖ])[\w-]*(?: (?:(?-i:[A-ZÅÄÖ])[\w-]*|\d{1,2}\b))*(?: (?:kommun|stad|län)\b)?"
# "i Norra distriktet 1 respektive (i) Norra distriktet 2"
_EACH = re.compile(
    rf"(?<=\w )(?P<first>{_NAME}) respektive (?P<second>(?:(?:i|på|hos|för|inom|vid|av) )?{_NAME})", re.IGNORECASE
)
_SHORTEST = 3  # words of a question


def second_half(question: str) -> str:
    """The second of two questions, standing alone; "" where only one is asked, or more than two.

    It is about what the first one is about: a name of the first that it does not hold is put last.
    """
    if each := _each(question):
        return each[1]
    halves = _halves(question)
    if halves is None or part_and_year_in(question):
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
    if each := _each(question):
        return each[0]
    halves = _halves(question)
    if halves is None or not specific(halves[0]):
        return ""
    told = [] if _names(halves[0]) else [halves[1][start:end] for start, end, owns in names(halves[1]) if not owns]
    if not years(halves[0]) and _FIGURE.match(halves[0]):
        told += [str(year) for year in years(halves[1])]
    return f"{halves[0]} – {', '.join(told)}?" if told else f"{halves[0]}?"


def second_named(question: str) -> str:
    """The second of two names of each of which something is asked: "Vikholm" of "i Åby respektive i Vikholm"; "" for none."""
    both = _EACH.search(question)
    return re.sub(r"^[a-zåäö]+ ", "", both["second"]) if both else ""


def _each(question: str) -> tuple[str, str] | None:
    """The question asked of each of two names: "Hur många besök hade A respektive B 2024?"; None for another."""
    both = _EACH.search(question)
    if both is None:
        return None
    before, after = question[: both.start()], question[both.end() :]
    preposition = re.search(r"\w+ $", before)
    second = both["second"]
    repeated = preposition is not None and second.startswith(preposition[0])
    asked = (
        f"{before}{one}{after}"
        for one in (both["first"], second[len(preposition[0]) :] if repeated and preposition else second)
    )
    first, other = asked
    return first, other


def _halves(question: str) -> tuple[str, str] | None:
    halves = _PARTS.split(question.strip(" ?"))
    if len(halves) != 2 or any(len(half.split()) < _SHORTEST for half in halves):
        return None
    return halves[0], halves[1]


def _names(question: str) -> list[str]:
    return [question[start:end] for start, end, _ in names(question)]

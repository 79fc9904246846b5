"""A question that asks two things ("Vad föreslog X och vad beslutade Y?") -> the second of them, to be asked alone."""

import re

from assistant.understanding.followup import resolve
from assistant.understanding.slots import names

_PARTS = re.compile(
    r"(?:,\s+(?:och|samt)|,|\s+(?:och|samt))\s+(?=(?:vad|hur|när|vem|vilken|vilket|vilka|varför)\b)", re.IGNORECASE
)
_SHORTEST = 3  # words of a question


def second_half(question: str) -> str:
    """The second of two questions, standing alone; "" where only one is asked, or more than two.

    It is about what the first one is about: a name of the first that it does not hold is put last.
    """
    halves = _PARTS.split(question.strip(" ?"))
    if len(halves) != 2 or any(len(half.split()) < _SHORTEST for half in halves):
        return ""
    first, second = f"{halves[0]}?", f"{halves[1][:1].upper()}{halves[1][1:]}?"
    alone = resolve(second, [first]).rstrip(" ?")
    if alone.lower() == halves[0].lower():
        return ""
    named = [halves[0][start:end] for start, end, _ in names(halves[0])]
    lacking = [name for name in named if name.lower() not in alone.lower()]
    return f"{alone} – {', '.join(lacking)}?" if lacking else f"{alone}?"

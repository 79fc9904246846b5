"""Two sources that give different figures, set side by side so that neither hides the other. Pure."""

import re
from dataclasses import dataclass

from assistant.types import Answer

# How the assistant says that another source differs: "Delårsrapport 2022 anger en prognos, **22 mnkr**: ”…”"
_DIFFERS = re.compile(r"^(?P<source>.+?) anger (?P<sort>en prognos|en annan uppgift), \*\*(?P<value>.+?)\*\*")
_BOLD = re.compile(r"\*\*(.+?)\*\*")


@dataclass(frozen=True, slots=True)
class Side:
    """One source's figure: what it says, where, and what sort of figure it is."""

    value: str
    source: str
    sort: str
    citation: int


def sides_of(answer: Answer) -> tuple[Side, ...]:
    """The figures that differ, the answer's own first; empty when the sources agree."""
    if not answer.statements or not answer.statements[0].citations:
        return ()
    lead = answer.statements[0]
    value = _BOLD.search(lead.text)
    others = [(statement, _DIFFERS.match(statement.text)) for statement in answer.statements[1:]]
    differing = [
        Side(match["value"], match["source"], match["sort"].removeprefix("en "), statement.citations[0])
        for statement, match in others
        if match and statement.citations
    ]
    if value is None or not differing or lead.citations[0] >= len(answer.citations):
        return ()
    first = lead.citations[0]
    return (Side(value.group(1), answer.citations[first].title, "svaret ovan", first), *differing)

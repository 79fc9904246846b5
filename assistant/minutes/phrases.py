"""What the § of a matter tells in the set phrases of minutes: who brought it, who got the contract, what it costs, from when."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.matching.cues import asks
from assistant.minutes.asked_matter import asked_matter
from assistant.minutes.matter import as_accepted
from assistant.minutes.phrase_rows import ROWS
from assistant.types import AnswerType, Candidate, Frame
from corpus.index import Index

_WHOM = (AnswerType.PERSON, AnswerType.ORGANISATION)
_OTHER_DEED = re.compile(r"\b(?:o?jäv\w*|reserv\w+|yrka\w*|rösta\w*|avst(?:od|år))\b", re.IGNORECASE)


def told_by_phrase(frame: Frame, candidates: Sequence[Candidate], index: Index) -> tuple[Frame, list[Candidate]] | None:
    """What a set phrase in the § of the matter asked about tells, accepted, and the frame to answer by.

    None where nothing of the sort is asked, no § is surely the one meant, or it does not tell: then other lines may.
    """
    if frame.paragraph or frame.dnr:
        return None
    row = next((one for one in ROWS if asks(one.asked, frame.question)), None)
    if row is not None and row.kind in _WHOM and _OTHER_DEED.search(frame.question):
        return None
    matter = asked_matter(frame, candidates, index) if row is not None else None
    if row is None or matter is None:
        return None
    told = next(row.read(frame, matter.said), None)
    if told is None:
        return (replace(frame, type=row.kind), []) if row.is_told_here else None
    unit, value, start = told
    accepted = as_accepted(unit, candidates)
    return replace(frame, type=row.kind), [replace(accepted, value=value, value_start=start)]


def asks_by_phrase(question: str) -> bool:
    """Whether a question asks for something that minutes tell in a set phrase."""
    return any(asks(row.asked, question) for row in ROWS)

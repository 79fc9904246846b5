"""The answer to a question that asks two things: the second one's statements put after the first one's. Pure."""

from dataclasses import replace

from assistant.composing.compose import text_of
from assistant.types import Answer, Citation, Statement, Status

MOST_ADDED = 2  # statements: the second answer and its quote


def joined(first: Answer, second: Answer, lacking: str = "") -> Answer:
    """``first`` with what ``second`` says beyond it; ``first`` alone where either is no answer, or nothing is new.

    ``lacking`` is said of a second that is not told, in Swedish.
    """
    if first.status is not Status.ANSWERED:
        return first
    if second.status is not Status.ANSWERED:
        if not lacking:
            return first
        text, notices = f"{first.text}\n\n{lacking}", (*first.notices, lacking)
        return replace(first, status=Status.PARTIAL, text=text, notices=notices)
    citations = list(first.citations)
    added = [_moved(statement, second, citations) for statement in second.statements[:MOST_ADDED]]
    if len(citations) == len(first.citations):
        return first
    statements = (*first.statements, *added)
    return replace(first, statements=statements, citations=tuple(citations), text=text_of(statements))


def _moved(statement: Statement, answer: Answer, citations: list[Citation]) -> Statement:
    """A statement of ``answer`` whose citations are those of the list, to which they are added where they are not there."""
    numbers = []
    for index in statement.citations:
        cited = answer.citations[index]
        held = [at for at, other in enumerate(citations) if _holds(other, cited)]
        if not held:
            held = [len(citations)]
            citations.append(cited)
        numbers.append(held[0])
    return replace(statement, citations=tuple(dict.fromkeys(numbers)))


def _holds(one: Citation, other: Citation) -> bool:
    return one.document == other.document and one.start <= other.start and other.end <= one.end

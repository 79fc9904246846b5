"""What minutes tell of the matter asked about: its outcome, votes, people or handling, the first of them that is asked for."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.minutes.asked_matter import of_asked_matter
from assistant.minutes.handling import about_paragraph, reported_when, sent_to, which_paragraph
from assistant.minutes.meeting import told_of_meeting
from assistant.minutes.outcome import outcome
from assistant.minutes.people import stated, who_in
from assistant.minutes.phrases import asks_by_phrase, told_by_phrase
from assistant.minutes.votes import asks_votes, vote_count, vote_lines
from assistant.types import AnswerType, Candidate, Frame
from corpus.index import Index


def told_in_minutes(
    frame: Frame, candidates: Sequence[Candidate], index: Index
) -> tuple[Frame, list[Candidate]] | None:
    """What the § of the matter asked about tells, accepted, and the frame to answer it by; None where other sentences may.

    What shows no value is answered as a decision: with the words of the minutes.
    """
    if (sent := sent_to(frame, candidates, index)) is not None:
        return replace(frame, type=AnswerType.LIST), sent
    if (about := about_paragraph(frame, candidates, index)) is not None:
        return replace(frame, type=AnswerType.FREE), about
    if (of_meeting := told_of_meeting(frame, candidates, index)) is not None:
        return of_meeting
    if (by_phrase := told_by_phrase(frame, candidates, index)) is not None:
        return by_phrase
    if (fell := vote_lines(frame, candidates, index)) is not None:
        return replace(frame, type=AnswerType.DECISION), fell
    if decided := outcome(frame, candidates, index):
        found = [decided]
    elif (who := who_in(frame, candidates, index)) is not None:
        found = who
    elif (when := reported_when(frame, candidates, index)) is not None:
        return frame, when
    elif (title := which_paragraph(frame, candidates, index)) is not None:
        found = title
    elif moved := stated(frame, candidates, index):
        found = moved
    elif (votes := vote_count(frame, candidates, index)) is not None:
        found = votes
    else:
        return _of_the_matter_alone(frame, candidates, index)
    shown = any(one.value for one in found)
    return (frame if shown else replace(frame, type=AnswerType.DECISION)), found


def _of_the_matter_alone(
    frame: Frame, candidates: Sequence[Candidate], index: Index
) -> tuple[Frame, list[Candidate]] | None:
    """The accepted without those of a § that is about nothing asked; None where there are none such or no minutes are asked.

    "Vem fick avtalet om snöröjning?" is not answered by the contract for cleaning.
    """
    if not (asks_by_phrase(frame.question) or asks_votes(frame.question)):
        return None
    accepted = [one for one in candidates if not one.rejected]
    kept = of_asked_matter(frame, accepted, index)
    return (frame, kept) if len(kept) < len(accepted) else None

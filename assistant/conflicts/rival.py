"""The second answer that may be the one meant: shown where the first is neither sure nor far ahead of it."""

from collections.abc import Sequence

from assistant.check import UNSURE, confidence, figures_in
from assistant.composing.cite import CitationList
from assistant.composing.context import repeats
from assistant.composing.quoting import as_told, quoted, source_name, standing_note
from assistant.features.table import VALUE_TYPES
from assistant.replies import RIVAL
from assistant.types import Candidate, Frame, Statement

# How near the score of the next must come to the first's (1 is the same), less how sure the first is; and how sure it
# must be itself. Measured on the evaluation set: at these a rival stands in 12 answers of 100; four in ten of their
# leads are wrong, and the rival is right in four of ten of those.
NEAR = 0.15
LIKELY = 0.4
LONGEST = 40  # words of its quote


def rival_of(frame: Frame, candidates: Sequence[Candidate], rejected: Sequence[Candidate]) -> Candidate | None:
    """The next best candidate that says something else than the first of ``candidates``, None where it is far behind.

    Of ``rejected`` only those count that are held back for not being sure enough.
    """
    best = candidates[0]
    unsure = [one for one in rejected if one.rejected == UNSURE]
    others = sorted([*candidates[1:], *unsure], key=lambda one: -one.score)
    other = next((one for one in others if _says_else(frame, best, one)), None)
    if other is None or best.score <= 0:
        return None
    near = other.score / best.score - confidence(frame, best) >= NEAR
    return other if near and confidence(frame, other) >= LIKELY else None


def _says_else(frame: Frame, best: Candidate, other: Candidate) -> bool:
    if frame.type in VALUE_TYPES and best.value:
        elsewhere = (other.unit.start, other.hit.passage.document_id) != (best.unit.start, best.hit.passage.document_id)
        return bool(other.value) and elsewhere and figures_in(other.value) != figures_in(best.value)
    return not repeats(other, [best])


def as_statement(frame: Frame, rival: Candidate, citations: CitationList) -> tuple[Statement, ...]:
    """The rival as the last statement of an answer; none where the answer quotes it already."""
    document, unit = rival.hit.passage.document_id, rival.unit
    if any(one.document == document and one.start <= unit.start < one.end for one in citations.citations):
        return ()
    meant = f"**{as_told(frame, rival)}**, enligt" if rival.value else "detta, ur"
    quote = quoted(unit, LONGEST, max(rival.value_start, 0))
    text = f"{RIVAL} {meant} {source_name(rival)}: {quote}{standing_note(unit)}"
    return (Statement(text, citations.add(document, [unit]), rival=True),)

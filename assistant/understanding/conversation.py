"""A standalone question in its conversation -> Frame: with whose documents were spoken of, where it names nobody."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.types import Frame
from assistant.understanding.followup import resolve
from assistant.understanding.frame import frame_of
from assistant.understanding.terms import Vocabulary


def frame_after(alone: str, history: Sequence[str], vocabulary: Vocabulary) -> Frame:
    """The frame of ``alone``, asked after the user turns ``history``, oldest first.

    "Hur mycket täcker försäkringen?" after a question about a harbour is most likely about that harbour, though it is a
    whole question: documents of the same body are preferred then, none is ruled out.
    """
    frame = frame_of(alone, vocabulary)
    if not history or frame.bodies or any(term.name for term in frame.terms):
        return frame
    last = frame_of(resolve(history[-1], history[:-1]), vocabulary)
    return replace(frame, bodies_before=last.bodies)

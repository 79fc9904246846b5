"""A standalone question in its conversation -> Frame: with whose documents were spoken of, where it names nobody."""

from dataclasses import replace

from assistant.types import Frame
from assistant.understanding.frame import frame_of
from assistant.understanding.terms import Vocabulary


def frame_after(alone: str, before: str, vocabulary: Vocabulary) -> Frame:
    """The frame of ``alone``, asked after the standalone question ``before``; "" where none was.

    "Hur mycket täcker försäkringen?" after a question about a harbour is most likely about that harbour, though it is a
    whole question: documents of the same body are preferred then, none is ruled out.
    """
    frame = frame_of(alone, vocabulary)
    if not before or frame.bodies or any(term.name for term in frame.terms):
        return frame
    return replace(frame, bodies_before=frame_of(before, vocabulary).bodies)

"""A conversation as the interface keeps it: turns of question and answer, each with its time."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import uuid4

from assistant.types import Answer


@dataclass(frozen=True, slots=True)
class Turn:
    """One question with its answer.

    ``asked`` is local time in ISO form, to the second; ``verdict`` what the reader said of the answer (inbox.VERDICTS).
    """

    question: str
    answer: Answer
    asked: str = ""
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class Conversation:
    """The turns so far. ``id`` names it when it is saved."""

    turns: tuple[Turn, ...] = ()
    id: str = field(default_factory=lambda: uuid4().hex)

    @property
    def history(self) -> tuple[str, ...]:
        """The earlier questions, oldest first, as the assistant wants them: not those whose answering failed."""
        return tuple(turn.question for turn in self.turns if not turn.answer.status.startswith("error_"))

    @property
    def title(self) -> str:
        """What the conversation is called in a list: its first question."""
        return self.turns[0].question if self.turns else ""

    def with_turn(self, question: str, answer: Answer) -> "Conversation":
        """The conversation with one more turn.

        What was retrieved and weighed is left out: it is of no use to the reader and would be held in memory for
        every open page.
        """
        slim = replace(answer, retrieved=(), candidates=())
        asked = datetime.now().isoformat(timespec="seconds")
        return replace(self, turns=(*self.turns, Turn(question, slim, asked)))

    def until(self, turn: int) -> "Conversation":
        """The conversation before turn number ``turn`` (from 0): where an edited question is asked again."""
        return replace(self, turns=self.turns[:turn])

    def judged(self, turn: int, verdict: str) -> "Conversation":
        """The conversation with the reader's verdict on a turn noted."""
        changed = replace(self.turns[turn], verdict=verdict)
        return replace(self, turns=(*self.turns[:turn], changed, *self.turns[turn + 1 :]))

    def suggesting(self, questions: tuple[str, ...]) -> "Conversation":
        """The conversation with questions to go on with after its last answer."""
        last = self.turns[-1]
        return replace(
            self, turns=(*self.turns[:-1], replace(last, answer=replace(last.answer, suggestions=questions)))
        )

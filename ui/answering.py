"""What happens when somebody asks or opens a source: values in, HTML and values out. Knows nothing of Gradio."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from assistant.errors import QuestionRefused
from assistant.types import Answer, Status
from corpus.types import Document, Passage
from ui import texts
from ui.conversation import Conversation
from ui.render import conversation_html, copied_text
from ui.settings import Settings
from ui.source_view import empty_source_html, missing_source_html, source_html
from ui.start import start_html

log = logging.getLogger(__name__)


class DocumentIndex(Protocol):
    """The part of the opened index that is shown."""

    def documents(self) -> Sequence[Document]:
        """Every document, without text, outline and passages."""

    def document(self, document_id: str) -> Document:
        """One document with text and outline; KeyError when it is not there."""

    def passages_of(self, document_id: str) -> Sequence[Passage]:
        """All passages of a document, in order."""


class Assistant(Protocol):
    """The part of the assistant that the interface uses."""

    @property
    def index(self) -> DocumentIndex:
        """The opened index."""

    def answer(self, question: str, history: Sequence[str] = ()) -> Answer:
        """Answers a question asked after ``history``."""

    def stream(self, question: str, history: Sequence[str] = ()) -> Iterator[str | Answer]:
        """The stages in Swedish as they begin, then the answer."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the chat shows at a moment: the conversation, the source view, and the conversation as a value."""

    conversation_html: str
    source_html: str
    conversation: Conversation


@dataclass(frozen=True, slots=True)
class Answering:
    """Asks the assistant and renders what it says."""

    assistant: Assistant
    settings: Settings

    def show(self, conversation: Conversation, *, pending: str = "", stage: str = "") -> str:
        """The conversation as HTML, or the start page."""
        start = "" if conversation.turns or pending else start_html(self.assistant.index.documents())
        return conversation_html(conversation, start=start, pending=pending, stage=stage)

    def ask(self, question: str, conversation: Conversation) -> Iterator[Shown]:
        """What to show from the question until its answer; the last one holds the new turn."""
        question = question.strip()
        source = self.last_source(conversation)
        if not question:
            yield Shown(self.show(conversation), source, conversation)
            return
        yield Shown(self.show(conversation, pending=question), source, conversation)
        for said in self._said(question, conversation):
            if isinstance(said, str):
                yield Shown(self.show(conversation, pending=question, stage=said), source, conversation)
            else:
                conversation = conversation.with_turn(question, said)
        yield Shown(self.show(conversation), self.last_source(conversation), conversation)

    def reply(self, message: str, conversation: Conversation) -> tuple[str, Conversation]:
        """The answer as plain text with its sources, for programs; and the conversation with the turn added."""
        if not message.strip():
            return texts.ERROR_EMPTY_QUESTION, conversation
        answers = [said for said in self._said(message.strip(), conversation) if isinstance(said, Answer)]
        return copied_text(answers[-1]), conversation.with_turn(message.strip(), answers[-1])

    def _said(self, question: str, conversation: Conversation) -> Iterator[str | Answer]:
        """The assistant's stages and answer; a fault becomes an answer that says so in Swedish."""
        limit = self.settings.longest_question
        if len(question) > limit:
            text = texts.ERROR_TOO_LONG.format(length=len(question), limit=limit)
            yield Answer(Status.ERROR_INPUT, text, standalone="")
            return
        try:
            yield from self.assistant.stream(question, conversation.history)
        except QuestionRefused as refusal:
            yield Answer(Status.ERROR_INPUT, str(refusal), standalone="")
        except Exception:  # whatever fails, the reader is told in Swedish and the trace goes to the log alone
            log.exception("could not answer")
            yield Answer(Status.ERROR_INTERNAL, texts.ERROR_INTERNAL, standalone="")

    def last_source(self, conversation: Conversation) -> str:
        """The first source of the latest answer that has any."""
        for number in range(len(conversation.turns) - 1, -1, -1):
            if conversation.turns[number].answer.citations:
                return self.open_source(conversation, {"turn": number, "cite": 0})
        return empty_source_html()

    def open_source(self, conversation: Conversation, wanted: dict[str, Any]) -> str:
        """The source view for ``wanted``: {"turn", "cite"} and perhaps {"first", "last"} pages, as the page sends them.

        Numbers that do not exist (an old page, a made-up request) give the empty view.
        """
        turn, cite = _whole(wanted.get("turn")), _whole(wanted.get("cite"))
        if turn is None or cite is None or turn >= len(conversation.turns):
            return empty_source_html()
        answer = conversation.turns[turn].answer
        if cite >= len(answer.citations):
            return empty_source_html()
        first, last = _whole(wanted.get("first")), _whole(wanted.get("last"))
        pages = (first, last) if first is not None and last is not None else None
        citation = answer.citations[cite]
        try:
            document = self.whole(citation.document)
        except KeyError:
            return missing_source_html(citation)
        return source_html(document, answer, turn, cite, pages)

    def whole(self, document_id: str) -> Document:
        """A document with all that can be read of it; KeyError when it is not there."""
        index = self.assistant.index
        return replace(index.document(document_id), passages=tuple(index.passages_of(document_id)))


def _whole(value: object) -> int | None:
    """``value`` as a number from 0, or None."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None

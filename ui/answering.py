"""What happens when somebody asks or opens a source: values in, HTML and values out. Knows nothing of Gradio."""

import logging
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from assistant.errors import QuestionRefused
from assistant.types import Answer, Checked, Status
from ui import texts
from ui.conversation import Conversation
from ui.examples import MOST_FURTHER, other_years
from ui.inbox import VERDICTS
from ui.interpretation import Wish, refined
from ui.quality import reliability
from ui.render import ANSWERED, Frames, Pending, conversation_html, copied_text
from ui.services import Services
from ui.shelf import Shelf
from ui.source_view import empty_source_html, missing_source_html, source_html
from ui.start import start_html

log = logging.getLogger(__name__)
STAGE_SECONDS = 0.15  # a stage that comes sooner after the last is over before it can be read


@dataclass(frozen=True, slots=True)
class Shown:
    """What the chat shows at a moment: the conversation, the source view (None: as it is), and the conversation as a value."""

    conversation_html: str
    source_html: str | None
    conversation: Conversation


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks: whose the records are, and what the limit on questions counts by."""

    owner: str = ""
    limited_by: str = ""


@dataclass(frozen=True, slots=True)
class Answering:
    """Asks the assistant and renders what it says; what comes within ``stage_seconds`` of the last is not shown apart."""

    services: Services
    stage_seconds: float = STAGE_SECONDS

    @property
    def shelf(self) -> Shelf:
        """The assistant and its documents."""
        return self.services.shelf

    def show(self, conversation: Conversation, pending: Pending | None = None) -> str:
        """The conversation as HTML, with the question being answered; or the start page."""
        about = texts.START_TEXT if self.shelf.quotes else texts.START_TEXT_MODEL
        start = (
            "" if conversation.turns or pending else start_html(self.shelf.documents, self.services.examples(), about)
        )
        quality = self.services.quality()
        frames = Frames(start, self.shelf.choices, lambda answer: reliability(quality, answer))
        return conversation_html(conversation, frames, pending=pending)

    def ask(self, question: str, conversation: Conversation, asker: Asker) -> Iterator[Shown]:
        """What to show from the question until its answer; the last one holds the new turn."""
        question = question.strip()
        if not question:
            yield Shown(self.show(conversation), None, conversation)
            return
        pending = Pending(question)
        yield Shown(self.show(conversation, pending), None, conversation)
        shown_at = time.monotonic()
        for said in self._said(question, conversation, asker):
            if isinstance(said, Answer):
                conversation = conversation.with_turn(question, said)
                self._keep(asker, conversation)
                continue
            if said is not None:
                pending = pending.further(said)
            if isinstance(said, Checked) or time.monotonic() - shown_at >= self.stage_seconds:
                yield Shown(self.show(conversation, pending), None, conversation)
                shown_at = time.monotonic()
        yield Shown(self.show(conversation), self.last_source(conversation), conversation)
        if further := self._further(conversation):
            conversation = conversation.suggesting(further)
            yield Shown(self.show(conversation), None, conversation)

    def _further(self, conversation: Conversation) -> tuple[str, ...]:
        """Questions to go on with after the last answer, where the assistant has none; each is known to be answered."""
        last = conversation.turns[-1]
        if last.answer.suggestions or last.answer.status.startswith("error"):
            return ()
        try:
            if last.answer.status not in ANSWERED:
                return self.services.examples()[:MOST_FURTHER]
            return other_years(self.shelf, last.question, last.answer)
        except Exception:  # a suggestion is a kindness: the answer stands without it
            log.exception("could not suggest questions")
            return ()

    def reply(self, message: str, conversation: Conversation, asker: Asker) -> tuple[str, Conversation]:
        """The answer as plain text with its sources, for programs; and the conversation with the turn added."""
        if not message.strip():
            return texts.ERROR_EMPTY_QUESTION, conversation
        said = self._said(message.strip(), conversation, asker)
        answer = [step for step in said if isinstance(step, Answer)][-1]
        conversation = conversation.with_turn(message.strip(), answer)
        self._keep(asker, conversation)
        return copied_text(answer), conversation

    def _keep(self, asker: Asker, conversation: Conversation) -> None:
        """Logs the conversation where there is a log; a log that cannot be written must not take the answer away."""
        try:
            self.services.records.keep(asker.owner, conversation)
        except (OSError, sqlite3.Error):
            log.exception("could not keep the conversation")

    def _said(self, question: str, conversation: Conversation, asker: Asker) -> Iterator[str | Checked | Answer | None]:
        """The assistant's stages, checked sentences and answer; a fault becomes an answer that says so in Swedish."""
        limit = self.services.settings.longest_question
        if not self.services.questions.take(asker.limited_by):
            yield Answer(Status.ERROR_INPUT, texts.TOO_MANY_QUESTIONS, standalone="")
            return
        if len(question) > limit:
            text = texts.ERROR_TOO_LONG.format(length=len(question), limit=limit)
            yield Answer(Status.ERROR_INPUT, text, standalone="")
            return
        try:
            yield from self.shelf.stream(question, conversation.history)
        except QuestionRefused as refusal:
            yield Answer(Status.ERROR_INPUT, str(refusal), standalone="")
        except Exception:  # whatever fails, the reader is told in Swedish and the trace goes to the log alone
            log.exception("could not answer")
            yield Answer(Status.ERROR_INTERNAL, texts.ERROR_INTERNAL, standalone="")

    def last_source(self, conversation: Conversation) -> str:
        """The first source of the last answer; nothing when it has none: an older source would seem to belong to it."""
        return self.open_source(conversation, {"turn": len(conversation.turns) - 1, "cite": 0})

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
            document = self.shelf.whole(citation.document)
        except KeyError:
            return missing_source_html(citation)
        return source_html(document, answer, turn, cite, pages)

    def refined(self, conversation: Conversation, wanted: dict[str, Any]) -> str:
        """The question of a turn narrowed as ``wanted`` says: {"turn", "year", "kind", "body"}; "" for no such turn."""
        turn = _whole(wanted.get("turn"))
        if turn is None or turn >= len(conversation.turns):
            return ""
        wish = Wish(*(str(wanted.get(name) or "")[:200] for name in ("year", "kind", "body")))
        asked = conversation.turns[turn]
        return refined(asked.answer, asked.question, wish)

    def judge(self, conversation: Conversation, given: dict[str, Any]) -> Conversation:
        """Keeps a reader's verdict {"turn", "verdict", "comment"}; what cannot be a verdict changes nothing."""
        turn, verdict = _whole(given.get("turn")), str(given.get("verdict"))
        if turn is None or turn >= len(conversation.turns) or verdict not in VERDICTS:
            return conversation
        self.services.inbox.add(conversation, turn, verdict, str(given.get("comment") or ""))
        return conversation.judged(turn, verdict)


def _whole(value: object) -> int | None:
    """``value`` as a number from 0, or None."""
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None

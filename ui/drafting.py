"""Drafts of replies for the interface: made, changed, kept, taken along. No Gradio here."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from assistant.drafting import review
from assistant.drafting.command import as_file
from assistant.drafting.learning import judgements
from assistant.drafting.letter import Desk, desk_for, draft_of
from assistant.drafting.reading import inquiry_of, read_inquiry
from assistant.drafting.store import OUTDATED, DraftStore, Outdated
from assistant.drafting.template import Template, template_from
from assistant.drafting.types import Draft, Inquiry, Stage, Tone
from assistant.faults import answer_to_fault
from assistant.types import Answer
from ui.inbox import Inbox
from ui.shelf import Shelf

NOBODY = "inte inloggad"
NOTHING_LEARNT = "Inget svar har ändrats sedan utkastet gjordes."


@dataclass
class Drafting:
    """Everything that can be done with drafts. ``template`` is the organisation's own, if any."""

    shelf: Shelf
    store: DraftStore
    inbox: Inbox
    template: Path | None = None
    _desk: tuple[Any, Desk] | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def start(self, text: str, file: Path | None, tone: str, received: str, who: str) -> Draft:
        """Makes the draft of a reply to a pasted letter or a file, and keeps it. Raises AssistantError."""
        day = _day(received)
        inquiry: Inquiry = read_inquiry(file, day) if file else inquiry_of(text, day)
        draft = draft_of(inquiry, Tone.FORMAL if tone == Tone.FORMAL else Tone.PLAIN, self.desk(), who)
        self.store.save(draft)
        return draft

    def edit(self, identity: str, version: int, sentence: int, text: str, who: str) -> Draft:
        """A sentence in other words, checked and kept before this returns. Raises AssistantError."""
        return self._changed(
            identity, version, lambda draft: review.edited(draft, sentence, text, self.desk().check, who)
        )

    def alter(self, action: str, wanted: Mapping[str, Any], who: str) -> Draft:
        """Any other change the page asks for, kept before this returns. Raises AssistantError; KeyError for an unknown one."""
        check = self.desk().check
        sentence, words = _whole(wanted.get("sentence")), str(wanted.get("words") or "")
        changes: dict[str, Callable[[Draft], Draft]] = {
            "remove": lambda draft: review.removed(draft, sentence, who),
            "restore": lambda draft: review.restored(draft, sentence, check, who),
            "add": lambda draft: review.added(draft, sentence, words, check, who),
            "note": lambda draft: review.noted(draft, sentence, words, who),
            "ask": lambda draft: review.asked(draft, _whole(wanted.get("number")), words, self.desk(), who),
            "stage": lambda draft: review.staged(draft, Stage(str(wanted.get("stage"))), who),
        }
        return self._changed(str(wanted.get("draft")), _whole(wanted.get("version")), changes[action])

    def _changed(self, identity: str, version: int, change: Callable[[Draft], Draft]) -> Draft:
        before = self.store.latest(identity)
        if before is None:
            raise review.ChangeRefused(review.GONE)
        if before.version != version:
            raise Outdated(OUTDATED)
        after = change(before)
        self.store.save(after)
        return after

    def file(self, draft: Draft, ending: str) -> bytes:
        """The letter as a file: .docx, .md or .txt. Raises AssistantError when the template cannot be used."""
        return as_file(draft, self._template(), ending, date.today())

    def learn(self, draft: Draft) -> int:
        """Puts what was changed since the first version into the inbox of the evaluation; gives how many questions."""
        versions = self.store.versions(draft.id)
        lines = judgements(versions[0], draft) if versions else []
        self.inbox.add_lines(lines)
        return len(lines)

    def desk(self) -> Desk:
        """The desk over the documents as they are now; its check remembers the texts it has read."""
        index = self.shelf.assistant.index
        with self._lock:
            if self._desk is None or self._desk[0] is not index:
                self._desk = (index, desk_for(self._ask, index, self._template().phrases))
            return self._desk[1]

    def _template(self) -> Template:
        return template_from(self.template)

    def _ask(self, question: str) -> Answer:
        try:
            return next(step for step in self.shelf.stream(question) if isinstance(step, Answer))
        except Exception as error:  # one question that fails leaves the rest of the letter
            return answer_to_fault(error)


def _whole(given: Any) -> int:
    """A number that the page sent; -1 for what is none, which no sentence has."""
    try:
        return int(given)
    except (TypeError, ValueError):
        return -1


def _day(given: str) -> str:
    try:
        return date.fromisoformat(given).isoformat()
    except ValueError:
        return date.today().isoformat()

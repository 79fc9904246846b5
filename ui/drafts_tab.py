"""The tab where replies to inquiries are drafted, reviewed, approved and taken along. For editors."""

import json
from typing import Any

import gradio as gr

from assistant.drafting.store import Outdated
from assistant.drafting.types import Draft
from assistant.errors import AssistantError
from corpus.errors import CorpusError
from ui import texts
from ui.accounts import Role
from ui.conversations_tab import WORD_TYPE, download
from ui.drafting import NOBODY, NOTHING_LEARNT, Drafting
from ui.drafts_view import draft_html, drafts_html, status_html, verdict_html
from ui.editing import EditingRefused
from ui.gate import identity_from
from ui.quiet import QUIET, computing
from ui.services import Services
from ui.uploading import batch_files, discard

EVENTS = ["start", "open", "close", "edit", "alter", "delete", "take", "learn", "read"]
_TYPES = {".docx": WORD_TYPE, ".md": "text/markdown;charset=utf-8", ".txt": "text/plain;charset=utf-8"}


def drafts_tab(services: Services) -> Any:
    """Lays out the tab and wires its events; gives the view, whose ``read`` event others listen to. Inside a Blocks."""
    view = gr.HTML(
        elem_id="drafts", apply_default_css=False, js_on_load=f"assistant.drafts(element, trigger, watch, {EVENTS})"
    )
    handed = gr.Textbox(visible="hidden", label="fil")
    checked = gr.Textbox(visible="hidden", label="prövning")
    desk = DraftsDesk(services)
    how = computing(services.settings.answers_at_once)
    view.start(desk.started, None, [view], **how)
    view.alter(desk.altered, None, [view], **how)
    view.open(desk.opened, None, [view], **QUIET)
    view.close(desk.closed, None, [view], **QUIET)
    view.delete(desk.deleted, None, [view], **QUIET)
    view.learn(desk.learnt, None, [view], **QUIET)
    view.edit(desk.edited, None, [checked], **QUIET).then(
        None, [checked], None, js="(told) => { assistant.checked(told); }", api_visibility="private"
    )
    view.take(desk.taken, None, [handed], **QUIET).then(
        None, [handed], None, js="(file) => { assistant.download(file); }", api_visibility="private"
    )
    return view


class DraftsDesk:
    """The events of the tab. Each checks that who asks may draft; a refusal is told where they are looking."""

    def __init__(self, services: Services) -> None:
        """Works on the drafts of ``services``."""
        self._services = services

    def started(self, request: gr.Request, event: gr.EventData) -> Any:
        """A new draft of a pasted letter or a file."""
        drafting, who = self._who(request)
        if drafting is None:
            return gr.skip()
        given = event._data
        letter, batch = str(given.get("letter") or ""), str(given.get("batch") or "")
        try:
            file = batch_files(self._services.settings, batch)[0] if batch else None
            tone, received = str(given.get("tone")), str(given.get("received") or "")
            return draft_html(drafting.start(letter, file, tone, received, who))
        except (AssistantError, CorpusError, EditingRefused) as refusal:
            return drafts_html(drafting.store.listed(), str(refusal), letter)
        finally:
            discard(self._services.settings, batch)

    def opened(self, request: gr.Request, event: gr.EventData) -> Any:
        """A draft as it is now."""
        drafting, _ = self._who(request)
        return self._shown(drafting, str(event._data.get("draft"))) if drafting else gr.skip()

    def first_shown(self, value: Any, request: gr.Request) -> Any:
        """The list when the tab is first opened; what was being worked on when it is opened again."""
        return gr.skip() if value else self.closed(request)

    def closed(self, request: gr.Request) -> Any:
        """The list."""
        drafting, _ = self._who(request)
        return drafts_html(drafting.store.listed()) if drafting else gr.skip()

    def deleted(self, request: gr.Request, event: gr.EventData) -> Any:
        """The list without one."""
        drafting, _ = self._who(request)
        if drafting is None:
            return gr.skip()
        drafting.store.delete(str(event._data.get("draft")))
        return drafts_html(drafting.store.listed())

    def edited(self, request: gr.Request, event: gr.EventData) -> str:
        """An edit kept and checked: what the page puts in its place, as JSON. The words themselves stay where they are."""
        drafting, who = self._who(request)
        if drafting is None:
            return json.dumps({"refused": texts.NOT_ALLOWED})
        given = event._data
        identity, sentence = str(given.get("draft")), int(given.get("sentence"))
        try:
            draft = drafting.edit(identity, int(given.get("version")), sentence, str(given.get("text") or ""), who)
        except AssistantError as refusal:
            return json.dumps({"refused": str(refusal), "again": isinstance(refusal, Outdated), "draft": identity})
        return json.dumps(
            {
                "draft": identity,
                "sentence": sentence,
                "version": draft.version,
                "verdict": next(verdict_html(one) for one in draft.sentences if one.id == sentence),
                "status": status_html(draft),
            }
        )

    def altered(self, request: gr.Request, event: gr.EventData) -> Any:
        """A sentence removed, restored, added or let stand; a question asked again; another stage."""
        drafting, who = self._who(request)
        if drafting is None:
            return gr.skip()
        given = event._data
        try:
            return draft_html(drafting.alter(str(given.get("action")), given, who))
        except AssistantError as refusal:
            return self._shown(drafting, str(given.get("draft")), str(refusal))

    def learnt(self, request: gr.Request, event: gr.EventData) -> Any:
        """What was changed handed to the evaluation."""
        drafting, _ = self._who(request)
        draft = drafting.store.latest(str(event._data.get("draft"))) if drafting else None
        if drafting is None or draft is None:
            return gr.skip()
        count = drafting.learn(draft)
        return draft_html(draft, texts.LEARNT.format(count=count) if count else NOTHING_LEARNT)

    def taken(self, request: gr.Request, event: gr.EventData) -> str:
        """The letter as a file; "" when there is none."""
        drafting, _ = self._who(request)
        draft = drafting.store.latest(str(event._data.get("draft"))) if drafting else None
        ending = str(event._data.get("ending"))
        if drafting is None or draft is None or ending not in _TYPES:
            return ""
        return download(file_name(draft, ending), _TYPES[ending], drafting.file(draft, ending))

    def _shown(self, drafting: Drafting, identity: str, told: str = "") -> str:
        draft = drafting.store.latest(identity)
        return draft_html(draft, told) if draft else drafts_html(drafting.store.listed(), told)

    def _who(self, request: gr.Request) -> tuple[Drafting | None, str]:
        """The drafts for somebody who may draft, and their name; no drafts for anybody else."""
        identity = identity_from(request.username)
        allowed = identity.role.may(Role.EDITOR)
        return (self._services.drafting if allowed else None), identity.name or NOBODY


def file_name(draft: Draft, ending: str) -> str:
    """What the file is called: the stage, and what the letter is about."""
    bare = " ".join("".join(letter if letter.isalnum() or letter in "-," else " " for letter in draft.title).split())
    return f"Svar ({draft.stage}) {bare[:60].strip()}{ending}"

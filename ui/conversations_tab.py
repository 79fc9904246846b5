"""The tab with a reader's saved conversations, and for administrators what is kept of everybody."""

import base64
import json
from typing import Any

import gradio as gr

from ui.accounts import Role
from ui.conversation import Conversation
from ui.conversations_view import administration_html, conversations_html
from ui.export import file_name, to_markdown, to_word
from ui.gate import identity_from
from ui.quiet import QUIET
from ui.services import Services

WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def download(name: str, kind: str, content: bytes) -> str:
    """A file for the browser to save, as page.js takes it: nothing is written on the server."""
    return json.dumps({"name": name, "type": kind, "data": base64.b64encode(content).decode()})


def markdown_download(kept: Conversation | None) -> str:
    """The conversation as a Markdown file; "" when nothing has been said."""
    if kept is None or not kept.turns:
        return ""
    return download(file_name(kept, "md"), "text/markdown;charset=utf-8", to_markdown(kept).encode())


def word_download(kept: Conversation | None) -> str:
    """The conversation as a Word file; "" when nothing has been said."""
    if kept is None or not kept.turns:
        return ""
    return download(file_name(kept, "docx"), WORD_TYPE, to_word(kept))


def conversations_tab(services: Services) -> tuple[Any, Any, Any]:
    """Lays out the tab; gives (the list, the administration, what carries downloads). Must be called inside a Blocks."""
    records = services.records
    with gr.Column(elem_id="conversations"):
        listed = gr.HTML(
            elem_id="kept",
            apply_default_css=False,
            js_on_load="assistant.forms(element, trigger, watch, ['open', 'delete', 'search'])",
        )
        administration = gr.HTML(
            elem_id="administration",
            visible=False,
            apply_default_css=False,
            js_on_load="assistant.forms(element, trigger, watch, ['administer'])",
        )
        handed = gr.Textbox(visible="hidden", label="fil")

    def found(request: gr.Request, event: gr.EventData) -> str:
        words = str(event._data.get("words") or "")[:300]
        return conversations_html(records.saved(identity_from(request.username).owner, words), words)

    def deleted(request: gr.Request, event: gr.EventData) -> str:
        owner = identity_from(request.username).owner
        records.delete(owner, str(event._data.get("document")))
        return conversations_html(records.saved(owner))

    def administered(request: gr.Request, event: gr.EventData) -> tuple[str, str]:
        if not identity_from(request.username).role.may(Role.ADMIN):
            return administration_html(), ""
        return administer(services, str(event._data.get("action")), str(event._data.get("name") or ""))

    listed.search(found, None, [listed], **QUIET)
    listed.delete(deleted, None, [listed], **QUIET)
    administration.administer(administered, None, [administration, handed], **QUIET).then(
        None, [handed], None, js="(file) => { assistant.download(file); }", api_visibility="private"
    )
    return listed, administration, handed


def administer(services: Services, action: str, name: str) -> tuple[str, str]:
    """Carries out what an administrator asks for; gives the form with what came of it, and a file to hand out or ""."""
    owner = f"u|{name.strip()}"
    if action == "weed":
        return administration_html(f"{services.records.weed()} samtal gallrades."), ""
    if not name.strip():
        return administration_html("Ange vems uppgifter det gäller."), ""
    if action == "forget":
        return administration_html(f"{services.records.forget(owner)} samtal togs bort."), ""
    kept = services.records.export(owner)
    content = json.dumps(kept, ensure_ascii=False, indent=1).encode()
    return administration_html(f"{len(kept)} samtal lämnas ut."), download(
        "utlämnande.json", "application/json", content
    )

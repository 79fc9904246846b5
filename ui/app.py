"""The Gradio app: its frame and its tabs. What they show is rendered elsewhere."""

from collections.abc import Sequence
from html import escape
from typing import Any

import gradio as gr

from ui import texts
from ui.accounts import Role
from ui.answering import Answering
from ui.ask_tab import AskTab, ask_tab
from ui.conversation import Conversation
from ui.conversations_tab import conversations_tab
from ui.conversations_view import administration_html, conversations_html
from ui.documents_tab import documents_tab, shown_document, shown_list
from ui.drafts_tab import DraftsDesk, drafts_tab
from ui.editing_view import editing_html
from ui.finding import Filter
from ui.gate import Gate, identity_from
from ui.quality import quality_html
from ui.quiet import QUIET
from ui.services import Services

PLACE_SECONDS = 30  # between tellings of the place in line


def build_app(services: Services, gate: Gate) -> Any:
    """The whole app as Gradio Blocks, not yet served."""
    answering = Answering(services)
    with gr.Blocks(title=texts.TITLE, analytics_enabled=False, fill_width=True) as app:
        top = gr.HTML(header_html(""), elem_id="top", apply_default_css=False, js_on_load="assistant.header(element)")
        with gr.Tabs(elem_id="tabs") as tabs:
            with gr.Tab(texts.TAB_ASK, id="ask"):
                asking = ask_tab(answering)
            with gr.Tab(texts.TAB_DOCUMENTS, id="documents") as documents:
                listed, reader, editing = documents_tab(services)
            with gr.Tab(texts.TAB_DRAFTS, id="drafts", visible=False) as drafting:
                drafts = drafts_tab(services)
            with gr.Tab(texts.TAB_CONVERSATIONS, id="conversations") as conversations:
                kept, administration, _ = conversations_tab(services)
            with gr.Tab(texts.TAB_QUALITY, id="quality") as quality:
                figures = gr.HTML(elem_id="quality", apply_default_css=False, js_on_load=None)

        def entered(request: gr.Request) -> tuple[Any, ...]:
            """What depends on who came and on how the documents are now."""
            identity = identity_from(request.username)
            may_edit = services.editing is not None and identity.role.may(Role.EDITOR)
            return (
                header_html(identity.name if gate.signs_in else ""),
                answering.show(Conversation()),
                gr.update(value=editing_html(services.shelf.documents) if may_edit else "", visible=may_edit),
                gr.update(
                    value=administration_html() if identity.role.may(Role.ADMIN) else "",
                    visible=identity.role.may(Role.ADMIN) and not gate.is_open,
                ),
                gr.update(visible=services.drafting is not None and identity.role.may(Role.EDITOR)),
            )

        app.load(entered, None, [top, asking.conversation, editing, administration, drafting], **QUIET)
        documents.select(lambda: shown_list(services.shelf, Filter()), None, [listed], **QUIET)
        drafting.select(DraftsDesk(services).first_shown, [drafts], [drafts], **QUIET)
        quality.select(lambda: quality_html(services.quality()), None, [figures], **QUIET)
        conversations.select(_kept_of(services), None, [kept], **QUIET)
        _wire_opening(answering, asking, tabs, kept)
        _wire_reading(services, (asking.source, drafts), tabs, reader)
    # Gradio would tell everyone in line their place whenever an answer is done; nobody is shown it.
    app.queue(default_concurrency_limit=4, max_size=400, api_open=False, status_update_rate=PLACE_SECONDS)
    return app


def _kept_of(services: Services) -> Any:
    def kept_of(request: gr.Request) -> str:
        return conversations_html(services.records.saved(identity_from(request.username).owner))

    return kept_of


def _wire_opening(answering: Answering, asking: AskTab, tabs: Any, kept: Any) -> None:
    """A saved conversation opened: it is shown and goes on where it was."""

    def opened(request: gr.Request, event: gr.EventData) -> tuple[Any, ...]:
        owner = identity_from(request.username).owner
        found = answering.services.records.find(owner, str(event._data.get("document")))
        if found is None:
            return gr.skip(), gr.skip(), gr.skip(), gr.skip()
        return found, answering.show(found), answering.last_source(found), gr.update(selected="ask")

    kept.open(opened, None, [asking.state, asking.conversation, asking.source, tabs], **QUIET)


def _wire_reading(services: Services, views: Sequence[Any], tabs: Any, reader: Any) -> None:
    """A source read in its whole document, at the quoted place."""

    def read(event: gr.EventData) -> tuple[Any, str]:
        return gr.update(selected="documents"), shown_document(services.shelf, event._data)

    for view in views:
        view.read(read, None, [tabs, reader], **QUIET)


def header_html(name: str) -> str:
    """The top of the page; ``name`` is who has signed in here and can sign out."""
    leave = ""
    if name:
        leave = (
            f'<form method="post" action="/logout" class="leave"><span>{escape(name)}</span> '
            f'<button type="submit" class="quiet">{texts.SIGN_OUT}</button></form>'
        )
    return (
        f'<header class="top"><a class="skip" href="#question" data-skip>{texts.SKIP_LINK}</a>'
        f"<h1>{escape(texts.TITLE)}</h1><p>{escape(texts.TAGLINE)}</p>{leave}"
        f'<button type="button" class="quiet" data-theme-toggle><span aria-hidden="true">◐</span> <span class="theme-name">{texts.THEME_BUTTON}</span></button></header>'
    )

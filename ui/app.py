"""The Gradio app: its frame and its tabs. What they show is rendered elsewhere."""

from html import escape
from typing import Any

import gradio as gr

from ui import texts
from ui.answering import Answering
from ui.ask_tab import ask_tab
from ui.documents_tab import documents_tab, shown_list
from ui.finding import Filter
from ui.quiet import QUIET


def build_app(answering: Answering) -> Any:
    """The whole app as Gradio Blocks, not yet served."""
    with gr.Blocks(title=texts.TITLE, analytics_enabled=False, fill_width=True) as app:
        gr.HTML(_header(), elem_id="top", apply_default_css=False, js_on_load="assistant.header(element)")
        with gr.Tabs(elem_id="tabs"):
            with gr.Tab(texts.TAB_ASK, id="ask"):
                ask_tab(answering)
            with gr.Tab(texts.TAB_DOCUMENTS, id="documents") as documents:
                listed = documents_tab(answering.shelf)
            documents.select(lambda: shown_list(answering.shelf, Filter()), None, [listed], **QUIET)
    app.queue(default_concurrency_limit=8, api_open=False)
    return app


def _header() -> str:
    return (
        f'<header class="top"><a class="skip" href="#question" data-skip>{texts.SKIP_LINK}</a>'
        f"<h1>{escape(texts.TITLE)}</h1><p>{escape(texts.TAGLINE)}</p>"
        f'<button type="button" class="quiet" data-theme-toggle>{texts.THEME_BUTTON}</button></header>'
    )

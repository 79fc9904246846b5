"""The tab with the documents: a list to filter and search, and a document to read."""

from typing import Any

import gradio as gr

from ui import texts
from ui.documents_view import list_html, reader_html
from ui.finding import Filter, chosen, filter_of, search
from ui.quiet import QUIET
from ui.shelf import Shelf


def documents_tab(shelf: Shelf) -> Any:
    """Lays out the tab and wires its events; gives the component that shows the list. Must be called inside a Blocks."""
    with gr.Column(elem_id="documents"):
        listed = gr.HTML(
            elem_id="shelf",
            apply_default_css=False,
            js_on_load="assistant.documents(element, trigger, watch, ['filter', 'open'])",
        )
        reader = gr.HTML(
            elem_id="reader",
            apply_default_css=False,
            js_on_load="assistant.reader(element, trigger, watch, ['open', 'find', 'close'])",
        )

    def filtered(event: gr.EventData) -> str:
        return shown_list(shelf, filter_of(event._data))

    def opened(event: gr.EventData) -> str:
        return shown_document(shelf, event._data)

    listed.filter(filtered, None, [listed], **QUIET)
    listed.open(opened, None, [reader], **QUIET)
    reader.open(opened, None, [reader], **QUIET)
    reader.find(opened, None, [reader], **QUIET)
    reader.close(lambda: "", None, [reader], **QUIET)
    return listed


def shown_list(shelf: Shelf, wanted: Filter) -> str:
    """The list of documents as the filter wants it."""
    documents = chosen(shelf.documents, wanted)
    found = search(shelf.assistant.index, wanted.words, [one.id for one in documents]) if wanted.words else None
    return list_html(documents, wanted, shelf.choices, found)


def shown_document(shelf: Shelf, wanted: dict[str, Any]) -> str:
    """The document that the page asks for: {"document", "first": offset, "words" or "question": searched for}."""
    at = wanted.get("first")
    words = str(wanted.get("words") or wanted.get("question") or "")[:300]
    try:
        document = shelf.whole(str(wanted.get("document")))
    except KeyError:
        return f'<p class="notice">{texts.ERROR_DOCUMENT_GONE}</p>'
    return reader_html(document, at if isinstance(at, int) else None, words)

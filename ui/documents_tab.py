"""The tab with the documents: a list to filter and search, a document to read, and for editors to change them."""

from collections.abc import Iterator
from typing import Any

import gradio as gr

from ui import texts
from ui.accounts import Role
from ui.documents_view import list_html, reader_html
from ui.editing import EditingRefused, Report
from ui.editing_view import editing_html, report_html, working_html
from ui.finding import Filter, chosen, filter_of, search
from ui.gate import identity_from
from ui.quiet import QUIET, computing
from ui.services import Services
from ui.shelf import Shelf
from ui.uploading import batch_files, discard


def documents_tab(services: Services) -> tuple[Any, Any, Any]:
    """Lays out the tab and wires its events; gives (the list, the reader, the part for editors), inside a Blocks."""
    shelf = services.shelf
    with gr.Column(elem_id="documents"):
        editing = gr.HTML(
            elem_id="editing",
            visible=False,
            apply_default_css=False,
            js_on_load="assistant.editing(element, trigger, watch, ['uploaded', 'withdraw'])",
        )
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

    def uploaded(request: gr.Request, event: gr.EventData) -> Iterator[tuple[Any, Any]]:
        yield from changed(services, request, str(event._data.get("batch") or ""), "")

    def withdrawn(request: gr.Request, event: gr.EventData) -> Iterator[tuple[Any, Any]]:
        yield from changed(services, request, "", str(event._data.get("name") or ""))

    listed.filter(filtered, None, [listed], **computing(services.settings.answers_at_once))
    listed.open(opened, None, [reader], **QUIET)
    reader.open(opened, None, [reader], **QUIET)
    reader.find(opened, None, [reader], **QUIET)
    reader.close(lambda: "", None, [reader], **QUIET)
    editing.uploaded(uploaded, None, [editing, listed], concurrency_limit=2, **QUIET)
    editing.withdraw(withdrawn, None, [editing, listed], concurrency_limit=2, **QUIET)
    return listed, reader, editing


def shown_list(shelf: Shelf, wanted: Filter) -> str:
    """The list of documents as the filter wants it."""
    documents = chosen(shelf.documents, wanted)
    found = search(shelf, wanted.words, [one.id for one in documents]) if wanted.words else None
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


def changed(services: Services, request: gr.Request, batch: str, name: str) -> Iterator[tuple[Any, Any]]:
    """(what editors see, the list) while a batch of files is put in, or the document ``name`` is withdrawn."""
    shelf, editing = services.shelf, services.editing
    if editing is None or not identity_from(request.username).role.may(Role.EDITOR):
        yield gr.skip(), gr.skip()
        return
    lines: list[str] = []
    report = Report()
    try:
        work = editing.put_in(batch_files(services.settings, batch)) if batch else editing.take_out(name)
        for said in work:
            if isinstance(said, Report):
                report = said
            else:
                lines.append(said)
                yield editing_html(shelf.documents, working_html(lines)), gr.skip()
    except EditingRefused as refusal:
        report = Report(failed=(("", str(refusal)),))
    finally:
        discard(services.settings, batch)
    documents = {document.id: document for document in shelf.documents}
    yield editing_html(shelf.documents, report_html(report, documents)), shown_list(shelf, Filter())

"""Putting in and withdrawing documents, as HTML. Pure."""

from collections.abc import Mapping, Sequence
from html import escape

from corpus.types import Document
from ui.editing import ENDINGS, Report, uncertain
from ui.finding import title_of
from ui.typography import figures


def editing_html(documents: Sequence[Document], told: str = "") -> str:
    """The form for files and folders, the list to withdraw from, and what came of the last change."""
    options = "".join(
        f'<option value="{escape(document.id)}">{escape(title_of(document))} ({escape(document.path)})</option>'
        for document in sorted(documents, key=title_of)
    )
    endings = ", ".join(ENDINGS)
    files = _file_field(f"Filer ({endings})", "files", f'accept="{escape(endings)}"')
    folder = _file_field("eller en hel mapp", "folder", "webkitdirectory")
    return (
        f'<details class="editing"{" open" if told else ""}><summary>Lägg till eller ta bort dokument</summary>'
        f'<form class="upload" data-upload>{files}'
        f"{folder}"
        '<button type="submit" class="small">Lägg till</button></form>'
        '<form class="withdraw" data-event="withdraw" data-confirm="Ta bort dokumentet? Det går inte att ångra.">'
        f'<label>Ta bort <select name="name" required><option value="">välj dokument</option>{options}</select></label>'
        f'<button type="submit" class="small danger">Ta bort</button></form>'
        f'<div class="upload-told" role="status">{told}</div></details>'
    )


def _file_field(name: str, field: str, more: str) -> str:
    """A field for files whose every word is ours: a browser's own button speaks the browser's language."""
    return (
        f'<label class="file">{escape(name)}<span class="file-row"><span class="file-button">Välj …</span>'
        f'<input type="file" class="sr-only" name="{field}" multiple {more}><span class="chosen">inget valt</span></span></label>'
    )


def working_html(lines: Sequence[str]) -> str:
    """The work as it goes: its latest lines."""
    shown = "".join(f"<li>{escape(line)}</li>" for line in lines[-6:])
    return f'<p class="stage"><span class="pulse" aria-hidden="true"></span>Läser och bygger …</p><ul class="progress">{shown}</ul>'


def report_html(report: Report, documents: Mapping[str, Document]) -> str:
    """What was understood of each document, what is uncertain, and what could not be read, by name."""
    html = []
    for words, names in (("Tillagt", report.added), ("Ersatt", report.replaced)):
        html += [_understood(words, documents[name], report) for name in names if name in documents]
    html += [f'<p class="thanks">Borttaget: {escape(name)}</p>' for name in report.withdrawn]
    html += [
        f'<p class="notice" role="alert"><strong>{escape(name)}</strong> {escape(_sentence(reason, name))}</p>'
        for name, reason in report.failed
    ]
    return "".join(html) or '<p class="notice" role="alert">Ingen fil valdes.</p>'


def _sentence(reason: str, name: str) -> str:
    """The reason without the file's name, which has been said."""
    return reason.removeprefix(name).strip()


def _understood(words: str, document: Document, report: Report) -> str:
    described = document.description
    facts = [described.kind.value, described.body.value, described.date.value]
    pages = f"{len(document.pages)} sidor" if document.pages else ""
    told = " · ".join(escape(figures(fact)) for fact in [*facts, pages] if fact)
    doubts = uncertain(document) + [text for name, text in report.warnings if name == document.id]
    listed = "".join(f"<li>{escape(doubt)}</li>" for doubt in dict.fromkeys(doubts))
    unsure = f'<p class="unsure">Osäkert:</p><ul class="unsure">{listed}</ul>' if listed else ""
    return f'<div class="understood-document"><p><strong>{words}: {escape(figures(title_of(document)))}</strong><br>{told}</p>{unsure}</div>'

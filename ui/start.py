"""The start page: what can be asked, from which documents, to which date, and the limits. Pure."""

from collections.abc import Sequence
from html import escape

from corpus.types import Document
from ui import texts
from ui.finding import latest_day, title_of
from ui.interpretation import choices_of
from ui.render import questions_html
from ui.typography import figures

MOST_LISTED = 8


def start_html(documents: Sequence[Document], examples: Sequence[str] = (), about: str = texts.START_TEXT) -> str:
    """The start page for these documents; ``about`` says how answers come about."""
    begin = f"<h3>{texts.START_EXAMPLES}</h3>{questions_html(examples)}" if examples else ""
    return (
        f'<section class="start"><h2>{texts.START_HEADING}</h2><p class="start-text">{about}</p>{begin}'
        f"<h3>{texts.START_DOCUMENTS}</h3>{documents_html(documents)}"
        f'<p class="limits">{texts.START_LIMITS}</p></section>'
    )


def documents_html(documents: Sequence[Document]) -> str:
    """The documents by date, newest first, and how far they reach."""
    ordered = sorted(documents, key=latest_day, reverse=True)
    items = "".join(
        f'<li><span class="document-title">{escape(figures(title_of(document)))}</span> '
        f'<span class="document-facts">{escape(figures(facts_of(document)))}</span></li>'
        for document in ordered[:MOST_LISTED]
    )
    more = len(ordered) - MOST_LISTED
    if more > 0:
        items += f"<li>och {more} till under fliken Dokument</li>"
    return f'<ul class="documents">{items}</ul><p class="reach">{escape(reach_of(documents))}</p>'


def facts_of(document: Document) -> str:
    """Body, kind and date of a document in a line, each only where it is known and not in the title already."""
    description = document.description
    title = title_of(document).casefold()
    parts = [description.body.value, description.kind.value, description.date.value]
    return " · ".join(part for part in parts if part and part.casefold() not in title)


def reach_of(documents: Sequence[Document]) -> str:
    """How many documents there are, for which years, and up to which date: what is later cannot be known."""
    if not documents:
        return "Inga dokument är inlästa."
    words = f"{len(documents)} dokument" if len(documents) != 1 else "Ett dokument"
    years = sorted(choices_of(documents).years)
    about = f" som rör {years[0]}–{years[-1]}" if len(years) > 1 else f" som rör {years[0]}" if years else ""
    dates = [document.description.date.value for document in documents if document.description.date.value]
    latest = f", det senast daterade från {max(dates)}" if dates else ""
    return f"{words}{about}{latest}. Det som hänt därefter finns inte med."

"""The documents as HTML: the list with its filters, places found, and a document to read with its outline. Pure."""

from collections.abc import Sequence
from html import escape

from corpus.types import Block, Document, Known
from ui.finding import Filter, Found, title_of
from ui.interpretation import Choices, select_html
from ui.reading import Piece, find, pieces_of
from ui.source_view import pieces_html
from ui.typography import figures

PART_CHARACTERS = 30_000  # of a document shown at a time: what a browser lays out at once
FACTS = (("title", "Titel"), ("body", "Organ"), ("kind", "Slag"), ("date", "Datum"), ("period", "Period"))


def list_html(documents: Sequence[Document], wanted: Filter, choices: Choices, found: Sequence[Found] | None) -> str:
    """The list with its filters; ``found`` are the places of the searched words, None when nothing was searched."""
    return f'<div class="shelf">{_filters(wanted, choices)}{_results(documents, wanted, found)}</div>'


def _filters(wanted: Filter, choices: Choices) -> str:
    orders = ("date", "title", "body")
    names = {"date": "senaste först", "title": "titel", "body": "organ"}
    order = "".join(
        f'<option value="{value}"{" selected" if value == wanted.order else ""}>{names[value]}</option>'
        for value in orders
    )
    return (
        '<form class="filters" data-event="filter" role="search">'
        f'<label class="words">Sök i dokumenten <input type="search" name="words" value="{escape(wanted.words)}" maxlength="300"></label>'
        f"{select_html('kind', 'Slag', 'alla slag', choices.kinds, wanted.kind)}"
        f"{select_html('body', 'Organ', 'alla organ', choices.bodies, wanted.body)}"
        f'<label>Ordning <select name="order">{order}</select></label>'
        '<button type="submit" class="small">Visa</button></form>'
    )


def _results(documents: Sequence[Document], wanted: Filter, found: Sequence[Found] | None) -> str:
    if found is None:
        count = f"{len(documents)} dokument" if len(documents) != 1 else "Ett dokument"
        announced = f'<p class="count" data-announce>{count if documents else "Inget dokument passar."}</p>'
        return announced + (_table(documents) if documents else "")
    count = f"{len(found)} ställen" if len(found) != 1 else "Ett ställe"
    words = f"{count} för ”{escape(wanted.words)}”" if found else f"Inget dokument innehåller ”{escape(wanted.words)}”."
    titles = {document.id: document for document in documents}
    items = "".join(_found(place, titles[place.document_id]) for place in found if place.document_id in titles)
    return f'<p class="count" data-announce>{words}</p><ul class="found">{items}</ul>'


def _found(place: Found, document: Document) -> str:
    where = [f"sida {place.page}" if place.page is not None else "", place.section]
    text = "".join(
        f"<mark>{escape(figures(segment.text))}</mark>" if segment.marked else escape(figures(segment.text))
        for segment in place.segments
    )
    return (
        f'<li><button type="button" class="source" data-event="open" data-document="{escape(document.id)}" data-first="{place.start}">'
        f'<span class="source-words"><span class="label">{escape(figures(title_of(document)))}</span>'
        f'<span class="document-facts">{escape(" · ".join(part for part in where if part))}</span>'
        f'<span class="quote">{text}</span></span></button></li>'
    )


def _table(documents: Sequence[Document]) -> str:
    rows = "".join(
        f'<tr><th scope="row"><button type="button" class="quiet" data-event="open" data-document="{escape(document.id)}">'
        f"{escape(figures(title_of(document)))}</button></th>{_cells(document)}</tr>"
        for document in documents
    )
    return (
        '<div class="table-scroll wide" tabindex="0" role="group" aria-label="Dokument"><table><thead><tr>'
        '<th scope="col">Titel</th><th scope="col">Slag</th><th scope="col">Organ</th><th scope="col">Datum</th>'
        f'<th scope="col">Sidor</th></tr></thead><tbody>{rows}</tbody></table></div>'
    )


def _cells(document: Document) -> str:
    described = document.description
    pages = str(len(document.pages)) if document.pages else "–"
    cells = [_known(described.kind), _known(described.body), _known(described.date), escape(pages)]
    return "".join(f"<td>{cell}</td>" for cell in cells)


def _known(fact: Known) -> str:
    if not fact.value:
        return '<span class="unsure">okänt</span>'
    unsure = "" if fact.sure else f' <span class="unsure" title="{escape(fact.how)}">osäkert</span>'
    return f"{escape(figures(fact.value))}{unsure}"


def reader_html(document: Document, at: int | None, words: str = "") -> str:
    """A document to read: its facts, its outline, and the part that holds offset ``at`` of the canonical text."""
    pieces, count = find(pieces_of(document), words)
    parts = parts_of(pieces)
    number = part_at(parts, at if at is not None else _first_mark(pieces) if count else 0)
    shown = parts[number] if parts else ()
    return "".join(
        [
            f'<article class="reader" data-document="{escape(document.id)}" data-at="{at if at is not None else ""}">',
            '<button type="button" class="quiet" data-event="close">← Till listan</button>',
            f'<h2 class="source-title" id="reader-heading" tabindex="-1">{escape(figures(title_of(document)))}</h2>',
            _facts(document),
            '<div class="reader-columns">',
            f'<div class="reader-side">{_search_in(document, words, count)}{_outline(document)}</div>',
            '<div class="paper" tabindex="0" role="group" aria-label="Dokumentets text">',
            _turn_page(document, parts, number, words, step=-1),
            pieces_html(shown, name="reader"),
            _turn_page(document, parts, number, words, step=1),
            "</div></div></article>",
        ]
    )


def _first_mark(pieces: Sequence[Piece]) -> int:
    return next((piece.start for piece in pieces if piece.marked), 0)


def parts_of(pieces: Sequence[Piece]) -> list[tuple[Piece, ...]]:
    """The document in parts of about the same length, parted where a page or a piece begins."""
    parts: list[list[Piece]] = []
    size = 0
    for piece in pieces:
        if not parts or size > PART_CHARACTERS:
            parts.append([])
            size = 0
        parts[-1].append(piece)
        size += len(piece.text)
    return [tuple(part) for part in parts]


def part_at(parts: Sequence[Sequence[Piece]], at: int) -> int:
    """The number of the part that holds offset ``at``: the last that begins at or before it."""
    number = 0
    for candidate, part in enumerate(parts):
        if part[0].start <= at:
            number = candidate
    return number


def _turn_page(document: Document, parts: Sequence[Sequence[Piece]], number: int, words: str, *, step: int) -> str:
    other = number + step
    if not 0 <= other < len(parts):
        return ""
    name = "Läs det som kommer före" if step < 0 else "Läs vidare"
    return (
        f'<p class="more"><button type="button" class="quiet" data-event="open" data-document="{escape(document.id)}" '
        f'data-first="{parts[other][0].start}" data-question="{escape(words)}">{name}</button></p>'
    )


def _facts(document: Document) -> str:
    """What the document is, how each fact is known, and what reading it was unsure of."""
    described = document.description
    rows = ""
    for name, label in FACTS:
        fact: Known = getattr(described, name)
        rows += f"<dt>{label}</dt><dd>{_known(fact)}{_how(fact)}</dd>"
    if described.dnr:
        rows += f"<dt>Diarienummer</dt><dd>{escape(', '.join(described.dnr))}</dd>"
    pages = str(len(document.pages)) if document.pages else "okänt"
    rows += f"<dt>Sidor</dt><dd>{pages}</dd><dt>Fil</dt><dd>{escape(document.path)}</dd>"
    warnings = "".join(f'<p class="notice">{escape(warning)}</p>' for warning in document.warnings)
    return f'<details class="facts"><summary>Om dokumentet</summary><dl>{rows}</dl></details>{warnings}'


def _how(fact: Known) -> str:
    return f' <span class="document-facts">({escape(fact.how)})</span>' if fact.value and fact.how else ""


def _search_in(document: Document, words: str, count: int) -> str:
    told = ""
    if words:
        told = f'<p class="count" data-announce>{"Ett ställe" if count == 1 else f"{count} ställen"}</p>'
    return (
        f'<form class="filters" data-event="find" data-document="{escape(document.id)}" role="search">'
        f'<label class="words">Sök i dokumentet <input type="search" name="words" value="{escape(words)}" maxlength="300"></label>'
        f'<button type="submit" class="small">Sök</button></form>{told}'
    )


def _outline(document: Document) -> str:
    if not document.outline:
        return ""
    highest = min(block.level for block in document.outline)
    items = "".join(_heading(document, block, block.level - highest + 1) for block in document.outline)
    return f'<details class="outline" open><summary>Innehåll</summary><ul>{items}</ul></details>'


def _heading(document: Document, block: Block, level: int) -> str:
    page = f'<span class="document-facts">s.\u00a0{block.page}</span>' if block.page is not None else ""
    return (
        f'<li class="level-{min(level, 4)}"><button type="button" class="quiet" data-event="open" '
        f'data-document="{escape(document.id)}" data-first="{block.start}">{escape(figures(block.text))}</button>{page}</li>'
    )

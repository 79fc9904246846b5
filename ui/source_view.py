"""A citation -> the HTML of the source view: the document at the quoted place, with the quoted words marked. Pure."""

from collections.abc import Sequence
from html import escape
from itertools import groupby

from assistant.types import Answer, Citation
from corpus.types import BlockKind, Document
from ui import texts
from ui.reading import Piece, Quote, Segment, pieces_of, window
from ui.render import list_html, standing_html
from ui.typography import figures


def empty_source_html() -> str:
    """The source view before any source is open."""
    return f'<div class="source-view source-empty"><p>{texts.EMPTY_SOURCE}</p></div>'


def missing_source_html(citation: Citation) -> str:
    """The source view of a document that has been withdrawn: what is kept is the quote itself."""
    return (
        f'<div class="source-view"><p class="notice" role="alert">{texts.ERROR_DOCUMENT_GONE}</p>'
        f'<p class="label">{escape(citation.label)}</p><blockquote>{escape(citation.text or citation.quote)}</blockquote></div>'
    )


def source_html(document: Document, answer: Answer, turn: int, index: int, pages: tuple[int, int] | None = None) -> str:
    """Citation ``index`` of the answer of turn ``turn``, open in its document.

    ``pages`` are the first and last page shown; None shows the page of the quote.
    """
    citation = answer.citations[index]
    quote = Quote(citation.start, citation.end, citation.text)
    others = [other for other in answer.citations if other is not citation and other.document == citation.document]
    every = pieces_of(document, quote, [Quote(other.start, other.end, other.text) for other in others])
    marked = [piece for piece in every if piece.marked]
    numbers = sorted({piece.page for piece in every if piece.page is not None})
    first, last = pages or _pages_of(marked, citation)
    shown = window(every, first, last)
    return "".join(
        [
            f'<div class="source-view" data-turn="{turn}" data-cite="{index}">',
            _head(document, citation, answer, turn, index),
            '<div class="paper" tabindex="0" role="group" aria-label="Dokumentets text">',
            "" if marked else _unmarked(citation),
            _page_button(texts.EARLIER_PAGE, numbers, first, last, turn, index, step=-1),
            pieces_html(shown, name=f"{turn}-{index}"),
            _page_button(texts.LATER_PAGE, numbers, first, last, turn, index, step=1),
            "</div></div>",
        ]
    )


def _pages_of(marked: Sequence[Piece], citation: Citation) -> tuple[int | None, int | None]:
    known = [piece.page for piece in marked if piece.page is not None]
    if not known and citation.page is not None:
        known = [citation.page]
    return (min(known), max(known)) if known else (None, None)


def _head(document: Document, citation: Citation, answer: Answer, turn: int, index: int) -> str:
    """Title, place, official form with copy, and the way to the neighbouring sources."""
    count = len(answer.citations)
    place = [
        f"{texts.PAGE.capitalize()} {citation.page}" if citation.page is not None else "",
        citation.section.replace(" > ", " › "),
    ]
    label = citation.label or citation.title
    return (
        f'<header class="source-head"><div class="source-nav">'
        f'<p class="source-number" id="source-heading" tabindex="-1">{texts.SOURCE} {index + 1} av {count}</p>'
        f"{_step(texts.PREVIOUS_SOURCE, '←', turn, index - 1, index > 0)}"
        f"{_step(texts.NEXT_SOURCE, '→', turn, index + 1, index + 1 < count)}"
        f'<button type="button" class="quiet to-answer" data-event="back" data-turn="{turn}" data-cite="{index}">'
        f"{texts.BACK_TO_ANSWER}</button></div>"
        f'<h2 class="source-title">{escape(figures(citation.title or document.description.title.value or document.id))}</h2>'
        f'<p class="place">{" · ".join(escape(figures(part)) for part in place if part)}{standing_html(citation.standing)}</p>'
        f'<p class="official"><span>{escape(figures(label))}</span>'
        f'<button type="button" class="quiet" data-copy="{escape(label)}">{texts.COPY_CITATION}</button>'
        f'<button type="button" class="quiet" data-event="read" data-document="{escape(document.id)}" '
        f'data-first="{citation.start}">{texts.READ_DOCUMENT}</button></p></header>'
    )


def _step(name: str, arrow: str, turn: int, index: int, possible: bool) -> str:
    state = "" if possible else " disabled"
    return (
        f'<button type="button" class="step" data-event="cite" data-turn="{turn}" data-cite="{index}" '
        f'aria-label="{name}" title="{name}"{state}><span aria-hidden="true">{arrow}</span></button>'
    )


def _unmarked(citation: Citation) -> str:
    """Marking the wrong sentence is worse than marking none: then the quote is shown apart."""
    return f'<p class="notice">{texts.NOT_MARKED}</p><blockquote>{escape(citation.text or citation.quote)}</blockquote>'


def _page_button(
    name: str, numbers: Sequence[int], first: int | None, last: int | None, turn: int, index: int, *, step: int
) -> str:
    """A button that shows one more page, before or after; "" at the document's ends."""
    if first is None or last is None:
        return ""
    beyond = [number for number in numbers if (number < first if step < 0 else number > last)]
    if not beyond:
        return ""
    low, high = (beyond[-1], last) if step < 0 else (first, beyond[0])
    return (
        f'<p class="more"><button type="button" class="quiet" data-event="cite" data-turn="{turn}" data-cite="{index}" '
        f'data-first="{low}" data-last="{high}">{name}</button></p>'
    )


def pieces_html(pieces: Sequence[Piece], *, name: str) -> str:
    """Pieces as headings, paragraphs, lists and tables, with the page number where a page begins.

    ``name`` makes the ids unique on the page.
    """
    html: list[str] = []
    page: int | None = None
    level = 2  # the panel's own title is a level 2 heading: those of the document come beneath it, none left out
    for kind, members in groupby(pieces, key=_together):
        group = list(members)
        if group[0].page is not None and group[0].page != page:
            page = group[0].page
            html.append(f'<p class="page-mark" id="page-{name}-{page}"><span>{texts.PAGE} {page}</span></p>')
        if kind[0] is BlockKind.HEADING:
            level = min(group[0].level + 2, level + 1, 6)
            html.append(f"<h{level}{_anchor(group[0])}>{segments_html(group[0])}</h{level}>")
        else:
            html.append(_group_html(kind[0], group))
    return "".join(html)


def _together(piece: Piece) -> tuple[object, ...]:
    """Pieces with equal keys that follow each other make one list or one table."""
    if piece.kind is BlockKind.LIST_ITEM:
        return (piece.kind, piece.page)
    if piece.kind is BlockKind.TABLE_ROW and piece.row is not None:
        return (piece.kind, piece.page, piece.row.caption, piece.row.columns)
    return (piece.kind, piece.page, piece.start)


def _group_html(kind: object, group: Sequence[Piece]) -> str:
    piece = group[0]
    if kind is BlockKind.LIST_ITEM:
        return list_html([segments_html(item) for item in group], [_anchor(item) for item in group])
    if kind is BlockKind.TABLE_ROW and piece.row is not None:
        return _table_html(group)
    note = ' class="note"' if kind is BlockKind.NOTE else ""
    return f"<p{note}{_anchor(piece)}>{segments_html(piece)}</p>"


def _anchor(piece: Piece) -> str:
    return f' data-start="{piece.start}"'


def _table_html(group: Sequence[Piece]) -> str:
    """Rows of one table set out again; a quoted row is marked in every cell."""
    row = group[0].row
    assert row is not None
    unit = f" ({row.unit})" if row.unit and row.unit not in row.caption else ""
    caption = f"<caption>{escape(figures(row.caption))}{escape(unit)}</caption>" if row.caption else ""
    head = "".join(f'<th scope="col">{escape(figures(column))}</th>' for column in row.columns)
    body = "".join(_row_html(piece) for piece in group)
    thead = f"<thead><tr><td></td>{head}</tr></thead>" if any(row.columns) else ""
    return (
        f'<div class="table-scroll" tabindex="0" role="group" aria-label="{escape(row.caption or "Tabell")}">'
        f"<table>{caption}{thead}<tbody>{body}</tbody></table></div>"
    )


def _row_html(piece: Piece) -> str:
    row = piece.row
    assert row is not None
    label = _marked(row.label, piece)
    first = f'<th scope="row">{label}</th>' if row.label else "<td></td>"
    cells = "".join(f"<td>{_marked(value, piece)}</td>" for value in row.values)
    return f"<tr{_anchor(piece)}>{first}{cells}</tr>"


def _marked(text: str, piece: Piece) -> str:
    """A cell's text, marked when its row is quoted."""
    if not text:
        return ""
    return _mark(Segment(text, piece.marked, any(segment.also for segment in piece.segments)))


def segments_html(piece: Piece) -> str:
    """The text of a piece with its quoted runs marked."""
    return "".join(_mark(segment) for segment in piece.segments)


def _mark(segment: Segment) -> str:
    text = escape(figures(segment.text))
    if segment.marked:
        return f"<mark>{text}</mark>"
    return f'<mark class="also">{text}</mark>' if segment.also else text

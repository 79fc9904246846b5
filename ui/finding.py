"""Searching and sorting the documents for reading: filters by what they are, and words in their text."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from corpus.swedish.words import key, keys, tokens
from corpus.types import Document, Unit
from ui.reading import Segment
from ui.shelf import Shelf

MOST_HITS = 30
LONGEST_SEARCH = 300


def title_of(document: Document) -> str:
    """What a document is called."""
    return document.description.title.value or document.id


def latest_day(document: Document) -> str:
    """The day a document reaches to, as far as known: its date, or the end of the period it is about."""
    described = document.description
    return described.date.value or described.period.value.rpartition("/")[2]


ORDERS: dict[str, Callable[[Document], str]] = {
    "date": latest_day,
    "title": lambda document: title_of(document).casefold(),
    "body": lambda document: document.description.body.value.casefold(),
}


@dataclass(frozen=True, slots=True)
class Filter:
    """What the list of documents shows; "" means everything."""

    words: str = ""
    kind: str = ""
    body: str = ""
    order: str = "date"


@dataclass(frozen=True, slots=True)
class Found:
    """A place where searched words stand: the document, the sentence with the words marked, and where it begins."""

    document_id: str
    start: int
    page: int | None
    section: str
    segments: tuple[Segment, ...]


def filter_of(given: dict[str, Any]) -> Filter:
    """The filter in what the page sends; everything unknown means everything."""
    words, kind, body = (str(given.get(name) or "").strip()[:LONGEST_SEARCH] for name in ("words", "kind", "body"))
    order = str(given.get("order") or "date")
    return Filter(words, kind, body, order if order in ORDERS else "date")


def chosen(documents: Sequence[Document], wanted: Filter) -> list[Document]:
    """The documents that a filter's kind and body let through, in its order (dates latest first)."""
    kept = [
        document
        for document in documents
        if wanted.kind in ("", document.description.kind.value) and wanted.body in ("", document.description.body.value)
    ]
    by_title = sorted(kept, key=ORDERS["title"])
    return sorted(by_title, key=ORDERS[wanted.order], reverse=wanted.order == "date")


def search(shelf: Shelf, words: str, document_ids: Sequence[str]) -> list[Found]:
    """Where the words stand in these documents, best first; inflected forms and compounds are found too."""
    wanted = list(dict.fromkeys(keys(words)))
    if not wanted or not document_ids:
        return []
    found: list[Found] = []
    for passage in shelf.search(wanted, MOST_HITS, document_ids):
        unit = _best(passage.units, frozenset(wanted))
        if unit is not None:
            segments = marked_words(unit.text, frozenset(wanted))
            found.append(Found(passage.document_id, unit.start, unit.page, " › ".join(unit.section), segments))
    return found


def _best(units: Sequence[Unit], wanted: frozenset[str]) -> Unit | None:
    """The unit with most of the words, the first of equals."""
    return max(units, key=lambda unit: len(wanted & {*unit.terms, *unit.parts}), default=None)


def marked_words(text: str, wanted: frozenset[str]) -> tuple[Segment, ...]:
    """The text with every word marked whose key is wanted."""
    segments: list[Segment] = []
    at = 0
    for token in tokens(text):
        if key(token.text) in wanted:
            segments += [Segment(text[at : token.start]), Segment(text[token.start : token.end], marked=True)]
            at = token.end
    return tuple(segment for segment in [*segments, Segment(text[at:])] if segment.text)

"""Questions to begin with, made of what the documents hold and kept only if the assistant answers them."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest

from assistant.types import Answer, Status
from corpus.types import BlockKind, Document, Unit
from ui.shelf import Shelf

WANTED = 4
MOST_TRIED = 24
_PARAGRAPH = re.compile(r"^§\s*\d+\s+(?P<matter>\S.{4,70})$")
_FIGURE = re.compile(r"\d")
_NAME = re.compile(r"^[A-ZÅÄÖ][\w ,/-]{4,50}$")


def candidates(documents: Sequence[Document]) -> Iterator[str]:
    """Questions about single documents, taken in turn so that no document fills the list."""
    each = [list(dict.fromkeys(islice(_of_document(document), 6))) for document in documents]
    for round_of in zip_longest(*each):
        yield from (question for question in round_of if question)


def _of_document(document: Document) -> Iterator[str]:
    for block in document.outline:
        if found := _PARAGRAPH.match(block.text.strip()):
            yield f"Vad beslutades om {_lower_first(found['matter'].strip(' .'))}?"
    year = document.description.period.value[:4]
    for passage in document.passages:
        for unit in passage.units:
            if _is_telling_row(unit) and unit.row is not None:
                yield f"Vad blev {_lower_first(unit.row.label)}{f' {year}' if year.isdecimal() else ''}?"


def _is_telling_row(unit: Unit) -> bool:
    row = unit.row
    return (
        unit.kind is BlockKind.TABLE_ROW
        and row is not None
        and bool(_NAME.match(row.label))
        and any(_FIGURE.search(value) for value in row.values)
    )


def _lower_first(words: str) -> str:
    """The words as they stand inside a sentence; an abbreviation or name of capitals is left."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def answered_examples(shelf: Shelf) -> tuple[str, ...]:
    """The first questions that the assistant does answer, one from each document as far as possible."""
    found: list[str] = []
    documents = sorted(shelf.documents, key=lambda document: document.description.date.value, reverse=True)[:8]
    whole = [shelf.whole(document.id) for document in documents]
    for question in islice(candidates(whole), MOST_TRIED):
        if _is_answered(shelf, question):
            found.append(question)
        if len(found) == WANTED:
            break
    return tuple(found)


def _is_answered(shelf: Shelf, question: str) -> bool:
    said = [step for step in shelf.assistant.stream(question) if isinstance(step, Answer)]
    return bool(said) and said[-1].status is Status.ANSWERED and bool(said[-1].citations)

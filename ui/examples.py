"""Questions to begin with, made of what the documents hold and kept only if the assistant answers them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, zip_longest

from assistant.types import Answer, Status
from corpus.types import BlockKind, Document, Unit
from ui.finding import latest_day
from ui.interpretation import refined, understood
from ui.shelf import Shelf

WANTED = 4
MOST_FURTHER = 2
MOST_TRIED = 24
_PARAGRAPH = re.compile(r"^§\s*\d+\s+(?P<matter>\S.{4,70})$")
# Matters that stand in every set of minutes and that nobody asks about.
_FORMALITY = re.compile(
    r"öppna|avsluta|upprop|juster|föredragningslist|dagordning|ärendelist|närvar|anmäl|delegation|övrig|nästa (?:möte|sammanträde)"
    r"|mötets|sammanträdets|informat|rapport|meddeland|jäv|\d{4}-\d\d|ajourner|protokoll",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d")
_NAME = re.compile(r"^[A-ZÅÄÖ][a-zåäöé]{3,}[\w ,/-]{0,46}$")
# A name that can be asked by as it stands: "Vad blev verksamhetens intäkter", not "Vad blev andel av stöd".
_NOMINAL = re.compile(r"(?:er|ar|en|et|na)$")
_SUM = re.compile(r"^(?:summa|totalt|varav|övrig)", re.IGNORECASE)


def candidates(documents: Sequence[Document]) -> Iterator[str]:
    """Questions about single documents, taken in turn so that no document fills the list."""
    each = [list(dict.fromkeys(islice(_of_document(document), 6))) for document in documents]
    for round_of in zip_longest(*each):
        yield from (question for question in round_of if question)


def _of_document(document: Document) -> Iterator[str]:
    for block in document.outline:
        found = _PARAGRAPH.match(block.text.strip())
        if found and not _FORMALITY.search(found["matter"]):
            yield f"Vad beslutades om {_lower_first(found['matter'].strip(' .'))}?"
    year = document.description.period.value[:4]
    for passage in document.passages:
        for unit in passage.units:
            if _is_telling_row(unit) and unit.row is not None:
                yield f"Vad blev {_lower_first(unit.row.label)}{f' {year}' if year.isdecimal() else ''}?"


def _is_telling_row(unit: Unit) -> bool:
    """Whether a table row has a name to ask by, a unit, and a figure."""
    row = unit.row
    if unit.kind is not BlockKind.TABLE_ROW or row is None or not row.unit:
        return False
    nameable = _NAME.match(row.label) and _NOMINAL.search(row.label) and not _SUM.match(row.label)
    return bool(nameable) and any(map(_FIGURE.search, row.values))


def _lower_first(words: str) -> str:
    """The words as they stand inside a sentence; an abbreviation or name of capitals is left."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def answered_examples(shelf: Shelf) -> tuple[str, ...]:
    """The first questions that the assistant does answer, one from each document as far as possible."""
    found: list[str] = []
    documents = sorted(shelf.documents, key=latest_day, reverse=True)[:8]
    whole = [shelf.whole(document.id) for document in documents]
    for question in islice(candidates(whole), MOST_TRIED):
        if question not in found and _is_answered(shelf, question):
            found.append(question)
        if len(found) == WANTED:
            break
    return tuple(found)


def other_years(shelf: Shelf, question: str, answer: Answer) -> tuple[str, ...]:
    """The same question about the nearest other years, where the documents answer it with another figure or source."""
    wish = understood(answer)
    if not wish.year:
        return ()
    nearest = sorted(shelf.choices.years, key=lambda year: (abs(int(year) - int(wish.year)), year))
    asked = [refined(answer, question, replace(wish, year=year)) for year in nearest if year != wish.year]
    return tuple(other for other in asked[:MOST_FURTHER] if _is_answered(shelf, other))


def _is_answered(shelf: Shelf, question: str) -> bool:
    answer = shelf.quoted(question)
    return answer is not None and answer.status is Status.ANSWERED and bool(answer.citations)

"""Things named as sub-headings: "Vilka fokusområden har planen?", and "Fokusområden" with a heading for each below it."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from assistant.composing.cite import CitationList
from assistant.features.listing import things_of
from assistant.matching.match import asked_keys, words_in
from assistant.matching.said import is_told, said_above, said_by
from assistant.types import AnswerType, Candidate, Frame, Statement
from corpus.index import Index
from corpus.standing import heading_standing, matter_in
from corpus.swedish.dates import years
from corpus.swedish.number_forms import NUMBER_WORDS
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import key
from corpus.types import BlockKind, Passage, Unit

FEWEST, MOST = 2, 15
_DOCUMENTS = 4  # those of the best candidates are looked through
_NUMBER = re.compile(r"^(?:\d+(?:\.\d+)*\.?|[a-z]\)|[•–-])\s+")
_COUNT = re.compile(rf"(?:{'|'.join(NUMBER_WORDS)}|\d+)$", re.IGNORECASE)
_GENERAL = re.compile(
    r"(?:inledning|bakgrund|syfte|sammanfattning|allmänt|uppföljning|definition\w*|avgränsning\w*|om \w+|innehåll\w*)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Listed:
    """A heading, the headings right below it, and the document they stand in."""

    document: str
    heading: Unit
    below: tuple[Unit, ...]


def as_subheadings(
    frame: Frame, candidates: Sequence[Candidate], index: Index, citations: CitationList
) -> list[Statement]:
    """The headings below the one that says what is asked for as a list; none where no heading surely does, or two do."""
    kind = things_of(frame).kind
    if frame.type is not AnswerType.LIST or not kind:
        return []
    documents = list(dict.fromkeys(one.hit.passage.document_id for one in candidates))[:_DOCUMENTS]
    found = [one for document in documents for one in _in_document(frame, kind, document, index)]
    if len(found) != 1:
        return []
    numbers = citations.add(found[0].document, [found[0].heading, *found[0].below])
    points = "\n".join(f"- {_NUMBER.sub('', unit.text)}" for unit in found[0].below)
    return [Statement(f"{_NUMBER.sub('', found[0].heading.text).rstrip(':')}:\n\n{points}", numbers)]


def _in_document(frame: Frame, kind: str, document: str, index: Index) -> list[_Listed]:
    units = {unit.start: (unit, passage) for passage in index.passages_of(document) for unit in passage.units}
    in_order = [one for _, one in sorted(units.items())]
    headings = [one for one in in_order if one[0].kind is BlockKind.HEADING]
    found = list(_numbered_after(frame, kind, document, in_order))
    for heading, passage in headings:
        if not _says(frame, kind, heading, passage):
            continue
        below = tuple(
            unit
            for unit, _ in headings
            if unit.section[:-1] == heading.section and not _GENERAL.fullmatch(_NUMBER.sub("", unit.text))
        )
        listed = any(unit.kind is BlockKind.LIST_ITEM and unit.section == heading.section for unit, _ in units.values())
        usual = any(heading_standing(unit.text) is not None or matter_in([unit.text]) for unit in below)
        if FEWEST <= len(below) <= MOST and not listed and not usual and _as_many(frame, below):
            found.append(_Listed(document, heading, below))
    return found


def _numbered_after(frame: Frame, kind: str, document: str, units: Sequence[tuple[Unit, Passage]]) -> Iterator[_Listed]:
    """What a sentence announces ("Projektet har fyra arbetspaket:") and headings after it name, numbered or called so."""
    kinds = {kind} | synonyms(kind)
    for at, (unit, passage) in enumerate(units):
        if unit.kind is not BlockKind.PARAGRAPH or not unit.text.endswith(":") or kinds.isdisjoint(unit.terms):
            continue
        after = [one for one, _ in units[at + 1 :]]
        below = _in_order(after) or _named_by_kind(kinds, after)
        if FEWEST <= len(below) <= MOST and _as_many(frame, below) and _is_about(frame, kinds, unit, passage):
            yield _Listed(document, unit, below)


def _in_order(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The headings among some units numbered 1, 2, 3 and on, of which the first comes first of all."""
    if not units or not units[0].text.startswith("1"):
        return ()
    found: list[Unit] = []
    for unit in units:
        if unit.kind is BlockKind.HEADING and re.match(rf"{len(found) + 1}[.)]?\s", unit.text):
            found.append(unit)
    return tuple(found)


def _named_by_kind(kinds: Set[str], units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The headings among some units under which it is said that they name such a thing: "Spår" and "Området Spår omfattar …"."""
    found: dict[str, Unit] = {}
    heading: Unit | None = None
    for unit in units:
        if unit.kind is BlockKind.HEADING:
            heading = unit
        elif heading is not None and unit.section[-1:] == heading.section[-1:]:
            name = _NUMBER.sub("", heading.text).strip()
            kind, _, rest = unit.text.partition(" ")
            if key(kind) in kinds and re.match(rf"{re.escape(name)}\b", rest):
                found.setdefault(name, heading)
    return tuple(found.values())


def _is_about(frame: Frame, kinds: Set[str], unit: Unit, passage: Passage) -> bool:
    """Whether the rest of the question is said in a unit or stands above it."""
    said = said_by(unit) | said_above(unit, passage.header) | {*passage.topics}
    return all(
        is_told(term, said) for term in frame.terms if not (term.verb or term.key in kinds or _COUNT.match(term.word))
    )


def _as_many(frame: Frame, below: Sequence[Unit]) -> bool:
    count = things_of(frame).count
    return not count or count == len(below)


def _says(frame: Frame, kind: str, heading: Unit, passage: Passage) -> bool:
    """Whether a heading says what is asked for and nothing else, and stands where the rest of the question is spoken of."""
    said = words_in(_NUMBER.sub("", heading.text)).keys
    kinds = {kind} | synonyms(kind)
    if said.isdisjoint(kinds) or not said <= asked_keys(frame) | kinds | {*passage.topics}:
        return False
    above = words_in(" ".join((passage.header, *heading.section))).keys.union(passage.topics)
    named = years(passage.header)
    of_time = not frame.years or not named or min(named) <= min(frame.years) <= max(frame.years) <= max(named)
    rest = [term for term in frame.terms if not term.verb and term.key not in kinds]
    return of_time and all(is_told(term, above, ()) for term in rest)

"""The matters of minutes: each the § of one document, whole, under its title. A short decision or judgment is one alone."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.types import Candidate
from corpus.index import Index
from corpus.standing import matter_in
from corpus.types import BlockKind, Passage, Standing, Unit

_SHORT = 60  # units of a decision that is a document of its own
_BARE = re.compile(r"(?:\w+s )?(?:beslut(?:et)?|domslut(?:et)?)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Matter:
    """One § of one document: its title, and its units with the passages they stand in."""

    document: str
    title: str
    units: tuple[tuple[Unit, Passage], ...]

    @property
    def heading(self) -> tuple[Unit, Passage] | None:
        """Its own title as it stands in the document."""
        return next((one for one in self.units if one[0].section[-1:] == (self.title,)), None)

    @property
    def said(self) -> list[tuple[Unit, Passage]]:
        """Its units but the headings."""
        return [(unit, passage) for unit, passage in self.units if unit.kind is not BlockKind.HEADING]


def matters_of(candidates: Sequence[Candidate], index: Index) -> Iterator[Matter]:
    """The matters that the candidates stand in, each whole."""
    documents = dict.fromkeys(one.hit.passage.document_id for one in candidates)
    in_parts = {one.hit.passage.document_id for one in candidates if _titles(one.hit.passage)}
    for document in documents:
        if document not in in_parts:
            yield from _only_one(document, index)
            continue
        found: dict[str, list[tuple[Unit, Passage]]] = {}
        seen: set[tuple[int, int]] = set()
        for passage in index.passages_of(document):
            for unit in passage.units:
                title = matter_in(unit.section)
                if title and ((unit.start, unit.end) not in seen or unit.row is not None):
                    seen.add((unit.start, unit.end))
                    found.setdefault(title, []).append((unit, passage))
        for title, units in found.items():
            yield Matter(document, title, tuple(units))


def _only_one(document: str, index: Index) -> Iterator[Matter]:
    """The matter of a short decision or judgment that is of one alone: its title is that of the document."""
    passages = index.passages_of(document, _SHORT + 1)  # each has a unit: more are too many
    units = tuple((unit, passage) for passage in passages for unit in passage.units)
    if 0 < len(units) <= _SHORT and any(_decides(unit) for unit, _ in units) and not any(map(_titles, passages)):
        yield Matter(document, passages[0].header, units)


def _decides(unit: Unit) -> bool:
    """Whether a unit stands under a heading that says only that this is the decision."""
    return unit.standing is Standing.DECISION and _BARE.fullmatch(next(iter(unit.section[-1:]), "")) is not None


def _titles(passage: Passage) -> bool:
    return any(matter_in(unit.section) for unit in passage.units)


def as_accepted(found: tuple[Unit, Passage], candidates: Sequence[Candidate]) -> Candidate:
    """A unit of a matter as an accepted candidate: with the value that was read in it, if it was."""
    unit, passage = found
    for one in candidates:
        if (one.hit.passage.document_id, one.unit.start, one.unit.end) == (passage.document_id, unit.start, unit.end):
            return replace(one, rejected="")
    hit = next((one.hit for one in candidates if one.hit.passage.id == passage.id), candidates[0].hit)
    return replace(candidates[0], unit=unit, hit=replace(hit, passage=passage), value="", value_start=-1, rejected="")

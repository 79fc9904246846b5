"""The units that may carry a sentence, read in their place: what stands so close that it belongs to their words."""

import re
from dataclasses import dataclass, replace

from assistant.features.agreement import document_years
from assistant.generation.prompt import Source
from assistant.support.evidence import Evidence, SourceText, evidence_at
from assistant.support.rows import read_row
from assistant.types import Answer
from corpus.index import Index
from corpus.types import BlockKind, Hit, Unit

_POINTS_BACK = re.compile(
    r"^(?:(?:av|för|till|utav|bland)\s+)?(?:det|den|de|dem|dessa|detta|denna|denne|han|hon|där|varav|därutöver|motsvarande|samma|resterande|övriga?|vidare)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")

Place = tuple[str, int, int]  # document, start, end


@dataclass(frozen=True, slots=True)
class Carrier:
    """A unit that carries a sentence, with its words read in their place."""

    source: Source
    unit: Unit
    pieces: tuple[Evidence, ...]

    @property
    def is_row(self) -> bool:
        """Whether it is a table row, whose columns the support check reads."""
        return self.unit.row is not None or self.unit.kind is BlockKind.TABLE_ROW


class CarrierReader:
    """Reads units of the passages that a model was shown, each once."""

    def __init__(self, answer: Answer, index: Index) -> None:
        """``answer`` is what quoting gives; the words of its question are part of the place of its best evidence."""
        best = next((one for one in answer.candidates if not one.rejected), None)
        self._best = place_of(best.hit, best.unit) if best is not None else None
        self._asked = _YEAR.sub("", matter_of(answer))
        self._index = index
        self._read: dict[Place, Carrier] = {}
        self._texts: dict[str, SourceText] = {}

    def __call__(self, source: Source, unit: Unit) -> Carrier:
        """A unit in its place; one that runs over a running header in its parts."""
        place = place_of(source.hit, unit)
        if place not in self._read:
            text = self._text_of(source.hit.passage.document_id)
            # Headings name what it is about, but date nothing; what the document reports on does.
            titles = (_YEAR.sub("", title) for title in (*unit.section, unit.lead))
            placed = " ".join((*titles, *map(str, sorted(document_years(source.hit)))))
            starts = [unit.start, *(end for _, end in unit.gaps)]
            ends = [*(start for start, _ in unit.gaps), unit.end]
            spans = [(start, end) for start, end in zip(starts, ends, strict=True) if end > start]
            pieces = [_close_by(evidence_at(text, start, end, placed), source, unit) for start, end in spans]
            if place == self._best:
                pieces = [replace(piece, before=f"{piece.before}\n{self._asked}") for piece in pieces]
            self._read[place] = Carrier(source, unit, tuple(pieces))
        return self._read[place]

    def _text_of(self, document: str) -> SourceText:
        if document not in self._texts:
            title = self._index.document(document).description.title.value
            self._texts[document] = SourceText(document, self._index.text(document), title)
        return self._texts[document]


def matter_of(answer: Answer) -> str:
    """What a question is about, in its own words and those that it was read as."""
    meant = answer.frame.corrected if answer.frame is not None else ()
    return " ".join((answer.standalone, *(read_as for _, read_as in meant)))


def place_of(hit: Hit, unit: Unit) -> Place:
    """Where a unit stands."""
    return hit.passage.document_id, unit.start, unit.end


def near(carrier: Carrier) -> str:
    """The words in which a number or name of a sentence may stand: the quote, and what its place says of it."""
    unit = carrier.unit
    caption = " ".join((unit.row.caption, *unit.row.notes)) if unit.row else ""
    return " ".join((*(piece.quote for piece in carrier.pieces), unit.text, unit.lead, caption, *unit.section))


def _close_by(piece: Evidence, source: Source, unit: Unit) -> Evidence:
    """Evidence of running text with only what stands close by before it: what leads up to it, and the sentence before

    when it points back to that. A page of other sentences would lend it what they are about.
    """
    if unit.row is not None or unit.kind is BlockKind.TABLE_ROW or read_row(piece.quote, piece.before) is not None:
        return piece
    units = source.hit.passage.units
    place = units.index(unit)
    previous = units[place - 1] if place else None
    close = [_YEAR.sub("", " ".join(unit.section[-1:])), unit.lead]
    if previous is not None and previous.block == unit.block and _POINTS_BACK.match(unit.text):
        close.append(previous.text)
    return replace(piece, before="\n".join(filter(None, close)))

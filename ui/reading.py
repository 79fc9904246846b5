"""A document as something to read: its units as headings, paragraphs, lists and tables, with the quoted words marked.

Pure: a Document goes in, Pieces come out. The text is the cleaned one of the units (hyphens at line ends joined,
running headers gone), so that what is read is what is searched; the offsets are those of the canonical text.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from corpus.types import BlockKind, Document, Row, Standing, Unit

WINDOW_CHARACTERS = 5_000  # shown before and after the quote where a document has no pages
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of text that is wholly quoted (``marked``) or not at all; it carries its own spaces.

    ``also`` is set on what another source of the same answer quotes.
    """

    text: str
    marked: bool = False
    also: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A block to read. ``start``/``end`` are offsets into the canonical text; ``level`` counts headings from 1."""

    kind: BlockKind
    segments: tuple[Segment, ...]
    start: int
    end: int
    page: int | None = None
    level: int = 0
    row: Row | None = None
    standing: Standing = Standing.PLAIN

    @property
    def text(self) -> str:
        """The whole text of the block."""
        return "".join(segment.text for segment in self.segments)

    @property
    def marked(self) -> bool:
        """Whether any of it is quoted."""
        return any(segment.marked for segment in self.segments)


@dataclass(frozen=True, slots=True)
class Quote:
    """What to mark: a span of the canonical text, and its cleaned wording where that is known."""

    start: int
    end: int
    text: str = ""


def pieces_of(document: Document, quote: Quote | None = None, also: Sequence[Quote] = ()) -> tuple[Piece, ...]:
    """The document in reading order with ``quote`` marked, and what the other sources of the answer quote.

    Nothing is marked where a quote is not there.
    """
    units = sorted({(unit.start, unit.end): unit for unit in _units(document)}.values(), key=lambda unit: unit.start)
    if not units:
        return _plain_pieces(document.text, quote)
    levels = {block.start: block.level for block in document.outline}
    pieces = []
    for _, members in groupby(units, key=lambda unit: (unit.block, unit.kind, unit.page)):
        group = list(members)
        separate = group[0].kind in (BlockKind.TABLE_ROW, BlockKind.HEADING)
        for part in [[unit] for unit in group] if separate else [group]:
            pieces.append(_piece(part, levels, quote, also))
    return tuple(pieces)


def _units(document: Document) -> Iterable[Unit]:
    return (unit for passage in document.passages for unit in passage.units)


def _piece(units: Sequence[Unit], levels: dict[int, int], quote: Quote | None, also: Sequence[Quote]) -> Piece:
    """One piece from the neighbouring units of one block."""
    first = units[0]
    segments: list[Segment] = []
    for unit in units:
        if segments:
            segments.append(Segment(" "))
        segments += _unit_segments(unit, quote, also)
    return Piece(
        kind=first.kind,
        segments=tuple(segments),
        start=first.start,
        end=units[-1].end,
        page=first.page,
        level=max(levels.get(first.start, 1), 1) if first.kind is BlockKind.HEADING else 0,
        row=first.row,
        standing=first.standing,
    )


def _unit_segments(unit: Unit, quote: Quote | None, also: Sequence[Quote]) -> list[Segment]:
    """A unit's text with the quote marked, or else with the first of the others that stands in it."""
    segments = _segments(unit.text, unit.start, unit.end, quote)
    if any(segment.marked for segment in segments):
        return segments
    for other in also:
        found = _segments(unit.text, unit.start, unit.end, other)
        if any(segment.marked for segment in found):
            return [Segment(segment.text, also=segment.marked) for segment in found]
    return segments


def _segments(text: str, start: int, end: int, quote: Quote | None) -> list[Segment]:
    """Cuts a unit's text at the ends of the quote."""
    if quote is None or end <= quote.start or start >= quote.end:
        return [Segment(text)]
    if quote.start <= start and end <= quote.end:
        return [Segment(text, marked=True)]
    at = text.find(quote.text) if quote.text else -1
    if at < 0:  # the quote runs on into the next unit, or its wording is only known uncleaned: the sentence is marked
        return [Segment(text, marked=True)]
    cut = [
        Segment(text[:at]),
        Segment(text[at : at + len(quote.text)], marked=True),
        Segment(text[at + len(quote.text) :]),
    ]
    return [segment for segment in cut if segment.text]


def _plain_pieces(text: str, quote: Quote | None) -> tuple[Piece, ...]:
    """Paragraphs at blank lines, for a document without units."""
    bounds = [0, *(match.end() for match in _BLANK_LINE.finditer(text)), len(text)]
    pieces = []
    for start, end in pairwise(bounds):
        segments = _plain_segments(text, start, end, quote)
        if segments:
            pieces.append(Piece(BlockKind.PARAGRAPH, segments, start, end))
    return tuple(pieces)


def _plain_segments(text: str, start: int, end: int, quote: Quote | None) -> tuple[Segment, ...]:
    first, last = (max(start, quote.start), min(end, quote.end)) if quote else (end, end)
    if first >= last:
        cut = [(text[start:end], False)]
    else:
        cut = [(text[start:first], False), (text[first:last], True), (text[last:end], False)]
    return tuple(Segment(_SPACES.sub(" ", part), marked) for part, marked in cut if part.strip())


def window(pieces: Sequence[Piece], first_page: int | None, last_page: int | None) -> tuple[Piece, ...]:
    """The pieces on the pages from ``first_page`` to ``last_page``; where there are no pages, those near the mark."""
    if first_page is not None and last_page is not None:
        chosen = tuple(piece for piece in pieces if piece.page is not None and first_page <= piece.page <= last_page)
        if chosen:
            return chosen
    marks = [piece for piece in pieces if piece.marked] or list(pieces[:1])
    if not marks:
        return ()
    low, high = marks[0].start - WINDOW_CHARACTERS, marks[-1].end + WINDOW_CHARACTERS
    return tuple(piece for piece in pieces if piece.end > low and piece.start < high)


def find(pieces: Sequence[Piece], words: str) -> tuple[tuple[Piece, ...], int]:
    """Marks every place where ``words`` stand, without regard to case; gives the pieces and how many places."""
    wanted = _SPACES.sub(" ", words).strip()
    if not wanted:
        return tuple(pieces), 0
    pattern = re.compile(r"\s+".join(re.escape(word) for word in wanted.split(" ")), re.IGNORECASE)
    found, count = [], 0
    for piece in pieces:
        text = piece.text
        spans = [match.span() for match in pattern.finditer(text)]
        count += len(spans)
        found.append(replace(piece, segments=_cut_at(text, spans)) if spans else piece)
    return tuple(found), count


def _cut_at(text: str, spans: Sequence[tuple[int, int]]) -> tuple[Segment, ...]:
    segments, at = [], 0
    for start, end in spans:
        segments += [Segment(text[at:start]), Segment(text[start:end], marked=True)]
        at = end
    return tuple(segment for segment in [*segments, Segment(text[at:])] if segment.text)

"""The values that flow through the corpus, in the order they come to be.

    Source (a file as loaded) -> Block (outlined) -> Unit (quotable) -> Passage (indexed) -> Hit (found)

Every offset named ``start``/``end`` is a half-open span into the canonical text of the document, the one text that
citations point into. Text that is shown or searched is *clean*: hyphens at line ends joined, running headers gone.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class BlockKind(StrEnum):
    """What a block is in its document."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    NOTE = "note"  # footnotes, table notes


class Standing(StrEnum):
    """What weight the words have in minutes: quoting a proposal as a decision is the worst error there is."""

    PLAIN = ""
    DECISION = "beslut"
    PROPOSAL = "förslag"
    MOTION = "yrkande"
    RESERVATION = "reservation"
    STATEMENT = "protokollsanteckning"
    VOTE = "votering"


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a document: its printed or counted number and its span in the canonical text."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SourceHeading:
    """A heading that the file format itself marks (Word style, HTML tag, Markdown #); ``level`` counts from 1."""

    start: int
    end: int
    level: int


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A real table of the file format.

    ``rows`` holds the cell texts, header rows first, every row equally long (merged cells repeated);
    ``row_spans[i]`` is the span of row i in the canonical text, where cells are set apart by a tab and rows by a newline.
    """

    rows: tuple[tuple[str, ...], ...]
    row_spans: tuple[tuple[int, int], ...]
    header_rows: int = 1
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A file as loaded: its canonical text and what its format says about it.

    ``furniture`` are spans of running headers and footers; ``list_items`` spans of items the format marks as such;
    ``properties`` what the file says about itself (title, author, created); ``warnings`` are Swedish sentences.
    """

    text: str
    format: str
    pages: tuple[Page, ...] = ()
    headings: tuple[SourceHeading, ...] = ()
    tables: tuple[SourceTable, ...] = ()
    list_items: tuple[tuple[int, int], ...] = ()
    footnotes: tuple[tuple[int, int], ...] = ()
    furniture: tuple[tuple[int, int], ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A table row readable on its own: the label, and a value for each column.

    ``columns`` are the column names with two-level headers joined; ``unit`` is inherited from caption or header
    (mnkr, tkr, kr, %, or empty); ``notes`` are the texts of the notes its cells refer to; ``parent`` is the label of
    the row that it is a part of: "Sjukfrånvaro, %" of "– män".
    """

    label: str
    columns: tuple[str, ...]
    values: tuple[str, ...]
    unit: str = ""
    caption: str = ""
    notes: tuple[str, ...] = ()
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a document with its place: heading, paragraph, list item, table row or note.

    ``text`` is clean. ``anchors`` maps it back: pairs (offset in ``text``, offset in canonical text), ascending, each
    holding until the next. ``section`` is the path of headings above, outermost first. ``lead`` is the sentence that
    introduces a list item ("Nämnden beslutar att").
    """

    kind: BlockKind
    text: str
    start: int
    end: int
    anchors: tuple[tuple[int, int], ...]
    section: tuple[str, ...] = ()
    page: int | None = None
    level: int = 0
    lead: str = ""
    standing: Standing = Standing.PLAIN
    row: Row | None = None


MEASURING = frozenset({"kr", "%", "procentenheter"})
"""Units of quantities that measure; all others name what is counted."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit as found in text, normalised: ``value`` in base units (SEK, pieces, percent).

    ``unit``: "kr", "%", "procentenheter", or the counted thing's lemma, or "" when bare. ``start``/``end`` are offsets
    into the text it was read from. ``text`` is the wording ("20,5 miljoner kronor").
    """

    value: float
    unit: str
    start: int
    end: int
    text: str
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Unit:
    """The smallest quotable piece: a sentence, a list item, a table row, a note.

    ``text`` is clean; [start:end] of the canonical text is the verbatim quote. ``terms`` are its search keys
    (lemma-stems), ``parts`` the compound parts and the keys of its row's caption and columns.
    """

    text: str
    start: int
    end: int
    kind: BlockKind
    page: int | None = None
    lead: str = ""
    standing: Standing = Standing.PLAIN
    row: Row | None = None
    terms: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    section: tuple[str, ...] = ()
    block: int = 0  # ordinal of its block in the document
    gaps: tuple[tuple[int, int], ...] = ()  # running headers inside [start:end], which a quote must leave out


@dataclass(frozen=True, slots=True)
class Passage:
    """What is indexed and retrieved: neighbouring units of one section, with a header line that places them.

    ``topics`` are the search keys the whole document is about: its body, its title, the names it keeps coming back to.
    ``matter`` are those of the names that the § of the minutes decides on, which the rest of the § need not repeat.
    ``before`` are the units just before, where a paragraph is cut between them: they say what the rest of it tells of.
    """

    id: str
    document_id: str
    header: str
    text: str
    start: int
    end: int
    page: int | None
    section: tuple[str, ...]
    units: tuple[Unit, ...]
    ordinal: int = 0
    topics: tuple[str, ...] = ()
    matter: tuple[str, ...] = ()
    before: tuple[Unit, ...] = ()

    @property
    def told(self) -> tuple[Unit, ...]:
        """Its units, after those that the paragraph it begins in has before them."""
        return (*self.before, *self.units) if self.before else self.units

    def earlier_in_paragraph(self, unit: Unit) -> list[Unit]:
        """The units that stand before one of its units in the same paragraph."""
        return [other for other in self.told if other.block == unit.block and other.start < unit.start]

    @property
    def head(self) -> list[str]:
        """The parts of the header line: body, title and period where they are known, then the headings."""
        return self.header.split(" · ")


@dataclass(frozen=True, slots=True)
class Known:
    """A described fact and how it was known ("ur sidhuvudet", "ur filnamnet", "catalog.toml"); unsure ones are reported."""

    value: str
    how: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Description:
    """What a document is. Dates are ISO (2024-04-15); ``period`` is a year or "2022-01-01/2022-08-31"."""

    title: Known
    body: Known
    kind: Known
    date: Known
    period: Known
    dnr: tuple[str, ...] = ()
    document_id: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One public document: its canonical text and everything read out of it."""

    id: str  # the file's stem
    path: str  # relative to the documents folder
    format: str
    digest: str  # SHA-256 of the file
    text: str
    pages: tuple[Page, ...]
    description: Description
    passages: tuple[Passage, ...] = ()
    outline: tuple[Block, ...] = ()  # the headings alone
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A retrieved passage. ``scores`` keeps each arm's rank and score: debugging and "why" cost nothing then."""

    passage: Passage
    score: float
    scores: dict[str, float] = field(default_factory=dict)

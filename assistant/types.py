"""The values of a conversation: what was asked, what was found, what is said."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from corpus.types import Hit, Standing, Unit

DAY_OF_MONTH = re.compile(r"--\d\d-\d\d")  # a day of no year
MONTH = re.compile(r"(?:\d{4}|-)-\d\d")  # a month in ISO form, with its year or without: "2024-08", "--08"


class Status(StrEnum):
    """How a question ended: *kind_reason*. Every one but the first two has a fixed Swedish text in replies.py."""

    ANSWERED = "answered"
    PARTIAL = "partial"
    NOT_IN_DOCUMENTS = "unanswerable_not_in_documents"
    OUT_OF_SCOPE = "unanswerable_out_of_scope"
    UNCLEAR = "unanswerable_unclear"
    ERROR_INDEX = "error_index"
    ERROR_INPUT = "error_input"
    ERROR_INTERNAL = "error_internal"


class AnswerType(StrEnum):
    """What kind of thing is asked for."""

    AMOUNT = "amount"
    COUNT = "count"
    SHARE = "share"
    DATE = "date"
    TIME = "time"
    AGE = "age"
    CONTACT = "contact"
    PERSON = "person"
    ORGANISATION = "organisation"
    DECISION = "decision"
    REASON = "reason"
    DEFINITION = "definition"
    LIST = "list"
    YES_NO = "yes_no"
    DNR = "dnr"
    FREE = "free"


FIGURES = frozenset({AnswerType.AMOUNT, AnswerType.COUNT, AnswerType.SHARE})  # what is answered by a figure


class Comparison(StrEnum):
    """Whether two figures are set against each other."""

    NONE = ""
    CHANGE = "change"  # over time
    DIFFERENCE = "difference"  # between entities or kinds


@dataclass(frozen=True, slots=True)
class Term:
    """A content word of a question.

    ``key`` is its search key, ``parts`` the keys of its compound parts, ``weight`` how much an answer must be about it
    (rarity times role), ``name`` whether it is a proper name, ``verb`` whether it is a verb (paraphrased more freely),
    ``known`` whether the documents hold the word at all. ``also``: what the documents may say for the saying it stands in.
    """

    word: str
    key: str
    parts: tuple[str, ...] = ()
    weight: float = 1.0
    name: bool = False
    verb: bool = False
    known: bool = True
    also: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Frame:
    """A question understood.

    ``measure`` is the key of the figure or thing asked for ("underskott", "musiker"); ``years`` and
    ``dates`` (ISO) are those named, ``period`` a part of a year; ``kinds`` and ``bodies`` narrow the documents.
    """

    question: str
    type: AnswerType
    terms: tuple[Term, ...] = ()
    measure: str = ""
    years: tuple[int, ...] = ()
    dates: tuple[str, ...] = ()
    period: str = ""
    unit: str = ""
    paragraph: str = ""  # "48" of § 48
    dnr: str = ""
    kinds: tuple[str, ...] = ()  # document kinds named (årsrapport, protokoll)
    bodies: tuple[str, ...] = ()
    bodies_before: tuple[str, ...] = ()  # of the question before, where this one names nobody
    comparison: Comparison = Comparison.NONE
    corrected: tuple[tuple[str, str], ...] = ()  # (typed, read as)

    @property
    def knows_measure(self) -> bool:
        """Whether the measure is a word of the documents; one that is not can only stand there in other words."""
        return self.measured is not None and self.measured.known

    @property
    def measured(self) -> Term | None:
        """The word of the question whose key is the measure; None where it is told by none."""
        return next((term for term in self.terms if term.key == self.measure), None)

    @property
    def days(self) -> tuple[str, ...]:
        """The whole dates among ``dates``: year, month and day."""
        return tuple(iso for iso in self.dates if re.fullmatch(r"\d{4}-\d\d-\d\d", iso))

    @property
    def months(self) -> frozenset[str]:
        """The two figures of each month that ``dates`` names without a day, with or without a year."""
        return frozenset(iso[-2:] for iso in self.dates if MONTH.fullmatch(iso))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit weighed as evidence. ``features`` and ``rejected`` (the gate that stopped it, in Swedish) explain it."""

    unit: Unit
    hit: Hit
    score: float
    features: dict[str, float] = field(default_factory=dict)
    value: str = ""
    value_start: int = -1
    rejected: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """A verbatim quote and its place. ``quote`` is canonical text [start:end]; ``text`` is the same, cleaned to read."""

    document: str
    title: str
    page: int | None
    section: str
    quote: str
    start: int
    end: int
    label: str  # the official citation form
    text: str = ""
    standing: Standing = Standing.PLAIN


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of an answer and the citations (indexes into Answer.citations) that carry it.

    ``rival``: it is no part of the answer, but what may be meant instead.
    """

    text: str
    citations: tuple[int, ...]
    computed: bool = False
    rival: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """The sentences of an answer that have passed the gates so far. None of them is taken back."""

    statements: tuple[Statement, ...]
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Withheld:
    """A sentence that a language model wrote and that may not be shown, with the reason in Swedish."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class TableView:
    """A small table beside an answer that compares figures."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class FigureKind(StrEnum):
    """What a figure is, where sources give different ones."""

    FORECAST = "forecast"
    TARGET = "target"  # a budget, a goal
    OUTCOME = "outcome"
    PROPOSAL = "proposal"
    DECISION = "decision"
    DATE = "date"
    TABLE = "table"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class SourceFigure:
    """One of the figures or dates that sources disagree on: as it reads, what it is, and the index of its citation."""

    value: str
    kind: FigureKind
    citation: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What the assistant says. ``text`` is the whole as Markdown with [n] after each statement."""

    status: Status
    text: str
    standalone: str
    statements: tuple[Statement, ...] = ()
    citations: tuple[Citation, ...] = ()
    retrieved: tuple[Hit, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    frame: Frame | None = None
    table: TableView | None = None
    disagreement: tuple[
        SourceFigure, ...
    ] = ()  # the figures that differ, the answer's own first; empty where none does
    suggestions: tuple[str, ...] = ()
    timings_ms: dict[str, float] = field(default_factory=dict)
    by_model: bool = False
    notices: tuple[str, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    standalone_by_rules: str = ""  # what the rules made of a follow-up, where a model's rewriting was asked instead

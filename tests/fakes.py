"""Stand-ins for the real parts: an assistant over two small documents, with answers built by hand."""

import glob
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from assistant.generation.background import Background, Waiting
from assistant.types import (
    Answer,
    AnswerType,
    Checked,
    Citation,
    FigureKind,
    Frame,
    SourceFigure,
    Statement,
    Status,
    TableView,
)
from corpus.build import BuildReport
from corpus.errors import CorpusError
from corpus.swedish.words import key, keys
from corpus.types import Block, BlockKind, Description, Document, Known, Page, Passage, Row, Standing, Unit
from ui.editing import Editing
from ui.settings import Settings
from ui.shelf import Shelf

REPORT_TEXT = """Sammanfattning
Verksamheten växte under året. Trafikbolaget redovi-
sade ett underskott om 20,5 miljoner kronor. Det är
mer än väntat.
Resenärerna blev fler.
Personal
Antalet anställda var 412.
Sjukfrånvaron sjönk till 5,1 procent.
"""
MINUTES_TEXT = """§ 12 Bidrag till teatern
Ordförandens förslag till beslut är 300 000 kronor.
Nämnden beslutar att bevilja teatern 250 000 kronor.
<script>window.hacked = true</script><img src=x onerror="window.hacked = true">
"""


def _known(value: str) -> Known:
    return Known(value, "för hand")


def _unit(text: str, quote: str, shown: str = "", **more: object) -> Unit:
    start = text.index(quote)
    fields = {"kind": BlockKind.PARAGRAPH, "page": 1, "terms": tuple(keys(shown or quote))} | more
    return Unit(text=shown or quote, start=start, end=start + len(quote), **fields)  # type: ignore[arg-type]


def _document(
    identity: str, text: str, title: str, kind: str, date: str, units: Sequence[Unit], pages: int
) -> Document:
    headings = [unit for unit in units if unit.kind is BlockKind.HEADING]
    return Document(
        id=identity,
        path=f"{identity}.txt",
        format="txt",
        digest=identity,
        text=text,
        pages=tuple(Page(number, 0, len(text)) for number in range(1, pages + 1)),
        description=Description(_known(title), _known("Region Exempel"), _known(kind), _known(date), _known(date[:4])),
        passages=(Passage(f"{identity}#0", identity, title, text, 0, len(text), 1, (), tuple(units)),),
        outline=tuple(
            Block(BlockKind.HEADING, unit.text, unit.start, unit.end, ((0, unit.start),), page=unit.page, level=1)
            for unit in headings
        ),
    )


DEFICIT = "Trafikbolaget redovi-\nsade ett underskott om 20,5 miljoner kronor."
DEFICIT_CLEAN = "Trafikbolaget redovisade ett underskott om 20,5 miljoner kronor."
_ROW = Row("Antalet anställda", ("Antal",), ("412",), "", "Personal")

REPORT = _document(
    "arsrapport-2022",
    REPORT_TEXT,
    "Årsrapport 2022",
    "årsrapport",
    "2022-12-31",
    (
        _unit(REPORT_TEXT, "Sammanfattning", kind=BlockKind.HEADING, block=0),
        _unit(REPORT_TEXT, "Verksamheten växte under året.", block=1),
        _unit(REPORT_TEXT, DEFICIT, DEFICIT_CLEAN, block=1),
        _unit(REPORT_TEXT, "Det är\nmer än väntat.", "Det är mer än väntat.", block=1),
        _unit(REPORT_TEXT, "Resenärerna blev fler.", block=2, page=2),
        _unit(REPORT_TEXT, "Personal", kind=BlockKind.HEADING, block=3, page=3),
        _unit(REPORT_TEXT, "Antalet anställda var 412.", kind=BlockKind.TABLE_ROW, block=4, page=3, row=_ROW),
        _unit(REPORT_TEXT, "Sjukfrånvaron sjönk till 5,1 procent.", block=5, page=3),
    ),
    3,
)
HOSTILE = '<script>window.hacked = true</script><img src=x onerror="window.hacked = true">'
MINUTES = _document(
    "protokoll-2024-04-15",
    MINUTES_TEXT,
    'Protokoll 2024-04-15 <img src=x onerror="window.hacked=1">',
    "protokoll",
    "2024-04-15",
    (
        _unit(MINUTES_TEXT, "§ 12 Bidrag till teatern", kind=BlockKind.HEADING, block=0),
        _unit(MINUTES_TEXT, "Ordförandens förslag till beslut är 300 000 kronor.", block=1, standing=Standing.PROPOSAL),
        _unit(
            MINUTES_TEXT, "Nämnden beslutar att bevilja teatern 250 000 kronor.", block=2, standing=Standing.DECISION
        ),
        _unit(MINUTES_TEXT, HOSTILE, block=3),
    ),
    1,
)


def cited(document: Document, quote: str, **more: object) -> Citation:
    """A citation of ``quote``, which must stand in the document's canonical text."""
    start = document.text.index(quote)
    unit = next(unit for passage in document.passages for unit in passage.units if unit.start == start)
    title = document.description.title.value
    fields: dict[str, object] = {
        "section": "",
        "label": f"Region Exempel, {title}, s. {unit.page}",
        "text": unit.text,
        "standing": unit.standing,
    }
    return Citation(document.id, title, unit.page, quote=quote, start=start, end=start + len(quote), **fields | more)  # type: ignore[arg-type]


class FakeIndex:
    """The two documents above."""

    def __init__(self, *documents: Document) -> None:
        self._documents = {document.id: document for document in documents or (REPORT, MINUTES)}
        self.is_current = True

    def add(self, document: Document) -> None:
        """Puts a document in."""
        self._documents[document.id] = document
        self.is_current = False

    def keep(self, names: set[str]) -> None:
        """Forgets every other document."""
        self._documents = {name: document for name, document in self._documents.items() if name in names}
        self.is_current = False

    def documents(self) -> list[Document]:
        """Every document, without what is read of it."""
        return [replace(document, text="", passages=(), outline=()) for document in self._documents.values()]

    def document(self, document_id: str) -> Document:
        """One document without passages; KeyError when it is not there."""
        return replace(self._documents[document_id], passages=())

    def passages_of(self, document_id: str) -> list[Passage]:
        """Its passages."""
        return list(self._documents[document_id].passages)

    def words(
        self, terms: Sequence[tuple[str, float]], limit: int, document_ids: Sequence[str]
    ) -> list[tuple[str, float]]:
        """Passages that hold any of the terms."""
        found = [
            passage
            for document_id in document_ids
            for passage in self._documents[document_id].passages
            if any(term in {key(word) for word in passage.text.split()} for term, _ in terms)
        ]
        return [(passage.id, 1.0) for passage in found[:limit]]

    def passages(self, ids: Sequence[str]) -> list[Passage]:
        """The passages with these ids."""
        every = {passage.id: passage for document in self._documents.values() for passage in document.passages}
        return [every[identity] for identity in ids]

    def text(self, document_id: str) -> str:
        """Its canonical text."""
        return self._documents[document_id].text


class FakeAssistant:
    """Answers by the words of the question; remembers what it was asked."""

    def __init__(self, index: FakeIndex | None = None) -> None:
        self.index = index or FakeIndex()
        self.asked: list[tuple[str, tuple[str, ...]]] = []
        self.left: list[str] = []  # questions whose slow answers have ended or were left

    @property
    def quoting(self) -> "FakeAssistant":
        """It has no language model."""
        return self

    def warm(self) -> None:
        """Nothing has to be loaded."""

    def answer(self, question: str, history: Sequence[str] = ()) -> Answer:
        """The answer that the words of the question call for."""
        self.asked.append((question, tuple(history)))
        words = question.casefold()
        if "krasch" in words:
            raise RuntimeError("hemligt spår")
        if "underskott" in words:
            return deficit_answer()
        if "och 2024" in words and history:
            return theatre_answer(standalone="Hur mycket beviljades teatern 2024?")
        if "teater" in words:
            return theatre_answer(standalone=question)
        if "prognos" in words:
            return disagreeing_answer(question)
        if "jämför" in words:
            return comparison_answer(question)
        if "elak" in words:
            return hostile_answer(question)
        return nothing_answer(question)

    def stream(self, question: str, history: Sequence[str] = ()) -> Iterator[str | Checked | Waiting | Answer]:
        """Two stages, then the answer; one that a language model writes slowly, or never, where the question says so."""
        yield "Söker i dokumenten"
        yield "Läser 3 avsnitt"
        if "modell" in question or "långsam" in question:
            whole = written_answer()
            yield "Formulerar svaret"
            yield Checked(whole.statements[:1], whole.citations[:1])
            reply = Background(iter_slowly(60.0 if "långsam" in question else 0.5))
            try:
                while reply.take() is not None:
                    yield Waiting(reply)
            finally:
                reply.cancel()
                self.left.append(question)
            yield whole
            return
        yield self.answer(question, history)


def deficit_answer() -> Answer:
    """A figure with a source, and a second statement with two."""
    return Answer(
        Status.ANSWERED,
        "Trafikbolaget redovisade ett underskott om 20,5 miljoner kronor. [1]\n\nDet är mer än väntat. [1][2]",
        "Hur stort var trafikbolagets underskott 2022 enligt årsrapporten?",
        (
            Statement("Trafikbolaget redovisade ett underskott om 20,5 miljoner kronor.", (0,)),
            Statement("Det är mer än väntat.", (0, 1)),
        ),
        (cited(REPORT, DEFICIT), cited(REPORT, "Sjukfrånvaron sjönk till 5,1 procent.")),
        suggestions=("Hur mycket beviljades teatern?",),
        frame=Frame(
            "Hur stort var trafikbolagets underskott 2022?", AnswerType.AMOUNT, years=(2022,), kinds=("årsrapport",)
        ),
    )


def iter_slowly(seconds: float) -> Iterator[str]:
    """Nothing, for a while."""
    time.sleep(seconds)
    yield from ()


def written_answer() -> Answer:
    """What a language model wrote, with one sentence left out."""
    return replace(deficit_answer(), by_model=True, notices=("En mening visas inte.",), suggestions=())


def disagreeing_answer(question: str) -> Answer:
    """Two sources with different figures, said as the assistant says it."""
    other = "Nämnden beslutar att bevilja teatern 250 000 kronor."
    return Answer(
        Status.ANSWERED,
        "**20,5 miljoner kronor** [1]",
        question,
        (
            Statement("**20,5 miljoner kronor**", (0,)),
            Statement("Delårsrapport 2022 anger en prognos, **22 mnkr**: ”Nämnden beslutar”", (1,)),
        ),
        (cited(REPORT, DEFICIT), cited(MINUTES, other)),
        disagreement=(
            SourceFigure("20,5 miljoner kronor", FigureKind.TEXT, 0),
            SourceFigure("22 mnkr", FigureKind.FORECAST, 1),
        ),
    )


def theatre_answer(standalone: str) -> Answer:
    """A decision beside the proposal it was made on."""
    decision = "Nämnden beslutar att bevilja teatern 250 000 kronor."
    proposal = "Ordförandens förslag till beslut är 300 000 kronor."
    return Answer(
        Status.ANSWERED,
        f"{decision} [1]\n\n{proposal} [2]",
        standalone,
        (Statement(decision, (0,)), Statement(proposal, (1,))),
        (cited(MINUTES, decision), cited(MINUTES, proposal)),
    )


def comparison_answer(question: str) -> Answer:
    """Figures over years, with a computed statement."""
    table = TableView(("År", "Underskott"), (("2022", "20,5 mnkr"), ("2023", "12,1 mnkr"), ("2024", "−3,4 mnkr")))
    return Answer(
        Status.ANSWERED,
        "Underskottet minskade med 23,9 miljoner kronor. [1]",
        question,
        (Statement("Underskottet minskade med 23,9 miljoner kronor.", (0,), computed=True),),
        (cited(REPORT, DEFICIT),),
        table=table,
    )


def hostile_answer(question: str) -> Answer:
    """A quote that would run in the browser if it were not escaped."""
    return Answer(Status.ANSWERED, HOSTILE, question, (Statement(HOSTILE, (0,)),), (cited(MINUTES, HOSTILE),))


def nothing_answer(question: str) -> Answer:
    """A useful no."""
    return Answer(
        Status.NOT_IN_DOCUMENTS,
        "Det framgår inte av dokumenten.\n\nDokumenten handlar om:\n- trafik\n- teater",
        question,
        suggestions=("Hur stort var underskottet?",),
    )


def fake_editing(settings: Settings, shelf: Shelf) -> Editing:
    """Real changes to a folder of its own; a build reads plain text, and a file that begins with "TRASIG" cannot be read."""
    folder = settings.data / "documents"
    folder.mkdir(parents=True, exist_ok=True)
    index = shelf.assistant.index

    def build(progress: Callable[[str], None]) -> BuildReport:
        failed = []
        for file in sorted(folder.iterdir()):
            progress(f"{file.name}: läser")
            text = file.read_text(encoding="utf-8", errors="replace")
            if text.startswith("TRASIG"):
                failed.append((file.name, "är skadad. Spara om den och försök igen."))
            else:
                index.add(read_plainly(file.stem, text))
        index.keep({REPORT.id, MINUTES.id} | {file.stem for file in folder.iterdir()})
        return BuildReport("g", 1, 1, failed=tuple(failed))

    def withdraw(name: str, progress: Callable[[str], None]) -> BuildReport:
        found = list(folder.glob(f"{glob.escape(name)}.*"))
        if not found:
            raise CorpusError(f"Det finns inget dokument som heter {name}.")
        found[0].unlink()
        return build(progress)

    return Editing(folder, build, withdraw)


def read_plainly(name: str, text: str) -> Document:
    """A document of one paragraph a line, whose kind is a guess."""
    units = tuple(_unit(text, line, block=number) for number, line in enumerate(text.splitlines()) if line.strip())
    document = _document(name, text, name, "rapport", "2025-01-01", units, 1)
    return replace(
        document, description=replace(document.description, kind=Known("rapport", "ur filnamnet", sure=False))
    )

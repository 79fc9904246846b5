"""A fake assistant and hand-made runs for the evaluation's tests."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from assistant.output import to_row
from assistant.support.check import ProxyCheck
from assistant.support.evidence import SourceText
from assistant.types import Answer, Candidate, Citation, Hit, Statement, Status
from corpus.types import BlockKind, Passage, Unit
from eval.cases import Case
from eval.runs import Run
from eval.systems import System

TEXT = "Resultat 2023\n\nNämnden gick med ett underskott om 12,5 mnkr 2023.\n\nNämnden har 40 anställda och 3 chefer.\n"
SOURCE = SourceText("rapport-2023", TEXT, "Årsrapport 2023")


def case(id: str, **fields: Any) -> Case:
    """A case with what is not given filled in."""
    given = {"kind": "amount", "question": f"Fråga {id}?", "must": [["12,5"]], "forbid": []}
    given["evidence"] = [[["rapport-2023", "underskott om 12,5 mnkr"]]]
    return Case.model_validate(given | {"id": id} | fields)


def answer(text: str, quote: str = "", status: Status = Status.ANSWERED, score: float = 1.0) -> Answer:
    """An answer that says ``text`` and cites ``quote``."""
    start = TEXT.find(quote)
    citation = Citation("rapport-2023", "Årsrapport 2023", 1, "Resultat 2023", quote, start, start + len(quote), "s. 1")
    unit = Unit(quote, start, start + len(quote), BlockKind.PARAGRAPH)
    passage = Passage("p1", "rapport-2023", "", TEXT, 0, len(TEXT), 1, (), (unit,))
    hit = Hit(passage, 1.0)
    return Answer(
        status=status,
        text=text,
        standalone="",
        statements=(Statement(text, (0,)),) if quote else (),
        citations=(citation,) if quote else (),
        retrieved=(hit,),
        candidates=(Candidate(unit, hit, score),) if quote else (),
        timings_ms={"total": 12.0},
    )


class FakeAssistant:
    """Says what it was given for a question; an exception is raised. ``asked`` is what it was asked."""

    def __init__(self, answers: Mapping[str, Answer | Exception]) -> None:
        self.answers = answers
        self.asked: list[tuple[str, tuple[str, ...]]] = []

    def answer(self, question: str, history: Sequence[str] = ()) -> Answer:
        """The given answer."""
        self.asked.append((question, tuple(history)))
        given = self.answers[question]
        if isinstance(given, Exception):
            raise given
        return given


def system(assistant: FakeAssistant) -> System:
    """A system over the one document."""
    sources = {SOURCE.document: SOURCE}
    return System(assistant, to_row, sources, ProxyCheck(sources.values()), {"passages": 1})


def run_in(root: Path, name: str) -> Run:
    """An empty run folder."""
    folder = root / name
    folder.mkdir(parents=True)
    run = Run(folder)
    run.write_json(
        "config.json", {"created": "2024-04-15T12:00:00", "code": {"commit": "abcdef123456"}, "sets": [], "limit": None}
    )
    return run

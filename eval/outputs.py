"""What the assistant answered: the rows of outputs.jsonl, as `python -m assistant batch` writes them and more.

The first fields are the public contract. ``statements``, ``confidence`` and ``error`` are added by eval/generate.py;
a file without them is scored too, its statements are then read out of the answer's text.
"""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from eval.cases import DataError, read_records

_MARKER = re.compile(r"\[(\d+(?:\s*,\s*\d+)*)\]")
_ABSTAINED = "unanswerable"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class OutputCitation(_Frozen):
    """A cited place: ``quote`` verbatim, ``start``/``end`` offsets into the document's canonical text or None."""

    document: str
    quote: str
    title: str = ""
    page: int | None = None
    section: str | None = ""
    start: int | None = None
    end: int | None = None
    label: str = ""


class OutputStatement(_Frozen):
    """A sentence of the answer and the citations (indexes from 0) it rests on."""

    text: str
    citations: tuple[int, ...] = ()
    computed: bool = False


class Retrieved(_Frozen):
    """A retrieved passage."""

    document: str
    text: str


class Output(_Frozen):
    """One answer."""

    id: str
    status: str
    answer: str
    standalone: str | None = ""
    citations: tuple[OutputCitation, ...] = ()
    retrieved: tuple[Retrieved, ...] = ()
    timings_ms: dict[str, float] = Field(default_factory=dict)
    statements: tuple[OutputStatement, ...] | None = None
    confidence: float | None = None
    error: str = ""

    @property
    def abstained(self) -> bool:
        """Whether it says that the documents do not tell."""
        return self.status.startswith(_ABSTAINED)

    @property
    def failed(self) -> bool:
        """Whether the assistant ended in a fault instead of an answer."""
        return self.status.startswith("error")

    @property
    def total_ms(self) -> float:
        """Time to the answer, in milliseconds."""
        return self.timings_ms.get("total", 0.0)

    def said(self) -> tuple[OutputStatement, ...]:
        """The statements: those given, else those read from the text by their markers. None when it abstained."""
        if self.abstained or self.failed:
            return ()
        return self.statements if self.statements is not None else statements_of(self.answer)


def statements_of(answer: str) -> tuple[OutputStatement, ...]:
    """The statements of an answer's Markdown, each with the sources [n] (from 1) that follow it.

    A line without letters, a heading and an introduction that ends in a colon state nothing on their own.
    """
    statements: list[OutputStatement] = []
    for line in answer.splitlines():
        text = line.strip().lstrip(">-*• ").strip()
        if not re.search(r"[^\W\d_]", text) or text.startswith(("#", "|")) or text.endswith(":"):
            continue
        for piece in re.split(r"(?<=\])\s*(?=[A-ZÅÄÖ0-9\"”*])|(?<=[.!?])\s+(?=[A-ZÅÄÖ\"”*])", text):
            numbers = [int(number) - 1 for group in _MARKER.findall(piece) for number in group.split(",")]
            bare = re.sub(r"[*_`]", "", _MARKER.sub("", piece)).strip()
            if re.search(r"[^\W\d_]", bare):
                statements.append(OutputStatement(text=bare, citations=tuple(dict.fromkeys(numbers))))
    return tuple(statements)


def read_outputs(path: Path) -> dict[str, Output]:
    """The answers of a file by id. Raises DataError on a bad line or an id used twice."""
    outputs: dict[str, Output] = {}
    for output in read_records(path, Output):
        if output.id in outputs:
            raise DataError(f"{path}: svaret {output.id!r} finns två gånger")
        outputs[output.id] = output
    return outputs


def write_rows(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    """Write JSONL: complete, or not at all."""
    whole = "".join(json.dumps(row, ensure_ascii=False, sort_keys=False) + "\n" for row in rows)
    partial = path.with_suffix(path.suffix + ".partial")
    partial.write_text(whole, encoding="utf-8")
    partial.replace(path)

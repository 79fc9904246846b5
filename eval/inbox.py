"""From use to set: answers that readers judged in the chat become cases for a person to finish.

The chat adds a line to var/inbox.jsonl for each judgement, and an approved letter can add one for each paragraph that
was changed. Here those that found a fault are turned into drafts of
cases: what must be said and where it stands, only a person who has looked it up can fill in.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from eval.cases import read_records
from eval.matching import fold
from eval.runs import PROJECT

INBOX = PROJECT / "var" / "inbox.jsonl"
TODO = "FYLL I"
_NAMES = {"wrong_figure": "fel siffra", "wrong_source": "fel källa", "missing": "något saknas", "right": "rätt"}


class InboxCitation(BaseModel):
    """A source of the judged answer."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    document: str
    quote: str


class Judgement(BaseModel):
    """What a reader said of an answer."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    verdict: Literal["right", "wrong_figure", "wrong_source", "missing"]
    question: str
    history: tuple[str, ...] = ()
    time: str = ""
    comment: str = ""
    status: str = ""
    standalone: str | None = ""
    answer: str = ""
    reference: str = ""
    citations: tuple[InboxCitation, ...] = ()


def read_inbox(path: Path = INBOX) -> tuple[Judgement, ...]:
    """The judgements, oldest first; none when nobody has judged yet. Raises DataError on a bad line."""
    return tuple(read_records(path, Judgement)) if path.exists() else ()


def drafts(judgements: Iterable[Judgement], known: Iterable[tuple[str, Sequence[str]]]) -> list[dict[str, Any]]:
    """A draft for each question with a fault that is not among ``known`` (question, history) cases; repeats once."""
    seen = {_same(question, history) for question, history in known}
    made: list[dict[str, Any]] = []
    for judgement in judgements:
        asked = _same(judgement.question, judgement.history)
        if judgement.verdict == "right" or asked in seen:
            continue
        seen.add(asked)
        made.append(_draft(judgement, len(made) + 1))
    return made


def _same(question: str, history: Sequence[str]) -> tuple[str, ...]:
    return tuple(fold(turn) for turn in (*history, question))


def _draft(judgement: Judgement, number: int) -> dict[str, Any]:
    """A case as far as it is known. A wrong source keeps none; a wrong figure keeps its source as a place to look."""
    day = judgement.time[:10] or "okänd-dag"
    places = (
        [] if judgement.verdict == "wrong_source" else [[cited.document, cited.quote] for cited in judgement.citations]
    )
    said = f"Läsaren: {_NAMES[judgement.verdict]}. {judgement.comment}".strip()
    return {
        "id": f"anvandning-{day}-{number:02}",
        "kind": TODO,
        "question": judgement.question,
        "history": list(judgement.history),
        "must": [[TODO]],
        "forbid": [],
        "evidence": [places] if places else [],
        "reference": judgement.reference or TODO,
        "set": "shipped",
        "held_out": False,
        "note": f"{said} Svaret var: {judgement.answer}"[:1000],
    }


def write_drafts(made: Sequence[Mapping[str, Any]], path: Path) -> None:
    """Write the drafts, one a line, for a person to finish and move into eval/data/."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in made), encoding="utf-8")

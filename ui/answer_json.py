"""Conversations as JSON, to be kept and read back: what is shown of an answer, not how it was found."""

import json
from dataclasses import asdict
from typing import Any

from assistant.types import Answer, AnswerType, Citation, FigureKind, Frame, SourceFigure, Statement, Status, TableView
from corpus.types import Standing
from ui.conversation import Conversation, Turn

FORMAT = 1
_FRAME = ("years", "kinds", "bodies", "corrected")


def to_json(conversation: Conversation) -> str:
    """A conversation as one JSON object."""
    turns = [
        {"question": turn.question, "asked": turn.asked, "verdict": turn.verdict, "answer": _answer_row(turn.answer)}
        for turn in conversation.turns
    ]
    return json.dumps({"format": FORMAT, "id": conversation.id, "turns": turns}, ensure_ascii=False)


def from_json(text: str) -> Conversation:
    """The conversation that ``to_json`` wrote. Raises ValueError when it is something else."""
    try:
        kept = json.loads(text)
        turns = tuple(
            Turn(row["question"], _answer(row["answer"]), row["asked"], row.get("verdict", "")) for row in kept["turns"]
        )
        return Conversation(turns, kept["id"])
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("det sparade samtalet är skadat") from error


def _answer_row(answer: Answer) -> dict[str, Any]:
    row: dict[str, Any] = {
        "status": str(answer.status),
        "text": answer.text,
        "standalone": answer.standalone,
        "statements": [asdict(statement) for statement in answer.statements],
        "citations": [asdict(citation) for citation in answer.citations],
        "suggestions": list(answer.suggestions),
        "notices": list(answer.notices),
        "by_model": answer.by_model,
    }
    if answer.disagreement:
        row["disagreement"] = [asdict(figure) for figure in answer.disagreement]
    if answer.table is not None:
        row["table"] = asdict(answer.table)
    if answer.frame is not None:
        row["frame"] = {"question": answer.frame.question, "type": str(answer.frame.type)}
        row["frame"] |= {name: getattr(answer.frame, name) for name in _FRAME}
    return row


def _answer(row: dict[str, Any]) -> Answer:
    table, frame = row.get("table"), row.get("frame")
    return Answer(
        Status(row["status"]),
        row["text"],
        row["standalone"],
        statements=tuple(
            Statement(one["text"], tuple(one["citations"]), one.get("computed", False)) for one in row["statements"]
        ),
        citations=tuple(Citation(**{**one, "standing": Standing(one["standing"])}) for one in row["citations"]),
        suggestions=tuple(row["suggestions"]),
        notices=tuple(row["notices"]),
        by_model=row["by_model"],
        table=TableView(tuple(table["columns"]), tuple(tuple(cells) for cells in table["rows"])) if table else None,
        disagreement=tuple(
            SourceFigure(one["value"], FigureKind(one["kind"]), one["citation"]) for one in row.get("disagreement", ())
        ),
        frame=_frame(frame) if frame else None,
    )


def _frame(row: dict[str, Any]) -> Frame:
    return Frame(
        row["question"],
        AnswerType(row["type"]),
        years=tuple(row["years"]),
        kinds=tuple(row["kinds"]),
        bodies=tuple(row["bodies"]),
        corrected=tuple((typed, read) for typed, read in row["corrected"]),
    )

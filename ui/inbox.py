"""What readers say about answers, kept for the evaluation: one JSON object a line, only ever added to."""

import json
import os
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ui.conversation import Conversation

VERDICTS = {
    "right": "Rätt",
    "wrong_figure": "Fel siffra",
    "wrong_source": "Fel källa",
    "missing": "Något saknas",
}
LONGEST_COMMENT = 2_000
_LOCK = threading.Lock()  # keeps two readers' lines apart


@dataclass(frozen=True, slots=True)
class Inbox:
    """The file that verdicts go into."""

    path: Path

    def add(self, conversation: Conversation, turn: int, verdict: str, comment: str) -> None:
        """Adds a verdict on a turn. Raises ValueError for a verdict that does not exist."""
        if verdict not in VERDICTS:
            raise ValueError(verdict)
        self.add_lines([verdict_row(conversation, turn, verdict, comment)])

    def add_lines(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Adds lines that are ready, all or none."""
        line = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with _LOCK, self.path.open("a", encoding="utf-8") as file:
            file.write(line)
            file.flush()
            os.fsync(file.fileno())


def verdict_row(conversation: Conversation, turn: int, verdict: str, comment: str) -> dict[str, Any]:
    """A verdict in the form of an evaluation case to be: question, history, what was answered, and what is said of it."""
    asked = conversation.turns[turn]
    return {
        "time": datetime.now().astimezone().isoformat(timespec="seconds"),
        "verdict": verdict,
        "comment": comment.strip()[:LONGEST_COMMENT],
        "question": asked.question,
        "history": list(conversation.history[:turn]),
        "status": str(asked.answer.status),
        "standalone": asked.answer.standalone,
        "answer": asked.answer.text,
        "citations": [
            {
                "document": citation.document,
                "page": citation.page,
                "quote": citation.quote,
                "start": citation.start,
                "end": citation.end,
                "label": citation.label,
            }
            for citation in asked.answer.citations
        ],
    }


def feedback_html(turn: int, given: str) -> str:
    """The form beneath an answer, or the thanks for a verdict that was given."""
    if given:
        return f'<p class="thanks" tabindex="-1">Tack. Din synpunkt ”{VERDICTS[given]}” är sparad.</p>'
    choices = "".join(
        f'<label><input type="radio" name="verdict" value="{value}" required> {name}</label>'
        for value, name in VERDICTS.items()
    )
    return (
        f'<details class="feedback"><summary>Lämna en synpunkt på svaret</summary>'
        f'<form data-event="feedback" data-turn="{turn}"><fieldset><legend>Hur är svaret?</legend>{choices}</fieldset>'
        f'<label class="comment">Kommentar (frivillig; skriv inga känsliga personuppgifter)'
        f'<textarea name="comment" rows="2" maxlength="{LONGEST_COMMENT}"></textarea></label>'
        f'<button type="submit" class="small">Skicka</button></form></details>'
    )

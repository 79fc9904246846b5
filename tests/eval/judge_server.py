"""A scripted judge model, for tests of the metrics that ask one."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from model_server import Asked, Reply, serving


class JudgeServer:
    """Answers by what the prompt asks for. ``mode``: good | refuse (HTTP 500) | garbage | short. ``asked``: prompts."""

    def __init__(self) -> None:
        self.mode = "good"
        self.asked: list[str] = []
        self.url = ""

    def reply(self, prompt: str) -> str:
        """The text of the model's answer to ``prompt``."""
        self.asked.append(prompt)
        if self.mode == "garbage":
            return "Jag tycker att svaret är bra!"
        given = json.loads(prompt.rsplit("Indata: ", 1)[1].rsplit("\nUtdata:", 1)[0])
        return json.dumps(self._answer(prompt, given), ensure_ascii=False)

    def _answer(self, prompt: str, given: dict[str, Any]) -> dict[str, Any]:
        if "noncommittal" in prompt:
            return {"question": "Hur stort var underskottet 2021?", "noncommittal": 0}
        if "claims" in prompt.split("EXEMPEL")[0]:
            return {"claims": [sentence for sentence in given["response"].split(". ") if sentence]}
        if "answer" in given and "context" in given:
            return {"reason": "bedömd", "verdict": int("12,5" in given["context"])}
        if "statements" in given:
            verdicts = [
                {"statement": one, "reason": "bedömd", "verdict": int("12,5" in one)} for one in given["statements"]
            ]
            return {"statements": verdicts[:1] if self.mode == "short" else verdicts}
        return {"statements": [sentence for sentence in given["answer"].split(". ") if sentence]}


@contextmanager
def running() -> Iterator[JudgeServer]:
    """The judge on a server of this machine, stopped at the end."""
    judge = JudgeServer()

    def script(asked: Asked) -> Reply:
        if judge.mode == "refuse":
            judge.asked.append("")
            return Reply(status=500, error=json.dumps({"message": "modellen är nere", "type": "server_error"}))
        return Reply((judge.reply(asked.material),))

    with serving(script) as server:
        judge.url = server.url
        yield judge

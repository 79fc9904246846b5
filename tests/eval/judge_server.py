"""A scripted model server that speaks the OpenAI protocol on this machine, for tests of the judge."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


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
    """The server on a free port of this machine, stopped at the end."""
    judge = JudgeServer()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if judge.mode == "refuse":
                judge.asked.append("")
                self._send(500, {"error": {"message": "modellen är nere", "type": "server_error"}})
                return
            text = judge.reply(body["messages"][-1]["content"])
            message = {"role": "assistant", "content": text}
            choice = {"index": 0, "message": message, "finish_reason": "stop"}
            usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
            reply = {"id": "1", "object": "chat.completion", "created": 1, "model": body["model"]}
            self._send(200, reply | {"choices": [choice], "usage": usage})

        def _send(self, status: int, body: dict[str, Any]) -> None:
            data = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    judge.url = f"http://127.0.0.1:{server.server_port}/v1"
    try:
        yield judge
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

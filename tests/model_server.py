"""A scripted model server on this machine that speaks the protocols of OpenAI and of Ollama, streaming and not."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: the instructions (system), the material (the last message), and the headers."""

    instructions: str
    material: str
    headers: dict[str, str] = field(default_factory=dict)
    body: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the server says, and how it fails.

    ``pause`` is the time before each piece, ``hang`` that before the first byte. ``ending``: "stop" whole, "length" cut
    by the model, "broken" something that is no JSON, "gone" the connection closed, "silent" nothing more and no end.
    """

    pieces: tuple[str, ...] = ()
    status: int = 200
    error: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    pause: float = 0.0
    hang: float = 0.0
    ending: str = "stop"


Script = Callable[[Asked], Reply]
_SILENCE = 30.0


class ModelServer:
    """Replies by its script. ``asked`` are the requests so far, ``said`` the time at which each piece was sent."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.asked: list[Asked] = []
        self.said: list[tuple[float, str]] = []
        self.hung_up = threading.Event()
        self.closing = threading.Event()
        self.address = ""

    @property
    def url(self) -> str:
        """The base address of OpenAI's protocol."""
        return f"{self.address}/v1"


def words(text: str) -> tuple[str, ...]:
    """A text in pieces as models send it: a few letters each."""
    return tuple(text[start : start + 4] for start in range(0, len(text), 4))


def _handler(server: ModelServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            messages = body["messages"]
            system = next((one["content"] for one in messages if one["role"] == "system"), "")
            asked = Asked(system, messages[-1]["content"], dict(self.headers), body)
            server.asked.append(asked)
            reply = server.script(asked)
            server.closing.wait(reply.hang)
            try:
                self._reply(reply, body)
            except (BrokenPipeError, ConnectionResetError):
                server.hung_up.set()
                self.close_connection = True

        def _reply(self, reply: Reply, body: dict[str, Any]) -> None:
            ollama = self.path.startswith("/api/")
            if reply.status != 200:
                error = {"error": reply.error} if ollama else {"error": json.loads(reply.error or '{"message": "fel"}')}
                self._whole(reply.status, error, reply.headers)
            elif body.get("stream", ollama):
                self._stream(reply, body["model"], _ollama_chunk if ollama else _openai_chunk)
            else:
                self._whole(200, _completion(reply, body["model"]))

        def _stream(self, reply: Reply, model: str, chunk: Callable[..., bytes]) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for piece in reply.pieces:
                server.closing.wait(reply.pause)
                self._chunk(chunk(model, piece))
                server.said.append((time.monotonic(), piece))
            if reply.ending == "broken":
                self._chunk(b'data: {"choices": [{"delta": \n\n{"kaputt\n')
            elif reply.ending == "silent":
                deadline = time.monotonic() + _SILENCE
                while time.monotonic() < deadline and not server.closing.wait(0.05):
                    if chunk is _openai_chunk:
                        self._chunk(b": keep-alive\n\n")  # something comes, but nothing is said
            elif reply.ending == "gone":
                self.close_connection = True
                self.wfile.flush()
                self.connection.close()
                return
            else:
                self._chunk(chunk(model, "", reply.ending))
                if chunk is _openai_chunk:
                    self._chunk(b"data: [DONE]\n\n")
            self._chunk(b"")

        def _chunk(self, data: bytes) -> None:
            self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
            self.wfile.flush()

        def _whole(self, status: int, body: dict[str, Any], headers: tuple[tuple[str, str], ...] = ()) -> None:
            data = json.dumps(body).encode()
            self.send_response(status)
            for name, value in (("Content-Type", "application/json"), ("Content-Length", str(len(data))), *headers):
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            """Quiet."""

    return Handler


def _openai_chunk(model: str, piece: str, ending: str | None = None) -> bytes:
    delta = {"role": "assistant", "content": piece} if ending is None else {}
    choice = {"index": 0, "delta": delta, "finish_reason": ending}
    whole = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": model, "choices": [choice]}
    return f"data: {json.dumps(whole)}\n\n".encode()


def _ollama_chunk(model: str, piece: str, ending: str | None = None) -> bytes:
    done = {} if ending is None else {"done_reason": ending, "eval_count": 1, "prompt_eval_count": 1}
    message = {"role": "assistant", "content": piece}
    whole = {"model": model, "created_at": "2026-01-01T00:00:00Z", "message": message, "done": ending is not None}
    return (json.dumps(whole | done) + "\n").encode()


def _completion(reply: Reply, model: str) -> dict[str, Any]:
    message = {"role": "assistant", "content": "".join(reply.pieces)}
    choice = {"index": 0, "message": message, "finish_reason": reply.ending}
    usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
    return {"id": "1", "object": "chat.completion", "created": 1, "model": model, "choices": [choice], "usage": usage}


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Quiet: clients hang up on purpose."""


@contextmanager
def serving(script: Script) -> Iterator[ModelServer]:
    """The server on a free port of this machine, stopped at the end."""
    model = ModelServer(script)
    server = _Server(("127.0.0.1", 0), _handler(model))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    model.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield model
    finally:
        model.closing.set()
        server.shutdown()
        thread.join()
        server.server_close()

"""Server processes for the browser tests."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TESTS = Path(__file__).parents[1]


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start_server(environment: dict[str, str]) -> tuple[subprocess.Popen[str], str]:
    """A server process over the fake assistant and its address; waits until it answers."""
    port = free_port()
    told = Path(tempfile.mkdtemp()) / "server.log"
    with told.open("w") as log:
        process = subprocess.Popen(
            [sys.executable, str(TESTS / "ui" / "serve_fake.py")],
            env=os.environ | {"ASSISTANT_PORT": str(port), "PYTHONWARNINGS": "ignore"} | environment,
            cwd=TESTS.parent,
            stdout=log,
            stderr=subprocess.STDOUT,
            text=True,
        )
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return process, f"http://127.0.0.1:{port}"
        time.sleep(0.1)
    process.kill()
    raise RuntimeError(f"the server did not start: {told.read_text()[-2000:]}")

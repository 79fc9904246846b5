"""A real server over the fake assistant, and a real browser."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
sys.path.insert(0, str(TESTS))

CHROMIUM = "/usr/bin/chromium"
# Debian's chromium as root, without its own calls to the outside.
BROWSER_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start_server(environment: dict[str, str]) -> tuple[subprocess.Popen[str], str]:
    """A server process over the fake assistant and its address; waits until it answers."""
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, str(TESTS / "ui" / "serve_fake.py")],
        env=os.environ | {"ASSISTANT_PORT": str(port), "PYTHONWARNINGS": "ignore"} | environment,
        cwd=TESTS.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return process, f"http://127.0.0.1:{port}"
        time.sleep(0.1)
    process.kill()
    raise RuntimeError("the server did not start")


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server over the fake assistant, one for all tests."""
    process, url = start_server({"ASSISTANT_DATA": str(tmp_path_factory.mktemp("data"))})
    yield url
    process.terminate()
    process.wait(timeout=20)


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    """Debian's chromium, driven by playwright."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        engine = play.chromium.launch(executable_path=CHROMIUM, args=BROWSER_ARGUMENTS)
        yield engine
        engine.close()

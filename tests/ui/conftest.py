"""A real server over the fake assistant, and a real browser."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
sys.path.insert(0, str(TESTS))


AGGREGATE = {
    "all": {"n": 60, "figures": {"right": {"value": 0.9, "n": 60}}, "latency_ms": {"p50": 21, "p95": 70}, "wrong": 2},
    "by_kind": {
        "amount": {"n": 45, "figures": {"right": {"value": 41 / 45, "n": 45}}},
        "list": {"n": 15, "figures": {"right": {"value": 0.8667, "n": 15}}},
    },
}


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the server below, with an evaluation run in it."""
    folder = tmp_path_factory.mktemp("data")
    run = folder / "runs" / "2026-01-02_03.04.05"
    run.mkdir(parents=True)
    (run / "aggregate.json").write_text(json.dumps(AGGREGATE), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def address(data: Path) -> Iterator[str]:
    """The address of a server over the fake assistant, one for all tests."""
    from serving import start_server

    process, url = start_server({"ASSISTANT_DATA": str(data)})
    yield url
    process.terminate()
    process.wait(timeout=20)


@pytest.fixture
def page(browser: object, address: str) -> Iterator[object]:
    """A page at the start of a conversation, that fails on script errors and calls to the outside."""
    from browsing import open_page

    faults: list[str] = []
    page = open_page(browser, address, faults)
    page.wait_for_selector("#conversation .start")
    yield page
    page.context.close()
    assert faults == []

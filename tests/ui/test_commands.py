"""``python -m ui`` with a command: users, weeding, handing out, forgetting; and starts that cannot be."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from fakes import deficit_answer
from serving import TESTS

from ui.accounts import Role, read_accounts
from ui.conversation import Conversation
from ui.records import Records
from ui.settings import Settings

PASSWORD = "en lång lösenfras"


def run(folder: Path, *arguments: str, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, with its data in ``folder``."""
    return subprocess.run(
        [sys.executable, "-m", "ui", *arguments],
        input=given,
        capture_output=True,
        text=True,
        cwd=TESTS.parent,
        env=os.environ | {"ASSISTANT_DATA": str(folder)} | environment,
        timeout=120,
        check=False,
    )


def test_a_user_is_added_listed_and_removed(tmp_path: Path) -> None:
    added = run(tmp_path, "user", "add", "anna", "--role", "editor", given=f"{PASSWORD}\n")
    assert added.returncode == 0
    assert "ASSISTANT_USERS=" in added.stdout
    account = read_accounts(tmp_path / "users.json")[0]
    assert (account.name, account.role) == ("anna", Role.EDITOR)
    assert PASSWORD not in (tmp_path / "users.json").read_text(encoding="utf-8")
    assert run(tmp_path, "user", "list").stdout == "anna\teditor\n"
    assert run(tmp_path, "user", "remove", "anna").returncode == 0
    assert read_accounts(tmp_path / "users.json") == []


def test_what_cannot_be_is_told_in_swedish(tmp_path: Path) -> None:
    short = run(tmp_path, "user", "add", "anna", given="kort\n")
    assert (short.returncode, short.stderr) == (2, "Lösenordet ska ha minst 12 tecken.\n")
    assert run(tmp_path, "user", "remove", "ingen").returncode == 2
    assert (
        run(tmp_path, ASSISTANT_PORT="sju").stderr
        == "ASSISTANT_PORT ska vara ett heltal från 1 till 65535, men är ”sju”.\n"
    )


def test_a_taken_port_is_said_at_once(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        started = run(tmp_path, ASSISTANT_PORT=str(taken.getsockname()[1]))
    assert started.returncode == 2
    assert "är upptagen" in started.stderr
    assert "Traceback" not in started.stderr


def test_without_an_index_it_says_what_to_do(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    started = run(tmp_path, ASSISTANT_PORT=str(port), ASSISTANT_INDEX=str(tmp_path / "index"))
    assert started.returncode == 2
    assert "make build" in started.stderr
    assert "Traceback" not in started.stderr


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A data folder with one logged conversation of anna's."""
    records = Records(Settings(data=tmp_path, log_days=30))
    records.keep("u|anna", Conversation().with_turn("annas fråga", deficit_answer()))
    return tmp_path


def test_records_are_handed_out_and_forgotten(kept: Path) -> None:
    handed = json.loads(run(kept, "export", "anna").stdout)
    assert handed[0]["turns"][0]["question"] == "annas fråga"
    assert run(kept, "forget", "anna").stdout == "1 samtal togs bort.\n"
    assert json.loads(run(kept, "export", "anna").stdout) == []


def test_a_log_that_is_no_longer_wanted_is_weeded(kept: Path) -> None:
    assert run(kept, "weed", ASSISTANT_LOG_DAYS="30").stdout == "0 samtal gallrades. 0 utkast gallrades.\n"
    assert run(kept, "weed").stdout == "1 samtal gallrades. 0 utkast gallrades.\n"

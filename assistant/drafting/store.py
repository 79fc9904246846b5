"""Drafts on disk, every version of them. What has been saved survives the process being killed at any moment.

One SQLite file; a version is written whole in a transaction of its own, synced before ``save`` returns. Two people who
work on the same draft cannot write over each other: a version must be based on the latest.
"""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from assistant.drafting.types import Draft, Stage
from assistant.errors import AssistantError

OUTDATED = "Någon annan har ändrat utkastet under tiden. Det visas nu som det är; gör om din ändring."
_SCHEMA = """
CREATE TABLE IF NOT EXISTS drafts (
    id TEXT NOT NULL, version INTEGER NOT NULL, saved TEXT NOT NULL, stage TEXT NOT NULL, title TEXT NOT NULL,
    steps INTEGER NOT NULL, data TEXT NOT NULL, PRIMARY KEY (id, version)
);
"""
MOST_LISTED = 200


class Outdated(AssistantError):
    """The change was made on a version that is no longer the latest."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A draft in a list; ``saved`` is local time in ISO form."""

    id: str
    title: str
    stage: Stage
    saved: str


class DraftStore:
    """The drafts in one file."""

    def __init__(self, path: Path) -> None:
        """The file is made when the first draft is saved."""
        self._path = path
        self._lock = threading.Lock()

    def save(self, draft: Draft) -> None:
        """Writes a version; one that only goes on with the step of the version before takes its place.

        Raises Outdated when another version has been written meanwhile.
        """
        with self._open() as database:
            row = database.execute(
                "SELECT version, steps FROM drafts WHERE id = ? ORDER BY version DESC LIMIT 1", (draft.id,)
            ).fetchone()
            if (row[0] if row else -1) != draft.version - 1:
                raise Outdated(OUTDATED)
            if row and row[1] == len(draft.events):
                database.execute("DELETE FROM drafts WHERE id = ? AND version = ?", (draft.id, row[0]))
            values = (
                draft.id,
                draft.version,
                _now(),
                str(draft.stage),
                draft.title,
                len(draft.events),
                _written(draft),
            )
            database.execute("INSERT INTO drafts VALUES (?, ?, ?, ?, ?, ?, ?)", values)

    def latest(self, identity: str) -> Draft | None:
        """The draft as it is now; None when it is not there."""
        return self._one("SELECT data FROM drafts WHERE id = ? ORDER BY version DESC LIMIT 1", (identity,))

    def version(self, identity: str, version: int) -> Draft | None:
        """One version of a draft; None when it is not there."""
        return self._one("SELECT data FROM drafts WHERE id = ? AND version = ?", (identity, version))

    def versions(self, identity: str) -> list[Draft]:
        """Every version that is kept, the oldest first."""
        if not self._path.exists():
            return []
        with self._open() as database:
            rows = database.execute("SELECT data FROM drafts WHERE id = ? ORDER BY version", (identity,)).fetchall()
        return [_read(row[0]) for row in rows]

    def listed(self) -> list[Listed]:
        """Every draft at its latest, those last changed first."""
        if not self._path.exists():
            return []
        with self._open() as database:
            rows = database.execute(
                "SELECT id, title, stage, max(version), saved FROM drafts GROUP BY id ORDER BY saved DESC LIMIT ?",
                (MOST_LISTED,),
            ).fetchall()
        return [Listed(identity, title, Stage(stage), saved) for identity, title, stage, _, saved in rows]

    def delete(self, identity: str) -> None:
        """Deletes a draft and all its versions."""
        if self._path.exists():
            with self._open() as database:
                database.execute("DELETE FROM drafts WHERE id = ?", (identity,))

    def weed(self, days: int, now: datetime | None = None) -> int:
        """Deletes the drafts that have not been changed for ``days``; gives how many."""
        if not self._path.exists():
            return 0
        oldest = ((now or datetime.now()) - timedelta(days=days)).isoformat(timespec="seconds")
        with self._open() as database:
            old = database.execute("SELECT id FROM drafts GROUP BY id HAVING max(saved) <= ?", (oldest,)).fetchall()
            database.executemany("DELETE FROM drafts WHERE id = ?", old)
        return len(old)

    def _one(self, query: str, values: tuple[Any, ...]) -> Draft | None:
        if not self._path.exists():
            return None
        with self._open() as database:
            row = database.execute(query, values).fetchone()
        return _read(row[0]) if row else None

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """The database for one piece of work; what is deleted is overwritten."""
        with self._lock:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            new = not self._path.exists()
            database = sqlite3.connect(self._path, timeout=10)
            try:
                if new:
                    self._path.chmod(0o600)
                database.executescript(f"PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; {_SCHEMA}")
                with database:
                    database.execute("BEGIN IMMEDIATE")
                    yield database
            finally:
                database.close()


@lru_cache(maxsize=1)
def _adapter() -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(Draft)


def _written(draft: Draft) -> str:
    return str(_adapter().dump_json(draft).decode())


def _read(text: str) -> Draft:
    found: Draft = _adapter().validate_json(text)
    return found


def _now() -> str:
    return datetime.now().isoformat(timespec="seconds")

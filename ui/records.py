"""What is kept of conversations: those a reader saved, and the log; found again, handed out, deleted, weeded.

Public bodies must keep and must weed. Each conversation is kept under a key made of its owner's name, so that the
file holds no names beyond what readers wrote themselves; who has the name (and the key file) can find their records.
"""

import hashlib
import hmac
import json
import secrets
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from ui.answer_json import from_json, to_json
from ui.conversation import Conversation
from ui.settings import Settings

_SCHEMA = """
CREATE TABLE IF NOT EXISTS conversations (
    id TEXT NOT NULL, owner TEXT NOT NULL, title TEXT NOT NULL, changed TEXT NOT NULL, saved INTEGER NOT NULL,
    words TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (id, owner)
);
CREATE INDEX IF NOT EXISTS by_owner ON conversations (owner, saved, changed);
"""
MOST_LISTED = 200


@dataclass(frozen=True, slots=True)
class Kept:
    """A saved conversation in a list; ``changed`` is local time in ISO form."""

    id: str
    title: str
    changed: str
    questions: int


class Records:
    """The conversations kept in ``settings.data``."""

    def __init__(self, settings: Settings) -> None:
        """Opens the file, or makes it when something is first kept."""
        self._settings = settings
        self._path = settings.data / "conversations.sqlite"
        self._lock = threading.Lock()

    def keep(self, owner: str, conversation: Conversation) -> None:
        """Logs a conversation as it stands now when there is a log, and renews it where it has been saved."""
        if self._settings.log_days > 0 or (self._path.exists() and self._is_saved(owner, conversation.id)):
            self._write(owner, conversation, saved=False)

    def save(self, owner: str, conversation: Conversation) -> None:
        """Saves a conversation for its owner to find again."""
        self._write(owner, conversation, saved=True)

    def _write(self, owner: str, conversation: Conversation, *, saved: bool) -> None:
        words = "\n".join(f"{turn.question}\n{turn.answer.text}" for turn in conversation.turns).casefold()
        row = (conversation.id, self._key(owner), conversation.title, _now(), int(saved), words, to_json(conversation))
        with self._open() as database:
            database.execute(
                "INSERT INTO conversations VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id, owner) DO UPDATE SET "
                "title = excluded.title, changed = excluded.changed, saved = max(saved, excluded.saved), "
                "words = excluded.words, data = excluded.data",
                row,
            )

    def _is_saved(self, owner: str, identity: str) -> bool:
        with self._open() as database:
            query = "SELECT 1 FROM conversations WHERE id = ? AND owner = ? AND saved = 1"
            return database.execute(query, (identity, self._key(owner))).fetchone() is not None

    def saved(self, owner: str, words: str = "") -> list[Kept]:
        """The owner's saved conversations that hold ``words``, the latest first."""
        if not self._path.exists():
            return []
        pattern = words.casefold().strip()
        with self._open() as database:
            rows = database.execute(
                "SELECT id, title, changed, json_array_length(data, '$.turns') FROM conversations "
                "WHERE owner = ? AND saved = 1 AND instr(words, ?) > 0 ORDER BY changed DESC LIMIT ?",
                (self._key(owner), pattern, MOST_LISTED),
            ).fetchall()
        return [Kept(*row) for row in rows]

    def find(self, owner: str, identity: str) -> Conversation | None:
        """One of the owner's saved conversations; None when it is not theirs or not there."""
        if not self._path.exists():
            return None
        with self._open() as database:
            query = "SELECT data FROM conversations WHERE id = ? AND owner = ? AND saved = 1"
            row = database.execute(query, (identity, self._key(owner))).fetchone()
        return from_json(row[0]) if row else None

    def delete(self, owner: str, identity: str) -> None:
        """Deletes one of the owner's conversations."""
        if self._path.exists():
            with self._open() as database:
                database.execute("DELETE FROM conversations WHERE id = ? AND owner = ?", (identity, self._key(owner)))

    def export(self, owner: str) -> list[dict[str, Any]]:
        """Everything that is kept of one person, saved or logged, oldest first."""
        if not self._path.exists():
            return []
        with self._open() as database:
            query = "SELECT changed, saved, data FROM conversations WHERE owner = ? ORDER BY changed"
            rows = database.execute(query, (self._key(owner),)).fetchall()
        return [{"changed": changed, "saved": bool(saved), **json.loads(data)} for changed, saved, data in rows]

    def forget(self, owner: str) -> int:
        """Deletes everything that is kept of one person; gives how many conversations that was."""
        if not self._path.exists():
            return 0
        with self._open() as database:
            return database.execute("DELETE FROM conversations WHERE owner = ?", (self._key(owner),)).rowcount

    def weed(self, now: datetime | None = None) -> int:
        """Deletes what has been kept long enough; gives how many conversations that was."""
        if not self._path.exists():
            return 0
        now = now or datetime.now()
        logged = (now - timedelta(days=self._settings.log_days)).isoformat(timespec="seconds")
        saved = (now - timedelta(days=self._settings.saved_days)).isoformat(timespec="seconds")
        with self._open() as database:
            query = "DELETE FROM conversations WHERE (saved = 0 AND changed <= ?) OR (saved = 1 AND changed <= ?)"
            return database.execute(query, (logged, saved)).rowcount

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        """The database for one piece of work; what is deleted is overwritten."""
        with self._lock:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            database = sqlite3.connect(self._path, timeout=10)
            try:
                database.executescript(f"PRAGMA secure_delete = ON; {_SCHEMA}")
                with database:
                    yield database
            finally:
                database.close()

    def _key(self, owner: str) -> str:
        return hmac.new(self._secret(), owner.encode(), hashlib.sha256).hexdigest()

    def _secret(self) -> bytes:
        """The key that owners' names are hidden by; made once, beside the database."""
        path = self._path.with_suffix(".key")
        try:
            return path.read_bytes()
        except FileNotFoundError:
            path.parent.mkdir(parents=True, exist_ok=True)
            partial = path.with_suffix(f".{secrets.token_hex(4)}")
            partial.touch(mode=0o600)
            partial.write_bytes(secrets.token_bytes(32))
            try:
                path.hardlink_to(partial)
            except FileExistsError:
                pass
            partial.unlink()
            return path.read_bytes()


def _now() -> str:
    return datetime.now().isoformat(timespec="seconds")

"""The documents and passages of a generation, in one SQLite file.                                      [owns sqlite3]

Written once by a build, then only read: readers open it immutable, one connection a thread.
"""

import sqlite3
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from corpus.encoding import decode, decode_strings, encode
from corpus.errors import IndexDamaged
from corpus.types import Document, Passage

FILE = "store.sqlite"
CACHED_PASSAGES = 1024
CACHED_DOCUMENTS = 32

_SCHEMA = """
CREATE TABLE documents (id TEXT PRIMARY KEY, head TEXT NOT NULL, outline TEXT NOT NULL, text TEXT NOT NULL,
                        signature BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE passages (id TEXT PRIMARY KEY, document_id TEXT NOT NULL, ordinal INTEGER NOT NULL, data TEXT NOT NULL);
CREATE UNIQUE INDEX passages_in_order ON passages (document_id, ordinal);
CREATE TABLE vectors (passage_id TEXT PRIMARY KEY, vector BLOB NOT NULL);
CREATE TABLE vocabulary (term TEXT PRIMARY KEY, passages INTEGER NOT NULL) WITHOUT ROWID;
"""
_VECTORS = "SELECT p.id, p.document_id, v.vector FROM passages p JOIN vectors v ON v.passage_id = p.id"


class StoreWriter:
    """Fills the store of a new generation; a context manager that commits at its end."""

    def __init__(self, folder: Path) -> None:
        """Opens the store in ``folder``, a copy of the last generation's or a new one."""
        new = not (folder / FILE).exists()
        self._connection = sqlite3.connect(folder / FILE, isolation_level=None)
        # A generation that was not finished is thrown away whole, so nothing is gained by safety while writing it.
        self._connection.execute("PRAGMA journal_mode = OFF")
        self._connection.execute("PRAGMA synchronous = OFF")
        if new:
            self._connection.executescript(_SCHEMA)
        self._connection.execute("BEGIN")
        self._frequencies: Counter[str] = Counter()

    def __enter__(self) -> "StoreWriter":
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        try:
            if kind is None:
                self._write_frequencies()
                self._connection.execute("COMMIT")
        finally:
            self._connection.close()

    def add(self, document: Document, signature: bytes = b"") -> None:
        """Stores a document with its passages; ``signature`` is its MinHash (corpus.duplicates)."""
        head = replace(document, text="", passages=(), outline=())
        self._connection.execute(
            "INSERT INTO documents VALUES (?, ?, ?, ?, ?)",
            (document.id, encode(head), encode(replace(head, outline=document.outline)), document.text, signature),
        )
        self._connection.executemany(
            "INSERT INTO passages (id, document_id, ordinal, data) VALUES (?, ?, ?, ?)",
            ((passage.id, document.id, passage.ordinal, encode(passage)) for passage in document.passages),
        )
        for passage in document.passages:
            self._frequencies.update(_terms(passage))

    def remove(self, document_id: str) -> int:
        """Forgets a document; the number of passages that went with it."""
        passages = list(self.passages_of(document_id))
        for passage in passages:
            self._frequencies.subtract(_terms(passage))
        self._connection.executemany("DELETE FROM vectors WHERE passage_id = ?", [(p.id,) for p in passages])
        self._connection.execute("DELETE FROM passages WHERE document_id = ?", (document_id,))
        self._connection.execute("DELETE FROM documents WHERE id = ?", (document_id,))
        return len(passages)

    def passages_of(self, document_id: str) -> Iterator[Passage]:
        """The passages of one document, in order."""
        rows = self._connection.execute(
            "SELECT data FROM passages WHERE document_id = ? ORDER BY ordinal", (document_id,)
        )
        return (decode(Passage, data) for (data,) in rows)

    def passage_count(self) -> int:
        """How many passages are stored."""
        return int(self._connection.execute("SELECT count(*) FROM passages").fetchone()[0])

    def passage_ids(self) -> list[str]:
        """The ids of all passages, by document and order."""
        return [id for (id,) in self._connection.execute("SELECT id FROM passages ORDER BY document_id, ordinal")]

    def unembedded(self) -> list[str]:
        """The ids of passages without a vector, by document and order."""
        rows = self._connection.execute(
            "SELECT p.id FROM passages p LEFT JOIN vectors v ON v.passage_id = p.id WHERE v.passage_id IS NULL "
            "ORDER BY p.document_id, p.ordinal"
        )
        return [id for (id,) in rows]

    def passages(self, ids: Sequence[str]) -> list[Passage]:
        """The passages with ``ids``, in that order."""
        return _passages(self._connection, ids)

    def embedded_texts(self, ids: Sequence[str]) -> list[str]:
        """What of the passages with ``ids`` is embedded, in that order: the line that places one, then its words."""
        return ["\n".join(decode_strings(Passage, data, ("header", "text"))) for data in _rows(self._connection, ids)]

    def forget_vectors(self) -> None:
        """Drops every vector: another fit or another model makes them all anew."""
        self._connection.execute("DELETE FROM vectors")

    def add_vectors(self, rows: Iterable[tuple[str, bytes]]) -> None:
        """Stores (passage id, float32 vector as bytes)."""
        self._connection.executemany("INSERT INTO vectors VALUES (?, ?)", rows)

    def vectors(self) -> Iterator[tuple[str, str, bytes]]:
        """(passage id, document id, float32 vector as bytes) of all passages, by document and order."""
        yield from self._connection.execute(f"{_VECTORS} ORDER BY p.document_id, p.ordinal")

    def vectors_of(self, document_ids: Iterable[str]) -> Iterator[tuple[str, str, bytes]]:
        """The same, of some documents."""
        for document_id in document_ids:
            yield from self._connection.execute(
                f"{_VECTORS} WHERE p.document_id = ? ORDER BY p.ordinal", (document_id,)
            )

    def signatures(self) -> list[tuple[Document, bytes]]:
        """Every document's head and signature, by id."""
        rows = self._connection.execute("SELECT head, signature FROM documents ORDER BY id")
        return [(decode(Document, head), signature) for head, signature in rows]

    def _write_frequencies(self) -> None:
        changed = [(term, count) for term, count in sorted(self._frequencies.items()) if count]
        self._connection.executemany(
            "INSERT INTO vocabulary VALUES (?, ?) "
            "ON CONFLICT (term) DO UPDATE SET passages = passages + excluded.passages",
            changed,
        )
        self._connection.execute("DELETE FROM vocabulary WHERE passages <= 0")


class Store:
    """Reads the store of a finished generation; safe to share between threads. Faults raise IndexDamaged."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._threads = threading.local()
        self._opened: list[sqlite3.Connection] = []
        self._cached = lru_cache(maxsize=CACHED_PASSAGES)(self._passage)
        self._document = lru_cache(maxsize=CACHED_DOCUMENTS)(self._read_document)
        with self._reading() as connection:
            self.passage_count: int = connection.execute("SELECT count(*) FROM passages").fetchone()[0]

    def documents(self) -> list[Document]:
        """Every document without text, outline and passages, by id."""
        with self._reading() as connection:
            rows = connection.execute("SELECT head FROM documents ORDER BY id").fetchall()
            return [decode(Document, head) for (head,) in rows]

    def document(self, document_id: str) -> Document:
        """One document with text and outline, without passages. Raises KeyError."""
        return self._document(document_id)

    def _read_document(self, document_id: str) -> Document:
        with self._reading() as connection:
            row = connection.execute("SELECT outline, text FROM documents WHERE id = ?", (document_id,)).fetchone()
            if row is None:
                raise KeyError(document_id)
            return replace(decode(Document, row[0]), text=row[1])

    def text(self, document_id: str) -> str:
        """The canonical text of one document. Raises KeyError."""
        return self._document(document_id).text

    def passages(self, ids: Sequence[str]) -> list[Passage]:
        """The passages with ``ids``, in that order; an id that is not there raises IndexDamaged."""
        try:
            return [self._cached(id) for id in ids]
        except KeyError as exc:
            raise IndexDamaged(f'Stycket {exc} saknas i indexet. Kör "make build".') from exc

    def passages_of(self, document_id: str, limit: int = -1) -> list[Passage]:
        """The passages of one document, in order: all, or the first ``limit``."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT id FROM passages WHERE document_id = ? ORDER BY ordinal LIMIT ?", (document_id, limit)
            ).fetchall()
        return self.passages([id for (id,) in rows])

    def neighbours(self, passage: Passage) -> list[Passage]:
        """The passages just before and just after in the same document (one at the ends)."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT id FROM passages WHERE document_id = ? AND ordinal IN (?, ?) ORDER BY ordinal",
                (passage.document_id, passage.ordinal - 1, passage.ordinal + 1),
            ).fetchall()
        return self.passages([id for (id,) in rows])

    def frequencies(self) -> dict[str, int]:
        """Every search key with the number of passages it stands in."""
        with self._reading() as connection:
            return dict(connection.execute("SELECT term, passages FROM vocabulary"))

    def close(self) -> None:
        """Closes the connections of all threads."""
        for connection in self._opened:
            connection.close()
        self._opened.clear()
        self._threads = threading.local()

    def _passage(self, passage_id: str) -> Passage:
        with self._reading() as connection:
            row = connection.execute("SELECT data FROM passages WHERE id = ?", (passage_id,)).fetchone()
            if row is None:
                raise KeyError(passage_id)
            return decode(Passage, row[0])

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            yield self._connection()
        except (sqlite3.Error, ValueError, TypeError, IndexError) as exc:
            raise IndexDamaged(f'Indexet är skadat ({self._path}: {exc}). Kör "make build".') from exc

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._threads, "connection", None)
        if connection is None:
            # Only this thread uses it; close() may be called from another.
            connection = sqlite3.connect(
                f"{self._path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
            )
            self._threads.connection = connection
            self._opened.append(connection)
        return connection


def _passages(connection: sqlite3.Connection, ids: Sequence[str]) -> list[Passage]:
    """The passages with ``ids``, in that order."""
    return [decode(Passage, data) for data in _rows(connection, ids)]


def _rows(connection: sqlite3.Connection, ids: Sequence[str]) -> list[str]:
    """The passages with ``ids`` as they are stored, in that order, read in a few statements."""
    found: dict[str, str] = {}
    for start in range(0, len(ids), 500):
        some = ids[start : start + 500]
        marks = ",".join("?" * len(some))
        found.update(connection.execute(f"SELECT id, data FROM passages WHERE id IN ({marks})", some))
    return [found[id] for id in ids]


def _terms(passage: Passage) -> set[str]:
    """The distinct search keys of a passage."""
    return {term for unit in passage.units for term in unit.terms}

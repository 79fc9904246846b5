"""Reads a local Chroma through its Rust core alone: importing chromadb takes a second, which a question would wait for.

The core's functions are no published interface; chromadb is pinned, and ``open_local`` falls back to its client when
they are not as expected. The same contract tests run over both.
"""

import json
from collections.abc import Collection, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from corpus.vectors import (
    FOLDER,
    LOCAL_COLLECTION,
    OVER_FETCH,
    ChromaVectors,
    client_of,
    damaged,
    nearest,
    where,
)

_TENANT, _DATABASE = "default_tenant", "default_database"
_OPEN_INDEXES = 16


class LocalVectors:
    """Searches the collection of a generation; safe to share between threads."""

    def __init__(self, generation: Path) -> None:
        """Opens the collection. Raises IndexDamaged; ImportError, AttributeError, TypeError when the core is another."""
        core: Any = import_module("chromadb_rust_bindings")
        folder = generation / FOLDER
        database = folder / "chroma.sqlite3"
        if not database.is_file():  # it would be made anew, and empty
            raise damaged(FileNotFoundError(str(database)))
        settings = core.SqliteDBConfig(
            url=str(database), hash_type=core.MigrationHash.MD5, migration_mode=core.MigrationMode.Validate
        )
        try:
            self._core: Any = core.Bindings(
                allow_reset=False, sqlite_db_config=settings, persist_path=str(folder), hnsw_cache_size=_OPEN_INDEXES
            )
            self._collection = str(self._core.get_collection(LOCAL_COLLECTION, _TENANT, _DATABASE).id)
        except (AttributeError, TypeError):
            raise
        except BaseException as exc:
            raise _as_damaged(exc) from exc

    def search(
        self, query: Sequence[float], limit: int, document_ids: Collection[str] | None = None
    ) -> list[tuple[str, float]]:
        """(passage id, cosine similarity), best first, of the passages nearest to the vector ``query``.

        ``document_ids`` limits the search to those documents. A vector of zeros finds nothing. Raises IndexDamaged.
        """
        if limit < 1 or not any(query) or (document_ids is not None and not document_ids):
            return []
        condition = None if document_ids is None else json.dumps(where(document_ids))
        wanted = limit * OVER_FETCH
        place = (_TENANT, _DATABASE)
        try:
            found = self._core.query(
                self._collection, None, [list(query)], wanted, condition, None, ["distances"], *place
            )
        except BaseException as exc:
            raise _as_damaged(exc) from exc
        return nearest(found.ids[0], found.distances[0], limit)

    def close(self) -> None:
        """Lets go of the files."""
        self._core = None


def open_local(generation: Path) -> LocalVectors | ChromaVectors:
    """The vectors of a generation, by the fastest way there is. Raises IndexDamaged."""
    try:
        return LocalVectors(generation)
    except (ImportError, AttributeError, TypeError):
        return ChromaVectors(client_of("", generation), LOCAL_COLLECTION)


def _as_damaged(exc: BaseException) -> BaseException:
    """Chroma's faults as IndexDamaged, a panic in its core too (no Exception, by pyo3's design); all else as it is."""
    return damaged(exc) if isinstance(exc, Exception) or type(exc).__name__ == "PanicException" else exc

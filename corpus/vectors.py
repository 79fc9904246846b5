"""The vector index: passages' embeddings in Chroma, inside the generation's folder or on a server.    [owns chromadb]"""

import logging
import shutil
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from corpus.errors import CorpusError, IndexDamaged
from corpus.manifest import Signature

FOLDER = "chroma"
LOCAL_COLLECTION = "passages"
# The graph is approximate: small requests can miss the nearest, so more are asked for than wanted, and searched widely.
OVER_FETCH = 3
_EF_SEARCH = 400
# Written to the graph's file at once: what waits in Chroma's log is replayed by every reader that opens it.
_SYNC = 10
_HNSW = {
    "space": "cosine",
    "ef_construction": 200,
    "ef_search": _EF_SEARCH,
    "max_neighbors": 32,
    "batch_size": _SYNC,
    "sync_threshold": _SYNC,
}


VectorRow = tuple[str, str, bytes]
"""(passage id, document id, float32 vector as bytes)"""


class ChromaUnreachableError(CorpusError):
    """The Chroma server does not answer, or is not one."""


def client_of(chroma_url: str, generation: Path) -> Any:
    """A Chroma client: of the server at ``chroma_url``, or of the local one in ``generation``."""
    import chromadb
    from chromadb.config import Settings

    if not chroma_url:
        return chromadb.PersistentClient(str(generation / FOLDER), settings=Settings(anonymized_telemetry=False))
    address = urlsplit(chroma_url)
    port = address.port or (443 if address.scheme == "https" else 80)
    # Each request would be logged, at INFO, by the HTTP client.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    try:
        return chromadb.HttpClient(
            host=address.hostname or "",
            port=port,
            ssl=address.scheme == "https",
            settings=Settings(anonymized_telemetry=False),
        )
    except Exception as exc:
        raise ChromaUnreachableError(
            f"Chroma-servern på {chroma_url} svarar inte. Starta den, eller ta bort ASSISTANT_CHROMA_URL "
            "för att använda en lokal."
        ) from exc


def collection_name(chroma_url: str, generation: Path) -> str:
    """The collection of a generation: on a shared server it is told apart by the generation's name."""
    return generation.name if chroma_url else LOCAL_COLLECTION


def write_vectors(client: Any, name: str, rows: Iterable[VectorRow], metadata: Signature) -> None:
    """Writes a new collection; ``metadata`` (the embedder's signature) is kept with it."""
    delete_collection(client, name)
    collection = client.create_collection(
        name, embedding_function=None, metadata=metadata, configuration={"hnsw": _HNSW}
    )
    _add(client, collection, rows)


def copy_vectors(previous: Path, folder: Path) -> None:
    """Copies the local Chroma of one generation into another, as a reader of it may be at work. Raises OSError."""
    database = "chroma.sqlite3"
    if not (previous / FOLDER / database).is_file():
        raise FileNotFoundError(previous / FOLDER / database)
    shutil.copytree(previous / FOLDER, folder / FOLDER, ignore=shutil.ignore_patterns(f"{database}*"))
    with (
        closing(sqlite3.connect(previous / FOLDER / database)) as source,
        closing(sqlite3.connect(folder / FOLDER / database)) as target,
    ):
        source.backup(target)


def change_vectors(client: Any, name: str, forget: Sequence[str], rows: Iterable[VectorRow]) -> int:
    """Removes the passages of the documents ``forget`` from a collection and adds ``rows``; how many it holds then."""
    collection = client.get_collection(name, embedding_function=None)
    if forget:
        collection.delete(where=where(forget))
    _add(client, collection, rows)
    return int(collection.count())


def _add(client: Any, collection: Any, rows: Iterable[VectorRow]) -> None:
    import numpy as np

    for batch in _batches(rows, client.get_max_batch_size()):
        collection.add(
            ids=[passage_id for passage_id, _, _ in batch],
            embeddings=np.stack([np.frombuffer(vector, dtype=np.float32) for _, _, vector in batch]),
            metadatas=[{"document_id": document_id} for _, document_id, _ in batch],
        )


def delete_collection(client: Any, name: str) -> None:
    """Deletes a collection if it is there."""
    if name in {collection.name for collection in client.list_collections()}:
        client.delete_collection(name)


class ChromaVectors:
    """Searches a collection through Chroma's client; safe to share between threads."""

    def __init__(self, client: Any, name: str) -> None:
        """Opens the collection ``name``. Raises IndexDamaged."""
        try:
            self._collection = client.get_collection(name, embedding_function=None)
        except Exception as exc:
            raise damaged(exc) from exc
        self._client = client

    def search(
        self, query: Sequence[float], limit: int, document_ids: Collection[str] | None = None
    ) -> list[tuple[str, float]]:
        """(passage id, cosine similarity), best first, of the passages nearest to the vector ``query``.

        ``document_ids`` limits the search to those documents. A vector of zeros finds nothing. Raises IndexDamaged.
        """
        if limit < 1 or not any(query) or (document_ids is not None and not document_ids):
            return []
        try:
            found = self._collection.query(
                query_embeddings=[list(query)],
                n_results=limit * OVER_FETCH,
                where=where(document_ids),
                include=["distances"],
            )
        except Exception as exc:
            raise damaged(exc) from exc
        return nearest(found["ids"][0], found["distances"][0], limit)

    def close(self) -> None:
        """Lets go of the client's files and connections."""
        self._client.close()


def where(document_ids: Collection[str] | None) -> dict[str, Any] | None:
    """Chroma's filter for passages of ``document_ids``."""
    return None if document_ids is None else {"document_id": {"$in": sorted(document_ids)}}


def nearest(ids: Sequence[str], distances: Sequence[float], limit: int) -> list[tuple[str, float]]:
    """Chroma's answer as (passage id, cosine similarity), best first; equals in the order of their ids."""
    ranked = sorted(zip(distances, ids, strict=True))
    return [(passage_id, 1.0 - distance) for distance, passage_id in ranked[:limit]]


def damaged(exc: BaseException) -> IndexDamaged:
    """A fault of Chroma's as ours."""
    return IndexDamaged(f'Vektorindexet saknas eller är skadat ({exc}). Kör "make build".')


def _batches(rows: Iterable[VectorRow], size: int) -> Iterator[list[VectorRow]]:
    remaining = iter(rows)
    while batch := list(islice(remaining, size)):
        yield batch

"""The vector index: passages' embeddings in Chroma, inside the generation's folder or on a server.    [owns chromadb]"""

import logging
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from corpus.errors import CorpusError, IndexDamaged

FOLDER = "chroma"
_LOCAL_COLLECTION = "passages"
# The graph is approximate: small requests can miss the nearest, so more are asked for than wanted, and searched widely.
_OVER_FETCH = 3
_EF_SEARCH = 300
_HNSW = {"space": "cosine", "ef_construction": 150, "ef_search": _EF_SEARCH, "max_neighbors": 16}


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
    return generation.name if chroma_url else _LOCAL_COLLECTION


def write_vectors(
    client: Any, name: str, rows: Iterable[tuple[str, str, bytes]], metadata: dict[str, str | int]
) -> int:
    """Writes a new collection of (passage id, document id, float32 vector as bytes); the number written.

    ``metadata`` (the embedder's signature) is kept with the collection.
    """
    import numpy as np

    delete_collection(client, name)
    batch_size = client.get_max_batch_size()
    collection = client.create_collection(
        name, embedding_function=None, metadata=metadata, configuration={"hnsw": _HNSW}
    )
    written = 0
    for batch in _batches(rows, batch_size):
        collection.add(
            ids=[passage_id for passage_id, _, _ in batch],
            embeddings=np.stack([np.frombuffer(vector, dtype=np.float32) for _, _, vector in batch]),
            metadatas=[{"document_id": document_id} for _, document_id, _ in batch],
        )
        written += len(batch)
    return written


def delete_collection(client: Any, name: str) -> None:
    """Deletes a collection if it is there."""
    if name in {collection.name for collection in client.list_collections()}:
        client.delete_collection(name)


class ChromaVectors:
    """Searches a collection; safe to share between threads."""

    def __init__(self, client: Any, name: str) -> None:
        """Opens the collection ``name``. Raises IndexDamaged."""
        try:
            self._collection = client.get_collection(name, embedding_function=None)
            self.passage_count = int(self._collection.count())
        except Exception as exc:
            raise IndexDamaged(f'Vektorindexet {name} saknas eller är skadat ({exc}). Kör "make build".') from exc
        self._client = client

    def search(
        self, query: Sequence[float], limit: int, document_ids: Collection[str] | None = None
    ) -> list[tuple[str, float]]:
        """(passage id, cosine similarity), best first, of the passages nearest to the vector ``query``.

        ``document_ids`` limits the search to those documents. A vector of zeros finds nothing. Raises IndexDamaged.
        """
        if limit < 1 or not self.passage_count or not any(query) or (document_ids is not None and not document_ids):
            return []
        where = None if document_ids is None else {"document_id": {"$in": list(document_ids)}}
        try:
            found = self._collection.query(
                query_embeddings=[list(query)],
                n_results=min(limit * _OVER_FETCH, self.passage_count),
                where=where,
                include=["distances"],
            )
        except BaseException as exc:
            if isinstance(exc, Exception) or type(exc).__name__ == "PanicException":
                raise IndexDamaged(f'Vektorindexet kan inte läsas ({exc}). Kör "make build".') from exc
            raise
        ranked = sorted(zip(found["distances"][0], found["ids"][0], strict=True))
        return [(passage_id, 1.0 - distance) for distance, passage_id in ranked[:limit]]

    def close(self) -> None:
        """Lets go of the client's files and connections."""
        self._client.close()


def _batches(rows: Iterable[tuple[str, str, bytes]], size: int) -> Iterator[list[tuple[str, str, bytes]]]:
    remaining = iter(rows)
    while batch := list(islice(remaining, size)):
        yield batch

"""Passages -> vectors: fits or takes over the embedder of a generation, embeds what is new, writes it into Chroma."""

import os
import shutil
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.config import LSA, CorpusConfig
from corpus.manifest import Manifest, Signature
from corpus.store import StoreWriter

if TYPE_CHECKING:
    from corpus.embed import CorpusEmbeddings

REFIT_SHARE = 0.2  # of the passages changed since the LSA was fitted
_AT_ONCE = 512
_IDENTITY = "identity"


def must_refit(config: CorpusConfig, previous: Manifest | None, changed: int) -> bool:
    """Whether every vector is made anew: no usable generation, another embedder, or an LSA too far from its corpus.

    ``changed`` counts the passages added and removed since the fit.
    """
    if previous is None or previous.embedder["name"] != config.embedder:
        return True
    return config.embedder == LSA and changed > REFIT_SHARE * previous.fitted_passages


def fitted(config: CorpusConfig, store: StoreWriter, folder: Path) -> "CorpusEmbeddings":
    """A new embedder for the generation in ``folder``: an LSA fitted on the stored passages, or the named model."""
    from corpus import lsa
    from corpus.embed import open_embeddings

    if config.embedder == LSA:
        lsa.fit(store.embedded_texts(lsa.sample(store.passage_ids())), folder / lsa.FOLDER)
    return open_embeddings(config.embedder, folder)


def taken_over(config: CorpusConfig, previous: Path, folder: Path) -> "CorpusEmbeddings":
    """The embedder of the generation in ``previous``, linked into ``folder``: its files never change."""
    from corpus import lsa
    from corpus.embed import open_embeddings

    if config.embedder == LSA:
        shutil.copytree(previous / lsa.FOLDER, folder / lsa.FOLDER, copy_function=_link)
    return open_embeddings(config.embedder, folder)


def embed_passages(store: StoreWriter, embedder: "CorpusEmbeddings", progress: Callable[[str], None]) -> None:
    """Gives every stored passage without a vector its vector."""
    import numpy as np

    ids = store.unembedded()
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        vectors = embedder.embed_documents(store.embedded_texts(some))
        matrix = np.asarray(vectors, dtype=np.float32)
        store.add_vectors((id, row.tobytes()) for id, row in zip(some, matrix, strict=True))
        if len(ids) > 4 * _AT_ONCE:
            progress(f"bäddar in stycken: {min(start + _AT_ONCE, len(ids))} av {len(ids)}")


@dataclass(frozen=True, slots=True)
class Change:
    """What differs from the generation in ``previous``: documents whose passages went, and documents that came."""

    previous: Path
    forget: tuple[str, ...]
    new: tuple[str, ...]


def write_to_chroma(
    config: CorpusConfig, folder: Path, store: StoreWriter, signature: Signature, change: Change | None
) -> None:
    """Fills the generation's collection with the stored vectors.

    With a ``change``, the vectors of before still hold: then a local Chroma is copied and only what changed is written.
    On a server every generation is written whole, as nothing can be copied there.
    """
    from corpus.vectors import client_of, collection_name, write_vectors

    if change is not None and not config.chroma_url and _changed(folder, store, change):
        return
    client = client_of(config.chroma_url, folder)
    try:
        metadata = {**signature, "index": _identity(config.index)}
        write_vectors(client, collection_name(config.chroma_url, folder), store.vectors(), metadata)
    finally:
        client.close()


def _changed(folder: Path, store: StoreWriter, change: Change) -> bool:
    """Copies the last generation's local Chroma and changes it; False when that did not give what it should."""
    from corpus.vectors import FOLDER, change_vectors, client_of, collection_name, copy_vectors

    try:
        copy_vectors(change.previous, folder)
        client = client_of("", folder)
        try:
            count = change_vectors(client, collection_name("", folder), change.forget, store.vectors_of(change.new))
        finally:
            client.close()
    except Exception:  # whatever is wrong with the old one, the new one is then written whole
        count = -1
    if count != store.passage_count():
        shutil.rmtree(folder / FOLDER, ignore_errors=True)
        return False
    return True


def delete_orphans(index: Path, chroma_url: str) -> None:
    """Deletes this index's collections on a server that belong to no generation any more."""
    if not chroma_url:
        return
    from corpus.vectors import ChromaUnreachableError, client_of

    try:
        client = client_of(chroma_url, index)
    except ChromaUnreachableError:  # then the next build does it
        return
    identity = _identity(index)
    try:
        for collection in client.list_collections():
            ours = (collection.metadata or {}).get("index") == identity
            if ours and not (index / collection.name).is_dir():
                client.delete_collection(collection.name)
    finally:
        client.close()


def _identity(index: Path) -> str:
    """What tells this index's collections from others' on a shared server."""
    path = index / _IDENTITY
    if not path.is_file():
        path.write_text(uuid.uuid4().hex + "\n", encoding="utf-8")
    return path.read_text(encoding="utf-8").strip()


def _link(source: str, target: str) -> None:
    """Links a file, or copies it where the file system has no links."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)

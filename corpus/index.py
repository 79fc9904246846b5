"""The index that answers: one generation opened for reading, and how two rankings become one."""

import math
import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Protocol, TypeVar

from corpus import generations, manifest
from corpus.config import LSA, CorpusConfig
from corpus.errors import IndexDamaged, IndexMismatch, IndexMissing
from corpus.manifest import Manifest, Signature
from corpus.store import Store
from corpus.types import Document, Passage
from corpus.words_index import WordsIndex

FUSION_K = 60  # Cormack, Clarke and Büttcher 2009
_TRIES = 20
_BUILD = 'Kör "make build".'
_AT_ONCE = 4  # vector searches beside the questions that wait for them

Query = TypeVar("Query", contravariant=True)


class PassageSearch(Protocol[Query]):
    """The seam of a retrieval arm: a query of its own kind -> (passage id, score), best first."""

    def search(self, query: Query, limit: int, document_ids: Collection[str] | None = None) -> list[tuple[str, float]]:
        """At most ``limit`` passages, of ``document_ids`` only when given."""
        ...


class TextEmbedder(Protocol):
    """The seam of the query's embedding."""

    @property
    def signature(self) -> Signature:
        """What it is."""
        ...

    def embed_query(self, text: str) -> list[float]:
        """The vector of a question."""
        ...


class Index:
    """One generation, opened: documents, passages and the two searches. Safe to share between threads.

    ``close`` (or the end of the process) lets the generation be removed when it is no longer the current one.
    """

    def __init__(self, config: CorpusConfig, folder: Path, lease: generations.Lease) -> None:
        """Opens the generation in ``folder``. Raises IndexDamaged, IndexMismatch."""
        self._config = config
        self._folder = folder
        self._lease = lease
        self.manifest: Manifest = manifest.read(folder)
        _check(self.manifest, config, folder)
        self._store = Store(folder)
        self._words = WordsIndex(folder)
        self._opening = threading.Lock()
        self._vectors: PassageSearch[Sequence[float]] | None = None
        self._embedder: TextEmbedder | None = None
        self._beside = ThreadPoolExecutor(_AT_ONCE, "vectors")

    @property
    def passage_count(self) -> int:
        """How many passages can be found."""
        return self._store.passage_count

    @property
    def is_current(self) -> bool:
        """False once a newer generation answers: time to open the index anew."""
        return generations.current(self._config.index) == self._folder

    def documents(self) -> list[Document]:
        """Every document without text, outline and passages, by id."""
        with _condemning(self._folder):
            return self._store.documents()

    def document(self, document_id: str) -> Document:
        """One document with text and outline, without passages. Raises KeyError."""
        with _condemning(self._folder):
            return self._store.document(document_id)

    def text(self, document_id: str) -> str:
        """The canonical text that the citations into a document point at. Raises KeyError."""
        with _condemning(self._folder):
            return self._store.text(document_id)

    def passages(self, ids: Sequence[str]) -> list[Passage]:
        """The passages with ``ids``, in that order."""
        with _condemning(self._folder):
            return self._store.passages(ids)

    def passages_of(self, document_id: str, limit: int = -1) -> list[Passage]:
        """The passages of one document, in order: all, or the first ``limit``."""
        with _condemning(self._folder):
            return self._store.passages_of(document_id, limit)

    def neighbours(self, passage: Passage) -> list[Passage]:
        """The passages just before and just after in the same document."""
        with _condemning(self._folder):
            return self._store.neighbours(passage)

    def words(
        self, terms: Sequence[tuple[str, float]], limit: int, document_ids: Collection[str] | None = None
    ) -> list[tuple[str, float]]:
        """(passage id, BM25 score), best first, for weighted search keys (corpus.swedish.words.keys)."""
        with _condemning(self._folder):
            return self._words.search(terms, limit, document_ids)

    def vectors(self, text: str, limit: int, document_ids: Collection[str] | None = None) -> list[tuple[str, float]]:
        """(passage id, cosine similarity), best first, for a question in natural language."""
        with _condemning(self._folder):
            search, embedder = self._vector_arm()
            return search.search(embedder.embed_query(text), limit, document_ids)

    def vectors_soon(self, text: str, limit: int) -> "Future[list[tuple[str, float]]]":
        """The same of all documents, sought beside what the caller does until it asks for the result.

        Chroma searches without holding Python's lock. It is waited for that it begins: a thread that computes would
        keep the other from it for longer than the search takes.
        """
        with _condemning(self._folder):
            search, embedder = self._vector_arm()
            vector = embedder.embed_query(text)
        begun = threading.Event()

        def seek() -> list[tuple[str, float]]:
            begun.set()
            with _condemning(self._folder):
                return search.search(vector, limit)

        found = self._beside.submit(seek)
        begun.wait()
        return found

    def frequency(self, term: str) -> int:
        """The number of passages in which a search key stands."""
        return self.vocabulary().get(term, 0)

    def within(self, term: str) -> int:
        """The number of passages in which a search key is part of a compound: "chef" of "museichef"."""
        with _condemning(self._folder):
            return self._words.within(term)

    def idf(self, term: str) -> float:
        """How telling a search key is: BM25's ln(1 + (N - n + 0.5) / (n + 0.5)), for a key in n of N passages."""
        frequency = self.frequency(term)
        return math.log(1 + (self.passage_count - frequency + 0.5) / (frequency + 0.5))

    def vocabulary(self) -> Mapping[str, int]:
        """Every search key of the documents with the number of passages it stands in."""
        return self._frequencies

    def warm(self) -> None:
        """Loads what the first question would wait for: the vectors, the embedder and the vocabulary."""
        self.vocabulary()
        self._vector_arm()

    def close(self) -> None:
        """Lets go of files and of the generation."""
        self._beside.shutdown()
        self._store.close()
        close = getattr(self._vectors, "close", None)
        if close is not None:
            close()
        self._lease.release()

    def __enter__(self) -> "Index":
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        self.close()

    @cached_property
    def _frequencies(self) -> dict[str, int]:
        with _condemning(self._folder):
            return self._store.frequencies()

    def _vector_arm(self) -> tuple[PassageSearch[Sequence[float]], TextEmbedder]:
        """The vector search and its embedder, opened at the first question that needs them."""
        with self._opening:
            if self._vectors is None or self._embedder is None:
                embedder = _embedder(self._config, self._folder)
                if embedder.signature != self.manifest.embedder:
                    generations.condemn(self._folder)  # by its name it is the same, so a build would see no need
                    raise IndexMismatch(_other_embedder(self.manifest, self._config.embedder))
                self._vectors = _open_vectors(self._config, self._folder)
                self._embedder = embedder
            return self._vectors, self._embedder


def open_index(config: CorpusConfig) -> Index:
    """Opens the current generation. Raises IndexMissing, IndexDamaged, IndexMismatch; all say what to do."""
    for _ in range(_TRIES):  # a build may swap, and clean up, between finding the folder and taking the lease
        folder = generations.current(config.index)
        if folder is None:
            if not (config.index / generations.POINTER).exists():
                raise IndexMissing(f"Det finns inget index i {config.index}. {_BUILD}")
            continue
        try:
            lease = generations.Lease(folder)
        except FileNotFoundError:
            continue
        try:
            with _condemning(folder):
                return Index(config, folder, lease)
        except BaseException:
            lease.release()
            raise
    raise IndexDamaged(f"Indexet i {config.index} pekar på data som saknas. {_BUILD}")


@contextmanager
def _condemning(folder: Path) -> Iterator[None]:
    """Makes the next build start over when the generation turns out damaged, as the message of the error promises."""
    try:
        yield
    except IndexDamaged:
        generations.condemn(folder)
        raise


def fuse(rankings: Sequence[Sequence[str]], weights: Sequence[float], k: int = FUSION_K) -> list[tuple[str, float]]:
    """Weighted reciprocal rank fusion: (id, sum of weight / (k + rank)), best first, ranks from 1.

    Equal scores keep the order of first appearance. Raises ValueError when weights and rankings differ in number.
    """
    scores: dict[str, float] = {}
    for ranking, weight in zip(rankings, weights, strict=True):
        for rank, id in enumerate(dict.fromkeys(ranking), start=1):
            scores[id] = scores.get(id, 0.0) + weight / (k + rank)
    return sorted(scores.items(), key=lambda item: -item[1])


def _check(described: Manifest, config: CorpusConfig, folder: Path) -> None:
    """Refuses a generation that was made otherwise, or whose files are not those that were written."""
    if described.format != manifest.FORMAT or described.shape != manifest.shape():
        raise IndexMismatch(f"Indexet i {config.index} är byggt av en annan version av programmet. {_BUILD}")
    if described.embedder.get("name") != config.embedder:
        raise IndexMismatch(_other_embedder(described, config.embedder))
    if described.chroma_url != config.chroma_url:
        raise IndexMismatch(
            f"Indexets vektorer ligger i {described.chroma_url or 'en lokal Chroma'}, men inställningen "
            f'ASSISTANT_CHROMA_URL är "{config.chroma_url}". {_BUILD}'
        )
    name = manifest.damaged(described, folder)
    if name:
        raise IndexDamaged(f"Indexet i {folder} är skadat: {name} saknas eller är ofullständig. {_BUILD}")


def _embedder(config: CorpusConfig, folder: Path) -> TextEmbedder:
    """What embeds questions; for the LSA without LangChain, whose import a question would wait for."""
    if config.embedder == LSA:
        from corpus import lsa

        return lsa.Projection(folder / lsa.FOLDER)
    from corpus.embed import SentenceTransformerEmbeddings

    return SentenceTransformerEmbeddings(config.embedder)


def _open_vectors(config: CorpusConfig, folder: Path) -> PassageSearch[Sequence[float]]:
    if config.chroma_url:
        from corpus.vectors import ChromaVectors, client_of, collection_name

        return ChromaVectors(client_of(config.chroma_url, folder), collection_name(config.chroma_url, folder))
    from corpus.local_vectors import open_local

    return open_local(folder)


def _other_embedder(described: Manifest, wanted: str) -> str:
    return (
        f"Indexet är byggt med inbäddningen {described.embedder.get('name')}, men inställningen är {wanted} "
        f"(eller dess prefix eller dimension har ändrats). {_BUILD}"
    )

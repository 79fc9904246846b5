"""Text -> vector, behind LangChain's Embeddings: the corpus's own LSA, or a sentence-transformers model by name.

[owns sentence_transformers]
"""

import re
from abc import abstractmethod
from pathlib import Path
from typing import Any

from langchain_core.embeddings import Embeddings

from corpus.config import LSA
from corpus.errors import CorpusError
from corpus.lsa import FOLDER, Projection
from corpus.manifest import Signature, signature

_BATCH = 32

# Query and passage prefixes by model card: without them these models lose many points, silently. First match counts.
# The instruction of the instruct models is given in English, as they were trained.
_INSTRUCTION = "Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery:"
PREFIXES: tuple[tuple[str, str, str], ...] = (
    (r"e5.*instruct", _INSTRUCTION + " ", ""),
    (r"(^|[-_])e5[-_]", "query: ", "passage: "),
    (r"arctic-embed.*v2", "query: ", ""),
    (r"arctic-embed", "Represent this sentence for searching relevant passages: ", ""),
    (r"saga-embed", "task: retrieval | query: ", "title: none | text: "),
    (r"embeddinggemma", "task: search result | query: ", "title: none | text: "),
    (r"qwen3-embedding", _INSTRUCTION, ""),
    (r"nomic-embed-text", "search_query: ", "search_document: "),
)


class EmbedderError(CorpusError):
    """A named model cannot be loaded."""


class CorpusEmbeddings(Embeddings):
    """LangChain Embeddings that can say what they are, so that an index is never asked with another embedder."""

    @property
    @abstractmethod
    def signature(self) -> Signature:
        """See corpus.manifest.Signature."""


class LsaEmbeddings(Projection, CorpusEmbeddings):
    """The LSA that was fitted on the corpus (see corpus.lsa), for LangChain: importing that takes a third of a second,

    so a question is embedded by the Projection alone.
    """


class SentenceTransformerEmbeddings(CorpusEmbeddings):
    """A sentence-transformers model: a folder, or a hub name that is fetched at first use if not on this machine."""

    def __init__(self, name: str) -> None:
        """Loads the model, which takes seconds. Raises EmbedderError."""
        try:
            from sentence_transformers import SentenceTransformer

            self._model: Any = SentenceTransformer(name, device="cpu")
        except Exception as exc:  # it raises errors of five libraries
            raise EmbedderError(
                f"Inbäddningsmodellen {name} går inte att läsa in ({_first_line(exc)}). "
                "Kontrollera ASSISTANT_EMBEDDER, eller ange lsa som inte behöver någon modell."
            ) from exc
        self._name = name
        self._query_prefix, self._passage_prefix = prefixes(name, getattr(self._model, "prompts", None) or {})

    @property
    def signature(self) -> Signature:
        return signature(self._name, len(self.embed_query("ord")), self._query_prefix, self._passage_prefix)

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        return self._encode([self._passage_prefix + text for text in texts])

    def embed_query(self, text: str) -> list[float]:
        return self._encode([self._query_prefix + text])[0]

    def _encode(self, texts: list[str]) -> list[list[float]]:
        # prompt="" keeps the model's own default prompt from being added to our prefix.
        rows = self._model.encode(
            texts, batch_size=_BATCH, normalize_embeddings=True, show_progress_bar=False, prompt=""
        )
        encoded: list[list[float]] = rows.tolist()
        return encoded


def prefixes(name: str, prompts: dict[str, str | None]) -> tuple[str, str]:
    """(query prefix, passage prefix) of a model: what it says itself (``prompts``), else what its model card says."""
    own_query = prompts.get("query") or ""
    own_passage = prompts.get("document") or prompts.get("passage") or ""
    if own_query or own_passage:
        return own_query, own_passage
    last = Path(name).name.lower()
    for pattern, query, passage in PREFIXES:
        if re.search(pattern, last):
            return query, passage
    return "", ""


def open_embeddings(name: str, generation: Path) -> CorpusEmbeddings:
    """The embedder ``name`` ("lsa" or a model) for the generation in ``generation``."""
    return LsaEmbeddings(generation / FOLDER) if name == LSA else SentenceTransformerEmbeddings(name)


def _first_line(exc: Exception) -> str:
    return (str(exc).strip() or type(exc).__name__).splitlines()[0][:200]

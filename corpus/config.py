"""Where the documents and the index are, and what embeds: read once from the environment, then passed along."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from corpus.errors import CorpusError

PACKAGE = Path(__file__).resolve().parent
DOCUMENTS = PACKAGE / "documents"
INDEX = PACKAGE.parent / "var" / "index"
LSA = "lsa"


class ConfigError(CorpusError):
    """A setting cannot be used; the message names the key and the value."""


@dataclass(frozen=True, slots=True)
class CorpusConfig:
    """What a build reads and writes.

    ``documents`` is the folder of files, ``index`` the folder that holds the index's generations. ``embedder`` is
    "lsa" (fitted on the corpus, no download) or a sentence-transformers model: a folder or a hub name.
    ``chroma_url`` names a Chroma server ("http://localhost:8000"); empty means a local one inside ``index``.
    """

    documents: Path = DOCUMENTS
    index: Path = INDEX
    embedder: str = LSA
    chroma_url: str = ""


def from_environment(environment: Mapping[str, str] = os.environ) -> CorpusConfig:
    """The configuration that ASSISTANT_DOCUMENTS, _INDEX, _EMBEDDER and _CHROMA_URL describe.

    Unset and empty variables mean the default. Raises ConfigError.
    """
    documents = environment.get("ASSISTANT_DOCUMENTS", "").strip()
    index = environment.get("ASSISTANT_INDEX", "").strip()
    embedder = environment.get("ASSISTANT_EMBEDDER", "").strip()
    return CorpusConfig(
        documents=_documents(documents) if documents else DOCUMENTS,
        index=_index(index) if index else INDEX,
        embedder=_embedder(embedder) if embedder else LSA,
        chroma_url=_chroma_url(environment.get("ASSISTANT_CHROMA_URL", "").strip()),
    )


def _documents(value: str) -> Path:
    folder = Path(value).expanduser().resolve()
    if not folder.is_dir():
        raise ConfigError(f"ASSISTANT_DOCUMENTS={value}: det finns ingen mapp där. Ange en mapp med dokument.")
    return folder


def _index(value: str) -> Path:
    folder = Path(value).expanduser().resolve()
    if folder.exists() and not folder.is_dir():
        raise ConfigError(f"ASSISTANT_INDEX={value}: det är en fil. Ange en mapp för indexet.")
    return folder


def _embedder(value: str) -> str:
    if value.lower() == LSA:
        return LSA
    if value.startswith((".", "/", "~")):
        folder = Path(value).expanduser().resolve()
        if not folder.is_dir():
            raise ConfigError(f"ASSISTANT_EMBEDDER={value}: det finns ingen modellmapp där.")
        return str(folder)
    if any(character.isspace() for character in value):
        raise ConfigError(
            f'ASSISTANT_EMBEDDER={value}: ange "lsa", en mapp med en sentence-transformers-modell '
            "eller ett modellnamn utan mellanslag."
        )
    return value


def _chroma_url(value: str) -> str:
    if not value:
        return ""
    try:
        address = urlsplit(value)
        usable = address.scheme in ("http", "https") and bool(address.hostname) and address.port != 0
    except ValueError:  # a port that is no number, or above 65535
        usable = False
    if not usable:
        raise ConfigError(f"ASSISTANT_CHROMA_URL={value}: ange en adress som http://localhost:8000.")
    return value.rstrip("/")

"""Two built indexes, made once and only read: a small one on invented documents, and one on the shipped documents."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.chain import Assistant
from assistant.wiring import build_assistant
from corpus.build import build
from corpus.config import DOCUMENTS, CorpusConfig
from corpus.parse import parse

INVENTED = Path(__file__).parents[1] / "fixtures" / "documents"
SMALL = (
    "adals-hamn-arsredovisning-2023.md",
    "mellanbygden-arsredovisning-2023.txt",
    "vikholm-forskola-avgifter.html",
    "vikholm-simhall-nyhet.html",
)


@pytest.fixture(scope="session")
def small_config(tmp_path_factory: pytest.TempPathFactory) -> CorpusConfig:
    """Four invented documents, indexed."""
    folder = tmp_path_factory.mktemp("small")
    config = CorpusConfig(documents=folder / "documents", index=folder / "index")
    config.documents.mkdir()
    for name in SMALL:
        shutil.copy(INVENTED / name, config.documents)
    build(config, parse)
    return config


@pytest.fixture(scope="session")
def small(small_config: CorpusConfig) -> Iterator[Assistant]:
    """The assistant on the four invented documents."""
    assistant = build_assistant(small_config)
    yield assistant
    assistant.index.close()


@pytest.fixture(scope="session")
def shipped_config(tmp_path_factory: pytest.TempPathFactory) -> CorpusConfig:
    """The documents that the program comes with, indexed."""
    config = CorpusConfig(documents=DOCUMENTS, index=tmp_path_factory.mktemp("shipped") / "index")
    build(config, parse)
    return config


@pytest.fixture(scope="session")
def shipped(shipped_config: CorpusConfig) -> Iterator[Assistant]:
    """The assistant on the shipped documents."""
    assistant = build_assistant(shipped_config)
    yield assistant
    assistant.index.close()


Environment = Callable[[CorpusConfig], None]


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Environment:
    """Makes the commands of a test use the documents and the index of a configuration."""

    def set_environment(config: CorpusConfig) -> None:
        monkeypatch.setenv("ASSISTANT_DOCUMENTS", str(config.documents))
        monkeypatch.setenv("ASSISTANT_INDEX", str(config.index))
        monkeypatch.delenv("ASSISTANT_EMBEDDER", raising=False)
        monkeypatch.delenv("ASSISTANT_CHROMA_URL", raising=False)

    return set_environment

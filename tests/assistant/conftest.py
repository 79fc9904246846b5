"""Two built indexes, made once and only read: a small one on invented documents, and one on the shipped documents."""

import shutil
from collections.abc import Callable, Iterator

import pytest
from small_documents import INVENTED, PLAIN, SMALL

from assistant.chain import Assistant
from assistant.wiring import build_assistant
from corpus.build import build
from corpus.config import DOCUMENTS, CorpusConfig
from corpus.parse import parse


@pytest.fixture(scope="session")
def small_config(tmp_path_factory: pytest.TempPathFactory) -> CorpusConfig:
    """Four invented documents and the plain report, indexed."""
    folder = tmp_path_factory.mktemp("small")
    config = CorpusConfig(documents=folder / "documents", index=folder / "index")
    config.documents.mkdir()
    for name in SMALL:
        shutil.copy(INVENTED / name, config.documents)
    (config.documents / "stenby-arsrapport-2023.txt").write_text(PLAIN, encoding="utf-8")
    build(config, parse)
    return config


@pytest.fixture(scope="session")
def small(small_config: CorpusConfig) -> Iterator[Assistant]:
    """The assistant on the small index."""
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

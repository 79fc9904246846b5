"""Shared corpora and indexes of the corpus tests: small, written and built by the tests themselves."""

from pathlib import Path

import pytest
from sample_texts import TEXTS
from simple_documents import parse, write_document

from corpus.build import build
from corpus.config import CorpusConfig


@pytest.fixture
def config(tmp_path: Path) -> CorpusConfig:
    """Three short documents, not indexed yet."""
    documents = tmp_path / "documents"
    documents.mkdir()
    for name, text in TEXTS.items():
        (documents / f"{name}.txt").write_text(text, encoding="utf-8")
    return CorpusConfig(documents=documents, index=tmp_path / "index")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> CorpusConfig:
    """A built index of the three short documents and thirty generated ones; only to be read."""
    folder = tmp_path_factory.mktemp("built")
    built = CorpusConfig(documents=folder / "documents", index=folder / "index")
    for number in range(30):
        write_document(built.documents, f"rapport-{number:02d}", seed=number)
    for name, text in TEXTS.items():
        (built.documents / f"{name}.txt").write_text(text, encoding="utf-8")
    build(built, parse)
    return built

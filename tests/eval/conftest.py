"""What several of the evaluation's tests need."""

import pytest

from assistant.support.evidence import SourceText
from corpus.config import DOCUMENTS


@pytest.fixture(scope="session")
def shipped() -> dict[str, SourceText]:
    """The texts of the shipped documents."""
    return {path.stem: SourceText(path.stem, path.read_text(encoding="utf-8")) for path in DOCUMENTS.glob("*.txt")}

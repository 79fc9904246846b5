"""Settings: defaults, and wrong values told with key and value."""

from pathlib import Path

import pytest

from corpus.config import DOCUMENTS, INDEX, ConfigError, CorpusConfig, from_environment


def test_defaults() -> None:
    assert from_environment({}) == CorpusConfig(DOCUMENTS, INDEX, "lsa", "")
    assert from_environment({"ASSISTANT_INDEX": " ", "ASSISTANT_EMBEDDER": ""}) == CorpusConfig()
    assert DOCUMENTS.is_dir()


def test_everything_can_be_set(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    config = from_environment(
        {
            "ASSISTANT_DOCUMENTS": str(tmp_path),
            "ASSISTANT_INDEX": str(tmp_path / "new"),
            "ASSISTANT_EMBEDDER": str(tmp_path / "model"),
            "ASSISTANT_CHROMA_URL": "https://chroma.example.org:8000/",
        }
    )
    assert config == CorpusConfig(
        tmp_path, tmp_path / "new", str(tmp_path / "model"), "https://chroma.example.org:8000"
    )
    assert from_environment({"ASSISTANT_EMBEDDER": "intfloat/multilingual-e5-small"}).embedder.startswith("intfloat")
    assert from_environment({"ASSISTANT_EMBEDDER": "LSA"}).embedder == "lsa"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("ASSISTANT_DOCUMENTS", "/finns/inte"),
        ("ASSISTANT_DOCUMENTS", __file__),
        ("ASSISTANT_INDEX", __file__),
        ("ASSISTANT_EMBEDDER", "/finns/inte"),
        ("ASSISTANT_EMBEDDER", "två ord"),
        ("ASSISTANT_CHROMA_URL", "localhost:8000"),
        ("ASSISTANT_CHROMA_URL", "http://"),
        ("ASSISTANT_CHROMA_URL", "http://localhost:99999"),
        ("ASSISTANT_CHROMA_URL", "ftp://localhost"),
    ],
)
def test_a_wrong_value_is_told_with_its_key(key: str, value: str) -> None:
    with pytest.raises(ConfigError, match=f"^{key}={value}: "):
        from_environment({key: value})

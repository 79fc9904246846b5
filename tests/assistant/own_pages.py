"""An index of a few pages written in a test: what its questions are put to."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from assistant.chain import Assistant
from assistant.wiring import build_assistant
from corpus.build import build
from corpus.config import CorpusConfig
from corpus.parse import parse


@contextmanager
def assistant_on(folder: Path, pages: Mapping[str, str]) -> Iterator[Assistant]:
    """The assistant on ``pages``, text by file name, indexed in ``folder``; the index is closed afterwards."""
    config = CorpusConfig(documents=folder / "documents", index=folder / "index")
    config.documents.mkdir()
    for name, text in pages.items():
        (config.documents / name).write_text(text, encoding="utf-8")
    build(config, parse)
    assistant = build_assistant(config)
    yield assistant
    assistant.index.close()

"""kill -9 at any moment of a rebuild: the old index answers, the next build completes and cleans up."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from simple_documents import parse, write_document

from corpus.build import build
from corpus.config import CorpusConfig
from corpus.index import open_index
from corpus.swedish.words import key

MOMENTS = 50
# Imports everything once, then forks a build for each line it is sent; a second line makes it wait for the end.
BUILDING = """
import os, sys
sys.path.insert(0, {tests!r})
from pathlib import Path
from corpus import build, config, duplicates, vectors, vectorise, words_index, lsa, embed
import chromadb, sklearn.decomposition, sklearn.feature_extraction.text
from simple_documents import parse
from corpus.swedish.words import keys
keys("värmer ordlistan")
print("ready", flush=True)
for line in sys.stdin:
    child = os.fork()
    if not child:
        build.build(config.CorpusConfig(Path({documents!r}), Path({index!r})), parse)
        os._exit(0)
    print(child, flush=True)
    sys.stdin.readline()
    print(os.waitpid(child, 0)[1], flush=True)
"""


class Builds:
    """Builds of one index, each in a process of its own that can be killed."""

    def __init__(self, config: CorpusConfig) -> None:
        code = BUILDING.format(
            tests=str(Path(__file__).parent), documents=str(config.documents), index=str(config.index)
        )
        self._process = subprocess.Popen(
            [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._line() == "ready"

    def run(self, seconds: float | None = None) -> float:
        """Runs a build, killed after ``seconds``; the time it took."""
        started = time.perf_counter()
        self._tell()
        child = int(self._line())
        if seconds is not None:
            time.sleep(seconds)
            os.kill(child, signal.SIGKILL)  # one that has ended is there until it is waited for
        self._tell()
        self._line()
        return time.perf_counter() - started

    def end(self) -> None:
        """Ends the process behind the builds."""
        self._process.kill()
        self._process.communicate()

    def _tell(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


@pytest.fixture
def config(tmp_path: Path) -> CorpusConfig:
    """Four documents, indexed; "rapport-1" holds the number 1."""
    config = CorpusConfig(documents=tmp_path / "documents", index=tmp_path / "index")
    for number in range(4):
        write_document(config.documents, f"rapport-{number}", seed=number, paragraphs=40)
    build(config, parse)
    return config


@pytest.fixture
def builds(config: CorpusConfig) -> Iterator[Builds]:
    """Builds of that index."""
    builds = Builds(config)
    yield builds
    builds.end()


@pytest.mark.slow
def test_killed_at_any_moment_the_old_index_answers(config: CorpusConfig, builds: Builds) -> None:
    write_document(config.documents, "rapport-1", seed=1000, paragraphs=40)
    duration = builds.run()
    moments, interrupted, indexed = random.Random(1), 0, 1000
    for seed in range(2000, 2000 + MOMENTS):
        write_document(config.documents, "rapport-1", seed=seed, paragraphs=40)
        builds.run(moments.uniform(0, duration))
        with open_index(config) as index:
            old, new = (index.words([(key(str(number)), 1.0)], 1) for number in (indexed, seed))
            assert bool(old) != bool(new)  # the old corpus or the new: never neither, never both
            assert index.vectors("regionens underskott", 3)
            for document in index.documents():
                assert len(index.passages_of(document.id)) == 41
        interrupted += bool(old)
        indexed = indexed if old else seed
    assert interrupted >= MOMENTS // 5
    report = build(config, parse)
    assert [path.name for path in config.index.glob("gen-*")] == [report.generation]
    with open_index(config) as index:
        assert index.words([(key(str(2000 + MOMENTS - 1)), 1.0)], 1)

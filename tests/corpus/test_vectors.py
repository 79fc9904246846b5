"""The vector arm's contract, over Chroma's client, its core alone, a real Chroma server, and the fake."""

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from sample_texts import TEXTS
from simple_documents import parse

from corpus.build import build
from corpus.config import CorpusConfig
from corpus.errors import IndexDamaged
from corpus.index import PassageSearch, open_index
from corpus.local_vectors import LocalVectors
from corpus.vectors import (
    ChromaUnreachableError,
    ChromaVectors,
    change_vectors,
    client_of,
    collection_name,
    copy_vectors,
    write_vectors,
)

Search = PassageSearch[Sequence[float]]
COUNT, DIMENSIONS = 1200, 32
_RANDOM = np.random.default_rng(7)
VECTORS = _RANDOM.normal(size=(COUNT, DIMENSIONS)).astype(np.float32)
VECTORS /= np.linalg.norm(VECTORS, axis=1, keepdims=True)
ROWS = [(f"d{number // 100}#{number:05d}", f"d{number // 100}", VECTORS[number].tobytes()) for number in range(COUNT)]


class ExactSearch:
    """The fake: every vector compared."""

    def search(
        self, query: Sequence[float], limit: int, document_ids: Collection[str] | None = None
    ) -> list[tuple[str, float]]:
        """See PassageSearch."""
        if not any(query):
            return []
        similarity = VECTORS @ (np.array(query, dtype=np.float32) / np.linalg.norm(query))
        ranked = [(ROWS[row][0], float(similarity[row])) for row in np.argsort(-similarity, kind="stable")]
        return [hit for hit in ranked if document_ids is None or hit[0].partition("#")[0] in document_ids][:limit]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real Chroma server, started by one command as the README says."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = tmp_path_factory.mktemp("server")
    command = [str(Path(sys.executable).with_name("chroma")), "run", "--path", str(folder), "--port", str(port)]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            with socket.socket() as trial:
                if trial.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture(scope="session")
def generation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A generation folder with the vectors in its local Chroma."""
    folder = tmp_path_factory.mktemp("gen-vectors")
    client = client_of("", folder)
    write_vectors(client, collection_name("", folder), ROWS, {"name": "test", "dimension": DIMENSIONS})
    client.close()
    return folder


@pytest.fixture(params=["client", "core", "server", "fake"])
def search(request: pytest.FixtureRequest, generation: Path) -> Iterator[Search]:
    """Each implementation over the same vectors."""
    make: dict[str, Callable[[], Search]] = {
        "client": lambda: ChromaVectors(client_of("", generation), collection_name("", generation)),
        "core": lambda: LocalVectors(generation),
        "server": lambda: _on_server(request.getfixturevalue("server")),
        "fake": ExactSearch,
    }
    made = make[request.param]()
    yield made
    if request.param != "fake":
        made.close()  # type: ignore[attr-defined]


def _on_server(url: str) -> ChromaVectors:
    client = client_of(url, Path())
    write_vectors(client, "gen-contract", ROWS, {"name": "test", "dimension": DIMENSIONS})
    return ChromaVectors(client, "gen-contract")


def test_finds_a_vector_by_itself_first(search: Search) -> None:
    for row in (0, 555, 1199):
        (id, similarity), *others = search.search(VECTORS[row].tolist(), 10)
        assert id == ROWS[row][0]
        assert similarity == pytest.approx(1.0, abs=1e-5)
        assert [score for _, score in others] == sorted((score for _, score in others), reverse=True)


def test_finds_what_an_exact_search_finds(search: Search) -> None:
    exact = ExactSearch()
    shared = 0
    for number in range(20):
        query = _query(number)
        expected, got = exact.search(query, 10), search.search(query, 10)
        shared += len({id for id, _ in expected} & {id for id, _ in got})
        assert got[0] == (expected[0][0], pytest.approx(expected[0][1], abs=1e-5))
    assert shared >= 198  # of 200: the graph is approximate


def test_only_the_chosen_documents(search: Search) -> None:
    got = search.search(_query(1), 10, ["d3", "d11"])
    assert len(got) == 10
    assert {id.partition("#")[0] for id, _ in got} <= {"d3", "d11"}
    assert got[0][0] == ExactSearch().search(_query(1), 1, ["d3", "d11"])[0][0]
    assert search.search(_query(1), 10, []) == []
    assert search.search(_query(1), 10, ["finns-inte"]) == []


def test_the_length_of_the_query_means_nothing(search: Search) -> None:
    query = _query(2)
    longer = [10 * value for value in query]
    assert [id for id, _ in search.search(query, 5)] == [id for id, _ in search.search(longer, 5)]


def test_limits(search: Search) -> None:
    assert search.search(_query(3), 0) == []
    assert search.search([0.0] * DIMENSIONS, 5) == []
    assert len(search.search(_query(3), 5000)) == COUNT


def _query(seed: int) -> list[float]:
    values: list[float] = np.random.default_rng(seed).normal(size=DIMENSIONS).tolist()
    return values


def test_all_vectors_are_in_the_graph_file(generation: Path) -> None:
    """What waited in Chroma's log would be replayed, a tenth of a second or more, by every process that opens it."""
    import sqlite3

    with sqlite3.connect(generation / "chroma" / "chroma.sqlite3") as database:
        (waiting,) = database.execute("SELECT count(*) FROM embeddings_queue").fetchone()
    assert waiting <= 10


def test_a_changed_copy_answers_as_if_written_whole(generation: Path, tmp_path: Path) -> None:
    reader = LocalVectors(generation)
    before = reader.search(_query(4), 20)
    copy_vectors(generation, tmp_path)
    client = client_of("", tmp_path)
    changed = [(f"{id}-ny", document_id, vector) for id, document_id, vector in ROWS if document_id in ("d3", "d7")]
    count = change_vectors(client, collection_name("", tmp_path), ["d3", "d5", "d7"], changed)
    client.close()
    assert count == COUNT - 100
    copy = LocalVectors(tmp_path)
    for seed in range(10):
        expected = [
            f"{id}-ny" if id.startswith(("d3#", "d7#")) else id
            for id, _ in ExactSearch().search(_query(seed), 40)
            if not id.startswith("d5#")
        ]
        got = [id for id, _ in copy.search(_query(seed), 20)]
        assert got[0] == expected[0]
        assert len(set(got) & set(expected[:20])) >= 19
    assert reader.search(_query(4), 20) == before  # the original is as it was


def test_what_is_damaged_or_missing_is_told(generation: Path, tmp_path: Path) -> None:
    with pytest.raises(IndexDamaged, match="make build"):
        LocalVectors(tmp_path)
    copy = tmp_path / "copy"
    shutil.copytree(generation, copy)
    (copy / "chroma" / "chroma.sqlite3").write_bytes(b"no database")
    with pytest.raises(IndexDamaged, match="make build"):
        LocalVectors(copy)
    shutil.copyfile(generation / "chroma" / "chroma.sqlite3", copy / "chroma" / "chroma.sqlite3")
    for file in copy.glob("chroma/*/*"):
        file.write_bytes(b"\xff" * 50)
    with pytest.raises(IndexDamaged, match="make build"):
        LocalVectors(copy).search(_query(0), 5)


def test_a_server_that_does_not_answer_is_told() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(ChromaUnreachableError, match="svarar inte"):
        client_of(f"http://127.0.0.1:{port}", Path())


def test_an_index_on_a_server(server: str, tmp_path: Path) -> None:
    (tmp_path / "documents").mkdir()
    for name, text in TEXTS.items():
        (tmp_path / "documents" / f"{name}.txt").write_text(text, encoding="utf-8")
    config = CorpusConfig(documents=tmp_path / "documents", index=tmp_path / "index", chroma_url=server)
    other = CorpusConfig(documents=tmp_path / "documents", index=tmp_path / "other", chroma_url=server)
    kept = build(other, parse).generation
    build(config, parse)
    (config.documents / "plan.txt").write_text("Plan\n\nRegionen bygger vindkraft.", "utf-8")
    report = build(config, parse)
    with open_index(config) as index:
        assert index.vectors("vindkraften", 1)[0][0] == "plan#00001"
        assert index.vectors("vindkraften", 9, ["protokoll"])[0][0].startswith("protokoll#")
    with open_index(other) as index:
        assert index.vectors("kompetensförsörjning", 1)[0][0] == "plan#00001"
    client = client_of(server, Path())
    generations = {collection.name for collection in client.list_collections()} - {"gen-contract"}
    client.close()
    assert generations == {report.generation, kept}  # the replaced one is gone, another index's is not

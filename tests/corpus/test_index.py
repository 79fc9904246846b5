"""Opening the index, its contract, and the fusion of rankings."""

import math
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from simple_documents import parse

from corpus import generations, manifest
from corpus.build import build
from corpus.config import CorpusConfig
from corpus.errors import CorpusError, IndexDamaged, IndexMismatch, IndexMissing
from corpus.index import Index, fuse, open_index
from corpus.swedish.words import keys

RANKINGS = st.lists(st.lists(st.sampled_from("abcdefgh"), unique=True), min_size=1, max_size=4)


def test_fusion_by_hand() -> None:
    fused = fuse([["a", "b", "c"], ["c", "a"]], [1.0, 0.5], k=60)
    assert [id for id, _ in fused] == ["a", "c", "b"]
    assert dict(fused) == pytest.approx({"a": 1 / 61 + 0.5 / 62, "c": 1 / 63 + 0.5 / 61, "b": 1 / 62})


def test_fusion_of_equals_keeps_the_first_seen_first() -> None:
    assert [id for id, _ in fuse([["b"], ["a"]], [1.0, 1.0])] == ["b", "a"]
    assert fuse([[], []], [1.0, 1.0]) == []
    with pytest.raises(ValueError, match="zip"):
        fuse([["a"]], [1.0, 2.0])


@given(RANKINGS, st.integers(1, 100))
def test_fusion_finds_everything_and_ranks_it(rankings: list[list[str]], k: int) -> None:
    fused = fuse(rankings, [1.0] * len(rankings), k)
    assert {id for id, _ in fused} == {id for ranking in rankings for id in ranking}
    scores = [score for _, score in fused]
    assert scores == sorted(scores, reverse=True)
    most = len(rankings) / (k + 1) + 1e-12  # three fifths are a little more than 0.6 in floating point
    assert all(0 < score <= most for score in scores)


@given(st.lists(st.sampled_from("abcdefgh"), unique=True), st.integers(1, 100))
def test_fusing_a_ranking_alone_or_with_itself_changes_nothing(ranking: list[str], k: int) -> None:
    assert [id for id, _ in fuse([ranking], [1.0], k)] == ranking
    assert [id for id, _ in fuse([ranking, ranking], [0.3, 0.7], k)] == ranking


@given(RANKINGS)
def test_what_all_rank_first_is_first(rankings: list[list[str]]) -> None:
    led = [["x", *ranking] for ranking in rankings]
    assert fuse(led, [1.0] * len(led))[0][0] == "x"


def test_both_arms_find(built: CorpusConfig) -> None:
    with open_index(built) as index:
        assert index.words([(key, 1.0) for key in keys("länstrafikens underskott 20,5")], 3)[0][0] == "arsrapport#00001"
        assert index.vectors("underskottet i miljoner kronor, Länstrafiken", 1)[0][0] == "arsrapport#00001"
        assert index.passage_count == 30 * 13 + 9
        assert len(index.documents()) == 33


def test_frequencies_are_of_passages(built: CorpusConfig) -> None:
    with open_index(built) as index:
        (term,) = keys("kompetensförsörjning")
        assert index.frequency(term) == index.vocabulary()[term] == 1
        assert index.frequency("finnsinte") == 0
        assert index.idf(term) == pytest.approx(math.log(1 + (399 - 1 + 0.5) / 1.5))
        assert index.idf("finnsinte") > index.idf(term) > index.idf(keys("budget")[0]) > 0


def test_a_document_and_its_passages(built: CorpusConfig) -> None:
    with open_index(built) as index:
        document = index.document("plan")
        assert document.text == index.text("plan") == (built.documents / "plan.txt").read_text("utf-8")
        passages = index.passages_of("plan")
        assert [document.text[passage.start : passage.end] for passage in passages] == document.text.split("\n\n")
        assert index.neighbours(passages[0]) == passages[1:2]
        with pytest.raises(KeyError):
            index.document("finns-inte")


def test_vectors_are_sought_beside_the_question(built: CorpusConfig) -> None:
    with open_index(built) as index:
        near = [index.vectors_soon("underskott i länstrafiken", 5) for _ in range(9)]
        assert all(found.result(30) == index.vectors("underskott i länstrafiken", 5) for found in near)


def test_threads_share_an_index(built: CorpusConfig) -> None:
    wrong: list[object] = []
    with open_index(built) as index:
        expected = index.vectors("underskott i länstrafiken", 5)

        def ask() -> None:
            for _ in range(20):
                if index.vectors("underskott i länstrafiken", 5) != expected:
                    wrong.append("vectors")
                if index.words([(keys("konserter")[0], 1.0)], 1)[0][0] != "arsrapport#00003":
                    wrong.append("words")

        threads = [threading.Thread(target=ask) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []


def test_asking_imports_neither_chromadb_nor_scikit_learn(built: CorpusConfig) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from corpus.config import CorpusConfig; from corpus.index import open_index\n"
        f"index = open_index(CorpusConfig(Path({str(built.documents)!r}), Path({str(built.index)!r})))\n"
        "assert index.vectors('underskott', 1) and index.words([('budget', 1.0)], 1)\n"
        "assert not {'chromadb', 'sklearn', 'langchain_core', 'torch', 'pydantic'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_an_index_the_user_is_told_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(IndexMissing, match="make build"):
        open_index(CorpusConfig(index=tmp_path / "none"))


def test_other_settings_are_refused(built: CorpusConfig) -> None:
    with pytest.raises(IndexMismatch, match="inbäddningen lsa"):
        open_index(replace(built, embedder="intfloat/multilingual-e5-small"))
    with pytest.raises(IndexMismatch, match="ASSISTANT_CHROMA_URL"):
        open_index(replace(built, chroma_url="http://localhost:8000"))
    assert not build(built, parse).rebuilt  # a wrong setting harms nothing


def _rewrite(folder: Path, **changes: object) -> None:
    manifest.write(replace(manifest.read(folder), **changes), folder)  # type: ignore[arg-type]


DAMAGES: dict[str, tuple[Callable[[Path], object], type[CorpusError]]] = {
    "manifest gone": (lambda folder: (folder / "manifest.json").unlink(), IndexDamaged),
    "manifest cut": (lambda folder: (folder / "manifest.json").write_text('{"generation": '), IndexDamaged),
    "manifest of another kind": (lambda folder: (folder / "manifest.json").write_text("[]"), IndexDamaged),
    "store cut": (lambda folder: (folder / "store.sqlite").write_bytes(b"SQLite format 3\0"), IndexDamaged),
    "store gone": (lambda folder: (folder / "store.sqlite").unlink(), IndexDamaged),
    "words gone": (lambda folder: shutil.rmtree(folder / "words"), IndexDamaged),
    "fit gone": (lambda folder: (folder / "lsa" / "components.npy").unlink(), IndexDamaged),
    "chroma gone": (lambda folder: shutil.rmtree(folder / "chroma"), IndexDamaged),
    "another version": (lambda folder: _rewrite(folder, format=0), IndexMismatch),
    "other types": (lambda folder: _rewrite(folder, shape="x"), IndexMismatch),
    "another dimension": (
        lambda folder: _rewrite(folder, embedder={**manifest.read(folder).embedder, "dimension": 7}),
        IndexMismatch,
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_told_and_a_build_mends_it(damage: str, built: CorpusConfig, tmp_path: Path) -> None:
    config = replace(built, index=tmp_path / "index")
    shutil.copytree(built.index, config.index)
    folder = generations.current(config.index)
    assert folder is not None
    harm, error = DAMAGES[damage]
    harm(folder)
    with pytest.raises(error, match="make build"):
        _ask(open_index(config))
    build(config, parse)
    with open_index(config) as index:
        _ask(index)


def test_a_pointer_to_nothing_is_told(built: CorpusConfig, tmp_path: Path) -> None:
    (tmp_path / "current").write_text("gen-gone\n")
    with pytest.raises(IndexDamaged, match="make build"):
        open_index(replace(built, index=tmp_path))
    (tmp_path / "current").write_text("../../etc\n")
    with pytest.raises(IndexDamaged, match="make build"):
        open_index(replace(built, index=tmp_path))


def _ask(index: Index) -> None:
    with index:
        found = index.vectors("underskott i länstrafiken", 3)
        assert index.passages([id for id, _ in found])

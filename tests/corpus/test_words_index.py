"""The word index: weights, fields, folding, filters; nothing typed can be a query language."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import IndexDamaged
from corpus.swedish.words import keys
from corpus.types import BlockKind, Passage, Unit
from corpus.words_index import WordsIndex, WordsWriter


def passage(id: str, text: str, header: str = "", parts: tuple[str, ...] = ()) -> Passage:
    unit = Unit(text, 0, len(text), BlockKind.PARAGRAPH, terms=tuple(keys(text)), parts=parts)
    return Passage(id, id.partition("#")[0], header, text, 0, len(text), None, (), (unit,))


DEFICIT = keys("underskott")[0]
PASSAGES = (
    passage("a#0", "Länstrafikens underskott blev stort.", header="Årsrapport 2022", parts=("län", "trafik")),
    passage("a#1", "Sjukfrånvaron minskade.", header="Årsrapport 2022"),
    passage("b#0", "Trafiken ökade i hela länet.", header="Protokoll"),
    passage("b#1", "Ingen får bygga: far for illa.", header="Protokoll om underskott"),
    passage("b#2", 'Ärendet (dnr RUN-00130-2024) AND OR NOT * ~ " body:x.', header="Protokoll"),
)


@contextmanager
def index_of(folder: Path, passages: tuple[Passage, ...]) -> Iterator[WordsIndex]:
    writer = WordsWriter(folder)
    writer.add(passages)
    writer.finish()
    yield WordsIndex(folder)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordsIndex]:
    """The index of the five passages."""
    with index_of(tmp_path_factory.mktemp("words"), PASSAGES) as index:
        yield index


def found(index: WordsIndex, *terms: tuple[str, float], among: list[str] | None = None) -> list[str]:
    return [id for id, _ in index.search(terms, 10, among)]


def test_inflected_forms_meet_in_their_key(index: WordsIndex) -> None:
    assert found(index, *((key, 1.0) for key in keys("underskottet i länstrafiken")))[0] == "a#0"


def test_the_body_goes_before_the_header_and_before_parts(index: WordsIndex) -> None:
    assert found(index, (DEFICIT, 1.0)) == ["a#0", "b#1"]
    assert found(index, (keys("trafik")[0], 1.0)) == ["b#0", "a#0"]


def test_a_heavier_term_decides(index: WordsIndex) -> None:
    sick, traffic = keys("sjukfrånvaro")[0], keys("trafiken")[0]
    assert found(index, (sick, 1.0), (traffic, 0.1))[0] == "a#1"
    assert found(index, (sick, 0.1), (traffic, 1.0))[0] == "b#0"
    assert found(index, (sick, 0.0)) == []


def test_typed_without_dots_and_rings_still_finds(index: WordsIndex) -> None:
    assert found(index, *((key, 1.0) for key in keys("sjukfranvaron")))[0] == "a#1"
    assert found(index, *((key, 1.0) for key in keys("lanstrafiken")))[0] == "a#0"


def test_a_word_that_is_there_as_typed_is_not_folded(tmp_path: Path) -> None:
    passages = (passage("a#0", "Fåren betar."), passage("a#1", "Faran är över."), passage("a#2", "Ån är hög."))
    with index_of(tmp_path, passages) as index:
        assert found(index, (keys("faran")[0], 1.0)) == ["a#1"]


def test_documents_can_be_chosen_without_changing_scores(index: WordsIndex) -> None:
    everywhere = dict(index.search([(DEFICIT, 1.0)], 10))
    in_b = dict(index.search([(DEFICIT, 1.0)], 10, ["b"]))
    assert in_b == {"b#1": pytest.approx(everywhere["b#1"])}
    assert found(index, (DEFICIT, 1.0), among=[]) == []
    assert found(index, (DEFICIT, 1.0), among=["finns-inte"]) == []


def test_the_limit_holds(index: WordsIndex) -> None:
    assert len(index.search([(DEFICIT, 1.0), ("protokoll", 1.0)], 2)) == 2
    assert index.search([(DEFICIT, 1.0)], 0) == []


@given(st.text(max_size=40), st.floats(0.01, 100))
def test_nothing_typed_breaks_the_search(index: WordsIndex, term: str, weight: float) -> None:
    for id, score in index.search([(term, weight), (DEFICIT, 1.0)], 10):
        assert id in {"a#0", "a#1", "b#0", "b#1", "b#2"}
        assert score > 0


@pytest.mark.parametrize(
    "term", ["*", "under*", "body:underskott", "+underskott", "underskott~", '"', "[a TO z]", "\0"]
)
def test_query_syntax_means_nothing(index: WordsIndex, term: str) -> None:
    assert found(index, (term, 1.0)) == []


def test_a_removed_document_is_gone(tmp_path: Path) -> None:
    with index_of(tmp_path, PASSAGES):
        writer = WordsWriter(tmp_path)
        writer.remove("a")
        writer.add((passage("c#0", "Nytt underskott."),))
        writer.finish()
    index = WordsIndex(tmp_path)
    assert index.passage_count == 4
    assert found(index, (DEFICIT, 1.0)) == ["c#0", "b#1"]


def test_keys_with_spaces_are_one_token(tmp_path: Path) -> None:
    unit = Unit("x", 0, 1, BlockKind.PARAGRAPH, terms=("t ex", "kl\u00a013"))
    with index_of(tmp_path, (Passage("a#0", "a", "", "x", 0, 1, None, (), (unit,)),)) as index:
        assert found(index, ("t ex", 1.0)) == ["a#0"]
        assert found(index, ("kl 13", 1.0)) == ["a#0"]
        assert found(index, ("t", 1.0)) == []


@pytest.mark.parametrize("damage", ["meta.json", "missing"])
def test_a_damaged_index_is_told(damage: str, tmp_path: Path) -> None:
    with index_of(tmp_path, PASSAGES):
        pass
    for file in (tmp_path / "words").iterdir():
        if damage == "missing" or file.name == damage:
            file.unlink() if damage == "missing" else file.write_bytes(b"{")
    with pytest.raises(IndexDamaged, match="make build"):
        WordsIndex(tmp_path)

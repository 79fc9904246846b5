"""The store and its codec: what goes in comes out, quickly, from any thread."""

import sqlite3
import string
import threading
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from simple_documents import parse, write_document

from corpus.encoding import decode, encode, layout
from corpus.errors import IndexDamaged
from corpus.store import FILE, Store, StoreWriter
from corpus.types import (
    Block,
    BlockKind,
    Description,
    Document,
    Known,
    Page,
    Passage,
    Row,
    Standing,
    Unit,
)

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
TEXTS = st.lists(TEXT, max_size=3).map(tuple)
PLACE = st.integers(0, 10**6)
SPANS = st.lists(st.tuples(PLACE, PLACE), max_size=3).map(tuple)
PAGE = st.none() | st.integers(1, 500)
ROWS = st.builds(Row, TEXT, TEXTS, TEXTS, TEXT, TEXT, TEXTS)
UNITS = st.builds(
    Unit,
    text=TEXT,
    start=PLACE,
    end=PLACE,
    kind=st.sampled_from(BlockKind),
    page=PAGE,
    lead=TEXT,
    standing=st.sampled_from(Standing),
    row=st.none() | ROWS,
    terms=TEXTS,
    parts=TEXTS,
    section=TEXTS,
    block=PLACE,
    gaps=SPANS,
)
PASSAGES = st.builds(
    Passage,
    id=TEXT,
    document_id=TEXT,
    header=TEXT,
    text=TEXT,
    start=PLACE,
    end=PLACE,
    page=PAGE,
    section=TEXTS,
    units=st.lists(UNITS, max_size=3).map(tuple),
    ordinal=PLACE,
)
KNOWN = st.builds(Known, TEXT, TEXT, st.booleans())
BLOCKS = st.builds(
    Block, st.sampled_from(BlockKind), TEXT, PLACE, PLACE, SPANS, section=TEXTS, page=PAGE, row=st.none() | ROWS
)
DOCUMENTS = st.builds(
    Document,
    id=st.text(string.ascii_letters, min_size=1, max_size=8),
    path=TEXT,
    format=TEXT,
    digest=TEXT,
    text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    pages=st.lists(st.builds(Page, PLACE, PLACE, PLACE), max_size=3).map(tuple),
    description=st.builds(Description, KNOWN, KNOWN, KNOWN, KNOWN, KNOWN, TEXTS, TEXT),
    passages=st.lists(PASSAGES, max_size=4).map(tuple),
    outline=st.lists(BLOCKS, max_size=2).map(tuple),
    warnings=TEXTS,
)


def numbered(document: Document) -> Document:
    """The document with passage ids and ordinals as a parser gives them."""
    passages = (
        replace(passage, id=f"{document.id}#{ordinal}", document_id=document.id, ordinal=ordinal)
        for ordinal, passage in enumerate(document.passages)
    )
    return replace(document, passages=tuple(passages))


@given(PASSAGES)
def test_a_passage_survives_the_codec(passage: Passage) -> None:
    assert decode(Passage, encode(passage)) == passage


@settings(deadline=None)
@given(DOCUMENTS)
def test_a_document_survives_the_codec(document: Document) -> None:
    decoded = decode(Document, encode(document))
    assert decoded == document
    assert hash(decoded) == hash(document)  # tuples all the way, no lists


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(DOCUMENTS.map(numbered), max_size=3, unique_by=lambda document: document.id.lower()))
def test_what_is_stored_comes_back(tmp_path_factory: pytest.TempPathFactory, documents: list[Document]) -> None:
    folder = tmp_path_factory.mktemp("store")
    with StoreWriter(folder) as writer:
        for document in documents:
            writer.add(document, b"signature")
    store = Store(folder)
    passages = [passage for document in documents for passage in document.passages]
    expected = Counter(term for p in passages for term in {term for unit in p.units for term in unit.terms})
    assert store.passage_count == len(passages)
    assert store.passages([passage.id for passage in passages]) == passages
    assert store.frequencies() == expected
    for document in documents:
        assert store.document(document.id) == replace(document, passages=())
        assert store.text(document.id) == document.text
        assert tuple(store.passages_of(document.id)) == document.passages
    heads = [replace(document, text="", passages=(), outline=()) for document in documents]
    assert store.documents() == sorted(heads, key=lambda document: document.id)
    store.close()


def test_the_layout_tells_of_a_new_field() -> None:
    assert "Unit(text,start,end," in layout(Passage)
    assert "Row(" in layout(Passage)
    assert "Known(value,how,sure)" in layout(Document)


@pytest.fixture
def stored(tmp_path: Path) -> tuple[Path, list[Document]]:
    """A store of four documents."""
    documents = [
        parse(write_document(tmp_path / "documents", f"rapport-{number}", seed=number, paragraphs=30), tmp_path)
        for number in range(4)
    ]
    with StoreWriter(tmp_path) as writer:
        for document in documents:
            writer.add(document)
    return tmp_path, documents


def test_a_removed_document_leaves_nothing(stored: tuple[Path, list[Document]]) -> None:
    folder, documents = stored
    with StoreWriter(folder) as writer:
        writer.add_vectors((passage.id, b"1234") for document in documents for passage in document.passages)
        assert writer.remove("rapport-1") == 31
        assert len(list(writer.vectors())) == 93
    store = Store(folder)
    assert [document.id for document in store.documents()] == ["rapport-0", "rapport-2", "rapport-3"]
    assert "1" not in store.frequencies()  # "Rapport rapport-1 … 1."
    with pytest.raises(KeyError):
        store.text("rapport-1")
    with pytest.raises(KeyError):
        store.document("rapport-1")
    with pytest.raises(IndexDamaged, match="rapport-1#00000"):
        store.passages(["rapport-1#00000"])


def test_nothing_is_written_when_filling_fails(stored: tuple[Path, list[Document]]) -> None:
    folder, _ = stored
    with pytest.raises(KeyError), StoreWriter(folder) as writer:
        writer.passages(["finns-inte"])
    assert Store(folder).passage_count == 124


def test_passages_without_a_vector_are_known(stored: tuple[Path, list[Document]]) -> None:
    folder, documents = stored
    with StoreWriter(folder) as writer:
        first = documents[0].passages
        writer.add_vectors((passage.id, b"1234") for passage in first)
        assert writer.unembedded() == [p.id for document in documents[1:] for p in document.passages]
        assert [(id, document_id) for id, document_id, _ in writer.vectors()] == [(p.id, "rapport-0") for p in first]
        writer.forget_vectors()
        assert len(writer.unembedded()) == 124
        assert writer.passage_ids() == writer.unembedded()
        assert writer.passages(["rapport-2#00003", "rapport-0#00001"]) == [documents[2].passages[3], first[1]]


def test_neighbours(stored: tuple[Path, list[Document]]) -> None:
    folder, documents = stored
    store, passages = Store(folder), documents[2].passages
    assert store.neighbours(passages[5]) == [passages[4], passages[6]]
    assert store.neighbours(passages[0]) == [passages[1]]
    assert store.neighbours(passages[30]) == [passages[29]]


def test_many_threads_read_at_once(stored: tuple[Path, list[Document]]) -> None:
    folder, documents = stored
    store = Store(folder)
    wrong: list[str] = []

    def read(start: int) -> None:
        for step in range(60):
            passages = documents[(start + step) % 4].passages
            wanted = passages[step % 31]
            if store.passages([wanted.id]) != [wanted] or store.text(wanted.document_id) is None:
                wrong.append(wanted.id)

    threads = [threading.Thread(target=read, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    store.close()


def test_forty_passages_are_decoded_in_a_few_milliseconds() -> None:
    unit = Unit(
        "Länstrafikens resultat blev ett underskott på 20,5 miljoner kronor jämfört med budget.",
        1000,
        1090,
        BlockKind.PARAGRAPH,
        page=4,
        terms=("länstrafik", "resultat", "underskot", "20,5", "miljon", "kron", "jämför", "budget"),
        parts=("län", "trafik", "under", "skott"),
        section=("Ekonomi", "Länstrafiken"),
    )
    passage = Passage("a#1", "a", "Region · Årsrapport", "x" * 700, 0, 700, 4, ("Ekonomi",), (unit,) * 8, 1)
    encoded = encode(passage)
    best = 1.0
    for _ in range(20):
        started = time.perf_counter()
        for _ in range(40):
            decode(Passage, encoded)
        best = min(best, time.perf_counter() - started)
    assert best < 0.009  # about 0.003 on an idle machine; the rest is for a busy one


def test_a_damaged_file_is_told(stored: tuple[Path, list[Document]]) -> None:
    folder, _ = stored
    whole = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(b"not a database at all, but long enough to be read as one" * 50)
    with pytest.raises(IndexDamaged, match="make build"):
        Store(folder)
    (folder / FILE).write_bytes(whole)
    with sqlite3.connect(folder / FILE) as connection:
        connection.execute("UPDATE passages SET data = '[1, 2]' WHERE id = 'rapport-0#00000'")
    with pytest.raises(IndexDamaged, match="make build"):
        Store(folder).passages(["rapport-0#00000"])
    (folder / FILE).unlink()
    with pytest.raises(IndexDamaged, match="make build"):
        Store(folder)

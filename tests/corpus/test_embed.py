"""Embeddings: the corpus's own LSA equals scikit-learn's, named models get their prefixes."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from langchain_core.embeddings import Embeddings
from sample_texts import TEXTS
from simple_documents import parse

from corpus import lsa
from corpus.build import build
from corpus.config import CorpusConfig
from corpus.embed import EmbedderError, LsaEmbeddings, SentenceTransformerEmbeddings, open_embeddings, prefixes
from corpus.errors import CorpusError, IndexDamaged, IndexMismatch
from corpus.index import open_index
from corpus.types import Document

SENTENCES = [
    "Länstrafikens underskott blev 20,5 miljoner kronor.",
    "Regionens resultat blev ett underskott på 36 miljoner.",
    "Trafiken i länet kostade mer än väntat.",
    "Musiker spelade konserter i hela länet.",
    "Konserter och musik för barn och unga.",
    "Sjukfrånvaron bland personalen minskade till fem procent.",
    "Personalens sjukfrånvaro ökade under våren.",
    "Nämnden beslutar att bevilja bidrag.",
    "Bidrag beviljades till åtta föreningar.",
] * 8


def ngrams(text: str) -> list[str]:
    return [ngram for word in text.lower().split() for ngram in lsa.word_ngrams(word)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fit on the sentences."""
    folder = tmp_path_factory.mktemp("fit") / "lsa"
    lsa.fit(SENTENCES, folder)
    return folder


@pytest.mark.parametrize("text", [*TEXTS.values(), "a", "å ä ö", "", "  \n ", "EU-medel; (20,5)", "ab abc abcd abcde"])
def test_ngrams_are_those_of_scikit_learn(text: str) -> None:
    from sklearn.feature_extraction.text import TfidfVectorizer

    analyze = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5)).build_analyzer()
    assert sorted(ngrams(text)) == sorted(analyze(text))


def test_projection_equals_scikit_learn(folder: Path) -> None:
    from sklearn.decomposition import TruncatedSVD
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.preprocessing import normalize

    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=2)
    weighted = vectorizer.fit_transform(SENTENCES)
    projection = lsa.Projection(folder)
    asked = ["underskottet i länstrafiken", "Konserter, konserter och MUSIK", "xyzzy", *SENTENCES[:9]]
    reduction = TruncatedSVD(projection.dimensions, random_state=lsa.SEED).fit(weighted)
    # The spans of both reductions agree up to the power iterations' rounding, so similarities are compared.
    theirs = normalize(reduction.transform(vectorizer.transform(asked)))
    ours = projection.vectors(asked)
    np.testing.assert_allclose(ours @ ours.T, theirs @ theirs.T, atol=2e-3)


def test_projection_applies_the_saved_numbers_exactly(folder: Path) -> None:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.preprocessing import normalize

    weighted = TfidfVectorizer(analyzer=ngrams, sublinear_tf=True, min_df=2).fit(SENTENCES)
    expected = normalize(weighted.transform(SENTENCES[:9]) @ np.load(folder / "components.npy"))
    np.testing.assert_allclose(lsa.Projection(folder).vectors(SENTENCES[:9]), expected, atol=1e-5)


def test_many_texts_together_have_the_vectors_of_each_alone(folder: Path) -> None:
    projection = lsa.Projection(folder)
    texts = [*SENTENCES, "xyzzy", "", "Konserter, konserter och MUSIK"]
    alone = np.vstack([projection.vectors([text]) for text in texts])
    np.testing.assert_allclose(projection.vectors(texts), alone, atol=1e-5)


def test_vectors_have_unit_length_or_are_zero(folder: Path) -> None:
    vectors = lsa.Projection(folder).vectors(["underskott", "###", ""])
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), [1, 0, 0], atol=1e-6)


def test_inflected_and_compound_words_are_near(folder: Path) -> None:
    embeddings = LsaEmbeddings(folder)
    assert isinstance(embeddings, Embeddings)
    question = np.array(embeddings.embed_query("trafikens underskott"))
    rows = np.array(embeddings.embed_documents(SENTENCES[:9]))
    assert SENTENCES[int(np.argmax(rows @ question))] == SENTENCES[0]


def test_a_fit_is_deterministic(folder: Path, tmp_path: Path) -> None:
    lsa.fit(SENTENCES, tmp_path)
    for file in sorted(folder.iterdir()):
        assert (tmp_path / file.name).read_bytes() == file.read_bytes()


@pytest.mark.parametrize("texts", [["ett enda stycke"], ["ett", "två"], ["samma ord"] * 60])
def test_a_tiny_corpus_can_be_fitted(texts: list[str], tmp_path: Path) -> None:
    lsa.fit(texts, tmp_path / "lsa")
    assert lsa.Projection(tmp_path / "lsa").vectors(texts).shape[0] == len(texts)


def test_texts_without_words_are_told(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="för lite text"):
        lsa.fit(["", "  "], tmp_path / "lsa")


def test_the_sample_is_bounded_and_always_the_same() -> None:
    ids = [str(number) for number in range(lsa.SAMPLE + 500)]
    chosen = lsa.sample(ids)
    assert len(chosen) == len(set(chosen)) == lsa.SAMPLE
    assert chosen == lsa.sample(ids)
    assert lsa.sample(ids[:7]) == ids[:7]


@pytest.mark.parametrize("name", ["vocabulary.txt", "idf.npy", "components.npy"])
def test_a_damaged_fit_is_told(name: str, folder: Path, tmp_path: Path) -> None:
    for file in folder.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes()[: 40 if file.name == name else None])
    with pytest.raises(IndexDamaged, match="make build"):
        lsa.Projection(tmp_path)


def test_asking_needs_neither_scikit_learn_nor_langchain(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from corpus import lsa\n"
        f"lsa.Projection(Path({str(folder)!r})).embed_query('underskott')\n"
        "assert not {'sklearn', 'scipy', 'langchain_core', 'torch'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    ("name", "query", "passage"),
    [
        ("intfloat/multilingual-e5-small", "query: ", "passage: "),
        ("/models/e5-base-v2", "query: ", "passage: "),
        ("Snowflake/snowflake-arctic-embed-l-v2.0", "query: ", ""),
        ("nicher92/saga-embed_v1", "task: retrieval | query: ", "title: none | text: "),
        ("google/embeddinggemma-300m", "task: search result | query: ", "title: none | text: "),
        ("BAAI/bge-m3", "", ""),
        ("KBLab/sentence-bert-swedish-cased", "", ""),
        ("hotchpotch/bekko-embedding-v1-a25m", "", ""),
    ],
)
def test_prefixes_by_model_card(name: str, query: str, passage: str) -> None:
    assert prefixes(name, {}) == (query, passage)


def test_instruct_models_get_the_instruction_on_the_question_only() -> None:
    for name in ("intfloat/multilingual-e5-large-instruct", "Qwen/Qwen3-Embedding-0.6B"):
        query, passage = prefixes(name, {"query": None, "document": ""})
        assert query.startswith("Instruct: ")
        assert passage == ""


def test_what_a_model_says_of_its_prefixes_goes_before_the_table() -> None:
    assert prefixes("x/my-e5-base", {"query": "fråga: ", "document": "text: "}) == ("fråga: ", "text: ")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real sentence-transformers model, made here: static vectors for the words of the sentences."""
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import StaticEmbedding
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import Whitespace

    found = {word for sentence in SENTENCES for word in sentence.replace(",", " ").split()}
    words = [*sorted(found), "query", ":", "[UNK]"]
    tokenizer = Tokenizer(WordLevel({word: number for number, word in enumerate(words)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    weights = np.random.default_rng(0).normal(size=(len(words), 16)).astype(np.float32)
    folder = tmp_path_factory.mktemp("models") / "tiny-e5-static"
    SentenceTransformer(modules=[StaticEmbedding(tokenizer, embedding_weights=weights)], device="cpu").save(str(folder))
    return folder


def test_a_named_model_embeds_with_its_prefixes(model: Path) -> None:
    embeddings = SentenceTransformerEmbeddings(str(model))
    assert embeddings.signature == {
        "name": str(model),
        "dimension": 16,
        "query_prefix": "query: ",
        "passage_prefix": "passage: ",
    }
    assert embeddings.embed_query("Trafiken") != pytest.approx(embeddings.embed_documents(["Trafiken"])[0])
    rows = np.array(embeddings.embed_documents(SENTENCES[:9]))
    assert np.argmax(rows @ np.array(embeddings.embed_query("Konserter och musik för barn"))) == 4
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)


def test_one_setting_changes_the_embedder_of_an_index(model: Path, config: CorpusConfig) -> None:
    build(config, parse)
    named = replace(config, embedder=str(model))
    with pytest.raises(IndexMismatch):
        open_index(named)
    parsed: list[str] = []

    def noting(path: Path, root: Path) -> Document:
        parsed.append(path.name)
        return parse(path, root)

    assert build(named, noting).refitted
    assert parsed == []  # the passages are as they were
    with open_index(named) as index:
        assert index.manifest.embedder["query_prefix"] == "query: "
        assert index.vectors("Länstrafikens underskott blev", 1)[0][0] == "arsrapport#00001"
    (config.documents / "ny.txt").write_text("Ny\n\nKonserter och musik för barn och unga.", "utf-8")
    assert not build(named, noting).refitted  # a model is never fitted: only the new document is embedded
    with open_index(named) as index:
        assert index.vectors("Konserter och musik", 1)[0][0] == "ny#00001"


def test_a_model_that_is_not_there_is_told_in_swedish(tmp_path: Path) -> None:
    (tmp_path / "tom").mkdir()
    with pytest.raises(EmbedderError, match="går inte att läsa in"):
        open_embeddings(str(tmp_path / "tom"), tmp_path)

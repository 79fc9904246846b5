"""LangChain at the edges: the retriever, the embedding and the whole as the types that LangChain's users expect."""

import runpy
from pathlib import Path
from typing import Any

import pytest
from langchain_core.embeddings import Embeddings
from langchain_core.retrievers import BaseRetriever
from langchain_core.runnables import Runnable, RunnableLambda

from assistant.chain import Assistant
from assistant.errors import QuestionRefused
from assistant.retrieve import as_langchain_retriever
from assistant.types import Answer, Status
from corpus.config import CorpusConfig
from corpus.embed import open_embeddings
from corpus.generations import current

EXAMPLE = Path(__file__).parent / "langchain_example.py"
QUESTION = "Hur stort var Stenby kommuns underskott 2023?"


def test_the_retriever_gives_documents_with_their_place(small: Assistant) -> None:
    retriever = as_langchain_retriever(small.index, limit=4)
    assert isinstance(retriever, BaseRetriever)
    found = retriever.invoke(QUESTION)
    assert len(found) == 4
    assert found[0].metadata["document"] == "stenby-arsrapport-2023"
    for document in found:
        place = document.metadata
        assert place.keys() == {"document", "header", "page", "section", "start", "end", "score"}
        assert document.page_content
        assert small.index.text(place["document"])[place["start"] : place["end"]].strip()
        assert document.id == small.index.passages([str(document.id)])[0].id
    scores = [document.metadata["score"] for document in found]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("question", ["", "???", "\x00", "a" * 20_000])
def test_the_retriever_takes_any_text(small: Assistant, question: str) -> None:
    assert isinstance(as_langchain_retriever(small.index).invoke(question), list)


def test_the_retriever_takes_many_questions_at_once(small: Assistant) -> None:
    retriever = as_langchain_retriever(small.index, limit=2)
    one, other = retriever.batch([QUESTION, "Vad är avgiften för förskola i Vikholm?"])
    assert one[0].metadata["document"] != other[0].metadata["document"]
    assert [document.id for document in one] == [document.id for document in retriever.invoke(QUESTION)]


def test_the_embedding_is_an_embeddings(small_config: CorpusConfig) -> None:
    generation = current(small_config.index)
    assert generation is not None
    embeddings = open_embeddings("lsa", generation)
    assert isinstance(embeddings, Embeddings)
    one, other = embeddings.embed_documents(["Simhallen i Vikholm", "Kostnaden för bredband"])
    query = embeddings.embed_query("simhall Vikholm")
    assert len(query) == len(one) == len(other)
    assert dot(query, one) > dot(query, other)


def dot(left: list[float], right: list[float]) -> float:
    """The scalar product."""
    return sum(a * b for a, b in zip(left, right, strict=True))


@pytest.fixture(scope="module")
def chain(small: Assistant) -> "Runnable[Any, Any]":
    """The assistant as a Runnable."""
    return small.as_runnable()


def test_the_runnable_invokes(chain: "Runnable[Any, Any]", small: Assistant) -> None:
    assert isinstance(chain, Runnable)
    answer = chain.invoke(QUESTION)
    assert isinstance(answer, Answer)
    assert answer.text == small.answer(QUESTION).text
    assert answer.status is Status.ANSWERED


def test_the_runnable_takes_a_history(chain: "Runnable[Any, Any]", small: Assistant) -> None:
    history = [QUESTION]
    answer = chain.invoke({"question": "Och 2022?", "history": history})
    assert answer.standalone == small.answer("Och 2022?", history).standalone != "Och 2022?"


def test_the_runnable_batches(chain: "Runnable[Any, Any]") -> None:
    questions = [QUESTION, {"question": "Vad är en förskoleavgift?"}, "Vem är kung i Spanien?"] * 4
    answers = chain.batch(questions, config={"max_concurrency": 4})
    assert [answer.text for answer in answers[:3]] * 4 == [answer.text for answer in answers]
    assert answers[0].text != answers[2].text


def test_the_runnable_streams_its_stages_then_the_answer(chain: "Runnable[Any, Any]") -> None:
    *stages, answer = chain.stream(QUESTION)
    assert stages[0] == "Tolkar frågan"
    assert isinstance(answer, Answer)


def test_the_runnable_stands_in_a_chain(chain: "Runnable[Any, Any]") -> None:
    whole = {"question": RunnableLambda(lambda asked: asked)} | chain | (lambda answer: answer.status)
    assert whole.invoke(QUESTION) is Status.ANSWERED
    assert list(whole.stream(QUESTION)) == [Status.ANSWERED]


@pytest.mark.parametrize("given", [None, 7, {}, {"question": 7}, {"question": "Vad?", "history": "Vem?"}, ["Vad?"]])
def test_what_is_no_question_is_refused(chain: "Runnable[Any, Any]", given: Any) -> None:
    with pytest.raises(QuestionRefused, match="En fråga ges som text"):
        chain.invoke(given)


def test_the_example_of_the_readme_runs(
    shipped_config: CorpusConfig, use: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    use(shipped_config)
    runpy.run_path(str(EXAMPLE))
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) > 4
    assert printed[0].startswith("arsrapport-2022 ")
    assert "Region Norrbotten, Årsrapport 2024" in printed[-1]


def test_the_example_is_short() -> None:
    lines = [line for line in EXAMPLE.read_text(encoding="utf-8").splitlines() if line.strip()]
    assert len(lines) <= 11  # its docstring and ten lines

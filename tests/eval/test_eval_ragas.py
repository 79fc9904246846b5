"""The answer metrics through ragas: without a model by hand-computed cases, with one against a scripted server."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import judge_server
import pytest
from langchain_core.embeddings import Embeddings

from assistant.support.evidence import Evidence
from eval.cases import JudgeError
from eval.citations import CitedStatement, score_citations
from eval.ragas_metrics import (
    Sample,
    TrigramEmbedding,
    chrf,
    judge_named,
    local_metrics,
    score_samples,
)

SAMPLE = Sample(
    question="Hur stort var underskottet 2021?",
    answer="Underskottet var 12,5 mnkr 2021. Nämnden har 40 anställda.",
    reference="Underskottet var 12,5 mnkr 2021.",
    contexts=("Resultatet blev ett underskott om 12,5 mnkr.",),
    retrieved=("Resultatet blev ett underskott om 12,5 mnkr.", "Nämnden har 40 anställda."),
)


@dataclass(frozen=True)
class Said:
    """A support verdict."""

    supported: bool
    reasons: tuple[str, ...] = ()


def contains(statement: str, evidence: Sequence[Evidence], *, computed: bool = False) -> Said:
    """Support, for these tests: every word of the statement stands in the evidence."""
    words = set(" ".join(piece.quote for piece in evidence).split())
    return Said(not computed and set(statement.split()) <= words, ("fel ord",))


class LetterEmbedding(Embeddings):
    """A text's vector is how often each letter occurs: readable and deterministic."""

    def embed_query(self, text: str) -> list[float]:
        """The vector of a text."""
        return [float(text.lower().count(letter)) for letter in "abcdefghijklmnopqrstuvwxyzåäö?0123456789"]

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """The vectors of texts."""
        return [self.embed_query(text) for text in texts]


@pytest.fixture
def judge(monkeypatch: pytest.MonkeyPatch) -> Iterator[judge_server.JudgeServer]:
    with judge_server.running() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        monkeypatch.setenv("OPENAI_API_KEY", "prov")
        yield server


def test_chrf_by_hand() -> None:
    assert chrf("abc", "abc") == pytest.approx(1.0)
    assert chrf("abc", "xyz") == 0.0
    assert chrf("", "abc") == 0.0
    # unigrams: 2 of 2 given, 2 of 4 wanted; bigrams: 1 of 1, 1 of 3; F2 of the means 1 and 5/12
    assert chrf("abcd", "ab", order=2) == pytest.approx(5 * (5 / 12) / (4 + 5 / 12))
    assert chrf("a b\nc", "abc") == pytest.approx(1.0)


def test_without_a_judge_ragas_measures_quotes_and_closeness() -> None:
    quoting = Sample(
        question="?",
        answer="Det blev ”ett underskott om 12,5 mnkr” och ”något helt annat påhittat”.",
        reference="Det blev ett underskott om 12,5 mnkr.",
        contexts=("Resultatet blev ett underskott om 12,5 mnkr.",),
    )
    values = score_samples({"q": quoting}, local_metrics(contains))["q"].values
    assert values["quoted_spans"] == 0.5
    assert 0 < values["similarity"] < 1
    assert values["chrf"] == pytest.approx(chrf(quoting.reference, quoting.answer))


def test_an_answer_without_quotes_is_no_success_at_quoting() -> None:
    scored = score_samples({"q": SAMPLE}, local_metrics(contains))["q"]
    assert "quoted_spans" not in scored.values
    assert "quoted_spans" not in scored.missing


def test_our_citation_figures_come_through_ragas_unchanged() -> None:
    one, other = Evidence("d", "ett underskott om 12,5 mnkr"), Evidence("d", "40 anställda")
    statements = (
        CitedStatement("underskott om 12,5 mnkr", (one, other)),
        CitedStatement("40 anställda", (other,)),
        CitedStatement("tre chefer", (other,)),
        CitedStatement("40 anställda", ()),
    )
    expected = score_citations(statements, contains)
    assert expected is not None
    values = score_samples({"q": Sample("?", "x", statements=statements)}, local_metrics(contains))["q"].values
    assert values["citation_recall"] == expected.recall == 0.5
    assert values["citation_precision"] == expected.precision == 0.5
    assert values["faithfulness"] == expected.faithfulness == 0.75


def test_citation_precision_in_alces_definition() -> None:
    """A citation that supports only together with another is precise; one that adds nothing is not."""
    a, b, c = Evidence("d", "ett två"), Evidence("d", "tre"), Evidence("d", "fyra")
    score = score_citations((CitedStatement("ett två tre", (a, b, c)),), contains)
    assert score is not None
    assert score.recall == 1
    assert score.precision == pytest.approx(2 / 3)


def test_an_answer_that_states_nothing_has_no_citation_score() -> None:
    assert score_citations((), contains) is None
    score = score_citations((CitedStatement("ett", ()),), contains)
    assert score is not None
    assert (score.recall, score.precision, score.uncited) == (0, None, 1)


def test_without_a_setting_there_is_no_judge() -> None:
    assert judge_named(None, None) == ()
    assert judge_named("", None) == ()


@pytest.mark.parametrize("setting", ["gpt", "ollama:x", "openai:"])
def test_a_judge_that_is_not_known_is_an_error_that_says_what_to_write(setting: str) -> None:
    with pytest.raises(JudgeError, match="ASSISTANT_JUDGE=openai:"):
        judge_named(setting, None)


def test_a_judge_without_a_way_to_reach_it_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    with pytest.raises(JudgeError, match="OPENAI_BASE_URL"):
        judge_named("openai:prov", None)


@pytest.mark.usefixtures("judge")
def test_scores_arrive_from_a_judge() -> None:
    scored = score_samples({"q": SAMPLE}, judge_named("openai:prov", LetterEmbedding()))["q"]
    assert scored.missing == {}
    assert scored.values["judge_faithfulness"] == 0.5  # one of two statements holds 12,5
    assert scored.values["judge_context_precision"] == pytest.approx(1.0)  # the useful passage comes first
    assert scored.values["judge_correctness"] == pytest.approx(0.67)  # 1 of 2 claims, all of the reference
    assert scored.values["judge_relevancy"] == pytest.approx(1.0)  # it asks the same question again


def test_the_judge_is_asked_in_swedish(judge: judge_server.JudgeServer) -> None:
    score_samples({"q": SAMPLE}, judge_named("openai:prov", LetterEmbedding()))
    assert judge.asked
    for prompt in judge.asked:
        assert "EXEMPEL" in prompt
        for english in ("Given", "Please return", "Einstein", "Your task", "statements based"):
            assert english not in prompt.split("JSON-schema")[0]
    assert any("Ett förslag eller yrkande är inte ett beslut" in prompt for prompt in judge.asked)


@pytest.mark.parametrize("mode", ["refuse", "garbage"])
def test_a_judge_that_fails_gives_a_counted_gap_and_never_a_pass(judge: judge_server.JudgeServer, mode: str) -> None:
    judge.mode = mode
    scored = score_samples({"q": SAMPLE}, judge_named("openai:prov", LetterEmbedding()))["q"]
    assert scored.values == {}
    assert set(scored.missing) == {
        "judge_faithfulness",
        "judge_context_precision",
        "judge_correctness",
        "judge_relevancy",
    }
    assert all(scored.missing.values())


def test_a_judge_that_leaves_statements_out_has_failed(judge: judge_server.JudgeServer) -> None:
    judge.mode = "short"
    scored = score_samples({"q": SAMPLE}, judge_named("openai:prov", None))["q"]
    assert "judge_faithfulness" in scored.missing
    assert not any(math.isnan(value) for value in scored.values.values())


def test_questions_alike_are_near_and_others_far_without_a_model() -> None:
    def cosine(one: str, other: str) -> float:
        a, b = TrigramEmbedding().embed_documents([one, other])
        return sum(x * y for x, y in zip(a, b, strict=True)) / math.hypot(*a) / math.hypot(*b)

    assert cosine("Hur stort var underskottet?", "hur  stort var UNDERSKOTTET?") == pytest.approx(1.0)
    assert cosine("Hur stort var underskottet 2021?", "Hur stort blev underskottet?") > 0.6
    assert cosine("Hur stort var underskottet 2021?", "Vem valdes till ordförande?") < 0.3
    assert cosine("", "a") >= 0

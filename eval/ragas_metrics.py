"""ragas, and the only place that knows it: the metrics of an answer, with and without a judge model.

Without a judge: ragas' own that need no model, and ours as ragas metrics. With one (ASSISTANT_JUDGE=openai:NAME,
OPENAI_BASE_URL, OPENAI_API_KEY): Faithfulness, AnswerRelevancy, ContextPrecision and FactualCorrectness with Swedish
prompts. A judge that fails gives no number: its reason stands in the row's ``missing`` and is counted.
"""

import asyncio
import math
import os
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from eval import judge_prompts
from eval.cases import JudgeError
from eval.citations import CitationScore, CitedStatement, SupportCheck, score_citations

os.environ["RAGAS_DO_NOT_TRACK"] = "true"

from langchain_core.embeddings import Embeddings
from ragas.embeddings.base import BaseRagasEmbedding
from ragas.metrics.collections import (
    AnswerRelevancy,
    ContextPrecision,
    FactualCorrectness,
    Faithfulness,
    NonLLMStringSimilarity,
    QuotedSpansAlignment,
)
from ragas.metrics.collections.base import BaseMetric
from ragas.metrics.result import MetricResult

JUDGE = "ASSISTANT_JUDGE"
LOCAL_METRICS = ("quoted_spans", "similarity", "chrf")
_AT_ONCE = 4
_SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Sample:
    """One answer as the metrics see it. ``contexts``: what it cites; ``retrieved``: what was found, best first."""

    question: str
    answer: str
    reference: str = ""
    contexts: tuple[str, ...] = ()
    retrieved: tuple[str, ...] = ()
    statements: tuple[CitedStatement, ...] = ()


@dataclass(slots=True)
class Scored:
    """The values of one sample by metric, and why one is missing. A metric that does not apply is in neither."""

    values: dict[str, float] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)


class CharacterF(BaseMetric):  # type: ignore[misc]
    """chrF2 of an answer against its reference: character n-grams 1–6, recall weighing twice (Popović 2015)."""

    def __init__(self) -> None:
        super().__init__(name="chrf")

    async def ascore(self, reference: str, response: str) -> MetricResult:
        """The score of one answer, 0–1."""
        return MetricResult(value=chrf(reference, response))


def chrf(reference: str, response: str, order: int = 6, beta: float = 2.0) -> float:
    """chrF over character n-grams without spaces: F of the mean precision and recall over the n that occur."""
    one, other = ("".join(text.split()) for text in (reference, response))
    precisions, recalls = [], []
    for n in range(1, order + 1):
        wanted = Counter(one[i : i + n] for i in range(len(one) - n + 1))
        given = Counter(other[i : i + n] for i in range(len(other) - n + 1))
        if wanted and given:
            common = sum((wanted & given).values())
            precisions.append(common / sum(given.values()))
            recalls.append(common / sum(wanted.values()))
    if not precisions:
        return 0.0
    p, r = sum(precisions) / len(precisions), sum(recalls) / len(recalls)
    return (1 + beta**2) * p * r / (beta**2 * p + r) if p + r else 0.0


class CitationMetric(BaseMetric):  # type: ignore[misc]
    """One of our citation figures (citation_recall, citation_precision, faithfulness) as a ragas metric."""

    def __init__(self, figure: str, check: SupportCheck) -> None:
        self.figure = {"citation_recall": "recall", "citation_precision": "precision"}.get(figure, figure)
        self.check = check
        super().__init__(name=figure)

    async def ascore(self, statements: Sequence[CitedStatement]) -> MetricResult:
        """The figure over an answer's statements; NaN where the figure has nothing to measure."""
        score: CitationScore | None = score_citations(statements, self.check)
        value = None if score is None else getattr(score, self.figure)
        reasons = "" if score is None else "; ".join(f"{text}: {why}" for text, why in score.unsupported)
        return MetricResult(value=math.nan if value is None else float(value), reason=reasons)


class TrigramEmbedding(Embeddings):
    """Texts as counts of their character trigrams, hashed: closeness of two Swedish questions without any model."""

    def __init__(self, size: int = 1024) -> None:
        self.size = size

    def embed_query(self, text: str) -> list[float]:
        """The vector of a text; never all zeros, so that a cosine exists."""
        padded = f" {' '.join(text.casefold().split())} "
        vector = [0.0] * self.size
        for start in range(max(1, len(padded) - 2)):
            vector[zlib.crc32(padded[start : start + 3].encode()) % self.size] += 1.0
        return vector

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """The vectors of texts."""
        return [self.embed_query(text) for text in texts]


class LocalEmbedding(BaseRagasEmbedding):  # type: ignore[misc]
    """A LangChain embedding (the index's own) for the metrics that compare questions."""

    def __init__(self, embeddings: Embeddings) -> None:
        super().__init__()
        self.embeddings = embeddings

    def embed_text(self, text: str, **_: Any) -> list[float]:
        """The vector of a text."""
        return self.embeddings.embed_query(text)

    async def aembed_text(self, text: str, **_: Any) -> list[float]:
        """The vector of a text."""
        return self.embed_text(text)


class _CountedFaithfulness(Faithfulness):  # type: ignore[misc]
    """ragas' Faithfulness, but a judge that leaves statements out has failed: the rest is no share of the whole."""

    async def _create_verdicts(self, statements: list[str], context: str) -> Any:
        verdicts = await super()._create_verdicts(statements, context)
        if len(verdicts.statements) != len(statements):
            raise ValueError(f"{len(verdicts.statements)} verdicts on {len(statements)} statements")
        return verdicts


@dataclass(frozen=True, slots=True)
class _Bound:
    """A metric with the inputs that it takes of a sample; None where it does not apply to that sample."""

    name: str
    metric: Any
    inputs: Any  # (Sample) -> dict | None


def judge_named(setting: str | None, embeddings: Embeddings | None = None) -> tuple[_Bound, ...]:
    """The metrics of the judge model that ``setting`` names ("openai:NAME"); none without one. Raises JudgeError."""
    if not setting:
        return ()
    provider, _, model = setting.partition(":")
    if provider != "openai" or not model:
        raise JudgeError(f"{JUDGE}={setting!r} känns inte igen. Skriv till exempel {JUDGE}=openai:gpt-4.1-mini.")
    if not os.environ.get("OPENAI_API_KEY") and not os.environ.get("OPENAI_BASE_URL"):
        raise JudgeError(f"{JUDGE} är satt men varken OPENAI_API_KEY eller OPENAI_BASE_URL.")
    from openai import AsyncOpenAI
    from ragas.llms import llm_factory

    client = AsyncOpenAI(api_key=os.environ.get("OPENAI_API_KEY") or "none", timeout=_SECONDS, max_retries=1)
    llm = llm_factory(model, client=client, temperature=0.0, max_tokens=4096)
    faithful, correct, useful = _CountedFaithfulness(llm), FactualCorrectness(llm), ContextPrecision(llm)
    faithful.statement_generator_prompt = judge_prompts.StatementPrompt()
    faithful.nli_statement_prompt = judge_prompts.EntailmentPrompt()
    correct.prompt, correct.nli_prompt = judge_prompts.ClaimPrompt(), judge_prompts.ClaimEntailmentPrompt()
    useful.prompt = judge_prompts.UsefulnessPrompt()
    relevant = AnswerRelevancy(llm, LocalEmbedding(embeddings or TrigramEmbedding()), strictness=1)
    relevant.prompt = judge_prompts.QuestionPrompt()
    return (
        _Bound("judge_faithfulness", faithful, _faithfulness_inputs),
        _Bound("judge_context_precision", useful, _context_inputs),
        _Bound("judge_correctness", correct, _reference_inputs),
        _Bound("judge_relevancy", relevant, _relevancy_inputs),
    )


def local_metrics(check: SupportCheck) -> tuple[_Bound, ...]:
    """The metrics that need no model: ragas' and ours."""
    own = [
        _Bound(name, CitationMetric(name, check), lambda sample: {"statements": sample.statements})
        for name in ("citation_recall", "citation_precision", "faithfulness")
    ]
    return (
        _Bound("quoted_spans", QuotedSpansAlignment(), _quoted_inputs),
        _Bound("similarity", NonLLMStringSimilarity(), _reference_inputs),
        _Bound("chrf", CharacterF(), _reference_inputs),
        *own,
    )


def score_samples(samples: Mapping[str, Sample], metrics: Sequence[_Bound]) -> dict[str, Scored]:
    """Every metric of every sample (id -> answered sample), a few at once. A metric's exception is a missing value."""
    return asyncio.run(_score_all(samples, metrics))


async def _score_all(samples: Mapping[str, Sample], metrics: Sequence[_Bound]) -> dict[str, Scored]:
    gate = asyncio.Semaphore(_AT_ONCE)
    scored = {key: Scored() for key in samples}

    async def score(key: str, bound: _Bound) -> None:
        inputs = bound.inputs(samples[key])
        if inputs is None:
            return
        async with gate:
            try:
                value = float((await asyncio.wait_for(bound.metric.ascore(**inputs), _SECONDS)).value)
            except Exception as error:  # a judge fails in many ways; each is a missing value with its reason
                scored[key].missing[bound.name] = f"{type(error).__name__}: {str(error)[:300]}"
                return
        if math.isfinite(value):
            scored[key].values[bound.name] = value
        elif bound.name.startswith("judge_"):
            scored[key].missing[bound.name] = "domaren gav inget värde"

    await asyncio.gather(*(score(key, bound) for key in samples for bound in metrics))
    return scored


def _quoted_inputs(sample: Sample) -> dict[str, Any] | None:
    """Only for answers that quote: ragas gives 1.0 to an answer without quotes, which would count as a success."""
    from ragas.metrics.collections.quoted_spans.util import extract_quoted_spans

    if not extract_quoted_spans(sample.answer):
        return None
    return {"response": sample.answer, "retrieved_contexts": list(sample.contexts)}


def _reference_inputs(sample: Sample) -> dict[str, Any] | None:
    return {"reference": sample.reference, "response": sample.answer} if sample.reference and sample.answer else None


def _faithfulness_inputs(sample: Sample) -> dict[str, Any] | None:
    if not sample.contexts or not sample.answer:
        return None
    return {"user_input": sample.question, "response": sample.answer, "retrieved_contexts": list(sample.contexts)}


def _context_inputs(sample: Sample) -> dict[str, Any] | None:
    if not sample.reference or not sample.retrieved:
        return None
    found = list(sample.retrieved[:5])
    return {"user_input": sample.question, "reference": sample.reference, "retrieved_contexts": found}


def _relevancy_inputs(sample: Sample) -> dict[str, Any] | None:
    return {"user_input": sample.question, "response": sample.answer} if sample.answer else None

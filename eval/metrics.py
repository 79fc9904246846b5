"""The measures of retrieval, abstention and time. Pure: numbers in, numbers out.

Names and definitions are those of the field (recall@k, reciprocal rank, nDCG@k as in trec_eval); the tests check
them against ir_measures. A measure that has nothing to measure is None and is counted, never averaged as a number.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from eval.matching import Passage, piece_held


@dataclass(frozen=True, slots=True)
class Ranking:
    """A ranked list seen from the evidence.

    ``gains[i]`` is how many pieces of evidence the passage at rank i+1 holds that no better ranked one did;
    ``total`` is how many pieces there are to find.
    """

    gains: tuple[int, ...]
    total: int

    @property
    def missing(self) -> int:
        """Pieces that no passage holds."""
        return self.total - sum(self.gains)


def rank_evidence(alternatives: Sequence[Sequence[tuple[str, str]]], passages: Sequence[Passage]) -> Ranking | None:
    """The ranking for the alternative that ``passages`` (best first) serve best. None when there is no evidence."""
    rankings = [_rank_alternative(alternative, passages) for alternative in alternatives if alternative]
    if not rankings:
        return None
    return max(rankings, key=lambda ranking: (ndcg(ranking, len(passages) or 1), recall(ranking, len(passages))))


def _rank_alternative(pieces: Sequence[tuple[str, str]], passages: Sequence[Passage]) -> Ranking:
    left = list(dict.fromkeys(pieces))
    total = len(left)
    gains = []
    for passage in passages:
        found = [piece for piece in left if piece_held(piece, (passage,))]
        gains.append(len(found))
        left = [piece for piece in left if piece not in found]
    return Ranking(tuple(gains), total)


def recall(ranking: Ranking, k: int) -> float:
    """Recall@k: the share of the evidence that the first k passages hold."""
    return sum(ranking.gains[:k]) / ranking.total


def complete(ranking: Ranking, k: int) -> float:
    """1.0 when the first k passages hold all the evidence that one answer needs, else 0.0."""
    return float(sum(ranking.gains[:k]) == ranking.total)


def reciprocal_rank(ranking: Ranking) -> float:
    """1 / the rank of the first passage that holds evidence; 0 when none does."""
    return next((1.0 / rank for rank, gain in enumerate(ranking.gains, start=1) if gain), 0.0)


def discounted_gain(gains: Sequence[float], k: int) -> float:
    """DCG@k with linear gain: sum of gain / log2(rank + 1)."""
    return sum(gain / math.log2(rank + 1) for rank, gain in enumerate(gains[:k], start=1))


def ndcg(ranking: Ranking, k: int) -> float:
    """nDCG@k. The ideal has the same passages in the best order, and those not found at one piece each."""
    ideal = sorted((*ranking.gains, *([1] * ranking.missing)), reverse=True)
    best = discounted_gain(ideal, k)
    return discounted_gain(ranking.gains, k) / best if best else 0.0


@dataclass(frozen=True, slots=True)
class Abstention:
    """How well it knows when not to answer. "Positive" is to abstain; a ratio over nothing is None."""

    rightly: int
    wrongly: int
    missed: int  # answered what the documents do not say

    @property
    def precision(self) -> float | None:
        """The share of its abstentions where the documents indeed do not say."""
        return _ratio(self.rightly, self.rightly + self.wrongly)

    @property
    def recall(self) -> float | None:
        """The share of the unanswerable questions where it abstains."""
        return _ratio(self.rightly, self.rightly + self.missed)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of the two: 2 TP / (2 TP + FP + FN)."""
        return _ratio(2 * self.rightly, 2 * self.rightly + self.wrongly + self.missed)


def abstention(answerable_and_abstained: Sequence[tuple[bool, bool]]) -> Abstention:
    """Counts over (is answerable, abstained) pairs."""
    pairs = list(answerable_and_abstained)
    return Abstention(
        rightly=sum(abstained and not answerable for answerable, abstained in pairs),
        wrongly=sum(abstained and answerable for answerable, abstained in pairs),
        missed=sum(not abstained and not answerable for answerable, abstained in pairs),
    )


def _ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def percentile(values: Sequence[float], share: float) -> float | None:
    """The value at ``share`` (0–1) of the sorted values, by the contract's rule: index int(n · share)."""
    if not values:
        return None
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def coverage_curve(answers: Sequence[tuple[float, bool]], total: int) -> tuple[tuple[float, float], ...]:
    """Coverage against accuracy: (share of ``total`` questions answered, share of those right) per threshold.

    ``answers`` are (confidence, is right) of the questions that were answered. Equal confidences fall together:
    no threshold can part them.
    """
    ordered = sorted(answers, key=lambda answer: -answer[0])
    points = []
    right = 0
    for count, (confidence, is_right) in enumerate(ordered, start=1):
        right += is_right
        if count == len(ordered) or ordered[count][0] < confidence:
            points.append((count / total, right / count))
    return tuple(points)

"""The measures, by hand-computed cases and against ir_measures."""

import math
import random

import ir_measures
import pytest
from ir_measures import RR, R, Success, nDCG

from eval import metrics
from eval.metrics import Ranking


@pytest.mark.parametrize("seed", range(60))
def test_the_measures_agree_with_ir_measures(seed: int) -> None:
    """Each gain becomes a judged passage, each piece not found a judged passage that was not retrieved."""
    chance = random.Random(seed)
    gains = tuple(chance.choice((0, 0, 0, 1, 1, 2)) for _ in range(chance.randint(1, 14)))
    missing = chance.choice((0, 0, 1, 2))
    if not sum(gains) + missing:
        missing = 1
    ranking = Ranking(gains, sum(gains) + missing)
    qrels = [ir_measures.Qrel("q", f"d{i}", gain) for i, gain in enumerate(gains) if gain]
    qrels += [ir_measures.Qrel("q", f"lost{i}", 1) for i in range(missing)]
    run = [ir_measures.ScoredDoc("q", f"d{i}", 1000 - i) for i in range(len(gains))]
    theirs = ir_measures.calc_aggregate([nDCG @ 10, nDCG @ 5, RR], qrels, run)
    assert metrics.ndcg(ranking, 10) == pytest.approx(theirs[nDCG @ 10])
    assert metrics.ndcg(ranking, 5) == pytest.approx(theirs[nDCG @ 5])
    assert metrics.reciprocal_rank(ranking) == pytest.approx(theirs[RR])


@pytest.mark.parametrize("seed", range(40))
def test_recall_agrees_with_ir_measures_where_each_passage_holds_one_piece(seed: int) -> None:
    chance = random.Random(1000 + seed)
    gains = tuple(chance.choice((0, 0, 1)) for _ in range(12))
    ranking = Ranking(gains, sum(gains) + 1)
    qrels = [ir_measures.Qrel("q", f"d{i}", 1) for i, gain in enumerate(gains) if gain]
    qrels.append(ir_measures.Qrel("q", "lost", 1))
    run = [ir_measures.ScoredDoc("q", f"d{i}", 1000 - i) for i in range(len(gains))]
    theirs = ir_measures.calc_aggregate([R @ 1, R @ 5, R @ 10], qrels, run)
    for k in (1, 5, 10):
        assert metrics.recall(ranking, k) == pytest.approx(theirs[R @ k])


@pytest.mark.parametrize("rank", [1, 3, 5, 6])
def test_completeness_of_one_piece_is_success_at_k(rank: int) -> None:
    gains = tuple(int(i == rank) for i in range(1, 8))
    run = [ir_measures.ScoredDoc("q", f"d{i}", 1000 - i) for i in range(1, 8)]
    qrels = [ir_measures.Qrel("q", f"d{rank}", 1)]
    theirs = ir_measures.calc_aggregate([Success @ 5], qrels, run)[Success @ 5]
    assert metrics.complete(Ranking(gains, 1), 5) == theirs


def test_ndcg_by_hand() -> None:
    assert metrics.ndcg(Ranking((0, 1), 1), 10) == pytest.approx(1 / math.log2(3))
    assert metrics.ndcg(Ranking((1, 0, 1), 2), 10) == pytest.approx((1 + 1 / 2) / (1 + 1 / math.log2(3)))
    assert metrics.ndcg(Ranking((2,), 2), 10) == 1.0


def test_a_piece_counts_once_and_the_best_alternative_counts() -> None:
    alternatives = [[("a", "ett"), ("a", "två")], [("b", "tre")]]
    passages = [("a", "xettx"), ("a", "ettigen"), ("c", "tre"), ("a", "två")]
    assert metrics.rank_evidence(alternatives, passages) == Ranking((1, 0, 0, 1), 2)
    assert metrics.rank_evidence(alternatives, [("b", "tre"), *passages]) == Ranking((1, 0, 0, 0, 0), 1)


def test_no_evidence_is_nothing_to_measure_but_nothing_retrieved_is_zero() -> None:
    assert metrics.rank_evidence([], [("a", "x")]) is None
    ranking = metrics.rank_evidence([[("a", "x")]], [])
    assert ranking is not None
    assert (metrics.recall(ranking, 5), metrics.reciprocal_rank(ranking), metrics.ndcg(ranking, 10)) == (0, 0, 0)


def test_abstention_by_hand() -> None:
    found = metrics.abstention([(False, True)] * 3 + [(True, True)] + [(False, False)] * 2 + [(True, False)] * 4)
    assert (found.rightly, found.wrongly, found.missed) == (3, 1, 2)
    assert found.precision == 3 / 4
    assert found.recall == 3 / 5
    assert found.f1 == pytest.approx(2 * 0.75 * 0.6 / (0.75 + 0.6))


def test_a_ratio_over_nothing_is_none_not_zero() -> None:
    assert metrics.abstention([(True, False)]).precision is None
    assert metrics.abstention([(True, False)]).f1 is None


def test_percentiles_follow_the_contract() -> None:
    assert metrics.percentile([5, 1, 4, 2, 3], 0.5) == 3
    assert metrics.percentile(list(range(1, 101)), 0.95) == 96
    assert metrics.percentile([7], 0.95) == 7
    assert metrics.percentile([], 0.5) is None


def test_the_coverage_curve_by_hand() -> None:
    answers = [(0.9, True), (0.8, True), (0.8, False), (0.2, False)]
    assert metrics.coverage_curve(answers, 5) == ((0.2, 1.0), (0.6, pytest.approx(2 / 3)), (0.8, 0.5))

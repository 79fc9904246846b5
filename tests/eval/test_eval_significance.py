"""Intervals and chances: by hand where they can be counted, else against scipy."""

import numpy as np
import pytest
from scipy import stats

from eval.significance import mean_interval, paired_difference, randomisation_test


@pytest.mark.parametrize(
    ("deltas", "chance"),
    [
        ([1], 1.0),  # +1 and -1 are equally far from 0
        ([1, 1], 0.5),  # ++ and -- of four patterns
        ([1, 1, 1], 0.25),
        ([1, 1, 1, 1, 1], 2 / 32),
        ([1, 1, 1, -1], 10 / 16),  # |sum| >= 2: all but the six patterns that cancel out
        ([0, 0, 0], 1.0),
        ([], 1.0),
        ([0, 1, 0, 1], 0.5),
    ],
)
def test_few_differences_are_counted_exactly(deltas: list[float], chance: float) -> None:
    assert randomisation_test(deltas) == pytest.approx(chance)


def test_many_differences_agree_with_scipy() -> None:
    deltas = np.array([1] * 14 + [-1] * 5 + [0] * 30, dtype=float)
    exact = stats.binomtest(14, 19, 0.5).pvalue
    assert randomisation_test(deltas) == pytest.approx(exact, abs=0.01)


def test_the_interval_agrees_with_scipys_bootstrap() -> None:
    values = np.random.default_rng(1).normal(0.4, 1.0, size=200)
    ours = mean_interval(list(values))
    theirs = stats.bootstrap((values,), np.mean, method="percentile", rng=np.random.default_rng(2)).confidence_interval
    assert ours is not None
    assert ours.value == pytest.approx(values.mean())
    assert (ours.low, ours.high) == pytest.approx((theirs.low, theirs.high), abs=0.015)


def test_the_interval_of_a_share_has_the_width_of_theory() -> None:
    ours = mean_interval([1.0] * 70 + [0.0] * 30)
    assert ours is not None
    assert (ours.high - ours.low) / 2 == pytest.approx(1.96 * (0.7 * 0.3 / 100) ** 0.5, abs=0.006)


def test_drawing_counts_gives_the_interval_of_drawing_values() -> None:
    values = np.random.default_rng(4).choice([0.0, 0.5, 1.0], size=150)
    by_counts = mean_interval(list(values))
    by_values = mean_interval(list(values + np.random.default_rng(5).normal(0, 1e-7, size=150)))
    assert by_counts is not None
    assert by_values is not None
    assert (by_counts.low, by_counts.high) == pytest.approx((by_values.low, by_values.high), abs=0.01)


def test_the_same_scores_differ_by_nothing() -> None:
    found = paired_difference([1, 0, 1, 0], [1, 0, 1, 0])
    assert found is not None
    assert (found.value, found.low, found.high, found.p) == (0, 0, 0, 1)
    assert not found.significant


def test_a_clear_gain_is_significant_and_pairing_is_used() -> None:
    a = [0.0] * 30 + [1.0] * 70
    b = [1.0] * 15 + [0.0] * 15 + [1.0] * 70
    found = paired_difference(a, b)
    assert found is not None
    assert found.value == pytest.approx(0.15)
    assert found.significant
    shuffled = paired_difference(a, list(np.random.default_rng(3).permutation(b)))
    assert shuffled is not None
    assert shuffled.high - shuffled.low > found.high - found.low


def test_nothing_and_unequal_lengths() -> None:
    assert mean_interval([]) is None
    assert paired_difference([], []) is None
    with pytest.raises(ValueError, match="pairs"):
        paired_difference([1], [1, 2])


def test_the_same_input_gives_the_same_interval() -> None:
    assert mean_interval([0, 1, 1]) == mean_interval([0, 1, 1])

"""How sure a difference is: paired bootstrap intervals and a randomisation test. Pure; the chance is seeded.

Both resample questions, which are what a result would vary over; see Efron & Tibshirani 1993 (percentile interval)
and Fisher's randomisation test as used for retrieval by Smucker, Allan & Carterette 2007.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

RESAMPLES = 10_000
SEED = 20_240_415
_EXACT_UP_TO = 14  # 2^14 sign patterns are fewer than a sample of 10,000 doubled: count them all instead
_BLOCK = 1_000
_FEW_VALUES = 32


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean with its interval. ``n`` is how many values it rests on."""

    value: float
    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True)
class Difference:
    """Mean of B minus A over the same questions, its interval, and the chance of it if A and B were the same."""

    value: float
    low: float
    high: float
    p: float
    n: int

    @property
    def significant(self) -> bool:
        """Whether both the interval and the test (5 %) say that there is a difference."""
        return self.p < 0.05 and not self.low <= 0 <= self.high


def mean_interval(values: Sequence[float], level: float = 0.95) -> Interval | None:
    """The mean and its percentile bootstrap interval; None over no values."""
    if not len(values):
        return None
    array = np.asarray(values, dtype=float)
    low, high = _percentile_interval(array, level)
    return Interval(float(array.mean()), low, high, len(array))


def paired_difference(a: Sequence[float], b: Sequence[float], level: float = 0.95) -> Difference | None:
    """How B differs from A, question by question. ``a[i]`` and ``b[i]`` are of the same question.

    Raises ValueError when the two are not equally long.
    """
    if len(a) != len(b):
        raise ValueError(f"a paired comparison needs pairs: {len(a)} values against {len(b)}")
    if not len(a):
        return None
    deltas = np.asarray(b, dtype=float) - np.asarray(a, dtype=float)
    low, high = _percentile_interval(deltas, level)
    return Difference(float(deltas.mean()), low, high, randomisation_test(deltas), len(deltas))


def randomisation_test(deltas: Sequence[float] | np.ndarray) -> float:
    """The two-sided chance that random signs give a mean as far from 0 as these differences do.

    Questions without a difference change nothing. Few differences are counted exactly, more are sampled; a sampled
    chance counts the observed pattern too, so that it is never 0.
    """
    changed = np.asarray(deltas, dtype=float)
    changed = changed[changed != 0]
    if not len(changed):
        return 1.0
    observed = abs(changed.sum())
    slack = 1e-9 * max(1.0, float(np.abs(changed).sum()))
    if len(changed) <= _EXACT_UP_TO:
        patterns = np.arange(2 ** len(changed))[:, None] >> np.arange(len(changed)) & 1
        sums = np.abs((1 - 2 * patterns) @ changed)
        return float((sums >= observed - slack).mean())
    chance = np.random.default_rng(SEED)
    as_far = 0
    for _ in range(RESAMPLES // _BLOCK):
        signs = chance.integers(0, 2, size=(_BLOCK, len(changed))) * 2 - 1
        as_far += int((np.abs(signs @ changed) >= observed - slack).sum())
    return (as_far + 1) / (RESAMPLES + 1)


def _percentile_interval(array: np.ndarray, level: float) -> tuple[float, float]:
    tail = (1 - level) / 2
    low, high = np.quantile(_resampled_means(array), [tail, 1 - tail])
    return float(low), float(high)


def _resampled_means(array: np.ndarray) -> np.ndarray:
    """Means of RESAMPLES samples with replacement. Of few distinct values only their counts are drawn: the same, faster."""
    chance = np.random.default_rng(SEED)
    values, counts = np.unique(array, return_counts=True)
    if len(values) <= _FEW_VALUES:
        drawn: np.ndarray = chance.multinomial(len(array), counts / len(array), size=RESAMPLES) @ values / len(array)
        return drawn
    blocks = range(RESAMPLES // _BLOCK)
    return np.concatenate(
        [array[chance.integers(0, len(array), size=(_BLOCK, len(array)))].mean(axis=1) for _ in blocks]
    )

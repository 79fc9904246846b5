"""Latent semantic analysis over character n-grams: the embedding that needs no download.        [owns scikit-learn]

    text -> n-grams of 3-5 characters inside words -> (1 + ln tf) * idf -> unit length -> @ components -> unit length

Fitting uses scikit-learn; applying a fit is a few lines of numpy, because importing scikit-learn takes over a second
and a question should not wait for it. Source: Deerwester et al. 1990; sub-linear tf-idf as in scikit-learn.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus.config import LSA
from corpus.errors import CorpusError, IndexDamaged
from corpus.manifest import Signature, signature

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FOLDER = "lsa"
DIMENSIONS = 256
SAMPLE = 10_000  # passages a fit looks at, at most: bounds its time and memory for any corpus
SEED = 20240415
_SHORTEST, _LONGEST = 3, 5
_MOST_NGRAMS = 30_000  # the most frequent: 30 MB of components
_SMALL = 50  # with fewer passages than this, n-grams that stand in one passage count too
_POWER_ITERATIONS = 2
_LEAST_WEIGHT = 1e-3  # of the heaviest direction
_MANY = 16  # texts from which on they are projected together


@lru_cache(maxsize=100_000)
def word_ngrams(word: str) -> tuple[str, ...]:
    """The character n-grams of a lower-case word, padded with a space at both ends."""
    padded = f" {word} "
    found: list[str] = []
    for size in range(_SHORTEST, _LONGEST + 1):
        found.extend(padded[start : start + size] for start in range(max(1, len(padded) - size + 1)))
        if size >= len(padded):  # a short word counts once
            break
    return tuple(found)


def sample(ids: Sequence[str]) -> list[str]:
    """The passages that a fit looks at: all of them, or ``SAMPLE`` of them, the same ones for the same ``ids``."""
    import random

    if len(ids) <= SAMPLE:
        return list(ids)
    chosen = random.Random(SEED).sample(range(len(ids)), SAMPLE)
    return [ids[position] for position in sorted(chosen)]


def fit(texts: Sequence[str], folder: Path) -> None:
    """Fits on ``texts`` and saves the fit into ``folder``.

    Deterministic for the same texts in the same order. Raises CorpusError when ``texts`` hold hardly a word.
    """
    import numpy as np
    from sklearn.utils.extmath import randomized_svd

    threads: Any = import_module("threadpoolctl")  # scikit-learn's own, and untyped
    names, idf, weighted = _weighted(texts)
    if len(names) < 2:
        raise CorpusError("Dokumenten innehåller för lite text för att bygga ett index av.")
    dimensions = max(1, min(DIMENSIONS, weighted.shape[0] - 1, weighted.shape[1] - 1))
    # One thread: on a busy machine the threads wait for each other four times as long as one would take.
    with threads.threadpool_limits(1):
        # What TruncatedSVD does, but for projecting what it was fitted on. The signs make no difference to a cosine.
        _, strengths, components = randomized_svd(
            weighted, dimensions, n_iter=_POWER_ITERATIONS, random_state=SEED, flip_sign=False
        )
    # Directions without weight (repeated passages) are noise, which a question would be projected onto.
    told = strengths > _LEAST_WEIGHT * strengths[0]
    folder.mkdir(exist_ok=True)
    (folder / "vocabulary.txt").write_text("\n".join(names), encoding="utf-8")
    np.save(folder / "idf.npy", idf)
    np.save(folder / "components.npy", np.ascontiguousarray(components[told].T, dtype=np.float32))


def _counts(texts: Sequence[str], columns_of: "Callable[[str], NDArray[np.int64]]") -> Any:
    """How often each n-gram stands in each text, a sparse matrix: words in texts times n-grams in words.

    Many times as fast as cutting every text into n-grams, with the same counts.
    """
    import numpy as np
    from scipy.sparse import csr_matrix

    numbers: dict[str, int] = {}
    rows = [Counter(text.lower().split()) for text in texts]
    words = [numbers.setdefault(word, len(numbers)) for row in rows for word in row]
    bounds = np.cumsum([0, *map(len, rows)])
    times = np.array([count for row in rows for count in row.values()], dtype=np.float32)
    inside = [columns_of(word) for word in numbers]
    ngram_columns = np.concatenate([*inside, np.empty(0, dtype=np.int64)])
    width = int(ngram_columns.max(initial=-1)) + 1
    ngram_bounds = np.cumsum([0, *map(len, inside)])
    in_words = csr_matrix(
        (np.ones(len(ngram_columns), dtype=np.float32), ngram_columns, ngram_bounds), shape=(len(numbers), width)
    )
    return csr_matrix((times, words, bounds), shape=(len(rows), len(numbers))) @ in_words


def _weighted(texts: Sequence[str]) -> "tuple[list[str], NDArray[np.float32], Any]":
    """The n-grams kept, their idf, and the texts as rows of weights of unit length (a sparse matrix)."""
    import numpy as np

    numbers: dict[str, int] = {}
    counts = _counts(
        texts, lambda word: np.array([numbers.setdefault(n, len(numbers)) for n in word_ngrams(word)], dtype=np.int64)
    )
    counts.sum_duplicates()
    names = list(numbers)
    kept = _kept(names, counts, 1 if len(texts) < _SMALL else 2)
    weights = counts[:, kept]
    idf = np.log((1 + len(texts)) / (1 + np.bincount(weights.indices, minlength=len(kept)))) + 1
    weights.data = ((1 + np.log(weights.data)) * idf[weights.indices]).astype(np.float32)
    lengths = np.sqrt(weights.multiply(weights).sum(axis=1)).A1
    weights.data /= np.repeat(lengths, np.diff(weights.indptr))
    return [names[number] for number in kept], idf.astype(np.float32), weights


def _kept(names: Sequence[str], counts: Any, least: int) -> "NDArray[np.int64]":
    """The numbers of the n-grams that stand in ``least`` texts or more, the most frequent of them, by alphabet."""
    import numpy as np

    order = np.array(sorted(range(len(names)), key=names.__getitem__), dtype=np.int64)
    texts = np.bincount(counts.indices, minlength=len(names))[order]
    frequency = np.asarray(counts.sum(axis=0)).ravel()[order]
    enough = np.flatnonzero(texts >= least)
    most = enough[np.argsort(-frequency[enough], kind="stable")[:_MOST_NGRAMS]]
    return order[np.sort(most)]


class Projection:
    """A saved fit: texts -> unit vectors. Safe to share between threads."""

    def __init__(self, folder: Path) -> None:
        """Opens what ``fit`` saved; the components stay on disk until used. Raises IndexDamaged."""
        import numpy as np

        try:
            names = (folder / "vocabulary.txt").read_text(encoding="utf-8").split("\n")
            self._columns = {ngram: column for column, ngram in enumerate(names)}
            self._idf: NDArray[np.float32] = np.load(folder / "idf.npy", allow_pickle=False)
            self._components: NDArray[np.float32] = np.load(
                folder / "components.npy", mmap_mode="r", allow_pickle=False
            )
            if self._idf.shape != (len(names),) or self._components.shape[0] != len(names):
                raise ValueError("delarna hör inte ihop")
        except (OSError, ValueError, EOFError) as exc:
            raise IndexDamaged(f'Inbäddningen i {folder} är skadad ({exc}). Kör "make build".') from exc
        self._word_columns = lru_cache(maxsize=100_000)(self._columns_of_word)

    @property
    def dimensions(self) -> int:
        """The length of a vector."""
        return int(self._components.shape[1])

    @property
    def signature(self) -> Signature:
        """What an index made with this fit says of it."""
        return signature(LSA, self.dimensions)

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        """The vectors of passages."""
        rows: list[list[float]] = self.vectors(texts).tolist()
        return rows

    def embed_query(self, text: str) -> list[float]:
        """The vector of a question."""
        return self.embed_documents([text])[0]

    def vectors(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """One row a text, of unit length, or of zeros when no n-gram of the text is known."""
        import numpy as np

        if len(texts) >= _MANY:
            return self._many(texts)
        found = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for row, text in enumerate(texts):
            columns, weights = self._weights(text)
            if len(columns):
                projected = np.einsum("i,ij->j", weights, self._components[columns])  # unlike @, in one thread
                length = float(np.linalg.norm(projected))
                found[row] = projected / length if length > 0 else projected
        return found

    def _many(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """As ``vectors``, for a build: one product of sparse weights and the components, held in memory."""
        import numpy as np
        from scipy.sparse import csr_matrix

        counts = _counts(texts, self._word_columns)
        counts.sum_duplicates()
        weights = np.asarray((1 + np.log(counts.data)) * self._idf[counts.indices], dtype=np.float32)
        sparse = csr_matrix((weights, counts.indices, counts.indptr), shape=(len(texts), len(self._idf)))
        found: NDArray[np.float32] = np.asarray(sparse @ self._in_memory(), dtype=np.float32)
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        np.divide(found, lengths, out=found, where=lengths > 0)
        return found

    def _in_memory(self) -> "NDArray[np.float32]":
        import numpy as np

        if isinstance(self._components, np.memmap):
            self._components = np.array(self._components)
        return self._components

    def _weights(self, text: str) -> "tuple[NDArray[np.int64], NDArray[np.float32]]":
        """The distinct known n-grams of ``text`` and their weights, of unit length together."""
        import numpy as np

        known = [self._word_columns(word) for word in text.lower().split()]
        if not known:
            return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float32)
        columns, counts = np.unique(np.concatenate(known), return_counts=True)
        weights = np.asarray((1 + np.log(counts)) * self._idf[columns], dtype=np.float32)
        length = float(np.linalg.norm(weights))
        return columns, weights / length if length > 0 else weights

    def _columns_of_word(self, word: str) -> "NDArray[np.int64]":
        import numpy as np

        known = [column for ngram in word_ngrams(word) if (column := self._columns.get(ngram)) is not None]
        return np.array(known, dtype=np.int64)

"""Latent semantic analysis over character n-grams: the embedding that needs no download.        [owns scikit-learn]

    text -> n-grams of 3-5 characters inside words -> (1 + ln tf) * idf -> unit length -> @ components -> unit length

Fitting uses scikit-learn; applying a fit is a few lines of numpy, because importing scikit-learn takes over a second
and a question should not wait for it. Source: Deerwester et al. 1990; sub-linear tf-idf as in scikit-learn.
"""

from collections.abc import Sequence
from functools import lru_cache
from importlib import import_module
from itertools import chain
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


def ngrams(text: str) -> list[str]:
    """The character n-grams of ``text``, lower-cased, inside words padded with a space at both ends."""
    return list(chain.from_iterable(map(_word_ngrams, text.lower().split())))


@lru_cache(maxsize=100_000)
def _word_ngrams(word: str) -> tuple[str, ...]:
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
    from sklearn.decomposition import TruncatedSVD
    from sklearn.feature_extraction.text import TfidfVectorizer

    threads: Any = import_module("threadpoolctl")  # scikit-learn's own, and untyped
    vectorizer = TfidfVectorizer(
        analyzer=ngrams,
        sublinear_tf=True,
        min_df=1 if len(texts) < _SMALL else 2,
        max_features=_MOST_NGRAMS,
        dtype=np.float32,
    )
    try:
        weighted = vectorizer.fit_transform(texts)
        dimensions = max(1, min(DIMENSIONS, weighted.shape[0] - 1, weighted.shape[1] - 1))
        reduction = TruncatedSVD(dimensions, n_iter=_POWER_ITERATIONS, random_state=SEED)
        # One thread: on a busy machine the threads wait for each other four times as long as one would take.
        # The division is its explained variance, of passages that are all alike.
        with threads.threadpool_limits(1), np.errstate(divide="ignore", invalid="ignore"):
            reduction.fit(weighted)
    except ValueError as exc:  # fewer than two n-grams
        raise CorpusError("Dokumenten innehåller för lite text för att bygga ett index av.") from exc
    # Directions without weight (repeated passages) are noise, which a question would be projected onto.
    told = reduction.singular_values_ > _LEAST_WEIGHT * reduction.singular_values_[0]
    folder.mkdir(exist_ok=True)
    vocabulary = "\n".join(vectorizer.get_feature_names_out())
    (folder / "vocabulary.txt").write_text(vocabulary, encoding="utf-8")
    np.save(folder / "idf.npy", vectorizer.idf_.astype(np.float32))
    np.save(folder / "components.npy", np.ascontiguousarray(reduction.components_[told].T, dtype=np.float32))


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

        found = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for row, text in enumerate(texts):
            columns, weights = self._weights(text)
            if len(columns):
                projected = np.einsum("i,ij->j", weights, self._components[columns])  # unlike @, in one thread
                length = float(np.linalg.norm(projected))
                found[row] = projected / length if length > 0 else projected
        return found

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

        known = [column for ngram in _word_ngrams(word) if (column := self._columns.get(ngram)) is not None]
        return np.array(known, dtype=np.int64)

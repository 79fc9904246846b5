"""Documents that are nearly the same, by MinHash: the same report put in twice, or two versions of one.

Similarity is Jaccard's over runs of five words. Source: Broder 1997.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.types import Document

SIMILAR = 0.8
_RUN = 5
_HASHES = 128
_PRIME = (1 << 31) - 1
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two documents that a person should look at: ``similarity`` 0-1 of their words; ``same_title`` when they share it."""

    first: str
    second: str
    similarity: float
    same_title: bool


def signature(text: str) -> bytes:
    """The MinHash of ``text``: 128 numbers of 4 bytes; empty for a text of fewer than five words."""
    import zlib

    import numpy as np

    words = _WORD.findall(text.casefold())
    runs = {" ".join(words[start : start + _RUN]) for start in range(len(words) - _RUN + 1)}
    if not runs:
        return b""
    hashes = np.fromiter((zlib.crc32(run.encode()) for run in runs), dtype=np.uint64, count=len(runs)) % _PRIME
    random = np.random.default_rng(0)
    factors = random.integers(1, _PRIME, _HASHES, dtype=np.uint64)
    offsets = random.integers(0, _PRIME, _HASHES, dtype=np.uint64)
    least = [int(((factor * hashes + offset) % _PRIME).min()) for factor, offset in zip(factors, offsets, strict=True)]
    return np.array(least, dtype=np.uint32).tobytes()


def duplicates(documents: Sequence[tuple[Document, bytes]], new: frozenset[str]) -> list[Duplicate]:
    """The pairs that are nearly the same, or share title and body, with at least one of ``new`` among them.

    ``documents`` are heads with their signatures.
    """
    import numpy as np

    known = [np.frombuffer(signature, dtype=np.uint32) for _, signature in documents]
    full = [position for position, row in enumerate(known) if len(row) == _HASHES]
    matrix = np.stack([known[position] for position in full]) if full else np.empty((0, _HASHES), dtype=np.uint32)
    found = []
    for position, (document, _) in enumerate(documents):
        if document.id not in new:
            continue
        similarities = dict.fromkeys(range(len(documents)), 0.0)
        if len(known[position]) == _HASHES:
            similarities.update(zip(full, (matrix == known[position]).mean(axis=1).tolist(), strict=True))
        for other, similarity in similarities.items():
            other_document = documents[other][0]
            if other == position or (other_document.id in new and other < position):
                continue  # each pair once
            same_title = _identity(document) == _identity(other_document) != ("", "")
            if similarity >= SIMILAR or same_title:
                pair = sorted((document.id, other_document.id))
                found.append(Duplicate(pair[0], pair[1], similarity, same_title))
    return sorted(found, key=lambda pair: (pair.first, pair.second))


def _identity(document: Document) -> tuple[str, str]:
    """Title and period: what two versions of one document share."""
    title = document.description.title.value.casefold().strip()
    return (title, document.description.period.value) if title else ("", "")

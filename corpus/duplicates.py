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
    runs = set(map(" ".join, zip(*(words[start:] for start in range(_RUN)), strict=False)))
    if not runs:
        return b""
    hashes = np.fromiter(map(zlib.crc32, map(str.encode, runs)), dtype=np.uint64, count=len(runs)) % _PRIME
    random = np.random.default_rng(0)
    factors = random.integers(1, _PRIME, _HASHES, dtype=np.uint64)
    offsets = random.integers(0, _PRIME, _HASHES, dtype=np.uint64)
    least = [int(((factor * hashes + offset) % _PRIME).min()) for factor, offset in zip(factors, offsets, strict=True)]
    return np.array(least, dtype=np.uint32).tobytes()


def duplicates(documents: Sequence[tuple[Document, bytes]], new: frozenset[str]) -> list[Duplicate]:
    """The pairs that are nearly the same, or share title, body and period, with at least one of ``new`` among them.

    ``documents`` are heads with their signatures.
    """
    import numpy as np

    blank = bytes(_HASHES * 4)  # of a text of a few words: like no other
    matrix = np.frombuffer(b"".join(known or blank for _, known in documents), dtype=np.uint32).reshape(-1, _HASHES)
    titled: dict[tuple[str, str, str], list[int]] = {}
    for position, (document, _) in enumerate(documents):
        titled.setdefault(_identity(document), []).append(position)
    found: dict[tuple[str, str], Duplicate] = {}
    for position, (document, known) in enumerate(documents):
        if document.id not in new:
            continue
        similarities = (matrix == matrix[position]).mean(axis=1) if known else np.zeros(len(documents))
        namesakes = set(titled[_identity(document)]) if _identity(document)[0] else set()
        for other in sorted(namesakes.union(np.flatnonzero(similarities >= SIMILAR).tolist()) - {position}):
            first, second = sorted((document.id, documents[other][0].id))
            found[first, second] = Duplicate(first, second, float(similarities[other]), other in namesakes)
    return [found[pair] for pair in sorted(found)]


def _identity(document: Document) -> tuple[str, str, str]:
    """Title, body and period: what two versions of one document share."""
    known = document.description
    title = known.title.value.casefold().strip()
    return (title, known.body.value.casefold(), known.period.value) if title else ("", "", "")

"""Words that stand for each other in a question about public documents, and words that say which way a result went."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from corpus.swedish.english import translate
from corpus.swedish.lexicon import entries, ways
from corpus.swedish.words import key

__all__ = ["NEGATIVE", "POSITIVE", "known_terms", "related", "synonyms", "translate"]

# A "resultat" after one of these has this sign, whatever sign is written: "ett underskott om 20,5 mnkr" is −20,5.
# Search keys, written out: to compute them would load the dictionary on import.
POSITIVE = frozenset({"överskot", "plus", "vinst", "plusresult"})
NEGATIVE = frozenset({"underskot", "minus", "back", "förlust", "minusresult"})


def _joined(pairs: Iterable[tuple[str, Iterable[str]]]) -> Mapping[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for word, others in pairs:
        table.setdefault(word, set()).update(others)
    return {word: frozenset(others - {word}) for word, others in table.items()}


@lru_cache(maxsize=1)
def _synonyms() -> Mapping[str, frozenset[str]]:
    groups = [frozenset(map(key, line.split())) for line in entries("synonyms")]
    return _joined((word, group) for group in groups for word in group)


@lru_cache(maxsize=1)
def _related() -> Mapping[str, frozenset[str]]:
    return _joined((key(asked), map(key, told.split())) for asked, told in ways("related"))


def synonyms(term: str) -> frozenset[str]:
    """The search keys that may stand for the search key ``term``; empty for most. Never across polarity."""
    return _synonyms().get(term, frozenset())


def related(term: str) -> frozenset[str]:
    """The search keys of what may answer a question with the search key ``term``, though it means something else."""
    return _related().get(term, frozenset())


def known_terms() -> frozenset[str]:
    """The search keys that have synonyms."""
    return frozenset(_synonyms())

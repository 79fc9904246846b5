"""Words that stand for each other in a question about public documents, and words that say which way a result went."""

from collections.abc import Mapping
from functools import lru_cache

from corpus.swedish.english import translate
from corpus.swedish.lexicon import entries
from corpus.swedish.words import key

__all__ = ["NEGATIVE", "POSITIVE", "known_terms", "near", "synonyms", "translate"]

# A "resultat" after one of these has this sign, whatever sign is written: "ett underskott om 20,5 mnkr" is −20,5.
# Search keys, written out: to compute them would load the dictionary on import.
POSITIVE = frozenset({"överskot", "plus", "vinst", "plusresult"})
NEGATIVE = frozenset({"underskot", "minus", "back", "förlust", "minusresult"})


@lru_cache(maxsize=2)
def _groups(relation: str) -> Mapping[str, frozenset[str]]:
    """Search key -> those that stand in a group with it."""
    table: dict[str, set[str]] = {}
    for line in entries(relation):
        group = frozenset(map(key, line.split()))
        for word in group:
            table.setdefault(word, set()).update(group - {word})
    return {word: frozenset(others) for word, others in table.items()}


def synonyms(term: str) -> frozenset[str]:
    """The search keys that may stand for the search key ``term``; empty for most. Never across polarity."""
    return _groups("synonyms").get(term, frozenset())


def near(term: str) -> frozenset[str]:
    """The search keys of what often means the same as the search key ``term``, synonyms left out; empty for most."""
    return _groups("near").get(term, frozenset())


def known_terms() -> frozenset[str]:
    """The search keys that have synonyms."""
    return frozenset(_groups("synonyms"))

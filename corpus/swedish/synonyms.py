"""Words that stand for each other in a question about public documents, and words that say which way a result went."""

from functools import lru_cache

from corpus.swedish.english import translate
from corpus.swedish.synonym_table import GROUPS
from corpus.swedish.words import key

__all__ = ["NEGATIVE", "POSITIVE", "known_terms", "synonyms", "translate"]

# A "resultat" after one of these has this sign, whatever sign is written: "ett underskott om 20,5 mnkr" is −20,5.
# Search keys, written out: to compute them would load the dictionary on import.
POSITIVE = frozenset({"överskot", "plus", "vinst", "plusresult"})
NEGATIVE = frozenset({"underskot", "minus", "back", "förlust", "minusresult"})


@lru_cache(maxsize=1)
def _table() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for line in GROUPS.strip().splitlines():
        group = {key(word) for word in line.split()}
        for word in group:
            table.setdefault(word, set()).update(group - {word})
    return {word: frozenset(others) for word, others in table.items()}


def synonyms(term: str) -> frozenset[str]:
    """The search keys that may stand for the search key ``term``; empty for most. Never across polarity."""
    return _table().get(term, frozenset())


def known_terms() -> frozenset[str]:
    """The search keys that have synonyms."""
    return frozenset(_table())

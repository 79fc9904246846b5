"""Events that stand for those whom they befall: as many evictions as evicted households. Pure."""

from corpus.swedish.derivation import root
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import key

PEOPLE = frozenset(map(key, "människor personer individer folk".split()))
TIMES = frozenset(map(key, "gång tillfälle fall ärende händelse tillbud incident".split()))
# Whoever they are, they may be told of as "personer"; those of a trade ("läkare") are not.
ANYBODY = frozenset(
    map(
        key,
        "patient brukare klient deltagare besökare invånare medborgare boende sökande kund resenär passagerare medlem anställd medarbetare mottagare gäst".split(),
    )
)
BY_ONES = TIMES | PEOPLE | frozenset(map(key, "hushåll".split()))


def names_event(noun: str, verb: str) -> bool:
    """Whether the search key of a noun is made of a verb's, or of one that stands for it."""
    base = root(noun)
    return any(base and base == root(other) or other == noun for other in (verb, *synonyms(verb)))

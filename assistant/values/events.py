"""Events that stand for those whom they befall: as many evictions as evicted households. Pure."""

import re
from collections.abc import Iterable
from functools import lru_cache

from assistant.types import Term
from corpus.swedish.derivation import root
from corpus.swedish.people import is_person
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import key, parts

PEOPLE = frozenset(map(key, "människor personer individer folk".split()))
TIMES = frozenset(map(key, "gång tillfälle fall ärende händelse tillbud incident".split()))
EVENTS = frozenset(map(key, "händelse tillbud incident tillfälle olycka".split()))
# Whoever they are, they may be told of as "personer"; those of a trade ("läkare") are not.
ANYBODY = frozenset(
    map(
        key,
        "patient brukare klient deltagare besökare invånare medborgare boende sökande kund resenär passagerare medlem anställd medarbetare mottagare gäst".split(),
    )
)
_DWELLERS = re.compile(
    r"\w{2,}(?:bottning|länning|läning|kommunbo|länsbo|stadsbo|ortsbo)(?:ar|arna|en|r|rna)?$", re.IGNORECASE
)
# Those who come to something, and what says that they came.
COMERS = frozenset(map(key, "besökare deltagare gäst publik".split()))
_BROUGHT = re.compile(
    r"\b(?:samla(?:de|t)|locka(?:de|t)|drog|dragit|kom|kommit|del(?:tog|tagit)|medverkade|slöt upp|anslöt)\b",
    re.IGNORECASE,
)
BY_ONES = TIMES | PEOPLE | frozenset(map(key, "hushåll".split()))


def are_anybody(measure: str) -> bool:
    """Whether those of a search key may be told of as "personer": "invånare", and those called after where they live, "norrbottningar"."""
    return measure in ANYBODY or _DWELLERS.match(measure) is not None


def told_by_event(noun: str, measure: str, terms: Iterable[Term]) -> bool:
    """Whether a noun counts what is asked for one by one, as that of what was done: "fyra möten" for how often they meet."""
    return measure in BY_ONES and any(
        (term.verb or measure in TIMES) and names_event(noun, term.key) for term in terms if not term.name
    )


def gathered(measure: Term | None, noun: str, text: str) -> bool:
    """Whether people counted by another noun are the visitors asked for, by what brought them: "festivalen samlade 230 sångare"."""
    visitors = measure is not None and measure.key in COMERS and is_person(measure.word)
    return visitors and is_person(noun) and _BROUGHT.search(text) is not None


def names_event(noun: str, verb: str) -> bool:
    """Whether the search key of a noun is made of a verb's, or of one that stands for it."""
    bases = {root(noun)} | {root(half) for half in event_of(noun)}
    return any((root(other) and root(other) in bases) or other == noun for other in (verb, *synonyms(verb)))


@lru_cache(maxsize=1 << 12)
def event_of(noun: str) -> tuple[str, ...]:
    """What a noun tells an event of: "fallhändelse" is one of "falla"; nothing of other nouns."""
    halves = parts(noun)
    return halves[:1] if halves[1:2] and halves[-1] in EVENTS else ()

"""Verbs with a particle, and other sayings of a verb and more: "lades ned" is "nedlades", "göra sig av med" is "avyttra".

A question says in two words what a document says in one, or the other way round; both are known by the one word.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.swedish.lemmas import key, lemma
from corpus.swedish.phrase_table import PHRASES

_FARTHEST = 5  # words from a verb to its particle: "slogs klinikerna i Falkö och Mörtby samman"
# What is a preposition too belongs to the verb right before it, ends what is said, or has more after it: "ta över", "höll
# branden på" and "hörde många av sig", not "ta beslut över huvudet på".
_PREPOSITIONS = frozenset("över till om ur av under i på med efter för mot från åt".split())
_REFLEXIVES = frozenset("sig mig dig oss er".split())
_WEAK_ENDINGS = ("ar", "ade", "at", "as", "ades", "ats", "a")
# Forms whose dictionary form is another verb's, a noun's or unknown.
_FORMS = {
    form: verb
    for verb, forms in {
        "köra": "kör kördes",
        "lägga": "la lagda lagd",
        "göra": "gör",
        "skjuta": "sköts",
        "höra": "hör",
        "ligga": "låg",
        "vända": "vänt",
        "sova": "sov",
        "låta": "lät",
        "riva": "rev revs rivits rivna",
        "säga": "sa sas",
        "vara": "var är",
        "dyka": "dök",
    }.items()
    for form in forms.split()
}


@dataclass(frozen=True, slots=True)
class Saying:
    """What follows a verb, and the words of the documents for both."""

    rest: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A saying found in a text: the places of what follows the verb, and the words for the whole."""

    places: tuple[int, ...]
    words: tuple[str, ...]


@lru_cache(maxsize=1)
def _sayings() -> Mapping[str, Mapping[str, tuple[Saying, ...]]]:
    """First word after the verb -> verb -> what may follow, the longest first."""
    meant: dict[tuple[str, ...], list[str]] = {}
    for line in PHRASES.strip().splitlines():
        word, _, said = line.partition(": ")
        for saying in said.split(", ") if said and not line.startswith("#") else ():
            meant.setdefault(tuple(saying.split()), []).append(word)
    table: dict[str, dict[str, list[Saying]]] = {}
    for (verb, *rest), words in sorted(meant.items(), key=lambda one: -len(one[0])):
        if rest:
            table.setdefault(rest[0], {}).setdefault(verb, []).append(Saying(tuple(rest), tuple(words)))
    return {first: {verb: tuple(of) for verb, of in verbs.items()} for first, verbs in table.items()}


@lru_cache(maxsize=1)
def _forms() -> Mapping[str, str]:
    """Forms of the verbs of the sayings that their dictionary form is not asked of another table for."""
    verbs = {verb for of in _sayings().values() for verb in of}
    weak = {verb[:-1] + ending: verb for verb in verbs if verb.endswith("a") for ending in _WEAK_ENDINGS}
    return weak | _FORMS


def _verb(word: str) -> str:
    return _forms().get(word) or lemma(word)


def particle_verbs(words: Sequence[str]) -> dict[int, Said]:
    """The verbs of a text that say something with what follows: place of the verb -> what it says.

    ``words`` are those of the text in order: "Linjen", "läggs", "ned" gives {1: Said((2,), ("nedlägga",))}.
    """
    table = _sayings()
    found: dict[int, Said] = {}
    taken: set[int] = set()
    lowered = [word.lower() for word in words]
    for at, word in enumerate(lowered):
        verbs = table.get("sig" if word in _REFLEXIVES else word)
        if verbs is None or at in taken:
            continue
        beside = word in _PREPOSITIONS and at + 1 < len(words)
        for verb in range(at - 1, max(at - _FARTHEST, 0) - 1, -1):
            if verb in found or verb in taken:
                continue
            sayings = (one for one in verbs.get(_verb(lowered[verb]), ()) if _follows(one.rest, lowered, at))
            said = next((one for one in sayings if not beside or verb == at - 1 or len(one.rest) > 1), None)
            if said:
                places = tuple(range(at, at + len(said.rest)))
                taken.update(places)
                found[verb] = Said(places, said.words)
                break
    return found


def _follows(rest: Sequence[str], words: Sequence[str], at: int) -> bool:
    """Whether ``rest`` stands in ``words`` from ``at`` on."""
    return len(words) - at >= len(rest) and all(
        one == word or (one == "sig" and word in _REFLEXIVES)
        for one, word in zip(rest, words[at : at + len(rest)], strict=True)
    )


def particle_keys(words: Sequence[str]) -> list[str]:
    """The search keys of the one words for the sayings of a text."""
    return [key(joined) for said in particle_verbs(words).values() for joined in said.words]

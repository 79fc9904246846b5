"""Verbs with a particle, and other sayings of several words: "lades ned" is "nedlades", "pengar från staten" "statsbidrag".

A question says in two words what a document says in one, or the other way round; both are known by the one word.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.swedish.lemmas import key, lemma
from corpus.swedish.lexicon import ways
from corpus.swedish.verbs import is_verb

RELATIONS = SAYINGS, ASKED, NAMES = "sayings", "asked", "names"
_FARTHEST = 5  # words from a verb to its particle: "slogs klinikerna i Falkö och Mörtby samman"
_FARTHEST_LAST = 10  # where a particle of two words ends what is said: "kommer arbetet med planerna för Falkö i gång"
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
    """What follows the first word, the words of the documents for the whole, and whether it tells of a deed."""

    rest: tuple[str, ...]
    words: tuple[str, ...]
    deed: bool


@dataclass(frozen=True, slots=True)
class Said:
    """A saying found in a text: the places of what follows its first word, the words for the whole, whether it is a deed."""

    places: tuple[int, ...]
    words: tuple[str, ...]
    deed: bool = True


@lru_cache(maxsize=3)
def _sayings(relation: str) -> Mapping[str, Mapping[str, tuple[Saying, ...]]]:
    """Second word -> first word -> what may follow the first, the longest first."""
    meant: dict[tuple[str, ...], dict[str, None]] = {}
    for word, said in ways(relation):
        for way in said.split(", "):
            meant.setdefault(tuple(way.split()), {})[word] = None
    table: dict[str, dict[str, list[Saying]]] = {}
    for (first, *rest), words in sorted(meant.items(), key=lambda one: -len(one[0])):
        saying = Saying(tuple(rest), tuple(words), is_verb(first, "att"))
        for base in {first, lemma(first)}:
            table.setdefault(rest[0], {}).setdefault(base, []).append(saying)
    return {second: {first: tuple(of) for first, of in firsts.items()} for second, firsts in table.items()}


@lru_cache(maxsize=1)
def _forms() -> Mapping[str, str]:
    """Forms of the first words that are verbs, whose dictionary form is not asked of another table for."""
    tables = (_sayings(relation) for relation in RELATIONS)
    verbs = {first for table in tables for of in table.values() for first, sayings in of.items() if sayings[0].deed}
    weak = {verb[:-1] + ending: verb for verb in verbs if verb.endswith("a") for ending in _WEAK_ENDINGS}
    return weak | _FORMS


def _base(word: str) -> str:
    return _forms().get(word) or lemma(word)


def sayings_in(words: Sequence[str], relation: str = SAYINGS) -> dict[int, Said]:
    """What a text says in several words by the table of a ``relation``: place of the first word -> what it says.

    ``words`` are those of the text in order: "Linjen", "läggs", "ned" gives {1: Said((2,), ("nedlägga",))}.
    """
    table = _sayings(relation)
    found: dict[int, Said] = {}
    taken: set[int] = set()
    lowered = [word.lower() for word in words]
    for at, word in enumerate(lowered):
        begun = table.get("sig" if word in _REFLEXIVES else word)
        if begun is None or at in taken:
            continue
        preposition = word in _PREPOSITIONS and at + 1 < len(words)
        for first in range(at - 1, max(at - _FARTHEST_LAST, 0) - 1, -1):
            if first in found or first in taken:
                continue
            sayings = (
                one
                for one in begun.get(_base(lowered[first]), ())
                if _follows(one.rest, lowered, at) and (at - first <= _FARTHEST or _is_last(one, at, len(words)))
            )
            said = next((one for one in sayings if first == at - 1 or _may_be_apart(one, preposition)), None)
            if said:
                places = tuple(range(at, at + len(said.rest)))
                taken.update(places)
                found[first] = Said(places, said.words, said.deed)
                break
    return found


def _may_be_apart(saying: Saying, preposition: bool) -> bool:
    """Whether words may stand between the first and the rest: objects of a verb, not before what may be a preposition."""
    return saying.deed and (not preposition or len(saying.rest) > 1)


def _is_last(saying: Saying, at: int, words: int) -> bool:
    """Whether what follows the verb is of two words and ends the text."""
    return len(saying.rest) > 1 and at + len(saying.rest) == words


def _follows(rest: Sequence[str], words: Sequence[str], at: int) -> bool:
    """Whether ``rest`` stands in ``words`` from ``at`` on."""
    return (
        len(words) - at >= len(rest)
        and all(
            one == word or (one == "sig" and word in _REFLEXIVES) or f"{one}s" == word  # "telestyrelsens"
            for one, word in zip(rest, words[at : at + len(rest)], strict=True)
        )
    )


def saying_keys(words: Sequence[str]) -> list[str]:
    """The search keys of the one words for the sayings of a text."""
    return [key(joined) for said in sayings_in(words).values() for joined in said.words]


def short_names(words: Sequence[str]) -> list[str]:
    """The abbreviations of the authorities that a text names in full: "Inspektionen för vård och omsorg" gives ivo."""
    return [short for said in sayings_in(words, NAMES).values() for short in said.words]

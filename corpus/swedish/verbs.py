"""Whether a word of a question is a verb: verbs are paraphrased ("lades", "satsades", "kostade"), nouns and names seldom."""

from functools import lru_cache

from corpus.swedish.lemmas import is_known, lemma

_SHORT = frozenset("få gå stå nå slå se be ge ske dö bo tro bero må rå ta dra ha bli vara le klä sy".split())
_LIKE_SHORT = ("slå", "stå", "gå")  # "föreslår", "uppstår", "ingår"
_PLURALS = frozenset("bussar båtar bilar ramar hallar dagar salar parkar hästar hundar banor vägar sidor linor".split())
_NOUN_ENDINGS = ("n", "ns", "s", "")
_NOUN_PLURALS = ("or", "orna", "ors", "ornas", "on", "onen")
_SHORTEST_ACTIVE = 4  # letters
# What is done, as a noun: "införandet", "underhållet"; "utfallet" is told in as many ways as a verb.
_DEEDS = ("andet", "endet", "hållet")
_DOINGS = frozenset(
    "boende yttrande överklagande yrkande bemötande meddelande föreläggande erbjudande inflytande förordnande deltagande resande åtagande medgivande".split()
)
_BEFORE_NOUN = frozenset("en ett vilken vilket varje".split())  # "vilket vite"
# After these no verb in the present stands: "motionen om broddar".
_BEFORE_THING = frozenset({"om"})
_PRESENT = ("ar", "er")
_BEFORE_INFINITIVE = frozenset(
    "att ska skall kan skulle vill måste bör får fått kunde ville behöver brukar kommer".split()
)


@lru_cache(maxsize=1 << 14)
def is_verb(word: str, before: str = "") -> bool:
    """Whether ``word``, standing after ``before``, is a verb form as far as its inflection shows.

    A lemma in -a is a verb unless the form is one that nouns in -a take (-an, -or, -orna): "började" is, "skolan" not.
    """
    lowered = word.lower()
    if lowered in _DOINGS or lowered.endswith(_DEEDS):
        return False
    base = lemma(lowered)
    if base in _SHORT or base.endswith(_LIKE_SHORT):
        return True
    if not base.endswith("a") or len(base) < 3 or not is_known(lowered):
        return False  # compounds outside the dictionary are nouns ("kulturplan")
    if lowered == base:
        return before.lower() in _BEFORE_INFINITIVE
    if before.lower() in _BEFORE_THING and lowered.endswith(_PRESENT):
        return False
    stem = base[:-1]
    if lowered == stem or lowered in _PLURALS:
        return False  # an imperative by its form, but in a question a noun: "hamn", "svar"
    if lowered.endswith("anställda") or before.lower() in _BEFORE_NOUN:
        return False  # "nyanställda" is a participle that is a noun
    nouns = {base + ending for ending in _NOUN_ENDINGS} | {stem + ending for ending in _NOUN_PLURALS}
    return lowered not in nouns


@lru_cache(maxsize=1 << 14)
def is_passive(word: str) -> bool:
    """Whether ``word`` is a verb with a passive -s: "subventioneras", "slängdes", "fattas"; "skolas" is not.

    Known by the active form that the dictionary has beside it: one in -r of a form in -as, in -de or -te of the past.
    """
    lowered = word.lower()
    active = lowered.removesuffix("s")
    if active == lowered or len(active) < _SHORTEST_ACTIVE:
        return False
    if active.endswith(("de", "te")):
        return lemma(active).endswith("a") and is_verb(active)
    return active.endswith("a") and lemma(active + "r") == active and is_known(active + "r")


def is_finite(word: str) -> bool:
    """Whether ``word``, first in a question, is a verb in the present or the past: "Avgick", "Innebär"; no imperative."""
    lowered = word.lower()
    return is_verb(lowered) or (lowered.endswith("r") and lemma(lowered) == f"{lowered}a")

"""The noun a number counts: "147 enskilda företag" counts företag."""

import re
from functools import lru_cache

from corpus.swedish.lemmas import is_known, lemma
from corpus.swedish.number_forms import MULTIPLIERS, NUMBER_WORDS, UNIT_WORDS
from corpus.swedish.word_tables import STOP_WORDS

_MOST_ADJECTIVES = 2
_WORD = re.compile(r"\s+([^\W\d_]+(?:-[^\W\d_]+)*)")
_PIECES = frozenset({"st", "stycken", "styck"})
# Adjectives in the plural and participles end so; "147 enskilda", "29 bokade", "12 pågående".
_ADJECTIVE_ENDING = re.compile(r"(?:[aå]|ade|nde|[^r]aste|sta|fler|tidigare|dåvarande|olika|extra)$")
_ONE_ONLY = re.compile(r"[dlnrst]ig$")  # an adjective of one thing: "av dem saknade 1 290 giltig biljett"
_GOES_ON = re.compile(r"-\s+(?:och|eller|samt)\s+(?P<last>[^\W\d_]{3,})")  # "18 produkt- och affärsidéer"
_DEFINITE = re.compile(r"[a-zåäö]{3}(?:er|ar|or)na$")  # "de elva sydligaste kommunerna"
# Nouns made of participles: they are what is counted in "12 sökande" and "340 anställda".
_PEOPLE = re.compile(
    r"(?:sökande|studerande|boende|resande|ordförande|deltagande|anställda|arbetslösa|vuxna|unga|äldre|döda|skadade|sjuka"
    r"|valda|förtroendevalda|intagna|nyanlända|närvarande|frånvarande|röstande|yrkande|yrkanden|anförande|utlåtande)$"
)
_NO_NOUN = frozenset(
    [
        "procentig",
        "procentigt",
        "gånger",
        "lika",
        "ytterligare",
        "totalt",
        "tillsammans",
        "sammanlagt",
        "respektive",
        "jämfört",
        "varav",
        "därav",
        "exklusive",
        "inklusive",
        "plus",
        "minus",
        "ökning",
        "minskning",
        "kvar",
        "fortfarande",
        "först",
        "ibland",
        "alltid",
        "idag",
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
        "våren",
        "sommaren",
        "hösten",
        "vintern",
        "vårterminen",
        "höstterminen",
        "året",
    ]
)


@lru_cache(maxsize=1 << 14)
def _is_verb(word: str) -> bool:
    """Whether a word is a finite verb, which is never counted: "av 20 deltog 15"."""
    base = lemma(word)
    if base == f"{word}a":
        return False  # no imperative follows a number: "30 verk"
    if base.endswith(("a", "å")) and word != base:
        return not word.endswith(("or", "orna", "n", "nor"))
    return base.endswith(("avse", "anse", "utse", "inge")) or base in {
        "vara",
        "bli",
        "se",
        "ge",
        "ske",
        "dö",
        "be",
        "ha",
    }


def counted_noun(text: str, at: int) -> tuple[str, int] | None:
    """The lemma of the noun counted by a number that ends at ``at``, and where the noun ends; None when there is none.

    Looks past "st" and up to two adjectives or participles.
    """
    pieces: tuple[str, int] | None = None
    position, passed = at, 0
    while match := _WORD.match(text, position):
        word = match[1].lower()
        position = match.end()
        if word in _PIECES:
            pieces = ("st", position)
            continue
        if word in STOP_WORDS or word in _NO_NOUN or word in UNIT_WORDS or word in NUMBER_WORDS or word in MULTIPLIERS:
            break
        if _PEOPLE.search(word):
            return lemma(word), position
        if _ADJECTIVE_ENDING.search(word) and not _DEFINITE.search(word) and passed < _MOST_ADJECTIVES:
            passed += 1
            continue
        if _is_verb(word) or _ONE_ONLY.search(word) or (match[1][0].isupper() and not is_known(word)):
            break
        if whole := _GOES_ON.match(text, position):
            return lemma(whole["last"].lower()), whole.end()
        return lemma(word), position
    return pieces

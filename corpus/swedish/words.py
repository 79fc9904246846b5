"""Words of a text as search terms: tokens, and the keys under which they are indexed and looked up."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from corpus.swedish.compounds import parts, suspended
from corpus.swedish.lemmas import fold, key, lemma
from corpus.swedish.sayings import saying_keys, short_names
from corpus.swedish.word_tables import STOP_WORDS

__all__ = [
    "STOP_WORDS",
    "Token",
    "content_words",
    "fold",
    "key",
    "keys",
    "lemma",
    "parts",
    "suspended",
    "terms",
    "tokens",
]

_ABBREVIATIONS = (
    r"(?:bl\.\s?a|t\.\s?ex|m\.\s?m|m\.\s?fl|d\.\s?v\.\s?s|p\.\s?g\.\s?a|fr\.\s?o\.\s?m|t\.\s?o\.\s?m|s\.\s?k)\b\.?"
)
NAMED = "="
"""Before a key among the parts of a text: what the text names in other words."""
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰ"
_TOKEN = re.compile(
    rf"(?<!\w){_ABBREVIATIONS}"
    r"|§"
    r"|\d{4}-\d{2}(?:-\d{2})?(?![\d-])"  # a date
    r"|[^\W\d_]{2,5}(?=\d{4}:\d)"  # SOU2023:94: a series, then a number
    r"|\d+(?:[.,:]\d+)+(?!\w)"  # 20,5  14:01  1:1
    r"|\d+(?=[-–]\d)"  # 36-38, 2022-2024: two numbers
    rf"|[^\W\d_{_RAISED}]{{4,}}(?=[{_RAISED}]+(?!\w))"  # a word with the mark of a note: betalningsmått¹
    r"|[^\W_]+(?:[-:'’&][^\W_]+)*",
    re.IGNORECASE,
)
# What is held at a place and bears its name.
_HELD_AT = re.compile(
    r"(?P<name>[A-ZÅÄÖ][a-zåäöé]{3,}?)s?(?:veckan?|dagar(?:na)?|dagen|festival(?:en)?|mässan?|loppet|marknad(?:en)?|konferens(?:en)?|spelen)s?"
)
_ASKED_SIZE = re.compile(r"(?:stor|hög|lång|låg|dyr|gammal|ofta|snab|bred|mång|pass)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or number of a text: ``text`` is ``whole[start:end]``."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=1 << 14)
def tokens(text: str) -> tuple[Token, ...]:
    """The words and numbers of ``text`` in order, with their spans.

    'RUN-00130-2024', '1:1', 'EU-medel', '5G', '20,5' and '2024-04-15' stay whole; slashes and ranges split.
    """
    return tuple(Token(match[0], match.start(), match.end()) for match in _TOKEN.finditer(text))


def keys(text: str) -> list[str]:
    """The keys of the content words of ``text`` in order, repeats kept, stop words out.

    The size word of a question goes too: in "hur stort var underskottet" only the deficit is looked for.
    """
    return list(_keys(text))


@lru_cache(maxsize=1 << 14)
def _keys(text: str) -> tuple[str, ...]:
    return tuple(_keys_of(_TOKEN.findall(text)))


def _keys_of(words: list[str]) -> list[str]:
    return [key(words[at]) for at in _contents(words)]


def _contents(words: Sequence[str]) -> Iterator[int]:
    """The places of the content words."""
    before = ""
    for at, word in enumerate(words):
        if word[0] in _RAISED:
            continue
        lowered = word.lower()
        asked_size = before == "hur" and _ASKED_SIZE.match(lowered)
        before = lowered
        if lowered not in STOP_WORDS and not asked_size:
            yield at


@lru_cache(maxsize=1 << 13)
def content_words(text: str) -> tuple[Token, ...]:
    """The words whose keys ``terms`` and ``keys`` give for ``text``, in the same order."""
    found = tokens(text)
    return tuple(found[at] for at in _contents([token.text for token in found]))


@lru_cache(maxsize=1 << 16)
def _parts_of(word: str) -> tuple[str, ...]:
    """The keys of a word's compound parts; none of a stop word."""
    return () if word.lower() in STOP_WORDS else parts(word)


def terms(text: str) -> tuple[list[str], list[str]]:
    """What a text is indexed under: the keys of its words, and apart from them those of compound parts and of verbs

    with a particle ("lades ned" also as nedlägga), and what it names in other words, each after a mark.
    """
    words = _TOKEN.findall(text)
    named = (NAMED + one for one in (*short_names(words), *_first_names(words)))
    return _keys_of(words), [
        *chain.from_iterable(map(_parts_of, words)),
        *suspended(text),
        *saying_keys(words),
        *named,
    ]


def _first_names(words: Sequence[str]) -> list[str]:
    """The keys of the names that compounds begin with: "IVO-anmälan", "Maria-anmälningar", "3D-skriven", "Björnöveckan"."""
    firsts = (word.partition("-") for word in words if "-" in word)
    held = (_HELD_AT.fullmatch(word) for word in words if word[0].isupper())
    hyphened = [key(first) for first, _, rest in firsts if rest[:1].islower() and re.search(r"[A-ZÅÄÖ]", first)]
    return [*hyphened, *(key(found["name"]) for found in held if found)]

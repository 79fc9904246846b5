"""Compounds: the parts of "budgetavvikelse", and the words hidden in "gles- och landsbygd"."""

import re
from functools import lru_cache

from corpus.swedish.lemmas import is_known, key, lemma
from corpus.swedish.word_tables import (
    BANNED_HEADS,
    BANNED_MODIFIERS,
    LINKING_FORMS,
    NEVER_SPLIT,
    SHORT_HEADS,
    SHORT_MODIFIERS,
)

_CACHE = 1 << 16
_SHORTEST_WORD = 6
_SHORTEST_HEAD = 4
_SHORTEST = 2  # letters of those that stand in the tables
# Words that are never a first half without their "s": "marknads|värde" is no "marknad|svärde".
_ALWAYS_LINKED = re.compile(r"\w(?:nad|het|tion|sion|ning|skap|itet)$")
_DEEPEST = 3  # "länskollektivtrafikmyndighet" has four parts, hardly any word more
_SUSPENDED = re.compile(
    r"(?<![\w-])([^\W\d_]{2,})-((?:,\s+[^\W\d_]{2,}-)*)\s+(?:och/eller|och|eller|samt|respektive|resp\.?|liksom|till)"
    r"\s+([^\W\d_]{5,})",
    re.IGNORECASE,
)


@lru_cache(maxsize=_CACHE)
def _modifier(word: str) -> str | None:
    """The word behind a first half ("hälso" -> "hälsa", "verksamhets" -> "verksamhet"), or None when it is none."""
    if (
        word in BANNED_MODIFIERS
        or word.removesuffix("s") in BANNED_MODIFIERS
        or (len(word) < _SHORTEST_HEAD and word not in SHORT_MODIFIERS)
    ):
        return None
    if word in LINKING_FORMS:
        return LINKING_FORMS[word]
    candidates = [word]
    if word.endswith("s") and len(word) > 4:
        candidates += [word[:-1], word[:-1] + "e"]  # "verksamhets" -> "verksamhet", "arbets" -> "arbete"
    if word[-1] in "ou":
        candidates.append(word[:-1] + "a")  # "kyrko" -> "kyrka"
    if word.endswith("e") and len(word) > 4:
        candidates.append(word[:-1])  # "skatte" -> "skatt"
    if word.endswith("ar") and len(word) > 4:
        candidates.insert(0, word + "e")  # "forskar" -> "forskare"
    known = (candidate for candidate in candidates if candidate not in BANNED_MODIFIERS and is_known(candidate))
    return next(known, None)


@lru_cache(maxsize=_CACHE)
def _is_head(word: str) -> bool:
    """Whether a word is known as one, or made of a known verb as nouns are ("muddring" of "muddra")."""
    return is_known(word) or (word.endswith("ing") and len(word) > 6 and is_known(word.removesuffix("ing") + "a"))


@lru_cache(maxsize=_CACHE)
def halves(word: str) -> tuple[str, str] | None:
    """Split a lower-case lemma into its first half as written and its head ("läns", "trafik"), or None.

    Two known halves win over a half that must itself be split, then a first half in its linking form, then the longest
    shorter half: "tobaks|avvänjning", "kyrko|råd" and "kultur|institution", not "kyrk|oråd" and "kult|urinstitution".
    """
    if word in NEVER_SPLIT:
        return None
    best: tuple[tuple[int, bool, int, int], str, str] | None = None
    for at in range(_SHORTEST, len(word) - _SHORTEST + 1):
        first, head = word[:at], word[at:]
        if head in BANNED_HEADS or (len(head) < _SHORTEST_HEAD and head not in SHORT_HEADS):
            continue
        if head[0] == "s" and _ALWAYS_LINKED.search(first):
            continue
        known_first, known_head = _modifier(first) is not None, _is_head(head)
        if not known_first and not (known_head and _is_compound(first.removesuffix("s"))):
            continue
        if not known_head and not _is_compound(head):
            continue
        rank = (known_first + known_head, first in LINKING_FORMS, min(len(first), len(head)), len(head))
        if best is None or rank > best[0]:
            best = (rank, first, head)
    return best and (best[1], best[2])


def _is_compound(word: str) -> bool:
    """Whether an unknown half is itself made of known words of some length ("kollektivtrafikmyndighet")."""
    split = halves(word) if len(word) >= _SHORTEST_WORD else None
    return split is not None and min(map(len, split)) >= _SHORTEST_HEAD


def _leaves(word: str, depth: int) -> list[str]:
    """The keys of the parts of one lemma, halves first, then the parts of the halves."""
    if len(word) < _SHORTEST_WORD or depth > _DEEPEST:
        return []
    split = halves(word)
    if split is None:
        return []
    first, head = split
    base = _modifier(first) or first.removesuffix("s")
    return [key(base), key(head), *_leaves(lemma(base), depth + 1), *_leaves(lemma(head), depth + 1)]


@lru_cache(maxsize=_CACHE)
def parts(word: str) -> tuple[str, ...]:
    """The keys of the parts of a compound, the word's own key not among them; empty when it is no compound.

    "kollektivtrafikmyndigheten" gives kollektivtrafik, myndighet, kollektiv, trafik. A word with hyphens gives its
    pieces and theirs. Always add these to the key of the whole, never put them in its place.
    """
    pieces = [piece for piece in re.split(r"[-–]", word.lower()) if piece]
    found: list[str] = [key(piece) for piece in pieces] if len(pieces) > 1 else []
    for piece in pieces:
        base = lemma(piece)
        if base.isalpha():
            found += _leaves(base, 1)
    own = key(word)
    return tuple(dict.fromkeys(part for part in found if part != own))


@lru_cache(maxsize=_CACHE)
def suspended(text: str) -> tuple[str, ...]:
    """The keys of words written with a suspended hyphen: "gles- och landsbygd" hides "glesbygd"."""
    found: list[str] = []
    for match in _SUSPENDED.finditer(text):
        base = match[3].lower()
        split = halves(lemma(base)) or halves(base)
        if split is None:
            continue
        heads = [split[1]]
        deeper = halves(split[1]) if len(split[1]) >= _SHORTEST_WORD else None
        if deeper:
            heads.append(deeper[1])
        for first in [match[1], *re.findall(r"[^\W\d_]{2,}", match[2])]:
            found += [key(first.lower() + head) for head in heads]
    return tuple(dict.fromkeys(found))

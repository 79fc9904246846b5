"""Words of which one is not the other: "heltid" and "deltid", "kvinnor" and "män". A text that says the one does not say the other."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from corpus.swedish.lexicon import entries

_WORD = re.compile(r"[^\W\d_][\w-]*")
Side = tuple[int, int]
"""A side of an opposition: which opposition, and which of its sides."""


@cache
def _table() -> tuple[Mapping[str, tuple[Side, ...]], tuple[tuple[str, Side], ...], tuple[tuple[str, Side], ...]]:
    """The sides of whole words, of beginnings ("heltid…") and of endings ("…besök")."""
    whole: dict[str, list[Side]] = {}
    beginnings: list[tuple[str, Side]] = []
    endings: list[tuple[str, Side]] = []
    for place, line in enumerate(entries("opposites")):
        for at, words in enumerate(line.split(" | ")):
            for word in words.split():
                if word.endswith("…"):
                    beginnings.append((word.strip("…"), (place, at)))
                elif word.startswith("…"):
                    endings.append((word.strip("…"), (place, at)))
                else:
                    whole.setdefault(word, []).append((place, at))
    return {word: tuple(sides) for word, sides in whole.items()}, tuple(beginnings), tuple(endings)


@lru_cache(maxsize=1 << 14)
def _sides_of(word: str) -> tuple[Side, ...]:
    whole, beginnings, endings = _table()
    begun = (side for beginning, side in beginnings if word.startswith(beginning))
    ended = (side for ending, side in endings if word.endswith(ending))
    return (*whole.get(word, ()), *begun, *ended)


@lru_cache(maxsize=1 << 14)
def sides_said(text: str) -> frozenset[Side]:
    """The sides of oppositions that the words of a text are on."""
    return frozenset(side for word in _WORD.findall(text.lower()) for side in _sides_of(word))


def says_opposite(asked: str, told: str, around: str) -> bool:
    """Whether ``told`` says the other side of something that ``asked`` names one side of, and nothing ``around`` it that one."""
    named = sides_said(asked)
    said = sides_said(told)
    about = said | sides_said(around)
    for place, at in named:
        if any(other != at for one, other in named if one == place) or (place, at) in about:
            continue
        if any(one == place for one, _ in said):
            return True
    return False

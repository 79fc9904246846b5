"""Who moved in and who moved out: a number of one is none of the other. Pure."""

import re
from functools import lru_cache

_WAYS = {
    "in": re.compile(r"\bflytta\w* (?:in|hit|dit|till)\b|\binflytt", re.IGNORECASE),
    "out": re.compile(r"\bflytta\w* (?:ut|från|ifrån|bort|härifrån|därifrån)\b|\butflytt", re.IGNORECASE),
}


@lru_cache(maxsize=1 << 14)
def moves(text: str) -> frozenset[str]:
    """The ways that a text tells that somebody moved: "in", "out"."""
    return frozenset(way for way, told in _WAYS.items() if told.search(text))


def way_fit(clause: str, question: str) -> int:
    """1 where a clause tells of those who moved the way asked about, -1 where it tells of the others, 0 else."""
    asked, told = moves(question), moves(clause)
    return 0 if len(asked) != 1 or len(told) != 1 else 1 if asked == told else -1

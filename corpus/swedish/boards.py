"""The names of boards, committees and councils, as minutes and questions write them."""

import re
from functools import lru_cache

from corpus.swedish.words import key

__all__ = ["BOARD", "boards_named", "same_board"]

# "barn- och utbildningsnämnden", "kommunstyrelsens arbetsutskott", "tekniska nämnden", "nämnden för hälsa och omsorg"; in [1]
# the name without the s of a genitive.
_KIND = r"(?:nämnden|nämnd|styrelsen|fullmäktige|utskott(?:et)?|direktionen|beredningen)"
_OF = r"(?:[a-zåäö]+-(?:, [a-zåäö]+-)* och |[a-zåäö]+ens |[a-zåäö]+ska |[a-zåäö]+(?:al|ell)a |gemensamma )"
BOARD = re.compile(
    r"(?<![\w-])((?:gemensamma )?(?:nämnden|styrelsen|utskottet|beredningen) för (?!att |den |det |de |en |ett )"
    r"(?-i:[a-zåäö]{4,}(?:(?:, [a-zåäö]+)* och [a-zåäö]+)?)"
    rf"|{_OF}?[a-zåäö]*{_KIND})(?P<genitive>s?)(?![\w-])",
    re.IGNORECASE,
)
_BARE = re.compile(_KIND, re.IGNORECASE)


@lru_cache(maxsize=1 << 12)
def boards_named(text: str) -> frozenset[str]:
    """The boards that ``text`` names, in small letters; "nämnden" alone, which may be any, is none of them."""
    return frozenset(found[1].lower() for found in BOARD.finditer(text) if not _BARE.fullmatch(found[1]))


def same_board(one: str, other: str) -> bool:
    """Whether two names are of one board: "arbetsutskottet", "kommunstyrelsens arbetsutskott"."""
    mine, its = ({key(word) for word in re.findall(r"[\w-]+", name) if len(word) > 1} for name in (one, other))
    return mine <= its or its <= mine

"""When text counts as the same: the rules by which answers, quotes and evidence are compared.

They are those of the project's public contract: an answer is folded before its patterns are tried, and a quote is
squashed before it is looked for, since line breaks and hyphenation differ between a source and what is shown of it.
"""

import re
from collections.abc import Iterable, Sequence

from assistant.support.evidence import squash

Passage = tuple[str, str]  # (document, squashed text)

_MARKUP = re.compile(r"[*_`]|\[\d+(?:, ?\d+)*\]")


def fold(text: str) -> str:
    """Case-folded, one space between words, without Markdown emphasis and source markers like [1]."""
    text = _MARKUP.sub("", text)
    return re.sub(r"\s+", " ", text.replace("\u2212", "-")).strip().casefold()


def matches(groups: Sequence[Sequence[str]], text: str) -> bool:
    """Whether folded ``text`` matches a pattern of every group."""
    return not missing_groups(groups, text)


def missing_groups(groups: Sequence[Sequence[str]], text: str) -> list[Sequence[str]]:
    """The groups of which no pattern matches folded ``text``."""
    return [group for group in groups if not any(re.search(pattern, text) for pattern in group)]


def piece_held(piece: tuple[str, str], passages: Iterable[Passage]) -> bool:
    """Whether one passage of the right document holds the quote of ``piece`` (document, quote)."""
    document, quote = piece
    squashed = squash(quote)
    return any(document == where and squashed in text for where, text in passages)


def evidence_held(alternatives: Sequence[Sequence[tuple[str, str]]], passages: Sequence[Passage]) -> bool:
    """Whether every piece of some alternative is held."""
    return any(all(piece_held(piece, passages) for piece in alternative) for alternative in alternatives)


def with_commas(text: str) -> str:
    """Figures with Swedish decimal commas: "0.640" is "0,640"."""
    return re.sub(r"(?<=\d)\.(?=\d)", ",", text)

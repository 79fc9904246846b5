"""Columns of those who are not something, beside that of those who are: "Inte nöjda" and "Nöjda". Pure."""

import re

from corpus.swedish.words import key, tokens

_DENIED = re.compile(r"\b(?:inte|ej|icke) (?P<word>\w{4,})", re.IGNORECASE)
_WORTH = 2.5


def denied_fit(column: str, question: str) -> float:
    """Whether a column is of those who are, or are not, what the question says: "Inte nöjda" where that is asked for."""
    asked, told = _denied(question), _denied(column)
    if asked & told:
        return _WORTH
    plain = {key(token.text) for token in tokens(column)} - told
    said = {key(token.text) for token in tokens(question)} - asked
    return -_WORTH if asked & plain or told & said else 0.0


def _denied(text: str) -> frozenset[str]:
    return frozenset(key(found["word"]) for found in _DENIED.finditer(text))

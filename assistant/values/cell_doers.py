"""Who a row of a table names in the column of those that do what is asked about: "Sökande" of "vem hade sökt". Pure."""

import re

from assistant.types import Frame
from assistant.values.cells import placed_cells
from assistant.values.doers import verb_asked
from assistant.values.value import Value
from corpus.swedish.derivation import root
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import key, tokens
from corpus.types import Unit

_DOER = re.compile(r"\w{2,}(?:ande|ende|aren?|arna|are)", re.IGNORECASE)  # "Sökande", "Utförare"
_NAMED = re.compile(r"[A-ZÅÄÖ][^\d]*[a-zåäö][^\d]*")
_FIT = 1.75


def cell_doers(unit: Unit, frame: Frame) -> list[Value]:
    """The cells of a row in the column of those that do what is asked: "Ekby kommun" under "Sökande"."""
    verb = verb_asked(frame) if unit.row is not None else ""
    if not verb:
        return []
    asked = {key(verb), *synonyms(key(verb))}
    roots = {root(word) for word in asked} - {""}
    return [
        Value(cell, start, start + len(cell), _FIT)
        for column, cell, start in placed_cells(unit)
        if _NAMED.fullmatch(cell.strip())
        and any(
            _DOER.fullmatch(word.text) and (key(word.text) in asked or root(key(word.text)) in roots)
            for word in tokens(column)
        )
    ]

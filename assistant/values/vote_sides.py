"""Which side of a vote a name in a table of votes stands under: "Ja (6) … | Nej (4) … | Avstår (1) …". Pure."""

import re

from assistant.matching.cues import asks
from assistant.values.cells import placed_cells
from corpus.types import Unit

_SIDES = {
    "avst": re.compile(r"\bavst(?:od|år|ått|å)\b|\b(?:lägg|lade|la|lagt)\w* ne[dr] (?:sin )?röst", re.IGNORECASE),
    "nej": re.compile(r"\bröst\w* (?:nej|emot|mot)\b", re.IGNORECASE),
    "ja": re.compile(r"\bröst\w* (?:ja|för)\b", re.IGNORECASE),
}


def side_fit(unit: Unit, start: int, question: str) -> float:
    """What the name at ``start`` gains where it stands under the side asked about: "Avstår (1) Eva Alm (S)"."""
    column = next((column for column, cell, at in placed_cells(unit) if at <= start < at + len(cell)), "")
    told = next((side for side in _SIDES if re.match(side, column, re.IGNORECASE)), None)
    asked = next((side for side, cue in _SIDES.items() if asks(cue, question)), None)
    return 0.0 if told is None or asked is None else 1.0 if told == asked else -1.0

"""At what stage a figure is told: foretold, budgeted, or what it became. Pure."""

import re

from assistant.composing.quoting import is_forecast
from assistant.matching.cues import COUNTED_ON, FORECAST
from assistant.types import Candidate, Frame
from assistant.values.cells import column_at

_BUDGET = re.compile(r"(?<!mot )(?<!än )(?<!med )(?<!till )(?<!från )\b\w*budget(?!avvik)", re.IGNORECASE)
_BUDGET_ASKED = re.compile(r"budget|\bram(?:en)?\b|\bplan", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[.;:,]\s|\b(?:och|men)\b")


def is_foretold(one: Candidate) -> bool:
    """Whether a value is told as a forecast: by its column, or by what stands before it in its sentence."""
    if one.unit.row is not None:
        return is_forecast(one)
    before = one.unit.text[max(0, one.value_start - 90) : one.value_start]
    return FORECAST.search(before) is not None or COUNTED_ON.search(before) is not None


def is_planned(one: Candidate) -> bool:
    """Whether a value is what was budgeted."""
    before = (
        column_at(one.unit, one.value_start)
        if one.unit.row is not None
        else one.unit.text[max(0, one.value_start - 40) : one.value_start]
    )
    return "budget" in before.lower()


def is_budget(one: Candidate, frame: Frame) -> bool:
    """Whether a value is what was budgeted where the question asks for no budget; "underskott mot budget" is what it became."""
    if _BUDGET_ASKED.search(frame.question):
        return False
    if one.unit.row is not None:
        return _BUDGET.search(column_at(one.unit, one.value_start)) is not None
    *_, clause = _CLAUSE_END.split(one.unit.text[max(0, one.value_start - 90) : one.value_start])
    return _BUDGET.search(clause) is not None

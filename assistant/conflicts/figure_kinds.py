"""What a figure is that another source contradicts: forecast, outcome, proposal, or just where it stands. Pure."""

import re

from assistant.composing.quoting import is_forecast
from assistant.types import AnswerType, Candidate, FigureKind, Frame
from assistant.values.cells import column_at
from corpus.types import Standing

_STANDINGS = {
    Standing.PROPOSAL: FigureKind.PROPOSAL,
    Standing.MOTION: FigureKind.PROPOSAL,
    Standing.DECISION: FigureKind.DECISION,
}
_COLUMNS = (
    (re.compile(r"\b(?:mål|målvärde|målet|\w*budget|ram)\b", re.IGNORECASE), FigureKind.TARGET),
    (re.compile(r"\b(?:utfall|bokslut|redovisat)\b", re.IGNORECASE), FigureKind.OUTCOME),
)
# "underskottet mot budget blev 12 mnkr" gives no budget
_TO_COMPARE = re.compile(r"\b(?:mot|än|jämfört med|jämförelse med|över|under) budget", re.IGNORECASE)
_PLANNED = re.compile(r"(?:\b\w+ (?:med )?)?\b(?:budget\w*|mål(?:et|värdet)?|ramen)\b[^.;,]{0,40}$", re.IGNORECASE)


def kind_of(frame: Frame, candidate: Candidate) -> FigureKind:
    """What sort of figure a candidate gives: by its standing, its column, the words around it, else where it stands."""
    unit = candidate.unit
    if frame.type is AnswerType.DATE:
        return FigureKind.DATE
    if unit.standing in _STANDINGS:
        return _STANDINGS[unit.standing]
    if is_forecast(candidate):
        return FigureKind.FORECAST
    if unit.row is None:
        planned = _PLANNED.search(unit.text[: max(candidate.value_start, 0)])
        return FigureKind.TARGET if planned and not _TO_COMPARE.search(planned.group()) else FigureKind.TEXT
    column = column_at(unit, candidate.value_start)
    return next((kind for told, kind in _COLUMNS if told.search(column)), FigureKind.TABLE)

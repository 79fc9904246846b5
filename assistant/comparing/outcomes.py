"""What was forecast or budgeted and what it became, of one figure of one year: the sides of such a comparison."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import product

from assistant.comparing.sides import FIGURE_NOUN, Find, Side, of_figure
from assistant.matching.said import is_told, said_above, said_by
from assistant.types import AnswerType, Candidate, Comparison, Frame, Term
from assistant.understanding.question_words import HELD_UP_WORD
from assistant.values import values_of
from assistant.values.cells import column_at
from assistant.values.stage_told import is_foretold, is_planned
from corpus.swedish.dates import years
from corpus.swedish.words import key

_STAGE = re.compile(r"\w*(?:budget|utfall|prognos)\w*", re.IGNORECASE)
_ITS_STAGE = re.compile(
    r"(?:budgeten|utfallet|prognosen|helårsprognosen)(?: för (?:helåret|året))? (?:är|var|blev|uppgår|uppgick)\b",
    re.IGNORECASE,
)
_TRIED = 6  # candidates of each of two figures, among which such as stand beside each other are looked for
_RESULT, _FORECAST = "resultat", "prognos"
_BUDGET = re.compile(r"budget", re.IGNORECASE)
AGAINST_BUDGET = re.compile(
    r"\b(?:än|mot|med|från|till) (?:(?:det|den|vad|som|var|årets) ){0,3}\w*budget", re.IGNORECASE
)
_OUTCOME = re.compile(r"\b(?:utfall|redovisat|bokslut)", re.IGNORECASE)
_GAP_COLUMN = re.compile(r"avvik|diff", re.IGNORECASE)


def forecast_and_outcome(frame: Frame, find: Find) -> list[Side]:
    """What was forecast and what it became, of one figure of one year: "Hur stod sig prognosen mot utfallet?"."""
    kept = tuple(term for term in frame.terms if not (term.verb or HELD_UP_WORD.fullmatch(term.word)))
    measure = next((term.key for term in kept if FIGURE_NOUN.fullmatch(term.word)), "")
    if not measure:
        measure = key(_RESULT)
        kept = (*kept, Term(_RESULT, measure, weight=0.5))
    plain = replace(
        frame,
        type=AnswerType.AMOUNT,
        unit="kr",
        terms=kept,
        measure=measure,
        comparison=Comparison.NONE,
        dates=(),
        period="",
        kinds=(),
    )
    forecast = replace(plain, terms=(*kept, Term(_FORECAST, key(_FORECAST), weight=0.6)), measure=key(_FORECAST))
    sides = [
        Side("Prognosen", forecast, _first_told([*find(forecast), *find(plain)], True)),
        Side("Utfallet", plain, _first_told(find(plain), False)),
    ]
    return sides if all(side.candidate for side in sides) else []


def budget_and_outcome(frame: Frame, find: Find) -> list[Side]:
    """What was budgeted and what it became, of one row of a table that gives both and not what sets them apart."""
    plain = replace(of_figure(frame), terms=tuple(term for term in frame.terms if not _BUDGET.search(term.word)))
    best = next(iter(find(plain)), None)
    if best is None or best.unit.row is None or any(_GAP_COLUMN.search(name) for name in best.unit.row.columns):
        return []
    told = [(value, column_at(best.unit, value.start)) for value in values_of(best.unit, frame)]
    of_time = [one for one in told if not (frame.years and years(one[1])) or {*years(one[1])} & {*frame.years}]
    sides = []
    for name, sort in (("Budgeten", _BUDGET), ("Utfallet", _OUTCOME)):
        found = [value for value, column in of_time if sort.search(column)]
        if len(found) != 1:
            return []
        sides.append(Side(name, plain, replace(best, value=found[0].text, value_start=found[0].start)))
    return sides


def told_side_by_side(asked: Sequence[tuple[str, Frame]], find: Find) -> list[Side]:
    """A budget and what became of it, or is forecast, told in one sentence or row, or in two sentences of one paragraph."""
    first, last = (find(of_figure(frame))[:_TRIED] for _, frame in asked)
    for one, other in sorted(product(first, last), key=lambda both: -sum(each.score for each in both)):
        if _side_by_side(one, other) and all(
            _of_the_thing(told, frame) for told, (_, frame) in zip((one, other), asked, strict=True)
        ):
            return [Side(name, frame, told) for (name, frame), told in zip(asked, (one, other), strict=True)]
    return []


def _side_by_side(one: Candidate, other: Candidate) -> bool:
    """Whether two figures stand in one sentence or row, or in one paragraph, each in a sentence of its own."""
    if one.hit.passage.document_id != other.hit.passage.document_id or one.unit.block != other.unit.block:
        return False
    same = one.unit.start == other.unit.start
    return one.value_start != other.value_start if same else one.unit.row is None and other.unit.row is None


def _of_the_thing(one: Candidate, frame: Frame) -> bool:
    """Whether a figure is told of what is asked about: its sentence names that, or goes on with "Budgeten var …"."""
    topics = {*one.hit.passage.topics}
    things = [term for term in frame.terms if not (term.verb or _STAGE.fullmatch(term.word) or term.key in topics)]
    near = said_by(one.unit) | said_above(one.unit)
    return bool(_ITS_STAGE.match(one.unit.text)) or any(is_told(term, near) for term in things)


def _first_told(found: Sequence[Candidate], as_forecast: bool) -> Candidate | None:
    """The best candidate that is told as a forecast, or as what it became; budgets are neither."""
    return next((one for one in found if is_foretold(one) is as_forecast and not is_planned(one)), None)

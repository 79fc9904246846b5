"""The figures of a sentence as values: of the unit asked for, near the measure, of the year asked about.

What speaks for or against a figure is told by its neighbours, each on its own: its unit, how near it stands, whether it
is of a part or of the whole, what its clause tells, its standing.
"""

from collections.abc import Iterator, Sequence

from assistant.types import Frame
from assistant.values.brackets import of_year_before
from assistant.values.changes import change_fit
from assistant.values.clauses import asked_at
from assistant.values.figure_standing import standing_fits
from assistant.values.groups import SEXES, asks_of_both, group_fits, groups_told
from assistant.values.mentions import figures_in, told_otherwise
from assistant.values.nearness import anchors_in, clause_fits, holder_fits, label_fit, near_fits, place_fit, year_fit
from assistant.values.part_and_whole import part_fits
from assistant.values.plan_stages import stage_fits
from assistant.values.prices import each_fit
from assistant.values.rates import rate_fits
from assistant.values.told_beside import told_beside
from assistant.values.uncounted import counts_nothing, rate_fit
from assistant.values.units import unit_fit
from assistant.values.value import Value
from corpus.types import Quantity, Unit

_EACH_NEAR = 16  # letters after a price that may say what it is paid for each of
_BOTH_LENGTH = 60  # letters from the figure of women to that of men
_OF_YEAR_BEFORE = 0.6  # what a figure in brackets after another is behind that: it is of the year before


def figures_of(unit: Unit, frame: Frame) -> list[Value]:
    """The figures of a sentence that have the unit asked for, the nearer to the measure the better."""
    text = unit.text
    found = told_otherwise(unit, frame)
    figures = figures_in(unit, frame)
    if not figures:
        return found
    anchors = anchors_in(unit, frame)
    told = told_beside(text, figures, frame)
    of_clause = clause_fits(text, figures, asked_at(unit, frame))
    held = holder_fits(text, figures, frame.question)
    staged = stage_fits(text, figures, frame.question)
    grouped = group_fits(text, figures, frame.question)
    rated = rate_fits(text, figures, frame.question)
    earlier = {one.start for one in of_year_before(text).values()}
    for quantity in figures:
        fit = unit_fit(quantity, frame)
        if fit <= 0 or counts_nothing(text, quantity, frame):
            continue
        for gain in (
            *near_fits(text, quantity, anchors),
            *part_fits(text, quantity, figures, anchors, frame),
            told.get(quantity.start, 0.0),
            change_fit(text, quantity, frame),
            held.get(quantity.start, 0.0),
            staged.get(quantity.start, 0.0),
            grouped.get(quantity.start, 0.0),
            rated.get(quantity.start, 0.0),
            rate_fit(text, quantity, frame),
            0.8 * min(0.0, each_fit(text[quantity.end : quantity.end + _EACH_NEAR], frame.question)),
            *standing_fits(text, quantity, frame),
            year_fit(text, quantity, frame) + label_fit(text[: quantity.start], frame),
            place_fit(text, quantity, figures, anchors.others) or of_clause.get(quantity.start, 0.0),
            -_OF_YEAR_BEFORE if quantity.start in earlier else 0.0,
        ):
            fit += gain
        found.append(Value(quantity.text, quantity.start, quantity.end, fit, quantity))
    return [*found, *_of_both(text, figures, found, frame.question)]


def _of_both(text: str, figures: Sequence[Quantity], found: list[Value], question: str) -> Iterator[Value]:
    """The figures of women and men as one value, where both are asked for: "8,1 respektive 4,2 procent"."""
    if not asks_of_both(question):
        return
    told = groups_told(text, figures, SEXES)
    first, second = (next((one for one in found if told.get(one.start) == sex), None) for sex in SEXES.words)
    if first and second:
        start, end = min(first.start, second.start), max(first.end, second.end)
        if end - start <= _BOTH_LENGTH:
            yield Value(text[start:end], start, end, max(first.fit, second.fit) + 1.0, first.quantity)

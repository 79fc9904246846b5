"""Other sources on the same figure or date: those that agree are named, one that differs is shown with what it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.check import LESS_NAMED, UNSURE
from assistant.composing.cite import CitationList
from assistant.composing.quoting import as_told, is_forecast, quoted, source_name
from assistant.conflicts.figure_kinds import kind_of
from assistant.conflicts.more_exact import more_exact
from assistant.conflicts.same_date import another_time, dated_anew
from assistant.conflicts.same_matter import (
    foretold_anew,
    may_differ,
    same_matter,
    told_in_table,
    told_twice,
)
from assistant.types import FIGURES, Candidate, Frame, SourceFigure, Statement
from assistant.values import Value, best_value, shown_value, values_of
from assistant.values.events import PEOPLE
from corpus.swedish.numbers import same
from corpus.swedish.people import is_person
from corpus.swedish.words import key, terms
from corpus.types import MEASURING, Quantity, Unit

# "enligt fastighetschefen och enligt revisorerna", "enligt både nämnden och revisorerna"
_TWO_SOURCES = re.compile(
    r"\benligt\b.{2,60}\b(?:och|respektive|jämfört med|men) enligt\b|\benligt både\b", re.IGNORECASE
)


_BOUNDS = {
    **dict.fromkeys(("minst", "lägst", "åtminstone"), ">="),
    **dict.fromkeys(("mer än", "fler än", "över"), ">"),
    **dict.fromkeys(("högst", "max", "maximalt", "som mest", "upp till"), "<="),
    **dict.fromkeys(("mindre än", "färre än", "under"), "<"),
}
_BOUND = re.compile(rf"\b({'|'.join(_BOUNDS)})\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Others:
    """What other places say of a figure: the statements, and the figures that differ, the answer's own first."""

    statements: tuple[Statement, ...] = ()
    differing: tuple[SourceFigure, ...] = ()


def other_dates(
    frame: Frame,
    best: Candidate,
    candidates: Sequence[Candidate],
    citations: CitationList,
    rejected: Sequence[Candidate] = (),
) -> Others:
    """Another date of the same event: the sources disagree, and both are shown. ``rejected`` may be but unsure."""
    unsure = [one for one in rejected if one.rejected == UNSURE]
    differing = [
        other
        for other in [*candidates[1:8], *unsure[:4]]
        if other.value and another_time(best.value, other.value) and may_differ(best, other)
        if _alike(best, other) or dated_anew(frame, best, other)
    ]
    if not differing:
        return Others()
    other = _nearest_told(best, differing)
    text = f"{source_name(other)} anger en annan tid, **{other.value}**: {quoted(other.unit, 40, other.value_start)}"
    return Others((Statement(text, _cited(other, citations)),), _both(frame, best, other, citations))


def _nearest_told(best: Candidate, differing: Sequence[Candidate]) -> Candidate:
    """The first that differs; where the document of the answer tells the same too, that one: it contradicts itself."""
    told = [one for one in differing if one.value == differing[0].value]
    own = (one for one in told if one.hit.passage.document_id == best.hit.passage.document_id)
    return next(own, differing[0])


def _alike(one: Candidate, other: Candidate) -> bool:
    """Whether two sentences say nearly the same but for the date."""
    mine, theirs = _undated(one), _undated(other)
    return len(mine & theirs) >= 0.6 * max(len(mine | theirs), 1)


def _undated(candidate: Candidate) -> set[str]:
    return set(candidate.unit.terms) - set(terms(candidate.value)[0])


def asks_two_sources(frame: Frame) -> bool:
    """Whether a question asks what two sources say of one figure: then a second figure is to be shown."""
    return frame.type in FIGURES and bool(_TWO_SOURCES.search(frame.question))


def _second_source(frame: Frame, best: Candidate, other: Candidate) -> bool:
    """Whether a sentence gives the figure that the other of two sources asked for has: of the measure, in its own words."""
    return (
        asks_two_sources(frame)
        and other.unit.row is None
        and other.features["measure"] >= 0.7
        and other.score >= 0.75 * best.score
    )


def other_figures(
    frame: Frame,
    best: Candidate,
    candidates: Sequence[Candidate],
    citations: CitationList,
    rejected: Sequence[Candidate] = (),
) -> Others:
    """Other sources on the same figure: those that agree are named, one that differs is shown with what it is.

    ``rejected``: candidates that cannot answer, but may be a row of a table that tells the figure again.
    """
    first = shown_value(frame, best) or best_value(best.unit, frame)
    if first is None or first.quantity is None:
        return Others()
    # What a figure is foretold to become stands under "Prognos" in a table.
    sought = replace(frame, question=f"{frame.question} prognos") if is_forecast(best) else frame
    agreeing: list[Candidate] = []
    differing: list[Candidate] = []
    for other in [*candidates[1:14], *rejected[:14]]:
        value = _nearest(other.unit, sought, first.quantity)
        if value is None or value.quantity is None:
            continue
        if _one_figure(value.quantity, first.quantity):
            found = replace(other, value=value.text, value_start=value.start)
            if bounds_differ(best, found) and not other.rejected:
                differing.append(found)
            else:
                agreeing += [] if other.rejected else [other]
            continue
        if abs(value.quantity.value) == abs(first.quantity.value):
            continue  # "ett underskott på 12,0 miljoner" is "−12 000 tkr" in the table
        found = replace(other, value=value.text, value_start=value.start)
        figures = value.quantity.value, first.quantity.value
        alike = (
            (not other.rejected and same_matter(frame, best, found, figures))
            or (other.rejected in ("", UNSURE) and told_twice(frame, best, found, figures))
            or (other.rejected in ("", UNSURE, LESS_NAMED) and foretold_anew(frame, best, found, figures))
        )
        if alike or _second_source(frame, best, found) or told_in_table(frame, best, found, figures):
            differing.append(found)
    statements = [_agrees(best, other, citations) for other in agreeing[:1]]
    if exact := None if differing else more_exact(frame, best, first.quantity, [*candidates[1:14], *rejected[:14]]):
        statements.append(_exactly(*exact, citations))
    both: tuple[SourceFigure, ...] = ()
    for other in differing[:1]:
        statements.append(_differs(frame, other, citations))
        both = _both(frame, best, other, citations)
    return Others(tuple(statements), both)


def _agrees(best: Candidate, other: Candidate, citations: CitationList) -> Statement:
    same_source = other.hit.passage.document_id == best.hit.passage.document_id
    where = "på ett annat ställe i" if same_source else "i"
    return Statement(f"Samma uppgift finns {where} {source_name(other)}.", _cited(other, citations))


def _exactly(other: Candidate, value: Value, citations: CitationList) -> Statement:
    """ "Mer exakt **693 personer**: ”…”" of a figure that the answer rounds."""
    return Statement(f"Mer exakt **{value.text}**: {quoted(other.unit, 40, value.start)}", _cited(other, citations))


def _differs(frame: Frame, other: Candidate, citations: CitationList) -> Statement:
    sort = "en prognos" if is_forecast(other) else "en annan uppgift"
    quote = quoted(other.unit, 40, other.value_start)
    text = f"{source_name(other)} anger {sort}, **{as_told(frame, other)}**: {quote}"
    return Statement(text, _cited(other, citations))


def bounds_differ(one: Candidate, other: Candidate) -> bool:
    """Whether one figure is a bound in two ways: "minst fem" and "mer än 5"."""
    mine, theirs = (_bound(each) for each in (one, other))
    return bool(mine and theirs) and _BOUNDS[mine.lower()] != _BOUNDS[theirs.lower()]


def _bound(one: Candidate) -> str:
    """What says that a figure is a bound: "mer än" before it; "" for none."""
    found = _BOUND.search(one.unit.text[: one.value_start])
    return found[1] if found else ""


def _both(frame: Frame, best: Candidate, other: Candidate, citations: CitationList) -> tuple[SourceFigure, ...]:
    """The two figures side by side; both places are cited already, so that nothing new is."""
    return tuple(
        SourceFigure(as_told(frame, one), kind_of(frame, one), _cited(one, citations)[0]) for one in (best, other)
    )


def _cited(candidate: Candidate, citations: CitationList) -> tuple[int, ...]:
    return citations.add(candidate.hit.passage.document_id, [candidate.unit])


def _nearest(unit: Unit, frame: Frame, quantity: Quantity) -> Value | None:
    """The figure of a unit that can be the same one: of the same sort, and nearest in size.

    A sentence often gives a total and a share; the share is what the other source gives.
    """
    alike = [
        value
        for value in values_of(unit, frame)
        if value.quantity and _one_sort(value.quantity, quantity) and value.fit > 0
    ]
    return min(alike, key=lambda value: abs(value.quantity.value - quantity.value), default=None)  # type: ignore[union-attr]


def _one_figure(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are the same, though a cell has no unit and its thousands or millions stand in the label."""
    if same(one, other):
        return True
    bare = [replace(quantity, unit="") for quantity in (one, other)]
    return _one_bare(one, other) and (same(*bare) or _digits(one) == _digits(other) != "")


def _digits(quantity: Quantity) -> str:
    """The figures of a quantity as written: "2,3" of "2,3 miljoner resor"."""
    found = re.search(r"\d[\d\s]*(?:[.,]\d+)?", quantity.text)
    return re.sub(r"\s", "", found[0]) if found else ""


def _one_sort(one: Quantity, other: Quantity) -> bool:
    """Whether two figures can be of the same: in a table the thing counted stands in its caption, not in its cell."""
    return one.unit == other.unit or _one_bare(one, other) or _of_people(one, other)


def _of_people(one: Quantity, other: Quantity) -> bool:
    """Whether two figures count people, one of them just as such: "1 231 personer", of those employed."""
    counted = [quantity.text.split()[-1] for quantity in (one, other)]
    plain = [key(word) in PEOPLE for word in counted]
    return any(plain) and all(bare or is_person(word) for bare, word in zip(plain, counted, strict=True))


def _one_bare(one: Quantity, other: Quantity) -> bool:
    """Whether one of two figures has no unit, and the other none but the thing counted."""
    return "" in (one.unit, other.unit) and MEASURING.isdisjoint((one.unit, other.unit))

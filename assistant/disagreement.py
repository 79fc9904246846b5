"""Other sources on the same figure or date: those that agree are named, one that differs is shown with what it is."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.cite import CitationList
from assistant.quoting import in_full, is_forecast, quoted, source_name
from assistant.types import Candidate, Frame, Statement
from assistant.values import Value, best_value, values_of
from corpus.swedish.numbers import same
from corpus.types import Quantity, Unit


def other_dates(best: Candidate, candidates: Sequence[Candidate], citations: CitationList) -> list[Statement]:
    """Another date that a sentence of nearly the same words gives: the sources disagree, and both are shown."""
    for other in candidates[1:8]:
        if other.value and other.value.lower() != best.value.lower() and _alike(best.unit, other.unit):
            numbers = citations.add(other.hit.passage.document_id, [other.unit])
            text = f"{source_name(other)} anger en annan tid, **{other.value}**: {quoted(other.unit, 40, other.value_start)}"
            return [Statement(text, numbers)]
    return []


def _alike(one: Unit, other: Unit) -> bool:
    mine, theirs = set(one.terms), set(other.terms)
    return len(mine & theirs) >= 0.6 * max(len(mine | theirs), 1)


def other_figures(
    frame: Frame, best: Candidate, candidates: Sequence[Candidate], citations: CitationList
) -> list[Statement]:
    """Other sources on the same figure: those that agree are named, one that differs is shown with what it is."""
    first = best_value(best.unit, frame)
    if first is None or first.quantity is None:
        return []
    agreeing: list[Candidate] = []
    differing: list[Candidate] = []
    for other in candidates[1:14]:
        value = _nearest(other.unit, frame, first.quantity)
        if value is None or value.quantity is None:
            continue
        if same(value.quantity, first.quantity):
            agreeing.append(other)
        elif _same_matter(best, other):
            differing.append(replace(other, value=value.text, value_start=value.start))
    statements = []
    if agreeing:
        numbers = tuple(n for other in agreeing[:1] for n in citations.add(other.hit.passage.document_id, [other.unit]))
        same_source = agreeing[0].hit.passage.document_id == best.hit.passage.document_id
        where = "på ett annat ställe i" if same_source else "i"
        statements.append(Statement(f"Samma uppgift finns {where} {source_name(agreeing[0])}.", numbers))
    for other in differing[:1]:
        numbers = citations.add(other.hit.passage.document_id, [other.unit])
        sort = "en prognos" if is_forecast(other) else "en annan uppgift"
        statements.append(
            Statement(
                f"{source_name(other)} anger {sort}, **{in_full(frame, other)}**: {quoted(other.unit, 40, other.value_start)}",
                numbers,
            )
        )
    return statements


def _nearest(unit: Unit, frame: Frame, quantity: Quantity) -> Value | None:
    """The figure of a unit that can be the same one: of the same sort, and nearest in size.

    A sentence often gives a total and a share; the share is what the other source gives.
    """
    alike = [
        value
        for value in values_of(unit, frame)
        if value.quantity and value.quantity.unit == quantity.unit and value.fit > 0
    ]
    return min(alike, key=lambda value: abs(value.quantity.value - quantity.value), default=None)  # type: ignore[union-attr]


def _same_matter(best: Candidate, other: Candidate) -> bool:
    """Whether a candidate speaks of the same figure so surely that a difference must be shown."""
    ours, theirs = best.features, other.features
    return (
        theirs["own"] >= 0.85 * ours["own"]
        and theirs["coverage"] >= 0.92 * ours["coverage"]
        and theirs["measure"] >= 0.7
        and theirs["of_the_whole"] >= ours["of_the_whole"]
        and theirs["body"] >= ours["body"]
        and theirs["year"] >= 0.6 * ours["year"]
        and other.score >= 0.75 * best.score
    )

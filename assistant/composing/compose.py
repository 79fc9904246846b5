"""Candidates that passed the gates -> the answer: lead first, then the evidence, then what disagrees.

Every sentence is either quoted or built around a value that stands in the quote it cites. Nothing else is said.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from assistant.comparing.which_way import led_by_direction
from assistant.composing.announced import announced_by, announces
from assistant.composing.cite import CitationList
from assistant.composing.context import (
    as_quotes,
    in_context,
    outcome_of,
    place_of,
    repeats,
    uncut,
    with_what_it_adds_to,
)
from assistant.composing.quoting import as_told, intro, is_forecast, point, quoted, source_name, standing_note
from assistant.composing.whole_table import of_whole_table
from assistant.conflicts.disagreement import Others, other_dates, other_figures
from assistant.conflicts.rival import as_statement, rival_of
from assistant.features.causes import gives_reasons
from assistant.features.table import VALUE_TYPES
from assistant.features.wording import predecessors
from assistant.matching.cues import CAUSE, FORECAST, STRONG_CAUSE
from assistant.matching.match import words_in
from assistant.types import FIGURES, AnswerType, Candidate, Frame, SourceFigure, Statement
from assistant.values.cells import GAP_COLUMN, GAP_NAMED, column_at
from corpus.index import Index
from corpus.standing import decides_for, matter_in
from corpus.types import BlockKind, Passage, Standing, Unit


@dataclass(frozen=True, slots=True)
class Composed:
    """The statements of an answer, lead first; ``citations`` are what they point into.

    ``disagreement`` holds the figures that sources differ on.
    """

    statements: tuple[Statement, ...]
    citations: CitationList
    disagreement: tuple[SourceFigure, ...] = ()


def compose(
    frame: Frame, candidates: Sequence[Candidate], index: Index, rejected: Sequence[Candidate] = ()
) -> Composed:
    """Builds the answer on accepted candidates, best first; there is at least one.

    ``rejected`` may contradict it, or be what is meant instead.
    """
    composed = _answer(frame, candidates, CitationList(index), rejected, index)
    rival = None if composed.disagreement else rival_of(frame, candidates, rejected)
    if rival is None:
        return composed
    return replace(composed, statements=(*composed.statements, *as_statement(frame, rival, composed.citations)))


def _answer(
    frame: Frame,
    candidates: Sequence[Candidate],
    citations: CitationList,
    rejected: Sequence[Candidate],
    index: Index,
) -> Composed:
    best = candidates[0]
    if table := of_whole_table(frame, candidates, citations):
        statements = table
    elif frame.type is AnswerType.DECISION and _is_decided(best):
        statements = _decision(best, citations, index)
    elif best.unit.kind is BlockKind.LIST_ITEM and (frame.type is AnswerType.LIST or _is_asked_in_lead(frame, best)):
        statements = _list(best, citations, index)
    elif frame.type not in VALUE_TYPES and (first := _announced(best)):
        statements = _list(first, citations, index)
    elif (
        frame.type is AnswerType.LIST
        and announces(best.unit)
        and (each := announced_by(best.unit, _after(best, index)))
    ):
        statements = _listed(best, each, citations)
    elif frame.type is AnswerType.REASON:
        statements = _reasons(best, candidates, citations)
    elif frame.type in VALUE_TYPES and best.value:
        statements = _value(frame, best, citations)
        others = _others(frame, candidates, citations, rejected)
        return Composed((*statements, *others.statements), citations, others.differing)
    else:
        statements = led_by_direction(frame, candidates, _quotes(best, candidates, citations, index))
    return Composed(tuple(statements), citations)


def _is_decided(best: Candidate) -> bool:
    """Whether a candidate is a decision point of minutes, or what their organ decided to propose to another."""
    unit = best.unit
    if unit.standing is Standing.DECISION:
        return _in_minutes(unit)
    return unit.standing is Standing.PROPOSAL and decides_for(unit.section, unit.text, best.hit.passage.header)


def _in_minutes(unit: Unit) -> bool:
    """Whether a decision stands under a heading of its own ("§ 12 …", "Beslut"), not told in running text."""
    return any(heading.startswith("§") or "beslut" in heading.lower() for heading in unit.section) or bool(unit.lead)


def text_of(statements: Sequence[Statement]) -> str:
    """The statements as Markdown, each followed by its source numbers."""
    lines = []
    for statement in statements:
        marks = "".join(f" [{number + 1}]" for number in statement.citations)
        lines.append(f"{statement.text}{marks}")
    return "\n\n".join(lines)


def _value(frame: Frame, best: Candidate, citations: CitationList) -> list[Statement]:
    goes_on = _of_whom(frame, best)
    cited = citations.add(best.hit.passage.document_id, [best.unit, *goes_on])
    note = f"{_stage_note(frame, best)}{standing_note(best.unit)}"
    return [
        Statement(f"**{as_told(frame, best)}**{note}", cited),
        Statement(
            " ".join((f"{intro(best)}{quoted(best.unit, around=best.value_start)}", *map(quoted, goes_on))), cited
        ),
    ]


def _of_whom(frame: Frame, best: Candidate) -> list[Unit]:
    """The next sentence, where it alone names the one whom the person asked for came after: "Hon efterträdde Ulf Ek."."""
    before = predecessors(frame) if frame.type is AnswerType.PERSON else frozenset()
    units, place = best.hit.passage.units, place_of(best)
    after = units[place + 1] if place is not None and place + 1 < len(units) else None
    if not before or after is None or after.block != best.unit.block or not before.isdisjoint(best.unit.terms):
        return []
    return [after] if before <= {*after.terms} else []


def _stage_note(frame: Frame, best: Candidate) -> str:
    """What a figure is where the question does not say so: " (prognos)", " (avvikelse mot budget 2024)"; "" for an outcome."""
    if is_forecast(best):
        return "" if FORECAST.search(frame.question) else " (prognos)"
    column = column_at(best.unit, best.value_start)
    told = GAP_COLUMN.search(column) is not None and not GAP_NAMED.search(frame.question)
    return f" ({column[:1].lower()}{column[1:]})" if told else ""


def _others(
    frame: Frame, candidates: Sequence[Candidate], citations: CitationList, rejected: Sequence[Candidate]
) -> Others:
    """What other places say of the same figure or date."""
    best = candidates[0]
    if frame.type in FIGURES:
        return other_figures(frame, best, candidates, citations, rejected)
    dated = frame.type is AnswerType.DATE
    return other_dates(frame, best, candidates, citations, rejected) if dated else Others()


def _decision(best: Candidate, citations: CitationList, index: Index) -> list[Statement]:
    """The whole decision verbatim: every point under the same heading of the same §."""
    units = _siblings(
        best,
        lambda unit: (
            unit.standing is best.unit.standing
            and unit.section == best.unit.section
            and unit.kind is not BlockKind.HEADING
        ),
        index,
    )
    numbers = citations.add(best.hit.passage.document_id, units)
    source = source_name(best)
    title = matter_in(best.unit.section) or next(iter(best.unit.section), "")
    heading = best.unit.section[-1] if best.unit.standing is Standing.PROPOSAL else ""
    points = []
    for unit in units:
        points.append(point(unit) if unit.kind is BlockKind.LIST_ITEM else unit.text)
    return [
        Statement(
            f"{', '.join(dict.fromkeys(filter(None, (title, source, heading))))}:\n\n" + "\n".join(points), numbers
        )
    ]


def _list(best: Candidate, citations: CitationList, index: Index) -> list[Statement]:
    """All items of the list the best one belongs to, under their lead-in."""
    units = _siblings(
        best,
        lambda unit: (
            unit.kind is BlockKind.LIST_ITEM and unit.lead == best.unit.lead and unit.section == best.unit.section
        ),
        index,
    )
    heading = None if best.unit.lead else _heading_right_before(units[0], best.hit.passage)
    numbers = citations.add(best.hit.passage.document_id, [*([heading] if heading else []), *units])
    lead = best.unit.lead or f"{heading.text.rstrip(' :') if heading else source_name(best)}:"
    return [Statement(f"{lead}\n\n" + "\n".join(point(unit) for unit in units), numbers)]


def _heading_right_before(first: Unit, passage: Passage) -> Unit | None:
    """The heading that a list stands right under, which says what is listed: "Protokollsutdrag skickas till"."""
    before = next((one for one, after in pairwise(passage.units) if after.start == first.start), None)
    return before if before is not None and before.kind is BlockKind.HEADING else None


def _is_asked_in_lead(frame: Frame, best: Candidate) -> bool:
    """Whether what leads in to a list says the deed of an open question: "Revisorerna rekommenderar nämnden"."""
    if frame.type is not AnswerType.FREE:
        return False
    return any(term.verb and term.key in words_in(best.unit.lead).keys for term in frame.terms)


def _announced(best: Candidate) -> Candidate | None:
    """The first item of the list that the best unit leads in to ("Följande bidrag beviljas:"), None where it does not."""
    units, place = best.hit.passage.units, place_of(best)
    following = units[place + 1] if place is not None and place + 1 < len(units) else None
    if following is None or following.kind is not BlockKind.LIST_ITEM or best.unit.kind is BlockKind.LIST_ITEM:
        return None
    announces = following.lead and best.unit.text.endswith(following.lead)
    return replace(best, unit=following) if announces else None


def _listed(best: Candidate, each: Sequence[Unit], citations: CitationList) -> list[Statement]:
    """What a sentence announces as a list, each of its things as the first sentence of its paragraph."""
    numbers = citations.add(best.hit.passage.document_id, [best.unit, *each])
    return [Statement(f"{best.unit.text}\n\n" + "\n".join(point(unit) for unit in each), numbers)]


def _after(best: Candidate, index: Index) -> list[Unit]:
    """The units of a document after the best one, in order, whatever passages they are cut into."""
    return [unit for unit in _in_order(best, index) if unit.start >= best.unit.end]


def _in_order(best: Candidate, index: Index) -> list[Unit]:
    """Every unit of the best one's document, in the order of its text."""
    every = {unit.start: unit for one in index.passages_of(best.hit.passage.document_id) for unit in one.units}
    return [unit for _, unit in sorted(every.items())]


def _siblings(best: Candidate, belongs: Callable[[Unit], bool], index: Index) -> list[Unit]:
    """The units of the best one's passage that belong with it, and those that go on where the passage is cut."""
    units = [unit for unit in best.hit.passage.units if belongs(unit)] or [best.unit]
    in_order = _in_order(best, index)
    before = [unit for unit in in_order if unit.end <= units[0].start]
    after = [unit for unit in in_order if unit.start >= units[-1].end]
    return [*[*takewhile(belongs, reversed(before))][::-1], *units, *takewhile(belongs, after)]


def _reasons(best: Candidate, candidates: Sequence[Candidate], citations: CitationList) -> list[Statement]:
    """The cause, and further causes told in the same section or as surely elsewhere; under "Skäl" those told there, in order."""
    if gives_reasons(best.unit):
        told = {
            one.unit.start: one
            for one in candidates
            if one.hit.passage.document_id == best.hit.passage.document_id and one.unit.section == best.unit.section
        }
        return as_quotes([one for _, one in sorted(told.items())][:3] or [best], citations)
    chosen = with_what_it_adds_to(best)
    for other in candidates[1:10]:
        if len(chosen) >= 3:
            break
        near = other.hit.passage.id == best.hit.passage.id and CAUSE.search(other.unit.text)
        sure = other.score >= 0.8 * best.score and STRONG_CAUSE.search(other.unit.text)
        if (near or sure) and not repeats(other, chosen):
            chosen.append(other)
    return as_quotes(chosen, citations)


def _quotes(best: Candidate, candidates: Sequence[Candidate], citations: CitationList, index: Index) -> list[Statement]:
    """The best quote in its context, and a second one nearly as good that says something else."""
    chosen = in_context(uncut(best, lambda: _after(best, index)))
    if (outcome := outcome_of(best)) and not repeats(outcome, chosen):
        return [*as_quotes(chosen, citations), *as_quotes([outcome], citations)]
    for other in candidates[1:6]:
        if other.score >= 0.88 * best.score and not repeats(other, chosen):
            chosen.append(other)
            break
    return as_quotes(chosen, citations)

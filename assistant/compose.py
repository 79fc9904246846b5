"""Candidates that passed the gates -> the answer: lead first, then the evidence, then what disagrees.

Every sentence is either quoted or built around a value that stands in the quote it cites. Nothing else is said.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.cite import STANDING_WORDS, CitationList
from assistant.cues import CAUSE, FORECAST, POINTS_BACK, STRONG_CAUSE
from assistant.read import VALUE_TYPES
from assistant.types import AnswerType, Candidate, Frame, Statement
from assistant.values import Value, best_value, values_of
from assistant.values.cells import column_at
from assistant.whole_table import of_whole_table
from corpus.index import Index
from corpus.swedish.numbers import same
from corpus.types import BlockKind, Quantity, Standing, Unit

LONGEST_CONTEXT = 55  # words of a sentence with those around it
LONGEST_EVIDENCE = 60  # words of a quote in the answer's text; the citation holds the whole


@dataclass(frozen=True, slots=True)
class Composed:
    """The statements of an answer, lead first; ``citations`` are what they point into."""

    statements: tuple[Statement, ...]
    citations: CitationList


def compose(frame: Frame, candidates: Sequence[Candidate], index: Index) -> Composed:
    """Builds the answer on accepted candidates, best first; there is at least one."""
    citations = CitationList(index)
    best = candidates[0]
    if table := of_whole_table(frame, candidates, citations):
        statements = table
    elif frame.type is AnswerType.DECISION and best.unit.standing is Standing.DECISION and _in_minutes(best.unit):
        statements = _decision(best, citations)
    elif frame.type is AnswerType.LIST and best.unit.kind is BlockKind.LIST_ITEM:
        statements = _list(best, citations)
    elif frame.type not in VALUE_TYPES and (first := _announced(best)):
        statements = _list(first, citations)
    elif frame.type is AnswerType.REASON:
        statements = _reasons(best, candidates, citations)
    elif frame.type in VALUE_TYPES and best.value:
        statements = _value(frame, best, candidates, citations)
    else:
        statements = _quotes(best, candidates, citations)
    return Composed(tuple(statements), citations)


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


def quoted(unit: Unit, longest: int = LONGEST_EVIDENCE, around: int = 0) -> str:
    """A unit's text in Swedish quotation marks, shortened with … around the place that matters."""
    text = unit.text
    words = text.split()
    if len(words) > longest:
        first = max(0, len(text[:around].split()) - longest // 2)
        first = min(first, len(words) - longest)
        middle = " ".join(words[first : first + longest])
        text = f"{'… ' if first else ''}{middle}{' …' if first + longest < len(words) else ''}"
    return f"”{text.replace('”', '’')}”"


def source_name(candidate: Candidate) -> str:
    """How a source is named in running text: the title within its header."""
    header = candidate.hit.passage.header.split(" · ")
    return header[1] if len(header) > 1 else header[0]


def standing_note(unit: Unit) -> str:
    """ " (yrkande, inte beslut)" where the words are not a decision, else ""."""
    if unit.standing in (Standing.PLAIN, Standing.DECISION):
        return ""
    return f" ({STANDING_WORDS[unit.standing]})"


def _value(frame: Frame, best: Candidate, candidates: Sequence[Candidate], citations: CitationList) -> list[Statement]:
    cited = citations.add(best.hit.passage.document_id, [best.unit])
    forecast = " (prognos)" if is_forecast(best) and not FORECAST.search(frame.question) else ""
    statements = [
        Statement(f"**{in_full(frame, best)}**{forecast}{standing_note(best.unit)}", cited),
        Statement(f"{_intro(best)}{quoted(best.unit, around=best.value_start)}", cited),
    ]
    if frame.type in (AnswerType.AMOUNT, AnswerType.COUNT, AnswerType.SHARE):
        statements += _others(frame, best, candidates, citations)
    elif frame.type is AnswerType.DATE:
        statements += _other_dates(best, candidates, citations)
    return statements


def in_full(frame: Frame, candidate: Candidate) -> str:
    """A value as it reads alone: "20,5 miljoner" of money is "20,5 miljoner kronor"."""
    kinds = {
        value.quantity.unit
        for value in values_of(candidate.unit, frame)
        if value.quantity and value.text == candidate.value
    }
    money = kinds == {"kr"}
    return (
        f"{candidate.value} kronor"
        if money and re.search(r"\b(?:miljon(?:er)?|miljard(?:er)?)$", candidate.value)
        else candidate.value
    )


def _other_dates(best: Candidate, candidates: Sequence[Candidate], citations: CitationList) -> list[Statement]:
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


def _intro(candidate: Candidate) -> str:
    """What places the quote: the document, and the list's lead-in or the table's caption."""
    unit = candidate.unit
    place = unit.lead or (unit.row.caption if unit.row else "")
    placed = f", {place.rstrip(':')}" if place and len(place) < 120 else ""
    return f"{source_name(candidate)}{placed}: "


def is_forecast(candidate: Candidate) -> bool:
    """Whether a candidate's value is a forecast: by its column, or by the words around it."""
    unit, at = candidate.unit, candidate.value_start
    if unit.row is not None:
        column = column_at(unit, at)
        return bool(FORECAST.search(column or f"{unit.row.label} {unit.row.caption}"))
    return bool(FORECAST.search(unit.text[max(0, at - 90) : at + 40]))


def _others(frame: Frame, best: Candidate, candidates: Sequence[Candidate], citations: CitationList) -> list[Statement]:
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
        and theirs["year"] >= 0.6 * ours["year"]
        and other.score >= 0.75 * best.score
    )


def _decision(best: Candidate, citations: CitationList) -> list[Statement]:
    """The whole decision verbatim: every point under the same heading of the same §."""
    units = _siblings(
        best,
        lambda unit: (
            unit.standing is Standing.DECISION
            and unit.section == best.unit.section
            and unit.kind is not BlockKind.HEADING
        ),
    )
    numbers = citations.add(best.hit.passage.document_id, units)
    source = source_name(best)
    matter = best.unit.section[0] if best.unit.section and best.unit.section[0] != source else ""
    points = []
    for unit in units:
        points.append(point(unit) if unit.kind is BlockKind.LIST_ITEM else unit.text)
    return [Statement(f"{', '.join(filter(None, (matter, source)))}:\n\n" + "\n".join(points), numbers)]


def _list(best: Candidate, citations: CitationList) -> list[Statement]:
    """All items of the list the best one belongs to, under their lead-in."""
    units = _siblings(
        best,
        lambda unit: (
            unit.kind is BlockKind.LIST_ITEM and unit.lead == best.unit.lead and unit.section == best.unit.section
        ),
    )
    numbers = citations.add(best.hit.passage.document_id, units)
    lead = best.unit.lead or source_name(best) + ":"
    return [Statement(f"{lead}\n\n" + "\n".join(point(unit) for unit in units), numbers)]


def _announced(best: Candidate) -> Candidate | None:
    """The first item of the list that the best unit leads in to ("Följande bidrag beviljas:"), None where it does not."""
    units = best.hit.passage.units
    place = next((at for at, unit in enumerate(units) if unit.start == best.unit.start), len(units))
    following = units[place + 1] if place + 1 < len(units) else None
    if following is None or following.kind is not BlockKind.LIST_ITEM or best.unit.kind is BlockKind.LIST_ITEM:
        return None
    return replace(best, unit=following) if re.search(r"(?::|\batt)\s*$", best.unit.text) else None


def point(unit: Unit) -> str:
    """A list item as Markdown: its own number kept, any other mark a dash."""
    return unit.text if re.match(r"\d{1,2}\.\s", unit.text) else "- " + re.sub(r"^[•▪◦·○●■‣*\-–—]\s*", "", unit.text)


def _siblings(best: Candidate, belongs) -> list[Unit]:  # type: ignore[no-untyped-def]
    units = [unit for unit in best.hit.passage.units if belongs(unit)]
    return units or [best.unit]


def _reasons(best: Candidate, candidates: Sequence[Candidate], citations: CitationList) -> list[Statement]:
    """The cause, and further causes told in the same section or as surely elsewhere."""
    chosen = [best]
    for other in candidates[1:10]:
        if len(chosen) == 3:
            break
        near = other.hit.passage.id == best.hit.passage.id and CAUSE.search(other.unit.text)
        sure = other.score >= 0.8 * best.score and STRONG_CAUSE.search(other.unit.text)
        if (near or sure) and not _repeats(other, chosen):
            chosen.append(other)
    return _as_quotes(chosen, citations)


def _quotes(best: Candidate, candidates: Sequence[Candidate], citations: CitationList) -> list[Statement]:
    """The best quote in its context, and a second one nearly as good that says something else."""
    chosen = _in_context(best)
    for other in candidates[1:6]:
        if other.score >= 0.88 * best.score and not _repeats(other, chosen):
            chosen.append(other)
            break
    return _as_quotes(chosen, citations)


def _in_context(best: Candidate) -> list[Candidate]:
    """The best sentence with those that follow it in its paragraph, and the one before where it points back ("Det …").

    What a sentence announces ("Tre alternativ har prövats.") is said by those that follow.
    """
    units = best.hit.passage.units
    place = next(
        (at for at, unit in enumerate(units) if (unit.start, unit.end) == (best.unit.start, best.unit.end)), -1
    )
    if place < 0 or best.unit.kind is not BlockKind.PARAGRAPH:
        return [best]
    first = last = place
    words = len(best.unit.text.split())
    if place and POINTS_BACK.match(best.unit.text) and _continues(units[place - 1], best.unit):
        words += len(units[place - 1].text.split())
        first = place - 1 if words <= LONGEST_CONTEXT else place
    while last + 1 < len(units) and _continues(units[last], units[last + 1]):
        words += len(units[last + 1].text.split())
        if words > LONGEST_CONTEXT:
            break
        last += 1
    return [replace(best, unit=unit) for unit in units[first : last + 1]]


def _continues(unit: Unit, following: Unit) -> bool:
    """Whether two units are sentences of one paragraph with the same standing."""
    return unit.block == following.block and unit.kind is following.kind and unit.standing is following.standing


def _as_quotes(chosen: Sequence[Candidate], citations: CitationList) -> list[Statement]:
    """Each quote with its source; sentences that follow upon one another are quoted, and cited, as one."""
    statements = []
    for group in _neighbours(chosen):
        first = group[0]
        units = [candidate.unit for candidate in group]
        numbers = citations.add(first.hit.passage.document_id, units)
        text = " ".join(unit.text for unit in units) if len(units) > 1 else ""
        shown = f"”{text.replace('”', '’')}”" if text and len(text.split()) <= LONGEST_EVIDENCE + 30 else ""
        if shown:
            statements.append(Statement(f"{shown}{standing_note(first.unit)}", numbers))
        else:
            statements += [Statement(f"{quoted(unit)}{standing_note(unit)}", numbers) for unit in units]
    return statements


def _neighbours(chosen: Sequence[Candidate]) -> list[list[Candidate]]:
    """The candidates grouped so that sentences standing next to each other come together, in the order of the text."""
    groups: list[list[Candidate]] = []
    for candidate in chosen:
        for group in groups:
            same = group[0].hit.passage.id == candidate.hit.passage.id
            if same and any(_adjacent(candidate, other) for other in group):
                group.append(candidate)
                group.sort(key=lambda one: one.unit.start)
                break
        else:
            groups.append([candidate])
    return groups


def _adjacent(one: Candidate, other: Candidate) -> bool:
    units = one.hit.passage.units
    places = {(unit.start, unit.end): place for place, unit in enumerate(units)}
    first, second = places.get((one.unit.start, one.unit.end)), places.get((other.unit.start, other.unit.end))
    return first is not None and second is not None and abs(first - second) == 1 and one.unit.block == other.unit.block


def _repeats(candidate: Candidate, chosen: Sequence[Candidate]) -> bool:
    """Whether a candidate says in nearly the same words what has been said."""
    mine = set(re.findall(r"\w+", candidate.unit.text.lower()))
    for other in chosen:
        theirs = set(re.findall(r"\w+", other.unit.text.lower()))
        if len(mine & theirs) >= 0.75 * min(len(mine), len(theirs)):
            return True
    return False

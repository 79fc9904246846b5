"""One thing at different times: the figure of each, of one row, one part of the year and one matter."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from assistant.comparing.alike import alike, nearest_alike, of_one_matter
from assistant.comparing.sides import AS_SURE, Find, Side, of_a_part, same_figure
from assistant.types import Candidate, Frame
from assistant.values import Value, shown_value
from assistant.values.part_of_year import reported_part, reported_until
from assistant.values.part_told import may_stand, part_of_year_asked, part_told
from assistant.values.stage_told import is_budget, is_foretold, is_planned
from corpus.sub_rows import own_label
from corpus.types import MEASURING, Row

# "1 900 fler än 2022": the figures before are of another year
_COMPARED = r"\b(?:än|mot|gentemot|jämfört med|jämförelse med|i förhållande till|sedan)\s+(?:år\s+|under\s+|hela\s+)?"
_NOTE_MARK = re.compile(r"\s*(?:\d\)|\*+)$")
_AS_PART = re.compile(r"^(?:(?:var|där)av|[-–]) ?", re.IGNORECASE)
_OF_ALL = ("totalt", "summa", "övrigt", "övriga")
_COST = re.compile(r"kostnad|utgift", re.IGNORECASE)
_INCOME = re.compile(r"intäkt|inkomst", re.IGNORECASE)
_LIKE = 0.65  # of the best score, that one must reach which is of the part of the year that the other is of
_AS_GOOD = 0.95
_BESIDE = 0.8  # of the best scores together, that those of one sentence that compares must reach
_TRIED = 8  # candidates of each side, among which such ones are looked for


def each_time(asked: Sequence[tuple[str, Frame]], find: Find, part: str | None) -> list[Side]:
    """The same thing at different times with what carries each; none where one figure would be set beside itself."""
    sides = _of_one_row([Side(name, side, _found(side, find)) for name, side in asked], find)
    sides = _of_one_sentence(sides, find)
    told = _of_like_parts([_of_whole_year(side, sides, find) for side in sides], find, part)
    return [] if any(same_figure(one, other) for one, other in combinations(told, 2)) else told


def part_and_year(asked: Sequence[tuple[str, Frame]], find: Find) -> list[Side]:
    """A figure of a part of a year and of the whole of it, each told of that; none where one of them is not told."""
    sides = []
    for name, frame in asked:
        wanted = part_of_year_asked(frame.question)
        found = find(frame)[:_TRIED]
        told = (one for one in found if one.score >= _LIKE * found[0].score and _is_of_part(one, frame, wanted))
        one = next(told, None)
        sides.append(Side(f"{name} (prognos)" if one and is_foretold(one) else name, frame, one))
    units = {shown.quantity.unit for side in sides if (shown := _shown(side)) and shown.quantity}
    in_cell = len(units) == 2 and "" in units and MEASURING.isdisjoint(units)  # the column says what is counted
    return (
        sides
        if (len(units) == 1 or in_cell) and all(side.candidate for side in sides) and not same_figure(*sides)
        else []
    )


def _shown(side: Side) -> Value | None:
    return shown_value(side.frame, side.candidate) if side.candidate else None


def _is_of_part(one: Candidate, frame: Frame, wanted: str | None) -> bool:
    """Whether a figure is of the part of the year asked for, "" for the whole: told so, or in the report on it."""
    told = part_told(one, frame)
    told = told if told is not None else reported_part(one)
    return wanted is not None and told == wanted and not is_planned(one)


def _of_like_parts(sides: list[Side], find: Find, part: str | None) -> list[Side]:
    """The sides with figures of one part of their years and of one matter, each with its part.

    Where there are none, what is of another ``part`` than the one asked for is left out, as is what is of another matter.
    """
    present = [side for side in sides if side.candidate]
    frames = [side.frame for side in present]
    chosen = [side.candidate for side in present if side.candidate]
    if not alike(chosen, frames, part):
        chosen = nearest_alike([find(frame)[:_TRIED] for frame in frames], frames, part, _LIKE) or chosen
    placed = dict(zip((side.name for side in present), chosen, strict=True))
    told = [replace(side, candidate=placed.get(side.name)) for side in sides]
    return [_with_part(side, chosen, part) for side in told]


def _with_part(side: Side, chosen: Sequence[Candidate], part: str | None) -> Side:
    if side.candidate is None:
        return side
    told = part_told(side.candidate, side.frame)
    one_matter = all(of_one_matter(side.candidate, other, side.frame) for other in chosen)
    only_planned = is_budget(side.candidate, side.frame) and not all(is_budget(one, side.frame) for one in chosen)
    kept = one_matter and not only_planned and may_stand(told, part)
    return replace(side, part=told, candidate=side.candidate if kept else None)


def _of_one_row(sides: list[Side], find: Find) -> list[Side]:
    """The sides told in one row of a table where their best stand in two: "Låneskuld" is not set beside "Summa skulder"."""
    best = [side.candidate.unit.row if side.candidate else None for side in sides]
    rows_told = [row for row in best if row]
    if len(rows_told) < len(best) or _of_one_name(rows_told):
        return sides
    if labelled := _of_one_label(sides, find):
        return labelled
    rows = [{_place(one): one for one in reversed(find(side.frame)) if one.unit.row} for side in sides]
    shared = set(rows[0]).intersection(*rows[1:])
    if not shared:
        return sides
    nearest = max(shared, key=lambda place: sum(of_side[place].score for of_side in rows))
    return [replace(side, candidate=of_side[nearest]) for side, of_side in zip(sides, rows, strict=True)]


def _of_one_name(rows: Sequence[Row]) -> bool:
    """Whether rows bear one name: "Övriga intäkter" is "varav övriga intäkter" where only one table says of what."""
    if len({row.label for row in rows}) < 2:
        return True
    labels = {_NOTE_MARK.sub("", own_label(row)).casefold() for row in rows}
    return len(labels) < 2 and len({row.parent for row in rows if row.parent}) < 2


def of_one_label(told: Sequence[Candidate]) -> bool:
    """Whether figures stand in rows of one name, be it as a part of a sum or alone: "Varav Kulturfonden1)", "Kulturfonden".

    No rows of which the heading of one alone says that they are costs.
    """
    labels = [
        _NOTE_MARK.sub("", _AS_PART.sub("", one.unit.row.label)).casefold() if one.unit.row else "" for one in told
    ]
    return (
        len(told) > 1
        and len(set(labels)) == 1
        and labels[0] not in {"", *_OF_ALL}
        and len(set(map(_is_cost, told))) == 1
    )


def _is_cost(one: Candidate) -> bool:
    row = one.unit.row
    above = " ".join((*one.unit.section[-1:], row.parent, row.caption)) if row else ""
    return _COST.search(above) is not None and not _INCOME.search(above)


def _of_one_sentence(sides: list[Side], find: Find) -> list[Side]:
    """The sides told in one sentence that sets them against each other: "87 procent 2019 jämfört med 78 procent 2022"."""
    best = [side.candidate for side in sides]
    if len({_place(one) for one in best if one}) < 2 and all(best):
        return sides
    told = [
        {_place(one): one for one in reversed(find(side.frame)[:_TRIED]) if one.unit.row is None and one.value}
        for side in sides
    ]
    shared = set(told[0]).intersection(*told[1:])
    both = [[of[place] for of in told] for place in shared if len({of[place].value_start for of in told}) == len(told)]
    least = _BESIDE * sum(one.score for one in best if one)
    near = [found for found in both if sum(one.score for one in found) >= least and _compares(found)]
    chosen = max(near, key=lambda found: sum(one.score for one in found), default=None)
    return [replace(side, candidate=one) for side, one in zip(sides, chosen, strict=True)] if chosen else sides


def _compares(found: Sequence[Candidate]) -> bool:
    """Whether the sentence of some figures says between them that it compares."""
    start, end = (pick(one.value_start for one in found) for pick in (min, max))
    return (
        re.search(
            r"\b(?:än|mot|jämfört|jämförelse|från|till|respektive)\b", found[0].unit.text[max(0, start - 8) : end]
        )
        is not None
    )


def _of_one_label(sides: list[Side], find: Find) -> list[Side]:
    """The sides told in rows of one name in two documents: "Resultat" is not set beside "Resultat före avskrivningar"."""
    if len({side.candidate.hit.passage.document_id for side in sides if side.candidate}) < 2:
        return []
    rows = [
        {one.unit.row.label.strip().lower(): one for one in reversed(find(side.frame)[:_TRIED]) if one.unit.row}
        for side in sides
    ]
    shared = set(rows[0]).intersection(*rows[1:])
    near = [
        label
        for label in shared
        if all(
            of[label].score >= AS_SURE * side.candidate.score
            for of, side in zip(rows, sides, strict=True)
            if side.candidate
        )
    ]
    if not near:
        return []
    best = max(near, key=lambda label: sum(of[label].score for of in rows))
    return [replace(side, candidate=of[best]) for side, of in zip(sides, rows, strict=True)]


def _place(one: Candidate) -> tuple[str, int]:
    return one.hit.passage.document_id, one.unit.start


def _of_whole_year(side: Side, sides: Sequence[Side], find: Find) -> Side:
    """The side with the forecast for its year, where a part of the year would be set beside whole ones."""
    if not _of_part(side) or all(_of_part(one) for one in sides if one.candidate) or side.frame.dates:
        return side
    found = find(side.frame)
    foretold = [
        one for one in found if is_foretold(one) and not is_planned(one) and one.score >= AS_SURE * found[0].score
    ]
    return replace(side, candidate=foretold[0]) if foretold else side


def _of_part(side: Side) -> bool:
    """Whether a side shows what was told of a part of its year: a figure of an interim report that is no forecast."""
    one = side.candidate
    return one is not None and bool(reported_until(tuple(one.hit.passage.head))[1]) and not is_foretold(one)


def _found(side: Frame, find: Find) -> Candidate | None:
    """The best candidate of a side; none where its sentence only compares another time with the year of the side."""
    best = next(iter(found := find(side)), None)
    if best is not None and best.unit.row is not None and of_a_part(best.unit.row.label, side):
        # of rows that are as good, that of the whole body and not of a division that nobody asked about
        rows = [one for one in found if one.unit.row is not None and one.score >= _AS_GOOD * best.score]
        return next((one for one in rows if one.unit.row and not of_a_part(one.unit.row.label, side)), best)
    if best is None or best.unit.row is not None or len(side.years) != 1:
        return best
    named = [match.start() for match in re.finditer(rf"\b{side.years[0]}\b", best.unit.text)]
    compared = [
        match.end() - 4 for match in re.finditer(rf"{_COMPARED}{side.years[0]}\b", best.unit.text, re.IGNORECASE)
    ]
    return None if named and named == compared and best.value_start < named[0] else best

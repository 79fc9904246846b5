"""Two figures set against each other: each found and cited on its own, the difference computed and marked as computed."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from assistant.comparing.alike import MOST_MISSING
from assistant.comparing.difference import called, difference, figures_of_sides, opened
from assistant.comparing.earlier import asks_before, earlier_than
from assistant.comparing.outcomes import AGAINST_BUDGET, budget_and_outcome, forecast_and_outcome, told_side_by_side
from assistant.comparing.over_time import each_time, of_one_label, part_and_year
from assistant.comparing.sides import (
    AS_SURE,
    FORECAST_WORD,
    Find,
    Framed,
    Side,
    known_only,
    levels_of,
    of_figure,
    pair_sides,
    sides_of,
)
from assistant.composing.cite import CitationList
from assistant.composing.context import adjacent
from assistant.composing.quoting import quoted, source_name
from assistant.matching.said import is_told, of_one_root, said_around
from assistant.types import FIGURES, AnswerType, Candidate, Comparison, Frame, Statement, TableView
from assistant.understanding.apart import apart_in, asks_apart, stages_in
from assistant.understanding.direction import asks_by_how_much, asks_which_year, than_year
from assistant.understanding.pairs import pair_in
from assistant.understanding.part_and_year import part_and_year_in
from assistant.understanding.question_words import HELD_UP
from assistant.understanding.turn_words import ORGAN
from assistant.values.part_told import may_stand, part_of_year_asked
from corpus.types import Unit

_TRIED = 6  # accepted candidates among which one that tells of a change is looked for

Beside = Callable[[Candidate], Sequence[Unit]]
"""The sentences of the paragraph that a candidate stands in."""


def compare(
    frame: Frame, framed: Framed, find: Find, beside: Beside, citations: CitationList
) -> tuple[list[Statement], TableView | None, str]:
    """Statements for a comparison, its table, and in Swedish what side was not found, ""; no statements when none was."""
    sides = _found_sides(frame, framed, find)
    sides = _told_beside(sides, beside) if sides else _then_and_now(frame, find, beside)
    found = [side for side in sides if side.candidate]
    if not found or len(sides) < 2 or (len(found) == 1 and (_unnamed(found[0]) or _needs_both(frame.question))):
        return [], None, ""
    numbers = [_cited(side.candidate, found, citations) for side in found if side.candidate]
    one_time = all(may_stand(one.part, other.part) for one, other in combinations(found, 2))
    figures = figures_of_sides(found) if len(found) >= 2 and one_time else None
    lead = difference(frame, figures, tuple(dict.fromkeys(numbers[0] + numbers[-1]))) if figures else None
    if lead is None and asks_apart(frame.question):
        return [], None, ""
    statements = [*([lead] if lead else []), *_evidence(found, numbers)]
    rows = tuple((called(side), side.candidate.value, source_name(side.candidate)) for side in found if side.candidate)
    return statements, TableView(("", "Värde", "Källa"), rows), _lacking(sides, one_time)


def _found_sides(frame: Frame, framed: Framed, find: Find) -> list[Side]:
    """The sides of a comparison with what carries each; empty where they cannot be told apart."""
    if stages := stages_in(frame.question):
        return told_side_by_side([(name, framed(asked)) for name, asked in stages.sides], levels_of(find))
    if HELD_UP.search(frame.question) and len(frame.years) < 2:
        return forecast_and_outcome(frame, find)
    if AGAINST_BUDGET.search(frame.question) and len(frame.years) < 2:
        return budget_and_outcome(frame, find)
    levels = levels_of(find)
    if times := part_and_year_in(frame.question):
        return part_and_year([(name, of_figure(framed(asked))) for name, asked in times.sides], levels)
    if pair := apart_in(frame.question) or pair_in(frame.question):
        return pair_sides([(name, known_only(of_figure(framed(asked)))) for name, asked in pair.sides], levels)
    return _as_wholly_told(each_time(sides_of(frame), levels, part_of_year_asked(frame.question)))


def _as_wholly_told(sides: list[Side]) -> list[Side]:
    """The sides without one whose sentence names less of what is asked than that of the other does."""
    if of_one_label([side.candidate for side in sides if side.candidate]):
        return sides  # a table need not say above each of its rows that it is of incomes
    named = {side.name: _things_told(side) for side in sides if side.candidate}
    most = set().union(*named.values()) if named else set()
    return [replace(side, candidate=None) if most - named.get(side.name, most) else side for side in sides]


def _things_told(side: Side) -> set[str]:
    """The things asked about that a side tells of: in its words, above them or right before them."""
    one = side.candidate
    if one is None:
        return set()
    near = said_around(one, one.hit.passage.header, back=1)
    # whose report a table stands in its heading need not say; that of another board was stopped before
    left_out = (ORGAN, FORECAST_WORD)
    things = (t for t in side.frame.terms if not (t.verb or t.name or any(word.fullmatch(t.word) for word in left_out)))
    return {term.key for term in things if is_told(term, near) or of_one_root(term, near)}


def _lacking(sides: Sequence[Side], one_time: bool) -> str:
    """What was not found, in Swedish: a side, or the whole year of one that only a part is told of; "" where nothing."""
    missing = [side.name for side in sides if not side.candidate]
    if not one_time:
        missing += [_whole_of(side.name) for side in sides if side.candidate and side.part]
    lacking = none_told(missing) if missing else ""
    return lacking if one_time else f"{lacking} Uppgifterna gäller olika delar av året och kan inte jämföras.".strip()


def years_lacking(frame: Frame, statements: Sequence[Statement]) -> str:
    """In Swedish, which of the years asked about an answer tells nothing of; "" where it tells of all or of none by name."""
    said = " ".join(statement.text for statement in statements)
    missing = [str(year) for year in frame.years if str(year) not in said]
    asked = frame.comparison is not Comparison.NONE and frame.type in FIGURES
    return none_told(missing) if asked and 0 < len(missing) < len(frame.years) else ""


def none_told(names: Sequence[str]) -> str:
    """That the documents tell nothing of what is named, in Swedish."""
    return f"För {' och '.join(names)} finns ingen uppgift i dokumenten."


def _whole_of(name: str) -> str:
    """The whole year of a side in words: "hela 2024", "hela året (Vikholm 2024)"."""
    return f"hela {name}" if re.fullmatch(r"\d{4}", name) else f"hela året ({name})"


def may_be_year(frame: Frame, one: Candidate) -> bool:
    """Whether a value may answer in which of two years something was the most: no third year does."""
    asked = frame.type is AnswerType.DATE and asks_which_year(frame.question)
    return not asked or any(str(year) in one.value for year in frame.years)


def _needs_both(question: str) -> bool:
    """Whether one figure alone does not go towards an answer: one sentence may tell how much something changed by."""
    return asks_by_how_much(question) or asks_which_year(question) or asks_apart(question)


def _unnamed(side: Side) -> bool:
    """Whether the only figure found leaves much of what is asked about unnamed: it may be of something else."""
    return side.candidate is not None and side.candidate.features.get("missing", 0.0) > MOST_MISSING


def _evidence(sides: Sequence[Side], numbers: Sequence[tuple[int, ...]]) -> list[Statement]:
    """Each side's figure with its quote; a sentence that tells of both is quoted once."""
    statements = []
    quoted_places = set()
    for side, cited in zip(sides, numbers, strict=True):
        if side.candidate is None:
            continue
        unit = side.candidate.unit
        place = (side.candidate.hit.passage.document_id, unit.start, unit.end)
        quote = f" {source_name(side.candidate)}: {quoted(unit, 34, side.candidate.value_start)}"
        shown = "" if place in quoted_places and unit.row is None else quote
        quoted_places.add(place)
        statements.append(Statement(f"{opened(called(side))}**{side.candidate.value}**.{shown}", cited))
    return statements


def _told_beside(sides: Sequence[Side], beside: Beside) -> list[Side]:
    """The sides, a year that was not found filled in from what the next year's sentence says of "året innan"."""
    filled = list(sides)
    for at, (side, after) in enumerate(pairwise(sides)):
        if side.candidate or not after.candidate or after.frame.years != tuple(year + 1 for year in side.frame.years):
            continue
        told = earlier_than(after.frame, after.candidate, beside(after.candidate)) if side.frame.years else None
        if told and (told.is_year_before or told.when == str(side.frame.years[0])):
            filled[at] = replace(side, candidate=told.candidate, part=after.part)
    return filled


def _then_and_now(frame: Frame, find: Find, beside: Beside) -> list[Side]:
    """The figure asked for and the one before it, where the text tells of both and the question names no two years."""
    if frame.comparison is not Comparison.CHANGE and not asks_before(frame.question):
        return []
    since = than_year(frame.question)
    only_since = since is not None and frame.years == (since,)  # "har ökat sedan 2023": the later one is of any year
    plain = replace(of_figure(frame), years=()) if only_since else of_figure(frame)
    found = levels_of(find)(plain)
    sure = [one for one in found[:_TRIED] if _as_sure(one, found[0])]
    told = [told for one in sure if (told := earlier_than(plain, one, beside(one)))]
    before = next((one for one in told if not only_since or str(since) in one.when), None)
    return [Side(before.when, plain, before.candidate), Side("", plain, before.later)] if before else []


def _as_sure(one: Candidate, best: Candidate) -> bool:
    """Whether a candidate is nearly as good as the best, and as much about the thing measured."""
    return (
        one.score >= AS_SURE * best.score
        and one.features["coverage"] >= 0.9 * best.features["coverage"]
        and one.features["measure"] >= best.features["measure"]
    )


def _cited(candidate: Candidate, sides: Sequence[Side], citations: CitationList) -> tuple[int, ...]:
    """The citation of a side; sentences that stand next to each other are cited as one."""
    units = [candidate.unit]
    for side in sides:
        if side.candidate and side.candidate.hit.passage.id == candidate.hit.passage.id:
            units += [side.candidate.unit] if adjacent(side.candidate, candidate) else []
    return citations.add(candidate.hit.passage.document_id, units)

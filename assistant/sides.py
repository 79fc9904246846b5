"""The sides of a comparison: what is looked up for each, and the figure that carries it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from assistant.cues import COUNTED_ON, FORECAST
from assistant.match import words_in
from assistant.part_of_year import reported_until
from assistant.quoting import is_forecast
from assistant.said import is_told, said_above, said_by
from assistant.types import FIGURES, AnswerType, Candidate, Comparison, Frame, Term
from assistant.understanding.pairs import pair_in
from assistant.understanding.question_words import HELD_UP, HELD_UP_WORD, MONEY, SHARES, TOTAL
from assistant.values import shown_value, values_of
from assistant.values.cells import column_at
from corpus.swedish.dates import years
from corpus.swedish.words import key
from corpus.types import MEASURING

_RESULT, _FORECAST = "resultat", "prognos"
FIGURE_NOUN = re.compile(
    rf"(?!(?:kronor|kr|mnkr|mkr|tkr|miljoner|procent\w*|pengar|summan?|belopp\w*)$)(?:{MONEY}|{SHARES})", re.IGNORECASE
)
SHARE_NOUN = re.compile(SHARES, re.IGNORECASE)
# Verbs that say of a figure only that it is or will be: "ser ut att få ett underskott".
_BECOMING = frozenset(
    map(key, "se ser få får gå går bli blir ha hade vänta väntas räkna beräknas bedöms tro tros vara visa gick".split())
)
# "1 900 fler än 2022": the figures before are of another year
_COMPARED = r"\b(?:än|mot|gentemot|jämfört med|jämförelse med|i förhållande till|sedan)\s+(?:år\s+|under\s+|hela\s+)?"
_BUDGET = re.compile(r"budget", re.IGNORECASE)
_AGAINST_BUDGET = re.compile(
    r"\b(?:än|mot|med|från|till) (?:(?:det|den|vad|som|var|årets) ){0,3}\w*budget", re.IGNORECASE
)
_OUTCOME = re.compile(r"\b(?:utfall|redovisat|bokslut)", re.IGNORECASE)
_GAP_COLUMN = re.compile(r"avvik|diff", re.IGNORECASE)
_OTHER_SORT = 1_000  # times as large: then one is what each pays, the other what all costs
AS_SURE = 0.8  # the share of the best score that another candidate must reach

Framed = Callable[[str], Frame]
"""A question as a frame."""
Find = Callable[[Frame], Sequence[Candidate]]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: what it is called, and the candidate that carries it, None when not found."""

    name: str
    frame: Frame
    candidate: Candidate | None


def found_sides(frame: Frame, framed: Framed, find: Find) -> list[Side]:
    """The sides of a comparison with what carries each; empty where they cannot be told apart."""
    if HELD_UP.search(frame.question) and len(frame.years) < 2:
        return _forecast_and_outcome(frame, find)
    if _AGAINST_BUDGET.search(frame.question) and len(frame.years) < 2:
        return _budget_and_outcome(frame, find)
    if pair := pair_in(frame.question):
        return _pair([(name, _known(of_figure(framed(asked)))) for name, asked in pair.sides], find)
    return _each(sides_of(frame), find)


def sides_of(frame: Frame) -> list[tuple[str, Frame]]:
    """The frames to look up for a comparison: one a year, or one a named thing; empty when they cannot be told apart."""
    plain = of_figure(frame)
    if len(frame.years) >= 2:
        return [
            (str(year), replace(plain, years=(year,), dates=(), period="")) for year in sorted(set(frame.years))[:4]
        ]
    names = _names(frame)
    if len(names) == 2 and any(not term.name and not term.verb for term in frame.terms):
        return [
            (" ".join(term.word for term in name), replace(plain, terms=_without(frame, other)))
            for name, other in (names, names[::-1])
        ]
    return []


def _names(frame: Frame) -> list[list[Term]]:
    """The names of a question, words that stand next to each other taken as one: "Region Norrbotten" is one name."""
    groups: list[list[Term]] = []
    last = -2
    words = re.findall(r"[\w&:-]+", frame.question)
    for term in frame.terms:
        if not term.name:
            continue
        at = words.index(term.word) if term.word in words else -2
        if groups and at == last + 1:
            groups[-1].append(term)
        else:
            groups.append([term])
        last = at
    return groups


def _without(frame: Frame, names: Sequence[Term]) -> tuple[Term, ...]:
    return tuple(term for term in frame.terms if term not in names)


def of_figure(frame: Frame) -> Frame:
    """The question as one for a figure: without the words of being and becoming, its measure the noun of a figure."""
    if frame.type in FIGURES:
        return replace(frame, comparison=Comparison.NONE)
    kept = tuple(term for term in frame.terms if term.key not in _BECOMING) or frame.terms
    measure = next((term.key for term in kept if FIGURE_NOUN.fullmatch(term.word)), frame.measure)
    return replace(frame, comparison=Comparison.NONE, type=_measured(frame), terms=kept, measure=measure)


def _known(frame: Frame) -> Frame:
    """The question without verbs that the documents do not hold: they have another for what the two are compared by."""
    return replace(frame, terms=tuple(term for term in frame.terms if term.known or not term.verb))


def _measured(frame: Frame) -> AnswerType:
    if frame.type in FIGURES:
        return frame.type
    if any(SHARE_NOUN.fullmatch(term.word) for term in frame.terms):
        return AnswerType.SHARE
    return AnswerType.SHARE if frame.unit == "%" else AnswerType.AMOUNT


def _each(asked: Sequence[tuple[str, Frame]], find: Find) -> list[Side]:
    """The same thing at different times with what carries each; none where one figure would be set beside itself."""
    sides = _of_one_row([Side(name, side, _found(side, find)) for name, side in asked], find)
    told = [_of_whole_year(side, sides, find) for side in sides]
    return [] if any(_same_figure(one, other) for one, other in combinations(told, 2)) else told


def _of_one_row(sides: list[Side], find: Find) -> list[Side]:
    """The sides told in one row of a table where their best stand in two: "Låneskuld" is not set beside "Summa skulder"."""
    best = [side.candidate.unit.row if side.candidate else None for side in sides]
    if len({row.label for row in best if row}) < 2 or not all(best):
        return sides
    rows = [{_place(one): one for one in reversed(find(side.frame)) if one.unit.row} for side in sides]
    shared = set(rows[0]).intersection(*rows[1:])
    if not shared:
        return sides
    nearest = max(shared, key=lambda place: sum(of_side[place].score for of_side in rows))
    return [replace(side, candidate=of_side[nearest]) for side, of_side in zip(sides, rows, strict=True)]


def _place(one: Candidate) -> tuple[str, int]:
    return one.hit.passage.document_id, one.unit.start


def _pair(asked: Sequence[tuple[str, Frame]], find: Find) -> list[Side]:
    """Two things with figures of one sort, each told of the thing that it is asked for; none where one has no such."""
    kind = asked[0][1].type
    kinds = dict.fromkeys((kind,) if kind is AnswerType.SHARE else (kind, AnswerType.SHARE, AnswerType.AMOUNT))
    for kind in kinds:
        frames = [side if side.type is kind else replace(side, type=kind, unit="") for _, side in asked]
        own = [
            next((one for one in find(frame) if _of_its_own(one, frame, other)), None)
            for frame, other in zip(frames, frames[::-1], strict=True)
        ]
        sides = [Side(name, frame, one) for (name, _), frame, one in zip(asked, frames, own, strict=True)]
        alike = len({_unit_of(side) for side in sides}) == 1 and _of_one_size(sides)
        if all(own) and not _same_figure(*sides) and alike:
            return sides
    return []


def _of_whole_year(side: Side, sides: Sequence[Side], find: Find) -> Side:
    """The side with the forecast for its year, where a part of the year would be set beside whole ones."""
    if not _of_part(side) or all(_of_part(one) for one in sides if one.candidate) or side.frame.dates:
        return side
    found = find(side.frame)
    foretold = [one for one in found if _foretold(one) and not _planned(one) and one.score >= AS_SURE * found[0].score]
    return replace(side, candidate=foretold[0]) if foretold else side


def _of_part(side: Side) -> bool:
    """Whether a side shows what was told of a part of its year: a figure of an interim report that is no forecast."""
    one = side.candidate
    return one is not None and bool(reported_until(tuple(one.hit.passage.head))[1]) and not _foretold(one)


def _unit_of(side: Side) -> str:
    """The unit of the figure that a side shows, "" for a bare one: figures of two sorts are not set against each other."""
    shown = shown_value(side.frame, side.candidate) if side.candidate is not None else None
    found = shown.quantity if shown is not None else None
    return found.unit if found is not None and found.unit in MEASURING else ""


def _of_one_size(sides: Sequence[Side]) -> bool:
    """Whether two sums may be of one sort: a fee of 750 kronor is not set against a cost of 7 620 tkr."""
    shown = [shown_value(side.frame, side.candidate) for side in sides if side.candidate]
    sums = [abs(one.quantity.value) for one in shown if one and one.quantity and one.quantity.unit == "kr"]
    return len(sums) < 2 or not min(sums) or max(sums) < _OTHER_SORT * min(sums)


def _same_figure(one: Side, other: Side) -> bool:
    """Whether two sides show one figure of one sentence."""
    shown = [
        (side.candidate.hit.passage.document_id, side.candidate.unit.start, side.candidate.value_start)
        for side in (one, other)
        if side.candidate
    ]
    return len(shown) == 2 and shown[0] == shown[1]


def _forecast_and_outcome(frame: Frame, find: Find) -> list[Side]:
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


def _budget_and_outcome(frame: Frame, find: Find) -> list[Side]:
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


def _first_told(found: Sequence[Candidate], as_forecast: bool) -> Candidate | None:
    """The best candidate that is told as a forecast, or as what it became; budgets are neither."""
    return next((one for one in found if _foretold(one) is as_forecast and not _planned(one)), None)


def _foretold(one: Candidate) -> bool:
    """Whether a value is told as a forecast: by its column, or by what stands before it in its sentence."""
    if one.unit.row is not None:
        return is_forecast(one)
    before = one.unit.text[max(0, one.value_start - 90) : one.value_start]
    return FORECAST.search(before) is not None or COUNTED_ON.search(before) is not None


def _planned(one: Candidate) -> bool:
    """Whether a value is what was budgeted."""
    before = (
        column_at(one.unit, one.value_start)
        if one.unit.row is not None
        else one.unit.text[max(0, one.value_start - 40) : one.value_start]
    )
    return "budget" in before.lower()


def _of_its_own(one: Candidate, side: Frame, other: Frame) -> bool:
    """Whether a candidate tells of the thing by which the two differ, in its own words or above them."""
    shared = {term.key for term in other.terms}
    telling = [term for term in side.terms if term.key not in shared and not term.verb]
    said = said_by(one.unit) | said_above(one.unit) | {*one.hit.passage.topics}
    if one.unit.row is not None and _of_a_part(one.unit.row.label, side):
        return False
    return all(is_told(term, said, term.parts[:1]) for term in telling)


def _of_a_part(label: str, side: Frame) -> bool:
    """Whether a row is of something that a side does not name: a division, where the whole body is meant."""
    words = words_in(label)
    return not (TOTAL.match(label) or any(is_told(term, words.keys | words.parts, ()) for term in side.terms))


def _found(side: Frame, find: Find) -> Candidate | None:
    """The best candidate of a side; none where its sentence only compares another time with the year of the side."""
    best = next(iter(find(side)), None)
    if best is None or best.unit.row is not None or len(side.years) != 1:
        return best
    named = [match.start() for match in re.finditer(rf"\b{side.years[0]}\b", best.unit.text)]
    compared = [
        match.end() - 4 for match in re.finditer(rf"{_COMPARED}{side.years[0]}\b", best.unit.text, re.IGNORECASE)
    ]
    return None if named and named == compared and best.value_start < named[0] else best

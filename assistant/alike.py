"""Whether two figures may be set against each other: of the same part of a year, of the same matter, neither a change. Pure."""

import re
from collections.abc import Sequence
from itertools import product

from assistant.cues import COUNTED_ON, FORECAST
from assistant.earlier import goes_on
from assistant.part_of_year import parts_of_year, reported_part, reported_until
from assistant.quoting import is_forecast
from assistant.types import Candidate, Frame
from assistant.understanding.question_words import MONEY
from assistant.values import shown_value
from assistant.values.cells import column_at
from corpus.swedish.date_forms import MONTH_NAMES
from corpus.swedish.words import key

_DEEDS = (
    r"(?:öka|minska|korriger|justera|höj|sänk|förbättra|försämra|sjönk|sjunk|steg|stigit|växt|växe|reducer|krymp|utöka|förändra|ändra|omfördela|"
    r"förstärk|skriv\w* (?:upp|ned|ner)|tillför|överför)"
)
_NOUNS = r"(?:ökning|minskning|korrigering|justering|höjning|sänkning|förbättring|försämring|reducering|förstärkning|omfördelning|förändring|ändring|nedskrivning|uppskrivning)"
# "har minskat med 53,3 miljoner", "en korrigering av budgeten med 26,5 miljoner": what set two figures apart, none of them.
_CHANGED_BY = re.compile(
    rf"\b(?:{_DEEDS}\w*\b[^.;:]{{0,110}}?\bmed|{_NOUNS}\w*\b[^.;:,\d]{{0,110}}?\b(?:med|på|om))\s+(?:(?!till\b)[^\W\d]\w*\s+){{0,2}}$",
    re.IGNORECASE,
)
# "14 fler än 2022"; "väntat mer än 90 dagar" is no gap
_GAP = re.compile(
    r"\s*(?:kronor\s+)?(?:bättre|sämre|högre|lägre|större|mindre|mer|fler|färre|dyrare|billigare)\b(?!\s+än\s+\d{1,3}\b)",
    re.IGNORECASE,
)
_PART_OF_SUM = re.compile(
    r"\s*(?:[^\W\d]\w*\s+){0,2}ingår i\b", re.IGNORECASE
)  # "dessa 20,5 miljoner ingår i resultatet"
_BUDGET = re.compile(r"(?<!mot )(?<!än )(?<!med )(?<!till )(?<!från )\b\w*budget(?!avvik)", re.IGNORECASE)
_BUDGET_ASKED = re.compile(r"budget|\bram(?:en)?\b|\bplan", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[.;:,]\s|\b(?:och|men)\b")
_PER = re.compile(r"\b(?:per|andel(?:en)? av|procent av|% av|i förhållande till) ([^\W\d]\w+)", re.IGNORECASE)
_OF_WHOLE = re.compile(rf"\s*av ({MONEY})\b", re.IGNORECASE)  # "55 procent av anmälarna" are some of those asked about
_REST = re.compile(r"\W*(?:övrig\w*|andra)\b", re.IGNORECASE)
_CHANGE_ASKED = re.compile(rf"\b\w*{_NOUNS}\w*|\b\w*(?:besparing|tillskott)\w*", re.IGNORECASE)
_CHANGE_COLUMN = re.compile(r"förändr|ändring|diff|avvik|\bökning|\bminskning", re.IGNORECASE)
# "Hur stor var ökningen från 2022 till 2023?" asks for what sets two figures apart, not for two changes.
_BETWEEN_YEARS = re.compile(r"\b(?:mellan|från)\b.*\b(?:19|20)\d\d\b.*\b(?:19|20)\d\d\b", re.IGNORECASE)
_GAP_TOLD = re.compile(r"avvik|differens|skillnad|resultat|(?:över|under)skott|budget|\bmål(?:et|en)?\b", re.IGNORECASE)
_AGAINST_ASKED = re.compile(r"avvik|differens|skillnad|budget|\bmål(?:et|en)?\b", re.IGNORECASE)
_WHOLE = re.compile(r"\b(?:hel(?:a )?år\w*|årets slut|årsskiftet|december|dec)\b", re.IGNORECASE)
_AT_DAY = re.compile(r"\b(?:per|den) (?:den )?\d{1,2}\b", re.IGNORECASE)  # "58 lägenheter per den 31 augusti"
_SAME = re.compile(r"\b(?:samma|motsvarande) (?:period|tid|månad\w*)", re.IGNORECASE)
_NUMBERED = re.compile(
    r"(?:(?P<ordinal>första|andra|tredje|fjärde) )?(?P<kind>kvartal|tertial|halvår)(?:et|en)?(?: (?P<number>\d))?"
)
_ORDINALS = {"första": "1", "andra": "2", "tredje": "3", "fjärde": "4"}
# What is so much at a time and not in the course of it: a debt, a rate, the people of a place.
_STANDING = re.compile(
    r"\b\w*(?:skuld|lån|ränta|ränte|kapital|ram(?:en|ar)?\b|anslag|avgift|taxa|taxor|pris|skatt|hyra|hyror|lön|invånar|folkmängd|befolkning|anställd|medarbetare|"
    r"vänta|kö\b|kön\b|soliditet|likviditet|medlem|budget|prognos|omslutning|tillgång)\w*",
    re.IGNORECASE,
)
_RESULT = re.compile(
    r"resultat|(?:över|under)skott|avvik", re.IGNORECASE
)  # told of a time, though set against a budget
_YEAR = re.compile(r"(?:19|20)\d\d")
MOST_MISSING = (
    0.3  # of what is asked about that a figure may leave unnamed to stand alone, or beside one of another body
)
_AS_MUCH = 0.9
_OWN, _NOT_OWN = 0.5, 0.05  # the share of what is asked that a sentence says itself, and next to none of it


def is_level(one: Candidate, frame: Frame) -> bool:
    """Whether a value is a figure of its time and no change, correction or gap between two; True where one is asked for."""
    if _CHANGE_ASKED.search(frame.question) and not _BETWEEN_YEARS.search(frame.question):
        return True
    unit, at = one.unit, one.value_start
    if unit.row is not None:
        is_gap = _CHANGE_COLUMN.search(column_at(unit, at)) and not _GAP_TOLD.search(frame.question)
        return not is_gap and not _is_rate(unit.row.label, frame)
    before, after = unit.text[:at], unit.text[at + len(one.value) :]
    is_share = re.search(r"%|procent", one.value) is not None
    if _CHANGED_BY.search(before) or _PART_OF_SUM.match(after):
        return False
    if is_share and "andel" not in frame.question.lower() and _measures_by(_OF_WHOLE.match(after), frame):
        return False
    if not frame.years and before.endswith("("):
        return False  # "3,9 procent (4,8 procent 2022)": of an earlier year, where none is asked for
    return not _GAP.match(after) or bool(_AGAINST_ASKED.search(frame.question))


def _is_rate(label: str, frame: Frame) -> bool:
    """Whether a row gives something per what is asked about, or the rest of it: "Låneskuld per invånare", "Övriga kostnader"."""
    if _REST.match(label) and not any(_REST.match(word) for word in frame.question.split()):
        return True
    return _measures_by(_PER.search(label), frame)


def _measures_by(found: re.Match[str] | None, frame: Frame) -> bool:
    """Whether what is asked about is what something else is measured by: "två procent av skatterna" are no taxes."""
    asked = {frame.measure} | {term.key for term in frame.terms if not term.name}
    return found is not None and key(found[1]) in asked and not _PER.search(frame.question)


def is_foretold(one: Candidate) -> bool:
    """Whether a value is told as a forecast: by its column, or by what stands before it in its sentence."""
    if one.unit.row is not None:
        return is_forecast(one)
    before = one.unit.text[max(0, one.value_start - 90) : one.value_start]
    return FORECAST.search(before) is not None or COUNTED_ON.search(before) is not None


def is_planned(one: Candidate) -> bool:
    """Whether a value is what was budgeted."""
    before = (
        column_at(one.unit, one.value_start)
        if one.unit.row is not None
        else one.unit.text[max(0, one.value_start - 40) : one.value_start]
    )
    return "budget" in before.lower()


def is_budget(one: Candidate, frame: Frame) -> bool:
    """Whether a value is what was budgeted where the question asks for no budget; "underskott mot budget" is what it became."""
    if _BUDGET_ASKED.search(frame.question):
        return False
    if one.unit.row is not None:
        return _BUDGET.search(column_at(one.unit, one.value_start)) is not None
    *_, clause = _CLAUSE_END.split(one.unit.text[max(0, one.value_start - 90) : one.value_start])
    return _BUDGET.search(clause) is not None


def reported_year(one: Candidate) -> str:
    """The one year that the report of a figure is for, "" where that is not known."""
    head = tuple(one.hit.passage.head)
    until, _ = reported_until(head)
    return str(until) if until else next((told for told in head[2:3] if _YEAR.fullmatch(told)), "")


def part_told(one: Candidate, frame: Frame) -> str | None:
    """The part of a year that a figure is of: "8" for January to August, "" for the whole; None where that cannot be told.

    A sum of money in a report on a part of a year is of that part, unless it is of what stands so at a time.
    """
    if is_foretold(one):
        return ""
    shown = shown_value(frame, one)
    is_sum = shown is not None and shown.quantity is not None and shown.quantity.unit == "kr"
    row = one.unit.row
    said = column_at(one.unit, one.value_start) if row is not None else one.unit.text
    for text in (said, row.caption if row is not None else ""):
        spans = sorted(_spans(text))
        at_a_time = _stands(frame.question) or (not is_sum and _AT_DAY.search(text) is not None)
        if len(spans) == 1 and not (at_a_time and spans[0].isdigit()):
            return spans[0]
        if spans:
            return None
        if _WHOLE.search(text):
            return ""
    if _SAME.search(said) or _stands(frame.question):
        return None
    if _is_of_whole_year(one):
        return ""
    return reported_part(one) or None if is_sum else None


def _is_of_whole_year(one: Candidate) -> bool:
    """Whether the report of a figure is for a whole year: "2024", or from January to December."""
    head = tuple(one.hit.passage.head)
    return reported_until(head)[1] == "12" or any(_YEAR.fullmatch(told) for told in head[2:3])


def _spans(text: str) -> set[str]:
    """The parts of a year that a text names by their ends or by a number: "8", "tertial 2"; single months are points of time."""
    named = parts_of_year(text)
    told = [found for part in named if (found := _NUMBERED.search(part))]
    numbered = {
        f"{found['kind']} {found['number'] or _ORDINALS.get(found['ordinal'] or '', '')}".strip() for found in told
    }
    return {part for part in named if part.isdigit()} | numbered


def _stands(question: str) -> bool:
    """Whether what is asked about is so much at a time, and not in the course of it."""
    return _STANDING.search(question) is not None and not _RESULT.search(question)


def part_asked(question: str) -> str | None:
    """The part of a year that a question names, "" for the whole one; None where it names none or several."""
    spans = _spans(question)
    if len(spans) == 1:
        return next(iter(spans))
    return "" if not spans and re.search(r"\bhel(?:a )?år\w*|\bhela (?:19|20)\d\d", question, re.IGNORECASE) else None


def may_stand(one: str | None, other: str | None) -> bool:
    """Whether figures of two parts of years may be set against each other: those of which either cannot be told may."""
    return one is None or other is None or one == other


def alike(chosen: Sequence[Candidate], frames: Sequence[Frame], asked: str | None) -> bool:
    """Whether the figures of all sides are of one part of a year, that asked for where one is, and of one matter."""
    told = [part_told(one, frame) for one, frame in zip(chosen, frames, strict=True)]
    same = all(may_stand(one, other) for one in told for other in [*told, asked])
    stages = {is_budget(one, frame) for one, frame in zip(chosen, frames, strict=True)}
    return same and len(stages) == 1 and all(of_one_matter(one, other, frames[0]) for one in chosen for other in chosen)


def of_one_matter(one: Candidate, other: Candidate, frame: Frame) -> bool:
    """Whether a figure is told of what the other is: of the same body, its sentence itself or what stands before it naming it."""
    if _body(one) != _body(other) and one.features.get("missing", 0.0) > MOST_MISSING:
        return False
    return not (
        one.unit.row is None
        and one.features.get("own", 1.0) <= _NOT_OWN
        and other.features.get("own", 0.0) >= _OWN
        and not goes_on(one.unit, frame)
    )


def _body(one: Candidate) -> str:
    """The body that a document is of: the last of "Socialnämnden, Vikholms kommun"."""
    return next(iter(one.hit.passage.head), "").split(", ")[-1]


def nearest_alike(
    found: Sequence[Sequence[Candidate]], frames: Sequence[Frame], asked: str | None, least: float
) -> list[Candidate]:
    """The best candidates of the sides that may be set against each other, none scoring below ``least`` of its side's best; else []."""
    near = [[one for one in of_side if _is_near(one, of_side[0], least)] for of_side in found]
    sets = [list(chosen) for chosen in product(*near) if alike(chosen, frames, asked)]
    return max(sets, key=lambda chosen: sum(one.score for one in chosen), default=[])


def _is_near(one: Candidate, best: Candidate, least: float) -> bool:
    """Whether a candidate tells as much of what is asked as the best one of its side, and of the same body."""
    as_much = one.features.get("coverage", 1.0) >= _AS_MUCH * best.features.get("coverage", 1.0)
    return as_much and _body(one) == _body(best) and one.score >= least * best.score


def named_part(part: str, year: str) -> str:
    """A part of a year in Swedish: "januari–augusti 2024" of "8" and "2024"."""
    if not part.isdigit():
        return f"{part} {year}"
    month = MONTH_NAMES[int(part) - 1]
    return f"{month if part == '1' else f'januari–{month}'} {year}"

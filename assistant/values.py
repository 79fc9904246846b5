"""The value asked for inside a unit: which of its figures, dates or names, and not the neighbour.

Budget stands beside outcome, last year beside this, share beside amount. What is near the measure asked about, of the
kind asked for, and not introduced as something to compare with, is the value.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.question_words import MONEY
from assistant.types import AnswerType, Frame
from corpus.swedish.dates import dates, times, years
from corpus.swedish.numbers import parse_number, quantities
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import key, parts, tokens
from corpus.tables import cell_unit
from corpus.types import BlockKind, Quantity, Row, Unit

COMPARED = re.compile(
    r"(?:jämfört med|jämförelse med|mot|än|från|tidigare|föregående år\w*|förra året\w*|året innan|budget(?:en|erat|erade)?(?: (?:på|om|var))?|"
    r"målet(?: (?:på|om|är|var))?|målvärdet?|prognos(?:en|tiserat)?(?: (?:på|om|var))?|ingångsvärdet var|gentemot|i stället för|av totalt)\s*(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"(?P<name>\b[A-ZÅÄÖÉ][a-zåäöéüA-Z\-]+(?: (?:[A-ZÅÄÖ]\.|von|af|de|van))?(?: [A-ZÅÄÖÉ][a-zåäöéü\-]+(?:-[A-ZÅÄÖ][a-zåäö]+)?){1,3})(?P<party> \((?:[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{0,3}|-)\))?"
)
_NOT_PERSON = re.compile(
    r"\b(?:Region|Regionala?|Norra|Norr|Södra|Västra|Östra|Nya|Kommun\w*|Styrelse\w*|Nämnd\w*|AB|Sverige|Europe\w*|Center|Centrum|"
    r"Enhet\w*|Division\w*|Svensk\w*|Statens|Stiftelsen|Föreningen|Projekt\w*|Plan|Program\w*|Rapport\w*|Protokoll\w*|Års\w*|Tabell|Bilaga|Sida|Kultur\w*|Hotell|Arena|Vi|Den|Det|De|Under|Ett|En|För|Med|Från|Enligt|Beslut|Ordförande\w*|Ledamot\w*|Datum|Plats|Tid|Närvarande|Tjänstgörande|Ersättare|Sekreterare|Justerare|Nord|Europa\w*|\w+(?:centralen|central|sjukhus|sjukhuset|lasarett|vården|skolan|skola|nämnden|nämnd|styrelsen|huset|bolaget|byrån|verket|förbundet|rådet|enheten|partiet|museet|museum|trafiken|avtal\w*))\b"
)
_ORGANISATION = re.compile(
    r"\b(?:[A-ZÅÄÖ][\w&\-]*(?:s|:s)? )*(?:[A-ZÅÄÖ][\w&\-]*)(?: (?:AB|KB|HB|ek\. för\.|kommun|universitet|och [A-ZÅÄÖ]\w+|i [A-ZÅÄÖ]\w+|län))*"
)
_AIM = re.compile(
    r"^(?!.*avvik).*\b(?:mål|målvärde|målet|målnivå|\w*budget\w*|prognos\w*|planerat|plan|ram)\b", re.IGNORECASE
)
_AIM_ASKED = re.compile(
    r"\b(?:mål|målvärde\w*|målet|målnivå\w*|\w*budget\w*|prognos\w*|planera\w*|plan|ram|ramen)\b", re.IGNORECASE
)
_MONEY_UNITS = frozenset({"mnkr", "mkr", "tkr", "kr", "mdkr"})
_MEASURES = frozenset(
    "meter km kilometer mil år dag dagar vecka veckor månad månader timme timmar minut minuter grad hektar ton liter".split()
)
_LEGAL = frozenset({"AB", "KB", "HB"})
_DNR = re.compile(r"\b(?:[A-ZÅÄÖ]{1,8}[ -]?)?\d{2,6}[-/:]\d{2,6}(?:[-/]\d+)?\b")
_SHARE_OF_MONEY = re.compile(rf"\b(?:del|andel\w*)\b.{{0,60}}\b{MONEY}|\bi kronor\b", re.IGNORECASE)
_COLUMN_PREFERENCE = (
    (re.compile(r"\butfall\b|\bresultat\b|\bredovisat\b|\bbokslut\b|\butbetalt\b", re.I), 0.5),
    (re.compile(r"\bbudget|\bprognos|\bplan|\bavvikelse|\bdiff|\bförändring|\bmål\b|\bram\b", re.I), -0.3),
)


@dataclass(frozen=True, slots=True)
class Value:
    """A value found in a unit: its wording, offsets in the unit's text, how well it fits, and its quantity if it has one."""

    text: str
    start: int
    end: int
    fit: float
    quantity: Quantity | None = None


def best_value(unit: Unit, frame: Frame) -> Value | None:
    """The value of the unit that answers the frame best, None when it holds none of the kind asked for."""
    found = values_of(unit, frame)
    return max(found, key=lambda value: value.fit, default=None)


def values_of(unit: Unit, frame: Frame) -> list[Value]:
    """All values of the kind asked for, each with its fit."""
    kind = frame.type
    if kind in (AnswerType.AMOUNT, AnswerType.COUNT, AnswerType.SHARE):
        cells = row_values(unit, frame) if unit.row and unit.row.values else []
        return cells or _figures(unit, frame)  # a row whose cells could not be told apart is read as text
    if kind is AnswerType.DATE:
        clock = times(unit.text) if any(re.fullmatch(r"\d{4}-\d\d-\d\d", iso) for iso in frame.dates) else []
        return [Value(t.text, t.start, t.end, 1.6) for t in clock] + _dates(unit, frame)
    if kind is AnswerType.TIME:
        return [Value(t.text, t.start, t.end, 1.0) for t in times(unit.text)]
    if kind is AnswerType.PERSON:
        return _people(unit, frame)
    if kind is AnswerType.ORGANISATION:
        return _organisations(unit, frame)
    if kind is AnswerType.DNR:
        return [
            Value(m.group(), m.start(), m.end(), 1.0)
            for m in _DNR.finditer(unit.text)
            if not re.fullmatch(r"(?:19|20)\d\d-\d\d(?:-\d\d)?", m.group())
        ]
    return []


def row_values(unit: Unit, frame: Frame) -> list[Value]:
    """The cells of a table row, best the column that the question names by year or by word, else the outcome."""
    row = unit.row
    assert row is not None
    asked = {term.key for term in frame.terms} | {half for term in frame.terms for half in term.parts}
    asked |= {other for term in frame.terms for other in synonyms(term.key)}
    aimed = not _AIM_ASKED.search(frame.question) and any(column and not _AIM.search(column) for column in row.columns)
    found = []
    for index, text in enumerate(row.values):
        number = parse_number(text)
        if number is None:
            continue
        column = row.columns[index] if index < len(row.columns) else ""
        if aimed and _AIM.search(column):
            continue  # a target or a budget is no outcome: it is given when it is asked for
        unit_named = cell_unit(row, index)
        percent = "%" in text or unit_named == "%"
        money = unit_named in _MONEY_UNITS
        if (percent and (frame.type is AnswerType.COUNT or frame.unit == "kr")) or (
            money and frame.type is AnswerType.COUNT
        ):
            continue
        start = _cell_offset(unit.text, row, index)
        fit = 1.0 - 0.01 * index + _column_fit(column, frame, asked)
        if (frame.type is AnswerType.SHARE) != (
            "%" in text or row.unit == "%" or "%" in column or "andel" in column.lower()
        ):
            fit -= 0.6 if frame.type is AnswerType.SHARE else 0.25
        quantity = _cell_quantity(text, unit_named, number)
        found.append(Value(_cell_text(text, unit_named), start, start + len(text), fit, quantity))
    return found


def _column_fit(column: str, frame: Frame, asked: set[str]) -> float:
    fit = 0.0
    named = years(column)
    if frame.years and named:
        fit += 1.0 if set(named) & set(frame.years) else -1.5
    words = [key(token.text) for token in tokens(column)]
    halves = {half for token in tokens(column) for half in parts(token.text.lower())}
    fit += 0.9 * sum(word in asked for word in words) + 0.5 * bool(halves & asked)
    if not any(pattern.search(" ".join(term.word for term in frame.terms)) for pattern, _ in _COLUMN_PREFERENCE[1:]):
        fit += sum(worth for pattern, worth in _COLUMN_PREFERENCE if pattern.search(column))
    return fit


def _cell_offset(text: str, row: Row, index: int) -> int:
    at = text.find(":") + 1 if row.label else 0
    for value in row.values[: index + 1]:
        at = max(text.find(value, at), 0) if value else at
        if value is not row.values[index]:
            at += len(value)
    return at


def _cell_text(text: str, unit: str) -> str:
    """A cell with its unit: "561,8" under mnkr reads "561,8 mnkr"."""
    bare = re.fullmatch(r"[+\-\u2212\u2013]?\s?[\d\u00a0\u202f .]+(?:,\d+)?", text.strip())
    return f"{text} {unit}".strip() if bare and unit else text


def _cell_quantity(text: str, unit: str, number: float) -> Quantity:
    scale = {"mnkr": 1e6, "mkr": 1e6, "tkr": 1e3, "mdkr": 1e9}.get(unit, 1.0)
    base = "kr" if unit in {"mnkr", "mkr", "tkr", "kr", "mdkr"} else "%" if unit == "%" or "%" in text else ""
    return Quantity(number * scale, base, 0, len(text), text, scale)


def _figures(unit: Unit, frame: Frame) -> list[Value]:
    """The figures of a sentence that have the unit asked for, the nearer to the measure the better."""
    anchors, others = _anchor_offsets(unit.text, frame)
    found = []
    mark = re.match(r"\(?\d{1,2}[.)]\s+", unit.text) if unit.kind is BlockKind.LIST_ITEM else None
    figures = tuple(quantity for quantity in quantities(unit.text) if mark is None or quantity.start >= mark.end())
    if frame.type is AnswerType.COUNT and not figures:
        figures = _in_words(unit.text, frame)
    for quantity in figures:
        fit = _unit_fit(quantity, frame)
        if fit <= 0:
            continue
        distance = min((_gap(quantity, at) for at in anchors), default=80)
        fit += 0.8 / (1 + distance / 25)
        fit += 0.5 / (1 + min((_gap(quantity, at) for at in others), default=200) / 20) if anchors else 0.0
        before = unit.text[: quantity.start]
        if COMPARED.search(before[-60:]) and not _asks_compared(frame, before[-60:]):
            fit -= 0.45
        fit += _year_fit(unit.text, quantity.start, quantity.end, frame)
        fit += _place_fit(unit.text, quantity, figures, others)
        found.append(Value(quantity.text, quantity.start, quantity.end, fit, quantity))
    return found


def _place_fit(text: str, quantity: Quantity, figures: Sequence[Quantity], asked: Sequence[int]) -> float:
    """Of figures of one unit in a row, each with its place ("12 besök vid A samt 3 besök vid B"): whose place is asked for.

    ``asked`` are the offsets of the words of the question. 0 where the figures do not stand in such a row.
    """
    alike = [figure for figure in figures if figure.unit and figure.unit == quantity.unit]
    if len(alike) < 2:
        return 0.0
    ends = [figure.start for figure in alike[1:]] + [len(text)]
    places = [(_PLACE.match(text, figure.end, end), end) for figure, end in zip(alike, ends, strict=True)]
    if not all(place for place, _ in places):
        return 0.0
    named = [place is not None and any(place.end() <= at < end for at in asked) for place, end in places]
    return 0.8 if sum(named) == 1 and named[alike.index(quantity)] else 0.0


# What a figure counts may stand between it and its place: "357 vårdkontakter vid", "12 procent av kvinnorna i".
_PLACE = re.compile(r"(?:\s+\w+)?\s+(?:vid|i|på|inom|hos|från|för|till|av|bland)\s", re.IGNORECASE)


def _unit_fit(quantity: Quantity, frame: Frame) -> float:
    """1 when the unit is the one asked for, 0 when it is another sort of figure."""
    if frame.type is AnswerType.SHARE:
        of_money = bool(_SHARE_OF_MONEY.search(frame.question))
        return {"%": 0.9 if of_money else 1.0, "procentenheter": 0.35, "kr": 0.95 if of_money else 0.0}.get(
            quantity.unit, 0.0
        )
    if frame.type is AnswerType.COUNT:
        if quantity.unit in {"kr", "%", "procentenheter"}:
            return 0.0
        wanted = {frame.measure} | synonyms(frame.measure) if frame.measure else set()
        counted = key(quantity.unit) if quantity.unit else ""
        if counted in wanted:
            return 1.3
        halves = set(parts(quantity.unit)) if quantity.unit else set()
        if wanted & halves:
            return 0.95
        if quantity.unit in _MEASURES:
            return 0.05
        return 0.7 if not quantity.unit or quantity.unit in {"st", "styck"} else 0.35 if frame.measure else 0.45
    if quantity.unit == "kr":
        return 1.0
    if frame.unit == "kr":
        return 0.0
    return {"%": 0.75, "procentenheter": 0.3, "": 0.4}.get(quantity.unit, 0.3)


_NUMERALS = "noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo".split()
_NUMERAL = re.compile(rf"\b(?:{'|'.join(_NUMERALS[2:])})\b", re.IGNORECASE)


def _in_words(text: str, frame: Frame) -> tuple[Quantity, ...]:
    """Bare numerals ("minskas sexton till åtta"), of which the last is meant where the question asks "till hur många"."""
    found = [
        Quantity(float(_NUMERALS.index(m.group().lower())), "", m.start(), m.end(), m.group())
        for m in _NUMERAL.finditer(text)
    ]
    return tuple(found[-1:] if frame.question.lower().startswith("till hur") else found)


def _anchor_offsets(text: str, frame: Frame) -> tuple[list[int], list[int]]:
    """Where the measure stands in the text, and where other terms of the question do; without a measure, all terms."""
    wanted = {frame.measure} | synonyms(frame.measure) if frame.measure else set()
    asked = {term.key for term in frame.terms}
    measured, rest = [], []
    for token in tokens(text):
        token_key = key(token.text)
        if token_key in wanted or wanted & set(parts(token.text.lower())):
            measured.append(token.start)
        elif token_key in asked:
            rest.append(token.start)
    return (measured, rest) if measured else (rest, rest)


def _gap(quantity: Quantity, at: int) -> int:
    return max(0, quantity.start - at if at < quantity.start else int((at - quantity.end) * 1.3))


def _asks_compared(frame: Frame, before: str) -> bool:
    """Whether the question itself asks for the compared thing ("vad var budgeten?")."""
    words = {key(token.text) for token in tokens(before[-40:])}
    return bool(words & {term.key for term in frame.terms})


def _year_fit(text: str, start: int, end: int, frame: Frame) -> float:
    """Whether the year nearest to a figure is the one asked for."""
    if not frame.years:
        return 0.0
    near = [
        (min(abs(start - m.end()), abs(m.start() - end)), int(m.group()))
        for m in re.finditer(r"\b(?:19|20)\d\d\b", text)
    ]
    if not near:
        return 0.0
    closest = min(near)
    if closest[1] in frame.years:
        return 0.3
    return -0.5 if closest[0] < 40 else -0.15


def of_other_year(unit: Unit, value: Value, frame: Frame) -> bool:
    """Whether the year that stands with a figure in its sentence is another than the one asked about."""
    if not frame.years or unit.row:
        return False
    near = [
        (value.start - m.end() if m.end() <= value.start else int((m.start() - value.end) * 1.2), int(m.group()))
        for m in re.finditer(r"\b(?:19|20)\d\d\b", unit.text)
        if not value.start <= m.start() < value.end
    ]
    return bool(near) and min(near)[1] not in frame.years


def _dates(unit: Unit, frame: Frame) -> list[Value]:
    anchors = [token.start for token in tokens(unit.text) if key(token.text) in {term.key for term in frame.terms}]
    found = []
    for date in dates(unit.text):
        if date.iso in frame.dates or (
            len(date.iso) == 4 and int(date.iso) in frame.years if date.iso.isdigit() else False
        ):
            continue  # named by the question already
        fit = {"day": 1.0, "interval": 0.95, "month": 0.9, "season": 0.85, "year": 0.6}.get(date.precision, 0.7)
        distance = min((abs(date.start - at) for at in anchors), default=80)
        fit += 0.5 / (1 + distance / 30)
        if frame.years and any(str(year) in date.iso for year in frame.years):
            fit += 0.2
        found.append(Value(date.text, date.start, date.end, fit))
    return found


def _people(unit: Unit, frame: Frame) -> list[Value]:
    asked = {term.word.lower() for term in frame.terms if term.name}
    found = []
    for match in _PERSON.finditer(unit.text):
        name = match.group("name")
        words = name.split()
        while words and (_NOT_PERSON.search(words[0]) or words[0].lower() in asked):
            words = words[1:]
        if (
            len(words) < 2
            or words[-1].endswith("-")
            or words[0].startswith("Tv-")
            or _NOT_PERSON.search(" ".join(words))
            or {word.lower() for word in words} <= asked
        ):
            continue
        start = match.start() + name.find(words[0])
        party = match.group("party") or ""
        fit = 1.0 + (0.3 if party else 0.0) + (0.15 if unit.row else 0.0)
        found.append(Value(" ".join(words) + party, start, match.end(), fit))
    return found


def _organisations(unit: Unit, frame: Frame) -> list[Value]:
    asked = {term.key for term in frame.terms}
    found = []
    for match in _ORGANISATION.finditer(unit.text):
        name = match.group()
        own = [key(token.text) for token in tokens(name) if token.text not in _LEGAL]
        if match.start() == 0 and len(own) == 1 and name[1:].islower():
            continue
        if not own or all(word in asked for word in own) or re.fullmatch(r"[A-ZÅÄÖ][a-zåäö]{0,3}", name):
            continue
        legal = re.search(r"\b(?:AB|KB|HB|kommun|universitet)\b", name)
        found.append(
            Value(name, match.start(), match.end(), 1.0 + (0.5 if legal else 0.0) + (0.1 if " " in name else 0.0))
        )
    return found

"""The cells of a table row as values: the column that the question names by year or by word, else the outcome."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from assistant.matching.cues import asks
from assistant.matching.match import asked_keys
from assistant.types import AnswerType, Frame
from assistant.understanding.question_words import MONEY
from assistant.values.ages import age_fit
from assistant.values.denied_columns import denied_fit
from assistant.values.groups import AREAS, SEXES, areas_asked, named_groups
from assistant.values.moves import moves
from assistant.values.prices import EACH, NO_FEE, each_fit, price_asked
from assistant.values.rates import rates_in
from assistant.values.stages import money_stages_asked, stage_fit, stages_asked, stages_in
from assistant.values.value import Value
from corpus.swedish.date_forms import MONTHS
from corpus.swedish.dates import dates, years
from corpus.swedish.numbers import parse_number
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import key, parts, tokens
from corpus.tables import COUNTED_UNITS, cell_unit
from corpus.types import Quantity, Row, Unit

_AIM = re.compile(
    r"^(?!.*avvik).*\b(?:mål|målvärde|målet|målnivå|\w*budget\w*|prognos\w*|planerat|plan|ram)\b", re.IGNORECASE
)
_LOOKS_AHEAD = r"\w*prognos\w*|räkna(?:r|de)(?: \w+){0,3} med|(?:för)?väntas|beräknas|bedöms|spås"
AIM_ASKED = re.compile(
    rf"\b(?:mål|målvärde\w*|målet|målnivå\w*|\w*budget\w*|planera\w*|plan|ram|ramen|{_LOOKS_AHEAD}|(?:sikta|(?:efter)?sträva)(?:r|de)?"
    r"|ska(?:ll)? (?:\w+ ){0,3}?(?:vara|ha|nå|uppnå|bli|ligga))\b",
    re.IGNORECASE,
)
# A goal that is asked for is no outcome, also where the goal is told in a word: "Mål 2024 Minska".
_GOAL_ASKED = re.compile(
    r"(?<!med )(?<!mot )(?<!än )(?<!till )(?<!når )(?<!nå )(?<!nådde )(?<!klara )(?<!klarade )(?<!klarar )(?<!uppfyllde )"
    r"\b(?:mål|målet|målsättning(?:en)?|målvärde\w*|målnivå\w*)\b(?! om\b)",
    re.IGNORECASE,
)
_BESIDE_GOAL = re.compile(
    r"\b(?:jämfört med|i förhållande till|i relation till|gentemot|mot|än) (?:\w+ )?(?:mål|målet|målsättningen|målvärdet|målnivån)\b",
    re.IGNORECASE,
)
_GOAL_COLUMN = re.compile(r"^mål(?:et|värde|nivå)?\b", re.IGNORECASE)
_FORECAST_ASKED = re.compile(rf"\b(?:{_LOOKS_AHEAD})\b", re.IGNORECASE)
_WHOLE_YEAR = re.compile(r"\b(?:helår\w*|hela (?:året|(?:19|20)\d\d)|ackumulera\w*)\b", re.IGNORECASE)
_PART_YEAR = re.compile(
    r"\b(?:kvartal\w*|tertial\w*|halvår\w*|\w{3,9}\s?[-–]\s?(?:mars|april|maj|juni|juli|aug\w*|sep\w*|okt\w*|nov\w*))\b",
    re.IGNORECASE,
)
_MONEY_COLUMN = re.compile(r"\b(?:kronor|kr|tkr|mnkr|mkr|belopp)\b", re.IGNORECASE)
_OF_SUM_ASKED = re.compile(
    r"\b(?:\w*belopp(?:et|en)?|summan?|kronor|\w*pengar(?:na)?|\w*medel|\w*medlen)\b", re.IGNORECASE
)
_IN_MONEY = re.compile(r"\d\s?(?:kronor|kr|tkr|mnkr|mkr)\b", re.IGNORECASE)
_MONEY_LABEL = re.compile(rf"(?!summa)\b{MONEY}\b", re.IGNORECASE)  # a sum may be of anything
_SUMS_CAPTION = re.compile(r"(?:kostnader|intäkter|utgifter|resultaträkning|balansräkning)", re.IGNORECASE)
_COUNT_COLUMN = re.compile(r"\b(?:antal|st|stycken)\b", re.IGNORECASE)
_ALL_COLUMN = re.compile(r"\b(?:total\w*|samtliga|alla|summa|sammanlagt|hela)\b", re.IGNORECASE)
_TOTAL_ASKED = re.compile(r"\b(?:total\w*|sammanlag\w*)\b", re.IGNORECASE)
_MARKS = re.compile(r"[\s*↑↓→↗↘●◐○▲▼■□✓]+$")  # what a cell may bear after its figure
# What is aimed at may be a bound: "Högst 300 kr/invånare", "> 95 %".
_BOUND = re.compile(r"^(?:högst|minst|lägst|max(?:imalt)?|under|över|mer än|mindre än|[<>≤≥])\s*", re.IGNORECASE)
_SHARE_WORDS = re.compile(
    r"%|\b(?:procent\w*|andel\w*|\w*(?:grad|kvot|frekvens|frånvaro|soliditet|täckning|omsättning|arbetslöshet|likviditet)(?:en)?)\b",
    re.IGNORECASE,
)
_PART_ASKED = re.compile(r"\bhur stora? (?:andel|del)\b", re.IGNORECASE)
_CHANGE_COLUMN = re.compile(r"\b(?:förändring|ändring|utveckling|diff\w*)\b", re.IGNORECASE)  # in percent, and no share
_WORD = re.compile(r"[a-zåäö]+")
# The gap to a budget has a column of its own beside budget and outcome.
GAP_NAMED = re.compile(
    r"\b(?:\w*(?:underskott|överskott|avvikelse|avvek)\w*|avvik(?:er|a)|(?:över|under)skr(?:ed|ider|idit)\w*)\b",
    re.IGNORECASE,
)
_GAP_ASKED = re.compile(
    rf"{GAP_NAMED.pattern}|\bjämför\w* .*\b(?:med|mot) (?:\w+ )?budget\w*|\b(?:än|mot) (?:\w+ )?budget\w*",
    re.IGNORECASE,
)
_ACCUMULATED = re.compile(r"\back(?:umulera\w*|\.)", re.IGNORECASE)  # what has gathered over the years is no year's own
_RESULT_LABEL = re.compile(r"resultat|överskott|underskott|vinst|förlust", re.IGNORECASE)
_BUDGET_ASKED = re.compile(r"(?<!än )(?<!mot )(?<!med )\bbudget\w*", re.IGNORECASE)
_TIMES = frozenset({"år"})  # "Ungdom 7–17 år" is not named by "årskort"
GAP_COLUMN = re.compile(r"\b\w*avvik\w*|\bdiff\w*|\b(?:över|under)skott", re.IGNORECASE)
# What columns of any table are called: they tell no thing from another.
PLAIN_COLUMN = re.compile(
    rf"{_AIM.pattern[len('^(?!.*avvik).*') :]}|{_ALL_COLUMN.pattern}|{_COUNT_COLUMN.pattern}|{_MONEY_COLUMN.pattern}"
    r"|^\w*(?:utfall|resultat|värde|avgift|pris|kostnad|taxa|ersättning|år|summa|andel|procent|avvikelse|förändring|differens)\w*\b",
    re.IGNORECASE,
)
_COST_ASKED = re.compile(r"\b(?:kosta\w*|\w*kostnad\w*|dyr\w*)\b", re.IGNORECASE)
_MASKED = re.compile(
    r"\s*(?:\.{1,3}|…|[-–—−*x]|\*+|i\.?\s?u\.?|(?:uppgift )?saknas|ingen uppgift|ej \w+|stäng[dt]|inställ[dt]|utgår|vakant|n/?a|e/t)?\s*[¹²³⁰-⁹]*\s*",
    re.IGNORECASE,
)
_MOST_COLUMN = re.compile(r"\b(?:högst|max\w*|som mest)\b", re.IGNORECASE)
_MOST_ASKED = re.compile(r"\b(?:högst\w*|max\w*|som mest|mest)\b", re.IGNORECASE)
_MONEY_UNITS = frozenset({"mnkr", "mkr", "tkr", "kr", "mdkr"})
_COLUMN_PREFERENCE = (
    (re.compile(r"\butfall\b|\bresultat\b|\bredovisat\b|\bbokslut\b|\butbetalt\b", re.I), 0.5),
    (re.compile(r"\bbudget|\bprognos|\bplan|\bavvikelse|\bdiff|\bförändring|\bmål\b|\bram\b", re.I), -0.3),
)


def goal_asked(row: Row, frame: Frame) -> bool:
    """Whether it is asked what a row aims at, and it has a column for that: what became of it is then no answer."""
    return asks(_GOAL_ASKED, frame.question) and any(map(_GOAL_COLUMN.search, row.columns))


def of_goals(column: str) -> bool:
    """Whether a column tells what is aimed at: "Mål 2024"."""
    return _GOAL_COLUMN.search(column) is not None


def cells_of(unit: Unit, frame: Frame) -> list[Value]:
    """The cells of a table row, best the column that the question names by year or by word, else the outcome."""
    row = unit.row
    assert row is not None
    asked, whole_year = asked_keys(frame), _of_whole_year(row, frame)
    gap_asked = asks(_GAP_ASKED, frame.question) and not _RESULT_LABEL.search(row.label)
    aimed = not asks(AIM_ASKED, _BESIDE_GOAL.sub(" ", frame.question)) and any(
        column and not _AIM.search(column) and not dates(cell)
        for column, cell in zip_longest(row.columns, row.values, fillvalue="")
    )
    goals = goal_asked(row, frame)
    whole_cost = aimed and _of_whole_cost(row, frame)
    priced = frame.type is AnswerType.AMOUNT and price_asked(frame.question)
    found = []
    for index, cell in enumerate(row.values):
        text = _MARKS.sub("", cell)
        column = row.columns[index] if index < len(row.columns) else ""
        bare = EACH.sub("", _BOUND.sub("", text) if _AIM.search(column) else text)
        number = 0.0 if priced and NO_FEE.fullmatch(text.strip()) else parse_number(bare)
        if number is None:
            continue
        if aimed and _AIM.search(column) and not (whole_cost and _ALL_COLUMN.search(column)):
            continue  # a target or a budget is no outcome: it is given when it is asked for
        if goals and not of_goals(column):
            continue
        if asks(_WHOLE_YEAR, frame.question) and _is_part_year(column, row):
            continue
        unit_named = cell_unit(row, index)
        percent = "%" in text or (unit_named == "%" and not NO_FEE.fullmatch(text.strip()))
        money = unit_named in _MONEY_UNITS or _IN_MONEY.search(text) is not None
        if frame.type is AnswerType.SHARE and not (percent or _is_share(row, column)):
            continue
        if frame.type is AnswerType.SHARE and not percent and _counts_or_sums(column):
            continue
        if frame.type is AnswerType.SHARE and _CHANGE_COLUMN.search(column) and asks(_PART_ASKED, frame.question):
            continue
        if frame.unit == "kr" and (unit_named in COUNTED_UNITS or _counts(row, column, unit_named)):
            continue
        if frame.type is AnswerType.COUNT and _sums(row, column, unit_named):
            continue
        if (percent and (frame.type is AnswerType.COUNT or frame.unit == "kr")) or (
            money and frame.type is AnswerType.COUNT
        ):
            continue
        start = _cell_offset(unit.text, row, index)
        fit = 1.0 - 0.01 * index + _column_fit(column, frame, asked) + _sort_fit(column, frame, whole_year, gap_asked)
        fit += age_fit(column, frame.question) + 2.5 * bool(
            _MOST_COLUMN.search(column) and asks(_MOST_ASKED, frame.question)
        )
        fit += each_fit(f"{column} {cell}", frame.question)
        if whole_cost and _ALL_COLUMN.search(column):
            fit += 0.1 * bool(_FORECAST_ASKED.search(column))
        if (frame.type is AnswerType.SHARE) != (
            "%" in text or row.unit == "%" or "%" in column or "andel" in column.lower()
        ):
            fit -= 0.6 if frame.type is AnswerType.SHARE else 0.25
        quantity = _cell_quantity(text, unit_named, number)
        found.append(Value(_cell_text(text, unit_named), start, start + len(text), fit, quantity))
    return found


def counts_nobody(row: Row) -> bool:
    """Whether a row is of a table in percent or in money throughout: neither "3,5" nor "2 900 (tkr)" is a number of people.

    Where a column says of itself that it is in money, the others may count: "Ram (kr) 12 000; Avslagna 71".
    """
    if row.unit in _MONEY_UNITS:
        return not any(map(_MONEY_COLUMN.search, row.columns))
    return row.unit == "%"


def withheld(unit: Unit, frame: Frame) -> bool:
    """Whether the column that the question names holds no figure in this row: "..", "–", "*" or nothing.

    Another column, of another year or another group, would be told in its place.
    """
    row = unit.row
    if row is None or len(row.values) < 2:
        return False
    asked = asked_keys(frame)
    if _named_alone(row, asked):
        return True
    named = [_named_fit(column, frame, asked) for column in row.columns[: len(row.values)]]
    empty = [fit for fit, cell in zip(named, row.values, strict=False) if _MASKED.fullmatch(cell)]
    held = [fit for fit, cell in zip(named, row.values, strict=False) if not _MASKED.fullmatch(cell)]
    return bool(empty) and max(empty) > max([0.0, *held])


def _named_alone(row: Row, asked: set[str]) -> bool:
    """Whether a word asked for names columns without a figure in this row, and nothing else in it: "utanför tätort" of ".."."""
    around = {key(token.text) for token in tokens(f"{row.label} {row.caption}")}
    empty: set[str] = set()
    for column, cell in zip(row.columns, row.values, strict=False):
        words = {key(token.text) for token in tokens(column) if not PLAIN_COLUMN.fullmatch(token.text)}
        (empty if _MASKED.fullmatch(cell) else around).update(words)
    return bool((empty - around - _TIMES) & asked)


def _named_fit(column: str, frame: Frame, asked: set[str]) -> float:
    """How well the years and words of a column's name are those of the question."""
    fit = 0.0
    if frame.years and (named := years(column)):
        fit += 1.0 if set(named) & set(frame.years) else -1.5
    words = [word for token in tokens(column) if (word := key(token.text)) not in _TIMES]
    halves = {half for token in tokens(column) for half in parts(token.text.lower())} - _TIMES
    fit += 0.9 * sum(word in asked for word in words) + 0.5 * bool(halves & asked)
    fit += 0.9 * any(
        term.verb and term.key in words for term in frame.terms
    )  # "avslutades": no column says it by chance
    return fit + 0.8 * bool(frame.measure and {frame.measure, *synonyms(frame.measure)} & {*words, *halves})


def placed_cells(unit: Unit) -> Iterator[tuple[str, str, int]]:
    """The cells of a row that stand behind the names of their columns in its text: column, cell and where the cell begins."""
    at = 0
    for column, cell in zip(unit.row.columns, unit.row.values, strict=False) if unit.row else ():
        named = f"{column} {cell}".strip()
        found = unit.text.find(named, at) if cell else -1
        if found >= 0:
            at = found + len(named)
            yield column, cell, at - len(cell)


def column_at(unit: Unit, at: int) -> str:
    """The name of the column whose cell stands at offset ``at`` of the unit's text; "" when there is none."""
    row = unit.row
    if row is None:
        return ""
    places = {_cell_offset(unit.text, row, index): index for index in range(len(row.values))}
    index = places.get(at, -1)
    return row.columns[index] if 0 <= index < len(row.columns) else ""


def _is_part_year(column: str, row: Row) -> bool:
    """Whether a column tells of a part of a year, by its name, or by the caption where its name tells no span."""
    return bool(_PART_YEAR.search(column)) or (not _WHOLE_YEAR.search(column) and bool(_PART_YEAR.search(row.caption)))


def _counts(row: Row, column: str, unit: str) -> bool:
    """Whether a cell is a number of something, as its column, label or caption says: it is no sum of money."""
    said = f"{column} {row.label} {row.caption}"
    money = _MONEY_COLUMN.search(said) or _MONEY_LABEL.search(row.label)
    return not unit and bool(_COUNT_COLUMN.search(said)) and not money


def _sums(row: Row, column: str, unit: str) -> bool:
    """Whether a cell without a unit stands in a table of costs or income, and nothing says that it counts."""
    counts = _COUNT_COLUMN.search(f"{column} {row.label} {row.caption}")
    return not unit and bool(_SUMS_CAPTION.search(row.caption)) and not counts


def _is_share(row: Row, column: str) -> bool:
    """Whether the words around a cell say that it is a share; what is measured may stand in a cell of its own."""
    named = " ".join(cell for cell in row.values if parse_number(cell) is None)
    return bool(_SHARE_WORDS.search(f"{column} {row.label} {row.caption} {named}"))


def _counts_or_sums(column: str) -> bool:
    """Whether a column says that its cells are numbers of things or sums, whatever share the caption is of: "Antal företag"."""
    named = _COUNT_COLUMN.search(column) or _MONEY_COLUMN.search(column)
    return bool(named) and not _SHARE_WORDS.search(column)


def _column_fit(column: str, frame: Frame, asked: set[str]) -> float:
    fit = _named_fit(column, frame, asked)
    if not any(pattern.search(" ".join(term.word for term in frame.terms)) for pattern, _ in _COLUMN_PREFERENCE[1:]):
        fit += sum(worth for pattern, worth in _COLUMN_PREFERENCE if pattern.search(column))
    return fit


def _of_whole_cost(row: Row, frame: Frame) -> bool:
    """Whether what a project costs is asked, of no year, and its whole cost is budgeted or foretold beside what is spent yet."""
    whole = [_AIM.search(column) for column in row.columns if _ALL_COLUMN.search(column)]
    asked = frame.type is AnswerType.AMOUNT and not frame.years and asks(_COST_ASKED, frame.question)
    return asked and bool(whole) and all(whole)


def _of_whole_year(row: Row, frame: Frame) -> bool:
    """Whether the columns of the whole year are meant: asked for, or there with outcomes while no part is asked for."""
    if asks(_WHOLE_YEAR, frame.question):
        return True
    told = any(_WHOLE_YEAR.search(column) for column in row.columns if not _AIM.search(column))
    return told and bool(frame.years) and not frame.period


def _sort_fit(column: str, frame: Frame, whole_year: bool, gap_asked: bool) -> float:
    """Whether a column is of the sort asked for: money or number, forecast, whole year, all groups together."""
    fit = 0.0
    if frame.type is AnswerType.AMOUNT:
        fit += 0.8 * bool(_MONEY_COLUMN.search(column)) - 1.0 * bool(_COUNT_COLUMN.search(column))
        fit += 1.0 * stage_fit(money_stages_asked(frame.question), stages_in(column))
        fit += 2.0 * (not gap_asked and asks(_BUDGET_ASKED, frame.question) and "budget" in column.lower())
        fit += 4.0 * (gap_asked and bool(GAP_COLUMN.search(column)))
        fit += 5.0 * (asks(_ACCUMULATED, frame.question) and bool(_ACCUMULATED.search(column)))
    elif frame.type is AnswerType.COUNT:
        fit += 0.5 * bool(_COUNT_COLUMN.search(column)) - 1.5 * bool(_MONEY_COLUMN.search(column))
        fit += 1.0 * stage_fit(stages_asked(frame.question), stages_in(column))
    elif asks(_OF_SUM_ASKED, frame.question):  # of what was paid, not of how many got it
        fit += 0.8 * bool(_MONEY_COLUMN.search(column)) - 1.0 * bool(_COUNT_COLUMN.search(column))
    if asks(_FORECAST_ASKED, frame.question):
        fit += 1.0 * ("prognos" in column.lower())
    if whole_year:
        fit += 0.7 * bool(_WHOLE_YEAR.search(column)) - 0.7 * bool(_PART_YEAR.search(column))
    fit += (2.0 if asks(_TOTAL_ASKED, frame.question) else 0.5) * bool(_ALL_COLUMN.search(column))
    return fit + _period_fit(column, frame) + _group_fit(column, frame.question) + denied_fit(column, frame.question)


def _group_fit(column: str, question: str) -> float:
    """Whether a column is of the sex or the area that is asked about, and for each of what is asked."""
    fit = 0.0
    for groups, asked in ((SEXES, named_groups(question, SEXES)), (AREAS, areas_asked(question))):
        told = named_groups(column, groups)
        fit += 2.5 if asked & told else -1.0 if told else 0.0
    asked, told = moves(question), moves(column)
    fit += 0.0 if len(asked) != 1 else 1.5 if told == asked else 0.0
    asked, told = rates_in(question), rates_in(column)
    return fit + (1.5 if asked & told else -0.5 if told and not asked else -1.0 if asked else 0.0)


def _period_fit(column: str, frame: Frame) -> float:
    """Whether a column is of the part of the year that is asked for: its month, or its quarter; 0 where none is asked for."""
    if frame.months and (named := {MONTHS[word] for word in _WORD.findall(column.lower()) if word in MONTHS}):
        return 1.0 if frame.months & {f"{month:02}" for month in named} else -1.0
    if "/" in frame.period:
        spans = {_yearless(found.iso) for found in dates(column) if "/" in found.iso}
        if spans:
            return 1.0 if _yearless(frame.period) in spans else -1.0
        return -0.5 * bool(_WHOLE_YEAR.search(column))
    return 0.0


def _yearless(span: str) -> str:
    """An interval of months without its year: "2024-10/2024-12" and "--10/--12" are the same part of a year."""
    return "/".join(end[-2:] for end in span.split("/"))


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
    scale = {"mnkr": 1e6, "mkr": 1e6, "tkr": 1e3, "mdkr": 1e9, "miljoner": 1e6, "tusental": 1e3}.get(unit, 1.0)
    base = "kr" if unit in _MONEY_UNITS else "%" if unit == "%" or "%" in text else ""
    return Quantity(number * scale, base, 0, len(text), text, scale)

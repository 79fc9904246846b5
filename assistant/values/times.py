"""The dates, clock times and durations of a unit as values."""

import re
from collections.abc import Collection, Sequence

from assistant.matching.cues import BEGUN, COMPLETION, HOW_LONG, READY_ASKED, SHOULD_ASKED, SHOULD_HAVE, asks
from assistant.matching.match import asked_keys
from assistant.types import Frame
from assistant.values.cells import placed_cells
from assistant.values.clauses import asked_at, own_clause, words_at
from assistant.values.stages import clause_at, clause_span
from assistant.values.value import Value
from corpus.swedish.date_forms import PART_OF_TIME
from corpus.swedish.dates import dates, times, years
from corpus.swedish.numbers import quantities
from corpus.swedish.synonyms import synonyms
from corpus.swedish.verbs import is_passive, is_verb
from corpus.swedish.words import key, parts, tokens
from corpus.types import Unit

_HOW_MANY_DAYS = re.compile(r"\bhur många (timmar|dagar|veckor|månader|år)\b", re.IGNORECASE)
OPEN = re.compile(r"\b(?:öppe[nt]|öppnar?|öppettid\w*|stänger|stängs|har .{0,40}öppet)\b", re.IGNORECASE)
FEAST = re.compile(
    r"\b(julafton|juldag|annandag|nyårsafton|nyårsdag|trettondag|skärtorsdag|långfredag|påskafton|påskdag|midsommarafton|midsommardag|valborg|alla helgons|nationaldag|kristi himmels|pingst|första maj)",
    re.IGNORECASE,
)
CLOSED = re.compile(r"\bstäng[dt]a?\b", re.IGNORECASE)
DAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_CLOCK = re.compile(r"(?:kl\.? ?)?(?:[01]?\d|2[0-3])[.:][0-5]\d")
_COUNTS_TIME = re.compile(
    r"[(,]\s*(?:antal |i )?(sekunder|minuter|timmar|dygn|dagar|veckor|månader|år)(?: (?:i (?:genomsnitt|snitt|median)|per \w+))?\)?$",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d[\d \u00a0]*(?:,\d+)?")
_TIMED_CELL = re.compile(
    rf"{_FIGURE.pattern}\s?(?:sek(?:under)?|min(?:uter)?|tim(?:mar)?|dygn|dagar|veckor|mån(?:ader)?|år)\.?"
)
_HOURS = re.compile(r"\b\d{1,2}(?:[.:]\d\d)?\s?[–-]\s?\d{1,2}(?:[.:]\d\d)?\b")
_SPANS = re.compile(
    r"(?:\b(?:kl\.?|klockan)\s*)?(?<![\d.:,–-])\b(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?\s?(?:[–-]|till)\s?(?:kl\.? ?|klockan )?(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?\b(?![.,:–-]\d| ?(?:år|km|kr|%|procent|dagar|veckor|minuter|timmar|månader))",
    re.IGNORECASE,
)
_HOURS_ASKED = re.compile(
    rf"{OPEN.pattern}|\b(?:(?:vilka|mellan vilka) (?:tider|klockslag)|telefontid\w*|när (?:kan|får) (?:man|jag|vi) (?:ringa|nå|besöka)|till vilken tid)\b",
    re.IGNORECASE,
)
_UNTIL_CLOSING = re.compile(r"(?:kl\.? ?|klockan )?[\d.:]+$", re.IGNORECASE)
_CLOSES = re.compile(r"\b(?:stänger|stängs|hur (?:länge|sent) (?:har|är)|till vilken tid)\b", re.IGNORECASE)
_TILL = re.compile(r"\btill (?:kl\.? ?|klockan )?$", re.IGNORECASE)
_WEEKDAY_ASKED = re.compile(r"\b(?:vardag|veckodag)", re.IGNORECASE)
_TIME_UNIT = re.compile(
    r"(?:sekund|minut|timm|dygn|dag|arbetsdag|vardag|veck|månad|kvartal|år)(?:e|a|ar|er|or)?", re.IGNORECASE
)
_AGE = re.compile(
    r"(?P<age>(?:\bmellan )?(?<![\d,.])\d{1,3}\s?(?:[-–]|och|till)\s?\d{1,3} år\b|(?<![\d,.])\d[\d ]*(?:,\d+)?(?:-årig\w*|-åring\w*| år(?: gam\w+)?)\b|"
    r"\b(?:född\w*|föddes|bygg[dt]\w*|uppför[dt]\w*|grunda\w*|bilda\w*|inrättad\w*|invig[dt]\w*|fyll(?:er|de))\s(?:år\s|den\s[\w ]{1,14})?\d{2,4})\b",
    re.IGNORECASE,
)
_END_ASKED = re.compile(
    r"\b(?:(?:tar|tog) .{1,80}\bslut|(?:går|gick|löper|löpte) .{1,80}\but\b|upphör\w*|till när|fram till när|slutdatum\w*|"
    r"(?:till|till och med) vilket (?:datum|år)|hur länge (?:gäller|löper|pågår|räcker))",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\b(?:till|t\.?\s?o\.?\s?m\.?|till och med|längst|upphör\w*|slutar|löper ut)\s+(?:och med\s+)?(?:den\s+)?$",
    re.IGNORECASE,
)
_TO_COME = re.compile(r"\b(?:ska|skall|kommer|väntas|beräknas|planeras)\b", re.IGNORECASE)
_DAY = re.compile(r"-\d\d-\d\d$")
# "i slutet av" before a year or month
_PART_OF_IT = re.compile(rf"(?:\b(?:i|under|vid|mot|till|från) )?\b{PART_OF_TIME} av (?:år )?$", re.IGNORECASE)
_PLAN = re.compile(r"\b(\w*(?:plan|strategi|program|agenda))(?:en|n|met)? (?:för )?(?:åren )?$", re.IGNORECASE)
# "Under vilken tid kunde man lämna synpunkter?" asks for no years that a plan holds for.
_MEANWHILE_ASKED = re.compile(
    r"\bunder vilken (?:tid|period|tidsperiod) (?!(?:gäller|gällde|löper|löpte|sträcker|avser|omfattar)\b)",
    re.IGNORECASE,
)
_WEEKDAYS = re.compile(
    rf"(?:{'|'.join(DAYS)})(?:ar|en)?(?:\s?(?:[-–,]|och)\s?(?:{'|'.join(DAYS)})(?:ar)?)*", re.IGNORECASE
)
_DAY_BEFORE = re.compile(
    rf"(?:{'|'.join(DAYS)}|vardag)(?:ar|en)?(?:\s?(?:[-–,]|och|till)\s?(?:{'|'.join(DAYS)})(?:ar)?)*", re.IGNORECASE
)
_AGE_BEFORE = re.compile(
    r"\b(?:fyll\w+|(?:barn|ungdom\w*|vux\w+|elev\w*|person\w*|den som är|åldern)(?: är| som är)?(?: under| över| från| mellan| till| upp till)?(?: \d+\s?[–-])?)\s*$|\d\s?[–-]\s?$",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(r"\b(?:längre än|mer än|över|minst)\s+$", re.IGNORECASE)
# "april" with " och oktober" after it
_AND_MONTH = re.compile(
    r" (?:och|samt) (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b(?! (?:19|20)\d\d)",
    re.IGNORECASE,
)
_WHICH_DAY = re.compile(r"\b(?:vilken (?:vecko)?dag|vilka (?:vecko)?dagar|vilket datum|vilka datum)\b", re.IGNORECASE)

_SEASON = re.compile(
    rf"\b(?:under|i|till|(?:i |under |mot )?{PART_OF_TIME} av) (?P<season>våren|sommaren|hösten|vintern)\b(?! (?:19|20)\d\d)",
    re.IGNORECASE,
)
_OF_NO_YEAR = 0.6  # how well a season alone says when something is
_OWN_CLAUSE = 0.6  # what a date gains in the clause of the place or thing asked about: "A öppnar i maj och B i juni"
_TWO_DEEDS = re.compile(r"\b(?:ska|skall|skulle|kommer)\b.*\b(?:ska|skall|skulle|kommer)\b", re.IGNORECASE)
_WHEN_DONE = re.compile(r"\bnär\b|\bvilke[nt] (?:datum|dag|år|månad|vecka)\b|\bvilka (?:datum|dagar)\b", re.IGNORECASE)
# "När ska man senast avboka?" is answered by "senast 24 timmar innan".
_WHEN_DUE = re.compile(r"\bnär\b.*\b(?:senast|tidigast)\b|^\W*när (?:ska|måste|behöver|bör)\b", re.IGNORECASE)
_BESIDE = re.compile(r"\s+(?:innan|före|efter|i förväg|dessförinnan)\b", re.IGNORECASE)


def times_of(unit: Unit, frame: Frame) -> list[Value]:
    """The clock times of a unit; a span of hours whole, best that of the day asked about, its end where closing is asked for."""
    spans = (
        [(found.start(), found.end()) for found in _SPANS.finditer(unit.text)]
        if asks(_HOURS_ASKED, frame.question)
        else []
    )
    alone = [one for one in times(unit.text) if not any(start <= one.start < end for start, end in spans)]
    ends = asks(_CLOSES, frame.question)
    told = [
        Value(one.text, one.start, one.end, 1.0 + 0.5 * (ends and bool(_TILL.search(unit.text[: one.start]))))
        for one in alone
    ]
    for start, end in spans:
        before = _DAY_BEFORE.findall(unit.text[:start])
        day = 0.5 * bool(before and _is_day_asked(before[-1], frame.question))
        closing = start + len(_UNTIL_CLOSING.sub("", unit.text[start:end])) if ends else start
        told.append(Value(unit.text[closing:end], closing, end, 1.0 + day))
    return told


def closed_on(unit: Unit, frame: Frame) -> list[Value]:
    """ "Stängt" as the hours of a day: where those of a feast day or a day of the week are asked for, which the unit names."""
    if not asks(OPEN, frame.question):
        return []
    feast = FEAST.search(frame.question)
    days = (feast[1].lower(),) if feast else tuple(day for day in DAYS if day in frame.question.lower())
    named = any(day in unit.text.lower() for day in days)
    return [Value(one[0], one.start(), one.end(), 1.2) for one in CLOSED.finditer(unit.text)] if named else []


def _is_day_asked(told: str, question: str) -> bool:
    """Whether the day of the week before some hours, or a span of days that it ends, holds one that is asked about."""
    asked = [day for day in DAYS if day in question.lower()]
    named = [day for day in DAYS if day in told.lower()]
    weekday = "vardag" in told.lower()
    if any(day in DAYS[:5] for day in asked) and weekday:
        return True
    if not asked:
        return bool(_WEEKDAY_ASKED.search(question)) and (weekday or "måndag" in named)
    first, last = (min(map(DAYS.index, named)), max(map(DAYS.index, named))) if named else (1, 0)
    return any(first <= DAYS.index(day) <= last for day in asked)


def clock_cells(unit: Unit, frame: Frame) -> list[Value]:
    """The cells of a row that hold a clock time without saying so ("06.55"), best of the column that the question names."""
    asked = {term.key for term in frame.terms}
    return [
        Value(cell, start, start + len(cell), 1.0 + 0.3 * _named(column, asked))
        for column, cell, start in placed_cells(unit)
        if _CLOCK.fullmatch(cell.strip())
    ]


def _named(column: str, asked: Collection[str]) -> int:
    """How many words of a column's name are among those asked for."""
    return sum(key(token.text) in asked for token in tokens(column))


def hours_of(unit: Unit, frame: Frame) -> list[Value]:
    """When something is open, of the day asked about: the cell "9–15" under "Lördag"; none for another question."""
    if unit.row is None or not OPEN.search(frame.question):
        return []
    found = []
    asked = {day for day in DAYS if re.search(rf"\b{day}", frame.question, re.IGNORECASE)}
    weekday = re.search(r"\b(?:vardag|veckodag)", frame.question, re.IGNORECASE)
    for column, cell, start in placed_cells(unit):
        if not _HOURS.search(cell):
            continue
        named = [day for day in DAYS if day in column.lower()]
        spans = (
            bool(asked)
            and len(named) == 2
            and any(DAYS.index(named[0]) <= DAYS.index(day) <= DAYS.index(named[1]) for day in asked)
        )
        meant = (
            bool(asked & set(named)) or spans or bool(weekday and {"måndag", "vardag"} & {*named, column.lower()[:6]})
        )
        found.append(Value(cell, start, start + len(cell), 1.8 if meant else 1.0))
    return found


def hours_by_day(unit: Unit, frame: Frame) -> list[Value]:
    """The cells of a row of the day asked about that hold hours, best of the column that the question names.

    "Onsdag: Motionssim 06.30–21.00; Familjebad 15.00–19.00" tells when there is "familjebad på onsdagar".
    """
    row = unit.row
    if row is None or not any(
        day in row.label.lower() and re.search(rf"\b{day}", frame.question, re.IGNORECASE) for day in DAYS
    ):
        return []
    asked = {term.key for term in frame.terms}
    return [
        Value(cell, start, start + len(cell), 1.0 + 0.5 * _named(column, asked))
        for column, cell, start in placed_cells(unit)
        if _HOURS.fullmatch(cell.strip())
    ]


def weekday_cells(unit: Unit, frame: Frame) -> list[Value]:
    """The cells of a row that are days of the week, where a day is asked for."""
    if unit.row is None or not _WHICH_DAY.search(frame.question):
        return []
    return [
        Value(cell, start, start + len(cell), 0.9)
        for _, cell, start in placed_cells(unit)
        if _WEEKDAYS.fullmatch(cell.strip())
    ]


def duration_cells(unit: Unit, frame: Frame) -> list[Value]:
    """The figures of a row that count time, by their column or label or by a unit of their own: "74" under "Tid (dagar)", "46 min"."""
    row = unit.row
    if row is None or not (asks(HOW_LONG, frame.question) or _HOW_MANY_DAYS.search(frame.question)):
        return []
    asked = asked_keys(frame)
    found = []
    for column, cell, start in placed_cells(unit):
        timed = _COUNTS_TIME.search(column) or _COUNTS_TIME.search(row.label)
        own = _TIMED_CELL.fullmatch(cell.strip())
        if own is None and not (timed and _FIGURE.fullmatch(cell.strip())):
            continue
        year = bool(frame.years) and bool(years(column)) and not set(years(column)) & set(frame.years)
        fit = 1.2 + 0.3 * _named(column, asked) - 1.5 * year
        told = f"{cell} {timed[1].lower()}" if timed and own is None else cell
        found.append(Value(told, start, start + len(cell), fit))
    return found


def durations_of(unit: Unit, frame: Frame) -> list[Value]:
    """How long, where that is asked: "31 timmar", "två månader"; none for another question.

    Of when something must be done it is the length before or after: "senast 24 timmar innan".
    """
    lasting = asks(HOW_LONG, frame.question) or asks(_HOW_MANY_DAYS, frame.question)
    if not lasting and not asks(_WHEN_DUE, frame.question):
        return []
    told = [
        found
        for found in quantities(unit.text)
        if _TIME_UNIT.fullmatch(found.unit)
        and (lasting or _BESIDE.match(unit.text[found.end :]))
        and not (found.unit == "år" and _AGE_BEFORE.search(unit.text[: found.start]))
    ]
    meant = own_clause(unit.text, [(found.start, found.end) for found in told], asked_at(unit, frame))
    return [
        Value(
            found.text,
            found.start,
            found.end,
            (0.9 if _AT_LEAST.search(unit.text[: found.start]) else 1.4)
            + (place == meant)
            + _counted_fit(found.unit, frame),
            found,
        )
        for place, found in enumerate(told)
    ]


def _counted_fit(unit: str, frame: Frame) -> float:
    """What a length gains by being told in what it is asked for in: "inom hur många år"."""
    asked = _HOW_MANY_DAYS.search(frame.question)
    return 0.5 * (key(unit) == key(asked[1])) if asked else 0.0


def ages_of(unit: Unit) -> list[Value]:
    """How old somebody or something is, or since when there is one: "34 år", "54-årig", "född 1972", "byggdes 1923"."""
    return [Value(m.group("age"), m.start("age"), m.end("age"), 1.0) for m in _AGE.finditer(unit.text)]


def dates_of(unit: Unit, frame: Frame) -> list[Value]:
    """The dates and periods that the question does not name itself, the exact ones first."""
    anchors = words_at(unit, {term.key for term in frame.terms})
    deeds = _deeds_at(unit, frame)
    told = dates(unit.text)
    own = _own_date(unit, [(date.start, date.end) for date in told], frame, deeds)
    found = []
    heads = [(start - 1 - len(column), start - 1) for column, _, start in placed_cells(unit) if column]
    for place, date in enumerate(told):
        if any(start <= date.start < end for start, end in heads):
            continue  # "Förbrukat t.o.m. 2023" is what a column is called
        part = _PART_OF_IT.search(unit.text[: date.start]) if date.precision in ("year", "month") else None
        named = date.iso in frame.dates or (date.iso.isdigit() and int(date.iso) in frame.years)
        if named and (part is None or _bare(part[0]) in _bare(frame.question)):
            continue  # by the question already
        if date.precision == "interval" and _bare(date.text) in _bare(frame.question):
            continue  # "synpunkter på kulturplan 2023–2026" asks for another time than the plan's
        if (paper := _PLAN.search(unit.text[: date.start])) and not _is_asked(paper[1], frame):
            continue  # "kulturplan 2023–2026" is the name of a plan
        if _WHICH_DAY.search(frame.question) and not _DAY.search(date.iso):
            continue
        precision = "season" if part and date.precision == "year" else date.precision
        fit = {"day": 1.0, "interval": 0.95, "month": 0.9, "season": 0.85, "year": 0.6}.get(precision, 0.7)
        fit += _end_fit(unit.text, date.start, frame) - _entry_cost(unit.text, date.end, date.start, frame)
        fit -= _begun_cost(unit.text, date.start, date.end, frame)
        fit += _OWN_CLAUSE * (place == own)
        if SHOULD_HAVE.search(unit.text[: date.start]) and not asks(SHOULD_ASKED, frame.question):
            fit -= 0.8  # "skulle ha levererats i mars men kommer i oktober"
        distance = min((abs(date.start - at) for at in anchors), default=80)
        fit += 0.5 / (1 + distance / 30)
        if deeds:
            first, last = clause_span(unit.text, date.start, date.end)
            fit += 0.4 * any(first <= at < last for at in deeds)
        if frame.years and any(str(year) in date.iso for year in frame.years):
            fit += 0.2
        more = _AND_MONTH.match(unit.text, date.end) if date.precision == "month" else None
        start, end = part.start() if part else date.start, more.end() if more else date.end
        found.append(Value(unit.text[start:end], start, end, fit))
    return found or _seasons(unit, frame)


def _seasons(unit: Unit, frame: Frame) -> list[Value]:
    """The seasons that a sentence without a date tells, of the year of its document: "genomförs under hösten"."""
    if unit.row is not None or not asks(_WHEN_DONE, frame.question) or dates(unit.text):
        return []
    told = _SEASON.finditer(unit.text)
    return [Value(one[0], *one.span(), _OF_NO_YEAR) for one in told if key(one["season"]) not in asked_keys(frame)]


def _own_date(unit: Unit, spans: Sequence[tuple[int, int]], frame: Frame, deeds: Sequence[int]) -> int | None:
    """Which date stands in the clause of the place or thing asked about: "A öppnar i maj och B öppnar i juni".

    The first only where each clause tells of one deed: "Avtalet tecknades i maj och löper till juni" is of one thing. None
    of an entry: "3 maj: Badet stänger efter säsongen 2025".
    """
    if unit.row is not None or len(spans) < 2 or _is_entry(unit.text, *spans[0]):
        return None
    own = own_clause(unit.text, spans, asked_at(unit, frame))
    clauses = [clause_span(unit.text, *span) for span in spans]
    return own if own or all(any(first <= at < last for at in deeds) for first, last in clauses) else None


def _is_entry(text: str, start: int, end: int) -> bool:
    """Whether a date opens an entry: "24 april 2024: En ny hall ska byggas."."""
    return start == 0 and text[end : end + 1] == ":"


def _deeds_at(unit: Unit, frame: Frame) -> list[int]:
    """Where a unit tells what the question says is done: "presenteras" of "genomförs i vinter och presenteras i maj".

    Nowhere where no day or year is asked for: how long that lasted, how much longer it takes.
    """
    if unit.row is not None or not asks(_WHEN_DONE, frame.question):
        return []
    done = [term.key for term in frame.terms if term.verb or is_passive(term.word) or is_verb(term.word, "att")]
    if len(done) != 1 or _TWO_DEEDS.search(frame.question):
        return []  # "När beslutas om bidraget ska krediteras?": which of the two is dated is not told by words alone
    return list(words_at(unit, {*done, *synonyms(done[0])}))


def _bare(text: str) -> str:
    """A text without spaces and with one sort of dash: "2023 – 2026" and "2023-2026" are one."""
    return re.sub(r"\s", "", text).replace("–", "-").lower()


def _is_asked(word: str, frame: Frame) -> bool:
    """Whether the years of a plan are asked for: it, or a part of its name, stands in the question, and not what was done meanwhile."""
    if _MEANWHILE_ASKED.search(frame.question):
        return False
    said = {key(word), *parts(word.lower())}
    return any(term.key in said or key(word) in term.parts for term in frame.terms)


def _end_fit(text: str, start: int, frame: Frame) -> float:
    """Whether a date ends something, where its end is asked for: "gäller till den 13 juni 2026"."""
    if not asks(_END_ASKED, frame.question):
        return 0.0
    return 0.5 if _UNTIL.search(text[:start]) else -0.2


def _begun_cost(text: str, start: int, end: int, frame: Frame) -> float:
    """What tells against the day of a beginning where that of the end is asked for: "inleddes i mars och är klar 2026"."""
    clause = clause_at(text, start, end)
    begun = asks(READY_ASKED, frame.question) and BEGUN.search(clause) and not COMPLETION.search(clause)
    return 0.6 if begun else 0.0


def _entry_cost(text: str, end: int, start: int, frame: Frame) -> float:
    """What tells against the date of an entry where what is to come is asked for."""
    return 0.6 if _is_entry(text, start, end) and asks(_TO_COME, frame.question) else 0.0

"""Whether a unit speaks of the time, the document and the body that are asked about. Pure."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TypeVar

from assistant.matching.cues import asks
from assistant.matching.match import Match
from assistant.types import AnswerType, Comparison, Frame
from assistant.understanding.bodies import bears_name_of, organisation
from assistant.values import Value
from assistant.values.brackets import of_year_before
from assistant.values.cells import AIM_ASKED
from assistant.values.part_of_year import parts_of_year, reported_until
from assistant.values.year_of_thing import tells_thing
from assistant.values.years import beside_year_before, year_beside
from corpus.swedish.date_forms import YEAR_BEFORE
from corpus.swedish.dates import dates, years
from corpus.swedish.numbers import quantities
from corpus.swedish.sentences import sentence_at
from corpus.swedish.words import key, keys
from corpus.types import MEASURING, BlockKind, Hit, Quantity, Standing, Unit

_YEAR = re.compile(r"(?:19|20)\d\d|\d\d/\d\d")
# A year that a figure is compared with is not the year of the sentence: "högre än såväl 2020 som 2021".
_COMPARED_YEAR = re.compile(
    r"\b(?:jämfört med|jämförelse med|(?:skjut\w+|flyttats?|flyttas|senarelagts|senareläggs)(?: upp| fram)? till|än|mot|sedan|från|återupptas|återupptar|fortsätter|fortgår|till och med|före|efter|inför|fram till|plan(?:en)?|strategi(?:n)?)\b[^.,;]{0,40}?"
    r"\b(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?(?:\s?(?:och|som|eller)\s(?:19|20)\d\d)?",
    re.IGNORECASE,
)
# … and one that the figure of a report on another year is only set beside: "1 083, något färre än samma period 2021".
_SET_BESIDE = re.compile(
    r"\b(?:jämfört med|i jämförelse med|än|mot) (?:under |för |år |åren |\w+ (?:period|tid|månader|kvartal) (?:under |år )?|året ){0,2}"
    r"(?:19|20)\d\d(?:\s?(?:och|som|eller)\s(?:19|20)\d\d)?",
    re.IGNORECASE,
)
_ORGANISATIONS = frozenset(map(key, "region kommun landsting stad förbund".split()))
SURE_OWN = 0.7  # a unit names a body when its own words match the name by this much
_CHANGE_ASKED = re.compile(
    r"\b(?:än|mot|jämfört|jämförelse|skillnad\w*|förändr\w*|\w*ök(?:a\w*|ning\w*)|\w*minsk\w*|fler|färre|mer|mindre|högre|lägre|större|sedan)\b",
    re.IGNORECASE,
)
_LAST_MONTH = re.compile(r"-(\d\d)(?:-\d\d)?$")
# "När ska konferensen hållas enligt årsrapporten för 2022?": the year is that of the report alone.
# What a report says of another year, and when the report itself came: "Vilket publiceringsdatum har årsrapporten för 2022?"
_BY_REPORT = re.compile(
    r"(?:\benligt|^\W*vilket \w*datum har(?: \w+s)?) \w*(?:rapport|redovisning|berättelse|bokslut|protokoll)(?:en|et)? (?:för |från )?(?:år )?(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_SPLIT_YEAR = re.compile(r"^(?!.*\d{4}.*\d{4})(?=.*\b(?:19|20)\d\d/\d\d\b)")  # one school year: "2027/28"
_YEAR_ALONE = re.compile(r"\d{4}")
_MONTH = re.compile(r"^(?:\d{4}|-)-(\d\d)(?:-\d\d)?$")
_YEAR_AND_MONTH = re.compile(r"\d{4}-\d\d")
_DAY = re.compile(r"-\d\d-\d\d$")
# A sentence that goes on about the meeting or the day of the one before it.
_GOES_ON = re.compile(
    r"(?:\S+ ){1,4}?(?:då|även|också|dessutom|vidare)\b|(?:då|där|vidare|dessutom|samtidigt|samma (?:dag|kväll)|(?:vid|under|på|efter) (?:samma )?(?:mötet?|träffen?|sammanträdet?))\b",
    re.IGNORECASE,
)
_BACK = 2  # sentences before one that goes on
One = TypeVar("One")


def period_agreement(frame: Frame, hit: Hit) -> float:
    """1 where the document reports on the months asked about, -1 on others; a whole year where no months are named.

    0 where it reports on the same months of another year: it may set them beside each other. A month in which something
    happened ("i november 2024") is no period: any report may tell of it. What is expected or budgeted for a year is told
    in the reports of its parts.
    """
    year, interim = reported_until(tuple(hit.passage.head))
    asked = (_LAST_MONTH.search(iso) for iso in frame.dates if not iso.startswith("--"))
    month = next((found[1] for found in asked if found), "")
    if not month:
        return -0.3 if interim and frame.years and not asks(AIM_ASKED, frame.question) else 0.0
    if str(int(month)) not in parts_of_year(frame.question) and month != "12":
        return 0.5 if interim == month else 0.0
    if not interim and month == "12":
        return 0.5
    if not interim:
        return -0.5 if any(_YEAR_ALONE.fullmatch(part) for part in hit.passage.head[1:3]) else 0.0
    if interim == month:
        return 0.0 if frame.years and year not in frame.years else 1.0
    return -1.0


def date_agreement(frame: Frame, unit: Unit, hit: Hit) -> float:
    """1 where every day the question names stands in the unit, its headings or its document's head, 0 where one does not."""
    if not frame.days:
        return 1.0
    above = (*unit.section, hit.passage.header)
    # What minutes say of another day is not what was decided then: "föreslå till sammanträdet den 9 april".
    dated = frame.type is AnswerType.DECISION and any(len(found.iso) == 10 for found in dates(hit.passage.header))
    places = above if dated else (unit.text, unit.lead, *above)
    standing = {found.iso for place in places for found in dates(place)}
    if not dated:
        standing |= _day_before(unit, hit)
    return float(all(iso in standing or f"--{iso[5:]}" in standing for iso in frame.days))


def _day_before(unit: Unit, hit: Hit) -> set[str]:
    """The day named last before a sentence that goes on about it: "Den 3 maj hölls ett möte. Det beslutades då att …"."""
    if unit.kind is not BlockKind.PARAGRAPH or not _GOES_ON.match(unit.text) or dates(unit.text):
        return set()
    earlier = [one for one in hit.passage.told if one.section == unit.section and one.end <= unit.start]
    named = ([found.iso for found in dates(one.text) if _DAY.search(found.iso)] for one in reversed(earlier[-_BACK:]))
    return set(next(filter(None, named), [])[-1:])


def _of_the_day(frame: Frame, hit: Hit) -> bool:
    """Whether the question names the day that the document bears: its year is that of all that the document says."""
    return bool(frame.days) and {*frame.days} <= {found.iso for found in dates(hit.passage.header)}


def _of_the_month(frame: Frame, hit: Hit) -> bool:
    """Whether the question names the month of the day that the document bears: "i mars 2025", of minutes of 2025-03-19."""
    asked = {iso for iso in frame.dates if _YEAR_AND_MONTH.fullmatch(iso)}
    return any(found.iso[:7] in asked for found in dates(hit.passage.header) if _DAY.search(found.iso))


def month_agreement(frame: Frame, unit: Unit) -> float:
    """1 where the unit names a month asked about, -1 where it only names others, 0 where none is asked or named."""
    asked = frame.months
    named = {match.group(1) for found in dates(unit.text) if (match := _MONTH.search(found.iso))} if asked else set()
    return 0.0 if not named else 1.0 if asked & named else -1.0


def body_agreement(frame: Frame, hit: Hit) -> float:
    """1 where the document is of a body the question names, 0.5 of its organisation, -1 of another; 0 where none is named.

    A question that names none is preferably about the body that the question before it was about. One that names a place
    alone ("resorna i Ekvik") may be about any body that bears the name of the place.
    """
    asked = frame.bodies or frame.bodies_before
    if not asked:
        return 0.0
    body = hit.passage.head[0]
    if body in asked:
        return 1.0
    if organisation(body) in map(organisation, asked):
        return 0.5
    whole = any(term.key in _ORGANISATIONS for term in frame.terms)
    return 0.0 if not whole and bears_name_of(body, asked) else -1.0


def elsewhere(frame: Frame, hit: Hit, matched: Match) -> float:
    """1 where the unit is of another body's document, and does not itself name the body that the question names."""
    if not frame.bodies or body_agreement(frame, hit) >= 0:
        return 0.0
    named = {word for body in frame.bodies for word in keys(body)}
    names = {term.key for term in frame.terms if term.name}
    topics = {*hit.passage.topics}
    if names & named & topics and (not hit.passage.head[0] or (names - named) & topics):
        return (
            0.0  # "Lerby IF" is another body than "Lerby kommun", and this is its document; or it tells no body at all
        )
    degrees = [
        degree
        for term, degree in zip(frame.terms, matched.own, strict=True)
        if term.key in named and (term.name or term.weight > 0.5)
    ]
    return float(max(degrees, default=0.0) < SURE_OWN)


def kind_agreement(frame: Frame, hit: Hit) -> float:
    """1 where the document is of a kind the question names, -1 where it is of another, 0 where none is named."""
    if not frame.kinds:
        return 0.0
    header = hit.passage.header.lower()
    return 1.0 if any(re.search(rf"(?<!del){kind}", header) for kind in frame.kinds) else -1.0


# A sentence that tells of the year before that of the sentence before it, or of the report: "Året innan var det 58,2."
_THE_YEAR_BEFORE = re.compile(
    rf"(?:under |i )?(?:{YEAR_BEFORE}|(?:i )?fjol(?:året)?|ett år tidigare)\b",
    re.IGNORECASE,
)
# "Dessa var då 9 procent.": of the year that the sentence before it names last
_THEN = re.compile(r"(?:de|dessa|det|den|detta|denna|andelen|antalet|summan|beloppet) \w+ då\b", re.IGNORECASE)
# "Förslaget till biblioteksplan för 2023–2026 … Insatsområdena för planperioden är …"
_OF_THE_PLAN = re.compile(
    r"\b(?:\w*plane?perioden|programperioden|strategiperioden|\w*planen|programmet|strategin)\b", re.IGNORECASE
)
_PLANNED = re.compile(
    r"\b\w*(?:plan|program|strategi)(?:en|et|met|n)?\b[^.;]{0,40}?\b((?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d)",
    re.IGNORECASE,
)
_NOW = re.compile(r"\b(?:är|ligger|finns|har) (?:fortsatt|fortfarande|alltjämt|nu|numera|i ?dag)\b", re.IGNORECASE)


@lru_cache(maxsize=1 << 14)
def years_in(text: str) -> tuple[int, ...]:
    """The years a text names; most texts name none, and are told at a glance."""
    return years(text) if _YEAR.search(text) else ()


def year_agreement(frame: Frame, unit: Unit, hit: Hit, value: Value | None) -> float:
    """How the unit stands to the years asked about: 1 named, 0.7 by heading or document, below 0 another, 0 not asked."""
    if not frame.years:
        return 0.0
    asked = set(frame.years)
    if unit.row is not None and _YEAR_ALONE.fullmatch(unit.row.label) and int(unit.row.label) not in asked:
        return -1.0  # the rows of a table by year
    figure = value is not None and value.quantity is not None and unit.row is None
    if figure and value and tells_thing(unit.text, value.start, frame):
        return 1.0
    beside = year_of_figure(unit, hit, value) if figure and value else None
    if beside is not None:
        return 1.0 if beside in asked else -0.5
    reported = document_years(hit) & asked
    if (
        figure
        and value
        and not reported
        and any(year_of_figure(unit, hit, one) in asked for one in _alike(unit, value))
    ):
        return -0.5  # the year asked about is that of another figure
    texts = (unit.text, unit.lead, unit.row.caption if unit.row else "")
    own = {year for text in texts for year in years_in(text)}
    if own & asked and not figure:
        return 1.0
    if reported and frame.type is AnswerType.DATE and asks(_BY_REPORT, frame.question):
        return 0.7
    section = set(years_in(" ".join(unit.section)))
    if section & asked:
        return 0.85
    if reported:
        if not own:
            return 1.0 if _of_the_day(frame, hit) else 0.7
        if unit.standing is Standing.DECISION and not figure and _of_the_month(frame, hit):
            return 0.7  # "att ta fram en plan för 2027", decided in the month asked about
        only_compared = figure or not any(years_in(_COMPARED_YEAR.sub(" ", text)) for text in texts)
        return 0.55 if only_compared else 0.0
    if own & asked:
        return -0.5 if figure and _only_set_beside(frame, texts, hit) else 0.8
    if not own and _planned_years(unit, hit) & asked:
        return 0.8
    told = own and {year for text in texts for year in years_in(_COMPARED_YEAR.sub(" ", text))}
    if frame.type is AnswerType.REASON and not own and {*_just_before(unit, hit)} & asked:
        return 0.6  # "Avtalet är från 2016 och skulle ha setts över 2020. Översynen sköts upp därför att …"
    return 0.6 if not told and _year_before(unit, hit) & asked else -1.0


def _only_set_beside(frame: Frame, texts: Sequence[str], hit: Hit) -> bool:
    """Whether the year asked about is only one that the figures of a report on another are set beside, and no change is asked for."""
    if frame.comparison is not Comparison.NONE or _CHANGE_ASKED.search(frame.question) or not document_years(hit):
        return False
    return not any(set(years_in(_SET_BESIDE.sub(" ", text))) & set(frame.years) for text in texts)


def year_of_figure(unit: Unit, hit: Hit, value: Value) -> int | None:
    """The year of a figure of a sentence: that of its own words, or the one before the report's where it is told of that.

    Of the year before are a figure in brackets, one beside "året före", and those of a sentence that opens so.
    """
    main = next((start for start, one in of_year_before(unit.text).items() if one.start == value.start), None)
    if main is not None:
        reported = (
            year_beside(unit.text, main, value.start)
            or _only(years_in(" ".join(unit.section)))
            or _only(document_years(hit))
        )
        return reported - 1 if reported else None
    beside = year_beside(unit.text, value.start, value.end)
    if beside is not None:
        return beside
    if _THE_YEAR_BEFORE.match(unit.text, sentence_at(unit.text, value.start)[0]):
        told = _only(_year_before(unit, hit)) or _only(document_years(hit))
    elif _THEN.match(unit.text) and not years_in(unit.text):
        before = hit.passage.earlier_in_paragraph(unit)[-1:]
        return next((year for one in before for year in reversed(years_in(one.text))), None)
    else:
        told = _only(document_years(hit)) if beside_year_before(unit.text, value.start, value.end) else None
    return told - 1 if told else None


def of_asked_year(frame: Frame, unit: Unit, hit: Hit, value: Value) -> Value | None:
    """The figure beside ``value`` that is told of the one year asked about: "118 mnkr, mot 171 mnkr 2023", "6,1 (6,6)"."""
    asked = _only(frame.years) or (frame.years[0] if _SPLIT_YEAR.search(frame.question) else None)
    if unit.row is not None or asked is None or value.quantity is None:
        return None
    told = year_of_figure(unit, hit, value)
    if told in frame.years or (told is None and not document_years(hit).isdisjoint(frame.years)):
        return None
    return _only([one for one in _alike(unit, value) if year_of_figure(unit, hit, one) == asked])


def _alike(unit: Unit, value: Value) -> list[Value]:
    """The other figures of a sentence in the unit of ``value``."""
    in_brackets = {one.start: one for one in of_year_before(unit.text).values()}
    figures = [in_brackets.get(one.start, one) for one in quantities(unit.text)]
    return [
        replace(value, text=one.text, start=one.start, end=one.end, quantity=one)
        for one in figures
        if value.quantity is not None and one.start != value.start and _of_one_sort(one, value.quantity)
    ]


def _of_one_sort(one: Quantity, other: Quantity) -> bool:
    """Whether two figures have one unit; what is counted need not be said twice: "47 anmälningar, mot 61 år 2020"."""
    return one.unit == other.unit or (not one.unit and other.unit not in MEASURING)


def _only(named: Collection[One]) -> One | None:
    return next(iter(named)) if len(named) == 1 else None


def _planned_years(unit: Unit, hit: Hit) -> set[int]:
    """The first and the last year of the plan that a sentence speaks on of: "Insatserna för den kommande planperioden är …"."""
    if unit.row is not None or not _OF_THE_PLAN.search(unit.text):
        return set()
    earlier = hit.passage.earlier_in_paragraph(unit)
    return {int(year) for one in earlier for span in _PLANNED.findall(one.text) for year in _YEAR.findall(span)}


def _just_before(unit: Unit, hit: Hit) -> tuple[int, ...]:
    """The years that the sentence right before an undated one in its paragraph names."""
    earlier = hit.passage.earlier_in_paragraph(unit)[-1:] if unit.row is None else []
    return tuple(year for one in earlier for year in years_in(one.text))


def _year_before(unit: Unit, hit: Hit) -> set[int]:
    """The one year that the sentences before an undated one in its paragraph tell of last; empty where there are more."""
    if unit.row is not None or _NOW.search(unit.text):
        return set()
    earlier = hit.passage.earlier_in_paragraph(unit)
    named = (set(years_in(_COMPARED_YEAR.sub(" ", one.text))) for one in reversed(earlier))
    last = next(filter(None, named), set())
    return last if len(last) == 1 else set()


def document_years(hit: Hit) -> frozenset[int]:
    """The years a document reports on, from the head of its passages' header line."""
    return _years_of_head(hit.passage.header, tuple(hit.passage.section))


@lru_cache(maxsize=1 << 12)
def _years_of_head(header: str, section: tuple[str, ...]) -> frozenset[int]:
    return frozenset(years_in(header.removesuffix(" · ".join(("", *section))) if section else header))

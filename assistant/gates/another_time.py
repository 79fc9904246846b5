"""Times of something else than what is asked about: the day of the page, how long another thing lasts, another day's hours.

Each function tells whether a candidate is to be held back. Pure.
"""

import re

from assistant.gates.another_figure import value_clause
from assistant.gates.another_one import BODIES
from assistant.matching.cues import HOW_LONG, TIME_UNITS, asks
from assistant.matching.said import is_told, said_above, said_by
from assistant.types import FIGURES, AnswerType, Candidate, Frame
from assistant.values.lengths import kinds_of_length
from assistant.values.months import months_named
from assistant.values.times import CLOSED, DAYS, FEAST, OPEN

# "Senast uppdaterad 2024-02-03", "Publicerad den 4 maj", "Sidan granskad …": the day of the page, and of nothing in it.
_PAGE_DAY = re.compile(
    r"\W*(?:sidan |innehållet |texten |informationen )?(?:är |blev )?(?:senast )?"
    r"(?:uppdatera[dt]|uppdaterades|ändra[dt]|ändrades|publicera[dt]|publicerades|granska[dt]|granskades|faktagranska[dt]|redigera[dt]|skapa[dt])"
    r"(?: senast)?:?\s+(?:den )?\d",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_SCALE = ("minut", "timm", "(?:d(?:ag|ygn)|arbetsdag|vardag)", "veck", "månad", "år")
_COUNTED_IN = re.compile(rf"\bhur många ({TIME_UNITS})\b", re.IGNORECASE)
# The heading of a table of fees bears their year: "Priser 2024".
_YEAR_OF_FEES = re.compile(
    r"[\w-]*(?:avgift|pris|tax|hyr|norm|biljett)\w* (?:för )?(?:år )?(?:19|20)\d\d", re.IGNORECASE
)
_CLOCK = re.compile(r"\d[.:]\d\d|klockan|kl\.|\d\s?[–-]\s?\d")
_TIMED = frozenset({AnswerType.DATE, AnswerType.TIME})
_TELLING = 0.55  # the weight of a word that tells one house from another
_PAGE_ASKED = re.compile(
    r"\b(?:uppdater|ändra|publicer|granska|redigera|skapa|färsk|aktuell|sidan\b|informationen\b)", re.IGNORECASE
)

_FEW_MONTHS = 3  # a report on more of the year names no month of it
_OF_A_MONTH = FIGURES | {AnswerType.PERSON, AnswerType.ORGANISATION, AnswerType.TIME}
# "rapporten i maj" tells of other months than its own
_PAPER = re.compile(r"\b\w*(?:rapport|prognos|bokslut|uppföljning|protokoll|redovisning|berättelse)\w*", re.IGNORECASE)


def day_of_page(frame: Frame, one: Candidate) -> bool:
    """Whether the unit only tells when the page was written or looked over, which nobody asked about."""
    text = one.unit.text
    if frame.type is AnswerType.DATE and _YEAR_OF_FEES.fullmatch(text):
        return True
    return bool(_PAGE_DAY.match(text)) and not asks(_PAGE_ASKED, frame.question)


_TIME_NOUN = re.compile(r"\b\w*(?:handläggnings|uppsägnings|vänte|svars)tid(?:en|er|erna)?\b", re.IGNORECASE)
_TIME_UNIT = re.compile(r"(?:sekund|minut|tim|dygn|dag|veck|månad|mån\b|kvartal|år)", re.IGNORECASE)

_TAKES_ASKED = re.compile(r"\bhur lång tid (?:tar|tog|har det tagit|kan det ta)\b", re.IGNORECASE)
_SPAN = re.compile(r"\d.*(?:\btill\b|–).*\d")


def another_length(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how long one sort of time is, and the unit tells another: how long a permit is valid, no waiting."""
    if frame.type is not AnswerType.DATE or one.unit.row is not None or not asks(HOW_LONG, frame.question):
        return False
    asked = kinds_of_length(frame.question)
    if _TIME_NOUN.search(frame.question) and not _TIME_UNIT.search(one.value):
        return True  # "Under perioden maj till augusti" is no time of handling
    if (counted := _COUNTED_IN.search(frame.question)) and _is_far(counted[1], one.value):
        return True
    if asks(_TAKES_ASKED, frame.question) and not _TIME_UNIT.search(one.value):
        return True  # "öppnades den 2 september" is no length
    if "lasts" in asked and _SPAN.search(one.value):
        return False  # "från den 1 maj till den 30 juni" tells how long by itself
    if ("takes" in asked or counted) and _YEAR.fullmatch(one.value):
        return True
    clause = value_clause(one)
    told = kinds_of_length(clause) or kinds_of_length(one.unit.text)
    if "owes" in told and "owes" not in asked:
        return True  # "Den som inte betalat på två månader kan bli uppsagd" tells no period of notice
    return bool(asked and told) and asked.isdisjoint(told)


def _is_far(unit: str, value: str) -> bool:
    """Whether a length is told in something far from what it is asked for in: weeks, where years are."""
    told = next((at for at, name in enumerate(_SCALE) if re.search(rf"\b{name}", value, re.IGNORECASE)), None)
    asked = next((at for at, name in enumerate(_SCALE) if re.match(name, unit, re.IGNORECASE)), None)
    return told is not None and asked is not None and abs(told - asked) > 1


def ordinary_hours(frame: Frame, one: Candidate) -> bool:
    """Whether the hours of a feast day are asked for, and neither the unit nor its heading names that day."""
    named = FEAST.search(frame.question)
    if named is None or not (asks(OPEN, frame.question) or frame.type is AnswerType.TIME):
        return False
    said = " ".join((*one.unit.section[-1:], one.unit.lead, one.unit.text)).lower()
    return named[1].lower() not in said


def tells_closed(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked if something is open, and the unit says that it is closed."""
    return asks(OPEN, frame.question) and one.unit.row is None and bool(CLOSED.search(one.unit.text))


def hours_of_another(frame: Frame, one: Candidate) -> bool:
    """Whether opening hours are asked for, and neither the unit nor anything above it names what is to be open."""
    if frame.type not in _TIMED or not asks(OPEN, frame.question) or not _CLOCK.search(one.value):
        return False
    days = "|".join((*DAYS, "vardag", "helg", "öppettid", "tid", "dag"))
    about = [
        term
        for term in frame.terms
        if not (term.verb or term.name or term.key in BODIES or re.match(days, term.word, re.IGNORECASE))
        and not FEAST.match(term.word)
        and not OPEN.fullmatch(term.word)
        and term.weight >= _TELLING
    ]
    said = said_by(one.unit) | said_above(one.unit, one.hit.passage.header)
    return bool(about) and not any(is_told(term, said) for term in about)


def in_another_month(frame: Frame, one: Candidate) -> bool:
    """Whether the unit names other months than the question, and neither what is above nor before it names that one.

    "I april hölls 31 kurser" is of no other month, nor who "tillträdde den 1 mars" of who did so in November.
    """
    if frame.type not in _OF_A_MONTH or one.unit.row is not None or _PAPER.search(frame.question):
        return False
    asked = months_named(frame.question)
    told = months_named(one.unit.text)
    if not asked or not told or not asked.isdisjoint(told):
        return False
    above = (one.hit.passage.header, *one.unit.section, one.unit.lead)
    earlier = (unit.text for unit in one.hit.passage.earlier_in_paragraph(one.unit))
    named = map(months_named, (*above, *earlier))
    return all(asked.isdisjoint(months) or len(months) > max(_FEW_MONTHS, len(asked)) for months in named)

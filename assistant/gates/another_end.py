"""The other end of a time: its beginning where the end is asked for, one day where a period with two ends is, what is waited for.

Each function tells whether a candidate is to be held back. Pure.
"""

import re

from assistant.gates.another_figure import after_value, before_value
from assistant.matching.cues import asks
from assistant.types import FIGURES, AnswerType, Candidate, Frame
from assistant.values.cells import column_at
from corpus.swedish.dates import dates

_UNTIL_ASKED = re.compile(
    r"^\W*(?:och |men )?(?:(?:fram )?till (?:och med )?när|tills när|(?:fram )?till (?:och med )?(?:vilket|vilken) (?:datum|år|dag|månad|vecka)|hur länge (?:till|gäller|löper|pågår|räcker|håller))\b"
    r"|^\W*(?:och |men )?när (?:går|gick|löper|löpte) .{1,80}\but\b|\bnär (?:upphör\w*|slutar .{1,60} gälla)\b",
    re.IGNORECASE,
)
_FROM_ASKED = re.compile(
    r"^\W*(?:och |men )?(?:från (?:och med )?när|sedan när|med start när|från (?:och med )?(?:vilket|vilken) (?:datum|år|dag|månad))\b",
    re.IGNORECASE,
)
_DURING_ASKED = re.compile(
    r"^\W*(?:och |men )?(?:under|mellan) (?:vilken (?:tid|period|tidsperiod)|vilka (?:datum|dagar))\b", re.IGNORECASE
)
_UNTIL = re.compile(
    r"\b(?:till|t\.?\s?o\.?\s?m\.?|till och med|längst|som längst|senast|upphör\w*|slutar?|löper ut|löpte ut|går ut|gick ut|före|innan)\s+(?:(?:till )?och med\s+)?(?:till\s+)?(?:den\s+)?(?:utgången av\s+|slutet av\s+)?$",
    re.IGNORECASE,
)
_UNTIL_NEAR = re.compile(
    r"\b(?:till|t\.?\s?o\.?\s?m\.?|längst|upphör\w*|slutar?|avsluta\w*|stäng\w*|klar\w*|färdig\w*|löp(?:er|te)|g(?:år|ick) ut)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"\b(?:från|fr\.?\s?o\.?\s?m\.?|sedan|öppna(?:r|de|des|s|ts)|invig\w+|inled\w+|starta(?:r|de|des|s|ts)|börja(?:r|de|t)|påbörja\w*|drog i ?gång|sattes i ?gång|träd(?:er|de) i kraft|teckna(?:des|ts|d|t)|ingicks)\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
_BEGINS_ASKED = re.compile(
    r"\b(?:börja(?:r|de|s)?|starta(?:r|de|s|des)?|invig(?:as|s|des)|öppna(?:r|de|s|des)?|drar i ?gång)\b", re.IGNORECASE
)
_LEAVES_ASKED = re.compile(
    r"\b(?:hoppa(?:r)? av|avanmäl\w+|säga upp|avsluta\w*|sluta|avbok\w+|återta)\b", re.IGNORECASE
)
_APPLIES = re.compile(r"\b(?:anmäl(?:a|er|an|d)?|sök(?:a|er)?|ansök(?:a|er|an)?)\b", re.IGNORECASE)
# "När beslutades om bidragen?" is no "Sista ansökningsdag", nor the day on which a call opens.
_DECIDED_ASKED = re.compile(
    r"^(?!.*\b\w*(?:ansök|utlys|öppna|stäng))(?=.*\b(?:beslut\w*|bevilja\w*|avslogs?|fördelades?|avgjordes?)\b)",
    re.IGNORECASE,
)
_APPLIES_COLUMN = re.compile(r"ansök|utlys|öppnar|stänger|anmäl", re.IGNORECASE)
_BEGINS = re.compile(r"börja|start|invig|öppn|drar i ?gång|drog i ?gång", re.IGNORECASE)
_AT_THE_LATEST_ASKED = re.compile(r"\bsenast\b|\b(?:an)?sök|anmäl|\bredovisa", re.IGNORECASE)
_AT_THE_LATEST = re.compile(r"\bsenast\s(?:den\s)?$", re.IGNORECASE)
_GOES_ON_ASKED = re.compile(
    r"\b(?:hur länge|till när|till vilket (?:datum|år)) (?:ska |kommer |har )?(?:\w+ )?(?:pågå(?:r|tt)?|pågick|löp(?:er|te|a)|varar?|varade|håll(?:er|a)|höll)\b|\bhur långt fram\b",
    re.IGNORECASE,
)
_LAST = re.compile(r"\b(?:sista|slut\w*|upphör\w*|fram till|deadline)\b[^.;]{0,40}$", re.IGNORECASE)
_SPAN_AFTER = re.compile(r"\s*(?:[–-]|och|till)\s*(?:och med\s+)?(?:den\s+)?\d", re.IGNORECASE)

_WAITS = re.compile(r"\b(?:vänt(?:a|ar|at|ade|an|e\w*)|\w*kö(?:n|er|ar|at)?)\b", re.IGNORECASE)
# What people wait for: a visit is no operation.
_WAITED_FOR = tuple(
    re.compile(rf"\b(?:på|till|för) (?:\w+ ){{0,3}}?\w*(?:{nouns})(?:en|et|n|t)?\b", re.IGNORECASE)
    for nouns in (
        "besök",
        "operation|åtgärd|behandling",
        "bedömning|utredning",
        "svar|besked|beslut",
        "plats|bostad|boende|lägenhet",
    )
)


def beginning(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked until when, and the day told is that of the beginning: "öppnade den 3 mars", or the other way round."""
    if frame.type is not AnswerType.DATE or one.unit.row is not None or not _is_one_day(one):
        return False
    before = before_value(one)
    if asks(_UNTIL_ASKED, frame.question):
        return bool(_FROM.search(before)) and not _UNTIL_NEAR.search(before)
    return asks(_FROM_ASKED, frame.question) and bool(_UNTIL.search(before))


def no_end(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how long something goes on, and a day or month is told on which it met or did something: "i april"."""
    if frame.type is not AnswerType.DATE or one.unit.row is not None or not asks(_GOES_ON_ASKED, frame.question):
        return False
    found = next((one_date for one_date in dates(one.unit.text) if one_date.start == one.value_start), None)
    if found is None or found.precision not in {"day", "month"} or _SPAN_AFTER.match(after_value(one)):
        return False
    before = before_value(one)
    return not _UNTIL_NEAR.search(before) and not _LAST.search(before)


def one_day(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked during what time, and one day is told: "senast den 12 maj"."""
    if frame.type is not AnswerType.DATE or one.unit.row is not None or not asks(_DURING_ASKED, frame.question):
        return False
    days = [found for found in dates(one.unit.text) if found.precision == "day"]
    return _is_one_day(one) and len(days) == 1 and days[0].start == one.value_start


def last_day_of_another(frame: Frame, one: Candidate) -> bool:
    """Whether the day told is the last for something else: "Anmäl dig senast 22 maj", where the beginning of term is asked for.

    Nor is it the last day to leave: "När måste man senast hoppa av?".
    """
    if frame.type is AnswerType.DATE and one.unit.row is not None:
        column = column_at(one.unit, one.value_start)
        return asks(_DECIDED_ASKED, frame.question) and bool(_APPLIES_COLUMN.search(column))
    if frame.type is not AnswerType.DATE:
        return False
    latest = _AT_THE_LATEST.search(before_value(one))
    if latest and _LEAVES_ASKED.search(frame.question):
        return bool(_APPLIES.search(one.unit.text)) and not _LEAVES_ASKED.search(one.unit.text)
    asked = _BEGINS_ASKED.search(frame.question) and not _AT_THE_LATEST_ASKED.search(frame.question)
    return bool(latest and asked) and not _BEGINS.search(one.unit.text)


def waits_for_another(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked of those that wait for one thing, and told of those that wait for another: "till operation"."""
    if frame.type not in FIGURES or one.unit.row is not None or not _WAITS.search(frame.question):
        return False
    asked, told = (
        {at for at, kind in enumerate(_WAITED_FOR) if kind.search(text)} for text in (frame.question, one.unit.text)
    )
    return bool(asked and told) and asked.isdisjoint(told)


def _is_one_day(one: Candidate) -> bool:
    """Whether the value is one day or one month, without another end after it."""
    found = next(iter(dates(one.value)), None)
    return found is not None and found.precision in {"day", "month", "year"} and not _SPAN_AFTER.match(after_value(one))

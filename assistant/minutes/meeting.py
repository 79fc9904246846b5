"""What minutes tell of their meeting: where it was, when it began, paused and ended, who left, stood in, adjusted and posted."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.matching.cues import asks
from assistant.minutes.attendance import (
    CAME,
    CLOCK,
    LEFT,
    MEETING,
    NAME,
    OFFICE,
    Reading,
    Told,
    in_office,
    stood_in,
    when_did,
    who,
)
from assistant.minutes.matter import as_accepted
from assistant.minutes.opening import Line, asked_minutes, lines_of
from assistant.types import AnswerType, Candidate, Frame
from corpus.index import Index
from corpus.swedish.dates import dates

_WHEN = r"(?:när(?: på dagen)?|hur dags|mellan vilka (?:tider|klockslag)|(?:vid |från )?vil(?:ken|ket) (?:tid(?:punkt)?|klockslag)|vad var klockan när)"
_SPAN = re.compile(rf"({CLOCK.pattern})\s?(?:[–—-]|till)\s?({CLOCK.pattern})")
_PAUSE = re.compile(r"\b(?:ajourner\w*|paus\w*|lunch\w*|uppehåll\w*|kaffe\w*)\b", re.IGNORECASE)
_PAUSES = re.compile(
    rf"{_PAUSE.pattern}[^\d.;]{{0,20}}(?P<times>(?:kl(?:ockan|\.)?\s?)?\d{{1,2}}[.:]\d\d[\d.:\s–—-]*(?:(?:,|och|samt)\s(?:kl(?:ockan|\.)?\s?)?\d{{1,2}}[.:]\d\d[\d.:\s–—-]*)*\d)",
    re.IGNORECASE,
)
_SITS = re.compile(
    r"\b(?:sammanträ(?:der|dde)|möts|möttes|samlades|(?:mötet|sammanträdet) (?:hålls|hölls|äger rum|ägde rum))\b.*\b(?:i|på) [A-ZÅÄÖ]"
)
_OPENS = re.compile(rf"\b(?:öppna\w*|inled\w*|börja\w*)\b[^.;]*?(?P<clock>{CLOCK.pattern})")
_CLOSES = re.compile(rf"\b(?:avsluta\w*|sluta\w*)\b[^.;]*?(?P<clock>{CLOCK.pattern})")
_UP = re.compile(
    r"\b(?:anslag\w* (?:sätts|sattes) upp|uppsätt\w*|sätts upp|publicer\w+|tillkännag\w+|anslagits)\b", re.I
)
_DOWN = re.compile(r"\b(?:tas|togs) (?:ned|ner)|nedtag\w*", re.IGNORECASE)


def told_of_meeting(
    frame: Frame, candidates: Sequence[Candidate], index: Index
) -> tuple[Frame, list[Candidate]] | None:
    """What the opening lines of the minutes asked about tell, accepted, and the frame to answer by; None where other lines may.

    Where they tell of the meeting but not of this, nothing is: no point decided at a meeting tells when it ended.
    """
    asked = next((one for one in _ASKED if asks(one[0], frame.question)), None)
    if asked is None or not candidates or frame.paragraph or frame.dnr:
        return None
    _, kind, read, is_sure = asked
    document = asked_minutes(frame, index)
    lines = list(lines_of(document, index)) if document is not None else []
    if not lines:
        return None
    told = next(read(frame, lines), None)
    if told is None:
        return (replace(frame, type=kind), []) if is_sure and any(line.about for line in lines) else None
    line, start, value = told
    accepted = as_accepted((line.unit, line.passage), candidates)
    return replace(frame, type=kind), [replace(accepted, value=value, value_start=start)]


def _place(_: Frame, lines: Sequence[Line]) -> Iterator[Told]:
    """The line of the place: that with words before the time."""
    for line in lines:
        if line.about == "when" and re.match(r"\s*(?![Kk]l\b|[Kk]lockan|\w+dagen den|Ajourn)[^\W\d]", line.text):
            yield line, -1, ""
    for line in lines:
        if _SITS.search(line.unit.text):
            yield line, -1, ""


def _begins(_: Frame, lines: Sequence[Line]) -> Iterator[Told]:
    for line, span in _spans(lines):
        yield line, span.start(1), span[1]
    yield from _in_words(lines, _OPENS)


def _ends(_: Frame, lines: Sequence[Line]) -> Iterator[Told]:
    for line, span in _spans(lines):
        yield line, span.start(2), span[2]
    yield from _in_words(lines, _CLOSES)


def _in_words(lines: Sequence[Line], deed: re.Pattern[str]) -> Iterator[Told]:
    """When the meeting began or ended, said in a sentence: "Ordföranden öppnar mötet klockan 18.00"."""
    for line in lines:
        if found := deed.search(line.unit.text):
            yield line, found.start("clock"), found["clock"]


def _spans(lines: Sequence[Line]) -> Iterator[tuple[Line, re.Match[str]]]:
    """The time from the beginning to the end of the meeting: the first that is no pause."""
    for line in lines:
        span = _SPAN.search(line.unit.text, line.at) if line.about == "when" else None
        if span and not _PAUSE.search(line.unit.text[line.at : span.start()]):
            yield line, span


def _pauses(_: Frame, lines: Sequence[Line]) -> Iterator[Told]:
    for line in lines:
        if found := _PAUSES.search(line.unit.text):
            yield line, found.start("times"), found["times"].strip()


def _adjusted_on(_: Frame, lines: Sequence[Line]) -> Iterator[Told]:
    for line in lines:
        if line.about == "adjusted" and not _UP.search(line.unit.text) and not _DOWN.search(line.unit.text):
            yield from _days(line, line.unit.text)


def _posted(way: re.Pattern[str]) -> Reading:
    """The day beside the word for putting up or taking down: "sätts upp 2024-05-22 och tas ned 2024-06-13"."""

    def read(_: Frame, lines: Sequence[Line]) -> Iterator[Told]:
        for line in lines:
            if found := way.search(line.unit.text):
                yield from _days(line, line.unit.text[: _next_way(line.unit.text, found.end())], found.end())

    return read


def _next_way(text: str, start: int) -> int:
    """Where the other of putting up and taking down is told of, the end of the text where it is not."""
    ways = [found.start() for way in (_UP, _DOWN) if (found := way.search(text, start))]
    return min(ways, default=len(text))


def _days(line: Line, text: str, start: int = 0) -> Iterator[Told]:
    for found in dates(text):
        if found.start >= start and len(found.iso) == len("2024-05-22"):
            yield line, found.start, text[found.start : found.end]


_ASKED: tuple[tuple[re.Pattern[str], AnswerType, Reading, bool], ...] = (
    (
        re.compile(
            r"(?:(?:^|[:,] )\W*(?:och |men )?var|\b(?:på vilken plats|i vilken (?:lokal|sal)|vilken (?:lokal|sal|plats)))\b(?=.*\b(?:möte|sammanträd|stämma|session))"
            r"(?=.*\b(?:höll|håll|var|ägde|sammanträd|samlad|träffa|plats|rum))"
            r"|(?:(?:^|[:,] )\W*var|\b(?:i vilken (?:lokal|sal)|vilken (?:lokal|sal)))\b.{0,60}\b(?:träffades|satt|sammanträdde|samlades|möttes)\b",
            re.IGNORECASE,
        ),
        AnswerType.FREE,
        _place,
        True,
    ),
    (
        re.compile(rf"\b{_WHEN}\b.*(?:\bajourner\w*|\bpaus\w*|\buppehåll\b)", re.IGNORECASE),
        AnswerType.TIME,
        _pauses,
        True,
    ),
    (
        re.compile(rf"\b{_WHEN}\b(?=.*\b(?:börja\w*|inled\w*|öppna\w*|starta\w*)\b).*\b\w*{MEETING}", re.IGNORECASE),
        AnswerType.TIME,
        _begins,
        False,
    ),
    (
        re.compile(
            rf"\b{_WHEN}\b(?=.*\b(?:sluta\w*|avslut\w*|tog slut|var slut|upphörde)\b).*\b\w*{MEETING}", re.IGNORECASE
        ),
        AnswerType.TIME,
        _ends,
        False,
    ),
    (
        re.compile(rf"\b{_WHEN}\b.*\b(?:lämnade|gick|avvek)\b.*\b\w*{MEETING}", re.IGNORECASE),
        AnswerType.TIME,
        when_did(LEFT),
        True,
    ),
    (
        re.compile(rf"\b{_WHEN}\b.*\b(?:kom|anlände|anslöt)\b.*\b\w*{MEETING}", re.IGNORECASE),
        AnswerType.TIME,
        when_did(CAME),
        True,
    ),
    (
        re.compile(
            rf"\b(?:vem|vilka|vilken)\b(?!.*\bjäv).*(?:\b(?:lämnade|gick|avvek)\b.*{MEETING}.*\b(?:förtid|tidigare|slut)\b"
            rf"|\bgick (?:tidigare|hem|i förtid|innan)\b.*{MEETING}|\b(?:lämnade|avvek)\b.*\b(?:i förtid|tidigare)\b.*{MEETING})",
            re.IGNORECASE,
        ),
        AnswerType.PERSON,
        who(LEFT),
        True,
    ),
    (
        re.compile(
            rf"\b(?:[Vv]em|[Vv]ilken \w+)\b.*\b(?:ersatte|(?:tjänstgjorde|satt|gick in|hoppade in|deltog|röstade)\b.*\bför)\s+{NAME}"
        ),
        AnswerType.PERSON,
        stood_in,
        False,
    ),
    (OFFICE, AnswerType.PERSON, in_office, False),
    (
        re.compile(r"\b(?:när|vilken dag|vilket datum)\b.*\bjustera(?:s|des|ts|t|de)\b", re.IGNORECASE),
        AnswerType.DATE,
        _adjusted_on,
        False,
    ),
    (
        re.compile(
            r"\b(?:när|vilken dag|vilket datum)\b.*(?:\banslag\w*\b.*\bupp\b|\bsätt\w* upp\b.*\banslag|\bsattes anslag|\btillkännag\w+|\banslogs\b)(?!.*\buppe\b)",
            re.IGNORECASE,
        ),
        AnswerType.DATE,
        _posted(_UP),
        False,
    ),
    (
        re.compile(
            r"\b(?:när|vilken dag|vilket datum|hur länge)\b.*\banslag\w*\b.*\b(?:ned|ner|bort|uppe)\b|\b(?:tas|togs) anslaget (?:ned|ner|bort)\b",
            re.IGNORECASE,
        ),
        AnswerType.DATE,
        _posted(_DOWN),
        False,
    ),
)

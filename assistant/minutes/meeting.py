"""What minutes tell of their meeting: where it was, when it began, paused and ended, who left, stood in, adjusted and posted."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from assistant.cues import asks
from assistant.minutes.matter import as_accepted
from assistant.minutes.opening import Line, asked_minutes, lines_of
from assistant.types import AnswerType, Candidate, Frame
from assistant.values.names import people
from assistant.values.value import Value
from corpus.index import Index
from corpus.swedish.dates import dates
from corpus.swedish.words import key

_MEETING = r"(?:möte\w*|sammanträd\w*|session\w*|stämma\w*)"
_WHEN = r"(?:när(?: på dagen)?|hur dags|mellan vilka (?:tider|klockslag)|(?:vid |från )?vil(?:ken|ket) (?:tid(?:punkt)?|klockslag)|vad var klockan när)"
_NAME = r"[A-ZÅÄÖ][\w-]+(?: (?:von |af |de )?[A-ZÅÄÖ][\w-]+)+"
_CLOCK = re.compile(r"(?:\b[Kk]l(?:ockan|\.)?\s?)?(?<![\d.:-])\d{1,2}[.:]\d\d(?![\d-])")
_SPAN = re.compile(rf"({_CLOCK.pattern})\s?(?:[–—-]|till)\s?({_CLOCK.pattern})")
_PAUSE = re.compile(r"\b(?:ajourner\w*|paus\w*|lunch\w*|uppehåll\w*|kaffe\w*)\b", re.IGNORECASE)
_PAUSES = re.compile(
    rf"{_PAUSE.pattern}[^\d.;]{{0,20}}(?P<times>(?:kl(?:ockan|\.)?\s?)?\d{{1,2}}[.:]\d\d[\d.:\s–—-]*(?:(?:,|och|samt)\s(?:kl(?:ockan|\.)?\s?)?\d{{1,2}}[.:]\d\d[\d.:\s–—-]*)*\d)",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"\b(?:lämna(?:r|de) (?:sammanträdet|mötet)|avvik(?:er|it)|avvek|går|gick|(?:till och med|t\.? ?o\.? ?m\.?)(?= ?(?:§|kl)))",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"\b(?:(?:från och med|fr\.? ?o\.? ?m\.?)(?= ?(?:§|kl))|anländ\w+|anlände|anslut\w*|anslöt|inträd\w+|infinner|infann|kommer|kom)\b",
    re.IGNORECASE,
)
_SITS = re.compile(
    r"\b(?:sammanträ(?:der|dde)|möts|möttes|samlades|(?:mötet|sammanträdet) (?:hålls|hölls|äger rum|ägde rum))\b.*\b(?:i|på) [A-ZÅÄÖ]"
)
_OPENS = re.compile(rf"\b(?:öppna\w*|inled\w*|börja\w*)\b[^.;]*?(?P<clock>{_CLOCK.pattern})")
_CLOSES = re.compile(rf"\b(?:avsluta\w*|sluta\w*)\b[^.;]*?(?P<clock>{_CLOCK.pattern})")
_UP = re.compile(
    r"\b(?:anslag\w* (?:sätts|sattes) upp|uppsätt\w*|sätts upp|publicer\w+|tillkännag\w+|anslagits)\b", re.I
)
_DOWN = re.compile(r"\b(?:tas|togs) (?:ned|ner)|nedtag\w*", re.IGNORECASE)
_FOR = re.compile(r"\b(?:för|ersätter|ersatte|i stället för)\s+$", re.IGNORECASE)
_DIGITAL = re.compile(r"\bdigital\w*", re.IGNORECASE)

Told = tuple[Line, int, str]
"""A line, where its value begins in the unit, and the value; -1 and "" where the whole line is the answer."""
_Reading = Callable[[Frame, Sequence[Line]], Iterator[Told]]


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


def _who(deed: re.Pattern[str]) -> _Reading:
    """Who did something during the meeting, by the line of each: "Tove Ek (S), lämnar sammanträdet kl. 14.25"."""

    def read(frame: Frame, lines: Sequence[Line]) -> Iterator[Told]:
        for line in lines:
            if line.about != "present" or (done := deed.search(line.unit.text)) is None:
                continue
            before = [one for one in people(line.unit, frame) if one.end <= done.start()]
            if before:
                yield line, before[-1].start, before[-1].text

    return read


def _when_did(deed: re.Pattern[str]) -> _Reading:
    """When the one whom the question names did something during the meeting."""

    def read(frame: Frame, lines: Sequence[Line]) -> Iterator[Told]:
        for line in lines:
            for named in _named(frame, line):
                done = deed.search(line.unit.text, named.end)
                clock = _CLOCK.search(line.unit.text, done.end()) if done else None
                if clock and not _ends_before(line.unit.text, named.end, clock.start()):
                    yield line, clock.start(), clock[0]

    return read


def _ends_before(text: str, start: int, end: int) -> bool:
    """Whether another one's entry begins between: "Per Ek (S); Eva Alm (M), lämnar …"."""
    return re.search(rf";|\n|\) {_NAME}", text[start:end]) is not None


def _stood_in(frame: Frame, lines: Sequence[Line]) -> Iterator[Told]:
    """Who stood in for the one whom the question names: "Ulla Fris (C) för Nils Ek (C)"."""
    for line in lines:
        if line.about != "present":
            continue
        everyone = people(line.unit, replace(frame, question="", terms=()))
        for named in _named(frame, line):
            before = [one for one in everyone if one.end <= named.start]
            if before and _FOR.search(line.unit.text[before[-1].end : named.start]):
                yield line, before[-1].start, before[-1].text


def _named(frame: Frame, line: Line) -> Iterator[Value]:
    """Where a line names someone whom the question names."""
    asked = [{key(word) for word in found[0].split()} for found in re.finditer(_NAME, frame.question)]
    for match in re.finditer(_NAME, line.unit.text):
        words = {key(word) for word in match[0].split()}
        if any(words <= named or named <= words for named in asked):
            yield Value(match[0], match.start(), match.end(), 1.0)


def _in_office(frame: Frame, lines: Sequence[Line]) -> Iterator[Told]:
    """Who was there in the office that the question names: "Ida Lund, enhetschef", "ekonomichef Per Ek"."""
    office = next((found["office"] or found["as"] or found["was"] for found in _OFFICE.finditer(frame.question)), "")
    wanted = key(office)
    for line in lines:
        text = line.unit.text
        label = key(line.unit.row.label) if line.unit.row is not None else ""
        found = people(line.unit, replace(frame, question="", terms=()))
        everyone = sorted((one for one in found if one.start >= line.at), key=lambda one: one.start)
        if label == wanted and everyone:
            yield line, everyone[0].start, everyone[0].text
        for word in re.finditer(r"[^\W\d_][\w-]+", text):
            if key(word[0]) != wanted:
                continue
            before = [one for one in everyone if text[one.end : word.start()] in (", ", " ")]
            after = [one for one in everyone if text[word.end() : one.start] in (" ", ": ")]
            is_office_first = re.search(r"[a-zåäö] $", text[: everyone[0].start]) if everyone else None
            if told := (after or before) if is_office_first else (before or after):
                yield line, told[0].start, told[0].text


def _adjusted_on(_: Frame, lines: Sequence[Line]) -> Iterator[Told]:
    for line in lines:
        if line.about == "adjusted" and not _UP.search(line.unit.text) and not _DOWN.search(line.unit.text):
            yield from _days(line, line.unit.text)


def _posted(way: re.Pattern[str]) -> _Reading:
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


_OFFICE = re.compile(
    rf"\bvad heter (?P<office>[\w-]+)(?= som\b)|\b(?:vem|vilka) (?:deltog|var med|medverkade|närvarade) som (?P<as>[\w-]+)|\b(?:vem|vilken person) (?:var|är|satt som|tjänstgjorde som|agerade|förde) (?P<was>\w*(?:sekreterare|ordförande))(?=.*{_MEETING})",
    re.IGNORECASE,
)
_ASKED: tuple[tuple[re.Pattern[str], AnswerType, _Reading, bool], ...] = (
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
        re.compile(rf"\b{_WHEN}\b(?=.*\b(?:börja\w*|inled\w*|öppna\w*|starta\w*)\b).*\b\w*{_MEETING}", re.IGNORECASE),
        AnswerType.TIME,
        _begins,
        False,
    ),
    (
        re.compile(
            rf"\b{_WHEN}\b(?=.*\b(?:sluta\w*|avslut\w*|tog slut|var slut|upphörde)\b).*\b\w*{_MEETING}", re.IGNORECASE
        ),
        AnswerType.TIME,
        _ends,
        False,
    ),
    (
        re.compile(rf"\b{_WHEN}\b.*\b(?:lämnade|gick|avvek)\b.*\b\w*{_MEETING}", re.IGNORECASE),
        AnswerType.TIME,
        _when_did(_LEFT),
        True,
    ),
    (
        re.compile(rf"\b{_WHEN}\b.*\b(?:kom|anlände|anslöt)\b.*\b\w*{_MEETING}", re.IGNORECASE),
        AnswerType.TIME,
        _when_did(_CAME),
        True,
    ),
    (
        re.compile(
            rf"\b(?:vem|vilka|vilken)\b(?!.*\bjäv).*(?:\b(?:lämnade|gick|avvek)\b.*{_MEETING}.*\b(?:förtid|tidigare|slut)\b"
            rf"|\bgick (?:tidigare|hem|i förtid|innan)\b.*{_MEETING}|\b(?:lämnade|avvek)\b.*\b(?:i förtid|tidigare)\b.*{_MEETING})",
            re.IGNORECASE,
        ),
        AnswerType.PERSON,
        _who(_LEFT),
        True,
    ),
    (
        re.compile(
            rf"\b(?:[Vv]em|[Vv]ilken \w+)\b.*\b(?:ersatte|(?:tjänstgjorde|satt|gick in|hoppade in|deltog|röstade)\b.*\bför)\s+{_NAME}"
        ),
        AnswerType.PERSON,
        _stood_in,
        False,
    ),
    (_OFFICE, AnswerType.PERSON, _in_office, False),
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

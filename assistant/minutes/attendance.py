"""Who was at a meeting, by the lines of its minutes: who left or came when, who stood in for whom, who was there in which office."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from assistant.minutes.opening import Line
from assistant.types import Frame
from assistant.values.names import people
from assistant.values.value import Value
from corpus.swedish.words import key

MEETING = r"(?:möte\w*|sammanträd\w*|session\w*|stämma\w*)"
NAME = r"[A-ZÅÄÖ][\w-]+(?: (?:von |af |de )?[A-ZÅÄÖ][\w-]+)+"
CLOCK = re.compile(r"(?:\b[Kk]l(?:ockan|\.)?\s?)?(?<![\d.:-])\d{1,2}[.:]\d\d(?![\d-])")
LEFT = re.compile(
    r"\b(?:lämna(?:r|de) (?:sammanträdet|mötet)|avvik(?:er|it)|avvek|går|gick|(?:till och med|t\.? ?o\.? ?m\.?)(?= ?(?:§|kl)))",
    re.IGNORECASE,
)
CAME = re.compile(
    r"\b(?:(?:från och med|fr\.? ?o\.? ?m\.?)(?= ?(?:§|kl))|anländ\w+|anlände|anslut\w*|anslöt|inträd\w+|infinner|infann|kommer|kom)\b",
    re.IGNORECASE,
)
_FOR = re.compile(r"\b(?:för|ersätter|ersatte|i stället för)\s+$", re.IGNORECASE)
OFFICE = re.compile(
    rf"\bvad heter (?P<office>[\w-]+)(?= som\b)|\b(?:vem|vilka) (?:deltog|var med|medverkade|närvarade) som (?P<as>[\w-]+)|\b(?:vem|vilken person) (?:var|är|satt som|tjänstgjorde som|agerade|förde) (?P<was>\w*(?:sekreterare|ordförande))(?=.*{MEETING})",
    re.IGNORECASE,
)
Told = tuple[Line, int, str]
"""A line, where its value begins in the unit, and the value; -1 and "" where the whole line is the answer."""
Reading = Callable[[Frame, Sequence[Line]], Iterator[Told]]


def who(deed: re.Pattern[str]) -> Reading:
    """Who did something during the meeting, by the line of each: "Tove Ek (S), lämnar sammanträdet kl. 14.25"."""

    def read(frame: Frame, lines: Sequence[Line]) -> Iterator[Told]:
        for line in lines:
            if line.about != "present" or (done := deed.search(line.unit.text)) is None:
                continue
            before = [one for one in people(line.unit, frame) if one.end <= done.start()]
            if before:
                yield line, before[-1].start, before[-1].text

    return read


def when_did(deed: re.Pattern[str]) -> Reading:
    """When the one whom the question names did something during the meeting."""

    def read(frame: Frame, lines: Sequence[Line]) -> Iterator[Told]:
        for line in lines:
            for named in _named(frame, line):
                done = deed.search(line.unit.text, named.end)
                clock = CLOCK.search(line.unit.text, done.end()) if done else None
                if clock and not _ends_before(line.unit.text, named.end, clock.start()):
                    yield line, clock.start(), clock[0]

    return read


def _ends_before(text: str, start: int, end: int) -> bool:
    """Whether another one's entry begins between: "Per Ek (S); Eva Alm (M), lämnar …"."""
    return re.search(rf";|\n|\) {NAME}", text[start:end]) is not None


def stood_in(frame: Frame, lines: Sequence[Line]) -> Iterator[Told]:
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
    asked = [{key(word) for word in found[0].split()} for found in re.finditer(NAME, frame.question)]
    for match in re.finditer(NAME, line.unit.text):
        words = {key(word) for word in match[0].split()}
        if any(words <= named or named <= words for named in asked):
            yield Value(match[0], match.start(), match.end(), 1.0)


def in_office(frame: Frame, lines: Sequence[Line]) -> Iterator[Told]:
    """Who was there in the office that the question names: "Ida Lund, enhetschef", "ekonomichef Per Ek"."""
    office = next((found["office"] or found["as"] or found["was"] for found in OFFICE.finditer(frame.question)), "")
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

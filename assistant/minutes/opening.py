"""The lines in which minutes tell of their meeting: where and when, who was there, who adjusted them, when they were posted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.types import Frame
from corpus.index import Index
from corpus.standing import PARAGRAPH_SIGN, matter_in
from corpus.swedish.boards import boards_named, same_board
from corpus.swedish.words import key
from corpus.types import BlockKind, Document, Passage, Unit

_MINUTES = "protokoll"
_WHERE_WHEN = r"(?:sammanträdets |mötets )?(?:plats och tid|tid och plats|plats|lokal|tid|(?:mötes|sammanträdes)(?:plats|lokal|tid))"
_PRESENT = (
    r"beslutande(?: ledamöter)?|(?:när|från)varande(?: (?:ledamöter|ersättare))?|ledamöter|(?:(?:ej|icke) )?tjänstgörande(?: ersättare| ledamöter)?|"
    r"ersättare(?: för)?|(?:övriga|andra) (?:närvarande|deltagare|deltagande)|deltagare|tjänste(?:personer|män)|övriga|adjungerade|sekreterare|ordförande"
)
_ADJUSTED = r"juster(?:ing|ingen|are|ande|as|ad)(?:s? (?:plats och tid|tid och plats|tid|datum|dag|plats))?|justerings(?:datum|dag)|uts(?:es|edd|edda) att justera|datum för justering(?:en)?"
_POSTED = r"anslag(?:et|sbevis|/bevis)?(?: och bevis)?|(?:datum (?:då|för) )?anslag\w* (?:uppsätt|nedtag)\w*|datum då anslaget \w+ \w+"
_LABELS = re.compile(
    rf"(?P<when>{_WHERE_WHEN})|(?P<present>{_PRESENT})|(?P<adjusted>{_ADJUSTED})|(?P<posted>{_POSTED})|(?:underskrifter|paragrafer)",
    re.IGNORECASE,
)
_OF_POSTING = re.compile(
    r"\banslag\w* (?:sätts|sattes|sitter|tas|togs|publicer\w+)\b|\banslagstavla|\banslagits\b|\btillkännag\w+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """A unit of minutes that tells of the meeting, and under what: "when", "present", "adjusted", "posted" or "".

    ``at`` is where its own words begin, behind the label: "Plats och tid Granrummet, kl. 08.30".
    """

    about: str
    at: int
    unit: Unit
    passage: Passage

    @property
    def text(self) -> str:
        """Its words behind the label."""
        return self.unit.text[self.at :]


def asked_minutes(frame: Frame, index: Index) -> Document | None:
    """The minutes of the board, body and day that the question names, where they are of one meeting alone."""
    boards = boards_named(frame.question)
    minutes = [one for one in index.documents() if one.description.kind.value == _MINUTES]
    named = {_organisation(one) for one in minutes if _is_named(_organisation(one), frame)}
    fitting = [
        one
        for one in minutes
        if (_organisation(one) in named if named else _of_bodies(one, frame))
        and _of_days(one, frame)
        and (not boards or any(same_board(asked, its) for asked in boards for its in _boards_of(one)))
    ]
    return fitting[0] if len(fitting) == 1 else None


def _organisation(document: Document) -> str:
    """Whose board it is: "Region Ekby" of "Kulturnämnden, Region Ekby"."""
    return document.description.body.value.rpartition(", ")[2]


def _is_named(organisation: str, frame: Frame) -> bool:
    """Whether the question holds every word of the name."""
    asked = {term.key for term in frame.terms}
    words = {key(word) for word in organisation.split()}
    return bool(words) and words <= asked


def _of_bodies(document: Document, frame: Frame) -> bool:
    body = document.description.body.value
    return not frame.bodies or any(asked in body for asked in frame.bodies)


def _of_days(document: Document, frame: Frame) -> bool:
    day = document.description.date.value
    if frame.days:
        return day in frame.days
    in_month = not frame.months or day[5:7] in frame.months
    return in_month and (not frame.years or not day or int(day[:4]) in frame.years)


def _boards_of(document: Document) -> frozenset[str]:
    return boards_named(f"{document.description.body.value} {document.description.title.value}")


def lines_of(document: Document, index: Index) -> Iterator[Line]:
    """What stands before the first § of minutes, and what is said behind it of their posting."""
    about, opened = "", True
    for passage in index.passages_of(document.id):
        for unit in passage.units:
            opened = opened and not matter_in(unit.section) and not PARAGRAPH_SIGN.match(unit.text)
            if not opened:
                if _OF_POSTING.search(unit.text):
                    yield Line("posted", 0, unit, passage)
                continue
            label = unit.row.label if unit.row is not None else unit.text
            found = _label_of(label, whole=unit.row is not None)
            if found is None and unit.section and (head := _label_of(unit.section[-1], whole=True)):
                found = head[0], 0
            about, at = found or (about, 0)
            if unit.kind is not BlockKind.HEADING or at:
                yield Line(about, len(label) + 1 if unit.row is not None and found else at, unit, passage)


def _label_of(text: str, *, whole: bool) -> tuple[str, int] | None:
    """What a text is labelled as, and where its own words begin; None where it bears no label."""
    bare = text.strip().rstrip(":")
    found = _LABELS.fullmatch(bare) if whole else _LABELS.match(text)
    if found is None:
        return None
    if whole:
        return found.lastgroup or "", len(text)
    rest = text[found.end() :]
    own = re.match(r":?\s*(?=[A-ZÅÄÖ\d]|[Kk]l\b)", rest)
    if rest.strip(": ") and (own is None or not own[0]):
        return None  # "Tidigare beslut …", "Justeringen har tillkännagivits …"
    return found.lastgroup or "", found.end() + (own.end() if own else 0)

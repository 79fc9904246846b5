"""Where a meeting was held, told by a line of its minutes: "Plats och tid: Folkets hus, klockan 13.15"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.cues import asks
from assistant.gates.table import ELSEWHERE
from assistant.types import AnswerType, Candidate, Frame

_PLACE_ASKED = re.compile(
    r"\b(?:var|på vilken plats|i vilken (?:lokal|sal)|vilken (?:lokal|sal|plats))\b(?=.*\b(?:möte|sammanträd|stämma|session))"
    r"(?=.*\b(?:höll|håll|var|ägde|sammanträd|samlad|träffa|plats|rum))"
    r"|\b(?:var|i vilken (?:lokal|sal)|vilken (?:lokal|sal))\b.{0,20}\b(?:träffades|satt|sammanträdde|samlades|möttes)\b",
    re.IGNORECASE,
)
_HEAD = re.compile(r"(?:tid och plats|plats och tid|plats|lokal|mötesplats|sammanträdesplats):?", re.IGNORECASE)
_PLACE = re.compile(r"(?:plats|lokal|mötesplats|sammanträdesplats|sammanträdeslokal)\b", re.IGNORECASE)


def held_where(frame: Frame, candidates: Sequence[Candidate]) -> list[Candidate] | None:
    """The line of the minutes that tells where the meeting was, nothing where none does; None where that is not asked."""
    if frame.type is not AnswerType.FREE or not asks(_PLACE_ASKED, frame.question):
        return None
    open_ = [one for one in candidates if one.rejected not in ELSEWHERE]
    told = [replace(one, rejected="") for one in filter(_tells_place, open_)][:1]
    in_minutes = any("protokoll" in one.hit.passage.header.lower() for one in open_)
    return told if told or in_minutes else None  # no point decided at a meeting tells where it was


def _tells_place(one: Candidate) -> bool:
    """Whether a line is labelled as the place, or stands under a heading that is."""
    label = one.unit.row.label if one.unit.row is not None else one.unit.text
    if _HEAD.fullmatch(label.strip()) and one.unit.row is None:
        return False
    return _PLACE.match(label) is not None or any(_HEAD.fullmatch(title.strip()) for title in one.unit.section[-1:])

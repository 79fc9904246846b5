"""Where a meeting was held, told by a line of its minutes: "Plats och tid: Folkets hus, klockan 13.15"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.check import UNSURE
from assistant.cues import asks
from assistant.types import AnswerType, Candidate, Frame

_PLACE_ASKED = re.compile(
    r"\b(?:var|på vilken plats|i vilken (?:lokal|sal)|vilken (?:lokal|sal|plats))\b(?=.*\b(?:möte|sammanträd|stämma|session))"
    r"(?=.*\b(?:höll|håll|var|ägde|sammanträd|samlad|träffa|plats|rum))",
    re.IGNORECASE,
)
_PLACE = re.compile(r"(?:plats|lokal|mötesplats|sammanträdesplats|sammanträdeslokal)\b", re.IGNORECASE)


def held_where(frame: Frame, candidates: Sequence[Candidate]) -> list[Candidate] | None:
    """The line of the minutes that tells where the meeting was; None where that is not asked or no line is surely meant."""
    if frame.type is not AnswerType.FREE or not asks(_PLACE_ASKED, frame.question):
        return None
    lines = [one for one in candidates if one.rejected in ("", UNSURE) and _PLACE.match(_label(one))]
    return [replace(one, rejected="") for one in lines[:1]] or None


def _label(one: Candidate) -> str:
    return one.unit.row.label if one.unit.row is not None else one.unit.text

"""Units that say the opposite of what is asked about: "heltid", where "deltid" is.

Each function tells whether a candidate is to be held back. Pure.
"""

import re

from assistant.types import FIGURES, AnswerType, Candidate, Frame
from corpus.swedish.opposites import says_opposite

_TOLD_OF = FIGURES | {AnswerType.DATE, AnswerType.TIME, AnswerType.PERSON, AnswerType.ORGANISATION}


# "Vem tog över när Ek slutade?": what was the case besides is not what is asked about.
_BESIDES = re.compile(r"(?<=\w )(?:när|sedan|efter att|innan|då|medan)\b.*", re.IGNORECASE)


_ORDINALS = {"första": 1, "tredje": 3, "fjärde": 4}
# "andra" is the second where it is one of some, else others.
_SECOND = re.compile(
    r"\b(?:den|det) andra(?= \w+(?:en|et|planen|ning)?\b)|(?<!en )(?<!ett )\bandra(?= (?:halvår|kvartal|tertial|omgång|upplaga|etapp|steg|del|plats|bedömning|besök))",
    re.I,
)
_NUMBER = r"(?P<number>\d+|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)"
_LENGTH = re.compile(rf"\b{_NUMBER} (?:\w+ )?(?P<unit>minut|timm|dygn|dag|veck|månad|år)\w*", re.IGNORECASE)
_FORECAST_ASKED = re.compile(r"\bprognos(?:en|er|erna)?\b", re.IGNORECASE)
_OUTCOME_ASKED = re.compile(r"\b(?:utfall|budget|mål|bokslut)\w*\b", re.IGNORECASE)
_FORETOLD = re.compile(
    r"prognos|beräkn|vänta|bedöm|räkn|uppskatt|\b(?:ska|skall|skulle|kommer|kan|lär|planera\w*|ser ut|pekar|tros|tror|trodde)\b",
    re.IGNORECASE,
)


def on_other_side(frame: Frame, one: Candidate) -> bool:
    """Whether the unit names one side of an opposition and the question the other, which nothing above or before it names."""
    if frame.type not in _TOLD_OF:
        return False
    asked = _BESIDES.sub("", frame.question)
    return (
        says_opposite(
            asked, f"{_told(one)} {one.unit.lead} {' '.join(one.unit.section[-1:])} {_before(one)}", _around(one)
        )
        or _other_length(asked, one)
        or _other_place(asked, one)
    )


def without_forecast(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what was forecast, and nothing in, above or before the unit looks ahead."""
    if frame.type not in FIGURES or not _FORECAST_ASKED.search(frame.question) or _OUTCOME_ASKED.search(frame.question):
        return False
    return not _FORETOLD.search(f"{_told(one)} {_around(one)}")


def _other_length(asked: str, one: Candidate) -> bool:
    """Whether the same number stands in the unit with another unit of time: "inom 90 dagar", where 90 hours are asked about."""
    told = _lengths(_told(one)) | _lengths(_around(one))
    mine = _lengths(asked)
    return bool(told) and any(length not in told and any(number == length[0] for number, _ in told) for length in mine)


def _lengths(text: str) -> set[tuple[str, str]]:
    return {(found["number"].lower(), found["unit"].lower()) for found in _LENGTH.finditer(text)}


def _other_place(asked: str, one: Candidate) -> bool:
    """Whether the first of several is asked about and the unit tells of the second alone: "första halvåret", "tredje kvartalet"."""
    mine = _places(asked)
    told = _places(_told(one))
    return len(mine) == 1 and bool(told) and mine.isdisjoint(told | _places(_around(one)))


def _places(text: str) -> set[int]:
    """Which places in an order a text names; "andra" of others is none."""
    words = re.findall(r"\b(?:första|tredje|fjärde|\d+:[ae])(?!\w)", text.lower())
    found = {_ORDINALS.get(word) or int(word.partition(":")[0]) for word in words}
    return found | ({2} if _SECOND.search(text) else set())


def _told(one: Candidate) -> str:
    row = one.unit.row
    return " ".join((one.unit.text, row.label, row.parent) if row else (one.unit.text,))


def _before(one: Candidate) -> str:
    return " ".join(unit.text for unit in one.hit.passage.earlier_in_paragraph(one.unit))


def _around(one: Candidate) -> str:
    row = one.unit.row
    earlier = (unit.text for unit in one.hit.passage.earlier_in_paragraph(one.unit))
    above = (one.hit.passage.header, *one.unit.section, one.unit.lead, *((row.caption, *row.columns) if row else ()))
    return " ".join((*above, *earlier))

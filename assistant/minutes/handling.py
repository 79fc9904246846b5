"""How a matter is handled beside its decision: under which § it stands, to whom the minutes go, when it is reported back."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.features.table import VALUE_TYPES
from assistant.gates.another_event import REPORT_ASKED, no_report
from assistant.gates.table import ELSEWHERE
from assistant.matching.cues import RESERVED, asks
from assistant.minutes.asked_matter import asked_matter
from assistant.minutes.matter import as_accepted, matters_of
from assistant.types import AnswerType, Candidate, Frame
from corpus.index import Index
from corpus.standing import PARAGRAPH_SIGN

_PARAGRAPH_ASKED = re.compile(
    r"\b(?:vilken|vilka|vilket) (?:paragraf(?:er|nummer)?|§+|punkt på dagordningen)", re.IGNORECASE
)
# "Vad handlar § 73 om?"
_ABOUT_ASKED = re.compile(
    r"\bvad (?:handla|gäll|rör|avs)\w*\b.{0,12}(?:§|paragraf)|\bvilket ärende\b.{0,30}(?:§|paragraf)", re.IGNORECASE
)
# "Vem får protokollsutdraget?", "Till vilka skickas beslutet?", and the line or sentence of minutes that tells it.
_PAPER = r"(?:protokollsutdrag\w*|(?<!med )utdrag(?:et)?|beslutet|kopia(?:n)?|avskrift(?:en)?)"
_SENT_ASKED = re.compile(
    rf"\b(?:vem|vilka|vart|vilken|vilket)\b.{{0,30}}\b(?:få|får|fick|ha|gå|går|gick|skick\w+|sänds?|delge\w*|expedier\w+|meddela\w*|underrätta\w*)\b.{{0,40}}{_PAPER}"
    rf"|\b(?:vem|vilka|vart)\b.{{0,30}}{_PAPER}.{{0,30}}\b(?:skick\w+|sänds?|delge\w*|expedier\w+|meddela\w*|till)\b",
    re.IGNORECASE,
)
_SENT = re.compile(
    r"^(?:protokolls?utdrag|utdrag|beslutet|kopia|avskrift)\b.{0,30}\b(?:till|för)\b|^(?:beslutet )?(?:expedier|delge|skickas|sänds|meddelas|underrätt)\w*"
    r"|^(?:sändlista|protokolls?utdrag|delges|expediering)\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_SENDS = re.compile(
    rf"^{_PAPER}.{{0,30}}\b(?:skickas|sänds|delges|expedieras|lämnas|meddelas|överlämnas)\b.{{0,10}}\w|^(?:(?:protokolls?)?utdrag|expedieras|delges|kopia|skickas)(?: till)?: ?\w",
    re.IGNORECASE,
)


def which_paragraph(frame: Frame, candidates: Sequence[Candidate], index: Index) -> list[Candidate] | None:
    """The title of the § that the matter asked about is; None where it is not asked, or no § is surely the one meant."""
    if frame.paragraph or frame.type in VALUE_TYPES or not asks(_PARAGRAPH_ASKED, frame.question):
        return None
    matter = asked_matter(frame, candidates, index)
    title = matter.heading if matter else None
    return [as_accepted(title, candidates)] if title else None


def about_paragraph(frame: Frame, candidates: Sequence[Candidate], index: Index) -> list[Candidate] | None:
    """The title of the § asked about by its number; None where that is not asked, or no minutes have such a §."""
    if not frame.paragraph or not asks(_ABOUT_ASKED, frame.question):
        return None
    open_ = [one for one in candidates if one.rejected not in ELSEWHERE]
    for matter in matters_of(open_, index):
        sign = PARAGRAPH_SIGN.search(matter.title)
        if sign and sign[1] == frame.paragraph and matter.heading:
            return [as_accepted(matter.heading, candidates)]
    return None


def sent_to(frame: Frame, candidates: Sequence[Candidate], index: Index) -> list[Candidate] | None:
    """To whom the minutes of a matter are sent; nothing where its § does not say, None where that is not asked."""
    if frame.paragraph or frame.dnr or not asks(_SENT_ASKED, frame.question) or asks(RESERVED, frame.question):
        return None
    matter = asked_matter(frame, candidates, index)
    if matter is None:
        return None
    told = [
        one
        for one in matter.said
        if _SENT.search(" ".join((*one[0].section[-1:], one[0].lead))) or _SENDS.search(one[0].text)
    ]
    return [as_accepted(one, candidates) for one in told[:1]]


def reported_when(frame: Frame, candidates: Sequence[Candidate], index: Index) -> list[Candidate] | None:
    """What tells when a matter is reported back, in its own §; nothing where that says no time, None where none is surely meant."""
    if frame.type is not AnswerType.DATE or not asks(REPORT_ASKED, frame.question) or frame.paragraph or frame.dnr:
        return None
    matter = asked_matter(frame, candidates, index)
    if matter is None:
        return None
    places = {unit.start for unit, passage in matter.units if passage.document_id == matter.document}
    own = [one for one in candidates if one.hit.passage.document_id == matter.document and one.unit.start in places]
    told = [one for one in own if one.value and not no_report(frame, one)]
    return [replace(one, rejected="") for one in told[:1]]

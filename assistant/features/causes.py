"""Whether a unit gives a cause of what is asked about, by a word for it or by how it is told. Pure."""

import re
from itertools import pairwise

from assistant.matching.cues import (
    AFTER_WHICH,
    ASKED_WHY,
    CAUSE,
    COMMONEST,
    COMMONEST_CAUSE_ASKED,
    CONCLUDED_IN,
    CONCLUDES,
    NEEDED_AFTER,
    NEEDED_ASKED,
    WISH_ASKED,
    WOULD_BRING,
    asks,
)
from assistant.matching.event_kinds import kinds_told
from assistant.types import AnswerType, Frame
from corpus.swedish.derivation import root
from corpus.swedish.words import key, terms
from corpus.types import BlockKind, Hit, Unit

GIVEN = 0.6  # what a sentence under the reasons of a decision counts for
UNSAID = 0.1  # what a cause counts for that no word calls one
_WHY = re.compile(r"\W*varför\b.*\?$", re.IGNORECASE)
_REASONS = re.compile(r"(?:(?:dom)?skäl(?:en)?|motivering)(?: (?:för|till) \w+)?", re.IGNORECASE)
# "Skälet var inte att spara pengar.": what it was comes next.
_NO_CAUSE = re.compile(
    r"(?:(?:skälet|orsaken|anledningen|motivet|syftet|förklaringen)\b[^.;,]{0,40}?|det(?:ta)?) "
    r"(?:är|var|ligger|låg|handla(?:r|de) om|bero(?:r|dde)) (?:\w+ )?(?:inte|ej)\b(?!.*\b(?:utan|men)\b)",
    re.IGNORECASE,
)
_PURPOSE = re.compile(r"\b(?:för|i syfte) att (?P<deed>\w{3,}as?)\b", re.IGNORECASE)


def cause(frame: Frame, unit: Unit, hit: Hit) -> float:
    """1 where a cause is asked for and the unit gives one, by its words or as what is said under a heading "Varför …?".

    0 where it says only what the cause was not.
    UNSAID where it stands in what came first or in what is concluded from: that much may be no cause.
    """
    if frame.type is not AnswerType.REASON or denies_cause(unit):
        return 0.0
    if after_denial(unit, hit):
        return GIVEN
    if CAUSE.search(_without_deed_asked(frame, ASKED_WHY.sub("", unit.text))) or any(
        _WHY.match(heading) for heading in unit.section[-1:]
    ):
        return 1.0
    if asks(COMMONEST_CAUSE_ASKED, frame.question) and COMMONEST.search(unit.text):
        return 1.0
    if _concluded_in(frame, unit.text) or _would_gain(frame, unit.text):
        return 1.0
    if gives_reasons(unit):
        return GIVEN
    told = _upon_which(frame, unit.text) or _is_premise(unit, hit) or _needed_for(frame, unit.text)
    return UNSAID if told else 0.0


def denies_cause(unit: Unit) -> bool:
    """Whether a sentence says only what was not the cause: "Skälet var inte att spara pengar."."""
    return _NO_CAUSE.match(unit.text) is not None


def after_denial(unit: Unit, hit: Hit) -> bool:
    """Whether a sentence stands right after one that says what was not the cause, and so tells what it was."""
    return any(map(denies_cause, hit.passage.earlier_in_paragraph(unit)[-1:]))


def _without_deed_asked(frame: Frame, text: str) -> str:
    """A text without the purposes that are the deed asked about: "arbete har börjat för att bygga om skolan" says not why."""
    return _PURPOSE.sub(lambda found: "" if _is_asked(frame, found["deed"]) else found[0], text)


def _would_gain(frame: Frame, text: str) -> bool:
    """Whether what somebody wishes or plans is said to bring something: "Samarbetet skulle ge lägre kostnader"."""
    found = WOULD_BRING.match(text) if asks(WISH_ASKED, frame.question) else None
    return found is not None and _is_asked(frame, found["deed"])


def _is_asked(frame: Frame, deed: str) -> bool:
    """Whether a deed, told as a verb or a noun, is one that the question names."""
    told = key(deed)
    return any(term.key == told or (root(told) and root(term.key) == root(told)) for term in frame.terms)


def _concluded_in(frame: Frame, text: str) -> bool:
    """Whether what is asked about is concluded in the sentence that tells why: "Räknaren var trasig, och därför saknas …"."""
    found = CONCLUDED_IN.match(text)
    return found is not None and _tells_asked(frame, text[found.end("why") :])


def _tells_asked(frame: Frame, text: str) -> bool:
    """Whether a part of a sentence tells what is asked about: by a word of the question, or the event in other words."""
    if kinds_told(frame.question) & kinds_told(text):
        return True
    said = {word for words in terms(text) for word in words}
    return not {term.key for term in frame.terms}.isdisjoint(said)


def gives_reasons(unit: Unit) -> bool:
    """Whether a sentence stands under the reasons of a decision: "Skäl", "Motivering"."""
    return unit.kind is not BlockKind.HEADING and any(_REASONS.fullmatch(one.strip(" :.")) for one in unit.section[-1:])


def _upon_which(frame: Frame, text: str) -> bool:
    """Whether what is asked about is said to have come of something: "Skolan fick stängas sedan mögel upptäckts"."""
    found = AFTER_WHICH.search(text)
    return found is not None and _tells_asked(frame, text[: found.start()])


def _needed_for(frame: Frame, text: str) -> bool:
    """Whether what is asked why it is needed is told after what has come about: "Vanorna ändras och planen behöver ses över"."""
    found = NEEDED_AFTER.match(text) if asks(NEEDED_ASKED, frame.question) else None
    return found is not None and _tells_asked(frame, text[found.end("why") :])


def _is_premise(unit: Unit, hit: Hit) -> bool:
    """Whether the next sentence of the paragraph concludes from this one: "Det uppfyller därför inte villkoren."."""
    following = next((after for before, after in pairwise(hit.passage.units) if before.start == unit.start), None)
    return following is not None and following.block == unit.block and CONCLUDES.search(following.text) is not None

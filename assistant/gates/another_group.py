"""Figures and times that hold for another group or thing of a kind than the one asked about.

Each function tells whether a candidate is to be held back. Pure.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.matching.cues import asks
from assistant.matching.said import said_above, said_by
from assistant.types import FIGURES, AnswerType, Candidate, Frame
from assistant.values.ages import age_asked, holds_age
from assistant.values.cells import column_at
from assistant.values.prices import NO_FEE, PRICE_ASKED
from assistant.values.spans import outside_span
from corpus.swedish.number_forms import NUMBER_WORDS
from corpus.swedish.words import key

_TOLD = FIGURES | {AnswerType.DATE}
# What people, houses and customers are, in general words: what holds for one of a line may not hold for the next.
_GROUPS = tuple(
    tuple(re.compile(rf"\b(?:{words})", re.IGNORECASE) for words in kind)
    for kind in (
        (
            r"stude(?:nt|ra)|läser på|plugga",
            r"föräldraledig|mammaledig|pappaledig|barnledig|hemma med (?:bebis|syskon|småsyskon|ett syskon)",
            r"arbetssök|arbetslös|jobbsök|söker (?:jobb|arbete)|utan jobb",
            r"sjukskriv",
            r"pensionär|ålderspension|pensionerad",
        ),
        (
            r"företag|näringsidkar|bolag|näringsverksamhet",
            r"privatperson|privata? ",
            r"förening",
            r"villa|småhus|enbostadshus|en- och tvåbostads",
            r"fritidshus|sommarstug|fritidsboende|sommarhus",
            r"lägenhet|flerbostadshus|flerfamiljshus|hyreshus",
        ),
        (  # what people work as
            r"(?:över|under|[AS]T-)?läkare",
            r"(?:distrikts|narkos|operations|röntgen)?sjuksköter",
            r"undersköter|vårdbiträde",
            r"tandläkare",
            r"tandhygienist",
            r"tandsköter",
            r"barnmorsk",
            r"psykologe?(?:r|n|rna)?\b",
            r"logoped",
            r"förskollärare",
            r"lärare",
            r"fritidsledare",
            r"socialsekreterare",
            r"brandm[aä]n",
        ),
    )
)
_PENALTY = re.compile(
    r"\b\w*(?:tilläggsavgift|kontrollavgift|straffavgift|bomavgift|sanktionsavgift|förseningsavgift|påminnelseavgift|böter|vite)(?:en|er|et)?\b",
    re.IGNORECASE,
)
_PENALTY_ASKED = re.compile(
    r"\b(?:utan|inte|glöm\w*|försen\w*|sen[at]?|bot|böter\w*|straff\w*|bryt\w*|brott|av-?bok\w*|uteblir|missa\w*|påminn\w*|vite\w*|fel|felsort\w*|utebl\w*|olov\w*|tjuv\w*|fusk\w*|\w*avgift\w*)\b",
    re.IGNORECASE,
)
_PRICE_ASKED = re.compile(r"\b(?:vad|hur mycket) (?:kosta\w*|betala\w*)", re.IGNORECASE)
# A number that is joined to a noun names the thing: "7-dagarsbiljett", "190-literskärl", "10-kort"; an age and a year do not.
_JOINED = re.compile(r"\b(\d{1,4})(?:-(?!år|tal|proc|kron)[a-zåäö]{3,}| liters?\b)", re.IGNORECASE)

# "Ett hushåll med tre personer" is the row "3 personer".
_MANY = re.compile(r"\b(\w+) person(?:er)?\b", re.IGNORECASE)
_HOUSEHOLD = re.compile(r"\bhushåll (?:med|på|om) (\w+) person", re.IGNORECASE)
_PEOPLE_LABEL = re.compile(r"(\d+) person(?:er)?\b", re.IGNORECASE)
_YOUNGER = re.compile(r"\b(?:under|upp till|yngre än) $", re.IGNORECASE)

_BOUND_ASKED = re.compile(
    r"\b(?:från vilken ålder|hur gam(?:mal|malt|la) (?:måste|ska|behöver)|(?P<until>till vilken ålder))\b",
    re.IGNORECASE,
)
_PAYS = re.compile(r"\b(?:betala\w*|kosta\w*)\b(?! ing)", re.IGNORECASE)
_UPPER = re.compile(
    r"\b(?:under|upp till|till och med|yngre än|högst|inte (?:har )?fyll\w*)\b[^.]{0,30}$", re.IGNORECASE
)
_LOWER = re.compile(r"\b(?:från|över|äldre än|(?<!inte har )(?<!inte )fyllt)\b[^.]{0,30}$", re.IGNORECASE)


def of_another_group(frame: Frame, one: Candidate) -> bool:
    """Whether a group is asked about, and the unit names another of its kind alone: students, no parents on leave."""
    kinds = _kinds_asked(frame.question) if frame.type in _TOLD else ()
    if not kinds:
        return False
    row = one.unit.row
    near = f"{row.label} {column_at(one.unit, one.value_start)}" if row else one.unit.text
    above = " ".join((one.unit.lead, *one.unit.section[-1:], row.caption if row else ""))
    for kind, asked in kinds:
        told = [group for group in kind if group.search(near)]
        if not told or any(group.search(near) for group in asked):
            continue
        if not any(group.search(above) for group in asked) or any(group.search(above) for group in told):
            return True  # a heading that names both tells of neither alone
    return False


@lru_cache(maxsize=1 << 10)
def _kinds_asked(question: str) -> tuple[tuple[Sequence[re.Pattern[str]], Sequence[re.Pattern[str]]], ...]:
    """The kinds of groups of which a question names some, each with those."""
    named = ((kind, [group for group in kind if group.search(question)]) for kind in _GROUPS)
    return tuple((kind, asked) for kind, asked in named if asked)


def of_another_size(frame: Frame, one: Candidate) -> bool:
    """Whether a thing with a number joined to its name is asked about, and that number stands neither in the unit nor above it."""
    if frame.type not in _TOLD:
        return False
    if one.unit.row is not None and (many := _MANY.search(frame.question)):
        named = _PEOPLE_LABEL.match(one.unit.row.label)
        if named and named[1] != str(NUMBER_WORDS.get(many[1].lower(), many[1])):
            return True
    above = " ".join((one.unit.text, one.unit.lead, *one.unit.section, one.unit.row.caption if one.unit.row else ""))
    if (household := _HOUSEHOLD.search(frame.question)) and not re.search(
        rf"\b(?:{household[1]}|{NUMBER_WORDS.get(household[1].lower(), household[1])}) person", above, re.IGNORECASE
    ):
        return True
    return any(
        not re.search(rf"(?<![\d,.–-]){number}(?![\d,]|\s?[–-]\s?\d| ?(?:år|kr|kronor|%|procent|öre)\b)", above)
        for number in _JOINED.findall(frame.question)
    )


def of_the_head_of_a_row(frame: Frame, one: Candidate) -> bool:
    """Whether a row is labelled by the last half alone of a compound that no document has: "Böcker", no "kokböcker"."""
    row = one.unit.row
    if row is None or frame.type not in _TOLD or not row.label:
        return False
    label = {key(word) for word in row.label.split()}
    said = said_by(one.unit) | said_above(one.unit)
    return any(
        len(term.parts) > 1
        and not (term.known or term.name or term.verb)
        and label == {term.parts[-1]}
        and said.isdisjoint({term.key, *term.parts[:-1]})
        for term in frame.terms
    )


def of_another_age(frame: Frame, one: Candidate) -> bool:
    """Whether somebody of an age is asked about, and the label or column of the cell is of other ages: "Barn 15–20 år"."""
    row, age = one.unit.row, age_asked(frame.question)
    if row is None or age is None:
        return False
    column = column_at(one.unit, one.value_start)
    return any(holds_age(text, age) is False for text in (row.label, column))


def of_another_span(frame: Frame, one: Candidate) -> bool:
    """Whether a size is asked about ("15 km"), and the row is of a span of sizes that does not hold it: "21–40 km"."""
    row = one.unit.row
    return row is not None and frame.type in _TOLD and outside_span(row.label, frame.question)


def is_penalty(frame: Frame, one: Candidate) -> bool:
    """Whether a price is asked for, and the unit tells what one who breaks a rule pays: "Tilläggsavgiften är 900 kr"."""
    if frame.type is not AnswerType.AMOUNT or one.unit.row is not None or not _PRICE_ASKED.search(frame.question):
        return False
    return bool(_PENALTY.search(one.unit.text)) and not _PENALTY_ASKED.search(frame.question)


def age_of_other_bound(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked from what age something is so and the unit tells until which, or until which and it tells from which.

    From what age one pays is told by until which one does not.
    """
    asked = _BOUND_ASKED.search(frame.question)
    if frame.type is not AnswerType.AGE or asked is None or one.value_start < 0:
        return False
    before = one.unit.text[: one.value_start]
    upper, lower = _UPPER.search(before), _LOWER.search(before + one.value)
    if asked["until"]:
        return bool(lower and not upper and NO_FEE.search(frame.question))
    return bool(upper and not lower) and not _PAYS.search(frame.question)


def age_of_a_price(frame: Frame, one: Candidate) -> bool:
    """Whether an age is asked for, and the one told says for whom a price holds: "Barn under 4 år badar gratis"."""
    if frame.type is not AnswerType.AGE or asks(PRICE_ASKED, frame.question) or NO_FEE.search(frame.question):
        return False
    row, at = one.unit.row, one.value_start
    if row is None:
        return bool(NO_FEE.search(one.unit.text) and _YOUNGER.search(one.unit.text[: max(at, 0)]))
    named = row.label, *row.columns
    return at >= 0 and any(one.value in text for text in named)

"""Units that tell of a service or place of their own what is asked of another: "Tandvården hade 40 besök".

Each function tells whether a candidate is to be held back. Pure.
"""

import re
from collections.abc import Iterator, Set

from assistant.features.wording import RESULTS
from assistant.gates.another_figure import value_clause
from assistant.gates.another_one import said, telling
from assistant.matching.cues import COURT, HOW_OFTEN, asks
from assistant.matching.match import asked_keys
from assistant.matching.said import (
    is_told,
    is_told_whole,
    of_one_root,
    said_above,
    said_around,
    said_by,
    says,
    spoken_on,
)
from assistant.types import FIGURES, AnswerType, Candidate, Frame, Term
from assistant.values.asked_part import AUXILIARIES
from corpus.swedish.institutions import INSTITUTION, is_institution
from corpus.swedish.words import key, parts, tokens

_TOLD = FIGURES | {AnswerType.DATE, AnswerType.PERSON}
_COURT_ASKED = re.compile(r"\bvilken (?:domstol|rätt)\b", re.IGNORECASE)
# "inom vården", "chef för hemtjänsten": a sentence that says of what it is.
_WITHIN = re.compile(rf"\b(?:inom|för) (?:[\w-]+ och )?(?:{INSTITUTION})\b", re.IGNORECASE)
_COMPARED = re.compile(r"\bän (?!väntat|planerat|budget).*", re.IGNORECASE)  # "dyrare än länssjukhusen"
_OF_TWO = re.compile(r"\bvilke[nt] av (?P<those>[^?]+ (?:och|eller) [^?]+)", re.IGNORECASE)
_SHORTEST = 7  # letters of a name that says which one: "Hallen" may be any
# "Inom kulturbidrag har …": a sentence that says first of what it is.
_OPENS_WITHIN = re.compile(r"(?:Inom|Hos|Vad gäller|När det gäller) [^\W\d]{4,}")
_PART_OF = re.compile(r"\b[Ff]ör (?P<whose>[A-ZÅÄÖ]\w{2,}) (?:del|räkning|vidkommande)\b")
_RARE = 0.75  # what a word of the question weighs that few passages hold
_HOUSE = re.compile(r"\b([A-ZÅÄÖ][a-zåäö-]{2,}) ([a-zåäö]{4,})\b")
_FIELDS = frozenset(map(key, "sjukvård verksamhet förvaltning avdelning organisation".split()))  # these may be any


def of_another_institution(frame: Frame, one: Candidate) -> bool:
    """Whether a service or place is asked about, and the clause that tells the value speaks of another one alone."""
    if frame.type not in _TOLD or one.unit.row is not None:
        return False
    asked = [term for term in telling(frame, one) if term.key != frame.measure and is_institution(term.word)]
    organs = [term for term in frame.terms if is_institution(term.word)] if frame.measure in RESULTS else []
    if not asked and not organs:
        return False
    above = said_above(one.unit, one.hit.passage.header)
    opens = next((token.text for token in tokens(one.unit.text)), "")
    own = (len(opens) >= _SHORTEST and is_institution(opens)) or _WITHIN.search(one.unit.text) is not None
    earlier = [] if own else one.hit.passage.earlier_in_paragraph(one.unit)  # else it may go on about that
    untold = any(not _is_said(one, term, above) and not any(says(other, term) for other in earlier) for term in asked)
    # A service of the board has a result of its own.
    part = bool(organs) and not any(said(one.unit, term) or spoken_on(one, term) for term in organs)
    if not untold and not part:
        return False
    topics = one.hit.passage.topics
    known = asked_keys(frame).union(topics)
    near = {*topics, *(term.key for term in frame.terms)} - _FIELDS
    return any(key(name) not in known and near.isdisjoint(parts(name)) for name in _named(one))


def _is_said(one: Candidate, term: Term, above: Set[str]) -> bool:
    """Whether the word stands in or above a unit, or a synonym whole: "station" for a travel centre, no "brandstation"."""
    own = said_by(one.unit)
    is_whole = is_told_whole(term, {*one.unit.terms, *above}) or term.key in own
    return said(one.unit, term, above) and (is_whole or not is_told(term, own | above, ()))


def _named(one: Candidate) -> Iterator[str]:
    """The services and places that stand in the clause of the value, but what it is compared with."""
    for token in tokens(_COMPARED.sub("", value_clause(one))):
        if len(token.text) >= _SHORTEST and is_institution(token.text) and key(token.text) not in _FIELDS:
            yield token.text.lower()


def of_the_house_above(frame: Frame, one: Candidate) -> bool:
    """Whether a house is asked about by name, and "skolan" goes on of one that the heading names otherwise.

    "Skolan har 31 elever" under "§ 4 Eks skola" is of that one, also after a sentence that names "Alms skola" too.
    """
    opens = next((token.text for token in tokens(one.unit.text)), "")
    if frame.type not in _TOLD or one.unit.row is not None or not is_institution(opens):
        return False
    sort = key(opens)
    asked, above = _houses(frame.question, sort), _houses(" ".join(one.unit.section[-1:]), sort)
    return bool(asked and above) and asked.isdisjoint(above)


def _houses(text: str, sort: str) -> set[str]:
    """The names that stand before a sort of house in a text: "Ek" of "Eks skola"."""
    return {key(name.removesuffix("s")) for name, house in _HOUSE.findall(text) if key(house) == sort}


def within_another(frame: Frame, one: Candidate) -> bool:
    """Whether the unit says of what it tells, and the question does not speak of that: "Inom kulturen har …", "För Viks del"."""
    if frame.type not in FIGURES:
        return False
    if not one.features["own"] and _OPENS_WITHIN.match(one.unit.text):
        return True
    part = _PART_OF.search(one.unit.text)
    return part is not None and key(part["whose"]) not in asked_keys(frame)


def of_another_doer(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how often some do something, and nothing in or around the unit is said of them.

    "Cheferna träffas sex gånger per år" does not tell how often "nätverket" meets.
    """
    if frame.type is not AnswerType.COUNT or not asks(HOW_OFTEN, frame.question):
        return False
    whose = [term for term in telling(frame, one) if term.key != frame.measure and term.weight >= _RARE]
    said_here = said_around(one, one.hit.passage.header)
    alone = {word for unit in (one.unit, *one.hit.passage.earlier_in_paragraph(one.unit)) for word in unit.terms}
    unmet = [
        term
        for term in whose
        if not (is_told_whole(term, said_here) or of_one_root(term, said_here) or not alone.isdisjoint(term.parts[-1:]))
    ]
    sibling = any(not said_here.isdisjoint(term.parts[-1:]) for term in unmet)  # "företagsrådet" for "byggrådet"
    return bool(whose) and (len(unmet) == len(whose) or sibling)


def no_court(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked which court, and the unit names none."""
    return bool(_COURT_ASKED.search(frame.question)) and not COURT.search(one.unit.text)


def none_of_those(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked which of those that a question names, and the value is another: "Hagby" of "biblioteket och museet"."""
    asked = _OF_TWO.search(frame.question) if frame.type is AnswerType.ORGANISATION else None
    if asked is None or not one.value:
        return False
    first = re.split(r" (?:och|eller) ", asked["those"].lower())[0].split()
    if not AUXILIARIES.isdisjoint(first):
        return False  # "vilket av bolagen har sett över avtal och rutiner" names no two
    return one.value.lower() not in asked["those"].lower()

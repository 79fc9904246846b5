"""Units whose figure is of several together where one of them is asked about: "A, B och C kostade tillsammans 12 mnkr".

Each function tells whether a candidate is to be held back. Pure.
"""

import re

from assistant.gates.another_figure import after_value, before_value
from assistant.matching.match import words_in
from assistant.matching.said import is_told, of_one_root, said_around
from assistant.types import FIGURES, AnswerType, Candidate, Frame
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import content_words, key, parts

_TOGETHER = re.compile(r"\b(?:tillsammans|sammanlag\w*|sammantag\w*|totalt?|totala)\b", re.IGNORECASE)
_TOGETHER_ASKED = re.compile(
    r"\b(?:tillsammans|sammanlag\w*|sammantag\w*|total\w*|alla|samtliga|hela|summa\w*|(?:inkl\w+|och|samt|respektive)) ?",
    re.IGNORECASE,
)
# What comes of what is told before it: "… gör att den totala avvikelsen landar på 6,7 miljoner".
_THEREBY = re.compile(r"\b(?:gör|gjorde|medför(?:de)?|innebär|innebar|leder till|ledde till) att\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[;:]|, (?:medan|men|vilket|varav)\b")
_BESIDE = re.compile(r"(?:,|\boch|\bsamt|\brespektive|\bplus)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_ALL_ASKED = re.compile(r"\b(?:sammanlag\w*|allt som allt|totalt)\b", re.IGNORECASE)
_AREA = re.compile(r"\b(?:inom området|som (?:handlar|handlade) om|gällande|rörande) ([a-zåäö]{4,})", re.IGNORECASE)
# "Hur stor del av den totala kostnaden …", "5 procent av samtliga vårdtillfällen"
_WHOLE_ASKED = re.compile(
    r"\b(?:an)?del(?:en)? av (?:den|det|de) (?:totala|sammanlagda|samlade) (?P<whole>[a-zåäö]{4,})", re.IGNORECASE
)
_WHOLE_TOLD = re.compile(
    r"\w*\s*(?:procent |% )?av (?:(?:samtliga|alla|den|det|de|totala|hela) )+(?P<whole>[a-zåäö]{4,})", re.IGNORECASE
)
_AND_MORE = re.compile(r"\w*\s*(?:,\s+\w|(?:och|samt|respektive|plus)\s)", re.IGNORECASE)
# "Hur stor del av anmälningarna gjordes på annat språk?"
_PART_OF_ASKED = re.compile(
    r"\bhur (?:stor (?:an)?del|många procent) av (?:\S+ ){1,6}?(?:är|var|blev|har|hade|gjordes|kom|gick|fick|finns|fanns|\w+(?:ade|ades|des|tes|ts))"
    r" (?P<does>[^?.]+)",
    re.IGNORECASE,
)
# "Hur stor del av bolaget äger regionen?", "… har kommunen kvar?"
_OWNED_ASKED = re.compile(
    r"\b(?:äg(?:er|s|de|des|a|as|t|ts)|ägar\w+|(?:be|inne)håll\w+|behöll|inneha(?:r|de)|(?:har|hade) (?:\S+ ){0,5}?kvar)\b",
    re.IGNORECASE,
)
_SOLD = re.compile(r"\b(?:avyttra\w*|sål[dt]\w*|sälj\w*|\w*försälj\w*|överlåt\w*|överlät)\b", re.IGNORECASE)
# "Hur mycket äger regionen efter försäljningen?" asks for what is kept
_AFTER_SALE = re.compile(
    r"\b(?:efter|sedan|trots) (?:den |det )?(?:\w+ )?\w*(?:försälj|avyttr|överlåt)\w*", re.IGNORECASE
)
_SOLD_JUST_BEFORE = re.compile(rf"{_SOLD.pattern} (?:\w+ ){{0,3}}$", re.IGNORECASE)
# "Hur många procent var nöjda med maten?"
_MINDED = r"\b(?:miss|o)?nöj(?:da?|t)\b med "
_MINDED_ASKED = re.compile(
    rf"{_MINDED}(?P<what>(?:(?!som\b|de fick\b|enligt\b|i\b|på\b|hos\b|under\b)[\wåäö-]+ ?){{1,5}})", re.IGNORECASE
)
_TELLING = 0.4  # the weight of a word that tells what is done


def of_several(frame: Frame, one: Candidate) -> bool:
    """Whether a figure is said to be that of several together, and one of those is asked about alone."""
    if frame.type not in FIGURES or one.unit.row is not None or _TOGETHER_ASKED.search(frame.question):
        return False
    before = _CLAUSE.split(before_value(one))[-1]
    thereby = _THEREBY.search(before)
    told = before[thereby.end() :] if thereby else before
    if not (_TOGETHER.search(told) or re.match(r"\s*(?:tillsammans|sammanlagt|totalt)\b", after_value(one))):
        return False
    places = [place for place in _named(frame, before) if not thereby or place[1] <= thereby.start()]
    return bool(places) and (
        thereby is not None
        or any(_BESIDE.search(before[:start]) or _AND_MORE.match(before[end:]) for start, end in places)
    )


def within_one_area(frame: Frame, one: Candidate) -> bool:
    """Whether all together is asked for, and the figure is said to be of one area of it: "inom området kommunikation"."""
    if frame.type not in FIGURES or not _ALL_ASKED.search(frame.question):
        return False
    row = one.unit.row
    area = _AREA.search(row.label if row is not None else one.unit.text)
    return area is not None and {key(area[1]), *synonyms(key(area[1]))}.isdisjoint(term.key for term in frame.terms)


def share_of_another(frame: Frame, one: Candidate) -> bool:
    """Whether a share is of another whole than is asked: "5 procent av samtliga vårdtillfällen", where costs are asked about."""
    asked = _WHOLE_ASKED.search(frame.question) if frame.type is AnswerType.SHARE and one.unit.row is None else None
    told = _WHOLE_TOLD.match(f"{one.value[-1:]}{after_value(one)}") if asked else None
    if asked is None or told is None:
        return False
    wanted, said = (_names_of(word) for word in (asked["whole"], told["whole"]))
    return wanted.isdisjoint(said)


def share_without_what(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how large a share does something, and nothing of what it does is told: "anmäldes på annat språk"."""
    plain = frame.type is AnswerType.SHARE and one.unit.row is None
    asked = _PART_OF_ASKED.search(frame.question) if plain else None
    if asked is None:
        return False
    does = asked["does"].lower().split()
    telling = [
        term
        for term in frame.terms
        if term.word.lower() in does and not term.verb and (term.weight >= _TELLING or not term.known)
    ]
    said = said_around(one, one.hit.passage.header)
    return bool(telling) and not any(is_told(term, said) or of_one_root(term, said) for term in telling)


def minded_of_another(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many are satisfied with one thing, and told is how many are with another: "nöjda med maten"."""
    asked = _MINDED_ASKED.search(frame.question) if frame.type in FIGURES else None
    row = one.unit.row
    told = _MINDED_ASKED.search(one.unit.text if row is None else row.label) if asked else None
    if asked is None or told is None:
        return False
    wanted = {other for word in words_in(asked["what"]).keys for other in (word, *synonyms(word))}
    return bool(wanted) and wanted.isdisjoint(words_in(told["what"]).keys)


def of_what_was_sold(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how much of something one owns or keeps, and the figure is of what that one sold: "Regionen sålde 30 procent"."""
    asked = frame.type is AnswerType.SHARE and one.unit.row is None and _OWNED_ASKED.search(frame.question)
    before = before_value(one)
    if not asked or _SOLD.search(_AFTER_SALE.sub("", frame.question)) or not _SOLD_JUST_BEFORE.search(before):
        return False
    seller = words_in(before).keys
    return any(is_told(term, seller, ()) for term in frame.terms if not term.verb)


def _names_of(noun: str) -> set[str]:
    """The search keys of a noun, of its head and of what means the same."""
    return {key(noun), *parts(noun.lower())[-1:], *synonyms(key(noun))}


def _named(frame: Frame, text: str) -> list[tuple[int, int]]:
    """Where ``text`` names what is asked about: its names and nouns, no measure and no verb."""
    asked = {term.key for term in frame.terms if not term.verb and term.key != frame.measure}
    return [(word.start, word.end) for word in content_words(text) if key(word.text) in asked]

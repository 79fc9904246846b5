"""How well the unit of a figure is the one asked for: a share, a count of what is named, an amount of money or stuff."""

import re

from assistant.matching.cues import HOW_OFTEN, asks
from assistant.types import AnswerType, Frame
from assistant.understanding.question_words import MONEY
from assistant.values.events import PEOPLE, are_anybody, told_by_event
from corpus.swedish.lemmas import is_known
from corpus.swedish.measures import DURATIONS, MEASURES
from corpus.swedish.people import is_person
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import key, parts
from corpus.types import MEASURING, Quantity

_CURRENCIES = frozenset({"euro", "dollar"})
_MEASURES = MEASURES | frozenset("km kvm grad hp högskolepoäng".split())
# Stuff is weighed and measured before it is paid for: "hur mycket mat slängs".
_OF_STUFF = frozenset("gram g hg kg kilo kilogram ton liter kubikmeter m3 kubik kwh mwh gwh twh".split())
_STUFF_ASKED = re.compile(
    r"\bhur (?:mycket|många (?:kilo|kg|ton|liter)) (?:\w+ )?\w*(?:mat|avfall|skräp|sopor|svinn|energi|ström|vatten|slam|koldioxid|gas(?:er)?|utsläpp|salt|sand|grus"
    r"|bränsle|diesel|bensin|biogas|fisk|virke|spannmål|mjölk|kött|plast|papper|glas|jord|snö)\b",
    re.IGNORECASE,
)
_SHARE_OF_MONEY = re.compile(rf"\b(?:del|andel\w*)\b(?:(?! som ).){{0,60}}\b{MONEY}|\bi kronor\b", re.IGNORECASE)
_SHARE_NAMED = re.compile(r"\bandel", re.IGNORECASE)  # of "27,4 mnkr 80 %" the latter
_SHARE_OF_ALL = re.compile(r"\bhur (?:många procent|stor (?:an)?del) av (?:(?:den|det) total\w+|hela)\b", re.IGNORECASE)
_SHARE_OF_MANY = 0.35  # "Hur många röker?" may be told as a share
_IN_ALL = re.compile(r"\b(?:total\w*|sammanlag\w*|allt som allt|tillsammans)\b", re.IGNORECASE)
_POINTS_ASKED = re.compile(r"\bhur många procentenhet", re.IGNORECASE)
_HOW_MANY = re.compile(r"\bhur många\b", re.IGNORECASE)
_TIME_ASKED = re.compile(r"\bhur många ((?:arbets)?(?:minuter|dygn|dagar|veckor|månader|år))\b", re.IGNORECASE)
_AREAS = frozenset({"kvadratmeter", "kvm", "m2", "m²", "hektar"})
_LENGTH_ASKED = re.compile(r"\bhur (?:höga?|högt|djupa?|djupt|breda?|brett|långa?|långt)\b", re.IGNORECASE)
# A change may be told in kronor or in per cent: "hur mycket höjdes hyrorna".
_CHANGE_ASKED = re.compile(
    r"\bhur mycket (?:mer|mindre|dyrare|billigare|högre|lägre)\b|\bhur mycket (?:\w+ )?(?:höj(?:de)?s|öka(?:de|r)|sänk(?:te)?s|minska(?:de|r)|steg|stiger|sjönk|sjunker|växte|växer)\b",
    re.IGNORECASE,
)
_GOT_ASKED = re.compile(r"\bhur mycket (?:fick|får|betala\w*|tjäna\w*|satsa\w*)\b", re.IGNORECASE)


def unit_fit(quantity: Quantity, frame: Frame) -> float:
    """About 1 when the unit of a figure is the one asked for, 0 when it is another sort of figure."""
    if frame.type is AnswerType.SHARE:
        return _share_fit(quantity, frame)
    if frame.type is AnswerType.COUNT:
        return _count_fit(quantity, frame)
    return _amount_fit(quantity, frame)


def _share_fit(quantity: Quantity, frame: Frame) -> float:
    if asks(_POINTS_ASKED, frame.question):
        return {"procentenheter": 1.0, "%": 0.3}.get(quantity.unit, 0.0)
    if asks(_SHARE_OF_ALL, frame.question):
        return {"%": 1.0, "procentenheter": 0.35}.get(quantity.unit, 0.0)
    of_money = bool(_SHARE_OF_MONEY.search(frame.question))
    named = asks(_SHARE_NAMED, frame.question)
    return {
        "%": 0.9 if of_money else 1.0,
        "procentenheter": 0.35,
        "kr": (0.8 if named else 0.95) if of_money else 0.0,
    }.get(quantity.unit, 0.0)


def _count_fit(quantity: Quantity, frame: Frame) -> float:
    if timed := _TIME_ASKED.search(frame.question):
        return 1.2 if quantity.unit and key(quantity.unit) == key(timed[1]) else 0.0
    if quantity.unit == "%" and asks(_CHANGE_ASKED, frame.question):
        return 0.75
    if quantity.unit == "%":
        return _SHARE_OF_MANY if asks(_HOW_MANY, frame.question) and not asks(_IN_ALL, frame.question) else 0.0
    if quantity.unit in MEASURING or quantity.unit.lower() in _OF_STUFF:
        return 0.0
    wanted = {frame.measure} | synonyms(frame.measure) if frame.measure else set()
    counted = key(quantity.unit) if quantity.unit else ""
    if counted in wanted:
        return 1.3 if counted == frame.measure else 1.2  # "1 020 elever och 240 barn"
    if told_by_event(counted, frame.measure, frame.terms):
        return 1.2
    if counted in PEOPLE and are_anybody(frame.measure):
        return 1.0  # "väntade 2 340 personer", of patients
    heads = {term.parts[-1] for term in frame.terms if term.key == frame.measure and len(term.parts) > 1}
    if counted in heads:  # "arbetstimmar" are counted as "timmar"
        return 0.95
    halves = set(parts(quantity.unit)) if quantity.unit else set()
    if wanted & halves:
        return 0.95
    if quantity.unit in _MEASURES:
        return 0.0
    if quantity.unit == "person" and any(is_person(term.word) for term in frame.terms if term.key == frame.measure):
        return 0.9  # "ukrainare" are told as "118 personer"
    if not frame.measure and is_person(quantity.unit):
        return 0.2 if asks(HOW_OFTEN, frame.question) else 0.9  # "hur många sökte": people
    return 0.7 if not quantity.unit or quantity.unit in {"st", "styck"} else 0.35 if frame.measure else 0.45


def _amount_fit(quantity: Quantity, frame: Frame) -> float:
    if quantity.unit in _AREAS and asks(_LENGTH_ASKED, frame.question):
        return 0.0  # "högst 20 kvadratmeter" tells no height
    stuff = asks(_STUFF_ASKED, frame.question) and frame.unit != "kr"
    if quantity.unit == "kr":
        return 0.3 if stuff else 1.0
    if stuff and quantity.unit in _OF_STUFF:
        return 1.0
    if quantity.unit in _CURRENCIES:
        return 0.8
    if quantity.unit not in _MEASURES and quantity.text[:1].isalpha():
        return 0.0  # "två forskningsprojekt" tells how many, not how much
    if quantity.unit == "%" and asks(_CHANGE_ASKED, frame.question):
        return 0.75
    if frame.unit == "kr" or quantity.unit in DURATIONS:
        return 0.0
    thing = quantity.unit not in _MEASURES | _OF_STUFF and is_known(quantity.unit.lower())
    if thing and not frame.measure and asks(_GOT_ASKED, frame.question):
        return 0.0  # "11 villatomter" is not what was got for them
    return {"%": 0.75, "procentenheter": 0.3, "": 0.4}.get(quantity.unit, 0.3)

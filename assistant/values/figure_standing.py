"""The standing of a figure: what is, or what was planned, sought, allowed, foretold or only set beside to compare with.

Told by the words right before it ("budgeterade ett underskott om", "högst", "jämfört med") or right after ("bättre än").
"""

import re
from collections.abc import Iterator

from assistant.matching.cues import GAP, asks
from assistant.types import AnswerType, Frame
from assistant.values.cells import AIM_ASKED
from assistant.values.stages import only_sought
from corpus.swedish.words import key, parts, tokens
from corpus.types import Quantity

COMPARED = re.compile(
    r"\b(?:jämfört med|jämförelse med|mot|än|från|tidigare|föregående år\w*|förra året\w*|året innan|budget(?:en|erat|erade)?(?: (?:på|om|var))?|"
    r"målet(?: (?:på|om|är|var))?|målvärdet?|prognos(?:en|tiserat)?(?: (?:på|om|var))?|ingångsvärdet var|gentemot|i stället för|av totalt)(?!\w)\s*(?:(?!till\b)[^\W\d]\w*\s+){0,3}$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bfrån (?:dagens |nuvarande |tidigare )?$", re.IGNORECASE)
_TO_FIGURE = re.compile(r"[^.;]{0,40}?\btill \d")
_BEFORE_ASKED = re.compile(
    r"\b(?:tidigare|innan|förut|dessförinnan|förr|ursprungligen|från början|före (?:\w+ )?(?:höjning|sänkning|ändring|ökning|minskning|förändring|beslut)\w*)\b",
    re.IGNORECASE,
)
_PLANNED = re.compile(r"(?<!än )\b(?:budgetera(?:de|t|des|ts)|planera(?:de|t|des|ts))\b[^.;,]{0,60}$", re.IGNORECASE)
_BOUND = re.compile(r"\b(?:högst|minst|maximalt|max|upp till|lägst)\s+$", re.IGNORECASE)
_BOUND_ASKED = re.compile(
    r"\b(?:hög(?:st|sta)|minst\w*|max\w*|lägst\w*|gräns\w*|tak\w*|ram\w*|får|måste|ska|skall|krav\w*|kräv\w*|behöv\w*|kan)\b",
    re.IGNORECASE,
)
# What a thing ended at, or is thought to end at.
_ENDED = re.compile(
    r"\b(?:(?:slutade|slutar|landade|landar|hamnade|stannade|stannar) på|slut(?:kostnad|pris|summa|nota|prognos)\w*(?: \w+){0,3}|prognos(?:en)? (?:är|på|visar|pekar))\s+$",
    re.IGNORECASE,
)
_END_ASKED = re.compile(
    r"\b(?:till slut|i slutändan|slut(?:lig|kostnad|summa|pris|nota)\w*|väntas|förväntas|beräknas|bedöms|räknar \w+(?: \w+)? med|prognos\w*)\b",
    re.IGNORECASE,
)
# A figure that may not be passed, and a question for one.
CAPPED = re.compile(
    r"\b(?:högst|maximalt|max|upp till|som mest|(?:får|kan) (?:inte|ej|aldrig) (?:överstiga|överskrida|vara (?:högre|mer|större) än)"
    r"|(?:inte|ej) (?:mer|högre) än|taket (?:är|ligger på|sattes till)|(?:inget|ingen|inga) \w+ (?:får|kan få|ges) (?:mer|högre|större) än|begränsa\w+ till|maxbelopp\w* (?:är|på))\s+$",
    re.IGNORECASE,
)
CAP_ASKED = re.compile(
    r"\b(?:\w*taket?|högst|maximal\w*|max|maxbelopp\w*|som mest|det mesta|övre gräns\w*|hur mycket (?:får|kan) (?:\w+ ){1,3}(?:få|söka) (?:\w+ )?(?:högst|max\w*|som mest))\b",
    re.IGNORECASE,
)
_GAP_ASKED = re.compile(
    r"\b(?:bättre|sämre|högre|lägre|större|mer|mindre|fler|färre|dyrare|billigare|skil\w+|skillnad\w*|avvik\w*|överskr\w+|öka\w*|minska\w*)\b",
    re.IGNORECASE,
)
_LESS_ASKED = re.compile(r"\bhur mycket (?:dyrare|billigare|mindre|mer|högre|lägre|sämre|bättre) än\b", re.IGNORECASE)
_SUPERSEDED = re.compile(
    r"\b(?:föregående|förra|tidigare|ursprunglig\w*|förut) (?:\w+ )?\w*(?:uppföljning|prognos|rapport|bedömning|beräkning|kalkyl)\w*",
    re.IGNORECASE,
)
_FORMER = re.compile(r"\b(?:tidigare|före detta|f\.d\.|förra|forna|blivande|framtida|avlidna)\b", re.IGNORECASE)


def standing_fits(text: str, quantity: Quantity, frame: Frame) -> Iterator[float]:
    """What a figure loses where its standing is another than the one asked for, or gains where it is that one."""
    before, question = text[: quantity.start], frame.question
    if frame.type is AnswerType.AMOUNT and only_sought(before, question):
        yield -1.0
    if GAP.match(text, quantity.end):  # "blev 700 000 kronor dyrare och slutade på 2,9 miljoner"
        yield _gap_fit(question)
    if (compared := COMPARED.search(before[-60:])) and not _asks_compared(frame, compared.group()):
        yield -0.45
    if _FROM.search(before) and _TO_FIGURE.match(text, quantity.end) and asks(_BEFORE_ASKED, question):
        yield 1.2  # "höjs från 15 till 20 kronor": what it was before
    if _PLANNED.search(before[-70:]) and not asks(AIM_ASKED, question):
        yield -0.6  # "budgeterade ett underskott om 70 mnkr" tells of no outcome
    if _BOUND.search(before) and not asks(_BOUND_ASKED, question):
        yield -0.6  # "högst 250 recept" is what is aimed at or allowed, not how many there were
    if _FORMER.search(quantity.text) and not asks(_FORMER, question):
        yield -1.0  # "3 180 tidigare anställda" are no employees
    if _SUPERSEDED.search(before) and not asks(_SUPERSEDED, question):
        yield -0.6  # "I föregående uppföljning prognostiserades 5,9 miljoner"
    if _ENDED.search(before) and asks(_END_ASKED, question):
        yield 0.5
    if CAPPED.search(before) and asks(CAP_ASKED, question):
        yield 0.6


def _gap_fit(question: str) -> float:
    """What a figure of how much dearer, less or more gains where that is asked for, and loses where it is not."""
    if asks(_LESS_ASKED, question):
        return 0.6
    return 0.0 if asks(_GAP_ASKED, question) else -0.6


def _asks_compared(frame: Frame, before: str) -> bool:
    """Whether the question itself asks for the compared thing ("vad var budgeten?")."""
    said = tokens(before)
    words = {key(token.text) for token in said} | {half for token in said for half in parts(token.text.lower())}
    return bool(words & {term.key for term in frame.terms})

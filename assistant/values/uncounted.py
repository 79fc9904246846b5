"""Numbers that count nothing asked for: half of a ratio, a name ("50 §", "årskurs 7"), a working time, a rate."""

import re

from assistant.matching.cues import asks
from assistant.types import AnswerType, Frame
from assistant.values.changes import change_asked, is_change
from corpus.swedish.lemmas import lemma
from corpus.swedish.number_forms import NUMBER_WORDS
from corpus.swedish.people import is_person
from corpus.types import Quantity

_ANY_NUMBER = rf"(?:{'|'.join(NUMBER_WORDS)}|\d+)"
_OF_ALL = re.compile(r"\s*av\s", re.IGNORECASE)
_OF_WHOM = re.compile(r"\s*av\s(?:de |alla |våra |sina )?([^\W\d_]+)", re.IGNORECASE)
_SHARE_OF = re.compile(r"\bandel(?:en)? (?:av )?(?:de |alla |våra |sina )?([^\W\d_]+)[^.;,]*$", re.IGNORECASE)
_SHARE_BEFORE = re.compile(r"\b\w*andel(?:en)?\b[^.;,]*$", re.IGNORECASE)
_SO_MANY_EACH = re.compile(r"\bper $", re.IGNORECASE)
# What a proportion is told of: "två av tre", "nio av tio"; "fem av tolv" are counted.
_ROUND = r"(?:tre|fyra|fem|tio|hundra|tusen|[345]|100?0?)"
_OF_BEFORE = re.compile(rf"\b{_ANY_NUMBER} av $", re.IGNORECASE)
_OF_AFTER = re.compile(rf" av {_ROUND}\b", re.IGNORECASE)
_IS_ROUND = re.compile(rf"{_ROUND}\b", re.IGNORECASE)
_EXAMPLE = "exempel"
# A number that names: "50 §", "årskurs 7–9", "etapp 2".
_PARAGRAPH = re.compile(r"\s?§")
_NAMING = re.compile(
    r"(?:§|\b(?:paragraf|årskurs(?:erna)?|åk|klass|etapp|nivå|kapitel|steg|bilaga|tabell|figur|hus|linje|väg|kran|kaj|spår|hall|sal|rum|block|zon|station|turbin|punkt|nummer|nr)) (?:\w+\s?[–-]\s?)?$",
    re.IGNORECASE,
)
# What numbers the rows of a table that is read as text: "2024-06-14 6 Lässtart på förskolan".
_DAY_BEFORE = re.compile(r"(?:\b\d{4}-\d\d-\d\d|[●○◐■□✓]) $")
_CAPITAL_AFTER = re.compile(r" [A-ZÅÄÖ]")
# Signs that stand for a figure: "uppgiften saknas och markeras med två punkter".
_SIGN_BEFORE = re.compile(r"\b(?:markera|ange|visa|beteckna|skriv)\w* med $", re.IGNORECASE)
_SIGNS = re.compile(r"\S+\s(?:punkt(?:er)?|streck|asterisk(?:er)?|stjärn(?:a|or)|kryss)\b", re.IGNORECASE)
_CAPITAL_BEFORE = re.compile(r"\b[A-ZÅÄÖ]\w+ $")
_IN_SHARES = re.compile(
    r"\b(?:\w*årsarbet\w*|\w*tjänst(?:er|erna)?|heltid\w*|omräkna\w*|snitt\w*|genomsnitt\w*|medel\w*|per)\b",
    re.IGNORECASE,
)
_PER = re.compile(r"(?:\s\w+)?\sper\s\w+", re.IGNORECASE)
_PER_ASKED = re.compile(r"\b(?:per|varje|var|snitt|genomsnitt\w*|medel\w*)\b", re.IGNORECASE)


def counts_nothing(text: str, quantity: Quantity, frame: Frame) -> bool:
    """Whether a number of a sentence is no figure of anything that could be asked for."""
    if frame.type is AnswerType.COUNT:
        if _is_fraction(quantity) and _counts_people(frame):
            return True  # "0,6 av 3,0 läkartjänster" counts nobody who left
        changed = change_asked(frame) and is_change(text, quantity.start, quantity.end)
        if (
            quantity.unit == "%"
            and not changed
            and (not _is_share_of(text, quantity) or _of_people_for_things(text, quantity, frame))
        ):
            return True
    if quantity.unit == _EXAMPLE and _EXAMPLE not in frame.question.lower():
        return True  # "två exempel på företag" are not all of them
    if _SIGN_BEFORE.search(text[: quantity.start]) and _SIGNS.match(text, quantity.start):
        return True
    return _is_ratio(text, quantity) or _is_name(text, quantity) or _is_named(text, quantity, frame.question)


def rate_fit(text: str, quantity: Quantity, frame: Frame) -> float:
    """-1 where so many to each are told and no average is asked for: "2,4 sökande per plats" counts nobody."""
    if frame.type is not AnswerType.COUNT or not quantity.value % 1 or asks(_PER_ASKED, frame.question):
        return 0.0
    return -1.0 * bool(_PER.match(text, quantity.end))


def _counts_people(frame: Frame) -> bool:
    """Whether people who did something are counted: one by one, not by their working time nor on average."""
    measured = frame.measured.word if frame.measured else ""
    return (
        is_person(lemma(measured)) and any(term.verb for term in frame.terms) and not asks(_IN_SHARES, frame.question)
    )


def _is_fraction(quantity: Quantity) -> bool:
    """Whether a figure is written with decimals and is no multiple: "3,0", no "1,2 miljoner"."""
    return quantity.scale == 1 and "," in quantity.text and quantity.unit != "%"


def _is_share_of(text: str, quantity: Quantity) -> bool:
    """Whether a percentage is a share of those counted: "62 procent av invånarna", "andelen rökare var 5,4 procent"."""
    return bool(_OF_ALL.match(text, quantity.end) or _SHARE_BEFORE.search(text[: quantity.start]))


def _of_people_for_things(text: str, quantity: Quantity, frame: Frame) -> bool:
    """Whether things are counted and a percentage is of people: "70 procent av eleverna", where it is asked how many schools."""
    measured = frame.measured.word if frame.measured else ""
    if not measured or is_person(lemma(measured)):
        return False
    of_whom = _OF_WHOM.match(text, quantity.end) or _SHARE_OF.search(text[: quantity.start])
    return of_whom is not None and is_person(lemma(of_whom[1].lower()))


def _is_ratio(text: str, quantity: Quantity) -> bool:
    """Whether a number is half of a proportion ("fyra av tio patienter", "per 100 vårdplatser"): it counts nobody."""
    if _SO_MANY_EACH.search(text[: quantity.start]):
        return True
    if quantity.text[0].isdigit():
        return False
    proportion = _IS_ROUND.match(quantity.text) and _OF_BEFORE.search(text[: quantity.start])
    return bool(proportion or _OF_AFTER.match(text, quantity.end))


def _is_named(text: str, quantity: Quantity, question: str) -> bool:
    """Whether a bare number is of a name that the question says: "Hur mycket såldes fastigheten Sågen 3 för?"."""
    name = _CAPITAL_BEFORE.search(text[: quantity.start]) if not quantity.unit else None
    return name is not None and re.search(rf"\b{name[0]}{re.escape(quantity.text)}\b", question) is not None


def _is_name(text: str, quantity: Quantity) -> bool:
    """Whether a bare number names something and counts nothing."""
    before = text[: quantity.start]
    if _DAY_BEFORE.search(before) and _CAPITAL_AFTER.match(text, quantity.start + len(quantity.text.split()[0])):
        return True
    bare = not quantity.unit
    return bare and bool(_PARAGRAPH.match(text, quantity.end) or _NAMING.search(text[: quantity.start]))

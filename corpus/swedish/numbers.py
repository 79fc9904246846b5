"""Amounts, shares and counts in Swedish text, with their unit in a normal form."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from corpus.swedish.cells import cells
from corpus.swedish.counted import counted_noun
from corpus.swedish.date_forms import YEAR_BEFORE
from corpus.swedish.number_forms import (
    DIGITS,
    MULTIPLIERS,
    NUMBER_WORDS,
    SIGN,
    UNITS,
    parse_number,
    to_float,
)
from corpus.swedish.number_names import is_label, is_listed_label, names
from corpus.swedish.quantity_words import format_quantity, same
from corpus.types import Quantity

__all__ = ["cells", "format_quantity", "parse_number", "quantities", "same"]

_WORDS = "|".join(sorted((word for word in NUMBER_WORDS if word not in {"en", "ett"}), key=len, reverse=True))
_UNIT = re.compile(
    "|".join(rf"(?P<u{index}>{pattern})(?![^\W\d_])" for index, (pattern, _, _) in enumerate(UNITS)), re.IGNORECASE
)
_MULTIPLIER = re.compile(r"(?:miljon(?:er)?|milj\.?|mn|miljard(?:er)?|tusen)(?![^\W_])", re.IGNORECASE)
_CANDIDATE = re.compile(
    # Not inside a word, a decimal, a law number; a sign only where no number or word stands right before it. The digits
    # are taken whole or not at all: giving some back would read "20,5mnkr" as 20. Nor half a word: "40-, 50- och 60-åringar".
    rf"(?<![\w.,:/§-])(?P<minus>(?:minus|plus)\s+)?(?P<sign>(?<![\w)]){SIGN}(?!\s)|−\s)?"
    rf"(?P<digits>(?>{DIGITS})|\d+\.\d{{1,2}}(?=\s?(?:%|mnkr|mkr|mdkr|tkr|miljoner|miljarder|procent)))(?!\d|[:/]\d|[.,]\d|-[a-zåäö]|-(?:,|\s+(?:och|eller|samt|till|resp)\b))"
    rf"|(?<=\d)(?:[-–—−]|\s[-–—−]\s)(?P<until>(?>{DIGITS}))(?![\d\w]|[:/.,-]\d)"
    rf"|(?<![\w-])(?P<half>(?:(?:(?P<whole>{_WORDS}|\d+)\s+och\s+)?en\s+halv)(?=\s+(?:miljon|miljard)))"
    rf"|(?<![\w-])(?P<one>ett?|en)(?=\s+(?:miljon|miljard|procent|tusen|hundra)(?!\w))"
    rf"|(?<![\w-])ett\s+(?:(?:drygt|knappt|gott|litet)\s+)?(?P<some>\d+)-tal(?!\w)"
    # "100-talet deltagare"; "på 80-talet" is a time
    rf"|(?<!på )(?<!av )(?<!från )(?<!under )(?<!till )(?<!sedan )(?<![\w-])(?P<about>\d{{1,2}}0)-talet(?=\s+[a-zåäö])"
    rf"|(?<![\w-])(?:ett\s+)?(?P<word>{_WORDS})(?![\w-])",
    re.IGNORECASE,
)
_BARE_MILLIONS = re.compile(r"\s*(?:miljon(?:er)?|milj\.?|mn|miljard(?:er)?)", re.IGNORECASE)
_COUNTED_BEFORE = re.compile(r"\bantal(?:et)?\b[^.;]{0,80}$", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
# "var 640 år 2023", "44 läsåret 2019/20": the year they are of, no age
_OF_YEAR = re.compile(r"(?:år|(?:läs|skol|verksamhets)år(?:et)?)\s+(?:19|20)\d\d\b", re.IGNORECASE)
# "1 412, att jämföra med 1 287 året innan": the words after tell when, not what is counted.
_WHEN = re.compile(rf"{YEAR_BEFORE}\b", re.IGNORECASE)
_RANGE = re.compile(r"\s*(?:[-–—−]|till|eller|respektive|resp\.?|och|à)\s*", re.IGNORECASE)
_BRACKET_END = re.compile(r"\)\s?")
_COMPARED = re.compile(r"\s*\(\s*")  # "12,3 (11,2) mnkr"
_ORE = re.compile(r"\s(?:och\s)?(\d{1,2})\söre(?!\w)", re.IGNORECASE)
_BETWEEN = re.compile(r"\bmellan\s*$", re.IGNORECASE)
_VAGUE = re.compile(r"\b(?:par|några|flera|många|tiotals)\s+$", re.IGNORECASE)
_CURRENCY_BEFORE = re.compile(r"\b(SEK|MSEK|TSEK|KSEK|MKR|TKR|EUR|MEUR|USD)\s$|(€)\s?$")


@lru_cache(maxsize=1 << 14)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of ``text`` in order, each with the unit that follows it.

    Left out: dates, years, clock times, numbers of paragraphs, cases, pages, lists and telephones. Both ends of "10–15
    %" come out, with the same unit.
    """
    taken = names(text)
    found: list[Quantity] = []
    for match in _CANDIDATE.finditer(text):
        start, end = match.span("until" if match["until"] else 0)
        if not any(start < other_end and other_start < end for other_start, other_end in taken):
            quantity = _quantity(text, start, match)
            if quantity is not None and not (found and start < found[-1].end):
                found.append(_with_ore(text, quantity))
    return tuple(_share_units(text, found))


def _with_ore(text: str, crowns: Quantity) -> Quantity:
    """A sum with the öre told after it: "22 kronor och 84 öre" is one sum."""
    ore = _ORE.match(text, crowns.end) if crowns.unit == "kr" and crowns.scale == 1 and crowns.value >= 0 else None
    if ore is None:
        return crowns
    value = float(Decimal(str(crowns.value)) + Decimal(ore[1]) / 100)
    return replace(crowns, value=value, end=ore.end(), text=text[crowns.start : ore.end()])


def _quantity(text: str, start: int, match: re.Match[str]) -> Quantity | None:
    """The quantity whose number is ``match``, or None for a number that counts nothing."""
    unit, scale, end = _unit_after(text, match.end())
    if unit == "kr" and _BARE_MILLIONS.fullmatch(text, match.end(), end) and _COUNTED_BEFORE.search(text[:start]):
        unit = ""  # "Antalet resor uppgick till 13,1 miljoner"
    measured = end > match.end() and _UNIT.match(text[match.end() :].lstrip()) is not None
    digits = match["digits"] or match["until"]
    if digits:
        if text[match.end() : match.end() + 1].isalpha() and not measured:
            return None  # 5G, 3D
        if not unit:
            unit, scale = _currency_before(text, start)
        if not measured and not match["sign"] and is_label(text, start, match.end()):
            return None
        if not unit and not match["sign"] and (_YEAR.fullmatch(digits) or is_listed_label(text, start)):
            return None
    elif not unit or _VAGUE.search(text[max(0, start - 12) : start]):
        return None
    scaled = float(Decimal(str(_value(match))) * Decimal(str(scale)))
    return Quantity(scaled, unit, start, end, text[start:end], scale)


def _currency_before(text: str, start: int) -> tuple[str, float]:
    """The unit of "SEK 500"; ("", 1.0) when none stands before the number."""
    before = _CURRENCY_BEFORE.search(text[max(0, start - 6) : start])
    measure = _measure_at(before[1] or before[2], 0) if before else None
    return measure[:2] if measure else ("", 1.0)


def _value(match: re.Match[str]) -> float:
    if match["digits"]:
        value = to_float((match["sign"] or "").strip(), match["digits"])
        return -value if (match["minus"] or "").lower().startswith("minus") else value
    if match["until"]:
        return to_float("", match["until"])
    if some := match["some"] or match["about"]:
        return float(some)
    if match["half"]:
        whole = (match["whole"] or "").lower()
        return 0.5 + (float(whole) if whole.isdigit() else NUMBER_WORDS.get(whole, 0.0))
    return NUMBER_WORDS[(match["one"] or match["word"]).lower()]


def _measure_at(text: str, at: int) -> tuple[str, float, int] | None:
    """Unit of measure, scale and end of the one that stands at ``at``; None when there is none."""
    match = _UNIT.match(text, at)
    if match is None or match.lastgroup is None:
        return None
    _, unit, scale = UNITS[int(match.lastgroup[1:])]
    return unit, scale, match.end()


def _unit_after(text: str, end: int) -> tuple[str, float, int]:
    """Unit, scale and end of what stands after a number that ends at ``end``."""
    at = end
    while text[at : at + 1].isspace():
        at += 1
    if _WHEN.match(text, at) or _OF_YEAR.match(text, at):
        return "", 1.0, end
    measure = _measure_at(text, at)
    if measure:
        return measure
    multiplier = _MULTIPLIER.match(text, at)
    if multiplier and at > end:
        scale = MULTIPLIERS[multiplier[0].lower()]
        noun = counted_noun(text, multiplier.end())
        # "5 miljoner mer än budgeterat" speaks of crowns, "2 miljoner resor" does not.
        return (noun[0], scale, noun[1]) if noun else ("kr" if scale > 1e3 else "", scale, multiplier.end())
    noun = counted_noun(text, end)
    return (noun[0], 1.0, noun[1]) if noun else ("", 1.0, end)


def _share_units(text: str, found: list[Quantity]) -> list[Quantity]:
    """Give the first number of "10–15 %", "2 respektive 3 mnkr" and "12,3 (11,2) mnkr" the unit of the second."""
    shared = list(found)
    for index in range(len(found) - 2, -1, -1):
        one, other = shared[index], shared[index + 1]
        between = text[one.end : other.start]
        if _COMPARED.fullmatch(between) and not other.unit and (bracket := _BRACKET_END.match(text, other.end)):
            unit, scale, _ = _measure_at(text, bracket.end()) or ("", 1.0, 0)
            other = shared[index + 1] = _measured(other, unit, scale)
        elif (
            not _RANGE.fullmatch(between)
            or between.strip().lower() == "och"
            and not _BETWEEN.search(text[max(0, one.start - 12) : one.start])
        ):
            continue
        if other.unit and not one.unit:
            shared[index] = _measured(one, other.unit, other.scale)
    return shared


def _measured(bare: Quantity, unit: str, scale: float) -> Quantity:
    """A bare number with a unit found elsewhere; its wording stays."""
    value = float(Decimal(str(bare.value)) * Decimal(str(scale)))
    return Quantity(value, unit, bare.start, bare.end, bare.text, scale)

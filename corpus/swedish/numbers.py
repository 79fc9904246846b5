"""Amounts, shares and counts in Swedish text, with their unit in a normal form."""

import re
from decimal import Decimal
from functools import lru_cache

from corpus.swedish.cells import cells
from corpus.swedish.counted import counted_noun
from corpus.swedish.dates import dates, numbered, times
from corpus.swedish.number_forms import (
    DIGITS,
    MULTIPLIERS,
    NUMBER_WORDS,
    SIGN,
    UNITS,
    parse_number,
    to_float,
)
from corpus.swedish.quantity_words import format_quantity, same
from corpus.types import Quantity

__all__ = ["cells", "format_quantity", "parse_number", "quantities", "same"]

_WORDS = "|".join(sorted((word for word in NUMBER_WORDS if word not in {"en", "ett"}), key=len, reverse=True))
_UNIT = re.compile(
    "|".join(rf"(?P<u{index}>{pattern})(?![^\W\d_])" for index, (pattern, _, _) in enumerate(UNITS)), re.IGNORECASE
)
_MULTIPLIER = re.compile(r"(?:miljon(?:er)?|milj\.?|mn|miljard(?:er)?|tusen)(?![^\W_])", re.IGNORECASE)
_CANDIDATE = re.compile(
    # Not inside a word, a decimal, a law number; a sign only where no number or word stands right before it.
    rf"(?<![\w.,:/§-])(?P<minus>(?:minus|plus)\s+)?(?P<sign>(?<![\w)]){SIGN}(?!\s))?(?P<digits>{DIGITS}|\d+\.\d{{1,2}}(?=\s*%|\s*(?:mnkr|mkr|miljoner|procent)))(?![\d]|[:/]\d|-\d{{3,}}|\.\d|[a-zA-ZåäöÅÄÖ]|-[a-zåäö])"
    rf"|(?<=\d)(?:[-–—−]|\s[-–—−]\s)(?P<until>{DIGITS})(?![\d\w]|[:/.-]\d)"
    rf"|(?<![\w-])(?P<half>(?:(?:(?P<whole>{_WORDS}|\d+)\s+och\s+)?en\s+halv)(?=\s+(?:miljon|miljard)))"
    rf"|(?<![\w-])(?P<one>ett?|en)(?=\s+(?:miljon|miljard|procent|tusen|hundra)(?!\w))"
    rf"|(?<![\w-])(?:ett\s+)?(?P<word>{_WORDS})(?![\w-])",
    re.IGNORECASE,
)
# A number after one of these is a name, not a count: "§ 48", "tabell 3", "Sida 8".
_LABEL = re.compile(
    r"(?:§§?|\b(?:paragraf(?:en|erna)?|sidan?|sid\.?|s\.|sidorna|bilag(?:a|or|orna)|tabell|figur|diagram|bild|kapitel|kap\.?|"
    r"punkt(?:en|erna)?|artikel|art\.?|avsnitt|del|steg|fas|etapp|nr\.?|nummer|no|version|ver\.?|vecka|v\.|kvartal|tertial|prioritering|"
    r"alternativ|anslag|post|rad|not|fotnot|mål|insatsområde|delmål|nivå|klass|årskurs|åk|grupp|zon|linje|tåg|väg|e|rum|sal|"
    r"id|dnr|diarienr|tel\.?|telefon|växel|fax|org\.?\s?nr|organisationsnummer|postnummer|box|ärende|ärendelista|attsats|"
    r"att-sats|strategi|program|agenda|vision|åtgärd|aktivitet|projekt-?id|konto|fråga|lag|stycket|utgåva|block|kl\.?|klockan))\s*$",
    re.IGNORECASE,
)
_LABEL_LIST = re.compile(
    r"(?:§§?|\bsidorna|\bpunkterna|\bparagraferna|\bbilagorna)\s*[\d\s,–-]+(?:och\s+)?$|(?:§|\b(?:sida|sid\.?|s\.|punkt|kapitel|artikel|bilaga))\s*\d+\s?$",
    re.IGNORECASE,
)
_AFTER_LABEL = re.compile(r"\s*(?:§|kap\.|kapitlet\b|:[aeA-E]\b|e\s(?:mars|maj)|\))")
_LIST_NUMBER = re.compile(r"(?:^|[\n:;])\s*$")
_POSTCODE = re.compile(r"(?<![\d,.])\d{3}[ \u00a0]\d{2}(?=[ \u00a0]+[A-ZÅÄÖ])(?![ \u00a0]+(?:SEK|MSEK|TKR|MNKR))")
_PHONE = re.compile(r"\+46[\d\s()-]{7,}\d|\b0\d{1,3}\s?[-–/]\s?\d[\d\s]{4,}\d")
_ORGANISATION_NUMBER = re.compile(r"\b\d{6}-\d{4}\b|\b\d{8}-\d{4}\b")
_PAGE_OF = re.compile(r"\b(?:sida|sid|s)\.?\s*\d+\s*(?:\(\d+\)|av\s+\d+)|\b\d+\s*\(\s*\d+\s*\)\s*$", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_RANGE = re.compile(r"\s*(?:[-–—−]|till|eller|respektive|resp\.?|och|à)\s*$", re.IGNORECASE)
_BETWEEN = re.compile(r"\bmellan\s*$", re.IGNORECASE)


@lru_cache(maxsize=1 << 14)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of ``text`` in order, each with the unit that follows it.

    Left out: dates, years, clock times, numbers of paragraphs, cases, pages, lists and telephones. Both ends of "10–15
    %" come out, with the same unit.
    """
    taken = _not_quantities(text)
    found: list[Quantity] = []
    for match in _CANDIDATE.finditer(text):
        start, end = match.span("until" if match["until"] else 0)
        if any(start < other_end and other_start < end for other_start, other_end in taken):
            continue
        if (match["digits"] or match["until"]) and _is_label(text, match):
            continue
        quantity = _quantity(text, start, match)
        if quantity is not None:
            found.append(quantity)
    return tuple(_share_units(text, found))


def _not_quantities(text: str) -> list[tuple[int, int]]:
    """Spans of numbers that count nothing."""
    spans = [(date.start, date.end) for date in dates(text)] + [(clock.start, clock.end) for clock in times(text)]
    spans += numbered(text)
    for pattern in (_PHONE, _POSTCODE, _ORGANISATION_NUMBER, _PAGE_OF):
        spans += [match.span() for match in pattern.finditer(text)]
    return spans


def _is_label(text: str, match: re.Match[str]) -> bool:
    """Whether the number names something: "§ 48", "3 kap.", "1. Godkänna", "Not 2)"."""
    before, after = text[: match.start()][-40:], text[match.end() :][:12]
    digits = match["digits"] or match["until"]
    if _UNIT.match(after.lstrip()) and not after.lstrip().startswith(":-"):
        return False
    if _LABEL.search(before) or _LABEL_LIST.search(before):
        return not match["sign"]
    if _AFTER_LABEL.match(after) and not before.rstrip().endswith("("):
        return True
    in_list = digits.isdigit() and len(digits) <= 3 and re.match(r"\.(?:\s|$)", after)
    return bool(in_list and _LIST_NUMBER.search(before))


def _quantity(text: str, start: int, match: re.Match[str]) -> Quantity | None:
    """The quantity whose number is ``match``, or None for a number word that counts nothing."""
    value = _value(match)
    unit, scale, end = _unit_after(text, match.end())
    written = bool(match["digits"] or match["until"])
    if not unit and not written:
        return None
    if written and not unit and _YEAR.fullmatch(match["digits"] or match["until"]) and not match["sign"]:
        return None
    scaled = float(Decimal(str(value)) * Decimal(str(scale)))
    return Quantity(scaled, unit, start, end, text[start:end], scale)


def _value(match: re.Match[str]) -> float:
    if match["digits"]:
        value = to_float(match["sign"] or "", match["digits"])
        return -value if (match["minus"] or "").lower().startswith("minus") else value
    if match["until"]:
        return to_float("", match["until"])
    if match["half"]:
        whole = (match["whole"] or "").lower()
        return 0.5 + (float(whole) if whole.isdigit() else NUMBER_WORDS.get(whole, 0.0))
    return NUMBER_WORDS[(match["one"] or match["word"]).lower()]


def _unit_after(text: str, end: int) -> tuple[str, float, int]:
    """Unit, scale and end of what stands after a number that ends at ``end``."""
    at = end + len(text[end:]) - len(text[end:].lstrip())
    unit = _UNIT.match(text, at)
    if unit and unit.lastgroup:
        _, name, scale = UNITS[int(unit.lastgroup[1:])]
        return name, scale, unit.end()
    multiplier = _MULTIPLIER.match(text, at)
    if multiplier and at > end:
        scale = MULTIPLIERS[multiplier[0].lower()]
        noun = counted_noun(text, multiplier.end())
        # "5 miljoner mer än budgeterat" speaks of crowns, "2 miljoner resor" does not.
        return (noun[0], scale, noun[1]) if noun else ("kr" if scale > 1e3 else "", scale, multiplier.end())
    noun = counted_noun(text, end)
    return (noun[0], 1.0, noun[1]) if noun else ("", 1.0, end)


def _share_units(text: str, found: list[Quantity]) -> list[Quantity]:
    """Give the first number of "10–15 %" and "2 respektive 3 mnkr" the unit of the second."""
    shared = list(found)
    for index in range(len(found) - 2, -1, -1):
        one, other = shared[index], shared[index + 1]
        between = text[one.end : other.start]
        joined = _RANGE.fullmatch(between)
        if one.unit or not other.unit or not joined:
            continue
        if between.strip().lower() == "och" and not _BETWEEN.search(text[: one.start]):
            continue
        value = float(Decimal(str(one.value)) * Decimal(str(other.scale)))
        shared[index] = Quantity(value, other.unit, one.start, one.end, one.text, other.scale)
    return shared

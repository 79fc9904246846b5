"""What stands for a price, and what it is paid for: "ingen avgift", "40 kr/tim", "per månad". Pure."""

import re
from functools import lru_cache

PRICE_ASKED = re.compile(
    r"\b(?:kosta(?:r|de)?|\w*avgift\w*|pris\w*|\w*taxa\w*|betala\w*|inträde\w*|entré\w*)\b", re.IGNORECASE
)
# What has no price: "Entrén är avgiftsfri", "tas ingen avgift ut".
NO_FEE = re.compile(
    r"kostnadsfri\w*|avgiftsfri\w*|gratis|(?:betalar |tas |tar vi )?ing(?:en|a) (?:\w*avgift(?:er)?|entré)(?: ut| tas ut)?|kostar (?:ingenting|inget|inte något)|utan (?:avgift|kostnad)",
    re.IGNORECASE,
)
_UNIT = (
    r"(?P<unit>tim(?:me|men|ma|mar)?|h|månad(?:en)?|mån|dag(?:en)?|dygn(?:et)?|vecka(?:n)?|år(?:et)?|termin(?:en)?|kvartal|gång(?:en)?|tillfälle|"
    r"styck|st|person|resa|besök|km|kilometer|liter|kg|kilo|ton|m²|m2|m³|m3|kvadratmeter|kubikmeter)"
)
_WHOM = r"(?:invånare|inv|elev|barn|plats|brukare|patient|hushåll|anställd|medarbetare|årsarbetare|student|deltagare|medlem|besökare)"
# What a cell or a question says that a price is paid for each of: "120 kr/tim", "i månaden".
EACH = re.compile(
    rf"(?:(?:\s?/\s?|\s(?!i (?:dag|år)\b)(?:per|i|om)\s){_UNIT}|(?:\s?/\s?|\sper\s){_WHOM})\.?$", re.IGNORECASE
)
_EACH = re.compile(rf"(?:/\s?|\b(?!i (?:dag|år)\b)(?:per|i|om)\s){_UNIT}\b", re.IGNORECASE)
EACH_SPAN = re.compile(  # what somebody pays or earns by: "per månad", "om året" is said of millions as well
    r"\b(?:per|i|om) (?:månad(?:en)?|vecka(?:n)?|dygn(?:et)?|natt(?:en)?|timme(?:n)?|tim|dag(?:en)?(?<!i dag))\b|/\s?(?:mån|vecka|dygn|natt|tim|dag)",
    re.IGNORECASE,
)
_WHOLE = re.compile(rf"\b(?:ett|en) hel[at]? {_UNIT}\b", re.IGNORECASE)
_TIMES = {"tim": "t", "h": "t", "mån": "m", "dag": "d", "dyg": "d", "vec": "v", "år": "å", "åre": "å", "ter": "r"}


@lru_cache(maxsize=1 << 14)
def price_asked(question: str) -> bool:
    """Whether a question asks what something costs; an income that a fee is reckoned from is no price."""
    return bool(PRICE_ASKED.search(question)) and "inkomst" not in question.lower()


def each_fit(text: str, question: str) -> float:
    """Whether a price is paid for the span of time that the question names: 0 where either names none."""
    asked, told = _spans(question), _spans(text)
    asked |= {span for one in _WHOLE.finditer(question) if (span := _TIMES.get(one["unit"].lower()[:3]))}
    return 0.0 if not asked or not told else 1.0 if asked & told else -1.0


@lru_cache(maxsize=1 << 14)
def _spans(text: str) -> frozenset[str]:
    return frozenset(span for one in _EACH.finditer(text) if (span := _TIMES.get(one["unit"].lower()[:3])))

"""How numbers and units are written in Swedish: patterns and tables shared by quantities and table cells."""

import re
from decimal import Decimal

SPACES = " \u00a0\u2009\u202f"
MINUS = "-−–‐‑"
SPACE = rf"[{SPACES}]"
SIGN = rf"[{MINUS}+]"

# 1 234 567,5 or 1.234.567,5 or 1234,5
GROUPED = rf"\d{{1,3}}(?:{SPACE}\d{{3}})+(?!\d)|\d{{1,3}}(?:\.\d{{3}})+(?![\d])"
DIGITS = rf"(?:(?:{GROUPED}|\d+)(?:,\d+)?)"
_NUMBER = re.compile(rf"({SIGN}?)\s?({DIGITS}|\d+\.\d{{1,2}})(?!\d)")

# Never what is counted: "20,5 500 kr" counts no crowns before the second number.
UNIT_WORDS = frozenset(
    {
        "kr",
        "tkr",
        "kkr",
        "mnkr",
        "mkr",
        "mdkr",
        "msek",
        "ksek",
        "sek",
        "kronor",
        "procent",
        "procentenheter",
        "promille",
        "euro",
    }
)

# Pattern -> (unit, scale). The first that fits wins; all are matched without regard to case.
UNITS: tuple[tuple[str, str, float], ...] = (
    (
        r"(?:procent-?\s?enhet(?:er|en|erna|ers)?|%-?\s?enhet(?:er)?|procentandelar|p\.\s?e\.|p\.?e\b|%-?\s?punkt(?:er)?)",
        "procentenheter",
        1.0,
    ),
    (r"(?:%|procent(?:s|en)?)", "%", 1.0),
    (r"(?:‰|promille)", "‰", 1.0),
    (r"(?:mdkr|mdr\.?\s?kr|mdr|miljard(?:er)?\s+(?:svenska\s+)?(?:kronor|kr\b|sek\b)|md\s?kr)", "kr", 1e9),
    (r"(?:miljard(?:er)?\s+euro|md\s?euro)", "euro", 1e9),
    (
        r"(?:mnkr|mkr|mn\.?\s?kr|msek|mnsek|milj\.?\s?kr(?:onor)?|milj\.\s?sek|miljon(?:er)?\s+(?:svenska\s+)?(?:kronor|kr\b|sek\b)|m\s?kr)",
        "kr",
        1e6,
    ),
    (r"(?:miljon(?:er)?\s+euro|meur|m€|mn\s?euro)", "euro", 1e6),
    (r"(?:tkr|kkr|ksek|tsek|t\s?kr|tusen\s+(?:svenska\s+)?(?:kronor|kr\b|sek\b)|tusental\s+kronor)", "kr", 1e3),
    (r"(?:tusen\s+euro|teur|keur)", "euro", 1e3),
    (r"(?:kronor|krona|kr\b\.?|sek\b|:-|,-(?!\d))", "kr", 1.0),
    (r"(?:euro|eur\b|€)", "euro", 1.0),
    (r"(?:(?:us-)?dollar|usd\b)", "dollar", 1.0),
    (r"öre\b", "öre", 1.0),
    (r"(?:m²|m2|kvm|kvadratmeter)", "m²", 1.0),
    (r"(?:mbit/s|mbps|megabit(?:\s+per\s+sekund)?)", "Mbit/s", 1.0),
    (r"(?:gbit/s|gbps|gigabit(?:\s+per\s+sekund)?)", "Gbit/s", 1.0),
    (r"(?:kwh|kilowattimmar)", "kWh", 1.0),
    (r"(?:mwh|megawattimmar)", "MWh", 1.0),
    (r"(?:gwh|gigawattimmar)", "GWh", 1.0),
    (r"(?:twh|terawattimmar)", "TWh", 1.0),
)
# A multiplier before a counted noun: "2 miljoner resor"; before anything else it counts crowns: "5 miljoner mer".
MULTIPLIERS = {
    "miljoner": 1e6,
    "miljon": 1e6,
    "milj.": 1e6,
    "milj": 1e6,
    "mn": 1e6,
    "miljarder": 1e9,
    "miljard": 1e9,
    "tusen": 1e3,
}

NUMBER_WORDS: dict[str, float] = {
    word: float(value)
    for value, words in {
        0: "noll",
        1: "en ett",
        2: "två",
        3: "tre",
        4: "fyra",
        5: "fem",
        6: "sex",
        7: "sju",
        8: "åtta",
        9: "nio",
        10: "tio tiotal",
        11: "elva",
        12: "tolv",
        13: "tretton",
        14: "fjorton",
        15: "femton femtontal",
        16: "sexton",
        17: "sjutton",
        18: "arton",
        19: "nitton",
        20: "tjugo tjugotal",
        30: "trettio trettiotal",
        40: "fyrtio fyrtiotal",
        50: "femtio femtiotal",
        60: "sextio sextiotal",
        70: "sjuttio sjuttiotal",
        80: "åttio åttiotal",
        90: "nittio nittiotal",
        100: "hundra hundratal etthundra",
        1000: "tusental ettusen",
    }.items()
    for word in words.split()
}
# The whole numbers from two to twenty that count things one by one: "två", no "tiotal".
NUMERALS = {word: int(value) for word, value in NUMBER_WORDS.items() if 2 <= value <= 20 and not word.endswith("tal")}
NUMBER_WORDS |= {
    tens + ones: NUMBER_WORDS[tens] + NUMBER_WORDS[ones]
    for tens in ("tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio")
    for ones in ("en", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio")
}


def to_float(sign: str, digits: str) -> float:
    """The value of digits as matched by ``DIGITS``: decimal comma, groups set apart by spaces or full stops."""
    plain = re.sub(rf"{SPACE}", "", digits)
    plain = plain if re.fullmatch(r"\d+\.\d{1,2}", plain) else plain.replace(".", "")
    value = float(Decimal(plain.replace(",", ".")))
    return -value if sign and sign in MINUS and value else value


def parse_number(text: str) -> float | None:
    """The value of a string that is one number and nothing else but a unit sign ("−36,2", "2 550 000", "76 %").

    None for anything else, among it ranges, and dashes that stand for an empty cell.
    """
    stripped = text.strip().strip("()") if text.strip().startswith("(") else text.strip()
    match = _NUMBER.match(stripped)
    if match is None:
        return None
    rest = stripped[match.end() :].strip().lower().rstrip(".")
    if rest and not any(re.fullmatch(pattern, rest) for pattern, _, _ in UNITS):
        return None
    return to_float(match[1], match[2])

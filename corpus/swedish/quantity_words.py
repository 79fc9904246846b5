"""Quantities compared as they are written, and written out in plain Swedish."""

import re
from decimal import ROUND_HALF_UP, Decimal

from corpus.types import Quantity


def _step(quantity: Quantity) -> Decimal:
    """The value of the last figure shown: 0.1 million for "20,5 miljoner"."""
    decimals = re.search(r"\d,(\d+)", quantity.text)
    return Decimal(str(quantity.scale)).scaleb(-len(decimals[1]) if decimals else 0)


def same(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities say the same: equal units, and equal values when the finer is rounded to the coarser.

    "20 512 tkr" and "20,5 mnkr" are the same, "20,4 mnkr" is another.
    """
    if one.unit != other.unit:
        return False
    step = max(_step(one), _step(other))
    first, second = (
        (Decimal(str(quantity.value)) / step).quantize(Decimal(1), ROUND_HALF_UP) for quantity in (one, other)
    )
    return first == second


_SCALE_WORDS = {1e3: "tusen kronor", 1e6: "miljoner kronor", 1e9: "miljarder kronor"}
_UNIT_WORDS = {"%": "procent", "‰": "promille", "procentenheter": "procentenheter"}
_SINGULARS = {
    "kronor": "krona",
    "miljoner kronor": "miljon kronor",
    "miljarder kronor": "miljard kronor",
    "procentenheter": "procentenhet",
}
_PLURALS = {
    "person": "personer", "möte": "möten", "dag": "dagar", "månad": "månader", "timme": "timmar", "vecka": "veckor",
    "plats": "platser", "elev": "elever", "patient": "patienter", "ansökan": "ansökningar", "kommun": "kommuner",
    "anställd": "anställda", "tjänst": "tjänster", "resa": "resor", "röst": "röster", "deltagare": "deltagare",
    "gång": "gånger", "kvinna": "kvinnor", "man": "män", "aktivitet": "aktiviteter", "insats": "insatser",
}  # fmt: skip
_ALIKE_IN_PLURAL = re.compile(
    r"(?:are|företag|ärende|projekt|bolag|besök|barn|län|år|bidrag|hushåll|beslut|st|euro|dollar|öre)$|[²/]|^[kMGT]Wh$"
)


def format_quantity(value: float, unit: str, scale: float = 1.0) -> str:
    """A quantity in words with spaces that do not break: (20500000.0, "kr", 1e6) gives "20,5 miljoner kronor".

    ``value`` is in base units, ``scale`` that of the wording wanted. The plural of a counted thing is written where it
    is known; otherwise the bare number, for "29 möte" is no Swedish.
    """
    shown = (Decimal(str(value)) / Decimal(str(scale))).quantize(Decimal("0.000001")).normalize()
    number = f"{abs(shown):,f}".replace(",", "\u00a0").replace(".", ",")
    number = f"−{number}" if shown < 0 else number
    word = _unit_word(unit, scale)
    word = _SINGULARS.get(word, word) if abs(shown) == 1 else word
    word = unit if abs(shown) == 1 and unit in _PLURALS else word
    return f"{number} {word}".strip().replace(" ", "\u00a0")


def _unit_word(unit: str, scale: float) -> str:
    if unit == "kr":
        return _SCALE_WORDS.get(scale, "kronor")
    counted = _UNIT_WORDS.get(unit) or _PLURALS.get(unit) or (unit if _ALIKE_IN_PLURAL.search(unit) else "")
    multiplied = {1e3: "tusen ", 1e6: "miljoner ", 1e9: "miljarder "}.get(scale, "")
    return multiplied + counted if unit else multiplied.strip()

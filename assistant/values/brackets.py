"""The figure of the year before in brackets after a figure: "6,1 procent (6,6)", "88 400 besök (79 100)". Pure."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from corpus.swedish.numbers import quantities
from corpus.types import Quantity

# What may stand between a figure and the bracket: what it counts, its unit.
_OPENS = re.compile(r"[^\d().;:]{0,30}\(\s?")
_CLOSES = re.compile(r"\s?(?:%|procent|mnkr|mkr|tkr|mdkr|kronor|kr)?\s?\)", re.IGNORECASE)
# In such a sentence the bracket may hold what was planned, or the whole that a part is of.
_OTHER_SORT = re.compile(r"\b(?:\w*budget\w*|\w*ram(?:en)?|mål\w*|riket\w*|snittet|genomsnitt\w*)\b", re.IGNORECASE)
_NUMBER = re.compile(r"^[\s−–-]*[\d\s,.]+")
_FAR = 20.0  # times as much: no year before


@lru_cache(maxsize=1 << 12)
def of_year_before(text: str) -> Mapping[int, Quantity]:
    """The figures alone in brackets, each by the offset of the figure before it, whose unit and scale it has.

    "Sjukfrånvaron sjönk till 6,1 procent (6,6)." gives 6,6 procent for the offset of "6,1".
    """
    found: dict[int, Quantity] = {}
    if "(" not in text or _OTHER_SORT.search(text):
        return found
    for first, second in pairwise(quantities(text)):
        alone = _OPENS.fullmatch(text, first.end, second.start) and _CLOSES.match(text, _end_of_number(second))
        if not alone or (second.unit and second.unit != first.unit):
            continue
        scale = 1.0 if second.unit else first.scale
        value = round(second.value * scale, 6)
        if first.value and value and not 1 / _FAR < abs(value / first.value) < _FAR:
            continue
        found[first.start] = replace(second, value=value, unit=first.unit, scale=first.scale)
    return found


def _end_of_number(quantity: Quantity) -> int:
    number = _NUMBER.match(quantity.text)
    return quantity.start + number.end() if number else quantity.end


def unit_words(text: str, start: int) -> str:
    """The words of the unit of the bare figure in brackets at ``start``: "procent"; "" where it stands in none."""
    for before, one in of_year_before(text).items():
        if one.start == start and _NUMBER.fullmatch(one.text):
            return next(_NUMBER.sub("", first.text).strip() for first in quantities(text) if first.start == before)
    return ""

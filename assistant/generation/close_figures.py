"""Figures and years of a sentence that are not its source's, though the source holds them: checks on one or more carriers. Pure.

Each check takes a sentence and the units that carry it, and says in Swedish what is wrong, or "".
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from assistant.generation.carriers import Carrier, near
from assistant.matching.cues import FORECAST
from assistant.support import cues
from assistant.support.binding import about_years, content, groups, related
from assistant.support.dating import undated
from assistant.support.figures import Amount, amounts, same_value
from corpus.types import BlockKind, Unit

_FIGURE = re.compile(r"\d[\d.,:/]*(?:[ \u00a0\u2009\u202f]\d{3}(?!\d)[\d,]*)*|\d")
_SPAN_OF_YEARS = re.compile(r"\b((?:19|20)\d\d)\s*[-–/]\s*((?:19|20)?\d\d)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# A figure and the year right behind it: "0,6 mnkr 2022", "20,5 mnkr (2023)".
_YEAR_BEHIND = re.compile(r"\s*(?:\w+\s+){0,1}?(?:\(|år\s+|under\s+|för\s+|i\s+)?((?:19|20)\d\d)\b")
# Right before a figure: what was meant to be, not what was. Near one: the year before.
_MEANT = re.compile(
    r"\b(?:budgetera\w+|(?<!mot\s)budget(?:en)?|målvärde\w*|målet|plan(?:en|erade?)?)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)
_YEAR_BEFORE = re.compile(
    r"\b(?:året\s+(?:innan|före)|föregående\s+år|förra\s+året|(?:i\s+)?fjol\w*|samma\s+period\s+(?:förra|föregående)\s+år\w*)",
    re.IGNORECASE,
)
_SAYS_AHEAD = re.compile(
    rf"{FORECAST.pattern}|\b(?:\w*prognos\w*|väntade|beräknade\w*|bedömde\w*|förväntade|räkna\w+ med|budget\w*|planera\w*|ska|tros|uppskatta\w*|prelimin\w+|mål(?:et|en)?)\b",
    re.IGNORECASE,
)
_DAY = re.compile(rf"\b(\d{{1,4}})\s+(?={cues.MONTHS.pattern}\b)")
_LAST_DAY = 31
_ROLE = re.compile(r"\b(med|till|från)\s+(?:(?:cirka|ca|drygt|knappt|totalt|hela|högst|minst)\s+)?$", re.IGNORECASE)
_PART_OF = re.compile(r"(?<![\d,])(\d[\d \u00a0]*)\s+av\s+(?:de\s+|totalt\s+)?(\d[\d \u00a0]*)(?![\d,])")
_RESULT = re.compile(r"\b\w*resultat\w*", re.IGNORECASE)
_CLEARLY = 0.5
_AROUND = 3  # content words on either side of a year that tell what happened then


def _new_number(text: str, carriers: Sequence[Carrier]) -> str:
    """A number that is not in the source in any form: "1:2-medel", "den 41 april", "31 röster mot 11"."""
    figures = [figure for carrier in carriers for figure in _amountsnear(carrier)]
    numbers = {_bare(found) for carrier in carriers for found in _FIGURE.findall(near(carrier))}
    spans = {_span(found) for carrier in carriers for found in _SPAN_OF_YEARS.finditer(near(carrier))}
    for found in _SPAN_OF_YEARS.finditer(text):
        if _span(found) not in spans:
            return f"åren {found[0]} står inte i källan"
    if any(int(day[1]) > _LAST_DAY for day in _DAY.finditer(text)):
        return "en dag i meningen finns inte"
    said = amounts(text)
    for found in _FIGURE.finditer(text):
        if _bare(found[0]) in numbers or _YEAR.fullmatch(found[0].strip(" .,")):
            continue
        figure = next((one for one in said if one.start <= found.start() < one.end), None)
        if figure is None or not any(same_value(figure, other, roughly=_roughly(text)) for other in figures):
            return f"talet {found[0].strip(' .,')} står inte i källan"
    return ""


def _other_year(text: str, carriers: Sequence[Carrier]) -> str:
    """A figure with a year that is not its own in the source."""
    for figure, named in years_of_figures(text):
        holders = [one for one in carriers if _gives(one, figure)]
        if holders and not any(_is_of(one, figure, year) for one in holders for year in named):
            return f"talet gäller inte år {named[0]} i källan"
    return ""


def _other_reference(text: str, carriers: Sequence[Carrier]) -> str:
    """ "Jämfört med 2021" where the source compares with 2020."""
    compared = about_years(text)[1]
    known = {year for carrier in carriers for year in about_years(carrier.unit.text)[1]}
    return "källan jämför med ett annat år" if compared and known and not compared <= known else ""


def _other_matter_that_year(text: str, carriers: Sequence[Carrier]) -> str:
    """A year moved to another part of the sentence: the words around it are around another year in the source."""
    places = [place for carrier in carriers for place in _around_years(carrier.unit.text)]
    for year, words in _around_years(text):
        own = max((_alike(words, there) for other, there in places if other == year), default=None)
        others = max((_alike(words, there) for other, there in places if other != year), default=0.0)
        if own is not None and others > own + _CLEARLY:
            return f"år {year} gäller något annat i källan"
    return ""


def _ahead(text: str, carriers: Sequence[Carrier]) -> str:
    """A forecast, budget or target told as what became."""
    if _SAYS_AHEAD.search(text):
        return ""
    for carrier in carriers:
        for figure in amounts(text):
            found = figures_in(carrier.unit, figure)
            if found and all(_looks_ahead(carrier.unit.text, one) for one in found):
                return "källan anger en prognos, en budget eller ett mål, inte ett utfall"
    return ""


def _year_before(text: str, carriers: Sequence[Carrier]) -> str:
    """The figure of the year before, told as this year's."""
    if _YEAR_BEFORE.search(text) or about_years(text)[0]:
        return ""
    for carrier in carriers:
        for figure in amounts(text):
            found = figures_in(carrier.unit, figure)
            behind = [re.split(r"[,;]\s|\bmot\b|\bän\b", carrier.unit.text[one.end : one.end + 40])[0] for one in found]
            if found and all(map(_YEAR_BEFORE.search, behind)):
                return "talet gäller året före i källan"
    return ""


def _other_sign(text: str, carriers: Sequence[Carrier]) -> str:
    """ "Överskott" of a result that is negative in the source, or "underskott" of one that is not."""
    plus, minus = (side.search(text.lower()) for side in cues.DIRECTIONS["överskott eller underskott"])
    if plus and minus:
        return ""
    for carrier in carriers:
        there = carrier.unit.text.lower()
        one_way = [bool(side.search(there)) for side in cues.DIRECTIONS["överskott eller underskott"]]
        found = [one for figure in amounts(text) for one in figures_in(carrier.unit, figure)]
        if found and not plus and not minus and one_way == [False, True] and _RESULT.search(text):
            return "källan anger ett underskott"
        if found and plus and not one_way[0] and all(one.negative for one in found):
            return "talet är negativt i källan"
        if found and minus and not any(one_way) and _RESULT.search(there) and not any(one.negative for one in found):
            return "talet är positivt i källan"
    return ""


def _other_role(text: str, carriers: Sequence[Carrier]) -> str:
    """ "Ökade med 350 till 1 950" told as "ökade med 1 950 till 350"; "81 av 27"."""
    if any(_as_number(found[1]) > _as_number(found[2]) for found in _PART_OF.finditer(text)):
        return "delen är större än det hela"
    said = amounts(text)
    for carrier in carriers:
        for figure in said:
            role = _ROLE.search(text[: figure.start])
            there = [_ROLE.search(carrier.unit.text[: one.start]) for one in figures_in(carrier.unit, figure)]
            if role and there and all(one and one[1].lower() != role[1].lower() for one in there):
                return "talen står i en annan ordning i källan"
    return ""


CHECKS: tuple[Callable[[str, Sequence[Carrier]], str], ...] = (
    _new_number,
    _other_year,
    _other_reference,
    _other_matter_that_year,
    _ahead,
    _year_before,
    _other_sign,
    _other_role,
)


@lru_cache(maxsize=1 << 12)
def years_of_figures(text: str) -> tuple[tuple[Amount, tuple[int, ...]], ...]:
    """The figures of a text with the years they are said to be of: the one right behind, else those of the clause."""
    behind = {}
    for figure in amounts(text):
        if found := _YEAR_BEHIND.match(text, figure.end):
            behind[figure.value] = (int(found[1]),)
    taken = {year for found in behind.values() for year in found}
    pairs = []
    for group in groups(text):
        for figure in group.amounts:
            named = behind.get(figure.value) or tuple(sorted(group.years - taken))
            if named:
                pairs.append((figure, named))
    return tuple(pairs)


def figures_in(unit: Unit, figure: Amount) -> list[Amount]:
    """Where a unit of running text gives a figure."""
    if unit.row is not None or unit.kind is BlockKind.TABLE_ROW:
        return []
    return [other for other in amounts(unit.text) if same_value(figure, other)]


def years_in(unit: Unit, figure: Amount) -> set[int]:
    """The years that a unit itself gives a figure for."""
    return {year for other, named in years_of_figures(unit.text) if same_value(figure, other) for year in named}


def _gives(carrier: Carrier, figure: Amount) -> bool:
    digits = f"{figure.value / figure.scale:g}".replace(".", ",")
    return bool(figures_in(carrier.unit, figure)) or any(digits in piece.quote for piece in carrier.pieces)


def _is_of(carrier: Carrier, figure: Amount, year: int) -> bool:
    """Whether a unit gives a figure for a year: says so, or is of that year and gives it for no other."""
    own = years_in(carrier.unit, figure)
    if own or carrier.is_row:
        return year in own or (carrier.is_row and not undated(str(year), carrier.pieces))
    others = {
        one for other, named in years_of_figures(carrier.unit.text) if not same_value(figure, other) for one in named
    }
    return year not in others and not undated(str(year), carrier.pieces)


def _looks_ahead(text: str, figure: Amount) -> bool:
    return bool(
        FORECAST.search(text[max(0, figure.start - 90) : figure.end + 20])
        or _MEANT.search(text[max(0, figure.start - 40) : figure.start])
    )


@lru_cache(maxsize=1 << 12)
def _around_years(text: str) -> tuple[tuple[int, frozenset[str]], ...]:
    """Each year that a text names, with the content words nearest to it."""
    words = content(text)
    found = []
    for match in _YEAR.finditer(text):
        place = sum(offset < match.start() for _, _, offset in words)
        near = words[max(0, place - _AROUND) : place + _AROUND]
        found.append((int(match[0]), frozenset(word for word, _, _ in near)))
    return tuple(found)


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    return sum(max((related(word, there) for there in other), default=0.0) for word in one)


def _amountsnear(carrier: Carrier) -> list[Amount]:
    """The figures of a unit, those of a table also in the table's unit."""
    found = list(amounts(near(carrier)))
    if carrier.is_row:
        found += [one.with_unit("kr", scale) for one in found if not one.unit for scale in (1e3, 1e6)]
    return found


def _roughly(text: str) -> bool:
    return cues.ROUGHLY.search(text.lower()) is not None


def _bare(number: str) -> str:
    return re.sub(r"[ \u00a0\u2009\u202f]", "", number).rstrip(".,:/").lstrip("0") or "0"


def _as_number(digits: str) -> int:
    return int(re.sub(r"\D", "", digits))


def _span(found: re.Match[str]) -> str:
    return f"{found[1]}-{found[2][-2:]}"

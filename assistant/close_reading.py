"""Misreadings that share their words with the source: what a support check of words and figures does not see. Pure.

Each check takes a sentence and the units that carry it, and says in Swedish what is wrong, or "".
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.cues import FORECAST
from assistant.support import cues
from assistant.support.binding import about_years, alike, content, groups, related
from assistant.support.dating import undated
from assistant.support.evidence import Evidence
from assistant.support.figures import Amount, amounts, same_value
from corpus.swedish.words import key
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
_REPORTED = re.compile(
    r"\b(?:anser|menar|hävdar|påstår|framhåller|yrkar|föreslår|skriver|uppger|tycker|befarar)\b[^.;]*\batt\s*$",
    re.IGNORECASE,
)
_TWO_NAMES = re.compile(r"(?<=\s)(?=([A-ZÅÄÖ][a-zåäöé]+)\s([A-ZÅÄÖ][a-zåäöé-]+))")
_DAY = re.compile(rf"\b(\d{{1,4}})\s+(?={cues.MONTHS.pattern}\b)")
_LAST_DAY = 31
_LABEL = re.compile(r"\b\d{1,2}[–-]\d{1,2}\b")  # "årskurs 7–9"
_ROLE = re.compile(r"\b(med|till|från)\s+(?:(?:cirka|ca|drygt|knappt|totalt|hela|högst|minst)\s+)?$", re.IGNORECASE)
_PART_OF = re.compile(r"(?<![\d,])(\d[\d \u00a0]*)\s+av\s+(?:de\s+|totalt\s+)?(\d[\d \u00a0]*)(?![\d,])")
_RESULT = re.compile(r"\b\w*resultat\w*", re.IGNORECASE)
_TOTAL = re.compile(r"^(?:summa|totalt?|delsumma|resultat|årets)\b", re.IGNORECASE)
_KEPT_BY = re.compile(r"underskott|överskott|resultat|avvikelse|prognos|budget|kostnad|intäkt", re.IGNORECASE)
_OWN_MONEY = frozenset(("nämnd", "styrelse"))  # fullmäktige only decides on others'
_SAME_BODY = 0.7
_SAME_ROW = 0.6
_LONG = 4  # letters of a word that tells one thing from another
_CLEARLY = 0.5
_AROUND = 3  # content words on either side of a year that tell what happened then


@dataclass(frozen=True, slots=True)
class Carrier:
    """A unit that carries a sentence, with its words read in their place."""

    unit: Unit
    pieces: tuple[Evidence, ...]

    @property
    def is_row(self) -> bool:
        """Whether it is a table row, whose columns the support check reads."""
        return self.unit.row is not None or self.unit.kind is BlockKind.TABLE_ROW


def misreadings(text: str, carriers: Sequence[Carrier], question: str = "") -> tuple[str, ...]:
    """What is wrong with a sentence that ``carriers`` seem to support; ``question`` is what it answers."""
    reasons = [check(text, carriers) for check in _CHECKS]
    reasons += [check(f"{text} {question}", text, carriers) for check in _CHECKS_OF_THE_MATTER]
    return tuple(filter(None, reasons))


def _new_number(text: str, carriers: Sequence[Carrier]) -> str:
    """A number that is not in the source in any form: "1:2-medel", "den 41 april", "31 röster mot 11"."""
    figures = [figure for carrier in carriers for figure in _amounts_near(carrier)]
    numbers = {_bare(found) for carrier in carriers for found in _FIGURE.findall(_near(carrier))}
    spans = {_span(found) for carrier in carriers for found in _SPAN_OF_YEARS.finditer(_near(carrier))}
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


def _both_ways(text: str, carriers: Sequence[Carrier]) -> str:
    """One of two directions turned round, while the other stays: "blev dyrare vilket ger 1,2 miljoner bättre"."""
    there = " ".join(_near(carrier) for carrier in carriers).lower()
    for name, sides in cues.DIRECTIONS.items():
        said, found = ([bool(side.search(words)) for side in sides] for words in (text.lower(), there))
        if all(said) and any(found) and not all(found) and not any(carrier.is_row for carrier in carriers):
            return f"källan säger bara det ena ({name})"
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


def _reported(text: str, carriers: Sequence[Carrier]) -> str:
    """What somebody says, told as so: the sentence stands in the source after "hävdar att"."""
    bare = text.strip(" .”\"'").lower()
    for carrier in carriers:
        at = carrier.unit.text.lower().find(bare)
        if at > 0 and _REPORTED.search(carrier.unit.text[:at]):
            return "källan återger bara att någon säger det"
    return ""


def _other_name(text: str, carriers: Sequence[Carrier]) -> str:
    """A first name set before another's surname: names that stand together in the sentence do so in the source."""
    there = " ".join(_near(carrier) for carrier in carriers).lower()
    for found in _TWO_NAMES.finditer(text):
        one, other = (re.escape(name.lower().removesuffix("s")) for name in (found[1], found[2]))
        if found.start() and not re.search(rf"\b{one}s?[\s,–-]+(?:\w\.\s)?{other}", there):
            return f"namnet {found[1]} {found[2]} står inte i källan"
    return ""


def _other_body(matter: str, text: str, carriers: Sequence[Carrier]) -> str:
    """A figure of a body that neither the sentence nor the question names: "Barnnämnden räknar med 12 miljoner"."""
    named = {match[0] for match in cues.BODIES.finditer(matter.lower())}
    for carrier in carriers:
        for figure in amounts(text):
            for found in figures_in(carrier.unit, figure):
                sentence = re.split(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])", carrier.unit.text[: found.start])[-1].lower()
                if not _KEPT_BY.search(sentence):
                    continue
                owners = [match[0] for match in cues.BODIES.finditer(sentence) if match[1] and match[2] in _OWN_MONEY]
                if owners and not any(related(key(one), key(other)) >= _SAME_BODY for one in owners for other in named):
                    return f"talet gäller {owners[-1]} i källan"
    return ""


def _other_row(matter: str, text: str, carriers: Sequence[Carrier]) -> str:
    """A figure of a table row whose label neither the sentence nor the question mentions."""
    if not amounts(text):
        return ""
    words = [word for word, _, _ in content(matter)]
    for carrier in carriers:
        label = [word for word, _, _ in content(carrier.unit.row.label)] if carrier.unit.row else []
        if (
            label
            and not _TOTAL.search(carrier.unit.row.label if carrier.unit.row else "")
            and not any(related(one, other) >= _SAME_ROW for one in label for other in words)
        ):
            return "talet står på en annan rad i källans tabell"
    return ""


def _other_part(_: str, text: str, carriers: Sequence[Carrier]) -> str:
    """A figure whose neighbour in the source is what the sentence says it is of: "27 är X, 11 är Y" told as 11 X."""
    for group in groups(text):
        for carrier in carriers:
            if carrier.is_row or not group.amounts:
                continue
            there = groups(carrier.unit.text)
            own = [place for place in there if any(same_value(group.amounts[0], one) for one in place.amounts)]
            mine = set().union(*(place.words for place in own)) if own else set()
            for place in there:
                said = [one for other in groups(text) if other is not group for one in other.amounts]
                if any(same_value(one, there_too) for one in said for there_too in place.amounts):
                    continue  # both figures are said; the support check sees whether they are the right way round
                if place in own or not any(alike(group.amounts[0], one) for one in place.amounts):
                    continue
                theirs = [
                    word for word in group.words if word in place.words and word not in mine and len(word) > _LONG
                ]
                ours = [word for word in group.words if word in mine and word not in place.words and len(word) > _LONG]
                labelled = set(_LABEL.findall(text)) & {label for one in own for label in _LABEL.findall(one.text)}
                if own and theirs and not ours and not labelled:
                    return "talet gäller något annat i källan"
    return ""


_CHECKS_OF_THE_MATTER = (_other_body, _other_row, _other_part)
_CHECKS: tuple[Callable[[str, Sequence[Carrier]], str], ...] = (
    _new_number,
    _other_year,
    _other_reference,
    _other_matter_that_year,
    _ahead,
    _year_before,
    _other_sign,
    _both_ways,
    _other_role,
    _reported,
    _other_name,
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


def _near(carrier: Carrier) -> str:
    """The words in which a number of the sentence may stand: the quote, and what its place says of it."""
    unit = carrier.unit
    caption = " ".join((unit.row.caption, *unit.row.notes)) if unit.row else ""
    return " ".join((*(piece.quote for piece in carrier.pieces), unit.text, unit.lead, caption, *unit.section))


def _amounts_near(carrier: Carrier) -> list[Amount]:
    """The figures of a unit, those of a table also in the table's unit."""
    found = list(amounts(_near(carrier)))
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

"""Of which group each figure of a sentence is, where groups are told apart: women and men, the country and the county. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from corpus.types import Quantity


@dataclass(frozen=True, slots=True, eq=False)
class Groups:
    """Groups that figures are told apart by, each with the words that name it."""

    words: Mapping[str, re.Pattern[str]]


# Women and men, grown or not: several of them, no one person.
SEXES = Groups(
    {
        "women": re.compile(
            r"\b(?:kvinnor(?:na|s|nas)?|kvinnlig\w*|flickor(?:na|nas)?|tjejer(?:na|nas)?)\b", re.IGNORECASE
        ),
        "men": re.compile(r"\b(?:män(?:nen|nens|s)?|manlig[at]?|pojkar(?:na|nas)?|killar(?:na|nas)?)\b", re.IGNORECASE),
    }
)
# Those that a body is set beside.
AREAS = Groups(
    {
        "country": re.compile(r"\b(?:rikets?|riks(?:snitt|genomsnitt)\w*)\b", re.IGNORECASE),
        "county": re.compile(
            r"\b(?:i|för|hela) länet\b|^länet\b|\blänet(?=\W*\d|\s(?:har|hade|låg|ligger|är|var)\b)|\blänets(?=\s\d)|\bläns(?:snitt|genomsnitt)\w*",
            re.IGNORECASE,
        ),
        "peers": re.compile(r"\b(?:jämförbara|liknande|likvärdiga) (?:kommuner|regioner)\w*", re.IGNORECASE),
    }
)
_FARTHEST = 60  # letters between a group and its figure
_OF_IT = re.compile(
    r"\s*(?:procent\s|%\s)?\s*(?:(?!(?:och|men|samt|mot|än|medan|respektive)\b)\w+\s)?(?:(?:av|bland|för|hos|i|var|är|utgjordes av)\s)?(?:(?:de|alla|hela|anställda)\s)?$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s+(?:respektive|resp\.?|och|än|mot)\s+(?:(?:bland|för|hos|i|av)\s+)?", re.IGNORECASE)
_NEXT = re.compile(r"\s*(?:procent|%)?,?\s*(?:respektive|resp\.?|och|mot|jämfört med)\s+(?:\w+\s)?", re.IGNORECASE)
_ALL = re.compile(r"\b(?:total\w*|samtliga|alla|sammantaget|sammanlagt|jämfört med|medan)\b|[;.]\s", re.IGNORECASE)
_THAN = re.compile(r"\bän(?:\s\w+)?\s$", re.IGNORECASE)


_BOTH = re.compile(
    r"\b(?:kvinnor(?:na)?|flickor(?:na)?) (?:och|respektive|resp\.?) (?:för )?(?:män(?:nen)?|pojkar(?:na)?)\b"
    r"|\b(?:män(?:nen)?|pojkar(?:na)?) (?:och|respektive|resp\.?) (?:för )?(?:kvinnor(?:na)?|flickor(?:na)?)\b",
    re.IGNORECASE,
)


def asks_of_both(question: str) -> bool:
    """Whether a question asks for the figure of women and for that of men, and not for what sets them apart."""
    return _BOTH.search(question) is not None and _SET_BESIDE.search(question) is None


@lru_cache(maxsize=1 << 14)
def named_groups(text: str, groups: Groups) -> frozenset[str]:
    """The groups that a text names."""
    return frozenset(name for name, words in groups.words.items() if words.search(text))


def groups_told(text: str, figures: Sequence[Quantity], groups: Groups) -> dict[int, str]:
    """Of which group each figure is, by its start; none for those that are of no group.

    "8,1 procent av kvinnorna", "(kvinnor 8,1, män 4,2)", "för kvinnor respektive män var 8,1 respektive 4,2 procent".
    """
    if not named_groups(text, groups):
        return {}
    named = sorted(
        (found.start(), found.end(), name) for name, words in groups.words.items() for found in words.finditer(text)
    )
    told = _in_turn(text, figures, named)
    for place, figure in enumerate(figures):
        if own := next((name for start, end, name in named if figure.start < start and end <= figure.end), None):
            told[figure.start] = own  # "384 kvinnor och 309 män"
        if figure.start in told:
            continue
        after = next((one for one in named if one[0] >= figure.end), None)
        if after and _OF_IT.fullmatch(text, figure.end, after[0]):
            told[figure.start] = after[2]
            continue
        since = figures[place - 1].end if place else 0
        before = [one for one in named if since <= one[0] and one[1] <= figure.start]
        if before and _is_near(text, before[-1], figure.start):
            told[figure.start] = before[-1][2]
    return told


def _in_turn(text: str, figures: Sequence[Quantity], named: Sequence[tuple[int, int, str]]) -> dict[int, str]:
    """The groups of two figures that follow two groups in the same order."""
    told: dict[int, str] = {}
    for first, second in pairwise(named):
        if not _JOINED.fullmatch(text, first[1], second[0]) and not _THAN.search(text[: second[0]]):
            continue  # "Kvinnors frånvaro är högre än mäns, 7,5 procent jämfört med 4,5"
        end = next((one[0] for one in named if one[0] > second[1]), len(text))
        following = [figure for figure in figures if second[1] <= figure.start < end]
        if len(following) == 2 and _NEXT.fullmatch(text, following[0].end, following[1].start):
            told |= {following[0].start: first[2], following[1].start: second[2]}
    return told


def _is_near(text: str, named: tuple[int, int, str], figure: int) -> bool:
    """Whether a figure is of the group named before it: no clause of all is between, nor is it only set beside it."""
    between = text[named[1] : figure]
    if len(between) > _FARTHEST or _ALL.search(between):
        return False
    return not (_THAN.search(text[: named[0]]) and re.search(r"[^\W\d_]", between))


# What is set beside the country is asked apart from it: "hur mycket högre än rikets".
_SET_BESIDE = re.compile(
    r"\bän\b|\bjämför\w*|\bskil\w+|\bmellan\b|\bavvik\w*|\b(?:bättre|sämre|högre|lägre|dyrare|billigare|över|under|mot) (?:riket|länet|rikets|länets)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1 << 10)
def areas_asked(question: str) -> frozenset[str]:
    """The areas whose own figure a question asks for; none where it sets a body beside one."""
    return frozenset() if _SET_BESIDE.search(question) else named_groups(question, AREAS)


def _of_all(figures: Sequence[Quantity], told: Mapping[int, str]) -> int | None:
    """Where the figure stands that the figures of the groups add up to: "893 personer, varav 501 kvinnor och 392 män"."""
    parts = [figure.value for figure in figures if figure.start in told]
    if len(parts) < 2:
        return None
    return next((one.start for one in figures if one.start not in told and one.value == sum(parts)), None)


def group_fits(text: str, figures: Sequence[Quantity], question: str) -> dict[int, float]:
    """By its start, what each figure gains by being of the group that is asked about, and loses by being of another."""
    fits: dict[int, float] = {}
    for groups in (SEXES, AREAS):
        told = groups_told(text, figures, groups)
        asked = named_groups(question, groups)
        if not asked and (whole := _of_all(figures, told)) is not None:
            fits[whole] = fits.get(whole, 0.0) + 1.0
        if not told or len(asked) > 1 or (groups is AREAS and _SET_BESIDE.search(question)):
            continue
        for figure in figures:
            of = told.get(figure.start)
            fit = -0.8 * (of is not None) if not asked else 2.5 if of in asked else -2.5 if of else -1.5
            if asked and asked.isdisjoint(told.values()):
                fit = 0.0
            fits[figure.start] = fits.get(figure.start, 0.0) + fit
    return fits

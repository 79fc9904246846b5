"""The lead of a comparison: the word or name asked for, both figures, and the computed difference between them. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.comparing.alike import MOST_MISSING
from assistant.comparing.sides import Side
from assistant.features.wording import NEGATIVE, POSITIVE
from assistant.types import Frame, Statement
from assistant.understanding.direction import Direction, Form, direction_of, than_year
from assistant.values import shown_value
from assistant.values.brackets import unit_words
from assistant.values.cells import column_at
from assistant.values.part_told import named_part
from assistant.values.stage_told import is_foretold
from corpus.swedish.numbers import format_quantity
from corpus.swedish.people import is_person
from corpus.swedish.words import key, tokens
from corpus.types import MEASURING, Quantity

_RESULT = re.compile(r"resultat|(?:över|under)skott|avvik|differens|\bdiff\b|vinst|förlust|ekonomi\w*", re.IGNORECASE)
_DEFICIT = re.compile(r"\bunderskott\w*|\bförlust\w*", re.IGNORECASE)
_SURPLUS = re.compile(r"\böverskott\w*|\bvinst\w*", re.IGNORECASE)
_COST = re.compile(r"kostnad|kostar|utgift|utbetal", re.IGNORECASE)
_ONE_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Figures:
    """The first and the last side of a comparison with their quantities, of one unit."""

    sides: tuple[Side, Side]
    quantities: tuple[Quantity, Quantity]

    @property
    def sign(self) -> tuple[bool, bool]:
        """Of each whether it is a deficit."""
        return _is_below(self.sides[0], self.quantities[0]), _is_below(self.sides[1], self.quantities[1])

    @property
    def turned(self) -> bool:
        """Whether a deficit became a surplus, or the other way round."""
        return self.sign[0] is not self.sign[1]


def figures_of_sides(sides: Sequence[Side]) -> Figures | None:
    """The figures of the first and the last side, None where one is missing or they are not of one unit."""
    told = [_quantity(side) for side in sides]
    every = [one for one in told if one is not None]
    units = {one.unit for one in every}
    if len(every) < 2 or len(every) < len(told) or len(units - {""}) > 1:
        return None
    if len(units) > 1:
        if not units.isdisjoint(MEASURING):
            return None
        # what is counted need not be said twice: "264 bygglovsärenden, en minskning från 341"
        every = [replace(one, unit="") for one in every]
    return Figures((sides[0], sides[-1]), (every[0], every[-1]))


def difference(frame: Frame, figures: Figures, numbers: tuple[int, ...]) -> Statement | None:
    """What is asked for, and from the first figure to the last; None where it cannot be told which of two signs is meant."""
    if figures.turned and not _tells_result(frame, figures):
        if not _COST.search(frame.question):
            return None
        figures = replace(figures, quantities=_unsigned(figures))
    asked = direction_of(frame.question)
    text = _led(frame, figures, asked) if asked is not None else ""
    return Statement(text or _plain(frame.question, figures), numbers, computed=True)


def _unsigned(figures: Figures) -> tuple[Quantity, Quantity]:
    """The quantities of costs that one table gives with a minus and one text without."""
    first, last = (replace(one, value=abs(one.value)) for one in figures.quantities)
    return first, last


def _tells_result(frame: Frame, figures: Figures) -> bool:
    """Whether the figures are results, of which the sign says whether there was a deficit: not costs."""
    return bool(_RESULT.search(frame.question)) or all(_RESULT.search(_said(side)) for side in figures.sides)


def _said(side: Side) -> str:
    if side.candidate is None:
        return ""
    unit = side.candidate.unit
    return f"{unit.row.label} {column_at(unit, side.candidate.value_start)}" if unit.row is not None else unit.text


def _led(frame: Frame, figures: Figures, asked: Direction) -> str:
    """The sentence that leads with the word or the name asked for, "" where that is not sure."""
    order = _order(frame.question, figures)
    if order is None or (asked.form is Form.YES_NO and _is_unsure(figures)):
        return ""
    if asked.form is Form.WHICH:
        return _which(figures, order, asked.asks_up)
    at = _subject(frame, figures)
    subject, other = figures.sides[at], figures.sides[1 - at]
    both = f"**{_shown(subject)}**{bracketed(subject)} mot **{_shown(other)}**{bracketed(other)}"
    gap = f"en skillnad på {_size(figures)} (beräknat)"
    if not order:
        return f"{'Nej, oförändrat' if asked.form is Form.YES_NO else 'Oförändrat'}: {both}."
    is_up = (order > 0) is (at == 1)
    word = asked.up if is_up else asked.down
    if asked.form is Form.YES_NO:
        return f"{'Ja' if is_up is asked.asks_up else 'Nej'}, {word}: {both}, {gap}."
    return f"{word.capitalize()}: {both}, {gap}."


def _which(figures: Figures, order: int, highest: bool) -> str:
    """The side that has the most or the least, then the other: "**B**, 3,9 procent; A 6,4 procent."."""
    if not order:
        return ""
    at = int((order > 0) is highest)
    names = _without_shared_year([called(side) for side in figures.sides])
    winner = names[at][:1].upper() + names[at][1:]
    return (
        f"**{winner}**, {_shown(figures.sides[at])}; {names[1 - at]}: {_shown(figures.sides[1 - at])}."
        f" Skillnaden är {_size(figures)} (beräknat)."
    )


def _without_shared_year(names: Sequence[str]) -> Sequence[str]:
    """The names without the year that ends them all: "Sydlanden 2023", "Mellanbygden 2023"."""
    tails = {found[0] if (found := re.search(r"\s(?:(?:under|år|i)\s)?(?:19|20)\d\d$", name)) else "" for name in names}
    tail = next(iter(tails)) if len(tails) == 1 else ""
    return [name.removesuffix(tail) for name in names] if tail else names


def _order(question: str, figures: Figures) -> int | None:
    """-1, 0 or 1 where the last figure is lower than, as great as or higher than the first; None where that is not sure."""
    first, last = (one.value for one in figures.quantities)
    below = figures.sign
    deficit, surplus = bool(_DEFICIT.search(question)), bool(_SURPLUS.search(question))
    if deficit or surplus:
        if deficit is surplus or below != (deficit, deficit):
            return None  # "större underskott", where one of them was a surplus
        first, last = abs(first), abs(last)
    elif _RESULT.search(question):
        first, last = (-abs(value) if is_below else value for value, is_below in zip((first, last), below, strict=True))
    elif figures.turned or _below_zero(question, figures):
        return None  # "högre": −8 is higher than −12, and a deficit of 12 greater than one of 8
    else:
        first, last = abs(first), abs(last)
    return (last > first) - (last < first)


def _below_zero(question: str, figures: Figures) -> bool:
    """Whether both figures have a minus that is more than the way costs are written."""
    of_costs = _COST.search(question) or all(_COST.search(_said(side)) for side in figures.sides)
    return not of_costs and all(one.value < 0 for one in figures.quantities)


def _is_unsure(figures: Figures) -> bool:
    """Whether a figure is only foretold or leaves much of what is asked unnamed: no plain yes or no may stand on it."""
    carriers = [side.candidate for side in figures.sides if side.candidate is not None]
    return any(is_foretold(one) or one.features.get("missing", 0.0) > MOST_MISSING for one in carriers)


def _subject(frame: Frame, figures: Figures) -> int:
    """Which side is asked about, the other being what it is held against: 2024 of "2024 än 2023", A of "A än B"."""
    if not _in_time(figures):
        return 0
    held_against = than_year(frame.question)
    return int(held_against is None or figures.sides[1].name != str(held_against))


def _in_time(figures: Figures) -> bool:
    """Whether the sides are two times of one thing."""
    return not figures.sides[1].name or all(_ONE_YEAR.fullmatch(side.name) for side in figures.sides)


def _apart(figures: Figures) -> float:
    """How much more the last figure is than the first, by size; from a deficit to a surplus, both together."""
    first, last = (abs(one.value) for one in figures.quantities)
    return round(last + first if figures.turned else last - first, 6)


def _size(figures: Figures) -> str:
    """How far apart the figures are, with its unit: "0,6 procentenheter"."""
    first, last = figures.quantities
    scale = max(first.scale, last.scale)
    size = format_quantity(abs(_apart(figures)), "procentenheter" if first.unit == "%" else first.unit, scale)
    return f"{size}{_multiplier(*map(_shown, figures.sides))}" if scale == 1 else size


def _plain(question: str, figures: Figures) -> str:
    """From the first figure to the last, or both beside each other, and the computed difference between them."""
    (one, other), turned = figures.sides, figures.turned
    start, end, size = _shown(one), _shown(other), _size(figures)
    gap = _apart(figures)
    if not _in_time(figures):
        return f"{opened(called(one))}**{start}**; {opened(called(other))}**{end}**. Skillnaden är {size} (beräknat)."
    if not gap:
        return f"Oförändrat: **{start}**{bracketed(one)} och **{end}**{bracketed(other)}."
    turned = turned or _below_zero(question, figures)  # neither more nor less: the signs tell
    verb = "gick" if turned else "ökade" if gap > 0 else "minskade"
    told = f"{verb} från **{start}**{bracketed(one)} till **{end}**{bracketed(other)}"
    subject = "Beloppet" if figures.quantities[0].unit == "kr" else "Värdet"
    return f"{subject} {told}, {'en skillnad på' if turned else 'alltså med'} {size} (beräknat)."


def _is_below(side: Side, quantity: Quantity) -> bool:
    """Whether a figure is a deficit: by its sign, or by the last word for one or for a surplus before it in its sentence."""
    if quantity.value < 0 or side.candidate is None or side.candidate.unit.row is not None or quantity.unit != "kr":
        return quantity.value < 0
    told = [token.text for token in tokens(side.candidate.unit.text[: side.candidate.value_start])]
    return next((key(word) in NEGATIVE for word in reversed(told) if key(word) in NEGATIVE | POSITIVE), False)


def _quantity(side: Side) -> Quantity | None:
    """The quantity of the value that a side shows; people are set against people: 104 män against 14 kvinnor."""
    if side.candidate is None:
        return None
    shown = shown_value(side.frame, side.candidate)
    quantity = shown.quantity if shown is not None else None
    return replace(quantity, unit="") if quantity and is_person(quantity.unit) else quantity


def _multiplier(one: str, other: str) -> str:
    """What both figures count in that is no part of their quantities: "12,4 miljoner" journeys."""
    found = [re.search(r"\s(?:miljon(?:er)?|miljard(?:er)?|tusen)$", text) for text in (one, other)]
    return found[0].group() if found[0] and found[1] and found[0].group() == found[1].group() else ""


def called(side: Side) -> str:
    """What a side is called, with the part of its year and whether it is foretold: "januari–augusti 2024", "2024, prognos"."""
    if not _ONE_YEAR.fullmatch(side.name):
        return side.name
    foretold = ", prognos" if side.candidate is not None and is_foretold(side.candidate) else ""
    return f"{named_part(side.part, side.name) if side.part else side.name}{foretold}"


def opened(name: str) -> str:
    """A name that opens a line: "Utfallet: "."""
    return f"{name[:1].upper()}{name[1:]}: " if name else ""


def bracketed(side: Side) -> str:
    """A name in brackets after a figure: " (2024)"."""
    return f" ({called(side)})" if side.name else ""


def _shown(side: Side) -> str:
    """The figure of a side as it reads alone: "6,6 procent" of "6,1 procent (6,6)"."""
    if side.candidate is None:
        return ""
    unit = unit_words(side.candidate.unit.text, side.candidate.value_start)
    return f"{side.candidate.value} {unit}" if unit else side.candidate.value

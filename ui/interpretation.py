"""How a question was understood, as chips that can be changed; a change gives a new question in words. Pure.

The assistant takes questions, not filters: so "2022" exchanged for "2024" gives the same question with the other year,
which everybody can read and which is answered like any other.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from assistant.types import Answer
from assistant.understanding.bodies import in_common, parts_of, short_name
from corpus.types import Document

_ENDING = re.compile(r"\s*([?.!]*)\s*$")
_LATER_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Choices:
    """What a question can be narrowed to: the years, kinds and bodies of the documents there are."""

    years: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """What a question shall be narrowed to; "" means not at all."""

    year: str = ""
    kind: str = ""
    body: str = ""


def choices_of(documents: Sequence[Document]) -> Choices:
    """The years (latest first), kinds and bodies that the documents have."""
    descriptions = [document.description for document in documents]
    years = {year for one in descriptions for year in _LATER_YEAR.findall(f"{one.period.value} {one.date.value}")}
    return Choices(
        years=tuple(sorted(years, reverse=True)),
        kinds=tuple(sorted({one.kind.value for one in descriptions if one.kind.value})),
        bodies=tuple(sorted({one.body.value for one in descriptions if one.body.value})),
    )


def understood(answer: Answer) -> Wish:
    """What the question was narrowed to as it was understood; "" also where it named several years."""
    frame = answer.frame
    if frame is None:
        return Wish()
    return Wish(
        year=str(frame.years[0]) if len(frame.years) == 1 else "",
        kind=frame.kinds[0] if len(frame.kinds) == 1 else "",
        body=frame.bodies[0] if len(frame.bodies) == 1 else "",
    )


def refined(answer: Answer, question: str, wish: Wish) -> str:
    """The question, as understood, with year, kind and body exchanged for those wished for."""
    words = (answer.standalone or question).strip()
    now = understood(answer)
    frame = answer.frame
    if wish.year != now.year:
        years = [str(year) for year in frame.years] if frame else []
        named = [rf"{years[0]}(?:\s*(?:,|och|till|mot|–|-)\s*(?:{'|'.join(years)}))*"] if years else []
        words = _exchanged(words, _Slot("år|året|under|för", named, wish.year, appended=wish.year))
    if wish.kind != now.kind:
        named = [rf"{re.escape(kind)}\w{{0,3}}" for kind in (frame.kinds if frame else ())]
        form = definite(wish.kind) if wish.kind else ""
        words = _exchanged(words, _Slot("enligt|i|ur", named, form, appended=f"enligt {form}", bare="dokumenten"))
    if wish.body != now.body:
        bodies = frame.bodies if frame else ()
        called = [name for body in bodies for part in parts_of(body) for name in (part, short_name(part)) if name]
        named = [rf"{re.escape(name)}s?" for name in called]
        words = _exchanged(words, _Slot("i|för|hos|enligt", named, wish.body, appended=f"i {wish.body}"))
    return words


@dataclass(frozen=True, slots=True)
class _Slot:
    """A place in a question and what to put there.

    ``prepositions`` may stand before the words ``named`` (patterns); ``new`` takes their place ("" takes them away,
    and ``bare`` is put where no preposition stood: "Vad säger årsrapporten" -> "Vad säger dokumenten"). Where nothing
    was named, ``appended`` is put last.
    """

    prepositions: str
    named: Sequence[str]
    new: str
    appended: str
    bare: str = ""


def _exchanged(words: str, slot: _Slot) -> str:
    ending = _ENDING.search(words)
    mark = ending.group(1) if ending else ""
    body = words[: ending.start()] if ending else words
    placed = not slot.new

    def exchange(match: re.Match[str]) -> str:
        nonlocal placed
        before = match["before"] or ""
        if slot.new and not placed:
            placed = True
            return f" {before}{slot.new}"
        return "" if before else f" {slot.bare}"

    for named in slot.named:
        pattern = rf"(?:^|\s+)(?P<before>\b(?:{slot.prepositions})\s+)?\b{named}\b"
        body = re.sub(pattern, exchange, body, flags=re.IGNORECASE)
    body = body if placed else f"{body} {slot.appended}"
    return f"{' '.join(body.split())}{mark or '?'}"


def definite(kind: str) -> str:
    """A kind of document in the definite form: årsrapport -> årsrapporten, protokoll -> protokollet."""
    if kind.endswith(("protokoll", "beslut", "underlag", "avtal", "bokslut", "reglemente")):
        return f"{kind}t" if kind.endswith("e") else f"{kind}et"
    if kind.endswith("ande"):
        return f"{kind}t"
    return f"{kind}n" if kind[-1:] in "aeiouyåäö" else f"{kind}en"


def interpretation_html(answer: Answer, question: str, turn: int, choices: Choices) -> str:
    """The question as understood, what it was narrowed to, and a form to change that."""
    standalone = answer.standalone.strip()
    differs = bool(standalone) and _bare(standalone) != _bare(question)
    frame = answer.frame
    chips = [str(year) for year in frame.years] + [*frame.kinds, *in_common(frame.bodies)] if frame else []
    corrected = [f"”{typed}” läst som ”{read}”" for typed, read in frame.corrected] if frame else []
    if not differs and not chips and not corrected:
        return ""
    understood_as = (
        f"<span>Tolkad fråga:</span> {escape(standalone)}" if differs else "<span>Tolkad som fråga om</span>"
    )
    shown = "".join(f' <span class="chip">{escape(chip)}</span>' for chip in [*chips, *corrected])
    return (
        f'<details class="interpretation"><summary><span class="understood">{understood_as}{shown}</span> '
        f'<span class="change">Ändra tolkningen</span></summary>{_form(answer, turn, choices)}</details>'
    )


def _bare(question: str) -> str:
    return " ".join(question.split()).strip(" ?.!").casefold()


def _form(answer: Answer, turn: int, choices: Choices) -> str:
    now = understood(answer)
    fields = "".join(
        select_html(name, label, none, options, value)
        for name, label, none, options, value in (
            ("year", "År", "alla år", choices.years, now.year),
            ("kind", "Dokumentslag", "alla slag", choices.kinds, now.kind),
            ("body", "Organ", "alla organ", choices.bodies if len(choices.bodies) > 1 else (), now.body),
        )
    )
    return (
        f'<form class="refine" data-event="refine" data-turn="{turn}">{fields}'
        f'<button type="submit" class="small">Fråga igen</button></form>'
    )


def select_html(name: str, label: str, none: str, options: Sequence[str], value: str) -> str:
    """A choice among ``options`` or none of them; nothing where there is nothing to choose."""
    if not options:
        return ""
    every = options if not value or value in options else (value, *options)
    choices = "".join(
        f'<option value="{escape(option)}"{" selected" if option == value else ""}>{escape(option)}</option>'
        for option in every
    )
    return f'<label>{label} <select name="{name}"><option value="">{none}</option>{choices}</select></label>'

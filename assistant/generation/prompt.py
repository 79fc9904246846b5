"""Passages and a question -> prompts. Instructions stand apart from the material; sources get names nobody can guess."""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from assistant.composing.cite import STANDING_WORDS
from assistant.generation.language_model import Prompt
from assistant.types import Candidate
from corpus.types import BlockKind, Hit, Standing, Unit

ABSENT = "SAKNAS"
_FOLDER = Path(__file__).parent / "prompts"
_LETTERS = "bcdfghjkmnpqrstvwxz"  # no vowels: a mark is no word, and no figure
_MARK_LENGTH = 5
_CHARACTERS_PER_TOKEN = 2.6  # of Swedish, on the safe side for tokenizers made on English
_REPLY_TOKENS = 900
_MOST_SOURCES = 10

# Text that speaks to whoever reads for the reader: no public document says that, so it is not shown to a model, and
# nothing may rest on it.
_ORDERS = re.compile(
    r"\b(?:ignorera|bortse från|glöm|strunta i|åsidosätt)\s+(?:\w+\s+){0,3}?(?:instruktion\w*|anvisning\w*|regler\w*|reglerna|uppmaning\w*|ovanstående)\b"
    r"|(?:^|[.!?:;,–-]\s*|\b(?:och|utan)\s)(?:svara|skriv|besvara)\s+(?:\w+\s+){0,3}?(?:att|med|endast|bara|alltid|följande|i stället)\b"
    r"|\b(?:nya|dina|följ dessa)\s+instruktioner\b|\bsystem\s?(?:prompt|meddelande|instruktion)\w*"
    r"|\bdu är (?:nu )?(?:en|ett|inte längre)\s+(?:\w+\s+){0,2}?(?:assistent|språkmodell|ai|modell|chatbot|robot)\w*"
    r"|\b(?:till|kära|obs)\s+(?:alla\s+)?(?:ai|språkmodell\w*|assistent(?:en|er)?)\s*[:,!]"
    r"|\b(?:ignore|disregard|forget|override)\s+(?:\w+\s+){0,3}?(?:instruction|prompt|rule|above|previous)\w*"
    r"|\byou are (?:now )?(?:an?|the)\s+\w+|\b(?:respond|reply|answer)\s+(?:only|with)\b"
    r"|<\|?(?:im_start|im_end|system|user|assistant|eot_id)|\[/?INST\]|^\s*(?:system|assistant|user)\s*:",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Source:
    """A passage that the model may cite: its mark, and the units of it that the model is shown."""

    mark: str
    hit: Hit
    units: tuple[Unit, ...]


def choose_sources(hits: Sequence[Hit], candidates: Sequence[Candidate], window: int) -> tuple[Source, ...]:
    """The passages to show, best first, as many as fit beside instructions and reply in ``window`` tokens.

    A passage with accepted evidence is shown from its best unit on when it is too long for the whole budget.
    """
    room = int((window - _REPLY_TOKENS) * _CHARACTERS_PER_TOKEN) - len(_text("svar")) - 1_000
    best = {candidate.hit.passage.id: candidate.unit for candidate in reversed(candidates) if not candidate.rejected}
    marks = _marks(_MOST_SOURCES)
    chosen: list[Source] = []
    for hit in sorted(hits, key=lambda hit: hit.passage.id not in best):
        units = tuple(unit for unit in hit.passage.units if unit.text.strip() and not gives_orders(unit))
        if not chosen and hit.passage.id in best:
            units = _around(units, best[hit.passage.id], room)
        length = sum(len(unit.text) + 2 for unit in units) + len(hit.passage.header) + 60
        if not units or length > room or all(unit.kind is BlockKind.HEADING for unit in units):
            continue
        chosen.append(Source(marks[len(chosen)], hit, units))
        room -= length
        if len(chosen) == _MOST_SOURCES:
            break
    return tuple(chosen)


def gives_orders(unit: Unit) -> bool:
    """Whether a unit tells its reader what to answer."""
    return _ORDERS.search(f"{unit.lead}\n{unit.text}") is not None


def answer_prompt(question: str, sources: Sequence[Source]) -> Prompt:
    """The prompt for an answer."""
    example = _marks(1)[0]
    return Prompt(
        _text("svar").replace("{example}", example),
        f"{_sources_text(sources)}\n\n<fråga>\n{_plain(question)}\n</fråga>",
        (*(source.mark for source in sources), example),
    )


def repair_prompt(question: str, sources: Sequence[Source], sentence: str, reason: str) -> Prompt:
    """The prompt for another try at a sentence that may not be shown."""
    return Prompt(
        _text("rattelse"),
        f"{_sources_text(sources)}\n\n<fråga>\n{_plain(question)}\n</fråga>\n\n"
        f"<mening>\n{_plain(sentence)}\n</mening>\n\n<fel>\n{_plain(reason)}\n</fel>",
        tuple(source.mark for source in sources),
    )


def rewrite_prompt(question: str, history: Sequence[str]) -> Prompt:
    """The prompt for a follow-up as a question that stands alone."""
    earlier = "\n".join(f"- {_plain(turn)}" for turn in history)
    return Prompt(
        _text("foljdfraga"),
        f"<tidigare frågor>\n{earlier}\n</tidigare frågor>\n\n<fråga>\n{_plain(question)}\n</fråga>",
    )


def _sources_text(sources: Sequence[Source]) -> str:
    return "\n\n".join(
        f"<avsnitt>\nMärke: {source.mark}\nPlats: {_plain(source.hit.passage.header)}\n"
        + "\n".join(_line(unit, place, source.units) for place, unit in enumerate(source.units))
        + "\n</avsnitt>"
        for source in sources
    )


def _line(unit: Unit, place: int, units: Sequence[Unit]) -> str:
    """A unit as the model sees it: with the lead-in of its list or table where that begins, and its standing."""
    before = units[place - 1] if place else None
    opening = ""
    if unit.lead and (before is None or before.lead != unit.lead) and (before is None or before.text != unit.lead):
        opening = f"{_plain(unit.lead)}\n"
    if unit.row and (before is None or before.row is None or before.row.caption != unit.row.caption):
        opening += f"{_plain(unit.row.caption)}\n" if unit.row.caption else ""
    noted = unit.standing not in (Standing.PLAIN, Standing.DECISION)
    note = f" ({STANDING_WORDS[unit.standing]})" if noted else ""
    return f"{opening}{_plain(unit.text)}{note}"


def _around(units: tuple[Unit, ...], best: Unit, room: int) -> tuple[Unit, ...]:
    """The units of a passage from the best one outwards, as many as fit."""
    place = next((number for number, unit in enumerate(units) if unit.start == best.start), None)
    if place is None:
        return units
    first = last = place
    taken = len(units[place].text)
    while first > 0 or last < len(units) - 1:
        ways = [(first - 1, last)] * (first > 0) + [(first, last + 1)] * (last < len(units) - 1)
        fits = [way for way in ways if sum(len(unit.text) + 2 for unit in units[way[0] : way[1] + 1]) < room // 2]
        if not fits:
            break
        first, last = fits[taken % len(fits)]
        taken += 1
    return units[first : last + 1]


def _plain(text: str) -> str:
    """Text of others without what could look like the prompt's own marks and tags."""
    return text.translate(str.maketrans("<>[]【】", "‹›()()"))


def _marks(count: int) -> tuple[str, ...]:
    """Different random names."""
    found: dict[str, None] = {}
    while len(found) < count:
        found["".join(secrets.choice(_LETTERS) for _ in range(_MARK_LENGTH))] = None
    return tuple(found)


@lru_cache(maxsize=8)
def _text(name: str) -> str:
    return (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").strip()

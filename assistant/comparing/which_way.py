"""A question whether something went one way, answered by one sentence that tells which way it went.

"Har flygresorna minskat?" is led by "Nej, fler:" where the text says "Resorna med flyg blev fler, 402 mot 377". Pure.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.matching.cues import FORECAST, NEGATION
from assistant.matching.event_kinds import is_event_word
from assistant.matching.said import of_one_root, said_by
from assistant.types import AnswerType, Candidate, Frame, Statement, Term
from assistant.understanding.direction import Direction, Form, direction_of, says_direction, than_year
from corpus.swedish.dates import years
from corpus.swedish.synonyms import synonyms
from corpus.types import BlockKind, Standing

_UP = r"öka[drt]?\w*|ökning\w*|steg|stigit|fler|högre|större|mer|växte|växt|höjdes|höjts|uppgång\w*"
_DOWN = r"minska\w*|minskning\w*|sjönk|sjunkit|färre|lägre|mindre|krympte|krympt|sänktes|sänkts|ned(?:gång|åt)\w*|föll"
_OF_COST, _OF_TIME = r"|dyrare", r"|längre"
# What tells of more and of less for each word asked for; a worth ("bättre") is told by itself alone.
_BY_WORD = {
    "bättre": (r"bättre|förbättr\w+", r"sämre|försämr\w+"),
    "dyrare": (rf"{_UP}{_OF_COST}", rf"{_DOWN}|billigare"),
    "längre": (rf"{_UP}{_OF_TIME}", rf"{_DOWN}|kortare"),
}
_TRIED = 8  # candidates of which one may tell otherwise
_NOT_SO_YET = re.compile(r"\b(?:ska|skall|bör|måste|målet|planen|budgeten)\b", re.IGNORECASE)
_PARTLY = re.compile(r"\b(?:men|medan|däremot (?:inte|ej)|samtidigt|utom|förutom|delvis)\b", re.IGNORECASE)


def led_by_direction(frame: Frame, candidates: Sequence[Candidate], statements: Sequence[Statement]) -> list[Statement]:
    """The statements, the first opened by yes or no and the way it went where the sentence of the best candidate tells that.

    Where another says that it went the other way, at another time or elsewhere, none is said.
    """
    every = [_told(frame, one) for one in candidates[:_TRIED]]
    told = every[0] if not {*every[1:]} - {every[0], ""} else ""
    return [replace(statements[0], text=f"{told}: {statements[0].text}"), *statements[1:]] if told else [*statements]


def _told(frame: Frame, best: Candidate) -> str:
    """ "Nej, fler" or "Fler" where one sentence tells which way the thing asked about went; "" where it is not sure."""
    asked = direction_of(frame.question)
    if asked is None or asked.form is Form.WHICH or frame.type is AnswerType.REASON:
        return ""
    text = best.unit.text
    if best.unit.kind is not BlockKind.PARAGRAPH or best.unit.standing is not Standing.PLAIN:
        return ""
    if any(against.search(text) for against in (FORECAST, NEGATION, _NOT_SO_YET, _PARTLY)):
        return ""
    went_up = _went_up(asked, text)
    if went_up is None or not _is_of_what_is_asked(frame, best):
        return ""
    word = asked.up if went_up else asked.down
    if asked.form is Form.WORD:
        return word.capitalize()
    return "Ja" if went_up is asked.asks_up else f"Nej, {word}"


def _went_up(asked: Direction, text: str) -> bool | None:
    """Whether a sentence tells of more, or of less; None where it tells of neither or of both."""
    up, down = _BY_WORD.get(asked.up, (_UP, _DOWN))
    is_up, is_down = (re.search(rf"\b(?:{words})\b", text, re.IGNORECASE) is not None for words in (up, down))
    return None if is_up is is_down else is_up


def _is_of_what_is_asked(frame: Frame, best: Candidate) -> bool:
    """Whether a sentence names every thing asked about itself, and the year that it is held against."""
    than = than_year(frame.question)
    if than is not None and than not in years(best.unit.text):
        return False
    topics = best.hit.passage.topics
    things = [term for term in frame.terms if not (is_event_word(term.word) or says_direction(term.word))]
    things = [term for term in things if not (term.name and term.key in topics)]
    return bool(things) and all(_is_named(term, best) for term in things)


def _is_named(term: Term, best: Candidate) -> bool:
    """Whether a word is in a sentence: itself, another for it, all its parts, or one of its root."""
    said = said_by(best.unit)
    if not said.isdisjoint({term.key} | synonyms(term.key)) or of_one_root(term, best.unit.terms):
        return True
    return len(term.parts) > 1 and all(not said.isdisjoint({part} | synonyms(part)) for part in term.parts[:2])

"""Whether a model's rewriting of a follow-up may be asked instead of the rules' own. Pure."""

import re
from collections.abc import Sequence

from assistant.understanding.intake import readable
from corpus.swedish.dates import years
from corpus.swedish.words import STOP_WORDS, key, tokens

_LONGEST = 400
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_PREAMBLE = re.compile(r"^(?:(?:fristående |omskriven |ny )?fråga\s*:\s*|[-–•]\s+)", re.IGNORECASE)
_ASKED = re.compile(r"[a-zåäö]", re.IGNORECASE)


def accepted_rewrite(reply: str, question: str, history: Sequence[str], by_rules: str) -> str:
    """The model's question, or ``by_rules`` when it brings in what nobody said or leaves out what was asked.

    Only figures and names of the conversation may stand in it; the words of the new question stay, but for those that
    point back; and the years are those that the rules arrive at.
    """
    lines = [line for line in reply.strip().splitlines() if line.strip()]
    if len(lines) != 1:
        return by_rules
    written = _PREAMBLE.sub("", readable(lines[0])).strip(" ”\"'")
    conversation = " ".join((*history, question, by_rules))
    if not _ASKED.search(written) or len(written) > _LONGEST or set(years(written)) != set(years(by_rules)):
        return by_rules
    if not set(_NUMBER.findall(written)) <= set(_NUMBER.findall(conversation)):
        return by_rules
    said = {key(token.text) for token in tokens(conversation)}
    if any(word not in said for word in _names(written)):
        return by_rules
    kept = {key(token.text) for token in tokens(written)}
    return written if all(word in kept for word in _content(question)) else by_rules


def _names(text: str) -> list[str]:
    """The keys of capitalised words inside the question."""
    return [key(token.text) for token in tokens(text)[1:] if token.text[0].isupper()]


def _content(question: str) -> list[str]:
    """The keys of the words that a question asks with, the figures among them."""
    pointing = {"samma", "motsvarande", "sådana", "sådan"}
    return [
        key(token.text)
        for token in tokens(question)
        if token.text.lower() not in STOP_WORDS | pointing and len(token.text) > 3
    ]

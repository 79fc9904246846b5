"""A mail typed in the chat -> what it asks, without what is told around the question."""

import re
from collections.abc import Sequence

from assistant.understanding.slots import names
from assistant.understanding.splitting import Piece, pieces
from assistant.understanding.turn_words import specific

_SHORTEST = 90  # letters; shorter is a question with a word before it
_TELLING = 2  # words that tell what a question is about, where it holds no name
# Told beside the question, these say which of the documents is meant.
_DOCUMENT = re.compile(
    r"\b\w*(?:årsredovisning|delårsrapport|bokslut|protokoll|rapport|budget|sammanträde|beslut|ärende|motion)\w*\b",
    re.IGNORECASE,
)
# "Vad kostar det för henne?", "Hur många procent blir det?": what is asked about stands in the sentence before.
_BARE = re.compile(r"\b(?:kosta\w*|blir|blev|är|var|gäller|tar) (?:det|den)\b", re.IGNORECASE)
# "Hur många platser gäller det?": what it is, has its name before the question.
_OF_WHAT_IS_TOLD = re.compile(
    r"\b(?:det|den|detta) (?:gäller|handlar om|rör sig om|omfattar)\W*$|\b(?:gäller|handlar|rör|omfattar|innehåller) (?:det|den|detta)\b",
    re.IGNORECASE,
)
_BODY = re.compile(r"\b(?:kommun|region|landsting|\w*förbund|\w*verket|\w*myndigheten|bolag|AB)s?\b", re.IGNORECASE)
_PLACE = re.compile(r"\b(?:i|på|från|hos|inom) ([A-ZÅÄÖ]\w+(?: [A-ZÅÄÖ]\w+)*)")
_TIME = re.compile(r"\b(?:19|20)\d\d\b|§")


def asked_in(text: str) -> str:
    """The question of a mail: "Hej, 2021 flyttade jag hit. Jag undrar hur många bussar X har." asks nothing of 2021.

    What is told before and after it goes, where the question names its own matter; a name that it lacks, and the document
    and year that it is about, are kept. The whole where nothing or everything asks.
    """
    if len(text) < _SHORTEST:
        return text
    found = pieces(text)
    asks = " ".join(piece.text for piece in found if piece.asks)
    if _OF_WHAT_IS_TOLD.search(asks) and not _named(asks) and (what := _named_last_before(found)):
        return f"{asks.rstrip(' ?.')} – {what}?"
    if not asks or all(piece.asks for piece in found) or not (_named(asks) or len(specific(asks)) >= _TELLING):
        return text
    if _BARE.search(asks) and not [word for word in specific(asks) if word not in _named_words(asks)]:
        first = next(at for at, piece in enumerate(found) if piece.asks)
        return f"{asks.rstrip(' ?.')} – {found[first - 1].text.strip(' ?.!')}?" if first else asks
    labels = {piece.start: f"{piece.text}:" for piece in found if _labels(piece, text)}
    told = " ".join(
        labels.get(piece.start, piece.text)
        for piece in found
        if piece.asks or piece.start in labels or _tells(piece, asks)
    )
    places = [] if _named(told) else [place[1] for piece in found for place in _PLACE.finditer(piece.text)]
    return f"{told.rstrip(' ?.')} – {', '.join(dict.fromkeys(places))}?" if places else told


def _named_last_before(found: Sequence[Piece]) -> str:
    """The names of the last sentence told before the question that has any: "Ljusbo", of "ett avtal med ett bolag som heter Ljusbo"."""
    first = next(at for at, piece in enumerate(found) if piece.asks)
    texts = (
        f" {piece.text[:1].lower()}{piece.text[1:]}"
        for piece in reversed(found[:first])
        if piece.text.endswith((".", "!"))
    )
    named = ([text[start:end] for start, end, _ in names(text)] for text in texts)
    return ", ".join(next(filter(None, named), []))


def _labels(piece: Piece, text: str) -> bool:
    """Whether a name stands before a question to say whom it is about: "Ekby kommun: hur många …"."""
    return (
        not piece.asks
        and text[piece.start : piece.end].rstrip().endswith(":")
        and bool(_named(piece.text) or _BODY.search(piece.text))
    )


def _tells(piece: Piece, asks: str) -> bool:
    """Whether what is told around a question says which document it is about."""
    return bool(_DOCUMENT.search(piece.text) and _TIME.search(piece.text) and not _TIME.search(asks))


def _named_words(text: str) -> set[str]:
    """The words of the names in a text, in small letters."""
    return {word.lower() for start, end, _ in names(text) for word in text[start:end].split()}


def _named(text: str) -> bool:
    return bool(names(f" {text[:1].lower()}{text[1:]}"))

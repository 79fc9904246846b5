"""A reply as it comes -> the sentences it holds, each with the source marks it cites. Pure.

A sentence is finished when its marks and its full stop have come ("… 12 mnkr [kbxq]." or "… 12 mnkr. [kbxq]"), or its
line ends. Sentences that share one mark at their end are told apart and all get it.
"""

import re
from dataclasses import dataclass

from corpus.swedish.sentences import sentences

_MARK = re.compile(r"[\[【]([^\[\]【】\n]{0,60})[\]】]")
_RUN = re.compile(r"(?:\s*[\[【][^\[\]【】\n]{0,60}[\]】])+")
_BRACKET = re.compile(r"[\[\]【】]")  # what is left of marks within marks
_ENDED = re.compile(r"[.!?][\"'”’»)]*\s*$")
_STOP = re.compile(r"\s*[.!?][\"'”’»)]*")
_THOUGHT = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL)
_BULLET = re.compile(r"^\s*(?:[-–•*]|\d{1,2}[.)])\s+(?=\S)")
_MARKUP = re.compile(r"\*\*|__|`|^#{1,6}\s*")


@dataclass(frozen=True, slots=True)
class Written:
    """A sentence as the model wrote it: its words without marks, and the marks it cites."""

    text: str
    marks: tuple[str, ...] = ()


class SentenceReader:
    """Takes a reply piece by piece and gives its sentences as they are finished."""

    def __init__(self) -> None:
        """Nothing has come yet."""
        self._text = ""

    def feed(self, piece: str) -> list[Written]:
        """The sentences that ``piece`` finishes."""
        self._text += piece
        if self.thinks:
            self._text = "<think>" + self._text[-len("</think>") :]  # what is thought aloud is not kept
        return self._finished(quiet=False)

    @property
    def thinks(self) -> bool:
        """Whether what comes is a thought that a reasoning model has before it answers."""
        return self._text.lstrip().startswith("<think>") and "</think>" not in self._text

    @property
    def unfinished(self) -> int:
        """How many characters the sentence has that is not finished yet."""
        return len(self._text)

    @property
    def settled(self) -> bool:
        """Whether a sentence is finished unless more marks follow right away."""
        return _cut(_without_thought(self._text), quiet=True) > 0

    def pause(self) -> list[Written]:
        """The sentences that are finished when nothing has come for a moment."""
        return self._finished(quiet=True)

    def rest(self) -> list[Written]:
        """What the reply ended with."""
        text, self._text = _without_thought(self._text), ""
        return _written(text)

    def _finished(self, *, quiet: bool) -> list[Written]:
        found: list[Written] = []
        self._text = _without_thought(self._text)
        while at := _cut(self._text, quiet=quiet):
            found += _written(self._text[:at])
            self._text = self._text[at:]
        return found


def _without_thought(text: str) -> str:
    """The text without what a reasoning model thinks aloud before it answers; an open thought stays until it ends."""
    head = text.lstrip()
    if head.startswith("<think>"):
        return _THOUGHT.sub("", text, count=1) if "</think>" in text else text
    return text


def _cut(text: str, *, quiet: bool) -> int:
    """Where the first finished sentence ends, 0 when none is."""
    head = text.lstrip()
    if head.startswith("<think>") or "<think>".startswith(head[:7]) and head:
        return 0
    line = text.find("\n") + 1
    for run in _RUN.finditer(text, 0, line or len(text)):
        if stop := _STOP.match(text, run.end()):
            after = text[stop.end() : stop.end() + 1]
            if not after or after.isspace():
                return stop.end()
        elif _ENDED.search(text[: run.start()]):
            following = text[run.end() :].lstrip(" ")
            if following[:1] not in {"", "[", "【"} or (quiet and not following):
                return run.end()
    return line


def _written(segment: str) -> list[Written]:
    """The sentences of a piece of a reply, with the marks that stand in it."""
    marks = tuple(
        dict.fromkeys(mark for run in _MARK.finditer(segment) for mark in re.split(r"[\s,;]+", run[1].strip()) if mark)
    )
    text = _BRACKET.sub("", _RUN.sub("", segment))
    text = " ".join(_MARKUP.sub("", _BULLET.sub("", text.strip())).split())
    text = re.sub(r"\s+(?=[.,;:!?])", "", text)
    pieces = [text[start:end].strip() for start, end in sentences(text)]
    return [Written(piece, marks) for piece in pieces if re.search(r"\w", piece) and not piece.endswith(":")]

"""What is usual in a PDF file's type: the size of running text, its line pitch, and which sizes are headings."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from corpus.formats.pdf_types import Line

_MAX_HEADING = 160  # characters
LARGER = 1.12  # of the size of what it stands among: type that is no part of it, but a heading
_BULLETS = "•▪◦·○●■□‣➢➤➔✓✔❖"
BULLETS = frozenset(_BULLETS)
_LIST_SIGN = re.compile(rf"(?:[{_BULLETS}\uf0a7\uf0b7\uf0d8\uf076\uf0fc]|[-–—*](?=\s))\s*")
_QUOTES = frozenset('"”“»«’')
_SENTENCES = re.compile(r"[a-zåäö]{3}[.!] [A-ZÅÄÖ].*[.!]$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class TextStyle:
    """``body`` is the size of running text, ``pitch`` its line distance; ``levels`` maps (size, bold) to heading level."""

    body: float
    pitch: float
    levels: dict[tuple[float, bool], int]

    def heading_level(self, block: Sequence[Line]) -> int:
        """The level of a block that is a heading, 0 of one that is not."""
        line = block[0]
        same = all(abs(other.size - line.size) < 0.6 and other.bold == line.bold for other in block)
        text = " ".join(line.text for line in block)
        if not same or len(block) > 3 or len(text) > _MAX_HEADING or not any(sign.isalpha() for sign in text):
            return 0
        if is_sentences(text):
            return 0
        if line.size < self.body + 0.8 and (text.rstrip()[-1] in ".,;" or starts_item(line)):
            return 0
        return self.levels.get((line.size, line.bold), 0)


def is_sentences(text: str) -> bool:
    """Whether text in large type is what a page begins with or quotes, and heads nothing: sentences, or words in quotes."""
    quoted = text.lstrip()[0] in _QUOTES and text.rstrip()[-1] in _QUOTES
    return quoted or (len(text.split()) > 4 and bool(_SENTENCES.search(text)))


def starts_item(line: Line) -> bool:
    """Whether a line begins with a bullet, printed or drawn."""
    match = _LIST_SIGN.match(line.text)
    return line.has_drawn_bullet or bool(match and len(line.text) > match.end())


def measure(lines: Sequence[Line]) -> TextStyle:
    """Measures the lines of a whole document, tables and running headers left out."""
    weight: Counter[float] = Counter()
    bold: Counter[bool] = Counter()
    for line in lines:
        weight[line.size] += len(line.text)
        bold[line.bold] += len(line.text)
    total = sum(weight.values())
    if not total:
        return TextStyle(10.0, 12.0, {})
    body = weight.most_common(1)[0][0]
    pitches = [
        after.top - before.top
        for before, after in pairwise(lines)
        if before.size == after.size == body and 0 < after.top - before.top < 3 * body and abs(after.x0 - before.x0) < 3
    ]
    styles: Counter[tuple[float, bool]] = Counter()
    for line in lines:
        larger = line.size >= body + 0.8 and weight[line.size] < 0.2 * total
        bolder = line.bold and line.size >= 0.95 * body and bold[True] < 0.4 * total
        if (larger or bolder) and len(line.text) < _MAX_HEADING:
            styles[line.size, line.bold] += 1
    ranked = sorted(styles, reverse=True)
    return TextStyle(
        body, median(pitches) if pitches else 1.2 * body, {style: min(at, 8) for at, style in enumerate(ranked, 1)}
    )

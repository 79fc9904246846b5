"""Lines -> readable text: hyphens at line ends joined or kept, white space single, with a map back to the canonical text.

The rules for hyphens follow what Swedish does: "budget-" + "avvikelse" is one word, "gles-" + "och" is suspended and
stays, "EU-" + "medel" keeps its hyphen. Where both readings are possible the rest of the document decides.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from corpus.lines import Line

_RUN = re.compile(r"[^\s\u00ad]+")
_SUSPENDED = re.compile(
    r"(och|eller|samt|till|respektive|resp\.?|men|liksom|och/eller|som|såväl|både|alternativt)\b|[,/]"
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NO_ABBREVIATION = 5  # letters: a word in capitals, no "EU" or "FOI"

Anchors = tuple[tuple[int, int], ...]


def vocabulary_of(text: str) -> Counter[str]:
    """How often each word, hyphenated ones whole, stands inside a line of the text."""
    lines = (_WORD.findall(line.rstrip().removesuffix("-")) for line in text.split("\n"))
    words: Counter[str] = Counter()
    for word, count in Counter(chain.from_iterable(lines)).items():
        words[word.lower()] += count
    return words


def _keeps_hyphen(left: str, right: str, words: Counter[str]) -> bool:
    """Whether the hyphen between a line's last word and the next line's first belongs to the word."""
    head = re.split(r"[\s/(]", left)[-1].removesuffix("-")
    tail = (_WORD.match(right) or re.match(r"\S*", right)).group()  # type: ignore[union-attr]
    last = head.rsplit("-", 1)[-1]
    # "TILLSAM-" "MANS"
    in_capitals = len(last) >= _NO_ABBREVIATION and last.isupper() and len(tail) > 1 and tail.isupper()
    if not head or not tail or head[-1].isdigit():
        return True
    if not in_capitals and (not tail[0].islower() or (len(last) > 1 and last.isupper())):
        return True
    joined, hyphenated = (head + tail).lower(), f"{head}-{tail}".lower()
    return words[hyphenated] > words[joined]


def join_lines(lines: Iterable[Line], words: Counter[str]) -> tuple[str, Anchors]:
    """The clean text of lines that belong together, and anchors (clean offset, canonical offset) ascending."""
    text, soft = "", False
    anchors: list[tuple[int, int]] = []
    for line in lines:
        glue = " " if text and not soft else ""
        if text.endswith("-") and len(text) > 1 and text[-2].isalnum() and not _SUSPENDED.match(line.text):
            glue = ""
            if not _keeps_hyphen(text, line.text, words):
                text = text[:-1]
        if line.text.isprintable() and "  " not in line.text:  # nothing to clean inside: one piece with one anchor
            text += glue
            place = (len(text), line.start)
            if not anchors or place[0] - anchors[-1][0] != place[1] - anchors[-1][1]:
                anchors.append(place)
            text += line.text
            soft = False
            continue
        for match in _RUN.finditer(line.text):
            previous = line.text[match.start() - 1 : match.start()]
            text += "" if previous == "\u00ad" else glue
            place = (len(text), line.start + match.start())
            if not anchors or place[0] - anchors[-1][0] != place[1] - anchors[-1][1]:
                anchors.append(place)
            text += match.group()
            glue = " "
        soft = line.text.endswith("\u00ad")
    return text, tuple(anchors)


def canonical_span(anchors: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int]:
    """The canonical span of clean text [start:end]."""

    def canonical(offset: int) -> int:
        clean, place = anchors[max(bisect_right(anchors, (offset, 1 << 60)) - 1, 0)]
        return place + offset - clean

    return canonical(start), canonical(max(end - 1, start)) + 1

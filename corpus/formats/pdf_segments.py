"""Segments: the words of a line that stand together, set apart from the next by a gap wider than a space."""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from corpus.formats.pdf_types import Line, Word, is_stretched, make_line
from corpus.formats.table_shape import is_figure

_NOTE_SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁾*"
_WORD_GAP, _FIGURE_GAP, _HEADER_GAP = 0.83, 0.62, 0.5  # gaps in ems that set cells apart; a space is about 0.28 wide


@dataclass(frozen=True)
class Segment:
    """Words of a line that stand together, set apart from the next ones by a wide gap."""

    words: tuple[Word, ...]

    @cached_property
    def text(self) -> str:
        """Its words."""
        return make_line(self.words).text.replace("\t", " ")

    @property
    def x0(self) -> float:
        """Its left end."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """Its right end."""
        return self.words[-1].x1

    @cached_property
    def is_figure(self) -> bool:
        """Whether it holds a figure and nothing else but a note mark."""
        return len(self.words) < 8 and is_figure(self.text.strip(_NOTE_SIGNS + " "))


def segments_of(line: Line, in_header: bool = False) -> list[Segment]:
    """The segments of a line; figures, and the names in a header, are set apart by narrower gaps than words.

    A line drawn out to fill its column is one segment; names in a header may stand as evenly.
    """
    if not in_header and is_stretched(line.words):
        return [Segment(line.words)]
    groups: list[list[Word]] = [[line.words[0]]]
    for before, after in pairwise(line.words):
        if after.x0 - before.x1 > (_HEADER_GAP * line.size if in_header else _cell_gap(before, after)):
            groups.append([after])
        else:
            groups[-1].append(after)
    return [Segment(tuple(group)) for group in groups]


def _cell_gap(before: Word, after: Word) -> float:
    figures = all(any(sign.isdigit() for sign in word.text) for word in (before, after))
    return (_FIGURE_GAP if figures else _WORD_GAP) * before.size

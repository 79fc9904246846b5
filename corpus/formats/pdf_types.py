"""What is read off a PDF page before anything is understood: words and rules with their places, in points from the top."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus.formats.canonical import raised

# Ems by which the gaps of a line may differ that is drawn out to fill its column: two may be alike by chance.
_EVEN, _ALIKE = 0.12, 0.02
_WIDEST = 3.5  # ems: gaps in text drawn out are no wider


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its box; ``size`` is that of its type in points."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line. Horizontal: [x0:x1] at y ``top`` = ``bottom``; vertical: ``x0`` = ``x1``."""

    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Box:
    """A drawn area."""

    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand on one line of a column. ``text`` has them apart as they are printed: wide gaps as tabs."""

    words: tuple[Word, ...]
    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    bold: bool
    has_drawn_bullet: bool = False


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of a table: the lines in it, and the rows and columns it covers (half-open)."""

    lines: tuple[str, ...]
    row: int
    column: int
    row_end: int
    column_end: int
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table on a page. ``edges`` are the left edges of its columns, ``header_rows`` None where nothing shows them.

    ``lines`` are those of each row of a borderless table; every row of its header has all lines of the header.
    """

    cells: tuple[GridCell, ...]
    rows: int
    columns: int
    x0: float
    top: float
    x1: float
    bottom: float
    edges: tuple[float, ...] = ()
    header_rows: int | None = None
    lines: tuple[tuple[Line, ...], ...] = ()


Item = Line | Grid


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as drawn. ``scanned`` when it holds pictures but no text, ``broken`` the Swedish reason it was not read."""

    width: float
    height: float
    words: tuple[Word, ...] = ()
    horizontal: tuple[Rule, ...] = ()
    vertical: tuple[Rule, ...] = ()
    bullets: tuple[tuple[float, float], ...] = ()  # middles of small filled shapes
    boxes: tuple[Box, ...] = ()  # filled or outlined shapes that can hold text
    scanned: bool = False
    broken: str = ""


def group_rows(words: Iterable[Word]) -> list[list[Word]]:
    """Words by the line they stand on, lines from top to bottom, words from left to right.

    A word belongs to a row when it shares more than half of the lower one's height with it: raised note marks stay in
    their row, the lines of a neighbouring column that stand half a line lower do not.
    """
    rows: list[list[Word]] = []
    cores: list[tuple[float, float]] = []
    for word in sorted(words, key=lambda word: (word.top + word.bottom, word.x0)):
        height = max(word.bottom - word.top, 0.1)
        for at in range(len(rows) - 1, max(-1, len(rows) - 5), -1):
            top, bottom = cores[at]
            shared = min(bottom, word.bottom) - max(top, word.top)
            if shared > 0.5 * min(height, bottom - top):
                rows[at].append(word)
                if height > bottom - top:
                    cores[at] = (word.top, word.bottom)
                break
        else:
            rows.append([word])
            cores.append((word.top, word.top + height))
    order = sorted(range(len(rows)), key=lambda at: cores[at][0] + cores[at][1])
    return [sorted(rows[at], key=lambda word: word.x0) for at in order]


def is_stretched(words: Sequence[Word]) -> bool:
    """Whether the words of a line are drawn apart to fill a narrow column: wide gaps, and all of them as wide.

    The cells of a table stand at the edges of its columns, so that the gaps between words of unlike length differ.
    """
    gaps = [after.x0 - before.x1 for before, after in pairwise(words)]
    figures = sum(word.text[0].isdigit() for word in words)
    if len(gaps) < 2 or 3 * figures >= len(words) or max(gaps) > _WIDEST * words[0].size:
        return False
    return max(gaps) - min(gaps) < (_EVEN if len(gaps) > 2 else _ALIKE) * words[0].size


def make_line(words: Sequence[Word]) -> Line:
    """A line of the words of one row. Raised figures become ¹ ² ³: "561,8" with note 1 must not read as 561,81."""
    counts: dict[float, int] = {}
    for word in words:
        counts[word.size] = counts.get(word.size, 0) + len(word.text)
    size = max(counts, key=lambda key: (counts[key], key))
    main = [word for word in words if word.size == size]
    baseline = max(word.bottom for word in main)
    text = ""
    stretched = is_stretched(words)
    for at, word in enumerate(words):
        is_raised = word.size <= 0.82 * size and word.bottom < baseline - 0.12 * size
        mark = is_raised and raised(word.text) != word.text
        gap = word.x0 - words[at - 1].x1 if at else 0.0
        if at and not (gap < 0.12 * size or (mark and gap < 0.3 * size)):
            text += "\t" if gap > 1.6 * size and not stretched else " "
        text += raised(word.text) if mark else word.text
    letters = [word for word in words if any(sign.isalnum() for sign in word.text)] or list(words)
    return Line(
        tuple(words),
        text,
        words[0].x0,
        min(word.top for word in main),
        max(word.x1 for word in words),
        baseline,
        size,
        all(word.bold for word in letters),
    )

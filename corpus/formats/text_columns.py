"""Columns of running text that an extraction kept side by side with spaces, put one after the other."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

_LEAST_LINES = 5  # that stand beside each other, or begin where the right column does
_LEAST_WIDTH = 24  # characters of a column
_GAP = re.compile(r"(?<=\S) {3,}(?=\S)|^ {12,}(?=\S)")
_CLEAR = 2  # characters of white to the left of a column
_FULL = 0.6  # of a column's width: what its lines fill
_LEAST_WORDS = 3.0  # on a line of running text, in the mean
_LETTERS = 0.7  # of the signs on a line that are no spaces
_SENTENCE_END = re.compile(r"[.!?:…][\"”’)\]]?$")
_MAX_DEPTH = 3


def unfold(text: str) -> str:
    """The text with its columns one after the other, page by page; as it was where none are found."""
    pages = text.split("\f")
    return "\f".join("\n".join(_unfold(page.split("\n"), 0)) for page in pages)


def _unfold(lines: list[str], depth: int) -> list[str]:
    starts = Counter(match.end() for line in lines if (match := _GAP.search(line)))
    for start, count in starts.most_common(3):
        if depth == _MAX_DEPTH or count < _LEAST_LINES or start < _LEAST_WIDTH:
            continue
        for first, last in _bands(lines, start):
            left = [line[:start].rstrip() for line in lines[first:last]]
            right = [line[start:].rstrip() for line in lines[first:last]]
            if _is_text(left) and _is_text(right):
                columns = [*_column(left, right), "", *_column(right, left)]
                return [*_unfold(lines[:first], depth), *_unfold(columns, depth + 1), *_unfold(lines[last:], depth)]
    return lines


def _bands(lines: Sequence[str], start: int) -> list[tuple[int, int]]:
    """Runs [first:last] of lines that leave white at ``start``, from and to where words begin there, longest first.

    The parts of a run between headings follow, for where figures or cards stand above the columns.
    """
    whole, parts = [], []
    first = 0
    for at in range(len(lines) + 1):
        if at == len(lines) or lines[at][start - _CLEAR : start].strip():
            whole.append(_trimmed(lines, start, (first, at)))
            cuts = [row for row in range(first + 1, at) if _heads(lines, start, row)]
            parts += [_trimmed(lines, start, bounds) for bounds in pairwise([first, *cuts, at])] if cuts else []
            first = at + 1
    return sorted(whole, key=lambda band: band[0] - band[1])[:1] + sorted(parts, key=lambda band: band[0] - band[1])


def _heads(lines: Sequence[str], start: int, at: int) -> bool:
    """Whether a line stands alone on the left below a line of white."""
    return bool(lines[at].strip()) and not lines[at - 1].strip() and not lines[at][start - _CLEAR :].strip()


def _trimmed(lines: Sequence[str], start: int, run: tuple[int, int]) -> tuple[int, int]:
    right = [row for row in range(*run) if lines[row][start:].strip()]
    return (right[0], right[-1] + 1) if right else (run[0], run[0])


def _is_text(column: Sequence[str]) -> bool:
    """Whether a column holds running text: full lines of words rather than labels or figures."""
    lines = [line.strip() for line in column if line.strip()]
    if len(lines) < _LEAST_LINES:
        return False
    signs = "".join(lines).replace(" ", "")
    widths = [len(line) for line in lines]
    return (
        max(widths) >= _LEAST_WIDTH
        and median(widths) >= _FULL * max(widths)
        and sum(len(line.split()) for line in lines) >= _LEAST_WORDS * len(lines)
        and sum(sign.isalpha() for sign in signs) >= _LETTERS * len(signs)
        and not any("   " in line for line in sorted(lines, key=len)[len(lines) // 2 :][: len(lines) // 4])
    )


def _column(lines: Sequence[str], beside: Sequence[str]) -> list[str]:
    """The lines of a column; a line of white beside words of the other is kept where a sentence or a heading ends."""
    kept: list[str] = []
    for line, other in zip(lines, beside, strict=True):
        ends = kept and (_SENTENCE_END.search(kept[-1]) or len(kept[-1]) < _FULL * max(map(len, lines)))
        if line or not other or ends:
            kept.append(line)
    return kept

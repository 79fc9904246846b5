"""Rows of a ruled table between which no line is drawn: told by the figures that stand below each other in one cell."""

from collections.abc import Sequence
from itertools import pairwise

from corpus.formats.pdf_types import Word, group_rows, make_line
from corpus.formats.table_shape import is_figure

_SAME_LINE = 0.5  # of the type size: figures of one row stand this level


def split_rows(xs: Sequence[float], ys: Sequence[float], words: Sequence[Word]) -> list[float]:
    """The heights at which to part rows: between the figures of a cell that holds several, each with its label.

    ``xs`` and ``ys`` are the lines of the table.
    """
    cuts: list[float] = []
    for top, bottom in pairwise(ys):
        inside = [word for word in words if top < (word.top + word.bottom) / 2 < bottom]
        columns = [
            group_rows(word for word in inside if left < (word.x0 + word.x1) / 2 < right)
            for left, right in pairwise(xs)
        ]
        baselines = _baselines(columns)
        if len(baselines) > 1 and len(columns[0]) >= len(baselines):
            cuts += _cuts(columns[0], baselines)
    return cuts


def _baselines(columns: Sequence[Sequence[Sequence[Word]]]) -> list[float]:
    """The heights of the lines of figures, where columns of them agree; nothing where a column mixes them with words."""
    lines: list[float] = []
    for column in columns[1:]:
        figures = [is_figure(make_line(line).text.replace("\t", " ")) for line in column]
        if not column or not any(figures):
            continue
        if not all(figures):
            return []
        for line in column:
            height, size = (line[0].top + line[0].bottom) / 2, line[0].size
            if not any(abs(height - other) < _SAME_LINE * size for other in lines):
                lines.append(height)
    return sorted(lines)


def _cuts(labels: Sequence[Sequence[Word]], baselines: Sequence[float]) -> list[float]:
    """Where to cut between two baselines: at the widest gap between the label lines, or before the next label."""
    cuts = []
    for upper, lower in pairwise(baselines):
        between = [line for line in labels if upper - line[0].size <= _middle(line) <= lower + line[0].size]
        gaps = [(after[0].top - before[0].bottom, before, after) for before, after in pairwise(between)]
        if not gaps:
            cuts.append((upper + lower) / 2)
            continue
        widest = max(gap for gap, _, _ in gaps)
        even = [(before, after) for gap, before, after in gaps if gap > widest - 1]
        # Evenly spaced: words in lower case go on the label above them.
        before, after = next((pair for pair in even if pair[1][0].text[:1].isupper()), even[-1])
        cuts.append((before[0].bottom + after[0].top) / 2)
    return cuts


def _middle(line: Sequence[Word]) -> float:
    return (line[0].top + line[0].bottom) / 2

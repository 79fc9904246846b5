"""Runs of table figures split into cells, where a space both parts cells and groups thousands."""

import re
from collections.abc import Iterator
from functools import lru_cache

from corpus.swedish.number_forms import MINUS, SIGN, parse_number

_CHUNK = re.compile(
    rf"\(?{SIGN}?\d+(?:[.,]\d+)*\s?%?\)?|[{MINUS}—+]|\.\.|…|[xX]|i\.?u\.?|n/a|%|kr|tkr|mnkr|mkr", re.IGNORECASE
)
_FIRST_GROUP = re.compile(rf"\(?{SIGN}?[1-9]\d{{0,2}}")
_INNER_GROUP = re.compile(r"\d{3}")
_LAST_GROUP = re.compile(r"\d{3}(?:,\d+)?\s?%?\)?")
_SUFFIXES = {"%", "kr", "tkr", "mnkr", "mkr"}
_LEADING_ZERO = re.compile(rf"{SIGN}?0\d")
_DECIMALS = re.compile(r",(\d+)")
_MOST_SPLITS = 4000  # beyond, a line has too many readings for any to be trusted


def cells(line: str, count: int) -> list[str] | None:
    """Split a run of table figures into exactly ``count`` cells, or None when there is no one sensible way.

    "1 000 500 500 1 000" in 4 is 1 000|500|500|1 000. Among several ways the one wins whose cells are written most
    alike (decimals, then groups of three), then the one whose figures add up; a draw gives None, for a wrong figure is
    worse than none.
    """
    found = readings(line.strip(), count)
    if len(found) > 1:
        found = tuple(split for split in found if _adds_up(split))
    return list(found[0]) if len(found) == 1 else None


@lru_cache(maxsize=1 << 13)
def readings(line: str, count: int) -> tuple[tuple[str, ...], ...]:
    """The ways to split a run of figures into ``count`` cells that write their figures most alike; () when there is none."""
    chunks = _chunks(line)
    if chunks is None or not 1 <= count <= len(chunks):
        return ()
    splits: list[tuple[str, ...]] = []
    for split in _splits(tuple(chunks), count):
        splits.append(split)
        if len(splits) > _MOST_SPLITS:
            return ()
    best = min((_unlikeness(split) for split in splits), default=None)
    return tuple(split for split in splits if _unlikeness(split) == best)


def _chunks(line: str) -> list[str] | None:
    """The space-separated pieces of a run of figures, unit signs joined to their number; None for other text."""
    chunks: list[str] = []
    for piece in line.split():
        if not _CHUNK.fullmatch(piece):
            return None
        if piece.lower() in _SUFFIXES:
            if not chunks:
                return None
            chunks[-1] += f" {piece}"
        else:
            chunks.append(piece)
    return chunks


def _splits(chunks: tuple[str, ...], count: int) -> Iterator[tuple[str, ...]]:
    """Every way to read ``chunks`` as ``count`` cells."""
    if count == 0:
        if not chunks:
            yield ()
        return
    if len(chunks) < count:
        return
    for length in range(1, len(chunks) - count + 2):
        if not _is_cell(chunks[:length]):
            if length > 1 and not _may_grow(chunks[:length]):
                return
            continue
        for rest in _splits(chunks[length:], count - 1):
            yield (" ".join(chunks[:length]), *rest)


def _is_cell(chunks: tuple[str, ...]) -> bool:
    """Whether the chunks are one cell: a single figure, or groups of three."""
    if len(chunks) == 1:
        return not _LEADING_ZERO.match(chunks[0])
    if chunks[0] in MINUS or chunks[0] == "+":  # "− 5 350"
        return chunks[1][0] not in MINUS + "+(" and _is_cell(chunks[1:])
    return bool(
        _FIRST_GROUP.fullmatch(chunks[0])
        and all(_INNER_GROUP.fullmatch(chunk) for chunk in chunks[1:-1])
        and _LAST_GROUP.fullmatch(chunks[-1])
    )


def _may_grow(chunks: tuple[str, ...]) -> bool:
    return bool(_INNER_GROUP.fullmatch(chunks[-1]))


def _unlikeness(split: tuple[str, ...]) -> tuple[int, int, int]:
    """How unlike one another the cells of a split are written: signs set apart, kinds of decimals, groups of three."""
    figures = [cell for cell in split if any(letter.isdigit() for letter in cell)]
    loose_signs = sum(cell[:2].strip() in MINUS and len(cell) > 1 and cell[1] == " " for cell in split)
    decimals = {len(match[1]) if (match := _DECIMALS.search(cell)) else 0 for cell in figures if cell not in {"0"}}
    groups = [len(cell.split()) for cell in figures]
    return loose_signs, len(decimals), max(groups, default=0) - min(groups, default=0)


def _adds_up(split: tuple[str, ...]) -> bool:
    """Whether some cell is the sum or difference of two others, as outcome, budget and deviation are."""
    values = [value for cell in split if (value := parse_number(cell)) is not None]
    if len(values) < 3:
        return False
    for at, total in enumerate(values):
        others = values[:at] + values[at + 1 :]
        for first, one in enumerate(others):
            for other in others[first + 1 :]:
                if (
                    total
                    and one
                    and other
                    and min(abs(total - one - other), abs(total - one + other), abs(total + one - other)) < 1e-6
                ):
                    return True
    return False

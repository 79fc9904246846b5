"""The rows of a flattened table: its runs of figures split into cells so that rows, header and totals agree."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from corpus.flat_columns import read_aligned, split_header
from corpus.lines import Line
from corpus.swedish.cells import readings
from corpus.swedish.numbers import cells, parse_number
from corpus.tables import head_unit
from corpus.types import Row

MOST_COLUMNS = 8
_MOST_COMBINATIONS = 500
_TOTAL = re.compile(r"(?:delsumma|summa|totalt?|s:a)\b", re.IGNORECASE)
_PART = re.compile(r"varav\b|därav\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row before its figures are told apart: label, run of figures, and the lines it stands on."""

    label: str
    figures: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class FlatRow:
    """A row of a flattened table: its reading and the lines it stands on."""

    row: Row
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class FlatTable:
    """A flattened table found among lines [first:last]; ``header`` are the lines above its first row."""

    first: int
    last: int
    header: tuple[Line, ...]
    rows: tuple[FlatRow, ...]


Cells = tuple[str, ...]


def read_rows(raw: Sequence[RawRow], header: Sequence[Line], head: str) -> tuple[FlatRow, ...]:
    """The rows as values by column; ``head`` is the header as running text.

    Where spaces keep the columns apart their places decide; else the number of columns is what most rows and the
    header agree on. A row that could be read in several ways keeps its words and gets no values: no figure is better
    than a wrong one.
    """
    unit = head_unit(head)
    aligned = read_aligned([(row.figures, row.lines[-1]) for row in raw], header)
    if aligned:
        names, placed = aligned
        return tuple(
            FlatRow(_row(row.label, values, names, unit), row.lines) for row, values in zip(raw, placed, strict=True)
        )
    count, named = _columns(raw, head)
    if not count:
        whole = [(" ".join(row.figures.split()),) for row in raw]
        return tuple(
            FlatRow(_row(row.label, cell, ("",), unit), row.lines) for row, cell in zip(raw, whole, strict=True)
        )
    columns = named or ("",) * count
    noted = re.search(r"\bNot\b", head) is not None
    values = settle([(row.label, row_readings(row.figures, count, noted)) for row in raw])
    return tuple(FlatRow(_read(row, cell, columns, unit), row.lines) for row, cell in zip(raw, values, strict=True))


def _read(raw: RawRow, cells_of: Cells | None, columns: Cells, unit: str) -> Row:
    if cells_of is not None:
        return _row(raw.label, cells_of, columns, unit)
    figures = " ".join(raw.figures.split())
    if parse_number(figures) is not None and len(columns) > 1:  # "1 620 590" in two columns is not one number
        return _row(raw.label, (), (), unit)
    return _row(raw.label, (figures,), ("",), unit)


def _row(label: str, values: Cells, columns: Cells, unit: str) -> Row:
    return Row(" ".join(label.split()), columns, values, unit)


def _columns(raw: Sequence[RawRow], head: str) -> tuple[int, Cells | None]:
    """How many columns the figures stand in, and their names where the header gives them; 0 when that cannot be told."""
    best: tuple[float, int, Cells | None] = (-1.0, 0, None)
    noted = re.search(r"\bNot\b", head) is not None
    for count in range(1, MOST_COLUMNS + 1):
        fits = sum(bool(row_readings(row.figures, count, noted)) for row in raw) / len(raw)
        names = split_header(head, count)
        score = fits + (0.5 if names else 0.0)
        if fits >= 0.6 and score > best[0] + 1e-9:
            best = (score, count, names)
    return best[1], best[2]


def row_readings(figures: str, count: int, noted: bool) -> tuple[Cells, ...]:
    """The ways to read a run of figures as ``count`` cells; ``noted``: a note's number may stand before them."""
    found = readings(figures.strip(), count)
    sure = cells(figures, count)
    if sure:
        return (tuple(sure),)
    if noted and not found and (mark := re.match(r"\d{1,2}\s+(?=[-\u2212\u2013]?\d)", figures)):
        return row_readings(figures[mark.end() :], count, noted=False)
    return found


def settle(rows: Sequence[tuple[str, tuple[Cells, ...]]]) -> list[Cells | None]:
    """The cells of each row, given the ways to read it: doubtful rows are told by the sums of the columns, or stay None.

    A total below tells the rows above it: "Övrigt 1 620 590" above "Summa 21 463 16 842". A row that could be the sum
    of all above it is read so: "Verksamhetens resultat -2 590 300 1 423".
    """
    settled: list[Cells | None] = [ways[0] if len(ways) == 1 else None for _, ways in rows]
    start = 0
    for at, (label, ways) in enumerate(rows):
        above = [index for index in range(start, at) if not _PART.match(rows[index][0])]
        if len(ways) > 1 and len(above) > 1 and all(settled[index] for index in above):
            sums = [way for way in ways if _adds_up([settled[index] for index in above], way)]
            settled[at] = sums[0] if len(sums) == 1 else None
        if _TOTAL.match(label):
            total = settled[at]
            if total is not None:
                _settle_by_total(rows, above, total, settled)
            start = at + 1
    return settled


def _settle_by_total(
    rows: Sequence[tuple[str, tuple[Cells, ...]]], above: Sequence[int], total: Cells, settled: list[Cells | None]
) -> None:
    open_rows = [index for index in above if settled[index] is None]
    ways = [rows[index][1] for index in open_rows]
    size = 1
    for row_ways in ways:
        size *= len(row_ways)
    if not open_rows or not 0 < size <= _MOST_COMBINATIONS:
        return
    known = [settled[index] for index in above if settled[index] is not None]
    fitting = [choice for choice in product(*ways) if _adds_up([*known, *choice], total)]
    if len(fitting) == 1:
        for index, cells_of in zip(open_rows, fitting[0], strict=True):
            settled[index] = cells_of


def _adds_up(parts: Sequence[Cells | None], total: Cells) -> bool:
    """Whether every column of ``parts`` sums to ``total``, but for rounding; an empty cell or a dash counts as nothing."""
    for column, cell in enumerate(total):
        wanted = parse_number(cell)
        if wanted is None:
            return False
        added = sum(parse_number(part[column]) or 0.0 for part in parts if part is not None)
        step = 10.0 ** -len(cell.partition(",")[2].strip(" %"))
        if abs(added - wanted) > step * (0.5 + len(parts) / 2):
            return False
    return True

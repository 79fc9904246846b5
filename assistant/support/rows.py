"""Table rows as evidence: a row flattened to text, or of a real table, read with the head of its table.

"Lokalhyra -11,5 -10,2 -1,3" says nothing by itself. The head found in the text before it gives the unit and tells the
outcome from the budget and the deviation.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import nan

from assistant.support.binding import content, related
from assistant.support.cues import COLUMN_STARTS, UNIT_MARK, UNIT_SCALES
from assistant.support.figures import Amount, cell_amount, readings, row_cells

_LATER_IN_HEAD = 0.8  # "avvikelse mot budget" is first of all a deviation
_REACH = 1500  # characters before a row in which its table's head is looked for
_NEAR = 600
_BINDS = frozenset(  # words that the next one belongs to: "avvikelse mot budget", "summa utfall"
    (
        "mot",
        "i",
        "av",
        "jämfört",
        "från",
        "före",
        "per",
        "till",
        "summa",
        "totalt",
        "total",
        "antal",
        "andel",
        "föregående",
        "ack",
    )
)
_HEAD_MARK = re.compile(r"\((?:belopp i )?(?:mnkr|mkr|tkr|kkr|kr|mdkr|msek|%|procent|antal)\)", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?:-\d\d)*(?!\d)")
_NUMBER = re.compile(r"(?<![\d-])[+\-−–]?\d+(?:,\d+)?(?![\d-])")
_CELL = re.compile(r"[+\-−–]?[\d\s,.]*\d\s*%?|[-–—]?")


@dataclass(frozen=True, slots=True)
class Row:
    """A row read with its table: the label, its figures' pieces, the column heads (none when unknown) and the unit.

    ``tabbed``: the file had a real table, so that pieces are whole cells and heads are whole too.
    """

    label: str
    cells: tuple[str, ...]
    columns: tuple[str, ...]
    unit: str
    scale: float
    head: str
    tabbed: bool = False


def row_readings(row: Row) -> list[list[Amount]]:
    """The ways to read a row's figures; a real table's cells are one way, those without a figure not a number."""
    if not row.tabbed:
        return readings(list(row.cells), len(row.columns) or None)
    cells = [cell_amount(cell, place) for place, cell in enumerate(row.cells)]
    return [[cell if cell is not None else Amount(nan, "", place, place) for place, cell in enumerate(cells)]]


@lru_cache(maxsize=1 << 12)
def read_row(quote: str, before: str) -> Row | None:
    """The row that a quote is, with the head of its table found in the text before it; None for running text."""
    if "\t" in quote:
        return _tabbed_row(quote, before)
    found = row_cells(" ".join(quote.split()))
    if found is None:
        return None
    label, cells = found
    head = _head(before)
    unit, scale = _unit(head) or _unit(before[-_NEAR:]) or ("", 1.0)
    return Row(label, tuple(cells), column_heads(head), unit, scale, head)


def _tabbed_row(quote: str, before: str) -> Row | None:
    """A row of a real table: cells apart by tabs. Its head are the rows of the table that hold no figures."""
    cells = [cell.strip() for cell in quote.strip().split("\t")]
    if not any(re.search(r"\d", cell) for cell in cells[1:]):
        return None
    lines = before.rstrip("\n").split("\n")
    table: list[list[str]] = []
    while lines and "\t" in lines[-1]:
        table.insert(0, [cell.strip() for cell in lines.pop().split("\t")])
    heads = [row for row in table if not any(_is_figure(cell) for cell in row[1:])]
    whole = [row for row in heads if len(row) == len(cells)]  # a row with merged cells names no single column
    columns = tuple(" ".join(row[at] for row in whole) for at in range(1, len(cells)))
    head = " ".join([line.strip() for line in lines[-3:] if line.strip()] + [cell for row in heads for cell in row])
    unit, scale = _unit(head) or ("", 1.0)
    return Row(cells[0], tuple(cells[1:]), columns if all(columns) else (), unit, scale, head, tabbed=True)


def _is_figure(cell: str) -> bool:
    return bool(cell) and _CELL.fullmatch(cell) is not None and _YEAR.fullmatch(cell) is None


def _head(before: str) -> str:
    """The head of the table that ``before`` ends in: from its unit mark, else its line of columns, to its first figures."""
    text = before[-_REACH:]
    starts = [mark.start() for mark in _HEAD_MARK.finditer(text)]
    if not starts:
        near = max(0, len(text) - _NEAR)
        starts = [near + line.start() for line in re.finditer(r"[^\n]+", text[near:]) if len(_starts(line[0])) >= 2]
    if not starts:
        return ""
    taken: list[str] = []
    for line in text[text.rfind("\n", 0, starts[-1]) + 1 :].split("\n"):
        words = line.strip()
        if _NUMBER.search(_YEAR.sub("", words)) and not re.search(r"\d\)", words):
            break
        if words:
            taken.append(words)
    return " ".join(taken)


def _starts(line: str) -> list[str]:
    plain = [word.strip("().,:") for word in line.lower().split()]
    return [word for word in plain if COLUMN_STARTS.fullmatch(word) or _YEAR.fullmatch(word)]


def table_unit(text: str) -> tuple[str, float] | None:
    """The unit of the last table head of a text: ("kr", 1e6) for "(mnkr)"; None where there is no head."""
    marks = [match[0] for match in UNIT_MARK.finditer(text) if match[0].startswith("(")]
    return _unit(marks[-1]) if marks else None


def _unit(text: str) -> tuple[str, float] | None:
    """The unit that a table's head gives its figures: the last one named. None when it names none."""
    marks = list(UNIT_MARK.finditer(text))
    if not marks:
        return None
    return "kr", UNIT_SCALES.get(" ".join(marks[-1][1].lower().split()), 1.0)


def column_heads(head: str) -> tuple[str, ...]:
    """The columns of a flattened head: "Utfall 2024 Årsbudget 2024 Avvikelse mot budget 2024" has three."""
    heads: list[list[str]] = []
    if not COLUMN_STARTS.search(head.lower()) and len(years := _YEAR.findall(head)) > 1:
        return tuple(years)
    for word in head.split():
        starts = COLUMN_STARTS.fullmatch(word.strip("().,:").lower()) is not None
        bound = heads and (heads[-1][-1].lower() in _BINDS or word.startswith("("))
        if starts and not bound:
            heads.append([word])
        elif heads:
            heads[-1].append(word)
    return tuple(" ".join(words) for words in heads)


def column_fits(row: Row, said: Sequence[str], count: int) -> dict[int, float]:
    """How well each column's head fits the words around a said figure; empty where the columns are not known.

    Of a flattened head only words that name columns count: the label of the first row hangs on to its end.
    """
    if len(row.columns) != count:
        return {}
    label = [word for word, _, _ in content(row.label)]
    asked = [word for word in said if not any(related(word, other) for other in label)]
    fits = {}
    for place, head in enumerate(row.columns):
        own = [word for word, text, _ in content(head) if row.tabbed or COLUMN_STARTS.match(text.lower())]
        first = own[0] if own else ""
        own += re.findall(r"(?:19|20)\d\d", head)
        fits[place] = sum(
            max((related(word, other) * (1.0 if other == first else _LATER_IN_HEAD) for other in own), default=0.0)
            for word in asked
        )
    return fits

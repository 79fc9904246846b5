"""Tables that text extraction left one cell a line: a caption, the names of the columns, then each row's label and figures.

Tabell 1. Antal resor, tusental / Trafikslag / 2022 / 2023 / Stadsbuss / 3 212 / 3 540 / Regionbuss / 2 105 / 2 248
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.flat_rows import MOST_COLUMNS, FlatRow
from corpus.formats.table_shape import is_figure, is_period
from corpus.lines import Line
from corpus.types import Row

_CAPTION = re.compile(r"(?:Tabell|Diagram|Figur|Not)\s+\d")
_GOES_ON = re.compile(r"[a-zåäö(%]|(?:19|20)\d\d\s?[-–/]\s?\d+,?\s\S")  # the rest of a column's name
_PAGE_NUMBER = re.compile(r"\d{1,3}")
_LONGEST = 60  # characters of a label or a column's name
_MOST_STRAY = 3  # lines of a page's foot and head between two cells


@dataclass(frozen=True, slots=True)
class CellTable:
    """The rows of a table among the lines [first:last], each of whose cells stands on a line of its own."""

    first: int
    last: int
    header: tuple[Line, ...]
    rows: tuple[FlatRow, ...]


def find_cell_tables(lines: Sequence[Line]) -> list[CellTable]:
    """The tables of one cell a line: rows of as many figures under as many names, at least two of them in a row."""
    found: list[CellTable] = []
    at = 0
    while at < len(lines):
        table = _table_at(lines, at, found[-1].last if found else 0)
        if table is None:
            at += 1
        else:
            found.append(table)
            at = table.last
    return found


def _table_at(lines: Sequence[Line], label: int, floor: int) -> CellTable | None:
    """The table whose first row's label stands at ``label``."""
    width = _figures_below(lines, label)
    if not 2 <= width <= MOST_COLUMNS or _figures_below(lines, label + width + 1) != width:
        return None
    header = _header(lines, label, width, floor)
    if header is None:
        return None
    first, columns = header
    rows: list[FlatRow] = []
    at = label
    while (group := _group(lines, at, width)) is not None:
        held, at = group
        values = tuple(line.text.strip() for line in held[1:])
        rows.append(FlatRow(Row(held[0].text.strip(), columns, values), held))
    return CellTable(first, at, tuple(lines[first:label]), tuple(rows))


def _is_label(line: Line) -> bool:
    text = line.text
    return len(text) <= _LONGEST and not is_figure(text) and not re.search(r"[a-zåäö]{2}[.!?]$|[:;]$", text)


def _figures_below(lines: Sequence[Line], label: int) -> int:
    """How many figures stand a line each right below a label, 0 where no label does."""
    if label >= len(lines) or not _is_label(lines[label]):
        return 0
    at = label + 1
    while at < len(lines) and is_figure(lines[at].text) and lines[at].gap == 0:
        at += 1
    return at - label - 1


def _header(lines: Sequence[Line], label: int, width: int, floor: int) -> tuple[int, tuple[str, ...]] | None:
    """(first line, names of the columns): the lines between the caption and the first label, as many names as figures."""
    first = label
    while first > floor and label - first < 2 * width + 3 and _heads(lines[first - 1]):
        first -= 1
    names: list[str] = []
    for line in lines[first:label]:
        if names and not is_period(line.text) and _GOES_ON.match(line.text):
            names[-1] += f" {line.text}"
        else:
            names.append(line.text)
    captioned = first > floor and bool(_CAPTION.match(lines[first - 1].text))
    if len(names) == width + 1 and captioned:
        return first, tuple(names[1:])
    return (first, tuple(names)) if len(names) == width else None


def _heads(line: Line) -> bool:
    text = line.text
    return _is_label(line) and not _CAPTION.match(text) or is_period(text)


def _group(lines: Sequence[Line], at: int, width: int) -> tuple[tuple[Line, ...], int] | None:
    """(label and figures, the line after) of the row at ``at`` or right after a page's foot and head; None at the end.

    A lone small number between two lines of words is the number of the page.
    """
    for label in range(at, min(at + _MOST_STRAY + 1, len(lines))):
        if not _is_label(lines[label]):
            continue
        held, stray, end = [lines[label]], 0, label + 1
        while end < len(lines) and len(held) <= width and stray <= _MOST_STRAY:
            if is_figure(lines[end].text) and not (stray and _is_page_number(lines, end)):
                held.append(lines[end])
            elif len(held) > 1:
                stray += 1
            else:
                break
            end += 1
        if len(held) == width + 1 and (label == at or _figures_below(lines, label) == width):
            return tuple(held), end
    return None


def _is_page_number(lines: Sequence[Line], at: int) -> bool:
    words_around = all(0 <= beside < len(lines) and not is_figure(lines[beside].text) for beside in (at - 1, at + 1))
    return words_around and bool(_PAGE_NUMBER.fullmatch(lines[at].text))

"""Tables that text extraction left one cell a line: a caption, the names of the columns, then each row's label and figures.

Tabell 1. Antal resor, tusental / Trafikslag / 2022 / 2023 / Stadsbuss / 3 212 / 3 540 / Regionbuss / 2 105 / 2 248

Some tools leave a blank line between any two cells; lines without one between them are then one cell: "Budget" above "2024".
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from corpus.flat_columns import ENDS_IN_UNIT, LABEL_COLUMN
from corpus.flat_rows import MOST_COLUMNS, FlatRow, FlatTable
from corpus.formats.table_shape import is_figure, is_period
from corpus.lines import Line
from corpus.types import Row

_CAPTION = re.compile(r"(?:Tabell|Diagram|Figur|Not)\s+\d")
_GOES_ON = re.compile(r"[a-zåäö(%]|(?:19|20)\d\d\s?[-–/]\s?\d+,?\s\S")  # the rest of a column's name
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PAGE_NUMBER = re.compile(r"\d{1,3}")
_HOURS = re.compile(r"(?:kl(?:ockan|\.)? )?\d{1,2}(?:[.:]\d\d)? ?[-–] ?\d{1,2}(?:[.:]\d\d)?|stäng[td]", re.IGNORECASE)
_BOUND = re.compile(r"(?:(?:högst|lägst|minst|max(?:imalt)?)\s+|[<>≤≥]\s*)(?=\d)", re.IGNORECASE)  # "högst 1,0"
_MARK = re.compile(r"[▲▼△▽►◄●○◐■□✓✔✗✘↑↓→↗↘]")  # what tells in one sign how a goal is met
_LONGEST = 60  # characters of a label or a column's name
_TOTAL = re.compile(r"(?:(?:del)?summa|totalt?|resultat|netto|samtliga)\b.{0,30}", re.IGNORECASE)
_MOST_STRAY = 3  # lines of a page's foot and head between two cells


def find_cell_tables(lines: Sequence[Line], spacing: int = 0) -> list[FlatTable]:
    """The tables of one cell a line: rows of as many figures under as many names, at least two of them in a row.

    ``spacing``: the blank lines that the document sets between the lines of a paragraph, and so between its cells.
    """
    found: list[FlatTable] = []
    at = 0
    for table in _tables(lines, spacing):
        found += _set_apart(lines, at, table.first, spacing)
        found.append(table)
        at = table.last
    return found + _set_apart(lines, at, len(lines), spacing)


def _set_apart(lines: Sequence[Line], start: int, end: int, spacing: int) -> list[FlatTable]:
    """The tables among the lines [start:end] with a blank line between any two cells, where paragraphs have none within."""
    if spacing:
        return []
    firsts = [at for at in range(start, end) if at == start or _begins_cell(lines[at - 1], lines[at])]
    bounds = [*firsts, end]
    held = [tuple(lines[a:b]) for a, b in pairwise(bounds)]
    whole = [replace(cell[0], text=" ".join(line.text for line in cell)) for cell in held]
    cell_lines = dict(zip(whole, held, strict=True))
    return [
        FlatTable(
            bounds[table.first],
            bounds[table.last],
            tuple(lines[bounds[table.first] : bounds[table.first + len(table.header)]]),
            tuple(
                replace(row, lines=tuple(line for one in row.lines for line in cell_lines[one])) for row in table.rows
            ),
        )
        for table in _tables(whole, 1)
    ]


def _begins_cell(above: Line, line: Line) -> bool:
    """Whether a line is the first of its cell; what stands right below a caption is the name of the labels' column."""
    below_caption = _CAPTION.match(above.text) is not None and line.text[0].isupper()
    return bool(line.gap) or below_caption or _CAPTION.match(line.text) is not None


def _tables(lines: Sequence[Line], spacing: int) -> list[FlatTable]:
    found: list[FlatTable] = []
    at = 0
    while at < len(lines):
        table = _table_at(lines, at, found[-1].last if found else 0, spacing)
        if table is None:
            at += 1
        else:
            found.append(table)
            at = table.last
    return found


def _table_at(lines: Sequence[Line], label: int, floor: int, spacing: int) -> FlatTable | None:
    """The table whose first row's label stands at ``label``."""
    width = _width(lines, label, spacing)
    if not 2 <= width <= MOST_COLUMNS:
        return None
    header = _header(lines, label, width, floor)
    if header is None:
        return None
    first, columns = header
    rows: list[FlatRow] = []
    at = label
    while (group := _group(lines, at, width, spacing)) is not None:
        held, at = group
        values = tuple(line.text.strip() for line in held[1:])
        rows.append(FlatRow(Row(held[0].text.strip(), columns, values), held))
    if rows and (total := _total_first(lines, at, width)) is not None:
        *figures, name = total
        rows.append(FlatRow(Row(name.text.strip(), columns, tuple(line.text.strip() for line in figures)), total))
        at += len(total)
    return FlatTable(first, at, tuple(lines[first:label]), tuple(rows)) if len(rows) > 1 else None


def _width(lines: Sequence[Line], label: int, spacing: int) -> int:
    """How many cells the row at ``label`` has, where the row below it has as many; 0 where there are no two such rows.

    Where a page ends inside the first row the second tells.
    """
    width = _cells_below(lines, label, spacing)
    if not width or _cells_below(lines, label + width + 1, spacing) == width:
        return width
    for below in range(label + width + 2, min(label + MOST_COLUMNS + _MOST_STRAY + 2, len(lines))):
        wider = _cells_below(lines, below, spacing)
        if wider > width and (row := _group(lines, label, wider, spacing)) and row[1] == below:
            return wider
    return 0


def _is_label(line: Line) -> bool:
    text = line.text
    return len(text) <= _LONGEST and not _is_cell(text) and not re.search(r"[a-zåäö]{2}[.!?]$|[:;]$", text)


def _is_cell(text: str) -> bool:
    """Whether a line is a figure, hours as a table of opening hours holds them ("10–17", "stängt"), or a sign ("▲")."""
    signed = _HOURS.fullmatch(text) is not None or _MARK.fullmatch(text) is not None
    return signed or is_figure(_BOUND.sub("", text, count=1))


def _cells_below(lines: Sequence[Line], label: int, spacing: int) -> int:
    """How many cells stand a line each right below a label, 0 where no label does."""
    if label >= len(lines) or not _is_label(lines[label]):
        return 0
    at = label + 1
    while at < len(lines) and _is_cell(lines[at].text) and lines[at].gap <= spacing:
        at += 1
    return at - label - 1


def _header(lines: Sequence[Line], label: int, width: int, floor: int) -> tuple[int, tuple[str, ...]] | None:
    """(first line, names of the columns): the lines between the caption and the first label, as many names as figures."""
    first = label
    while (
        first > floor
        and label - first < 2 * width + 3
        and (_heads(lines[first - 1]) or _is_page_number(lines, first - 1))
    ):
        first -= 1
    names: list[str] = []
    starts: list[int] = []
    for at in range(first, label):
        text = lines[at].text
        if _is_page_number(lines, at):
            continue
        if names and not is_period(text) and _GOES_ON.match(text):
            names[-1] += f" {text}"
        else:
            names.append(text)
            starts.append(at)
    if len(names) == width:
        return first, tuple(names)
    captioned = first > floor and bool(_CAPTION.match(lines[first - 1].text)) and len(names) == width + 1
    if len(names) > width and (captioned or LABEL_COLUMN.fullmatch(names[-width - 1])):
        return starts[-width - 1], tuple(names[-width:])
    if len(names) > width and (ENDS_IN_UNIT.search(names[-width - 1]) or _opens_dated(names[-width - 1 :])):
        return starts[-width], tuple(names[-width:])
    return None


def _opens_dated(names: Sequence[str]) -> bool:
    """Whether only the first of some names, what stands above them, is of no year: "Driftredovisning", "2023", "2024"."""
    return not re.search(r"\d", names[0]) and all(_YEAR.search(name) for name in names[1:])


def _heads(line: Line) -> bool:
    text = line.text
    return _is_label(line) and not _CAPTION.match(text) or is_period(text)


def _group(lines: Sequence[Line], at: int, width: int, spacing: int) -> tuple[tuple[Line, ...], int] | None:
    """(label and figures, the line after) of the row at ``at`` or right after a page's foot and head; None at the end.

    A lone small number between two lines of words is the number of the page. What stands between two cells of a row is
    a page's foot and head only where a page begins, as far as the document tells its pages.
    """
    for label in range(at, min(at + _MOST_STRAY + 1, len(lines))):
        if not _is_label(lines[label]):
            continue
        held, stray, end = [lines[label]], 0, label + 1
        while end < len(lines) and len(held) <= width and stray <= _MOST_STRAY:
            if _is_cell(lines[end].text) and not (stray and _is_page_number(lines, end)):
                held.append(lines[end])
            elif len(held) > 1:
                stray += 1
            else:
                break
            end += 1
        broken = stray and not any(line.opens_page or line.page is None for line in lines[label + 1 : end])
        if len(held) == width + 1 and not broken and (label == at or _cells_below(lines, label, spacing) == width):
            return tuple(held), end
    return None


def _total_first(lines: Sequence[Line], at: int, width: int) -> tuple[Line, ...] | None:
    """The last row of a table where its figures stand above its name, as those in bold type may: "135 / 138 / Summa"."""
    held = tuple(lines[at : at + width + 1])
    if len(held) <= width or not all(_is_cell(line.text) for line in held[:-1]):
        return None
    ends = at + width + 1 == len(lines) or not _is_cell(lines[at + width + 1].text)
    return held if ends and _TOTAL.fullmatch(held[-1].text) else None


def _is_page_number(lines: Sequence[Line], at: int) -> bool:
    words_around = all(0 <= beside < len(lines) and not is_figure(lines[beside].text) for beside in (at - 1, at + 1))
    return words_around and bool(_PAGE_NUMBER.fullmatch(lines[at].text))

"""The shape of a table: merged cells spread out, and how many rows at the top are its header."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

MAX_SPAN = 200  # columns or rows that one cell may stretch over
MAX_CELLS = 400_000
_FIGURE = re.compile(
    r"[-–−+]?\s?\d[\d\s.,\u00a0\u202f]*\s?(?:%|kr|tkr|mnkr|st)?\s*(?:\d\)|\*)?|[-–−]|\.\.|x", re.IGNORECASE
)
_PERIOD = re.compile(r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d))?|\d{4}-\d\d(?:-\d\d)?")

# A line that only gives the unit of a table's figures.
UNIT_LINE = re.compile(
    r"\(?(?:(?:alla )?belopp(?:en)?(?: anges)? i |i )?(?:mnkr|mkr|msek|mdkr|tkr|kkr|tsek|kronor|kr|procent|%|miljoner kronor|tusental kronor|tusen kronor)\)?[.:]?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as the format holds it, stretching over ``columns`` and ``rows``."""

    text: str
    columns: int = 1
    rows: int = 1
    header: bool = False


def spread(rows: Sequence[Sequence[Cell]]) -> list[list[str]]:
    """Every cell's text at each place it stretches over; all rows equally long. Stops at ``MAX_CELLS``."""
    grid: list[list[str]] = []
    hanging: dict[int, tuple[int, str]] = {}  # column -> (rows left, text)
    held = 0
    for row in rows:
        line: list[str] = []
        for cell in row:
            _hang(line, hanging)
            for _ in range(min(max(cell.columns, 1), MAX_SPAN)):
                if cell.rows > 1:
                    hanging[len(line)] = (min(cell.rows, MAX_SPAN) - 1, cell.text)
                line.append(cell.text)
        _hang(line, hanging)
        held += len(line)
        if held > MAX_CELLS:
            break
        grid.append(line)
    width = max(map(len, grid), default=0)
    return [[*line, *[""] * (width - len(line))] for line in grid]


def _hang(line: list[str], hanging: dict[int, tuple[int, str]]) -> None:
    """Fills the places that cells of rows above reach down into."""
    while len(line) in hanging:
        left, text = hanging[len(line)]
        if left > 1:
            hanging[len(line)] = (left - 1, text)
        else:
            del hanging[len(line)]
        line.append(text)


def is_figure(cell: str) -> bool:
    """Whether a cell holds a figure, or the dash that stands for none."""
    return bool(_FIGURE.fullmatch(cell.strip()))


def is_period(cell: str) -> bool:
    """Whether a cell holds a year or a span of years, which heads columns as often as it fills them."""
    return bool(_PERIOD.fullmatch(cell.strip()))


def count_header_rows(rows: Sequence[Sequence[str]], captioned: bool = False) -> int:
    """How many rows at the top are the header: those before the first row with figures, at most three.

    A row of years alone ("2022 2023 2024") is header too. Of tables without figures in most rows, one of two columns is
    taken for pairs of name and value ("Plats | Rådhuset") without a header, unless it has a caption, and a wider one for
    a table with one header row.
    """
    if len(rows) < 2:
        return 0
    with_figures = [number for number, row in enumerate(rows) if _has_figures(row, number)]
    if len(rows[0]) == 2 and len(with_figures) * 2 < len(rows) and not captioned:
        return 0
    if with_figures and with_figures[0] <= 3:
        return with_figures[0]
    return 1


def _has_figures(row: Sequence[str], number: int) -> bool:
    """Whether a row holds figures that are no names of columns; "2023", "2022" at the top of a table are names."""
    figures = [cell for cell in row[1:] if is_figure(cell) and cell.strip().lower() != "x"]
    return bool(figures) and not (number < 2 and all(is_period(cell) for cell in figures))


def reach_of_header(spans: Sequence[tuple[int, int, int]], header_rows: int) -> int:
    """The header with the rows that its merged cells reach down into or stretch over.

    ``spans`` are (row, row end, columns) of the cells. Where "Ledamot" is two rows high or "Återremiss" two columns wide,
    "Ja" and "Nej" below are header too.
    """
    reach = header_rows
    for row, end, _ in sorted(spans):
        if row < reach and end > reach and end <= 4:
            reach = end
    wide = header_rows == 1 and any(row == 0 and columns > 1 for row, _, columns in spans)
    several = sum(1 for row, _, _ in spans if row == 0) > 1
    return max(reach, 2) if wide and several else reach


def fill_header(rows: Sequence[Sequence[str]], header_rows: int) -> list[list[str]]:
    """Rows whose upper header rows go on to the right over empty cells: "Utfall | | Budget |" heads four columns."""
    filled = [list(row) for row in rows]
    for row in filled[: max(header_rows - 1, 0)]:
        for index in range(2, len(row)):
            if not row[index].strip() and any(cell.strip() for cell in row[1:index]):
                row[index] = row[index - 1]
    return filled

"""Tables that text extraction flattened to lines: a header wrapped over lines, labels wrapped over lines, lines of figures.

The columns are recovered by making header and figures agree on their number.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from corpus.clean import join_lines
from corpus.flat_cells import find_cell_tables
from corpus.flat_columns import ENDS_IN_UNIT, YEAR_OR_DATE, cells_on, split_header
from corpus.flat_rows import MOST_COLUMNS, FlatRow, FlatTable, RawRow, read_rows, row_readings
from corpus.goal_tables import find_goal_tables
from corpus.lines import Layout, Line
from corpus.tables import unit_of
from corpus.types import Row

_CELL = r"(?:[+\-\u2212\u2013]?\s?\d[\d\u00a0\u202f ]*(?:[.,]\d+)?\s?(?:%|kr|st|mnkr|tkr|mkr)?|[-\u2013\u2212])"
_FIGURES = re.compile(rf"(?P<label>.*?)(?P<cells>(?:^|(?<=\s)){_CELL}(?:\s+{_CELL})*)\s*$")


_CAPTION = re.compile(r"(?:Tabell|Diagram|Figur|Not)\s+(?:\d|[A-ZÅÄÖ][.:]\s)")
_NO_HEADER = re.compile(r"[^:()]{3,40}:\s+\S|(?:Tabell|Diagram|Figur)\b|Not\s+\d|\d+(?:\.\d+)*\.?\s+[A-ZÅÄÖ]")
_FEWEST_CELLS = 4
_COLUMN = re.compile(r"(?<![\w-])(?:19|20)\d\d(?:-\d\d-\d\d)?(?![\w-])")


def split_figures(text: str) -> tuple[str, str] | None:
    """A line as (label, run of figures), None when it does not end in figures.

    Years and dates alone are not figures: "Utfall 2024 Årsbudget 2024" is a header.
    """
    match = _FIGURES.match(text)
    if not match:
        return None
    label, figures = match.group("label").strip(), match.group("cells").strip()
    while (year := YEAR_OR_DATE.match(figures)) and not re.fullmatch(r"\d{4}", figures):
        label, figures = f"{label} {year.group()}".strip(), figures[year.end() :].strip()
    if not re.search(r"\d", figures) or YEAR_OR_DATE.fullmatch(figures):
        return None
    if re.search(
        r"[.!?]$|\b(och|eller|till|från|i|på|av|med|för|om|den|kl|ca|cirka|sida|sid|nr|punkt)$|§$", label, re.IGNORECASE
    ):
        return None
    return (label, figures) if len(label) < 90 else None


def find_flat_tables(lines: Sequence[Line], layout: Layout) -> list[FlatTable]:
    """The flattened tables among ``lines``: those of goals, between them those of one cell a line, then of one row a line."""
    return _with_between(
        lines,
        find_goal_tables(lines),
        lambda between: _with_between(
            between, find_cell_tables(between, layout.spacing), lambda rest: _line_tables(rest, layout.width)
        ),
    )


def _with_between(
    lines: Sequence[Line], found: Sequence[FlatTable], find: Callable[[Sequence[Line]], list[FlatTable]]
) -> list[FlatTable]:
    """The tables ``found`` among ``lines``, with those that ``find`` finds between them, in order."""
    tables: list[FlatTable] = []
    at = 0
    for table in found:
        tables += [_moved(other, at) for other in find(lines[at : table.first])]
        tables.append(table)
        at = table.last
    return tables + [_moved(other, at) for other in find(lines[at:])]


def _moved(table: FlatTable, by: int) -> FlatTable:
    return replace(table, first=table.first + by, last=table.last + by)


def _line_tables(lines: Sequence[Line], width: int) -> list[FlatTable]:
    """The tables of one row a line: at least two rows of figures with only short label lines between."""
    tables: list[FlatTable] = []
    at = 0
    while at < len(lines):
        if (figures := _row_at(lines[at], width)) is None:
            at += 1
            continue
        last, count = at, 1
        probe = at + 1
        while (
            probe < len(lines) and probe - last <= 7 and _is_cell(lines[probe], width) and not opens_table(lines, probe)
        ):
            if _row_at(lines[probe], width) is not None:
                last, count = probe, count + 1
            probe += 1
        first = _header_start(lines, at, width, tables[-1].last if tables else 0)
        if count >= 2 or (
            count == 1
            and unit_of(" ".join(line.text for line in lines[first : at + 1]))
            and first < at
            and not figures[0]
        ):
            table = _flat_table(lines, first, at, last + 1)
            if table:
                tables.append(table)
                at = last + 1
                continue
        at += 1
    return tables


def _row_at(line: Line, width: int) -> tuple[str, str] | None:
    if re.match(r"(§|\d+[.)]\s+\w|\d+(\.\d+)+\s)", line.text):
        return None
    found = split_figures(line.text)
    text = " ".join(line.text.split())
    if not found or (len(text) > width * 0.95 and len(found[1]) < 0.3 * len(text)):
        return None  # a full line with few figures is running text
    if re.search(r"[a-zåäö]{2,}[.,;:]? [a-zåäö]+ [a-zåäö]+ [a-zåäö]+ [a-zåäö]+ [a-zåäö]+", found[0]):
        return None  # running text that happens to end in a number
    return found


def _is_cell(line: Line, width: int) -> bool:
    """Whether a line can stand inside a table: short, and no sentence or list item."""
    if re.match(r"(§|\d+\.\s+[A-ZÅÄÖ])", line.text):
        return False
    if _names_columns(line.text):
        return True
    return (
        len(" ".join(line.text.split())) < width * 0.62
        and not re.search(r"[\wåäö]{2,}\.$|[:;!?]$", line.text)
        or _row_at(line, width) is not None
    )


def _header_start(lines: Sequence[Line], first_row: int, width: int, floor: int) -> int:
    """The index of the first line that may belong to the header: upwards over short lines, to a unit mark at most."""
    at = first_row
    while at > floor and first_row - at < 16 and _is_cell(lines[at - 1], width) and lines[at - 1].gap <= 3:
        if _NO_HEADER.match(lines[at - 1].text) or _is_caption(lines, at - 1):
            break
        at -= 1
        if re.match(r"\(?(mnkr|mkr|tkr|kr|belopp)\b", lines[at].text, re.IGNORECASE):
            break
    return at


def opens_table(lines: Sequence[Line], at: int) -> bool:
    """Whether a line without figures says that a table begins: its caption, or the years or dates of its columns."""
    return _CAPTION.match(lines[at].text) is not None or _names_columns(lines[at].text) or _is_caption(lines, at)


def _names_columns(text: str) -> bool:
    return len(_COLUMN.findall(text)) >= 2 and split_figures(text) is None and not re.search(r"[.:;]$", text)


def _is_caption(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is a caption that ends in its unit, right above the names of columns: "Balansräkning, tkr"."""
    text = lines[at].text
    if not ENDS_IN_UNIT.search(text) or re.search(r"\d", text) or at + 1 == len(lines):
        return False
    return _names_columns(lines[at + 1].text)


def _flat_table(lines: Sequence[Line], first: int, row: int, last: int) -> FlatTable | None:
    raw: list[RawRow] = []
    head_end, header = _header_of(lines, first, row, last)
    header, label_lines = _without_group(header, lines[row])
    head_text = _joined(header)
    for line in lines[head_end:last]:
        found = _row_at(line, 10_000)
        if found is None:
            label_lines.append(line)
            continue
        label = f"{_joined(label_lines)} {found[0]}".strip()
        if label_lines and head_text and label.startswith(head_text):  # the header again, after a page break
            label = label[len(head_text) :].strip()
            label_lines = [] if found[0] else label_lines[-1:]
        raw.append(RawRow(label, found[1], (*label_lines, line)))
        label_lines = []
    if not raw:
        return None
    start = header[0] if header else lines[head_end]
    rows = _without_columns(raw) or read_rows(raw, header, _joined(header))
    return FlatTable(lines.index(start, first), last, tuple(header), rows)


def _without_columns(raw: Sequence[RawRow]) -> tuple[FlatRow, ...]:
    """The rows of a table of one cell a line whose columns no header tells: they keep their names and get no values.

    "Biljetter / 118,6 / 123,4 / -4,8 / Bidrag / 41,2 / 41,2 / 0,0": most figures follow one another, below no name.
    """
    lone = [not row.label and len(row.lines) == 1 for row in raw]
    if sum(lone) <= len(raw) / 2 or len(raw) < _FEWEST_CELLS or any(len(cells_on(row.lines[-1])) > 1 for row in raw):
        return ()
    starts = [at for at, alone in enumerate(lone) if not alone or not at]
    return tuple(
        FlatRow(
            Row(" ".join(raw[start].label.split()), (), ()), tuple(line for row in raw[start:end] for line in row.lines)
        )
        for start, end in zip(starts, [*starts[1:], len(raw)], strict=True)
    )


def _without_group(header: list[Line], row: Line) -> tuple[list[Line], list[Line]]:
    """The header without the name of the first group of rows, and that name: it stands below names kept apart, over labels."""
    if len(header) < 2 or len(cells_on(header[-1])) > 1 or header[-1].indent > row.indent + 1:
        return header, []
    named = len(cells_on(header[-2])) > 2
    return (header[:-1], header[-1:]) if named else (header, [])


def _joined(lines: Sequence[Line]) -> str:
    return join_lines(lines, Counter())[0]


def _header_of(lines: Sequence[Line], first: int, row: int, last: int) -> tuple[int, list[Line]]:
    """Where the header ends, and its lines: as many above the first row as give the columns names.

    The label of the first row may stand between, on lines of its own: it starts at the last capital above the figures.
    """
    inline = (_row_at(lines[row], 10_000) or ("", ""))[0]
    head_end = row
    if not inline:
        head_end = next((i for i in range(row - 1, first, -1) if lines[i].text[0].isupper()), row)
    noted = any(re.search(r"\bNot\b", line.text) for line in lines[first:head_end])
    counts = {count for count in range(1, MOST_COLUMNS + 1) if _fits(lines[row:last], count, noted)}
    best = head_end
    for start in range(head_end - 1, first - 1, -1):
        names = [count for count in counts if split_header(_joined(lines[start:head_end]), count)]
        if names or (best == start + 1 and re.search(r"\S\s{3,}\S", lines[start].text)):
            best = start
    header = list(lines[best:head_end])
    return head_end, header if header else list(lines[first:head_end])[-6:]


def _fits(lines: Sequence[Line], count: int, noted: bool) -> bool:
    rows = [found[1] for line in lines if (found := _row_at(line, 10_000))]
    return bool(rows) and sum(bool(row_readings(figures, count, noted)) for figures in rows) >= 0.6 * len(rows)

"""Tables -> rows that read on their own: real tables of the file format, and those flattened to lines of text.

Text extraction leaves a table as a header that is wrapped over lines, labels that are wrapped over lines, and lines of
figures. The columns are recovered by making header and figures agree on their number.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from corpus.clean import join_lines
from corpus.lines import Line
from corpus.swedish.numbers import cells
from corpus.types import Row, SourceTable

_UNIT_MARK = re.compile(
    r"\(?\b(?:belopp(?:en)?\s+i\s+|i\s+|anges i )?(mnkr|mkr|msek|mdkr|miljoner kronor|miljoner|tkr|kkr|tsek|tusen kronor|tusental kronor|kronor|kr|%|procent)\b\)?",
    re.IGNORECASE,
)
_CELL = r"(?:[+\-\u2212\u2013]?\s?\d[\d\u00a0\u202f ]*(?:[.,]\d+)?\s?(?:%|kr|st|mnkr|tkr|mkr)?|[-\u2013\u2212])"
_FIGURES = re.compile(rf"(?P<label>.*?)(?P<cells>(?:^|(?<=\s)){_CELL}(?:\s+{_CELL})*)\s*$")
_YEAR_OR_DATE = re.compile(r"(?:19|20)\d\d(?:[-\u2013](?:\d\d){1,2})?(?:-\d\d)?\b")
_NOTE_MARK = re.compile(r"\s?\b\d\)|\s?[*\u00b9\u00b2\u00b3]+$")


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


def unit_of(text: str) -> str:
    """The unit a caption or header gives its figures ("(mnkr)", "Belopp i tkr"), or ""."""
    match = re.search(r"\(([^)]*)\)", text)
    for candidate in ([match.group(1)] if match else []) + [text]:
        found = _UNIT_MARK.search(candidate)
        if found and (
            candidate is not text or "(" in found.group() or "belopp" in found.group().lower() or "," in text
        ):
            return _normal_unit(found.group(1))
    return ""


def _normal_unit(word: str) -> str:
    word = word.lower()
    if word in {"mnkr", "mkr", "msek", "miljoner", "miljoner kronor"}:
        return "mnkr"
    if word in {"tkr", "kkr", "tsek", "tusen kronor", "tusental kronor"}:
        return "tkr"
    if word in {"%", "procent"}:
        return "%"
    return "mdkr" if word == "mdkr" else "kr"


_OWN_UNIT = (
    (
        re.compile(
            r"%|\bprocent|\w*soliditet|\w*andel\b|\w*andelen\b|\w*grad(?:en)?\b|\w*kvot\b|\w*marginal", re.IGNORECASE
        ),
        "%",
    ),
    (
        re.compile(r"^(?:antal|antalet)\b|\bantal\b|\bst\b|\w*timmar\b|\w*anställda\b|\w*årsarbetare\b", re.IGNORECASE),
        "",
    ),
)


def cell_unit(row: Row, index: int) -> str:
    """The unit of a row's cell: what its column or its label says of itself, else what the caption says of all.

    "Soliditet" in a table in tkr is in percent, "Antal företag" in no unit at all.
    """
    column = row.columns[index] if index < len(row.columns) else ""
    for text in (column, row.label):
        inline = re.search(r"[(,]\s*(mnkr|mkr|tkr|mdkr|kr|%|procent)\b\)?", text, re.IGNORECASE)
        if inline:
            return _normal_unit(inline.group(1))
        for pattern, unit in _OWN_UNIT:
            if pattern.search(text):
                return unit
    return row.unit


def split_figures(text: str) -> tuple[str, str] | None:
    """A line as (label, run of figures), None when it does not end in figures.

    Years and dates alone are not figures: "Utfall 2024 Årsbudget 2024" is a header.
    """
    match = _FIGURES.match(text)
    if not match:
        return None
    label, figures = match.group("label").strip(), match.group("cells").strip()
    while (year := _YEAR_OR_DATE.match(figures)) and not re.fullmatch(r"\d{4}", figures):
        label, figures = f"{label} {year.group()}".strip(), figures[year.end() :].strip()
    if not re.search(r"\d", figures) or _YEAR_OR_DATE.fullmatch(figures):
        return None
    if re.search(
        r"[.!?]$|\b(och|eller|till|från|i|på|av|med|för|om|den|kl|ca|cirka|sida|sid|nr|punkt)$", label, re.IGNORECASE
    ):
        return None
    return (label, figures) if len(label) < 90 else None


def split_header(text: str, count: int) -> tuple[str, ...] | None:
    """The names of ``count`` columns out of a header whose columns run together, None when they do not come out.

    A new name starts at a capital letter or at a lone date: "Utfall 2024 Årsbudget 2024 Avvikelse mot budget 2024".
    A first name too many is the name of the label column and is dropped.
    """
    bare = re.sub(r"\((?:i )?(?:mnkr|mkr|tkr|kr|msek|%)\)", " ", text, flags=re.IGNORECASE)
    names: list[str] = []
    depth = 0
    for token in bare.split():
        opens = depth == 0 and (token[0].isupper() or (_YEAR_OR_DATE.match(token) and not _takes_date(names)))
        if opens or not names:
            names.append(token)
        else:
            names[-1] += f" {token}"
        depth += token.count("(") - token.count(")")
    names = [name for name in names if name != "Not"]  # the column of note numbers holds no figures
    if len(names) == count + 1:
        names = names[1:]
    elif len(names) == count > 1 and all(_YEAR_OR_DATE.fullmatch(name) for name in names[1:]):
        names[0] = names[0].split()[-1]  # "Händelsetyp 2023 2022 2021": the label column's name and its first year
    return tuple(name.strip(" ,") for name in names) if len(names) == count else None


def _takes_date(names: Sequence[str]) -> bool:
    """Whether the last name still waits for its year: "Utfall" does, "Utfall 2023" does not."""
    return bool(names) and not _YEAR_OR_DATE.search(names[-1])


def read_rows(
    numbered: Sequence[tuple[str, str, tuple[Line, ...]]], header: Sequence[Line], caption: str
) -> tuple[FlatRow, ...]:
    """Rows (label, figures, lines) as values by column; the number of columns is what most rows and the header agree on."""
    text = _joined(header)
    aligned = read_aligned(numbered, header)
    best: tuple[float, int, tuple[str, ...] | None] = (-1.0, 0, None)
    for count in range(1, 9):
        fits = sum(_values(figures, count, text) is not None for _, figures, _ in numbered) / len(numbered)
        names = split_header(text, count)
        score = fits + (0.5 if names else 0.0)
        if fits >= 0.6 and score > best[0] + 1e-9:
            best = (score, count, names)
    _, count, names = best
    unit = unit_of(text) or unit_of(caption)
    rows = []
    for index, (label, figures, lines) in enumerate(numbered):
        values, columns = aligned[index] if aligned else (_values(figures, count, text) if count else None, names)
        shown = columns if values and columns else ("",) * len(values or [figures])
        rows.append(
            FlatRow(
                Row(" ".join(label.split()), shown, tuple(values or [" ".join(figures.split())]), unit, caption), lines
            )
        )
    return tuple(rows)


def _values(figures: str, count: int, header: str) -> list[str] | None:
    """The cells of a run of figures, a leading note number left out where the header has a column for notes."""
    if re.search(r"\bNot\b", header) and (noted := re.match(r"\d{1,2}\s+(?=[-\u2212\u2013]?\d)", figures)):
        without = cells(figures[noted.end() :], count)
        if without:
            return without
    return cells(figures, count)


_Aligned = tuple[list[str] | None, tuple[str, ...] | None]


def read_aligned(
    numbered: Sequence[tuple[str, str, tuple[Line, ...]]], header: Sequence[Line]
) -> list[_Aligned] | None:
    """Values and column names by their place on the line, where the extraction kept the columns apart with spaces.

    None where it did not. A header word belongs to the columns it stands nearest above, so that "2024" over three
    columns names all three.
    """
    places: list[list[tuple[int, int, str]]] = []
    for _, figures, lines in numbered:
        line = lines[-1]
        offset = line.text.rfind(figures)
        found = [(offset + m.start(), offset + m.end(), m.group()) for m in re.finditer(r"\S+(?:\s\S+)*", figures)]
        places.append([(start + line.indent, end + line.indent, text) for start, end, text in found])
    count = max(len(row) for row in places)
    if count < 2 or sum(len(row) == count for row in places) < 0.6 * len(places):
        return None
    full = [row for row in places if len(row) == count]
    right = [sum(row[i][1] for row in full) / len(full) for i in range(count)]
    left = [sum(row[i][0] for row in full) / len(full) for i in range(count)]
    middles = [(a + b) / 2 for a, b in zip(left, right, strict=True)]
    names = _names_above(header, middles, left[0])
    rows: list[_Aligned] = []
    for row in places:
        values = [""] * count
        for start, end, text in row:
            values[min(range(count), key=lambda i: abs(middles[i] - (start + end) / 2))] = text
        rows.append((values, names))
    return rows


def _names_above(header: Sequence[Line], middles: Sequence[float], first_left: float) -> tuple[str, ...]:
    names = [""] * len(middles)
    for line in header:
        chunks = [
            (m.start() + line.indent, m.end() + line.indent, m.group())
            for m in re.finditer(r"\S+(?:\s\S+)*", line.text)
        ]
        chunks = [chunk for chunk in chunks if chunk[1] > first_left - 4]
        if not chunks:
            continue
        for column, text in enumerate(_spread([((start + end) / 2, text) for start, end, text in chunks], middles)):
            names[column] = f"{names[column]} {text}".strip() if text not in names[column] else names[column]
    return tuple(names)


def _spread(chunks: Sequence[tuple[float, str]], middles: Sequence[float]) -> list[str]:
    """The header word for each column: every word takes neighbouring columns so that it stands over their middle.

    "Utfall" over 2022, 2023, 2024 and "Mål" over 2024, 2025: the third column is nearer to "Mål" and yet "Utfall".
    """
    count, columns = len(chunks), len(middles)
    if count >= columns:
        return [min(chunks, key=lambda chunk: abs(chunk[0] - middle))[1] for middle in middles]
    best: tuple[float, tuple[int, ...]] = (float("inf"), ())
    for cuts in combinations(range(1, columns), count - 1):
        bounds = (0, *cuts, columns)
        off = sum(
            abs(chunk[0] - sum(middles[a:b]) / (b - a)) for chunk, a, b in zip(chunks, bounds, bounds[1:], strict=False)
        )
        best = min(best, (off, bounds))
    return [chunk[1] for chunk, a, b in zip(chunks, best[1], best[1][1:], strict=False) for _ in range(a, b)]


def find_flat_tables(lines: Sequence[Line], width: int) -> list[FlatTable]:
    """The flattened tables among ``lines``: at least two rows of figures with only short label lines between."""
    tables: list[FlatTable] = []
    at = 0
    while at < len(lines):
        if (figures := _row_at(lines[at], width)) is None:
            at += 1
            continue
        last, count = at, 1
        probe = at + 1
        while probe < len(lines) and probe - last <= 7 and _is_cell(lines[probe], width):
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
    if len(" ".join(line.text.split())) > width * 0.95 or re.match(r"(§|\d+[.)]\s+\w|\d+(\.\d+)+\s)", line.text):
        return None
    found = split_figures(line.text)
    if found and re.search(r"[a-zåäö]{2,}[.,;:]? [a-zåäö]+ [a-zåäö]+ [a-zåäö]+ [a-zåäö]+ [a-zåäö]+", found[0]):
        return None  # running text that happens to end in a number
    return found


def _is_cell(line: Line, width: int) -> bool:
    """Whether a line can stand inside a table: short, and no sentence or list item."""
    if re.match(r"(§|\d+\.\s+[A-ZÅÄÖ])", line.text):
        return False
    return (
        len(" ".join(line.text.split())) < width * 0.62
        and not re.search(r"[\wåäö]{2,}\.$|[:;!?]$", line.text)
        or _row_at(line, width) is not None
    )


def _header_start(lines: Sequence[Line], first_row: int, width: int, floor: int) -> int:
    """The index of the first line that may belong to the header: upwards over short lines, to a unit mark at most."""
    at = first_row
    while at > floor and first_row - at < 16 and _is_cell(lines[at - 1], width) and lines[at - 1].gap <= 3:
        if re.match(r"[^:()]{3,40}:\s+\S|(?:Tabell|Diagram|Figur)\b|\d+(?:\.\d+)*\.?\s+[A-ZÅÄÖ]", lines[at - 1].text):
            break
        at -= 1
        if re.match(r"\(?(mnkr|mkr|tkr|kr|belopp)\b", lines[at].text, re.IGNORECASE):
            break
    return at


def _flat_table(lines: Sequence[Line], first: int, row: int, last: int) -> FlatTable | None:
    numbered: list[tuple[str, str, tuple[Line, ...]]] = []
    label_lines: list[Line] = []
    head_end, header = _header_of(lines, first, row, last)
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
        numbered.append((label, found[1], (*label_lines, line)))
        label_lines = []
    if not numbered:
        return None
    start = header[0] if header else lines[head_end]
    return FlatTable(lines.index(start, first), last, tuple(header), read_rows(numbered, header, ""))


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
    counts = {count for count in range(1, 9) if _fits(lines[row:last], count)}
    best = head_end
    for start in range(head_end - 1, first - 1, -1):
        names = [count for count in counts if split_header(_joined(lines[start:head_end]), count)]
        if names or (best == start + 1 and re.search(r"\S\s{3,}\S", lines[start].text)):
            best = start
    header = list(lines[best:head_end])
    return head_end, header if header else list(lines[first:head_end])[-6:]


def _fits(lines: Sequence[Line], count: int) -> bool:
    rows = [found[1] for line in lines if (found := _row_at(line, 10_000))]
    return bool(rows) and sum(cells(figures, count) is not None for figures in rows) >= 0.6 * len(rows)


def real_rows(table: SourceTable, caption: str) -> list[Row]:
    """The body rows of a real table. Two-level headers are joined ("Utfall 2024"), repeated parts once."""
    heads = table.rows[: table.header_rows]
    width = max((len(row) for row in table.rows), default=0)
    columns = []
    for index in range(width):
        parts: list[str] = []
        for head in heads:
            part = " ".join(head[index].split()) if index < len(head) else ""
            if part and part not in parts:
                parts.append(part)
        columns.append(" ".join(parts))
    caption = " ".join((table.caption or caption).split())
    unit = unit_of(caption) or unit_of(" ".join(columns[:1])) or unit_of(" ".join(columns))
    rows = []
    group = ""
    for row in table.rows[table.header_rows :]:
        values = [" ".join(cell.split()) for cell in row]
        label = values[0] if values else ""
        filled = [value for value in values[1:] if value and value != label]
        if label and not filled:
            group = label  # a row that only names the group of rows below it
            rows.append(Row(label, (), (), unit, caption))
            continue
        if not any(values):
            continue
        notes = (group,) if group else ()
        rows.append(Row(label, tuple(columns[1:]), tuple(values[1:]), unit, caption, notes))
    return rows


def readable(row: Row) -> str:
    """A row as one line of Swedish: "Regionbidrag: Utfall 2024 425,2; Årsbudget 2024 425,2 (mnkr)"."""
    pairs = [f"{column} {value}".strip() for column, value in zip(row.columns, row.values, strict=False) if value]
    units = {cell_unit(row, index) for index in range(len(row.values))}
    unit = f" ({row.unit})" if units == {row.unit} and row.unit and row.unit not in " ".join(pairs) else ""
    label = _NOTE_MARK.sub("", row.label).strip(" :")
    body = "; ".join(pairs)
    return f"{label}: {body}{unit}" if label and body else (label or body) + unit

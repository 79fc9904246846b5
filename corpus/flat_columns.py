"""The columns of a table that text extraction flattened to lines: their names, and which figure stands in which."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from corpus.formats.text_lines import CELL
from corpus.lines import Line

YEAR_OR_DATE = re.compile(r"(?:19|20)\d\d(?:[-\u2013](?:\d\d){1,2})?(?:-\d\d)?\b")


# A caption that gives the unit of its table: "Balansräkning, tkr".
ENDS_IN_UNIT = re.compile(r"[a-zåäö],? \(?(?:belopp i |i )?(?:mnkr|mkr|tkr|kronor|kr|procent|%)\)?$", re.IGNORECASE)
# What the column of labels is called, general to Swedish public accounts: it holds no figures.
LABEL_COLUMN = re.compile(
    r"(?:post|kommun|uppgift|nämnd|förvaltning|verksamhet|enhet|bolag|projekt|objekt|område|nyckeltal|mått|indikator|"
    r"mål|händelsetyp|typ|art|kategori|ämne|anläggning|lokal|skola|avdelning|plats|ort|dag|månad|grupp|åldersgrupp|"
    r"ålder|avgift|namn|benämning|tkr|mnkr|mkr|kr|kronor|belopp)\b.{0,12}$",
    re.IGNORECASE,
)


def split_header(text: str, count: int) -> tuple[str, ...] | None:
    """The names of ``count`` columns out of a header whose columns run together, None when they do not come out.

    A new name starts at a capital letter or at a lone date: "Utfall 2024 Årsbudget 2024 Avvikelse mot budget 2024".
    The name of the label column is dropped, and with it the column of note numbers: "Post Not Utfall 2023".
    """
    bare = re.sub(r"\((?:i )?(?:mnkr|mkr|tkr|kr|msek|%)\)", " ", text, flags=re.IGNORECASE)
    names: list[str] = []
    depth = 0
    for token in bare.split():
        opens = depth == 0 and (token[0].isupper() or (YEAR_OR_DATE.match(token) and not _takes_date(names)))
        if opens or not names:
            names.append(token)
        else:
            names[-1] += f" {token}"
        depth += token.count("(") - token.count(")")
    noted = next((at for at, name in enumerate(names) if re.match(r"Not\b", name)), None)
    if noted is not None:
        after = names[noted][len("Not") :].strip()  # "Not 2023-12-31": the first column has no name but its date
        names = [after, *names[noted + 1 :]] if after else names[noted + 1 :]
    elif len(names) == count + 1:
        names = names[1:]
    elif len(names) == count > 1 and all(YEAR_OR_DATE.fullmatch(name) for name in names[1:]):
        names[0] = names[0].split()[-1]  # "Händelsetyp 2023 2022 2021": the label column's name and its first year
    elif len(names) == count > 1 and LABEL_COLUMN.fullmatch(names[0]) and _dated(names[1:]):
        return None
    return tuple(name.strip(" ,") for name in names) if len(names) == count else None


def _dated(names: Sequence[str]) -> bool:
    return all(YEAR_OR_DATE.search(name) for name in names)


def _takes_date(names: Sequence[str]) -> bool:
    """Whether the last name still waits for its year: "Utfall" does, "Utfall 2023" does not."""
    return bool(names) and not YEAR_OR_DATE.search(names[-1])


@dataclass(frozen=True, slots=True)
class Cell:
    """Words or a figure with their place on the line, in characters from its left edge."""

    text: str
    left: int
    right: int

    @property
    def middle(self) -> float:
        """The middle of its place."""
        return (self.left + self.right) / 2


def cells_on(line: Line, text: str | None = None) -> list[Cell]:
    """The cells of a line, or of ``text`` at its end, where two spaces or more keep them apart."""
    shift = line.indent + (0 if text is None else line.text.rfind(text))
    return [
        Cell(m.group(), m.start() + shift, m.end() + shift) for m in CELL.finditer(line.text if text is None else text)
    ]


def read_aligned(
    rows: Sequence[tuple[str, Line]], header: Sequence[Line]
) -> tuple[tuple[str, ...], list[tuple[str, ...]]] | None:
    """Column names and each row's values by their place on the line, None where the extraction did not keep it.

    ``rows``: a run of figures and the line that it ends.
    """
    placed = [cells_on(line, figures) for figures, line in rows]
    count = max(len(row) for row in placed)
    if count < 2 or sum(len(row) == count for row in placed) < 0.6 * len(placed):
        return None
    full = [row for row in placed if len(row) == count]
    columns = [
        Cell("", min(row[index].left for row in full), max(row[index].right for row in full)) for index in range(count)
    ]
    values = []
    for row in placed:
        cells = [""] * count
        for cell in row:
            cells[min(range(count), key=lambda index: abs(columns[index].right - cell.right))] = cell.text
        values.append(tuple(cells))
    return _names_above(header, columns), values


def _names_above(header: Sequence[Line], columns: Sequence[Cell]) -> tuple[str, ...]:
    """The name of each column: the words above it, outer level first; words of an upper level stand over several."""
    names: list[tuple[str, ...]] = [()] * len(columns)
    for line in reversed(header):
        heads = [cell for cell in cells_on(line) if cell.right > columns[0].left - 4]
        if not heads:
            continue
        over = _spread(heads, columns, names)
        names = [(text, *name) if text not in name else name for text, name in zip(over, names, strict=True)]
        if len(heads) == len(columns):  # the lowest level says where the columns begin better than the figures do
            columns = [
                Cell("", head.left, max(head.right, column.right)) for head, column in zip(heads, columns, strict=True)
            ]
    return tuple(" ".join(name) for name in names)


def _spread(heads: Sequence[Cell], columns: Sequence[Cell], below: Sequence[tuple[str, ...]]) -> list[str]:
    """The head for each column: every head takes neighbouring columns so that it stands over them and no name comes twice.

    A head stands over the left edge, the middle or the right edge of its columns. "Utfall" over 2022, 2023, 2024 and
    "Mål" over 2024, 2025: the third column is nearer to "Mål" and yet "Utfall".
    """
    count = len(columns)
    if len(heads) >= count:
        return [min(heads, key=lambda head: abs(head.middle - column.middle)).text for column in columns]
    best: tuple[float, tuple[int, ...]] = (float("inf"), ())
    for cuts in combinations(range(1, count), len(heads) - 1):
        bounds = (0, *cuts, count)
        groups = list(zip(heads, bounds, bounds[1:], strict=False))
        off = float(sum(_off(head, columns[first], columns[last - 1]) for head, first, last in groups))
        full = [(head.text, *below[index]) for head, first, last in groups for index in range(first, last)]
        off += 100 * (len(full) - len(set(full)))
        best = min(best, (off, bounds))
    return [
        head.text for head, first, last in zip(heads, best[1], best[1][1:], strict=False) for _ in range(first, last)
    ]


def _off(head: Cell, first: Cell, last: Cell) -> float:
    """How far a head is from standing over the columns from ``first`` to ``last``."""
    middle = (first.left + last.right) / 2
    return min(abs(head.left - first.left), abs(head.middle - middle), abs(head.right - last.right))

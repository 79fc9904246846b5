"""Tables -> rows that read on their own: real tables of the file format, and the units of all tables' figures."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from corpus.formats.table_shape import is_figure
from corpus.sub_rows import full_label
from corpus.types import Row, SourceTable

_UNIT_MARK = re.compile(
    r"\(?(?:\b(?:belopp(?:en)?\s+i|anges i|i)\s+)?"
    r"(?:\b(mnkr|mkr|msek|mdkr|miljoner kronor|miljoner|tkr|kkr|tsek|tusen kronor|tusental kronor|tusental|kronor|kr|procent)\b|(%))\)?",
    re.IGNORECASE,
)
_ENDING_UNIT = re.compile(r"[a-zåäö] (mnkr|mkr|msek|mdkr|tkr|kkr|tsek)$", re.IGNORECASE)
# What a table counts in millions or thousands: "Antal resor, miljoner" is no money.
_COUNTED = re.compile(
    r"\bantal|\w*(?:resor|resande|resenärer|passagerare|påstigande|turer|avgångar|besök|besökare|personer|invånare|vårdkontakter|lån|visningar|timmar"
    r"|kilometer|mil|ton|liter|kubikmeter|kvadratmeter|kwh|mwh)\b",
    re.IGNORECASE,
)
_COUNTED_COLUMN = re.compile(
    r"\b\w*(?:ansökningar|ärenden|elever|personer|platser|deltagare|besökare|medlemmar|föreningar|projekt|anmälningar|lägenheter|dagar|poäng)\b",
    re.IGNORECASE,
)
_OWN_MONEY = re.compile(r"[(,]\s*(?:mnkr|mkr|tkr|mdkr|kronor|kr)\)?$", re.IGNORECASE)  # "Beviljat belopp (kr)"
COUNTED_UNITS = frozenset({"miljoner", "tusental"})
_NOTE_MARK = re.compile(
    r"\s?(?<!\d)\d\)|\s?(?<!\bm)(?<!\bkm)(?<!\bcm)[*\u00b9\u00b2\u00b3\u2070-\u2079\u1d43\u1d47\u1d9c\u1d48\u1d49\u1da0\u1d4d\u02b0]+\u207e?$|\s[a-h]\)$"
)

_YEAR = re.compile(r"(?:19|20)\d\d")
_NAMED_BY_YEAR = re.compile(r"(?:[A-ZÅÄÖ][^\d]{2,40} )?(?:19|20)\d\d")
_GOES_ON = re.compile(r"[a-zåäö][^\d]*")
_WORDS = re.compile(r"[A-ZÅÄÖa-zåäö]{3}[^\d]*$")
_NOTE_COLUMNS = frozenset({"Not", "Noter"})  # they hold the numbers of notes, which are no figures


def unit_of(text: str) -> str:
    """The unit a caption or header gives its figures ("(mnkr)", "Belopp i tkr", "Driftredovisning mnkr"), or ""."""
    match = re.search(r"\(([^)]*)\)", text)
    for candidate in ([match.group(1)] if match else []) + [text]:
        found = _UNIT_MARK.search(candidate)
        named = found and (candidate is not text or found.start() == 0 or "," in text)
        if found and (named or re.match(r"\(|belopp|anges|i ", found.group(), re.IGNORECASE)):
            return _normal_unit(found.group(1) or found.group(2), text)
    ending = _ENDING_UNIT.search(text)
    return _normal_unit(ending.group(1), text) if ending else ""


def head_unit(text: str) -> str:
    """The unit that a table's head gives all figures ("(mnkr) Utfall 2024 …", "Tkr 2023 2022"), or "".

    What a column says of itself is its own: in "2024 2023 Förändring, %" the years are not in percent.
    """
    found = _UNIT_MARK.search(text)
    while found:
        whole = found.group().lower()
        unit = _normal_unit(found.group(1) or found.group(2), text)
        if found.start() == 0 or whole.lstrip("(").startswith(("belopp", "anges")) or (whole[0] == "(" and unit != "%"):
            return unit
        found = _UNIT_MARK.search(text, found.end())
    return ""


def _normal_unit(word: str, around: str) -> str:
    """The unit as one writes it; bare millions and thousands of what is counted, and of money, are told apart."""
    word = word.lower()
    if word == "tusental" or (word == "miljoner" and _COUNTED.search(around)):
        return word
    if word in {"mnkr", "mkr", "msek", "miljoner", "miljoner kronor"}:
        return "mnkr"
    if word in {"tkr", "kkr", "tsek", "tusen kronor", "tusental kronor"}:
        return "tkr"
    if word in {"%", "procent"}:
        return "%"
    return "mdkr" if word == "mdkr" else "kr"


_MEASURE_COLUMN = re.compile(r"(?:mått|indikator|nyckeltal|mätetal|resultatmått)(?:er|et|en)?", re.IGNORECASE)
_UNIT_COLUMN = re.compile(r"(?:mät|mått)?enhet|sort", re.IGNORECASE)
_UNIT_CELL = re.compile(r"mnkr|mkr|tkr|mdkr|kronor|kr|%|procent|tusental|miljoner", re.IGNORECASE)
_COUNTED_CELL = re.compile(r"antal|st|styck(?:en)?", re.IGNORECASE)
_VOTE = re.compile(r"(?:ja|nej|avstår|avstod)(?:-röst\w*)?(?: \(\d+\))?", re.IGNORECASE)  # heads those who voted so
_OWN_UNIT = (
    (
        re.compile(
            r"%|\bprocent|\w*soliditet|\b(?:\w*(?<!h))?andel(?:en)?\b|\w*grad(?:en)?\b|\w*kvot\b|\w*marginal",
            re.IGNORECASE,
        ),
        "%",
    ),
    (
        re.compile(
            r"^(?:antal|antalet)\b|\bantal\b|\bst\b|\w*timmar\b|\w*anställda\b|\w*årsarbetare\b|\b(?:arbetstillfällen|jobb)\b",
            re.IGNORECASE,
        ),
        "",
    ),
)


@lru_cache(maxsize=1 << 13)
def cell_unit(row: Row, index: int) -> str:
    """The unit of a row's cell: what its column or its label says of itself, else what the caption says of all.

    "Soliditet" in a table in tkr is in percent, "Antal företag" in no unit at all; a row of goals may name its measure in a cell.
    """
    if (told := _told_unit(row)) is not None:
        return told
    column = row.columns[index] if index < len(row.columns) else ""
    for text in (column, row.label, row.parent, _measured(row)):
        inline = re.search(
            r"[(,]\s*(mnkr|mkr|tkr|mdkr|miljoner|tusental|kronor|kr|%|procent)(?!\w)\)?", text, re.IGNORECASE
        )
        if inline:
            return _normal_unit(inline.group(1), text)
        for pattern, unit in _OWN_UNIT:
            if pattern.search(text):
                return unit
    counted = row.unit == "%" and _COUNTED.search(column or row.label)
    return "" if counted or _counts_beside_sums(row, column) else row.unit


def _counts_beside_sums(row: Row, column: str) -> bool:
    """Whether a column counts, in a table of which another column alone is in money: "Ansökningar" beside "Belopp (kr)"."""
    return bool(_COUNTED_COLUMN.search(column)) and any(
        _OWN_MONEY.search(other) for other in row.columns if other != column
    )


def _told_unit(row: Row) -> str | None:
    """The unit that a row gives in a cell of its own, None where it gives none: "mnkr" under "Enhet", "" for "antal"."""
    pairs = zip(row.columns, row.values, strict=False)
    cell = next((cell for column, cell in pairs if _UNIT_COLUMN.fullmatch(column.strip())), "")
    if _COUNTED_CELL.fullmatch(cell.strip()):
        return ""
    return _normal_unit(cell.strip(), cell) if _UNIT_CELL.fullmatch(cell.strip()) else None


def _measured(row: Row) -> str:
    """What a row of goals says that it measures, in a cell of its own: "Sjukfrånvaro, %" under "Mått"."""
    pairs = zip(row.columns, row.values, strict=False)
    return next((cell for column, cell in pairs if cell and _MEASURE_COLUMN.fullmatch(column)), "")


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
    voted = width > 1 and all(_VOTE.fullmatch(column) for column in columns)
    figures = [at for at in range(0 if voted else 1, width) if columns[at].rstrip(".") not in _NOTE_COLUMNS]
    body = table.rows[table.header_rows :]
    caption = " ".join((table.caption or caption).split())
    unit = unit_of(caption) or unit_of(" ".join(columns[:1])) or head_unit(" ".join(columns))
    rows = []
    group = ""
    for at, row in enumerate(body):
        values = [" ".join(cell.split()) for cell in row]
        if _heads_anew(body, at):
            if values[1:] != columns[1:]:
                caption, unit = values[0] or caption, unit_of(values[0])
            columns, group = values, ""
            rows.append(Row(" ".join(value for value in values if value), (), (), "", caption))
            continue
        values = _coded(values, columns)
        if at and _goes_below(values, [" ".join(cell.split()) for cell in body[at - 1]]):
            values[0] = rows[-1].label
        label = values[0] if values else ""
        filled = [value for value in values[1:] if value and value != label]
        if label and not filled:
            group = label  # a row that only names the group of rows below it
            rows.append(Row(label, (), (), unit, caption))
            continue
        if not any(values):
            continue
        notes = (group,) if group else ()
        kept = tuple(values[at] for at in figures if at < len(values))
        rows.append(Row("" if voted else label, tuple(columns[at] for at in figures), kept, unit, caption, notes))
    return rows


def _heads_anew(body: Sequence[Sequence[str]], at: int) -> bool:
    """Whether a row below others names the columns of those below it: a second table in the same grid.

    "Studenter | | Utfall 2023 | Mål 2024" above "Lärarutbildning | | 1 247 | 1 320". Years below a label may be what it says
    of each column: "Färdigställt | 2023 | 2024".
    """
    if not 0 < at < len(body) - 1:
        return False
    label, *names = (" ".join(cell.split()) for cell in body[at])
    told = [name for name in names if name]
    if len(told) < 2 or not all(_NAMED_BY_YEAR.fullmatch(name) for name in told):
        return False
    if label and all(_YEAR.fullmatch(name) for name in told):
        return False
    below = [cell.strip() for cell in body[at + 1][1:]]
    return all(
        bool(name) == is_figure(cell) and not _YEAR.fullmatch(cell) for name, cell in zip(names, below, strict=True)
    )


def _goes_below(values: Sequence[str], above: Sequence[str]) -> bool:
    """Whether a row is of the group that the first column names once: "Ekskolan | Flickor | 41" above " | Pojkar | 39"."""
    if len(values) < 3 or values[0]:
        return False
    figures = any(map(is_figure, values[2:])) and any(map(is_figure, above[2:]))
    return figures and all(row[1] and not re.search(r"\d", row[1]) and not is_figure(row[1]) for row in (values, above))


def _coded(values: list[str], columns: list[str]) -> list[str]:
    """The cells of a row with the rest of its label moved to the first: "501 | Djurskydd" is "501 Djurskydd".

    So are words that a label goes on with in a column without a name: "Fakulteten för samhälle och | ekonomi".
    """
    if any(columns[2:]) and not columns[1] and values[0] and _GOES_ON.fullmatch(values[1]):
        return [f"{values[0]} {values[1]}", "", *values[2:]]
    coded = len(values) > 2 and values[0].isdigit() and not _YEAR.fullmatch(values[0]) and bool(columns[1])
    if not coded or not _WORDS.match(values[1]):
        return values
    return [f"{values[0]} {values[1]}", "", *values[2:]]


def rejoined(text: str, words: Mapping[str, int]) -> str:
    """A column's name with words put together that a narrow cell broke without a hyphen: "Progno s aug" -> "Prognos aug".

    ``words`` counts the words of the document: the whole word must be commoner there than its first half.
    """
    joined: list[str] = []
    for token in text.split():
        whole = f"{joined[-1]}{token}".lower() if joined else ""
        if joined and token[0].islower() and words.get(whole, 0) > words.get(joined[-1].lower(), 0):
            joined[-1] += token
        else:
            joined.append(token)
    return " ".join(joined)


def readable(row: Row) -> str:
    """A row as one line of Swedish: "Regionbidrag: Utfall 2024 425,2; Årsbudget 2024 425,2 (mnkr)"."""
    pairs = [f"{column} {value}".strip() for column, value in zip(row.columns, row.values, strict=False) if value]
    units = {cell_unit(row, index) for index in range(len(row.values))}
    unit = f" ({row.unit})" if units == {row.unit} and row.unit and row.unit not in " ".join(pairs) else ""
    label = _NOTE_MARK.sub("", full_label(row)).strip(" :")
    body = "; ".join(pairs)
    return f"{label}: {body}{unit}" if label and body else (label or body) + unit

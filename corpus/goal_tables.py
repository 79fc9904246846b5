"""Tables of goals that text extraction flattened: the name of a measure, who is accountable, the goal, the outcome.

Styrmått / Styrelse/ / nämnd / Mål 2024 / Periodens / utfall — Andel besök inom / tre dagar / RS 100 % Totalt: / 93 % / Kvinnor: / 91 %

Names, goals and outcomes are wrapped over lines, as their columns are narrow. A row is told by the short name in capitals
of the board or office that is accountable, and the name of the next measure by its capital letter.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from corpus.clean import join_lines
from corpus.flat_rows import FlatRow, FlatTable
from corpus.lines import Line
from corpus.types import Row

# The header with nothing between its letters, as it is wrapped anywhere: "Sty-", "relse/", "nämnd".
_HEADER = re.compile(
    r"(?:styrmått|resultatmått|mått|indikator(?:er)?|nyckeltal)"
    r"(?:styrelsenämnd|nämndstyrelse|nämnd|styrelse|ansvarig(?:nämnd)?)"
    r"(?P<goal>mål(?:värde)?(?:20\d\d)?)(?P<outcome>(?:periodens)?(?:utfall|resultat)(?:20\d\d)?)(?:måluppfyllelse)?(?:utveckling|trend)?"
)
# The same without who is accountable and without an outcome: the name of a field stands before each measure.
_FIELD_HEADER = re.compile(
    r"(?:styrmått|resultatmått|mått|indikator(?:er)?|nyckeltal)(?P<goal>mål(?:värde)?(?:20\d\d)?)måluppfyllelse(?:utveckling|trend)?"
)
_MOST_LINES = 20  # of a row with the name of its field
_FIELD = 12  # letters by which the name of a field is known again, however it is wrapped
_MEASURE = re.compile(r"\W*(?:Styr|Resultat)?(?:mått|Mått)\b|\W*(?:Indikator|Nyckeltal)", re.IGNORECASE)
_LONGEST_HEADER = 14  # lines
_LONGEST_NAME = 12  # lines of one measure
_LONGEST_CELL = 25  # characters
_MOST_LETTERS = 250  # of the name of a measure
_SENTENCE = re.compile(r"[a-zåäö]{3}\. [A-ZÅÄÖ]")
_OWNER = re.compile(r"(?P<name>.*?)(?:^|\s)(?P<owner>[A-ZÅÄÖ]{2,4})(?:\s+(?P<values>.*))?$")
_FIGURE = r"[+\-−–]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,]\d+)?(?![\d/])"
_UNIT = r"(?:(?:%|procent(?:enheter)?|st|kr|tkr|mnkr|mkr|dagar|timmar)(?!\w)(?:\s?/\s?\w+)?)"
_WAY = r"(?:öka\w*|minska\w*|bibehåll\w*|behåll\w*|oförändra\w*|förbättra\w*)"
_GOAL = re.compile(
    rf"(?:(?:[<>≤≥]|minst|högst|max|lägst)\s*)?(?:{_FIGURE}\s*{_UNIT}|{_FIGURE}(?=\s{{2,}}|\s*$|\s+(?-i:[A-ZÅÄÖ]))|{_WAY}(?!\w|\s+(?-i:[a-zåäö])))",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    rf"(?P<label>[A-ZÅÄÖ][^\W\d]*(?: [^\W\d]+){{0,2}}(?: \d+(?:[–-]\d+)? år(?=:))?):?\s*(?P<value>(?:ca )?{_FIGURE}(?:\s*{_UNIT}|\s+(?!år\b)[a-zåäö]{{4,}})?)(?=[\s,]|$)(?!\s*år)"
)
_VALUE_FIRST = re.compile(rf"(?P<value>{_FIGURE}\s*(?:%|procent))\s+(?P<label>[^\W\d]+(?: [^\W\d]+){{0,2}})(?=\s+\d|$)")
_SEXES = {"K": "Kvinnor", "M": "Män", "F": "Flickor", "P": "Pojkar"}


def find_goal_tables(lines: Sequence[Line]) -> list[FlatTable]:
    """The flattened tables of goals among ``lines``, in order."""
    found: list[FlatTable] = []
    at = 0
    while at < len(lines):
        header = _header_at(lines, at)
        table = _table(lines, at, *header) if header else _field_table(lines, at)
        if table:
            found.append(table)
        at = table.last if table else at + 1
    return found


def _header_at(lines: Sequence[Line], at: int) -> tuple[int, tuple[str, str]] | None:
    """(the line after the header that begins at ``at``, names of goal and outcome), None where none does."""
    end, header = _longest(_HEADER, lines, at)
    return (end, (_column(header["goal"]), _column(header["outcome"]))) if header else None


def _longest(header: re.Pattern[str], lines: Sequence[Line], at: int) -> tuple[int, re.Match[str] | None]:
    """(the line after the longest ``header`` that begins at ``at``, what it says), (0, None) where none does."""
    best: tuple[int, re.Match[str] | None] = 0, None
    if _MEASURE.match(lines[at].text):
        for end in range(at + 1, min(at + _LONGEST_HEADER, len(lines)) + 1):
            if match := header.fullmatch(_squashed(lines[at:end])):
                best = end, match
    return best


def _column(squashed: str) -> str:
    return re.sub(r"(?<=periodens)|(?=20\d\d)", " ", squashed).capitalize()


def _table(lines: Sequence[Line], first: int, start: int, columns: tuple[str, str]) -> FlatTable | None:
    rows: list[FlatRow] = []
    at = start
    while at < len(lines):
        if again := _header_at(lines, at):
            at = again[0]
            continue
        row = _row(lines, at, columns)
        if row is None:
            break
        rows.append(row[0])
        at = row[1]
    return FlatTable(first, at, tuple(lines[first:start]), tuple(rows)) if rows else None


def _field_table(lines: Sequence[Line], first: int) -> FlatTable | None:
    """The table whose header begins at ``first`` and whose rows begin with the name of one field each, the same in all."""
    start, header = _longest(_FIELD_HEADER, lines, first)
    if header is None or start + 1 >= len(lines):
        return None
    goal = _column(header["goal"])
    field = _squashed(lines[start : start + 3])[:_FIELD]
    rows: list[FlatRow] = []
    at = start
    while at < len(lines) and _squashed(lines[at : at + 3]).startswith(field):
        last = min(at + _MOST_LINES, len(lines))
        begins = (end for end in range(at + 2, last) if _squashed(lines[end : end + 3]).startswith(field))
        ends = (end + 1 for end in range(at + 2, last) if _GOAL.fullmatch(lines[end].text))
        end = min(next(begins, last), next(ends, last))
        if end == last:
            break
        held = tuple(lines[at:end])
        told = _GOAL.fullmatch(held[-1].text) is not None
        label, value = (_joined(held[:-1]), held[-1].text) if told else (_joined(held), "")
        if _SENTENCE.search(label) or len(label) > _MOST_LETTERS:
            break
        rows.append(FlatRow(Row(label, (goal, "Utfall"), (value, "")), held))
        at = end
    return FlatTable(first, at, tuple(lines[first:start]), tuple(_without_field(rows))) if rows else None


def _without_field(rows: Sequence[FlatRow]) -> Sequence[FlatRow]:
    """The rows with the words that all their labels begin with apart, as what they are of; a single row as it is."""
    labels = [flat.row.label.split() for flat in rows]
    shared = next((at for at, words in enumerate(zip(*labels, strict=False)) if len(set(words)) > 1), 0)
    if len(rows) < 2 or not shared:
        return rows
    field = " ".join(labels[0][:shared])
    named = [" ".join(words[shared:]).rstrip(" .") for words in labels]
    return [
        replace(flat, row=replace(flat.row, label=label, notes=(field,)))
        for flat, label in zip(rows, named, strict=True)
    ]


def _squashed(lines: Sequence[Line]) -> str:
    """The letters and figures of lines alone: what wrapping cannot change."""
    return re.sub(r"[\W_]+", "", "".join(line.text for line in lines)).lower()


def _row(lines: Sequence[Line], start: int, columns: tuple[str, str]) -> tuple[FlatRow, int] | None:
    """The row whose name begins at ``start``, and the line after it; None where what follows is no row."""
    owner = next((at for at in range(start, min(start + _LONGEST_NAME, len(lines))) if _owned(lines, start, at)), None)
    if owner is None:
        return None
    end = owner + 1
    while end < len(lines) and _goes_on(lines, end):
        end += 1
    held = tuple(lines[start:end])
    matched = _OWNER.fullmatch(lines[owner].text)
    assert matched
    name = _joined([*lines[start:owner], *_with_text(lines[owner], matched["name"])])
    if name.endswith("-") or _SENTENCE.search(name) or len(name) > _MOST_LETTERS:
        return None
    cells = _cells(_joined([*_with_text(lines[owner], matched["values"]), *lines[owner + 1 : end]], keep=True), columns)
    return FlatRow(Row(name, tuple(cells), tuple(cells.values())), held), end


def _owned(lines: Sequence[Line], start: int, at: int) -> bool:
    """Whether the line at ``at`` ends the name that begins at ``start`` with who is accountable for it."""
    match = _OWNER.fullmatch(lines[at].text)
    if not match or not (match["name"] or at > start):
        return False
    values = match["values"] or ""
    return not values or bool(_GOAL.match(values)) or (len(values) <= _LONGEST_CELL and not values[0].islower())


def _goes_on(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is the rest of a goal or an outcome: no name of a measure, which begins with a capital."""
    text = lines[at].text
    if len(text) > _LONGEST_CELL or lines[at].opens_page:
        return False
    if re.match(r"[a-zåäö\d+\-−–:;(%/]", text) or _LABELLED.fullmatch(text):
        return True
    after = lines[at + 1].text if at + 1 < len(lines) else ""
    return (text.endswith(":") and bool(re.match(r"[a-zåäö\d+\-−–]", after))) or (
        text.endswith("-") and after.endswith(":")
    )


def _with_text(line: Line, text: str | None) -> list[Line]:
    return [replace(line, text=text)] if text else []


def _joined(lines: Sequence[Line], keep: bool = False) -> str:
    """The text of lines; ``keep``: with the spaces that tell a goal from an outcome."""
    if keep and lines and "  " in lines[0].text:
        return f"{lines[0].text}  {_joined(lines[1:])}".strip()
    return join_lines(lines, Counter())[0]


def _cells(values: str, columns: tuple[str, str]) -> dict[str, str]:
    """Column -> value of a row: the goal, and the outcome, each part of it that has a name of its own.

    What cannot be told apart stays together under the outcome; an outcome that is not told has an empty value.
    """
    goal, outcome = columns
    aimed = _GOAL.match(values)
    if not aimed:
        return {goal: values, outcome: ""} if values and not re.search(r"\d", values) else {goal: "", outcome: values}
    rest = values[aimed.end() :].strip()
    parts = _named_parts(rest)
    return {goal: aimed[0].strip()} | ({f"{outcome} {name}": value for name, value in parts} or {outcome: rest})


def _named_parts(outcome: str) -> list[tuple[str, str]]:
    """The (name, value) pairs that an outcome is made of whole, empty where it is not: "K: 16% M: 13%", "79 % nöjda"."""
    for way in (_LABELLED, _VALUE_FIRST):
        parts = list(way.finditer(outcome))
        if parts and not re.search(r"\d", way.sub("", outcome)):
            return [
                (" ".join(_SEXES.get(word, word) for word in part["label"].split()), part["value"].strip())
                for part in parts
            ]
    return []

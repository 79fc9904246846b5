"""Facts that dots lead from a label to its value, a line each: "Ekonomichef ........ Joakim Gran"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.formats.page_numbers import LEADER
from corpus.lines import Line
from corpus.types import Row

_LED_TO = re.compile(rf"\s*(?:{LEADER.pattern})[\s.]*")
_LED = re.compile(rf"(?P<label>\S.*?){_LED_TO.pattern}(?P<value>\S.*)")
_LED_AMONG_OTHERS = re.compile(r"(?P<label>\S.*?)\s+\.{1,3}\s+(?P<value>\S.*)")  # a label nearly as wide as the column
_LONGEST_LABEL = 120  # characters


@dataclass(frozen=True, slots=True)
class LedRow:
    """A fact among lines [first:last]."""

    first: int
    last: int
    row: Row


def led(text: str) -> tuple[str, str] | None:
    """The label and the value of a line with dots between them, None of any other."""
    match = _LED.fullmatch(text)
    if match is None or not re.search(r"[^\W\d_]", match["label"]):
        return None
    return match["label"], match["value"]


def led_rows(lines: Sequence[Line]) -> list[LedRow]:
    """The facts that dots lead to their values; a line without dots between two of them begins the label of the next."""
    rows: list[LedRow] = []
    for at, line in enumerate(lines):
        below_another = bool(rows) and rows[-1].last >= at - 1 and line.gap == 0
        match = _LED_AMONG_OTHERS.fullmatch(line.text) if below_another else None
        if (pair := led(line.text) or (match and (match["label"], match["value"]))) is None:
            continue
        label, value = pair
        first = at
        if below_another and rows[-1].last == at - 1:
            first, label = at - 1, f"{lines[at - 1].text} {label}"
        if len(label) <= _LONGEST_LABEL:
            values = ", ".join(_LED_TO.split(value))  # who signed: a line of dots before each
            rows.append(LedRow(first, at + 1, Row(" ".join(label.split()), ("",), (" ".join(values.split()),))))
    return rows

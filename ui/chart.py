"""TableView -> a small bar chart, when its figures can be compared. Pure; the table itself is the chart's text."""

import re
from dataclasses import dataclass
from html import escape

from assistant.types import TableView
from ui.typography import figures

MOST_BARS = 8
_FIGURE = re.compile(r"^\s*(?P<sign>[-−–]|minus )?\s*(?P<number>\d[\d\s\u00a0\u202f.]*(?:,\d+)?)\s*(?P<unit>.*)$")


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure to draw: its name, how it is written, its value, its unit as written."""

    name: str
    written: str
    value: float
    unit: str


def bars_of(table: TableView) -> tuple[Bar, ...]:
    """The comparable figures of a table: the first column whose cells are all figures in one and the same unit.

    Empty when there are fewer than two, or too many to draw, or the units differ: 5 tkr beside 5 mnkr would mislead.
    """
    if not 2 <= len(table.rows) <= MOST_BARS:
        return ()
    for column in range(1, len(table.columns)):
        bars = [_bar(row, column) for row in table.rows]
        known = [bar for bar in bars if bar is not None]
        if len(known) == len(bars) and len({bar.unit for bar in known}) == 1:
            return tuple(known)
    return ()


def _bar(row: tuple[str, ...], column: int) -> Bar | None:
    match = _FIGURE.match(row[column]) if column < len(row) else None
    if match is None:
        return None
    number = re.sub(r"[\s\u00a0\u202f]", "", match["number"])
    if re.search(r"\.\d{3}(?!\d)", number):
        number = number.replace(".", "")
    try:
        value = float(number.replace(",", "."))
    except ValueError:
        return None
    unit = match["unit"].strip().casefold()
    return Bar(row[0], row[column], -value if match["sign"] else value, unit)


def chart_html(table: TableView, described_by: str) -> str:
    """Horizontal bars from a common zero; "" when the figures cannot be compared."""
    bars = bars_of(table)
    if not bars:
        return ""
    low, high = min(0.0, *(bar.value for bar in bars)), max(0.0, *(bar.value for bar in bars))
    if low == high:
        return ""
    rows = "".join(_row(bar, low, high) for bar in bars)
    return (
        f'<div class="chart" role="img" aria-label="Stapeldiagram över talen i tabellen" '
        f'aria-describedby="{described_by}">{rows}</div>'
    )


def _row(bar: Bar, low: float, high: float) -> str:
    """One bar, placed in percent of the width."""
    span = high - low
    left, width = (min(bar.value, 0.0) - low) / span * 100, abs(bar.value) / span * 100
    kind = "negative" if bar.value < 0 else "positive"
    return (
        f'<div class="bar"><span class="bar-name">{escape(bar.name)}</span><span class="bar-track">'
        f'<span class="bar-fill bar-{kind}" style="left:{left:.2f}%;width:{width:.2f}%"></span></span>'
        f'<span class="bar-figure">{escape(figures(bar.written))}</span></div>'
    )

"""Plots as inline SVG: no script, no font, no file from elsewhere. Pure: numbers in, markup out.

All are drawn 360 units wide, so that their text is readable at its own size on a phone and only grows on a desk.
Colours are CSS classes of report.css, so that they follow the light or dark page.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH = 360
_LABEL = 96
_RIGHT = 62


@dataclass(frozen=True, slots=True)
class Bar:
    """A share (0–1) with its interval and the number it rests on."""

    label: str
    value: float
    low: float
    high: float
    n: int
    mark: float | None = None  # what it was before: the baseline


@dataclass(frozen=True, slots=True)
class Series:
    """A line: its name and a value for each step, None where there was none."""

    name: str
    values: tuple[float | None, ...]


def percent(value: float | None) -> str:
    """A share as Swedish per cent: "93 %"."""
    if value is None:
        return "–"
    if 0.995 <= value < 1:  # 835 of 836 is not 100 %
        return f"{math.floor(value * 1000) / 10:.1f}\u00a0%".replace(".", ",")
    return f"{value * 100:.0f}\u00a0%"


def bars(items: Sequence[Bar], title: str) -> str:
    """Horizontal bars with interval whiskers; a thin line marks the baseline."""
    height = 22 * len(items) + 24
    span = WIDTH - _LABEL - _RIGHT
    parts = [_grid(span, height)]
    for row, item in enumerate(items):
        y = 8 + 22 * row
        at = [_LABEL + span * share for share in (item.value, item.low, item.high)]
        parts.append(f'<text class="label" x="{_LABEL - 6}" y="{y + 11}" text-anchor="end">{escape(item.label)}</text>')
        parts.append(f'<rect class="bar" x="{_LABEL}" y="{y + 1}" width="{span * item.value:.1f}" height="13" rx="2"/>')
        parts.append(f'<path class="whisker" d="M{at[1]:.1f} {y + 7.5}H{at[2]:.1f}"/>')
        if item.mark is not None:
            parts.append(f'<path class="mark" d="M{_LABEL + span * item.mark:.1f} {y - 1}v17"/>')
        parts.append(
            f'<text class="value" x="{WIDTH}" y="{y + 11}" text-anchor="end">{percent(item.value)} · {item.n}</text>'
        )
    return _svg(height, title, parts)


def _grid(span: float, height: float) -> str:
    lines = []
    for step in (0, 0.25, 0.5, 0.75, 1):
        x = _LABEL + span * step
        lines.append(f'<path class="grid" d="M{x:.1f} 4V{height - 16}"/>')
        lines.append(f'<text class="tick" x="{x:.1f}" y="{height - 4}" text-anchor="middle">{step * 100:.0f}</text>')
    return "".join(lines)


def curve(points: Sequence[tuple[float, float]], title: str, x_name: str, y_name: str) -> str:
    """A stepless line through (share, share) points; the last point, where the assistant stands, is marked."""
    height, left, bottom, top = 220, 34, 34, 18
    low = max(0.0, math.floor(min((y for _, y in points), default=0.0) * 10 - 1) / 10)

    def place(x: float, y: float) -> tuple[float, float]:
        share = (y - low) / (1 - low) if low < 1 else 1.0
        return left + (WIDTH - left - 12) * x, height - bottom - (height - bottom - top) * share

    parts = []
    for step in range(5):
        y = low + (1 - low) * step / 4
        _, at = place(0, y)
        parts.append(f'<path class="grid" d="M{left} {at:.1f}H{WIDTH - 12}"/>')
        parts.append(f'<text class="tick" x="{left - 5}" y="{at + 4:.1f}" text-anchor="end">{y * 100:.0f}</text>')
        at_x, _ = place(step / 4, low)
        parts.append(
            f'<text class="tick" x="{at_x:.1f}" y="{height - bottom + 14}" text-anchor="middle">{step * 25}</text>'
        )
    placed = [place(x, y) for x, y in points]
    if placed:
        parts.append(f'<path class="line" d="M{" L".join(f"{x:.1f} {y:.1f}" for x, y in placed)}"/>')
        x, y = placed[-1]
        parts.append(f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="4"/>')
        parts.append(
            f'<text class="value" x="{max(x, left + 150):.1f}" y="{y + 18:.1f}" text-anchor="end">{_pair(points[-1])}</text>'
        )
    parts.append(f'<text class="axis" x="{WIDTH - 12}" y="{height - 4}" text-anchor="end">{escape(x_name)} →</text>')
    parts.append(f'<text class="axis" x="2" y="10">↑ {escape(y_name)}</text>')
    return _svg(height, title, parts)


def _pair(point: tuple[float, float]) -> str:
    return f"{percent(point[0])} besvarade, {percent(point[1])} rätt"


def histogram(values: Sequence[float], title: str, unit: str, marks: Sequence[tuple[str, float]]) -> str:
    """How values spread over a logarithmic scale, with named marks (p50, p95)."""
    height, bottom, top = 200, 32, 34
    shown = [max(value, 1.0) for value in values]
    if not shown:
        return _svg(height, title, ['<text class="axis" x="8" y="40">Inga värden.</text>'])
    start, end = math.log10(min(shown)), math.log10(max(*shown, min(shown) * 10))
    count = 24
    counts = [0] * count
    for value in shown:
        counts[min(int((math.log10(value) - start) / (end - start) * count), count - 1)] += 1
    step = (WIDTH - 16) / count
    parts = []
    for index, number in enumerate(counts):
        tall = (height - bottom - top) * number / max(counts)
        if number:
            x, y = 8 + index * step, height - bottom - tall
            parts.append(
                f'<rect class="bar" x="{x + 0.5:.1f}" y="{y:.1f}" width="{step - 1:.1f}" height="{tall:.1f}"/>'
            )
    parts.append(f'<path class="frame" d="M8 {height - bottom}H{WIDTH - 8}"/>')
    for exponent in range(math.ceil(start), math.floor(end) + 1):
        x = 8 + (WIDTH - 16) * (exponent - start) / (end - start)
        name = f"{10**exponent:,.0f}".replace(",", "\u00a0")
        parts.append(f'<text class="tick" x="{x:.1f}" y="{height - bottom + 14}" text-anchor="middle">{name}</text>')
    for row, (name, value) in enumerate(marks):
        x = 8 + (WIDTH - 16) * (math.log10(max(value, 1.0)) - start) / (end - start)
        end_side = x > WIDTH * 0.6
        parts.append(f'<path class="mark" d="M{x:.1f} {14 + 12 * row}V{height - bottom}"/>')
        parts.append(
            f'<text class="value" x="{x + (-5 if end_side else 5):.1f}" y="{18 + 12 * row}" '
            f'text-anchor="{"end" if end_side else "start"}">{escape(name)} {value:.0f} {escape(unit)}</text>'
        )
    parts.append(f'<text class="axis" x="{WIDTH - 8}" y="{height - 4}" text-anchor="end">{escape(unit)} →</text>')
    return _svg(height, title, parts)


def lines(series: Sequence[Series], steps: Sequence[str], title: str) -> str:
    """Shares over runs, a line each, named at its last value."""
    height, left, right, top, bottom = 220, 30, 92, 12, 30
    low = min((value for one in series for value in one.values if value is not None), default=0.0)
    low = max(0.0, math.floor(low * 10 - 0.5) / 10)
    span = WIDTH - left - right

    def place(step: int, value: float) -> tuple[float, float]:
        x = left + (span * step / (len(steps) - 1) if len(steps) > 1 else span)
        return x, height - bottom - (height - bottom - top) * ((value - low) / (1 - low) if low < 1 else 1.0)

    parts = []
    for step in range(5):
        value = low + (1 - low) * step / 4
        _, y = place(0, value)
        parts.append(f'<path class="grid" d="M{left} {y:.1f}H{left + span}"/>')
        parts.append(f'<text class="tick" x="{left - 5}" y="{y + 4:.1f}" text-anchor="end">{value * 100:.0f}</text>')
    ends: list[tuple[float, int, str]] = []
    for index, one in enumerate(series):
        placed = [place(step, value) for step, value in enumerate(one.values) if value is not None]
        if not placed:
            continue
        parts.append(f'<path class="line s{index}" d="M{" L".join(f"{x:.1f} {y:.1f}" for x, y in placed)}"/>')
        parts += [f'<circle class="dot s{index}" cx="{x:.1f}" cy="{y:.1f}" r="2.5"/>' for x, y in placed]
        last = next(value for value in reversed(one.values) if value is not None)
        ends.append((placed[-1][1], index, f"{one.name} {percent(last)}"))
    y = 0.0
    for wanted, index, name in sorted(ends):
        y = max(wanted + 4, y + 13)
        parts.append(f'<text class="value s{index}" x="{left + span + 6}" y="{y:.1f}">{escape(name)}</text>')
    if steps:
        parts.append(f'<text class="tick" x="{left}" y="{height - 8}">{escape(steps[0])}</text>')
        if len(steps) > 1:
            parts.append(
                f'<text class="tick" x="{left + span}" y="{height - 8}" text-anchor="end">{escape(steps[-1])}</text>'
            )
    return _svg(height, title, parts)


def _svg(height: float, title: str, parts: Sequence[str]) -> str:
    return (
        f'<svg viewBox="0 0 {WIDTH} {height:.0f}" role="img" aria-label="{escape(title, quote=True)}">'
        f"<title>{escape(title)}</title>{''.join(parts)}</svg>"
    )

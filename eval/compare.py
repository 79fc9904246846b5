"""Two runs over the same questions: what changed, how sure that is, and which questions were won and lost. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from eval.matching import with_commas
from eval.scoring import FIGURE, FIGURES, Figure
from eval.significance import Difference, paired_difference

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """How one figure changed over some questions. ``a`` and ``b`` are the means; ``missing`` lacked it in a run."""

    figure: Figure
    group: str  # "" for all, else a kind
    a: float
    b: float
    difference: Difference
    missing: int = 0

    @property
    def better(self) -> bool:
        """Whether B is better, whatever way the figure points."""
        return (self.difference.value > 0) == self.figure.higher_is_better and self.difference.value != 0


@dataclass(frozen=True, slots=True)
class Comparison:
    """A and B over the questions that both answered. ``won`` and ``lost`` are ids; so are ``only_a``, ``only_b``."""

    changes: tuple[Change, ...]
    won: tuple[str, ...]
    lost: tuple[str, ...]
    only_a: tuple[str, ...]
    only_b: tuple[str, ...]
    common: int

    @property
    def worse(self) -> tuple[Change, ...]:
        """The figures that are significantly worse, overall or for a kind."""
        return tuple(change for change in self.changes if change.difference.significant and not change.better)


def compare(a: Sequence[Row], b: Sequence[Row]) -> Comparison:
    """Compare two runs' score rows, paired by id."""
    in_a = {row["id"]: row for row in a}
    in_b = {row["id"]: row for row in b}
    common = [key for key in in_a if key in in_b]
    kinds = sorted({in_a[key]["kind"] for key in common})
    changes = [
        change
        for group in ("", *kinds)
        for figure in FIGURES
        if (change := _change(figure, group, [(in_a[key], in_b[key]) for key in common])) is not None
    ]
    return Comparison(
        changes=tuple(changes),
        won=tuple(key for key in common if in_b[key]["right"] and not in_a[key]["right"]),
        lost=tuple(key for key in common if in_a[key]["right"] and not in_b[key]["right"]),
        only_a=tuple(key for key in in_a if key not in in_b),
        only_b=tuple(key for key in in_b if key not in in_a),
        common=len(common),
    )


def _change(figure: Figure, group: str, pairs: Sequence[tuple[Row, Row]]) -> Change | None:
    """The change of one figure in one kind; None where no question has it in both runs."""
    some = [(one, other) for one, other in pairs if not group or one["kind"] == group]
    both = [
        (float(one[figure.key]), float(other[figure.key]))
        for one, other in some
        if one.get(figure.key) is not None and other.get(figure.key) is not None
    ]
    missing = sum((one.get(figure.key) is None) != (other.get(figure.key) is None) for one, other in some)
    values_a = [value for value, _ in both]
    values_b = [value for _, value in both]
    difference = paired_difference(values_a, values_b)
    if difference is None:
        return None
    return Change(figure, group, sum(values_a) / len(both), sum(values_b) / len(both), difference, missing)


def tell(comparison: Comparison, name_a: str, name_b: str, shown: int = 20) -> str:
    """The comparison as Swedish text."""
    lines = [f"A = {name_a}", f"B = {name_b}", f"{comparison.common} gemensamma frågor.", ""]
    lines.append(f"{'':22}{'A':>8}{'B':>8}{'skillnad':>10}  {'95 % intervall':18}{'p':>7}")
    lines += [_line(change) for change in comparison.changes if not change.group]
    kinds = [change for change in comparison.changes if change.group and change.figure is FIGURE["right"]]
    lines += ["", "Rätt svar per frågetyp:", *(_line(change) for change in kinds)]
    lines += ["", f"Vunna av B ({len(comparison.won)}): {_ids(comparison.won, shown)}"]
    lines += [f"Förlorade av B ({len(comparison.lost)}): {_ids(comparison.lost, shown)}"]
    if comparison.only_a or comparison.only_b:
        lines.append(f"Bara i A: {len(comparison.only_a)}, bara i B: {len(comparison.only_b)} (räknas inte).")
    if worse := [change for change in comparison.worse if not change.group]:
        lines.append("Säkert sämre: " + ", ".join(change.figure.name for change in worse))
    return "\n".join(lines)


def _line(change: Change) -> str:
    found = change.difference
    mark = "" if not found.significant else " bättre" if change.better else " SÄMRE"
    interval = f"[{found.low:+.3f}; {found.high:+.3f}]"
    missing = f" ({change.missing} utan värde)" if change.missing else ""
    name = change.group or change.figure.name
    chance = "<0.001" if found.p < 0.001 else f"{found.p:.3f}"
    line = f"{name:22}{change.a:8.3f}{change.b:8.3f}{found.value:+10.3f}  {interval:18}{chance:>7}{mark}{missing}"
    return with_commas(line)


def _ids(ids: Sequence[str], shown: int) -> str:
    return ", ".join(ids[:shown]) + (" …" if len(ids) > shown else "") if ids else "inga"

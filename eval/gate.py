"""The gate: stops a change that makes a figure fall below eval/baseline.json by more than its interval. Pure but for the file."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from eval.cases import DataError
from eval.matching import with_commas
from eval.scoring import FIGURE

BASELINE = Path(__file__).parent / "baseline.json"
GATED = (
    "right",
    "correct",
    "lead",
    "cited",
    "grounded",
    "crag",
    "recall@5",
    "citation_recall",
    "citation_precision",
    "faithfulness",
)
_SLOWER = 2.0  # machines differ: only a doubled time stops


def read_baseline(path: Path = BASELINE) -> dict[str, Any] | None:
    """The baseline, None where there is none. Raises DataError on a damaged one."""
    if not path.exists():
        return None
    try:
        return dict(json.loads(path.read_text(encoding="utf-8")))
    except json.JSONDecodeError as error:
        raise DataError(f"{path} är skadad: {error}") from error


def make_baseline(run_name: str, aggregate: Mapping[str, Any], config: Mapping[str, Any]) -> dict[str, Any]:
    """What is kept of a run to compare later ones with. No LLM-judged figure: a build is never stopped by one."""
    whole = aggregate["all"]
    kept = ("value", "low", "high", "n")
    return {
        "run": run_name,
        "commit": config.get("code", {}).get("commit", ""),
        "sets": config.get("sets", []),
        "n": whole["n"],
        "figures": {key: {name: whole["figures"][key][name] for name in kept} for key in GATED},
        "abstention_f1": whole["abstention"]["f1"],
        "ungrounded": whole["ungrounded"],
        "failed_answers": whole["failed_answers"],
        "latency_p95_ms": whole["latency_ms"]["p95"],
        "by_kind": {kind: some["figures"]["right"]["value"] for kind, some in aggregate["by_kind"].items()},
    }


def check(baseline: Mapping[str, Any], aggregate: Mapping[str, Any]) -> list[str]:
    """Why the gate stays shut, as Swedish sentences; none when it opens."""
    whole = aggregate["all"]
    failures = []
    if whole["n"] < baseline["n"]:
        failures.append(f"Körningen har {whole['n']} frågor, baslinjen {baseline['n']}: kör hela frågeuppsättningen.")
    for key, before in baseline["figures"].items():
        now = whole["figures"][key]["value"]
        if before["value"] is None:
            continue
        if now is None:
            failures.append(f"{FIGURE[key].name} saknas; baslinjen är {before['value']:.3f}.")
        elif now < before["low"]:
            failures.append(
                f"{FIGURE[key].name} är {now:.3f}; baslinjen är {before['value']:.3f} och dess intervall börjar vid {before['low']:.3f}."
            )
    for key, name in (
        ("ungrounded", "Svar med citat som inte står i dokumentet"),
        ("failed_answers", "Fel i stället för svar"),
    ):
        if whole[key] > baseline[key]:
            failures.append(f"{name}: {whole[key]}; baslinjen är {baseline[key]}.")
    p95, before_p95 = whole["latency_ms"]["p95"], baseline["latency_p95_ms"]
    if p95 is not None and before_p95 is not None and p95 > max(_SLOWER * before_p95, before_p95 + 300):
        failures.append(f"Svarstiden (p95) är {p95:.0f} ms; baslinjen är {before_p95:.0f} ms.")
    return [with_commas(failure) for failure in failures]


def write_baseline(baseline: Mapping[str, Any], path: Path = BASELINE) -> None:
    """Write the baseline."""
    path.write_text(json.dumps(baseline, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

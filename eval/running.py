"""A run from end to end, one step after another: answer, judge, measure, sum up."""

from collections.abc import Mapping, Sequence
from typing import Any

from assistant.support.evidence import join_lines
from eval import ragas_metrics
from eval.cases import Case, DataError
from eval.citations import CitedStatement
from eval.generate import generate
from eval.matching import with_commas
from eval.outputs import Output, write_rows
from eval.ragas_metrics import JUDGE, Sample, Scored
from eval.runs import Run
from eval.scoring import FIGURE, Row, aggregate, cited_statement, claiming, groups_and_sets, score_case
from eval.systems import Progress, System


def answer_cases(run: Run, cases: Sequence[Case], systems: Mapping[str, System], progress: Progress) -> None:
    """Ask every case and write outputs.jsonl."""
    rows: list[Row] = []
    for number, case in enumerate(cases, start=1):
        system = systems[case.set]
        rows += generate([case], system.assistant, system.to_row)
        if number % 50 == 0 or number == len(cases):
            progress(f"{number} av {len(cases)} frågor besvarade")
    write_rows(run.folder / "outputs.jsonl", rows)


def score_outputs(
    run: Run, cases: Sequence[Case], systems: Mapping[str, System], judge: str | None, progress: Progress
) -> Row:
    """Score the run's outputs and write cases, scores, aggregate and problems. Returns the aggregate."""
    outputs = run.outputs()
    known = [case for case in cases if case.id in outputs]
    if not known:
        raise DataError(f"Ingen av frågorna finns bland svaren i {run.folder}.")
    rows = []
    for case in known:
        system = systems[case.set]
        rows.append(score_case(case, outputs[case.id], system.sources, system.check))
    progress(f"{len(rows)} svar bedömda")
    judged = _measure(rows, known, outputs, systems, judge)
    whole = aggregate(rows, (*ragas_metrics.LOCAL_METRICS, *judged))
    run.write_cases(known)
    write_rows(run.folder / "scores.jsonl", rows)
    unread = dict.fromkeys(  # once, also when two sets share the documents
        f"Dokumentet kunde inte läsas: {one}"
        for system in systems.values()
        for one in system.manifest.get("failed", ())
    )
    run.write_json("problems.json", [*unread, *_problems(cases, outputs, rows)])
    run.write_json("aggregate.json", whole)
    return whole


def _measure(
    rows: Sequence[Row],
    cases: Sequence[Case],
    outputs: Mapping[str, Output],
    systems: Mapping[str, System],
    judge: str | None,
) -> tuple[str, ...]:
    """Put the ragas metrics into the rows, ours and the judge's. Returns the names of the judge's metrics."""
    names: set[str] = set()
    for set_name, system in systems.items():
        some = [case for case in cases if case.set == set_name and outputs[case.id].said()]
        samples = {case.id: _sample(case, outputs[case.id], system) for case in some}
        judges = ragas_metrics.judge_named(judge)
        names |= {bound.name for bound in judges}
        scored = ragas_metrics.score_samples(samples, (*ragas_metrics.local_metrics(system.check), *judges))
        for row in rows:
            if row["id"] in scored:
                _fill(row, scored[row["id"]])
    return tuple(sorted(names))


def _fill(row: Row, scored: Scored) -> None:
    row.update(scored.values)
    row["missing"] = {**row["missing"], **scored.missing}


def _sample(case: Case, output: Output, system: System) -> Sample:
    statements: tuple[CitedStatement, ...] = tuple(
        cited_statement(said, output, system.sources) for said in claiming(output)
    )
    return Sample(
        question=output.standalone or case.question,
        answer=output.answer,
        reference=case.reference,
        contexts=tuple(" ".join(join_lines(cited.quote).split()) for cited in output.citations),
        retrieved=tuple(hit.text for hit in output.retrieved),
        statements=statements,
    )


def _problems(cases: Sequence[Case], outputs: Mapping[str, Output], rows: Sequence[Row]) -> list[str]:
    """What went wrong on the way, as Swedish sentences."""
    problems = [
        f"{output.id}: assistenten gav ett fel ({output.status}) {output.error}".strip()
        for output in outputs.values()
        if output.failed
    ]
    ids = {case.id for case in cases}
    if unanswered := [case.id for case in cases if case.id not in outputs]:
        problems.append(f"{len(unanswered)} frågor saknar svar och är inte bedömda: {_some(unanswered)}")
    if unknown := [key for key in outputs if key not in ids]:
        problems.append(f"{len(unknown)} svar hör inte till någon fråga: {_some(unknown)}")
    missing: dict[str, list[str]] = {}
    for row in rows:
        for key, reason in row["missing"].items():
            missing.setdefault(key, []).append(reason)
    problems += [
        f"{FIGURE[key].name if key in FIGURE else key}: {len(reasons)} värden saknas, till exempel: {reasons[0]}"
        for key, reasons in sorted(missing.items())
    ]
    return problems


def _some(ids: Sequence[str], shown: int = 5) -> str:
    return ", ".join(ids[:shown]) + (" …" if len(ids) > shown else "")


def summary_text(whole: Mapping[str, Any]) -> str:
    """The run's figures as a Swedish table for the terminal."""
    columns = ("right", "correct", "lead", "cited", "recall@5", "crag")
    lines = [f"{'':26}{'antal':>6}" + "".join(f"{FIGURE[key].name:>13}" for key in columns)]
    groups = [("alla", whole["all"]), *whole["by_kind"].items()]
    groups += [(f"  {name}" if name else f"grupp {group}", some) for group, name, some in groups_and_sets(whole)]
    groups += whole["by_part"].items()
    for name, some in groups:
        values = "".join(_shown(some["figures"][key]["value"]) for key in columns)
        lines.append(f"{name:26}{some['n']:6}{values}")
    found = whole["all"]
    interval = found["figures"]["right"]
    lines += [
        "",
        f"Rätt {interval['value']:.3f} (95 % intervall {interval['low']:.3f}–{interval['high']:.3f}) · "
        f"fel svar {found['wrong']} · ej ordagranna {found['ungrounded']} · fel i drift {found['failed_answers']}",
        "Påståenden: "
        + " · ".join(
            f"{FIGURE[key].name.lower()} {_plain(found['figures'][key]['value'])}"
            for key in ("citation_recall", "citation_precision", "faithfulness")
        )
        + " (prövat utan språkmodell)",
        f"Avstår: precision {_plain(found['abstention']['precision'])}, täckning {_plain(found['abstention']['recall'])}, "
        f"F1 {_plain(found['abstention']['f1'])} · svarstid p50 {found['latency_ms']['p50']:.0f} ms, "
        f"p95 {found['latency_ms']['p95']:.0f} ms",
    ]
    for key, figure in found["figures"].items():
        if key not in FIGURE:
            missing = f", {figure['missing']} utan värde" if figure["missing"] else ""
            lines.append(f"{key}: {_plain(figure['value'])} (n={figure['n']}{missing})")
    return with_commas("\n".join(lines))


def _shown(value: float | None) -> str:
    return f"{'–':>13}" if value is None else f"{value:13.3f}"


def _plain(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def judge_setting(environment: Mapping[str, str]) -> str | None:
    """The judge that the environment names, if any."""
    return environment.get(JUDGE, "").strip() or None

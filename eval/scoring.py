"""From answers to figures: a row of scores for each case, and their means with intervals.

A figure that does not apply to a case (recall where there is no evidence) is None and left out. One that should have
come but did not (a judge that failed) is counted as missing beside the mean, and never taken for a number.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.replies import RIVAL
from assistant.support.claims import is_absence
from assistant.support.evidence import SourceText, read_evidence, squash
from eval import metrics
from eval.cases import GROUP_OF, GROUPS, Case
from eval.citations import CitedStatement, SupportCheck, score_citations
from eval.correctness import judge
from eval.outputs import Output, OutputStatement
from eval.significance import mean_interval

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the report: its key in a row, its Swedish name, what it says, and which way is better."""

    key: str
    name: str
    meaning: str
    higher_is_better: bool = True
    percent: bool = True


FIGURES: tuple[Figure, ...] = (
    Figure("right", "Rätt", "rätt svar, rätt belagt och ordagrant citerat"),
    Figure("correct", "Rätt sak", "svaret säger det rätta"),
    Figure("lead", "Rätt först", "det rätta står bland de första 45 orden"),
    Figure("cited", "Rätt källa", "citaten innehåller belägget"),
    Figure("grounded", "Ordagrant", "varje citat står i sitt dokument"),
    Figure("crag", "CRAG", "+1 rätt eller rätt avstått, 0 avstod fel, −1 fel svar", percent=False),
    Figure("recall@1", "Träff@1", "andelen av belägget i den första sökträffen"),
    Figure("recall@5", "Träff@5", "andelen av belägget i de fem första sökträffarna"),
    Figure("recall@10", "Träff@10", "andelen av belägget i de tio första sökträffarna"),
    Figure("complete@5", "Hela belägget@5", "hela belägget finns i de fem första sökträffarna"),
    Figure("reciprocal_rank", "MRR", "1 delat med platsen för första träffen", percent=False),
    Figure("ndcg@10", "nDCG@10", "hur högt upp belägget ligger", percent=False),
    Figure("citation_recall", "Källtäckning", "andelen påståenden som sina källor bär (prövat utan språkmodell)"),
    Figure("citation_precision", "Källprecision", "andelen källor som behövs (prövat utan språkmodell)"),
    Figure("faithfulness", "Trohet", "andelen påståenden som någon angiven källa bär (prövat utan språkmodell)"),
)
FIGURE = {figure.key: figure for figure in FIGURES}


def score_case(case: Case, output: Output, sources: Mapping[str, SourceText], check: SupportCheck) -> Row:
    """All figures of one answer. ``sources`` are the documents the case was asked of."""
    verdict = judge(case, output, {name: source.squashed for name, source in sources.items()})
    row: Row = {
        "id": case.id,
        "kind": case.kind,
        "set": case.set,
        "held_out": case.held_out,
        "answerable": case.answerable,
        "status": output.status,
        "abstained": verdict.abstained,
        "failed_answer": output.failed,
        "right": verdict.right,
        "correct": verdict.correct,
        "lead": verdict.lead,
        "cited": verdict.cited,
        "grounded": verdict.grounded,
        "crag": verdict.crag,
        "why": list(verdict.why),
        "words": 0 if output.abstained else len(output.answer.split()),
        "total_ms": output.total_ms,
        "confidence": output.confidence,
    }
    return row | _retrieval(case, output) | _citations(output, sources, check) | {"missing": {}}


def _retrieval(case: Case, output: Output) -> Row:
    ranking = metrics.rank_evidence(case.evidence, [(hit.document, squash(hit.text)) for hit in output.retrieved])
    if ranking is None:
        return dict.fromkeys(("recall@1", "recall@5", "recall@10", "complete@5", "reciprocal_rank", "ndcg@10"))
    return {
        **{f"recall@{k}": metrics.recall(ranking, k) for k in (1, 5, 10)},
        "complete@5": metrics.complete(ranking, 5),
        "reciprocal_rank": metrics.reciprocal_rank(ranking),
        "ndcg@10": metrics.ndcg(ranking, 10),
    }


def _citations(output: Output, sources: Mapping[str, SourceText], check: SupportCheck) -> Row:
    score = score_citations([cited_statement(said, output, sources) for said in claiming(output)], check)
    if score is None:
        return {
            "citation_recall": None,
            "citation_precision": None,
            "faithfulness": None,
            "statements": 0,
            "uncited": 0,
            "unsupported": [],
        }
    return {
        "citation_recall": score.recall,
        "citation_precision": score.precision,
        "faithfulness": score.faithfulness,
        "statements": score.statements,
        "uncited": score.uncited,
        "unsupported": [list(pair) for pair in score.unsupported],
    }


def claiming(output: Output) -> list[OutputStatement]:
    """The statements that can be cited for.

    That the documents do not tell something stands in none of them, and what else may be meant is not stated.
    """
    return [said for said in output.said() if not is_absence(said.text) and not said.text.startswith(RIVAL)]


def cited_statement(said: OutputStatement, output: Output, sources: Mapping[str, SourceText]) -> CitedStatement:
    """A statement with its citations read in their documents. A citation number without citation counts as none."""
    cited = [output.citations[index] for index in said.citations if 0 <= index < len(output.citations)]
    places = (" ".join(filter(None, (one.title, one.section, one.label))) for one in cited)
    evidence = (
        read_evidence(one.document, one.quote, sources, one.start, place)
        for one, place in zip(cited, places, strict=True)
    )
    return CitedStatement(said.text, tuple(evidence), said.computed)


def aggregate(rows: Sequence[Row], figures: Sequence[str] = ()) -> Row:
    """The means of all rows and of each kind, group of sets, set and part.

    ``figures``: keys beside those of FIGURES (a judge's).
    """
    keys = (*FIGURE, *figures)
    groups: dict[str, Callable[[Row], str]] = {
        "by_kind": lambda row: str(row["kind"]),
        "by_group": lambda row: GROUP_OF[row["set"]],
        "by_set": lambda row: str(row["set"]),
        "by_part": lambda row: "held_out" if row["held_out"] else "development",
    }
    return {
        "all": summary(rows, keys),
        **{
            name: {value: summary(some, keys) for value, some in sorted(_grouped(rows, key).items())}
            for name, key in groups.items()
        },
    }


def groups_and_sets(whole: Mapping[str, Any]) -> Iterator[tuple[str, str, Row]]:
    """Group, set and summary: each group of an aggregate (its set is ""), then its sets when it has several of them."""
    by_group, by_set = whole.get("by_group", {}), whole["by_set"]  # a run of before there were groups has none
    for group, names in GROUPS.items():
        held = [name for name in names if name in by_set]
        if group in by_group:
            yield group, "", by_group[group]
        if len(held) > 1 or group not in by_group:
            yield from ((group, name, by_set[name]) for name in held)


def _grouped(rows: Iterable[Row], key: Callable[[Row], str]) -> dict[str, list[Row]]:
    grouped: dict[str, list[Row]] = {}
    for row in rows:
        grouped.setdefault(key(row), []).append(row)
    return grouped


def summary(rows: Sequence[Row], keys: Sequence[str]) -> Row:
    """Count, the figures with intervals, abstention and latency of some rows."""
    abstention = metrics.abstention([(row["answerable"], row["abstained"]) for row in rows])
    times = [row["total_ms"] for row in rows]
    words = [row["words"] for row in rows if not row["abstained"]]
    return {
        "n": len(rows),
        "figures": {key: _figure(rows, key) for key in keys},
        "abstention": {
            "precision": abstention.precision,
            "recall": abstention.recall,
            "f1": abstention.f1,
            "rightly": abstention.rightly,
            "wrongly": abstention.wrongly,
            "missed": abstention.missed,
        },
        "latency_ms": {"p50": metrics.percentile(times, 0.5), "p95": metrics.percentile(times, 0.95)},
        "words_median": metrics.percentile(words, 0.5),
        "ungrounded": sum(not row["grounded"] for row in rows),
        "wrong": sum(row["crag"] < 0 for row in rows),
        "failed_answers": sum(row["failed_answer"] for row in rows),
        "uncited_statements": sum(row["uncited"] for row in rows),
    }


def _figure(rows: Sequence[Row], key: str) -> Row:
    """Mean and interval over the rows that have the figure; ``missing`` counts those where it should have come."""
    values = [float(row[key]) for row in rows if row.get(key) is not None]
    missing = sum(key in row["missing"] for row in rows)
    interval = mean_interval(values)
    if interval is None:
        return {"value": None, "low": None, "high": None, "n": 0, "missing": missing}
    return {"value": interval.value, "low": interval.low, "high": interval.high, "n": interval.n, "missing": missing}

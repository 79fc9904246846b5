"""How good the support check is: its verdicts on labelled (statement, evidence) pairs, per kind of error. Pure but reading."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from assistant.support.evidence import SourceText, read_evidence
from eval.cases import DATA, read_records
from eval.citations import SupportCheck

PAIRS = DATA / "pairs.jsonl"
NAMES = {
    "right": "Rätt påstående",
    "wrong_year": "Fel år",
    "neighbour_figure": "Grannsiffra",
    "flipped_sign": "Omvänt tecken",
    "proposal_as_decision": "Förslag som beslut",
    "wrong_source": "Fel källa",
    "wrong_unit": "Fel enhet",
    "percent_points": "Procent mot procentenheter",
    "wrong_entity": "Fel namn eller organ",
}


class Pair(BaseModel):
    """A statement, what it cites, and whether a person finds it supported. ``kind`` is the sort of error."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    kind: str
    supported: bool
    statement: str
    evidence: tuple[tuple[str, str], ...]
    held_out: bool = False


def read_pairs(path: Path = PAIRS) -> tuple[Pair, ...]:
    """The labelled pairs."""
    return tuple(read_records(path, Pair))


def verdicts(
    pairs: Sequence[Pair], check: SupportCheck, sources: Mapping[str, SourceText]
) -> list[tuple[Pair, bool, tuple[str, ...]]]:
    """For each pair: whether the check agrees with the person, and the reasons the check gave."""
    judged = []
    for pair in pairs:
        evidence = [read_evidence(document, quote, sources) for document, quote in pair.evidence]
        verdict = check(pair.statement, evidence)
        judged.append((pair, verdict.supported == pair.supported, verdict.reasons))
    return judged


def agreement(judged: Sequence[tuple[Pair, bool, tuple[str, ...]]]) -> list[dict[str, object]]:
    """A row for each kind, and before them one for all wrong pairs: count, share of agreement, and that of the held out."""
    kinds = [kind for kind in NAMES if any(pair.kind == kind for pair, _, _ in judged)]
    rows = [_row("Alla fel", [one for one in judged if not one[0].supported])]
    return rows + [_row(NAMES[kind], [one for one in judged if one[0].kind == kind]) for kind in kinds]


def _row(name: str, judged: Sequence[tuple[Pair, bool, tuple[str, ...]]]) -> dict[str, object]:
    held_out = [agrees for pair, agrees, _ in judged if pair.held_out]
    return {
        "name": name,
        "n": len(judged),
        "share": sum(agrees for _, agrees, _ in judged) / len(judged) if judged else None,
        "held_out": len(held_out),
        "held_out_share": sum(held_out) / len(held_out) if held_out else None,
    }

"""Our verdict is the public contract's verdict, on golden cases that its own scorer judged."""

import json
from pathlib import Path

import pytest

from assistant.support.evidence import squash
from eval.cases import Case
from eval.correctness import judge, readable
from eval.matching import evidence_held, fold
from eval.outputs import Output

GOLDEN = json.loads((Path(__file__).parent / "golden_verdicts.json").read_text(encoding="utf-8"))
SOURCES = {name: squash(text) for name, text in GOLDEN["documents"].items()}


@pytest.mark.parametrize("row", GOLDEN["rows"], ids=lambda row: row["output"]["answer"][:30])
def test_the_verdict_agrees_with_the_contract(row: dict) -> None:
    verdict = judge(Case.model_validate(row["case"]), Output.model_validate(row["output"]), SOURCES)
    expected = row["expected"]
    for field in ("abstained", "correct", "lead", "cited", "grounded", "right", "crag"):
        assert getattr(verdict, field) == expected[field], field


@pytest.mark.parametrize("row", GOLDEN["rows"], ids=lambda row: row["output"]["answer"][:30])
def test_recall_at_5_agrees_with_the_contract(row: dict) -> None:
    case, output = Case.model_validate(row["case"]), Output.model_validate(row["output"])
    passages = [(passage.document, squash(passage.text)) for passage in output.retrieved[:5]]
    ours = evidence_held(case.evidence, passages) if passages and case.evidence else None
    assert ours == row["expected"]["recall5"]


@pytest.mark.parametrize("row", GOLDEN["rows"], ids=lambda row: row["output"]["answer"][:30])
def test_an_answer_that_is_not_right_says_why(row: dict) -> None:
    verdict = judge(Case.model_validate(row["case"]), Output.model_validate(row["output"]), SOURCES)
    assert bool(verdict.why) == (not verdict.right)


def test_the_reasons_name_what_is_wrong() -> None:
    case = Case(
        id="a",
        kind="amount",
        question="?",
        must=(("12,5",), ("mnkr",)),
        forbid=("13,5",),
        evidence=((("r", "12,5 mnkr"),),),
    )
    output = Output.model_validate(
        {"id": "a", "status": "answered", "answer": "13,5 mnkr", "citations": [{"document": "r", "quote": "hittepå"}]}
    )
    why = " ".join(judge(case, output, {"r": squash("det blev 12,5 mnkr")}).why)
    for expected in ("12,5", "13,5", "hittepå", "Källorna innehåller inte belägget (r"):
        assert expected in why


def test_folding_drops_markup_and_markers_but_no_words() -> None:
    assert fold("**−20,5  mnkr** [1, 2]\n`UTFALL`") == "-20,5 mnkr utfall"


def test_squashing_survives_line_breaks_and_hyphenation() -> None:
    assert squash("under-\nskott om 12,5\u00a0mnkr") == squash("Underskott om 12,5 mnkr")


@pytest.mark.parametrize(
    ("pattern", "shown"),
    [
        (r"(?<![\d,])20,5 ?(mnkr|mkr)", "20,5 (mnkr eller mkr)"),
        (r"(?<![\d,])2[ .]?550[ .]?000(?![\d]|,\d)", "2 550 000"),
        ("besvarad", "besvarad"),
    ],
)
def test_a_pattern_is_shown_as_a_person_writes_it(pattern: str, shown: str) -> None:
    assert readable(pattern) == shown

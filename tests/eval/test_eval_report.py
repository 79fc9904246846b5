"""The report: whole, escaped, self-contained; and its plots."""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from eval_fakes import FakeAssistant, answer, case, run_in, system

from eval import plots
from eval.cases import GROUP_OF, GROUPS
from eval.plots import Bar, Series
from eval.report import _GROUPS, _SETS, write_report
from eval.running import answer_cases, score_outputs, summary_text
from eval.runs import Run
from eval.scoring import groups_and_sets

NASTY = '<img src=x onerror="alert(1)">&'


@pytest.fixture
def run(tmp_path: Path) -> Run:
    cases = [
        case("bra"),
        case("elak", kind="count", question=f"Vad {NASTY}?", history=[NASTY], reference=NASTY, must=[["99"]]),
        case("tyst", kind="unanswerable", must=None, evidence=[]),
    ]
    answers = {
        "Fråga bra?": answer("12,5 mnkr 2023", "Nämnden gick med ett underskott om 12,5 mnkr 2023."),
        f"Vad {NASTY}?": answer(f"Jo {NASTY}", "Nämnden har 40 anställda och 3 chefer."),
        "Fråga tyst?": RuntimeError(NASTY),
    }
    made = run_in(tmp_path, "2024-05-01_12.00.00")
    systems = {"shipped": system(FakeAssistant(answers))}
    answer_cases(made, cases, systems, lambda _: None)
    score_outputs(made, cases, systems, None, lambda _: None)
    return made


def page_of(run: Run, history: int = 1) -> str:
    baseline = {"figures": {"right": {"value": 0.9}}, "by_kind": {"amount": 0.8}}
    agreement = [{"name": "Alla fel", "n": 10, "share": 0.97, "held_out_share": 0.95}]
    return write_report(run, [run] * history, baseline, agreement).read_text(encoding="utf-8")


def test_the_page_shows_every_failing_case_with_answer_evidence_and_why(run: Run) -> None:
    page = page_of(run)
    assert page.count('class="case"') == 2
    for shown in (
        'id="elak"',
        "underskott om 12,5 mnkr",
        "Svaret saknar",
        "Angivna källor",
        "Nämnden har 40 anställda",
    ):
        assert shown in page
    assert 'id="bra"' not in page
    assert "Problem under körningen" in page
    assert "baslinje" in page
    assert "Alla fel" in page


def test_sets_are_shown_in_groups_and_a_group_of_one_set_without_it(tmp_path: Path) -> None:
    sets = ("shipped", "municipalities", "assorted")
    cases = [case(name, set=name, held_out=name == "assorted") for name in sets]
    said = answer("12,5 mnkr 2023", "Nämnden gick med ett underskott om 12,5 mnkr 2023.")
    made = run_in(tmp_path, "2024-05-01_12.00.00")
    systems = dict.fromkeys(sets, system(FakeAssistant({f"Fråga {name}?": said for name in sets})))
    answer_cases(made, cases, systems, lambda _: None)
    whole = score_outputs(made, cases, systems, None, lambda _: None)
    assert [(group, name) for group, name, _ in groups_and_sets(whole)] == [
        ("shipped", ""),
        ("other", ""),
        ("other", "municipalities"),
        ("other", "assorted"),
    ]
    assert [(group, name) for group, name, _ in groups_and_sets({"by_set": whole["by_set"]})] == [
        ("shipped", "shipped"),
        ("other", "municipalities"),
        ("other", "assorted"),
    ]
    rows = re.findall(r"<tr>(.*?)</tr>", page_of(made).split('id="dokument"')[1].split("</table>")[0])
    cells = [re.findall(r">([^<]+)<", row) for row in rows]
    assert [row[0] for row in cells[1:]] == [
        "Medföljande dokument",
        "Andra organs layouter",
        "kommuner",
        "blandade organ",
    ]
    assert cells[2][1:3] == ["2", "100\u00a0%"]
    assert [row[4:6] for row in cells[3:]] == [["100\u00a0%", "–"], ["–", "100\u00a0%"]]
    assert "grupp other" in summary_text(whole)


def test_every_group_and_set_has_a_swedish_name() -> None:
    assert list(_GROUPS) == list(GROUPS)
    assert list(_SETS) == list(GROUP_OF)


def test_nothing_of_a_question_or_an_answer_becomes_markup(run: Run) -> None:
    page = page_of(run)
    assert "<img" not in page
    assert page.count("&lt;img src=x") >= 4


def test_the_page_needs_nothing_from_elsewhere(run: Run) -> None:
    page = page_of(run)
    assert not re.search(r"https?://|<link|@import|src=", page.replace("src=x", ""))
    assert '<html lang="sv">' in page


def test_history_is_drawn_from_two_runs_on(run: Run) -> None:
    assert "Över tid" not in page_of(run, history=1)
    assert "Över tid" in page_of(run, history=2)


def parse(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)


def test_bars_are_as_long_as_their_shares() -> None:
    svg = parse(plots.bars([Bar("A & B", 1.0, 0.9, 1.0, 5), Bar("C", 0.5, 0.2, 0.8, 9, mark=0.25)], "Titel"))
    first, second = (float(bar.attrib["width"]) for bar in svg.iter() if bar.get("class") == "bar")
    assert first == pytest.approx(2 * second)
    assert svg.attrib["aria-label"] == "Titel"
    assert "A & B" in [element.text for element in svg.iter() if element.get("class") == "label"]


@pytest.mark.parametrize("points", [[], [(1.0, 1.0)], [(0.2, 1.0), (1.0, 0.4)]])
def test_the_curve_is_well_formed_and_inside_its_frame(points: list[tuple[float, float]]) -> None:
    svg = parse(plots.curve(points, "t", "x", "y"))
    for dot in (element for element in svg.iter() if element.get("class") == "dot"):
        assert 0 <= float(dot.attrib["cx"]) <= plots.WIDTH
        assert 0 <= float(dot.attrib["cy"]) <= 220


@pytest.mark.parametrize("values", [[], [0.0], [5.0] * 9, [1.0, 10.0, 12000.0]])
def test_the_histogram_takes_any_times(values: list[float]) -> None:
    svg = parse(plots.histogram(values, "t", "ms", [("p50", 5.0), ("p95", 9000.0)]))
    assert len([bar for bar in svg.iter() if bar.get("class") == "bar"]) == len({round(value) for value in values})


def test_lines_skip_what_was_not_measured() -> None:
    svg = parse(plots.lines([Series("Rätt", (0.5, None, 0.7)), Series("Ny", (None, None, None))], ["a", "b", "c"], "t"))
    assert len([dot for dot in svg.iter() if (dot.get("class") or "").startswith("dot")]) == 2

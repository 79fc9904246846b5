"""What an answer must be: what the shipped documents say of one well-known figure, and what holds for every answer."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant.__main__ import for_terminal
from assistant.abstain import abstain
from assistant.chain import Assistant
from assistant.check import UNSURE, gate
from assistant.output import to_row
from assistant.read import read
from assistant.replies import NOT_SURE
from assistant.retrieve import retrieve
from assistant.types import Answer, FigureKind, Status
from assistant.understanding.frame import frame_of

QUESTIONS = Path(__file__).parents[2] / "eval" / "data" / "shipped.jsonl"
DEFICIT = "hur stort var Länstrafikens underskott 2022?"
LEAD_WORDS = 45
EVERY = 4  # of the questions: enough to meet every kind, and quick


def sampled() -> list[dict[str, Any]]:
    """Questions of every kind."""
    lines = QUESTIONS.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines[::EVERY]]


@pytest.fixture(scope="module")
def answers(shipped: Assistant) -> list[Answer]:
    """The answers to the sampled questions."""
    return [shipped.answer(case["question"], case["history"]) for case in sampled()]


def test_the_deficit_is_told_first_with_its_source(shipped: Assistant) -> None:
    answer = shipped.answer(DEFICIT)
    assert answer.status is Status.ANSWERED
    lead = " ".join(answer.text.split()[:LEAD_WORDS]).replace("*", "")
    assert re.match(r"\D{0,60}20,5 (?:miljoner|mnkr)", lead)
    assert answer.citations[0].document == "arsrapport-2022"
    assert "20,5" in answer.citations[0].quote


def test_another_source_with_another_figure_is_shown(shipped: Assistant) -> None:
    answer = shipped.answer(DEFICIT)
    told = answer.text[answer.text.index("Delårsrapport") :]
    assert "22 miljoner" in told
    assert "delarsrapport-2022-08" in {citation.document for citation in answer.citations}


def test_the_figures_that_differ_are_told_with_their_sources(shipped: Assistant) -> None:
    answer = shipped.answer(DEFICIT)
    own, other = answer.disagreement
    assert ("20,5" in own.value, "22" in other.value) == (True, True)
    assert (own.citation, other.kind) == (0, FigureKind.FORECAST)
    for figure in answer.disagreement:
        assert figure.value.split()[0] in answer.citations[figure.citation].quote
    row = to_row(answer, "1")["disagreement"]
    assert row[1] == {"value": other.value, "kind": "forecast", "citation": other.citation}


def test_an_answer_that_no_source_contradicts_tells_of_no_disagreement(answers: list[Answer]) -> None:
    agreed = [answer for answer in answers if " anger en " not in answer.text]
    assert agreed
    assert not [answer.text for answer in agreed if answer.disagreement]


def test_a_question_that_the_documents_do_not_answer_is_declined(shipped: Assistant) -> None:
    answer = shipped.answer("Hur stort var regionbidraget till nämnden 2019?")
    assert answer.status is Status.NOT_IN_DOCUMENTS
    assert answer.text.startswith("Det står inte i dokumenten")
    assert not answer.statements
    assert not answer.citations


def test_a_no_that_is_nearly_sure_points_at_what_comes_nearest(shipped: Assistant) -> None:
    frame = frame_of("Hur mycket beviljades RFSL Luleå?", shipped.vocabulary)
    found = gate(frame, read(frame, retrieve(frame, shipped.index)), threshold=1.01)
    best = next(one for one in found if one.rejected == UNSURE)
    answer = abstain(frame, found, shipped.index)
    assert answer.status is Status.NOT_IN_DOCUMENTS
    assert answer.text.startswith("Jag hittar inget säkert svar i dokumenten.")
    assert [citation.start for citation in answer.citations] == [best.unit.start]
    assert f"”{answer.citations[0].text or answer.citations[0].quote}”" in for_terminal(answer)
    unlikely = [replace(one, features={"missing": 1.0}) for one in found]
    assert abstain(frame, unlikely, shipped.index).text.startswith("Det står inte i dokumenten.")


def test_every_quote_is_the_canonical_text_at_its_place(shipped: Assistant, answers: list[Answer]) -> None:
    cited = [(answer, citation) for answer in answers for citation in answer.citations]
    assert len(cited) > len(answers) / 2  # something was asked that has answers
    for answer, citation in cited:
        text = shipped.index.text(citation.document)
        assert text[citation.start : citation.end] == citation.quote, answer.standalone
        assert citation.quote.strip() == citation.quote != ""


def test_the_page_of_a_citation_is_the_one_it_begins_on(shipped: Assistant, answers: list[Answer]) -> None:
    for citation in [citation for answer in answers for citation in answer.citations]:
        pages = {
            page.number
            for page in shipped.index.document(citation.document).pages
            if page.start <= citation.start < page.end
        }
        assert citation.page in (pages or {None})


def test_every_statement_of_an_answer_is_cited(answers: list[Answer]) -> None:
    for answer in answers:
        for statement in answer.statements:
            assert statement.citations, statement.text
            assert all(0 <= number < len(answer.citations) for number in statement.citations)
            assert all(f"[{number + 1}]" in answer.text for number in statement.citations)


def test_every_citation_carries_a_statement(answers: list[Answer]) -> None:
    for answer in answers:
        if answer.text.startswith(NOT_SURE.split("{")[0]):
            continue  # cites what comes nearest, of which it states nothing
        used = {number for statement in answer.statements for number in statement.citations}
        assert used == set(range(len(answer.citations)))


def test_an_answer_is_cited_and_a_refusal_cites_what_comes_nearest_or_nothing(answers: list[Answer]) -> None:
    for answer in answers:
        answered = answer.status.startswith(("answered", "partial"))
        points = answer.text.startswith(NOT_SURE.split("{")[0])
        assert bool(answer.citations) == (answered or points), answer.standalone
        assert not (points and answer.statements)
        assert answer.text.strip()


FIGURE = re.compile(r"\d+(?:[   .]\d{3})*(?:,\d+)?")


def test_no_figure_is_said_that_no_source_holds(shipped: Assistant, answers: list[Answer]) -> None:
    """A figure in a statement that nothing was computed for stands in what it cites, or names the document or place."""
    for answer in answers:
        for statement in answer.statements:
            if statement.computed:
                continue
            cited = [answer.citations[number] for number in statement.citations]
            places = " ".join(f"{one.quote} {one.text} {one.label} {one.title} {one.section}" for one in cited)
            held = {_digits(found) for found in FIGURE.findall(places)} | set(re.findall(r"\d+", places))
            passages = [
                hit.passage for hit in answer.retrieved if hit.passage.document_id in {c.document for c in cited}
            ]
            around = " ".join(f"{passage.header} {passage.text} {_captions(passage.units)}" for passage in passages)
            held |= {_digits(found) for found in FIGURE.findall(around)} | set(re.findall(r"\d+", around))
            said = {_digits(found) for found in FIGURE.findall(statement.text)}
            assert said <= held, (statement.text, said - held)


def _digits(figure: str) -> str:
    return re.sub(r"[^\d,]", "", figure)


def _captions(units: Any) -> str:
    return " ".join(f"{unit.lead} {unit.row}" for unit in units)


def test_the_same_question_gets_the_same_answer(shipped: Assistant) -> None:
    first, second = shipped.answer(DEFICIT), shipped.answer(DEFICIT)
    assert (first.text, first.citations) == (second.text, second.citations)


def test_the_stages_are_told_before_the_answer(shipped: Assistant) -> None:
    *stages, answer = shipped.stream(DEFICIT)
    assert isinstance(answer, Answer)
    assert stages[0] == "Tolkar frågan"
    assert all(isinstance(stage, str) for stage in stages)


def test_a_follow_up_is_answered_as_the_question_it_stands_for(shipped: Assistant) -> None:
    after = shipped.answer("Och 2024?", ["Hur mycket investerades i konst 2022?"])
    alone = shipped.answer("Hur mycket investerades i konst 2024?")
    assert after.standalone == alone.standalone
    assert after.text == alone.text


def test_only_the_latest_turns_are_remembered(shipped: Assistant) -> None:
    history = ["Vem är ordförande i BD Pop?"] * 500 + ["Hur mycket investerades i konst 2022?", "", "\x00"]
    assert shipped.answer("Och 2024?", history).standalone == "Hur mycket investerades i konst 2024?"


def test_accents_and_invisible_characters_change_nothing(shipped: Assistant) -> None:
    plain = shipped.answer(DEFICIT)
    for typed in (
        DEFICIT.replace("ä", "a\u0308"),  # as a Mac's file names and some PDF readers give it
        DEFICIT.replace("trafik", "\u00adtrafik"),
        DEFICIT.replace(" ", "\u00a0"),
        f"\ufeff{DEFICIT}\n",
        DEFICIT.replace("trafik", "\u200btrafik"),
    ):
        assert shipped.answer(typed).text == plain.text


ROW = {"id", "status", "answer", "standalone", "citations", "retrieved", "timings_ms"}
CITATION = {"document", "title", "page", "section", "quote", "start", "end", "label"}


def test_a_row_has_the_form_of_the_contract(shipped: Assistant, answers: list[Answer]) -> None:
    texts = {document.id: shipped.index.text(document.id) for document in shipped.index.documents()}
    for answer in answers:
        row = json.loads(json.dumps(to_row(answer, "a1", texts)))
        told = {name for name in ("disagreement", "notices") if getattr(answer, name)}
        assert row.keys() == ROW | told
        assert row["status"] in {str(status) for status in Status}
        assert row["timings_ms"]["total"] > 0
        assert all(citation.keys() == CITATION for citation in row["citations"])
        assert all(isinstance(citation["page"], int | None) for citation in row["citations"])
        assert 0 < len(row["retrieved"]) <= 10 or row["status"].startswith("unanswerable")
        for found in row["retrieved"]:
            assert found.keys() == {"document", "text"}
            assert found["text"] in texts[found["document"]]

"""Answers as HTML: what must be there, and that nothing from outside is markup."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest
from fakes import (
    HOSTILE,
    MINUTES,
    REPORT,
    comparison_answer,
    deficit_answer,
    disagreeing_answer,
    hostile_answer,
    nothing_answer,
    theatre_answer,
)
from hypothesis import given
from hypothesis import strategies as st

from assistant.types import Answer, Statement, Status, TableView
from ui.chart import bars_of
from ui.conversation import Conversation
from ui.render import Frames, conversation_html, copied_text, spoken
from ui.source_view import missing_source_html, source_html
from ui.start import start_html

OURS = {
    "div", "p", "span", "article", "section", "h1", "h2", "h3", "h4", "h5", "h6", "button", "ol", "ul", "li", "figure", "table",
    "thead", "tbody", "tr", "th", "td", "caption", "mark", "header", "blockquote", "br", "details", "summary", "form",
    "fieldset", "legend", "label", "input", "textarea", "select", "option", "strong", "dl", "dt", "dd",
}  # fmt: skip


class Checker(HTMLParser):
    """Collects tags and attributes, and checks that tags are closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("br", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def shown(question: str, answer: Answer) -> Checker:
    conversation = Conversation().with_turn(question, answer)
    return Checker(conversation_html(conversation, Frames()))


def assert_harmless(checker: Checker) -> None:
    for tag, attributes in checker.tags:
        assert tag in OURS
        assert not [name for name in attributes if name.startswith("on") or name in ("src", "href", "srcdoc")]


def test_the_lead_comes_first_with_its_numbered_source() -> None:
    checker = shown("underskott?", deficit_answer())
    words = checker.words.replace("\u00a0", " ")
    assert words.index("Trafikbolaget redovisade") < words.index("Det är mer än väntat.")
    cites = [attributes for _, attributes in checker.tags if attributes.get("class") == "cite"]
    assert [(cite["data-turn"], cite["data-cite"]) for cite in cites] == [("0", "0"), ("0", "0"), ("0", "1")]
    assert cites[0]["aria-label"] == "Källa 1: Region Exempel, Årsrapport 2022, s. 1"


def test_a_rival_is_set_apart_from_the_answer() -> None:
    answer = deficit_answer()
    rival = Statement("Jag är inte säker på svaret. Det som avses kan också vara **2 mnkr**.", (1,), rival=True)
    marked = [
        a
        for _, a in shown("?", replace(answer, statements=(*answer.statements, rival))).tags
        if a.get("class") == "rival"
    ]
    assert len(marked) == 1


def test_the_interpreted_question_is_shown_only_when_it_differs() -> None:
    assert "Tolkad fråga:" in shown("och 2024?", theatre_answer("Hur mycket beviljades teatern 2024?")).words
    assert "Tolkad fråga:" not in shown("hur mycket?", theatre_answer("Hur mycket?")).words


def test_a_proposal_is_said_not_to_be_a_decision() -> None:
    words = shown("teatern?", theatre_answer("teatern?")).words
    assert "Förslag – inte ett beslut" in words
    assert "Beslut" in words


def test_a_no_says_what_there_is_and_what_can_be_asked() -> None:
    checker = shown("månen?", nothing_answer("månen?"))
    assert "Det framgår inte av dokumenten." in checker.words
    assert [tag for tag, _ in checker.tags].count("li") >= 3
    assert "Du kan i stället fråga" in checker.words
    assert "Källor" not in checker.words


def test_computed_figures_are_named_as_such() -> None:
    assert "Uträknat" in shown("jämför", comparison_answer("jämför")).words


def test_sources_that_differ_stand_side_by_side() -> None:
    checker = shown("prognos?", disagreeing_answer("prognos?"))
    assert "Källorna anger olika uppgifter" in checker.words
    values = [index for index, (_, attributes) in enumerate(checker.tags) if attributes.get("class") == "side-value"]
    assert len(values) == 2
    assert "22\u00a0mnkr" in checker.words
    kinds = [index for index, (_, attributes) in enumerate(checker.tags) if attributes.get("class") == "side-sort"]
    assert len(kinds) == 2
    assert "prognos" in checker.words
    assert REPORT.description.title.value in checker.words
    assert "Källorna anger olika uppgifter" not in shown("underskott?", deficit_answer()).words


def test_a_figure_whose_source_is_not_there_is_not_set_beside_another() -> None:
    answer = disagreeing_answer("prognos?")
    lost = replace(answer, disagreement=(answer.disagreement[0], replace(answer.disagreement[1], citation=7)))
    assert "Källorna anger olika uppgifter" not in shown("prognos?", lost).words


def test_the_figure_is_set_off_and_no_marks_are_left() -> None:
    checker = shown("prognos?", disagreeing_answer("prognos?"))
    assert "strong" in [tag for tag, _ in checker.tags]
    assert "**" not in checker.words


def test_points_of_a_decision_are_set_out_as_a_list() -> None:
    text = "Protokollet:\n\nNämnden beslutar att:\n- bevilja 250 000 kr\n- avslå resten"
    answer = replace(theatre_answer("?"), statements=(Statement(text, (0, 1)),))
    checker = shown("?", answer)
    lead = [
        tag for tag, attributes in checker.tags if tag in ("p", "ul", "li", "h3") or attributes.get("class") == "lead"
    ]
    assert lead[:5] == ["div", "p", "ul", "li", "li"]
    assert "- bevilja" not in checker.words


def test_a_source_that_does_not_exist_gets_no_number() -> None:
    answer = deficit_answer()
    broken = replace(answer, statements=(replace(answer.statements[0], citations=(0, 7)),))
    assert [1 for _, attributes in shown("?", broken).tags if attributes.get("class") == "cite"] == [1]


@pytest.mark.parametrize("question", [HOSTILE, '" onmouseover="x', "</article><script>"])
def test_hostile_questions_and_quotes_stay_text(question: str) -> None:
    checker = shown(question, hostile_answer(question))
    assert_harmless(checker)
    assert question in checker.words


@given(st.text(max_size=80))
def test_any_text_stays_text_everywhere(text: str) -> None:
    answer = hostile_answer(text)
    odd = replace(
        answer,
        statements=(replace(answer.statements[0], text=text),),
        citations=(
            replace(answer.citations[0], quote=text, text=text, label=text, title=text, section=text, start=0, end=0),
        ),
        suggestions=(text,),
        notices=(text,),
        table=TableView((text, text), ((text, text), (text, "1"))),
    )
    assert_harmless(shown(text, odd))
    assert_harmless(Checker(source_html(REPORT, odd, 0, 0)))
    assert_harmless(Checker(missing_source_html(odd.citations[0])))
    assert_harmless(Checker(shown_reply(text)))


def shown_reply(text: str) -> str:
    return conversation_html(Conversation().with_turn(text, Answer(Status.UNCLEAR, text, text)), Frames())


def test_the_source_view_marks_the_quote_and_leads_to_the_next() -> None:
    checker = Checker(source_html(REPORT, deficit_answer(), 0, 0))
    tags = [tag for tag, _ in checker.tags]
    assert tags.count("mark") == 1
    also = Checker(source_html(REPORT, deficit_answer(), 0, 0, pages=(1, 3)))
    assert [attributes.get("class") for tag, attributes in also.tags if tag == "mark"] == [None, "also"]
    steps = [attributes for _, attributes in checker.tags if attributes.get("class") == "step"]
    assert ["disabled" in step for step in steps] == [True, False]
    assert steps[1]["data-cite"] == "1"
    copies = [attributes["data-copy"] for _, attributes in checker.tags if "data-copy" in attributes]
    assert copies == ["Region Exempel, Årsrapport 2022, s. 1"]


def test_the_source_view_shows_more_pages_when_asked() -> None:
    assert "Resenärerna" not in Checker(source_html(REPORT, deficit_answer(), 0, 0)).words
    assert "Resenärerna" in Checker(source_html(REPORT, deficit_answer(), 0, 0, pages=(1, 2))).words


def test_a_quote_that_cannot_be_found_is_shown_apart_and_nothing_is_marked() -> None:
    answer = deficit_answer()
    lost = replace(answer, citations=(replace(answer.citations[0], start=90_000, end=90_010),))
    checker = Checker(source_html(REPORT, lost, 0, 0))
    assert "mark" not in [tag for tag, _ in checker.tags]
    assert "Citatet gick inte att märka ut" in checker.words


def test_table_rows_are_set_out_as_a_table() -> None:
    checker = Checker(source_html(REPORT, deficit_answer(), 0, 1))
    assert "Antalet anställda" in checker.words
    assert ("th", {"scope": "row"}) in checker.tags


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        (("20,5 mnkr", "−3,4 mnkr"), [20.5, -3.4]),
        (("1 234 kr", "2.500 kr"), [1234.0, 2500.0]),
        (("5 tkr", "5 mnkr"), []),
        (("cirka fem", "6"), []),
        (("7 %",), []),
    ],
)
def test_only_comparable_figures_are_drawn(cells: tuple[str, ...], values: list[float]) -> None:
    table = TableView(("År", "Belopp"), tuple((str(2020 + row), cell) for row, cell in enumerate(cells)))
    assert [bar.value for bar in bars_of(table)] == values


def test_the_copied_answer_carries_its_sources() -> None:
    copied = copied_text(deficit_answer())
    assert copied.endswith("[2] Region Exempel, Årsrapport 2022, s. 3")
    assert copied.startswith("Trafikbolaget redovisade")


def test_the_spoken_answer_counts_its_sources() -> None:
    assert spoken(deficit_answer()) == (
        "Svar: Trafikbolaget redovisade ett underskott om 20,5 miljoner kronor. Det är mer än väntat. 2 källor."
    )


def test_the_start_page_says_how_far_the_documents_reach() -> None:
    assert "Ett dokument som rör 2022, det senast daterade från 2022-12-31." in start_html([REPORT])
    assert "2 dokument som rör 2022–2024, det senast daterade från 2024-04-15." in start_html([REPORT, MINUTES])
    assert "Inga dokument är inlästa." in start_html([])


def test_the_first_sentence_of_a_reply_is_its_lead() -> None:
    reply = Answer(Status.NOT_IN_DOCUMENTS, "Det står inte i dokumenten. Jag har sökt i allt.", "?")
    html = conversation_html(Conversation().with_turn("?", reply), Frames())
    assert '<div class="lead"><p>Det står inte i dokumenten.</p></div><p>Jag har sökt i allt.</p>' in html


def test_a_source_number_stays_on_the_line_of_its_last_word() -> None:
    html = conversation_html(Conversation().with_turn("?", deficit_answer()), Frames())
    assert '<span class="together">20,5\u00a0miljoner\u00a0kronor.<button' in html

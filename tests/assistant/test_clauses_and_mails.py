"""Figures told for several places at once, the sides of a vote, who decided, and what a mail or a telegram asks."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status
from assistant.understanding.followup import resolve, standalone
from assistant.understanding.halves import first_half
from assistant.understanding.mail import asked_in
from assistant.understanding.spoken import spelled
from assistant.values.clauses import own_clause

PAGES = {
    "hedlunda.md": """# Hedlunda kommun – Årsredovisning 2023

## Skola
I Ekens skola gick 211 elever och i Almens skola 164 elever. För flickor var frånvaron 5,1 procent och för pojkar 6,3 procent.
Beslutet om ny matsal i Almens skola fattades av barnnämnden.

## Ekonomi
Kommunen hade 2023 ett överskott på 12,5 miljoner kronor. Året innan var överskottet 18,4 miljoner kronor.
Vattentaxan höjs från 31 till 36 kronor per kubikmeter.
Bilparken består av 48 bilar, varav 17 är eldrivna.
Inträdet till badet är 70 kronor för vuxna och 40 kronor för studenter.
Omröstningen om badet gav 8 röster för och 3 röster mot.
""",
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on(tmp_path_factory.mktemp("clauses"), PAGES) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hur många elever går i Ekens skola?", "211"),
        ("Hur många elever går i Almens skola?", "164"),
        ("Hur hög är frånvaron för pojkar?", "6,3"),
        ("Hur hög är frånvaron för flickor?", "5,1"),
        ("Vem beslutade om ny matsal i Almens skola?", "barnnämnden"),
        ("Hur stort var överskottet i Hedlunda kommun 2022?", "18,4"),
        ("Vad var vattentaxan före höjningen?", "31"),
        ("Vad blir vattentaxan?", "36"),
        ("Hur många bilar går på el?", "17"),
        ("Hur många röstade mot badet?", "3 röster"),
        ("Hur många röstade för badet?", "8 röster"),
        ("Hur många elever går i Ekens skola och vad blir vattentaxan?", "211"),
    ],
)
def test_the_figure_of_the_clause_asked_about(pages: Assistant, question: str, told: str) -> None:
    answer = pages.answer(question)
    assert told in answer.text.split("\n\n")[0]


@pytest.mark.parametrize(
    "question",
    [
        "Vad kostar inträdet till badet för pensionärer?",
        "inträde badet pensionärer",
        "antal elever gymnasiet hedlunda",
    ],
)
def test_a_figure_of_another_group_is_no_answer(pages: Assistant, question: str) -> None:
    assert pages.answer(question).status is Status.NOT_IN_DOCUMENTS


def test_a_word_of_a_later_clause_goes_before_one_of_the_first() -> None:
    text = "I Storvik var kön 61 dagar och i Lillvik 133 dagar."
    spans = [(text.index("61"), text.index("61") + 2), (text.index("133"), text.index("133") + 3)]
    assert own_clause(text, spans, {2: "storvik", 14: "kö"}) == 0
    assert own_clause(text, spans, {14: "kö", text.index("Lillvik"): "lillvik"}) == 1
    assert own_clause(text, spans, {14: "kö"}) is None


@pytest.mark.parametrize(
    ("mail", "asked"),
    [
        (
            "Hej! Jag heter Bo och har suttit i föreningen sedan 2018. Vi är 14 medlemmar. Nu undrar jag hur många elever som "
            "går i Ekens skola, för min dotter ska börja där den 20 augusti. Mvh Bo",
            "hur många elever som går i Ekens skola.",
        ),
        (
            "I er årsredovisning för 2023 läste jag om skolorna i kommunen. Hur många elever gick det i Ekens skola?",
            "I er årsredovisning för 2023 läste jag om skolorna i kommunen. Hur många elever gick det i Ekens skola?",
        ),
        ("Jag bor i Vikholm. Vad kostar hemtjänsten?", "Jag bor i Vikholm. Vad kostar hemtjänsten?"),
    ],
)
def test_a_mail_asks_what_it_asks(mail: str, asked: str) -> None:
    assert asked_in(mail).rstrip(".") == asked.rstrip(".")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("badhus öppning när", "när badhus öppning"),
        ("brukare hemtjänst hur många?", "hur många brukare hemtjänst"),
        ("öppnar badet, och när?", "öppnar badet, och när?"),
        ("nr öppnar badet", "när öppnar badet"),
    ],
)
def test_a_telegram_asks_last(typed: str, meant: str) -> None:
    assert spelled(typed) == meant


@pytest.mark.parametrize(
    ("history", "turn", "alone"),
    [
        (
            ["Hur många bilar har Hedlunda kommun?"],
            "hur många går på el",
            "Hur många bilar går på el – Hedlunda kommun?",
        ),
        (["Hur många anställda har Hedlunda?"], "hur många är män?", "Hur många män har Hedlunda?"),
        (
            ["Hur många elever gick i Ekens skola 2023?"],
            "hur många var det förra året?",
            "Hur många elever gick i Ekens skola 2022?",
        ),
        (["Hur många bilar har kommunen?"], "Hur många jobbar i Region Tuva?", "Hur många jobbar i Region Tuva?"),
    ],
)
def test_a_turn_that_counts_without_a_noun(history: list[str], turn: str, alone: str) -> None:
    assert resolve(turn, history) == alone


def test_who_decided_it_is_asked_of_the_thing() -> None:
    assert standalone("vem bestämde det?", ["När ska matsalen i Ekens skola vara klar?"]).endswith(
        "matsalen i Ekens skola?"
    )


def test_the_first_of_two_questions_has_the_name_of_the_second() -> None:
    assert first_half("Hur många elever går i skolan och vem är rektor på Ekskolan?") == (
        "Hur många elever går i skolan – Ekskolan?"
    )
    assert first_half("Hur stort var underskottet?") == ""
    asked = "Vad beslutade nämnden om kulturplanen, och hur stort var Busstrafikens underskott 2022?"
    assert first_half(asked) == "Vad beslutade nämnden om kulturplanen?"

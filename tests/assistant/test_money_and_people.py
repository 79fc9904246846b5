"""Results, caps, parts of sums, prices and successors asked for in everyday words, on a page of their own."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.understanding.followup import is_elliptical
from assistant.understanding.spoken import spelled

PAGES = {
    "a.md": """# Almby kommun – Årsredovisning 2023

## Ekonomi

Kommunen redovisar ett resultat på 14,2 mnkr för 2023. Äldrenämnden hade ett underskott på 6,1 mnkr. Hemvården stod för
4,4 mnkr av underskottet. Badet gick med ett överskott på 0,3 mnkr.

Bron kostade 9,0 miljoner kronor, varav Trafikverket bidrog med 5,5 miljoner kronor.

Kommunens lånetak är 450 miljoner kronor. Låneskulden var 390 miljoner kronor vid årets slut.

| Ekonomi | 2023 | 2022 |
|---|---|---|
| Genomsnittlig ränta, % | 2,9 | 1,1 |
| Soliditet, % | 41 | 43 |

## Personal

Kvinnornas frånvaro var 7,7 procent och männens 4,2 procent.

Ekonomichef Per Lind gick i pension den 1 maj. Efterträdare är Anna Falk, som kommer från Nyby kommun.

Kommunen tog emot 96 personer från Syrien, av vilka 30 fortfarande bor kvar.

## Avgifter

| Avgift | 2023 | 2024 |
|---|---|---|
| Bad, barn 7–17 år | 25 | 30 |
| Kulturskolan, per termin | 500 | 600 |

VA-taxan höjdes med 6 procent eftersom ledningsnätet är gammalt.

## Mål

| Mål | Mått | Utfall 2023 | Målvärde 2026 |
|---|---|---|---|
| Trygg skola | Behöriga till gymnasiet, % | 81 | 88 |
| Snabb service | Svarstid, dagar | 9 | 5 |
""",
}


@pytest.fixture(scope="module")
def almby(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on(tmp_path_factory.mktemp("almby"), PAGES) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("Hur gick Almby kommun ekonomiskt 2023?", "14,2"),
        ("Hur mycket gick äldrenämnden back 2023?", "6,1"),
        ("Hur mycket gick badet plus 2023?", "0,3"),
        ("Hur höga får kommunens lån bli som mest?", "450"),
        ("Hur stor skuld har Almby?", "390"),
        ("Vilken ränta hade Almby på lånen 2022?", "1,1"),
        ("frånvaro män almby", "4,2"),
        ("frånvaro kvinnor almby", "7,7"),
        ("Hur många syrier tog kommunen emot?", "96"),
        ("Vad kostade bron?", "9,0"),
        ("Hur mycket bidrog Trafikverket med till bron?", "5,5"),
        ("Hur många procent ska vara behöriga till gymnasiet 2026?", "88"),
        ("Vad kostar det för barn att bada 2024?", "30"),
    ],
)
def test_a_figure_asked_for_in_everyday_words(almby: Assistant, question: str, figure: str) -> None:
    assert figure in almby.answer(question).text.split("\n\n")[0]


def test_who_takes_over_is_not_the_one_who_leaves(almby: Assistant) -> None:
    assert "Anna Falk" in almby.answer("Vem tog över som ekonomichef?").text.split("\n\n")[0]
    assert "Per Lind" in almby.answer("Vem gick i pension?").text.split("\n\n")[0]


def test_the_share_of_one_in_what_was_just_asked_about(almby: Assistant) -> None:
    asked = ["Hur stort underskott hade äldrenämnden i Almby 2023?"]
    assert "4,4" in almby.answer("Hur mycket av det var hemvården?", asked).text.split("\n\n")[0]
    assert is_elliptical("Hur mycket av det betalade staten?")
    assert not is_elliptical("Hur stor del av det planerade underhållet gjordes i Almby?")


@pytest.mark.parametrize("question", ["Vad kostar ett årskort på badet?", "Vad kostar en plats på fritids i Almby?"])
def test_the_price_of_one_thing_is_not_that_of_another(almby: Assistant, question: str) -> None:
    assert almby.answer(question).status.value.startswith("unanswerable")


def test_a_mail_tells_before_its_bare_question_what_it_asks_about(almby: Assistant) -> None:
    mail = (
        "Hej! Vi har hört att ni höjt va-taxan igen och undrar över det hela. "
        "Hur många procent blir det för oss i Almby? Hälsningar Olle"
    )
    assert "6 procent" in almby.answer(mail).text.split("\n\n")[0]


def test_va_before_a_hyphen_is_water_and_sewage() -> None:
    assert spelled("Hur mycket höjs va-taxan?") == "Hur mycket höjs va-taxan?"
    assert spelled("va kostar bussen").startswith("vad kostar")

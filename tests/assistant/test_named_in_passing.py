"""What a question names in passing, and whom a sentence speaks on of: names of votes, "bolaget", "inte bara …", routing lines."""

from collections.abc import Iterator

import pytest
from made_candidates import candidate, row
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.comparing.sides import sides_of
from assistant.gates import another_count, another_sum, another_thing
from assistant.types import AnswerType, Frame, Status, Term
from assistant.understanding.question_words import answer_type, without_unasked
from assistant.values.part_told import part_of_year_asked

REPORT = """<!doctype html><meta charset="utf-8"><main><h1>Årsrapport 2023 Region Sandvik</h1>
<h2>Kultur</h2><p>Konserten Skogens röster gavs i maj. I Skogens röster medverkade 34 körsångare.</p>
<h2>Fiber</h2><p>Vid årets slut hade stadsnätet i Sandvik 7 210 kunder. Under året anslöts 260 nya kunder till stadsnätet.</p>
<h2>Hamnbolaget</h2><p>Sandviks Hamn AB ägs av regionen och kommunerna. Sandviks Hamns underskott blev 11,4 miljoner kronor 2023, varav regionens
andel är 6,2 miljoner. År 2022 var regionens andel 7,5 miljoner och bolagets hela underskott 13,1 miljoner. Antalet fartyg ökade.
Att bolaget ändå går med underskott beror på att muddringen blev dyrare än väntat.</p>
<h2>Företag</h2><p>De servicecheckar som infördes i mars har ökat intresset. Fakta: servicecheck. Ett stöd på högst 20 000 kronor till butiker som vill byta kassasystem.</p>
<h2>Investeringar</h2><p>Investeringarna uppgick till 8,3 miljoner kronor, varav 2,1 miljoner avsåg båtmuseets tak.</p>
<h2>Mål för nätet 2023</h2><table><tr><th>Mått</th><th>Krav</th><th>Utfall 2023</th></tr><tr><td>Genomsnittlig väntetid i växeln</td><td>högst 5 min</td><td>7 min</td></tr></table>
</main>"""
MINUTES = """<!doctype html><meta charset="utf-8"><h1>Protokoll kulturnämnden Region Sandvik 2024-03-11</h1>
<h2>§ 8 Bidrag till Ishall Norrvik</h2><h3>Beslut</h3><p>Ansökan om bidrag till Ishall Norrvik avslås. Kulturchefen får i uppdrag att till mötet i juni ta fram
en ny biblioteksplan.</p><h3>Skäl</h3><p>Föreningen har inte redovisat någon budget, och ishallar omfattas inte av bidraget. Avslag tillstyrktes även
av arbetsutskottet.</p><h3>Yrkanden</h3><p>Berit Ask (S) yrkar att ärendet återremitteras. Olof Ek (C) lämnar ett tilläggsyrkande om granskning av bidragen.</p>
<h2>§ 9 Ändrade regler</h2><h3>Beslut</h3><p>Taket för föreningsstöd höjs från 40 000 till 60 000 kronor.</p>
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented report and minutes."""
    files = {"sandvik-ar-2023.html": REPORT, "sandvik-kn-2024-03-11.html": MINUTES}
    with assistant_on(tmp_path_factory.mktemp("spoken"), files) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("Hur många körsångare medverkade i Skogens röster?", "34"),
        ("Hur många nya kunder anslöts till stadsnätet i Sandvik?", "260"),
        ("Hur stort var hela Sandviks Hamns underskott 2023, inte bara regionens andel?", "11,4"),
        ("Vad var regionens andel av Sandviks Hamns underskott 2022?", "7,5"),
        ("Varför gick Sandviks Hamn med underskott 2023?", "muddringen"),
        ("Varför fick Ishall Norrvik nej?", "inte redovisat någon budget"),
        ("Vad fick kulturchefen i uppdrag att göra till junimötet?", "biblioteksplan"),
        ("Vem föreslog att bidragen ska granskas?", "Olof Ek"),
        ("Vad är en servicecheck?", "byta kassasystem"),
        ("Hur lång var den genomsnittliga väntetiden i växeln 2023?", "7 min"),
    ],
)
def test_what_is_told_of_the_thing_asked_about_is_found(pages: Assistant, question: str, right: str) -> None:
    answer = pages.answer(question)
    assert answer.status is Status.ANSWERED
    assert right in answer.text


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        ("Vilken budgetavvikelse hade Sandviks båtmuseum 2023?", "8,3"),
        ("Hur mycket föreningsstöd beviljades 2024?", "40 000"),
    ],
)
def test_what_is_told_of_something_else_is_not(pages: Assistant, question: str, wrong: str) -> None:
    assert wrong not in pages.answer(question).text


def _frame(question: str, kind: AnswerType, *terms: Term, measure: str = "") -> Frame:
    return Frame(question=question, type=kind, terms=terms, measure=measure)


def test_the_head_of_a_letter_is_no_decision() -> None:
    head = candidate("Till: Nämndens sammanträde den 4 maj", "", row=row("Till", "", "Nämndens sammanträde den 4 maj"))
    assert another_thing.only_title(_frame("Vad beslutade nämnden den 4 maj?", AnswerType.DECISION), head)


def test_votes_are_no_journeys_and_free_is_no_cost() -> None:
    voted = candidate("Med nio röster mot fem avslår nämnden förslaget.", "nio röster")
    asked = _frame(
        "Hur många färjeresor gjordes?", AnswerType.COUNT, Term("färjeresor", "färjeresa"), measure="färjeresa"
    )
    assert another_count.counts_votes(asked, voted)
    free = candidate("Motionen vill att alla barn ska få bada gratis.", "gratis")
    assert another_sum.is_free(_frame("Vad skulle gratis bad kosta?", AnswerType.AMOUNT), free)


def test_what_is_not_asked_for_is_left_out() -> None:
    assert without_unasked("Vad köptes för pengarna, förutom möbler?") == "Vad köptes för pengarna?"
    assert without_unasked("Hur stor är hela skulden, inte bara kommunens del?") == "Hur stor är hela skulden?"
    assert without_unasked("Vad kom granskningen fram till, gick det bra?") == "Vad kom granskningen fram till"
    assert without_unasked("Vad är det för fel på bron?") == "Vad är det för fel på bron?"
    assert answer_type("Jag bor i Vik och undrar när simhallen öppnar igen?") is AnswerType.DATE
    assert part_of_year_asked("Hur ändrades kön från helåret 2022 till och med april 2023?") is None
    assert part_of_year_asked("Hur stor var kön till och med april 2023?") == "4"


def test_a_forecast_is_sought_for_the_year_that_it_is_named_for() -> None:
    question = "Jämför kostnaden 2021 med den prognos som finns för 2023."
    frame = Frame(
        question=question,
        type=AnswerType.AMOUNT,
        terms=(Term("kostnaden", "kostnad"), Term("prognos", "prognos")),
        years=(2021, 2023),
    )
    told = {name: [term.key for term in side.terms] for name, side in sides_of(frame)}
    assert told == {"2021": ["kostnad"], "2023": ["kostnad", "prognos"]}

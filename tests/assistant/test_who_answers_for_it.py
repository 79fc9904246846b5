"""Who is responsible, followed, leads or made a reservation; what only sets beside: reserves, delays, two holders of a figure."""

from collections.abc import Iterator

import pytest
from made_candidates import candidate, row
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.gates import another_count, another_person, another_row, another_sum, another_time
from assistant.types import AnswerType, Frame, Status, Term
from assistant.understanding.everyday import worded
from assistant.understanding.question_words import answer_type
from assistant.values.clauses import own_holder

REPORT = """<!doctype html><meta charset="utf-8"><main><h1>Delårsrapport januari–augusti 2023 Region Björkö</h1>
<h2>Resultat</h2><p>Regionens resultat till och med augusti uppgår till −41,5 miljoner kronor. Styrelsen räknar med att ta 95 miljoner kronor ur
utjämningsreserven; resterande underskott återställs senare.</p>
<h2>Personal</h2><p>En introduktion för nya läkare startade i maj med 30 deltagare; ansvarig är utbildningschef Ruben Ask.</p>
<h2>Sparplan</h2><p>Styrelsen antog i mars en åtgärdsplan på 160 miljoner kronor. Ekonomidirektör Vera Lind svarar för planen och rapporterar i december.</p>
<h2>Chefer</h2><p>Museichef Olle Brandt slutade den 1 maj. Tjänsten har därefter upprätthållits av Siv Tallmo, som fick den i november.</p>
<p>Karin Ståhl tillträder som chef för hamnen i juni. Hon efterträder Jan Ekbom, som går i pension.</p>
<h2>Färja</h2><p>En ny elfärja har beställts. Den skulle ha levererats i april 2024 men kommer först i november 2024, eftersom varvet fått ont om stål.</p>
<h2>Vandrarhem</h2><p>I länet finns 52 vandrarhem. Med utredningens gräns skulle 11 av dem kunna få bidrag, med styrelsens förslag 23.</p>
</main>"""
MINUTES = """<!doctype html><meta charset="utf-8"><h1>Protokoll kulturnämnden Region Björkö 2023-11-14</h1>
<h2>§ 8 Stöd till Öppna bryggor</h2><h3>Beslut</h3><p>Kommunen beviljas 400 000 kronor till projektet Öppna bryggor.</p>
<h3>Yrkanden och reservation</h3><p>Berit Ek (C) yrkar bifall till förslaget. Lars Moberg (M) yrkar avslag. Nämnden beslutar enligt förslaget.
Lars Moberg (M) reserverar sig mot beslutet.</p>
<h2>§ 9 Ansökan om stöd till Sjöbussar</h2><p>Beslut: Ansökan från Sunnanö Sjöfart ekonomisk förening om 900 000 kronor avslås.</p>
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented interim report and minutes."""
    files = {"bjorko-delar-2023.html": REPORT, "bjorko-kn-2023-11-14.html": MINUTES}
    with assistant_on(tmp_path_factory.mktemp("who"), files) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("Hur stort underskott hade Region Björkö efter åtta månader 2023?", "41,5"),
        ("Vem är ansvarig för regionens åtgärdsplan?", "Vera Lind"),
        ("Vem ansvarar för introduktionen för nya läkare?", "Ruben Ask"),
        ("Vem har tagit över som museichef efter Olle Brandt?", "Siv Tallmo"),
        ("Vem reserverade sig mot beslutet om Öppna bryggor?", "Lars Moberg"),
        ("När kommer den nya elfärjan att levereras?", "november 2024"),
        ("Hur många vandrarhem skulle kunna få bidrag med styrelsens gräns?", "23"),
        ("Hur många vandrarhem skulle kunna få bidrag med utredningens gräns?", "11"),
    ],
)
def test_the_one_asked_about_is_told(pages: Assistant, question: str, right: str) -> None:
    answer = pages.answer(question)
    assert answer.status is Status.ANSWERED, answer.text
    assert right in answer.statements[0].text, answer.text


@pytest.mark.parametrize(
    "question", ["Vem skulle ha lett projektet Sjöbussar?", "Vem är ansvarig för regionens cykelplan?"]
)
def test_who_did_another_thing_is_not_told(pages: Assistant, question: str) -> None:
    assert pages.answer(question).status is not Status.ANSWERED


def _frame(question: str, kind: AnswerType, *terms: Term, measure: str = "") -> Frame:
    return Frame(question=question, type=kind, terms=terms, measure=measure)


def test_what_is_taken_from_a_reserve_is_no_result() -> None:
    asked = _frame(
        "Hur stort underskott blev det?", AnswerType.AMOUNT, Term("underskott", "underskot"), measure="underskot"
    )
    taken = candidate("Styrelsen vill ta 20 mnkr ur reserven.", "20 mnkr")
    assert another_sum.of_a_reserve(asked, taken)
    assert not another_sum.of_a_reserve(asked, candidate("Nämnden fick ett underskott på 20 mnkr.", "20 mnkr"))


def test_a_day_is_no_waiting_time() -> None:
    asked = _frame("Hur lång var medelväntetiden i växeln?", AnswerType.DATE, Term("medelväntetiden", "medelväntetid"))
    assert another_time.another_length(asked, candidate("Växeln flyttar hösten 2025.", "hösten 2025"))
    assert not another_time.another_length(asked, candidate("Medelväntetiden var 9 minuter.", "9 minuter"))


def test_a_column_of_things_counts_no_people() -> None:
    asked = _frame("Hur många har skrivit kontrakt i Vik?", AnswerType.COUNT, Term("kontrakt", "kontrakt"))
    loans = candidate("Vik: Antal nya lån 640", "640", row=row("Vik", "Antal nya lån", "640"))
    assert another_count.counts_no_people(asked, loans)


def test_who_followed_another_did_not_follow_the_one_asked_about() -> None:
    asked = _frame("Vem efterträdde Eva Alm som rektor?", AnswerType.PERSON)
    assert another_person.no_successor(asked, candidate("Ulf Ek tillträder. Han efterträder Ove Sjö.", "Ulf Ek"))
    assert not another_person.no_successor(asked, candidate("Ulf Ek efterträder Eva Alm.", "Ulf Ek"))


@pytest.mark.parametrize(
    ("text", "question", "meant"),
    [
        ("Med utredarens gräns får 9 stöd, med nämndens förslag 17.", "Hur många om kulturnämndens gräns gällde?", 1),
        ("Enligt bolagets kalkyl blir det 4, enligt kommunens 6.", "Vad blir det enligt bolagets kalkyl?", 0),
        ("Med utredarens gräns får 9 stöd, med nämndens förslag 17.", "Hur många skulle få stöd?", None),
        ("Med utredarens gräns får 9 stöd, och 17 får inget.", "Hur många med utredarens gräns?", None),
    ],
)
def test_a_figure_is_that_of_its_holder(text: str, question: str, meant: int | None) -> None:
    spans = [(at, at + len(figure)) for figure in ("9", "17", "4", "6") if (at := text.find(f" {figure}") + 1)]
    assert own_holder(text, spans, question) == meant


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Vad fick badhuset in på att hyra ut kiosken?", AnswerType.AMOUNT),
        ("Vad fick nämnden att ändra sig?", AnswerType.REASON),
        ("När kommer den nya skolbussen att levereras?", AnswerType.DATE),
        ("När kommer bussen?", AnswerType.TIME),
        ("Vilken av granskarnas rekommendationer följs inte?", AnswerType.FREE),
        ("Vilken av kommunens nämnder gick back?", AnswerType.ORGANISATION),
    ],
)
def test_what_sort_of_answer_is_wanted(question: str, kind: AnswerType) -> None:
    assert answer_type(question) is kind


def test_beginning_to_be_used_is_being_taken_into_use() -> None:
    assert worded("När ska mallen börja användas?") == "När ska mallen tas i bruk?"
    assert worded("När började det nya systemet användas?") == "När tas det nya systemet i bruk?"
    assert worded("När började lokalen användas som skola?") == "När började lokalen användas som skola?"


def test_age_in_the_question_is_the_row_of_that_age() -> None:
    asked = _frame(
        "Hur hög var frånvaron i åldern 30–49 år?",
        AnswerType.SHARE,
        Term("frånvaron", "frånvaro", weight=0.8),
        Term("åldern", "ålder", weight=0.83),
        measure="frånvaro",
    )
    of_age = candidate("30–49 år: Frånvaro 6,0", "6,0", row=row("30–49 år", "Frånvaro", "6,0", "Frånvaro"))
    of_age.features["label"] = 1.0
    assert not another_row.of_another_row(asked, of_age)

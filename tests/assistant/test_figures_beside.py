"""Figures and days beside the answer: a row told without what is asked, a gap for a share, a number that names, another payee."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status
from corpus.swedish.numbers import quantities

REPORT = """<!doctype html><meta charset="utf-8"><h1>Årsredovisning 2023 Ramsjö kommun</h1>
<h2>Ekonomi</h2><table><tr><th>Mnkr</th><th>Utfall 2023</th><th>Budget 2023</th></tr>
<tr><td>Resultat före räntekostnader</td><td>6,4</td><td>5,0</td></tr>
<tr><td>Räntekostnader</td><td>-1,3</td><td>-1,5</td></tr><tr><td>Hyror</td><td>-4,0</td><td>-4,2</td></tr></table>
<h2>Skolskjuts</h2><p>Kostnaderna för skolskjuts har minskat med ca 3 mnkr, eller 11,5 procent, år 2023 jämfört med år 2022.</p>
<p>Skolskjutsen för gymnasiet, som är dyrare än grundskolans, kostade 9,5 mnkr år 2022.</p>
<h2>Hemtjänst</h2><p>År 2023 låg hemtjänstens kostnader 6,2 procent högre än genomsnittet för landet.</p>
<h2>Personal</h2><p>En värvningsbonus har införts på 9 000 kronor till den medarbetare som tipsar om en skolpsykolog.</p>
<p>Skolpsykologer som anställs tills vidare får en startbonus, motsvarande en extra månadslön.</p>
<h2>Föreningsstöd</h2><p>Under januari till juni 2023 har stöd beviljats till föreningar i skärgården, som motsvarar serviceområde 2.</p>
<p>Fram till 23 03 31 har två exempel på föreningar som fått stöd redovisats.</p>
<p>Stöd i skärgården gick till 38 föreningar.</p>
<h2>Resursenheten</h2><p>Den längsta kön är den till fördjupade utredningar vid resursenheten. Flickor är något överrepresenterade med 57 procent.</p>
<table><tr><th>Mått</th><th>Totalt</th><th>Flickor</th><th>Pojkar</th></tr>
<tr><td>Andel som väntat högst 30 dagar på fördjupad utredning vid resursenheten</td><td>12 %</td><td>14 %</td><td>11 %</td></tr></table>
<h2>Måltidsservice</h2><p>Städuppdragen har minskat från 24 procent samma period föregående år till 17 procent av uppdragen 2023.</p>
<p>Den största skillnaden mot 2022 är att cateringuppdragen minskat jämfört med 2022. Dessa utgjorde då sju procent av Måltidsservices uppdrag.</p>
<h2>Bibliotek</h2><p>Filialer i Norrvik, Åsen och Hult har ej startat den sista augusti. Åsen och Hult förväntas starta i november 2023.</p>
<p>En kartläggning har gjorts av sex näringar som återfinns i Regionala tillväxtstrategin (RT1).</p>
<h2>Recept</h2><p>Under 2023 är antalet utskrivna motionsrecept 310 per tusen invånare. Det är en ökning med 8 procent jämfört med året innan.</p>
<h2>§ 8 Bidrag till projektet Kustleden</h2><h3>Beslut</h3><p>Projektet Kustleden beviljas 900 000 kr i bidrag.</p>
<h3>Finansiering</h3><table><tr><td>Personal</td><td>420 000 kr</td></tr><tr><td>Lokaler</td><td>130 000 kr</td></tr></table>
<h2>Konsthallen</h2><p>Den 6 maj öppnade Majsalongen. Det är ett drygt 40-tal utvalda verk av elever vid Ramsjö folkhögskola.</p>
<p>Vid nio tillfällen har kommunen deltagit i öppna rådgivningsmöten, bland annat på Hultet.</p>
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented annual report."""
    with assistant_on(tmp_path_factory.mktemp("beside"), {"ramsjo-ar-2023.html": REPORT}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Hur stora blev räntekostnaderna 2023 enligt utfallet?", "1,3"),
        ("Hur stort var resultatet före räntekostnader 2023?", "6,4"),
        ("Hur mycket billigare blev skolskjutsen 2023 än året innan?", "3 mnkr"),
        ("Hur mycket extra får en skolpsykolog som tar fast jobb?", "månadslön"),
        ("Hur mycket får den som tipsar om en skolpsykolog?", "9 000"),
        ("Hur många föreningar i skärgården beviljades stöd under januari till juni 2023?", "38"),
        ("Hur stor andel av dem som väntar på fördjupad utredning vid resursenheten är flickor?", "57"),
        ("Hur stor del av Måltidsservices uppdrag var cateringuppdrag 2022?", "sju procent"),
        ("När startar filialen i Hult?", "november 2023"),
        ("Hur många näringar har kommunen kartlagt i tillväxtarbetet?", "sex"),
        ("Hur mycket får projektet Kustleden?", "900 000"),
        ("Hur många verk ställs ut på Majsalongen?", "40-tal"),
        ("Vid hur många tillfällen deltog kommunen i öppna rådgivningsmöten under hela 2023?", "nio"),
    ],
)
def test_the_one_asked_for_is_told(report: Assistant, question: str, lead: str) -> None:
    assert lead in report.answer(question).text.replace("\xa0", " ").split("\n\n")[0]


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        ("Hur stor andel av kostnaderna är hemtjänst?", "6,2"),
        ("Hur stor del av Måltidsservices uppdrag var cateringuppdrag 2022?", "24 procent"),
    ],
)
def test_what_stands_beside_it_is_not(report: Assistant, question: str, wrong: str) -> None:
    answer = report.answer(question)
    assert answer.status not in (Status.ANSWERED, Status.PARTIAL) or wrong not in answer.text.split("”")[0]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Stödet gäller stödområde A/stödområde 1 och 12 kommuner", [(12, "kommun")]),
        ("Fram till och med 22 04 30 kom 14 ansökningar", [(14, "ansökan")]),
        ("Det är ett drygt 30-tal inlämnade bilder", [(30, "bild")]),
        ("Av 20 deltog 15", [(20, ""), (15, "")]),
    ],
)
def test_numbers_that_name_count_nothing(text: str, counted: list[tuple[float, str]]) -> None:
    assert [(one.value, one.unit) for one in quantities(text)] == counted

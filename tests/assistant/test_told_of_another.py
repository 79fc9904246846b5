"""What is told of another year, house, deed or stage than is asked about is not told for it; what goes on of it is."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import AnswerType, Comparison, Status
from assistant.understanding.mail import asked_in
from assistant.understanding.question_words import answer_type, comparison_of

REPORT = """<!doctype html><meta charset="utf-8"><h1>Årsredovisning 2023 Lindvalla kommun</h1>
<h2>Nämndernas utfall mot budget, mnkr</h2>
<table><tr><th>Nämnd</th><th>2023 Budget</th><th>2023 Utfall</th><th>2023 Avvikelse</th><th>2022 Avvikelse</th></tr>
<tr><td>Omsorgsnämnden</td><td>412,0</td><td>420,5</td><td>−8,5</td><td>−3,1</td></tr>
<tr><td>Byggnadsnämnden</td><td>31,2</td><td>30,9</td><td>0,3</td><td>0,2</td></tr></table>
<p>Köp av platser översteg omsorgsnämndens budget med 4,4 mnkr.</p>
<h2>Sjukfrånvaro, %</h2>
<table><tr><th>Förvaltning</th><th>2023</th><th>2022</th></tr><tr><td>Stadskansliet</td><td>4,8</td><td>..²</td></tr>
<tr><td>Räddningstjänsten</td><td>3,9</td><td>4,4</td></tr></table>
<h2>Avgiftsbelagd verksamhet, tkr</h2>
<table><tr><th>Verksamhet</th><th>Underskott t.o.m. 2022</th><th>Resultat 2023</th><th>Ackumulerat utgående 2023</th></tr>
<tr><td>Livsmedelskontroll</td><td>−610</td><td>−140</td><td>−750</td></tr>
<tr><td>Bygglov</td><td>−90</td><td>20</td><td>−70</td></tr></table>
<h2>Punktlighet, %</h2>
<table><tr><th>Linje</th><th>2023</th></tr><tr><td>Sjöbussen</td><td>93,5</td></tr><tr><td>Bergbanan</td><td>88,1</td></tr></table>
<p>Soliditet är eget kapital i förhållande till kommunens samlade tillgångar.</p>
<h2>Äldreboenden</h2><p>Årets tyngsta beslut var att stänga boendet Kastanjen. Orsaken var inte det vikande underlaget.
Huset hade fuktskador i tre våningsplan och gick inte att utrymma säkert.</p>
<h2>Fakta</h2><p>Kommunal skattesats: 21,15 kronor</p>
<h2>Resultaträkning, mnkr</h2><table><tr><th>Post</th><th>2023</th><th>2022</th></tr>
<tr><td>Skatteintäkter</td><td>612,4</td><td>590,1</td></tr></table>
<h2>Ledning</h2><p>Den 1 maj tillträdde Ida Fors som kommundirektör. Hon efterträdde Ulf Grane, som gick i pension.</p>
<h2>Utlysningar 2023</h2><table><tr><th>Utlysning</th><th>Sista ansökningsdag</th><th>Ram (kr)</th></tr>
<tr><td>Gårdsstöd</td><td>14 mars</td><td>800 000</td></tr><tr><td>Bystöd</td><td>20 maj</td><td>300 000</td></tr></table>
<h2>Psykisk hälsa. Nettokostnad, mnkr</h2><table><tr><th>Område</th><th>Utfall 2022</th><th>Utfall 2023</th></tr>
<tr><td>Vuxenpsykiatri</td><td>310,2</td><td>322,8</td></tr><tr><td>Rättspsykiatri</td><td>51,0</td><td>52,4</td></tr>
<tr><td>Köpt vård</td><td>28,9</td><td>37,5</td></tr></table>
<h2>Musikskolan</h2><p>Läger hölls i Ryd och Almby för 58 barn.</p>
"""
MINUTES = """# Lindvalla kommun
Kommunstyrelsen Protokoll 2024-03-12

## § 14 Almby skola
Barnnämnden föreslår att Almby skola läggs ned och att eleverna flyttas till Ryds skola. Skolan har 44 elever.

## § 15 Höjt bidrag till fadderfamiljer
Förvaltningen föreslår att bidraget höjs från 400 kronor till 460 kronor per månad. Höjningen beräknas kosta 85 tkr per år.
### Beslut
Kommunstyrelsen beslutar att hos fullmäktige begära att få föra över 1,7 mnkr till 2025 för projekten Trygg hamn och Sjöliv.

### Jäv
Eva Alm (C) anmäler jäv, då hon är ordförande i Sjölivs vänner, och deltar inte i handläggningen.

## § 16 Kulturplan
### Beslut
Kommunstyrelsen beslutar
att ge kulturchefen i uppdrag att ta fram förslag till kulturplan för 2027–2030, med remiss under 2026,
att avsätta 300 000 kronor för 2024 till en scenvagn.

## § 18 Ägardirektiv för Lindvallahem AB
Direktören informerar om läget. Vid årsskiftet stod 37 lägenheter tomma.

## § 17 Begrepp
Med ärende avses en kontakt som innehåller ett klagomål på omsorgen.
"""
COMPANY = """# Lindvallahem Bostadsrapport 2023 Lindvalla kommun

## Uthyrning
Den 31 december 2023 stod 31 lägenheter tomma.
"""


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented report and minutes."""
    files = {
        "lindvalla-arsredovisning-2023.html": REPORT,
        "lindvalla-ks-2024-03-12.md": MINUTES,
        "lindvalla-bostadsrapport-2023.md": COMPANY,
    }
    with assistant_on(tmp_path_factory.mktemp("another"), files) as assistant:
        yield assistant


@pytest.mark.parametrize(
    "question",
    [
        "Hur stor budget hade omsorgsnämnden i Lindvalla 2022?",
        "Hur hög var sjukfrånvaron på stadskansliet 2022?",
        "Hur punktlig var Sjöbussen 2022?",
        "Hur många elever går i Ryds skola?",
        "Hur många barn står i kö till musikskolan i Almby?",
        "Hur mycket pengar har projektet Sjöliv beviljats?",
        "Vilken dag beslutades om bidragen till gårdsstöd 2023?",
        "Vem gick in i stället för den ledamot som var jävig?",
    ],
)
def test_what_is_told_of_another_is_not_told_for_it(papers: Assistant, question: str) -> None:
    answer = papers.answer(question)
    assert answer.status in (Status.NOT_IN_DOCUMENTS, Status.UNCLEAR), answer.text


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("Hur stor budget hade omsorgsnämnden i Lindvalla 2023?", "412,0"),
        ("Vad blev omsorgsnämndens avvikelse 2022?", "−3,1"),
        ("Hur hög var sjukfrånvaron på räddningstjänsten 2022?", "4,4"),
        ("Hur stort var det ackumulerade underskottet för livsmedelskontroll 2023?", "−750"),
        ("Hur punktlig var Sjöbussen 2023?", "93,5"),
        ("Hur räknar kommunen ut soliditeten?", "eget kapital"),
        ("Varför stängdes boendet Kastanjen?", "fuktskador"),
        ("Hur många elever har Almby skola?", "44"),
        ("Vad skulle det höjda bidraget till fadderfamiljer kosta per år?", "85 tkr"),
        ("Vilket uppdrag om kulturplanen fick kulturchefen i mars 2024?", "2027–2030"),
        ("Vad räknas som ett ärende?", "klagomål"),
        ("skatesats lindvalla kommun", "21,15"),
        ("Vilken är sista ansökningsdag för gårdsstöd?", "14 mars"),
        ("Vad blev nettokostnaden för köpt vård inom psykiatrin 2023?", "37,5"),
    ],
)
def test_what_goes_on_of_it_is_told(papers: Assistant, question: str, held: str) -> None:
    answer = papers.answer(question)
    assert held in (answer.statements[0].text if answer.statements else ""), answer.text


@pytest.mark.parametrize(
    ("question", "years", "comparison"),
    [
        ("Vilket belopp vill nämnden ta med sig från 2024 till 2025?", 2, Comparison.NONE),
        ("Hur mycket får nämnden föra över från 2023 till 2024?", 2, Comparison.NONE),
        ("Hur ändrades kostnaden för hyrpersonal från 2022 till 2023?", 2, Comparison.CHANGE),
    ],
)
def test_a_sum_carried_over_is_no_comparison(question: str, years: int, comparison: Comparison) -> None:
    assert comparison_of(question, years) is comparison


def test_the_sentence_that_names_the_predecessor_is_shown_too(papers: Assistant) -> None:
    answer = papers.answer("Vem tog över som kommundirektör efter Ulf Grane?")
    assert "Ida Fors" in answer.statements[0].text
    assert "Hon efterträdde Ulf Grane" in answer.text


def test_two_papers_that_tell_of_one_turn_of_the_year_are_both_shown(papers: Assistant) -> None:
    answer = papers.answer("Hur många lägenheter hade Lindvallahem tomma vid årsskiftet 2023/2024?")
    assert "31 lägenheter" in answer.text
    assert "37 lägenheter" in answer.text


def test_how_a_measure_is_worked_out_is_what_it_means() -> None:
    assert answer_type("Hur räknar bolaget ut självkostnaden?") is AnswerType.DEFINITION
    assert answer_type("Hur punktliga är tågen?") is AnswerType.SHARE


def test_what_a_mail_asks_of_keeps_its_name() -> None:
    mail = (
        "Hej! Jag bor i Lindvalla och har väntat länge på plats. Nu har kommunen fått ett avtal med ett bolag som heter "
        "Solgläntan. Kan ni säga hur många platser det gäller? Tack på förhand!"
    )
    assert asked_in(mail) == "hur många platser det gäller – Solgläntan?"

"""What stands near the question and is the sum, the day, the person or the stage of something else is not told for it."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status
from assistant.understanding.slots import replaced

REPORT = """<!doctype html><meta charset="utf-8"><h1>Årsredovisning 2023 Ekdals kommun</h1>
<h2>Fastigheter</h2><p>Resultatet påverkas av en reavinst om 4,2 mnkr vid försäljningen av fastigheten Björken 3.</p>
<p>Fastigheten Tallen 8 såldes för 6,9 mnkr.</p>
<h2>Personal</h2><p>Kostnaderna för inhyrd personal steg till 229,3 mnkr 2023. Kostnaderna för ekonomiskt bistånd är inte redovisade.</p>
<p>I genomsnitt genomfördes 61 procent av det planerade underhållet 2021–2023.</p>
<h2>Folkhögskolan</h2><p>Ekdals folkhögskola genomförde 10 940 deltagarveckor. Till öppet hus kom 1 340 besökare.</p>
<h2>Projektmedel</h2><p>Under 2023 kom 71 ansökningar om projektmedel in.</p>
<h2>Borgensåtaganden</h2><table><tr><th>Bolag</th><th>2023</th><th>2022</th></tr>
<tr><td>Ekdals Energi AB</td><td>33,5</td><td>33,0</td></tr><tr><td>Ekdals Vatten AB</td><td>12,5</td><td>11,0</td></tr></table>
<h2>Budgetuppföljning, mnkr</h2><table><tr><th>Verksamhet</th><th>Budget 2023</th><th>Utfall 2023</th></tr>
<tr><td>Tandvården</td><td>545,3</td><td>488,0</td></tr><tr><td>Måltiderna</td><td>45,1</td><td>44,0</td></tr></table>
"""
SERVICE = """<!doctype html><meta charset="utf-8"><h1>Ekdals kommun – regler och avgifter</h1>
<h2>Representation</h2><p>Lunch får kosta högst 200 kr per person.</p>
<h2>Busskort</h2><p>Ett nytt busskort kostar 150 kr.</p>
<h2>Kulturskolan</h2><p>Anmäl dig senast 22 maj till höstterminen.</p>
<h2>Mottagningen</h2><p>Ögonoperationer: ta ögondroppar tre gånger om dagen i tre veckor. Vaccinationer ges på tisdagar och torsdagar.</p>
<h2>Bygglov</h2><table><tr><th>Åtgärd</th><th>Avgift</th></tr><tr><td>Tillbyggnad upp till 50 m²</td><td>22 200 kronor</td></tr>
<tr><td>Garage</td><td>29 400 kronor</td></tr></table>
<h2>Väntetider</h2><p>Väntetiden till första besök vid ortopedkliniken är 54 dagar.</p>
<h2>Samordning</h2><p>Ekdals samordningsförbund stödjer den som får hjälp av minst två av parterna.</p>
<h2>Lokaler</h2><p>Kulturhuset, Badhuset och Rådhuset i Ekdal renoveras.</p>
<h2>Yttranden</h2><p>Trafikverket föreslår att hastigheten på väg 40 sänks till 80 kilometer i timmen.</p>
"""
MINUTES = """<!doctype html><meta charset="utf-8"><h1>Protokoll socialnämnden Ekdals kommun 2024-09-18</h1>
<h2>§ 12 Medborgarförslag om husdjur</h2><p>Rolf Isberg (SD) lämnar en protokollsanteckning om husdjur på boenden.</p>
<h2>§ 13 Motion om bänkar</h2><p>Anna Lind (V) har lämnat in en motion om fler bänkar i parken.</p>
<p>Ordföranden i kulturrådet är Eva Sten (C).</p>
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented report, page of rules and minutes."""
    files = {"ekdal-ar-2023.html": REPORT, "ekdal-regler.html": SERVICE, "ekdal-sn-2024-09-18.html": MINUTES}
    with assistant_on(tmp_path_factory.mktemp("wrongly"), files) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        ("För vilken summa såldes fastigheten Björken 3?", "4,2"),
        ("Vad blev kostnaden för ekonomiskt bistånd 2023 i Ekdals kommun?", "229,3"),
        ("Hur stor del av det planerade underhållet genomfördes 2023?", "61"),
        ("Hur många människor kom till folkhögskolans julmarknad?", "10 940"),
        ("Hur många som sökte projektmedel 2023 fick nej?", "71"),
        ("Vad blev resultatet för Ekdals Energi AB 2022?", "33,0"),
        ("Vad blev prognosen för tandvården 2023?", "545,3"),
        ("Hur hög lön har kommundirektören i Ekdal?", "mnkr"),
        ("Vad kostar skollunchen i Ekdal?", "200"),
        ("När börjar höstterminen i Ekdal?", "22 maj"),
        ("På vilka veckodagar görs ögonoperationer i Ekdal?", "tre gånger"),
        ("Vad föreslår Trafikverket om hastigheten på väg 118?", "80 kilometer"),
        ("Vad kostar bygglov för en pool i Ekdal?", "22 200"),
        ("Hur länge får man vänta på en operation vid ortopedkliniken?", "54"),
        ("Vilka parter är med i Ekdals samordningsförbund?", "två av parterna"),
        ("Vilka är riskerna i Ekdals kommun?", "Badhuset"),
        ("Vad gör Ekdals kommun för att minska sjukfrånvaron?", "procent"),
        ("Vem lämnade in medborgarförslaget om husdjur?", "Isberg"),
        ("Vad heter ordföranden i den kommunala socialnämnden?", "Sten"),
    ],
)
def test_the_figure_of_something_else_is_not_told(pages: Assistant, question: str, wrong: str) -> None:
    answer = pages.answer(question)
    lead = answer.statements[0].text.replace("\xa0", " ") if answer.statements else ""
    assert wrong not in lead, answer.text


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("För vilken summa såldes fastigheten Tallen 8?", "6,9"),
        ("Vad blev kostnaden för inhyrd personal 2023 i Ekdals kommun?", "229,3"),
        ("Hur många deltagarveckor genomförde Ekdals folkhögskola?", "10 940"),
        ("Hur många ansökningar om projektmedel kom in 2023?", "71"),
        ("Vad var budgeten för tandvården 2023?", "545,3"),
        ("Hur mycket får en lunch kosta vid representation i Ekdal?", "200"),
        ("När ska man senast anmäla sig till höstterminen på kulturskolan?", "22 maj"),
        ("På vilka veckodagar ges vaccinationer?", "tisdagar"),
        ("Vad föreslår Trafikverket om hastigheten på väg 40?", "80 kilometer"),
        ("Vad kostar bygglov för ett garage i Ekdal?", "29 400"),
        ("Hur länge får man vänta på ett första besök vid ortopedkliniken?", "54"),
        ("Vad kostar ett nytt busskort om man tappat det?", "150"),
        ("Vem lämnade in motionen om bänkar?", "Anna Lind"),
        ("Vad heter ordföranden i kulturrådet?", "Eva Sten"),
    ],
)
def test_the_figure_itself_is_told(pages: Assistant, question: str, right: str) -> None:
    answer = pages.answer(question)
    assert answer.status is Status.ANSWERED, answer.text
    assert right in answer.statements[0].text.replace("\xa0", " "), answer.text


@pytest.mark.parametrize(
    ("last", "new", "asked"),
    [
        (
            "När är Ekhagens förskola klart i Myndigheten för vattenfrågor?",
            "cykelbanan till Myrby",
            "När är cykelbanan till Myrby klart i Myndigheten för vattenfrågor?",
        ),
        ("Hur många besök hade badet i Lunda 2023?", "badet i Myra", "Hur många besök hade badet i Myra 2023?"),
        (
            "Hur många besök hade badet i Bro kommun?",
            "museet i Myra",
            "Hur många besök hade museet i Myra i Bro kommun?",
        ),
    ],
)
def test_a_thing_takes_the_place_of_another_with_its_own_place(last: str, new: str, asked: str) -> None:
    assert replaced(last, new) == asked

"""What a paragraph said before, figures that share a verb, lists under headings: over pages of an invented body."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

_MANY = [
    f"{what} gavs i en fullsatt lokal i {where} med publik från hela länet och fick goda omdömen av alla som kom dit."
    for what, where in (
        ("En konsert", "maj"),
        ("En spelning", "juni"),
        ("En uppvisning", "juli"),
        ("En gala", "augusti"),
    )
]
PAGES = {
    "protokoll.md": """# Lövhult kommun – Protokoll kommunstyrelsen 2024-03-12

## § 21 Svar på remiss om ny skollag

Kommunstyrelsen beslutar att utse ledamoten Karin Ek (S) att jämte ordföranden justera protokollet.

Kommunstyrelsens beslut

1. Kommunstyrelsen antar yttrandet som sitt eget.

Protokollsutdrag skickas till

- Utbildningsdepartementet
- Barn- och utbildningsnämnden

## § 22 Köp av brandbil

Kommunstyrelsens beslut

1. Kommunstyrelsen beslutar att köpa en brandbil för 4,2 miljoner kronor.

Beslutet skickas till
Räddningstjänsten

## § 23 Avgift för parkering

Kommunstyrelsen beslutar att höja avgiften till 20 kronor per timme.
""",
    "rapport.md": f"""# Lövhult kommun – Årsrapport 2024

## Ensembler

Lövhults Storband gav konserter på torget. {" ".join(_MANY)} Nordviks Stråkkvartett gjorde årets första turné. {" ".join(_MANY[:3])} I år har kvartetten haft äran att turnéra med cellisten Maja Brun.

## Handel

14 butiker och 9 mackar har beviljats hemsändningsbidrag under 2024. Totalt är 11 butiker och 6 mackar öppna i dag.

## Befolkning

Målet är att vi ska vara 31 000 invånare 2035. Vid årets slut var elevantalet 2 140.

## Så läser du rapporten

Grönt betyder att målet nåddes under året. Gult betyder att målet inte nåddes men att utvecklingen går åt rätt håll.

| Mål | Status |
|---|---|
| Trygghet | Gult |
| Sjukfrånvaro | Grönt |

## Avfall

Matavfallet ökade med 12 procent under 2024. Ökningen hänger samman med att ett nytt beställningssystem infördes i skolorna.

## Övrigt

Verkstaden i Norby stängdes på grund av en vattenläcka. Verkställande direktör för Lövhults Energi AB är Bo Alm.

## Resor

Sedan 2021 betalar förvaltningarna en miljöavgift på 900 kronor för varje tågresa. Under 2024 gav miljöavgiften 1,3 miljoner kronor.

## Ekonomi

| tkr | Utfall 2024 | Budget 2024 |
|---|---|---|
| Verksamhetens intäkter | 5 120 | 5 000 |
| Verksamhetens kostnader | -4 700 | -4 900 |
| Resultat | 420 | 100 |

## Energi

| Nyckeltal | 2023 | 2024 | Mål 2030 |
|---|---|---|---|
| Elanvändning, kWh per m² | 210 | 201 | 150 |

## Plan

Planen har tre insatsområden:

### 1. Trygga skolvägar

Fler cykelvägar byggs.

### 2. Grönare kök

Mer ekologisk mat.

### 3. Digitala tjänster

E-tjänster för bygglov.
""",
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on(tmp_path_factory.mktemp("told_before"), PAGES) as built:
        yield built


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Vilken cellist turnerade med Nordviks Stråkkvartett?", "Maja Brun"),
        ("Vem får protokollsutdraget om skollagen?", "Utbildningsdepartementet"),
        ("Vart skickas beslutet om brandbilen?", "Räddningstjänsten"),
        ("Vilken paragraf handlar om brandbilen?", "§ 22"),
        ("Vem ska justera protokollet?", "Karin Ek"),
        ("Hur många butiker beviljades hemsändningsbidrag 2024?", "14 butiker"),
        ("Hur många mackar fick hemsändningsbidrag 2024?", "9 mackar"),
        ("Vilket invånarantal är målet för 2035?", "31 000"),
        ("Vilket elevantal hade kommunen 2024?", "2 140"),
        ('Vad betyder "Gult" i rapporten?', "åt rätt håll"),
        ("Varför ökade matavfallet?", "beställningssystem"),
        ("Varför stängdes verkstaden i Norby?", "vattenläcka"),
        ("Vilken vd har Lövhults Energi AB?", "Bo Alm"),
        ("Hur mycket drog miljöavgiften in 2024?", "1,3 miljoner"),
        ("Vad blev verksamhetens resultat 2024?", "420"),
        ("Hur stora var verksamhetens intäkter 2024?", "5 120"),
        ("Hur många kilowattimmar per kvadratmeter är målet för 2030?", "150"),
        ("Vilka tre insatsområden har planen?", "Grönare kök"),
    ],
)
def test_what_is_told_in_other_places_and_words_is_found(assistant: Assistant, question: str, told: str) -> None:
    assert told in assistant.answer(question).text


@pytest.mark.parametrize(
    "question",
    [
        "Vilken violinist turnerade med Nordviks Stråkkvartett?",
        "Vem får protokollsutdraget om parkeringsavgiften?",
        "Vilken paragraf handlar om simhallen?",
        "Vad heter kommunstyrelsens ordförande?",
        "Vilken vd har Lövhults Bostäder AB?",
        "Varför stängdes simhallen i Norby?",
        "Vilka fem insatsområden har planen?",
    ],
)
def test_what_is_only_near_is_no_answer(assistant: Assistant, question: str) -> None:
    assert assistant.answer(question).status in (Status.NOT_IN_DOCUMENTS, Status.OUT_OF_SCOPE)


def test_a_passage_cut_within_a_paragraph_knows_what_came_before(assistant: Assistant) -> None:
    cut = [passage for passage in assistant.index.passages_of("rapport") if passage.before]
    assert any("Nordviks" in unit.text for unit in cut[0].before)
    assert all(unit not in cut[0].units for unit in cut[0].before)


def test_a_list_under_a_heading_cites_the_heading(assistant: Assistant) -> None:
    answer = assistant.answer("Vem får protokollsutdraget om skollagen?")
    assert any("Protokollsutdrag skickas till" in citation.quote for citation in answer.citations)


def test_an_outcome_asked_for_after_a_budget_is_of_the_same_one(assistant: Assistant) -> None:
    asked = assistant.answer("Vad blev utfallet?", ["Hur mycket var budgeterat från Statens skolråd 2024?"])
    assert "Statens skolråd" in asked.standalone

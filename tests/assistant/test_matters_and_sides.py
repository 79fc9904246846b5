"""Decisions asked for in other words, things named as sub-headings, and differences between two, on pages written here."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.chain import Assistant
from tests.assistant.own_pages import assistant_on

PAGES = {
    "miljonamnd.md": """# Alnäs kommun
# Miljönämnden – protokoll 2024-04-16

## § 12 Ansökan om tillstånd för båtklubben Vågen
### Beslut
Miljönämnden beviljar båtklubben Vågen tillstånd att anlägga en spolplatta.
### Villkor
Spolvattnet ska renas innan det släpps ut.
### Motivering
Plattan minskar utsläppen av färgrester i viken.

## § 13 Avgift för livsmedelskontroll
### Beslut
Timavgiften höjs till 1 250 kronor. Ändringen ska återrapporteras i oktober 2025.
### Reservation
Tore Lind (C) reserverar sig mot beslutet.
""",
    "forening.md": """# Alnäs BK – Årsmötesprotokoll 2024-02-11

§ 5 Motion om gräsplan
Motionen avslogs.

§ 6 Val
Till kassör valdes Rut Berg.
""",
    "dom.md": """# Sjöstads tingsrätt – Dom i mål T 77-23

Kärande: Lunds Måleri AB. Svarande: Alnäs kommun.

## Domslut
Käromålet bifalls.

## Domskäl
Kommunen hade godkänt arbetet.
""",
    "plan.md": """# Alnäs kommun – Trygghetsplan 2024

## Fokusområden
### Belysning
Gatljusen byts ut.
### Mötesplatser
En fritidsgård öppnas.

## Orter
| Ort | Larm 2023 | Larm 2024 |
|---|---|---|
| Ekby | 120 | 95 |
| Holma | 80 | 88 |
| Sunna | 61 | 70 |

## Anmälningar
Under 2024 gjordes 47 anmälningar mot 61 året innan. Nämnden har 12 kvinnor och 9 män som ledamöter.

## Ekonomi
| Mnkr | Budget 2024 | Utfall 2024 |
|---|---|---|
| Trygghetsvärdar | 6,0 | 7,5 |
""",
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("matters")
    with assistant_on(folder, PAGES) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Vilka villkor ställdes för båtklubben Vågen?", "renas"),
        ("Varför fick båtklubben Vågen tillstånd?", "färgrester"),
        ("När ska avgiften för livsmedelskontroll återrapporteras?", "oktober 2025"),
        ("Vem var emot beslutet om avgiften för livsmedelskontroll?", "Tore Lind"),
        ("Hur gick det med motionen om gräsplan?", "avslogs"),
        ("Vem valdes till kassör i Alnäs BK?", "Rut Berg"),
        ("Hur gick det i målet mellan Lunds Måleri och Alnäs kommun?", "bifalls"),
        ("Vilka fokusområden har Alnäs trygghetsplan?", "- Belysning\n- Mötesplatser"),
        ("Hur många fler larm hade Ekby än Holma 2024?", "Skillnaden är 7"),
        ("Hur mycket högre än budget blev kostnaden för trygghetsvärdar 2024?", "Skillnaden är 1,5"),
        ("Hur många fler kvinnor än män är ledamöter i nämnden?", "Skillnaden är 3"),
    ],
)
def test_what_the_documents_say_is_told(assistant: Assistant, question: str, told: str) -> None:
    assert told in assistant.answer(question).text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    "question",
    [
        "Vem reserverade sig mot beslutet om tillstånd för båtklubben Vågen?",
        "När ska tillståndet för båtklubben Vågen återrapporteras?",
        "Hur gick det med motionen om ishall i Alnäs?",
        "Hur gick det för Lunds Måleri i hovrätten?",
        "Vilka fokusområden har Alnäs kulturplan?",
        "Vilka valdes till revisorer i Alnäs BK?",
        "Vilka laddstationer finns i Alnäs?",
    ],
)
def test_what_only_looks_like_it_is_not(assistant: Assistant, question: str) -> None:
    assert assistant.answer(question).status.value.startswith("unanswerable")

"""Questions in idioms and everyday words on documents in formal ones, with near misses that are not answered."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.chain import Assistant
from tests.assistant.own_pages import assistant_on

PAGES = {
    "vik.md": """# Viks kommun – Årsredovisning 2024

## Badhuset
Den slutliga kostnaden för badhuset uppgick till 31,2 miljoner kronor, en fördyring med 2,6 miljoner kronor.

## Personal
Till de 9 tjänsterna som brandman inkom 133 ansökningar.
På grund av arbetsbrist sades 21 medarbetare upp i november.

## Museet
Museichefen Bo Lund avgick i maj 2024.

## Bygglov
Handläggningstiden för bygglov var i genomsnitt 7,5 veckor.

## Vård
Antalet vårdplatser uppgick till 118.

## Samarbete
Vid utgrävningen i Hed påträffades 402 föremål. Kommunen utträder ur Kommunförbundet Dalen den 31 december 2025.
Samarbetsrådets ordförande Siv Ek utsågs den 3 mars 2024.

## Kränkningar
Under året anmäldes 48 fall av kränkande behandling i skolan.

## Bostäder
Viksbo äger 3 180 lägenheter. Sju hushåll avhystes. I bostadskön står 9 450 personer.
Kvarteret Boken såldes till Fastighets AB Rask.

## Äldre
Under året inträffade 731 fallolyckor. 26 personer tackade nej till erbjuden plats.
Andelen dagligrökare bland invånarna var 6,3 procent.

## Räddningstjänst
Tre personer omkom i bränder. Räddningstjänsten larmades till 904 insatser.

## Konsthall
Entrén till konsthallen är avgiftsfri. Matsvinnet i köket uppgick till 38 gram per portion.

## § 12 Skylten
Kommunstyrelsen beslutar att skylten ska målas om. Ove Tamm (V) reserverar sig.
""",
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("everyday")
    with assistant_on(folder, PAGES) as made:
        yield made


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Hur mycket dyrare än tänkt blev badhuset?", "2,6 miljoner"),
        ("Hur många fick sparken i Viks kommun?", "21 medarbetare"),
        ("Hur länge får man vänta på bygglov i Vik?", "7,5 veckor"),
        ("Hur många sjukhussängar fanns det i Vik?", "118"),
        ("Hur många grejer grävdes fram i Hed?", "402"),
        ("När går Vik ur Kommunförbundet Dalen?", "31 december 2025"),
        ("Hur många gånger blev elever i Viks skolor mobbade?", "48"),
        ("Hur ofta ramlade de gamla i Vik?", "731"),
        ("Hur många gånger ryckte brandkåren ut i Vik?", "904"),
        ("Vem köpte Boken?", "Fastighets AB Rask"),
        ("Vad kostar det att gå in på konsthallen i Vik?", "avgiftsfri"),
        ("Hur mycket mat slängs i köket i Vik?", "38 gram"),
        ("Hur många hyresgäster kastades ut i Vik?", "Sju hushåll"),
        ("När drar sig Vik ur Kommunförbundet Dalen?", "31 december 2025"),
        ("Hur många dog i eldsvådor i Vik?", "Tre personer"),
        ("Hur ofta trillade de gamla omkull i Vik?", "731"),
        ("How many objects were found in the excavation at Hed?", "402"),
    ],
)
def test_an_everyday_question_is_answered(assistant: Assistant, question: str, answer: str) -> None:
    assert answer in assistant.answer(question).text.split("\n\n")[0]


@pytest.mark.parametrize(
    "question",
    [
        "Hur mycket dyrare än tänkt blev den nya idrottshallen?",
        "Hur många ville bli lärare i Vik?",
        "Vad gick notan på för ombyggnaden av ishallen?",
        "När började Bo Lund?",
        "När slutade Siv Ek?",
        "Hur många räddades ur bränder i Vik?",
        "Hur många köpte lägenheter av Viksbo?",
        "Hur många barn adopterades i Vik?",
        "Vem fick betala skylten i Vik?",
        "Hur många medarbetare i Vik fick böter?",
        "Hur många grejer grävdes fram i Tuna?",
        "Hur många böcker gjorde biblioteket i Vik sig av med?",
        "Hur många tog tag i missbruket i Vik?",
    ],
)
def test_what_is_not_there_is_not_answered(assistant: Assistant, question: str) -> None:
    assert assistant.answer(question).status.value.startswith("unanswerable")

"""What is kept after a sale, whom one is satisfied with, who is yet sought, what somebody made, and what was hoped for."""

from collections.abc import Iterator

import pytest

from assistant.chain import Assistant
from tests.assistant.own_pages import assistant_on

PAGES = {
    "region.md": """# Region Ekdalen – Årsredovisning 2024

## Ägande
Under året har Region Ekdalen avyttrat fyrtio procent av sina aktier i Ekköket AB till Ekby kommun. Regionen behåller femton procent av aktierna för att säkra leveranserna.

## Ny huvudman
Intresset för att bli huvudman för orkestern Klang prövades under hösten. Efter de första samtalen kvarstod Skogsmusiken i Ekby som intressent där samtalen fortsatte under vintern. Nu har Skogsmusiken meddelat att de inte vill gå vidare som huvudman för orkestern.

## Digitalt
Under året började biblioteken arbeta med en handlingsplan för digitala tjänster. På grund av flytten till nya lokaler fick arbetet med handlingsplanen pausas.

## Nöjdhet
| Mått | Utfall nöjda | Utfall inte nöjda |
|---|---|---|
| Andel elever som är nöjda med skolgården, % | 27 | 61 |

## Bredband
Enbart Ekdalen hade behövt två miljarder kronor i stöd för att nå målet för 2025.

## Omdömen
Andelen patienter som är nöjda med maten var 81 procent.
Andelen patienter som är nöjda med väntrummen var 34 procent.

## Teaterkommuner för 2025 sökes
Länsteatern och Kulturrådet bjuder in till en träff för kommuner som är intresserade av att vara värdkommun för teaterresidens 2025. Möjligheter finns till samtal i kommunen under teaterresidenset.

## Underlag
I maj överlämnade Ekby tekniska universitet, Institutionen för skog och mark, sin kartläggning av länets skogsvägar till regionen.

## Butiker
Årets besök hos länets lanthandlare resulterade i 62 besök.

## Stipendier
Förening Granskott beviljades 41 300 kr för ett sommarläger.

## Kultur
Enheten har skärpt villkoren för atelj\u00e9bidrag. Ändringarna beslutades i kulturnämnden i mars 2024.

## Avvikelse mot budget
| | 2024-12 (tkr) |
|---|---|
| Ungdomsbidrag | 2 150 |
| Scenbidrag | 1 040 |

Inom ungdomsbidrag kunde ramökningen om 7 miljoner som kom våren 2024 inte användas fullt ut.

## Järnvägen
Verket samordnar ansökningar om bidrag ur fonden, och i maj 2024 beslutade regeringen att tillstyrka ansökningar för två sträckor av Ekbanan.
EU-bidrag söks varje år.

## Bolagen
Inom processen ses samverkansavtalen över i samtliga bolag inom Ekgruppen. Vid stämman tillsattes två nya styrelseledamöter i Ekkraft AB:s styrelse. För Ekbuss AB valdes en ny styrelseledamot.
""",
}


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """An assistant on the page."""
    with assistant_on(tmp_path_factory.mktemp("kept"), PAGES) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hur stor andel av Ekköket äger regionen efter försäljningen?", "femton procent"),
        ("Hur många procent av patienterna var nöjda med väntrummen 2024?", "34 procent"),
        ("Vem gjorde kartläggningen av länets skogsvägar?", "Ekby tekniska universitet"),
        ("Hur stort bidrag fick Förening Granskott?", "41 300"),
        ("Vad beslutade kulturnämnden om ateljébidrag i mars 2024?", "skärpt villkoren"),
        ("Vem tackade nej till att bli huvudman för orkestern Klang?", "Skogsmusiken"),
        ("Vem var till slut kvar som möjlig huvudman för orkestern Klang?", "Skogsmusiken"),
        ("Vem fortsatte samtalen om orkestern Klang under vintern?", "Skogsmusiken"),
        ("Varför stannade bibliotekens handlingsplan för digitala tjänster av?", "flytten till nya lokaler"),
        ("Hur stor andel av eleverna var inte nöjda med skolgården?", "61"),
        ("Hur stor andel av eleverna var nöjda med skolgården?", "27"),
        ("Hur mycket hade Ekdalen ensamt behövt för att nå målet 2025?", "två miljarder"),
        ("Hur mycket extra pengar fick ungdomsbidrag våren 2024?", "7 miljoner"),
        ("Vad beslutade regeringen i maj 2024 om EU-bidrag till Ekbanan?", "två sträckor"),
        ("I vilka bolag valdes nya styrelseledamöter 2024?", "Ekbuss"),
        ("I vilka bolag valdes nya styrelseledamöter 2024?", "Ekkraft"),
    ],
)
def test_what_is_asked_is_told(ask: Assistant, question: str, told: str) -> None:
    """Of the very thing that is asked about."""
    assert told in ask.answer(question).text


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("Hur stor andel av Ekköket äger regionen efter försäljningen?", "fyrtio"),
        ("Hur många procent av patienterna var nöjda med väntrummen 2024?", "81"),
        ("Hur många procent av patienterna var nöjda med städningen 2024?", "81"),
        ("Vem fortsatte samtalen om orkestern Klang under vintern?", "**Ekby"),
        ("Vilka kommuner fick teaterresidens 2025?", "kommunen"),
        ("Hur många fler lanthandlare ville man hinna besöka före jul?", "62"),
        ("I vilka bolag valdes nya styrelseledamöter 2024?", "Ekgruppen"),
    ],
)
def test_what_is_beside_it_is_not_told(ask: Assistant, question: str, other: str) -> None:
    """Neither of another thing nor of what is not settled yet."""
    assert other not in ask.answer(question).text

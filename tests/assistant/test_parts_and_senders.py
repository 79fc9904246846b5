"""Parts of a whole in words, who a column of doers names, and what is of the one that a paper is sent by or filed under."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

PLAN = """Biblioteksplan för Ljungdal 2023–2026

Uppföljning av biblioteksplanen 2024
Region Ljungdal, avdelningen för bildning · Dnr RN 2025/77
2025-02-20

Om uppföljningen

Planens två prioriteringar är läsning för de yngsta och öppna bibliotek i glesbygd.

Personal

Bokbussarna går mer sällan, eftersom fyra av sju chaufförstjänster är obesatta. Översynen av bokbussarna leds av Vera Tallund.

Tabell 1. Bidrag 2024, tusen kronor

| Verksamhet | Staten | Regionen | Summa |
|---|---|---|---|
| Sagoteatern | 2 140 | 3 310 | 5 450 |
| Ljungdals kulturarv | 980 | 1 120 | 2 100 |

Med programpunkt menas ett tillfälle som är öppet för alla och annonserat i förväg. Slutna visningar räknas inte.
"""
MINUTES = """# Region Ljungdal
# Regionstyrelsens protokoll 2025-03-04

## § 12 Stöd till besöksnäringen

| Projekt | Sökande | Sökt belopp, kronor | Beviljat belopp, kronor |
|---|---|---|---|
| Vandra längs ån | Mobäckens kommun | 900 000 | 700 000 |
| Fiskets dag | Föreningen Laxens vänner | 300 000 | 0 |

## § 13 Upphandling av skolskjutsar i norr

Två anbud kom in, och det lägsta låg 26 procent över det beräknade. Skolan i Torp har 41 elever läsåret 2023/24, jämfört med 58 läsåret 2019/20, och väntas ha 33 elever läsåret 2027/28.

Regionstyrelsens beslut

Upphandlingen avbryts.

## Kontroller

Under året kontrollerades 4 800 resenärer. Tilläggsavgiften är 900 kronor.

## § 14 Samarbete med grannregionen

Avtalet om sjöräddning är från 2017 och skulle ha reviderats 2021. Revideringen sköts upp på grund av oenighet om kostnaden för båtarna.

## Utlysningar 2025

| Utlysning | Öppnar | Stänger | Ram (kr) |
|---|---|---|---|
| Digital läsning | 13 januari 2025 | 14 februari 2025 | 3 400 000 |
| Läsning i skogen | 3 mars 2025 | 4 april 2025 | 2 100 000 |

## Utfall av bidragen

| Bidrag | Inkomna ansökningar | Beviljade ansökningar | Beviljat belopp (kr) |
|---|---|---|---|
| Läsfrämjande | 112 | 34 | 1 870 000 |
| Slöjdläger | 57 | 16 | 915 000 |
"""
REVIEW = """Granskning av vården av personer med ätstörning

Revisionsrapport från Klarsyn Revision AB
November 2023

Psykiatrin i regionen har tre mottagningar.

Metod

Vi har granskat protokoll och intervjuat 19 personer. Prognosen per augusti pekar på ett underskott på 12,4 mnkr.

Arvodet för granskningen uppgick till 210 000 kronor.
"""
HOUSES = """Ljungdalshem AB, organisationsnummer 550000-0000. Styrelsen avger härmed årsredovisning för räkenskapsåret 2023.

Bestånd den 31 december 2023

| Område | Byggår | Outhyrda | Hyra 2023, kr/m² | Hyra 2022, kr/m² |
|---|---|---|---|---|
| Åområdet | 1962 | 5 | 1 109 | 1 060 |
| Lundområdet | 1968 | 9 | 1 071 | 1 024 |
| Höjdområdet | 2021 | 4 | 1 865 | 1 783 |
| Sjöområdet | 1978 | 8 | 958 | 916 |
"""


@pytest.fixture(scope="module")
def ljungdal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on papers of an invented region, of its houses and of those who reviewed it."""
    pages = {
        "biblioteksplan-ljungdal-uppfoljning-2024.md": PLAN,
        "regionstyrelsen-protokoll-2025-03-04.md": MINUTES,
        "ljungdal-granskning-psykiatri-2023.md": REVIEW,
        "ljungdalshem-arsredovisning-2023.md": HOUSES,
    }
    with assistant_on(tmp_path_factory.mktemp("ljungdal"), pages) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Vem håller i översynen av bokbussarna i Ljungdal?", "**Vera Tallund**"),
        ("Vad prioriterar biblioteksplanen för Ljungdal?", "läsning för de yngsta"),
        ("Hur många chaufförstjänster stod tomma på bokbussarna?", "**fyra**"),
        ("Hur stort stöd fick Sagoteatern av staten 2024?", "**2 140 tkr**"),
        ("How much state funding did Sagoteatern receive in 2024?", "**2 140 tkr**"),
        ("Vad krävs för att något ska räknas som en programpunkt?", "annonserat i förväg"),
        ("Vem har sökt stöd till Vandra längs ån?", "**Mobäckens kommun**"),
        ("Hur slutade upphandlingen av skolskjutsar i norr?", "Upphandlingen avbryts"),
        ("Hur mycket dyrare än beräknat var det lägsta anbudet på skolskjutsar i norr?", "**26 procent**"),
        ("Hur många elever beräknas skolan i Torp ha läsåret 2027/28?", "**33 elever**"),
        ("Hur mycket pengar finns att söka i utlysningen Digital läsning 2025?", "**3 400 000 kr**"),
        ("Vad får den som åker utan giltig biljett betala?", "**900 kronor**"),
        ("Hur kommer det sig att avtalet om sjöräddning från 2017 inte är omarbetat?", "oenighet om kostnaden"),
        ("Hur många ansökningar beviljades för slöjdläger?", "**16**"),
        ("Hur mycket väntas psykiatrin gå back 2023 enligt augustiprognosen?", "**12,4 mnkr**"),
        ("Hur många personer intervjuades i granskningen av psykiatrin?", "**19 personer**"),
        (
            "I vilket av Ljungdalshems områden var hyran högst 2023, och i vilket var den lägst?",
            "**Höjdområdet**, 1 865",
        ),
        ("I vilket av Ljungdalshems områden var hyran högst 2023, och i vilket var den lägst?", "**Sjöområdet**, 958"),
        ("I vilket av Ljungdalshems områden var flest outhyrda 2023?", "**Lundområdet**, 9"),
    ],
)
def test_it_is_told(ljungdal: Assistant, question: str, told: str) -> None:
    assert told in ljungdal.answer(question).text


@pytest.mark.parametrize(
    "question",
    [
        "Hur många besökte Sagoteatern 2024?",  # a sum of money counts nobody
        "Hur mycket väntas kollektivtrafiken gå back 2023 enligt augustiprognosen?",
        "Vem har sökt stöd till Sagoteatern?",
        "Hur mycket dyrare än beräknat blev Höjdområdet?",
    ],
)
def test_it_is_not_told_of_another(ljungdal: Assistant, question: str) -> None:
    assert ljungdal.answer(question).status not in (Status.ANSWERED, Status.PARTIAL), ljungdal.answer(question).text

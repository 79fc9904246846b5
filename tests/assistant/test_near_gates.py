"""What stands near a question and does not answer it: the gates over pages of an invented town."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

REPORT = """Årsrapport 2023 för Alby kommun

Kultur

Under 2023 har hembygdsmuseet i Alby investerat i nya montrar. Till utställningen om älven lämnade 412 invånare synpunkter.

Antalet stugor som hyrs ut var 640 i juni.

Kundnöjdheten i Alby simhall var 71 år 2023, vilket är högre än 2021 och 2022.

Beslut om bron över Granån väntas i maj 2025.

Trafik

Linje 14 till Granby lades ned på grund av för få resande.

Vård och omsorg

I mars stängdes 12 platser på äldreboendet Tallen. Vid årets slut var tre inspektioner av förskolor, fritidshem och skolor försenade.

Ekonomi

I nämndens utfall ingår konsultkostnader för införandet av ekonomisystemet Kvist med 2,5 miljoner kronor.

Jämförbara kommuner lade i genomsnitt 96 kronor per invånare på vägunderhåll enligt en enkät som byrån Normo gjorde.

En värvningsbonus på 4 000 kronor betalas till den som tipsar om en ny sjuksköterska.

Kommunens underleverantör av passersystem råkade ut för ett intrång, vilket är anmält till Integritetsskyddsmyndigheten.

Avgifter

Årsavgiften för fritidsbåt är 900 kronor.

Distansarbete

Anställda får arbeta på distans högst två dagar, det vill säga 40 procent, i veckan. Om det finns särskilda skäl får chefen bevilja distansarbete upp till 80 procent.

Bemanning

Inhyrda läkare kostade 3,1 miljoner kronor 2023.

Upprättad av: Tove Ek

Hamnbolaget

Bolaget Alby Hamn ägs av Granbygdens Fastigheter AB. I juni anlöpte M/V Stella Nova hamnen i Alby.

I ledningen för Alby kommun sitter Kim Alm (ordförande), Ada Rask och Bo Lund (ekonomichef).

Kanslichef Ida Berg var tillförordnad kommundirektör till den 31 oktober. Den 1 november tillträdde Pia Holm som kommundirektör.
"""
MINUTES = """Protokoll för tekniska nämnden, Alby kommun

Sammanträdesdatum 2024-02-12

§ 3 Delgivningar

- Kulturberedningens protokoll 2024-01-20
- Yttrande över länsstyrelsens förslag till naturreservat vid Granån

§ 7 Ekonomi

Nämnden redovisar ett överskott på 1,7 miljoner kronor för 2023.
"""

TABLES = """# Frågor och svar om Alby återvinning

## Nyheter

- 24 april 2023: Ett nytt kretsloppshus ska byggas i Ekby för högst 6 miljoner kronor.
- 13 juni 2023: Holmö återvinningsplats stängs efter sommaren.

## Öppettider

| Plats | Måndag–fredag | Lördag |
|---|---|---|
| Holmö (bara maj–september) | onsdag 14–19 | 10–13 |

## Bussresor

Tabell 1 Biljettintäkter per biljettslag, tkr

| Biljettslag | 2023 | 2022 |
|---|---|---|
| Enkelbiljett | 8 430 | 7 120 |

## Resultat

Tabell 2 Resultaträkning, tkr

| Post | 2023 | 2022 |
|---|---|---|
| Bokslutsdispositioner | -900 | -1 200 |
"""


PAGES = {"arsrapport-2023.txt": REPORT, "protokoll-2024-02-12.txt": MINUTES, "fragor-och-svar.md": TABLES}


@pytest.fixture(scope="module")
def alby(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on the pages above."""
    with assistant_on(tmp_path_factory.mktemp("alby"), PAGES) as assistant:
        yield assistant


@pytest.mark.parametrize(
    "question",
    [
        "När lades hembygdsmuseet i Alby ner?",
        "Hur många bor i Alby?",
        "Hur många stugor har Alby kommun?",
        "Vilken kundnöjdhet hade Alby simhall 2021?",
        "När ska bron över Granån vara färdig?",
        "Varför lades linje 27 ned?",
        "Hur många platser har äldreboendet Tallen?",
        "Hur många förskolor har Alby kommun?",
        "Hur mycket kostade ekonomisystemet Kvist totalt?",
        "Hur mycket betalade Alby till byrån Normo för vägunderhåll?",
        "Hur stor är startbonusen för en ny sjuksköterska?",
        "Vilken underleverantör av passersystem har kommunen?",
        "Vad är årsavgiften för segelbåt?",
        "Vad togs upp av kulturberedningen den 20 januari 2024?",
        "Vad svarade länsstyrelsen om naturreservatet vid Granån?",
        "Hur stort överskott hade kommunstyrelsen i Alby 2023?",
        "När ska kretsloppshuset i Ekby vara klart?",
        "När blev Holmö medlem i förbundet?",
        "Vad kostar en enkelbiljett?",
        "Hur stort var underskottet för Alby återvinning 2023?",
        "Hur mycket kostade hyrpersonal för hemsjukvården i Alby 2023?",
        "Vem har upprättat delårsrapporten för Alby kommun?",
        "Hur många röstade för förslaget om naturreservat vid Granån?",
    ],
)
def test_what_is_near_is_no_answer(alby: Assistant, question: str) -> None:
    """Another event, count, kind, part, number or organ, and a title alone, answer nothing."""
    answer = alby.answer(question)
    assert answer.status in (Status.NOT_IN_DOCUMENTS, Status.OUT_OF_SCOPE), answer.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Vem äger Alby Hamn?", "Granbygdens Fastigheter AB"),
        ("Varför lades linje 14 ned?", "för få resande"),
        ("Hur många invånare lämnade synpunkter på utställningen om älven?", "412"),
        ("Hur många stugor hyrdes ut i juni?", "640"),
        ("Hur många platser stängdes på äldreboendet Tallen?", "12 platser"),
        ("Vad är årsavgiften för fritidsbåt?", "900 kronor"),
        ("Hur stor är värvningsbonusen för den som tipsar om en sjuksköterska?", "4 000 kronor"),
        ("Hur många procent distansarbete får anställda ha?", "**40 procent**"),
        ("Hur många procent distansarbete får chefen bevilja vid särskilda skäl?", "**upp till 80 procent**"),
        ("Vem är kommundirektör i Alby?", "**Pia Holm**"),
        ("Vem var tillförordnad kommundirektör i Alby?", "**Ida Berg**"),
        ("Vem är ekonomichef i Alby?", "**Bo Lund**"),
        ("Hur stort överskott hade tekniska nämnden i Alby 2023?", "1,7 miljoner"),
    ],
)
def test_what_is_asked_for_is_told(alby: Assistant, question: str, told: str) -> None:
    """The same sentences answer the questions that they are about, and the right one of two values is given."""
    answer = alby.answer(question)
    assert told in answer.text

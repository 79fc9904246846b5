"""Names told otherwise or elsewhere: abbreviations, parties, those who live in a place, a house named once."""

from collections.abc import Iterator

import pytest

from assistant.chain import Assistant
from tests.assistant.own_pages import assistant_on

PAGES = {
    "granbo.md": """# Granbo kommun – Årsredovisning 2024

## Systemet
Avvikelser anmäls i kvalitetssystemet Lodstjärna. I kvalitetssystemet registrerades 318 fall under 2024.

## Tillsyn
Inspektionen för vård och omsorg besökte boendet den 4 mars 2024. Myndigheten för samhällsskydd och beredskap
avslog kommunens ansökan den 9 oktober 2024.

## Resorna
Regionala trafikrådet (RTR) ansvarar för bussarna.

Trafikrådet har tre tjänstemän. RTR fakturerade kommunen 2,4 miljoner kronor.

## Byggen
Brandstation, Ekvik: kostnaden har stigit.

Brandstationens slutkostnad överskrider ramen på grund av dåligt berg.

Simhallen i Ekvik hade 1 200 besök. Simhallen i Tallmo hade 900 besök.

## Öppet
Simhallen höll öppet 210 dagar.

## Remisser
Remissen av betänkandet Färre steg (SOU2022:71) besvarades den 3 maj 2024.
Diarienumret är KS 2024/31.

## Avgifter
Avgiftshandläggare är Karin Storm (efternamn A–K) och Peter Lind (efternamn L–Ö).

## Lex Sarah
Enligt lex Sarah anmäldes 17 händelser under 2024.
""",
    "tallmo.md": """# Tallmo kommun – Årsredovisning 2024

## Utsläpp
Utsläppen i Tallmo var 4,1 ton per invånare 2024.
""",
    "fullmaktige.md": """# Granbo kommun – Protokoll kommunfullmäktige 2024-05-06

## § 31 Motion om cykelbanor

Beslut

Kommunfullmäktige beslutar att motionen avslås.

Sammanfattning

Nils Alm (C) har lämnat in en motion om cykelbanor.
""",
}


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """An assistant on the pages."""
    with assistant_on(tmp_path_factory.mktemp("names"), PAGES) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hur många fall registrerades i Lodstjärna 2024?", "318"),
        ("När besökte IVO boendet i Granbo?", "4 mars"),
        ("När avslog MSB ansökan från Granbo?", "9 oktober"),
        ("Hur mycket fakturerade regionala trafikrådet kommunen?", "2,4 miljoner"),
        ("Varför överskrider brandstationen i Ekvik ramen?", "berg"),
        ("När besvarades remissen av SOU 2022:71?", "3 maj"),
        ("Vilket diarienummer har remissen av SOU 2022:71?", "KS 2024/31"),
        ("Jag heter Nordin. Vem är min avgiftshandläggare i Granbo?", "Peter Lind"),
        ("Jag heter Ek. Vem är min avgiftshandläggare i Granbo?", "Karin Storm"),
        ("Hur mycket släpper en Tallmobo ut?", "4,1"),
        ("Hur många lex Sarah-anmälningar gjordes 2024?", "17"),
        ("Vad beslutades om C:s motion om cykelbanor?", "avslås"),
    ],
)
def test_a_name_told_otherwise_is_found(ask: Assistant, question: str, told: str) -> None:
    """What answers has the name in other words, or in the sentence where it was introduced."""
    answer = ask.answer(question)
    assert answer.statements
    assert told in answer.statements[0].text


@pytest.mark.parametrize(
    ("question", "neighbour"),
    [
        ("Hur många fall registrerades i Polstjärna 2024?", "318"),
        ("När besökte Skolinspektionen boendet i Granbo?", "4 mars"),
        ("När avslog PTS ansökan från Granbo?", "9 oktober"),
        ("Varför överskrider brandstationen i Tallmo ramen?", "berg"),
        ("Hur många dagar höll simhallen i Ekvik öppet?", "210"),
        ("När besvarades remissen av SOU 2022:17?", "3 maj"),
        ("Hur mycket släpper en Granbobo ut?", "4,1"),
        ("Vad beslutades om V:s motion om cykelbanor?", "avslås"),
        ("Vad beslutades om Vänsterpartiets motion om cykelbanor?", "avslås"),
    ],
)
def test_the_neighbour_is_not_told(ask: Assistant, question: str, neighbour: str) -> None:
    """Another of the same sort, or one of two, is not what is asked for."""
    answer = ask.answer(question)
    assert not answer.statements or neighbour not in answer.statements[0].text

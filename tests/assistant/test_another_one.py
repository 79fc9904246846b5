"""What is said of another one of the same sort answers no question: gates over pages of invented bodies."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

PAGES = {
    "arsrapport.md": """# Region Ulvmark – Årsrapport 2024

## Vård
Avgiften för ansökningar om hjälpmedel är 300 kronor. Lasarettet i Tuna hade 81 vårdplatser. Till barnmorskeutbildningen antogs 24 studenter. Vid mottagningen gick 14,5 patienter per läkare.

## Trafik
Båttrafiken hade 52 000 resenärer. Punktligheten i båttrafiken var 88 procent. Soliditeten var 31 procent.

## Personal
Medelåldern var hög. Sjukfrånvaron bland läkare var 3,8 procent. Energianvändningen minskade med 7 procent. Andelen patienter som fick tid inom 40 dagar var 62 procent.
Förvaltningschef Maj Rask slutade i maj och Ove Lind är tillförordnad förvaltningschef.

## Bygge
Ombyggnaden av kliniken inleddes i mars och beräknas vara klar 2027. Nämnden avgjorde 640 ärenden om parkering. Styrelsen höll 8 kurser. Till kursen om brand kom 70 deltagare.

## Ny hamnplan och regional cykelplan
Ett förslag till hamnplan beslutas på regionfullmäktiges möte i oktober 2024. Under våren upprättar Ulvmarks museum en vårdplan för kvarnen.

## Ekbadet
Bassängen håller stängt för underhåll den 9 juni–3 augusti 2025. Ansökan om plats i simskolan ska ha kommit in senast den 15 maj 2025.
""",
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on(tmp_path_factory.mktemp("another_one"), PAGES) as built:
        yield built


@pytest.mark.parametrize(
    "question",
    [
        "Vad är avgiften för en ansökan om färdtjänst?",
        "Hur många vårdplatser har sjukhuset i Nora?",
        "Hur många antogs till läkarutbildningen?",
        "Hur många resenärer hade tågtrafiken?",
        "Hur stor var punktligheten i busstrafiken?",
        "Hur hög var den totala sjukfrånvaron?",
        "Hur stor var energianvändningen?",
        "Vem är biträdande förvaltningschef?",
        "Vem är ordinarie förvaltningschef?",
        "Hur många ärenden om parkering kom in?",
        "När antogs cykelplanen av regionfullmäktige?",
        "Vem har upprättat årsrapporten för 2024?",
    ],
)
def test_another_of_the_same_sort_is_no_answer(assistant: Assistant, question: str) -> None:
    assert assistant.answer(question).status is Status.NOT_IN_DOCUMENTS


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Vad är avgiften för en ansökan om hjälpmedel?", "300 kronor"),
        ("Hur många vårdplatser har lasarettet i Tuna?", "81"),
        ("Hur många antogs till barnmorskeutbildningen?", "24"),
        ("Hur många resenärer hade båttrafiken?", "52 000"),
        ("Hur hög var sjukfrånvaron bland läkare?", "3,8"),
        ("Hur mycket minskade energianvändningen?", "7 procent"),
        ("Vem är tillförordnad förvaltningschef?", "Ove Lind"),
        ("Hur många ärenden om parkering avgjordes?", "640"),
        ("När beräknas ombyggnaden av kliniken vara klar?", "2027"),
        ("Mellan vilka datum är det stängt på Ekbadet sommaren 2025?", "9 juni–3 augusti 2025"),
    ],
)
def test_the_one_that_is_asked_about_is_told(assistant: Assistant, question: str, told: str) -> None:
    assert told in assistant.answer(question).text.split("\n")[0]

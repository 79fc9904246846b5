"""Lists told whole and under the right words, and what minutes tell of motions, votes and delegated decisions."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

MUSEUM = """# Verksamhetsberättelse 2024

Sunnanå museum

## Tre saker vi lärde oss av översvämningen

- Pumparna ska provköras varje månad.
- Arkivet flyttas till andra våningen.
- Larmlistan gås igenom varje kvartal.

## Personal

Museet har svårt att hitta fler guider. Styrelsen har därför antagit en plan för att få fler guider. Planen innehåller:

- betald utbildning på helger
- fria inträden för anhöriga
- ersättning för resor

Våra guider, värdar och tekniker höll öppet alla dagar under sommaren.

## Programmet Rätt storlek

Programmet ska sänka kostnaderna till 2026. Följande åtgärder återstår att besluta:

- sammanslagning av kassorna
- gemensam butik med teatern

## Utbyggnaden

Utredningen har prövat tre förslag. Förslag A innebär att magasinet byggs ut. Förslag B innebär att magasinet hyrs. Förslag C innebär att allt är som nu.

## Vandringar

Under hösten har museet hållit 24 turer för skolklasser genom vandringarna:

Stadens murar, som går från hamnen till torget med två guider.
Turen är lätt att gå.

Bergets bruk är en vandring i skogen. Den går även på vintern.

Vattnets vägar visar bäckar och kvarnar.

Under våren hålls inga vandringar.

## Strategin

Museets arbete styrs utifrån tre inriktningar:

Alla enheter arbetar på samma sätt med strategin.

## Samlingen

Inriktningen Samlingen handlar om att bevara.

Fler föremål ska registreras.

## Besöket

Inriktningen Besöket handlar om den som kommer hit.

## Huset

Inriktningen Huset handlar om taket och grunden.

## Samarbeten

Museet har under året haft samarbete genom dessa nätverk:

Under hösten var nätverken vilande.

## Intern kontroll

Styrelsen har granskat tolv rutiner. I tre av dem fanns brister: kassahantering, nycklar och utlåning av föremål.
"""

MINUTES = """Sammanträdesprotokoll
Kulturnämnden i Sunnanå
Sammanträdesdatum 2025-02-11

§ 4 Årsrapport för biblioteken 2024

Ärendet
Förvaltningen har lämnat en årsrapport för biblioteken.

Yrkanden
Olle Brand (V) yrkar att årsrapporten även ska skickas till skolorna.
Ordföranden ställer yrkandet mot förslaget.
Med fem röster mot fyra avslås yrkandet.

Beslut
1. Årsrapporten godkänns.
2. Årsrapporten skickas till fullmäktige.

§ 5 Motion om bänkar i parkerna

Ärendet
Siv Lind (KD) föreslår i en motion att nämnden ställer ut bänkar i parkerna, så att äldre kan vila på vägen till affären.

Beslut
Motionen avslås.

Reservation
Ledamöterna från Kristdemokraterna reserverar sig.

§ 6 Redovisning av delegationsbeslut

Förteckning över 27 delegationsbeslut fattade i januari 2025 läggs till handlingarna.
"""

REPORT = """KVALITETSRAPPORT 2024
Lindö skolor

Utvecklingsområden 2025

Nämnden har pekat ut fyra utvecklingsområden för nästa år:

1. Läsning i de lägre klasserna

2. Närvaro

3. Studiero i högstadiet

4. Kompetens i förskolan

För läsningen är 1,2 miljoner kronor avsatta. Två lärare anställs.
"""


@pytest.fixture(scope="module")
def sunnana(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on the pages above."""
    pages = {
        "sunnana-museum-2024.md": MUSEUM,
        "sunnana-kulturnamnden-2025-02-11.txt": MINUTES,
        "lindo-kvalitetsrapport-2024.txt": REPORT,
    }
    with assistant_on(tmp_path_factory.mktemp("sunnana"), pages) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "held", "foreign"),
    [
        ("Vilka lärdomar drog museet av översvämningen?", ("Pumparna", "Arkivet", "Larmlistan"), ("helger",)),
        ("Vad ingår i museets plan för att få fler guider?", ("helger", "anhöriga", "resor"), ("tekniker",)),
        ("Vilka besparingar i Rätt storlek har inte beslutats?", ("kassorna", "gemensam butik"), ("helger",)),
        ("Vilka tre förslag prövades för utbyggnaden?", ("byggs ut", "hyrs", "som nu"), ()),
        ("Vilka vandringar hade museet för skolklasser?", ("Stadens murar", "Bergets bruk", "Vattnets vägar"), ("Under våren",)),
        ("Vilka tre inriktningar styrs museets arbete av?", ("Samlingen", "Besöket", "Huset"), ("Alla enheter", "föremål")),
        ("I vilka tre rutiner fanns brister vid museets interna kontroll?", ("kassahantering", "nycklar", "utlåning"), ()),
        ("Vilka fyra utvecklingsområden har Lindö skolor?", ("Läsning", "Närvaro", "Studiero", "förskolan"), ("lärare",)),
    ],
)  # fmt: skip
def test_a_list_is_told_whole_and_alone(
    sunnana: Assistant, question: str, held: tuple[str, ...], foreign: tuple[str, ...]
) -> None:
    answer = sunnana.answer(question)
    assert answer.status is Status.ANSWERED
    assert [piece for piece in held if piece not in answer.text] == []
    assert [piece for piece in foreign if piece in answer.text] == []


def test_a_sentence_that_announces_a_list_that_is_not_there_is_no_answer(sunnana: Assistant) -> None:
    assert "nätverk:" not in sunnana.answer("Vilka nätverk har museet haft samarbete genom?").text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hur gick det med yrkandet om att bibliotekens årsrapport också skulle gå till skolorna?", "avslås yrkandet"),
        ("Gick förslaget om bänkar i parkerna igenom?", "Motionen avslås."),
        ("Fick Kristdemokraterna igenom sin motion om bänkar i Sunnanå?", "Motionen avslås."),
        ("Hur många delegationsbeslut redovisades för kulturnämnden i februari 2025?", "**27**"),
    ],
)
def test_what_became_of_it_is_told(sunnana: Assistant, question: str, told: str) -> None:
    assert told in sunnana.answer(question).text


def test_what_became_of_a_motion_is_not_called_a_motion(sunnana: Assistant) -> None:
    text = sunnana.answer("Hur gick det med yrkandet om att årsrapporten skulle skickas till skolorna?").text
    assert "yrkande, inte beslut" not in text


def test_the_delegated_decisions_of_a_sort_are_not_all(sunnana: Assistant) -> None:
    assert "27" not in sunnana.answer("Hur många delegationsbeslut om bidrag redovisades för kulturnämnden?").text

"""What one sentence tells of two places or of both ends of a span, what brought people, and what is of another organ or thing."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import AnswerType, Status
from assistant.understanding.question_words import answer_type, asks_where
from assistant.understanding.spoken import spelled

INTERIM = """# Region Sjödal – Delårsrapport januari–augusti 2022

## Språk
Förstudien om sagoportalen Lyktan på jiddisch genomförs under hösten.

## Kompetens
Regionen har beslutat om ny ersättning för studier. Det innebär en ersättningsnivå på 21 500 kronor per månad vid heltidsstudier för barnmorskor som utbildar sig till ledare.

## Lokaler
Under våren köpte biblioteket nya hyllor till filialen i Björkby.

## Ägande
Årsstämman beslutade att utse ny ordförande Lena Berg efter Nils Ström och övriga ledamöter omvaldes i sittande styrelse.
Under året sålde regionen hälften av aktierna i Bageriet i Sjödal AB. Regionen behåller tolv procent av aktierna för att säkra bröd till sjukhuset.

## Investeringar
Tabellen är i mnkr.

| Typ av investering (mnkr) | Budget 2022 | Utfall 2022 |
|---|---|---|
| Fordon | 0,4 | 0,3 |
| Instrument | 0,9 | 1,1 |
| Totalt | 1,3 | 1,4 |
"""
LETTER = """# Region Sjödal – Direktörens rapport maj 2023

## Lyktan
Samtal har förts under april med Lunda bibliotek om jiddischs plats på Lyktan.

## Musik
Musikcentrum samlade 3–4 juni ca 310 folkmusiker och dansare till premiären för Spelstämman FRAMÅT.

## Arkeologi
Utredningar inför Kustbanan. Museet väntar på besked om Alviksdelen och har överklagat tilldelningen av Björkviksdelen då den gick till en annan intressent.
"""
MINUTES = """# Protokoll utvecklingsnämnden Region Sjödal 2024-03-11

## § 11 Sammanträdet öppnas
Utvecklingsnämndens ordförande förklarar sammanträdet öppnat kl. 13:00 den 11 mars 2024.

## § 14 Revisionsrapport Granskning av styrningen av klimatarbetet

Dnr SUN-00412-2023

### Beslut
Utvecklingsnämnden beslutar att anse revisionsrapporten besvarad.

### Syfte
Syftet med granskningen har varit att bedöma om arbetet med klimatet bedrivs ändamålsenligt.

## § 15 Finansiering av projekt Hantverksarena Sjödal

### Beslut
1. Projektet Hantverksarena Sjödal beviljas 1 940 000 kr i finansiering.

### Finansiering
Personal: 880 000 kr

Resor: 60 000 kr

## § 16 Initiativärende om småföretag
Motionären lyfter att siffran för Sjödal är 23 procent, medan Västmark ligger i topp med 39 procent av de anställda inom småföretagen.
Enligt Handelns rapport bidrar småföretagen med mellan 12 och 39 procent av arbetstillfällena i landet.
På uppdrag av ordförande för riksdagens delegation till fjällkonferensen, Ada Holm (M), var regionen inbjuden.
"""
PAGES = {
    "delarsrapport-2022-08.md": INTERIM,
    "direktorens-rapport-2023-05.md": LETTER,
    "protokoll-2024-03-11.md": MINUTES,
}
TOLD = [
    ("Hur stor var småföretagens andel av de anställda i Sjödal?", "23 procent"),
    ("Hur stor var småföretagens andel av de anställda i Västmark?", "39 procent"),
    ("Hur skiljer sig småföretagens andel av de anställda mellan Sjödal och Västmark?", "16 procentenheter"),
    ("Mellan vilka procenttal ligger småföretagens andel av arbetstillfällena i landet?", "mellan 12 och 39 procent"),
    ("Hur många kom till Spelstämman Framåt?", "310 folkmusiker"),
    ("Vilken månadsersättning får en barnmorska som läser på heltid?", "21 500 kronor"),
    ("Vilket diarienummer har revisionsrapporten om klimat?", "SUN-00412-2023"),
    ("När görs förstudien om jiddisch på Lyktan?", "under hösten"),
    ("Hur mycket är avsatt till personal i Hantverksarena Sjödal?", "880 000 kr"),
    ("Vad blev de totala investeringarna 2022 enligt tabellen?", "1,4"),
    ("Varför säljer regionen inte alla aktier i Bageriet?", "säkra bröd till sjukhuset"),
]
UNTOLD = [
    "Vem ledde som ordförande nämndens sammanträde den 11 mars 2024?",
    "Vem är nämndens ordförande?",
    "När stängdes filialen i Björkby?",
    "Vilket företag fick Björkviksdelen av utredningarna inför Kustbanan?",
]


@pytest.fixture(scope="module")
def sjodal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on three papers of an invented region."""
    with assistant_on(tmp_path_factory.mktemp("sjodal"), PAGES) as assistant:
        yield assistant


@pytest.mark.parametrize(("question", "told"), TOLD)
def test_what_is_told_in_other_words_or_beside_another_is_told(sjodal: Assistant, question: str, told: str) -> None:
    answer = sjodal.answer(question)
    assert told in answer.statements[0].text.replace("\xa0", " "), answer.text


@pytest.mark.parametrize("question", UNTOLD)
def test_what_is_of_another_organ_or_part_is_not_told(sjodal: Assistant, question: str) -> None:
    answer = sjodal.answer(question)
    assert answer.status is not Status.ANSWERED, answer.text


@pytest.mark.parametrize(
    ("question", "verb"),
    [
        ("Var spelade storbandet i april?", "spelade"),
        ("Var uppträdde orkestern i mars?", "uppträdde"),
        ("Var invigde Sjödal museet?", "invigde"),
        ("Var kostnaderna högre än budget?", None),
        ("Var fick eleverna gå?", None),
        ("När spelade storbandet?", None),
        ("Var kostar det att parkera, i Alvik eller Björkvik?", None),
    ],
)
def test_where_something_was_done_is_no_question_of_yes_or_no(question: str, verb: str | None) -> None:
    assert asks_where(question) == verb
    assert verb is None or answer_type(question) is AnswerType.FREE


def test_small_words_typed_without_dots_are_mended() -> None:
    assert spelled("vad har museet fatt i bidrag") == "vad har museet fått i bidrag"

"""Causes of events told in other words than the question's, causes of other events, and which way something went."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.matching.event_kinds import EventKind, effect_in, kinds_told
from assistant.types import Status

PAGES = {
    "fjallby-arsberattelse-2024.md": """\
# Årsberättelse 2024 Region Fjällby

## Ekonomi per nämnd
Kulturnämnden. Nämndens överskott beror på att bytet av bokningssystemet Slussen har fått vänta.

Fritidsnämnden. Underskottet beror på dyrare el i simhallarna.

Trafiknämnden hade höga kostnader hela året. Avvikelsen på −6,4 mnkr förklaras av dyrare diesel.

Överförmyndarnämndens underskott beror på fler ställföreträdare än beräknat.

## Projekt
Bokningssystemet Slussen skulle ha tagits i bruk i mars. Driftstarten sköts upp sedan testerna visat att
betalningarna inte kom fram.
Ombyggnaden av tvättcentralen har pausats sedan byggföretaget Rask & Son AB gått i konkurs.
Bron Norra Länken blev 12 mnkr dyrare på grund av sämre markförhållanden än väntat.

## Kultur
Räknaren i museets entré har flyttats två gånger, och därför är besökssiffran för hösten osäker.
Ansökan från Fjällby Orienteringsklubb behandlades i maj. Fjällby Orienteringsklubb beviljas inget bidrag eftersom
klubben inte har lämnat in någon årsredovisning.
Tove Lind (S) frågar varför nattöppet på biblioteket togs bort. Åsa Berg (M) svarar att nattöppet pausats på grund av
brist på vakter.

Fjällby konsthall har fått betala mer för el och hyra. Bidragen har inte räknats upp lika mycket. Året slutar därför
med ett underskott för konsthallen.
Läsecirkeln i Norrby lades ned sedan lokalhyran blivit för hög.

## Mål

| Mål | Målvärde | Utfall 2024 |
|---|---|---|
| Svinnet i köken ska minska, procent | 5,0 | 4,1 |
| Andelen buss ska öka, procent | 30 | 31 |

## Personal
### Frånvaro
Sjukfrånvaron minskade till 5,2 procent. Ett samtalsstöd för 340 medarbetare är den främsta förklaringen till
minskningen.

## Resor
Antalet tjänsteresor med flyg blev 402, fler än året innan då de var 377.
Antalet tjänsteresor med tåg ökade till 8 410.
Utlåningen av böcker ska minska till 90 000 lån.
""",
    "fjallby-energi-arsredovisning-2024.md": """\
# Årsredovisning 2024 Fjällby Energi AB

## Resultat
Försåld värme minskade till 74 GWh på grund av det milda vädret, vilket är huvudorsaken till det lägre resultatet.
Sjukfrånvaron minskade på grund av färre förkylningar.
""",
}


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on the papers of an invented region and its company."""
    with assistant_on(tmp_path_factory.mktemp("region"), PAGES) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("Varför drog överförmyndarnämnden i Fjällby över budgeten?", "ställföreträdare"),
        ("Varför gick trafiknämnden i Fjällby back 2024?", "diesel"),
        ("Varför tjänade Fjällby Energi mindre 2024 än året innan?", "milda vädret"),
        ("Varför avslogs ansökan från Fjällby Orienteringsklubb?", "årsredovisning"),
        ("Varför blev bokningssystemet Slussen försenat?", "testerna visat"),
        ("Varför står ombyggnaden av tvättcentralen still?", "konkurs"),
        ("Varför är museets besökssiffra osäker?", "Räknaren"),
        ("Varför gick Fjällby konsthall back?", "Bidragen"),
        ("Varför lades läsecirkeln i Norrby ned?", "lokalhyran"),
        ("Varför har biblioteket inte nattöppet längre?", "vakter"),
    ],
)
def test_a_cause_is_told_of_an_event_in_other_words(region: Assistant, question: str, held: str) -> None:
    assert held in region.answer(question).text


@pytest.mark.parametrize(
    ("question", "never"),
    [
        ("Varför blev bokningssystemet Slussen försenat?", "överskott"),
        ("Varför går trafiknämnden i Fjällby med underskott?", "simhallarna"),
        ("Varför är prognosen för Fjällby sämre än i februari?", "Norra Länken"),
        ("Varför minskade Region Fjällby antalet anställda?", "samtalsstöd"),
        ("Varför gick tekniska nämnden i Fjällby med underskott?", "simhallarna"),
        ("Varför gick kulturnämnden i Fjällby med underskott?", "överskott"),
    ],
)
def test_the_cause_of_another_event_is_not_told(region: Assistant, question: str, never: str) -> None:
    assert never not in region.answer(question).text


@pytest.mark.parametrize(
    ("question", "opens"),
    [
        ("Har tjänsteresorna med tåg ökat i Fjällby?", "Ja: "),
        ("Har tjänsteresorna med tåg minskat i Fjällby?", "Nej, ökat: "),
    ],
)
def test_which_way_something_went_is_said_first(region: Assistant, question: str, opens: str) -> None:
    assert region.answer(question).text.startswith(opens)


def test_what_shall_become_is_no_yes(region: Assistant) -> None:
    answer = region.answer("Har utlåningen av böcker minskat i Fjällby?")
    assert answer.status is not Status.ANSWERED or not answer.text.startswith(("Ja", "Nej"))


@pytest.mark.parametrize(
    ("text", "effect", "kinds"),
    [
        ("Fördyringen beror på att berget måste sprängas.", "Fördyringen ", {EventKind.DEFICIT}),
        ("Underskottet förklaras av senare start.", "Underskottet ", {EventKind.DEFICIT}),
        ("Brist på personal har medfört att tiderna sjunkit.", " att tiderna sjunkit.", {EventKind.FEWER}),
        ("Ansökan avslogs i maj.", "Ansökan avslogs i maj.", {EventKind.REFUSED}),
    ],
)
def test_the_event_of_a_sentence_is_told_from_its_cause(text: str, effect: str, kinds: set[EventKind]) -> None:
    assert effect_in(text) == effect
    assert kinds_told(effect) == kinds


def test_how_high_something_became_is_not_by_how_much_it_fell(region: Assistant) -> None:
    answer = region.answer("Hur mycket minskade svinnet i köken i Fjällby?")
    assert "4,1" not in answer.text.split("\n")[0]

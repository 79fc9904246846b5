"""Counts and shares told under a line of their own, by a noun of the event, in pieces or years, or taken up by "andelen"."""

import re
from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

REPORT = """# Sjövik kommun
# Årsrapport 2023

## Tillgänglighet
Kontoret har bytt system. Väntan är lång.

- Handläggningstid inom bygglovsenheten

Målet är tio dagar. Vid årets slut fanns 84 väntande, flest i mars.

## Ålder
I Sjövik bor 4 310 personer i åldersgrupperna 20-, 30- och 40-åringar.

## Näringsliv
Rådgivningen når fler än förut. En större del av besöken gällde företag som leds av kvinnor. Andelen uppgår till 41 procent av besöken.
Bolaget har delat ut startstöd om 6 miljoner kronor, antal beviljade startstöd är 212 st.

## Besök
Tre elever från ungdomsfullmäktige deltog i debatter under Björnöveckan 2023.
I museet har sju skepp 3D-skannats.

## Trygghet
I avvikelsesystemet är 57 fallhändelser registrerade under 2023. 12 brukare har skadats av fall.

## Försök
Försöket med gratis bussresor gäller under en försöksperiod om tre år.

## Samverkan
Regionala hamngruppen bildades i mars. Kommunen kallar till fem möten per år.
Företagsrådet träffas nio gånger per år.

## Skolorna
Av eleverna klarade 80 procent målet för simkunnighet. Målet nås av 6 av 14 skolor.

## Föreningsstöd
| | Inlandet |
|---|---|
| Antal stödda föreningar | 64 % |
| Bidragsbelopp | 71 % |

## Lärnodprojektet
LINK24 är ett projekt som bygger upp en lärnod i de 11 sydligaste kommunerna. En lärnod har egna lokaler.

## Personal
Vid årets slut var 31 kvinnor och 12 män långtidsfrånvarande.
Nya tandsköterskor får en startpremie, motsvarande en halv månadslön.
Den korta frånvaron har minskat med 0,2 procentenheter.
Ett småbolag är ett företag som har färre än 17 anställda.

## Anmälningar
Andelen anmälningar via webben uppgår till 67 procent. Anmälningar om buller ökar.

## Musik
Sjöviks storband spelar musik i de 13 nordligaste kommunerna. Storbandet bildades 1988.

## Tandvård
Målet är att barn inom den avgiftsfria tandvården undersöks vartannat år.

## Bolag
Kommunens delägda bolag har fått en ny policy. Styrelserna har utbildats.
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on(tmp_path_factory.mktemp("counts"), {"rapport.md": REPORT}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("Hur många väntar på besked från bygglovsenheten?", "84"),
        ("Hur många 20-, 30- och 40-åringar bor i Sjövik?", "4 310"),
        ("Hur stor andel av besöken gällde företag som leds av kvinnor?", "41 procent"),
        ("Hur många startstöd har bolaget beviljat?", "212"),
        ("Hur många från ungdomsfullmäktige var med i debatter på Björnö 2023?", "Tre"),
        ("Hur många skepp har skannats i 3D?", "sju"),
        ("Hur många gånger föll brukare enligt avvikelsesystemet?", "57"),
        ("Hur många gånger om året möts hamngruppen?", "fem"),
        ("Hur många skolor når målet för simkunnighet?", "6"),
        ("Hur stor andel av föreningarna som fick bidrag fanns i inlandet?", "64"),
        ("Hur många kommuner deltar i lärnodprojektet LINK24?", "11"),
        ("Hur många av kommunens manliga anställda var långtidssjuka vid årets slut?", "12"),
        ("Hur stor är startpremien för tandsköterskor?", "en halv månadslön"),
        ("Hur många år ska försöket med gratis bussresor pågå?", "tre"),
    ],
)
def test_told_in_other_words(told: Assistant, question: str, figure: str) -> None:
    """What is counted need not stand beside the figure by the name that the question has for it."""
    answer = told.answer(question)
    assert answer.status is Status.ANSWERED, question
    assert figure.lower() in answer.text.split("[")[0].lower(), answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Hur stor del av frånvaron är kort frånvaro?",  # "0,2 procentenheter" is how much it changed
        "Hur många 30-åringar bor i Sjövik?",
        "Hur många gånger om året träffas byggrådet?",
        "Hur många anställda har kommunen?",  # "färre än 17" tells what a small company is
        "Hur stor andel av anmälningarna gjordes på finska?",
        "Hur många musiker spelar i Sjöviks storband?",
        "Vad kostar en undersökning på tandkliniken?",
        "Vilka bolag är kommunen delägare i?",
    ],
)
def test_not_told_for_another(told: Assistant, question: str) -> None:
    """A change is no share, the number of an age counts nobody, and how often others meet is not told."""
    text = told.answer(question).text.split("[")[0]
    assert not re.search(r"0,2|30|\bnio\b|\b17\b|67|13|avgiftsfri|policy", text), text

"""Questions on tables: the row, the column and the cell that is meant, and what stands beside it and is no answer."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

REPORT = """# Ekdala kommun – Årsrapport 2023

## Nämnder
Belopp i mnkr

| Nämnd | Budget 2023 | Utfall 2023 | Avvikelse |
|---|---|---|---|
| Skolnämnden | 410,0 | 418,6 | –8,6 |
| Vårdnämnden | 305,5 | 301,2 | 4,3 |

## Besökare per anläggning
| Anläggning | 2021 | 2022 | 2023 |
|---|---|---|---|
| Ishallen | .. | 12 400 | 13 150 |
| Bowlinghallen | 8 210 | 8 905 | 9 320 |

## Fiske (antal fångster)
| Vatten | Gädda | Abborre | Öring |
|---|---|---|---|
| Storsjön | 310 | 1 240 | * |
| Lillsjön | 95 | 480 | 12 |

## Invånare efter ålder
| Tätort | 0–5 år | 6–15 år | Totalt |
|---|---|---|---|
| Ekdala | 412 | 905 | 7 310 |

## Bredband
| Ort | Andel hushåll med fiber, % 2023 | Förändring, % | Utanför tätort 2023, % |
|---|---|---|---|
| Lövholm | 79,5 | 2,6 | .. |
| Björkby | 91,2 | 3,1 | 72,8 |

## Tågresor, tusental
| Linje | 2022 | 2023 | Förändring, % |
|---|---|---|---|
| Kusttåget | 1 985 | 1 934 | −2,6 |

## Ansökan
| Stöd | Sista ansökningsdag |
|---|---|
| Lägerstöd | 31 mars 2023 |
| Jubileumsstöd | 1 oktober 2023 (för 2024) |

## Nyckeltal
| Nyckeltal | Enhet | 2022 | 2023 |
|---|---|---|---|
| Kostnad för konsulter | mnkr | 21,4 | 26,8 |
| Sparkade bollar | antal | 512 | 640 |

Antalet elever vid filialen har sjunkit från 58 hösten 2019 till 23 hösten 2023.

Den som väntat räknas från 2022; uppgift om inställda bussturer för 2021 saknas och markeras med två punkter.

## Tillsyn
| Kod | Område | Inkomna | Handläggningstid (dagar) |
|---|---|---|---|
| 301 | Livsmedel | 214 | 36 |
| 308 | Strålskydd | 11 | 52 |
"""
PRICES = """# Ekdala kommun – Avgifter och tider 2024

## Stöd till föreningar, kronor
| Förening | Sökt belopp | Beviljat belopp |
|---|---|---|
| Ekdala bågskyttar | 90 000 | 35 000 |
| Snöpark Björkby | 80 000 | 0 |

## Boka hos kommunen
| Tjänst | Avgift |
|---|---|
| Kanot, per dag | 120 kr |
| Husbilsplats, per dygn | 180 kr |

## Tider i ishallen
| Dag | Skridskor | Hockey |
|---|---|---|
| Tisdag | 10.00–14.00 | 17.00–19.00 |
| Lördag | 11.00–16.00 | stängt |

## Kurser
| Kurs | Dag | Ledare | Ansvarig |
|---|---|---|---|
| Keramik | Onsdag | Lena Bergkvist | Kulturchefen |
"""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on a report and a price list of an invented town."""
    with assistant_on(tmp_path_factory.mktemp("town"), {"rapport.md": REPORT, "avgifter.md": PRICES}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hur stort var skolnämndens underskott i Ekdala 2023?", "8,6"),
        ("Vad kostade skolnämnden jämfört med budgeten i Ekdala 2023?", "–8,6 mnkr** (avvikelse)"),
        ("Vad var vårdnämndens budgeterade kostnad i Ekdala 2023?", "305,5"),
        ("Vad var kostnaden för konsulter i Ekdala 2023?", "26,8 mnkr"),
        ("Hur många elever hade filialen i Ekdala hösten 2023?", "**23**"),
        ("När är sista ansökningsdag för lägerstöd i Ekdala?", "31 mars 2023"),
        ("Hur många besökte ishallen i Ekdala 2022?", "12 400"),
        ("Hur många abborrar fångades i Lillsjön?", "480"),
        ("Hur många invånare är 6–15 år i Ekdala?", "905"),
        ("Hur lång är handläggningstiden för strålskydd i Ekdala?", "52 dagar"),
        ("Hur mycket fick Ekdala bågskyttar i stöd?", "35 000"),
        ("Hur mycket sökte Ekdala bågskyttar?", "90 000"),
        ("Vad kostar en kanot per dag i Ekdala?", "120 kr"),
        ("När är det hockey på tisdagar i Ekdala ishall?", "17.00–19.00"),
        ("Vilken dag är kursen i keramik i Ekdala?", "Onsdag"),
        ("Vem leder kursen i keramik i Ekdala?", "Lena Bergkvist"),
    ],
)
def test_the_cell_that_is_meant(town: Assistant, question: str, said: str) -> None:
    answer = town.answer(question)
    assert said in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Hur många öringar fångades i Storsjön?",  # masked: another column is no answer
        "Hur stor andel av hushållen utanför tätort i Lövholm hade fiber 2023?",
        "Hur stor andel av Kusttågets avgångar i Ekdala gick i tid 2023?",  # no change in per cent
        "När är sista ansökningsdag för lägerstöd i Ekdala 2024?",
        "Hur många inställda bussturer hade Ekdala 2021?",  # "två punkter" stand for no figure
        "Vem är rektor för Björkbys skola i Ekdala?",
        "Hur många gösar fångades i Lillsjön?",
        "Hur många barn 16–19 år bor i Ekdala?",
        "Vad kostar en laminering i Ekdala?",
        "Hur mycket fick Ekdala ponnyklubb i stöd?",
    ],
)
def test_what_stands_beside_it_is_no_answer(town: Assistant, question: str) -> None:
    assert town.answer(question).status not in {Status.ANSWERED, Status.PARTIAL}

"""What a sentence speaks on of: the day of a meeting, a project by its sort, the years of a plan."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

REPORT = """# Årsberättelse 2023

Kulturförbundet Granåsen

## Hembygdsvägen

Arbetet med Hembygdsvägen går vidare. Den 12 maj hölls ett möte där byarna presenterade sina önskemål om skyltar och vägvisning, vilka rastplatser som behövs och hur vintervägen sköts.

Vi beslutade då även att starta en gemensam skyltgrupp där byarna och förbundet ingår.

Nästa möte med byarna blir den 9 november, då skyltarnas färg ska bestämmas.

## Ljus i Norr

Ljus i Norr är ett gemensamt projekt mellan Granåsens kommun, Tallbo kommun, Högskolan i Ekedal och Viksta Energi AB. Vi har även träffat skolorna i Granåsen och Tallbo. Projektet är uppdelat i fyra spår: Belysning, Konst, Trygghet samt Energi.

## Byalyftet

Byalyftet hjälper bygdegårdar att sänka sina kostnader. Projektet är en gemensam satsning från Bygdefonden, NIBO – Nordiska Institutet för Boende, HUSK – Husens Kunskapscentrum och Ekedals Sparbank.

## Kulturleden

Ungas resvanor är i ständig förändring och Kulturledens vision behöver förnyas.

## Kulturplanen

Kulturplanen 2024–2027 behandlades i kommunstyrelsen, kulturnämnden och landsbygdsutskottet. Planens strategiska områden är berättande, hantverk och digital konst.
"""

ASKED = [
    ("Vad bestämdes på mötet om Hembygdsvägen den 12 maj 2023?", "skyltgrupp"),
    ("Vad bestämdes på mötet om Hembygdsvägen den 9 november 2023?", None),
    ("Vilka fyra spår har Ljus i Norr?", "Belysning, Konst, Trygghet samt Energi"),
    ("Vilka är spåren i projektet Ljus i Norr?", "Belysning, Konst, Trygghet samt Energi"),
    ("Vilka organisationer står bakom Byalyftet?", "Ekedals Sparbank"),
    ("Varför behöver Kulturleden en ny vision?", "Ungas resvanor"),
    ("Vilka kommuner är med i projektet Ljus i Norr?", "Tallbo kommun"),
]


@pytest.fixture(scope="module")
def granasen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on(tmp_path_factory.mktemp("granasen"), {"granasen.md": REPORT}) as assistant:
        yield assistant


@pytest.mark.parametrize(("question", "told"), ASKED)
def test_what_a_sentence_speaks_on_of_is_read_with_it(granasen: Assistant, question: str, told: str | None) -> None:
    answer = granasen.answer(question)
    if told is None:
        assert "skyltgrupp" not in answer.text
    else:
        assert answer.status is Status.ANSWERED, answer.text
        assert told in answer.text.split("Jag är inte säker")[0]


def test_boards_are_no_areas(granasen: Assistant) -> None:
    assert "kommunstyrelsen" not in granasen.answer("Vilka tre områden prioriteras i kulturplanen 2024–2027?").text

"""Until when, from when and during what time: the day of the other end is no answer, nor the years in the name of a plan."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant

PAGE = """Utställningar och samråd i Ekby kommun

Utställningen Ljus

Utställningen Ljus över ån öppnade den 3 mars 2025 i konsthallen. Entrén är gratis.

Samråd om detaljplan för Kvarnen

Förslaget till detaljplan för Kvarnen har varit på samråd. Synpunkter på planen skulle ha kommit in senast den 12 maj 2025. Planen följer kulturplan 2023–2026.

Granskning av översiktsplanen

Under granskningen, mellan den 2 juni och den 15 augusti 2025, kunde man lämna synpunkter på översiktsplanen.

Avtal om städning

Avtalet om städning började gälla den 1 februari 2024.

Avtal om plogning

Avtalet om plogning tecknades den 3 maj 2023 och löper ut den 30 april 2027.

Hamnens vision

Ekby hamnförening höll ett möte den 14 maj 2025. Föreningen har tagit fram en vision till 2048.

Enkät om parkerna

Enkäten om parkerna genomfördes under hösten 2024.
"""
REPORT = """Årsrapport 2023 för Alby kommun

Publiceringsdatum: 2024-03-19

Ekonomi

Alby kommuns underskott blev 12,5 miljoner kronor år 2023.
"""


@pytest.fixture(scope="module")
def chain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on(tmp_path_factory.mktemp("ends"), {"ekby.txt": PAGE, "alby.txt": REPORT}) as asked:
        yield asked


@pytest.mark.parametrize(
    "question",
    [
        "Till när pågår utställningen Ljus i Ekby?",
        "Fram till när pågår utställningen Ljus i Ekby?",
        "När går avtalet om städning i Ekby ut?",
        "Till och med när gäller avtalet om städning i Ekby?",
        "Under vilken tid kunde man lämna synpunkter på detaljplanen för Kvarnen i Ekby?",
        "Under vilken period var detaljplanen för Kvarnen i Ekby på samråd?",
    ],
)
def test_another_end_is_not_told(chain: Assistant, question: str) -> None:
    lead = chain.answer(question).text.split("\n")[0]
    assert not any(told in lead for told in ("3 mars", "1 februari", "12 maj", "2023–2026"))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Till när gäller avtalet om plogning i Ekby?", "30 april 2027"),
        ("När går avtalet om plogning i Ekby ut?", "30 april 2027"),
        ("När började avtalet om städning i Ekby gälla?", "1 februari 2024"),
        ("Vilket publiceringsdatum har årsrapporten för 2023 i Alby?", "2024-03-19"),
        ("Hur långt fram i tiden sträcker sig hamnföreningens vision i Ekby?", "2048"),
        ("Under vilken period genomfördes enkäten om parkerna i Ekby?", "hösten 2024"),
        ("Under vilken tid kunde man lämna synpunkter på översiktsplanen i Ekby?", "15 augusti 2025"),
    ],
)
def test_the_end_asked_for_is_told(chain: Assistant, question: str, told: str) -> None:
    assert told in chain.answer(question).text.split("\n")[0]

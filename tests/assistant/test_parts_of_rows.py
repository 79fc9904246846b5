"""What is asked of a part of a row, and of the row itself: "varav privata utförare", indented "Män"."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant

ACCOUNTS = """\
Almås kommun
Årsredovisning 2023

5 Personal
Kommunen är en stor arbetsgivare. Arbetsmiljön följs upp varje år av kommunstyrelsen, och
resultatet redovisas för fullmäktige tillsammans med bokslutet.

Tabell 3. Personal

                                  2022       2023
Antal anställda                    941        944
   Kvinnor                         730        731
   Män                             211        213
Sjukfrånvaro, %                    5,1        4,9
   Kvinnor                         5,9        5,5
   Män                             4,2        4,0

Tabell 4. Hemtjänst

                                  2022       2023
Utförda timmar                  61 200     63 450
varav privata utförare          12 050     13 700
Brukare                            402        415
varav över 80 år                   301        307
"""


@pytest.fixture(scope="module")
def almas(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on(tmp_path_factory.mktemp("parts"), {"almas-arsredovisning-2023.txt": ACCOUNTS}) as built:
        yield built


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hur många män var anställda i Almås 2023?", "**213** [1]"),
        ("Hur många anställda hade Almås kommun 2023?", "**944** [1]"),
        ("Hur stor var sjukfrånvaron för män 2023?", "**4,0 %** [1]"),
        ("Hur stor var sjukfrånvaron i Almås 2022?", "**5,1 %** [1]"),
        ("Hur många hemtjänsttimmar utförde privata utförare 2023?", "**13 700** [1]"),
        ("Hur många timmar hemtjänst utfördes 2023?", "**63 450** [1]"),
        ("Hur många brukare i hemtjänsten var över 80 år 2023?", "**307** [1]"),
        ("Hur många brukare hade hemtjänsten 2023?", "**415** [1]"),
    ],
)
def test_a_part_and_its_whole_are_told_apart(almas: Assistant, question: str, told: str) -> None:
    assert almas.answer(question).text.startswith(told)

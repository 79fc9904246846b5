"""What happened at another time, or to another person, than is asked: dates that came to nothing, those before and after."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

REPORT = """Årsrapport 2023 för Alby kommun

Drift

Det nya bokningssystemet Rassel skulle ha tagits i bruk den 3 maj vid alla badhus. Ny planerad start är den 9 oktober 2024.

Under 2023 kom 5 200 besökare till sommarscenen i Alby, fler än 2022. Dansbanan hade 1 340 gäster.

Ledning

Kulturarbetet leds av biträdande kulturchef Ada Norling. Siv Ekman tillträdde den 1 april som ny näringslivschef i Alby. Fritidschef är Olof Brandt.
"""
PAGE = """<html><body><main><h1>Skärgårdsbåten</h1><h2>Avgångar, vardagar</h2><table>
<tr><th>Brygga</th><th>Mot Granö</th><th>Från Granö</th></tr>
<tr><td>Ekvik</td><td>06.55</td><td>17.40</td></tr><tr><td>Norrvik</td><td>07.20</td><td>17.15</td></tr>
</table></main></body></html>"""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented report and a timetable."""
    pages = {"alby-arsrapport-2023.txt": REPORT, "skargardsbaten.html": PAGE}
    with assistant_on(tmp_path_factory.mktemp("town"), pages) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("När är det nu tänkt att bokningssystemet Rassel ska startas?", "9 oktober 2024"),
        ("Hur många gäster hade dansbanan i Alby 2023?", "1 340"),
        ("Vem blev näringslivschef i Alby efter Bo Ståhl?", "Siv Ekman"),
        ("Hur dags går båten från Ekvik mot Granö?", "06.55"),
    ],
)
def test_the_time_and_the_person_asked_for_are_told(town: Assistant, question: str, said: str) -> None:
    assert said in town.answer(question).text


@pytest.mark.parametrize(
    "question", ["Vem var fritidschef i Alby före Olof Brandt?", "Vem var fritidschef före Eva Ros?"]
)
def test_who_is_there_now_is_not_who_was_there_before(town: Assistant, question: str) -> None:
    answer = town.answer(question)
    assert answer.status is not Status.ANSWERED or "Olof Brandt" not in answer.text.split("\n")[0]


def test_a_deputy_is_not_the_holder_of_the_office(town: Assistant) -> None:
    assert "Ada Norling" not in town.answer("Vem är kulturchef i Alby?").text.split("\n")[0]
    assert "Ada Norling" in town.answer("Vem är biträdande kulturchef i Alby?").text

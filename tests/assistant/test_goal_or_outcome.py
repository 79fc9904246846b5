"""A goal is told where it is asked for, what became of it where that is, also where the goal is told in a word."""

from collections.abc import Iterator

import pytest

from assistant.chain import Assistant
from tests.assistant.own_pages import assistant_on

PAGES = {
    "mal.md": """# Region Ekdalen – Delårsrapport augusti 2024

## Måluppfyllelse

| Styrmått | Mål 2024 | Utfall aug 2024 |
|---|---|---|
| Antal bokade samtal | 12 500 | 9 870 |
| Personalomsättning | Minska | 8,4 % |
| Läkemedelskostnad per invånare, skillnad mot riket | Högst 300 kr/invånare | 320 kr/ invånare |

## Läkemedel

Målet är att läkemedelskostnaden per invånare i skillnad mot riket ska vara högst 300 kr per invånare 2024.
""",
}


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """An assistant on the page."""
    with assistant_on(tmp_path_factory.mktemp("goals"), PAGES) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("Vilket mål för antal bokade samtal har regionen 2024?", "12 500"),
        ("Hur många bokade samtal blev det till och med augusti 2024?", "9 870"),
        ("Hur många bokade samtal blev det 2024 jämfört med målet?", "9 870"),
        ("Hur hög var personalomsättningen 2024?", "8,4"),
        ("Vad blev utfallet för personalomsättningen 2024?", "8,4"),
        ("Hur stor var skillnaden i läkemedelskostnad per invånare mot riket 2024?", "320"),
        ("lakemedelskostnad per invanare skilnad mot riket 2024", "320"),
        ("Vilket mål har regionen för läkemedelskostnaden per invånare i skillnad mot riket?", "300"),
    ],
)
def test_the_column_that_is_asked_for(ask: Assistant, question: str, figure: str) -> None:
    """The goal is no outcome; "jämfört med målet" asks for the outcome."""
    assert figure in ask.answer(question).statements[0].text


def test_the_outcome_is_no_goal(ask: Assistant) -> None:
    """Where the goal is told in a word, its figure is not what became of it."""
    answer = ask.answer("Vad är målet för personalomsättningen 2024?")
    assert not answer.statements or not answer.statements[0].text.startswith("**8,4")

"""Which of two figures of a sentence is that of the year asked about."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant

REPORT = """# Vårdnämnden – årsrapport 2024
## Ekonomi
Inhyrd personal kostade 118,7 mnkr, mot 171,5 mnkr 2023. Från och med den 1 oktober hyrs inga sjuksköterskor in.

Antalet besök blev 412 000, mot 398 000 året före.

Läkemedel kostade 78,0 mnkr jämfört med 71,2 mnkr 2023.

Antalet telefonsamtal blev 21 000, vilket är 3 000 fler än året före.
"""


@pytest.fixture(scope="module")
def board(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented report of 2024."""
    with assistant_on(tmp_path_factory.mktemp("board"), {"vardnamnden-2024.md": REPORT}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("Hur mycket kostade inhyrd personal 2023?", "171,5"),
        ("Hur mycket kostade inhyrd personal 2024?", "118,7"),
        ("Vad kostade läkemedlen 2023?", "71,2"),
        ("Hur många var besöken 2023?", "398 000"),
        ("Hur många var besöken 2024?", "412 000"),
        ("Hur förändrades kostnaden för inhyrd personal från 2023 till 2024?", "52,8"),
        ("Hur mycket dyrare blev läkemedlen 2024 än 2023?", "6,8"),
    ],
)
def test_the_figure_of_the_year_asked_about_leads(board: Assistant, question: str, lead: str) -> None:
    assert lead in board.answer(question).text.split("\n\n")[0]


def test_how_many_more_is_no_count_of_the_year_before(board: Assistant) -> None:
    assert "3 000" not in board.answer("Hur många telefonsamtal blev det 2023?").text.split("\n\n")[0]


def test_a_figure_is_not_compared_with_itself(board: Assistant) -> None:
    told = board.answer("Hur ändrades antalet telefonsamtal mellan 2022 och 2024?").text
    assert "Oförändrat" not in told

"""A figure of several together is not that of one of them; a sentence that says first of what it is tells of that."""

from collections.abc import Iterator

import pytest

from assistant.chain import Assistant
from tests.assistant.own_pages import assistant_on

PAGES = {
    "tand.md": """# Region Ekdalen – Årsredovisning 2024

## Resultat
Vakanta tjänster inom tandvården samt hjälpmedelscentralen gör att det totala överskottet landar på 9,4 miljoner kronor.
Ambulansen och sjukresorna kostade tillsammans 31,5 miljoner kronor 2024.
Folkhögskolan kostade 12,2 miljoner kronor 2024.

## Granskning
Granskningen av journalbytet gällde fakturor över 60 000 kronor.

## Sjukhuset
Kostnaden för vårdskador beräknas till 27 mnkr.
""",
}


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """An assistant on the page."""
    with assistant_on(tmp_path_factory.mktemp("whole"), PAGES) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("Hur stort överskott hade hjälpmedelscentralen 2024?", "9,4"),
        ("Hur stort överskott hade tandvården 2024?", "9,4"),
        ("Vad kostade sjukresorna 2024?", "31,5"),
        ("Vad kostade ambulansen 2024?", "31,5"),
        ("Vad kostade journalbytet i fakturor?", "60 000"),
    ],
)
def test_what_several_make_together_is_not_told_of_one(ask: Assistant, question: str, figure: str) -> None:
    """The sum is no part of itself."""
    assert figure not in ask.answer(question).text


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("Hur stort blev det totala överskottet 2024?", "9,4"),
        ("Vad kostade ambulansen och sjukresorna tillsammans 2024?", "31,5"),
        ("Vad kostade folkhögskolan 2024?", "12,2"),
        ("Hur stora är sjukhusets kostnader för vårdskador beräknade till?", "27"),
    ],
)
def test_the_whole_and_one_alone_are_told(ask: Assistant, question: str, figure: str) -> None:
    """Where the sum is asked for, or the figure is of one."""
    assert figure in ask.answer(question).statements[0].text

"""Words that no document holds are met by what is near them, and sayings of questions by what documents say."""

from collections.abc import Iterator

import pytest

from assistant.chain import Assistant
from tests.assistant.own_pages import assistant_on

PAGES = {
    "lugn.md": """# Lugnås kommun – Årsredovisning 2024

## Förlossning
Under 2024 föddes 412 barn i Lugnås.

## Föreningar
Sponsring till Lugnås ridklubb beviljades med 45 000 kronor.

## Nätverket
Medlemsavgiften i Nätverket Norr är 18 000 kronor per år.
""",
}


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """An assistant on the page."""
    with assistant_on(tmp_path_factory.mktemp("heard"), PAGES) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hur många barn kom till världen i Lugnås 2024?", "412"),
        ("Hur stora sponsorpengar fick Lugnås ridklubb?", "45 000"),
        ("Vad betalar Lugnås för att vara med i Nätverket Norr?", "18 000"),
    ],
)
def test_what_is_asked_in_other_words_is_told(ask: Assistant, question: str, told: str) -> None:
    """The documents hold none of the words that the question has for it."""
    assert told in ask.answer(question).text


@pytest.mark.parametrize(
    "question",
    [
        "Hur många barn dog i Lugnås 2024?",
        "Hur stora sponsorpengar fick Lugnås fotbollsklubb?",
        "Vad betalar Lugnås för att vara med i Nätverket Syd?",
    ],
)
def test_what_is_not_told_is_not_found_in_other_words(ask: Assistant, question: str) -> None:
    """Near words lead to no other matter."""
    answer = ask.answer(question)
    assert not answer.statements or not any(
        figure in answer.statements[0].text for figure in ("412", "45 000", "18 000")
    )

"""A compound of a question met by its halves in different places, and not where one of them is of another thing."""

from collections.abc import Iterator

import pytest

from assistant.chain import Assistant
from tests.assistant.own_pages import assistant_on

PAGES = {
    "ek.md": """# Ekviks kommun – Tjänster

## Placering i förskola
Handläggare är Maja Storm, telefon 0555-12 34 56.

## § 14 Detaljplan för vindkraft i Norrberget
Lars Palm (C) yrkar att ärendet återremitteras.

## § 15 Detaljplan för solkraft i Söderberget
Nämnden antar planen.
""",
}


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """An assistant on the page."""
    with assistant_on(tmp_path_factory.mktemp("halves"), PAGES) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Vem ska jag ringa om förskoleplacering i Ekvik?", "Maja Storm"),
        ("Vem ville att vindkraftsärendet skulle återremitteras?", "Lars Palm"),
    ],
)
def test_the_halves_may_stand_apart(ask: Assistant, question: str, told: str) -> None:
    """One half in the heading, the other below it or beside it."""
    assert told in ask.answer(question).text


@pytest.mark.parametrize(
    ("question", "untold"),
    [
        ("Vem ska jag ringa om gravplats i Ekvik?", "Maja Storm"),
        ("Vem ville att vindkraftsavgiften skulle återremitteras i Söderberget?", "Lars Palm"),
    ],
)
def test_one_half_of_another_thing_is_not_enough(ask: Assistant, question: str, untold: str) -> None:
    """Another thing with the same half, and another place."""
    answer = ask.answer(question)
    assert not answer.statements or untold not in answer.statements[0].text

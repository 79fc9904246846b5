"""The year of a thing is not that of what is done with it: "2021 års underskott krediterades 2022"."""

from collections.abc import Iterator

import pytest

from assistant.chain import Assistant
from assistant.values.year_of_thing import things_of_years
from corpus.swedish.words import key
from tests.assistant.own_pages import assistant_on

PAGES = {
    "trafik.md": """# Ekdalens trafiknämnd – Årsrapport 2023

## Bussbolaget

Bussbolaget har under hösten 2023 fakturerat nämnden för prognostiserat underskott 2023 om drygt 14,5 miljoner kronor.
En kreditering av 2022 års underskott med 6 miljoner kronor gjordes under 2023 och ingår i resultatet.
""",
}


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """An assistant on the page."""
    with assistant_on(tmp_path_factory.mktemp("years"), PAGES) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("Hur mycket krediterades 2023 för föregående års underskott i bussbolaget?", "6 miljoner"),
        ("Hur mycket krediterades under 2023 för bussbolagets underskott 2022?", "6 miljoner"),
        ("Hur mycket krediterades 2023 för bussbolagets underskott året före?", "6 miljoner"),
        ("Hur stor var krediteringen av 2022 års underskott?", "6 miljoner"),
        ("Bussbolagets minus för 2022 – hur mycket krediterades under 2023?", "6 miljoner"),
        ("Hur mycket fakturerade bussbolaget för underskottet 2023?", "drygt 14,5 miljoner"),
    ],
)
def test_the_figure_is_of_the_thing_of_the_year_asked_about(ask: Assistant, question: str, figure: str) -> None:
    """The other figure is told of the same thing of another year."""
    assert ask.answer(question).statements[0].text.startswith(f"**{figure}")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2021 års underskott krediterades 2022", {("underskott", 2021)}),
        ("föregående års underskott", {("underskott", 2022)}),
        ("skulden för 2019 och budgeten 2020", {("skulden", 2019), ("budgeten", 2020)}),
        ("under 2022, kulturplanen 2023–2026", set()),
    ],
)
def test_what_has_a_year_of_its_own(text: str, told: set[tuple[str, int]]) -> None:
    """A verb, a small word and a plan have none."""
    found = {(thing, year) for thing, year, _ in things_of_years(text, 2023)}
    assert found == {(key(thing), year) for thing, year in told}

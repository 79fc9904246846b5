"""Which body of a table has the most or the least: computed over its rows, never a row that happens to be found."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

REPORT = """# Nyby kommun – årsredovisning 2024
## Nämndernas utfall
Tabell 3. Nämndernas resultat, tkr

| Nämnd | Budget 2024 | Utfall 2024 | Avvikelse |
|---|---|---|---|
| Barn- och utbildningsnämnden | 412 000 | 419 300 | -7 300 |
| Socialnämnden | 388 000 | 402 100 | -14 100 |
| Kultur- och fritidsnämnden | 61 000 | 60 200 | 800 |
| Tekniska nämnden | 54 000 | 51 500 | 2 500 |
| Summa | 915 000 | 933 100 | -18 100 |

## Trafiken
Trafikbolaget har fakturerat Region Norr för ett underskott 2022 om 20 miljoner kronor.
"""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented annual report."""
    with assistant_on(tmp_path_factory.mktemp("town"), {"nyby-2024.md": REPORT}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("Vilken nämnd hade störst underskott 2024?", "**Socialnämnden**, -14 100"),
        ("Vilken nämnd gick mest back?", "**Socialnämnden**, -14 100"),
        ("Vilken nämnd hade störst överskott?", "**Tekniska nämnden**, 2 500"),
        ("Vilken nämnd hade minst underskott?", "**Barn- och utbildningsnämnden**, -7 300"),
        ("Vilken nämnd har störst budget?", "**Barn- och utbildningsnämnden**, 412 000"),
    ],
)
def test_the_first_of_the_rows_is_computed(town: Assistant, question: str, first: str) -> None:
    answer = town.answer(question)
    assert answer.text.startswith(first)
    assert "beräknat" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Vilken nämnd hade störst underskott 2021?",
        "Vilken nämnd hade störst underskott 2022?",
        "Vilken nämnd är trevligast?",
    ],
)
def test_what_no_table_tells_is_not_read_off_one(town: Assistant, question: str) -> None:
    assert town.answer(question).status not in (Status.ANSWERED, Status.PARTIAL)

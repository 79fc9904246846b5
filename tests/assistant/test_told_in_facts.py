"""A figure of the text told otherwise among the facts of the same document is shown beside it; facts of something else are not."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant

PAGES = {
    "almnas-arsredovisning-2023.md": """# Almnäs kommun – Årsredovisning 2023

## Individ- och familjeomsorg

Vid utgången av året var 63 barn och unga placerade i familjehem eller på institution. Kommunen hade 118 kontaktfamiljer.

Genomförda tillsyner2 redovisas nedan. Miljöenheten genomförde 214 tillsyner under året.

## Fakta i korthet

- Placerade barn och unga 31 december: 58 (49)
- Kontaktpersoner: 112
- Genomförda tillsyner2: 204
- Elever i grundskolan: 1 820
""",
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on(tmp_path_factory.mktemp("facts"), PAGES) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ("Hur många barn och unga i Almnäs var placerade vid utgången av 2023?", ("63", "58")),
        ("Hur många tillsyner genomförde miljöenheten i Almnäs 2023?", ("214", "204")),
        ("Hur många kontaktfamiljer hade Almnäs kommun 2023?", ()),
    ],
)
def test_facts_beside_the_text(assistant: Assistant, question: str, shown: tuple[str, ...]) -> None:
    told = [figure.value for figure in assistant.answer(question).disagreement]
    assert [value.split()[0] for value in told] == list(shown)

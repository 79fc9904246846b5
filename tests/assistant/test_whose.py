"""A service, a board or an office that is asked about and that no sentence names: what others did or had is no answer."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

REPORT = """# Region Lindmo – Årsrapport 2024

## Samarbeten
Generaldirektören Elsa Berg och hennes närmaste chefer besökte Lindmo den 8 maj. Primärvården medverkade.
Vi beslutade även att bilda ett nätverk för småföretag.

## Ekonomi
En kreditering av 2023 års underskott med drygt 8 miljoner kronor gjordes under 2024. Sociala insatser prövades av nämnden.
Statsbidragen uppgick till 31,4 mnkr 2024. Simhallen hade 4 210 besök 2024.
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented report."""
    with assistant_on(tmp_path_factory.mktemp("whose"), {"lindmo-arsrapport-2024.md": REPORT}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    "question",
    [
        "Vem är chef för primärvården?",
        "Hur stort var socialnämndens underskott 2024?",
        "Vad beslutade kommunstyrelsen om småföretag?",
        "Vem var ordförande på byggnadsnämndens möte?",
        "Hur många besök hade ishallen 2024?",
    ],
)
def test_another_is_not_told(report: Assistant, question: str) -> None:
    assert report.answer(question).status not in (Status.ANSWERED, Status.PARTIAL)


def test_the_one_named_is_told(report: Assistant) -> None:
    assert "4 210" in report.answer("Hur många besök hade simhallen 2024?").text.replace("\xa0", " ")

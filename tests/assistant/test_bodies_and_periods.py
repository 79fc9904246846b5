"""Which document a question may be about: a place that several bodies are named after, a month that is no report's period."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant

COMPANY = """AB Norrlidstrafiken

Årsrapport 2023

Sjukresor

En sjukresa kostade i genomsnitt 642 kronor under 2023, mot 611 kronor året innan.

Båttrafiken hade 84 000 resenärer.
"""
REGION = """Region Norrlid

Årsredovisning 2023

Väsentliga händelser

I november stod journalsystemet stilla i två dygn, och 57 operationer fick flyttas. En operation kostade i genomsnitt 48 000 kronor.

Regionens tandvård gav ett överskott på 3,1 miljoner kronor.
"""
INTERIM = """Region Norrlid

Delårsrapport januari–augusti 2023

Verksamhet

Mellan mars och maj insjuknade tolv personer i mässling i Storvik. Regionens tandvård gav ett överskott på 2,2 miljoner kronor.
"""


@pytest.fixture(scope="module")
def norrlid(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on papers of an invented region and of its transport company."""
    pages = {
        "norrlidstrafiken-arsrapport-2023.txt": COMPANY,
        "norrlid-arsredovisning-2023.txt": REGION,
        "norrlid-delarsrapport-2023-08.txt": INTERIM,
    }
    with assistant_on(tmp_path_factory.mktemp("norrlid"), pages) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Vad kostade en sjukresa i Norrlid i genomsnitt 2023?", "642 kronor"),
        ("Hur många operationer fick flyttas i Norrlid i november 2023?", "57 operationer"),
        ("Hur många personer fick mässling i Storvik våren 2023?", "tolv personer"),
        ("Hur stort överskott gav tandvården 2023?", "3,1 miljoner kronor"),
        ("Hur stort överskott gav tandvården per augusti 2023?", "2,2 miljoner kronor"),
    ],
)
def test_the_document_that_tells_it(norrlid: Assistant, question: str, said: str) -> None:
    assert f"**{said}" in norrlid.answer(question).text


def test_a_company_is_not_the_region_that_is_named(norrlid: Assistant) -> None:
    assert (
        "84 000"
        not in norrlid.answer("Hur många resenärer hade båttrafiken som Region Norrlid driver?").text.split("[1]")[0]
    )

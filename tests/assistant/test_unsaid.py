"""A figure of the whole is not told for one of several that a number, a side or a cancelling tells apart."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

REPORT = """<!doctype html><meta charset="utf-8"><h1>Årsredovisning 2023 Region Ekdal</h1>
<h2>Kollektivtrafik</h2><p>Under 2023 gjordes 6,6 miljoner resor.</p>
<p>På linje 22 gjordes 410 000 resor 2023. Resorna med regionbuss var 2,1 miljoner.</p>
<h2>Vård</h2><p>Kirurgkliniken utförde 8 673 operationer 2023. Vid ögonkliniken ställdes 212 operationer in.</p>
<p>Centralsjukhuset hade 397 vårdplatser 2023. Norra sjukhuset hade 120 vårdplatser.</p>
<p>Sjukfrånvaron var 6,1 procent 2023.</p>
<h2>Skola, årskurs 6</h2><p>I matematik fick 91 procent av eleverna godkänt 2023.</p>
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented annual report."""
    with assistant_on(tmp_path_factory.mktemp("unsaid"), {"ekdal-arsredovisning-2023.html": REPORT}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    "question",
    [
        "Hur många resor gjordes på linje 5 i Region Ekdal 2023?",
        "Hur många resor gjordes med flygbuss i Region Ekdal 2023?",
        "Hur många operationer ställdes in på kirurgkliniken 2023?",
        "Hur många vårdplatser finns på södra sjukhuset i Region Ekdal?",
        "Hur hög var den långa sjukfrånvaron i Region Ekdal 2023?",
        "Hur stor andel av eleverna i årskurs 9 fick godkänt i matematik 2023?",
    ],
)
def test_the_whole_is_not_told_for_one(report: Assistant, question: str) -> None:
    assert report.answer(question).status is Status.NOT_IN_DOCUMENTS, report.answer(question).text


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("Hur många resor gjordes på linje 22 i Region Ekdal 2023?", "410 000"),
        ("Hur många operationer ställdes in vid ögonkliniken 2023?", "212"),
        ("Hur många vårdplatser hade norra sjukhuset i Region Ekdal?", "120"),
        ("Hur stor andel av eleverna i årskurs 6 fick godkänt i matematik 2023?", "91"),
    ],
)
def test_the_one_is_told(report: Assistant, question: str, first: str) -> None:
    answer = report.answer(question)
    assert answer.status is Status.ANSWERED, answer.text
    assert first in answer.statements[0].text.replace("\xa0", " ")

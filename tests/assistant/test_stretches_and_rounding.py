"""Stretches, parts of a year, rounded figures, women and men beside a sum, shares beside numbers: which of them is meant."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

REPORT = """<!doctype html><meta charset="utf-8"><h1>Delårsrapport januari–augusti 2023 Region Ekland</h1>
<h2>Järnvägen</h2><p>Mellan Åby och Myra pågår bygget med målet att banan ska öppna för trafik 2026.
För sträckan Myra–Ekvik är målet att byggstarta under 2024.</p>
<h2>Friskprov</h2><p>Hittills i år har nästan 900 eklänningar gjort ett friskprov, vilket är lägre än målet.</p>
<h2>Friskprovens utfall</h2><p>Av de kallade har 893 personer (9 procent), varav 501 kvinnor och 392 män, gjort ett friskprov.</p>
<h2>Lanthandeln</h2><p>Hittills har regionen besökt ett 20-tal lanthandlare på landsbygden.
Regionen planerar att besöka ytterligare ett 10-tal lanthandlare före jul.</p>
<h2>Landsbygdsstödet</h2><p>Andel landsbygdsstöd som gått till fjällen.</p>
<table><caption>Andel landsbygdsstöd till fjällen</caption><tr><th></th><th>Antal företag</th><th>Stödbelopp, mnkr</th></tr>
<tr><td>Beviljat till fjällen</td><td>41</td><td>17,3</td></tr><tr><td>Andel till fjällen</td><td>62%</td><td>71%</td></tr></table>
<h2>Planer</h2><p>Ungdomsplanen utgår från lagar, regionala mål och Idrottsplan för Ekland.
Idrottsplanens prioriterade områden är bad, skidor och orientering.</p>
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented report on the first eight months."""
    with assistant_on(tmp_path_factory.mktemp("stretches"), {"ekland-delar-2023.html": REPORT}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("När ska banan mellan Åby och Myra öppna för trafik?", "**2026**"),
        ("Hur många kvinnor hade gjort ett friskprov?", "**501 kvinnor**"),
        ("Hur många män hade gjort ett friskprov?", "**392 män**"),
        ("Hur många eklänningar hade gjort ett friskprov?", "Mer exakt **893 personer**"),
        ("Hur många procent av landsbygdsstödets pengar gick till fjällen 2023?", "**71%**"),
        ("Vilka tre områden satsar idrottsplanen på?", "bad, skidor och orientering"),
    ],
)
def test_the_one_that_is_meant_is_told(report: Assistant, question: str, said: str) -> None:
    answer = report.answer(question)
    assert said in answer.text, answer.text


@pytest.mark.parametrize(
    "question",
    [
        "När ska banan mellan Åby och Ekvik öppna för trafik?",
        "Hur många lanthandlare besökte regionen under hela 2023?",
    ],
)
def test_another_stretch_and_a_part_of_the_year_are_no_answer(report: Assistant, question: str) -> None:
    answer = report.answer(question)
    assert answer.status is not Status.ANSWERED, answer.text

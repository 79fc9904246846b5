"""What stands near the answer and is none: a part's row, a mean of years, a full house for its room, another's price or predecessor."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

REPORT = """<!doctype html><meta charset="utf-8"><h1>Årsredovisning 2023 Björkarp kommun</h1>
<h2>Tabell 3 Nettokostnad per verksamhet, mnkr</h2>
<table><tr><th>Verksamhet</th><th>2023 Budget</th><th>2023 Utfall</th></tr>
<tr><td>Hemtjänst</td><td>41,2</td><td>43,0</td></tr><tr><td>Korttidsvård</td><td>12,8</td><td>12,1</td></tr></table>
<h2>Svar på frågorna</h2>
<table><tr><th>Fråga</th><th>Svar</th></tr>
<tr><td>Görs de planerade tillsynsbesöken?</td><td>I genomsnitt har 64 procent av de planerade tillsynsbesöken gjorts 2021–2023.</td></tr></table>
<p>Av de planerade tillsynsbesöken gjordes 71 procent 2021, 66 procent 2022 och 55 procent 2023.</p>
<h2>Almskolan</h2><p>I augusti flyttade 205 elever in på Almskolan. Skolan är byggd för 310 elever.</p>
<h2>Nämndernas utfall</h2><p>Barnnämndens underskott på 4,1 mnkr förklaras av fler elever och dubbla hyror när Almskolan togs i bruk.</p>
<h2>Ledning</h2><p>Biträdande kommundirektör är Ida Falk, som efterträdde Ulf Grane.</p><h2>Kontakt</h2><p>Kommundirektör: Vera Sten</p>
<h2>Biblioteket</h2><p>Den mest lånade boken var en deckare.</p>
<p>Tidigare, i den gamla kvarnen, kostade entrén 40 kronor.</p>
<h2>Verksamheten En öppen hand</h2><p>En öppen hand är en mottagning för unga som ger råd per telefon.</p>
<p>Dörren till arkivet står öppen och en vakt ger handräckning.</p>
<h2>IT</h2><p>I maj utsattes kommunens underleverantör av lönesystem för ett intrång, enligt Integritetsskyddsmyndigheten.</p>
<p>Äldreboendet Tallen, som drivs av Omsorgsbolaget AB, sade upp sitt avtal.</p>
<h2>Trafik</h2><p>Dieselbristen svarar för 3 mnkr, och intäkterna från skolkort blev 2 mnkr lägre.</p>
<h2>Bidrag till Språng</h2><p>Idrottsföreningen beviljas högst 90 000 kronor till projektet Språng. Som villkor gäller att minst fem skolor deltar.</p>
<p>SKB = Samling för kommunens bästa, lokalt parti.</p>
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented annual report."""
    with assistant_on(tmp_path_factory.mktemp("near"), {"bjorkarp-arsredovisning-2023.html": REPORT}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "not_told"),
    [
        ("Vilken nettokostnad hade Björkarp kommun i budgeten för 2023?", "41,2"),
        ("Varför blev Almskolan dyrare än tänkt?", "dubbla hyror"),
        ("Vem var kommundirektör före Vera Sten i Björkarp?", "Ida Falk"),
        ("Vilken titel hade den mest lånade boken i Björkarp?", "deckare"),
        ("Vad kostade den gamla kvarnen i Björkarp?", "40 kronor"),
        ("Vad heter Björkarps underleverantör av lönesystem?", "Omsorgsbolaget"),
        ("Vilka kommuner jämförs Björkarp med?", "Almskolan"),
    ],
)
def test_what_is_only_near_is_not_told(report: Assistant, question: str, not_told: str) -> None:
    assert not_told not in report.answer(question).text.split("\n")[0]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Hur stor del av de planerade tillsynsbesöken gjordes i Björkarp 2023?", "55 procent"),
        ("Hur många barn kan gå på Almskolan?", "310"),
        ("Vad är En öppen hand?", "mottagning för unga"),
        ("Vad krävs för att idrottsföreningen ska få pengarna till Språng?", "fem skolor"),
        ("Vad står SKB för i Björkarp?", "Samling för kommunens bästa"),
        ("Vilken nettokostnad hade hemtjänsten i budgeten för 2023?", "41,2"),
    ],
)
def test_the_answer_beside_it_is_told(report: Assistant, question: str, told: str) -> None:
    answer = report.answer(question)
    assert answer.status is Status.ANSWERED, answer.text
    assert told in answer.text.replace("\xa0", " ")

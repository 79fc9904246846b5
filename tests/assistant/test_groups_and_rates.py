"""Figures of women and men, of the country, of each of something, of a month: the one that is asked, or none."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status
from assistant.understanding.direction import asks_by_how_much
from assistant.values.groups import AREAS, SEXES, areas_asked, asks_of_both, groups_told
from assistant.values.moves import way_fit
from assistant.values.rates import rates_in
from assistant.values.years import year_beside
from corpus.swedish.numbers import quantities

REPORT = """# Årsredovisning 2022 Tolvsjö kommun
## Personal
Sjukfrånvaron blev 6,4 procent (kvinnor 7,7, män 3,1) under 2022.

| Förvaltning | Antal anställda | Sjukfrånvaro, % |
|---|---|---|
| Parkförvaltningen | 214 | 5,1 |
| Kostförvaltningen | 187 | 8,8 |

## Båttrafiken
Antal resor med skärgårdsbåten

| Månad | 2021 | 2022 |
|---|---|---|
| Januari | 1 204 | 1 377 |
| Maj | 5 611 | 6 042 |

## Förskolan
I förskolan var det i genomsnitt 15,2 barn per avdelning.

## Utsläpp
Under 2022 släpptes 31,6 tusen ton växthusgaser ut, vilket är 4,4 ton per invånare.

## Uppföljning
| Mått | Mål 2022 | Utfall kvinnor | Utfall män |
|---|---|---|---|
| Andel återbesök inom 30 dagar | 85 % | 71 % | 78 % |

## Flyttningar
Under 2022 var det 812 personer som flyttade in och 655 som flyttade ut.
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented report."""
    with assistant_on(tmp_path_factory.mktemp("report"), {"tolvsjo-arsredovisning-2022.md": REPORT}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hur hög var sjukfrånvaron för männen i Tolvsjö kommun 2022?", "3,1"),
        ("Hur hög var sjukfrånvaron i Tolvsjö kommun 2022?", "6,4"),
        ("Hur många resor gjordes med skärgårdsbåten i maj 2022?", "6 042"),
        ("Hur stora var utsläppen av växthusgaser per invånare i Tolvsjö kommun?", "4,4"),
        ("Hur många flyttade ut från Tolvsjö kommun 2022?", "655"),
        ("Vad var målet för andelen kvinnor som fick återbesök inom 30 dagar 2022?", "85 %"),
        ("Hur stor andel av kvinnorna fick återbesök inom 30 dagar 2022?", "71 %"),
    ],
)
def test_the_one_asked_is_told(report: Assistant, question: str, said: str) -> None:
    answer = report.answer(question)
    assert answer.status is Status.ANSWERED
    assert f"**{said}" in answer.statements[0].text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    "question",
    [
        "Hur många resor gjordes med skärgårdsbåten i juli 2022?",
        "Hur många chefer finns på parkförvaltningen i Tolvsjö kommun?",
        "Hur många barn per förskollärare är det i förskolan i Tolvsjö kommun?",
        "Hur hög var sjukfrånvaron bland män på kostförvaltningen 2022?",
        "Hur stora är utsläppen per invånare i riket enligt Tolvsjö kommun?",
    ],
)
def test_another_is_no_answer(report: Assistant, question: str) -> None:
    assert report.answer(question).status not in {Status.ANSWERED, Status.PARTIAL}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("För kvinnor respektive män var andelen 9,2 respektive 5,5 procent.", ["women", "men"]),
        ("Fler män än kvinnor är nöjda: 81 procent mot 63 procent.", ["men", "women"]),
        ("71 procent av invånarna är nöjda, 63 procent av kvinnorna och 81 procent av männen.", ["", "women", "men"]),
        ("Bland flickorna var andelen 63 procent och bland pojkarna 81 procent.", ["women", "men"]),
        ("Kvinnornas frånvaro är fortsatt högre än männens, 7,2 procent jämfört med 4,1 procent.", ["women", "men"]),
        ("Andelen var 71 procent.", [""]),
    ],
)
def test_figures_are_of_women_or_men(text: str, told: list[str]) -> None:
    figures = quantities(text)
    of = groups_told(text, figures, SEXES)
    assert [of.get(figure.start, "") for figure in figures] == told


def test_figures_are_of_the_country() -> None:
    text = "Andelen var 58,1 procent, medan riket låg på 66,3 procent."
    own, country = quantities(text)
    assert groups_told(text, (own, country), AREAS) == {country.start: "country"}
    assert areas_asked("Hur stor var andelen i riket?") == {"country"}
    assert not areas_asked("Hur mycket högre än rikets snitt är andelen?")


def test_what_is_asked_of_each() -> None:
    assert rates_in("Hur många elever per lärare?") == rates_in("12 elever per lärare")
    assert rates_in("skuld per invånare") == rates_in("skuld per 1 000 invånare") == rates_in("kronor/invånare")
    assert not rates_in("Hur många personer per år?")
    assert not rates_in("läsåret 2023/24 var personalen nöjd")


def test_both_ways_and_both_sexes() -> None:
    assert way_fit("655 som flyttade ut", "Hur många flyttade ut?") == 1
    assert way_fit("812 flyttade in", "Hur många flyttade från kommunen?") == -1
    assert asks_of_both("Hur hög var frånvaron för kvinnor respektive män?")
    assert not asks_of_both("Hur stor är skillnaden mellan kvinnor och män?")


@pytest.mark.parametrize(
    "question",
    [
        "Med hur mycket minskade kön?",
        "Med hur många minskade antalet platser?",
        "Hur många procentenheter sjönk andelen?",
    ],
)
def test_by_how_much_is_asked(question: str) -> None:
    assert asks_by_how_much(question)


def test_from_one_year_to_the_next() -> None:
    text = "Antalet resor ökade från 6,2 till 7,9 miljoner mellan 2021 och 2022."
    first, second = quantities(text)[:2]
    assert year_beside(text, first.start, first.end) == 2021
    assert year_beside(text, second.start, second.end) == 2022

"""What stands near a question and is another thing: an aim, a bound, a delay, what is not settled; and two sources on one figure."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

INTERIM = """# Delårsrapport januari–augusti 2023 Vikholms kommun
## Tjänster
| Mått | Mål 2023 | Periodens utfall |
| --- | --- | --- |
| Andel av invånarna som känner till lånebussen | 45 % | |
| Andel av invånarna som känner till simskolan | 60 % | 52 % |

## Trädgårdsmässan
Den årliga trädgårdsmässan har skjutits fram under 2021–2022 på grund av pandemin. Den kommer att genomföras under början av 2024.

## Ny väg
Länsstyrelsen väntas ta ett beslut om nordlig eller sydlig sträckning av ringleden under 2024.

## Hemsjukvård
Under januari–augusti 2023 har 4 310 hembesök gjorts av distriktssköterskorna i kommunen.

Den vårdcentral som hade lägst besöksnöjdhet har fått stöd under våren.

## Digital kanal
Kanalen steg från 512 besök 2022 till 611 besök 2023.

## Klagomål
Antalet klagomål inom området bemötande är 24 under 2023.

Riktlinjerna för fixartjänsten gäller hushåll som har minst tre rum.
## Fixartjänst
Fixartjänsten gäller hushåll med mer än 3 rum enligt avtalet för tjänsten.
"""
YEARLY = """# Årsredovisning 2023 Vikholms kommun
## Trädgårdsmässan
Den årliga trädgårdsmässan har skjutits fram under 2021–2022 på grund av pandemin. Den kommer att genomföras under slutet av 2024.
"""


@pytest.fixture(scope="module")
def vikholm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on two invented reports."""
    pages = {"delarsrapport-2023.md": INTERIM, "arsredovisning-2023.md": YEARLY}
    with assistant_on(tmp_path_factory.mktemp("vikholm"), pages) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "near"),
    [
        ("Hur stor andel av invånarna kände till lånebussen 2023?", "45"),
        ("Blev det nordlig eller sydlig sträckning av ringleden?", "väntas"),
        ("Hur många hembesök gjorde distriktssköterskorna 2022?", "512"),
        ("Vilken vårdcentral har lägst besöksnöjdhet?", "stöd"),
        ("Hur många klagomål kom in sammanlagt 2023?", "24"),
        ("När ska den framskjutna trädgårdsmässan hållas?", "2021"),
    ],
)
def test_what_is_near_is_not_told(vikholm: Assistant, question: str, near: str) -> None:
    assert near not in vikholm.answer(question).text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hur stor andel av invånarna kände till simskolan 2023?", ("52",)),
        ("Vad är målet för andelen som känner till lånebussen 2023?", ("45",)),
        ("När ska den framskjutna trädgårdsmässan hållas?", ("början av", "slutet av")),
        ("När på 2024 ska trädgårdsmässan hållas?", ("början av", "slutet av")),
        ("Hur många rum ska ett hushåll ha för att fixartjänsten ska gälla?", ("minst tre", "mer än 3")),
        ("Hur många hembesök har distriktssköterskorna gjort 2023?", ("4 310",)),
    ],
)
def test_what_is_asked_is_told(vikholm: Assistant, question: str, said: tuple[str, ...]) -> None:
    answer = vikholm.answer(question)
    assert answer.status is Status.ANSWERED
    assert [one for one in said if one not in answer.text] == []

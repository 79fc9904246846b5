"""Questions for several things, for what was decided and for why: what is asked, and what is answered."""

from collections.abc import Iterator

import pytest
from minutes_and_report import MINUTES, REPORT
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.features.listing import Things, things_asked
from assistant.types import Status
from corpus.swedish.words import key


@pytest.fixture(scope="module")
def granvik(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on the pages above."""
    with assistant_on(
        tmp_path_factory.mktemp("granvik"),
        {"granvik-protokoll-2024-03-05.txt": MINUTES, "granvik-arsrapport-2023.txt": REPORT},
    ) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "kind", "count"),
    [
        ("Vilka fyra badplatser har provtagits?", "badplatser", 4),
        ("Vilka prioriterade områden har planen?", "områden", 0),
        ("På vilka orter finns det bibliotek?", "orter", 0),
        ("Vilka är de två kommuner som äger bolaget?", "kommuner", 2),
        ("Vad heter de tre nya ledamöterna?", "ledamöterna", 3),
        ("Vilka 12 skolor ligger i länet?", "skolor", 12),
        ("Vilka röstade emot?", "", 0),
        ("Vilka lämnade synpunkter?", "", 0),
        ("Vad kostar en biljett?", "", 0),
    ],
)
def test_the_things_asked_for_are_told(question: str, kind: str, count: int) -> None:
    asked = things_asked(question)
    assert (asked.kind, asked.count) == (key(kind) if kind else "", count)


def test_a_question_without_things_asks_for_none() -> None:
    assert things_asked("Hur många bor i kommunen?") == Things()


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("Vilka badplatser mättes utsläpp vid?", ("Näset", "Sandvik", "Kråkan", "Ormskär")),
        ("Vid vilka fyra platser mättes utsläpp?", ("Näset", "Sandvik", "Kråkan", "Ormskär")),
        ("Vilka tre delar har Hamnlyftet?", ("muddring", "kajer", "belysning")),
        ("Vad hände med motionen om julbelysning?", ("avslå motionen", "§ 21")),
        ("Vad sa tekniska nämnden om motionen om julbelysning?", ("avslå motionen",)),
        ("Varför fick reningsverket stängas?", ("olja upptäckts",)),
        ("Varför fick inte Segelsällskapet Vinden bidrag?", ("kravet på ungdomsverksamhet",)),
    ],
)
def test_what_is_asked_for_is_answered_in_full(granvik: Assistant, question: str, held: tuple[str, ...]) -> None:
    answer = granvik.answer(question)
    assert [piece for piece in held if piece not in answer.text] == []


@pytest.mark.parametrize(
    "question",
    [
        "Vilka är de två grannkommuner som äger Granviks hamn AB?",
        "Vilka fyra klubbar har sökt bidrag?",
        "Vad beslutade tekniska nämnden den 7 maj 2024?",
        "Vilka reserverade sig mot beslutet om julbelysning?",
    ],
)
def test_what_is_only_counted_planned_or_not_said_is_no_answer(granvik: Assistant, question: str) -> None:
    assert granvik.answer(question).status is Status.NOT_IN_DOCUMENTS


PARTNERS = """# Projektplan för Lärlyftet
2024

Projektägare: Region Sund

Samverkansparter:
- Åby kommun
- Näsets folkhögskola
- Sunds köpmannaförening

Målgrupper:
- Unga utan arbete
- Vuxna som byter yrke

## Nämndens mål 2023

| Mål | Målvärde | Utfall | Bedömning |
|---|---|---|---|
| Lån per invånare | 8,0 | 8,4 | Uppnått |
| Besökare på museet | 30 000 | 22 100 | Inte uppnått |
| Sjukfrånvaro | 5,0 % | 6,2 % | Inte uppnått |
| Kurser för unga | 12 | 10 | Delvis uppnått |

## Sammanfattning

- Av nämndens fyra mål är ett uppnått, ett delvis uppnått och två inte uppnådda.
- Resultatet blev 1,2 miljoner kronor.
"""


@pytest.fixture(scope="module")
def sund(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on the plan above."""
    with assistant_on(tmp_path_factory.mktemp("sund"), {"sund-larlyftet-2023.md": PARTNERS}) as assistant:
        yield assistant


def test_a_list_is_found_by_what_those_in_it_do(sund: Assistant) -> None:
    text = sund.answer("Vilka samverkar regionen med i Lärlyftet?").text
    assert "Åby kommun" in text
    assert "Sunds köpmannaförening" in text
    assert "Unga utan arbete" not in text


def test_the_rows_of_a_table_are_those_whose_cell_the_question_says(sund: Assistant) -> None:
    text = sund.answer("Vilka två mål bedömdes som inte uppnådda 2023?").text
    assert "Besökare på museet" in text
    assert "Sjukfrånvaro" in text
    assert "Lån per invånare" not in text
    assert "Kurser för unga" not in text

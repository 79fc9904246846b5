"""What must not be shown as an answer, and what beside it must: the gates, over one page of an invented body."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.check import ahead
from assistant.types import Candidate, Status

PAGE = """# Årsrapport 2023 för Stenby kommun

## Verksamheten

Simhallen i Björke stängdes i mars 2023 på grund av fuktskador i taket. Biblioteket i Björke öppnade i augusti 2023.

Årets resultat uppgick till 4,2 miljoner kronor 2023.

Turnén Vinterljus startade i Björke 2023. Den sågs av hela familjer. Artisterna kom från länet. Sista konserten gavs den 29 april.

Avgift i fritidshem 2023, kronor per månad

| | Högsta avgift |
|---|---|
| Barn 1 | 1 646 |
| Barn 2 | 1 098 |

Nämndernas kostnader 2023, mnkr

| | Utfall |
|---|---|
| Kulturnämnden | 61,3 |

Under året beviljade kulturnämnden föreningsstöd om totalt 2,7 mnkr. Föreningsstöd söks i mars.

Eva Lindström, kommunens ekonomichef, har skrivit rapporten.
"""
MINUTES = """Protokoll för tekniska nämnden, Stenby kommun

Sammanträdesdatum 2024-02-12

§ 7 Bron i Björke

Beslut

Tekniska nämnden beslutar att förvaltningen till sammanträdet den 9 april 2024 ska föreslå hur bron i Björke kan lagas.
"""


@pytest.fixture(scope="module")
def stenby(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on the pages above."""
    with assistant_on(
        tmp_path_factory.mktemp("stenby"), {"arsrapport-2023.md": PAGE, "protokoll-2024-02-12.txt": MINUTES}
    ) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Varför stängdes simhallen i Björke?", "fuktskador"),
        ("Varför öppnade biblioteket i Björke?", ""),
        ("Vad är högsta avgiften i fritidshem för barn två 2023?", "1 098"),
        ("Hur mycket föreningsstöd beviljade kulturnämnden 2023?", "2,7 mnkr"),
        ("När gavs sista konserten på turnén Vinterljus?", "29 april"),
        ("Hur stort blev Stenby kommuns resultat 2023?", "4,2 miljoner"),
        ("Hur stort blev Stenby kommuns underskott 2023?", ""),
        ("Vad beslutade tekniska nämnden om bron i Björke den 12 februari 2024?", "bron i Björke"),
        ("Vad beslutade tekniska nämnden om bron i Björke den 9 april 2024?", ""),
    ],
)
def test_the_neighbour_of_an_answer_is_none(stenby: Assistant, question: str, told: str) -> None:
    """The cause of another event, a result of the other sign and the decision of another day answer nothing."""
    answer = stenby.answer(question)
    if told:
        assert told in answer.text
    else:
        assert answer.status is Status.NOT_IN_DOCUMENTS, answer.text


def test_how_clearly_the_first_is_the_first(stenby: Assistant) -> None:
    """The lead is counted to the next candidate with another value: the same figure elsewhere is no rival."""
    found = stenby.answer("Hur stort blev Stenby kommuns resultat 2023?").candidates[0]

    def scored(value: str, score: float) -> Candidate:
        return Candidate(found.unit, found.hit, score, value=value)

    assert ahead([]) == 0.0
    assert ahead([scored("4,2 mnkr", 9.0)]) == 1.0
    assert ahead([scored("4,2 mnkr", 9.0), scored("4,2 miljoner kronor", 8.9)]) == 1.0
    assert ahead([scored("4,2 mnkr", 9.0), scored("4,2 miljoner kronor", 8.9), scored("5 mnkr", 8.0)]) == 0.2

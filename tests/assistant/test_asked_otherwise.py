"""Questions in other words than the documents': events counted by another noun, what motions are about, a polite detour."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.understanding.followup import resolved

REPORT = """# Räddningsförbundet Tolvsjö – protokoll 2024-06-13
## Patientsäkerhet
Under året gjordes 14 anmälningar enligt lex Maria, jämfört med 19 under 2023.
## Ekonomi
Fullmäktige beslutade den 13 juni om ett åtgärdsprogram som ska ge en varaktig kostnadsminskning på 240 mnkr per år.
## Badet
Taket ska förstärkas. Badet beräknas öppna igen måndagen den 18 augusti.
## Nya motioner
- Motion från Viktor Hall (M) om trygghetskameror vid resecentrum
- Motion från Mona Dahl (V) om arbetskläder till förskolans personal

## Beslut
att återkomma med ett nytt förslag senast i september 2024.
"""


@pytest.fixture(scope="module")
def minutes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on invented minutes."""
    with assistant_on(tmp_path_factory.mktemp("minutes"), {"tolvsjo-2024-06-13.md": REPORT}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hur många händelser anmäldes enligt lex Maria 2024?", "14"),
        ("Vilken årlig besparing ska sparpaketet ge?", "240"),
        ("Hej! Jag undrar om ni vet när badet öppnar igen?", "18 augusti"),
        ("Vad handlade de nya motionerna om den 13 juni 2024?", "trygghetskameror"),
    ],
)
def test_other_words_find_it(minutes: Assistant, question: str, said: str) -> None:
    assert said in minutes.answer(question).text


@pytest.mark.parametrize(
    ("before", "turn", "asked"),
    [
        (
            "Hur mycket betalade Tolvsta till Räddningsförbundet Tolvsjö 2022?",
            "Kråkberga då?",
            "Hur mycket betalade Kråkberga till Räddningsförbundet Tolvsjö 2022?",
        ),
        ("Vad fick Arkivet från Region Norr?", "Och Region Syd?", "Vad fick Arkivet från Region Syd?"),
    ],
)
def test_a_name_is_put_in_the_place_of_one_of_its_sort(before: str, turn: str, asked: str) -> None:
    assert resolved([before, turn])[-1] == asked

"""What a word means that a note explains, in text, Markdown and HTML; and that figures alone mean nothing."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import AnswerType, Status
from assistant.understanding.question_words import answer_type

REPORT = """# Årsrapport 2024 Almnäs kommun

Kommunens lånemått[^1] förbättrades under året och läsindex* låg kvar på samma nivå.

| Nyckeltal | 2023 | 2024 |
|---|---|---|
| Lånemått, % | 31 | 43 |
| Hyllgrad | 62 | 64 |

\\* Genomsnittet av svaren på sex frågor i biblioteksenkäten.

[^1]: Likvida medel i förhållande till kortfristiga skulder.
"""
PAGE = """# Sopor i Torpa

Kommunens kärlkvot¹ var 64 procent. Tömningsmåttet 2) följs upp varje månad.

1) Tömda kärl i förhållande till alla kärl.

2) Hur många kärl en bil tömmer på en timme.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on(
        tmp_path_factory.mktemp("noted"), {"almnas-arsrapport.md": REPORT, "torpa-sopor.md": PAGE}
    ) as own:
        yield own


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Vad menas med lånemått?", "Lånemått: ”[^1]: Likvida medel i förhållande till kortfristiga skulder.”"),
        ("Vad betyder läsindex?", "Genomsnittet av svaren på sex frågor"),
        ("Hur definieras kärlkvoten?", "Kärlkvot: ”1) Tömda kärl i förhållande till alla kärl.”"),
        ("Vad avses med tömningsmåttet?", "Tömningsmåttet: ”2) Hur många kärl en bil tömmer på en timme.”"),
        ("Hur räknas kärlkvoten ut?", "Tömda kärl i förhållande till alla kärl"),
    ],
)
def test_a_note_tells_what_the_word_means_that_bears_its_mark(assistant: Assistant, question: str, told: str) -> None:
    answer = assistant.answer(question)
    assert told in answer.statements[0].text


def test_a_row_of_figures_tells_no_meaning(assistant: Assistant) -> None:
    assert assistant.answer("Vad menas med hyllgrad?").status is not Status.ANSWERED


def test_how_something_is_reckoned_is_asked_for_its_meaning() -> None:
    assert answer_type("Hur räknas soliditeten ut?") is AnswerType.DEFINITION
    assert answer_type("Hur räknas soliditeten?") is not AnswerType.DEFINITION

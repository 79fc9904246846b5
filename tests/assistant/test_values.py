"""Which figure of a sentence answers a question."""

import pytest

from assistant.chain import Assistant
from assistant.understanding.frame import frame_of
from assistant.values import best_value
from corpus.swedish.words import terms
from corpus.types import BlockKind, Unit

VISITS = "Under 2022 har 4 120 besök skett vid kommunens badhus samt 318 besök vid simskolan."


def _sentence(text: str) -> Unit:
    whole, split = terms(text)
    return Unit(text, 0, len(text), BlockKind.PARAGRAPH, terms=tuple(whole), parts=tuple(split))


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("Hur många besök skedde vid simskolan 2022?", "318 besök"),
        ("Hur många besök skedde vid badhus 2022?", "4 120 besök"),
    ],
)
def test_of_figures_in_a_row_the_one_at_the_place_asked_for(shipped: Assistant, question: str, figure: str) -> None:
    value = best_value(_sentence(VISITS), frame_of(question, shipped.vocabulary))
    assert value is not None
    assert value.text == figure


@pytest.mark.parametrize(
    ("question", "text", "told"),
    [
        ("Vem leder kören?", "Kören leds av Karl-Åke Ekholm sedan 2020.", "Karl-Åke Ekholm"),
        (
            "Hur många kom in på kursen i Ekvik?",
            "Kursen (180 hp) har plats i Ekvik. Hösten 2024 antogs 14 personer.",
            "14 personer",
        ),
    ],
)
def test_the_value_meant_of_several_in_a_sentence(shipped: Assistant, question: str, text: str, told: str) -> None:
    value = best_value(_sentence(text), frame_of(question, shipped.vocabulary))
    assert value is not None
    assert value.text == told

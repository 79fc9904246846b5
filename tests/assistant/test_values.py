"""Which figure of a sentence answers a question."""

import pytest

from assistant.chain import Assistant
from assistant.understanding.frame import frame_of
from assistant.values import best_value
from corpus.types import BlockKind, Unit

VISITS = "Under 2022 har 4 120 besök skett vid kommunens badhus samt 318 besök vid simskolan."


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("Hur många besök skedde vid simskolan 2022?", "318 besök"),
        ("Hur många besök skedde vid badhus 2022?", "4 120 besök"),
    ],
)
def test_of_figures_in_a_row_the_one_at_the_place_asked_for(shipped: Assistant, question: str, figure: str) -> None:
    value = best_value(Unit(VISITS, 0, len(VISITS), BlockKind.PARAGRAPH), frame_of(question, shipped.vocabulary))
    assert value is not None
    assert value.text == figure

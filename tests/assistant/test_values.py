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


@pytest.mark.parametrize(
    ("question", "sentence", "told"),
    [
        ("Vad är medelåldern?", "Medelåldern är 43,9 år (riket 41,9 år).", "43,9 år"),
        ("Hur når jag växeln?", "Växeln svarar på 0550-77 10 00 dygnet runt.", "0550-77 10 00"),
        ("Hur når man ombudet?", "Ombudet nås på ombudet@vik.se.", "ombudet@vik.se"),
        ("Vad var svarstiden i växeln?", "Svarstiden i växeln var 48 sekunder.", "48 sekunder"),
    ],
)
def test_an_age_a_way_and_a_short_time_are_read_whole(
    shipped: Assistant, question: str, sentence: str, told: str
) -> None:
    value = best_value(_sentence(sentence), frame_of(question, shipped.vocabulary))
    assert value is not None
    assert value.text == told

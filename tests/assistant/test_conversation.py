"""Whose documents a follow-up is about, where it names nobody itself."""

import pytest

from assistant.chain import Assistant
from assistant.understanding.conversation import frame_after
from assistant.understanding.followup import resolved

HARBOUR = "Vad hände med kajen i Ådals hamn?"


@pytest.mark.parametrize(
    ("history", "question", "before"),
    [
        ((HARBOUR,), "Hur mycket täcker försäkringen?", ("Ådals hamn AB",)),
        ((HARBOUR, "Vad kostade det?"), "Hur mycket täcker försäkringen?", ("Ådals hamn AB",)),
        ((HARBOUR,), "Vad är maxavgiften i Vikholm?", ()),
        ((), "Hur mycket täcker försäkringen?", ()),
    ],
)
def test_the_body_spoken_of_is_remembered(
    small: Assistant, history: tuple[str, ...], question: str, before: tuple[str, ...]
) -> None:
    assert frame_after(question, resolved(history)[-1] if history else "", small.vocabulary).bodies_before == before

"""The words of an opened index: mistyped ones, compounds typed apart, the bodies; and passages of the body that is named."""

import pytest

from assistant.chain import Assistant
from assistant.retrieve import retrieve
from assistant.understanding.frame import frame_of
from corpus.swedish.lemmas import dotted_forms


@pytest.mark.parametrize(
    ("question", "corrected"),
    [
        ("hur manga invanare har sydlanden", ("invanare", "invånare")),
        ("hur manga anstallda har sydlanden", ("anstallda", "anställda")),
        ("vad kostar simmhallen", ("simmhallen", "simhall")),
        ("vem leder räddnings tjänsten", ("räddnings tjänsten", "räddningstjänsten")),
        ("hur stor är grund avgiften i fritids hemmet", ("fritids hemmet", "fritidshemmet")),
    ],
)
def test_what_is_mistyped_is_read_as_the_documents_spell_it(
    small: Assistant, question: str, corrected: tuple[str, str]
) -> None:
    assert corrected in frame_of(question, small.vocabulary).corrected


@pytest.mark.parametrize(
    "question", ["Hur många fartyg anlöpte hamnen?", "Vad kostar en ny skola?", "Vad beslutade nämnden om små företag?"]
)
def test_words_that_stand_side_by_side_are_not_joined(small: Assistant, question: str) -> None:
    assert not frame_of(question, small.vocabulary).corrected


def test_passages_of_the_body_that_is_named_are_always_read(small: Assistant) -> None:
    bodies = {one.id: one.description.body.value for one in small.index.documents()}
    assert len(small.vocabulary.bodies) > 1
    for body in small.vocabulary.bodies:
        frame = frame_of(f"Hur gick det för {body}?", small.vocabulary)
        assert body in frame.bodies
        hits = retrieve(frame, small.index, 40)
        assert len(hits) == len({hit.passage.id for hit in hits}) <= 40
        assert any(body == bodies[hit.passage.document_id] for hit in hits)


def test_a_word_without_dots_is_first_read_with_them() -> None:
    assert "besökare" in dotted_forms("besokare")
    assert "årsbesök" in dotted_forms("arsbesok")
    assert list(dotted_forms("tungt")) == []
    assert list(dotted_forms("ao" * 20)) == []

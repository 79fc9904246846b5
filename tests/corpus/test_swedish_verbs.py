"""Whether a word of a question is a verb: nouns of what is done are none, though their forms are those of verbs."""

import pytest

from corpus.swedish.verbs import is_verb


@pytest.mark.parametrize("word", ["underhållet", "införandet", "överklagandet", "yttrande", "boende"])
def test_what_is_done_is_no_verb_as_a_noun(word: str) -> None:
    assert not is_verb(word)


def test_after_an_article_stands_a_noun() -> None:
    assert not is_verb("vite", "vilket")
    assert not is_verb("vite", "ett")


@pytest.mark.parametrize("word", ["började", "minskat", "beslutar", "betalade", "väntade"])
def test_what_is_told_to_be_done_is_a_verb(word: str) -> None:
    assert is_verb(word)


def test_after_a_preposition_no_verb_in_the_present_stands() -> None:
    assert is_verb("broddar")
    assert not is_verb("broddar", "om")
    assert is_verb("ökade", "av")

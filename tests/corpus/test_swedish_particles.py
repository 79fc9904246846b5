"""Verbs with a particle, known by the one word that says the same."""

import pytest

from corpus.swedish.particles import particle_keys, particle_verbs
from corpus.swedish.words import key, terms


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("Linje 12 lades ned", ["nedlägga"]),
        ("När slog simhallen i Vik igen", ["stänga"]),
        ("klinikerna slogs samman", ["sammanslå"]),
        ("kommunen hostade upp pengar", ["betala"]),
        ("När går Vik ur förbundet", []),  # the preposition is not right after the verb
        ("gick ur förbundet", ["utträda"]),
        ("badet öppnade igen", []),
    ],
)
def test_a_verb_and_its_particle_are_one_word(text: str, joined: list[str]) -> None:
    assert [word for _, word in particle_verbs(text.split()).values()] == joined
    assert particle_keys(text.split()) == list(map(key, joined))


def test_a_text_is_indexed_under_the_one_word_too() -> None:
    assert key("nedlägga") in terms("Förskolan läggs ned i maj.")[1]

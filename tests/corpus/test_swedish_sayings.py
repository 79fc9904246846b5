"""Verbs with a particle, known by the one word that says the same."""

import pytest

from corpus.swedish.lexicon import ways
from corpus.swedish.sayings import saying_keys, sayings_in
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
        ("satte nämnden arbetet i gång", ["starta"]),
        ("kommer arbetet med nya planer för hamnen i gång", ["starta"]),  # far apart, at the end
        ("hur länge höll branden på", ["pågå"]),  # the preposition ends what is said
        ("hörde många av sig", ["kontakta"]),
        ("vi hörde av oss", ["kontakta"]),
        ("museet gjorde sig av med böcker", ["avyttra", "kassera", "gallra", "slopa"]),
        ("kom parterna överens", ["enas", "avtala", "överenskommelse"]),
        ("få bort möglet", ["avlägsna", "sanera"]),
        ("hyran gick upp", ["öka"]),
        ("de gick över till biogas", ["övergå"]),  # the longer saying
        ("elen kördes i gång", ["starta"]),
        ("projektet låg nere", ["driftstopp"]),
    ],
)
def test_a_verb_and_its_particle_are_one_word(text: str, joined: list[str]) -> None:
    assert [word for said in sayings_in(text.split()).values() for word in said.words] == joined
    assert saying_keys(text.split()) == list(map(key, joined))


def test_the_table_of_sayings_is_well_formed() -> None:
    """A word of the documents a line, and a verb with at least one word after it in each saying."""
    sayings = [(word, saying) for word, said in ways("sayings") for saying in said.split(", ")]
    assert len(sayings) == len(set(sayings)) > 500
    assert [one for one in sayings if not one[1].strip() or one[1] != one[1].strip()] == []
    assert [saying for _, saying in sayings if len(saying.split()) < 2] == []


def test_a_text_is_indexed_under_the_one_word_too() -> None:
    assert key("nedlägga") in terms("Förskolan läggs ned i maj.")[1]

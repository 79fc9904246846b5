"""Enumerations in running text."""

import pytest

from corpus.swedish.series import longest_series


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Biblioteken finns i Norrby, Söderby och Västerby.", 3),
        ("Planen har fyra delar: mark, vatten, luft samt buller.", 4),
        ("Vision och Kommunal tillstyrkte förslaget.", 2),
        ("Anna Berg (S) och Bo Ek (M) reserverar sig.", 2),
        ("Två mål är inte nådda: nöjda elever och lägre frånvaro.", 2),
        ("Stödet ges på arabiska, finska, polska och somaliska.", 4),
        ("Tre fick bidrag: Arken med 3,2 mnkr, Bryggan med 2,4 mnkr och Centrum med 1,1 mnkr.", 3),
        ("Fokus låg på tre områden: Trygg skola; Levande landsbygd; Friska barn", 3),
        ("Avvikelser fanns i tre delar: jäv, loggar och utlämnande av handlingar.", 3),
        ("Områdena är lek och lärande, bad och idrott, kost och rörelse och kultur.", 4),
        ("Nämnden godkänner bokslutet och överlämnar det till styrelsen.", 0),
        ("Bolaget, som ägs av två kommuner, sköter trafiken.", 0),
        ("Uppgifter saknas för nio hus, däribland skolans hall och brandstationen.", 0),
        ("Ekonomin och personalen påverkas.", 0),
        ("", 0),
    ],
)
def test_the_things_of_an_enumeration_are_counted(text: str, count: int) -> None:
    assert len(longest_series(text)) == count


def test_the_things_are_given_in_their_order() -> None:
    assert longest_series("De tre är: ek, alm och ask.") == ("ek", "alm", "ask")

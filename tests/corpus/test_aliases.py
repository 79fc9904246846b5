"""What a document names in other words, by its own introductions."""

import pytest

from corpus.aliases import introduced
from corpus.outline import outline
from corpus.passages import units_of
from corpus.types import Source


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Inom barn- och ungdomspsykiatrin (BUP) väntar 40.", {"bup": ("barn", "ungdomspsykiatri")}),
        ("Regionala trafikrådet (RTR) ansvarar.", {"rtr": ("regional", "trafikråd")}),
        ("Förslag till ny regional vattenplan (RVP) antas.", {"rvp": ("regional", "vattenplan")}),
        ("NKI – nöjd kund-index, mellan 0 och 100.", {"nki": ("nöjd", "kund-index")}),
        ("Vägar som möter morgondagens behov (RUN) byggs.", {}),
        ("Ledamoten Bo Ek (JV) valdes.", {}),
        ("Regionala trafikrådet (RTR) och regionens tomtråd (RTR) finns.", {}),
    ],
)
def test_an_abbreviation_is_that_of_the_words_that_spell_it(text: str, meant: dict[str, tuple[str, ...]]) -> None:
    """A letter begins each word; what a bracket holds beside that is no abbreviation of it."""
    assert dict(introduced(units_of(outline(Source(text, "txt"))))) == meant


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Avvikelser anmäls i kvalitetssystemet Lodstjärna.\n\nI kvalitetssystemet finns 318 fall.", True),
        (
            "Kvalitetssystemet Lodstjärna köptes. Kvalitetssystemet Polstjärna såldes.\n\nI kvalitetssystemet finns 318.",
            False,
        ),
        ("Kvalitetssystemet Lodstjärna är ett av våra kvalitetssystem.\n\nFlera fall finns i systemen.", False),
    ],
)
def test_a_noun_names_the_only_one_of_its_sort(text: str, named: bool) -> None:
    """Not where a document has two, or does not say the noun again."""
    assert ("=lodstjärn" in units_of(outline(Source(text, "txt")))[-1].parts) is named

"""The parts of a year that texts and columns name."""

import pytest

from assistant.values.part_of_year import of_one_part, parts_of_year


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Jan–apr 2024", {"4"}),
        ("januari till och med april", {"4"}),
        ("kostnaden till och med april", {"4"}),
        ("efter fyra månader", {"4"}),
        ("per den 31 augusti", {"8"}),
        ("under årets första åtta månader", {"8"}),
        ("första tertialet", {"4"}),
        ("kvartal 1", {"3"}),
        ("andra kvartalet", {"andra kvartalet"}),
        ("under perioden", {"perioden"}),
        ("under sommaren", {"under sommaren"}),
        ("i juli", {"i juli"}),
        ("januari–december", set()),
        ("per den 31 december 2023", set()),
        ("Utfall 2023", set()),
    ],
)
def test_the_part_of_a_year_is_read(text: str, parts: set[str]) -> None:
    assert parts_of_year(text) == parts


@pytest.mark.parametrize(
    ("mine", "theirs", "reported", "one"),
    [
        ("Jan–apr 2024", "under perioden", "4", True),
        ("Jan–apr 2024", "kostnaden blev", "4", True),
        ("Jan–apr 2024", "kostnaden blev", "8", False),
        ("Jan–apr 2024", "kostnaden blev", "", False),
        ("kostnaden blev", "kostnaden var", "", True),
        ("till och med april", "till och med augusti", "8", False),
        ("under sommaren", "under året", "", False),
    ],
)
def test_figures_are_of_one_part_of_a_year(mine: str, theirs: str, reported: str, one: bool) -> None:
    assert of_one_part(parts_of_year(mine), parts_of_year(theirs), reported) is one

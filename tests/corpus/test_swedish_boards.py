"""Names of boards in minutes and questions, and the board that minutes are read as issued by."""

import pytest

from corpus.issuer import issuer
from corpus.swedish.boards import boards_named


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Vem var ordförande vid tekniska nämndens möte?", {"tekniska nämnden"}),
        ("Sociala nämnden och kultur- och fritidsnämnden", {"sociala nämnden", "kultur- och fritidsnämnden"}),
        ("Kommunstyrelsens arbetsutskott", {"kommunstyrelsens arbetsutskott"}),
        ("Nämnden för hälsa och omsorg sammanträdde", {"nämnden för hälsa och omsorg"}),
        ("Hela nämnden ställde sig bakom styrelsen för att fullmäktige skulle hinna", set()),
        ("Styrelsen för Ekdalens Energi AB", set()),
    ],
)
def test_names_of_boards(text: str, names: set[str]) -> None:
    assert boards_named(text) == names


def test_minutes_are_of_the_board_of_their_first_lines() -> None:
    opening = "Protokoll\nMosås kommun\nTekniska nämnden\nSammanträdesdatum 2023-05-14\n"
    assert issuer("protokoll", {}, "", "Protokoll", opening).value == "Tekniska nämnden, Mosås kommun"


def test_a_board_whose_chapter_it_is_has_not_issued_the_report() -> None:
    letterhead = "Mosås kommun, kommunstyrelsens ordförande har ordet"
    assert issuer("årsredovisning", {}, letterhead, "", letterhead).value == "Mosås kommun"

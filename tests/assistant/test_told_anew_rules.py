"""The small rules by which what is told anew is recognised, and what is compared."""

import pytest

from assistant.understanding.pairs import pair_in
from assistant.understanding.spoken import spelled
from assistant.values.part_of_year import parts_of_year


@pytest.mark.parametrize(
    ("question", "first", "second"),
    [
        (
            "Vilken av Ekby och Tallnäs hade lägst sjukfrånvaro 2023?",
            "Hur stor sjukfrånvaro hade Ekby 2023?",
            "Hur stor sjukfrånvaro hade Tallnäs 2023?",
        ),
        (
            "Var sjukfrånvaron 2023 högre eller lägre inom skola och fritid än i kommunen totalt?",
            "Hur stor sjukfrånvaron 2023 inom skola och fritid?",
            "Hur stor sjukfrånvaron 2023 i kommunen totalt?",
        ),
    ],
)
def test_two_are_set_against_each_other_by_one_figure(question: str, first: str, second: str) -> None:
    pair = pair_in(question)
    assert pair is not None
    assert [asked for _, asked in pair.sides] == [first, second]


def test_the_month_in_which_a_figure_was_worked_out_is_no_part_of_the_year() -> None:
    assert not parts_of_year("Kontoret har i oktober 2023 sammanställt skulden till 61 mnkr.")
    assert parts_of_year("I oktober 2023 gjordes 61 resor.")


def test_a_compound_with_va_is_no_spoken_word() -> None:
    assert spelled("Hur mycket höjs va-taxan?") == "Hur mycket höjs va-taxan?"
    assert spelled("Va ligger biblioteket?") == "var ligger biblioteket?"

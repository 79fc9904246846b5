"""Figures that do not break over lines, and the right dash."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.typography import NO_BREAK_SPACE, figures, prose


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("2 550 000 kr", "2_550_000_kr"),
        ("20,5 miljoner kronor", "20,5_miljoner_kronor"),
        ("3 miljarder kronor", "3_miljarder_kronor"),
        ("5,1 procent", "5,1_procent"),
        ("§ 48", "§_48"),
        ("den 12 oktober 2022", "den 12_oktober 2022"),
        ("år 2022 2023", "år 2022 2023"),
        ("12 kranar", "12 kranar"),
    ],
)
def test_figures(text: str, bound: str) -> None:
    assert figures(text) == bound.replace("_", NO_BREAK_SPACE)


def test_prose_sets_a_dash_and_figures_does_not() -> None:
    assert prose("Luleå - Kiruna") == "Luleå – Kiruna"
    assert figures("Luleå - Kiruna") == "Luleå - Kiruna"


@given(st.text(alphabet="0123456789 krmiljonerprocent§%abc-,."))
def test_figures_change_nothing_but_spaces(text: str) -> None:
    assert figures(text).replace(NO_BREAK_SPACE, " ") == text

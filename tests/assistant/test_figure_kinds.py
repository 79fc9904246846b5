"""What a figure is that another source contradicts."""

import pytest
from made_candidates import candidate, row

from assistant.conflicts.figure_kinds import kind_of
from assistant.types import AnswerType, FigureKind, Frame
from corpus.types import Standing

ASKED = Frame("Hur stort var underskottet?", AnswerType.AMOUNT)
ROW = row("Underskott", "Budget 2023; Utfall 2023; Prognos 2023; 2023", "10; 12; 14; 16")
TABLE = "Underskott: Budget 2023 10; Utfall 2023 12; Prognos 2023 14; 2023 16"


@pytest.mark.parametrize(
    ("text", "value", "standing", "expected"),
    [
        ("Underskottet blev 12 mnkr.", "12 mnkr", Standing.PLAIN, FigureKind.TEXT),
        ("Underskottet beräknas bli 12 mnkr.", "12 mnkr", Standing.PLAIN, FigureKind.FORECAST),
        ("Nämnden budgeterade ett underskott om 12 mnkr.", "12 mnkr", Standing.PLAIN, FigureKind.TARGET),
        ("Underskottet mot budget blev 12 mnkr.", "12 mnkr", Standing.PLAIN, FigureKind.TEXT),
        ("att bevilja 12 mnkr", "12 mnkr", Standing.DECISION, FigureKind.DECISION),
        ("att bevilja 12 mnkr", "12 mnkr", Standing.PROPOSAL, FigureKind.PROPOSAL),
        ("att bevilja 12 mnkr", "12 mnkr", Standing.MOTION, FigureKind.PROPOSAL),
    ],
)
def test_a_figure_in_a_sentence(text: str, value: str, standing: Standing, expected: FigureKind) -> None:
    assert kind_of(ASKED, candidate(text, value, standing)) is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [("10", FigureKind.TARGET), ("12", FigureKind.OUTCOME), ("14", FigureKind.FORECAST), ("16", FigureKind.TABLE)],
)
def test_a_figure_in_a_table_is_what_its_column_says(value: str, expected: FigureKind) -> None:
    assert kind_of(ASKED, candidate(TABLE, value, row=ROW)) is expected


def test_a_date_is_a_date() -> None:
    asked = Frame("När börjar bygget?", AnswerType.DATE)
    assert kind_of(asked, candidate("Bygget börjar 2024.", "2024")) is FigureKind.DATE

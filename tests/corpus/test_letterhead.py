"""Running headers that say who wrote a document, and the names that stand there one after the other."""

import pytest

from corpus.letterhead import letterhead_units
from corpus.swedish.given_names import names_apart
from corpus.types import Source


def said(header: str) -> dict[str, str]:
    """What a running header says, by label."""
    text = f"{header}\n\nVi tog emot många besökare under året.\n"
    units = letterhead_units(Source(text, "pdf", furniture=((0, len(header)),)))
    assert all(header[unit.start : unit.end] == header for unit in units)
    return {unit.row.label: unit.row.values[0] for unit in units if unit.row}


@pytest.mark.parametrize(
    ("header", "told"),
    [
        (
            "PUBLICERINGSDATUM ANSVARIG UPPRÄTTAD AV\n\n2024-03-01 Tove Ek Bo Lund",
            {"Publiceringsdatum": "2024-03-01", "Ansvarig": "Tove Ek", "Upprättad av": "Bo Lund"},
        ),
        (
            "PUBLICERINGSDATUM ANSVARIG UPPRÄTTAD AV\n\n[Datum Quickpart] Bo Sjö Anna Karin Ek Lund",
            {"Ansvarig": "Bo Sjö", "Upprättad av": "Anna Karin Ek Lund"},
        ),
        ("ANSVARIG UPPRÄTTAD AV\n\nYxe Sjö Qvar Ek Lund", {"Ansvarig / upprättad av": "Yxe Sjö Qvar Ek Lund"}),
        ("HANDLÄGGARE\n\nEva Ek Lund", {"Handläggare": "Eva Ek Lund"}),
        ("ANSVARIG UPPRÄTTAD AV\n\n[Datum Bo Sjö Eva Ek Lund", {}),
    ],
)
def test_a_letterhead_names_who_wrote(header: str, told: dict[str, str]) -> None:
    assert said(header) == told


@pytest.mark.parametrize(
    ("words", "count", "names"),
    [
        ("Jan Sjö Lisa Ek Lund", 2, ["Jan Sjö", "Lisa Ek Lund"]),
        ("Anna-Lena Ek Lars Erik Berg", 2, ["Anna-Lena Ek", "Lars Erik Berg"]),
        ("Jan Sjö Ek", 2, None),
        ("Sjö Jan Lisa Ek Lund", 2, None),
    ],
)
def test_names_are_told_apart_by_their_given_names(words: str, count: int, names: list[str] | None) -> None:
    assert names_apart(words.split(), count) == names

"""Rows that are parts of the row above them, in text, HTML and between tables: their label stands with its parent's."""

from pathlib import Path

import pytest

from corpus.load import load
from corpus.outline import outline
from corpus.passages import units_of
from corpus.sub_rows import full_label, own_label, with_parents
from corpus.tables import cell_unit, real_rows
from corpus.types import Row, Source, SourceTable

STAFF = """\
Tabell 3. Personal
                                  2022       2023
Heltidsanställda                    41         44
varav kvinnor                       13         11
varav deltidslediga                  2          3
Sjukfrånvaro, %                    5,1        4,8
– män                              4,2        4,0
– kvinnor                          5,9        5,5
Totalt antal timmar              8 200      8 650
"""

INDENTED = """\
Tabell 3. Personal

                                  2022       2023
Antal anställda                     41         44
   Kvinnor                          30         31
   Män                              11         13
Sjukfrånvaro, %
   Kvinnor                         5,9        5,5
   Män                             4,2        4,0
Medarbetarindex                     76         78
"""

PARTED = """\
<html><body><h1>Årsredovisning</h1><h2>Ekonomi</h2><table>
<caption>Balansräkning, tkr</caption>
<tr><th>Post</th><th>2022</th><th>2023</th></tr>
<tr><td>Summa omsättningstillgångar</td><td>5 100</td><td>6 200</td></tr>
<tr><td>&nbsp;&nbsp;Därav kassa och bank</td><td>410</td><td>520</td></tr>
<tr><td>Summa</td><td>9 100</td><td>9 900</td></tr>
<tr><td>varav pantsatt</td><td>100</td><td>200</td></tr>
</table></body></html>
"""


def rows_of(source: Source) -> list[Row]:
    return [block.row for block in outline(source) if block.row]


def test_a_part_is_shown_with_the_row_that_it_is_a_part_of() -> None:
    labels = [full_label(row) for row in rows_of(Source(STAFF, "txt"))]
    assert labels == [
        "Heltidsanställda",
        "Heltidsanställda, varav kvinnor",
        "Heltidsanställda, varav deltidslediga",
        "Sjukfrånvaro, %",
        "Sjukfrånvaro, % – män",
        "Sjukfrånvaro, % – kvinnor",
        "Totalt antal timmar",
    ]


def test_a_part_is_searched_by_its_parents_words_and_measured_in_its_unit() -> None:
    units = [unit for unit in units_of(outline(Source(STAFF, "txt"))) if unit.row]
    men = next(unit for unit in units if unit.row and unit.row.label == "– män")
    assert men.row is not None
    assert men.text == "Sjukfrånvaro, % – män: 2022 4,2; 2023 4,0"
    assert cell_unit(men.row, 0) == "%"
    assert men.row.notes == ("Sjukfrånvaro, %",)


def test_a_bare_total_gives_its_parts_no_name(tmp_path: Path) -> None:
    page = tmp_path / "bokslut.html"
    page.write_text(PARTED, encoding="utf-8")
    assert [full_label(row) for row in rows_of(load(page))] == [
        "Summa omsättningstillgångar",
        "Omsättningstillgångar, därav kassa och bank",
        "Summa",
        "varav pantsatt",
    ]


@pytest.mark.parametrize(
    ("labels", "whole"),
    [
        (["Resor med buss – vuxna", "– barn"], ["Resor med buss – vuxna", "Resor med buss – barn"]),
        (
            ["Intäkter", "- Avgifter", "Kostnader", "- Lokaler"],
            ["Intäkter", "Intäkter – Avgifter", "Kostnader", "Kostnader – Lokaler"],
        ),
        (["- drivmedel", "- hyror"], ["- drivmedel", "- hyror"]),
        (["Förskola", "-12"], ["Förskola", "-12"]),
    ],
)
def test_parts_begin_with_a_dash(labels: list[str], whole: list[str]) -> None:
    rows = with_parents([Row(label, ("2023",), ("7",)) for label in labels])
    assert [full_label(row) for row in rows] == whole


def test_a_row_that_names_a_group_is_the_parent_of_its_dashes() -> None:
    rows = with_parents(
        [Row("Sjukfrånvaro, %", (), ()), Row("– män", ("2023",), ("4,1",)), Row("Summa", ("2023",), ("5",))]
    )
    assert [full_label(row) for row in rows] == ["Sjukfrånvaro, %", "Sjukfrånvaro, % – män", "Summa"]
    assert own_label(rows[1]) == "män"


def test_indented_rows_are_parts_and_their_group_ends_with_them(tmp_path: Path) -> None:
    page = tmp_path / "personal.txt"
    page.write_text(INDENTED, encoding="utf-8")
    rows = rows_of(load(page))
    assert [full_label(row) for row in rows] == [
        "Antal anställda",
        "Antal anställda – Kvinnor",
        "Antal anställda – Män",
        "Sjukfrånvaro, %",
        "Sjukfrånvaro, % – Kvinnor",
        "Sjukfrånvaro, % – Män",
        "Medarbetarindex",
    ]
    assert rows[-1].notes == ()


def test_what_the_first_column_says_once_is_of_the_rows_below_too() -> None:
    table = SourceTable(
        (
            ("Skola", "Kön", "2022", "2023"),
            ("Ekskolan", "Flickor", "41", "44"),
            ("", "Pojkar", "39", "40"),
            ("", "", "80", "84"),
        ),
        ((0, 0),) * 4,
    )
    assert [(row.label, row.values) for row in real_rows(table, "")] == [
        ("Ekskolan", ("Flickor", "41", "44")),
        ("Ekskolan", ("Pojkar", "39", "40")),
        ("", ("", "80", "84")),
    ]

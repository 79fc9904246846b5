"""Tables of text whose columns are kept apart by spaces: names, page breaks, and lines that are no table."""

from corpus.formats.text_tables import text_tables
from corpus.tables import real_rows
from corpus.types import Row


def rows_of(text: str) -> list[Row]:
    """The rows of all tables of a text."""
    return [row for table in text_tables(text, ()) for row in real_rows(table, "")]


def test_a_figure_stands_under_the_name_of_its_column() -> None:
    text = """Nettokostnad
                             Utfall 2024      Budget 2024      Avvikelse
Skola                             41 210           40 000          -1 210
Vård och omsorg                    9 800                             -300
Kultur                             1 200            1 150             -50
"""
    rows = rows_of(text)
    assert rows[1].label == "Vård och omsorg"
    assert dict(zip(rows[1].columns, rows[1].values, strict=True)) == {
        "Utfall 2024": "9 800",
        "Budget 2024": "",
        "Avvikelse": "-300",
    }


def test_a_name_above_several_columns_belongs_to_each() -> None:
    text = """
                     Januari–augusti              Helår
                     2024      2023      Prognos     Budget
Skola                41,2      40,1         61,0       60,0
Vård                  9,8       9,1         14,2       14,0
Kultur                1,2       1,1          1,8        1,9
"""
    assert rows_of(text)[0].columns == (
        "Januari–augusti 2024",
        "Januari–augusti 2023",
        "Helår Prognos",
        "Helår Budget",
    )


TABLE = """
Nämnd                   Utfall      Budget     Prognos
Skola                       41          40          42
Vård                         9           8          10
Kultur                       1           2           3
"""
REST = """Miljö                        5           6           7
Bygg                         6           7           8
Fritid                       7           8           9
"""


def test_names_are_kept_over_a_page_break() -> None:
    rows = rows_of(f"{TABLE}\f{REST}")
    assert [row.columns for row in rows] == [("Utfall", "Budget", "Prognos")] * 6
    assert rows[3].label == "Miljö"


def test_names_are_not_those_of_a_table_far_before() -> None:
    prose = "Här berättas i flera rader om annat.\nDet tar inte slut.\nOch sedan börjar något nytt.\n"
    assert {row.label for row in rows_of(f"{TABLE}\n{prose}\f{prose}\f{REST}")} == {"Skola", "Vård", "Kultur"}


def test_a_header_that_tells_nothing_costs_nothing() -> None:
    text = """ augusti - Kvinnor totalt                                 i
   Antal                 Not                     Män
Vård                    -      12                            43
"""
    assert isinstance(rows_of(text), list)
    assert rows_of("") == []
    assert rows_of("\f\f\n  \n") == []


TWO_TABLES = """\
Tabell A. Lån per bibliotek
                                           2025                       2024
Bibliotek                              Barn        Vuxna            Totalt
Almnäs                                  214          139               338
Torpa                                   168          131               312
Vika                                      9            7                21


Tabell B. Lån per medium
Medium                                    2025        2024        Andel 2025, %
Böcker                                     571         552                 38,6
Filmer                                     318         287                 21,5
Spel                                       226         259                 15,3
"""


def test_a_caption_between_two_tables_ends_the_first() -> None:
    tables = text_tables(TWO_TABLES, ())
    assert [table.rows[-1][0] for table in tables] == ["Vika", "Spel"]
    assert tables[1].rows[tables[1].header_rows] == ("Böcker", "571", "552", "38,6")


DRAWN = """
STÖD PER ORT (tkr)

             Antal    Utbildnings-
Ort          beslut   checkar        Lån
--------------------------------------------
Norra delen
  Askby          12          180        640
  Bokvik          4            -        275
  Cederstad      16          240        915

Södra delen
  Dalvik          7           60        210
  Ekby            2           30        110
  Summa södra     9           90        320
--------------------------------------------
SAMTLIGA         32          420      1 830
"""


def test_a_line_drawn_with_signs_keeps_no_names_from_their_figures() -> None:
    rows = [row for row in rows_of(DRAWN) if any(row.values)]
    assert {row.columns for row in rows} == {("Antal beslut", "Utbildningscheckar", "Lån")}
    assert [row.values[2] for row in rows] == ["640", "275", "915", "210", "110", "320", "1 830"]
    assert [row.label for row in rows][3:5] == ["Dalvik", "Ekby"]

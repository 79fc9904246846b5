"""Every kind of table in Swedish public accounts, flattened to lines or real: rows with label, columns, values and unit."""

import pytest

from corpus.flat_columns import split_header
from corpus.flat_rows import settle
from corpus.formats.canonical import make_table
from corpus.outline import outline
from corpus.passages import units_of
from corpus.swedish.cells import readings
from corpus.tables import cell_unit, head_unit, real_rows, rejoined, unit_of
from corpus.types import Row, Source, SourceTable


def rows_of(text: str) -> list[Row]:
    return [block.row for block in outline(Source(text, "txt")) if block.row]


def read(rows: list[Row]) -> list[tuple[str, dict[str, str]]]:
    return [(row.label, dict(zip(row.columns, row.values, strict=True))) for row in rows]


ACCOUNTS = """\
5 Räkenskaper

Resultaträkning, tkr
Post Not Utfall 2023 Budget 2023 Utfall 2022
Bidrag från medlemmar 112 200 112 200 108 100
Övriga intäkter 1 21 463 15 900 16 842
Personalkostnader 2 -98 412 -92 300 -88 974
Övriga kostnader 3 -30 887 -28 400 -27 915
Avskrivningar -6 954 -7 100 -6 630
Verksamhetens resultat -2 590 300 1 423
Balansräkning, tkr
Post Not 2023-12-31 2022-12-31
Anläggningstillgångar 4 61 930 56 647
Kortfristiga fordringar 14 805 9 211
Kassa och bank 18 264 27 390
Summa tillgångar 94 999 93 248

Soliditeten uppgår till 12,5 procent.
"""


def test_two_tables_on_end_keep_their_own_captions_columns_and_notes_apart() -> None:
    rows = rows_of(ACCOUNTS)
    income, balance = rows[:6], rows[6:]
    assert {row.caption for row in income} == {"Resultaträkning, tkr"}
    assert {row.caption for row in balance} == {"Balansräkning, tkr"}
    assert {row.unit for row in rows} == {"tkr"}
    assert read(income)[1] == (
        "Övriga intäkter",
        {"Utfall 2023": "21 463", "Budget 2023": "15 900", "Utfall 2022": "16 842"},
    )
    assert read(balance)[0] == ("Anläggningstillgångar", {"2023-12-31": "61 930", "2022-12-31": "56 647"})
    assert read(balance)[1] == ("Kortfristiga fordringar", {"2023-12-31": "14 805", "2022-12-31": "9 211"})


def test_a_row_that_is_the_sum_of_those_above_is_read_so() -> None:
    result = read(rows_of(ACCOUNTS))[5]
    assert result == (
        "Verksamhetens resultat",
        {"Utfall 2023": "-2 590", "Budget 2023": "300", "Utfall 2022": "1 423"},
    )


NOTE = """\
Not 1 Övriga intäkter
Tkr 2023 2022
Tillsynsavgifter 2 318 2 540
Utbildning 3 244 3 105
Övrigt 1 620 590
"""


def test_a_total_tells_how_a_doubtful_row_is_read() -> None:
    rows = rows_of(f"{NOTE}Summa 7 182 6 235\n")
    assert read(rows)[2] == ("Övrigt", {"2023": "1 620", "2022": "590"})
    assert {row.unit for row in rows} == {"tkr"}


def test_a_row_that_stays_doubtful_gives_no_figure() -> None:
    doubtful = next(row for row in rows_of(NOTE) if row.label == "Övrigt")
    assert doubtful.values == ()
    unit = next(unit for unit in units_of(outline(Source(NOTE, "txt"))) if unit.text.startswith("Övrigt"))
    assert NOTE[unit.start : unit.end] == "Övrigt 1 620 590"  # what is quoted is whole all the same


def test_sums_take_no_part_rows_and_allow_for_rounding() -> None:
    ways = [readings(figures, 2) for figures in ("10,4 10,5", "4,1 3,9", "1 200 300", "1 210,5 310,4")]
    rows = list(zip(("Avgifter", "varav taxor", "Bidrag", "Summa"), ways, strict=True))
    assert [cells and cells[0] for cells in settle(rows)] == ["10,4", "4,1", "1 200", "1 210,5"]


TWO_LEVELS = """\
Tabell 1 Mål och nyckeltal

Nyckeltal                         Utfall                  Mål
                                  2022   2023   2024   2024   2025
Resor, miljoner                   10,9   12,4   13,1   12,8   13,4
Punktlighet tåg, %                90,4   86,8   79,5   92,0   92,0

Tabell 2 Kostnad per verksamhet, mnkr

Verksamhet                  2024                          2023
                          Budget   Utfall   Avvikelse   Utfall   Avvikelse
Regionbuss                -198,3   -207,9        -9,6   -196,4       -13,2
Skolkort                     9,8     10,4         0,6        –         0,2
"""


def test_two_level_heads_stand_over_their_own_columns() -> None:
    rows = read(rows_of(TWO_LEVELS))
    assert rows[1] == (
        "Punktlighet tåg, %",
        {"Utfall 2022": "90,4", "Utfall 2023": "86,8", "Utfall 2024": "79,5", "Mål 2024": "92,0", "Mål 2025": "92,0"},
    )
    assert rows[2][1] == {
        "2024 Budget": "-198,3",
        "2024 Utfall": "-207,9",
        "2024 Avvikelse": "-9,6",
        "2023 Utfall": "-196,4",
        "2023 Avvikelse": "-13,2",
    }
    assert rows[3][1]["2023 Utfall"] == "–"


def test_centred_heads_stand_over_their_own_columns() -> None:
    text = (
        "Tabell 3 Resor\n\n"
        "                     2024                2023\n"
        "              Utfall      Mål     Utfall      Mål\n"
        "Stadsbuss      7 214    7 000      6 890    6 800\n"
        "Regionbuss     2 306    2 400      2 158    2 300\n"
    )
    assert list(read(rows_of(text))[1][1]) == ["2024 Utfall", "2024 Mål", "2023 Utfall", "2023 Mål"]


OVER_A_PAGE = """\
Avvikelse mot budget per enhet, mnkr
Enhet Utfall 2023 Budget 2023 Avvikelse 2023
Hamnkontoret -1,3 -1,4 0,1
Lotsar -12,4 -11,9 -0,5
Enhet Utfall 2023 Budget 2023 Avvikelse 2023
Bogserbåtar1) -8,0 – -8,0
Summa -21,7 -13,3 -8,4
1) Bogserbåtarna övertogs i mars.
"""


def test_a_table_goes_on_below_its_repeated_head() -> None:
    rows = rows_of(OVER_A_PAGE)
    assert [row.label for row in rows] == ["Hamnkontoret", "Lotsar", "Bogserbåtar1)", "Summa"]
    assert read(rows)[2][1] == {"Utfall 2023": "-8,0", "Budget 2023": "–", "Avvikelse 2023": "-8,0"}
    assert {row.caption for row in rows} == {"Avvikelse mot budget per enhet, mnkr"}
    assert {row.unit for row in rows} == {"mnkr"}
    texts = [unit.text for unit in units_of(outline(Source(OVER_A_PAGE, "txt"))) if unit.row]
    assert texts[2] == "Bogserbåtar: Utfall 2023 -8,0; Budget 2023 –; Avvikelse 2023 -8,0 (mnkr)"


REAL = SourceTable(
    rows=(
        ("Nämnd", "2024", "2024", "Bokslut 2023"),
        ("Nämnd", "Budget", "Prog nos", "Avvikelse"),
        ("Drift", "", "", ""),
        ("Skola", "612 300", "624 300", "−7 860"),
        ("Andel inköp", "12 %", "11 %", "–"),
    ),
    row_spans=((0, 1), (2, 3), (4, 5), (6, 7), (8, 9)),
    header_rows=2,
    caption="Prognos per nämnd, tkr",
)


def test_real_table_joins_its_head_and_groups_its_rows() -> None:
    group, school, share = real_rows(REAL, "")
    assert (group.label, group.values) == ("Drift", ())
    assert school.columns == ("2024 Budget", "2024 Prog nos", "Bokslut 2023 Avvikelse")
    assert school.values == ("612 300", "624 300", "−7 860")
    assert (school.unit, school.notes) == ("tkr", ("Drift",))
    assert [cell_unit(share, index) for index in range(2)] == ["%", "%"]


def test_the_column_of_note_numbers_holds_no_figures() -> None:
    table = SourceTable(
        rows=(("Tkr", "Not", "2023", "2022"), ("Personalkostnader", "3", "-79 930", "-76 244")),
        row_spans=((0, 1), (2, 3)),
    )
    (row,) = real_rows(table, "Resultaträkning")
    assert (row.columns, row.values, row.unit) == (("2023", "2022"), ("-79 930", "-76 244"), "tkr")


def test_a_code_before_the_name_of_a_row_is_part_of_its_label() -> None:
    table = SourceTable(
        rows=(("Kod", "Område", "Ärenden"), ("301", "Livsmedel", "214"), ("2023", "Livsmedel", "14")),
        row_spans=((0, 1), (2, 3), (4, 5)),
    )
    coded, yearly = real_rows(table, "")
    assert (coded.label, coded.values) == ("301 Livsmedel", ("", "214"))
    assert (yearly.label, yearly.values) == ("2023", ("Livsmedel", "14"))


def test_words_broken_in_a_narrow_cell_are_put_together() -> None:
    words = {"prognos": 4, "prog": 1, "utfall": 3}
    assert rejoined("utfall i fjol", words) == "utfall i fjol"
    assert rejoined("2024 Prog nos", words) == "2024 Prognos"
    assert rejoined("Utfall i procent", words) == "Utfall i procent"
    assert rejoined("kvartal 1", words) == "kvartal 1"


CELL_LINES = """\
Så många bad de.

Tabell 4. Besök på baden, tusental
Bad
2021
2022
Förändring
2021–2022, %
Sjöbadet
31
28
−9,7
Ån
12
12
0,0
Norra hallen
104
110
Badnytt – Dnr FN 2023/12
7
Badnytt – statistik om baden
5,8
Summa
135
138
2,2
Flest besök görs på söndagar och i skolloven.
"""


def test_a_table_of_one_cell_a_line_is_read_through_the_foot_of_a_page() -> None:
    columns = ("2021", "2022", "Förändring 2021–2022, %")
    rows = rows_of(CELL_LINES)
    assert read(rows) == [
        ("Sjöbadet", dict(zip(columns, ("31", "28", "−9,7"), strict=True))),
        ("Ån", dict(zip(columns, ("12", "12", "0,0"), strict=True))),
        ("Norra hallen", dict(zip(columns, ("104", "110", "5,8"), strict=True))),
        ("Summa", dict(zip(columns, ("135", "138", "2,2"), strict=True))),
    ]
    assert {row.caption for row in rows} == {"Tabell 4. Besök på baden, tusental"}


SPACED = """\
Antalet besök räknas vid varje entré, och i siffrorna ingår även de grupper

som kommer med en ledare. Ingen räknas två gånger samma dag, och de som bara

går förbi räknas inte alls.

Tabell 2 Driften, tkr

Enhet

Budget 2023

Utfall 2023

Simhall

6 100

Fritiden i Lärkby  4

\fÅrsberättelse 2023

6 240

Ishall

4 020

3 980

Gym

1 510

1 475

Öppettider

Anläggningarna håller öppet enligt nedan.

Anläggning

Måndag–fredag

Lördag

Simhall

6.30–20

10–16

Ishall

14–21

stängt

Båda håller stängt på röda dagar.
"""


def test_a_table_of_one_cell_a_line_is_read_where_blank_lines_part_all_lines() -> None:
    rows = rows_of(SPACED)
    assert read(rows[:3]) == [
        ("Simhall", {"Budget 2023": "6 100", "Utfall 2023": "6 240"}),
        ("Ishall", {"Budget 2023": "4 020", "Utfall 2023": "3 980"}),
        ("Gym", {"Budget 2023": "1 510", "Utfall 2023": "1 475"}),
    ]
    assert {(row.caption, row.unit) for row in rows[:3]} == {("Tabell 2 Driften, tkr", "tkr")}


def test_a_table_of_hours_with_one_cell_a_line_has_its_days_as_columns() -> None:
    assert read(rows_of(SPACED)[3:]) == [
        ("Simhall", {"Måndag–fredag": "6.30–20", "Lördag": "10–16"}),
        ("Ishall", {"Måndag–fredag": "14–21", "Lördag": "stängt"}),
    ]


def test_a_paragraph_sign_and_a_number_are_no_row() -> None:
    assert not rows_of("Antagen av nämnden den 6 mars, § 17\n\nLärkby idrottshallar 1\n")


def test_facts_with_labels_stay_apart() -> None:
    text = "Fakta om förbundet\n\nBildades: 1 juli 1998\nSäte: Sjöby, med kontor i Ån\nÄgs: till lika delar av fyra\n"
    facts = [block.text for block in outline(Source(text, "txt"))][1:]
    assert facts == ["Bildades: 1 juli 1998", "Säte: Sjöby, med kontor i Ån", "Ägs: till lika delar av fyra"]


@pytest.mark.parametrize(
    ("header", "count", "names"),
    [
        ("(tkr) Utfall 2023 Årsbudget 2023 Avvikelse mot budget 2023", 3, ("Utfall 2023", "Årsbudget 2023", "Avvikelse mot budget 2023")),
        ("Händelsetyp 2023 2022 2021", 3, ("2023", "2022", "2021")),
        ("Post Not 2023-12-31 2022-12-31", 2, ("2023-12-31", "2022-12-31")),
        ("Post Not Utfall 2023 Budget 2023", 3, None),
        ("Nämnd Utfall 2023 Budget 2023", 3, None),
        ("Sökt belopp Beviljat 2024 Beviljat 2023", 3, ("Sökt belopp", "Beviljat 2024", "Beviljat 2023")),
        ("Utfall 2023 Utfall 2022", 3, None),
    ],
)  # fmt: skip
def test_names_of_columns_that_run_together(header: str, count: int, names: tuple[str, ...] | None) -> None:
    assert split_header(header, count) == names


@pytest.mark.parametrize(
    ("caption", "unit"),
    [
        ("Balansräkning, tkr", "tkr"),
        ("Tabell 4. Resultaträkning (belopp i mnkr)", "mnkr"),
        ("Sjukfrånvaro i procent av ordinarie arbetstid", "%"),
        ("Vårdgarantin, andel i procent per den 31 december", "%"),
        ("Fördelning av bidrag, kronor", "kr"),
        ("Nämndens mål och nyckeltal", ""),
        ("Resultaträkning i miljoner", "mnkr"),
        ("Tabell 1. Antal resor, miljoner", "miljoner"),
        ("Besök vid länets museer (tusental)", "tusental"),
        ("Kommunens procentsats", ""),
    ],
)
def test_unit_of_a_caption(caption: str, unit: str) -> None:
    assert unit_of(caption) == unit


@pytest.mark.parametrize(
    ("head", "unit"),
    [
        ("Tkr 2023 2022", "tkr"),
        ("(mnkr) Utfall 2024 Budget 2024", "mnkr"),
        ("Utfall 2024 (mnkr) Budget 2024 (mnkr)", "mnkr"),
        ("2024 2023 Förändring, %", ""),
        ("Antal Andel (%)", ""),
        ("Investering, mnkr Besök per år", ""),
    ],
)
def test_unit_of_a_head_is_of_all_columns_only(head: str, unit: str) -> None:
    assert head_unit(head) == unit


def test_a_column_says_its_own_unit() -> None:
    row = Row("Renovering", ("Investering, mnkr", "Besök per år", "Andel"), ("131", "78 000", "12"), "")
    assert [cell_unit(row, index) for index in range(3)] == ["mnkr", "", "%"]


@pytest.mark.parametrize(("cell", "unit"), [("mnkr", "mnkr"), ("%", "%"), ("antal", ""), ("Enhet Norr", "tkr")])
def test_a_row_gives_its_unit_in_a_cell_of_its_own(cell: str, unit: str) -> None:
    assert cell_unit(Row("Kostnad för konsulter", ("Enhet", "2023"), (cell, "26,8"), "tkr"), 1) == unit


@pytest.mark.parametrize(
    ("label", "unit"), [("Resor med buss, miljoner", "miljoner"), ("Investeringar, miljoner", "mnkr")]
)
def test_millions_of_what_is_counted_are_no_money(label: str, unit: str) -> None:
    assert cell_unit(Row(label, ("2024",), ("3,2",), ""), 0) == unit


APART = """\
5 Ekonomi
Nämnderna höll sin budget under året, om än med små marginaler i de flesta fall.
Det förklaras av att flera tjänster stod tomma.

Driftredovisning
tkr

Budget
2023

Utfall
2023

Avvikelse
2023

Hamnnämnden

6 845

7 027

-182

Kultur- och
fritidsnämnden

976

931

45

Summa

7 821

7 958

-137

Investeringar

Årets investeringar uppgick till 1 200 tkr.
"""


def test_a_table_with_a_blank_line_between_any_two_cells_is_read_by_rows() -> None:
    rows = rows_of(APART)
    assert {row.unit for row in rows} == {"tkr"}
    assert read(rows) == [
        ("Hamnnämnden", {"Budget 2023": "6 845", "Utfall 2023": "7 027", "Avvikelse 2023": "-182"}),
        ("Kultur- och fritidsnämnden", {"Budget 2023": "976", "Utfall 2023": "931", "Avvikelse 2023": "45"}),
        ("Summa", {"Budget 2023": "7 821", "Utfall 2023": "7 958", "Avvikelse 2023": "-137"}),
    ]
    cited = next(unit for unit in units_of(outline(Source(APART, "txt"))) if unit.row and "Kultur" in unit.row.label)
    assert APART[cited.start : cited.end].split() == "Kultur- och fritidsnämnden 976 931 45".split()


SIGNED = """\
Antalet besök räknas vid varje entré, och i siffrorna ingår även de grupper
som kommer med en ledare. Ingen räknas två gånger samma dag, och de som bara
går förbi räknas inte alls.

2 Läget
Tabell 2. Bibliotekens mål
Mått

Jan–juni 2022

1

Jan–juni 2023

Målvärde 2023

Bedömning

Nöjda låntagare, %

80

77

82

▼

Sena återlämningar, %

1,9

1,4

högst 1,5

▲

Tabell 3. Lån, tusental
Filial

2022

2023

Ängby

41

44

Boklunda

12

11

Dammen

7

8

60

63

Totalt

Här slutar tabellen.
"""


def test_a_table_of_cells_holds_signs_and_bounds_and_a_total_below_its_figures() -> None:
    rows = rows_of(SIGNED)
    goals = ("Jan–juni 2022", "Jan–juni 2023", "Målvärde 2023", "Bedömning")
    assert read(rows[:2]) == [
        ("Nöjda låntagare, %", dict(zip(goals, ("80", "77", "82", "▼"), strict=True))),
        ("Sena återlämningar, %", dict(zip(goals, ("1,9", "1,4", "högst 1,5", "▲"), strict=True))),
    ]
    assert read(rows[2:]) == [
        ("Ängby", {"2022": "41", "2023": "44"}),
        ("Boklunda", {"2022": "12", "2023": "11"}),
        ("Dammen", {"2022": "7", "2023": "8"}),
        ("Totalt", {"2022": "60", "2023": "63"}),
    ]
    assert [row.caption for row in rows[1:3]] == ["Tabell 2. Bibliotekens mål", "Tabell 3. Lån, tusental"]


def test_cells_under_a_head_that_names_no_columns_of_theirs_give_no_figure() -> None:
    cells = (
        "Post / Januari–juni / Helår / Utfall / Budget / Biljetter / 118,6 / 123,4 / −4,8 / Bidrag / 41,2 / 41,2 / 0,0"
    )
    text = SIGNED[: SIGNED.index("2 Läget")] + "Tabell 1. Ekonomi\n" + cells.replace(" / ", "\n\n")
    assert read(rows_of(f"{text}\n\nHär slutar tabellen.\n")) == [
        ("Biljetter", {}),
        ("Bidrag", {}),
    ]


def _grid(*rows: tuple[str, ...]) -> SourceTable:
    return SourceTable(rows, tuple((at, at) for at in range(len(rows))), 1, "Uppföljning")


def test_names_under_the_sides_of_a_vote_stand_each_under_its_side() -> None:
    table = SourceTable((("Ja (2)", "Avstår (1)"), ("Eva Alm (S), Bo Ek (M)", "Siv Ask (V)")), ((0, 1), (2, 3)), 1, "")
    assert real_rows(table, "")[0] == Row("", ("Ja (2)", "Avstår (1)"), ("Eva Alm (S), Bo Ek (M)", "Siv Ask (V)"))


def test_the_first_group_of_rows_is_no_part_of_the_head() -> None:
    cells = (("Nyckeltal", "Utfall", "Utfall"), ("Nyckeltal", "2023", "2022"), ("Ekonomi",) * 3, ("Lån", "12", "14"))
    table = make_table(cells, ((0, 1), (1, 2), (2, 3), (3, 4)), 3, "")
    assert read(real_rows(table, "")) == [("Ekonomi", {}), ("Lån", {"Utfall 2023": "12", "Utfall 2022": "14"})]


def test_a_second_table_in_the_same_grid_has_columns_of_its_own() -> None:
    table = _grid(
        ("Mnkr", "Utfall 2023", "Budget 2024", "Prognos 2024"),
        ("Avgifter", "31,8", "46,5", "44,9"),
        ("Studenter per fakultet", "", "Utfall 2023", "Mål 2024"),
        ("Fakulteten för haven", "", "1 684", "1 700"),
        ("Fakulteten för skogar och", "vatten", "655", "690"),
    )
    rows = real_rows(table, "")
    assert (rows[0].unit, rows[2].unit, rows[2].caption) == ("mnkr", "", "Studenter per fakultet")
    assert read(rows)[2:] == [
        ("Fakulteten för haven", {"": "", "Utfall 2023": "1 684", "Mål 2024": "1 700"}),
        ("Fakulteten för skogar och vatten", {"": "", "Utfall 2023": "655", "Mål 2024": "690"}),
    ]


def test_years_that_are_said_of_each_column_head_none() -> None:
    table = _grid(
        ("Objekt", "Skola", "Bad"), ("Yta", "410", "520"), ("Färdigt", "2023", "2024"), ("Kostnad", "12", "14")
    )
    assert [row.columns for row in real_rows(table, "")] == [("Skola", "Bad")] * 3


def test_a_head_said_again_keeps_caption_and_unit() -> None:
    head = ("Post, tkr", "Utfall 2023", "Utfall 2022")
    rows = real_rows(_grid(head, ("Bidrag", "1 120", "1 081"), head, ("Avgifter", "214", "168")), "")
    assert {row.caption for row in rows} == {"Uppföljning"}
    assert rows[2].unit == rows[0].unit == "tkr"


def test_what_the_figures_are_is_told_by_a_sentence_above_the_table() -> None:
    text = "Nettokostnad i mnkr. Plus betyder överskott mot budget.\n\nNämnd\tBudget\tUtfall\nSkolnämnden\t58,3\t56,7\nHamnnämnden\t8,1\t8,3\n"
    start = text.index("Nämnd\t")
    cells = [line.split("\t") for line in text[start:].splitlines()]
    spans = [
        (text.index(row[0] + "\t", start), text.index(row[-1], text.index(row[0] + "\t", start)) + len(row[-1]))
        for row in cells
    ]
    rows = [block.row for block in outline(Source(text, "pdf", tables=(make_table(cells, spans, 1, ""),))) if block.row]
    assert [(row.label, row.caption, row.unit) for row in rows] == [
        ("Skolnämnden", "Nettokostnad i mnkr", "mnkr"),
        ("Hamnnämnden", "Nettokostnad i mnkr", "mnkr"),
    ]

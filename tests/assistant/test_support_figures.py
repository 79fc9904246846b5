"""The support check's own reading of figures, rows and table heads, on real Swedish."""

import pytest

from assistant.support.claims import claims, is_absence, is_pointer, row_claim
from assistant.support.evidence import Evidence
from assistant.support.figures import amounts, row_cells, same_value, unit_clash
from assistant.support.rows import column_heads, read_row, row_readings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ett underskott om 20,5 mnkr", [(20_500_000, "kr")]),
        ("2 550 000 kr och 2\u00a0530\u00a0tusen kronor", [(2_550_000, "kr"), (2_530_000, "kr")]),
        ("1,3 miljarder för hela landet", [(1_300_000_000, "kr")]),
        ("36–38 mnkr", [(36_000_000, "kr"), (38_000_000, "kr")]),
        ("ökade 0,8 procentenheter till 6,9 %", [(0.8, "procentenheter"), (6.9, "%")]),
        ("färre än tio anställda", [(10, "anställd")]),
        ("den 12 oktober 2022 kl. 14.01, § 48, år 2023", []),
        ("1. Anse ärendet besvarat", []),
        ("resultatet −36,2 mnkr", [(36_200_000, "kr")]),
    ],
)
def test_figures_are_read_with_their_units(text: str, expected: list[tuple[float, str]]) -> None:
    assert [(pytest.approx(one.value), one.unit) for one in amounts(text)] == expected


def test_a_sign_is_kept_apart_from_the_size() -> None:
    assert [one.negative for one in amounts("resultatet −36,2 mnkr mot 12,0 mnkr")] == [True, False]
    assert not any(one.negative for one in amounts("36–38 mnkr"))


def test_a_figure_may_be_rounded_but_not_changed() -> None:
    (exact,) = amounts("2 550 000 kr")
    (rounded,) = amounts("2,6 mnkr")
    (other,) = amounts("2,7 mnkr")
    assert same_value(rounded, exact)
    assert not same_value(other, exact)
    assert same_value(amounts("2,5 mnkr")[0], amounts("2 500 tkr")[0])


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [("5 %", "5 procentenheter", True), ("5 kr", "5 dagar", True), ("5 företag", "5 st", False), ("5 kr", "5", False)],
)
def test_units_that_cannot_be_the_same_clash(one: str, other: str, clash: bool) -> None:
    assert unit_clash(amounts(one)[0], amounts(other)[0]) == clash


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Personalkostnader 2) -67 -68,8 1,8", ("Personalkostnader 2)", ["-67", "-68,8", "1,8"])),
        ("Norrmusiken 2 500", ("Norrmusiken", ["2", "500"])),
        ("Andel 76% 79%", ("Andel", ["76%", "79%"])),
        ("jämfört med 2021", None),
        ("Det ökade. Sedan blev det 20", None),
    ],
)
def test_a_flattened_row_is_told_from_running_text(text: str, expected: object) -> None:
    assert row_cells(text) == expected


def test_spaces_in_a_row_are_read_as_its_columns_say() -> None:
    head = "Typ av investering (tkr) Planerat 2022 (Ram 2022) Utfall beslut före 2022 Utfall beslut 2022 Summa utfall 2022\n"
    row = read_row("Konst (1%) 500 500 200 700", head)
    assert row is not None
    assert len(row.columns) == 4
    assert [cell.value for cell in row_readings(row)[0]] == [500, 500, 200, 700]
    single = read_row("Norrmusiken 2 500", "(Tkr) Avvikelse 2022-12\n")
    assert single is not None
    assert [cell.value for cell in row_readings(single)[0]] == [2500]


@pytest.mark.parametrize(
    ("head", "columns"),
    [
        (
            "(mnkr) Utfall 2024 Årsbudget 2024 Avvikelse mot budget 2024",
            ("Utfall 2024", "Årsbudget 2024", "Avvikelse mot budget 2024"),
        ),
        (
            "Åtgärd (mnkr) Årsbudget Fattade beslut tom 2022-12 Utbetalt tom 2022-12",
            ("Årsbudget", "Fattade beslut tom 2022-12", "Utbetalt tom 2022-12"),
        ),
        ("Kommun 2024 2023 2022", ("2024", "2023", "2022")),
    ],
)
def test_the_columns_of_a_flattened_head(head: str, columns: tuple[str, ...]) -> None:
    assert column_heads(head) == columns


def test_a_real_tables_merged_head_names_no_column() -> None:
    before = "Tabell 5, mnkr\nNämnd\t2023\t2022\nNämnd\tBudget\tUtfall\tUtfall\n"
    row = read_row("Patientnämnden\t−6,8\t−6,1\t−6,3", before)
    assert row is not None
    assert row.columns == ("Budget", "Utfall", "Utfall")
    assert (row.unit, row.scale) == ("kr", 1e6)


def test_what_a_statement_claims() -> None:
    place = [Evidence("r", "x", title="Årsrapport 2024 3.1 Periodens utfall")]
    assert claims("Årsrapport 2024, 3.1 Periodens utfall: ”Hyran blev 3 mnkr.”", place) == ("Hyran blev 3 mnkr.",)
    assert claims("Nämnden beslutade:\n- avslå motionen\n- ”justera” nu", place)[-2:] == ("avslå motionen", "nu")
    assert claims("**3 mnkr** (prognos)", place) == ("3 mnkr",)
    assert row_claim("Hyra: Utfall 2024 3,0; Budget 2024 2,0 (mnkr)") is not None
    assert row_claim("Det blev dyrt. Skälet: Budget 2") is None
    assert is_pointer("Samma uppgift finns i Årsrapport 2022.")
    assert is_absence("För 2022 finns ingen uppgift i dokumenten.")
    assert not is_absence("Målet nåddes inte.")

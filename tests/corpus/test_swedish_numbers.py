"""Golden tables and properties of Swedish quantities, number cells and their wording."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.swedish.numbers import cells, format_quantity, parse_number, quantities, same

# text, then (wording, value, unit) of each quantity
QUANTITIES: list[tuple[str, list[tuple[str, float, str]]]] = [
    ("Antalet anmälningar var 640 år 2023.", [("640", 640.0, "")]),
    ("Avtalet gäller i 10 år.", [("10 år", 10.0, "år")]),
    ("underskott om drygt 20,5 miljoner kronor", [("20,5 miljoner kronor", 20.5e6, "kr")]),
    ("resultat på −36,2 mnkr", [("−36,2 mnkr", -36.2e6, "kr")]),
    ("ett resultat på minus 36,2 mkr", [("minus 36,2 mkr", -36.2e6, "kr")]),
    ("+38,0 mnkr", [("+38,0 mnkr", 38e6, "kr")]),
    ("avvikelsen är -5 350 tkr", [("-5 350 tkr", -5.35e6, "kr")]),
    ("beviljas 2 550 000 kr", [("2 550 000 kr", 2.55e6, "kr")]),
    ("beviljas 2\u00a0550\u202f000\u2009kr", [("2\u00a0550\u202f000\u2009kr", 2.55e6, "kr")]),
    ("medel om 1.250.000:-", [("1.250.000:-", 1.25e6, "kr")]),
    ("1,3 miljarder för 2022", [("1,3 miljarder", 1.3e9, "kr")]),
    ("1,2 mdkr, 4 mn kr och 3 msek", [("1,2 mdkr", 1.2e9, "kr"), ("4 mn kr", 4e6, "kr"), ("3 msek", 3e6, "kr")]),
    ("10 milj. kr och 5 kkr", [("10 milj. kr", 10e6, "kr"), ("5 kkr", 5e3, "kr")]),
    ("5 miljoner mer än budgeterat", [("5 miljoner", 5e6, "kr")]),
    ("2 miljoner resor", [("2 miljoner resor", 2e6, "resa")]),
    ("2 miljoner euro", [("2 miljoner euro", 2e6, "euro")]),
    ("en halv miljon kronor", [("en halv miljon kronor", 0.5e6, "kr")]),
    ("två och en halv miljard kronor", [("två och en halv miljard kronor", 2.5e9, "kr")]),
    ("mellan 36–38 mnkr", [("36", 36e6, "kr"), ("38 mnkr", 38e6, "kr")]),
    ("mellan 5 och 10 miljoner kronor", [("5", 5e6, "kr"), ("10 miljoner kronor", 10e6, "kr")]),
    ("för 3 och 10 miljoner kronor", [("3", 3, ""), ("10 miljoner kronor", 10e6, "kr")]),
    ("2 respektive 3 mnkr", [("2", 2e6, "kr"), ("3 mnkr", 3e6, "kr")]),
    ("sjönk från 5,6 till 4,8 procent", [("5,6", 5.6, "%"), ("4,8 procent", 4.8, "%")]),
    ("ökade 2,3 procentenheter till 45 %", [("2,3 procentenheter", 2.3, "procentenheter"), ("45 %", 45, "%")]),
    ("0,5 %-enheter och 1 p.e.", [("0,5 %-enheter", 0.5, "procentenheter"), ("1 p.e.", 1, "procentenheter")]),
    ("97 procents tillgång, 12.5 %", [("97 procents", 97, "%"), ("12.5 %", 12.5, "%")]),
    ("147 enskilda företag", [("147 enskilda företag", 147, "företag")]),
    ("29 bokade möten", [("29 bokade möten", 29, "möte")]),
    ("18 olika nya idéer", [("18 olika nya idéer", 18, "idé")]),
    ("18 olika produkt- och affärsidéer", [("18 olika produkt- och affärsidéer", 18, "affärsidé")]),
    ("saknade 1 290 giltig biljett", [("1 290", 1290, "")]),
    ("12 anställda fick lön", [("12 anställda", 12, "anställd")]),
    ("650 st, 12 st ansökningar", [("650 st", 650, "st"), ("12 st ansökningar", 12, "ansökan")]),
    ("av 20 deltog 15 i mötet", [("20", 20, ""), ("15", 15, "")]),
    ("tre ledamöter och två ersättare", [("tre ledamöter", 3, "ledamot"), ("två ersättare", 2, "ersättare")]),
    ("ett trettiotal personer", [("ett trettiotal personer", 30, "person")]),
    ("sexton kommuner och tjugofem skolor", [("sexton kommuner", 16, "kommun"), ("tjugofem skolor", 25, "skola")]),
    ("2000 personer år 2022", [("2000 personer", 2000, "person")]),
    ("100 Mbit/s", [("100 Mbit/s", 100, "Mbit/s")]),
    ("utfall 3,9 -0,9 4,8", [("3,9", 3.9, ""), ("-0,9", -0.9, ""), ("4,8", 4.8, "")]),
    ("10 procent (12)", [("10 procent", 10, "%"), ("12", 12, "")]),
    ("ca 5000kr och 20,5mnkr", [("5000kr", 5000, "kr"), ("20,5mnkr", 20.5e6, "kr")]),
    ("500 000,- och 100 000 kronor/år", [("500 000,-", 5e5, "kr"), ("100 000 kronor", 1e5, "kr")]),
    ("2.5 Mkr", [("2.5 Mkr", 2.5e6, "kr")]),
    ("SEK 5 miljoner, EUR 300", [("5 miljoner", 5e6, "kr"), ("300", 300, "euro")]),
    ("resultat: − 12 mnkr", [("− 12 mnkr", -12e6, "kr")]),
    ("utfallet – 12 mnkr – är", [("12 mnkr", 12e6, "kr")]),
    ("utfallet –12 mnkr mot +3 mnkr", [("–12 mnkr", -12e6, "kr"), ("+3 mnkr", 3e6, "kr")]),
    ("100-200 personer", [("100", 100, "person"), ("200 personer", 200, "person")]),
    ("5 000 – 6 000 kronor", [("5 000", 5000, "kr"), ("6 000 kronor", 6000, "kr")]),
    ("10-20 tusen kronor", [("10", 1e4, "kr"), ("20 tusen kronor", 2e4, "kr")]),
    ("12,3 (11,2) mnkr", [("12,3", 12.3e6, "kr"), ("11,2", 11.2e6, "kr")]),
    ("12,3 mnkr (11,2)", [("12,3 mnkr", 12.3e6, "kr"), ("11,2", 11.2, "")]),
    ("ett 50-tal personer", [("ett 50-tal personer", 50, "person")]),
    ("2 000 2 100 2 200", [("2 000", 2000, ""), ("2 100", 2100, ""), ("2 200", 2200, "")]),
    ("artikel 27 gäller 12 företag", [("12 företag", 12, "företag")]),
    ("7 röster mot 4", [("7 röster", 7, "röst"), ("4", 4, "")]),
    ("3. I utfallet ingår 12 kronor", [("12 kronor", 12, "kr")]),
]


@pytest.mark.parametrize(("text", "expected"), QUANTITIES, ids=[row[0] for row in QUANTITIES])
def test_quantities(text: str, expected: list[tuple[str, float, str]]) -> None:
    """Wording, value in base units, and unit of every quantity."""
    assert [(q.text, q.value, q.unit) for q in quantities(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "§ 48 och §§ 37–52",
        "14 kap. 2 § kommunallagen",
        "kl. 14:01",
        "kl. 13.00–15.30 den 15 april 2024",
        "2024-04-15",
        "15/4 2024",
        "under 2022 och 2023-2026",
        "2022 års verksamhet",
        "Dnr RUN-00130-2024",
        "RUN 00658-2023",
        "SOU 2022:27",
        "063-14 75 00",
        "070-123 45 67",
        "971 89 Luleå",
        "org.nr 232100-0164",
        "1. Statliga medel",
        "Sida 8 (31)",
        "Tabell 3",
        "bilaga 2 och punkt 4",
        "artikel 27 hindrar",
        "anslag 1:1",
        "version 1.0",
        "5G, covid-19 och CO2",
        "15-åringar",
        "100-tals",
        "en av två",
        "E4 och väg 95",
        "tertial 2 2022",
        "20-22 mars",
        "kl 9-11",
        "bilaga 1, 2 och 3",
        "5 kap 3 § och 2 a kap.",
        "1177 Vårdguiden",
        "ett par hundra personer",
        "1,2,3",
        "350 000:00",
        "1,234,567",
        "2.1.3 Ekonomi",
        "010-123 45 67",
        "+46 70 123 45 67",
    ],
)
def test_numbers_that_count_nothing(text: str) -> None:
    """Names, places in a document, dates, times, telephones."""
    assert quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("−36,2", -36.2),
        ("- 36,2", -36.2),
        ("2 550 000", 2550000.0),
        ("1.250.000", 1250000.0),
        ("76 %", 76.0),
        ("+38,0", 38.0),
        ("12,5 mnkr", 12.5),
        ("0", 0.0),
        ("(31)", 31.0),
        ("-", None),
        ("36–38", None),
        ("cirka 5", None),
        ("", None),
        ("12 5", None),
    ],
)
def test_parse_number(text: str, value: float | None) -> None:
    """Only a string that is one number has a value."""
    assert parse_number(text) == value


@pytest.mark.parametrize(
    ("line", "count", "expected"),
    [
        ("1 000 500 500 1 000", 4, "1 000|500|500|1 000"),
        ("500 500 200 700", 4, "500|500|200|700"),
        ("500 500 200 700", 2, "500 500|200 700"),
        ("2 500", 1, "2 500"),
        ("-5 350", 1, "-5 350"),
        ("561,8 521,6 40,2", 3, "561,8|521,6|40,2"),
        ("50,0 51,1 49,3", 3, "50,0|51,1|49,3"),
        ("-476,0 -445,6 -31,3", 3, "-476,0|-445,6|-31,3"),
        ("76% 79%", 2, "76%|79%"),
        ("76 % 79 %", 2, "76 %|79 %"),
        ("425,2 425,2 0", 3, "425,2|425,2|0"),
        ("1 234,5 200,0", 2, "1 234,5|200,0"),
        ("12 500 12 000 500", 3, "12 500|12 000|500"),
        ("+38,0", 1, "+38,0"),
        ("- 5 350", 2, "-|5 350"),
        ("3,1 - 3,1", 3, "3,1|-|3,1"),
        # A draw between readings is settled only by figures that add up: 1 500 = 1 000 + 500.
        ("1 500 1 000 500", 3, "1 500|1 000|500"),
        ("1 500 500", 2, None),
        ("5 350 200 40", 3, None),
        ("36 450 500 20 100", 3, None),
        ("500 500 500", 2, None),
        ("1 000", 2, None),
        ("561,8 521,6", 1, None),
        ("ja nej", 2, None),
        ("", 1, None),
        ("5", 0, None),
    ],
)
def test_cells(line: str, count: int, expected: str | None) -> None:
    """A run of figures in just so many cells, or none when it cannot be told."""
    assert cells(line, count) == (expected.split("|") if expected else None)


@pytest.mark.parametrize(
    ("value", "unit", "scale", "expected"),
    [
        (20.5e6, "kr", 1e6, "20,5 miljoner kronor"),
        (-36.2e6, "kr", 1e6, "−36,2 miljoner kronor"),
        (15.7e6 - 3.3e6, "kr", 1e6, "12,4 miljoner kronor"),
        (1e6, "kr", 1e6, "1 miljon kronor"),
        (2.55e6, "kr", 1.0, "2 550 000 kronor"),
        (5.35e6, "kr", 1e3, "5 350 tusen kronor"),
        (76.0, "%", 1.0, "76 procent"),
        (4.5 - 4.2, "procentenheter", 1.0, "0,3 procentenheter"),
        (29.0, "möte", 1.0, "29 möten"),
        (1.0, "person", 1.0, "1 person"),
        (147.0, "företag", 1.0, "147 företag"),
        (29.0, "bjälke", 1.0, "29"),
        (2e6, "resa", 1e6, "2 miljoner resor"),
        (1234.5, "", 1.0, "1 234,5"),
        (0.0, "kr", 1e6, "0 miljoner kronor"),
    ],
)
def test_format_quantity(value: float, unit: str, scale: float, expected: str) -> None:
    """Written as Swedish is, with spaces that do not break."""
    assert format_quantity(value, unit, scale) == expected.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("20 512 tkr", "20,5 mnkr", True),
        ("20,4 mnkr", "20,5 mnkr", False),
        ("2 550 000 kr", "2,55 miljoner kronor", True),
        ("36 %", "36,2 procent", True),
        ("36 %", "36,6 procent", False),
        ("5 %", "5 procentenheter", False),
        ("−20,5 mnkr", "20,5 mnkr", False),
        ("147 företag", "148 företag", False),
        ("3 möten", "tre möten", True),
    ],
)
def test_same(one: str, other: str, expected: bool) -> None:
    """Equal up to the rounding that the coarser wording shows, never further."""
    first, second = quantities(one)[0], quantities(other)[0]
    assert same(first, second) is expected
    assert same(second, first) is expected
    assert same(first, first)


_AMOUNTS = st.integers(-99_999_999, 99_999_999)


@given(_AMOUNTS, st.sampled_from([("kr", 1.0), ("tkr", 1e3), ("mnkr", 1e6), ("miljarder kronor", 1e9)]))
@settings(max_examples=200, deadline=None)
def test_written_amounts_are_read_back(tenths: int, unit: tuple[str, float]) -> None:
    """What format_quantity writes, quantities reads as the same value."""
    value = round(tenths / 10 * unit[1], 1)
    written = format_quantity(value, "kr", unit[1])
    (found,) = quantities(f"Utfallet blev {written} för året.")
    assert found.text == written
    assert found.unit == "kr"
    assert found.value == pytest.approx(value)


@given(st.lists(st.integers(1, 9_999_999), min_size=1, max_size=5))
@settings(max_examples=200, deadline=None)
def test_cells_never_invent_figures(values: list[int]) -> None:
    """A split keeps every figure of the line in order; the true split is never beaten by one of another count."""
    line = " ".join(f"{value:,}".replace(",", " ") for value in values)
    found = cells(line, len(values))
    if found is not None:
        assert " ".join(found) == line
        assert len(found) == len(values)
        assert all(parse_number(cell) is not None for cell in found)


@given(st.lists(st.integers(-999_999, 999_999), min_size=1, max_size=6))
@settings(max_examples=200, deadline=None)
def test_cells_with_decimals_are_always_told_apart(tenths: list[int]) -> None:
    """With one decimal in every cell there is never a doubt."""
    written = [f"{tenth / 10:,.1f}".replace(",", " ").replace(".", ",") for tenth in tenths]
    assert cells(" ".join(written), len(written)) == written


@given(st.integers(0, 99_999_999), st.integers(0, 99), st.text(alphabet="abckmnrtåö%,.:/- 0123456789", max_size=6))
@settings(max_examples=500, deadline=None)
def test_a_number_is_read_whole_or_not_at_all(whole: int, cents: int, after: str) -> None:
    """ "20,5mnkr" was once read as 20: what follows a number never shortens it."""
    number = f"{whole},{cents:02}"
    for found in quantities(f"Utfall {number}{after}"):
        if found.start == 7:
            assert found.text.startswith(number)


_PIECES = st.sampled_from(
    [
        "20,5",
        "mnkr",
        "−36",
        "1",
        "000",
        "§",
        "48",
        "procent",
        "tre",
        "–",
        "-5",
        "och",
        "2022",
        "kr",
        "(",
        ")",
        "möten",
        ".",
        "kl.",
        "%",
        "miljoner",
    ]
)


@given(st.lists(_PIECES, max_size=14).map(" ".join) | st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_spans_match_their_text(text: str) -> None:
    """Quantities come in order, apart, and are the text of their span."""
    found = quantities(text)
    assert all(text[q.start : q.end] == q.text and q.text.strip() == q.text for q in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    "text", ["1 " * 3000, "1 000 " * 1000, "12-" * 2000, "a" * 5000, "två och " * 800, "(1) " * 1500]
)
def test_long_odd_text_costs_no_more_than_its_length(text: str) -> None:
    """No pattern backtracks without end."""
    start = time.process_time()
    quantities(text)
    cells(text, 5)
    assert time.process_time() - start < 2.0


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Skattesatsen fastställs till 21 kronor och 64 öre per skattekrona.", [21.64]),
        ("Avgiften är 12 kronor 50 öre.", [12.5]),
        ("Bidraget är 12 kronor och 50 barn får det.", [12.0, 50.0]),
        ("Taxan höjs från 3 kronor och 5 öre till 3 kronor och 25 öre.", [3.05, 3.25]),
    ],
)
def test_crowns_and_ore_are_one_sum(text: str, values: list[float]) -> None:
    found = quantities(text)
    assert [one.value for one in found] == values
    assert all(text[one.start : one.end] == one.text for one in found)


def test_numbers_of_points_within_a_sentence_count_nothing() -> None:
    """What is asked in points, each with its number before it: "1. hur många …"."""
    asked = "Lena Ek (L) frågar 1. hur många som har delade turer, 2. när de ska bort och 3. vad 14 tjänster kostar."
    assert [one.value for one in quantities(asked)] == [14.0]

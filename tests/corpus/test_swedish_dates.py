"""Golden tables and properties of Swedish dates, years and clock times."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.swedish.dates import dates, times, years

DATES = [
    ("12 oktober 2022", "2022-10-12", "day"),
    ("den 12 oktober", "--10-12", "day"),
    ("den 1:e maj 2023", "2023-05-01", "day"),
    ("1 jan. 2023", "2023-01-01", "day"),
    ("2024-04-15", "2024-04-15", "day"),
    ("KF 2022-12-12 § 145", "2022-12-12", "day"),
    ("15/4-24", "2024-04-15", "day"),
    ("15.4.2024", "2024-04-15", "day"),
    ("2024.04.15", "2024-04-15", "day"),
    ("augusti månad 2022", "2022-08", "month"),
    ("under augusti månad", "--08", "month"),
    ("2022-01-01--2022-08-31", "2022-01-01/2022-08-31", "interval"),
    ("maj 2022–april 2023", "2022-05/2023-04", "interval"),
    ("RUS 2020-2030", "2020/2030", "interval"),
    ("Q3 2022", "2022-07/2022-09", "interval"),
    ("15/4 2024", "2024-04-15", "day"),
    ("per den sista december 2024", "2024-12-31", "day"),
    ("per den 31 augusti 2022", "2022-08-31", "day"),
    ("per 220430", "2022-04-30", "day"),
    ("20220831", "2022-08-31", "day"),
    ("december 2022", "2022-12", "month"),
    ("per augusti 2022", "2022-08", "month"),
    ("2022-08", "2022-08", "month"),
    ("i augusti", "--08", "month"),
    ("under 2023", "2023", "year"),
    ("2025 års verksamhet", "2025", "year"),
    ("5/5 – 17/6 2022", "2022-05-05/2022-06-17", "interval"),
    ("5–6 maj", "--05-05/--05-06", "interval"),
    ("3 maj-5 juni 2024", "2024-05-03/2024-06-05", "interval"),
    ("2022-01-01 – 2022-08-31", "2022-01-01/2022-08-31", "interval"),
    ("220101-220831", "2022-01-01/2022-08-31", "interval"),
    ("hösten 2026", "2026-08/2026-12", "interval"),
    ("våren 2022", "2022-01/2022-06", "interval"),
    ("januari–april 2023", "2023-01/2023-04", "interval"),
    ("januari till augusti 2022", "2022-01/2022-08", "interval"),
    ("jan-aug 2022", "2022-01/2022-08", "interval"),
    ("till och med augusti 2022", "2022-01/2022-08", "interval"),
    ("klinik 2 januari till augusti 2022", "2022-01/2022-08", "interval"),
    ("2 januari till 5 mars 2023", "2023-01-02/2023-03-05", "interval"),
    ("t.o.m. augusti 2022", "2022-01/2022-08", "interval"),
    ("tertial 2 2022", "2022-05/2022-08", "interval"),
    ("kvartal 3", "--07/--09", "interval"),
    ("sista kvartalet 2023", "2023-10/2023-12", "interval"),
    ("sista tertialet", "--09/--12", "interval"),
    ("andra kvartalet 2023", "2023-04/2023-06", "interval"),
    ("första halvåret 2022", "2022-01/2022-06", "interval"),
    ("2023-2026", "2023/2026", "interval"),
    ("2021–22", "2021/2022", "interval"),
    ("läsåret 2022/23", "2022/2023", "interval"),
]


@pytest.mark.parametrize(("text", "iso", "precision"), DATES, ids=[row[0] for row in DATES])
def test_one_date(text: str, iso: str, precision: str) -> None:
    """Each wording gives just this date."""
    assert [(date.iso, date.precision) for date in dates(text)] == [(iso, precision)]


@pytest.mark.parametrize(
    "text",
    [
        "Dnr RUN-00130-2024",
        "Dnr RUN 00658-2023",
        "1970-talet",
        "Dnr 2023/123",
        "KS2023/123",
        "HSN 2022-1234",
        "Ärendenummer 2024-123",
        "ISBN 978-91-2022-123-4",
        "SOU 2022:27",
        "kommittédirektiv (Dir. 2022:27)",
        "prop. 2021/22:100",
        "063-14 20 22",
        "växel 0920-28 2022",
        "Agenda 2030",
        "220430 kronor",
        "2022,5 timmar",
        "2000 kr",
        "2000 personer",
        "anslag 1:1",
        "§ 48",
        "20,5 mnkr",
        "Maj Karlsson",
        "31/13",
        "12 000 kronor",
    ],
)
def test_no_date(text: str) -> None:
    """Case numbers, laws, telephones and amounts are no dates."""
    assert dates(text) == ()
    assert years(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Utfall 2021 2022 2023", (2021, 2022, 2023)),
        ("planen 2022-2033", (2022, 2033)),
        ("under 2022, 2023 och 2024.", (2022, 2023, 2024)),
        ("Dnr RUN-00130-2024 den 15 april 2023", (2023,)),
        ("hösten 2023 till våren 2024", (2023, 2024)),
        ("12 000 2022", (2022,)),
        ("2022 500 000 kr", (2022,)),
        ("den 12 oktober", ()),
    ],
)
def test_years(text: str, expected: tuple[int, ...]) -> None:
    """The years a text speaks of."""
    assert years(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kl. 14.01", ["14:01"]),
        ("14:01", ["14:01"]),
        ("klockan 9", ["09:00"]),
        ("kl. 13.00–15.30", ["13:00", "15:30"]),
        ("kl. 13:00 den 15 april 2024", ["13:00"]),
        ("anslag 1:1", []),
        ("SOU 2022:27", []),
    ],
)
def test_times(text: str, expected: list[str]) -> None:
    """Clock times, not budget items or law numbers."""
    assert [found.iso for found in times(text)] == expected


_PIECES = st.sampled_from(
    [
        "12",
        "2022",
        "oktober",
        "maj",
        "-",
        "–",
        "/",
        "till",
        "och",
        "den",
        "2024-04-15",
        "5/5",
        "kl.",
        "14.01",
        "Dnr",
        "RUN-00130-2024",
        "220430",
        "per",
        "våren",
        "kvartal",
        "3",
        ",",
        ".",
        "31",
    ]
)


@given(st.lists(_PIECES, max_size=14).map(" ".join) | st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_spans_are_ordered_and_match(text: str) -> None:
    """Dates come in order, apart, and are the text of their span."""
    found = dates(text)
    assert all(text[date.start : date.end] == date.text for date in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(1900 <= year <= 2099 for year in years(text))
    assert all(text[clock.start : clock.end] == clock.text for clock in times(text))


@pytest.mark.parametrize(
    "text", ["DOKUMENT-ID " * 400, "A" * 4000, "12 " * 2000, "0920-28 " * 500, "Dnr " + "AB" * 2000]
)
def test_long_odd_text_costs_no_more_than_its_length(text: str) -> None:
    """No pattern backtracks without end: "Dokument-ID ORDFÖRANDE SIGN" once cost seconds."""
    start = time.process_time()
    dates(text)
    times(text)
    assert time.process_time() - start < 1.0

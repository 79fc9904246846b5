"""Tables of goals that text extraction flattened: names, goals and outcomes wrapped over lines."""

from corpus.goal_tables import find_goal_tables
from corpus.lines import Line

TEXT = """Styrmått Styrelse/
nämnd
Mål 2024 Periodens
utfall
Målupp-
fyllelse
Utveckl-
ing
Antal bokade samtal totalt
i länet
KS 12 500  9 870
Andel besök hos barn-
morska inom tre dagar
HSN 90% Kvinnor:
81%
Flickor:
77%
Andel nöjda med svaren
PN 70 % 79 % nöjda
16 % inte nöjda
Fast läkarkontakt HSN Öka
Andel upphandlingar enligt plan
KS 100 % 98 %
Kommentarer
Läget är gott."""


def lines(text: str) -> list[Line]:
    """The lines of a text."""
    found, start = [], 0
    for line in text.splitlines():
        found.append(Line(line, start, start + len(line), 0, 0, None))
        start += len(line) + 1
    return found


def test_goal_and_outcome_have_a_column_each() -> None:
    """An outcome told by parts has a column for each; one that is not told is empty."""
    (table,) = find_goal_tables(lines(TEXT))
    rows = {flat.row.label: dict(zip(flat.row.columns, flat.row.values, strict=True)) for flat in table.rows}
    assert rows == {
        "Antal bokade samtal totalt i länet": {"Mål 2024": "12 500", "Periodens utfall": "9 870"},
        "Andel besök hos barnmorska inom tre dagar": {
            "Mål 2024": "90%",
            "Periodens utfall Kvinnor": "81%",
            "Periodens utfall Flickor": "77%",
        },
        "Andel nöjda med svaren": {
            "Mål 2024": "70 %",
            "Periodens utfall nöjda": "79 %",
            "Periodens utfall inte nöjda": "16 %",
        },
        "Fast läkarkontakt": {"Mål 2024": "Öka", "Periodens utfall": ""},
        "Andel upphandlingar enligt plan": {"Mål 2024": "100 %", "Periodens utfall": "98 %"},
    }


def test_running_text_and_other_tables_are_left() -> None:
    """A measure spoken of is no header, and neither is one without an outcome."""
    assert find_goal_tables(lines("Styrmått är målsatta mätvärden.\nKS 12 beslutade om 3 mål.")) == []
    assert find_goal_tables(lines("Styrmått Mål 2024\nAntal besök 150")) == []


FIELDS = """Styrmått Mål Måluppfyl-
lelse
Utveckling
Vägar som
håller
Andel belagd
väg utan hål
83%
Vägar
som håller
Antal lagade
broar
12
Broarna lagades under hösten."""


def test_the_field_that_every_row_begins_with_is_no_part_of_its_name() -> None:
    """However it is wrapped; what comes after the last goal is no row."""
    (table,) = find_goal_tables(lines(FIELDS))
    assert [(flat.row.label, flat.row.values, flat.row.notes) for flat in table.rows] == [
        ("Andel belagd väg utan hål", ("83%", ""), ("Vägar som håller",)),
        ("Antal lagade broar", ("12", ""), ("Vägar som håller",)),
    ]

"""The support check on real Swedish: every kind of error it is there to find, beside what it must accept."""

import pytest

from assistant.support.check import ProxyCheck
from assistant.support.evidence import Evidence, SourceText, join_lines, read_evidence

BUS = "Bolaget räknar med ett underskott på totalt 39 miljoner där kommunens andel av underskottet bedöms bli 22 miljoner."
SCHOOLS = (
    "Under året har 81 skolor inspekterats där 27 är gymnasier, 21 grundskolor och 11 skolor inom vuxenutbildningen."
)
ABSENCE = "Kvinnors totala frånvaro är högre än mannens, 7,51 procent jämfört med 4,49 procent."
RENT = "Hyra -2 400 -2 100 -300"
COLUMNS = "(tkr) Utfall 2023 Budget 2023 Avvikelse 2023\n"
PAID = "Åtgärd (mnkr) Års-\nbudget \nFattade be-\nslut tom \n2021-12 \nUtbetalt tom \n2021-12 \n"
TABLE = "Tabell 3. Bidrag, kronor\nFörening\tSökt 2024\tBeviljat 2024\n"
CHECK = ProxyCheck(
    [SourceText("x", f"{BUS}\n\n{SCHOOLS}\n\n{ABSENCE}\n\nHyra och lokaler.\n\nNämnden beslutar om motioner.")]
)


def judged(statement: str, quote: str, before: str = "", computed: bool = False) -> bool:
    evidence = Evidence("rapport-2023", quote, join_lines(before), "Årsrapport 2023 rapport-2023")
    return CHECK(statement, [evidence], computed=computed).supported


ACCEPTED = [
    ("Kommunens andel av bolagets underskott väntas bli 22 miljoner.", BUS, ""),
    ("Bolaget väntas gå back totalt 39 miljoner, varav kommunens andel är 22 miljoner.", BUS, ""),
    ("Av skolorna som inspekterades var 27 gymnasier.", SCHOOLS, ""),
    ("81 skolor inspekterades.", SCHOOLS, ""),
    ("Hyran blev 2,4 mnkr 2023, mot budgeterade 2,1 mnkr.", RENT, COLUMNS),
    ("Till och med december 2021 hade 10,5 mnkr i bygdestöd betalats ut.", "Bygdestöd 11,0 12,0 10,5", PAID),
    ("Beslut om 12,0 mnkr i bygdestöd hade fattats 2021.", "Bygdestöd 11,0 12,0 10,5", PAID),
    ("Idrottsklubben beviljades 45 000 kronor 2024.", "Idrottsklubben\t60 000\t45 000", TABLE),
    ("Antalet är färre än tio anställda.", "ett antal som är färre än 10 anställda", ""),
    ("Bidraget var omkring 1,3 miljarder kronor.", "Bidraget uppgick till drygt 1 300 mnkr för hela landet.", ""),
    ("Museet öppnade klockan 14.30.", "Museets chef förklarade museet öppnat kl. 14:30.", ""),
    ("Nämnden avslog motionen.", "Nämnden beslutar att avslå motionen.", ""),
    ("Kari Ek (V) yrkade avslag på motionen.", "Kari Ek (V) yrkar avslag på motionen.", ""),
    ("Kari Ek utsågs till ny ordförande efter Bo Alm.", "Stämman utsåg ny ordförande Kari Ek efter Bo Alm.", ""),
    ("Målet om 40 procent nås ej.", "Målet om 40 procent nås inte.", ""),
    ("Resultatet 2023 blev ett överskott.", "Resultatet blev ett överskott om 3 mnkr.", ""),
]
REFUSED = [
    ("neighbour", "Kommunens andel av bolagets underskott väntas bli 39 miljoner.", BUS, ""),
    ("neighbour", "Av skolorna som inspekterades var 21 gymnasier.", SCHOOLS, ""),
    ("neighbour", "Hyran blev 2,1 mnkr 2023 enligt utfallet.", RENT, COLUMNS),
    (
        "neighbour",
        "Till och med december 2021 hade 12,0 mnkr i bygdestöd betalats ut.",
        "Bygdestöd 11,0 12,0 10,5",
        PAID,
    ),
    ("neighbour", "Idrottsklubben beviljades 60 000 kronor 2024.", "Idrottsklubben\t60 000\t45 000", TABLE),
    ("unit", "Hyran blev 2 400 mnkr 2023.", RENT, COLUMNS),
    ("unit", "Bidraget var 1,3 miljoner kronor.", "Bidraget uppgick till 1,3 miljarder för hela landet.", ""),
    ("unit", "Frånvaron var 6,9 dagar.", "Frånvaron var 6,9 procent.", ""),
    ("points", "Frånvaron ökade med 0,4 procent.", "Frånvaron ökade med 0,4 procentenheter.", ""),
    ("points", "Resandet ökade 12 procentenheter.", "Resandet ökade med 12 procent jämfört med året innan.", ""),
    ("year", "Resultatet 2022 blev ett överskott.", "Resultatet blev ett överskott om 3 mnkr.", ""),
    ("year", "Andelen var fyra procent 2023.", "Andelen år 2021 var fyra procent.", ""),
    ("year", "Kostnaden minskade 80 mnkr 2020.", "Kostnaden minskade 80 mnkr år 2021 jämfört med år 2020.", ""),
    ("date", "Planen antogs den 12 oktober 2021.", "Planen antogs den 12 oktober 2023.", ""),
    ("sign", "Resultatet 2023 blev ett underskott om 3 mnkr.", "Resultatet blev ett överskott om 3 mnkr.", ""),
    ("sign", "Hyran gav ett överskott på 300 tkr 2023.", RENT, COLUMNS),
    ("sign", "Antalet minskade från 12 till 19.", "Antalet gick från 12 till 19.", ""),
    ("not", "Målet om 40 procent uppnås.", "Målet om 40 procent nås inte.", ""),
    ("standing", "Nämnden avslog motionen.", "Kari Ek (V) yrkar att nämnden avslår motionen.", ""),
    ("standing", "Lagen har införts.", "Utredningen föreslår att lagen införs den 1 januari.", ""),
    ("standing", "Planen har fastställts.", "Planen fastställs i fullmäktige under hösten.", ""),
    ("opposite", "Nämnden biföll motionen.", "Nämnden beslutar att avslå motionen.", ""),
    ("name", "Bo Alm utsågs till ny ordförande.", "Stämman utsåg ny ordförande Kari Ek efter Bo Alm.", ""),
    ("name", "Mötet hölls i Norrby.", "Mötet hölls i Söderby.", ""),
    ("body", "Planen antogs av kommunstyrelsen.", "Planen antogs av fullmäktige.", ""),
    ("source", "Hyran blev 2,4 mnkr 2023.", "Konst köptes in för 2,4 mnkr.", ""),
]


@pytest.mark.parametrize(("statement", "quote", "before"), ACCEPTED)
def test_what_the_source_says_is_supported(statement: str, quote: str, before: str) -> None:
    evidence = Evidence("rapport-2023", quote, join_lines(before), "Årsrapport 2023 rapport-2023")
    verdict = CHECK(statement, [evidence])
    assert verdict.supported, verdict.reasons


@pytest.mark.parametrize(("statement", "quote", "before"), [row[1:] for row in REFUSED])
def test_what_the_source_does_not_say_is_refused_with_a_reason(statement: str, quote: str, before: str) -> None:
    evidence = Evidence("rapport-2023", quote, join_lines(before), "Årsrapport 2023 rapport-2023")
    verdict = CHECK(statement, [evidence])
    assert not verdict.supported
    assert verdict.reasons


def test_a_verbatim_quote_is_supported_whatever_it_says() -> None:
    assert judged(BUS.rstrip("."), BUS)
    assert not CHECK(BUS, []).supported


def test_two_sources_together_support_what_neither_does_alone() -> None:
    statement = "Underskottet minskade från 20,5 mnkr 2022 till 0,6 mnkr 2023."
    one = Evidence("rapport-2022", "Underskottet var 20,5 mnkr.", title="Årsrapport 2022")
    other = Evidence("rapport-2023", "Underskottet var 0,6 mnkr.", title="Årsrapport 2023")
    assert CHECK(statement, [one, other]).supported
    assert not CHECK(statement, [one]).supported
    assert not CHECK(statement, [other]).supported


def test_only_a_computed_statement_may_hold_a_worked_out_figure() -> None:
    statement = "Hyran blev 300 tkr dyrare, en skillnad på 14,3 procent."
    assert judged(statement, RENT, COLUMNS, computed=True)
    assert not judged(statement, RENT, COLUMNS)
    assert not judged("Hyran blev 500 tkr dyrare.", RENT, COLUMNS, computed=True)


def test_a_told_row_is_checked_cell_for_cell() -> None:
    row = "Idrottsklubben\t60 000\t45 000"
    told = "Rapport 2023, Tabell 3: ”Idrottsklubben: Sökt 2024 60 000; Beviljat 2024 45 000 (kr)”"
    assert judged(told, row, TABLE)
    assert not judged(told.replace("60 000; Beviljat 2024 45 000", "45 000; Beviljat 2024 60 000"), row, TABLE)
    assert not judged(told.replace("Idrottsklubben", "Ryttarföreningen"), row, TABLE)
    assert not judged(
        told.replace("Sökt 2024 60", "Beviljat 2024 60").replace("; Beviljat 2024 45", "; Sökt 2024 45"), row, TABLE
    )


def test_attribution_and_notes_are_no_claims() -> None:
    quote = "Kari Ek (V) yrkar avslag på motionen."
    assert judged(f"Årsrapport 2023: ”{quote}” (yrkande, inte beslut)", quote)
    assert judged(f"Årsrapport 2023 anger en annan uppgift, **22 miljoner**: ”{BUS}”", BUS)
    assert not judged(f"Årsrapport 2023 anger en annan uppgift, **23 miljoner**: ”{BUS}”", BUS)
    assert judged("Samma uppgift finns i Årsrapport 2023.", quote)


def test_evidence_is_read_in_its_place() -> None:
    text = "Inledning\n\n(mnkr) Utfall 2023\nLokal-\nhyra -11,5\n\nNämnden beviljade ett under-\nskott. Nämnden beviljade mer."
    sources = {"r": SourceText("r", text, "Årsrapport 2023")}
    evidence = read_evidence("r", "Lokal-\nhyra -11,5", sources)
    assert evidence.quote == "Lokalhyra -11,5"
    assert evidence.before.endswith("(mnkr) Utfall 2023\n")
    assert evidence.title == "Årsrapport 2023 r"
    second = text.rindex("Nämnden beviljade")
    assert sources["r"].locate("Nämnden beviljade", second) == (second, second + len("Nämnden beviljade"))
    assert read_evidence("r", "finns inte", sources).before == ""
    assert read_evidence("okänd", "finns\tinte", sources, title="Titel").quote == "finns\tinte"

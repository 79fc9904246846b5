"""What is decided, proposed, moved, reserved for, noted and voted on, in the usual layouts of Swedish minutes."""

import pytest

from corpus.outline import outline
from corpus.passages import units_of
from corpus.standing import heading_standing, sentence_standing
from corpus.types import BlockKind, Source, Standing

MUNICIPALITY = """\
§ 41 Ny simhall i Granvik

Dnr KS 2023/118

Förslag till beslut

Kommunstyrelsen föreslår kommunfullmäktige besluta

att bygga simhallen för högst 212 mnkr, samt

att finansieringen sker med lån.

Yrkanden

Lage Berg (M) yrkar att ärendet återremitteras.

Eva Lund (S) yrkar bifall till arbetsutskottets förslag

Beslutsgång

Ordföranden frågar om kommunstyrelsen beslutar att återremittera ärendet och finner att det ska avgöras idag.

Beslut

Kommunstyrelsen beslutar föreslå kommunfullmäktige

att bygga simhallen för högst 198 mnkr.

Kommunstyrelsen beslutar för egen del

att uppdra åt tekniska chefen att upphandla entreprenör.

Reservation

Lage Berg (M) reserverar sig mot beslutet

Beslutet skickas till

Tekniska nämnden

Ekonomiavdelningen

§ 42 Redovisning av delegationsbeslut

Kommunstyrelsen beslutar att godkänna redovisningen
"""

REGION = """\
§ 87

Investeringsram för ambulanser 2025

Diarienummer RS 2024-00713

Regionstyrelsen beslutar

1. att anslå 24,5 mnkr för inköp av sju ambulanser, och

2. att paragrafen förklaras omedelbart justerad.

Ärendet

Nämnden föreslog att regionstyrelsen skulle anslå 28 mnkr.

Regiondirektörens förslag till beslut

Regionstyrelsen beslutar

1. att anslå 20 mnkr för inköp av sex ambulanser.

Yrkanden

Karin Ek (S), med instämmande av Per Ås (V), yrkar att regionstyrelsen beslutar att anslå 24,5 mnkr.

Ulf Dal (M) yrkar följande:

Regionstyrelsen beslutar

1. att anslå 15 mnkr.

Proposition

Ordföranden ställer yrkandena mot varandra.

Den som vill bifalla Karin Eks yrkande röstar ja.

Omröstningsresultat

Med 9 ja-röster mot 6 nej-röster beslutar regionstyrelsen bifalla Karin Eks yrkande.

Protokollsanteckning

Sjukvårdspartiet anser att ambulanserna borde ha laddhybrid.
"""

COMMITTEE = """\
§ 15 Taxa för bygglov 2025

Miljö- och byggnadsnämndens beslut

Taxan för bygglov höjs med 4 procent.

Sammanfattning av ärendet

Enligt skrivelsen räcker 6 procent.

Förvaltningens förslag till beslut:

Taxan för bygglov höjs med 6 procent.

Yrkanden

Bo Ek (SD): Avslag.

Propositionsordning

Ordföranden finner att det finns två förslag till beslut.

Omröstning

7 ledamöter röstar för förslaget och 4 ledamöter röstar mot.

Reservationer

Bo Ek (SD) lämnar följande skriftliga reservation:

Vi ville att

Nämnden beslutar

1. att avslå taxan.

Särskilt yttrande

Vänsterpartiet: Taxan borde höjas med 8 procent.

Jäv

Carl Gren (M) deltar inte i beslutet på grund av jäv.

Beslutsmotivering

Nämnden bedömer att en höjning är rimlig.
"""

EXPECTED = (
    (MUNICIPALITY, "högst 212 mnkr", Standing.PROPOSAL),
    (MUNICIPALITY, "sker med lån", Standing.PROPOSAL),
    (MUNICIPALITY, "yrkar att ärendet", Standing.MOTION),
    (MUNICIPALITY, "yrkar bifall", Standing.MOTION),
    (MUNICIPALITY, "frågar om", Standing.PLAIN),
    (MUNICIPALITY, "högst 198 mnkr", Standing.PROPOSAL),  # the board decides to propose; the council has not decided
    (MUNICIPALITY, "upphandla entreprenör", Standing.DECISION),
    (MUNICIPALITY, "reserverar sig", Standing.RESERVATION),
    (MUNICIPALITY, "Tekniska nämnden", Standing.PLAIN),
    (MUNICIPALITY, "godkänna redovisningen", Standing.DECISION),
    (REGION, "24,5 mnkr för inköp", Standing.DECISION),
    (REGION, "omedelbart justerad", Standing.DECISION),
    (REGION, "28 mnkr", Standing.PROPOSAL),
    (REGION, "20 mnkr", Standing.PROPOSAL),
    (REGION, "med instämmande av", Standing.MOTION),
    (REGION, "15 mnkr", Standing.MOTION),
    (REGION, "ställer yrkandena", Standing.PLAIN),
    (REGION, "röstar ja", Standing.VOTE),
    (REGION, "9 ja-röster", Standing.VOTE),
    (REGION, "laddhybrid", Standing.STATEMENT),
    (COMMITTEE, "4 procent", Standing.DECISION),
    (COMMITTEE, "räcker 6 procent", Standing.PLAIN),
    (COMMITTEE, "höjs med 6 procent", Standing.PROPOSAL),
    (COMMITTEE, "Avslag", Standing.MOTION),
    (COMMITTEE, "två förslag", Standing.PLAIN),
    (COMMITTEE, "7 ledamöter", Standing.VOTE),
    (COMMITTEE, "avslå taxan", Standing.RESERVATION),
    (COMMITTEE, "8 procent", Standing.STATEMENT),
    (COMMITTEE, "på grund av jäv", Standing.PLAIN),
    (COMMITTEE, "höjning är rimlig", Standing.PLAIN),
)


@pytest.mark.parametrize(("minutes", "words", "standing"), EXPECTED)
def test_minutes_in_three_layouts(minutes: str, words: str, standing: Standing) -> None:
    units = [unit for unit in units_of(outline(Source(minutes, "txt"))) if unit.kind is not BlockKind.HEADING]
    found = [unit for unit in units if words in unit.text]
    assert [unit.standing for unit in found] == [standing]


def test_points_without_numbers_are_items_under_the_opening_of_their_sentence() -> None:
    units = units_of(outline(Source(MUNICIPALITY, "txt")))
    point = next(unit for unit in units if "198 mnkr" in unit.text)
    assert (point.kind, point.text) == (BlockKind.LIST_ITEM, "att bygga simhallen för högst 198 mnkr.")
    assert point.lead == "Kommunstyrelsen beslutar föreslå kommunfullmäktige"


@pytest.mark.parametrize(
    ("heading", "standing"),
    [
        ("Kommunstyrelsens förslag till kommunfullmäktige", Standing.PROPOSAL),
        ("Direktionens beslut", Standing.DECISION),
        ("Regionfullmäktige beslutar för egen del", Standing.DECISION),
        ("Tilläggsyrkanden", Standing.MOTION),
        ("Reservation från Centerpartiet", Standing.RESERVATION),
        ("Särskilda yttranden", Standing.STATEMENT),
        ("Voteringsordning", Standing.VOTE),
        ("Proposition och beslut", Standing.PLAIN),
        ("Deltar ej i beslutet", Standing.PLAIN),
        ("Uppföljning av fullmäktiges beslut", Standing.PLAIN),
        ("Beslutet ska sändas till", Standing.PLAIN),
        ("Fullmäktige ändrade förslaget", None),
        ("Varför är summan högre än i kommunstyrelsens förslag?", None),
        ("Investeringar och avskrivningar", None),
    ],
)
def test_headings_of_minutes(heading: str, standing: Standing | None) -> None:
    assert heading_standing(heading) is standing


@pytest.mark.parametrize(
    ("sentence", "inherited", "standing"),
    [
        ("Nämnden beslutade den 4 april att tillstyrka motionen.", Standing.PLAIN, Standing.DECISION),
        ("Arbetsutskottet beslutade den 3 mars att föreslå nämnden att höja taxan.", Standing.PLAIN, Standing.PROPOSAL),
        ("Ordföranden finner att nämnden beslutar enligt förslaget.", Standing.PLAIN, Standing.PLAIN),
        ("Planen förutsätter att fullmäktige beslutar att höja ramen.", Standing.PLAIN, Standing.PLAIN),
        ("Nämnden beslutar enligt vad förvaltningen föreslår.", Standing.DECISION, Standing.DECISION),
        ("Nämnden föreslår fullmäktige besluta att höja taxan.", Standing.DECISION, Standing.PROPOSAL),
        ("Nämnden beslutar att höja taxan.", Standing.MOTION, Standing.MOTION),
        ("Kommunstyrelsen instämmer i rekommendationerna.", Standing.PLAIN, Standing.PLAIN),
        ("Per Ås (V) instämmer i Karin Eks yrkande.", Standing.DECISION, Standing.MOTION),
    ],
)
def test_the_verb_of_a_sentence_decides(sentence: str, inherited: Standing, standing: Standing) -> None:
    assert sentence_standing(sentence, inherited) is standing

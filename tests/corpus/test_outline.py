"""Headings, lists, decisions and flattened tables as they come out of text extraction."""

import pytest

from corpus.formats.html import read_html
from corpus.formats.markdown import read_markdown
from corpus.formats.text import read_text
from corpus.outline import outline
from corpus.types import Block, BlockKind, Source, SourceHeading, Standing

MINUTES = """\
§ 12

Tillsyn av skolbiblioteken i Almnäs

Dnr BUN-00412-2024

Barn- och utbildningsnämndens beslut

Barn- och utbildningsnämnden beslutar att:

1. Godkänna tillsynsrapporten och överlämna den till kommun-

styrelsen.

2. Paragrafen förklaras omedelbart justerad.

Reservation

Eva Lund (V) reserverar sig mot beslutet.

Ärendets behandling under sammanträdet

Eva Lund (V) yrkar avslag på förslaget.

Beslutsunderlag

Tjänsteskrivelse 2024-02-11
"""


def blocks_of(text: str) -> list[Block]:
    return outline(Source(text, "txt"))


def find(blocks: list[Block], words: str) -> Block:
    return next(block for block in blocks if words in block.text)


def test_minutes_keep_decision_reservation_and_motion_apart() -> None:
    blocks = blocks_of(MINUTES)
    assert blocks[0].text == "§ 12 Tillsyn av skolbiblioteken i Almnäs"
    point = find(blocks, "Godkänna tillsynsrapporten")
    assert point.text == "1. Godkänna tillsynsrapporten och överlämna den till kommunstyrelsen."
    assert (point.kind, point.standing) == (BlockKind.LIST_ITEM, Standing.DECISION)
    assert point.lead == "Barn- och utbildningsnämnden beslutar att:"
    assert point.section == ("§ 12 Tillsyn av skolbiblioteken i Almnäs", "Barn- och utbildningsnämndens beslut")
    assert find(blocks, "reserverar sig").standing is Standing.RESERVATION
    assert find(blocks, "yrkar avslag").standing is Standing.MOTION
    assert find(blocks, "Tjänsteskrivelse").standing is Standing.PLAIN


def test_every_block_spans_its_words() -> None:
    for block in blocks_of(MINUTES):
        squashed = "".join(MINUTES[block.start : block.end].split()).replace("-", "")
        assert squashed == "".join(block.text.split()).replace("-", "")


def test_proposal_under_its_heading_is_no_decision() -> None:
    blocks = blocks_of(
        "§ 3 Ny taxa\n\nFörslag till beslut\n\nKommunstyrelsen beslutar att taxan höjs med tre procent.\n\nBeslut\n\nÄrendet återremitteras.\n"
    )
    assert find(blocks, "taxan höjs").standing is Standing.PROPOSAL
    assert find(blocks, "återremitteras").standing is Standing.DECISION


TABLE = """\
Nämndens resultat blev bättre än budget, främst tack vare vakanta tjänster.

Avvikelse mot budget per enhet

(tkr) Utfall 2023 Årsbudget 2023
Avvikelse mot
budget 2023

Hamnkontoret -1 250 -1 400 150

Lotsar och
bogserbåtar
-12 400 -11 900 -500

Summa -13 650 -13 300 -350

Avvikelsen för bogserbåtarna beror på ett motorhaveri i mars och på dyrare bränsle under hela året.
"""


def test_flattened_table_gives_rows_with_columns_unit_and_caption() -> None:
    rows = [block.row for block in blocks_of(TABLE) if block.row]
    assert [row.label for row in rows] == ["Hamnkontoret", "Lotsar och bogserbåtar", "Summa"]
    assert rows[1].columns == ("Utfall 2023", "Årsbudget 2023", "Avvikelse mot budget 2023")
    assert rows[1].values == ("-12 400", "-11 900", "-500")
    assert {row.unit for row in rows} == {"tkr"}
    assert {row.caption for row in rows} == {"Avvikelse mot budget per enhet"}


def test_columns_set_apart_with_spaces_follow_the_header_above_them() -> None:
    text = (
        "Tabell 2 Resor per linje, tusental\n\n"
        "Linje                 2024                2023\n"
        "                 Utfall    Mål       Utfall    Mål\n"
        "Stadsbuss         7 214  7 000        6 890  6 800\n"
        "Regionbuss        2 306  2 400        2 158  2 300\n"
    )
    rows = [block.row for block in blocks_of(text) if block.row]
    assert rows[1].values == ("2 306", "2 400", "2 158", "2 300")
    assert rows[1].columns == ("2024 Utfall", "2024 Mål", "2023 Utfall", "2023 Mål")


def test_contents_of_a_narrow_column_stay_running_text() -> None:
    lines = [
        "Antalet regionala bolag",
        "kommer att minskas från",
        "tolv till sex under nästa",
        "år. Förändringen påverkar",
        "inte hamnbolaget, som",
        "behåller sin form.",
    ] * 3
    blocks = blocks_of("\n".join(lines))
    assert all(block.kind is BlockKind.PARAGRAPH for block in blocks)
    assert "minskas från tolv till sex under nästa år." in blocks[0].text


def test_names_below_a_lead_are_items_not_headings() -> None:
    blocks = blocks_of(
        "Uppföljning sker i maj varje år av nämnden och dess presidium.\n\nProtokollsutdrag skickas till\n\nEkonomidirektör\n\nKommunstyrelsen\n\n§ 4 Nästa ärende\n\nÄrendet bordläggs.\n"
    )
    assert find(blocks, "Ekonomidirektör").kind is BlockKind.LIST_ITEM
    assert find(blocks, "§ 4").kind is BlockKind.HEADING


def test_markdown_marks_are_no_part_of_headings_and_captions() -> None:
    text = "# Årsredovisning 2023\n\n## Vd har ordet\n\n**Tabell 1. Gods över kaj, tusen ton**\n\nGodset minskade under året, mest på grund av mindre virke.\n"
    headings = (SourceHeading(0, 21, 1), SourceHeading(23, 38, 2))
    blocks = outline(Source(text, "md", headings=headings))
    assert [block.text for block in blocks[:3]] == [
        "Årsredovisning 2023",
        "Vd har ordet",
        "Tabell 1. Gods över kaj, tusen ton",
    ]
    assert all(text[block.start : block.end] == block.text for block in blocks)


def test_where_the_format_parts_paragraphs_a_line_that_ends_early_does_not() -> None:
    text = (
        "Följande ordning godkänns: den som stödjer förslaget röstar ja, den som stödjer\n"
        "Stig-Arne Löfs (C) yrkande röstar nej.\n\n"
        "Justerare\tEva Lund (V)\nSekreterare\tKaj Berg\n"
    )
    assert [block.text for block in outline(Source(text, "pdf"))] == [
        "Följande ordning godkänns: den som stödjer förslaget röstar ja, den som stödjer Stig-Arne Löfs (C) yrkande röstar nej.",
        "Justerare Eva Lund (V)",
        "Sekreterare Kaj Berg",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Kjell-Åke Thorén (C), ordförande i direktionen",
        "Handläggare: Carina Söderlind, utvecklingsstrateg",
        "Till hälso- och sjukvårdsnämnden",
        "Fastställd av regionfullmäktige den 23 april 2024, § 41",
        "Ådal den 15 mars 2024",
        "Projektledare Arvid Hellman, 0454-81 03 31",
        "Statistiker Björn Åsander, bjorn.asander@region.example",
        "Nämnden beslutar att godkänna informationen",
        "Paragrafer §§ 58–69",
        "Eva Lund (V)",
        "Stig Ahl (S) Regionstyrelsens ordförande",
        "Ådal i mars 2024 Maj Berg Förvaltningschef",
    ],
)
def test_lines_that_stand_alone_and_are_no_headings(line: str) -> None:
    blocks = blocks_of(f"{line}\n\nVerksamheten har under året bedrivits enligt plan och inom de ramar som gäller.\n")
    assert blocks[0].kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    "line",
    [
        "Kommunikationer till, från och inom länet",
        "Ansvarsfördelning",
        "Årsredovisning 2023",
        "Delårsrapport augusti 2024",
        "Region Sydlanden",
    ],
)
def test_lines_that_are_headings(line: str) -> None:
    blocks = blocks_of(f"{line}\n\nVerksamheten har under året bedrivits enligt plan och inom de ramar som gäller.\n")
    assert blocks[0].kind is BlockKind.HEADING


def test_every_point_is_an_item_also_when_the_one_above_fills_its_line() -> None:
    text = (
        "1. att utse Göran Lund (M) att tillsammans med ordföranden justera protokollet, samt\n\n"
        "2. att fastställa dagordningen med tillägg av ett initiativärende, anmält av Madeleine\nStrand (KD).\n"
    )
    assert [block.kind for block in outline(Source(text, "pdf"))] == [BlockKind.LIST_ITEM] * 2


def test_dots_lead_from_a_label_to_its_value() -> None:
    text = (
        "Förbundet i korthet\n\nFordon ..................... 45\nAntal stationer ............ 9\n"
        "Förbundsdirektör ........... Magnus Rehn\nStällföreträdande chef ..... Linda Sahl (S), Ekby\n"
        "Chef för tillsyn och vägledning . Ola Berg\nFörsta styrkan ska vara på plats inom\n"
        "20 minuter ................. Uppnått\n\nDirektionen har haft sju sammanträden.\n\n"
        "Ordförande ................. Eva Lind ................ Bo Ek\n"
    )
    rows = [(block.row.label, *block.row.values) for block in outline(read_text(text.encode())) if block.row]
    assert rows == [
        ("Fordon", "45"),
        ("Antal stationer", "9"),
        ("Förbundsdirektör", "Magnus Rehn"),
        ("Ställföreträdande chef", "Linda Sahl (S), Ekby"),
        ("Chef för tillsyn och vägledning", "Ola Berg"),
        ("Första styrkan ska vara på plats inom 20 minuter", "Uppnått"),
        ("Ordförande", "Eva Lind, Bo Ek"),
    ]


def test_a_table_of_contents_leads_to_pages_and_is_left_out() -> None:
    text = "Innehåll\n\n1 Inledning .......... 2\n2 Ekonomi ............ 4\n2.1 Resultat ......... 4\n\nNämnden har sju ledamöter.\n"
    assert not any("Ekonomi" in block.text for block in outline(read_text(text.encode())))


def test_a_line_that_counts_up_names_is_a_fact_and_no_heading() -> None:
    text = (
        "Medlemskommuner: Tolvsta, Kråkberga, Nya Hyttan och Ösjö\n\nFörbundet bildades 2004 av de fyra kommunerna.\n"
    )
    assert [block.kind for block in blocks_of(text)] == [BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]


INDENTED = """\
 Granskning av bokbussen

 1. Inledning

 1.1 Organisation

 Bokbussen i Almnäs går varje vardag till de mindre orterna och leds av biblioteksplanerare
 Viveka Stolt. Enheten har tre tjänster och en buss, som köptes in under våren 2019 och har
 gått sedan dess.

 1.2 Tider

 Turerna har blivit färre sedan dess, vilket framgår av den tidtabell som gäller från hösten.
"""


def test_a_text_set_in_from_the_edge_throughout_has_headings_and_paragraphs() -> None:
    blocks = blocks_of(INDENTED)
    headings = [block.text for block in blocks if block.kind is BlockKind.HEADING]
    assert headings[-3:] == ["1. Inledning", "1.1 Organisation", "1.2 Tider"]
    told = find(blocks, "Enheten har tre")
    assert told.kind is BlockKind.PARAGRAPH
    assert told.section[-1] == "1.1 Organisation"
    assert blocks_of(INDENTED.replace("\n ", "\n").lstrip())[-1].section == blocks[-1].section


def test_a_line_set_in_further_than_the_others_is_an_item() -> None:
    blocks = blocks_of(
        " Biblioteken i Almnäs har öppet alla dagar.\n Följande gäller:\n\n  Bussen stannar vid skolan.\n\n"
        "  Bussen stannar vid torget.\n\n Det gäller hela året i Almnäs.\n"
    )
    assert find(blocks, "vid skolan").kind is BlockKind.LIST_ITEM
    assert find(blocks, "hela året").kind is BlockKind.PARAGRAPH


def test_a_name_below_a_long_line_goes_on_with_it() -> None:
    assert "leds av biblioteksplanerare Viveka Stolt." in find(blocks_of(INDENTED), "Viveka Stolt").text


def test_the_width_of_the_text_is_that_of_lines_that_were_wrapped() -> None:
    told = "\n".join(
        f"Bussen nummer {at} kör från torget till skolan och vidare till\nhamnen samt tillbaka igen samma väg."
        for at in range(9)
    )
    row = "Linje                                      Resor                         Turer                  Stopp"
    text = f"{told}\n\n{row}\n{row}\n{row}\n{row}\n\nMedianen var alltså 26 dygn mot 21 dygn för hela året\n2023.\n"
    assert blocks_of(text)[-1].text.endswith("för hela året 2023.")


NOTED = """\
Kommunens lånemått¹ förbättrades och utlånet per dag var som förut, vilket är bra.

Nyckeltal                      2023    2024
Bokgrad a)                       62      64
Hyllmått 3)                     3,1     3,4

1) Likvida medel i förhållande till kortfristiga skulder.
3) Antal gånger per år som hyllan fylls på.
a) Böckerna i förhållande till alla medier.
b) Filmerna i förhållande till alla medier.
"""


def notes_in(blocks: list[Block]) -> dict[str, str]:
    return {block.lead: block.text for block in blocks if block.kind is BlockKind.NOTE}


def test_a_note_below_has_the_word_that_bears_its_mark_as_its_lead() -> None:
    blocks = outline(read_text(NOTED.encode()))
    assert notes_in(blocks) == {
        "lånemått": "1) Likvida medel i förhållande till kortfristiga skulder.",
        "Hyllmått": "3) Antal gånger per år som hyllan fylls på.",
        "Bokgrad": "a) Böckerna i förhållande till alla medier.",
    }
    assert find(blocks, "b) Filmerna").kind is BlockKind.LIST_ITEM


def test_raised_and_markdown_marks_join_a_note_to_its_word() -> None:
    markdown = "# Lån\n\nDen avgör lånerummet[^1].\n\n| Mått | 2024 |\n|---|---|\n| Läsindex* | 74 |\n\n\\* Snittet av sex svar.\n\n[^1]: Vad man har kvar.\n"
    html = "<h1>Lån</h1><p>Lånerummet<sup>1</sup> var 64 kvadratmeter.</p><table><tr><th>Mått</th><th>2023</th><th>2024</th></tr><tr><td>Läsindex<sup>a</sup></td><td>12</td><td>14</td></tr></table><p>a) Snittet av sex svar.</p><p><sup>1</sup> Vad man har kvar.</p>"
    assert set(notes_in(outline(read_markdown(markdown.encode())))) == {"lånerummet", "Läsindex"}
    assert set(notes_in(outline(read_html(html.encode())))) == {"Lånerummet", "Läsindex"}


def test_a_mark_on_a_figure_names_no_word() -> None:
    blocks = blocks_of(
        "Lokalen i Almnäs¹ är ny.\n\n¹ Byggd 2019.\n\nAntalet lån var 44¹ under året.\n\n¹ Utom i juli.\n"
    )
    assert notes_in(blocks) == {"Almnäs": "¹ Byggd 2019."}


def test_the_last_item_of_a_numbered_list_is_no_heading() -> None:
    blocks = blocks_of(
        "Mål\n\nNämnden har fyra mål för året:\n\n1. Läsning\n\n2. Närvaro\n\n3. Studiero\n\n4. Kompetens i förskolan\n\n"
        "För läsningen är 1,2 miljoner kronor avsatta. Två lärare anställs under hösten.\n"
    )
    assert find(blocks, "4. Kompetens").kind is BlockKind.LIST_ITEM


def test_a_numbered_heading_below_a_list_is_still_a_heading() -> None:
    blocks = blocks_of(
        "3. Mål\n\nNämnden har tre mål för året, som följs upp varje kvartal:\n\n- Läsning\n\n- Närvaro\n\n- Studiero\n\n"
        "4. Personal\n\nAntalet anställda var 120 vid årets slut. Det är tio fler än året innan.\n"
    )
    assert find(blocks, "4. Personal").kind is BlockKind.HEADING
    chapters = blocks_of(
        "1. Läsning\n\nNämnden följer upp läsningen. Det görs varje höst.\n\n3. Mål\n\nMålen är dessa:\n\n1) Läsning\n\n2) Närvaro\n\n"
        "3) Studiero\n\n4. Personal\n\nAntalet anställda var 120 vid årets slut. Det är tio fler än året innan.\n"
    )
    assert find(chapters, "4. Personal").kind is BlockKind.HEADING

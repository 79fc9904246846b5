"""PDF files: reading order, headings, running headers, page numbers, tables of every kind, footnotes, missing text."""

import re
from pathlib import Path

import pytest
from load_helpers import load_bytes, marked, page_texts

import build_pdfs  # isort: skip  (found through load_helpers)
from corpus.errors import UnreadableDocument
from corpus.formats.pdf_column_cells import TableLines, fill_grid
from corpus.formats.pdf_segments import segments_of
from corpus.formats.pdf_types import Line, Word, make_line
from corpus.tables import real_rows

BODY = "\n".join(build_pdfs.BODY)


def test_headings_paragraphs_bullets_footnote(tmp_path: Path) -> None:
    source = load_bytes(tmp_path, "a.pdf", build_pdfs.report())
    assert source.text == (
        f"1 Sammanfattning\n\n{BODY}\n\n1.1 Händelser under året\n\nUnder året hände följande:\n\n"
        "• Ny vårdcentral i Ekeby\n• Avtal om ambulanshelikopter, som gäller\nfrån och med juni\n• Ny direktör\n\n"
        "Kostnaden för hyrpersonal var 31,5¹\n\n"
        "1 Exklusive kostnader för tolk, som redovisas under\ngemensamma kostnader.\n\n"
        "2 Ekonomi\n\nNämnden redovisar ett överskott som främst förklaras av att planerade rekry-\n"
        "teringar har skjutits fram till nästa år.\n\n"
        "En ny rad som hör till samma stycke och är lång nog att fylla sidan nästan helt ut.\n\n"
        "Reservation\n\nAnna Ek (M) reserverar sig mot beslutet."
    )
    assert marked(source) == [
        ("h1", "1 Sammanfattning"),
        ("h2", "1.1 Händelser under året"),
        ("li", "• Ny vårdcentral i Ekeby"),
        ("li", "• Avtal om ambulanshelikopter, som gäller\nfrån och med juni"),
        ("li", "• Ny direktör"),
        ("fn", "1 Exklusive kostnader för tolk, som redovisas under\ngemensamma kostnader."),
        ("h1", "2 Ekonomi"),
        ("h3", "Reservation"),
    ]


def test_pages_and_what_runs_through_them(tmp_path: Path) -> None:
    source = load_bytes(tmp_path, "a.pdf", build_pdfs.report())
    texts = page_texts(source)
    assert list(texts) == [1, 2, 3]
    assert texts[3].startswith("teringar har skjutits fram")
    properties = dict(source.properties)
    assert properties["page_header"] == "Region Exempel\tÅrsredovisning 2023"
    assert properties["page_footer"] == "Dnr RS-2024-0117\tSida 1 (3)"
    assert "Sida" not in source.text


def test_two_columns(tmp_path: Path) -> None:
    source = load_bytes(tmp_path, "a.pdf", build_pdfs.two_columns())
    places = [
        source.text.index(words)
        for words in (
            "Delårsrapport",
            "Resultat",
            "Vänster spalt rad 1 ",
            "Vänster spalt rad 12",
            "Höger spalt rad 1 ",
            "Höger spalt rad 8",
            "Skatter\t45,1",
            "Ett avslutande",
        )
    ]
    assert places == sorted(places)
    assert source.tables[0].rows == (
        ("", "2024", "2023"),
        ("Skatter", "45,1", "43,0"),
        ("Bidrag", "12,0", "11,5"),
        ("Summa", "57,1", "54,5"),
    )
    assert [page.number for page in source.pages] == [1]


def test_ruled_tables(tmp_path: Path) -> None:
    source = load_bytes(tmp_path, "a.pdf", build_pdfs.ruled_tables())
    merged, open_sides, wrapped = source.tables
    assert merged.rows == (
        ("Förvaltning", "2023", "2023", "2022", "2022"),
        ("Förvaltning", "Kvinnor", "Män", "Kvinnor", "Män"),
        ("Vård", "7,3", "4,9", "8,4", "5,6"),
        ("Skola", "6,1", "3,3", "6,6", "3,9"),
    )
    assert (merged.header_rows, merged.caption) == (2, "Tabell 1. Sjukfrånvaro, procent")
    assert open_sides.rows == (("Projekt", "Budget", "Utfall"), ("Bussdepå", "64 000", "5 480"), ("Bad", "12 500", "–"))
    assert (open_sides.header_rows, open_sides.caption) == (1, "Belopp i tkr")
    assert wrapped.rows == (
        ("Mått", "Ansvarig nämnd"),
        ("Andel som får tid inom framgångsfaktorns gräns", "Hälso- och sjukvårdsnämnden"),
    )
    spans = [source.text[start:end] for start, end in wrapped.row_spans]
    assert spans[1] == "Andel som får tid inom framgångs-faktorns gräns\tHälso- och sjukvårdsnämnden"
    assert not marked(source)


def test_borderless_tables(tmp_path: Path) -> None:
    source = load_bytes(tmp_path, "a.pdf", build_pdfs.borderless_tables())
    result, goals = source.tables
    assert result.rows == (
        ("", "Utfall 2023", "Budget 2023", "Avvikelse"),
        ("Verksamhetens intäkter", "2 184,6", "2 102,0", "82,6"),
        ("Verksamhetens kostnader", "-10 942,7", "-10 618,5", "-324,2"),
        ("Resultat av försäljning och ändrat värde av placeringar", "1,2", "0,0", "1,2"),
        ("Årets resultat", "-247,8", "-70,0", "-177,8"),
    )
    assert (result.header_rows, result.caption) == (1, "Resultaträkning, mnkr")
    assert goals.rows == (
        ("Mål", "Målvärde", "Utfall", "Bedömning"),
        ("Tid i rätt tid", "85 %", "76,2 %", "Delvis uppfyllt"),
        ("Nöjda resenärer", "75 %", "78 %", "Uppfyllt"),
        ("Ekonomi", "1,0 %", "-2,7 %", "Inte uppfyllt"),
    )
    assert "Text efter tabellen som fyller hela raden" in source.text


def test_tables_that_go_on_over_a_page_break(tmp_path: Path) -> None:
    source = load_bytes(tmp_path, "a.pdf", build_pdfs.table_over_pages())
    ruled, borderless = source.tables
    assert [row[0] for row in ruled.rows] == ["Nämnd", *(f"Nämnd {letter}" for letter in "ABCDEFGHIJ")]
    assert ruled.caption == "Tabell 5. Nämndernas resultat, mnkr"
    assert [row[0] for row in borderless.rows] == ["Objekt", "Buss", "Tåg", "Bil", "Båt", "Färja", "Cykel", "Summa"]
    assert borderless.header_rows == 1
    page_of = {page.number: page for page in source.pages}
    assert ruled.row_spans[8][1] <= page_of[1].end <= ruled.row_spans[9][0]
    assert borderless.row_spans[4][1] <= page_of[2].end <= borderless.row_spans[5][0]
    assert source.text.count("Nämnd\tBudget\tUtfall") == 2  # the repeated header stays in the text, not in the rows


def test_a_vote_is_counted_in_the_column_it_stands_in(tmp_path: Path) -> None:
    (table,) = load_bytes(tmp_path, "a.pdf", build_pdfs.votes()).tables
    assert table.rows == (
        ("Ledamot", "Ja", "Nej", "Avstår"),
        ("Anna Ek (M)", "x", "", ""),
        ("Bo Alm (S)", "", "x", ""),
        ("Cia Lind (C)", "x", "", ""),
        ("Dan Ros (V)", "", "x", ""),
    )


def test_numbers_left_and_right(tmp_path: Path) -> None:
    source = load_bytes(tmp_path, "a.pdf", build_pdfs.odd_and_even())
    assert page_texts(source) == {
        1: "Budget 2025",
        **{n: f"Sidans text handlar om område {n} och ingenting annat." for n in range(2, 6)},
    }


def test_contents_are_furniture(tmp_path: Path) -> None:
    source = load_bytes(tmp_path, "a.pdf", build_pdfs.contents())
    assert [re.sub(r"\W+", " ", source.text[start:end]) for start, end in source.furniture] == [
        "Inledning 2",
        "Ekonomi 12",
        "Personal 23",
        "Noter 31",
    ]
    assert source.tables == ()


def test_scanned(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match="är inskannad och saknar textlager"):
        load_bytes(tmp_path, "a.pdf", build_pdfs.scanned(with_text=False))


def test_scanned_pages_are_named(tmp_path: Path) -> None:
    source = load_bytes(tmp_path, "a.pdf", build_pdfs.scanned(with_text=True))
    assert source.warnings == ("Sida 2 i filen saknar textlager (troligen inskannade bilder) och kan inte sökas.",)
    assert source.text == BODY


def test_encrypted(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match="är krypterad"):
        load_bytes(tmp_path, "a.pdf", build_pdfs.locked())


def test_three_columns_above_a_wide_table(tmp_path: Path) -> None:
    """The table's labels end before the first gutter, and its figures must not be read as a column of text."""
    words = ("vård skola trafik kultur miljö bygg plan fritid tandvård bidrag " * 3).split()
    columns = [[" ".join(words[n + at : n + at + 4]) for n in range(9)] for at in range(3)]

    def page(canvas: build_pdfs.Canvas) -> None:
        for x, rows, shift in zip((60, 230, 400), columns, (0, 5, 2), strict=True):
            build_pdfs.lines(canvas, x, 80 + shift, rows, size=9, pitch=12)
        build_pdfs.text(canvas, 60, 200, "Resultat, mnkr", 9, bold=True)
        rows = [
            ("", "2023", "2022", "2021"),
            ("Intäkter", "45,1", "43,0", "41,7"),
            ("Kostnader", "-12,0", "-11,5", "-9,9"),
            ("Summa", "57,1", "54,5", "51,6"),
        ]
        for at, row in enumerate(rows):
            build_pdfs.cells(canvas, 215 + 14 * at, row, (60, 300, 400, 500), bold=at == 0)

    source = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page]))
    assert source.text.startswith("\n".join(row for rows in columns for row in rows))  # one sentence through all three
    assert source.tables[0].rows[1] == ("Intäkter", "45,1", "43,0", "41,7")
    assert source.tables[0].caption == "Resultat, mnkr"


def test_groups_of_rows_under_bold_words(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        rows = [
            ("", "Not", "2023", "2022"),
            ("TILLGÅNGAR",),
            ("Anläggningar", "10", "4 872", "4 311"),
            ("Kassa", "", "54", "61"),
            ("SKULDER",),
            ("Lån", "15", "2 950", "2 600"),
        ]
        for at, row in enumerate(rows):
            bold = at in (0, 1, 4)
            build_pdfs.cells(canvas, 100 + 14 * at, row, (60, 300, 400, 500)[: len(row)], bold=bold)

    (table,) = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page])).tables
    assert table.rows == (
        ("", "Not", "2023", "2022"),
        ("TILLGÅNGAR", "", "", ""),
        ("Anläggningar", "10", "4 872", "4 311"),
        ("Kassa", "", "54", "61"),
        ("SKULDER", "", "", ""),
        ("Lån", "15", "2 950", "2 600"),
    )
    assert table.header_rows == 1


def test_a_heading_parts_two_tables_with_the_same_header(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        top = 100
        for school, figures in (("Ekskolan", (84, 79)), ("Alskolan", (102, 110))):
            canvas.setFont("Helvetica-Bold", 14)
            canvas.drawString(60, build_pdfs.HEIGHT - top, school)
            for row in (
                ("Mått", "2023", "2024"),
                ("Elever", *map(str, figures)),
                ("Lärare", "9", "8"),
                ("Rum", "5", "6"),
            ):
                top += 16
                build_pdfs.cells(canvas, top, row, (60, 300, 400))
            top += 26

    tables = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page])).tables
    assert [table.rows[1] for table in tables] == [("Elever", "84", "79"), ("Elever", "102", "110")]


def test_figures_wrapped_in_a_narrow_cell_stay_whole(tmp_path: Path) -> None:
    """ "4 872" over two lines between two drawn lines is one amount, and never 872."""

    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.cells(canvas, 100, ("", "2023", "2022"), (60, 300, 350), bold=True)
        for at, (label, first, second) in enumerate(
            (
                ("Byggnader", ("4", "872"), ("4", "311")),
                ("Kassa", ("54",), ("61",)),
                ("Lån", ("2", "950"), ("2", "600")),
            )
        ):
            y = 120 + 30 * at
            canvas.line(60, build_pdfs.HEIGHT - y + 12, 350, build_pdfs.HEIGHT - y + 12)
            build_pdfs.text(canvas, 60, y + 6, label, 9)
            for x, cell in ((300, first), (350, second)):
                for n, part in enumerate(cell):
                    canvas.drawRightString(x, build_pdfs.HEIGHT - y - 11 * n - (0 if len(cell) > 1 else 6), part)

    (table,) = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page])).tables
    assert table.rows[1:] == (("Byggnader", "4 872", "4 311"), ("Kassa", "54", "61"), ("Lån", "2 950", "2 600"))


def test_columns_too_close_to_tell_apart_are_left_as_lines(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        for at, (label, figure) in enumerate(
            (("Ortopedi", "986"), ("Urologi ab", "348"), ("Kirurgi a", "538"), ("Gynekologi", "497"))
        ):
            build_pdfs.text(canvas, 60, 100 + 14 * at, f"{label} {figure}", 9)
            build_pdfs.text(canvas, 300, 100 + 14 * at, f"{at + 7}1 %", 9)

    source = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page]))
    assert source.tables == ()
    assert "Ortopedi 986\t71 %" in source.text


def test_walls_in_every_other_row(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        rows = [
            ["Post", "2023", "2022"],
            ["Avgifter", "12,5", "11,0"],
            ["Lokalhyra", "-60,8", ""],
            ["Resultat", "2,5", "1,5"],
        ]
        style = [
            ("BOX", (0, 0), (-1, -1), 0.5, build_pdfs.colors.black),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, build_pdfs.colors.black),
        ]
        style += [("LINEAFTER", (0, row), (1, row), 0.5, build_pdfs.colors.black) for row in (1, 3)]
        build_pdfs.ruled(canvas, 90, rows, style, 80)

    (table,) = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page])).tables
    assert table.rows == (
        ("Post", "2023", "2022"),
        ("Avgifter", "12,5", "11,0"),
        ("Lokalhyra", "-60,8", ""),
        ("Resultat", "2,5", "1,5"),
    )


def test_a_row_cut_by_the_page_break_is_whole(tmp_path: Path) -> None:
    def first(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.ruled(
            canvas,
            700,
            [["Objekt", "2023", "2022"], ["Buss", "100", "90"], ["Lekplatser vid", "1 800", "2 100"]],
            build_pdfs.GRID,
            80,
        )

    def second(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.ruled(canvas, 60, [["förskolor", "", ""], ["Summa", "1 900", "2 190"]], build_pdfs.GRID, 80)

    (table,) = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([first, second])).tables
    assert table.rows[2:] == (("Lekplatser vid förskolor", "1 800", "2 100"), ("Summa", "1 900", "2 190"))


def test_words_broken_at_the_edge_of_a_cell_are_whole(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.lines(canvas, 70, 60, ["Den här texten nämner socialnämnden och andra."])
        rows = [["Nämnd", "2023"], ["Socialnämn\nden", "12"], ["Kultur och\nfritid", "3"]]
        table = build_pdfs.Table(rows, colWidths=[58, 50])
        table.setStyle(build_pdfs.TableStyle(build_pdfs.GRID))
        table.wrapOn(canvas, 400, 400)
        table.drawOn(canvas, 70, 600)

    (table,) = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page])).tables
    assert table.rows[1:] == (("Socialnämnden", "12"), ("Kultur och fritid", "3"))


def test_drawn_bullets_and_footnotes_below_a_line(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        for at, item in enumerate(("Ny plan för konst", "Avtal med fem kommuner")):
            canvas.circle(74, build_pdfs.HEIGHT - 97 - 14 * at, 1.5, stroke=0, fill=1)
            build_pdfs.text(canvas, 82, 100 + 14 * at, item)
        canvas.line(70, build_pdfs.HEIGHT - 700, 170, build_pdfs.HEIGHT - 700)
        build_pdfs.text(canvas, 70, 715, "1 Enligt beslut i nämnden.")

    source = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page]))
    assert marked(source) == [
        ("li", "Ny plan för konst"),
        ("li", "Avtal med fem kommuner"),
        ("fn", "1 Enligt beslut i nämnden."),
    ]


def test_tables_that_cannot_be_read_do_not_cost_the_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from corpus.formats import pdf

    def fails(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(pdf, "find_column_grids", fails)
    source = load_bytes(tmp_path, "a.pdf", build_pdfs.votes())
    assert source.warnings == ("Tabellerna på sida 1 i filen kunde inte tolkas och lästes som text.",)
    assert "Anna Ek (M)\tx" in source.text


def test_rows_without_lines_between_them(tmp_path: Path) -> None:
    """A box around the whole table and lines between its columns, none between its rows."""
    rows = [
        ["Post", "2023", "2022"],
        ["Intäkter från avgifter\noch taxor\nKostnader\nResultat", "12,5\n\n−10,0\n2,5", "11,0\n\n−9,5\n1,5"],
    ]

    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.ruled(canvas, 90, rows, build_pdfs.GRID, 80)

    (table,) = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page])).tables
    assert table.rows == (
        ("Post", "2023", "2022"),
        ("Intäkter från avgifter och taxor", "12,5", "11,0"),
        ("Kostnader", "-10,0", "-9,5"),
        ("Resultat", "2,5", "1,5"),
    )


@pytest.mark.parametrize(("angle", "x", "y"), [(90, 0.0, -build_pdfs.WIDTH), (-90, -build_pdfs.HEIGHT, 0.0)])
def test_a_table_on_its_side_is_read_the_right_way_up(tmp_path: Path, angle: int, x: float, y: float) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        canvas.rotate(angle)
        canvas.translate(x, y)
        canvas.translate(0, build_pdfs.WIDTH - build_pdfs.HEIGHT)
        build_pdfs.lines(canvas, 70, 120, build_pdfs.BODY)
        build_pdfs.ruled(canvas, 200, [["Post", "2023"], ["Skatter", "12,5"], ["Bidrag", "3,5"]], build_pdfs.GRID)

    source = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page]))
    assert source.text.startswith(BODY)
    assert source.tables[0].rows == (("Post", "2023"), ("Skatter", "12,5"), ("Bidrag", "3,5"))


def test_turned_text_is_left_out(tmp_path: Path) -> None:
    source = load_bytes(tmp_path, "a.pdf", build_pdfs.turned())
    assert source.text == "Text på en liggande sida som är bredare än den är hög."


def test_bold_overprint_is_read_once(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        for shift in (0, 0.3):
            build_pdfs.text(canvas, 70 + shift, 90, "Årets resultat 12,5 mnkr")

    assert load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page])).text == "Årets resultat 12,5 mnkr"


def test_recurring_headings_and_totals_are_no_running_lines(tmp_path: Path) -> None:
    """Minutes have "Beslut" at the same place on every page, reports a total at the foot of their tables."""

    def page(number: int) -> build_pdfs.Draw:
        def draw(canvas: build_pdfs.Canvas) -> None:
            build_pdfs.text(canvas, 70, 40, "Vikholms kommun", 8)
            build_pdfs.text(canvas, 70, 90, f"§ {40 + number} Ärende om {'abcdef'[number]}", 14, bold=True)
            build_pdfs.text(canvas, 70, 110, "Beslut", 12, bold=True)
            build_pdfs.lines(canvas, 70, 130, build_pdfs.BODY)
            build_pdfs.text(canvas, 70, 800, f"Summa {number * 7} {number * 3}")

        return draw

    source = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page(number) for number in range(6)]))
    assert source.text.count("Beslut") == 6
    assert source.text.count("Summa") == 6
    assert "Vikholms kommun" not in source.text


def test_a_drawn_header_heads_the_rows_without_lines_below_it(tmp_path: Path) -> None:
    rows = [
        ("Hamnen", "4,1", "4,4", "3,9", "3,8"),
        ("Parken", "2,0", "1,7", "2,1", "2,2"),
        ("Badet", "6,3", "6,9", "6,0", "6,1"),
    ]

    def page(canvas: build_pdfs.Canvas) -> None:
        walls, edges = (55, 200, 280, 360, 440, 520), (60, 275, 355, 435, 515)
        for y in (100, 116, 132):
            canvas.line(200 if y == 116 else 55, build_pdfs.HEIGHT - y, 520, build_pdfs.HEIGHT - y)
        for x in walls:
            top = 116 if x in (280, 440) else 100
            canvas.line(x, build_pdfs.HEIGHT - top, x, build_pdfs.HEIGHT - 132)
        build_pdfs.text(canvas, 270, 112, "2023", 9, bold=True)
        build_pdfs.text(canvas, 430, 112, "2022", 9, bold=True)
        build_pdfs.cells(canvas, 128, ("Verk", "Budget", "Utfall", "Budget", "Utfall"), edges, bold=True)
        for at, row in enumerate(rows):
            build_pdfs.cells(canvas, 146 + 14 * at, row, edges)

    (table,) = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page])).tables
    body = real_rows(table, "")
    assert [row.label for row in body] == ["Hamnen", "Parken", "Badet"]
    assert body[0].columns == ("2023 Budget", "2023 Utfall", "2022 Budget", "2022 Utfall")


def test_a_short_name_heads_as_many_columns_as_its_neighbour(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        xs = (60, 200, 250, 300, 360, 410, 460)
        build_pdfs.cells(canvas, 100, ("Antal", "Total kostnad i tusental kronor"), (228, 468), bold=True)
        build_pdfs.cells(canvas, 114, ("Prestation", *("2023", "2022", "2021") * 2), xs, bold=True)
        for at, label in enumerate(("Besök", "Samtal", "Beslut")):
            build_pdfs.cells(canvas, 128 + 14 * at, (label, "41", "38", "36", "6 138", "5 828", "5 440"), xs)

    (table,) = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page])).tables
    assert real_rows(table, "")[0].columns == (
        *(f"Antal {year}" for year in (2023, 2022, 2021)),
        *(f"Total kostnad i tusental kronor {year}" for year in (2023, 2022, 2021)),
    )


def test_the_first_group_of_rows_stands_between_header_and_figures(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        xs = (60, 300, 380, 460)
        build_pdfs.cells(canvas, 100, ("Indikator", "Utfall 2023", "Mål 2023", "Läge"), xs, bold=True)
        build_pdfs.text(
            canvas, 60, 114, "Mål 1. Ett levande centrum för alla som bor och verkar i staden", 9, bold=True
        )
        for at, label in enumerate(("Besök", "Butiker", "Träd")):
            build_pdfs.cells(canvas, 128 + 14 * at, (label, "41", "38", "Nått"), xs)

    (table,) = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page])).tables
    group, *rows = real_rows(table, "")
    assert group.label.startswith("Mål 1.")
    assert rows[0].columns == ("Utfall 2023", "Mål 2023", "Läge")


def test_a_table_in_a_column_of_text_is_not_read_across_the_gutter(tmp_path: Path) -> None:
    words = ("vård skola trafik kultur miljö bygg plan fritid tandvård bidrag " * 9).split()
    sentence = [" ".join(words[at : at + 6]) for at in range(0, 84, 6)]

    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.lines(canvas, 60, 80, sentence, size=9, pitch=12)
        build_pdfs.lines(canvas, 310, 80, sentence, size=9, pitch=12)
        build_pdfs.text(canvas, 60, 270, "Personal", 14, bold=True)
        build_pdfs.lines(canvas, 60, 310, sentence[:6], size=9, pitch=12)
        build_pdfs.text(canvas, 310, 310, "Sjukfrånvaro i procent", 9, bold=True)
        rows = (
            ("", "2023", "2022"),
            ("Kvinnor", "5,2", "5,7"),
            ("Män", "2,7", "3,2"),
            ("Alla", "4,1", "4,6"),
            ("Unga", "2,2", "2,9"),
        )
        for at, row in enumerate(rows):
            build_pdfs.cells(canvas, 322 + 12 * at, row, (310, 440, 490), bold=at == 0)

    source = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page]))
    assert [row[0] for row in source.tables[0].rows] == ["", "Kvinnor", "Män", "Alla", "Unga"]
    assert "\n".join(sentence[:6]) in source.text.split("Personal")[1]


def test_words_drawn_apart_to_fill_a_column_are_no_cells() -> None:
    """A line of a narrow justified column has wide gaps, all of them as wide; the names over columns have not."""

    def line(*ends: tuple[str, float, float]) -> Line:
        return make_line([Word(text, x0, 100.0, x1, 110.0, 10.0) for text, x0, x1 in ends])

    filled = line(
        ("inga", 50, 68), ("sjuksköterskor", 94, 158), ("längre", 184, 210), ("in", 236, 243), ("till", 269, 280)
    )
    assert filled.text == "inga sjuksköterskor längre in till"
    assert len(segments_of(filled)) == 1
    names = line(("Kvinnor", 50, 84), ("Män", 120, 138), ("Kvinnor", 180, 214), ("Män", 250, 268))
    assert names.text == "Kvinnor\tMän\tKvinnor\tMän"
    years = line(("2021", 50, 70), ("2022", 100, 120), ("2023", 150, 170), ("2024", 200, 220))
    assert len(segments_of(years)) == 4


def test_a_word_that_runs_over_into_a_column_of_figures_stays_with_its_name() -> None:
    def line(top: float, *ends: tuple[str, float, float]) -> Line:
        return make_line([Word(text, x0, top, x1, top + 8, 8.0) for text, x0, x1 in ends])

    rows = (
        line(100, ("Lyftet", 50, 80), ("Askby", 150, 175), ("kommun", 178, 205), ("6750", 253, 270)),
        line(112, ("Vägen", 50, 80), ("Norra", 150, 200), ("Stöd", 203, 228), ("AB", 231, 242), ("4200", 253, 270)),
        line(124, ("Bron", 50, 80), ("Ekby", 150, 175), ("ca", 243, 250), ("1480", 253, 270)),
    )
    grid = fill_grid(TableLines(rows, 0, (True,) * 3), ((50, 80), (150, 212), (240, 270)), ())
    texts = [" ".join(cell.lines) for cell in grid.cells]
    assert texts[3:6] == ["Vägen", "Norra Stöd AB", "4200"]
    assert texts[8] == "ca 1480"


_SENTENCE = "Nämnden följer upp hur många som arbetar i vården varje år"
_STAFF = (("Läkare", "338", "341"), ("Psykologer", "81", "84"), ("Barnmorskor", "94", "90"), ("Alla", "513", "515"))


def test_a_table_that_goes_on_in_the_next_column_keeps_its_names(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.lines(canvas, 50, 80, [f"{_SENTENCE[:40]} {at}" for at in range(40)], size=9, pitch=12)
        build_pdfs.ruled(canvas, 600, (("Grupp", "2022", "2023"), *_STAFF[:1]), build_pdfs.GRID, 45, 50, 100)
        build_pdfs.ruled(canvas, 80, _STAFF[1:], build_pdfs.GRID, 45, 310, 100)
        build_pdfs.lines(canvas, 310, 180, [f"{_SENTENCE[:40]} {at}" for at in range(36)], size=9, pitch=12)

    table = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page])).tables
    assert [row[0] for row in table[0].rows] == ["Grupp", "Läkare", "Psykologer", "Barnmorskor", "Alla"]
    assert (len(table), table[0].header_rows) == (1, 1)


def test_names_left_behind_at_the_foot_of_a_page_head_the_table_on_the_next(tmp_path: Path) -> None:
    def foot(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.lines(canvas, 50, 80, [f"{_SENTENCE} {at}" for at in range(50)], size=9, pitch=12)
        build_pdfs.text(canvas, 50, 712, "Tabell 2. Antal anställda", 10, bold=True)
        build_pdfs.cells(canvas, 732, ("Grupp", "Utfall 2022", "Utfall 2023"), (50, 200, 300))

    def top(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.ruled(canvas, 80, _STAFF, build_pdfs.GRID)
        build_pdfs.lines(canvas, 50, 200, [f"{_SENTENCE} {at}" for at in range(30)], size=9, pitch=12)

    source = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([foot, top]))
    assert source.tables[0].rows[:2] == (("Grupp", "Utfall 2022", "Utfall 2023"), ("Läkare", "338", "341"))
    assert real_rows(source.tables[0], "")[0].columns == ("Utfall 2022", "Utfall 2023")


def test_a_head_of_two_rows_left_behind_at_the_foot_of_a_page_heads_the_rows_on_the_next(tmp_path: Path) -> None:
    head = [["Skola", "Andel med plats, %", "", "Antal 2023"], ["", "Mars 2022", "Mars 2023", ""]]
    spans = [("SPAN", (1, 0), (2, 0)), ("SPAN", (0, 0), (0, 1)), ("SPAN", (3, 0), (3, 1))]
    bold = [("FONTNAME", (0, 0), (-1, -1), "Helvetica-Bold")]

    def foot(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.lines(canvas, 50, 80, [f"{_SENTENCE} {at}" for at in range(50)], size=9, pitch=12)
        build_pdfs.ruled(canvas, 720, head, [*build_pdfs.GRID, *spans, *bold])

    def top(canvas: build_pdfs.Canvas) -> None:
        rows = [["Bäckskolan", "88,6", "91,2", "340"], ["Dalskolan", "76,9", "79,5", "212"]]
        build_pdfs.ruled(canvas, 60, rows, build_pdfs.GRID)

    (table,) = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([foot, top])).tables
    assert table.header_rows == 2
    assert real_rows(table, "")[0].columns == (
        "Andel med plats, % Mars 2022",
        "Andel med plats, % Mars 2023",
        "Antal 2023",
    )


def test_words_of_running_text_below_a_bold_line_by_chance_are_no_cells(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.text(canvas, 50, 100, "§ 12 Filialen i Bäcken", 11, bold=True)
        text = "Antalet barn har sjunkit i många år"
        beside = 50 + canvas.stringWidth(f"{text} ", "Helvetica", 10)
        build_pdfs.text(canvas, beside, 100, "BN 2023/24", 10, bold=True)
        for at, rest in enumerate(("och avtalet löper ut i juni.", "och hyran höjs kraftigt då.")):
            build_pdfs.text(canvas, 50, 124 + 14 * at, f"{text} {rest}", 10)

    source = load_bytes(tmp_path, "a.pdf", build_pdfs.pdf([page]))
    assert not source.tables

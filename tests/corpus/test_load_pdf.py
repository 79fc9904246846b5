"""PDF files: reading order, headings, running headers, page numbers, tables of every kind, footnotes, missing text."""

import re
from pathlib import Path

import pytest
from load_helpers import load_bytes, marked, page_texts

import build_pdfs  # isort: skip  (found through load_helpers)
from corpus.errors import UnreadableDocument

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

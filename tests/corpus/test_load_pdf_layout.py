"""PDF files laid out as reports for the public are: boxes, big figures, drop capitals, lists and names side by side."""

from itertools import pairwise
from pathlib import Path

from load_helpers import load_bytes, marked

import build_pdfs  # isort: skip  (found through load_helpers)
from corpus.outline import outline
from corpus.tables import real_rows
from corpus.types import BlockKind, Source

_WORDS = ("vård skola trafik kultur miljö bygg plan fritid tandvård bidrag " * 20).split()
_SHORT = [" ".join(_WORDS[at : at + 6]) for at in range(0, 120, 6)]
_LONG = [" ".join(_WORDS[at : at + 13]) for at in range(0, 130, 13)]


def _load(folder: Path, *pages: build_pdfs.Draw) -> Source:
    return load_bytes(folder, "a.pdf", build_pdfs.pdf(pages))


def _box(canvas: build_pdfs.Canvas, x: float, y: float, width: float, height: float) -> None:
    canvas.setFillGray(0.9)
    canvas.rect(x, build_pdfs.HEIGHT - y - height, width, height, stroke=0, fill=1)
    canvas.setFillGray(0)


def test_a_fact_box_beside_the_text_follows_its_section(tmp_path: Path) -> None:
    facts = ["Inspektionen har 34 inspektörer", "som gör 4 112 besök varje år i", "alla sju kommuner i länet."]

    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.text(canvas, 60, 80, "Tillsyn", 16, bold=True)
        _box(canvas, 340, 95, 190, 70)
        build_pdfs.text(canvas, 350, 110, "Fakta om tillsynen", 9, bold=True)
        build_pdfs.lines(canvas, 350, 124, facts, size=9, pitch=13)
        build_pdfs.lines(canvas, 60, 105, _SHORT[:6], size=8, pitch=13)
        build_pdfs.lines(canvas, 60, 183, _LONG[:4], size=8, pitch=13)
        build_pdfs.text(canvas, 60, 270, "Ekonomi", 16, bold=True)
        build_pdfs.lines(canvas, 60, 290, _LONG[:4], size=8, pitch=13)

    text = _load(tmp_path, page).text
    assert "\n".join(_SHORT[:6]) in text
    assert "\n".join(facts) in text
    assert text.index(_LONG[3]) < text.index("Fakta om") < text.index("Ekonomi")


def test_big_figures_read_with_what_they_count(tmp_path: Path) -> None:
    figures = (
        ("18 412", "invånare i kommunen"),
        ("92 %", "behöriga elever"),
        ("41,7 mnkr", "årets resultat"),
    )

    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.text(canvas, 60, 80, "Året i korthet", 20, bold=True)
        for at, (figure, caption) in enumerate(figures):
            build_pdfs.text(canvas, 60 + 160 * at, 130, figure, 24, bold=True)
            build_pdfs.text(canvas, 60 + 160 * at, 146, caption, 9)
        build_pdfs.lines(canvas, 60, 190, _LONG, size=9, pitch=13)

    blocks = outline(_load(tmp_path, page))
    assert [block.text for block in blocks[1:4]] == [f"{figure} {caption}" for figure, caption in figures]
    assert all(block.kind is BlockKind.PARAGRAPH for block in blocks[1:4])


def test_cards_are_read_one_by_one(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.text(canvas, 60, 60, "Året i korthet", 16, bold=True)
        for at, (figure, caption) in enumerate((("412", "anställda"), ("27 800", "kunder"))):
            _box(canvas, 60 + 180 * at, 80, 160, 60)
            build_pdfs.text(canvas, 70 + 180 * at, 110, figure, 20, bold=True)
            build_pdfs.text(canvas, 70 + 180 * at, 128, caption, 10)
        build_pdfs.lines(canvas, 60, 190, _LONG, size=9, pitch=13)

    assert _load(tmp_path, page).text.startswith("Året i korthet\n\n412 anställda\n\n27 800 kunder\n\n")


def test_a_drop_capital_begins_its_word(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.text(canvas, 60, 104, "U", 34, bold=True)
        build_pdfs.lines(canvas, 90, 90, ["nder året ökade befolkningen i", "kommunen med 143 personer och"])
        build_pdfs.lines(canvas, 60, 116, _SHORT)

    text = _load(tmp_path, page).text
    assert text.startswith("Under året ökade befolkningen i\nkommunen med")


def test_sentences_and_quotations_in_large_type_head_nothing(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.text(canvas, 60, 80, "Året i korthet", 20, bold=True)
        build_pdfs.text(canvas, 60, 110, "Kommunen växer och bygger nytt. Här är en sammanfattning.", 13)
        build_pdfs.lines(canvas, 60, 150, _LONG, size=9, pitch=13)
        build_pdfs.text(canvas, 60, 300, "”Vi har aldrig haft så nöjda föräldrar”", 13)
        build_pdfs.lines(canvas, 60, 330, _LONG, size=9, pitch=13)

    assert marked(_load(tmp_path, page)) == [("h1", "Året i korthet")]


def test_names_over_several_columns_are_told_by_those_that_recur_below(tmp_path: Path) -> None:
    edges = (60, 200, 250, 300, 370, 420, 470)

    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.text(canvas, 240, 100, "Larm", 9, bold=True)
        build_pdfs.text(canvas, 390, 100, "Insatstid", 9, bold=True)
        build_pdfs.cells(canvas, 114, ("Station", *("2023", "2024", "2025") * 2), edges, bold=True)
        for at, label in enumerate(("Eksta", "Furuvik", "Granliden")):
            build_pdfs.cells(canvas, 128 + 14 * at, (label, "412", "398", "431", "9,0", "9,4", "8,8"), edges)

    (table,) = _load(tmp_path, page).tables
    years = ("2023", "2024", "2025")
    assert real_rows(table, "")[0].columns == (
        *(f"Larm {year}" for year in years),
        *(f"Insatstid {year}" for year in years),
    )


def test_a_year_heads_several_columns_and_the_next_one_alone(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.text(canvas, 290, 100, "2024", 9, bold=True)
        build_pdfs.text(canvas, 438, 100, "2023", 9, bold=True)
        build_pdfs.text(canvas, 60, 107, "Post", 9, bold=True)
        for x, name in ((195, "Utfall"), (280, "Budget"), (350, "Avvikelse"), (432, "Utfall")):
            build_pdfs.text(canvas, x, 116, name, 9, bold=True)
        for at, label in enumerate(("Bidrag", "Avgifter", "Personal")):
            build_pdfs.text(canvas, 60, 132 + 14 * at, label, 9)
            for x, figure in ((235, "41,2"), (308, "39,8"), (387, "1,4"), (458, "43,1")):
                build_pdfs.text(canvas, x, 132 + 14 * at, figure, 9)

    (table,) = _load(tmp_path, page).tables
    rows = real_rows(table, "")
    assert rows[0].columns == ("2024 Utfall", "2024 Budget", "2024 Avvikelse", "2023 Utfall")
    assert [row.label for row in rows] == ["Bidrag", "Avgifter", "Personal"]


def test_wrapped_names_stand_over_one_column_each(tmp_path: Path) -> None:
    edges = (60, 200, 280, 360, 450)

    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.cells(canvas, 100, ("", "Bokslut", "Budget", "Bokslut", ""), edges, bold=True)
        build_pdfs.cells(canvas, 114, ("Nämnd", "2023", "2024", "2024", "Avvikelse"), edges, bold=True)
        for at, label in enumerate(("Bygg", "Skola", "Kultur")):
            build_pdfs.cells(canvas, 128 + 14 * at, (label, "41,2", "39,8", "43,1", "-3,3"), edges)

    (table,) = _load(tmp_path, page).tables
    assert real_rows(table, "")[0].columns == ("Bokslut 2023", "Budget 2024", "Bokslut 2024", "Avvikelse")


def test_years_head_columns_beside_a_long_label(tmp_path: Path) -> None:
    edges = (60, 260, 340, 420)

    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.cells(canvas, 100, ("Mnkr om inget annat anges", "2024", "2023", "2022"), edges)
        for at, label in enumerate(("Omsättning", "Resultat", "Investeringar")):
            build_pdfs.cells(canvas, 114 + 14 * at, (label, "1 934", "1 802", "1 715"), edges)

    (table,) = _load(tmp_path, page).tables
    assert real_rows(table, "")[0].columns == ("2024", "2023", "2022")


def test_a_last_label_that_goes_on_below_its_figures_is_whole(tmp_path: Path) -> None:
    edges = (60, 260, 340)

    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.cells(canvas, 100, ("Post", "2024", "2023"), edges, bold=True)
        for at, label in enumerate(("Bidrag", "Avgifter", "Årets")):
            build_pdfs.cells(canvas, 118 + 18 * at, (label, "415", "112"), edges)
        build_pdfs.text(canvas, 60, 164, "resultat", 9)

    (table,) = _load(tmp_path, page).tables
    assert table.rows[-1] == ("Årets resultat", "415", "112")


def test_lines_across_the_page_part_rows_not_columns(tmp_path: Path) -> None:
    rows = (
        ("Stockholm, Göteborg och Malmö", "Enligt beslut av närmaste chef"),
        ("Övriga orter inom hela landet", "Högst ett enkelt rum per natt"),
        ("Orter utom landet och till sjöss", "Enligt avtal med resebyrån där"),
        ("Kurser och möten som varar länge", "Enligt program och anmälan dit"),
    )

    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.lines(canvas, 60, 80, _LONG[:5], size=8, pitch=13)
        for at, row in enumerate(rows):
            canvas.line(60, build_pdfs.HEIGHT - 168 - 24 * at, 520, build_pdfs.HEIGHT - 168 - 24 * at)
            build_pdfs.text(canvas, 60, 184 + 24 * at, row[0], 10)
            build_pdfs.text(canvas, 320, 184 + 24 * at, row[1], 10)

    text = _load(tmp_path, page).text
    assert all(text.index(before[1]) < text.index(after[0]) for before, after in pairwise(rows))


def test_items_side_by_side_are_items_of_their_own(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.lines(canvas, 60, 80, [*_LONG[:5], "Som gåva räknas:"], size=8, pitch=13)
        for at, (left, right) in enumerate((("blommor", "presentkort"), ("böcker", "resor"))):
            build_pdfs.text(canvas, 70, 170 + 14 * at, f"• {left}", 8)
            build_pdfs.text(canvas, 300, 170 + 14 * at, f"• {right}", 8)

    items = [text for kind, text in marked(_load(tmp_path, page)) if kind == "li"]
    assert items == ["• blommor", "• presentkort", "• böcker", "• resor"]


def test_the_number_of_a_case_in_the_margin_leaves_the_heading_alone(tmp_path: Path) -> None:
    def page(canvas: build_pdfs.Canvas) -> None:
        build_pdfs.text(canvas, 60, 80, "§ 21", 12, bold=True)
        build_pdfs.text(canvas, 180, 80, "Bidrag till studieförbunden", 12, bold=True)
        build_pdfs.text(canvas, 60, 104, "KN 2025/31", 10)
        build_pdfs.text(canvas, 180, 104, "Beslut", 10, bold=True)
        build_pdfs.lines(canvas, 180, 122, _SHORT)

    assert ("h2", "Beslut") in marked(_load(tmp_path, page))

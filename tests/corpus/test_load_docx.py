"""Word files: styles, lists, tables with merged cells, footnotes, page breaks, tracked changes, properties."""

import datetime
from pathlib import Path

import pytest
from docx.document import Document as DocumentType
from docx.enum.text import WD_BREAK
from load_helpers import load_bytes, marked, page_texts

from build_docx import append, edited, with_footnotes, word  # isort: skip  (found through load_helpers)


def minutes(document: DocumentType) -> None:
    document.core_properties.title = "Protokoll kommunstyrelsen"
    document.core_properties.author = "Vikholms kommun"
    document.core_properties.created = datetime.datetime(2024, 3, 18, tzinfo=datetime.UTC)
    document.sections[0].header.paragraphs[0].text = "PROTOKOLL\tKS 2024"
    document.sections[0].footer.paragraphs[0].text = "Sign"
    document.add_heading("Protokoll", 0)
    document.add_heading("§ 38 Dagordning", 1)
    document.add_heading("Beslut", 2)
    document.add_paragraph("Kommunstyrelsen beslutar")
    document.add_paragraph("att godkänna rapporten, samt", style="List Bullet")
    document.add_paragraph("att lägga den till handlingarna.", style="List Number")
    document.add_paragraph().add_run("Reservation").bold = True
    document.add_paragraph("Anna Ek (M) reserverar sig.")
    document.add_paragraph().add_run("Hela stycket är i fetstil men slutar med punkt.").bold = True


def test_paragraphs_headings_and_lists(tmp_path: Path) -> None:
    source = load_bytes(tmp_path, "a.docx", word(minutes))
    assert source.text == (
        "Protokoll\n\n§ 38 Dagordning\n\nBeslut\n\nKommunstyrelsen beslutar\n\natt godkänna rapporten, samt\n"
        "att lägga den till handlingarna.\n\nReservation\n\nAnna Ek (M) reserverar sig.\n\n"
        "Hela stycket är i fetstil men slutar med punkt."
    )
    assert marked(source) == [
        ("h1", "Protokoll"),
        ("h1", "§ 38 Dagordning"),
        ("h2", "Beslut"),
        ("li", "att godkänna rapporten, samt"),
        ("li", "att lägga den till handlingarna."),
        ("h9", "Reservation"),
    ]
    assert source.pages == ()
    assert dict(source.properties) == {
        "title": "Protokoll kommunstyrelsen",
        "author": "Vikholms kommun",
        "created": "2024-03-18",
        "modified": "2013-12-23",
        "page_header": "PROTOKOLL KS 2024",
        "page_footer": "Sign",
    }


def test_swedish_style_names_and_outline_levels(tmp_path: Path) -> None:
    def fill(document: DocumentType) -> None:
        style = document.styles.add_style("Rubrik 2 numrerad", 1)
        document.add_paragraph("Ekonomi", style=style)
        append(document, '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Nivå ett</w:t></w:r></w:p>')
        append(document, '<w:p><w:pPr><w:outlineLvl w:val="9"/></w:pPr><w:r><w:t>Brödtext</w:t></w:r></w:p>')

    assert marked(load_bytes(tmp_path, "a.docx", word(fill))) == [("h2", "Ekonomi"), ("h1", "Nivå ett")]


NUMBERING = (
    '<w:abstractNum w:abstractNumId="90"><w:lvl w:ilvl="0"><w:start w:val="37"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="§ %1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
    '<w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>'
)


def test_automatic_paragraph_signs_are_computed(tmp_path: Path) -> None:
    """ "§ 38" is what people cite by, and Word keeps it out of the text."""

    def fill(document: DocumentType) -> None:
        for level, text in ((0, "Val av justerare"), (1, "första"), (1, "andra"), (0, "Budget"), (1, "tredje")):
            append(
                document,
                f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="90"/></w:numPr></w:pPr>'
                f"<w:r><w:t>{text}</w:t></w:r></w:p>",
            )

    number = '<w:num w:numId="90"><w:abstractNumId w:val="90"/></w:num>'
    data = edited(
        word(fill),
        {
            "word/numbering.xml": lambda xml: xml.replace("<w:num ", f"{NUMBERING}<w:num ", 1).replace(
                "</w:numbering>", f"{number}</w:numbering>"
            )
        },
    )
    source = load_bytes(tmp_path, "a.docx", data)
    assert source.text == "§ 37 Val av justerare\n\nförsta\nandra\n\n§ 38 Budget\n\ntredje"


def test_merged_cells_and_captions(tmp_path: Path) -> None:
    def fill(document: DocumentType) -> None:
        document.add_paragraph().add_run("Tabell 1. Prognos, tkr").bold = True
        table = document.add_table(4, 4)
        rows = [
            ["Nämnd", "Helår", "", "2023"],
            ["", "Budget", "Utfall", "Utfall"],
            ["Styrelsen", "98", "97", "2"],
            ["", "4", "5", "6"],
        ]
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                table.cell(row, column).text = text
        table.cell(0, 1).merge(table.cell(0, 2))
        table.cell(0, 0).merge(table.cell(1, 0))
        table.cell(2, 0).merge(table.cell(3, 0))
        document.add_paragraph("Text efter tabellen")

    source = load_bytes(tmp_path, "a.docx", word(fill))
    (table,) = source.tables
    assert table.rows == (
        ("Nämnd", "Helår", "Helår", "2023"),
        ("Nämnd", "Budget", "Utfall", "Utfall"),
        ("Styrelsen", "98", "97", "2"),
        ("Styrelsen", "4", "5", "6"),
    )
    assert (table.header_rows, table.caption) == (2, "Tabell 1. Prognos, tkr")
    assert [source.text[start:end] for start, end in table.row_spans][2:] == ["Styrelsen\t98\t97\t2", "4\t5\t6"]
    assert marked(source) == []  # the bold caption names the table, it is no heading of what follows


def test_table_of_names_and_values_has_no_header(tmp_path: Path) -> None:
    def fill(document: DocumentType) -> None:
        table = document.add_table(2, 2)
        for cell, text in zip(table._cells, ("Plats", "Rådhuset", "Beslutande", "Eva Alm (S)"), strict=True):
            cell.text = text

    (table,) = load_bytes(tmp_path, "a.docx", word(fill)).tables
    assert table.header_rows == 0


def test_boxes_of_one_column_are_read_as_text(tmp_path: Path) -> None:
    def fill(document: DocumentType) -> None:
        document.add_table(1, 1).cell(0, 0).text = "Fakta i en ruta"

    source = load_bytes(tmp_path, "a.docx", word(fill))
    assert source.text == "Fakta i en ruta"
    assert source.tables == ()


def test_footnotes_at_the_end(tmp_path: Path) -> None:
    def fill(document: DocumentType) -> None:
        append(
            document,
            '<w:p><w:r><w:t>Avgiften höjs</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>.</w:t></w:r></w:p>',
        )
        document.add_paragraph("Sista stycket")

    source = load_bytes(tmp_path, "a.docx", with_footnotes(word(fill), {1: "Enligt beslut § 4.", 2: "Exklusive moms."}))
    assert source.text == "Avgiften höjs¹.\n\nSista stycket\n\n¹ Enligt beslut § 4.\n\n² Exklusive moms."
    assert marked(source) == [("fn", "¹ Enligt beslut § 4."), ("fn", "² Exklusive moms.")]


def test_page_breaks(tmp_path: Path) -> None:
    def fill(document: DocumentType) -> None:
        document.add_paragraph("Första sidan")
        document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        document.add_paragraph("Andra sidan")
        document.add_paragraph("Tredje sidan").paragraph_format.page_break_before = True

    assert page_texts(load_bytes(tmp_path, "a.docx", word(fill))) == {
        1: "Första sidan",
        2: "Andra sidan",
        3: "Tredje sidan",
    }


def test_page_breaks_as_last_laid_out_win(tmp_path: Path) -> None:
    def fill(document: DocumentType) -> None:
        append(document, '<w:p><w:r><w:t>Slutet av ett</w:t><w:br w:type="page"/></w:r></w:p>')
        append(
            document,
            "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Sida två med text som </w:t></w:r>"
            "<w:r><w:lastRenderedPageBreak/><w:t>går över</w:t></w:r></w:p>",
        )

    texts = page_texts(load_bytes(tmp_path, "a.docx", word(fill)))
    assert texts == {1: "Slutet av ett", 2: "Sida två med text som", 3: "går över"}


def test_long_stretches_without_breaks_have_no_pages(tmp_path: Path) -> None:
    """One page break in a long file says nothing of the page that a sentence stands on."""

    def fill(document: DocumentType) -> None:
        document.add_paragraph("Omslag").add_run().add_break(WD_BREAK.PAGE)
        for _ in range(60):
            document.add_paragraph("En mening som är ganska lång och som tar plats på sidan. " * 3)

    assert load_bytes(tmp_path, "a.docx", word(fill)).pages == ()


def test_changes_boxes_and_fields(tmp_path: Path) -> None:
    """Insertions are read and deletions not, text boxes once, fields by their result, content controls through."""
    box = "<w:txbxContent><w:p><w:r><w:t>I rutan</w:t></w:r></w:p></w:txbxContent>"

    def fill(document: DocumentType) -> None:
        append(
            document,
            "<w:p><w:r><w:t>Kvar </w:t></w:r><w:del><w:r><w:delText>bort</w:delText></w:r></w:del><w:ins><w:r><w:t>till</w:t></w:r></w:ins></w:p>",
        )
        append(
            document,
            f'<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>',
        )
        append(
            document,
            "<w:p><w:r><w:instrText>PAGEREF x</w:instrText></w:r><w:r><w:t>Sida</w:t><w:tab/><w:t>7</w:t><w:noBreakHyphen/></w:r></w:p>",
        )
        append(document, "<w:sdt><w:sdtContent><w:p><w:r><w:t>Ifyllt</w:t></w:r></w:p></w:sdtContent></w:sdt>")

    assert load_bytes(tmp_path, "a.docx", word(fill)).text == "Kvar till\n\nI rutan\n\nSida\t7-\n\nIfyllt"


def test_raised_note_marks_do_not_join_figures(tmp_path: Path) -> None:
    def fill(document: DocumentType) -> None:
        paragraph = document.add_paragraph("Resultatet var 561,8")
        paragraph.add_run("1").font.superscript = True
        paragraph.add_run(" mnkr")

    assert load_bytes(tmp_path, "a.docx", word(fill)).text == "Resultatet var 561,8¹ mnkr"


def test_table_of_contents_is_furniture(tmp_path: Path) -> None:
    def fill(document: DocumentType) -> None:
        style = document.styles.add_style("toc 1", 1)
        document.add_paragraph("Ekonomi\t7", style=style)
        document.add_heading("Ekonomi", 1)

    source = load_bytes(tmp_path, "a.docx", word(fill))
    assert [source.text[start:end] for start, end in source.furniture] == ["Ekonomi\t7"]


@pytest.mark.parametrize("kind", ["application/vnd.ms-word.document.macroEnabled.main+xml"])
def test_macro_files_are_named(tmp_path: Path, kind: str) -> None:
    from corpus.errors import UnreadableDocument

    plain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    data = edited(word(minutes), {"[Content_Types].xml": lambda xml: xml.replace(plain, kind)})
    with pytest.raises(UnreadableDocument, match="makron"):
        load_bytes(tmp_path, "a.docx", data)

"""Web pages: what is content, headings, lists, tables, properties, encodings, odd markup."""

from pathlib import Path

import pytest
from load_helpers import load_bytes, marked

from corpus.outline import outline
from corpus.types import Source

PAGE = """<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Avgifter 2025 - Vikholms kommun</title>
<meta name="description" content="Vad det kostar"><meta property="article:modified_time" content="2025-01-13">
<meta property="og:site_name" content="Vikholms kommun"><script>var avgift = 4711;</script><style>p {{}}</style></head><body>
<div id="cookie-banner" role="dialog"><p>Vi använder kakor.</p><button>Godkänn</button></div>
<header><a href="/">Vikholm</a><form role="search"><input><button>Sök</button></form></header>
<nav><ul><li>Hem</li><li>Barn</li></ul></nav><div class="breadcrumbs">Hem / Barn</div>
<main>{main}</main>
<aside><h2>Mer</h2><p>Andra sidor</p></aside><footer><p>Telefon 0454-81 00 00</p></footer></body></html>"""


def page(folder: Path, main: str) -> Source:
    return load_bytes(folder, "a.html", PAGE.format(main=main).encode())


def test_content_without_what_surrounds_it(tmp_path: Path) -> None:
    source = page(
        tmp_path,
        "<h1>Avgifter 2025</h1><p>Publicerad: 7 januari 2025</p><p>Avgiften  är\n<b>1&nbsp;240</b> kr&ndash;per m&aring;nad.<br>"
        '<span hidden>dold</span><span style="display: none">dold</span>Ny rad.</p><!-- anteckning --><script>x</script>'
        "<section><h2>Så söker du</h2>Lös text <em>här</em><div>och i en låda</div></section><svg><text>x</text></svg>",
    )
    assert source.text == (
        "Avgifter 2025\n\nPublicerad: 7 januari 2025\n\nAvgiften är 1\u00a0240 kr–per månad.\nNy rad.\n\n"
        "Så söker du\n\nLös text här\n\noch i en låda"
    )
    assert marked(source) == [("h1", "Avgifter 2025"), ("h2", "Så söker du")]
    assert dict(source.properties) == {
        "title": "Avgifter 2025",
        "description": "Vad det kostar",
        "modified": "2025-01-13",
        "publisher": "Vikholms kommun",
        "published": "7 januari 2025",
    }


def test_lists(tmp_path: Path) -> None:
    source = page(
        tmp_path, "<p>Krav:</p><ol><li>Ett<ul><li>inre</li></ul></li><li><p>Två</p><p>stycken</p></li></ol><p>Slut</p>"
    )
    assert source.text == "Krav:\n\nEtt\ninre\nTvå\nstycken\n\nSlut"
    assert marked(source) == [("li", "Ett"), ("li", "inre"), ("li", "Två\nstycken")]


def test_questions_that_open_and_close_are_kept(tmp_path: Path) -> None:
    """Accordions hide their answers until they are clicked; what a button controls is content though hidden."""
    source = page(
        tmp_path,
        "<h2>Frågor</h2><details><summary>Vad kostar det?</summary><p>100 kr.</p></details>"
        '<h3><button aria-controls="svar">När stänger ni?</button></h3><div id="svar" hidden><p>Klockan 18.</p></div>',
    )
    assert source.text == "Frågor\n\nVad kostar det?\n\n100 kr.\n\nNär stänger ni?\n\nKlockan 18."
    assert marked(source) == [("h2", "Frågor"), ("h3", "Vad kostar det?"), ("h3", "När stänger ni?")]


def test_definitions(tmp_path: Path) -> None:
    assert page(tmp_path, "<dl><dt>Dnr</dt><dd>KS 2024/58</dd><dt>Ansvarig</dt><dd>Eva</dd></dl>").text == (
        "Dnr\tKS 2024/58\nAnsvarig\tEva"
    )


def test_definitions_are_rows_and_head_nothing(tmp_path: Path) -> None:
    listed = (
        "<dl><dt>Nöjda kunder</dt><dd>81 procent</dd><dt>Medlem</dt><dt>Ägare</dt><dd>Den som har andelar</dd></dl>"
    )
    blocks = outline(page(tmp_path, f"<h2>Fakta</h2>{listed}<p>Allt gäller 2023.</p>"))
    rows = [(block.row.label, block.row.values) for block in blocks if block.row]
    assert rows == [("Nöjda kunder", ("81 procent",)), ("Medlem / Ägare", ("Den som har andelar",))]
    assert blocks[-1].section == ("Fakta",)


def test_questions_and_days_in_a_definition_list_are_no_rows(tmp_path: Path) -> None:
    source = page(tmp_path, "<h2>Frågor</h2><dl><dt>Vad kostar det?</dt><dd>100 kr.</dd></dl>")
    assert (marked(source)[-1], source.tables) == (("h3", "Vad kostar det?"), ())
    days = page(tmp_path, "<dl><dt>3 maj 2024</dt><dd>Nämnden antar taxan.</dd></dl>")
    assert [block.text for block in outline(days)] == ["3 maj 2024 Nämnden antar taxan."]


def test_lines_that_the_writer_broke_stay_apart(tmp_path: Path) -> None:
    people = (
        "<h2>Kontakt</h2><p>Enheten för tillstånd<br>Telefon: 0900-11 22<br>Maj Ahl, enhetschef<br>Per Ek, jurist</p>"
    )
    blocks = outline(page(tmp_path, people))
    assert [block.text for block in blocks[1:]] == [
        "Enheten för tillstånd",
        "Telefon: 0900-11 22",
        "Maj Ahl, enhetschef",
        "Per Ek, jurist",
    ]
    assert {block.section for block in blocks[1:]} == {("Kontakt",)}


TABLE = """<table><caption>Väntande (antal)</caption><thead><tr><th rowspan="2">Specialitet</th><th colspan="2">Oktober
2024</th></tr><tr><th>Väntande</th><th>Andel</th></tr></thead><tbody><tr><td rowspan=2>Ögon</td><td>1 122<sup>1</sup></td>
<td>55 %</td></tr><tr><td>986</td><td><p>75 %</p><p>ca</p></td></tr><tr><td colspan=3>Övrigt</td></tr></tbody></table>"""


def test_table_with_merged_cells(tmp_path: Path) -> None:
    source = page(tmp_path, f"<p>Före</p>{TABLE}<p>Efter</p>")
    (table,) = source.tables
    assert table.caption == "Väntande (antal)"
    assert table.header_rows == 2
    assert table.rows == (
        ("Specialitet", "Oktober 2024", "Oktober 2024"),
        ("Specialitet", "Väntande", "Andel"),
        ("Ögon", "1 122¹", "55 %"),
        ("Ögon", "986", "75 % ca"),
        ("Övrigt", "Övrigt", "Övrigt"),
    )
    assert [source.text[start:end] for start, end in table.row_spans] == [
        "Specialitet\tOktober 2024",
        "Väntande\tAndel",
        "Ögon\t1 122¹\t55 %",
        "986\t75 % ca",
        "Övrigt",
    ]
    assert source.text.startswith("Före\n\nVäntande (antal)\n\nSpecialitet\t")
    assert source.text.endswith("\n\nEfter")


@pytest.mark.parametrize(
    ("rows", "header_rows"),
    [
        ("<tr><th>Post<th>2024</tr><tr><td>A<td>1</tr>", 1),
        ("<tr><td>Post<td>2024</tr><tr><td>A<td>1</tr>", 1),
        ("<tr><td>Plats<td>Rådhuset</tr><tr><td>Datum<td>den 3 maj</tr>", 0),
        ("<tr><th>Plats</th><td>Rådhuset</tr><tr><th>Antal</th><td>4</tr>", 0),
        ("<tr><td>Namn<td>Roll<td>Ort</tr><tr><td>Eva<td>chef<td>Ekeby</tr>", 1),
        ("<tr><td>A<td>1</tr><tr><td>B<td>2</tr>", 0),
    ],
)
def test_header_rows(tmp_path: Path, rows: str, header_rows: int) -> None:
    assert page(tmp_path, f"<table>{rows}</table>").tables[0].header_rows == header_rows


def test_layout_tables_are_read_as_blocks(tmp_path: Path) -> None:
    source = page(
        tmp_path,
        f"<table role=presentation><tr><td><h2>Rubrik</h2><td><p>Text</p></tr></table><table><tr><td>{TABLE}</td></tr></table>",
    )
    assert source.text.startswith("Rubrik\n\nText\n\nVäntande (antal)")
    assert len(source.tables) == 1


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ('<meta charset="iso-8859-1">', "cp1252"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "cp1252"),
        ("", "utf-8"),
        ("", "cp1252"),
        ("", "utf-16"),
    ],
)
def test_encodings(tmp_path: Path, declared: str, encoding: str) -> None:
    data = f"<html><head>{declared}</head><body><p>Överskott på åtta – miljoner</p></body></html>".encode(encoding)
    assert load_bytes(tmp_path, "a.html", data).text == "Överskott på åtta – miljoner"


@pytest.mark.parametrize(
    "body",
    [
        "<div role=main><p>Beslutet fattades</p></div><div class=menu>Meny</div>",
        "<nav>Meny</nav><article><h1>A</h1><p>Beslutet fattades</p></article>",
        "<p>Beslutet fattades</p><div id=sidebar>Meny</div>",
        "<div class='site-nav nav'>Meny</div><table><tr><td>Beslutet fattades</td></tr></table>",
        "<p>Beslutet fattades",
        "<nav><p>Beslutet fattades</p></nav>",
    ],
    ids=["role", "article", "body", "layout table", "unclosed", "only navigation"],
)
def test_content_is_found_in_many_kinds_of_pages(tmp_path: Path, body: str) -> None:
    source = load_bytes(tmp_path, "a.htm", f"<html><body>{body}</body></html>".encode())
    assert "Beslutet fattades" in source.text
    assert "Meny" not in source.text


def test_heading_above_the_main_content_is_kept(tmp_path: Path) -> None:
    body = "<html><body><div class=hero><h1>Ny simhall</h1></div><main><p>Den kostar 187 miljoner kronor.</p></main></body></html>"
    source = load_bytes(tmp_path, "a.html", body.encode())
    assert source.text == "Ny simhall\n\nDen kostar 187 miljoner kronor."
    assert marked(source) == [("h1", "Ny simhall")]


def test_deep_nesting(tmp_path: Path) -> None:
    source = load_bytes(tmp_path, "a.html", ("<html><body>" + "<div><ul><li>" * 3000 + "Innerst").encode())
    assert source.text == "Innerst"
    tables = load_bytes(tmp_path, "b.html", ("<html><body>" + "<table><tr><td>" * 500 + "Innerst").encode())
    assert tables.text == "Innerst"


def test_minified(tmp_path: Path) -> None:
    html = "<!doctype html><html><body><main><h1>A</h1><p>Ett</p><p>Två <a href=x>länk</a></p><h2>B</h2></main></body></html>"
    assert load_bytes(tmp_path, "a.html", html.encode()).text == "A\n\nEtt\n\nTvå länk\n\nB"


def test_what_folds_out_is_content_though_hidden(tmp_path: Path) -> None:
    source = page(
        tmp_path,
        "<h1>Avgifter</h1><p>Vad det kostar att bygga.</p><div role='button'>Garage</div>"
        "<div style='display:none'>Ett garage kostar 7 450 kronor.</div>"
        "<div class='accordion-body' hidden>En altan kostar 5 100 kronor.</div><p>Slut.</p><div hidden>dold</div>",
    )
    assert "Ett garage kostar 7 450 kronor." in source.text
    assert "En altan kostar 5 100 kronor." in source.text
    assert "dold" not in source.text


def test_a_figure_on_a_card_reads_with_what_it_counts(tmp_path: Path) -> None:
    source = page(tmp_path, "<h1>Bygglov</h1><div><div>83</div><div>bygglov beviljades under 2024</div></div>")
    assert source.text == "Bygglov\n\n83 bygglov beviljades under 2024"


def test_a_box_of_facts_beside_the_text_is_read_and_links_to_other_pages_are_not(tmp_path: Path) -> None:
    source = page(
        tmp_path,
        '<p>Text.</p><aside class="fakta"><h2>I korthet</h2><p>212 båtplatser</p></aside>'
        '<aside><h2>Mer</h2><a href="/a">Andra hamnar i länet</a></aside>',
    )
    assert source.text == "Text.\n\nI korthet\n\n212 båtplatser"

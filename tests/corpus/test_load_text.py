"""Plain text: encodings, pages from form feeds and printed numbers, running headers; Markdown."""

from pathlib import Path

import pytest
from load_helpers import load_bytes, marked, page_texts

from corpus.outline import outline

SWEDISH = "Överskottet för året är 3,2 mnkr.\nRåd och nämnder på landsbygden.\n"


@pytest.mark.parametrize(
    ("data", "warned"),
    [
        (SWEDISH.encode("utf-8"), False),
        (SWEDISH.encode("utf-8-sig"), False),
        (SWEDISH.encode("utf-16"), False),
        (SWEDISH.encode("utf-16-le"), False),
        (SWEDISH.encode("cp1252"), True),
        (SWEDISH.encode("cp850"), True),
        (SWEDISH.encode("mac_roman"), True),
        (SWEDISH.replace("\n", "\r\n").encode("utf-8"), False),
        (SWEDISH.replace("\n", "\r").encode("utf-8"), False),
    ],
    ids=["utf-8", "bom", "utf-16", "utf-16 without mark", "windows", "dos", "mac", "crlf", "cr"],
)
def test_encodings(tmp_path: Path, data: bytes, warned: bool) -> None:
    source = load_bytes(tmp_path, "a.txt", data)
    assert source.text == SWEDISH
    assert bool(source.warnings) is warned


def test_decomposed_letters_are_composed(tmp_path: Path) -> None:
    assert load_bytes(tmp_path, "a.txt", "o\u0308verskott 2\u00b2".encode()).text == "överskott 2²"


def test_text_is_the_file_offset_for_offset(tmp_path: Path) -> None:
    text = "  Indragen\tmed tabb \n\n\n och\u00a0hårt blanksteg  \n"
    assert load_bytes(tmp_path, "a.txt", text.encode()).text == text


def test_shipped_documents_have_the_pages_that_their_headers_count(documents: Path) -> None:
    """Their headers say "Sida 8 (31)"; most pages show only a leading space, and the count ends at the total."""
    ends = {}
    for path in documents.glob("*.txt"):
        source = load_bytes(path.parent, path.name, path.read_bytes())
        if source.pages:
            numbers = [page.number for page in source.pages]
            assert numbers == list(range(numbers[0], numbers[-1] + 1))
            total = next(line for line in source.text.split("\n") if "Sida" in line and "(" in line)
            ends[path.stem] = (numbers[-1], int(total[total.index("(") + 1 : total.index(")")]))
    assert len(ends) >= 3
    assert all(last == total for last, total in ends.values())


def _pages(count: int, header: str = "", footer: str = "", start: int = 1) -> list[str]:
    return [
        f"{header.format(n=n, m=count)}{_body(n)}\nSlut på sida {n}.\n{footer.format(n=n, m=count)}"
        for n in range(start, start + count)
    ]


def _body(page: int) -> str:
    words = ("budget", "skola", "vård", "trafik", "kultur", "miljö", "plan", "bygg", "fritid", "tandvård")
    return "\n".join(f"Raden om {words[page % 10]} handlar om {words[n % 10]} och {n} andra saker." for n in range(20))


@pytest.mark.parametrize(
    ("header", "footer"),
    [
        ("Kommun Exempel\nSida {n} ({m})\n\n", ""),
        ("", "\nKommun Exempel   {n}/{m}"),
        ("", "\n- {n} -"),
        ("Protokoll {n}({m})\n\n", "Ordförandes sign   Justerares sign"),
    ],
)
def test_form_feeds(tmp_path: Path, header: str, footer: str) -> None:
    source = load_bytes(tmp_path, "a.txt", "\f".join(_pages(4, header, footer)).encode())
    texts = page_texts(source)
    assert list(texts) == [1, 2, 3, 4]
    assert all(f"Slut på sida {n}." in text for n, text in texts.items())
    furniture = {source.text[start:end] for start, end in source.furniture}
    assert furniture >= {line.format(n=2, m=4).strip() for line in (header + footer).split("\n") if line.strip()}
    assert not any("Raden" in line or "Slut" in line for line in furniture)


def test_form_feeds_with_printed_numbers_that_start_late(tmp_path: Path) -> None:
    cover = "Årsredovisning\n2023\n"
    pages = _pages(3, footer="\nKommun Exempel  Sida {n}", start=2)
    assert list(page_texts(load_bytes(tmp_path, "a.txt", "\f".join([cover, *pages]).encode()))) == [1, 2, 3, 4]


def test_a_title_that_the_running_header_repeats_stays(tmp_path: Path) -> None:
    cover = "Vikholms kommun\nStyrelsen\n\nBUDGET 2025\n\nAntagen"
    source = load_bytes(tmp_path, "a.txt", "\f".join([cover, *_pages(4, "Budget 2025\n")]).encode())
    furniture = [source.text[start:end] for start, end in source.furniture]
    assert furniture == ["Budget 2025"] * 4


@pytest.mark.parametrize(("header", "footer"), [("Sida {n} ({m})\n", ""), ("", "\nSida {n} av {m}")])
def test_printed_numbers_without_form_feeds(tmp_path: Path, header: str, footer: str) -> None:
    source = load_bytes(tmp_path, "a.txt", "\n\n".join(_pages(5, header, footer)).encode())
    texts = page_texts(source)
    assert list(texts) == [1, 2, 3, 4, 5]
    assert all(f"Slut på sida {n}." in text for n, text in texts.items())


def test_lone_numbers_count_through_the_text(tmp_path: Path) -> None:
    texts = page_texts(load_bytes(tmp_path, "a.txt", "\n\n".join(_pages(5, footer="\n{n}")).encode()))
    assert all(f"Slut på sida {n}." in text for n, text in texts.items())
    assert len(texts) == 5


def test_missing_pages_are_named_not_guessed(tmp_path: Path) -> None:
    pages = _pages(9, "Sida {n} ({m})\n")
    text = "\n\n".join(page if n in (1, 2, 6, 9) else page.split("\n", 1)[1] for n, page in enumerate(pages, 1))
    source = load_bytes(tmp_path, "a.txt", text.encode())
    assert [page.number for page in source.pages] == [1, 2, 6, 9]
    assert source.warnings == (
        "Sidorna mellan sida 2 och sida 6 kan inte skiljas åt i filen.",
        "Sidorna mellan sida 6 och sida 9 kan inte skiljas åt i filen.",
    )


def test_soft_page_starts_between_printed_numbers(tmp_path: Path) -> None:
    """Extraction that dropped header and form feed leaves one space and no blank line where a page begins."""
    page = "\n\n".join(f"Rad {n} om ämnet som sidan handlar om." for n in range(12))
    text = f"{page}\n\nSida 2 (6)\n\n{page}\n {page}\n {page}\n\nSida 5 (6)\n\n{page}\n {page}\n"
    source = load_bytes(tmp_path, "a.txt", text.encode())
    assert [page.number for page in source.pages] == [1, 2, 3, 4, 5, 6]
    assert [source.text[page.start : page.start + 5] for page in source.pages[2:4]] == [" Rad ", " Rad "]


@pytest.mark.parametrize(
    "text",
    [
        "Se vidare tabellen på sida 8\noch texten på sida 9\n",
        "Andel\n5 (50)\n12 (30)\n",
        "Antal\n1\n\n2\n\n3\n\n4\n\n",
        "Vanlig text utan sidor.\n  Indragen rad.\n Och en till.\n",
    ],
)
def test_no_pages_where_nothing_tells_them(tmp_path: Path, text: str) -> None:
    source = load_bytes(tmp_path, "a.txt", text.encode())
    assert source.pages == ()
    assert source.furniture == ()


def test_header_block_of_labels_and_values_is_furniture(tmp_path: Path) -> None:
    block = "Sida 4 (5)\n\nGÄLLER FÖR VERKSAMHET  DOKUMENT-ID VERSION\n\nRegion Exempel rx-4-1065 0.8\n"
    body = "\n".join(f"Rad {n} i texten." for n in range(30))
    source = load_bytes(tmp_path, "a.txt", f"{body}\n\n{block}\nDefinitioner:\n{body}".encode())
    assert [source.text[start:end] for start, end in source.furniture] == [block.strip()]


def test_leaders_of_a_table_of_contents_are_furniture(tmp_path: Path) -> None:
    source = load_bytes(tmp_path, "a.txt", "Innehåll\nEkonomi ........ 12\nMiljö . . . . . 14\nText… 3 st.".encode())
    assert [source.text[start:end] for start, end in source.furniture] == ["Ekonomi ........ 12", "Miljö . . . . . 14"]


MARKDOWN = """---
titel: Årsredovisning 2023
datum: 2024-03-12
---
# Årsredovisning

Ingress med *vikt*.

Ekonomi
-------

1. Första punkten
   som fortsätter
2. Andra

**Tabell 1. Utfall (tkr)**

| Post | 2023 | **2022** |
|:-----|-----:|------:|
| [Intäkter](a.html) | 1 200 | 1 100 |
| Kostnad \\| rest | −900 | −800 |

```
# ingen rubrik
| a | b |
|---|---|
```

- Punkt

[^1]: En fotnot.
"""


def test_markdown(tmp_path: Path) -> None:
    source = load_bytes(tmp_path, "a.md", MARKDOWN.encode())
    assert source.text == MARKDOWN
    assert source.format == "md"
    assert dict(source.properties) == {"title": "Årsredovisning 2023", "date": "2024-03-12"}
    assert marked(source) == [
        ("h1", "# Årsredovisning"),
        ("h2", "Ekonomi\n-------"),
        ("li", "1. Första punkten\n   som fortsätter"),
        ("li", "2. Andra"),
        ("li", "- Punkt"),
        ("fn", "[^1]: En fotnot."),
    ]
    (table,) = source.tables
    assert table.rows == (
        ("Post", "2023", "2022"),
        ("Intäkter", "1 200", "1 100"),
        ("Kostnad | rest", "−900", "−800"),
    )
    assert table.caption == "Tabell 1. Utfall (tkr)"
    assert source.text[slice(*table.row_spans[1])] == "| [Intäkter](a.html) | 1 200 | 1 100 |"


def test_front_matter_is_furniture(tmp_path: Path) -> None:
    source = load_bytes(tmp_path, "a.md", MARKDOWN.encode())
    assert [source.text[start:end].split("\n")[0] for start, end in source.furniture] == ["---"]


def test_title_of_markdown_without_front_matter(tmp_path: Path) -> None:
    assert dict(load_bytes(tmp_path, "a.md", b"# Riktlinje *ny*\n\nText").properties) == {"title": "Riktlinje ny"}


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """A copy of the shipped documents."""
    for path in (Path(__file__).parents[2] / "corpus" / "documents").glob("*.txt"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    return tmp_path


def test_columns_kept_side_by_side_are_read_one_after_the_other(tmp_path: Path) -> None:
    left = [
        "Provtagningen under året omfattade",
        "fler platser i ån och dess biflöden",
        "än något tidigare år i planen.",
    ]
    right = ["Under året anlades nya våtmarker på", "mark som kommunen äger vid åns", "mynning och längre upp i dalen."]
    rows = [f"{a:40}{b}" for a, b in zip(left * 2, right * 2, strict=True)]
    heading = ["Vattnets tillstånd i ån och i de sjöar som den rinner genom på sin väg", ""]
    source = load_bytes(tmp_path, "a.txt", "\n".join([*heading, *rows, "", "Slut."]).encode())
    assert source.text == "\n".join([*heading, *left * 2, "", *right * 2, "", "Slut."])


def test_names_and_figures_side_by_side_are_no_columns(tmp_path: Path) -> None:
    rows = [f"{name:40}{role}" for name, role in (("Eva Lind (S)", "ordförande"), ("Jonas Hed (C)", "ledamot")) * 4]
    rows += [f"{'Kostnad för nämnden under året':40}{at} 412 mnkr" for at in range(8)]
    text = "\n".join(rows)
    assert load_bytes(tmp_path, "a.txt", text.encode()).text == text


def test_the_head_of_a_table_of_words_repeated_on_each_page_is_furniture(tmp_path: Path) -> None:
    """A sentence that a page cuts goes on below the head, which the extraction left with a space before it."""
    cells = ["Under året har bolaget sålt", "hälften av sina aktier i", "kajen till Ekvik AB."]
    head = "Mål Läge Kommentar"
    text = f"{head}\n\n" + "".join(
        f"{cells[0]}\n\n{cells[1]}\n {head}\n\n{cells[2]}\n\nDet gav {n} miljoner kronor.\n\n" for n in range(4)
    )
    source = load_bytes(tmp_path, "a.txt", text.encode())
    assert [source.text[start:end] for start, end in source.furniture] == [head] * 4
    blocks = [block.text for block in outline(source)]
    assert sum("hälften av sina aktier i kajen till Ekvik AB." in text for text in blocks) == 4


def test_an_indented_heading_that_comes_again_is_no_furniture(tmp_path: Path) -> None:
    text = "".join(f"Ärende {n} handlar om hamnen\n Styrelsens beslut i ärendet\n\nBifall.\n\n" for n in range(4))
    whole = "".join(f"Ärende {n} är klart.\n Styrelsens beslut i ärendet\n\nBifall.\n\n" for n in range(4))
    assert len(load_bytes(tmp_path, "a.txt", text.encode()).furniture) == 4
    assert load_bytes(tmp_path, "b.txt", whole.encode()).furniture == ()

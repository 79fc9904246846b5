"""The document as pieces to read, with the quoted words marked."""

from dataclasses import replace

from fakes import DEFICIT, DEFICIT_CLEAN, REPORT, REPORT_TEXT
from hypothesis import given
from hypothesis import strategies as st

from corpus.types import BlockKind
from ui.reading import Quote, find, pieces_of, window


def marked(pieces: object) -> list[str]:
    return [segment.text for piece in pieces for segment in piece.segments if segment.marked]  # type: ignore[attr-defined]


def quote_of(words: str, text: str = "") -> Quote:
    start = REPORT_TEXT.index(words)
    return Quote(start, start + len(words), text)


def test_pieces_follow_the_document_and_join_the_sentences_of_a_paragraph() -> None:
    pieces = pieces_of(REPORT)
    assert [piece.kind for piece in pieces][:2] == [BlockKind.HEADING, BlockKind.PARAGRAPH]
    assert pieces[1].text == f"Verksamheten växte under året. {DEFICIT_CLEAN} Det är mer än väntat."
    assert [piece.page for piece in pieces] == [1, 1, 2, 3, 3, 3]


def test_the_quoted_sentence_alone_is_marked() -> None:
    assert marked(pieces_of(REPORT, quote_of(DEFICIT, DEFICIT_CLEAN))) == [DEFICIT_CLEAN]


def test_a_part_of_a_sentence_is_marked_at_its_words() -> None:
    assert marked(pieces_of(REPORT, quote_of("20,5 miljoner kronor", "20,5 miljoner kronor"))) == [
        "20,5 miljoner kronor"
    ]


def test_a_part_whose_cleaned_words_are_unknown_marks_its_sentence() -> None:
    assert marked(pieces_of(REPORT, quote_of("redovi-\nsade"))) == [DEFICIT_CLEAN]


def test_a_quote_over_several_sentences_marks_them_all() -> None:
    start, end = REPORT_TEXT.index("Trafikbolaget"), REPORT_TEXT.index("Resenärerna")
    assert len(marked(pieces_of(REPORT, Quote(start, end)))) == 2


def test_a_quote_outside_the_text_marks_nothing() -> None:
    assert marked(pieces_of(REPORT, Quote(90_000, 90_010, "något"))) == []


def test_a_document_without_units_is_read_as_paragraphs() -> None:
    bare = replace(REPORT, passages=(), text="Ett\nstycke.\n\nEtt till.\n")
    assert [piece.text.strip() for piece in pieces_of(bare)] == ["Ett stycke.", "Ett till."]
    assert marked(pieces_of(bare, Quote(13, 16))) == ["Ett"]


@given(st.integers(0, 60), st.integers(0, 60), st.text(alphabet="ab \n", max_size=60))
def test_plain_pieces_lose_no_word(start: int, length: int, text: str) -> None:
    bare = replace(REPORT, passages=(), text=text)
    words = "".join(piece.text for piece in pieces_of(bare, Quote(start, start + length)))
    assert "".join(words.split()) == "".join(text.split())


def test_window_keeps_the_pages_asked_for() -> None:
    pieces = pieces_of(REPORT)
    assert {piece.page for piece in window(pieces, 2, 3)} == {2, 3}


def test_window_without_pages_keeps_what_is_near_the_mark() -> None:
    long = replace(REPORT, passages=(), text="\n\n".join(f"Stycke {number:05d}." for number in range(3000)))
    at = long.text.index("Stycke 01500.")
    shown = window(pieces_of(long, Quote(at, at + 13)), None, None)
    texts = [piece.text.strip() for piece in shown]
    assert "Stycke 01500." in texts
    assert "Stycke 00000." not in texts
    assert len(texts) < 1500


def test_find_marks_every_place_whatever_the_case_and_line_breaks() -> None:
    pieces, count = find(pieces_of(REPORT), "MER  än")
    assert count == 1
    assert marked(pieces) == ["mer än"]
    assert "".join(piece.text for piece in pieces) == "".join(piece.text for piece in pieces_of(REPORT))

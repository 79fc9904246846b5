"""The documents: filters, search, and a document to read with its outline."""

from dataclasses import replace

import pytest
from fakes import DEFICIT_CLEAN, HOSTILE, MINUTES, REPORT, FakeAssistant
from test_render import Checker, assert_harmless

from corpus.types import Known
from ui.documents_tab import shown_document, shown_list
from ui.documents_view import list_html, part_at, parts_of, reader_html
from ui.finding import Filter, chosen, filter_of, marked_words, search
from ui.interpretation import choices_of
from ui.reading import Piece, pieces_of
from ui.shelf import Shelf

EVERY = [REPORT, MINUTES]


def test_the_latest_document_comes_first() -> None:
    assert [document.id for document in chosen(EVERY, Filter())] == [MINUTES.id, REPORT.id]
    assert [document.id for document in chosen(EVERY, Filter(order="title"))] == [MINUTES.id, REPORT.id]
    assert [document.id for document in chosen(EVERY, Filter(kind="årsrapport"))] == [REPORT.id]
    assert chosen(EVERY, Filter(body="Någon annan")) == []


@pytest.mark.parametrize("given", [{}, {"order": "id; drop table"}, {"words": None, "kind": 3}])
def test_whatever_the_page_sends_is_a_filter(given: dict[str, object]) -> None:
    assert filter_of(given).order == "date"


def test_a_word_is_found_in_another_form_and_marked() -> None:
    found = search(Shelf(FakeAssistant()), "underskottet", [REPORT.id])
    assert [place.document_id for place in found] == [REPORT.id]
    assert [segment.text for segment in found[0].segments if segment.marked] == ["underskott"]
    assert "".join(segment.text for segment in found[0].segments) == DEFICIT_CLEAN


def test_words_that_mean_nothing_are_not_searched_for() -> None:
    assert search(Shelf(FakeAssistant()), "och i", [REPORT.id]) == []
    assert search(Shelf(FakeAssistant()), "underskott", []) == []


def test_marking_words_loses_no_text() -> None:
    text = "Underskott, underskott: 20,5 – och (§ 12)."
    assert "".join(segment.text for segment in marked_words(text, frozenset({"12"}))) == text


def test_the_list_says_what_is_uncertain_and_unknown() -> None:
    unsure = replace(REPORT.description, kind=Known("rapport", "ur filnamnet", sure=False), date=Known("", ""))
    words = Checker(list_html([replace(REPORT, description=unsure)], Filter(), choices_of(EVERY), None)).words
    assert "osäkert" in words
    assert "okänt" in words


def test_nothing_found_is_said() -> None:
    assert "Inget dokument innehåller ”måne”." in shown_list(Shelf(FakeAssistant()), Filter("måne"))
    assert "Inget dokument passar." in shown_list(Shelf(FakeAssistant()), Filter(body="x"))


def test_a_document_is_read_with_its_outline() -> None:
    checker = Checker(reader_html(REPORT, None))
    openers = [attributes for _, attributes in checker.tags if attributes.get("data-event") == "open"]
    assert [opener["data-first"] for opener in openers] == ["0", str(REPORT.text.index("Personal"))]
    assert "Resenärerna blev fler." in checker.words


def test_words_are_counted_and_marked_in_a_document() -> None:
    checker = Checker(reader_html(REPORT, None, "20,5 miljoner"))
    assert "Ett ställe" in checker.words
    assert [tag for tag, _ in checker.tags].count("mark") == 1


def test_a_long_document_is_shown_in_parts_that_cover_it() -> None:
    long = replace(
        REPORT, passages=(), text="\n\n".join(f"Stycke {number:05d}. " + "ord " * 40 for number in range(600))
    )
    pieces = pieces_of(long)
    parts = parts_of(pieces)
    assert len(parts) > 2
    assert [piece for part in parts for piece in part] == list(pieces)
    at = long.text.index("Stycke 00599")
    assert part_at(parts, at) == len(parts) - 1
    checker = Checker(reader_html(long, at))
    assert "Stycke 00599" in checker.words
    assert "Stycke 00000" not in checker.words
    assert "Läs det som kommer före" in checker.words


def test_an_empty_document_can_be_opened() -> None:
    empty: tuple[Piece, ...] = pieces_of(replace(REPORT, passages=(), text=""))
    assert empty == ()
    assert parts_of(empty) == []
    assert "Om dokumentet" in Checker(reader_html(replace(REPORT, passages=(), outline=(), text=""), None)).words


def test_a_document_that_is_gone_is_said_to_be() -> None:
    assert "finns inte längre" in shown_document(Shelf(FakeAssistant()), {"document": "../../etc/passwd"})


def test_hostile_documents_and_searches_stay_text() -> None:
    shelf = Shelf(FakeAssistant())
    assert_harmless(Checker(shown_document(shelf, {"document": MINUTES.id, "words": HOSTILE})))
    assert_harmless(Checker(shown_list(shelf, Filter(HOSTILE))))
    assert_harmless(Checker(shown_list(shelf, Filter(kind=HOSTILE, body=HOSTILE))))

"""Hyphens at line ends, and the way back from clean text to the canonical."""

import pytest

from corpus.clean import canonical_span, join_lines, vocabulary_of
from corpus.lines import split_lines
from corpus.types import Source


def joined(text: str) -> str:
    lines = split_lines(Source(text, "txt"))
    return join_lines(lines, vocabulary_of(text))[0]


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("en budget-\navvikelse på", "en budgetavvikelse på"),
        ("boende i gles-\noch landsbygd", "boende i gles- och landsbygd"),
        ("hälso-\neller tandvård", "hälso- eller tandvård"),
        ("ansökan om EU-\nmedel", "ansökan om EU-medel"),
        ("Region Jämtland-\nHärjedalen", "Region Jämtland-Härjedalen"),
        ("under 2022-\n2024", "under 2022-2024"),
        ("en e-post om e-\npost", "en e-post om e-post"),
        ("mjukt av\u00ad\nstavat ord", "mjukt avstavat ord"),
        ("två    mellanslag\n\n\noch tomma rader", "två mellanslag och tomma rader"),
        ("små- och medelstora", "små- och medelstora"),
    ],
)
def test_hyphens(text: str, clean: str) -> None:
    assert joined(text) == clean


def test_every_clean_word_maps_back_to_its_place() -> None:
    text = "Nämnden redovisar en bud-\n\n   getavvikelse  om 3,2\nmiljoner kronor."
    lines = split_lines(Source(text, "txt"))
    clean, anchors = join_lines(lines, vocabulary_of(text))
    start = clean.index("budgetavvikelse")
    first, last = canonical_span(anchors, start, start + len("budgetavvikelse"))
    assert text[first:last] == "bud-\n\n   getavvikelse"
    start = clean.index("3,2 miljoner")
    first, last = canonical_span(anchors, start, start + len("3,2 miljoner"))
    assert text[first:last] == "3,2\nmiljoner"


def test_a_word_in_capitals_broken_at_a_line_end_is_one_word() -> None:
    assert joined("Premiär för festivalen TILLSAM-\nMANS i maj") == "Premiär för festivalen TILLSAMMANS i maj"
    assert joined("den nya IT-\nAVDELNINGEN") == "den nya IT-AVDELNINGEN"

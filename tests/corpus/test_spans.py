"""Whatever may be quoted stands in the canonical text: every unit, of every format, and of documents made up at random."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.formats.text import read_text
from corpus.outline import outline
from corpus.parse import parse
from corpus.passages import units_of
from corpus.types import Unit

INVENTED = Path(__file__).parents[1] / "fixtures" / "documents"
FORMATS = {".docx", ".html", ".md", ".pdf", ".txt"}
FILES = sorted(path for path in INVENTED.iterdir() if path.suffix in FORMATS)


def squashed(text: str) -> str:
    """Letters and figures only: what line breaks, hyphens and cell marks cannot change."""
    return re.sub(r"[\W_]+", "", text).lower()


def quoted(text: str, unit: Unit) -> str:
    """The words a citation of the unit would show: its span without the running headers inside."""
    at, parts = unit.start, []
    for start, end in unit.gaps:
        parts.append(text[at:start])
        at = end
    return "".join([*parts, text[at : unit.end]])


def check(text: str, units: list[Unit]) -> None:
    for unit in units:
        assert 0 <= unit.start < unit.end <= len(text)
        assert text[unit.start : unit.end].strip() == text[unit.start : unit.end]
        said = squashed(quoted(text, unit))
        if unit.row is None:
            assert said == squashed(unit.text)
        else:
            above = squashed(text[: unit.start])  # where a merged cell is said once for several rows
            assert all(squashed(cell) in said or squashed(cell) in above for cell in (unit.row.label, *unit.row.values))
    assert all(before.end <= after.start for before, after in pairwise(units) if before.row is None)


def test_all_formats_are_there() -> None:
    assert {path.suffix for path in FILES} == FORMATS


@pytest.mark.parametrize("path", FILES, ids=[path.name for path in FILES])
def test_every_unit_of_every_format_quotes_its_words(path: Path) -> None:
    document = parse(path, INVENTED)
    units = [unit for passage in document.passages for unit in passage.units if unit.section != ("Sidhuvud",)]
    assert len(units) > 40
    check(document.text, units)
    for passage in document.passages:
        assert all(passage.start <= unit.start and unit.end <= passage.end for unit in passage.units)


WORDS = st.sampled_from(
    "nämnden beslutar att utfallet blev bättre än budget 2023 12,4 1 250 mnkr kultur- och fritid EU-medel § 12 (S) dvs. "
    "resultat Årets procent 4 000 tkr översikt Lena per år".split()
)
LINE = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
BROKEN = st.tuples(LINE, st.sampled_from(["budget-\navvikelse", "gles-\noch landsbygd", "kommun-\nstyrelsen"])).map(
    " ".join
)
PIECE = st.one_of(
    LINE.map(str.capitalize),
    LINE.map(lambda line: f"{line.capitalize()}."),
    BROKEN.map(lambda line: f"{line.capitalize()}."),
    LINE.map(lambda line: f"• {line}"),
    LINE.map(lambda line: f"1. att {line},"),
    LINE.map(lambda line: f"att {line}, samt"),
    st.sampled_from(["Förslag till beslut", "Beslut", "Kommunstyrelsen beslutar", "Yrkanden", "§ 14", "2.1 Ekonomi"]),
    st.lists(st.tuples(LINE, st.integers(-9999, 9999), st.integers(0, 99)), min_size=2, max_size=5).map(
        lambda rows: "\n".join(f"{label.capitalize()} {one} {two}" for label, one, two in rows)
    ),
    st.just(
        "Tabell 1 Resultat, tkr\nPost Utfall 2023 Budget 2023\nIntäkter 1 200 1 100\nKostnader -900 -850\nSumma 300 250"
    ),
)
DOCUMENT = st.lists(st.tuples(PIECE, st.sampled_from(["\n", "\n\n", "\n\n\n", "\f"])), min_size=1, max_size=25).map(
    lambda pieces: "".join(piece + between for piece, between in pieces)
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(DOCUMENT)
def test_every_unit_of_made_up_documents_quotes_its_words(text: str) -> None:
    source = read_text(text.encode())
    check(source.text, units_of(outline(source), source.furniture))


@settings(max_examples=60, deadline=None)
@given(DOCUMENT)
def test_no_word_of_a_made_up_document_is_lost(text: str) -> None:
    source = read_text(text.encode())
    units = units_of(outline(source), source.furniture)
    kept = list(source.text)
    for start, end in [*source.furniture, *((unit.start, unit.end) for unit in units)]:
        kept[start:end] = " " * (end - start)
    assert squashed("".join(kept)) == ""

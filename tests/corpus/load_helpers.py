"""What the tests of the loader share: loading bytes under a name, and the invariants of every Source."""

import sys
from itertools import pairwise
from pathlib import Path

from corpus.load import load
from corpus.types import Source

sys.path.insert(0, str(Path(__file__).parents[1] / "fixtures"))  # the builders lie there, beside what they build


def load_bytes(folder: Path, name: str, data: bytes) -> Source:
    """The Source of a file of that name and content, its invariants checked."""
    path = folder / name
    path.write_bytes(data)
    source = load(path)
    check_invariants(source)
    return source


def check_invariants(source: Source) -> None:
    """Every span lies in the text, rows are even and ascending, pages follow each other to the end."""
    spans = [*source.list_items, *source.footnotes, *source.furniture]
    spans += [(heading.start, heading.end) for heading in source.headings]
    spans += [span for table in source.tables for span in table.row_spans]
    spans += [(page.start, page.end) for page in source.pages]
    assert all(0 <= start <= end <= len(source.text) for start, end in spans)
    for table in source.tables:
        assert len(table.rows) == len(table.row_spans)
        assert len({len(row) for row in table.rows}) <= 1
        assert 0 <= table.header_rows <= len(table.rows)
        assert all(before[1] <= after[0] for before, after in pairwise(table.row_spans))
    assert all(before.end == after.start and before.number <= after.number for before, after in pairwise(source.pages))
    assert not source.pages or source.pages[-1].end == len(source.text)
    assert "\r" not in source.text


def marked(source: Source) -> list[tuple[str, str]]:
    """(what the format says a block is, its text) for headings ("h1"), list items ("li") and footnotes ("fn")."""
    found = [(heading.start, f"h{heading.level}", heading.end) for heading in source.headings]
    found += [(start, "li", end) for start, end in source.list_items]
    found += [(start, "fn", end) for start, end in source.footnotes]
    return [(kind, source.text[start:end]) for start, kind, end in sorted(found)]


def page_texts(source: Source) -> dict[int, str]:
    """The text of each page by its number."""
    return {page.number: source.text[page.start : page.end].strip() for page in source.pages}

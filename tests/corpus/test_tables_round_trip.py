"""Tables set in many ways come back as they were: every figure in its row, under the name of its column."""

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import load_helpers  # noqa: F401  # where the pages are drawn
import pytest
from table_pages import Drawn, as_text, drawn_page

from corpus.load import load
from corpus.outline import outline
from corpus.types import Row

SEEDS = range(40)
ENOUGH = 0.97  # of the figures


@pytest.mark.browser
def test_tables_of_printed_pages_come_back(browser: Any, tmp_path: Path) -> None:
    sheet = browser.new_page()
    found: Counter[str] = Counter()
    for seed in SEEDS:
        page = drawn_page(seed)
        file = tmp_path / f"{seed}.pdf"
        sheet.set_content(page.html)
        sheet.pdf(path=str(file), prefer_css_page_size=True)
        found += _found(page.tables, file)
    sheet.close()
    assert found["right"] >= ENOUGH * found.total(), found
    assert found["wrong"] == 0, found


def test_tables_kept_apart_by_spaces_come_back(tmp_path: Path) -> None:
    found: Counter[str] = Counter()
    for seed in SEEDS:
        tables = drawn_page(seed).tables
        file = tmp_path / f"{seed}.txt"
        file.write_text(as_text(tables), encoding="utf-8")
        found += _found(tables, file)
    assert found["right"] >= ENOUGH * found.total(), found
    assert found["wrong"] == 0, found


def _found(tables: Sequence[Drawn], file: Path) -> Counter[str]:
    """How many figures stand under their name ("right"), under another's ("wrong"), under none, or are not there."""
    rows = [block.row for block in outline(load(file)) if block.row is not None]
    found: Counter[str] = Counter()
    for table in tables:
        for label, cells in table.rows:
            held = [row for row in rows if _plain(row.label).endswith(_plain(label))]
            for name, cell in zip(table.names, cells, strict=False):
                found[_fate(held, name, cell, table.names)] += 1
    return found


def _fate(rows: Sequence[Row], name: str, cell: str, names: Sequence[str]) -> str:
    above = [row.columns[at] for row in rows for at, value in enumerate(row.values) if _plain(value) == _plain(cell)]
    if not above:
        return "missing"
    if any(_words(name) <= _words(column) for column in above):
        return "right"
    others = [other for other in names if other != name and not _words(other) <= _words(name)]
    named = any(_words(other) <= _words(column) for other in others for column in above)
    return "wrong" if named else "unnamed"


def _plain(text: str) -> str:
    return re.sub(r"\s", "", text).replace("−", "-").casefold()


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))

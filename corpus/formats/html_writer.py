"""The elements of a web page -> blocks of the canonical text: headings, paragraphs, lists, tables."""

import re
from collections.abc import Sequence

from bs4 import Tag
from bs4.element import NavigableString, PreformattedString

from corpus.formats.canonical import KEY_FIGURE, CanonicalText, make_table, plain, raised
from corpus.formats.html_content import BLOCKS, HEADINGS, ContentFilter
from corpus.formats.table_shape import Cell, count_header_rows, reach_of_header, spread
from corpus.types import SourceHeading, SourceTable

MAX_DEPTH = 150  # deeper nesting is read as running text
_LINE_BREAK = "\x0b"


def squeezed(text: str) -> str:
    """The text on one line with single spaces; non-breaking ones stay."""
    return re.sub(r"[ \t\n\r\f\x0b]+", " ", plain(text)).strip()


class HtmlWriter:
    """Walks elements and writes their text as blocks."""

    def __init__(self, content: ContentFilter) -> None:
        self.canonical = CanonicalText()
        self.headings: list[SourceHeading] = []
        self.tables: list[SourceTable] = []
        self.items: list[tuple[int, int]] = []
        self._content = content
        self._inline: list[str] = []
        self._separator = "\n\n"
        self._item: tuple[int, int] | None = None
        self._in_item = False
        # Where a figure ends that stands alone: what it counts may follow ("83" / "bygglov beviljades").
        self._figure_at = -1
        self._level = 0  # of the last <h1>–<h6>

    def walk(self, element: Tag, depth: int = 0) -> None:
        """Writes what is inside ``element``."""
        for child in element.children:
            if isinstance(child, NavigableString):
                if not isinstance(child, PreformattedString):
                    self._inline.append(str(child))
            elif isinstance(child, Tag) and not self._content.is_dropped(child):
                self._element(child, depth + 1)

    def _element(self, tag: Tag, depth: int) -> None:
        if depth > MAX_DEPTH:
            self._inline.append(f" {tag.get_text(' ')} ")
        elif tag.name == "br":
            self._inline.append(_LINE_BREAK)
        elif tag.name == "sup":
            self._inline.append(raised(tag.get_text()))
        elif tag.name in HEADINGS:
            self._level = HEADINGS[tag.name]
            self.write_heading(tag, self._level)
        elif tag.name == "summary":
            self.write_heading(tag, self._level + 1)
        elif tag.name in {"ul", "ol", "menu"}:
            self._list(tag, depth)
        elif tag.name == "table":
            self._table(tag, depth)
        elif tag.name == "dl" and (pairs := self._pairs(tag)):
            self.flush()
            self._write_table(pairs, 0, "")
        elif tag.name == "dt" and squeezed(tag.get_text(" ")).endswith("?") and not self._in_item:
            self.write_heading(tag, self._level + 1)
        elif tag.name == "dd":
            self.flush()
            self._separator = "\n"
            self.walk(tag, depth)
            self.flush()
            self._separator = "\n\n"
        elif tag.name == "pre":
            self.flush()
            self._write(plain(tag.get_text()).strip("\n"))
        elif tag.name in BLOCKS:
            self.flush()
            self.walk(tag, depth)
            self.flush()
        else:
            self.walk(tag, depth)

    def write_heading(self, tag: Tag, level: int) -> None:
        """Writes an element's text as a heading."""
        self.flush()
        text = squeezed(tag.get_text(" " if tag.find("br") else ""))
        if text:
            start, end = self._write(text)
            if not self._in_item:
                self.headings.append(SourceHeading(start, end, level))

    def flush(self) -> None:
        """Writes the running text collected so far as a block."""
        text = plain("".join(self._inline).replace(_LINE_BREAK, "\ue000"))
        self._inline.clear()
        lines = [squeezed(line) for line in text.split("\ue000")]
        text = re.sub(r"\n{2,}", "\n", "\n".join(lines)).strip("\n")
        if text:
            counted = self._figure_at == self.canonical.length and text[0].islower() and not self._in_item
            self._write(text, " " if counted else None)
            self._figure_at = self.canonical.length if KEY_FIGURE.fullmatch(text) else -1

    def _write(self, text: str, separator: str | None = None) -> tuple[int, int]:
        start, end = self.canonical.write(text, separator or self._separator)
        if self._in_item:
            self._item = (self._item[0] if self._item else start, end)
            self._separator = "\n"
        return start, end

    def _list(self, tag: Tag, depth: int) -> None:
        """Writes a list, one item a line; an item's span ends where a list inside it begins."""
        self.flush()
        self._end_item()
        outer, separator = self._in_item, self._separator
        for child in tag.children:
            if not isinstance(child, Tag) or self._content.is_dropped(child):
                continue
            self._in_item = child.name == "li"
            if child.name in {"ul", "ol"}:
                self._list(child, depth + 1)
            elif depth > MAX_DEPTH:
                self._inline.append(child.get_text(" "))
            else:
                self.walk(child, depth + 1)
            self.flush()
            self._end_item()
            self._separator = "\n"
        self._in_item = outer
        self._separator = "\n" if outer else "\n\n" if separator == "\n\n" else separator

    def _end_item(self) -> None:
        if self._item:
            self.items.append(self._item)
        self._item = None

    def _table(self, tag: Tag, depth: int) -> None:
        """Writes a table as rows; one that only lays out the page as what is in its cells."""
        self.flush()
        rows = [
            row for row in tag.find_all("tr") if row.find_parent("table") is tag and not self._content.is_dropped(row)
        ]
        held = [row.find_all(["td", "th"], recursive=False) for row in rows]
        shown = [(row, cells) for row, cells in zip(rows, held, strict=True) if cells]
        layout = (
            tag.get("role") in {"presentation", "none"}
            or tag.find("table")
            or max((len(cells) for _, cells in shown), default=0) < 2
        )
        if layout or len(shown) < 2:
            self._walk_cells(tag, depth)
            return
        caption = self._caption(tag)
        texts = [[self._cell(cell) for cell in cells] for _, cells in shown]
        grid = spread(texts)
        header_rows = _header_rows([row for row, _ in shown], texts, grid, bool(caption))
        if header_rows and not shown[0][0].find_parent("thead"):
            sizes = [(at, at + cell.rows, cell.columns) for at, cells in enumerate(texts) for cell in cells]
            header_rows = min(reach_of_header(sizes, header_rows), len(grid) - 1)
        self._write_table(texts, header_rows, caption)

    def _write_table(self, cells: Sequence[Sequence[Cell]], header_rows: int, caption: str) -> None:
        grid = spread(cells)
        spans = self.canonical.write_rows([[cell.text for cell in row] for row in cells[: len(grid)]])
        self._separator = "\n\n"
        self.tables.append(make_table(grid, spans, header_rows, caption))

    def _pairs(self, tag: Tag) -> list[list[Cell]]:
        """A <dl> as rows of term and value: "Plats | Rådhuset". Nothing where it holds questions, lists or several texts."""
        parts = [part for part in tag.find_all(["dt", "dd"]) if part.find_parent("dl") is tag]
        parts = [part for part in parts if not self._content.is_dropped(part)]
        if self._in_item or not parts or parts[0].name != "dt" or any(_is_complex(part) for part in parts):
            return []
        rows: list[list[Cell]] = []
        terms: list[str] = []
        for at, part in enumerate(parts):
            text = self._cell(part).text
            if part.name == "dt":
                terms = [*terms, text] if at and parts[at - 1].name == "dt" else [text]
            elif text:
                rows.append([Cell(" / ".join(terms) if parts[at - 1].name == "dt" else ""), Cell(text)])
        return rows

    def _walk_cells(self, tag: Tag, depth: int) -> None:
        if depth > MAX_DEPTH:
            self._inline.append(f" {tag.get_text(' ')} ")
            self.flush()
            return
        self.walk(tag, depth)
        self.flush()

    def _caption(self, tag: Tag) -> str:
        """The <caption> or <figcaption> of a table; a caption is written above it."""
        caption = tag.find("caption")
        text = squeezed(caption.get_text(" ")) if caption else ""
        if text:
            self._write(text)
        figure = tag.find_parent("figure")
        if not text and figure and (outside := figure.find("figcaption")):
            text = squeezed(outside.get_text(" "))
        return text

    def _cell(self, tag: Tag) -> Cell:
        inner = [child for child in tag.descendants if isinstance(child, Tag)] if tag.find(True) else []
        for hidden in inner:
            if not hidden.decomposed and self._content.is_dropped(hidden):
                hidden.decompose()
        for mark in tag.find_all("sup") if inner else ():
            mark.string = raised(mark.get_text())
        blocks = any(not child.decomposed and (child.name in BLOCKS or child.name == "br") for child in inner)
        text = squeezed(tag.get_text(" " if blocks else ""))
        return Cell(text, _count(tag, "colspan"), _count(tag, "rowspan"), tag.name == "th")


def _is_complex(part: Tag) -> bool:
    """Whether a <dt> or <dd> is more than a term and what is said of it: a question, a day of events, a list, paragraphs."""
    term = squeezed(part.get_text(" ")) if part.name == "dt" else ""
    return (
        term.endswith("?")
        or term[:1].isdigit()
        or len(part.find_all("p")) > 1
        or part.find(["ul", "ol", "dl", "table", *HEADINGS]) is not None
    )


def _count(tag: Tag, attribute: str) -> int:
    digits = re.match(r"\s*(\d{1,4})", str(tag.get(attribute) or ""))
    return max(int(digits[1]), 1) if digits else 1


def _header_rows(
    rows: Sequence[Tag], cells: Sequence[Sequence[Cell]], grid: Sequence[Sequence[str]], captioned: bool
) -> int:
    """Rows in <thead>; else the rows at the top made of <th> alone; else told from the figures."""
    in_head = 0
    while in_head < len(rows) and rows[in_head].find_parent("thead") is not None:
        in_head += 1
    if in_head:
        return in_head
    marked = 0
    while marked < len(cells) and all(cell.header or not cell.text for cell in cells[marked]):
        marked += 1
    if marked and marked < len(cells):
        return marked
    if all(row[0].header for row in cells if row):  # <th> labels the rows
        return 0 if len(grid[0]) == 2 else count_header_rows(grid)
    return count_header_rows(grid, captioned)

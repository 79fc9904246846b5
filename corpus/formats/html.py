"""Web pages: the main content without navigation, banners and scripts, as blocks; tables, lists and headings marked."""

import re
from collections.abc import Iterator, Sequence

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PreformattedString

from corpus.formats.canonical import CanonicalText, make_table, plain
from corpus.formats.refusal import Refused
from corpus.formats.table_shape import Cell, count_header_rows, spread
from corpus.formats.text import decode
from corpus.types import Source, SourceHeading, SourceTable


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_NEVER = _tags(
    "script style noscript template svg canvas iframe object embed audio video map head title meta link input select "
    "textarea datalist dialog nav aside footer area"
)
_BLOCKS = _tags(
    "address article blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hgroup hr html legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul"
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_ROLES_OUT = _tags("navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar")
# Class and id words of what surrounds the content, as general web conventions name it in Swedish and English.
_SURROUND = re.compile(
    r"(?:^|[\s_-])(?:cookies?|kakor|consent|gdpr|breadcrumbs?|brodsmul\w*|nav|navbar|navigation|menu|meny|mainmenu|sidebar"
    r"|skip|skiplink|share|sharing|dela|social|some-links|related|relaterat|feedback|pagination|toc-toggle|sr-only"
    r"|visually-hidden|visuallyhidden|screen-reader-text)(?:$|[\s_-])"
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CHARSET = re.compile(
    rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*[\"']([\w-]+)", re.IGNORECASE
)
# Names of <meta> fields -> the names of Source.properties, the first that is given wins.
_META = {
    "description": ("description", "og:description", "dcterms.description"),
    "date": ("article:published_time", "dcterms.issued", "dcterms.created", "dc.date", "date", "dcterms.date"),
    "modified": ("article:modified_time", "dcterms.modified", "last-modified", "og:updated_time"),
    "author": ("author", "dcterms.creator", "dc.creator"),
    "publisher": ("publisher", "dcterms.publisher", "dc.publisher", "og:site_name"),
}
MAX_CHARACTERS = 30_000_000
MAX_DEPTH = 150  # deeper nesting is read as running text
_LINE_BREAK = "\x0b"


def read_html(data: bytes) -> Source:
    """A web page -> Source. Raises Refused."""
    text, warnings = _decode(data)
    if len(text) > MAX_CHARACTERS:
        raise Refused("är för stor för en webbsida (mer än 30 miljoner tecken). Dela upp filen.")
    soup = BeautifulSoup(text, "lxml")
    body = soup.body or soup
    kept_hidden = {ident for tag in soup.select("[aria-controls]") for ident in _words(tag, "aria-controls")}
    writer = _Writer(kept_hidden)
    content = _main_content(body, writer)
    heading = _heading_outside(body, content)
    if heading is not None:
        writer.write_heading(heading, 1)
    writer.walk(content)
    writer.flush()
    if not writer.canonical.length:
        writer = _Writer(kept_hidden, everything=True)
        writer.walk(body)
        writer.flush()
        warnings = (*warnings, "Sidans innehåll kunde inte skiljas från menyer och sidfot.")
    return Source(
        text=writer.canonical.text(),
        format="html",
        headings=tuple(writer.headings),
        tables=tuple(writer.tables),
        list_items=tuple(writer.items),
        properties=tuple(_properties(soup)),
        warnings=warnings,
    )


def _decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The page in the encoding it declares, or else told as for plain text."""
    declared = _CHARSET.search(data[:4096])
    name = next((group.decode("ascii").lower() for group in declared.groups() if group), "") if declared else ""
    if name and not name.startswith(("utf", "unicode")):
        try:
            return plain(data.decode({"iso-8859-1": "cp1252", "latin1": "cp1252"}.get(name, name))), ()
        except (LookupError, UnicodeDecodeError):
            pass
    text, warnings = decode(data)
    return plain(text), warnings


def _words(tag: Tag, attribute: str) -> list[str]:
    value = tag.get(attribute)
    return value.split() if isinstance(value, str) else [str(word) for word in value or ()]


def _main_content(body: Tag, writer: "_Writer") -> Tag:
    """The element that holds the page's own content: <main>, a lone <article>, else the body."""
    everything = len(body.get_text())
    mains = [tag for tag in body.find_all(["main", "div"]) if tag.name == "main" or tag.get("role") == "main"]
    articles = [tag for tag in body.find_all("article") if tag.find_parent("article") is None]
    for candidates in (mains, articles if len(articles) == 1 else []):
        shown = [tag for tag in candidates if not writer.is_dropped(tag)]
        if shown:
            largest = max(shown, key=lambda tag: len(tag.get_text()))
            length = len(largest.get_text(strip=True))
            if length > 200 or length * 4 > everything:
                return largest
    return body


def _heading_outside(body: Tag, content: Tag) -> Tag | None:
    """The page's only <h1> where it stands outside the main content, in a picture above it, say."""
    if content is body or content.find("h1"):
        return None
    headings = body.find_all("h1")
    return headings[0] if len(headings) == 1 and headings[0].find_parent("nav") is None else None


def _properties(soup: BeautifulSoup) -> Iterator[tuple[str, str]]:
    title = _squeezed(soup.title.get_text()) if soup.title else ""
    metas: dict[str, str] = {}
    for tag in soup.find_all("meta"):
        name = str(tag.get("property") or tag.get("name") or tag.get("http-equiv") or "").lower()
        if content := _squeezed(str(tag.get("content") or "")):
            metas.setdefault(name, content)
    heading = soup.find("h1")
    shown = _squeezed(heading.get_text(" ")) if heading else ""
    title = title or metas.get("og:title", "") or metas.get("dcterms.title", "")
    if shown and title.lower().startswith(shown.lower()):  # "Kulturstöd 2023 - Vikholms kommun": the site's name goes
        title = shown
    if title or shown:
        yield "title", title or shown
    for name, fields in _META.items():
        if value := next((metas[field] for field in fields if field in metas), ""):
            yield name, value
    times = [str(tag.get("datetime") or "") for tag in soup.find_all("time")]
    if not any(field in metas for field in _META["date"]) and (stamp := next(filter(None, times), "")):
        yield "published", stamp


def _squeezed(text: str) -> str:
    return re.sub(r"[ \t\n\r\f\x0b]+", " ", plain(text)).strip()


class _Writer:
    """Walks elements and writes their text as blocks; ``everything`` keeps navigation and footers too."""

    def __init__(self, kept_hidden: set[str], everything: bool = False) -> None:
        self.canonical = CanonicalText()
        self.headings: list[SourceHeading] = []
        self.tables: list[SourceTable] = []
        self.items: list[tuple[int, int]] = []
        self._kept_hidden = kept_hidden
        self._everything = everything
        self._inline: list[str] = []
        self._separator = "\n\n"
        self._item: tuple[int, int] | None = None
        self._in_item = False
        self._level = 0  # of the last <h1>–<h6>

    def is_dropped(self, tag: Tag) -> bool:
        """Whether an element is no content: script, hidden, or what surrounds the content on every page."""
        if tag.name in _NEVER and not (self._everything and tag.name in {"nav", "aside", "footer", "dialog"}):
            return tag.name != "footer" or tag.find_parent(["main", "article"]) is None
        if tag.has_attr("hidden") or tag.get("aria-hidden") == "true" or _HIDDEN.search(str(tag.get("style") or "")):
            return str(tag.get("id") or "") not in self._kept_hidden
        if self._everything:
            return False
        if tag.name == "header" and tag.find_parent(["main", "article"]) is None:
            return True
        if tag.name == "button":
            return tag.find_parent([*_HEADINGS, "summary"]) is None
        if tag.get("role") in _ROLES_OUT:
            return True
        names = " ".join([*_words(tag, "class"), *_words(tag, "id")]).lower()
        return bool(names and _SURROUND.search(names)) and tag.find(["main", "article", "h1"]) is None

    def walk(self, element: Tag, depth: int = 0) -> None:
        """Writes what is inside ``element``."""
        for child in element.children:
            if isinstance(child, NavigableString):
                if not isinstance(child, PreformattedString):
                    self._inline.append(str(child))
            elif isinstance(child, Tag) and not self.is_dropped(child):
                self._element(child, depth + 1)

    def _element(self, tag: Tag, depth: int) -> None:
        if depth > MAX_DEPTH:
            self._inline.append(f" {tag.get_text(' ')} ")
        elif tag.name == "br":
            self._inline.append(_LINE_BREAK)
        elif tag.name in _HEADINGS:
            self._level = _HEADINGS[tag.name]
            self.write_heading(tag, self._level)
        elif tag.name == "summary":
            self.write_heading(tag, self._level + 1)
        elif tag.name in {"ul", "ol", "menu"}:
            self._list(tag, depth)
        elif tag.name == "table":
            self._table(tag, depth)
        elif tag.name == "dd":
            self.flush()
            self._separator = "\n"
            self.walk(tag, depth)
            self.flush()
            self._separator = "\n\n"
        elif tag.name == "pre":
            self.flush()
            self._write(plain(tag.get_text()).strip("\n"))
        elif tag.name in _BLOCKS:
            self.flush()
            self.walk(tag, depth)
            self.flush()
        else:
            self.walk(tag, depth)

    def write_heading(self, tag: Tag, level: int) -> None:
        """Writes an element's text as a heading."""
        self.flush()
        text = _squeezed(tag.get_text(" " if tag.find("br") else ""))
        if text:
            start, end = self._write(text)
            if not self._in_item:
                self.headings.append(SourceHeading(start, end, level))

    def flush(self) -> None:
        """Writes the running text collected so far as a block."""
        text = plain("".join(self._inline).replace(_LINE_BREAK, "\ue000"))
        self._inline.clear()
        lines = [_squeezed(line) for line in text.split("\ue000")]
        text = re.sub(r"\n{2,}", "\n", "\n".join(lines)).strip("\n")
        if text:
            self._write(text)

    def _write(self, text: str) -> tuple[int, int]:
        start, end = self.canonical.write(text, self._separator)
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
            if not isinstance(child, Tag) or self.is_dropped(child):
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
        rows = [row for row in tag.find_all("tr") if row.find_parent("table") is tag and not self.is_dropped(row)]
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
        spans = self.canonical.write_rows([[cell.text for cell in cells] for cells in texts[: len(grid)]])
        self._separator = "\n\n"
        header_rows = _header_rows([row for row, _ in shown], texts, grid)
        self.tables.append(make_table(grid, spans, header_rows, caption))

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
        text = _squeezed(caption.get_text(" ")) if caption else ""
        if text:
            self._write(text)
        figure = tag.find_parent("figure")
        if not text and figure and (outside := figure.find("figcaption")):
            text = _squeezed(outside.get_text(" "))
        return text

    def _cell(self, tag: Tag) -> Cell:
        for hidden in [inner for inner in tag.find_all(True) if not inner.decomposed and self.is_dropped(inner)]:
            if not hidden.decomposed:
                hidden.decompose()
        blocks = any(inner.name in _BLOCKS or inner.name == "br" for inner in tag.find_all(True))
        text = _squeezed(tag.get_text(" " if blocks else ""))
        return Cell(text, _count(tag, "colspan"), _count(tag, "rowspan"), tag.name == "th")


def _count(tag: Tag, attribute: str) -> int:
    digits = re.match(r"\s*(\d{1,4})", str(tag.get(attribute) or ""))
    return max(int(digits[1]), 1) if digits else 1


def _header_rows(rows: Sequence[Tag], cells: Sequence[Sequence[Cell]], grid: Sequence[Sequence[str]]) -> int:
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
    return count_header_rows(grid)

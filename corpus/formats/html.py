"""Web pages: the main content without navigation, banners and scripts, as blocks; tables, lists and headings marked."""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

from corpus.formats.canonical import plain
from corpus.formats.html_content import ContentFilter, words_of
from corpus.formats.html_writer import HtmlWriter, squeezed
from corpus.formats.refusal import Refused
from corpus.formats.text import decode
from corpus.types import Source

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
_PUBLISHED = re.compile(
    r"(?:publicera[dt](?: den)?|publiceringsdatum)\s*:?\s*(\d{4}-\d\d-\d\d|\d{1,2} [a-z]{3,9} \d{4})", re.IGNORECASE
)
MAX_CHARACTERS = 30_000_000
MAX_TAGS = 400_000  # opening and closing


def read_html(data: bytes) -> Source:
    """A web page -> Source. Raises Refused."""
    text, warnings = _decode(data)
    if len(text) > MAX_CHARACTERS or text.count("<") > MAX_TAGS:
        raise Refused("är för stor för en webbsida. Dela upp filen.")
    soup = BeautifulSoup(text, "lxml")
    body = soup.body or soup
    kept_hidden = {ident for tag in soup.select("[aria-controls]") for ident in words_of(tag, "aria-controls")}
    shown = ContentFilter(kept_hidden)
    writer = HtmlWriter(shown)
    content = _main_content(body, shown)
    heading = _heading_outside(body, content)
    if heading is not None:
        writer.write_heading(heading, 1)
    writer.walk(content)
    writer.flush()
    if not writer.canonical.length:
        writer = HtmlWriter(ContentFilter(kept_hidden, everything=True))
        writer.walk(body)
        writer.flush()
        warnings = (*warnings, "Sidans innehåll kunde inte skiljas från menyer och sidfot.")
    return Source(
        text=writer.canonical.text(),
        format="html",
        headings=tuple(writer.headings),
        tables=tuple(writer.tables),
        list_items=tuple(writer.items),
        properties=tuple(_properties(soup, writer.canonical.text())),
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


def _main_content(body: Tag, content: ContentFilter) -> Tag:
    """The element that holds the page's own content: <main>, a lone <article>, else the body."""
    everything = len(body.get_text())
    mains = [tag for tag in body.find_all(["main", "div"]) if tag.name == "main" or tag.get("role") == "main"]
    articles = [tag for tag in body.find_all("article") if tag.find_parent("article") is None]
    for candidates in (mains, articles if len(articles) == 1 else []):
        found = [tag for tag in candidates if not content.is_dropped(tag)]
        if found:
            largest = max(found, key=lambda tag: len(tag.get_text()))
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


def _properties(soup: BeautifulSoup, shown_text: str) -> Iterator[tuple[str, str]]:
    title = squeezed(soup.title.get_text()) if soup.title else ""
    metas: dict[str, str] = {}
    for tag in soup.find_all("meta"):
        name = str(tag.get("property") or tag.get("name") or tag.get("http-equiv") or "").lower()
        if content := squeezed(str(tag.get("content") or "")):
            metas.setdefault(name, content)
    heading = soup.find("h1")
    shown = squeezed(heading.get_text(" ")) if heading else ""
    title = title or metas.get("og:title", "") or metas.get("dcterms.title", "")
    site = ""
    if shown and title.lower().startswith(shown.lower()):  # "Kulturstöd 2023 - Granviks kommun": the site's name goes
        site = title[len(shown) :].strip(" -–—|·•:")
        title = shown
    if title or shown:
        yield "title", title or shown
    for name, fields in _META.items():
        if value := next((metas[field] for field in fields if field in metas), site if name == "publisher" else ""):
            yield name, value
    if not any(field in metas for field in _META["date"]) and (stated := _PUBLISHED.search(shown_text[:200_000])):
        yield "published", stated[1]
        return
    times = [str(tag.get("datetime") or "") for tag in soup.find_all("time")]
    if not any(field in metas for field in _META["date"]) and (stamp := next(filter(None, times), "")):
        yield "published", stamp

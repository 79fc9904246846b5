"""What stands behind a citation: the quoted words, and what their place in the document adds to them.

A table row "Norrbottensmusiken 1,3" says neither year nor unit: its table's header and its document's title do. So a
quote is located in the document's text, and read with the text before it and the document's name.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

_BEFORE = 1500  # characters: a page's table with its header
_SPACES_AND_DASHES = re.compile(r"[\s\-\u2013\u2014\u00ad\u2212]+")
_LINE_END_HYPHEN = re.compile(r"(?<=[^\W\d_])-[ \t]*\n\s*(?=[a-zåäöé])(?!(?:och|eller|samt|till|respektive)\b)")


def squash(text: str) -> str:
    """Only letters, digits and signs: what line breaks and hyphenation cannot change."""
    return _SPACES_AND_DASHES.sub("", text).casefold()


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quote read in its place.

    ``quote`` is clean (no line-end hyphens). ``before`` is the text that leads up to it, lines kept: headings, table
    headers, the sentence that introduces a list. ``title`` names the document: its own title and its file's stem.
    """

    document: str
    quote: str
    before: str = ""
    title: str = ""


@dataclass(frozen=True)
class SourceText:
    """A document's canonical text and title, searchable by squashed quotes."""

    document: str
    text: str
    title: str = ""

    @cached_property
    def _squashed(self) -> tuple[str, list[int]]:
        """The squashed text and, for each of its characters, the offset in ``text`` it comes from."""
        pieces: list[str] = []
        offsets: list[int] = []
        for offset, character in enumerate(self.text):
            if kept := squash(character):
                pieces.append(kept)
                offsets.extend([offset] * len(kept))
        return "".join(pieces), offsets

    @property
    def squashed(self) -> str:
        """The text as quotes are looked for."""
        return self._squashed[0]

    def locate(self, quote: str, start: int | None = None) -> tuple[int, int] | None:
        """The span of ``quote`` in ``text``, the occurrence at or nearest to ``start``. None when it is not there."""
        squashed, offsets = self._squashed
        wanted = squash(quote)
        if not wanted:
            return None
        found: list[int] = []
        at = squashed.find(wanted)
        while at >= 0:
            found.append(at)
            at = squashed.find(wanted, at + 1)
        if not found:
            return None
        best = found[0] if start is None else min(found, key=lambda place: abs(offsets[place] - start))
        return offsets[best], offsets[best + len(wanted) - 1] + 1


def join_lines(text: str) -> str:
    """The text with words split over lines put together; other line breaks stay."""
    return _LINE_END_HYPHEN.sub("", text)


def tabbed(text: str) -> str:
    """Markdown's table rows with their cells set apart by tabs, as in the text of other formats."""
    lines = []
    for line in text.split("\n"):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) < 2 or not line.lstrip().startswith("|"):
            lines.append(line)
        elif any(cell.strip("-: ") for cell in cells):
            lines.append("\t".join(cells))
    return "\n".join(lines)


def read_evidence(
    document: str, quote: str, sources: Mapping[str, SourceText], start: int | None = None, title: str = ""
) -> Evidence:
    """The evidence of a citation. A quote that cannot be located is read as it is, without its place."""
    source = sources.get(document)
    span = source.locate(quote, start) if source else None
    if source is None or span is None:
        return Evidence(document, " ".join(join_lines(quote).split(" ")), title=f"{title} {document}".strip())
    before = tabbed(join_lines(source.text[max(0, span[0] - _BEFORE) : span[0]]))
    clean = re.sub(r"[^\S\t]+", " ", tabbed(join_lines(source.text[span[0] : span[1]]))).strip()
    return Evidence(document, clean, before, " ".join(filter(None, (source.title, title, document))))

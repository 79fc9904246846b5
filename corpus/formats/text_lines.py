"""Lines of plain text with their places, as the search for pages takes them."""

import re
from dataclasses import dataclass

from corpus.types import Page

CELL = re.compile(r"\S+(?:\s\S+)*")  # what two spaces or more keep apart


@dataclass(frozen=True, slots=True)
class TextPages:
    """What was found: pages, spans of running headers and footers, and warnings in Swedish."""

    pages: tuple[Page, ...] = ()
    furniture: tuple[tuple[int, int], ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line with text; ``start`` is where the raw line begins, ``end`` where its text ends."""

    text: str
    start: int
    end: int
    indent: int
    below_text: bool  # no blank line above it

    @property
    def text_start(self) -> int:
        """Where its text begins."""
        return self.start + self.indent


def text_lines(text: str, offset: int = 0) -> list[TextLine]:
    """The lines of ``text`` that are not blank; ``offset`` is where the text begins in its document."""
    lines, position, blank = [], offset, True
    for raw in text.split("\n"):
        stripped = raw.strip()
        if stripped:
            indent = len(raw) - len(raw.lstrip())
            lines.append(TextLine(stripped, position, position + indent + len(stripped), indent, not blank))
        blank = not stripped
        position += len(raw) + 1
    return lines

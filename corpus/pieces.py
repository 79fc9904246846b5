"""Pieces: lines that belong together, before they are placed under headings."""

from dataclasses import dataclass

from corpus.lines import Line
from corpus.types import BlockKind, Row


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines that belong together, not yet placed under headings."""

    kind: BlockKind
    lines: tuple[Line, ...]
    level: int = 0  # of a heading; 0: to be told from its words
    row: Row | None = None
    marked: bool = False  # the file format itself says so

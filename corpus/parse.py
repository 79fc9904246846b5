"""One file -> one Document: the steps of parsing in order."""

import hashlib
from pathlib import Path

from corpus.describe import describe, read_catalog
from corpus.letterhead import letterhead_units
from corpus.load import load
from corpus.outline import outline
from corpus.passages import passages_of, units_of
from corpus.types import BlockKind, Document

CATALOG = "catalog.toml"


def parse(path: Path, root: Path) -> Document:
    """Reads and parses the file at ``path`` under the documents folder ``root``; raises UnreadableDocument."""
    source = load(path)
    blocks = outline(source)
    description = describe(path, source, blocks, read_catalog(root / CATALOG).get(path.stem))
    units = letterhead_units(source) + units_of(blocks, source.furniture)
    return Document(
        id=path.stem,
        path=path.relative_to(root).as_posix(),
        format=source.format,
        digest=hashlib.sha256(path.read_bytes()).hexdigest(),
        text=source.text,
        pages=source.pages,
        description=description,
        passages=tuple(passages_of(path.stem, units, description)),
        outline=tuple(block for block in blocks if block.kind is BlockKind.HEADING),
        warnings=source.warnings,
    )

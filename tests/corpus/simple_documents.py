"""A small real parser for text files, and documents to index: the index's tests stand on their own.

A paragraph is a passage, a line a unit; a file that starts with "%oläsbar" cannot be read.
"""

import hashlib
import random
from pathlib import Path

from corpus.errors import UnreadableDocument
from corpus.swedish.words import keys, parts, tokens
from corpus.types import BlockKind, Description, Document, Known, Passage, Unit

_WORDS = """
    regionen nämnden beslutar budget underskott överskott länstrafiken sjukvården kostnaden ökade minskade under året
    personal sjukfrånvaro verksamheten kommunerna bidrag musik kultur företag utveckling investering resultat mnkr
    procent jämfört prognos utfall styrelsen ordföranden protokoll ärende förslag avslag kollektivtrafik bredband
"""
WORDS = _WORDS.split()


def parse(path: Path, root: Path) -> Document:
    """Reads a text file as the real parser would: raises UnreadableDocument."""
    text = path.read_text(encoding="utf-8")
    if text.startswith("%oläsbar"):
        raise UnreadableDocument(path, "är inskannad och saknar textlager.")
    if text.startswith("%krasch"):
        raise ZeroDivisionError("parsern gick sönder")
    title = text.partition("\n")[0]
    passages = []
    start = 0
    for ordinal, paragraph in enumerate(text.split("\n\n")):
        units = _units(paragraph, start)
        passages.append(
            Passage(
                id=f"{path.stem}#{ordinal:05d}",
                document_id=path.stem,
                header=f"Region Exempel · {title}",
                text=paragraph,
                start=start,
                end=start + len(paragraph),
                page=None,
                section=(title,),
                units=units,
                ordinal=ordinal,
            )
        )
        start += len(paragraph) + 2
    unsure = Known("", "okänt", sure=False)
    return Document(
        id=path.stem,
        path=path.relative_to(root).as_posix(),
        format="txt",
        digest=hashlib.sha256(path.read_bytes()).hexdigest(),
        text=text,
        pages=(),
        description=Description(
            Known(title, "ur första raden"), Known("Region Exempel", "test"), unsure, unsure, unsure
        ),
        passages=tuple(passages),
    )


def _units(paragraph: str, start: int) -> tuple[Unit, ...]:
    units = []
    for line in paragraph.split("\n"):
        compound = tuple(part for token in tokens(line) for part in parts(token.text))
        units.append(Unit(line, start, start + len(line), BlockKind.PARAGRAPH, terms=tuple(keys(line)), parts=compound))
        start += len(line) + 1
    return tuple(units)


def write_document(folder: Path, name: str, seed: int, paragraphs: int = 12) -> Path:
    """Writes a text of general public-sector words, the same for the same seed."""
    chosen = random.Random(seed)
    body = [" ".join(chosen.choices(WORDS, k=30)).capitalize() + f" {seed}." for _ in range(paragraphs)]
    path = folder / f"{name}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n\n".join([f"Rapport {name}", *body]), encoding="utf-8")
    return path

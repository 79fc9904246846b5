"""Candidates made by hand: one unit in a passage of its own, all its features as good as they get."""

from collections.abc import Sequence

from assistant.types import Candidate
from corpus.swedish.words import terms
from corpus.types import BlockKind, Hit, Passage, Row, Standing, Unit

EQUAL = dict.fromkeys(("own", "coverage", "measure", "year", "body"), 1.0) | {"of_the_whole": 0.0}


def candidate(
    text: str,
    value: str,
    standing: Standing = Standing.PLAIN,
    row: Row | None = None,
    document: str = "d",
    period: str = "2023",
    block: int = 0,
) -> Candidate:
    """A candidate whose value is the first ``value`` of its text."""
    kind = BlockKind.TABLE_ROW if row else BlockKind.PARAGRAPH
    whole, split = terms(text)
    unit = Unit(
        text, 0, len(text), kind, standing=standing, row=row, terms=tuple(whole), parts=tuple(split), block=block
    )
    header = f"Nybro kommun · Rapport · {period}"
    hit = Hit(Passage(f"{document}-{block}", document, header, text, 0, len(text), 1, (), (unit,)), 1.0)
    return Candidate(unit, hit, 1.0, dict(EQUAL), value=value, value_start=text.index(value))


def row(label: str, columns: str, values: str, caption: str = "") -> Row:
    """A table row; columns and values are parted by semicolons."""
    return Row(label, tuple(columns.split("; ")), tuple(values.split("; ")), caption=caption)


class Cited:
    """Stands in for the list of citations: numbers the places that are cited."""

    def __init__(self) -> None:
        self.places: list[tuple[str, int]] = []

    def add(self, document: str, units: Sequence[Unit]) -> tuple[int, ...]:
        """The number of the place where the first of the units stands."""
        place = (document, min(unit.start for unit in units))
        self.places += [] if place in self.places else [place]
        return (self.places.index(place),)

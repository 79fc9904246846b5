"""Units -> citations: the verbatim quote, its place, and its official form."""

import re
from collections.abc import Sequence

from assistant.types import Citation
from corpus.index import Index
from corpus.lines import page_at
from corpus.types import Document, Standing, Unit

LONGEST_QUOTE = 1450
LONGEST_HEAD = 300  # characters above a row in which the names of its columns may stand
LONGEST_GAP = 8  # characters between units that follow upon one another


class CitationList:
    """The citations of one answer, numbered as they are first used; the same place is cited once."""

    def __init__(self, index: Index) -> None:
        """Cites documents of ``index``."""
        self._index = index
        self._numbers: dict[tuple[str, int, int], int] = {}
        self.citations: list[Citation] = []

    def add(self, document_id: str, units: Sequence[Unit]) -> tuple[int, ...]:
        """Cites neighbouring units of a document; returns the indexes of the citations that quote them.

        A quote never runs over a running header: it is cut there, and each part is cited with its own page.
        """
        text = self._index.text(document_id)
        document = self._index.document(document_id)
        numbers = []
        for first, end in _spans(units):
            if not re.search(r"\w", text[first:end]):
                continue
            start = _with_head(text, first, units)
            place = (document_id, start, end)
            if place not in self._numbers:
                self._numbers[place] = len(self.citations)
                self.citations.append(_citation(document, text, start, end, units))
            numbers.append(self._numbers[place])
        return tuple(dict.fromkeys(numbers))


def _spans(units: Sequence[Unit]) -> list[tuple[int, int]]:
    """The spans to quote: neighbours joined while they fit, parted at running headers."""
    pieces: list[tuple[int, int]] = []
    for unit in sorted(units, key=lambda unit: unit.start):
        at = unit.start
        for gap_start, gap_end in unit.gaps:
            pieces.append((at, gap_start))
            at = gap_end
        if (
            pieces
            and not unit.gaps
            and 0 <= at - pieces[-1][1] <= LONGEST_GAP
            and unit.end - pieces[-1][0] <= LONGEST_QUOTE
        ):
            pieces[-1] = (pieces[-1][0], unit.end)  # the next sentence or point: one quote
        else:
            pieces.append((at, unit.end))
    return [(start, end) for start, end in pieces if end > start]


def _with_head(text: str, start: int, units: Sequence[Unit]) -> int:
    """Where a quote begins that a row without a label opens: at the names of its columns, where these stand just above it ("95 46,6")."""
    row = next((unit.row for unit in units if unit.start == start), None)
    if row is None or row.label or not row.columns:
        return start
    names, at = _bare(" ".join(row.columns)), start
    for line in reversed(list(re.finditer(r"\S[^\n]*", text[max(0, start - LONGEST_HEAD) : start]))):
        told = _bare(line[0])
        if not told or not names.endswith(told):
            return start
        names, at = names.removesuffix(told), max(0, start - LONGEST_HEAD) + line.start()
        if not names:
            return at
    return start


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text)


def _citation(document: Document, text: str, start: int, end: int, units: Sequence[Unit]) -> Citation:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    end = min(end, start + LONGEST_QUOTE)
    unit = next((unit for unit in units if start < unit.start < end or unit.start <= start < unit.end), units[0])
    page = page_at(document.pages, start)
    shown = units[0].text if len(units) == 1 and not unit.gaps else reflowed(text[start:end])
    return Citation(
        document=document.id,
        title=document.description.title.value,
        page=page,
        section=" > ".join(unit.section),
        quote=text[start:end],
        start=start,
        end=end,
        label=label_of(document, page, unit.section),
        text=shown,
        standing=unit.standing,
    )


def reflowed(text: str) -> str:
    """Canonical text on one line, hyphens at line ends joined where the next line goes on in lower case."""
    joined = re.sub(r"(?<=[a-zåäö])-\s*\n\s*(?=[a-zåäö])(?!(?:och|eller|samt|till|respektive)\b)", "", text)
    return " ".join(joined.split())


def label_of(document: Document, page: int | None, section: Sequence[str]) -> str:
    """The official form: body, document, § or section, page."""
    known = document.description
    paragraph = next((match.group() for title in section if (match := re.match(r"§+\s*\d+", title))), "")
    place = paragraph or (f"avsnittet ”{section[-1]}”" if section and section[-1] != "Sidhuvud" else "")
    parts = [known.body.value, known.title.value, place, f"s. {page}" if page else ""]
    return ", ".join(part for part in parts if part)


STANDING_WORDS = {
    Standing.PROPOSAL: "förslag, inte beslut",
    Standing.MOTION: "yrkande, inte beslut",
    Standing.RESERVATION: "reservation, inte beslut",
    Standing.STATEMENT: "protokollsanteckning, inte beslut",
    Standing.VOTE: "omröstning",
    Standing.DECISION: "beslut",
}

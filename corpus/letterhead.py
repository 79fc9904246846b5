"""The letterhead: what a running header says of its document (who wrote it, when it was published), as quotable units.

Running headers are kept out of the text, but "vem har upprättat rapporten?" is answered there and nowhere else.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpus.lines import page_at
from corpus.swedish.given_names import names_apart
from corpus.swedish.words import keys
from corpus.types import BlockKind, Row, Source, Unit

# Labels of Swedish public letterheads, and the sort of value each takes.
LABELS = {
    "GÄLLER FÖR VERKSAMHET": "text",
    "GÄLLER FÖR": "text",
    "DOKUMENT-ID": "id",
    "DOKUMENTNUMMER": "id",
    "DIARIENUMMER": "id",
    "DNR": "id",
    "VERSION": "version",
    "PUBLICERINGSDATUM": "date",
    "FASTSTÄLLD DATUM": "date",
    "DATUM": "date",
    "GILTIG FRÅN": "date",
    "ANSVARIG": "name",
    "UPPRÄTTAD AV": "name",
    "FASTSTÄLLD AV": "name",
    "GODKÄND AV": "name",
    "FRAMTAGEN AV": "name",
    "HANDLÄGGARE": "name",
    "KONTAKTPERSON": "name",
    "DOKUMENTANSVARIG": "name",
}
_LABEL = re.compile("|".join(sorted(map(re.escape, LABELS), key=len, reverse=True)))
_UNFILLED = re.compile(r"\[[^\[\]]*\]")  # a field of the template that nobody filled in: "[Publiceringsdatum]"
_VALUE = {"date": r"\d{4}-\d\d-\d\d", "id": r"\S*\d\S*", "version": r"\d+(?:\.\d+)*"}


def letterhead_units(source: Source) -> list[Unit]:
    """The labelled values of the first running header that gives them, each a unit that quotes their line and the labels'."""
    units: dict[str, Unit] = {}
    lines = list(_lines(source))
    for (label_text, start, _), (value_text, value_start, end) in pairwise(lines):
        labels = _LABEL.findall(label_text)
        if not labels or _LABEL.search(value_text) or _LABEL.sub("", label_text).strip():
            continue
        for label, value in _assign(labels, value_text):
            if value and label not in units:
                units[label] = _unit(label, value, start, end, page_at(source.pages, value_start))
    return list(units.values())


def _lines(source: Source) -> Iterator[tuple[str, int, int]]:
    for start, end in sorted(source.furniture)[:40]:
        position = start
        for raw in source.text[start:end].split("\n"):
            if text := raw.strip():
                at = position + len(raw) - len(raw.lstrip())
                yield text, at, at + len(text)
            position += len(raw) + 1


def _assign(labels: Sequence[str], text: str) -> list[tuple[str, str]]:
    """Values to labels: dates, ids and versions by their form, names by how they begin; unclear names stay together.

    "[Datum] Jan Ek Eva Alm Lund" under "DATUM ANSVARIG UPPRÄTTAD AV" leaves the date unfilled.
    """
    rest = _UNFILLED.sub(" ", text)
    found: list[tuple[str, str]] = []
    for label in labels:
        sort = LABELS[label]
        if sort in _VALUE and (match := re.search(rf"(?<!\S){_VALUE[sort]}(?!\S)", rest)):
            found.append((label, match.group()))
            rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    names = [label for label in labels if LABELS[label] == "name"]
    words = re.findall(r"[A-ZÅÄÖ][\w\-é]+", rest) if not re.search(r"[\[\]]", rest) else []
    if names and len(words) == 2 * len(names):
        found += [(label, f"{words[2 * i]} {words[2 * i + 1]}") for i, label in enumerate(names)]
    elif names and (apart := names_apart(words, len(names))):
        found += zip(names, apart, strict=True)
    elif names and words:
        found.append((" / ".join(names), " ".join(words)))
    return found


def _unit(label: str, value: str, start: int, end: int, page: int | None) -> Unit:
    name = label.capitalize() if label != "DNR" else "Dnr"
    text = f"{name}: {value}"
    row = Row(name, ("",), (value,), caption="Sidhuvud")
    return Unit(text, start, end, BlockKind.TABLE_ROW, page, row=row, terms=tuple(keys(text)), section=("Sidhuvud",))

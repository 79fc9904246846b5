"""Rows of a table that are parts of the row above them: "varav kvinnor", "– män" below "Sjukfrånvaro, %"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from corpus.types import Row

_DASHED = re.compile(r"[-–−•]\s+(?=[^\W\d])")
_OF_WHICH = re.compile(r"(?:[-–−•]\s*)?(?:varav|därav)\b", re.IGNORECASE)
_DASH_WITHIN = re.compile(r"\s+[-–−•]\s+(?=[^\W\d])")
_TOTAL = re.compile(r"(?:(?:del)?summa|totalt?|s:a|samtliga)\b\s*", re.IGNORECASE)
_INDENT, _FARTHEST = 2, 6  # characters that a part stands in from its parent
_TOO_LONG = 90  # characters of a parent's label that is no label but a sentence


def with_parents(rows: Sequence[Row], indents: Sequence[tuple[int, int]] = ()) -> list[Row]:
    """The rows with the name of what each is a part of: "varav kvinnor" below "Heltidsanställda" is of those.

    A dash, or an indent, begins the parts of a row without one; where the first part stands on the line of their common
    name, that is cut off it: "Sjukfrånvaro, % – kvinnor", and "– män" below. A total has no name of its own to give. What
    names no figures but dashed or indented parts is no group of the rows after those. ``indents`` are those of the first
    and last line of each row: what stands further in on its last is a name with its first part, and names no others.
    """
    named: list[Row] = []
    indents = indents or [(0, 0)] * len(rows)
    parent, margin, parted = "", indents[0][0] if indents else 0, ""
    for row, (indent, last) in zip(rows, indents, strict=True):
        if not row.label:
            named.append(row)
            continue
        part = _DASHED.match(row.label) or _OF_WHICH.match(row.label) or _INDENT <= indent - margin <= _FARTHEST
        if part:
            parted = parent if named and not named[-1].values else parted
            notes = tuple(dict.fromkeys((parent, *row.notes)))
            named.append(replace(row, parent=parent, notes=notes) if parent else row)
            continue
        parent, margin = "" if last - indent >= _INDENT else _name(row), indent
        parted = parted if row.values else ""
        named.append(replace(row, notes=tuple(note for note in row.notes if note != parted)) if parted else row)
    return named


def _name(row: Row) -> str:
    """What a row gives its parts as their common name, "" where it is a bare total or a sentence."""
    shared = _DASH_WITHIN.split(row.label)[0] if row.values else row.label
    name = _TOTAL.sub("", shared, count=1) if _TOTAL.match(shared) else shared
    name = name.strip(" :")
    return name[:1].upper() + name[1:] if len(name) < _TOO_LONG else ""


def own_label(row: Row) -> str:
    """A row's label without the sign that it is a part: "män" of "– män", "privata utförare" of "varav privata utförare"."""
    if not row.parent:
        return row.label
    return _OF_WHICH.sub("", _DASHED.sub("", row.label, count=1), count=1).strip()


def full_label(row: Row) -> str:
    """A row's label below its parent's: "Sjukfrånvaro, % – män", "Heltidsanställda, varav kvinnor"."""
    if not row.parent:
        return row.label
    part = re.sub(r"^[-–−•]\s*", "", row.label)
    return f"{row.parent}, {part[0].lower()}{part[1:]}" if _OF_WHICH.match(part) else f"{row.parent} – {part}"

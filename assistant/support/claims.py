"""What a statement claims, once what is not a claim is taken off: attribution, layout, notes of standing.

"Årsrapport 2024, 3.1 Utfall: ”Lokalhyra: Utfall 2024 -11,5; Årsbudget 2024 -10,2 (mnkr)”" claims two cells of a row.
"”… ska återremitteras” (yrkande, inte beslut)" claims what it quotes. "Samma uppgift finns i Årsrapport 2022." claims
only that there is such a source.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.support.binding import UNIT_KEYS, content, related
from assistant.support.evidence import Evidence, squash
from assistant.support.figures import amounts
from assistant.support.rows import read_row

_NOTE = re.compile(
    r"\s*\((?:[^()]*\b(?:inte beslut|yrkande|förslag|prognos|budget|plan|beräknat|preliminärt|beslut|reservation)\b[^()]*)\)\s*$"
)
_QUOTED = re.compile(r"[”\"“»](?P<inside>[^”\"“«»]{3,})[”\"“«]\.?")
_PIECES = re.compile(r"(?<=[a-zåäö)%]\.)\s+|(?<=:)\s+")
_OTHERWISE = re.compile(r"\s+anger\s+(?:en|ett)\s+(?:\w+\s+)?\w+,\s+")  # "X anger en prognos, 12 st: ”…”"
_NUMBERED = re.compile(r"\b(?:tabell|diagram|figur|bilaga|avsnitt|kapitel|not)\s+\d+", re.IGNORECASE)
_META = re.compile(r"\b(?:anger|en|annan|andra|uppgift(?:er)?|däremot|enligt|se|ur|från|i)\b", re.IGNORECASE)
_POINTER = re.compile(
    r"^(?:samma|motsvarande)\s+(?:uppgift\w*|siffr\w+|besked\w*)\s+(?:finns|står|anges)\b|^se\s+också\b|^läs\s+mer\b",
    re.IGNORECASE,
)
_ABSENCE = re.compile(
    r"\b(?:finns\s+ing(?:en|a|et)\s+uppgift\w*|framgår\s+inte|uppgift\w*\s+saknas|(?:säger|nämner|anger)\s+inte|hittar\s+inte|inga\s+uppgifter)\b",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[-–•*]|\d{1,2}[.)])\s+(?:\d{1,2}[.)]\s+)?")


@dataclass(frozen=True, slots=True)
class RowClaim:
    """A table row as an answer tells it: the label, and for each cell "column value"."""

    label: str
    parts: tuple[str, ...]


def is_pointer(statement: str) -> bool:
    """Whether a statement only points to a further source."""
    return _POINTER.search(statement.strip()) is not None


def is_absence(statement: str) -> bool:
    """Whether a statement says that the documents do not tell: nothing can be cited for that."""
    return _ABSENCE.search(statement) is not None


def claims(statement: str, evidence: Sequence[Evidence]) -> tuple[str, ...]:
    """The claims of a statement: what it quotes, each item of a list, and the rest without attribution and notes."""
    text = _OTHERWISE.sub(": ", re.sub(r"[*_`]", "", statement).strip())
    quotes = [match["inside"].strip() for match in _QUOTED.finditer(text)]
    rest = []
    for line in _QUOTED.sub(" ", text).split("\n"):
        pieces = _PIECES.split(_BULLET.sub("", line))
        rest.append(_NOTE.sub("", " ".join(_without_attribution(piece, evidence) for piece in pieces)).strip())
    lines = [line for line in rest if re.search(r"[^\W\d_]|\d", line)]
    listed = lines if len(lines) > 1 else [" ".join(lines)] if lines else []
    return tuple(quotes + listed)


def _without_attribution(piece: str, evidence: Sequence[Evidence]) -> str:
    """Nothing for a piece that only names the cited place ("Årsrapport 2024, Tabell 3:"); the figure when it says one."""
    if not piece.rstrip().endswith(":"):
        return piece
    titles = " ".join(f"{one.title} {one.before}" for one in evidence)
    place = {word for word, _, _ in content(titles)} | UNIT_KEYS
    words = [word for word, _, _ in content(_META.sub("", piece))]
    if not words or any(all(related(word, other) < 1.0 for other in place) for word in words):
        return piece
    numbers = set(re.findall(r"\d+", " ".join(one.title for one in evidence)))
    piece = _NUMBERED.sub("", piece)
    said = [piece[one.start : one.end] for one in amounts(piece)]
    return " ".join(one for one in said if not set(re.findall(r"\d+", one)) <= numbers)


def row_claim(claim: str) -> RowClaim | None:
    """A claim of the form "Label: column value; column value (unit)", None for other sentences."""
    label, colon, rest = claim.partition(": ")
    if not colon or re.search(r"[.!?]\s+[A-ZÅÄÖ]", label) or not re.search(r"[^\W\d_]", label):
        return None
    parts = re.split(r";\s+", re.sub(r"\s*\([^()]*\)\s*$", "", rest).strip())
    return RowClaim(label.strip(), tuple(part.strip() for part in parts if part.strip()))


def row_supported(claim: RowClaim, evidence: Sequence[Evidence]) -> tuple[str, ...]:
    """Why a told row is not a row that is cited, in Swedish; nothing when it is, cell for cell and in order."""
    reasons: tuple[str, ...] = ("raden har ingen källa",)
    for piece in evidence:
        reasons = _row_differs(claim, piece)
        if not reasons:
            return ()
    return reasons


def _row_differs(claim: RowClaim, piece: Evidence) -> tuple[str, ...]:
    label = [word for word, _, _ in content(claim.label)]
    near = {word for word, _, _ in content(f"{piece.quote} {piece.before}")}
    if any(all(related(word, other) < 1.0 for other in near) for word in label):
        return (f"raden ”{claim.label}” står inte i källan",)
    quote = _flat(piece.quote.replace("|", " "))
    at = 0
    told: list[tuple[str, str]] = []
    for part in claim.parts:
        column, value, at = _split_part(_flat(part), quote, at)
        if not value:
            return (f"”{part}” står inte på sin plats i raden",)
        told.append((column, value))
    row = read_row(piece.quote, piece.before)
    if row is None or len(row.columns) != len(told) or not all(row.columns):
        return ()
    for (column, value), head in zip(told, row.columns, strict=True):
        if squash(column) not in squash(head) and squash(head) not in squash(column):
            return (f"värdet {value} står i kolumnen ”{head}”, inte ”{column}”",)
    return ()


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("−", "-").replace("–", "-")).strip()


def _split_part(part: str, quote: str, at: int) -> tuple[str, str, int]:
    """ "Utfall 2024 425,2" as column and value: the value is the longest end that stands in the row from ``at`` on."""
    words = part.split(" ")
    for start in range(len(words)):
        value = " ".join(words[start:])
        match = re.compile(rf"(?<![\w,]){re.escape(value)}(?![\w]|,\d)").search(quote, at)
        if match is not None:
            return " ".join(words[:start]), value, match.end()
    return part, "", at

"""A figure told roughly, "nästan 700", and the exact one that the same document gives elsewhere. Pure."""

import re
from collections.abc import Sequence

from assistant.check import UNSURE
from assistant.types import Candidate, Frame
from assistant.values import Value, values_of
from assistant.values.events import PEOPLE, are_anybody
from corpus.swedish.people import is_person
from corpus.swedish.words import key
from corpus.types import Quantity

_ROUGH = re.compile(
    r"\b(?:(?P<below>nästan|närmare|knappt|inte fullt|upp ?emot)|(?P<above>drygt|mer än|över|gott och väl)"
    r"|omkring|cirka|ca|ungefär|runt|kring|i runda tal)\s+$",
    re.IGNORECASE,
)
_NEAR = 0.03  # of the rough figure
_SPEAKS_OF = 0.4  # of what is asked about, by weight


def more_exact(
    frame: Frame, best: Candidate, figure: Quantity, candidates: Sequence[Candidate]
) -> tuple[Candidate, Value] | None:
    """What gives exactly the figure that the best candidate rounds: "693 personer" for "nästan 700 invånare"."""
    rough = _ROUGH.search(best.unit.text[: best.value_start])
    if rough is None or not figure.value:
        return None
    for other in candidates:
        if (
            other.rejected not in ("", UNSURE)
            or other.features["own"] < _SPEAKS_OF
            or other.hit.passage.document_id != best.hit.passage.document_id
        ):
            continue
        for value in values_of(other.unit, frame):
            if value.quantity and value.fit > 0 and _rounds_to(value, other, figure, rough):
                return other, value
    return None


def _rounds_to(value: Value, told: Candidate, figure: Quantity, rough: re.Match[str]) -> bool:
    """Whether a figure told without such a word is of the same sort and a little less or more, as the word says."""
    exact = value.quantity
    if exact is None or exact.value == figure.value or _ROUGH.search(told.unit.text[: value.start]):
        return False
    if not _same_sort(exact.unit, figure.unit) or abs(exact.value - figure.value) > _NEAR * abs(figure.value):
        return False
    return not (rough["below"] and exact.value > figure.value) and not (rough["above"] and exact.value < figure.value)


def _same_sort(one: str, other: str) -> bool:
    if one == other:
        return True
    keys = [key(unit) for unit in (one, other) if unit]
    return any(unit in PEOPLE for unit in keys) and all(
        unit in PEOPLE or are_anybody(unit) or is_person(unit) for unit in keys
    )

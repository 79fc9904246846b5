"""How somebody is reached, as values: telephone numbers, addresses of mail, of the web and of a house. Pure."""

import re

from assistant.types import Frame
from assistant.values.value import Value
from corpus.types import Unit

# Each: how it is asked for, and how it is written.
_WAYS = (
    (
        re.compile(r"\b\w*telefon\w*|\bmobilnummer\w*|\bväxelnummer\w*|\bring\w*|\bnumret?\b", re.IGNORECASE),
        re.compile(r"(?<![\d-])(?:\+46[ -]?(?:\(0\))?|0)\d{1,3}\s?[-–/ ]\s?\d[\d ]{3,9}\d\b"),
    ),
    (
        re.compile(r"\b(?:e-?post|mejl|mail|mejla|maila)\w*(?:-?adress\w*)?", re.IGNORECASE),
        re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    ),
    (
        re.compile(r"\b(?:webb\w*|hemsid\w*|länk\w*|url)\b", re.IGNORECASE),
        re.compile(r"\b(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:se|nu|com|org|eu|net)\b(?:/[\w./-]*\w)?(?!@)"),
    ),
    (
        re.compile(r"\b\w*adress\w*", re.IGNORECASE),
        re.compile(
            r"\b[A-ZÅÄÖ][\w-]*(?: [A-ZÅÄÖ][\w-]*)?(?:gatan?|vägen?|torget?|gränd(?:en)?|allén?|stigen?|platsen?|backen?) \d+(?: ?[A-Z])?\b|\bBox \d+"
        ),
    ),
)


def contacts(unit: Unit, frame: Frame) -> list[Value]:
    """What the unit holds of the way that is asked for: a number where a telephone is, an address where that is.

    Where no way is named ("hur når jag överförmyndaren?") a telephone or an address of mail is one.
    """
    written = [written for asked, written in _WAYS if asked.search(frame.question)][:1] or [
        written for _, written in _WAYS[:2]
    ]
    return [Value(m.group(), m.start(), m.end(), 1.0) for way in written for m in way.finditer(unit.text)]

"""The months that a text names, by themselves, in a day or in a span: "i maj", "den 31 maj 2024", "januari–april", "våren 2024". Pure."""

import re
from functools import lru_cache

from corpus.swedish.dates import dates

_MONTH = re.compile(r"(?:\d{4}|-)-(\d\d)(?:-\d\d)?")


@lru_cache(maxsize=1 << 14)
def months_named(text: str) -> frozenset[int]:
    """The numbers of the months named, those inside a span among them; a year alone names none."""
    return frozenset(month for found in dates(text) for month in _months_of(found.iso))


def _months_of(iso: str) -> range:
    ends = [int(month[1]) for one in iso.split("/") if (month := _MONTH.fullmatch(one))]
    return range(ends[0], ends[-1] + 1) if ends else range(0)

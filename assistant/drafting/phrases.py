"""The fixed words of the letter, in two tones: those of phrases.toml, where an organisation's template has none of its own."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from assistant.drafting.types import Inquiry, Tone
from corpus.swedish.date_forms import MONTH_NAMES

_DU = {"du": "du", "dig": "dig", "din": "din"}
_ER = {"du": "ni", "dig": "er", "din": "er"}
_FILE = Path(__file__).with_name("phrases.toml")


@lru_cache(maxsize=1)
def standard() -> Mapping[str, Mapping[str, str]]:
    """Every phrase by name and tone."""
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of one tone. ``replaced`` are an organisation's own; ``several``: more than one person is written to."""

    tone: Tone
    replaced: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    several: bool = False

    def __call__(self, name: str, **values: str) -> str:
        """A phrase with what is put in; what it does not name is left out."""
        written = self.replaced.get(name, {}).get(self.tone) or standard()[name][self.tone]
        values = (_ER if self.several else _DU) | values
        return re.sub(r"\{(\w+)\}", lambda match: values.get(match[1], match[0]), written)


def phrases_for(inquiry: Inquiry, tone: Tone, replaced: Mapping[str, Mapping[str, str]]) -> Phrases:
    """The phrases of a letter to whoever wrote the inquiry."""
    return Phrases(tone, replaced, bool(re.search(r"\s(?:och|&)\s", inquiry.sender)))


def spoken_date(iso: str) -> str:
    """ "2024-05-02" as "2 maj 2024"."""
    year, month, day = iso.split("-")
    return f"{int(day)} {MONTH_NAMES[int(month) - 1]} {year}"

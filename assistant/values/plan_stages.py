"""What a figure is in a plan and its outcome: budgeted, foretold, aimed at, or what it became. Pure."""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from corpus.types import Quantity


class PlanStage(StrEnum):
    """What a figure was before it became what it is."""

    BUDGET = "budget"
    FORECAST = "forecast"
    AIM = "aim"


_TOLD = {
    PlanStage.BUDGET: r"(?<!mot )(?<!från )(?<!än )(?<!över )(?<!under )(?<!med )\w*budget(?:en|ens)?\b|budgeter\w*|\w*anslag(?:et|en)?|anslog\w*|anslå\w*|ram(?:en|ar|arna)?|avs[aä]tt\w*|avsatt\w*|tilldel\w+|planera(?:t|de|d)\w*|kommunbidrag\w*",
    PlanStage.FORECAST: r"\w*prognos\w*|beräkna\w*|(?:för)?vänta\w*|bedöm\w*|pekar mot",
    PlanStage.AIM: r"\w*mål(?:et|en|värde\w*|nivå\w*|sättning\w*|tal\w*)?|sikt(?:ar|et)\w*|ska (?:vara|uppgå|nå|ligga|bli)",
}
_TELLS = {stage: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for stage, words in _TOLD.items()}
_ASKED = {
    PlanStage.BUDGET: re.compile(r"\bbudget(?:en|era\w*)?\b", re.IGNORECASE),
    PlanStage.FORECAST: re.compile(r"\bprognos(?:en|ti\w*)?\b", re.IGNORECASE),
    PlanStage.AIM: re.compile(r"\bmål(?:et|värde\w*|nivån?)?\b", re.IGNORECASE),
}
# A budget or an aim that something is only set against, or that is itself what is done something with.
_AGAINST = re.compile(
    r"\b(?:mot|än|över|under|inom|enligt|med|från|jämfört|jämförelse|avvik\w*|överskr\w*|underskr\w*|utfall\w*|h[öå]ll\w*|når|nått|nådde\w*|uppnå\w*)\b"
    r"(?:\s\w+){0,4}?\s(?:budget|prognos|mål)\w*|(?:budget|prognos|mål)\w*(?:avvikelse|följsamhet)|\b(?:avvik|utfall|skill|differens|underskott|överskott|resultat)\w*\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1 << 10)
def stage_asked(question: str) -> PlanStage | None:
    """The stage of which alone a figure is asked for: "vad var budgeten för IT"; None for "underskottet mot budget"."""
    if _AGAINST.search(question):
        return None
    asked = [stage for stage, words in _ASKED.items() if words.search(question)]
    return asked[0] if len(asked) == 1 else None


def tells(stage: PlanStage, text: str) -> bool:
    """Whether a text speaks of a stage at all."""
    return _TELLS[stage].search(text) is not None


def stage_fits(text: str, figures: Sequence[Quantity], question: str) -> dict[int, float]:
    """By its start, what each figure gains by being of the stage asked for, or loses by being of another.

    A figure is of the stage told last between the one before it and itself: "Budgeten är 26 mnkr och prognosen 31 mnkr".
    Empty where none is asked for, or no figure is told to be of it.
    """
    asked = stage_asked(question)
    if asked is None or not tells(asked, text):
        return {}
    told = {one.start: _stage_before(text, figures, one) for one in figures}
    if asked not in told.values():
        return {}
    return {start: 0.8 if stage is asked else -0.8 if stage else -0.6 for start, stage in told.items()}


def _stage_before(text: str, figures: Sequence[Quantity], one: Quantity) -> PlanStage | None:
    begins = max((other.end for other in figures if other.end <= one.start), default=0)
    found = [
        (match.end(), stage) for stage, words in _TELLS.items() for match in words.finditer(text, begins, one.start)
    ]
    return max(found)[1] if found else None

"""A cause that a text tells without calling it one: what happened stands in one sentence, why in the one beside it.

"Kostnaden blev 50 mnkr högre än ramen. Vid schaktningen påträffades förorenade massor." Shown as what the text says
there, never as a cause that it names.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.check import UNSURE
from assistant.composing.cite import CitationList
from assistant.composing.context import as_quotes, place_of
from assistant.features.causes import denies_cause
from assistant.gates.another_cause import of_another_deed
from assistant.matching.cues import CONCLUDES, EFFECT, FORECAST, HAPPENED, UNFORESEEN, asks
from assistant.types import AnswerType, Candidate, Frame, Statement
from assistant.values.brackets import of_year_before
from corpus.swedish.numbers import quantities
from corpus.types import BlockKind, Standing, Unit

SURE_EVENT = 0.6  # the coverage of the question that the sentence of what happened must have, with what is around it
OWN_EVENT = 0.6  # … or its own words alone, where no word of it tells what happened as the question does
MOST_MISSING = 0.34  # of what the question names
_PREMISES = 2  # sentences that a conclusion is drawn from
TRIED = 3  # candidates of which one may tell what happened
NO_CAUSE = ("anger ingen orsak", "anger orsaken till något annat", "säger inget utöver frågan", UNSURE)
SAID_SO = "Dokumentet säger inte uttryckligen varför, men i samma stycke står:"


def _kinds(*kinds: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for words in kinds)


# Ways to tell one kind of event: what one of them asks, any of them may tell. First those that are off a plan.
_OFF_PLAN = _kinds(
    r"dyr\w*|fördyr\w+|kosta\w* (?:\w+ )?mer|över(?:skr\w+|steg|stig\w+|drag\w*|drog)|(?:mer|högre) än (?:budget|plan|beräkn|kalkyl|tänkt|vänta|avsatt|ram)\w*|högre än|sprack\w*|spräck\w+|mot (?:en )?(?:ram|budget|kalkyl)\w*|över (?:ram|budget|kalkyl|plan)\w*|ramen var|budgeten var",
    r"billig\w*|kosta\w* (?:\w+ )?mindre|under(?:skr\w+|steg|stig\w+)|(?:mindre|lägre) än (?:budget|plan|beräkn|kalkyl|tänkt|vänta|avsatt|ram)\w*|lägre än|mot (?:en )?(?:ram|budget|kalkyl)\w*|under (?:ram|budget|kalkyl)\w*|ramen var|budgeten var",
    r"försen\w+|dröj\w+|senare|senarelä\w+|uppskj\w+|skjut\w+|sköts|först (?:i|under|våren|hösten|sommaren|vintern|efter|20\d\d)|i stället för i|inte (?:ännu )?(?:blev|blir|är|var)? ?(?:klar|färdig)\w*|drog ut",
    r"avbr[öou]t\w*|stopp\w+|ställ\w+ in|inställ\w+|upphör\w*",
)  # fmt: skip
_CHANGED = _kinds(
    r"minsk\w+|sjönk|sjunk\w+|färre|lägre|mindre|gick (?:ned|ner)|föll|tappa\w*|halvera\w*|ned(?:gång|åt)\w*|sämre|försämra\w*",
    r"öka\w*|ökning\w*|steg|stig\w+|fler|högre|mer|väx\w+|fördubbl\w*|uppgång\w*|bättre|förbättra\w*",
    r"lades? (?:ned|ner)|lägg\w* (?:ned|ner)|nedlagd\w*|avslut\w+|stäng\w+|obemanna\w+",
    r"underskott\w*|minus|back",
    r"överskott\w*|plus",
)  # fmt: skip


def implied_cause(frame: Frame, candidates: Sequence[Candidate]) -> list[Candidate]:
    """The sentence that tells what is asked about with the one beside it that may tell why; empty where there is none."""
    if frame.type is not AnswerType.REASON:
        return []
    for one in [each for each in candidates if each.rejected in ("", *NO_CAUSE)][:TRIED]:
        if _tells_event(frame, one) and (premises := _premises(one)):
            return [replace(one, unit=unit) for unit in (*premises, one.unit)]
        if _tells_event(frame, one) and (beside := _beside(frame, one)):
            return sorted([one, replace(one, unit=beside)], key=lambda each: each.unit.start)
    return []


def implied(chosen: Sequence[Candidate], citations: CitationList) -> list[Statement]:
    """The sentences quoted as one, after a word on that the text itself does not say why, where no "därför" does."""
    quotes = as_quotes(chosen, citations)
    if CONCLUDES.search(chosen[-1].unit.text):
        return quotes
    return [replace(quotes[0], text=f"{SAID_SO} {quotes[0].text}"), *quotes[1:]]


def _premises(one: Candidate) -> Sequence[Unit]:
    """The sentences that a candidate concludes from: those before "Året slutar därför med ett underskott"."""
    return one.hit.passage.earlier_in_paragraph(one.unit)[-_PREMISES:] if CONCLUDES.search(one.unit.text) else ()


def _tells_event(frame: Frame, one: Candidate) -> bool:
    """Whether a sentence tells of what is asked about that it happened, in the words of the question or others."""
    if one.unit.kind is not BlockKind.PARAGRAPH or one.unit.standing is not Standing.PLAIN:
        return False
    met = one.features
    if of_another_deed(frame, one):
        return False
    if met["missing"] > MOST_MISSING or met["coverage"] < SURE_EVENT:
        return False
    return met["own"] >= OWN_EVENT or _as_asked(frame, one, (*_OFF_PLAN, *_CHANGED)) or _fell_or_rose(frame, one)


def _as_asked(frame: Frame, one: Candidate, events: Sequence[re.Pattern[str]]) -> bool:
    """Whether a sentence tells of one of some kinds of events, of which the question asks too."""
    return any(asks(event, frame.question) and event.search(one.unit.text) for event in events)


def _fell_or_rose(frame: Frame, one: Candidate) -> bool:
    """Whether a figure with that of the year before in brackets shows the fall or the rise asked about: "71 200 (83 400)"."""
    figures = quantities(one.unit.text)
    earlier = of_year_before(one.unit.text)
    fell, rose = _CHANGED[:2]
    return any(
        asks(fell if figure.value < earlier[figure.start].value else rose, frame.question)
        for figure in figures
        if figure.start in earlier
    )


def _beside(frame: Frame, one: Candidate) -> Unit | None:
    """The sentence after that of the event in its paragraph, where it may tell why; None where it does not."""
    units, place = one.hit.passage.units, place_of(one)
    after = units[place + 1] if place is not None and place + 1 < len(units) else None
    if after is None or after.block != one.unit.block:
        return None
    off_plan = _as_asked(frame, one, _OFF_PLAN)
    return after if _may_tell_why(after, off_plan) else None


def _may_tell_why(unit: Unit, off_plan: bool) -> bool:
    """Whether a sentence tells of something unforeseen or changed, and is neither a plan nor one of a row of figures.

    What stands after an event that is off its plan (``off_plan``) explains it where it tells of any event at all.
    """
    text = unit.text
    if denies_cause(unit) or FORECAST.search(text) or EFFECT.match(text) or re.match(r"(?:Antalet|Andelen)\b", text):
        return False
    if of_year_before(text):
        return False
    return bool(UNFORESEEN.search(text) or (off_plan and HAPPENED.search(text)))

"""How a unit and its value read in an answer: quoted, named by source, with what it is (forecast, proposal). Pure."""

import re
from itertools import pairwise

from assistant.composing.cite import STANDING_WORDS
from assistant.matching.cues import COUNTED_ON, FORECAST
from assistant.types import Candidate, Frame
from assistant.values import values_of
from assistant.values.brackets import unit_words
from assistant.values.cells import column_at
from corpus.swedish.numbers import quantities
from corpus.swedish.sentences import sentence_at
from corpus.types import Standing, Unit

# What begins the clause of another figure after the value: "26 mnkr och prognosen 31 mnkr".
_NEXT_FIGURE = re.compile(r"(?:[,;]|\s(?:och|samt|medan|men))\s(?=[^.;]{0,40}?\d)", re.IGNORECASE)
# How nearly a figure holds, told right before it: "färre än 10 anställda", "drygt 20,5 miljoner".
_NEARLY = re.compile(
    r"\b(?:drygt|knappt|nästan|närmare|cirka|ca\.?|omkring|runt|ungefär|uppemot|(?:upp )?till högst|minst|högst|maximalt|max|upp till|(?<!ning )(?<!sikt )(?<!ista )(?<!stik )(?<!karta )över|under|"
    r"(?:mer|mindre|fler|färre|högre|lägre|större) än)\s$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\bmellan $", re.IGNORECASE)
LONGEST_EVIDENCE = 60  # words of a quote in the answer's text; the citation holds the whole


def quoted(unit: Unit, longest: int = LONGEST_EVIDENCE, around: int = 0) -> str:
    """A unit's text in Swedish quotation marks, shortened with … around the place that matters."""
    text = unit.text
    words = text.split()
    if len(words) > longest:
        first = max(0, len(text[:around].split()) - longest // 2)
        first = min(first, len(words) - longest)
        middle = " ".join(words[first : first + longest])
        text = f"{'… ' if first else ''}{middle}{' …' if first + longest < len(words) else ''}"
    return f"”{text.replace('”', '’')}”"


def source_name(candidate: Candidate) -> str:
    """How a source is named in running text: the title within its header."""
    head = candidate.hit.passage.head
    return head[1] if len(head) > 1 else head[0]


def standing_note(unit: Unit) -> str:
    """ " (yrkande, inte beslut)" where the words are not a decision, else ""."""
    if unit.standing in (Standing.PLAIN, Standing.DECISION):
        return ""
    return f" ({STANDING_WORDS[unit.standing]})"


def _in_full(frame: Frame, candidate: Candidate) -> str:
    """A value as it reads alone: "20,5 miljoner" of money is "20,5 miljoner kronor"."""
    if unit := unit_words(candidate.unit.text, candidate.value_start):
        return f"{candidate.value} {unit}"  # "6,6 procent" of "6,1 procent (6,6)"
    kinds = {
        value.quantity.unit
        for value in values_of(candidate.unit, frame)
        if value.quantity and value.text == candidate.value
    }
    money = kinds == {"kr"}
    return (
        f"{candidate.value} kronor"
        if money and re.search(r"\b(?:miljon(?:er)?|miljard(?:er)?)$", candidate.value)
        else candidate.value
    )


def as_told(frame: Frame, candidate: Candidate) -> str:
    """A value in full with how nearly it holds: "drygt 20,5 miljoner kronor"."""
    return _span(candidate) or f"{_nearly(candidate)}{_in_full(frame, candidate)}"


def _span(candidate: Candidate) -> str:
    """Both ends of what a value is one end of: "mellan 15 och 42 procent"; "" where it is no end of such a span."""
    text = candidate.unit.text
    if candidate.unit.row is not None or candidate.value_start < 0 or not re.search(r"\d", candidate.value):
        return ""
    for low, high in pairwise(quantities(text)):
        if candidate.value_start in (low.start, high.start) and text[low.end : high.start].strip() == "och":
            between = _BETWEEN.search(text[: low.start])
            return text[between.start() : high.end].lower() if between else ""
    return ""


def _nearly(candidate: Candidate) -> str:
    """How nearly a value of running text holds, as its sentence says before it: "drygt ", "färre än "; "" where exactly."""
    if candidate.unit.row is not None or not re.search(r"\d", candidate.value):
        return ""
    told = _NEARLY.search(candidate.unit.text[: max(candidate.value_start, 0)])
    return told[0].lower() if told else ""


def intro(candidate: Candidate) -> str:
    """What places the quote: the document, and the list's lead-in or the table's caption."""
    unit = candidate.unit
    place = unit.lead or (unit.row.caption if unit.row else "")
    placed = f", {place.rstrip(':')}" if place and len(place) < 120 else ""
    return f"{source_name(candidate)}{placed}: "


def is_forecast(candidate: Candidate) -> bool:
    """Whether a candidate's value is a forecast: by its column, or by the words around it."""
    unit, at = candidate.unit, candidate.value_start
    if unit.row is not None:
        column = column_at(unit, at)
        return bool(FORECAST.search(column or f"{unit.row.label} {unit.row.caption}"))
    begins, ends = sentence_at(unit.text, max(at, 0))
    before = max(begins, at - 90)
    clause = _NEXT_FIGURE.search(unit.text, at + len(candidate.value), ends)
    after = min(clause.start() if clause else ends, at + 40)
    return bool(FORECAST.search(unit.text[before:after]) or COUNTED_ON.search(unit.text[before:at]))


def point(unit: Unit) -> str:
    """A list item as Markdown: its own number kept, any other mark a dash."""
    return unit.text if re.match(r"\d{1,2}\.\s", unit.text) else "- " + re.sub(r"^[•▪◦·○●■‣*\-–—]\s*", "", unit.text)

"""What a question asks about beside the event, its size and its body, and whether a unit or what is near it speaks of that. Pure."""

import re
from dataclasses import replace

from assistant.matching.event_kinds import EventKind, is_event_word, kinds_told
from assistant.matching.said import is_told, of_one_root, said_above, said_by, said_earlier
from assistant.types import Candidate, Frame, Term

# How something is, of which a text seldom has the word: "olika" of "vissa får stöd och andra inte".
_HOW = re.compile(
    r"olika|ojämnt?|ojämna|kraftigt|plötsligt|snabbt|långsamt|tydligt|särskilt|speciellt|fortfarande", re.IGNORECASE
)
# Nouns that tell of a size and not of what has it: "kostnaderna för X", "antalet X".
SIZES = re.compile(
    r"(?:kostnad|antal|andel|intäkt|resultat|underskott|överskott|avvikelse|ökning|minskning|förändring|nivå|orsak|skäl|anledning|procent|utfall)\w*",
    re.IGNORECASE,
)
# What is refused, beside the one who asked for it.
_PLEA = re.compile(
    r"(?:ansökan|ansökning(?:ar|arna)?|begäran|\w*motion(?:en)?|förslag(?:et)?|\w*bidrag(?:et)?|stöd(?:et)?|pengar)",
    re.IGNORECASE,
)
BOARD = re.compile(
    r"\w{2,}(?:nämnd(?:en)?|styrelsen?|utskott(?:et)?|förvaltning(?:en)?|kontor(?:et)?)s?", re.IGNORECASE
)


def things_of(frame: Frame, one: Candidate) -> list[Term]:
    """What a question names beside the event, its size and the body that the document is of."""
    named = [term for term in frame.terms if term.known and not term.verb and term.key not in one.hit.passage.topics]
    refused = EventKind.REFUSED in kinds_told(frame.question)
    return [
        term
        for term in named
        if not (
            SIZES.fullmatch(term.word)
            or _HOW.fullmatch(term.word)
            or is_event_word(term.word)
            or (refused and _PLEA.fullmatch(term.word))
        )
    ]


def near_by(one: Candidate) -> set[str]:
    """The words of a unit, of what stands above it and of the sentence before it."""
    return said_by(one.unit) | said_above(one.unit) | said_earlier(one, back=1)


def near_before(one: Candidate) -> set[str]:
    """The words of the sentence before a unit and of its nearest heading, lead-in and caption."""
    return said_above(replace(one.unit, section=one.unit.section[-1:])) | said_earlier(one, back=1)


def is_spoken_of(term: Term, near: set[str], one: Candidate) -> bool:
    """Whether a thing is among the words near a unit; of a compound not by the half of another: "hall" of "simhall"."""
    if len(term.parts) < 2:
        return is_told(term, near) or of_one_root(term, near)
    board = BOARD.fullmatch(term.word)
    near = near | said_earlier(one) if board else near
    if is_told(term, near, term.parts[:1]) or of_one_root(term, near):
        return True
    before = one.hit.passage.earlier_in_paragraph(one.unit)[-1:]
    whole = {word for unit in (one.unit, *before) for word in unit.terms}
    return not board and not whole.isdisjoint(term.parts)

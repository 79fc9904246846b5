"""The features of a unit as evidence for a question, one function each; their weights stand in weights.py."""

from assistant.cues import FORECAST, LEAST, MOST, VOTE_ASKED, VOTED, asks
from assistant.features.agreement import (
    body_agreement,
    date_agreement,
    elsewhere,
    kind_agreement,
    month_agreement,
    period_agreement,
    year_agreement,
)
from assistant.features.counting import counted
from assistant.features.listing import enumerates
from assistant.features.wording import (
    asked_above,
    bound,
    cause,
    defines,
    foreign,
    label_extra,
    news,
    of_the_whole,
    other_name,
    phrase,
    polarity,
    predecessors,
    total,
)
from assistant.match import Match
from assistant.types import AnswerType, Frame
from assistant.values import Value
from corpus.types import BlockKind, Hit, Standing, Unit

SCOPE = 0.1  # of its weight is left to a name that the whole document is about
TELLING_VERB = 0.35  # the weight of a verb that tells what happened: "omsatte", not "sjönk"
RAREST = 0.85  # the weight of a word that a handful of passages hold
VALUE_TYPES = frozenset(
    {
        AnswerType.AMOUNT,
        AnswerType.COUNT,
        AnswerType.SHARE,
        AnswerType.DATE,
        AnswerType.TIME,
        AnswerType.AGE,
        AnswerType.CONTACT,
        AnswerType.PERSON,
        AnswerType.ORGANISATION,
        AnswerType.DNR,
    }
)


def weights_in(frame: Frame, topics: tuple[str, ...]) -> tuple[float, ...]:
    """What each term weighs in a document about ``topics``.

    A name that the whole document is about ("Region Norrbotten") says which document is meant; every sentence of it is
    about that name, and one that repeats it is no better evidence. In another document the name weighs in full. Whoever
    the person asked for came after or before need not be named either.
    """
    inside = frozenset(topics).intersection(term.key for term in frame.terms)
    shouted = bool(inside) and frame.question in (frame.question.lower(), frame.question.upper())
    beside = predecessors(frame)
    scope = [term.key in beside or (term.key in inside and (term.name or shouted)) for term in frame.terms]
    if all(scope):
        return tuple(term.weight for term in frame.terms)
    return tuple(term.weight * (SCOPE if placed else 1.0) for term, placed in zip(frame.terms, scope, strict=True))


def features_of(frame: Frame, unit: Unit, hit: Hit, matched: Match, value: Value | None, rank: int) -> dict[str, float]:
    """Every feature of one unit by name; ``rank`` is that of its passage, ``value`` its best value."""
    weights = weights_in(frame, hit.passage.topics)
    whole = sum(weights) or 1.0
    coverage = sum(weight * degree for weight, degree in zip(weights, matched.degrees, strict=True)) / whole
    own = sum(weight * degree for weight, degree in zip(weights, matched.own, strict=True)) / whole
    met = list(zip(frame.terms, weights, matched.degrees, strict=True))
    beside = predecessors(frame)
    names = [degree for term, _, degree in met if term.name and term.key not in beside]
    rare = [degree for term, weight, degree in met if weight >= 0.55 and not term.verb]
    rarest = [degree for term, weight, degree in met if weight >= RAREST and term.known and not term.verb]
    nouns = sum(weight for term, weight, _ in met if not term.verb) or 1.0
    missing = sum(weight for term, weight, degree in met if not term.verb and degree < 0.3)
    # An office may stand in the heading above the name, and what the rows of a table count in the one above the table.
    above = frame.type is AnswerType.PERSON or unit.row is not None
    held = matched.degrees if above else matched.own
    measured = [degree for term, degree in zip(frame.terms, held, strict=True) if term.key == frame.measure]
    telling = [
        degree
        for term, degree in zip(frame.terms, matched.own, strict=True)
        if not term.name and (not term.verb or term.weight >= TELLING_VERB)
    ]
    verbs = [degree for term, degree in zip(frame.terms, matched.own, strict=True) if term.verb]
    wanted = frame.type in VALUE_TYPES
    length = len(unit.text)
    return {
        "coverage": coverage if frame.terms else 0.0,
        "own": own if frame.terms else 0.0,
        "names": min(names, default=1.0),
        "rare": min(rare, default=1.0),
        "rarest": min(rarest, default=1.0),
        "missing": missing / nouns,
        "matter": max(telling, default=1.0),
        "unknown": sum(weight for term, weight, _ in met if not term.known and not term.verb) / nouns,
        "unsaid": sum(degree < 0.5 for degree in verbs) / len(verbs) if verbs else 0.0,
        "measure": counted(frame, unit, hit, value, measured[0] if measured else 0.5),
        "value": min(max(value.fit, 0.0), 2.0) / 2 if value else 0.0,
        "no_value": 1.0 if wanted and (value is None or value.fit <= 0) else 0.0,
        "news": news(frame, unit),
        "phrase": phrase(frame, unit),
        "rank": 1.0 / (1 + rank / 3),
        "polarity": polarity(frame, unit, value),
        "other_name": float(other_name(frame, unit)),
        "total": total(frame, unit),
        "year": year_agreement(frame, unit, hit, value),
        "period": period_agreement(frame, hit),
        "date": date_agreement(frame, unit, hit),
        "kind": kind_agreement(frame, hit),
        "body": body_agreement(frame, hit),
        "elsewhere": elsewhere(frame, hit, matched),
        "cause": cause(frame, unit, hit),
        "month": month_agreement(frame, unit),
        "votes": float(asks(VOTE_ASKED, frame.question) and bool(VOTED.search(unit.text))),
        "extreme": float(any(asks(cue, frame.question) and cue.search(unit.text) for cue in (MOST, LEAST))),
        "of_the_whole": of_the_whole(frame, unit, hit.passage.topics),
        "asked_above": asked_above(frame, unit),
        "defines": defines(frame, unit) if frame.type is AnswerType.DEFINITION else 0.0,
        "enumerates": enumerates(frame, unit, matched),
        "decided": float(frame.type is AnswerType.DECISION and unit.standing is Standing.DECISION),
        "proposed": float(
            frame.type is AnswerType.DECISION and unit.standing not in (Standing.DECISION, Standing.PLAIN)
        ),
        "heading": float(unit.kind is BlockKind.HEADING),
        "forecast": float(not asks(FORECAST, frame.question) and bool(FORECAST.search(unit.text))),
        "long": max(0.0, (length - 300) / 300),
        "short": float(length < 25 and not unit.row),
        "row": float(unit.row is not None),
        "label": label_extra(frame, unit),
        "foreign": foreign(frame, unit, hit),
        "bound": bound(frame, unit, value),
    }

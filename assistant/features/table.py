"""The features of a unit as evidence for a question, one function each; their weights stand in weights.py."""

from collections.abc import Sequence
from operator import mul

from assistant.features.agreement import (
    body_agreement,
    date_agreement,
    elsewhere,
    kind_agreement,
    month_agreement,
    period_agreement,
    year_agreement,
)
from assistant.features.causes import cause
from assistant.features.conditions import tells_what_is_ruled
from assistant.features.counting import counted
from assistant.features.listing import enumerates
from assistant.features.wording import (
    asked_above,
    bound,
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
    whole_names,
)
from assistant.matching.cues import FORECAST, LEAST, MOST, VOTE_ASKED, VOTED, asks
from assistant.matching.match import Match, asked_keys
from assistant.types import AnswerType, Frame
from assistant.values import Value
from corpus.types import BlockKind, Hit, Standing, Unit

SCOPE = 0.1  # of its weight is left to a name that the whole document is about
TELLING_VERB = 0.35  # the weight of a verb that tells what happened: "omsatte", not "sjönk"
RARE, RAREST = 0.55, 0.85  # the weight of a word that few passages hold, and of one that a handful do
MISSING = 0.3  # a word met by less is not said
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


class Features:
    """Works out the features of units for one frame; what they have of the frame alone is worked out once."""

    def __init__(self, frame: Frame) -> None:
        """The features of units as evidence for ``frame``."""
        self._frame = frame
        terms = frame.terms
        self._beside = predecessors(frame)
        self._weights: dict[tuple[str, ...], tuple[float, ...]] = {}
        self._nouns = [at for at, term in enumerate(terms) if not term.verb]
        self._verbs = [at for at, term in enumerate(terms) if term.verb]
        self._names = [at for at, term in enumerate(terms) if term.name and term.key not in self._beside]
        wholes = [[at for at in self._names if terms[at].key in whole] for whole in whole_names(frame)]
        self._wholes = [(max(terms[at].weight for at in whole), whole) for whole in wholes if whole]
        self._measure = next((at for at, term in enumerate(terms) if term.key == frame.measure), None)
        self._telling = [
            at for at, term in enumerate(terms) if not term.name and (not term.verb or term.weight >= TELLING_VERB)
        ]
        self._wanted = frame.type in VALUE_TYPES
        self._asked = asked_keys(frame)
        self._of_documents: dict[str, tuple[float, float]] = {}
        self._asks_votes = asks(VOTE_ASKED, frame.question)
        self._asks_extremes = [cue for cue in (MOST, LEAST) if asks(cue, frame.question)]
        self._asks_forecast = asks(FORECAST, frame.question)

    def weights(self, topics: tuple[str, ...]) -> tuple[float, ...]:
        """What each term weighs in a document about ``topics``.

        A name that the whole document is about ("Region Norrbotten") says which document is meant; every sentence of it
        is about that name, and one that repeats it is no better evidence. In another document the name weighs in full.
        Whoever the person asked for came after or before need not be named either.
        """
        found = self._weights.get(topics)
        if found is None:
            found = self._weights[topics] = self._weights_anew(topics)
        return found

    def _weights_anew(self, topics: tuple[str, ...]) -> tuple[float, ...]:
        terms, question = self._frame.terms, self._frame.question
        inside = frozenset(topics).intersection(term.key for term in terms)
        shouted = bool(inside) and question in (question.lower(), question.upper())
        scope = [term.key in self._beside or (term.key in inside and (term.name or shouted)) for term in terms]
        if all(scope):
            return tuple(term.weight for term in terms)
        return tuple(term.weight * (SCOPE if placed else 1.0) for term, placed in zip(terms, scope, strict=True))

    def _of_document(self, hit: Hit) -> tuple[float, float]:
        """What all units of a document share: the agreement of its period, and of its body."""
        name = hit.passage.document_id
        found = self._of_documents.get(name)
        if found is None:
            found = self._of_documents[name] = period_agreement(self._frame, hit), body_agreement(self._frame, hit)
        return found

    def _named(self, degrees: Sequence[float]) -> float:
        """The share of the names of a question, by weight, that are met, each as a whole: 1 where it names nobody."""
        met = sum(weight for weight, whole in self._wholes if min(degrees[at] for at in whole) >= MISSING)
        return met / sum(weight for weight, _ in self._wholes) if self._wholes else 1.0

    def of(self, unit: Unit, hit: Hit, matched: Match, value: Value | None, rank: int) -> dict[str, float]:
        """Every feature of one unit by name; ``rank`` is that of its passage, ``value`` its best value."""
        frame, terms = self._frame, self._frame.terms
        weights, degrees = self.weights(hit.passage.topics), matched.degrees
        whole = sum(weights) or 1.0
        nouns = [(weights[at], degrees[at], terms[at].known) for at in self._nouns]
        all_nouns = sum(weight for weight, _, _ in nouns) or 1.0
        # An office may stand in the heading above the name, and what the rows of a table count in the one above the table.
        above = frame.type is AnswerType.PERSON or unit.row is not None
        held = degrees if above else matched.own
        unsaid = sum(matched.own[at] < 0.5 for at in self._verbs)
        of_period, of_body = self._of_document(hit)
        return {
            "coverage": sum(map(mul, weights, degrees)) / whole,
            "own": sum(map(mul, weights, matched.own)) / whole,
            "names": min((degrees[at] for at in self._names), default=1.0),
            "named": self._named(degrees),
            "rare": min((degree for weight, degree, _ in nouns if weight >= RARE), default=1.0),
            "rarest": min((degree for weight, degree, known in nouns if weight >= RAREST and known), default=1.0),
            "missing": sum(weight for weight, degree, _ in nouns if degree < MISSING) / all_nouns,
            "matter": max((matched.own[at] for at in self._telling), default=1.0),
            "unknown": sum(weight for weight, _, known in nouns if not known) / all_nouns,
            "unsaid": unsaid / len(self._verbs) if self._verbs else 0.0,
            "measure": counted(frame, unit, hit, value, 0.5 if self._measure is None else held[self._measure]),
            "value": min(max(value.fit, 0.0), 2.0) / 2 if value else 0.0,
            "no_value": 1.0 if self._wanted and (value is None or value.fit <= 0) else 0.0,
            "news": news(frame, unit),
            "phrase": phrase(frame, unit),
            "rank": 1.0 / (1 + rank / 3),
            "polarity": polarity(frame, unit, value),
            "other_name": float(other_name(frame, unit)),
            "total": total(frame, unit),
            "year": year_agreement(frame, unit, hit, value),
            "period": of_period,
            "date": date_agreement(frame, unit, hit),
            "kind": kind_agreement(frame, hit),
            "body": of_body,
            "elsewhere": elsewhere(frame, hit, matched),
            "cause": cause(frame, unit, hit),
            "month": month_agreement(frame, unit),
            "votes": float(self._asks_votes and bool(VOTED.search(unit.text))),
            "extreme": float(any(cue.search(unit.text) for cue in self._asks_extremes)),
            "of_the_whole": of_the_whole(frame, unit, hit.passage.topics),
            "asked_above": asked_above(frame, unit),
            "defines": defines(frame, unit, hit) if frame.type is AnswerType.DEFINITION else 0.0,
            "enumerates": max(enumerates(frame, unit, hit, matched), tells_what_is_ruled(frame, unit)),
            "decided": float(frame.type is AnswerType.DECISION and unit.standing is Standing.DECISION),
            "proposed": float(
                frame.type is AnswerType.DECISION and unit.standing not in (Standing.DECISION, Standing.PLAIN)
            ),
            "heading": float(unit.kind is BlockKind.HEADING),
            "forecast": float(not self._asks_forecast and bool(FORECAST.search(unit.text))),
            "long": max(0.0, (len(unit.text) - 300) / 300),
            "short": float(len(unit.text) < 25 and not unit.row),
            "row": float(unit.row is not None),
            "label": label_extra(frame, unit, self._asked),
            "foreign": foreign(frame, unit, hit, self._asked),
            "bound": bound(frame, unit, value),
        }

"""Passages -> candidates: every unit weighed as evidence by features whose weights stand in one table.

The features follow what is known to work without neural models: how much of the question a unit covers (rare words
weighing more), whether it holds a value of the kind asked for near the measure, whether the year and the names agree.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from assistant.cues import CAUSE, DEFINES, ENUMERATION, FORECAST, SAYS_WHAT, STRONG_CAUSE
from assistant.match import Match, layers_of, match, sought
from assistant.question_words import TOTAL
from assistant.types import AnswerType, Candidate, Frame
from assistant.values import Value, best_value, of_other_year
from assistant.weights import READING
from corpus.swedish.dates import dates, years
from corpus.swedish.words import key
from corpus.types import BlockKind, Hit, Standing, Unit

_YEAR = re.compile(r"(?:19|20)\d\d|\d\d/\d\d")
# A year that a figure is compared with is not the year of the sentence: "högre än såväl 2020 som 2021".
_COMPARED_YEAR = re.compile(
    r"\b(?:jämfört med|jämförelse med|än|mot|sedan|från|till och med|före|efter|inför|fram till|plan(?:en)?|strategi(?:n)?)\b[^.,;]{0,40}?"
    r"\b(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?(?:\s?(?:och|som|eller)\s(?:19|20)\d\d)?",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:en|ett|den|det|de|med|begreppet|termen|ordet|att|\W)*", re.IGNORECASE)
RAREST = 0.85  # the weight of a word that a handful of passages hold
NEGATIVE = frozenset(map(key, ("underskott", "minusresultat", "förlust", "minus", "back")))
POSITIVE = frozenset(map(key, ("överskott", "plusresultat", "vinst", "plus")))
WEIGHED = 70  # units that cover most of the question; only these are read closely

_NAMES = re.compile(r"[A-ZÅÄÖ][\w\-]*(?: [A-ZÅÄÖ][\w\-]*)*")

VALUE_TYPES = frozenset(
    {
        AnswerType.AMOUNT,
        AnswerType.COUNT,
        AnswerType.SHARE,
        AnswerType.DATE,
        AnswerType.TIME,
        AnswerType.PERSON,
        AnswerType.ORGANISATION,
        AnswerType.DNR,
    }
)


def read(frame: Frame, hits: Sequence[Hit]) -> list[Candidate]:
    """The units of the retrieved passages, best evidence first."""
    terms = sought(frame)
    weights = [term.weight for term in frame.terms]
    seen = []
    for unit, hit, before, after, rank in _units(hits):
        matched = match(terms, *layers_of(unit, hit, before, after))
        first = sum(w * (degree + mine) for w, degree, mine in zip(weights, matched.degrees, matched.own, strict=True))
        seen.append((first - 0.002 * rank, unit, hit, matched, rank))
    seen.sort(key=lambda one: -one[0])
    candidates = [weigh(frame, unit, hit, matched, rank) for _, unit, hit, matched, rank in seen[:WEIGHED]]
    return sorted(candidates, key=lambda candidate: -candidate.score)


def _units(hits: Sequence[Hit]) -> Iterator[tuple[Unit, Hit, Unit | None, Unit | None, int]]:
    seen: set[tuple[str, int, int]] = set()
    for rank, hit in enumerate(hits):
        units = hit.passage.units
        for index, unit in enumerate(units):
            place = (hit.passage.document_id, unit.start, unit.end)
            if place in seen and unit.kind is not BlockKind.TABLE_ROW:
                continue
            seen.add(place)
            before = units[index - 1] if index else None
            after = units[index + 1] if index + 1 < len(units) else None
            yield unit, hit, before, after, rank


def weigh(frame: Frame, unit: Unit, hit: Hit, matched: Match, rank: int) -> Candidate:
    """One unit as a candidate, with its features and its best value."""
    value = best_value(unit, frame) if frame.type in VALUE_TYPES else None
    features = _features(frame, unit, hit, matched, value, rank)
    features["year"] = -0.5 if value and of_other_year(unit, value, frame) else year_agreement(frame, unit, hit)
    score = sum(weight * features.get(name, 0.0) for name, weight in READING.items())
    return Candidate(unit, hit, score, features, value.text if value else "", value.start if value else -1)


def _features(frame: Frame, unit: Unit, hit: Hit, matched: Match, value: Value | None, rank: int) -> dict[str, float]:
    total = sum(term.weight for term in frame.terms) or 1.0
    coverage = sum(term.weight * degree for term, degree in zip(frame.terms, matched.degrees, strict=True)) / total
    own = sum(term.weight * degree for term, degree in zip(frame.terms, matched.own, strict=True)) / total
    names = [degree for term, degree in zip(frame.terms, matched.degrees, strict=True) if term.name]
    rare = [
        degree
        for term, degree in zip(frame.terms, matched.degrees, strict=True)
        if term.weight >= 0.55 and not term.verb
    ]
    rarest = [
        degree
        for term, degree in zip(frame.terms, matched.degrees, strict=True)
        if term.weight >= RAREST and term.known and not term.verb
    ]
    nouns = sum(term.weight for term in frame.terms if not term.verb) or 1.0
    missing = sum(
        term.weight for term, degree in zip(frame.terms, matched.degrees, strict=True) if not term.verb and degree < 0.3
    )
    measured = [degree for term, degree in zip(frame.terms, matched.own, strict=True) if term.key == frame.measure]
    wanted = frame.type in VALUE_TYPES
    length = len(unit.text)
    return {
        "coverage": coverage if frame.terms else 0.0,
        "own": own if frame.terms else 0.0,
        "names": min(names, default=1.0),
        "rare": min(rare, default=1.0),
        "rarest": min(rarest, default=1.0),
        "missing": missing / nouns,
        "unknown": sum(term.weight for term in frame.terms if not term.known and not term.verb) / nouns,
        "measure": measured[0] if measured else 0.5,
        "value": min(max(value.fit, 0.0), 2.0) / 2 if value else 0.0,
        "no_value": 1.0 if wanted and (value is None or value.fit <= 0) else 0.0,
        "news": _news(frame, unit),
        "phrase": _phrase(frame, unit),
        "rank": 1.0 / (1 + rank / 3),
        "polarity": _polarity(frame, unit, value),
        "other_name": float(_other_name(frame, unit)),
        "total": _total(frame, unit),
        "period": _period_agreement(frame, hit),
        "date": _date_agreement(frame, unit, hit),
        "kind": _kind_agreement(frame, hit),
        "cause": float(frame.type is AnswerType.REASON and bool(CAUSE.search(unit.text))),
        "strong_cause": float(frame.type is AnswerType.REASON and bool(STRONG_CAUSE.search(unit.text))),
        "defines": _defines(frame, unit) if frame.type is AnswerType.DEFINITION else 0.0,
        "enumerates": float(
            frame.type is AnswerType.LIST and bool(ENUMERATION.search(unit.text) or unit.kind is BlockKind.LIST_ITEM)
        ),
        "decided": float(frame.type is AnswerType.DECISION and unit.standing is Standing.DECISION),
        "proposed": float(
            frame.type is AnswerType.DECISION and unit.standing not in (Standing.DECISION, Standing.PLAIN)
        ),
        "heading": float(unit.kind is BlockKind.HEADING),
        "forecast": float(bool(FORECAST.search(unit.text)) and not FORECAST.search(frame.question)),
        "long": max(0.0, (length - 300) / 300),
        "short": float(length < 25 and not unit.row),
        "row": float(unit.row is not None),
    }


def _news(frame: Frame, unit: Unit) -> float:
    """How much the unit says beyond the question, 1 from four content words on: a title alone answers nothing."""
    asked = {term.key for term in frame.terms}
    return min(len({term for term in unit.terms if term not in asked}), 4) / 4


def _phrase(frame: Frame, unit: Unit) -> float:
    """The share of neighbouring question terms that stand next to each other in the unit too."""
    asked = [term.key for term in frame.terms]
    pairs = list(pairwise(asked))
    if not pairs:
        return 0.0
    standing = list(unit.terms)
    near = {(a, b) for i, a in enumerate(standing) for b in standing[i + 1 : i + 4]}
    return sum(pair in near or pair[::-1] in near for pair in pairs) / len(pairs)


def _other_name(frame: Frame, unit: Unit) -> bool:
    """Whether a name asked about stands in the unit only inside a longer name: "Almi Sydlanden AB" is not the region."""
    names = {term.key for term in frame.terms if term.name}
    if not names:
        return False
    asked = {term.key for term in frame.terms}
    longer = False
    for sequence in _NAMES.findall(unit.text):
        own = [key(word) for word in sequence.split()]
        if names & set(own):
            if all(word in asked for word in own):
                return False
            longer = True
    return longer


def _polarity(frame: Frame, unit: Unit, value: Value | None) -> float:
    """-1 where a deficit is asked for and the unit only gives a positive result, or a surplus and a negative one."""
    if value is None or value.quantity is None or frame.measure not in NEGATIVE | POSITIVE:
        return 0.0
    words = set(unit.terms) | set(unit.parts)
    if words & (NEGATIVE | POSITIVE):
        opposite = POSITIVE if frame.measure in NEGATIVE else NEGATIVE
        same = NEGATIVE if frame.measure in NEGATIVE else POSITIVE
        return -1.0 if words & opposite and not words & same else 0.0
    return -1.0 if (value.quantity.value > 0) == (frame.measure in NEGATIVE) else 0.0


def _total(frame: Frame, unit: Unit) -> float:
    """1 for the row of totals where the whole is asked for, -1 for another row then, 0 elsewhere."""
    if unit.row is None or not TOTAL.search(frame.question):
        return 0.0
    return 1.0 if TOTAL.match(unit.row.label) else -1.0


def _period_agreement(frame: Frame, hit: Hit) -> float:
    """1 where the document reports on the months asked about, -1 on others; a whole year where no months are named."""
    parts = hit.passage.header.split(" · ")
    interim = next((m for part in parts[1:3] if (m := re.fullmatch(r"\d{4}-01-01/\d{4}-(\d\d)-\d\d", part))), None)
    month = next(
        (
            m.group(1)
            for iso in frame.dates
            if (m := re.search(r"-(\d\d)(?:-\d\d)?$", iso)) and not iso.startswith("--")
        ),
        "",
    )
    if not month:
        return 0.0 if interim is None else -0.3 if frame.years else 0.0
    if interim is None:
        return 0.5 if month == "12" else -0.5 if any(re.fullmatch(r"\d{4}", part) for part in parts[1:3]) else 0.0
    return 1.0 if interim.group(1) == month else -1.0


def _date_agreement(frame: Frame, unit: Unit, hit: Hit) -> float:
    """1 where every day the question names stands in the unit, its headings or its document's head, 0 where one does not."""
    asked = [iso for iso in frame.dates if re.fullmatch(r"\d{4}-\d\d-\d\d", iso)]
    if not asked:
        return 1.0
    place = f"{unit.text} {unit.lead} {hit.passage.header}"
    standing = {found.iso for found in dates(place)}
    return float(all(iso in standing or iso in place or f"--{iso[5:]}" in standing for iso in asked))


def _kind_agreement(frame: Frame, hit: Hit) -> float:
    """1 where the document is of a kind the question names, -1 where it is of another, 0 where none is named."""
    if not frame.kinds:
        return 0.0
    header = hit.passage.header.lower()
    return 1.0 if any(kind in header for kind in frame.kinds) else -1.0


def _defines(frame: Frame, unit: Unit) -> float:
    """1 where the unit opens with the word asked about and says what it is, 0.4 where it explains it further in."""
    subject = next((term.word for term in frame.terms), "")
    at = unit.text.lower().find(subject.lower()[: max(3, len(subject) - 3)]) if subject else -1
    if at < 0:
        return 0.0
    head, tail = unit.text[:at], unit.text[at + len(subject) :]
    if SAYS_WHAT.match(tail) and (_ARTICLE.fullmatch(head.strip()) or re.match(r"\w{0,4},", tail)):
        return 1.0
    return 0.4 if (at < 60 and DEFINES.search(tail)) or re.search(r"\(" + re.escape(subject), unit.text) else 0.0


@lru_cache(maxsize=1 << 14)
def years_in(text: str) -> tuple[int, ...]:
    """The years a text names; most texts name none, and are told at a glance."""
    return years(text) if _YEAR.search(text) else ()


def year_agreement(frame: Frame, unit: Unit, hit: Hit) -> float:
    """How the unit stands to the years asked about: 1 named, 0.7 by heading or document, -1 another year, 0 not asked."""
    if not frame.years:
        return 0.0
    asked = set(frame.years)
    own_text = f"{unit.text} {unit.lead} {unit.row.caption if unit.row else ''}"
    own = set(years_in(own_text))
    if own & asked:
        return 1.0
    main = set(years_in(_COMPARED_YEAR.sub(" ", own_text)))
    section = set(years_in(" ".join(unit.section)))
    if section & asked:
        return 0.85
    period = document_years(hit)
    if period & asked:
        return 0.0 if main else 0.55 if own else 0.7
    return -1.0


def document_years(hit: Hit) -> set[int]:
    """The years a document reports on, from the head of its passages' header line."""
    head = (
        hit.passage.header.removesuffix(" · ".join(("", *hit.passage.section)))
        if hit.passage.section
        else hit.passage.header
    )
    return set(years_in(head))

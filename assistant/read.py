"""Passages -> candidates: every unit weighed as evidence by features whose weights stand in one table.

The features follow what is known to work without neural models: how much of the question a unit covers (rare words
weighing more), whether it holds a value of the kind asked for near the measure, whether the year and the names agree.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from assistant.cues import (
    CAUSE,
    DEFINES,
    ENUMERATION,
    FORECAST,
    LEAST,
    MOST,
    SAYS_WHAT,
    STRONG_CAUSE,
    VOTE_ASKED,
    VOTED,
)
from assistant.match import Match, layers_of, match, sought
from assistant.types import AnswerType, Candidate, Frame
from assistant.understanding.question_words import TOTAL
from assistant.values import Value, best_value
from assistant.values.years import year_beside
from assistant.weights import READING
from corpus.swedish.dates import dates, years
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import STOP_WORDS, key, keys, parts, terms, tokens
from corpus.types import BlockKind, Hit, Standing, Unit

_YEAR = re.compile(r"(?:19|20)\d\d|\d\d/\d\d")
# A year that a figure is compared with is not the year of the sentence: "högre än såväl 2020 som 2021".
_COMPARED_YEAR = re.compile(
    r"\b(?:jämfört med|jämförelse med|än|mot|sedan|från|till och med|före|efter|inför|fram till|plan(?:en)?|strategi(?:n)?)\b[^.,;]{0,40}?"
    r"\b(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?(?:\s?(?:och|som|eller)\s(?:19|20)\d\d)?",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:en|ett|den|det|de|med|begreppet|termen|ordet|att|\W)*", re.IGNORECASE)
SURE_OWN = 0.7  # a unit names a body when its own words match the name by this much
SCOPE = 0.1  # of its weight is left to a name that the whole document is about
RAREST = 0.85  # the weight of a word that a handful of passages hold
NEGATIVE = frozenset(map(key, ("underskott", "minusresultat", "förlust", "minus", "back")))
POSITIVE = frozenset(map(key, ("överskott", "plusresultat", "vinst", "plus")))
EARLIER = 4  # units before one that say what a short form in it stands for
WEIGHED = 70  # units that cover most of the question; only these are read closely

_MONTH = re.compile(r"^(?:\d{4}|-)-(\d\d)(?:-\d\d)?$")
_CASE_NUMBER = re.compile(r"(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)\b.{0,40}$", re.IGNORECASE)
_WHY = re.compile(r"\W*varför\b.*\?$", re.IGNORECASE)
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
    looked_for = sought(frame)
    seen = []
    weighed: dict[tuple[str, ...], tuple[float, ...]] = {}
    for unit, hit, earlier, after, rank in _units(hits):
        matched = match(looked_for, *layers_of(unit, hit, earlier[-1] if earlier else None, after), earlier)
        topics = hit.passage.topics
        weights = weighed.get(topics) or weighed.setdefault(topics, weights_in(frame, topics))
        first = sum(w * (degree + mine) for w, degree, mine in zip(weights, matched.degrees, matched.own, strict=True))
        seen.append((first / (sum(weights) or 1.0) - 0.002 * rank, unit, hit, matched, rank))
    seen.sort(key=lambda one: -one[0])
    candidates = [weigh(frame, unit, hit, matched, rank) for _, unit, hit, matched, rank in seen[:WEIGHED]]
    return sorted(candidates, key=lambda candidate: -candidate.score)


def weights_in(frame: Frame, topics: tuple[str, ...]) -> tuple[float, ...]:
    """What each term weighs in a document about ``topics``.

    A name that the whole document is about ("Region Norrbotten") says which document is meant; every sentence of it is
    about that name, and one that repeats it is no better evidence. In another document the name weighs in full.
    """
    shouted = frame.question == frame.question.lower() or frame.question == frame.question.upper()
    scope = [term.key in topics and (term.name or shouted) for term in frame.terms]
    if all(scope):
        return tuple(term.weight for term in frame.terms)
    return tuple(term.weight * (SCOPE if inside else 1.0) for term, inside in zip(frame.terms, scope, strict=True))


def _units(hits: Sequence[Hit]) -> Iterator[tuple[Unit, Hit, tuple[Unit, ...], Unit | None, int]]:
    """Every unit once, with those before it in its passage, the one after it, and the rank of the passage."""
    seen: set[tuple[str, int, int]] = set()
    for rank, hit in enumerate(hits):
        units = hit.passage.units
        for index, unit in enumerate(units):
            place = (hit.passage.document_id, unit.start, unit.end)
            if place in seen and unit.kind is not BlockKind.TABLE_ROW:
                continue
            seen.add(place)
            earlier = units[max(0, index - EARLIER) : index]
            after = units[index + 1] if index + 1 < len(units) else None
            yield unit, hit, earlier, after, rank


def weigh(frame: Frame, unit: Unit, hit: Hit, matched: Match, rank: int) -> Candidate:
    """One unit as a candidate, with its features and its best value."""
    value = best_value(unit, frame) if frame.type in VALUE_TYPES else None
    features = _features(frame, unit, hit, matched, value, rank)
    features["year"] = year_agreement(frame, unit, hit, value)
    score = sum(weight * features.get(name, 0.0) for name, weight in READING.items())
    return Candidate(unit, hit, score, features, value.text if value else "", value.start if value else -1)


def _features(frame: Frame, unit: Unit, hit: Hit, matched: Match, value: Value | None, rank: int) -> dict[str, float]:
    weights = weights_in(frame, hit.passage.topics)
    total = sum(weights) or 1.0
    coverage = sum(weight * degree for weight, degree in zip(weights, matched.degrees, strict=True)) / total
    own = sum(weight * degree for weight, degree in zip(weights, matched.own, strict=True)) / total
    met = list(zip(frame.terms, weights, matched.degrees, strict=True))
    names = [degree for term, _, degree in met if term.name]
    rare = [degree for term, weight, degree in met if weight >= 0.55 and not term.verb]
    rarest = [degree for term, weight, degree in met if weight >= RAREST and term.known and not term.verb]
    nouns = sum(weight for term, weight, _ in met if not term.verb) or 1.0
    missing = sum(weight for term, weight, degree in met if not term.verb and degree < 0.3)
    # An office may stand in the heading above the name.
    held = matched.degrees if frame.type is AnswerType.PERSON else matched.own
    measured = [degree for term, degree in zip(frame.terms, held, strict=True) if term.key == frame.measure]
    wanted = frame.type in VALUE_TYPES
    length = len(unit.text)
    return {
        "coverage": coverage if frame.terms else 0.0,
        "own": own if frame.terms else 0.0,
        "names": min(names, default=1.0),
        "rare": min(rare, default=1.0),
        "rarest": min(rarest, default=1.0),
        "missing": missing / nouns,
        "unknown": sum(weight for term, weight, _ in met if not term.known and not term.verb) / nouns,
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
        "body": _body_agreement(frame, hit),
        "elsewhere": _elsewhere(frame, hit, matched),
        "cause": _cause(frame, unit),
        "month": _month_agreement(frame, unit),
        "votes": float(_asks(VOTE_ASKED, frame.question) and bool(VOTED.search(unit.text))),
        "extreme": float(any(_asks(cue, frame.question) and cue.search(unit.text) for cue in (MOST, LEAST))),
        "asked_above": _asked_above(frame, unit),
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
        "forecast": float(not _asks(FORECAST, frame.question) and bool(FORECAST.search(unit.text))),
        "long": max(0.0, (length - 300) / 300),
        "short": float(length < 25 and not unit.row),
        "row": float(unit.row is not None),
        "label": _label(frame, unit),
        "foreign": _foreign(frame, unit, hit),
        "bound": _bound(frame, unit, value),
    }


def _label(frame: Frame, unit: Unit) -> float:
    """The share of a row's label that the question does not name: another row's figure. 0 for totals and sentences."""
    if unit.row is None:
        return 0.0
    if TOTAL.match(unit.row.label):
        return float(frame.type is AnswerType.LIST)
    words = [key(token.text) for token in tokens(unit.row.label) if _content(token.text)]
    if not words:
        return 0.0
    asked = _asked(frame)
    unasked = [word for word in words if word not in asked and not set(parts(word)) & asked]
    return len(unasked) / len(words)


def _content(word: str) -> bool:
    return word[0].isalpha() and word.lower() not in STOP_WORDS


def _asked(frame: Frame) -> set[str]:
    """Every key that a question's words may be found as."""
    asked = {term.key for term in frame.terms} | {half for term in frame.terms for half in term.parts}
    return asked | {other for term in frame.terms for other in synonyms(term.key)}


def _foreign(frame: Frame, unit: Unit, hit: Hit) -> float:
    """How much a sentence is about somebody else: the names in it that neither the question nor the document's topics hold."""
    if unit.row is not None or frame.type in (AnswerType.PERSON, AnswerType.ORGANISATION, AnswerType.LIST):
        return 0.0
    if any(term.name and term.key in unit.terms for term in frame.terms):
        return 0.0
    asked = _asked(frame) | set(hit.passage.topics)
    others = 0
    for sequence in _NAMES.finditer(unit.text):
        words = sequence.group().split()
        if sequence.start() == 0 and len(words) == 1:
            continue
        others += not {key(word) for word in words} & asked
    return min(others, 3) / 3


def _bound(frame: Frame, unit: Unit, value: Value | None) -> float:
    """1 where the measure stands in the clause before the value, or just after it; 0 where something else does."""
    if value is None or not frame.measure or unit.row is not None:
        return 0.5
    wanted = {frame.measure} | synonyms(frame.measure)
    clause = re.split(r"[;:,]\s|\b(?:som|varav|och|men|samt|medan|vilket)\b", unit.text[: value.start])[-1]
    near = [*tokens(clause), *tokens(unit.text[value.start : value.end + 40])[:4]]
    return float(any(key(token.text) in wanted or wanted & set(parts(token.text.lower())) for token in near))


@lru_cache(maxsize=1 << 10)
def _asks(cue: re.Pattern[str], question: str) -> bool:
    """Whether a question holds a cue; asked for every unit that is weighed, worked out once."""
    return cue.search(question) is not None


def _news(frame: Frame, unit: Unit) -> float:
    """How much the unit says beyond the question, 1 from four content words on: a title alone answers nothing."""
    if _CASE_NUMBER.match(unit.text):
        return 0.0  # told where it is asked for, and nothing else
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
            if own[0] in names or all(word in asked for word in own):
                return False  # "Röda Korset Granvik" is the Red Cross
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
    if unit.row is None or not _asks(TOTAL, frame.question):
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
    place = f"{unit.text} {unit.lead} {' '.join(unit.section)} {hit.passage.header}"
    standing = {found.iso for found in dates(place)}
    return float(all(iso in standing or iso in place or f"--{iso[5:]}" in standing for iso in asked))


def _month_agreement(frame: Frame, unit: Unit) -> float:
    """1 where the unit names a month asked about, -1 where it only names others, 0 where none is asked or named."""
    asked = {iso[-2:] for iso in frame.dates if re.fullmatch(r"(?:\d{4}|-)-\d\d", iso)}
    named = {match.group(1) for found in dates(unit.text) if (match := _MONTH.search(found.iso))} if asked else set()
    return 0.0 if not named else 1.0 if asked & named else -1.0


def _cause(frame: Frame, unit: Unit) -> float:
    """1 where a cause is asked for and the unit gives one, by its words or as what is said under a heading "Varför …?"."""
    if frame.type is not AnswerType.REASON:
        return 0.0
    return float(bool(CAUSE.search(unit.text)) or any(_WHY.match(heading) for heading in unit.section[-1:]))


def _asked_above(frame: Frame, unit: Unit) -> float:
    """How much of the question stands in the unit's heading, where that heading is itself a question: its answer follows."""
    heading = unit.section[-1] if unit.section else ""
    if not heading.endswith("?") or unit.kind is BlockKind.HEADING or not frame.terms:
        return 0.0
    whole, split = terms(heading)
    held = {*whole, *split}
    weight = sum(term.weight for term in frame.terms)
    met = sum(term.weight for term in frame.terms if term.key in held or not synonyms(term.key).isdisjoint(held))
    return met / weight if weight else 0.0


def _body_agreement(frame: Frame, hit: Hit) -> float:
    """1 where the document is of a body the question names, 0.5 of its organisation, -1 of another; 0 where none is named."""
    if not frame.bodies:
        return 0.0
    body = hit.passage.header.split(" · ")[0]
    if body in frame.bodies:
        return 1.0
    return 0.5 if _organisation(body) in map(_organisation, frame.bodies) else -1.0


def _organisation(body: str) -> str:
    """The organisation of a board: "Socialnämnden, Granviks kommun" is of "Granviks kommun"."""
    return body.rsplit(", ", 1)[-1]


def _elsewhere(frame: Frame, hit: Hit, matched: Match) -> float:
    """1 where the unit is of another body's document, and does not itself name the body that the question names."""
    if _body_agreement(frame, hit) >= 0:
        return 0.0
    named = {word for body in frame.bodies for word in keys(body)}
    degrees = [
        degree
        for term, degree in zip(frame.terms, matched.own, strict=True)
        if term.key in named and (term.name or term.weight > 0.5)
    ]
    return float(max(degrees, default=0.0) < SURE_OWN)


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


def year_agreement(frame: Frame, unit: Unit, hit: Hit, value: Value | None) -> float:
    """How the unit stands to the years asked about: 1 named, 0.7 by heading or document, below 0 another, 0 not asked."""
    if not frame.years:
        return 0.0
    asked = set(frame.years)
    figure = value is not None and value.quantity is not None and unit.row is None
    beside = year_beside(unit.text, value.start, value.end) if figure and value else None
    if beside is not None:
        return 1.0 if beside in asked else -0.5
    own_text = f"{unit.text} {unit.lead} {unit.row.caption if unit.row else ''}"
    own = set(years_in(own_text))
    if own & asked and not figure:
        return 1.0
    section = set(years_in(" ".join(unit.section)))
    if section & asked:
        return 0.85
    if document_years(hit) & asked:
        others = own if figure else set(years_in(_COMPARED_YEAR.sub(" ", own_text)))
        if not own:
            return 0.7
        return 0.55 if figure or not others else 0.0
    return 0.8 if own & asked else -1.0


def document_years(hit: Hit) -> set[int]:
    """The years a document reports on, from the head of its passages' header line."""
    head = (
        hit.passage.header.removesuffix(" · ".join(("", *hit.passage.section)))
        if hit.passage.section
        else hit.passage.header
    )
    return set(years_in(head))

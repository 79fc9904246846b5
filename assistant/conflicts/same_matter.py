"""Whether two places speak of the same figure so surely that a difference between them must be shown. Pure.

A figure of another row, group, part of the year or part of the body is another figure: it contradicts nothing.
"""

import re

from assistant.composing.quoting import is_forecast
from assistant.conflicts.figure_kinds import kind_of
from assistant.matching.cues import GAP, asks
from assistant.matching.match import asked_keys, words_in
from assistant.matching.said import is_told, is_told_whole, said_above, said_before, said_by, says
from assistant.types import Candidate, FigureKind, Frame
from assistant.understanding.question_words import TOTAL
from assistant.understanding.turn_words import ORGAN
from assistant.values.cells import AIM_ASKED, column_at
from assistant.values.part_of_year import of_one_part, parts_of_year, reported_part
from corpus.swedish.dates import dates
from corpus.swedish.words import key
from corpus.types import Unit

_GROUP = re.compile(
    r"\b(?:kvinn\w*|män(?:nens?|s)?|flick\w*|pojk\w*|tjejer\w*|killar\w*|barn\w*(?!-)|ungdom\w*|unga|äldre)\b",
    re.IGNORECASE,
)
_PART_OF_BODY = re.compile(
    r"\b\w+(?:nämnden|nämndens|förvaltningen|förvaltningens|vården|vårdens|divisionen|divisionens)\b|\b\w+(?= AB\b)",
    re.IGNORECASE,
)


# "53 700 besökare, varav 12 400 barn"
_PART = re.compile(r"\b(?:varav|därav|av vilka|inklusive|inkl\.|mot|jämfört med)\b", re.IGNORECASE)
_AS_PART = re.compile(r"\b(?:varav|därav|av vilka|ingår|ingick)\b[^.;]{0,30}$", re.IGNORECASE)  # "I utfallet ingår"
_FACT = re.compile(r"([^.:;?!]{3,60}):\s*[−-]?\d")  # a line of facts
_FORETELLS = re.compile(r"(?:vänta|förvänta|beräkna|prognos|räkna|bedöm|befara|spå|tro)", re.IGNORECASE)
_SET_BESIDE = re.compile(
    r"\b(?:jämfört med|jämförelse med|gentemot|mot|än)\s+$", re.IGNORECASE
)  # "jämfört med 197 miljoner"
_FORETOLD_ASKED = re.compile(
    r"\b(?:\w*prognos\w*|förvänt\w*|vänta\w*|beräkna\w*|bedöm\w*|räkna\w*|befara\w*|spå\w*|tro(?:r|dde|s)|blir?|bli|få)\b",
    re.IGNORECASE,
)
_LATEST = re.compile(r"\b(?:senaste|nyaste|aktuella|nu|numera|ursprunglig\w*)\b", re.IGNORECASE)
_TURN = re.compile(r"årsskiftet", re.IGNORECASE)
_LAST_DAY = re.compile(r"\b(?:31 december|1 januari)\b|\bårets (?:slut|utgång)\b", re.IGNORECASE)
LACKS_LITTLE, LACKS_A_VERB, LACKS_THE_TURN = (
    0.92,
    0.88,
    0.8,
)  # of what the best covers, that another figure for the same must
FAR = 0.5  # of the figure answered, under which another is most likely a part of it
VERY_NEAR = 0.9
FORETOLD = 0.75  # of the greater forecast, from where on two are most likely of one figure
MOSTLY = 0.6  # of what is asked about, by weight
SURE_YEAR = 0.6  # of the agreement with the year asked for
NEAR = 0.85  # of the greater figure, from where on two are most likely one figure told twice


def same_matter(frame: Frame, best: Candidate, other: Candidate, figures: tuple[float, float] = (1, 1)) -> bool:
    """Whether the value of ``other`` is one for the same figure as that of ``best``; ``figures`` are its own and that."""
    told, answered = map(abs, figures)
    return (
        told >= FAR * answered
        and _weighs_alike(best, other, _least_covered(frame, other))
        and may_differ(best, other)
        and _says_alike(frame, best, other)
    )


def told_twice(frame: Frame, best: Candidate, other: Candidate, figures: tuple[float, float]) -> bool:
    """Whether a figure nearly as great stands for the same elsewhere: in a table beside the text, in another § or document.

    "11 833" beside "11 636 vårdkontakter" is no figure of something else, though the row says less of what was asked.
    """
    low, high = sorted(map(abs, figures))
    return (
        high > 0
        and low >= NEAR * high
        and _apart(best, other)
        and (
            _weighs_nearly(frame, best, other)
            or (low >= VERY_NEAR * high and (_in_the_same_words(best, other) or _measures_as_much(frame, best, other)))
        )
        and may_differ(best, other)
        and _says_alike(frame, best, other)
    )


def told_in_table(frame: Frame, best: Candidate, other: Candidate, figures: tuple[float, float]) -> bool:
    """Whether a document's table or facts, all of whose label the question or its text says, has a figure nearly as great.

    Also a row that was held to be of something else: "Genomförda tillsyner 412" beside "Vi genomförde 421 tillsyner".
    """
    row, text = (other, best) if _label(other.unit) else (best, other)
    if not _label(row.unit) or _label(text.unit) or not _one_report(frame, row, text):
        return False
    if not _label(other.unit) and other.rejected:
        return False  # a sentence held to be of something else is
    label = _label(row.unit)
    said = said_by(text.unit) | said_before(text)
    asked = {term.key for term in frame.terms}
    low, high = sorted(map(abs, figures))
    return (
        high > 0
        and low >= NEAR * high
        and bool(label & asked & said)
        and any(says(text.unit, term) for term in frame.terms)
        and label <= said | asked_keys(frame)
        and other.features["year"] >= 0.6 * best.features["year"]
        and may_differ(best, other)
        and _says_alike(frame, best, other)
    )


def _one_report(frame: Frame, one: Candidate, other: Candidate) -> bool:
    """Whether two places are in one document, or in two of one body that tell of the same time: of a year, or ahead.

    Another body's text on what the question asks of the one whose table it is ("ärenden till nämnden") is of that one too.
    """
    if one.hit.passage.document_id == other.hit.passage.document_id:
        return True
    if _asks_one_source(frame):
        return False
    ahead = is_forecast(one) and is_forecast(other)
    of_one_body = one.hit.passage.head[0] == other.hit.passage.head[0] or (
        one.hit.passage.head[0] in frame.bodies and other.unit.row is None
    )
    return of_one_body and (ahead or bool(frame.years))


def _asks_one_source(frame: Frame) -> bool:
    """Whether a question names the document that is to tell it, or the latest: "enligt delårsrapporten", "den senaste"."""
    return bool(frame.kinds) or asks(_LATEST, frame.question)


def foretold_anew(frame: Frame, best: Candidate, other: Candidate, figures: tuple[float, float]) -> bool:
    """Whether two documents of one body foretell the same figure otherwise: "I delårsrapporten var prognosen 9,8".

    Forecasts of one year made at two times may lie far apart; what is foretold must be told as fully by both.
    """
    low, high = sorted(map(abs, figures))
    apart = best.hit.passage.document_id != other.hit.passage.document_id
    return (
        apart
        and low >= FORETOLD * high > 0
        and bool(frame.years)
        and asks(_FORETOLD_ASKED, frame.question)
        and is_forecast(best)
        and is_forecast(other)
        and of_one_organ(frame, best, other)
        and tells_as_much(frame, best, other)
        and min(one.features["year"] for one in (best, other)) >= SURE_YEAR
        and _says_alike(frame, best, other)
    )


def of_one_organ(frame: Frame, best: Candidate, other: Candidate) -> bool:
    """Whether a second document is of the same organ of the same body, or of the one that is asked about and told of."""
    if _asks_one_source(frame) and best.hit.passage.document_id != other.hit.passage.document_id:
        return False
    (*organ, body), (*_, its_body) = (one.hit.passage.head[0].split(", ") for one in (other, best))
    if best.hit.passage.head[0] == other.hit.passage.head[0]:
        return True
    asked = [term for term in frame.terms if ORGAN.fullmatch(term.word)]
    said = said_by(other.unit) | said_before(other) | {*other.hit.passage.topics}
    named = words_in(" ".join(organ)).keys
    return (
        body == its_body
        and all(is_told(term, said) for term in asked)
        and (not organ or any(term.key in named for term in asked))
    )


def tells_as_much(frame: Frame, best: Candidate, other: Candidate) -> bool:
    """Whether a sentence, with those before it in its paragraph, tells all of what was asked that the best one does.

    It must say some of it itself: "Byggnaden tas i bruk i maj", where it was said before whose it is.
    """
    ours, own, head = said_by(best.unit), said_by(other.unit), words_in(other.hit.passage.head[0]).keys
    asked = [term for term in frame.terms if not _FORETELLS.match(term.word)]
    told = [term for term in asked if is_told_whole(term, ours)]
    theirs = own | said_before(other) | head
    return all(is_told_whole(term, theirs) for term in told) and any(
        is_told(term, own) for term in told if not (term.name or term.verb)
    )


def _measures_as_much(frame: Frame, best: Candidate, other: Candidate) -> bool:
    """Whether a figure of the thing counted itself is told of all that the best one is, but for the name of the body."""
    return (
        bool(frame.measure)
        and other.features["measure"] >= 0.95
        and other.features["year"] >= SURE_YEAR * best.features["year"]
        and other.score >= 0.65 * best.score
        and tells_as_much(frame, best, other)
    )


def _apart(best: Candidate, other: Candidate) -> bool:
    """Whether two places are a table and a text, two documents of one body or two sections: no text tells one thing twice."""
    if best.hit.passage.document_id != other.hit.passage.document_id:
        return best.hit.passage.head[0] == other.hit.passage.head[0]
    return bool(best.unit.row) != bool(other.unit.row) or best.unit.section != other.unit.section


def _weighs_nearly(frame: Frame, best: Candidate, other: Candidate) -> bool:
    """Whether a candidate is about most of what was asked, and about nothing that was not."""
    ours, theirs = best.features, other.features
    return (
        theirs["own"] >= 0.7 * ours["own"]
        and theirs["coverage"] >= 0.8 * ours["coverage"]
        and (not frame.measure or min(ours["measure"], theirs["measure"]) >= 0.7)
        and theirs["of_the_whole"] >= ours["of_the_whole"]
        and theirs["body"] >= ours["body"]
        and theirs["year"] >= 0.6 * ours["year"]
        and theirs["label"] <= max(ours["label"], 0.5)
        and other.score >= 0.75 * best.score
    )


def _in_the_same_words(best: Candidate, other: Candidate) -> bool:
    """Whether a sentence says all of what was asked that the best one does, if not with the words "årets" or "totalt"."""
    ours, theirs = best.features, other.features
    return (
        all(theirs[feature] >= 0.98 * ours[feature] for feature in ("own", "coverage", "measure", "body"))
        and theirs["year"] >= 0.6 * ours["year"]
        and other.score >= 0.65 * best.score
    )


def _lacks_a_verb_alone(frame: Frame, one: Candidate) -> bool:
    """Whether a unit names all that is asked about but the verb: "Hälsorummen: 660 besök" of those that "skedde" there."""
    unsaid = [term for term in frame.terms if not term.name and not says(one.unit, term)]
    return bool(unsaid) and all(term.verb for term in unsaid)


def _least_covered(frame: Frame, one: Candidate) -> float:
    """How much a unit must cover of what the best one does: less where it lacks but a verb, or tells the turn of the year by its day."""
    if _lacks_a_verb_alone(frame, one):
        return LACKS_A_VERB
    unsaid = [term for term in frame.terms if not says(one.unit, term) and not term.name]
    by_day = bool(unsaid) and all(_TURN.fullmatch(term.word) for term in unsaid) and _LAST_DAY.search(one.unit.text)
    return LACKS_THE_TURN if by_day else LACKS_LITTLE


def _weighs_alike(best: Candidate, other: Candidate, covered: float) -> bool:
    """Whether a candidate is about as much of what was asked, of which it must cover the share ``covered`` of the best."""
    ours, theirs = best.features, other.features
    return (
        theirs["own"] >= 0.85 * ours["own"]
        and theirs["coverage"] >= covered * ours["coverage"]
        and min(ours["measure"], theirs["measure"]) >= 0.7
        and theirs["of_the_whole"] >= ours["of_the_whole"]
        and theirs["body"] >= ours["body"]
        and theirs["year"] >= 0.6 * ours["year"]
        and other.score >= 0.75 * best.score
    )


def may_differ(best: Candidate, other: Candidate) -> bool:
    """Whether two places can contradict each other at all: one paragraph or one table does not contradict itself."""
    ours, theirs = best.unit, other.unit
    if best.hit.passage.document_id == other.hit.passage.document_id:
        if ours.block == theirs.block:
            return False
        if ours.row and theirs.row and (ours.row.caption, ours.row.columns) == (theirs.row.caption, theirs.row.columns):
            return False
    return not (ours.row and theirs.row) or _label(ours) == _label(theirs)


def _says_alike(frame: Frame, best: Candidate, other: Candidate) -> bool:
    """Whether neither value is of a group, part of the year or part of the body that the other is not of."""
    asked = frame.question
    ours, theirs = _around(best), _around(other)
    if not _same_part_of_year(frame, best, other) or _goes_on_of_another(frame, best, other):
        return False
    if met(_GROUP, theirs) != met(_GROUP, ours):
        return False
    aims = [kind_of(frame, one) is FigureKind.TARGET for one in (best, other)]
    if aims[0] != aims[1] and not asks(AIM_ASKED, asked):
        return False
    before = other.unit.text[: max(other.value_start, 0)]
    if other.unit.row is None and (_SET_BESIDE.search(before) or _AS_PART.search(before)):
        return False
    if GAP.match(other.unit.text, other.value_start + len(other.value)):
        return False
    parts = met(_PART_OF_BODY, theirs) - met(_PART_OF_BODY, f"{ours} {asked}")
    return parts <= asked_keys(frame) and _row_fits(frame, best, other)


def _goes_on_of_another(frame: Frame, best: Candidate, other: Candidate) -> bool:
    """Whether what is asked about is named before ``best`` in its paragraph, and another before ``other`` in its own.

    "Kostnaden inom öppenvården … En ökning med 1,1 procent.", "Kostnaden inom slutenvården … En ökning med 7,1 procent."
    """
    ours, theirs = said_before(best), said_before(other)
    around = said_by(other.unit) | said_above(other.unit) | theirs
    return bool(theirs) and any(
        not term.verb
        and is_told_whole(term, ours)
        and not is_told_whole(term, said_by(best.unit))
        and not is_told_whole(term, around)
        for term in frame.terms
    )


def _same_part_of_year(frame: Frame, best: Candidate, other: Candidate) -> bool:
    """Whether both are of the same part of a year; in a report on a part of it, what names none is of that part."""
    ours, theirs = (parts_of_year(_around(one)) for one in (best, other))
    if is_forecast(best) or is_forecast(other):  # for the whole year, whatever month it was made in
        asked_for_part = bool(parts_of_year(frame.question)) and not is_forecast(best)
        return not asked_for_part and (is_forecast(other) or not theirs)
    one_report = best.hit.passage.document_id == other.hit.passage.document_id
    return of_one_part(ours, theirs, reported_part(best) if one_report else "")


def _row_fits(frame: Frame, best: Candidate, other: Candidate) -> bool:
    """Whether the label of a row beside a sentence says mostly what the question or the sentence does."""
    row, sentence = (best.unit, other.unit) if best.unit.row else (other.unit, best.unit)
    if row.row is None or sentence.row is not None or TOTAL.match(row.row.label):
        return True
    said, label = {*sentence.terms, *sentence.parts, *(term.key for term in frame.terms)}, _label(row)
    return len(label & said) >= len(label) / 2


def _label(unit: Unit) -> set[str]:
    """The keys of the label of a row, or of a line of facts ("Placerade barn 31 december: 52"), without dates; else none."""
    fact = _FACT.match(unit.text)
    label = unit.row.label if unit.row else fact[1] if fact else ""
    for date in reversed(dates(label)):
        label = label[: date.start] + label[date.end :]
    return set(words_in(label).keys)


def _around(candidate: Candidate) -> str:
    """The words that say what a value is of: its column and row label, or its sentence without what is told of a part."""
    unit = candidate.unit
    if unit.row:
        return f"{unit.row.label} {column_at(unit, candidate.value_start)}"
    part = _PART.search(unit.text, candidate.value_start + len(candidate.value))
    return unit.text[: part.start()] if part else unit.text


def met(pattern: re.Pattern[str], text: str) -> set[str]:
    """The search keys of what a pattern finds in a text."""
    return {key(found) for found in pattern.findall(text)}

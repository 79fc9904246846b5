"""Rows and cells of a table about something else than what is asked for, and cells that hold no figure.

Each function tells whether a candidate is to be held back. Pure.
"""

import re
from collections.abc import Iterator

from assistant.gates.another_figure import LITTLE
from assistant.gates.another_one import BODIES, said, telling, without_sibling
from assistant.matching.cues import READY_ASKED, VOTE_ASKED, VOTED, asks
from assistant.matching.match import asked_keys, asked_whole, words_in
from assistant.matching.said import is_told, of_one_root, said_above
from assistant.types import FIGURES, AnswerType, Candidate, Frame, Term
from assistant.understanding.question_words import TOTAL
from assistant.values.cells import PLAIN_COLUMN, column_at, withheld
from corpus.swedish.dates import years
from corpus.swedish.institutions import is_institution
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import STOP_WORDS, key, parts, tokens
from corpus.types import Row

_TOLD = FIGURES | {AnswerType.DATE, AnswerType.FREE}
_RARE = 0.75  # what a word of the question weighs that few passages hold
_UNITS = re.compile(
    r"miljon(?:er)?|tusen|kronor|procent(?:enhet(?:er)?)?|helår(?:et)?|antal(?:et)?|stycken|årskurs(?:erna|en|er)?|summan?|belopp(?:et)?",
    re.IGNORECASE,
)
_SHORT = 3  # letters of "ny", "egen": they name no thing
_LETTERS = re.compile(r"[A-Za-zÅÄÖåäö]{3}")
_SPAN = re.compile(r"\b(\d{1,3})\s?(?:[-–]|till|och)\s?(\d{1,3})(?=[ -]?år|-åring|\b)", re.IGNORECASE)
_FROM = re.compile(
    r"\b(?:över|äldre än|minst|fyllda?) (\d{1,3})(?= år)|\b(\d{1,3})(?: år)?(?:\s?\+| (?:och|eller|år och) (?:äldre|över|uppåt))",
    re.IGNORECASE,
)
_AGED = re.compile(r"\d{1,3}-?(?:åring\w*|årig\w*)|\bålder\w*|\b\w*åldrar\w*", re.IGNORECASE)
_ANY_LIMIT = re.compile(r"(?:som )?(?:högst|max\w*|mest)", re.IGNORECASE)
_OPEN_END = 200
_SUM = re.compile(r"\b\w*(?:belopp|summa|kostnad|intäkt|utgift|kronor|mnkr|tkr)\w*", re.IGNORECASE)
STAGE = re.compile(
    r"\w*(?:budget|utfall|prognos|bokslut|helår|år)(?:en|et|s)?|budgetera\w*|totalt?|hela", re.IGNORECASE
)
_SET_OFF = re.compile(r"(?P<head>.+?) (?P<by>före|efter|exkl|inkl|utan|innan)\w*\.? (?P<rest>.+)", re.IGNORECASE)
_SERVED = frozenset(map(key, "barn unga ungdomar elever invånare patienter brukare besökare resenärer hushåll".split()))
_STAFF = re.compile(r"\b(?:\w*anställda|\w*årsarbetare|medarbetare|heltidstjänster)\b", re.IGNORECASE)
_YEARS = re.compile(r"(?:(?:år |utfall )?(?:19|20)\d\d)?", re.IGNORECASE)


def of_another_column(frame: Frame, one: Candidate) -> bool:
    """Whether a row names the income asked for in the name of another column alone: a fee beside "andel av inkomsten"."""
    row, measure = one.unit.row, frame.measured
    if row is None or measure is None or frame.type is not AnswerType.AMOUNT or "inkomst" not in measure.word:
        return False
    column = column_at(one.unit, one.value_start)
    near = words_in(" ".join((row.label, column, row.caption, *row.notes, *one.unit.section[-1:])))
    others = words_in(" ".join(other for other in row.columns if other != column))
    if not column or _ANY_LIMIT.fullmatch(column) or is_told(measure, near.keys | near.parts):
        return False
    return measure.key in others.keys


def of_another_year(frame: Frame, one: Candidate) -> bool:
    """Whether a cell stands under the name of other years alone: "2023 Budget 61,4", where the budget of 2022 is asked for."""
    if one.unit.row is None or frame.type not in FIGURES or not frame.years or not one.value:
        return False
    named = years(column_at(one.unit, one.value_start))
    return bool(named) and not any(min(named) <= year <= max(named) for year in frame.years)


def masked(frame: Frame, one: Candidate) -> bool:
    """Whether the cell that the question asks for holds no figure ("..", "*"): that of another column is no answer."""
    return frame.type in FIGURES and withheld(one.unit, frame)


_YES_OR_NO = re.compile(r"ja|nej|delvis", re.IGNORECASE)  # whether a goal was met, no thing


def of_another_row(frame: Frame, one: Candidate) -> bool:
    """Whether a row or column is about what nobody asked for, and what is asked for is not named in or above it.

    "Förseningsavgift, per dag: 2 kr" where "laminering" is asked for; "Hede: Varg 11" where "järvangrepp" are.
    """
    row = one.unit.row
    if row is None or frame.type not in _TOLD or not _names_other(frame, one, row):
        return False
    if asks(VOTE_ASKED, frame.question) or VOTED.search(one.unit.text):
        return False  # the matter voted on stands far above
    lenient = bool(TOTAL.match(row.label)) or (one.features["label"] > 0 and _shares_thing(frame, row))
    return any(
        term.weight >= _RARE
        and not (lenient and term.known)
        and not _UNITS.fullmatch(term.word)
        and not READY_ASKED.fullmatch(term.word)
        and not _AGED.fullmatch(term.word)
        and not _is_said(term, one, row)
        for term in telling(frame, one)
    )


def of_another_measure(frame: Frame, one: Candidate) -> bool:
    """Whether a row of figures by year has a label without any word that is asked for: "Låneskuld", no "nettokostnadsandel"."""
    row, measure = one.unit.row, frame.measured
    if row is None or measure is None or frame.type not in FIGURES or not row.label or TOTAL.match(row.label):
        return False
    if not measure.known or not all(_YEARS.fullmatch(column) for column in row.columns):
        return False
    near = words_in(" ".join((row.label, row.caption, *row.notes, *one.unit.section[-1:])))
    said = near.keys | near.parts
    asked = (measure, *telling(frame, one))
    return not any(is_told(term, said, term.parts[:2]) or of_one_root(term, near.keys) for term in asked)


def of_one_part(frame: Frame, one: Candidate) -> bool:
    """Whether the figure of a whole body is asked for, and the row is one of several under the name of that figure.

    "Not 1 Intäkter: Hyror 71 240" is not what the company took in, nor "Nettokostnad: Stadsbuss 40" what the region spent.
    """
    row, measure = one.unit.row, frame.measured
    if row is None or measure is None or frame.type is not AnswerType.AMOUNT or TOTAL.match(row.label):
        return False
    topics = {*one.hit.passage.topics}
    others = [t for t in frame.terms if t is not measure and not t.name and not STAGE.fullmatch(t.word)]
    asked = {other for term in frame.terms for other in (term.key, *synonyms(term.key))}
    if any(term.key not in topics for term in others) or topics.isdisjoint(asked):
        return False
    near = words_in(f"{row.label} {column_at(one.unit, one.value_start)}")
    label = words_in(row.label)
    beside = [unit for unit in one.hit.passage.told if unit.row is not None and unit.row.caption == row.caption]
    return (
        len(beside) > 1
        and not is_told(measure, near.keys | near.parts, measure.parts)
        and not of_one_root(measure, near.keys)
        and label.keys.isdisjoint(topics | asked)
        and is_told(measure, said_above(one.unit))
    )


def set_before(frame: Frame, one: Candidate) -> bool:
    """Whether a label names what is asked for only as what a sum is told without or with: "Resultat före avskrivningar"."""
    row, measure = one.unit.row, frame.measured
    set_off = _SET_OFF.fullmatch(row.label.strip()) if row is not None and frame.type in FIGURES else None
    if set_off is None or measure is None or re.search(rf"\b{set_off['by']}", frame.question, re.IGNORECASE):
        return False
    head, rest = words_in(set_off["head"]), words_in(set_off["rest"])
    asked = [term for term in frame.terms if not term.verb]
    named = any(is_told(term, head.keys | head.parts) or of_one_root(term, head.keys) for term in asked)
    return not named and measure.key in rest.keys


def of_money_alone(frame: Frame, one: Candidate) -> bool:
    """Whether a share of things is asked for, and the row gives that of a sum of money: "Bidragssumma 64 %", of no clubs."""
    row, measure = one.unit.row, frame.measured
    if row is None or measure is None or frame.type is not AnswerType.SHARE or _SUM.search(measure.word):
        return False
    label = words_in(row.label)
    return bool(_SUM.search(row.label)) and not is_told(measure, label.keys | label.parts)


def _is_said(term: Term, one: Candidate, row: Row) -> bool:
    """Whether a word of the question is said in a row or above it: whole, or a compound by what tells it from others.

    "Räntehöjning" by "en procentenhet högre ränta"; by its last part alone where the column is named so, or a label that
    says nothing else: "badbesök" by the column "Besök", no "skattekostnader" by "Finansiella kostnader".
    """
    notes = words_in(" ".join(row.notes))
    above = said_above(one.unit, one.hit.passage.header) | notes.keys | notes.parts
    if said(one.unit, term, above):
        return True
    if len(term.parts) < 2 or term.name:
        return False
    first, last = term.parts[0], term.parts[-1]
    if not above.union(one.unit.terms).isdisjoint({first} | synonyms(first)):
        return True
    column = column_at(one.unit, one.value_start)
    named = words_in(f"{column} {row.label}" if not one.features["label"] else column)
    return last in named.keys or last in named.parts


def sibling(frame: Frame, one: Candidate) -> bool:
    """Whether a row or its column is of a sibling of what is asked about: "Visstidsanställda", no "timanställda"."""
    row = one.unit.row
    if row is None or frame.type not in FIGURES | {AnswerType.DATE}:
        return False
    return without_sibling(frame, one, f"{row.label} {column_at(one.unit, one.value_start)}")


def another_age(frame: Frame, one: Candidate) -> bool:
    """Whether people of some ages are asked about, and the figure is of other ages or of all where ages are told apart."""
    row = one.unit.row
    asked = set(_ages(frame.question)) if frame.type in FIGURES and "år" in frame.question.lower() else set()
    if not asked:
        return False
    if row is None:
        return frame.type is AnswerType.COUNT and not _AGED.search(
            " ".join((one.unit.text, one.unit.lead, *one.unit.section))
        )
    told = set(_ages(f"{row.label} {column_at(one.unit, one.value_start)}"))
    if told:
        return not any(_same(mine, other) for mine in asked for other in told)
    return any(True for column in row.columns for _ in _ages(column))


def counts_another(frame: Frame, one: Candidate) -> bool:
    """Whether the caption of a table by year tells what it counts, or a column that it counts staff, and that is not what
    is asked for: "Barn och utbildning: Tillsvidareanställda 402" are no children.

    "Tegelskolan: 2023 41; 2024 52" under "Anmälda kränkningar" are no pupils, though the chapter is about them.
    """
    row, measure = one.unit.row, frame.measured
    if row is None or measure is None or frame.type is not AnswerType.COUNT or not frame.knows_measure:
        return False
    if measure.key in _SERVED and _STAFF.search(column_at(one.unit, one.value_start)):
        return True
    if not row.caption or not all(_YEARS.fullmatch(column) for column in row.columns):
        return False
    if (
        one.unit.text[one.value_start :].startswith(one.value)
        and one.value
        and key(one.value.split()[-1]) == measure.key
    ):
        return False  # "17 byar"
    near = words_in(" ".join((row.label, row.caption, *row.notes, *one.unit.section[-1:])))
    return not is_told(measure, near.keys | near.parts) and not of_one_root(measure, near.keys)


def _ages(text: str) -> Iterator[tuple[int, int]]:
    for low, high in _SPAN.findall(text):
        yield int(low), int(high)
    for found in _FROM.finditer(text):
        yield int(found[1] or found[2]), _OPEN_END


def _same(mine: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two spans of ages are one: "över 80 år" may be "80 år och äldre"."""
    return abs(mine[0] - other[0]) <= (mine[1] == _OPEN_END) and mine[1] == other[1]


def _names_other(frame: Frame, one: Candidate, row: Row) -> bool:
    """Whether the label, a cell of words or the column of a row names what the question does not."""
    if TOTAL.match(row.label) or one.features["label"] > 0 or _names_institution(row.label, frame):
        return True
    if frame.type not in FIGURES:
        return False
    column = column_at(one.unit, one.value_start)
    named = [cell for cell in row.values if _LETTERS.search(cell) and not re.search(r"\d", cell)]
    named = [cell for cell in named if not _YES_OR_NO.fullmatch(cell.strip())]
    if len(row.columns) > 2 and not years(column) and not PLAIN_COLUMN.search(column):
        named.append(column)
    return any(not _is_asked(text, frame) for text in named)


def _names_institution(label: str, frame: Frame) -> bool:
    """Whether a label is the name of an organ or a service that nobody asked about: "Kommunstyrelsen", of a "kommun"."""
    word = label.strip()
    return is_institution(word) and key(word) not in asked_whole(frame)


def _shares_thing(frame: Frame, row: Row) -> bool:
    """Whether the label names a thing that the question does: "Garage eller carport", of a carport on some ground."""
    label = words_in(row.label)
    things = (
        term
        for term in frame.terms
        if not (term.name or term.verb or term.key in BODIES) and term.weight > LITTLE and len(term.key) > _SHORT
    )
    return any(is_told(term, label.keys | label.parts, ()) for term in things)


def _is_asked(text: str, frame: Frame) -> bool:
    """Whether a word of a text is one of the question's, or the text has no words. "Länsmuseet" is no "länsbibliotek"."""
    asked, things = asked_keys(frame), {term.key for term in frame.terms}
    words = [token.text.lower() for token in tokens(text) if token.text[0].isalpha()]
    words = [word for word in words if word not in STOP_WORDS and not TOTAL.fullmatch(word)]
    return not words or any(
        key(word) in asked or not things.isdisjoint(parts(word)) or (parts(word) and _head(word) in asked)
        for word in words
    )


def _head(word: str) -> str:
    """The key of the last part of a compound."""
    return next((half for half in parts(word) if key(word).endswith(half)), "")

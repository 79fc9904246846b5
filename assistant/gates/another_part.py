"""Figures of a part, or of another part, than is asked about: a sex, the country, a month, of all for each, a place.

Each function tells whether a candidate is to be held back. Pure.
"""

import re
from collections.abc import Sequence

from assistant.gates.another_figure import after_value, before_value, kinds_of
from assistant.gates.another_one import BODIES
from assistant.matching.cues import POINTS_BACK, asks
from assistant.matching.match import asked_keys, words_in
from assistant.matching.said import is_told, of_one_root, said_above
from assistant.types import FIGURES, AnswerType, Candidate, Frame, Term
from assistant.understanding.question_words import TOTAL
from assistant.values.cells import PLAIN_COLUMN, column_at
from assistant.values.events import BY_ONES, are_anybody
from assistant.values.groups import AREAS, SEXES, areas_asked, groups_told, named_groups
from assistant.values.rates import DWELLING, each_in, is_average, rates_in, rates_of_people
from corpus.swedish.date_forms import MONTHS
from corpus.swedish.dates import years
from corpus.swedish.institutions import is_institution
from corpus.swedish.lemmas import is_known
from corpus.swedish.numbers import quantities
from corpus.swedish.people import is_person
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import key, parts, tokens
from corpus.types import Row

_SEX_AT_ALL = re.compile(r"\bkön(?:s\w*|en|et|sfördelning\w*)?\b|jämställ", re.IGNORECASE)
_BESIDE_ASKED = re.compile(
    r"\b(?:snitt\w*|genomsnitt\w*|jämför\w*|nationell\w*|riks?\w*|sverige|landet|hela landet|andra)\b", re.IGNORECASE
)
# How many of them are women: no figure of what women have.
_MADE_UP_ASKED = re.compile(
    r"\b(?:är|var|utgörs? av|utgjordes av|består av) (?:kvinnor|män|flickor|pojkar)\b|\b(?:kvinnor|män)(?:na|nen)? utg|könsfördelning",
    re.IGNORECASE,
)
_MADE_UP = re.compile(
    r"\b(?:andel(?:en)? (?:kvinnor|män|flickor|pojkar)|(?:kvinnor|män|flickor|pojkar)(?:na|nen)? (?:utgör|utgjorde|(?:är|var) (?:\w+ )?(?:över|under)representerade))\b[^.;,\d]*$",
    re.IGNORECASE,
)
_EITHER_ASKED = re.compile(r"\bandel(?:en)? (?:kvinnor|män|kvinnliga|manliga)\b", re.IGNORECASE)
_MADE_UP_AFTER = re.compile(
    r"\s*(?:procent\s)?(?:[^.;,]*\b(?:var|är|utgjordes av|utgörs av)\s)?(?:kvinnor|män|flickor|pojkar)\b", re.IGNORECASE
)
_GOAL = re.compile(r"\bmål(?:et|värde\w*|nivå\w*|sättning\w*)?\b", re.IGNORECASE)
_WHOLE = re.compile(r"100(?:,0+)?(?!\d)")  # per cent, of women and men together
_MONTH_LABEL = re.compile(r"([a-zåäö]{3,9})\.?(?:\s+(?:19|20)\d\d)?", re.IGNORECASE)
_SHORT = 4  # letters of "Övrig", "Netto"
_MONTHLY = re.compile(r"\bmånad", re.IGNORECASE)
_RATE_BEFORE = re.compile(r"\bper [^,;.]*$", re.IGNORECASE)
_DAYS_ASKED = re.compile(r"\bhur många (?:dagar|dygn|timmar|minuter|veckor|månader)\b", re.IGNORECASE)
_TIMED = re.compile(r"dag|dygn|tim|minut|veck|månad|år\b|tid(?:en|er)?\b|\bväntan|längd", re.IGNORECASE)
_OF_A_TOWN = re.compile(r"\b(?:i|för) [A-ZÅÄÖ][\w-]+ (?:kommun|stad)\b")  # no figure of the county
_SHARE = re.compile(r"%|\bprocent")  # by how many per cent something is dearer for each
_LINE = re.compile(r"\b(?:linje|busslinje|tåglinje|spårvagn|buss)\s\d+", re.IGNORECASE)
_ORGAN = re.compile(
    r"\w*(?:förvaltning|nämnd|klinik|avdelning|enhet|skola|sjukhus|lasarett|service)(?:en|et|an|n)?", re.IGNORECASE
)


def of_other_sex(frame: Frame, one: Candidate) -> bool:
    """Whether women or men alone are asked about, and the figure is of the others, of all, or of nobody told."""
    asked = named_groups(frame.question, SEXES) if frame.type in FIGURES and one.value else frozenset()
    if len(asked) != 1:
        return False
    if one.unit.row is not None:
        told_of = _told_of_cell(one)
        return asked != told_of and not (not told_of and _is_goal_of_all(frame, one))
    told = groups_told(one.unit.text, quantities(one.unit.text), SEXES)
    if one.value_start in told and (told[one.value_start] not in asked or _of_no_such_organ(frame, one)):
        return True
    if one.value_start in told:
        return False
    if told and not asked.isdisjoint(told.values()):
        return True  # another figure is of them
    goes_on = POINTS_BACK.match(one.unit.text) is not None
    near = _said_around(one) if goes_on else " ".join((one.unit.text, one.unit.lead, *one.unit.section))
    return asked.isdisjoint(named_groups(near, SEXES))


def _is_goal_of_all(frame: Frame, one: Candidate) -> bool:
    """Whether the goal of a row is asked for, which holds for women and men alike: "Mål 80 %; Kvinnor 72 %; Män 74 %"."""
    column = column_at(one.unit, one.value_start)
    return asks(_GOAL, frame.question) and asks(_GOAL, column)


def _of_no_such_organ(frame: Frame, one: Candidate) -> bool:
    """Whether a question names an organ or a service that neither a sentence nor what stands around it does."""
    said = words_in(f"{_said_around(one)} {one.hit.passage.header}")
    organs = [term for term in frame.terms if term.known and not term.name and is_institution(term.word)]
    return any(not is_told(term, said.keys | said.parts) for term in organs)


def _told_of_cell(one: Candidate) -> frozenset[str]:
    """The sex that a cell is of, by its column, its label, or what stands above."""
    row = one.unit.row
    assert row is not None
    words = " ".join(cell for cell in row.values if not re.search(r"\d", cell))
    nearest = (
        column_at(one.unit, one.value_start),
        row.label,
        f"{row.caption} {words}",
        " ".join(one.unit.section[-1:]),
    )
    return next((told for text in nearest if (told := named_groups(text, SEXES))), frozenset())


def of_one_sex_alone(frame: Frame, one: Candidate) -> bool:
    """Whether everybody is asked about, and the figure is of women or of men beside one of the others."""
    if frame.type not in FIGURES or not one.value or named_groups(frame.question, SEXES):
        return False
    if _SEX_AT_ALL.search(frame.question):
        return False
    if one.unit.row is not None:
        return bool(named_groups(column_at(one.unit, one.value_start), SEXES))
    told = groups_told(one.unit.text, quantities(one.unit.text), SEXES)
    return one.value_start in told and len(set(told.values())) > 1


def of_the_make_up(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what women or men have, and the figure tells how many of all are such; or the other way round."""
    if frame.type is not AnswerType.SHARE or not named_groups(frame.question, SEXES):
        return False
    if _EITHER_ASKED.search(frame.question):
        return False
    if one.unit.row is not None:
        return bool(_MADE_UP_ASKED.search(frame.question)) and _beside_all(one)
    told = bool(_MADE_UP.search(before_value(one)) or _MADE_UP_AFTER.match(after_value(one)))
    return told is not bool(_MADE_UP_ASKED.search(frame.question))


def _beside_all(one: Candidate) -> bool:
    """Whether a cell of women or men stands beside one of all that is no whole: "Totalt 9 %; Kvinnor 8 %; Män 10 %"."""
    row = one.unit.row
    assert row is not None
    of_all = any(TOTAL.search(column) and not named_groups(column, SEXES) for column in row.columns)
    of_one = bool(named_groups(column_at(one.unit, one.value_start), SEXES))
    return of_one and of_all and not any(_WHOLE.match(cell.strip()) for cell in row.values)


def of_own_area(frame: Frame, one: Candidate) -> bool:
    """Whether a figure of the whole country is asked for and none is told there: the body's own figure is another."""
    asked = areas_asked(frame.question) if frame.type in FIGURES and one.value else frozenset()
    if len(asked) != 1:
        return False
    if one.unit.row is not None:
        row = one.unit.row
        beside = frozenset[str]().union(*(named_groups(column, AREAS) for column in row.columns))
        told = named_groups(f"{column_at(one.unit, one.value_start)} {row.label}", AREAS)
        return asked.isdisjoint(told or named_groups(f"{row.caption} {' '.join(one.unit.section)}", AREAS)) and (
            "country" in asked or not asked.isdisjoint(beside)
        )
    of = groups_told(one.unit.text, quantities(one.unit.text), AREAS)
    if one.value_start in of:
        return of[one.value_start] not in asked
    if not asked.isdisjoint(of.values()):
        return True
    around = "country" in asked or _OF_A_TOWN.search(one.unit.text) is not None
    return around and asked.isdisjoint(named_groups(_said_around(one), AREAS))


def of_beside(frame: Frame, one: Candidate) -> bool:
    """Whether a figure is that of the country or of other bodies, which nobody asked about: "I riket var andelen 81 procent"."""
    if frame.type not in FIGURES or not one.value or named_groups(frame.question, AREAS):
        return False
    if _BESIDE_ASKED.search(frame.question):
        return False
    if one.unit.row is not None:
        row = one.unit.row
        column = column_at(one.unit, one.value_start)
        return bool(named_groups(column, AREAS)) and any(not named_groups(other, AREAS) for other in row.columns)
    told = groups_told(one.unit.text, quantities(one.unit.text), AREAS)
    return told.get(one.value_start) == "country"


def _said_around(one: Candidate) -> str:
    """A sentence with what stands above it and before it in its paragraph."""
    before = (unit.text for unit in one.hit.passage.earlier_in_paragraph(one.unit))
    return " ".join((one.unit.text, one.unit.lead, *one.unit.section, *before))


def of_no_such_rate(frame: Frame, one: Candidate) -> bool:
    """Whether so many for each of something are asked for, and the figure is for each of nothing or of something else."""
    asked = rates_in(frame.question) if frame.type in FIGURES and one.value else frozenset()
    if not asked or (frame.type is not AnswerType.COUNT and _SHARE.search(one.value)):
        return False
    if one.unit.row is not None:
        row = one.unit.row
        told = each_in(
            f"{column_at(one.unit, one.value_start)} {row.label} {row.caption} {' '.join(row.notes)} {row.unit}"
        )
        told |= each_in(" ".join((one.unit.lead, *one.unit.section)))
    else:
        told = each_in(" ".join((one.unit.text, one.unit.lead, *one.unit.section[-1:]))) or each_in(_said_around(one))
        if is_average(one.unit.text):
            told |= asked & {*one.unit.terms, *one.unit.parts}
    if told:
        return asked.isdisjoint(told)
    return frame.type is AnswerType.COUNT or bool(rates_in(frame.question, numbered=True) or asked & DWELLING)


def for_each_unasked(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many there are, and the figure is for each of so many: "per 1 000 invånare", "per 100 platser"."""
    if frame.type is not AnswerType.COUNT or not one.value or each_in(frame.question):
        return False
    if _BESIDE_ASKED.search(frame.question):
        return False
    if one.unit.row is not None:
        return bool(rates_of_people(f"{column_at(one.unit, one.value_start)} {one.unit.row.label}"))
    before = _RATE_BEFORE.search(before_value(one))
    return (
        before is not None
        and bool(rates_in(before.group(), numbered=True))
        and not re.search(r"\d", re.sub(r"^per [\d \u00a0]+", "", before.group(), flags=re.IGNORECASE))
    )


_MONTH_COLUMN = re.compile(r"\b(?:19|20)\d\d-(0[1-9]|1[0-2])\b(?!-)")
_SEASON = re.compile(r"\b(våren|sommaren|hösten|vintern)\b", re.IGNORECASE)
_SEASONS = {"våren": range(1, 7), "sommaren": range(5, 10), "hösten": range(8, 13), "vintern": (11, 12, 1, 2, 3, 4)}


def of_another_month(frame: Frame, one: Candidate) -> bool:
    """Whether a row is of one month, and another month or none is asked about."""
    row = one.unit.row
    if row is None:
        return _of_whole_years(frame, one)
    month = _MONTH_COLUMN.search(column_at(one.unit, one.value_start)) if frame.type in FIGURES else None
    season = _SEASON.search(frame.question) if month else None
    if month and season:
        return int(month[1]) not in _SEASONS[season[1].lower()]
    found = _MONTH_LABEL.fullmatch(row.label.strip()) if frame.type in FIGURES else None
    if found is None or found[1].lower() not in MONTHS:
        return False
    if frame.months:
        return f"{MONTHS[found[1].lower()]:02}" not in frame.months
    return not _MONTHLY.search(frame.question)


def _of_whole_years(frame: Frame, one: Candidate) -> bool:
    """Whether the figure of one month is asked for, and a sentence names two years and no month."""
    if frame.type not in FIGURES or len(frame.months) != 1 or len(years(one.unit.text)) < 2:
        return False
    return not any(token.text.lower() in MONTHS for token in tokens(_said_around(one)))


def of_another_column(frame: Frame, one: Candidate) -> bool:
    """Whether a cell stands under the name of what it counts, and neither that nor the label or the caption is what is asked.

    "Antal anställda 288" counts no heads of theirs.
    """
    row, measure = one.unit.row, frame.measured
    if row is None or frame.type is not AnswerType.COUNT or len(row.columns) < 2:
        return False
    if _of_the_body_alone(frame, one, row):
        return True
    if measure is None:
        return False
    column = column_at(one.unit, one.value_start)
    if measure.key in BY_ONES or are_anybody(measure.key) or TOTAL.match(row.label):
        return False
    if years(column):
        return _counts_no_such_people(measure, one, row)
    if rates_in(column) or named_groups(column, AREAS) or named_groups(column, SEXES):
        return False
    own = any(word.isalpha() for word in words_in(PLAIN_COLUMN.sub(" ", column)).keys)
    above = () if own else (*one.unit.section, one.hit.passage.header)
    near = words_in(" ".join((column, row.label, row.caption, *row.notes, *above)))
    if len(measure.parts) > 1 and measure.known and measure.parts[0] not in near.keys | near.parts:
        return (near.keys | near.parts).isdisjoint({measure.key} | synonyms(measure.key) - {measure.parts[-1]})
    if kinds_of(frame) & (near.keys | near.parts):
        return False
    return not is_told(measure, near.keys | near.parts) and not of_one_root(measure, near.keys)


def _of_the_body_alone(frame: Frame, one: Candidate, row: Row) -> bool:
    """Whether a row is of the body itself, and nothing else that the question names is told by its columns nor above it."""
    topics = {*one.hit.passage.topics, *BODIES}
    label = [key(token.text) for token in tokens(row.label)]
    asked = [term for term in frame.terms if term.key not in topics and not term.name]
    if not label or not topics.issuperset(label) or not asked:
        return False
    said = words_in(" ".join((*row.columns, row.caption, *row.notes, *one.unit.section)))
    return not any(is_told(term, said.keys | said.parts) or of_one_root(term, said.keys) for term in asked)


def _counts_no_such_people(measure: Term, one: Candidate, row: Row) -> bool:
    """Whether people are counted in the question, and a row of figures by year names none of them, nor what stands above."""
    if not is_person(measure.word):
        return False
    near = words_in(
        " ".join((*row.columns, row.label, row.caption, *row.notes, *one.unit.section, one.hit.passage.header))
    )
    return not is_told(measure, near.keys | near.parts, measure.parts[-1:]) and not of_one_root(measure, near.keys)


def of_one_part(frame: Frame, one: Candidate) -> bool:
    """Whether nothing but a measure of a whole body is asked for, and a row or its column is of an organ or a line of it."""
    row = one.unit.row
    if row is None or frame.type not in FIGURES or not one.value or not _asks_of_all(frame, one):
        return False
    return any(
        _is_part(text, frame, one.hit.passage.topics) for text in (row.label, column_at(one.unit, one.value_start))
    )


def _asks_of_all(frame: Frame, one: Candidate) -> bool:
    """Whether a question names the body that the document is of, and beside it a measure alone."""
    topics, above = one.hit.passage.topics, said_above(one.unit)
    sexed = {term.key for term in frame.terms if named_groups(term.word, SEXES)}
    rest = [term for term in frame.terms if term.key not in {*topics, *BODIES, *sexed, frame.measure} and not term.verb]
    rest = [term for term in rest if not is_told(term, above)]
    return not rest and any(term.name and term.key in topics for term in frame.terms)


def _is_part(text: str, frame: Frame, topics: tuple[str, ...]) -> bool:
    """Whether a text names an organ, or a numbered line, that no word of the question stands for."""
    if TOTAL.search(text) or not text.strip():
        return False
    if _LINE.match(text):
        return _LINE.search(frame.question) is None
    words = [token.text for token in tokens(text) if token.text.isalpha()]
    asked = asked_keys(frame).difference(BODIES, topics)
    if not words or any(
        not asked.isdisjoint({key(word), *(half for half in parts(word.lower()) if len(half) > _SHORT)})
        for word in words
    ):
        return False
    return any(_ORGAN.fullmatch(word) for word in (words[0], words[-1])) or _is_place(words)


def _is_place(words: Sequence[str]) -> bool:
    """Whether a word is the name of a place: written as a name, and no word of the language."""
    return len(words) == 1 and words[0].istitle() and len(words[0]) > _SHORT and not is_known(words[0].lower())


def no_time_told(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many days something took, and a row tells of no time."""
    row = one.unit.row
    if row is None or frame.type not in FIGURES or not _DAYS_ASKED.search(frame.question):
        return False
    return not _TIMED.search(" ".join((one.unit.text, row.unit, row.caption, *row.notes, *one.unit.section)))

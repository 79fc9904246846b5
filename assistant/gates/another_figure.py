"""Figures of something else than what is asked for: a part, an addition, a price of one, a change, what others have.

Each function tells whether a candidate is to be held back. Pure.
"""

import re

from assistant.features.wording import RESULTS
from assistant.matching.cues import VOTE_ASKED, VOTED, asks
from assistant.matching.said import is_told, of_one_root, said_above, said_by, says
from assistant.types import FIGURES, AnswerType, Candidate, Frame
from assistant.understanding.frame import PART_OF
from assistant.understanding.question_words import TOTAL
from assistant.understanding.turn_words import OF_IT
from assistant.values.cells import GAP_COLUMN, column_at
from assistant.values.months import months_named
from assistant.values.part_of_year import parts_of_year
from assistant.values.stages import clause_at
from corpus.swedish.date_forms import MONTHS
from corpus.swedish.dates import years
from corpus.swedish.measures import DURATIONS, MEASURES
from corpus.swedish.numbers import quantities
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import key, tokens
from corpus.types import Quantity

_TIMES = frozenset(map(key, DURATIONS))
# Units that measure, as search keys: "12 kilo" counts no things.
MEASURE_KEYS = frozenset(map(key, MEASURES)) | frozenset(map(key, "kr procentenheter kilo kg gram poäng".split()))
_TIME_ASKED = re.compile(
    r"\b(?:hur (?:många|mycket)|antal(?:et)?)\b.{0,40}\b(?:(?:\w+s)?år\b|\w*(?:dag|veck|månad|tim|minut))", re.I
)
_YEARS_ASKED = re.compile(r"\bhur många år\b", re.IGNORECASE)
_INHABITANTS_ASKED = re.compile(r"\bhur många (?:\w+ )?(?:bor|bodde)\b|\bhur många invånare (?:har|hade|finns)\b", re.I)
_LIVE = re.compile(
    r"\b(?:bor|bodde|boende|befolkning\w*|folkmängd\w*|invånarantal\w*|har|hade|uppgår|uppgick|finns|är|var)\b", re.I
)
PAY = frozenset(map(key, "betala avgift pris kostnad".split()))
_PAYS = re.compile(r"\b(?:betala|kosta)(?:r|de|s)?\b", re.IGNORECASE)  # "Besökare betalar 12 kronor" tells a fee
_PLACED = re.compile(r"\bi ([A-ZÅÄÖ][\w-]+)")
_PAPERS = frozenset(map(key, "motion förslag medborgarförslag ansökan begäran ärende fråga beslut initiativ".split()))
_OF_MATTERS = FIGURES | {AnswerType.DECISION}
_ANY_MONEY = frozenset(map(key, "pengar belopp summa medel kostnad".split()))
_GRANTS = frozenset(map(key, "finansiering bidrag stöd anslag tillskott medel".split()))
_SUM_TOLD = re.compile(r"\d\s?(?:kr|kronor|tkr|mnkr|mkr|mdkr)\b", re.IGNORECASE)
_COSTING = key("kosta")  # what a thing with a row of its own "väntas kosta" is any sum there
_PART = re.compile(r"\b(?:ingår|ingick|varav|därav|inklusive|\w+s andel(?:en)? av)\b[^.;]*$", re.IGNORECASE)
_SIZE_ASKED = re.compile(
    r"\bhur stor[at]? (?:är|var|blir|blev) (?:\w+ )?\w*(?:hall|byggnad|lokal|fastighet|tomt|hus|park|yta|ytan|område|mark|skola|stuga|station|plan)"
    r"(?:en|n|et|t|er|erna|or|orna|ar|arna|s|na)?\b(?! (?-i:[A-ZÅÄÖ]))",  # "Högskolan Ekviks intäkter" are no building
    re.IGNORECASE,
)
# Those that somebody is set beside: "Jämförbara kommuner lade 315 kronor".
_PEERS = re.compile(
    r"\b(?:jämförbara|liknande|andra|övriga|likvärdiga|motsvarande) (?:kommuner|regioner|län|förbund|bolag)\b",
    re.IGNORECASE,
)
_PEERS_ASKED = re.compile(
    r"\b(?:jämför\w*|liknande|andra|övriga|likvärdiga|motsvarande|snitt\w*|genomsnitt\w*)\b", re.I
)
_ORGAN = re.compile(r"(?:nämnd|styrelse|utskott|förvaltning|bolag|verk)(?:en|et)?\b|\bAB\b", re.IGNORECASE)
_WORD = re.compile(r"[a-zåäö]+")
# What stands between a figure and the thing that it is of: "för den nya", "av", "till tjänsten som".
_OF = r"\b(?:av|för|från|om|som|till|hur många \w+ (?:hade|har|fick|får)) (?:(?:den|det|de|en|ett|nya?|nytt|fria?|fritt|gratis|\w+s) ){0,2}"
_BY_MEANS = re.compile(
    r"\b(?:\w*res(?:or|te|er|enärer)|åk(?:te|er|a|ande)|passagerare|resande|turer)\b.{0,40}?\bmed (?:den |det |de )?([a-zåäö-]{3,})",
    re.IGNORECASE,
)
_LONG = re.compile(
    r"\b(?:över|minst|längre än|mer än|överstiger) \d+ (?:dagar|dygn)\b|\blångtids\w*|\bkorttids\w*", re.IGNORECASE
)
_VOTES_NAMED = re.compile(r"röster(?:na)?", re.IGNORECASE)
_DISQUALIFIED_ASKED = re.compile(r"\bjäv", re.IGNORECASE)
ABSTAIN_ASKED = re.compile(r"\b(?:avst(?:od|år|ått|å)|(?:lade|la|lägga|lägger|lagt) ne[dr] sin(?:a)? röst\w*)\b", re.I)
_WHO = re.compile(r"\W*(?:vem|vilka)\b", re.IGNORECASE)
NAMED = re.compile(r"(?<=[a-zåäö,] )[A-ZÅÄÖ][a-zåäö]+|[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ][\w-]+|\([A-ZÅÄÖ]{1,3}\)")
_ABSTAINED = re.compile(r"\b(?:avst(?:od|år|ått|å|ående)|(?:lade|la|lagt) ne[dr])\b", re.IGNORECASE)
LITTLE = 0.5  # what a word weighs that says little of the subject
ROW_MISSING, MOST_MISSING = 0.3, 0.4  # of what the question names, by weight

# "delårsrapporten per april", "månadsrapporten för maj", "augustiprognosen"
_REPORT_OF = re.compile(
    rf"\b\w*(?:rapport|uppföljning|prognos|bokslut)(?:en|et)? (?:per|för|i|efter|från) (?:den )?(?:\d{{1,2}} )?({'|'.join(MONTHS)})\b",
    re.IGNORECASE,
)
_WHOLE_YEAR = re.compile(r"\b(?:hela (?:året|20\d\d)|helår\w*|helårs\w*)\b", re.IGNORECASE)
_SO_FAR = re.compile(r"\bhittills\b", re.IGNORECASE)
_FURTHER = re.compile(r"\bytterligare (?:\w+ )?$", re.IGNORECASE)
_TELLS_WHOLE_YEAR = re.compile(rf"{_WHOLE_YEAR.pattern}|\bårs(?:prognos|budget)\w*", re.IGNORECASE)


def another_unit(frame: Frame, one: Candidate) -> bool:
    """Whether a number of things is asked for and a time is given ("65 år"), or years and something else is counted."""
    figure = figure_of(one) if frame.type is AnswerType.COUNT else None
    if figure is None:
        return False
    timed = bool(figure.unit) and key(figure.unit) in _TIMES
    if _TIME_ASKED.search(frame.question):
        return bool(_YEARS_ASKED.search(frame.question)) and not timed
    return timed and _TIMES.isdisjoint(kinds_of(frame))


def kinds_of(frame: Frame) -> set[str]:
    """The measure under all its names, and the parts of it."""
    halves = {half for term in frame.terms if term.key == frame.measure for half in term.parts}
    return {frame.measure, *halves} | synonyms(frame.measure)


def no_inhabitants(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many live somewhere, and the unit tells how many of them did something."""
    asked = frame.type is AnswerType.COUNT and one.unit.row is None and _INHABITANTS_ASKED.search(frame.question)
    return bool(asked) and not _LIVE.search(one.unit.text)


def not_about(frame: Frame, one: Candidate) -> bool:
    """Whether neither the amount asked for nor most of what the question names is spoken of."""
    if frame.type is not AnswerType.AMOUNT or not frame.measure or one.features["measure"]:
        return False
    fee = any(half in PAY for term in frame.terms if term.key == frame.measure for half in term.parts[1:])
    if fee and _PAYS.search(one.unit.text):
        return False
    row = one.unit.row
    heads = f"{column_at(one.unit, one.value_start)} {row.caption} {' '.join(one.unit.section[-1:])}" if row else ""
    if frame.measure in RESULTS and GAP_COLUMN.search(heads):
        return False  # a deficit is a negative deviation
    return one.features["missing"] > MOST_MISSING and _ANY_MONEY.isdisjoint(kinds_of(frame))


def of_the_unheard(frame: Frame, one: Candidate) -> bool:
    """Whether a figure or decision is asked for of a thing that no document has a word for: "fördyringen av simhallen"."""
    if frame.type not in _OF_MATTERS or not one.features["unknown"]:
        return False
    unknown = [term for term in frame.terms if term.weight > LITTLE and not (term.known or term.verb or term.name)]
    unmet = [term.word for term in unknown if not of_one_root(term, one.unit.terms)]  # "guidning" by "guidade"
    unheard = [word for word in unmet if not _WHOLE_YEAR.fullmatch(word)]
    if frame.type is AnswerType.DECISION and _other_told(frame, one):
        return False
    return any(re.search(_OF + re.escape(word) + r"\b", frame.question, re.IGNORECASE) for word in unheard)


def _other_told(frame: Frame, one: Candidate) -> bool:
    """Whether a word that tells the matter, other than whose it is and what sort of paper, stands in or above the unit."""
    said = said_by(one.unit) | said_above(one.unit)
    telling = [term for term in frame.terms if term.weight > LITTLE and term.known and not term.verb]
    placed = {key(word) for word in _PLACED.findall(frame.question)}
    return any(term.key in said for term in telling if term.key not in {*one.hit.passage.topics} | _PAPERS | placed)


def another_row(frame: Frame, one: Candidate) -> bool:
    """Whether a row says nothing of the amount asked for, and lacks much else of the question."""
    if frame.type is not AnswerType.AMOUNT or one.unit.row is None or not frame.knows_measure:
        return False
    if frame.measure in RESULTS:  # a deficit may stand as a negative deviation
        return False
    if _is_item(frame, one) or _given_by_asked(frame, one):
        return False
    return not one.features["measure"] and one.features["missing"] > ROW_MISSING


def _given_by_asked(frame: Frame, one: Candidate) -> bool:
    """Whether grants are asked for, and a sum of money stands in the column of the giver named: "Staten" for "statligt stöd"."""
    column = {key(token.text) for token in tokens(column_at(one.unit, one.value_start))}
    named = {word for term in frame.terms if term.key != frame.measure for word in (term.key, *synonyms(term.key))}
    return frame.measure in _GRANTS and bool(_SUM_TOLD.search(one.value)) and not column.isdisjoint(named)


def _is_item(frame: Frame, one: Candidate) -> bool:
    """Whether the label of a row is a kind of cost that the question names, and no name: "Externa tjänster"."""
    label = one.unit.row.label if one.unit.row is not None else ""
    if not label or one.features["label"] or TOTAL.match(label):
        return False
    said = {key(token.text) for token in tokens(label)}
    return not _ORGAN.search(label) and (
        frame.measure == _COSTING or not any(term.name and term.key in said for term in frame.terms)
    )


def no_votes(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many voted, and the unit counts something else."""
    if asks(ABSTAIN_ASKED, frame.question) and _ABSTAINED.search(one.unit.text):
        return False
    voted = VOTE_ASKED.search(frame.question) if frame.type is AnswerType.COUNT else None
    if voted is None or VOTED.search(one.unit.text):
        return False
    # "Hur många sångare var med i Dalens röster?" counts others, and votes in no verb.
    return not (_VOTES_NAMED.fullmatch(voted[0]) and frame.measure and not frame.measure.startswith("röst"))


def only_part(frame: Frame, one: Candidate) -> bool:
    """Whether a total is asked for and the unit tells what is part of one: "I utfallet ingår kostnader med 38 mnkr"."""
    return frame.type in FIGURES and asks(TOTAL, frame.question) and bool(_PART.search(before_value(one)))


def no_size(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how large a building or a piece of land is and money is told: "Årshyran är 2,4 mnkr"."""
    asked = frame.type is AnswerType.AMOUNT and not frame.unit and asks(_SIZE_ASKED, frame.question)
    figure = figure_of(one) if asked else None
    return figure is not None and figure.unit == "kr"


def counts_things(frame: Frame, one: Candidate) -> bool:
    """Whether a measure is asked for that the unit does not name, and its figure counts things: "96 vårdplatser"."""
    figure = figure_of(one) if frame.type is AnswerType.AMOUNT and frame.measure else None
    if figure is None or not figure.unit.isalpha() or key(figure.unit) in MEASURE_KEYS | kinds_of(frame):
        return False
    return not any(says(one.unit, term) for term in frame.terms if term.key == frame.measure)


def of_peers(frame: Frame, one: Candidate) -> bool:
    """Whether a figure is that of others, which nobody asked for: "Jämförbara kommuner lade i genomsnitt …"."""
    return frame.type in FIGURES and bool(_PEERS.search(before_value(one))) and not _PEERS_ASKED.search(frame.question)


def by_other_means(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many travelled by one means and the unit does not tell of it: "resor med tåget"."""
    means = _BY_MEANS.search(frame.question) if frame.type in FIGURES else None
    term = next((term for term in frame.terms if means and term.key == key(means[1])), None)
    if term is None or term.verb or term.name:
        return False
    own = said_by(one.unit)
    if is_told(term, own, term.parts[:1]):
        return False
    of_another = len(term.parts) > 1 and term.parts[-1] in own  # "regionbuss", where "flygbuss" is asked about
    return of_another or not is_told(term, said_above(one.unit, one.hit.passage.header), term.parts[-1:])


def of_the_long(frame: Frame, one: Candidate) -> bool:
    """Whether a share is that of long cases only: "sjukfrånvaro över 60 dagar", where all of it is asked for."""
    if frame.type is not AnswerType.SHARE or _LONG.search(frame.question):
        return False
    return bool(_LONG.search(one.unit.row.label if one.unit.row is not None else before_value(one)))


def of_a_part_of_the_year(frame: Frame, one: Candidate) -> bool:
    """Whether a figure of a whole year is asked for, and the unit tells that of a part.

    "Resultatet för halvåret blev 7", "Hittills har vi besökt 30 butiker".
    """
    if frame.type not in FIGURES or not _WHOLE_YEAR.search(frame.question):
        return False
    if len(years(frame.question)) > 1 and parts_of_year(frame.question):
        return False  # "från helåret 2023 till och med augusti 2024"
    column = column_at(one.unit, one.value_start)
    said = f"{one.unit.row.label} {column}" if one.unit.row is not None and column else one.unit.text
    if one.unit.row is None and _FURTHER.search(before_value(one)):
        return True  # "ytterligare ett tiotal" come to those so far
    return not _TELLS_WHOLE_YEAR.search(said) and bool(parts_of_year(said) or _SO_FAR.search(said))


def of_a_part(frame: Frame, one: Candidate) -> bool:
    """Whether the result of a whole body is asked for and the unit tells that of a part of it."""
    return frame.type in FIGURES and one.features["of_the_whole"] < 0


def of_the_whole_alone(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how much of something fell to one, and the unit does not name that one: it tells the whole."""
    if frame.type is AnswerType.AMOUNT and (part := PART_OF.search(frame.question)):
        return any(term.word == part["part"] and not says(one.unit, term) for term in frame.terms)
    asked = OF_IT.match(frame.question) if frame.type in {AnswerType.AMOUNT, AnswerType.SHARE} else None
    told = {key(token.text) for token in tokens(frame.question[asked.end() :].split(" – ")[0])} if asked else set()
    terms = [term for term in frame.terms if term.key in told and not term.verb]
    return bool(terms) and not any(says(one.unit, term) for term in terms)


def no_abstention(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many or who abstained from voting, and the unit does not tell."""
    voted = asks(ABSTAIN_ASKED, frame.question) and not _DISQUALIFIED_ASKED.search(frame.question)
    if (voted or asks(VOTE_ASKED, frame.question)) and _WHO.match(frame.question) and not NAMED.search(one.unit.text):
        return True  # "två ledamöter avstår" names nobody
    if not voted:
        return False
    said = column_at(one.unit, one.value_start) if one.unit.row is not None and one.value else one.unit.text
    return not _ABSTAINED.search(said)


_MONTHS_OF_YEAR = 12


def another_month(frame: Frame, one: Candidate) -> bool:
    """Whether a figure of a month is asked for and neither the unit nor its document is of a part of the year."""
    span = _from_january(frame.question)
    asked = frozenset(map(int, frame.months)) or span
    if frame.type not in FIGURES or not asked or one.features["month"] or one.features["period"] >= 0:
        return False
    if span and span in map(months_named, (unit.text for unit in one.hit.passage.units)):
        return False  # the section says of what part of the year it tells
    said = f"{one.unit.text} {' '.join(one.unit.section)} {one.unit.row.caption if one.unit.row else ''}".lower()
    told = {MONTHS[word] for word in _WORD.findall(said) if word in MONTHS} | months_named(said)
    return asked.isdisjoint(told)


def _from_january(question: str) -> frozenset[int]:
    """The months from January on that a question names as one span: "till och med juni"."""
    named = months_named(question)
    return named if 1 in named and 1 < len(named) < _MONTHS_OF_YEAR else frozenset()


def another_report(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what stood in the report of one month, and the unit tells what stood in that of another."""
    if frame.type not in FIGURES or one.unit.row is not None:
        return False
    asked, told = (
        {month[:3].lower() for month in _REPORT_OF.findall(text)} for text in (frame.question, one.unit.text)
    )
    return bool(asked and told) and asked.isdisjoint(told)


def before_value(one: Candidate) -> str:
    """What stands before the value in a sentence; "" in a row."""
    return one.unit.text[: max(one.value_start, 0)] if one.unit.row is None else ""


def after_value(one: Candidate) -> str:
    """What stands after the value in a sentence; "" in a row."""
    return one.unit.text[one.value_start + len(one.value) :] if one.value and one.unit.row is None else ""


def value_clause(one: Candidate) -> str:
    """The clause of a sentence that tells the value."""
    start = max(one.value_start, 0)
    return clause_at(one.unit.text, start, start + len(one.value))


def figure_of(one: Candidate) -> Quantity | None:
    """The figure of a sentence that is its value."""
    if one.unit.row is not None:
        return None
    return next((found for found in quantities(one.unit.text) if found.start == one.value_start), None)


_LENGTH_ASKED = re.compile(r"\bhur (?:lång|långt|långa|kort|korta) (?!tid\b)", re.IGNORECASE)


def no_length(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how long something is, and the unit holds no number at all."""
    asked = frame.type is AnswerType.FREE and asks(_LENGTH_ASKED, frame.question)
    return asked and not re.search(r"\d", one.unit.text) and not quantities(one.unit.text)

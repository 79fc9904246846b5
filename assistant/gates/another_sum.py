"""Units whose figure is of the right sort and near the question, and yet the sum of something else.

A profit for a price, millions for what one person pays or earns, one grant for the sum shared out, the mean of years for one year.
Each function tells whether a candidate is to be held back. Pure.
"""

import re

from assistant.features.wording import RESULTS
from assistant.gates.another_figure import MEASURE_KEYS, after_value, before_value, figure_of
from assistant.matching.cues import POINTS_BACK
from assistant.matching.match import words_in
from assistant.matching.said import is_told, of_one_root, said_above, said_before, said_by, said_of_document
from assistant.types import FIGURES, AnswerType, Candidate, Frame
from assistant.understanding.question_words import TOTAL
from assistant.understanding.turn_words import ORGAN
from assistant.values.cells import column_at
from assistant.values.prices import EACH_SPAN
from corpus.swedish.institutions import is_institution
from corpus.swedish.numbers import quantities
from corpus.swedish.words import key

_EXTENT_ASKED = re.compile(
    r"\bhur stor[at]? (?:är|var|blir|blev) (?:\w+ )?\w*(?:projekt|satsning|program|insats|investering|uppdrag|fond)(?:en|et|met|erna|arna)?\b",
    re.IGNORECASE,
)
_EXTENT_TOLD = re.compile(r"\b(?:om|in)fatta\w*|\bomfattning\w*|\bomslut\w*|\bbestår\b|\bstorlek\w*", re.IGNORECASE)
_EXTENT_IN = MEASURE_KEYS | {"%", key("euro")}
_GREAT = 1_000_000  # kronor: no one earns or pays that by the month
_SOLD_ASKED = re.compile(r"\b(?:såld\w*|sål(?:t|ts)|sälj\w*|köpeskilling\w*)\b", re.IGNORECASE)
_PROFIT = re.compile(r"\b(?:\w*vinst|\w*förlust)\w*\s(?:\w+\s){0,2}$", re.IGNORECASE)
_PROFIT_ASKED = re.compile(r"vinst|förlust|resultat|bokfört|överskott", re.IGNORECASE)
_PAY_ASKED = re.compile(r"\bhur (?:hög|stor) (?:\w+)?lön\b|\bvilken (?:\w+)?lön\b|\bvad tjänar\b", re.IGNORECASE)
_PAY = re.compile(r"\b\w*(?:lön|arvode)(?:en|et|erna)?\b", re.IGNORECASE)
_COST_FOR = re.compile(r"\bkostnad(?:en|er|erna)? för (?!att\b)(?P<thing>[^?.;,]+)", re.IGNORECASE)
_MAY_COST = re.compile(r"\bfår kosta\b", re.IGNORECASE)
_COSTS_ASKED = re.compile(r"\bvad kosta(?:r|de)\b", re.IGNORECASE)
_POT_ASKED = re.compile(r"\bpott(?:en)?\b|\bpot(?:en)?\b", re.IGNORECASE)
_POT = re.compile(
    r"fördel|\bram(?:en)?\b|\bpott?(?:en)?\b|avs[aä]tt|dela\w* ut|utlys|total|summa|anslag|budget|disponer|tillgänglig",
    re.IGNORECASE,
)
_FORGONE_ASKED = re.compile(
    r"\bmiste om\b|\bhur mycket (?:pengar |intäkter )?(?:förlora|tappa)(?:r|de|t)\b", re.IGNORECASE
)
_FORGONE = re.compile(r"\bmiste\b|förlor|förlust|tapp|bortfall|mins[kt]|lägre|uteb|sänk|sjönk|\bned", re.IGNORECASE)
_MEAN = re.compile(r"\b(?:i (?:genom)?snitt|genomsnitt\w*|medel\w*)\b", re.IGNORECASE)
_YEARS = re.compile(r"\b(?:19|20)\d\d\s?[–-]\s?(?:(?:19|20)\d\d|\d\d)\b(?!-)")
_PEOPLE_ASKED = re.compile(
    r"\bhur många (?:\w+ )?(?:människor|personer|besökare|deltagare|elever|barn|kvinnor|män)\b", re.IGNORECASE
)
_SPANS = re.compile(r"\w{3,}(?:veckor|dagar|timmar|dygn|månader)$", re.IGNORECASE)
_REFUSED_ASKED = re.compile(r"\bf(?:ick|år|ått) (?:nej|avslag)\b|\bnekad\w*\b", re.IGNORECASE)
_MOST_GOT_ASKED = re.compile(
    r"\b(?:fick|får|beviljades|tilldelades|har fått)\b(?:(?! inte| ej| nej).)*\b(?:mest|störst|högst|flest)",
    re.IGNORECASE,
)
_GOT_NONE = re.compile(
    r"\b(?:får|fick|bevilja\w*|tilldela\w*|ges|gavs) (?:\w+ )?(?:inget|inga|ingen|inte|ej)\b|\bavsl(?:ås|ogs|agits|ag)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(r"\bnej\b|\bavsl[aoå]|\bneka|\binte\b|\bej\b", re.IGNORECASE)
PARTY_ASKED = re.compile(
    r"\w(?:partister|demokrater(?:na)?|moderater(?:na)?|liberaler(?:na)?|partiet)\b", re.IGNORECASE
)
_RESULT_ASKED = re.compile(r"\b(?:resultat(?:et)?|överskott(?:et)?|underskott(?:et)?)\b", re.IGNORECASE)
_OF_RESULTS = re.compile(
    r"resultat|över-?/?\s?(?:och )?under-?skott|överskott|underskott|avvik|vinst|förlust|utfall|prognos|budget|netto|bokslut|saldo",
    re.IGNORECASE,
)
_DEVIATION_ASKED = re.compile(r"\b(?:vilken|hur stor) (?:\w+ )?\w*avvikelse\b", re.IGNORECASE)
_DEVIATES = re.compile(
    r"avv[ie]k|diff|bättre|sämre|högre|lägre|mer\b|mindre|dyrare|billigare|plus|minus|back\b|över(?:skr|st|dr)|under(?:skr|st)",
    re.IGNORECASE,
)
_BOUND_ASKED = re.compile(
    r"\b(?:över|under|minst|högst|gräns\w*|tak\w*|från|upp till|mer än|mindre än|tröskel\w*|belopp)\b", re.IGNORECASE
)
# "köp över 100 tkr", "fakturor på minst 25 000 kronor"
_BOUNDED = re.compile(
    r"\b\w*(?:köp|fakturor(?:na)?|upphandlingar(?:na)?|avtal(?:en)?|poster|projekt(?:en)?|utgifter|investeringar(?:na)?|inköp(?:en)?|lån(?:en)?)"
    r" (?:(?:över|under|överstigande|understigande)|(?:på|om|för|till) (?:minst|högst|mer än|mindre än|över|under)) $",
    re.IGNORECASE,
)
# "Taket för bidrag höjs från 40 000", where it is asked how much was given
_CEILING = re.compile(
    r"\b(?:tak|\w*bidragstak|maxbelopp|högstabelopp|beloppsgräns)(?:et|en)? (?:för|på|i) [^.;]*$", re.IGNORECASE
)
_GIVEN_ASKED = re.compile(
    r"\bhur mycket\b.*\b(?:bevilja\w*|betala\w*|dela\w*|gavs?|ges|fick|gick|lämna\w*|utgick|söktes?)\b", re.IGNORECASE
)
_FREE = re.compile(r"(?:helt )?(?:gratis|avgiftsfri\w*|kostnadsfri\w*|utan (?:avgift|kostnad))", re.IGNORECASE)
_ACCOUNTS_OF = re.compile(
    r"(?:te(?:ater|atern)|muse(?:et|um)|bibliotek(?:et)?|psykiatrin?|orkestern?|kollektivtrafik(?:en)?|räddningstjänst(?:en)?)s?$",
    re.IGNORECASE,
)


_RESERVE = re.compile(r"\w*(?:reserv|fond)(?:en|er|erna)?\b|\beget kapital\b", re.IGNORECASE)
_MOVES = re.compile(
    r"\b(?:ta|tar|tas|tog|togs|tagit|tagits|använd\w*|utnyttja\w*|disponera\w*|avsätt\w*|avsatt\w*|sätt\w* av|satt\w* av|för\w* över|lyft\w*|hämta\w*) (?:[\w,]+ ){0,2}$",
    re.IGNORECASE,
)
_TO_RESERVE = re.compile(
    r"\W*(?:ur|från|av|i|till|in i) (?:\w+ ){0,2}?(?:\w*(?:reserv|fond)(?:en|er|erna)?\b|(?:det )?egn?et? kapital)",
    re.IGNORECASE,
)


def of_no_extent(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how large what costs is, a project or a programme, and the figure counts others: "70 anmälda"."""
    figure = figure_of(one) if frame.type is AnswerType.AMOUNT and _EXTENT_ASKED.search(frame.question) else None
    if figure is None or one.unit.row is not None or key(figure.unit) in _EXTENT_IN:
        return False
    return not figure.unit or not _EXTENT_TOLD.search(one.unit.text)


def is_profit(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked for how much something was sold, and the unit tells what was gained by it: "en reavinst om 4 mnkr"."""
    asked = frame.type is AnswerType.AMOUNT and _SOLD_ASKED.search(frame.question)
    return bool(asked) and not _PROFIT_ASKED.search(frame.question) and bool(_PROFIT.search(before_value(one)))


def of_no_person(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what one person earns, or pays by the month, and millions are told by no such span: "pay 132 mnkr"."""
    if frame.type is not AnswerType.AMOUNT:
        return False
    row = one.unit.row
    told = f"{one.unit.text} {row.caption} {row.unit}" if row is not None else one.unit.text
    by_span = EACH_SPAN.search(frame.question) is not None and not EACH_SPAN.search(told)
    great = any(amount.unit == "kr" and abs(amount.value) >= _GREAT for amount in quantities(_in_full(one)))
    return great and (by_span or bool(_PAY_ASKED.search(frame.question) and not _PAY.search(one.unit.text)))


def _in_full(one: Candidate) -> str:
    """The value with the unit of its column or table where the cell has none."""
    row = one.unit.row
    if row is None or quantities(one.value)[:1] and quantities(one.value)[0].unit:
        return one.value
    told = re.search(r"\((mnkr|mkr|tkr|kr)\)", f"{column_at(one.unit, one.value_start)} {row.caption} ({row.unit})")
    return f"{one.value} {told[1]}" if told else one.value


def cost_for_another(frame: Frame, one: Candidate) -> bool:
    """Whether the cost of something is asked for by name, and the sentence tells the cost of what is named otherwise.

    "Kostnaderna för inhyrd personal steg till 229 mnkr" is no cost of "ekonomiskt bistånd".
    """
    asked = _COST_FOR.search(frame.question) if frame.type is AnswerType.AMOUNT and one.unit.row is None else None
    if asked is None or not _COST_FOR.search(one.unit.text):
        return False
    things = [term for term in frame.terms if term.word in asked["thing"].split() and not (term.name or term.verb)]
    said = said_by(one.unit) | said_before(one) | {*one.hit.passage.topics}
    untold = [term for term in things if not is_told(term, said) and not of_one_root(term, said)]
    return bool(untold) and all(term in untold or term.key in one.hit.passage.topics for term in things)


def only_allowed(frame: Frame, one: Candidate) -> bool:
    """Whether a price is asked for, and the unit tells what something may cost at most: "Lunch får kosta högst 200 kr"."""
    return bool(_COSTS_ASKED.search(frame.question)) and _MAY_COST.search(one.unit.text) is not None


def of_one_grant(frame: Frame, one: Candidate) -> bool:
    """Whether the sum to be shared out is asked for, and the unit tells what one got of it: "Byalaget: Beviljat 40 000"."""
    if frame.type is not AnswerType.AMOUNT or not _POT_ASKED.search(frame.question):
        return False
    row = one.unit.row
    earlier = () if row is not None else (unit.text for unit in one.hit.passage.earlier_in_paragraph(one.unit))
    return not _POT.search(" ".join((one.unit.text, column_at(one.unit, one.value_start) if row else "", *earlier)))


def not_forgone(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how much somebody goes without, and the unit tells of no loss: "Intäkterna ökade till 80 mnkr"."""
    asked = frame.type is AnswerType.AMOUNT and _FORGONE_ASKED.search(frame.question)
    return bool(asked) and not _FORGONE.search(one.unit.text)


def mean_of_years(frame: Frame, one: Candidate) -> bool:
    """Whether a figure of one year is asked for, and the unit tells the mean of several: "i snitt 61 procent 2021–2023"."""
    if frame.type not in FIGURES or len(frame.years) != 1 or _MEAN.search(frame.question):
        return False
    before = one.unit.text[: max(one.value_start, 0)]
    cell = before.rsplit("; ", 1)[-1] if one.unit.row is not None else before
    return bool(_YEARS.search(one.unit.text) and _MEAN.search(cell))


def counts_spans(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many people, and the figure counts spans of time or money: "10 940 deltagarveckor"."""
    if frame.type is not AnswerType.COUNT or not _PEOPLE_ASKED.search(frame.question):
        return False
    money = one.unit.row is not None and one.unit.row.unit in {"kr", "tkr", "mkr", "mnkr"}
    return money or (figure_of(one) is not None and _SPANS.search(one.value) is not None)


def not_refused(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many were refused, and nothing in or above the unit tells of a refusal."""
    if frame.type not in FIGURES | {AnswerType.LIST} or not _REFUSED_ASKED.search(frame.question):
        return False
    column = column_at(one.unit, one.value_start) if one.unit.row is not None else ""
    return not _REFUSED.search(" ".join((one.unit.text, column, one.unit.lead, *one.unit.section[-1:])))


def of_none(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked who got the most of something, and the one named got nothing: "Ryttarföreningen beviljas inget bidrag"."""
    named = frame.type in {AnswerType.ORGANISATION, AnswerType.PERSON, AnswerType.FREE}
    return named and bool(_MOST_GOT_ASKED.search(frame.question) and _GOT_NONE.search(one.unit.text))


def of_all_parties(frame: Frame, one: Candidate) -> bool:
    """Whether the votes of one party are asked for, and the row is the sum of all: "Summa: Ja 27"."""
    row = one.unit.row
    return row is not None and bool(PARTY_ASKED.search(frame.question) and TOTAL.match(row.label))


def of_a_reserve(frame: Frame, one: Candidate) -> bool:
    """Whether a result is asked for, and the figure is put into a reserve or taken out of it: "ta 90 mnkr ur reserven"."""
    if frame.type is not AnswerType.AMOUNT or frame.measure not in RESULTS or _RESERVE.search(frame.question):
        return False
    after = re.split(r"[.;]", after_value(one))[0]
    return one.unit.row is None and bool(_MOVES.search(before_value(one)) and _TO_RESERVE.match(after))


def of_no_result(frame: Frame, one: Candidate) -> bool:
    """Whether a result is asked for, and nothing in or above a row tells of one: "Borgensåtaganden: Energi AB 33,0"."""
    row = one.unit.row
    if frame.type is AnswerType.AMOUNT and row is None and _DEVIATION_ASKED.search(frame.question):
        told = f"{one.unit.lead} {one.unit.text}"
        return not (_OF_RESULTS.search(told) or _DEVIATES.search(told) or POINTS_BACK.match(one.unit.text))
    if row is None or frame.type is not AnswerType.AMOUNT or not _RESULT_ASKED.search(frame.question):
        return False
    return not _OF_RESULTS.search(" ".join((row.label, row.caption, *row.columns, one.unit.lead, *one.unit.section)))


def of_the_body(frame: Frame, one: Candidate) -> bool:
    """Whether money of a house with accounts of its own is asked for, and nothing in, above or before the unit names it.

    "Lämnade bidrag: −351 mnkr" is no grant to "teatern", and the overall sum no result of "psykiatrin".
    """
    if frame.type is not AnswerType.AMOUNT:
        return False
    asked = [
        t for t in frame.terms if _ACCOUNTS_OF.search(t.word) and is_institution(t.word) and not ORGAN.fullmatch(t.word)
    ]
    said = (
        said_by(one.unit) | said_above(one.unit, one.hit.passage.header) | said_before(one) | said_of_document(one.hit)
    )
    row = one.unit.row
    if (
        row is not None and not TOTAL.match(row.label) and one.features["label"] <= 0
    ):  # "Vuxenpsykiatri" and "Rättspsykiatri" beside it: the table is of "psykiatrin"
        beside = [unit for unit in one.hit.passage.told if unit.row and unit.row.caption == row.caption]
        said = said.union(*(words_in(unit.row.label).parts for unit in beside if unit.row))
    return any(not is_told(term, said) and not of_one_root(term, said) for term in asked)


def is_free(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what it costs to let something be free, and the unit tells no more than that it is: "utan avgift"."""
    return frame.type is AnswerType.AMOUNT and bool(_FREE.search(frame.question)) and bool(_FREE.fullmatch(one.value))


def of_a_bound(frame: Frame, one: Candidate) -> bool:
    """Whether a sum is asked for, and the figure only bounds those that are spoken of: "köp över 100 tkr"."""
    if frame.type is not AnswerType.AMOUNT or _BOUND_ASKED.search(frame.question):
        return False
    before = before_value(one)
    return bool(_BOUNDED.search(before)) or bool(_GIVEN_ASKED.search(frame.question) and _CEILING.search(before))

"""Units that tell other money than is asked for: an income for a cost, what was sought for what was got, other payments.

Each function tells whether a candidate is to be held back. Pure.
"""

import re

from assistant.features.wording import RESULTS
from assistant.gates.another_figure import PAY, after_value, before_value
from assistant.matching.cues import POINTS_BACK
from assistant.matching.said import is_told, of_one_root, said_above, said_by, says, takes_up
from assistant.types import FIGURES, AnswerType, Candidate, Frame, Term
from assistant.values import stages
from assistant.values.cells import column_at
from assistant.values.prices import each_fit
from assistant.values.stages import clause_at
from corpus.swedish.numbers import quantities
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import content_words, key, parts, tokens
from corpus.types import Unit

_ADDED = re.compile(r"\b(?:la|lade|lägga|lägger|lagt) till\b[^.;]*$|\b(?:utöka|höj)\w*\b[^.;]*\bmed\s+$", re.IGNORECASE)
_ADDED_ASKED = re.compile(r"\b(?:till|utök\w*|höj\w*|mer|extra|tillskott\w*|öka\w*)\b", re.IGNORECASE)
_COST = re.compile(r"\w*(?:kosta|kostnad|pris|utgift)\w*", re.IGNORECASE)
_INCOME = re.compile(r"\w*(?:intäkt|inkomst|försäljning|omsättning)\w*", re.IGNORECASE)
_RESULT_OF = re.compile(
    r"\b(?:resultatet|årets resultat|överskottet|underskottet)\b[^.;,]{0,30}$|\b\w*(?:vinst|förlust)(?:en)? (?:på|om|uppgick till|blev|var) (?:\w+ )?$",
    re.IGNORECASE,
)
_RESULT_ASKED = re.compile(
    r"\w*(?:resultat|överskott|underskott|vinst|förlust|bokslut|utfall|prognos|avvik|bokfört)\w*|\b(?:plus|minus|back|gick|gå|går|gått)\b",
    re.I,
)
_APPLIED_ASKED = re.compile(
    r"\b(?:hade|har|vad|mycket|många|pengar|belopp)\b.{0,40}\b(?:sökt|ansökt|begärt|äskat|sökte|ansökte|begärde|äskade)\b",
    re.IGNORECASE,
)
_REFUSED_ASKED = re.compile(r"\b(?:nej|avslag|avslogs|avslagna|refuserades)\b", re.IGNORECASE)
_GRANTED = re.compile(r"\b(?:bevilja\w*|tilldela\w*|erhåll\w*)\b", re.IGNORECASE)
# What somebody does and pays for: "Vad kostar det att åka buss?".
_DEED_PRICED = re.compile(
    r"\bvad kostar det (?:\w+ ){0,3}?att (?:åka|resa|bada|parkera|låna|hyra|träna|gå|simma|spela|besöka|ringa|skicka|lämna|slänga|ansöka|söka|få|äta"
    r"|boka|förnya|anmäla)\b",
    re.IGNORECASE,
)
# What a permit is asked the price for: "Vad kostar bygglov för en altan?".
_PRICED_FOR = re.compile(
    r"\bvad kosta(?:r|de) \w{4,} för (?:en|ett) (?!\w*(?:vuxen|barn|person|familj|pensionär|student|ungdom|företag|förening|hushåll|privatperson)\b)(?P<thing>\w{4,})\b",
    re.IGNORECASE,
)
# The thing of a price with a noun for itself: "Vad kostar ett årskort på badet?".
_PRICED_THING = re.compile(
    r"\bvad kosta(?:r|de) (?:en|ett) (?!(?:\w+ ){0,2}\w*(?:vuxen|barn|person|familj|pensionär|student|ungdom)\b)(?P<thing>\w{4,})\b"
    r"(?= (?:på|i|till|för|med|hos|per|om|av|20\d\d)\b|\W*$)",
    re.IGNORECASE,
)
_AFTER_VALUE = re.compile(r"(?: kr\b| kronor\b)?[ /.]{0,2}(?:(?:per|i|om) )?\w{0,10}")
_ROW_UNIT = re.compile(r"\b[Ee]nhet(?: [\w-]+)? (per \w+)")  # the cell of a column for the unit: "Enhet per timme"
_AGAIN = re.compile(r"\b(?:andra|tredje|fler|flera|ytterligare) gång(?:en|er)?\b", re.IGNORECASE)
_FIRST_TIME = re.compile(r"\bförsta gången\b", re.IGNORECASE)
# "Medlemmar betalar 30 kr" tells nothing of what a guest pays.
_PAYER = re.compile(r"(?:[\w-]+ ){1,3}betalar\b", re.IGNORECASE)
_PAYER_ASKED = re.compile(
    r"\bbetalar (?:en |ett )?(?!man\b|jag\b|vi\b|du\b|för\b|per\b)([a-zåäö]{4,})\b", re.IGNORECASE
)
_NO_PRICE = 100_000  # kronor
_EARNED = re.compile(r"\b(?:\w*intäkt|\w*inkomst)\w*", re.IGNORECASE)
_COSTS = re.compile(r"\bkosta(?:r|de|t)?\b", re.IGNORECASE)
# "Tidigare kostade entrén 60 kronor": the entrance, whatever else the sentence names
_PRICED_JUST_BEFORE = re.compile(r"\bkosta(?:r|de) (?P<thing>[a-zåäö]{3,}(?:[eé]n|et|arna|erna|orna)) $", re.IGNORECASE)
_COST_ASKED = re.compile(r"\W*vad kosta(?:r|de)\b", re.IGNORECASE)
_ANY_PRICE = re.compile(
    r"kost|pris|(?<!sanktions)avgift|tax|hyra|värd|belopp|summa|invest|betal|budget|uppgår|uppgick", re.IGNORECASE
)
_INCOME_STATEMENT = re.compile(r"\bresultaträkning", re.IGNORECASE)
_YIELD_ASKED = re.compile(
    r"\b(?:dr(?:a|ar|og|agit) in|drog\b.{1,60}\bin\b|inbring\w*|få(?:r|tt)? in|fick in|fick\b.{1,60}\bin\b|sam(?:la|lade|lat) in|omsatte|totalt|sammanlagt)\b(?!.*\b(?:per|varje|styck)\b)",
    re.IGNORECASE,
)
_EACH = re.compile(r"\s?(?:för varje|per|på varje|styck)\b(?!\s(?:år|månad|kvartal|den|sista|\d))", re.IGNORECASE)
_INCOME_LINE = re.compile(r"\b\w*(?:intäkter|kostnader|avskrivningar)\b", re.IGNORECASE)
_RESULT_ROW = re.compile(r"resultat|överskott|underskott|vinst|förlust", re.IGNORECASE)
_GETS_ASKED = re.compile(
    r"\bhur (?:mycket|stor\w*)\b.*?\bfår (?:en |ett |varje |den |de )?([a-zåäö-]+)",
    re.IGNORECASE,
)
_GIVEN_TO = re.compile(
    r"\btill (?:den|de|en|ett|varje|alla|dem)(?P<whom> [a-zåäö-]+)? som (?P<of>[^.;]+)", re.IGNORECASE
)
# What is paid under different names: pay is no bonus, a fee no rent.
_PAYMENTS = ("lön", "bonus", "arvode", "avgift", "hyra", "vite", "bidrag", "stöd", "lån", "skuld", "investering")
_PAYMENT = re.compile(rf"(?:{'|'.join(_PAYMENTS)})(?=(?:en|n|et|t|er|erna|ar|or|na|s)*$)", re.IGNORECASE)


def paid_to_another(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what somebody gets, and the sum goes to another who is told by him: "till den som anmäler en elev"."""
    asked = _GETS_ASKED.search(frame.question) if frame.type is AnswerType.AMOUNT and one.unit.row is None else None
    receiver = _GIVEN_TO.search(one.unit.text) if asked else None
    if asked is None or receiver is None or asked[1] == "som":
        return False
    mine = {key(asked[1])} | synonyms(key(asked[1]))
    given_to = {key(token.text) for token in tokens(receiver["whom"] or "")}
    return mine.isdisjoint(given_to) and not mine.isdisjoint(key(token.text) for token in tokens(receiver["of"]))


def no_price(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what it costs somebody to do a thing, and a sum that nobody pays for it is told: "26,5 miljoner"."""
    asked = frame.type is AnswerType.AMOUNT and _DEED_PRICED.search(frame.question)
    return bool(asked) and any(told.unit == "kr" and abs(told.value) >= _NO_PRICE for told in quantities(one.value))


def only_added(frame: Frame, one: Candidate) -> bool:
    """Whether a cost is asked for and the unit tells what was added to one: "Fullmäktige la till 3 miljoner"."""
    if frame.type is not AnswerType.AMOUNT or not _COST.search(frame.question):
        return False
    return bool(_ADDED.search(before_value(one))) and not _ADDED_ASKED.search(frame.question)


def is_income(frame: Frame, one: Candidate) -> bool:
    """Whether a price or a cost is asked for and the unit tells what was earned."""
    row, start = one.unit.row, max(one.value_start, 0)
    said = f"{one.unit.text} {row.caption}" if row else clause_at(one.unit.text, start, start + len(one.value))
    cost = frame.type is AnswerType.AMOUNT and _COST.search(frame.question) and not _INCOME.search(frame.question)
    return bool(cost) and bool(_INCOME.search(said)) and not re.search(r"avgift|taxa|" + _COST.pattern, said, re.I)


def is_cost(frame: Frame, one: Candidate) -> bool:
    """Whether what was earned is asked for by name, and the sentence tells a cost: "kostnaderna för skolskjuts"."""
    asked = frame.type is AnswerType.AMOUNT and _EARNED.search(frame.question) and not _COST.search(frame.question)
    said = one.unit.text
    return bool(asked) and one.unit.row is None and bool(_COST.search(said)) and not _INCOME.search(said)


def cost_of_another(frame: Frame, one: Candidate) -> bool:
    """Whether the unit tells what something else costs: "Parkering kostar 10 kronor", where an operation is asked about."""
    text = one.unit.text
    if frame.type is not AnswerType.AMOUNT or one.unit.row is not None or one.unit.lead:
        return False
    if (payer := _PAYER.match(text)) and (asked := _PAYER_ASKED.search(frame.question)):
        return key(asked[1]) not in map(key, payer[0].split())
    if (priced := _PRICED_JUST_BEFORE.search(before_value(one))) and _COSTS.search(frame.question):
        word = key(priced["thing"])
        asked_for = {other for term in frame.terms for other in (term.key, *term.parts, *synonyms(term.key))}
        if asked_for.isdisjoint({word, *parts(priced["thing"].lower())}):
            return True
    if not _COSTS.search(text) and (
        not _COST_ASKED.match(frame.question) or _ANY_PRICE.search(text) or one.unit.section[1:]
    ):
        return False
    about = [term for term in frame.terms if not _COSTS.fullmatch(term.word) and term.key not in PAY]
    if POINTS_BACK.match(text) or takes_up(one):
        return False
    return bool(about) and not any(says(one.unit, term) for term in about)


def of_no_such_thing(frame: Frame, one: Candidate) -> bool:
    """Whether a price is asked of a thing that neither the unit nor what stands above it names: "ett årskort" of a ticket."""
    question = frame.question
    asked = (
        (_PRICED_THING.search(question) or _PRICED_FOR.search(question)) if frame.type is AnswerType.AMOUNT else None
    )
    thing = next((term for term in frame.terms if asked and term.word == asked["thing"] and not term.name), None)
    if thing is None or POINTS_BACK.match(one.unit.text):
        return False
    said = said_by(one.unit) | said_above(one.unit)
    if one.unit.row is not None and not said_above(one.unit, one.hit.passage.header).isdisjoint(thing.parts[:-1]):
        return False  # "Färdtjänst" above a table of distances, where a "färdtjänstresa" is asked about
    return not is_told(thing, said, thing.parts[-1:]) and not of_one_root(thing, one.unit.terms)


def only_sought(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what somebody got and the unit tells what was applied for: "ansöker om 240 000 kronor"."""
    return frame.type is AnswerType.AMOUNT and stages.only_sought(before_value(one), frame.question)


def only_granted(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what somebody applied for and the unit tells what was given: "beviljas 120 000 kronor"."""
    if frame.type not in FIGURES or not _APPLIED_ASKED.search(frame.question) or _REFUSED_ASKED.search(frame.question):
        return False
    return bool(_GRANTED.search(one.unit.text)) and not stages.SOUGHT_ASKED.search(one.unit.text)


def is_result(frame: Frame, one: Candidate) -> bool:
    """Whether the unit tells a result and something else is asked for: "resultatet blev 18,2 mnkr" is nobody's fee."""
    if frame.type is not AnswerType.AMOUNT or not _RESULT_OF.search(before_value(one)):
        return False  # "en reavinst på 3,6 mnkr" is no price either
    return not _RESULT_ASKED.search(frame.question)


def no_result(frame: Frame, one: Candidate) -> bool:
    """Whether a result is asked for and the row is another line of the income statement."""
    row = one.unit.row
    if row is None or frame.measure not in RESULTS or _RESULT_ROW.search(row.label):
        return False
    line = _INCOME_LINE.search(row.label)
    asked = line is not None and any(term.key == key(line[0]) for term in frame.terms)
    return bool(line and not asked) or _INCOME_STATEMENT.search(row.caption) is not None


def price_each(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what something brought in, and the figure is what each pays: "1 500 kronor för varje resa"."""
    if frame.type is not AnswerType.AMOUNT or not _YIELD_ASKED.search(frame.question):
        return False
    return bool(_EACH.match(after_value(one)))


def another_kind(frame: Frame, one: Candidate) -> bool:
    """Whether a payment of another name is told: a starting bonus is no recruiting bonus, and pay is no bonus."""
    measure = frame.measured
    if frame.type not in FIGURES or measure is None or one.features["measure"] > 0.5:
        return False
    return _other_compound(measure, one.unit) or (one.unit.row is None and _other_payment(measure, one.unit))


def _other_compound(measure: Term, unit: Unit) -> bool:
    """Whether a word of a unit ends as the measure does and begins otherwise, and nothing there is of the measure's kind."""
    if len(measure.parts) < 2:
        return False
    *first, last = measure.parts
    said = said_by(unit)
    if not said.isdisjoint(first) or not {measure.key, last, *synonyms(measure.key)}.isdisjoint(unit.terms):
        return False
    return any(
        term.endswith(last) and last in parts(word.text)[1:]
        for word, term in zip(content_words(unit.text), unit.terms, strict=True)
    )


def _other_payment(measure: Term, unit: Unit) -> bool:
    """Whether a payment is asked for and the unit names payments of other names alone."""
    asked = _PAYMENT.search(measure.word)
    if asked is None:
        return False
    named = {found.group().lower() for word in tokens(unit.text) if (found := _PAYMENT.search(word.text))}
    return bool(named) and asked.group().lower() not in named


def for_another_time(frame: Frame, one: Candidate) -> bool:
    """Whether a price is asked for by the year, month, day or hour, and the value is told by another of them."""
    if frame.type is not AnswerType.AMOUNT or one.value_start < 0:
        return False
    end = one.value_start + len(one.value)
    column = column_at(one.unit, one.value_start)
    of_row = _ROW_UNIT.search(one.unit.text) if one.unit.row is not None else None
    told = f"{column} {_AFTER_VALUE.match(one.unit.text, end)[0]}"  # type: ignore[index]
    return each_fit(f"{told} {of_row[1] if of_row else ''}", frame.question) < 0


def first_time_alone(frame: Frame, one: Candidate) -> bool:
    """Whether what is done again is asked about, and the unit tells of the first time: "Första gången: gratis"."""
    return bool(_AGAIN.search(frame.question) and _FIRST_TIME.search(one.unit.text))

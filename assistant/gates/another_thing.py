"""Units about something else than what is asked about: another line, another organ, an exception, a title alone.

Each function tells whether a candidate is to be held back. Pure.
"""

import re
from functools import lru_cache
from itertools import pairwise

from assistant.features.listing import BROAD, things_of
from assistant.features.wording import identifies
from assistant.matching.cues import COURT, RESERVED, asks
from assistant.matching.said import is_told, is_told_whole, of_one_root, said_above, said_by
from assistant.types import FIGURES, AnswerType, Candidate, Frame, Term
from assistant.understanding.turn_words import QUESTION_WORD
from assistant.values.names import COMPANY_ASKED
from corpus.swedish.boards import boards_named, same_board
from corpus.swedish.lemmas import is_known
from corpus.swedish.synonyms import synonyms
from corpus.swedish.verbs import is_verb
from corpus.swedish.words import STOP_WORDS, key, parts, tokens
from corpus.types import BlockKind

# "linje 340", "väg 118", "etapp 2": things told apart by their number.
_NUMBERED = re.compile(
    r"\b([A-Za-zÅÄÖåäö][a-zåäö]{2,}) (\d{1,4})\b"
    r"(?![.,:/-]?\d| ?(?:%|kr\b|kronor|procent|mnkr|tkr|miljoner|miljarder|tusen|st\b|år\b|månad|veck|dag|tim))"
)
_ORDINALS = ("första", "andra", "tredje", "fjärde", "femte", "sjätte")
_ORDERED = re.compile(rf"\b({'|'.join(_ORDINALS)}) (barn)(?:et)?\b", re.IGNORECASE)
_LAND = re.compile(r"\b[A-ZÅÄÖ][a-zåäö]+ (\d{1,3}:\d{1,4})\b")  # the number of a piece of land: "Kulla 4:1"
_ELECTED = re.compile(r"\b(?:valdes|väljs|utsågs|utses|omvaldes|nyvaldes) till (?:nya? )?(\w+)", re.IGNORECASE)
_COUNTED = frozenset(
    "januari februari mars april maj juni juli augusti september oktober november december kvartal tertial halvår helår år "
    "paragraf sida klockan ungefär cirka drygt nästan endast bara högst minst totalt".split()
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_FOR_WHAT = re.compile(r"(\w+) (för|av|till|från|bland(?: de)?) (?:en |ett |den |det )?([a-zåäö]{2,})", re.IGNORECASE)
# For whom a price or a rate holds.
_FOR_GROUP = re.compile(
    r"(?:\s(?:per|i)\s\w+)?\s?\b(?:för|bland|hos) (?:de |alla )?(?P<group>vuxna|barn(?:en)?|ung(?:a|domar(?:na)?)|student(?:er|erna)|pensionär(?:er|erna)"
    r"|senior(?:er|erna)|familj(?:er|erna)|kvinn(?:or|orna)|män(?:nen)?|flick(?:or|orna)|pojk(?:ar|arna)|elev(?:er|erna)|äldre|skolungdom(?:ar|arna)?)\b",
    re.IGNORECASE,
)
_ABOUT_ASKED = re.compile(
    r"\bvad handla(?:r|de) .*\bom\b|\bvad (?:rör|rörde|gäller|gällde) .*\bmotion\w*", re.IGNORECASE
)
_PAYMENT = re.compile(r"\w*(?:avgift|tax|skatt|bidrag)(?:en|er|erna|et|or|orna)?", re.IGNORECASE)
_SHORTEST_THING = 5  # letters: "ny" and "stor" are no things
_ORGAN = re.compile(r"\w*(?:nämnden|styrelsen|utskottet|direktionen|förvaltningen)s?", re.IGNORECASE)
_BARE_ORGAN = re.compile(r"\b(?:nämnden|styrelsen|utskottet|direktionen|förvaltningen)s?\b", re.IGNORECASE)
_OF_MINUTES = re.compile(
    r"\b\w*protokoll\w*|\b\w*(?:möte|sammanträde)\w*|\bbeslut\w*|\w*(?:nämnd|styrels|utskott|fullmäktige|direktion)\w*",
    re.I,
)
_OF_MEETING = frozenset({AnswerType.PERSON, AnswerType.TIME, AnswerType.DATE, AnswerType.DECISION})
_EXCEPTION = re.compile(
    r"(?<!\binga )(?<!\binte )\b(?:särskilda|synnerliga) skäl\b|\bi undantagsfall\b|\bi enstaka fall\b", re.IGNORECASE
)
_EXCEPTION_ASKED = re.compile(r"\b(?:undantag\w*|särskil\w*|synnerlig\w*|tillfällig\w*|skäl\w*)\b", re.IGNORECASE)
TELLING = 0.55  # the weight of a word that tells one matter from another
_TELLING = frozenset({AnswerType.FREE, AnswerType.DECISION})
_FINITE = frozenset(
    "är var har hade blir blev ska skall kan får fick vill måste bör går gick ger gav tar tog står stod finns fanns gör "
    "ser sker sade säger skulle kunde la innebär".split()
)
_FINITE_ENDING = re.compile(r"(?:r|(?<![ae]n)(?<!trä)de|te|es|as)$")  # "yttrande" and "sammanträde" are none
_PASSIVE = re.compile(r"(?:[^n]as|(?:de|te|d|[^e]t|r|g|l|m|å)s)$")
_OF_CONTENTS = re.compile(r"(?:\.\s?){3,}\s*\d{0,3}$")  # "12 Intern kontroll ... 10", in a table of contents
# What the head of a letter or a report has on a line each.
_HEAD_OF_PAPER = re.compile(
    r"till|från|kopia(?: till)?|mottagare|avsändare|datum|möte(?:sdatum)?|sammanträde|dnr|diarien(?:umme)?r|handläggare|(?:upprättad|sammanställd|framtagen) av",
    re.IGNORECASE,
)
# A line that names a document tells nothing of what stands in it.
_NAMES_PAPER = re.compile(
    r"\b(?:\w*protokoll|årsredovisning|förteckning|sammanställning|återrapportering|yttrande|remissvar|skrivelse)(?:en|et)?\b",
    re.IGNORECASE,
)
# Words of which one tells a thing, a part or a group from that of the other, in the forms that stand before or for a noun.
_OPPOSITES = tuple(
    (frozenset(one.split()), frozenset(other.split()))
    for one, other in (
        ("norra norr", "södra söder syd"),
        ("östra öst", "västra väst"),
        ("inre", "yttre"),
        ("övre", "nedre"),
        ("kvinnor kvinnorna kvinnliga kvinnornas", "män männen manliga männens"),
        ("flickor flickorna", "pojkar pojkarna"),
        ("inkommande", "utgående"),
        ("vuxna vuxnas", "barn barnen barnens"),
        ("ordinarie", "tillförordnad"),
        ("heltid heltidsanställda", "deltid deltidsanställda"),
        ("kommunala", "fristående enskilda privata"),
    )
)
# What a company does for a public body, and how it came to: by tender, contract, order.
_SUPPLIES = re.compile(
    r"\w*(?:lever|avtal|upphandl|anbud|tilldel|anlita|entrepren|köp|driv|drift|sköt|utför|konsult|bygg|bolag|företag|byrå|firma|kontrakt|uppdrag|vann|vinn|hyr|äg|koncern|industri)",
    re.IGNORECASE,
)
_HOUSE = re.compile(
    r"s? (?:sjukhus|lasarett|vårdcentral|hälsocentral|skola|förskola|gymnasium|bibliotek|museum)\w*", re.IGNORECASE
)
_COMPANY = re.compile(r"\b(?:AB|KB|HB|Aktiebolag|Oy|AS|A/S|GmbH|Ltd|Inc)\b")
_ORDERS = re.compile(r"(?:Ansvarig\w*|Beställare|Kontakt\w*)\b")  # a column for the body itself, of no supplier
_AUTHORITY = re.compile(r"(?:myndigheten|verket|inspektionen|domstolen|rätten|ombudsmannen)$", re.IGNORECASE)


def another_number(frame: Frame, one: Candidate) -> bool:
    """Whether the unit speaks of a thing of another number: linje 27 where linje 340 is asked about."""
    if any(land not in _all_said(one) for land in _LAND.findall(frame.question)):
        return True
    said = {(key(noun), number) for noun, number in numbered(one.unit.text)}
    for noun, number in numbered(frame.question):
        others = {other for named, other in said if named == key(noun)}
        if (
            others
            and number not in others
            and not re.search(rf"(?<!\d[,.])\b{number}\b(?! ?[%\d]|[,.]\d)", one.unit.text)
        ):
            return True
    return False


def another_sort(frame: Frame, one: Candidate) -> bool:
    """Whether things are listed of which neither the passage nor its document's title says that they are of the sort asked for.

    "Mot beslutet reserverar sig A och B" names no "återvinningscentraler", and "Till ledamöter valdes …" no "revisorer".
    """
    if frame.type is not AnswerType.LIST or asks(RESERVED, frame.question):
        return False
    elected = _ELECTED.search(frame.question)
    wanted = key(elected[1]) if elected else things_of(frame).kind
    term = next((term for term in frame.terms if term.key == wanted and not term.verb), None)
    if term is None or not (elected or (len(term.parts) > 1 and BROAD.isdisjoint(term.parts[-1:]))):
        return False  # "orter", "företag": a noun for so much that what is listed need not be called it
    passage, unit = one.hit.passage, one.unit
    near = [unit] if elected else passage.units
    said = said_above(unit, "" if elected else passage.header).union(*map(said_by, near))
    return not is_told(term, said)


def _all_said(one: Candidate) -> str:
    """What stands in a unit, above it, and in the passage around it."""
    return " ".join((one.hit.passage.header, *one.unit.section, one.unit.text, one.hit.passage.text))


def numbered(text: str) -> list[tuple[str, str]]:
    """The things of a text that bear a number, each with it; "andra barnet" as "barn 2"."""
    ordered = [(noun, str(_ORDINALS.index(number.lower()) + 1)) for number, noun in _ORDERED.findall(text)]
    return ordered + [
        (noun, number)
        for noun, number in _NUMBERED.findall(text)
        if noun.lower() not in _COUNTED and noun.lower() not in STOP_WORDS and not _YEAR.fullmatch(number)
    ]


def for_another(frame: Frame, one: Candidate) -> bool:
    """Whether a figure is asked for "för X", and nothing in or above the unit speaks of X."""
    if frame.type not in FIGURES:
        return False
    said: set[str] = set()
    told = {key(what) for noun, _, what in _FOR_WHAT.findall(frame.question) if key(noun) == frame.measure}
    for term in frame.terms:
        if not (term.key in told or _beside_measure(term, frame)) or term.verb or term.weight < TELLING:
            continue
        if term.key in one.hit.passage.topics:
            continue  # whose document it is
        said = said or _about(one)
        if _within_measure(frame, term, one):
            continue
        literal = term.key in told and _PAYMENT.fullmatch(term.word) is not None  # "intäkter från avgifter": no costs
        is_meant = term.key in said if literal else is_told_whole(term, said)
        if not is_meant and said.isdisjoint(term.parts[:-1]) and not of_one_root(term, said):
            return True
    return False


def for_others(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what holds for a group, and the value is told to hold for another: "170 kronor för vuxna"."""
    asked = _FOR_GROUP.search(frame.question)
    told = (
        _FOR_GROUP.match(one.unit.text, one.value_start + len(one.value)) if asked and frame.type in FIGURES else None
    )
    if asked is None or told is None:
        return False
    wanted = {key(asked["group"])} | synonyms(key(asked["group"]))
    return wanted.isdisjoint(one.unit.terms) and wanted.isdisjoint(one.unit.parts)


def _beside_measure(term: Term, frame: Frame) -> bool:
    """Whether a word tells of what a figure is asked in a question of nouns alone: "biljettpris pensionär"."""
    if (
        term.name
        or len(term.word) < _SHORTEST_THING
        or QUESTION_WORD.search(frame.question)
        or any(other.verb for other in frame.terms)
    ):
        return False
    if not term.known and is_known(term.word.lower()):
        return True  # "bygglov simhall avgift", where nothing is told of any simhall
    words = [token.text for token in tokens(frame.question)]
    return any(key(one) == frame.measure and word == term.word for one, word in pairwise(words))


def opposite(frame: Frame, one: Candidate) -> bool:
    """Whether the unit speaks of the other of a pair alone: "norra kajen", where the southern one is asked about."""
    if frame.type not in FIGURES | {AnswerType.PERSON}:
        return False
    asked, said = _forms(frame.question), _forms(one.unit.text) | _forms(one.unit.lead)
    return any(
        not first.isdisjoint(asked)
        and second.isdisjoint(asked)
        and first.isdisjoint(said)
        and not second.isdisjoint(said)
        for pair in _OPPOSITES
        for first, second in (pair, pair[::-1])
    )


@lru_cache(maxsize=1 << 12)
def _forms(text: str) -> frozenset[str]:
    """The words of a text, and each without the s of a genitive: "kvinnors" is of "kvinnor"."""
    words = frozenset(token.text.lower() for token in tokens(text))
    return words | {word.removesuffix("s") for word in words}


def _within_measure(frame: Frame, what: Term, one: Candidate) -> bool:
    """Whether the unit names the measure in one word with a part of what it is for: "byggsanktionsavgift", "svartbygge"."""
    measure = {half for term in frame.terms if term.key == frame.measure for half in term.parts} or {frame.measure}
    words = [{*parts(token.text.lower())} for token in tokens(one.unit.text)]
    return any(measure <= split and not (split - measure).isdisjoint(what.parts) for split in words)


def _about(one: Candidate) -> set[str]:
    """The keys of what stands in the paragraph of a unit and above it, and their parts."""
    near = (said_by(other) for other in one.hit.passage.told if other.block == one.unit.block)
    return said_above(one.unit, one.hit.passage.header).union(said_by(one.unit), *near)


def another_organ(frame: Frame, one: Candidate) -> bool:
    """Whether an organ is asked about and the unit says "Nämnden …" in the document of another, or is another court's."""
    if asks(COURT, frame.question) and _another_court(frame, one):
        return True
    asked = [term for term in frame.terms if _ORGAN.fullmatch(term.word) and not _BARE_ORGAN.match(term.word)]
    placed = f"{one.hit.passage.header} {' '.join(one.unit.section)}"
    if not asked or not _BARE_ORGAN.search(one.unit.text):
        return False
    if frame.type is not AnswerType.PERSON and not _ORGAN.search(placed):
        return False
    about = placed.lower()
    return not any(term.key in one.unit.terms or term.word.lower().removesuffix("s") in about for term in asked)


def of_another_board(frame: Frame, one: Candidate) -> bool:
    """Whether the minutes are of another board than the question names, and the unit does not speak of that one."""
    asked = boards_named(frame.question) if frame.type in _OF_MEETING else frozenset()
    if not asked:
        return False
    held = boards_named(" ".join(one.hit.passage.head[:2]))
    # Who chairs a board, and what "we" decided, is told where that is named.
    by_name = frame.type is AnswerType.PERSON or (
        frame.type is AnswerType.DECISION and not _BARE_ORGAN.search(one.unit.text)
    )
    if not (held or by_name) or any(same_board(mine, other) for mine in asked for other in held):
        return False
    told = boards_named(" ".join((*one.unit.section, one.unit.lead, one.unit.text)))
    return not any(same_board(mine, other) for mine in asked for other in told)


def another_paragraph(frame: Frame, one: Candidate) -> bool:
    """Whether a § of minutes is asked about by its number, and the unit stands in another or in none."""
    if not frame.paragraph or not _OF_MINUTES.search(frame.question):
        return False
    places = " ".join((*one.unit.section, one.unit.text))
    return not re.search(rf"§+\s*{frame.paragraph}\b", places)


def _another_court(frame: Frame, one: Candidate) -> bool:
    """Whether courts are named in the unit or its document's head, and none is that of the question."""
    here = {court.lower() for court in COURT.findall(f"{one.hit.passage.header} {one.unit.text}")}
    return bool(here) and here.isdisjoint(court.lower() for court in COURT.findall(frame.question))


def only_exception(frame: Frame, one: Candidate) -> bool:
    """Whether the unit tells what goes for special cases, which nobody asked about."""
    return bool(_EXCEPTION.search(one.unit.text)) and not _EXCEPTION_ASKED.search(frame.question)


def only_title(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what happened or was said, and the unit is a line without a verb: a title, a signature."""
    unit = one.unit
    if unit.row is None and _OF_CONTENTS.search(unit.text):
        return True
    if unit.row is not None and frame.type in _TELLING and _HEAD_OF_PAPER.fullmatch(unit.row.label.strip(" :")):
        return len(unit.row.values) < 2 and not _tells(" ".join(unit.row.values))
    if unit.row is not None or unit.text.endswith((".", ":", "!", "?")) or _ABOUT_ASKED.search(frame.question):
        return False
    if identifies(frame, unit):
        return False  # the mark is what is asked for
    if frame.type is AnswerType.LIST or (unit.kind is BlockKind.LIST_ITEM and unit.lead):
        return _asks_content(frame) and bool(_NAMES_PAPER.search(unit.text)) and not _tells(unit.text)
    return frame.type in _TELLING and not _tells(unit.text)


def _asks_content(frame: Frame) -> bool:
    """Whether it is asked what was said or decided, not which papers there are."""
    return frame.type in _TELLING | {AnswerType.LIST} and not _NAMES_PAPER.search(frame.question)


def _tells(text: str) -> bool:
    """Whether a line holds a finite verb, as far as its words show."""
    words = [token.text for token in tokens(text)]
    return any(
        word.lower() in _FINITE
        or (is_verb(word) and _FINITE_ENDING.search(word))
        or (word.islower() and _PASSIVE.search(word))
        for word in words
    )


def another_paper(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked who stands in a report or minutes, and the unit is of a paper of another sort."""
    return frame.type is AnswerType.PERSON and bool(frame.kinds) and one.features["kind"] < 0


def no_company(frame: Frame, one: Candidate) -> bool:
    """Whether a supplier or a company is asked for, and an authority is named or something that nobody supplies."""
    asked = frame.type is AnswerType.ORGANISATION and COMPANY_ASKED.search(frame.question)
    if not asked or _COMPANY.search(one.value):
        return False
    if (
        _AUTHORITY.search(one.value)
        or _ORDERS.match(one.value)
        or _HOUSE.match(one.unit.text, max(one.value_start, 0) + len(one.value))
    ):
        return True
    return not _SUPPLIES.search(" ".join((*one.unit.section[-1:], one.unit.text)))

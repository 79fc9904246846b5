"""Units that leave out what tells the thing asked about from the whole or from the next: its number, its side, its stage.

Each function tells whether a candidate is to be held back. Pure.
"""

import re
from itertools import pairwise

from assistant.features.listing import things_of
from assistant.gates.another_thing import numbered
from assistant.matching.said import is_told, of_one_root, said_above, said_before, said_by, says
from assistant.types import FIGURES, AnswerType, Candidate, Frame
from assistant.understanding.question_words import asks_where
from assistant.values.cells import column_at
from corpus.swedish.institutions import is_institution
from corpus.swedish.lemmas import is_known
from corpus.swedish.words import key, tokens
from corpus.types import BlockKind

# Words for one side or sort, of which there is always another, and how what is of it may begin.
_SIDES = {
    "norra": "norr",
    "södra": "söd",
    "östra": "öst",
    "västra": "väst",
    "inre": "inre",
    "yttre": "yttre",
    "övre": "övre",
    "nedre": "nedre",
    "långa": "lång",
    "korta": "kort",
}
_NUMBERED = frozenset(map(key, "linje årskurs väg etapp avdelning zon spår fas steg klass kvarter nivå".split()))
_WEEKDAYS_ASKED = re.compile(
    r"\bvilk(?:a|en) (?:vecko)?dag(?:ar)? i veckan\b|\bvilk(?:a|en) veckodag(?:ar)?\b", re.IGNORECASE
)
_WEEKDAY = re.compile(r"\b(?:mån|tis|ons|tors|fre|lör|sön)(?:dag|\b)|vardag|\bhelg|daglig|\balla dagar", re.IGNORECASE)
_SAID_AS_SUCH = frozenset(
    map(key, "risk brist utmaning villkor avvikelse synpunkt rekommendation betyg omdöme".split())
)
_MEMBERS_ASKED = re.compile(r"\bvilka (?:\w+ )?\w+ (?:är med|ingår|är medlemmar|deltar)\b", re.IGNORECASE)
_NAMED_SORTS = frozenset(map(key, "kommun bolag företag parti förening region stad ort tätort land".split()))
_NAME_INSIDE = re.compile(r"(?<=[a-zåäö,(] )[A-ZÅÄÖ][\w-]+")
_NAMED_TOGETHER = re.compile(r"(?:, |\b(?:och|samt) )[A-ZÅÄÖ]")
_CHOSEN_ASKED = re.compile(
    r"\b(?:fick|valdes|utsågs|utses|beviljades|tilldelades|antogs|blev|kom med)\b", re.IGNORECASE
)
_SOUGHT = re.compile(
    r"\bsökes\b|\b(?:vi|nu) söker\b|\bbjuder in till\b.*\bintresserade av\b|\bansök\w* (?:är öppen|öppnar)\b",
    re.IGNORECASE,
)
_TOGETHER = re.compile(r"\b(?:av|från|mellan|till) (?:de )?\w+(?:erna|arna|orna)\b", re.IGNORECASE)
_NAMES = re.compile(r", |\b(?:och|samt) [A-ZÅÄÖ]")
_CANCELLED = re.compile(r"\b(?:inställ\w+|ställ(?:de|des|ts|t|s|er|as)\b[^.;]{0,40}?\bin)\b", re.IGNORECASE)
_WAIT_ASKED = re.compile(
    r"\b(?:stå|står|stod|ställde sig|satt) (?:\w+ )?i (?:\w*kö|kön)\b|\bkö(?:ar|ade)\b", re.IGNORECASE
)
_WAITS = re.compile(r"\b\w*kö(?:n|er|erna|ar|ade|ande|lista\w*|tid\w*)?\b|vänta|väntelist", re.IGNORECASE)
_WHICH_HOUSE = re.compile(
    r"^\W*(?:och |men )?vilke[nt] (?P<sort>[a-zåäö]{4,}) (?:\w+ )+?(?:(?:allra )?(?:lägst|högst|störst|minst|mest|flest|färst|bäst|sämst|längst|kortast)\w*)\b",
    re.IGNORECASE,
)
_NAME_WITHIN = re.compile(
    r"(?:(?<=[a-zåäö,] )|^(?=\w+ \w*(?:central|skola|sjukhus|klinik|bibliotek|museum|gymnasium)))(?P<name>[A-ZÅÄÖ][a-zåäö]+)"
)
# "Vilka föreningar kan inte få bidrag?"
_DENIED_ASKED = re.compile(
    r"\b(?:vem|vilka|vad)\b[^.?]*\b(?:(?:kan|får|ska|har) (?:inte|ej) (?:få|söka|ha|rätt)|(?:inte|ej) (?:kan|får|har) )",
    re.IGNORECASE,
)
_DENIES = re.compile(
    r"\b(?:inte|ej|ing(?:en|et|a)|undanta\w*|utom|förutom|förbju\w+|utesl\w+|endast|bara)\b", re.IGNORECASE
)
# "löner som inte var budgeterade", "de kostnader som ej ingår"; a figure "som inte är budgeterade"
_DENIED_DEED = re.compile(
    r"\b(?:inte|ej|aldrig) (?:(?:är|var|har|hade|blev|blivit|varit) )?(?P<deed>\w{4,}(?:ad|ade|ats|at|da|ta|na))\b",
    re.IGNORECASE,
)
_OF_THE_DENIED = re.compile(r"(?: [a-zåäö]+)?,? som (?:inte|ej|aldrig|varken)\b", re.IGNORECASE)
_DENIAL = re.compile(
    r"\b(?:inte|ej|icke|aldrig|utan|inga?|inget|varken|saknar?|o(?:budgeterad|planerad)\w*)\b", re.IGNORECASE
)
# "långfilmen Ett sista race", "pjäsen ”Snö”": a name of words, known by its capital article or its marks.
_TITLE = re.compile(
    r"\b[a-zåäö]{4,} (?:(?:Ett?|Den|Det|De|Min|Mitt|Mina|Att|Vår|Vårt)(?P<title>(?: [a-zåäö]+){1,3})|[\"”“»](?P<quoted>[^\"”“»«]{2,60})[\"”“«»])"
)
# "Vilken titel hade årets bok?": told between marks, or by a name within the sentence
_TITLE_ASKED = re.compile(r"\b(?:vilken|vad (?:är|var) (?:\S+ ){0,3}?\w*)\s?titel(?:n)?\b", re.IGNORECASE)
_ANY_TITLE = re.compile(r"[\"”“»«']|\btitel|(?<=[a-zåäö,:] )[A-ZÅÄÖ]")
# "Vad är En öppen dörr?": a name of words, known by its capital article inside the question.
_NAME_OF_WORDS = re.compile(
    r"(?<=\w )(?P<name>(?:En|Ett|Min|Mitt|Mina|Vår|Vårt|Alla|Hela|Varje)(?: [a-zåäö]+){1,4})\W*$"
)
_COMPARED_WITH_ASKED = re.compile(r"\bvilka (?:\S+ ){1,6}?jämför(?:s|des|t|ts|er|de)?\b", re.IGNORECASE)
_COMPARED = re.compile(r"jämför|gentemot|i förhållande till|snittet|jämte", re.IGNORECASE)
# "Hur många elever har skolan plats för?"
_ROOM_ASKED = re.compile(
    r"\bhur många \w+ (?:kan|ska kunna) (?:gå|bo|sitta|ligga|rymmas|vistas)\b|\bhur många (?:\w+ )?(?:får (?:\w+ )?plats|ryms|rymmer)\b"
    r"|\bhur många \w+ (?:har|finns det|finns) (?:\S+ ){0,3}?plats för\b",
    re.IGNORECASE,
)
_ROOM = re.compile(
    r"plats|rym|bygg[dts]\w* för|dimensioner|kapacitet|\bkan\b|upp till|\bhögst\b|\bmax|ta emot|tar emot|avse[dt]\w* för|planera\w* för|lägenhet|säng|avdelning",
    re.IGNORECASE,
)
_ROLE = 0.5  # what a word of the question weighs that tells who is asked for
_OF_TITLES = FIGURES | {AnswerType.PERSON, AnswerType.DATE, AnswerType.ORGANISATION}


def without_what_was_done(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked where somebody did something, and the unit tells of none of that but of whom: "Var spelade orkestern?"."""
    if frame.type is not AnswerType.FREE or asks_where(frame.question) is None:
        return False
    told = [term for term in frame.terms if not term.name]
    things = [term for term in told if not term.verb] or told
    return bool(things) and not any(says(one.unit, term) for term in things)


def without_title(frame: Frame, one: Candidate) -> bool:
    """Whether a work or a project is asked about by its title, and nothing in, above or before the unit has a word of it."""
    found = _TITLE.search(frame.question) if frame.type in _OF_TITLES else None
    if found is None:
        return False
    words = {token.text for token in tokens(found["title"] or found["quoted"])}
    asked = [term for term in frame.terms if term.word in words and not term.verb]
    row = one.unit.row
    said = said_by(one.unit) | said_above(one.unit, one.hit.passage.header) | said_before(one)
    said |= {key(token.text) for column in (row.columns if row else ()) for token in tokens(column)}
    return bool(asked) and not any(is_told(term, said) or of_one_root(term, said) for term in asked)


def titled_nothing(frame: Frame, one: Candidate) -> bool:
    """Whether a title is asked for and the unit gives none: "Den mest sålda boken var en deckare"."""
    if not _TITLE_ASKED.search(frame.question) or one.unit.row is not None:
        return False
    return not _ANY_TITLE.search(one.unit.text)


def without_name_of_words(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what something with a name of several words is, and nothing in or above the unit has them in a row."""
    asked = _NAME_OF_WORDS.search(frame.question) if frame.type is AnswerType.DEFINITION else None
    if asked is None:
        return False
    row = one.unit.row
    told = (one.unit.text, one.unit.lead, *one.unit.section, *((row.caption,) if row else ()))
    return not any(asked["name"].lower() in text.lower() for text in told)


def without_comparison(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked with whom somebody is compared, and nothing in or above the unit compares."""
    if frame.type is not AnswerType.LIST or not _COMPARED_WITH_ASKED.search(frame.question):
        return False
    row = one.unit.row
    told = (one.unit.text, one.unit.lead, *one.unit.section, *((row.caption, *row.columns) if row else ()))
    return not _COMPARED.search(" ".join(told))


def without_room(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many there is room for, and the unit tells how many there were: "312 elever flyttade in"."""
    if frame.type is not AnswerType.COUNT or not _ROOM_ASKED.search(frame.question):
        return False
    row = one.unit.row
    column = column_at(one.unit, one.value_start) if row is not None else ""
    return not _ROOM.search(" ".join((one.unit.text, column, one.unit.lead, *one.unit.section[-1:])))


def without_role(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked which company has a task, and nothing in, above or before the unit names any word of it.

    "Kiosken drivs av Strandmat AB" names no supplier of "lönesystem".
    """
    if frame.type is not AnswerType.ORGANISATION:
        return False
    topics = {*one.hit.passage.topics}
    things = [t for t in frame.terms if not (t.verb or t.name) and t.weight >= _ROLE and t.key not in topics]
    said = said_by(one.unit) | said_above(one.unit, one.hit.passage.header) | said_before(one)
    return len(things) > 1 and not any(is_told(term, said, term.parts) or of_one_root(term, said) for term in things)


def without_denial(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked who may not have something, and neither the unit nor its lead denies anything."""
    if frame.type not in {AnswerType.LIST, AnswerType.FREE} or not _DENIED_ASKED.search(frame.question):
        return False
    return not _DENIES.search(" ".join((one.unit.text, one.unit.lead, *one.unit.section[-1:])))


def denied(frame: Frame, one: Candidate) -> bool:
    """Whether the figure is of what is said not to be so, or what is asked not to be so is told as being so.

    "3,1 mnkr som inte är budgeterade som personalkostnader" is no cost of the staff, and the row "Budgeterade kostnader"
    tells nothing of those that were not budgeted.
    """
    if frame.type not in FIGURES:
        return False
    asked = _DENIED_DEED.search(frame.question)
    if asked is None:
        after = one.unit.text[one.value_start + len(one.value) :] if one.value and one.unit.row is None else ""
        return _OF_THE_DENIED.match(after) is not None and not _DENIAL.search(frame.question)
    deed = next((term for term in frame.terms if term.word == asked["deed"]), None)
    return deed is not None and says(one.unit, deed) and not _DENIAL.search(one.unit.text)


def without_name(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked which school, clinic or the like is the first or last of its sort, and nothing names one.

    "Den vårdcentral som hade lägst andel har fått stöd" does not say which it is.
    """
    asked = _WHICH_HOUSE.match(frame.question)
    if asked is None or not is_institution(asked["sort"].lower()):
        return False
    if re.search(rf"\b[a-zåäö]{{3,}}{asked['sort'].lower()}", one.unit.text.lower()):
        return False  # "socialnämnden" is a name
    row = one.unit.row
    said = one.unit.text if row is None else f"x {row.label} {' '.join(row.values)}"
    body = {word.text for word in tokens(next(iter(one.hit.passage.head), ""))}
    names = [found["name"] for found in _NAME_WITHIN.finditer(said) if not is_known(found["name"].lower())]
    return all(name in body or name.removesuffix("s") in body for name in names)


def without_noun(frame: Frame, one: Candidate) -> bool:
    """Whether risks, demands or the like are asked for, and neither the passage nor its headings speak of any."""
    if frame.type is not AnswerType.LIST:
        return False
    kind = things_of(frame).kind
    term = next((term for term in frame.terms if term.key == kind and kind in _SAID_AS_SUCH), None)
    if term is None:
        return False
    said = said_above(one.unit, one.hit.passage.header).union(*map(said_by, one.hit.passage.units))
    return not is_told(term, said) and not of_one_root(term, said)


def without_members(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked which are members, and the sentence speaks of them together only: "stöd från två av parterna"."""
    if frame.type is not AnswerType.LIST or one.unit.row is not None or not _MEMBERS_ASKED.search(frame.question):
        return False
    text = one.unit.text
    return bool(_TOGETHER.search(text)) and things_of(frame).kind in one.unit.terms and not _NAMES.search(text)


def names_nobody(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked which municipalities, companies or the like, and the paragraph names none: "delägda bolag har fått en policy"."""
    if frame.type is not AnswerType.LIST or one.unit.row is not None or one.unit.kind is not BlockKind.PARAGRAPH:
        return False
    if things_of(frame).kind not in _NAMED_SORTS or ":" in one.unit.text:
        return False
    known = {term.key for term in frame.terms} | {*one.hit.passage.topics}
    paragraph = " ".join(unit.text for unit in one.hit.passage.told if unit.block == one.unit.block)
    return {key(name) for name in _NAME_INSIDE.findall(paragraph)} <= known


def not_yet_chosen(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked which were chosen or got something, and in or above the unit they are yet sought: "Värdkommuner sökes"."""
    if frame.type is not AnswerType.LIST or not _CHOSEN_ASKED.search(frame.question):
        return False
    return things_of(frame).kind in _NAMED_SORTS and any(map(_SOUGHT.search, (one.unit.text, *one.unit.section[-1:])))


def tells_no_deed(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked which companies or the like did something, and a sentence on such tells nothing of what they did.

    "Avtalen ses över i samtliga bolag inom Ekgruppen" names none that got new members of its board.
    """
    kind = things_of(frame).kind if frame.type is AnswerType.LIST else ""
    if kind not in _NAMED_SORTS or one.unit.row is not None or one.unit.kind is not BlockKind.PARAGRAPH:
        return False
    asked = [
        term for term in frame.terms if not term.name and term.key != kind and not _is_before(term.word, frame, kind)
    ]
    if not any(not term.verb for term in asked) or _NAMED_TOGETHER.search(one.unit.text):
        return False
    said = said_by(one.unit)
    return kind in said and not any(is_told(term, said) or of_one_root(term, said) for term in asked)


def _is_before(word: str, frame: Frame, kind: str) -> bool:
    """Whether a word of the question stands right before the noun of what is asked for: "delägda" of "delägda bolag"."""
    words = [token.text for token in tokens(frame.question)]
    return any(one == word and key(after) == kind for one, after in pairwise(words))


def without_number(frame: Frame, one: Candidate) -> bool:
    """Whether a numbered thing is asked about that nothing in or above the unit names: "linje 5", "årskurs 9", "väg 40"."""
    asked = [number for noun, number in numbered(frame.question) if key(noun) in _NUMBERED]
    if not asked:
        return False
    row = one.unit.row
    above = (one.hit.passage.header, *one.unit.section, one.unit.lead, *((row.caption, *row.columns) if row else ()))
    earlier = (unit.text for unit in one.hit.passage.earlier_in_paragraph(one.unit))
    around = one.hit.passage.text if frame.type not in FIGURES else ""
    text = " ".join((*above, *earlier, one.unit.text, around))
    return not any(re.search(rf"(?<![\d,.]){number}(?![\d]|[,.]\d)", text) for number in asked)


def without_weekday(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked on which days of the week something is, and neither the unit nor its columns name one."""
    if not _WEEKDAYS_ASKED.search(frame.question):
        return False
    row = one.unit.row
    return not _WEEKDAY.search(" ".join((one.unit.text, one.unit.lead, *(row.columns if row else ()))))


def without_side(frame: Frame, one: Candidate) -> bool:
    """Whether one of two sides is asked about by name and nothing tells that the unit is of it: "södra sjukhuset"."""
    if frame.type not in FIGURES:
        return False
    asked = [_SIDES[token.text] for token in tokens(frame.question.lower()) if token.text in _SIDES]
    if not asked:
        return False
    said = said_by(one.unit) | said_above(one.unit, one.hit.passage.header) | said_before(one)
    return any(not any(word.startswith(stem) for word in said) for stem in asked)


def without_queue(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many wait for something, and nothing in, above or before the unit tells of waiting: "i kö"."""
    if frame.type is not AnswerType.COUNT or not _WAIT_ASKED.search(frame.question):
        return False
    row = one.unit.row
    earlier = (unit.text for unit in one.hit.passage.earlier_in_paragraph(one.unit))
    told = (one.unit.text, one.unit.lead, *one.unit.section, *((row.caption, *row.columns) if row else ()), *earlier)
    return not _WAITS.search(" ".join(told))


def without_cancelling(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how much was cancelled, and neither the unit nor its column says so: "ställdes in"."""
    if frame.type not in FIGURES or not _CANCELLED.search(frame.question):
        return False
    column = column_at(one.unit, one.value_start) if one.unit.row is not None else ""
    told = " ".join((one.unit.text, column, one.unit.lead, *one.unit.section[-1:]))
    return not _CANCELLED.search(told)

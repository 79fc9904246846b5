"""Units about another one of the same sort: another ward, programme, group or place than the question names.

Each function tells whether a candidate is to be held back. Pure.
"""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import lru_cache

from assistant.gates.another_figure import LITTLE, value_clause
from assistant.matching.cues import POINTS_BACK, READY_ASKED
from assistant.matching.match import asked_keys, words_in
from assistant.matching.said import (
    is_told,
    is_told_whole,
    of_one_root,
    said_above,
    said_before,
    said_by,
    says,
    speaks_on_of,
)
from assistant.types import FIGURES, AnswerType, Candidate, Frame, Term
from assistant.understanding.question_words import TOTAL
from assistant.values.lengths import takes
from corpus.standing import matter_in
from corpus.swedish.date_forms import MONTHS
from corpus.swedish.derivation import root
from corpus.swedish.synonyms import synonyms
from corpus.swedish.verbs import is_verb
from corpus.swedish.words import NAMED, STOP_WORDS, key, parts, tokens
from corpus.types import Unit

_TOLD = FIGURES | {AnswerType.DATE}
_AT = "at"  # places are told apart under any of their prepositions
_PREPOSITIONS = dict.fromkeys(("på", "vid", "i", "hos", "inom"), _AT) | {
    word: word for word in ("för", "om", "av", "till", "bland", "mot", "från")
}
_ARTICLES = frozenset("en ett den det de alla samtliga hela respektive sina sitt sin dessa detta denna".split())
# What follows a preposition and names no thing: a time, a measure, a manner.
_NO_THING = frozenset(MONTHS) | frozenset(
    "genomsnitt snitt medel år året åren perioden period månad månaden månader vecka veckan veckor dag dagar dygn tid "
    "halvåret tertialet kvartalet våren hösten sommaren vintern samband slutet början form stället fall regel annat "
    "övrigt första andra grund årets månadens utgången mitten rapporten mötet sammanträdet enkäten utredningen kommunen "
    "regionen länet landet sverige högst minst cirka drygt knappt ungefär dag dagens stort sin vilka vilken vilket".split()
)
_PAPERS = frozenset(map(key, "beslut ärende fråga förslag punkt".split()))
BODIES = frozenset(
    map(
        key,
        "kommun region landsting stad förbund kommunalförbund samordningsförbund räddningstjänstförbund länsstyrelse högskola "
        "universitet myndighet verk bolag".split(),
    )
)
_CLAUSES = re.compile(r"[.,;:()?!–”\"]")
_MONEY = frozenset(map(key, "kostnad utgift intäkt inkomst".split()))
_MUCH = 5  # words, but those of dates, of a sentence that tells something of its own
_MONTHS = frozenset(map(key, MONTHS))
_FOR_EACH = re.compile(r"\b(?:per|varje|för varje) (\w{3,})", re.IGNORECASE)
_HOW_HIGH = re.compile(r"\bhur (?:hög|högt|höga|låg|lågt|låga|stor|stort|stora) (?:är|var|blev|blir)\b", re.IGNORECASE)
_BEGUN = re.compile(
    r"(?:(?P<own>(?!Total|Samman|Jämför|Hittills)[A-ZÅÄÖ][a-zåäö]{3,} till [a-zåäö]+ (?:har|hade))|(?P<what>[A-ZÅÄÖ][a-zåäö]{3,}(?:en|et|n|t|na))(?P<of> (?:för|av|från|till|i|inom) [a-zåäö-]+)?|(?P<share>(?:Andelen|Antalet)(?: [a-zåäö-]+){1,3}?))"
    r"(?: bland [a-zåäö]+)? (?:är|var|blev|blir|uppg\w+|ökade?|minska\w*|steg|sjönk|landade|hamnade|ligger|låg|beräknas|beviljades|beviljats|investera[dt]\w*|kosta\w*|invigdes|öppnade\w*)\b"
)
_SHORTEST_HALF = 3  # letters of "löne" in "lönekostnad"
_SHORTEST_HEAD = 4  # letters of what two compounds share
_SORTS = "skola|förskola|gymnasium|sjukhus|lasarett|vårdcentral|hälsocentral|bibliotek|simhall|badhus|äldreboende|sporthall|ishall"
_HOUSE = re.compile(
    rf"\b(?P<own>[A-ZÅÄÖ][\w-]+) (?P<sort>{_SORTS})s?\b|\b(?P<first>[A-ZÅÄÖ][\w-]{{2,}}?)s?(?P<last>{_SORTS})(?:an|n|en|et)s?\b"
)
_WHICH_ORGAN = re.compile(
    r"\W*(?:och |men )?vilke[nt] (?:av )?(?:nämnd(?:erna)?|styrelse|utskott|beredning)\b", re.IGNORECASE
)
_ORGAN_NAME = re.compile(
    r"\w{3,}(?:nämnd|styrelse|utskott|fullmäktige|beredning)|\w{4,}a \w*(?:nämnd|utskott|beredning)", re.IGNORECASE
)
_OF_A_WHOLE = re.compile(r"(?:procent|%) av (?:de |alla |samtliga )?[\w-]+", re.IGNORECASE)
# What is said to be "i" something that lies nowhere: "i jämställdhetsarbetet", "i Regionala strategin".
_NO_PLACE = re.compile(
    r"(?:arbete|strategi|splan|rapport|avtal|utredning|undersökning|process)(?:n|en|et|t)?$", re.IGNORECASE
)
_WHOLE_TIME = re.compile(r"\bhela (?:året|perioden|tiden|våren|hösten|(?:19|20)\d\d)\b", re.IGNORECASE)
_ALL = re.compile(rf"{TOTAL.pattern}|\balla\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Slot:
    """What a text says after a preposition: "ansökningar om dispens" is a slot of ``anchor`` with ``things``."""

    anchor: str
    sort: str
    things: tuple[str, ...]

    @property
    def keys(self) -> frozenset[str]:
        """The search keys of its words."""
        return frozenset(map(key, self.things))


@lru_cache(maxsize=1 << 12)
def _slots(text: str) -> tuple[_Slot, ...]:
    return tuple(slot for clause in _CLAUSES.split(text) for slot in _slots_of(clause.split()))


def _slots_of(words: list[str]) -> Iterator[_Slot]:
    for at, word in enumerate(words):
        sort = _PREPOSITIONS.get(word.lower())
        things = tuple(_things(words[at + 1 : at + 5])) if sort else ()
        if sort and things:
            yield _Slot(key(words[at - 1]) if at else "", sort, things)


def _things(words: list[str]) -> Iterator[str]:
    """The words of a noun phrase, without its articles."""
    for word in words:
        low = word.lower()
        if low in _ARTICLES:
            continue
        if low in _NO_THING or low in STOP_WORDS or low in _PREPOSITIONS or not word[0].isalpha():
            return
        if is_verb(low) and word.islower():
            return
        yield word


def of_another(frame: Frame, one: Candidate) -> bool:
    """Whether the unit says of another what is asked: "ansökningar om dispens", where those "om tillstånd" are asked about."""
    if frame.type not in _TOLD or one.unit.row is not None:
        return False
    told = _slots(one.unit.text)
    return any(_contrast(frame, one, mine, other) for mine in _slots(frame.question) for other in told)


def _contrast(frame: Frame, one: Candidate, mine: _Slot, other: _Slot) -> bool:
    """Whether two slots of one noun hold different things, and the unit does not speak of that of the question."""
    anchor = next((term for term in frame.terms if term.key == mine.anchor and not term.name), None)
    if mine.sort != other.sort or anchor is None:
        return False
    opens = anchor.verb and not other.anchor and said(one.unit, anchor)
    if not (opens or other.anchor == mine.anchor):
        return False  # "Till lärarprogrammet antogs 310", where "antogs till" another is asked about
    asked = [term for term in telling(frame, one) if term.key in mine.keys]
    return bool(asked) and not any(_spoken_of(one, term) for term in asked) and _unasked(frame, one, other)


def telling(frame: Frame, one: Candidate) -> list[Term]:
    """The nouns and names of a question that tell what it is about, but the body that the whole document is of."""
    topics = one.hit.passage.topics
    return [
        term
        for term in frame.terms
        if not term.verb and term.weight >= LITTLE and not (term.key in topics and (term.name or term.key in BODIES))
    ]


def _unasked(frame: Frame, one: Candidate, slot: _Slot) -> bool:
    """Whether neither the question nor the document as a whole is about what a slot holds."""
    known = asked_keys(frame).union(one.hit.passage.topics)
    things = [thing for thing in slot.things if thing[0].isupper()] if _is_place(slot) else slot.things
    said = {form for thing in things for form in (key(thing), *parts(thing.lower()))}
    bases = {base for base in map(root, slot.keys) if base}
    return known.isdisjoint(said) and bases.isdisjoint(root(term.key) for term in frame.terms)


def _spoken_of(one: Candidate, term: Term) -> bool:
    """Whether a unit or what stands above it says a word of the question, as a whole."""
    return said(one.unit, term, said_above(one.unit))


def said(unit: Unit, term: Term, above: Set[str] = frozenset()) -> bool:
    """Whether a unit's words, or those ``above`` it, hold a word of the question, as a whole."""
    if is_told_whole(term, said_by(unit) | above) or of_one_root(term, {*unit.terms, *above}):
        return True
    if NAMED + term.key in unit.parts:
        return True
    return term.name and any(word.startswith(term.key) for word in (*unit.terms, *above))


def sibling(frame: Frame, one: Candidate) -> bool:
    """Whether the unit names a sibling alone of what is asked about: "lärarprogrammet", no "sjuksköterskeprogrammet"."""
    if frame.type not in _TOLD or one.unit.row is not None:
        return False
    shares = frame.type is AnswerType.SHARE
    return without_sibling(frame, one, _OF_A_WHOLE.sub(" ", one.unit.text) if shares else one.unit.text)


def of_the_other_above(frame: Frame, one: Candidate) -> bool:
    """Whether the heading names what is asked about and a sibling, and the unit tells of that alone: "Kulturplan och biblioteksplan"."""
    if frame.type not in _TOLD or one.unit.row is not None or not one.unit.section:
        return False
    above = words_in(one.unit.section[-1]).keys
    own = {*one.unit.terms}
    asked = [term for term in telling(frame, one) if _head(term) and term.key in above and term.key not in own]
    return any(word != term.key and word in above and word.endswith(term.parts[-1]) for term in asked for word in own)


def without_sibling(frame: Frame, one: Candidate, text: str) -> bool:
    """Whether ``text``, of a unit that does not speak of a compound of the question, names a sibling of it."""
    asked = [term for term in telling(frame, one) if _head(term) and not _spoken_of(one, term)]
    return any(_has_sibling(frame, one, term, text) for term in asked)


def of_the_head_alone(frame: Frame, one: Candidate) -> bool:
    """Whether a compound is asked about and the unit names its last half alone, for something else.

    "Kostnaderna för hyrpersonal", where "personalkostnaderna" are asked about, or the budget of these.
    """
    if one.unit.row is not None or frame.type not in FIGURES:
        return False
    of_money = (term for term in frame.terms if term.parts and term.parts[-1] in _MONEY and term.key != frame.measure)
    return any(_head_alone(frame, one, what) for what in (frame.measured, *of_money) if what and len(what.parts) > 1)


def _head_alone(frame: Frame, one: Candidate, measure: Term) -> bool:
    first, last = measure.parts[0], measure.parts[-1]
    if is_told(measure, {*one.unit.terms, *said_above(one.unit)}, ()):
        return False
    if first in {key(each) for each in _FOR_EACH.findall(one.unit.text)}:
        return False  # "En ersättning på 900 kronor per månad" is a "månadsersättning"
    near = said_above(one.unit, one.hit.passage.header).union(*map(said_by, one.hit.passage.told))
    of_it = {word for word in near if len(word) >= _SHORTEST_HALF and measure.key.startswith(word)}
    if frame.type is AnswerType.AMOUNT and measure.known and not of_it and not is_told(measure, near, (first,)):
        return last in one.unit.terms  # "Kostnaden beräknas till 406 000 kronor" tells of no staff
    slots = [slot for slot in _slots(one.unit.text) if slot.anchor == last and slot.sort in ("för", "av", "från")]
    meant = asked_keys(frame) | synonyms(first) | synonyms(measure.key)
    return bool(slots) and all(
        meant.isdisjoint(slot.keys) and not any(measure.key.startswith(thing) for thing in slot.keys) for slot in slots
    )


def of_another_kind(frame: Frame, one: Candidate) -> bool:
    """Whether the unit gives one kind of what is asked for of another: "skatteintäkterna", no "intäkterna från avgifter"."""
    measure = frame.measured
    if measure is None or one.unit.row is not None or frame.type not in FIGURES or measure.key in one.unit.terms:
        return False
    asked = [
        slot for slot in _slots(frame.question) if slot.anchor == measure.key and slot.sort in ("för", "av", "från")
    ]
    near = said_by(one.unit) | said_before(one)
    if not asked or any(not slot.keys.isdisjoint(near) for slot in asked):
        return False
    kinds = [parts(token.text.lower()) for token in tokens(one.unit.text)]
    known = asked_keys(frame)
    return any(kind[1:2] == (measure.key,) and kind[0] not in known for kind in kinds if len(kind) > 1)


def _head(term: Term) -> str:
    """The last word of a compound: "program" of "sjuksköterskeprogrammet"; "" where it is too short to tell."""
    ends = [half for half in term.parts if term.key.endswith(half) and len(half) >= _SHORTEST_HEAD]
    return max(ends, key=len, default="") if len(term.parts) > 1 else ""


def _has_sibling(frame: Frame, one: Candidate, term: Term, text: str) -> bool:
    """Whether a word of ``text`` ends as a compound of the question does and begins with what nobody asked about."""
    head, said = _head(term), [token.text.lower() for token in tokens(text)]
    known = asked_keys(frame).union(one.hit.passage.topics) - {head}
    others = [key(word) for word in said if "-" not in word]  # "VA-ledningen" may be any
    if head in others:
        return False
    return any(
        whole.endswith(head) and whole not in known and not any(whole.startswith(other) for other in known)
        for whole in others
    )


def another_place(frame: Frame, one: Candidate) -> bool:
    """Whether a place is named in the unit, and that of the question is not: "Lasarettet i Kolhed", where Nävsta is asked."""
    if frame.type not in _TOLD or one.unit.row is not None:
        return False
    asked = (slot for slot in _slots(frame.question) if slot.sort == _AT)
    placed = {key(thing) for slot in asked for thing in slot.things if not _NO_PLACE.search(thing)}
    named = [term for term in telling(frame, one) if term.name or term.key in placed]
    if not named or any(_spoken_of(one, term) for term in named) or speaks_on_of(frame, one, named):
        return False
    return any(_is_place(slot) and _unasked(frame, one, slot) for slot in _near(one))


def another_house(frame: Frame, one: Candidate) -> bool:
    """Whether the unit names another school, hospital or hall than the question and not that: "Granby skola har 41 elever"."""
    if frame.type not in _TOLD:
        return False
    asked = _houses(frame.question)
    told = _houses(one.unit.text)
    named = {name for name, _ in told}
    return any(
        name not in named and name not in one.unit.terms and any(sort == other for _, other in told)
        for name, sort in asked
    )


@lru_cache(maxsize=1 << 12)
def _houses(text: str) -> frozenset[tuple[str, str]]:
    """The houses that a text names, each with its sort: "Granby skola" and "Hagaskolan" are both schools."""
    return frozenset(
        (key(found["own"] or found["first"]), key(found["sort"] or found["last"])) for found in _HOUSE.finditer(text)
    )


def only_some(frame: Frame, one: Candidate) -> bool:
    """Whether all are asked about and the unit speaks of some: "bland cheferna", "på Nävsta sjukhus"."""
    if frame.type not in _TOLD or one.unit.row is not None or not _ALL.search(_WHOLE_TIME.sub(" ", frame.question)):
        return False
    return any((slot.sort == "bland" or _is_place(slot)) and _unasked(frame, one, slot) for slot in _near(one))


def _near(one: Candidate) -> tuple[_Slot, ...]:
    """The slots of the clause that tells the value."""
    return _slots(value_clause(one))


def _is_place(slot: _Slot) -> bool:
    return slot.sort == _AT and slot.things[0][0].isupper() and not _NO_PLACE.search(slot.things[-1])


def of_nothing_asked(frame: Frame, one: Candidate) -> bool:
    """Whether nothing that is asked about is named in the unit, above it or before it in its paragraph.

    "Lokalkostnaderna var 96 mnkr. Biblioteket invigdes i maj." tells of no cost of the library. A day is of what its own
    sentence tells, where that tells much.
    """
    if frame.type not in _TOLD or one.unit.row is not None:
        return False
    about = telling(frame, one)
    if frame.type is not AnswerType.AMOUNT:
        about += [term for term in frame.terms if term.verb]
    if (
        not about
        or POINTS_BACK.match(one.unit.text)
        or any(says(one.unit, term) for term in about if not READY_ASKED.fullmatch(term.word))
    ):
        return False
    if takes(frame.question) and takes(one.unit.text) and any(_placed(one, term) for term in about):
        return False  # "Handläggningstiden är två veckor" under the name of the service
    if any(not term.also.isdisjoint(one.unit.terms) for term in about):
        return False  # "Tilläggsavgiften är 1 200 kronor" is what he pays who has no ticket
    if any(says(one.unit, term) for term in about):
        return not any(_placed(one, term) for term in about)
    matter = words_in(matter_in(one.unit.section))
    if all(is_told(term, matter.keys | matter.parts) for term in about if not (term.verb or term.key in _PAPERS)):
        return False  # what a § of minutes decides is of its title
    words = {term for term in one.unit.terms if term.isalpha() and term not in _MONTHS}
    if frame.type is AnswerType.DATE and not one.unit.lead and len(words) > _MUCH:
        return True
    return not any(_placed(one, term) for term in about if not READY_ASKED.fullmatch(term.word))


def of_another_measure(frame: Frame, one: Candidate) -> bool:
    """Whether a share is asked for by name, and neither the unit nor what leads to it names it: "Soliditeten var 28 %"."""
    measure = frame.measured
    if measure is None or one.unit.row is not None or not measure.known:
        return False
    if frame.type is not AnswerType.SHARE and not (
        frame.type is AnswerType.AMOUNT and _HOW_HIGH.search(frame.question)
    ):
        return False
    return not POINTS_BACK.match(one.unit.text) and not says(one.unit, measure) and not _placed(one, measure)


def _placed(one: Candidate, term: Term) -> bool:
    """Whether what stands above a unit, or before it in its paragraph, says a word of the question."""
    passage = one.hit.passage
    above = said_above(one.unit, passage.header)
    if _speaks_of_its_own(one.unit.text):
        return is_told_whole(term, above)
    return is_told(term, above) or any(says(unit, term) for unit in passage.earlier_in_paragraph(one.unit))


def _speaks_of_its_own(text: str) -> bool:
    """Whether a sentence begins with what it tells of, by its full name: "Statsbidragen ökade …", not "Ökningen var …"."""
    begun = _BEGUN.match(text)
    return begun is not None and bool(
        begun["own"] or begun["share"] or begun["of"] or len(parts(begun["what"].lower())) > 1
    )


def no_organ(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked which board or committee, and the value is the name of something else: "Region Norr"."""
    asked = frame.type is AnswerType.ORGANISATION and _WHICH_ORGAN.match(frame.question)
    return bool(asked) and bool(one.value) and not _ORGAN_NAME.search(one.value)

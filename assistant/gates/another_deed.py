"""Units that tell of another deed than the question: who was saved is not who died, what is lent is not what is bought.

Each function tells whether a candidate is to be held back. Pure.
"""

import re

from assistant.gates.another_figure import LITTLE
from assistant.matching.cues import RESERVED, asks
from assistant.matching.match import words_in, words_of
from assistant.matching.said import is_told, said_above, said_by, says
from assistant.types import FIGURES, AnswerType, Candidate, Frame
from assistant.values.asked_part import deed_asked
from corpus.swedish.derivation import root
from corpus.swedish.words import key
from corpus.types import Standing

# Deeds of which one is not the other; words of one line tell the same deed, or two sides of it.
_DEEDS = tuple(
    frozenset(map(key, line.split()))
    for line in """
köpa sälja avyttra förvärva anskaffa skaffa inköp försäljning upphandla upphandling säljas köp
låna utlåna utlån utlåning boklån
hyra uthyra arrendera arrende hyreskostnad leasa hyreskontrakt
omkomma avlida avled dö dödsfall död
rädda räddad undsätta
skada skadad skadefall
riva rivning
äga ägare ägande behålla bevara kvarbliva
köa kö vänta bostadskö väntelista köplats väntetid
spara besparing inbesparing effektivisera effektivisering
tjäna lön månadslön ingångslön arvode
bygga uppföra färdigställa byggnad byggnation nybygga byggår inviga öppna
avveckla nedlägga stänga upphöra utrangera
anställa rekrytera nyanställa tillsvidareanställa visstidsanställa
förstöra skadegörelse
föda född föddes nyfödd födelse förlossning nedkomst
inflytta inflyttad inflyttning
utflytta utflyttad utflyttning avflytta
stjäla stöld inbrott
operera operation ingrepp
vaccinera vaccination vaccinerad
gallra kassera slänga skrota
reparera laga reparation renovera renovering
nobba avböja rata nej neka avslå avslag avvisa avstyrka avstå
""".strip().splitlines()
)
# "Hur många elever fick böter"
_HAD_WHAT = re.compile(
    r"\bhur många (?:\w+ ){1,4}?(?:fick|får|har fått|har|hade) (?:en |ett |sina? |sitt )?(?P<thing>\w{3,})\W*$",
    re.IGNORECASE,
)
# Verbs that say only that something was, came about or is known.
_HAPPENED = re.compile(
    r"(?:genomför|gjord|gör|utför|anordna|arrangera|håll|höll|rapportera|registrera|notera|redovisa|ske|inträffa|förekom|ange|uppge|nämn|räkna"
    r"|ändra|förändra|öka|minska|berör|omfatta|använd|handlägg|hantera|lämna|ge|få|fann|finn|påbörja|starta|avsluta|slutför"
    r"|avgör|avgjor|behandla|beslut|pröva)",
    re.IGNORECASE,
)
_OPERATED = re.compile(r"\b\w*oper(?:er|at)\w*|\bingrepp\w*|\båtgärd\w*", re.IGNORECASE)
_FIRST_VISIT = re.compile(r"\bförsta besök\w*|\bförstabesök\w*|\bnybesök\w*", re.IGNORECASE)
_UNDERGONE = re.compile(r"(?:des|tes|ats|tts|als|ogs|öts|evs)$", re.IGNORECASE)
_AWAITED = re.compile(r"vänta(?:s|des|ts)", re.IGNORECASE)  # "När väntas hallen öppna?" tells of no queue
_TOLD_OF = FIGURES | {AnswerType.DATE}
_OPPOSED = re.compile(
    r"\b(?:emot|mot|motsatt\w*|motsätt\w*|nej|protest\w*|invän\w*|oenig\w*|röst\w*|yrk\w*|avvik\w*)\b", re.IGNORECASE
)


def another_deed(frame: Frame, one: Candidate) -> bool:
    """Whether a figure is asked for of one deed and the unit tells of another alone: "omkom", where "räddades" is asked."""
    if frame.type not in _TOLD_OF or one.unit.row is not None:
        return False
    asked = {term.key for term in frame.terms if not term.name and not _is_awaited(frame, term.word)}
    said = said_by(one.unit)
    mine = [deed for deed in _DEEDS if not deed.isdisjoint(asked)]
    if not mine or any(not deed.isdisjoint(said) for deed in mine):
        return False
    did = key(deed_asked(frame.question)) if frame.type is AnswerType.COUNT and not frame.measure else ""
    if any(did in deed for deed in mine) and not one.unit.lead:
        above = words_in(one.unit.section[-1] if one.unit.section else "")
        return all(deed.isdisjoint(above.keys | above.parts) for deed in mine)  # those who did it are counted
    return any(not deed.isdisjoint(one.unit.terms) for deed in _DEEDS)


def _is_awaited(frame: Frame, word: str) -> bool:
    """Whether a word of a question about a time says only that it is to come."""
    return frame.type is AnswerType.DATE and _AWAITED.fullmatch(word) is not None


def visit_for_operation(frame: Frame, one: Candidate) -> bool:
    """Whether an operation is asked about, and the sentence tells of a first visit alone: what one waits for comes first."""
    if frame.type not in _TOLD_OF or one.unit.row is not None or not _OPERATED.search(frame.question):
        return False
    return bool(_FIRST_VISIT.search(one.unit.text)) and not _OPERATED.search(one.unit.text)


def unheard_deed(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many did or underwent what no document speaks of: "Hur många barn adopterades?"."""
    if frame.type is not AnswerType.COUNT or one.unit.row is not None:
        return False
    deeds = [term for term in frame.terms if term.verb and not frame.comparison and not _HAPPENED.match(term.word)]
    told = words_of(one.unit.terms, one.unit.parts).roots
    heard = any(term.known or root(term.key) in told for term in deeds)  # "anmäldes" by "14 anmälningar"
    return bool(deeds) and not heard and _UNDERGONE.search(deeds[-1].word) is not None


def without_object(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many of some had or got a thing, and neither the unit nor what is above it speaks of that."""
    found = _HAD_WHAT.search(frame.question) if frame.type is AnswerType.COUNT and frame.measure else None
    if found is None or one.unit.row is not None:
        return False
    thing = next((term for term in frame.terms if term.key == key(found["thing"])), None)
    if thing is None or thing.verb or thing.name or thing.weight < LITTLE or thing.key == frame.measure:
        return False
    return not says(one.unit, thing) and not is_told(thing, said_above(one.unit))


def only_reserved(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked who did something, and the unit tells who was against it, which nobody asked about."""
    return (
        frame.type is AnswerType.PERSON
        and one.unit.standing is Standing.RESERVATION
        and not asks(RESERVED, frame.question)
        and not _OPPOSED.search(frame.question)
    )

"""Who is told to do what is asked about, named beside the verb or as its doer: "finansieras av Vinnova", "Region Ek driver teatern". Pure."""

import re
from collections.abc import Iterator, Sequence

from assistant.matching.cues import asks
from assistant.types import AnswerType, Frame
from assistant.understanding.question_words import ORGANISATIONS
from assistant.values.names import OPENS_SENTENCE
from assistant.values.stances import stances, told_in
from assistant.values.value import Value
from corpus.swedish.derivation import root
from corpus.swedish.lemmas import is_known, lemma
from corpus.swedish.synonyms import near, synonyms
from corpus.swedish.verbs import is_passive, is_verb
from corpus.swedish.words import key
from corpus.types import Unit

_PARTICLES = "fram|in|ut|upp|ner|ned|över|igenom|bort|ihop|samman"
_AUXILIARY = "har|hade|ska|skall|skulle|kommer att|kan|får|fick|är det som|var det som|brukar"
_WHO = re.compile(
    rf"\b(?:vem|vilka|vilke[nt] (?:av )?{ORGANISATIONS})(?: som)?(?: (?:{_AUXILIARY}))? (?P<verb>[a-zåäö]+)(?: (?P<particle>{_PARTICLES})\b)?",
    re.IGNORECASE,
)
# "Kungliga operan", "Svenska institutet", "Ekby museum": what has small letters in its name but for the first.
_HOUSE = r"(?:[A-ZÅÄÖ][a-zåäö]+(?:liga|ska|nala)|[A-ZÅÄÖ][a-zåäö]+s) [a-zåäö]*(?:bibliotek|muse|teater|opera|institut|akademi|råd|domstol|sällskap|förbund|universitet|högskola|stiftelse|hov)(?:et|n|an|en|um)?"
_NAME = (
    _HOUSE
    + r"(?!\w)|[A-ZÅÄÖ][\w&-]*(?: (?:[A-ZÅÄÖ][\w&-]*|(?:tekniska |medicinska )?(?:universitet|högskola|kommun|län|museum|bibliotek|teater)|i [A-ZÅÄÖ]\w+|\([A-ZÅÄÖ]+\)))*"
)
_BODY = r"(?:[a-zåäö]+-? och )?(?:staten|EU|regionen|regionerna|kommunen|kommunerna|landstinget|länsstyrelsen|[a-zåäö]*(?:myndigheten|nämnden|styrelsen|förvaltningen|verket|bolaget|företaget|föreningen|stiftelsen|byrån|kontoret|revisorerna|deltagarna|användarna|kunderna))"
_ONE = rf"(?:{_NAME}|{_BODY})"
_STANCES = stances(_ONE)
_GROUP = rf"(?P<who>{_ONE}(?:, {_ONE})*(?:,? (?:och|samt) {_ONE})?)(?!\w)"
_AGENCY = re.compile(r"[A-ZÅÄÖ][a-zåäö]{2,}(?:verket|myndigheten|styrelsen|inspektionen|rådet)")
_GROUP_AS = _GROUP.replace("<who>", "<whom>")
_BY = re.compile(rf"(?P<before>(?:[a-zåäö]+ ){{1,3}})av {_GROUP}(?: (?P<after>[a-zåäö]+))?")
_DOES = re.compile(
    rf"(?:^|[.:;–•] ){_GROUP} (?:(?:har|hade|ska|kommer att) )?(?P<deed>[a-zåäö]+)(?: (?P<between>{_PARTICLES})\b)?"
)
# "I år arrangerar Ekvik kommun en festival": the verb comes first; not of verbs that tell to whom something goes.
_DOES_THEN = re.compile(
    rf"(?P<deed>\b[a-zåäö]+) {_GROUP},? (?:(?:sin|sitt|sina|en|ett|den|det|de|ut|fram|upp)\b|[a-zåäö]+(?:en|et|na)\b)"
)
# "I augusti överlämnade Ekby universitet, Institutionen för skog, sin utredning": whose it is made it.
_OF_THEIR_OWN = re.compile(
    rf"(?:\b[a-zåäö]+(?:ade|ar|er|de|te) (?-i:{_GROUP})|(?:^|[.:;–•] )(?-i:{_GROUP_AS}) (?:har )?[a-zåäö]+(?:ade|ar|er|de|te|at|it|t))"
    r"(?:, (?:[A-ZÅÄÖ]\w+ [^.;]{3,60}?))?,? (?:sin|sitt|sina) (?P<own>(?:\w+ )?[a-zåäö]+)\b"
)
# "kvar står Ekby museum som part, med vilket samtalen fortsatt"
_GOES_ON_WITH = re.compile(
    rf"{_GROUP}(?: (?:vid|i|på|hos) (?:{_NAME}))? som [a-zåäö]+,? (?:där|med vilk\w+|hos vilk\w+) (?P<what>[a-zåäö]+) (?:har )?(?P<deed>[a-zåäö]+)"
)
_GIVES = frozenset(map(key, "bevilja tilldela erbjuda lämna betala visa skicka ersätta tacka kalla utse välja".split()))
# What giving is told with: "Vem gav X ett uppdrag?", "Verket har tilldelat X ett uppdrag"
_GIVEN = frozenset(map(key, "tilldela bevilja överlämna".split()))
_GIVE = key("ge")
_CARRIED_OUT = frozenset(map(key, "genomföra utföra göra sammanställa".split()))
_MADE = frozenset(map(key, "göra utföra genomföra skriva sammanställa".split()))
_NOUN = re.compile(r"\w+ning(?:en|ar|arna)?\b")
# "projektägaren Region Ek", "sammankallande är Eva Ek", "Ekby museum är sammankallande", "med Eva Ek som projektledare"
_AS = re.compile(
    rf"\b(?P<first>[\w-]+(?:aren|are|ande))(?:,|:| är| var)? {_GROUP}|{_GROUP_AS} (?:(?:är|var|står|stod|blir|blev)(?: även| också)? )?(?:som )?(?P<last>[a-zåäö]+(?:are|ande))\b"
)
# "Vem ordnar dagen tillsammans med museet?", "Kvällen hålls i samarbete med Ekby IF"
_TOGETHER = re.compile(r"\b(?:tillsammans|ihop|i samarbete|i samverkan|gemensamt) med\b", re.IGNORECASE)
_BESIDE = re.compile(rf"{_TOGETHER.pattern} (?-i:{_GROUP})", re.IGNORECASE)
_PARTICIPLE = re.compile(r"\w+(?:[dt]|da|ta|de|na|en|et|ts)$")
_LIGHT = frozenset(map(key, "vara bli ha få ta göra ge gå komma stå lägga sätta se säga vilja veta heta".split()))
_BEFORE = {"ihop": "samman"}  # "kallar ihop", "sammankallande"
_PRESENT = re.compile(r"\w{3,}[aeä]r")
_FIT_OF_BODY = 1.75  # of organisations, of which every name of the sentence is one
_FIT = 1.45  # what stands beside the verb itself is before any name of the sentence


def doers(unit: Unit, frame: Frame) -> list[Value]:
    """Those who do what is asked about, as far as they are named beside the very verb or another word for it."""
    if unit.row is not None:
        return []
    verb, particle = _deed_asked(frame)
    asked_of = {term.key for term in frame.terms}
    found = [
        *told_in(_STANCES, frame.question, unit.text),
        *(_named_as_doers(unit.text, frame, verb, particle) if verb else ()),
    ]
    fit = _FIT if frame.type is AnswerType.PERSON else _FIT_OF_BODY
    values = []
    for named, group in found:
        opening = OPENS_SENTENCE.match(named[group])
        start = named.start(group) + (opening.end() if opening else 0)
        who = unit.text[start : named.end(group)]
        if asked_of.isdisjoint(map(key, who.split())):
            values.append(Value(who, start, named.end(group), fit))
    return values


def _named_as_doers(text: str, frame: Frame, verb: str, particle: str) -> Iterator[tuple[re.Match[str], str]]:
    """Each place where a text names who does what is asked about, and the group of the name."""
    if _TOGETHER.search(frame.question):
        yield from ((named, "who") for named in _BESIDE.finditer(text))
    if key(verb) not in _LIGHT or particle or key(verb) == _GIVE:
        for named, deed, between in _told(text):
            if _is_deed(deed, between, verb, particle) or _does_noun(text[: named.start()], deed, verb):
                yield named, "who"
    yield from ((went, "who") for went in _GOES_ON_WITH.finditer(text) if _is_of(went, verb, frame))
    yield from _as_doers(text, frame, verb, _BEFORE.get(particle, particle))
    if key(verb) in _MADE:
        asked_of = {term.key for term in frame.terms}
        for own in _OF_THEIR_OWN.finditer(text):
            if not asked_of.isdisjoint(map(key, own["own"].split())):
                yield own, "who" if own["who"] else "whom"


def _is_of(told: re.Match[str], verb: str, frame: Frame) -> bool:
    """Whether what went on with somebody is the thing and the deed asked about: "Ekby som part, med vilken samtalen fortsatte"."""
    return key(told["what"]) in {term.key for term in frame.terms} and key(told["deed"]) == key(verb)


def verb_asked(frame: Frame) -> str:
    """The verb of what is asked who did; "" where no such thing is asked, or one that says too little alone."""
    verb, particle = _deed_asked(frame)
    return "" if particle or key(verb) in _LIGHT else verb


def _deed_asked(frame: Frame) -> tuple[str, str]:
    """The verb and the particle of what is asked who did: "tog", "fram"; empty where no such thing is asked."""
    asked = _WHO.search(frame.question)
    if asked is None or not asks(_WHO, frame.question):
        return "", ""
    if all(term.verb for term in frame.terms):
        return "", ""  # "Vem har upprättat årsrapporten?" is told at its head
    verb, particle = asked["verb"].lower(), (asked["particle"] or _last_particle(frame.question)).lower()
    return (verb, particle) if _is_verb(verb) or is_passive(verb) else ("", "")


def _told(text: str) -> Iterator[tuple[re.Match[str], str, Sequence[str]]]:
    """Each place where a text names who does something, with the verb and what stands between it and the name."""
    for found in _BY.finditer(text):
        before = found["before"].split()
        for at, word in enumerate(before):
            if is_passive(word) or _PARTICIPLE.fullmatch(word):
                yield found, word, before[at + 1 :]
        if found["after"] and _PARTICIPLE.fullmatch(found["after"]):
            yield found, found["after"], ()
    for found in _DOES.finditer(text):
        # "Nämnden ansvarar för …" may be any; "Kustverket" is one
        is_name = " " in found["who"] or not is_known(found["who"].lower()) or _AGENCY.fullmatch(found["who"])
        if is_name and not is_passive(found["deed"]):
            yield found, found["deed"], (found["between"] or "").split()
    for found in _DOES_THEN.finditer(text):
        if is_verb(found["deed"]) and key(found["deed"]) not in _GIVES:
            yield found, found["deed"], ()


def _does_noun(before: str, told: str, verb: str) -> bool:
    """Whether what was carried out is the deed asked about, told by its noun: "utredningen … som genomförts av", of "utredde"."""
    base = root(key(verb))
    return bool(base) and key(told) in _CARRIED_OUT and any(root(key(word)) == base for word in _NOUN.findall(before))


def _as_doers(text: str, frame: Frame, verb: str, particle: str) -> Iterator[tuple[re.Match[str], str]]:
    """Those named as the doers of what is asked: "projektägaren Region Ek" owns a project, the "sammankallande" calls together."""
    stem = lemma(verb).removesuffix("nare") if verb.endswith("nar") else lemma(verb)
    stem = f"{particle}{stem.removesuffix('a')}"
    objects = [term.key for term in frame.terms if not term.name]
    for found in _AS.finditer(text):
        noun = (found["first"] or found["last"]).lower()
        doer = re.fullmatch(rf"(?P<of>[a-zåäö]*?)s?{re.escape(stem)}(?:n?are|n?aren|n?ande)", noun)
        if doer and (not doer["of"] or key(doer["of"]) in objects):
            yield found, "who" if found["first"] else "whom"


def _is_verb(word: str) -> bool:
    """Whether what follows "vem" is a verb; one that the dictionary takes for a noun's plural too: "samordnar"."""
    return is_verb(word) or (_PRESENT.fullmatch(word) is not None and lemma(word) != word and is_known(word))


def _last_particle(question: str) -> str:
    """The particle that ends a question, away from its verb: "Vem kallar länets nätverk ihop?"."""
    last = re.search(rf"\b({_PARTICLES})\W*$", question, re.IGNORECASE)
    return last[1] if last else ""


def _is_deed(told: str, between: Sequence[str], verb: str, particle: str) -> bool:
    """Whether a word told is the verb asked about, with its particle: "togs fram" and "framtagen" of "tog fram"."""
    if particle and particle not in between:
        return told.startswith(particle) and key(told.removeprefix(particle)) == key(verb)
    if between and not particle and between[0] in _PARTICLES.split("|"):
        return False
    if key(verb) == _GIVE:
        return key(told) in _GIVEN
    asked = {key(verb), *(() if particle else synonyms(key(verb)) | near(key(verb)))}
    return key(told) in asked or root(key(told)) in {root(one) for one in asked} - {""}

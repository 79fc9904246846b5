"""Who is told to do what is asked about, named beside the verb: "finansieras av Vinnova", "Region Ek driver teatern". Pure."""

import re
from collections.abc import Iterator, Sequence

from assistant.cues import asks
from assistant.types import Frame
from assistant.values.names import OPENS_SENTENCE
from assistant.values.value import Value
from corpus.swedish.derivation import root
from corpus.swedish.lemmas import is_known
from corpus.swedish.synonyms import synonyms
from corpus.swedish.verbs import is_passive, is_verb
from corpus.swedish.words import key
from corpus.types import Unit

_PARTICLES = "fram|in|ut|upp|ner|ned|över|igenom|bort"
_AUXILIARY = "har|hade|ska|skall|skulle|kommer att|kan|får|fick|är det som|var det som|brukar"
_WHO = re.compile(
    rf"\b(?:vem|vilka)(?: som)?(?: (?:{_AUXILIARY}))? (?P<verb>[a-zåäö]+)(?: (?P<particle>{_PARTICLES})\b)?",
    re.IGNORECASE,
)
_NAME = r"[A-ZÅÄÖ][\w&-]*(?: (?:[A-ZÅÄÖ][\w&-]*|(?:tekniska |medicinska )?(?:universitet|högskola|kommun|län)|i [A-ZÅÄÖ]\w+|\([A-ZÅÄÖ]+\)))*"
_BODY = r"(?:[a-zåäö]+-? och )?(?:staten|EU|regionen|regionerna|kommunen|kommunerna|landstinget|länsstyrelsen|[a-zåäö]*(?:myndigheten|nämnden|styrelsen|förvaltningen|verket|bolaget|företaget|föreningen|stiftelsen|byrån|kontoret|revisorerna|deltagarna|användarna|kunderna))"
_ONE = rf"(?:{_NAME}|{_BODY})"
_GROUP = rf"(?P<who>{_ONE}(?:, {_ONE})*(?:,? (?:och|samt) {_ONE})?)(?!\w)"
_BY = re.compile(rf"(?P<before>(?:[a-zåäö]+ ){{1,3}})av {_GROUP}(?: (?P<after>[a-zåäö]+))?")
_DOES = re.compile(
    rf"(?:^|[.:;–•] ){_GROUP} (?:(?:har|hade|ska|kommer att) )?(?P<deed>[a-zåäö]+)(?: (?P<between>{_PARTICLES})\b)?"
)
# "I år arrangerar Ekvik kommun en festival": the verb comes first; not of verbs that tell to whom something goes.
_DOES_THEN = re.compile(
    rf"(?P<deed>\b[a-zåäö]+) {_GROUP},? (?:(?:sin|sitt|sina|en|ett|den|det|de|ut|fram|upp)\b|[a-zåäö]+(?:en|et|na)\b)"
)
_GIVES = frozenset(map(key, "bevilja tilldela erbjuda lämna betala visa skicka ersätta tacka kalla utse välja".split()))
_PARTICIPLE = re.compile(r"\w+(?:[dt]|da|ta|de|na|en|et|its|ats|tts|dts)$")
_LIGHT = frozenset(map(key, "vara bli ha få ta göra ge gå komma stå lägga sätta se säga vilja veta heta".split()))
_FIT = 1.45  # what stands beside the verb itself is before any name of the sentence


def doers(unit: Unit, frame: Frame) -> list[Value]:
    """Those who do what is asked about, as far as they are named beside the very verb or another word for it."""
    asked = _WHO.search(frame.question)
    if unit.row is not None or asked is None or not asks(_WHO, frame.question):
        return []
    verb, particle = asked["verb"].lower(), (asked["particle"] or "").lower()
    if not (is_verb(verb) or is_passive(verb)) or (key(verb) in _LIGHT and not particle):
        return []
    asked_of = {term.key for term in frame.terms}
    found = []
    for named, deed, between in _told(unit.text):
        opening = OPENS_SENTENCE.match(named["who"])
        start = named.start("who") + (opening.end() if opening else 0)
        who = unit.text[start : named.end("who")]
        if _is_deed(deed, between, verb, particle) and asked_of.isdisjoint(map(key, who.split())):
            found.append(Value(who, start, named.end("who"), _FIT))
    return found


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
        is_name = " " in found["who"] or not is_known(found["who"].lower())  # "Nämnden ansvarar för …" may be any
        if is_name and not is_passive(found["deed"]):
            yield found, found["deed"], (found["between"] or "").split()
    for found in _DOES_THEN.finditer(text):
        if is_verb(found["deed"]) and key(found["deed"]) not in _GIVES:
            yield found, found["deed"], ()


def _is_deed(told: str, between: Sequence[str], verb: str, particle: str) -> bool:
    """Whether a word told is the verb asked about, with its particle: "togs fram" and "framtagen" of "tog fram"."""
    if particle and particle not in between:
        return told.startswith(particle) and key(told.removeprefix(particle)) == key(verb)
    if between and not particle and between[0] in _PARTICLES.split("|"):
        return False
    asked = {key(verb), *(synonyms(key(verb)) if not particle else ())}
    return key(told) in asked or root(key(told)) in {root(one) for one in asked} - {""}

"""Kinds of events, each told in many words: a question's "dyrare" is a report's "fördyring", "underskott" or "överskred ramen"."""

import re
from enum import StrEnum
from functools import lru_cache


class EventKind(StrEnum):
    """What happened, whatever word tells it."""

    DEFICIT = "deficit"  # "gick back", "blev dyrare", "tjänade mindre"
    SURPLUS = "surplus"
    FEWER = "fewer"
    MORE = "more"
    LATE = "late"
    STOPPED = "stopped"
    CLOSED = "closed"
    REFUSED = "refused"
    AFFECTED = "affected"


_RESULT = r"(?:\w*resultat\w*|\w*vinst\w*|\w*utfall\w*)"
_TOLD = {
    EventKind.DEFICIT: r"\w*underskott\w*|minus(?:resultat\w*)?|back|\w*förlust(?:en|er)?|dyrare|\w*fördyr\w+|överskr[ei]d\w*|översteg|överstiger|överstigit|\w*överdrag\w*|spräck\w+|sprack|spruckit|dr[ao]g\w* (?:\S+ ){0,5}?över|gå\w* över|kosta\w* (?:\w+ )?mer|röda siffror"
    rf"|(?:lägre|mindre|sämre|försämrat|försämrade) {_RESULT}|{_RESULT} (?:\w+ ){{0,2}}?(?:försämra\w*|sjönk|minska\w*|sämre|lägre)|tjän\w+ (?:\w+ ){{0,3}}?(?:mindre|sämre)",
    EventKind.SURPLUS: r"\w*överskott\w*|plus(?:resultat\w*)?|billigare|underskr[ei]d\w*|understeg|understiger|kosta\w* (?:\w+ )?mindre|pengar över"
    rf"|(?:högre|större|bättre|förbättrat|förbättrade) {_RESULT}|{_RESULT} (?:\w+ ){{0,2}}?(?:förbättra\w*|steg|öka\w*|bättre|högre)|tjän\w+ (?:\w+ ){{0,3}}?(?:mer|bättre)",
    EventKind.FEWER: r"\w*minsk\w+|sjönk|sjunk\w+|färre|lägre|mindre|gick (?:ned|ner)|gått (?:ned|ner)|föll|fallit|tappa\w*|halvera\w*|ned(?:gång|åt|dragning)\w*|sämre|\w*försämr\w+|krymp\w+",
    EventKind.MORE: r"öka\w*|\w*ökning\w*|steg|stig\w+|fler|högre|mer|väx\w+|fördubbl\w*|uppgång\w*|bättre|förbättr\w+|höj\w+|\w*höjning\w*|(?:gå\w*|gick) (?:\S+ ){0,4}?upp|dyrare",
    EventKind.LATE: r"\w*försen\w+|dröj\w+|senare|senarelä\w+|upps?kj\w+|skj[uö]t\w* (?:upp|fram)|sköts (?:upp|fram)|uppskjut\w+|drog ut|går (?:långsamm\w+|trög\w+)|långsammare|står still|inte (?:starta\w*|börja\w*|blev klar\w*|blivit klar\w*)",
    EventKind.STOPPED: r"avbr[öou]t\w*|stopp\w+|ställ\w* in|inställ\w+|upphör\w*|paus\w+|stanna(?:de|t|r)? (?!för |på |i |kvar )(?:\S+ ){0,8}?(?:av|upp)|avstanna\w*|står still|lagts på is|läggs på is|vilar",
    EventKind.CLOSED: r"(?:la(?:de)?s?|lagts|lägg\w*) (?:\S+ ){0,6}?(?:ned|ner)|nedlagd\w*|nedlägg\w+|\w*stäng\w+|avveckl\w+",
    EventKind.REFUSED: r"avsl(?:og|ås|å|ag|agit|agits|ogs)\w*|avstyrk\w*|fick (?:\w+ ){0,3}?(?:nej|avslag)|sagt? nej|sa(?:de)? nej|nekad\w*|nekas|inget bidrag|inga (?:pengar|medel)|beviljas (?:inte|inget|inga)|beviljades (?:inte|inget|inga)|(?:fick|får) inte|(?:fick|får) (?:\w+ ){0,3}?(?:inget|inga)|ratad\w*",
    EventKind.AFFECTED: r"\w*påverk\w+|\w*konsekvens\w*|\w*effekt(?:er|en|erna)?|inverk\w+|betydelse för|drabba\w*|slår (?:\w+ )?mot",
}  # fmt: skip
_PATTERNS = {kind: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for kind, words in _TOLD.items()}
MONEY = frozenset({EventKind.DEFICIT, EventKind.SURPLUS})
# "Underskottet beror på …": what stands before is the event; after "vilket gjort att …" it is what follows.
_BEFORE_CAUSE = re.compile(
    r"\b(?:på grund av|till följd av|beror(?:de)?|berott|förklara(?:s|des|ts)|härrör|eftersom|därför att|tack vare|genom att|med anledning av|orsaka(?:s|des|ts) av|hänger samman|hör samman)\b",
    re.IGNORECASE,
)
# "… vilket är huvudorsaken till det lägre resultatet"
_CAUSE_OF = re.compile(r"\b\w*(?:orsak|förklaring|skäl|anledning)\w* till\b", re.IGNORECASE)
_AFTER_CAUSE = re.compile(
    r"\b(?:medfört|medförde|medför|lett till|ledde till|leder till|gjorde|gjort|gör|inneburit|innebar|bidragit till|bidrog till|resulterat i|resulterade i)\b|\bdärför\b(?! att)",
    re.IGNORECASE,
)


@lru_cache(maxsize=1 << 13)
def kinds_told(text: str) -> frozenset[EventKind]:
    """The kinds of events that a text tells: DEFICIT of "Fördyringen beror på berget"."""
    return frozenset(kind for kind, told in _PATTERNS.items() if told.search(text))


def effect_in(text: str) -> str:
    """The part of a sentence with a cause that tells what came of it: "Fördyringen" of "Fördyringen beror på berget"."""
    if named := _CAUSE_OF.search(text):
        return text[named.end() :]
    if (found := _BEFORE_CAUSE.search(text)) and found.start():
        return text[: found.start()]
    found = _AFTER_CAUSE.search(text)
    return text[found.end() :] if found else text


def effect_is_told(text: str) -> bool:
    """Whether a sentence says by a word of cause which part of it is the event."""
    return effect_in(text) != text


def is_event_word(word: str) -> bool:
    """Whether a word alone tells a kind of event and no thing: "dyrare", "underskottet"."""
    return any(told.fullmatch(word) for told in _PATTERNS.values())

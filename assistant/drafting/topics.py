"""What the sentences of a letter are about, and which questions lean on the ones before. Pure.

"Jag granskar nämndens beslut om Arena Vik. Vem yrkade bifall?" asks about Arena Vik: "bifall" alone is about nothing.
"""

import re
from collections.abc import Sequence

from corpus.swedish.dates import years
from corpus.swedish.verbs import is_verb
from corpus.swedish.words import STOP_WORDS, key, tokens

_LEANS = re.compile(
    r"\b(?:den|det|de|dem|dess|deras|denna|denne|detta|dessa|där|dit|därifrån|sådan[at]?|motsvarande|samma|it|its|they|them|this)\b",
    re.IGNORECASE,
)
# "det" that stands for nothing, and articles before a noun or a relative clause.
DUMMY = re.compile(
    r"\b(?:finns|fanns|går|gick|är|var|blir|blev|stämmer|kostar|står|ser|handlar|har|rör)\s+det\b(?=\s+\S+)"
    r"|\b(?:det|den|de|dem|dom)\s+(?=(?:som|att|här|där)\b|(?!vara|bli|ha|få|ta|ge|gå|komma|kunna|skola|borde|kosta|ligga|gälla)[\wåäö]+(?:aste|sta|ste|iga|liga|a|e)\s+[\wåäö]+|[\wåäö]{3,}(?:en|et|na|n)\b|\d)"
    r"|\b(?:hur|vad)\s+(?:blir|är|ser)\s+det\b",
    re.IGNORECASE,
)
NAMES = re.compile(r"(?<![\w\[])[A-ZÅÄÖ][\w\-åäöÅÄÖ]*(?:\s(?:(?:i|och|&|of|för)\s)?[A-ZÅÄÖ][\w\-åäöÅÄÖ]*)*")
# What the writer says of themselves: what is named there is seldom what they ask about.
_OF_THE_WRITER = re.compile(
    r"\b(?:bor|bosatt|kommer från|är från|jobbar|arbetar|pluggar|läser|studerar|heter|född|uppvuxen|flytta\w*|sitter i|ledamot|ersättare|redaktör|driver|äger|semester|på väg)\b"
    r"(?:(?!\boch\s+(?:har|jag|vi|min|undrar|vill)\b)[^.,;])*",
    re.IGNORECASE,
)
_INDEFINITE = re.compile(
    r"\b(?:en|ett|er|ert|era|någon|något|några)\s+(?:(?:ny|nya|nytt|stor|stort|egen|eget)\s+)?(?P<what>[a-zåäöé-]{5,}(?:\s+(?:för|om|till|av|mot|på|i)\s+[\wåäö-]{4,})?)",
    re.IGNORECASE,
)
_NOUNS_AFTER = re.compile(r"\b(?P<what>[a-zåäö]{4,}(?:\s+(?:för|om|till|av|mot)\s+[\wåäö-]{4,}))\W*$", re.IGNORECASE)
_ABOUT = re.compile(
    r"\b(?:om|kring|gällande|angående|rörande|avseende|beträffande|about|regarding|concerning|inför|granskar|läst|med|över|för|till)\s+"
    r"(?P<what>(?:(?:ett|en|den|det|de|er|ert|era|vår|vårt|the|your)\s+)?[^,.;:!?()]{4,60})",
    re.IGNORECASE,
)
_THE_PROJECT = re.compile(r"\b(?:projektet|the project)\b", re.IGNORECASE)
NAMED_PROJECT = re.compile(rf"(?i:\b(?:projektet|the project|projekt))\s+({NAMES.pattern})")
SAME_KIND = re.compile(r"\bmotsvarande\s+(?=[a-zåäö]{5,})(?!(?:siffr|uppgift|belopp|tal))", re.IGNORECASE)
# The body that is written to is seldom what is asked about.
_A_BODY = re.compile(r"\b(?:[A-ZÅÄÖ][\wåäö-]+s\s+(?:kommun|stad|region)|[Rr]egion\s+[A-ZÅÄÖ][\wåäö-]+)\b")
_PLACED = re.compile(r"\b(?:i|på|från|in|at|from)\s+$", re.IGNORECASE)  # a name after these is where, not what
_BODY = re.compile(r"\b[a-zåäö]{3,}(?:nämnden|styrelsen|förvaltningen|förbundet|bolaget|verket|rådet|kansliet)\b")
# Nouns that any question may have: alone they say nothing of what it is about.
_GENERIC = re.compile(
    r"(?:bifall|avslag|reservation\w*|votering\w*|omröstning\w*|diarien\w+|dnr|ärende\w*|beslut\w*|belopp\w*|kostnad\w*|pris\w*|summa\w*|"
    r"datum\w*|orsak\w*|anledning\w*|mål\w*|nämnd\w{0,3}|styrelse\w{0,2}|fullmäktige|medel|medlen|pengar\w*|handläggningstid\w*|grupp\w*|"
    r"höst(?:en)?|sommar(?:en)?|vinter(?:n)?|vår(?:en)?|veck[ao]\w*|nyfiken|intresserad|besked|sant|förklaring\w*|frågor\w*|fråga|hjälp|svar\w*|uppgift\w*|siffr\w*|information|underlag|deltagare\w*|yttrande\w*|förslag\w*|plan(?:en)?|tid(?:en)?|plats(?:en)?|sist[ae]|först[ae]|bäst|sämst|bättre|sämre|billigare|dyrare|färdig\w*|"
    r"klar[at]?|kvinnor|män|barn|projekt(?:et)?|granskning(?:en)?|utredning(?:en)?|avtal(?:et)?|december|november|oktober|september|augusti|juli|juni|maj|"
    r"april|mars|februari|januari|slut|start(?:en)?|resultat(?:et)?|partie?t?|fördelat|gräns(?:en)?|anställda)",
    re.IGNORECASE,
)
# Words that ask, not what is asked about.
_LIGHT = frozenset(
    key(word)
    for word in "stor stort lång länge långt långa hög högt låg många mycket vilken vilket vilka år procent andel antal kronor belopp hända gäller gälla ligga "
    "kosta bli vara få ha göra gjort komma gå ta handla finnas se veta borde kunna vilja egen själv dag datum "
    "how much many large does run has have been project".split()
)


_ASKING = re.compile(
    r"hur|vad|vem|vems|vilk\w+|varför|när|var|which|what|who|how|when|why|the|of|and|into|until", re.IGNORECASE
)


def topic_of(piece: str) -> str:
    """What a sentence of the letter is most likely about; "" when it cannot be told."""
    return next(iter(topics_of(piece)), "")


def topics_of(piece: str) -> list[str]:
    """What a sentence may be about, the likeliest first: a name, what follows "om" or "en", a body, a definite noun."""
    plain = _A_BODY.sub(" ", _OF_THE_WRITER.sub(" ", piece))
    names = [
        match[0]
        for match in NAMES.finditer(plain)
        if match.start() > 0 and plain[: match.start()].strip(" ”\"'") and match[0].lower() not in STOP_WORDS
    ]
    places = [name for name in names if _PLACED.search(plain[: plain.rindex(name)])]
    found = [name for name in names if name not in places][-1:]
    for pattern in (_INDEFINITE, _NOUNS_AFTER, _ABOUT):
        if about := [match["what"] for match in pattern.finditer(plain) if own_words(match["what"])]:
            found.append(" ".join(about[-1].split()[:6]))
    found += _BODY.findall(plain)[-1:]
    definite = [word for word in own_words(plain) if len(word) >= 6 and re.search(r"(?:en|et|erna|arna|orna)$", word)]
    return list(dict.fromkeys([*found, *definite[-1:], *places[-1:]]))


def leans(text: str, between: Sequence[str], *, follows: bool) -> bool:
    """Whether a question needs what came before it; ``follows``: it stands in the same sentence as another."""
    bare = DUMMY.sub(" ", SAME_KIND.sub("", text))
    own = own_words(bare)
    named = any(word[0].isupper() for word in own)
    if _LEANS.search(bare) and not (named and len(own) >= 4):
        return True
    if not own or (_THE_PROJECT.search(text) and not NAMED_PROJECT.search(text)):
        return True
    if follows and len(own) == 1 and not named and not years(text):
        return True
    return (
        bool(between)
        and not named
        and len(own) <= 3
        and any(topic[0].isupper() for topic in [topic_of(between[-1])] if topic)
    )


def main_words(question: str) -> str:
    """What an earlier question was about: the topic it was given, else its names and nouns with their year."""
    own, _, given = question.rstrip(" ?").partition(" – ")
    if given and len(given.split()) <= 4:
        return given
    kept = own_words(own)
    words = list(dict.fromkeys(word for word in re.findall(r"[\w\-åäöÅÄÖ]+", own) if word in kept))
    named = [place for place, word in enumerate(words) if word[0].isupper() and own.find(word) > 0]
    if not named and words and words[0][0].isupper() and own.startswith(words[0]):
        named = [0]
    if not named:
        return " ".join(words)
    last = words[named[-1]]
    owned = last.endswith("s") and named[-1] + 1 < len(words) and words[named[-1] + 1][0].islower()
    return f"{last} {words[named[-1] + 1]}" if owned else " ".join(words[place] for place in named)


def own_words(text: str) -> list[str]:
    """The words that say what a question is about: no verb, and none that any question may have."""
    words = text.split()
    before = {word.strip(" ?.,!"): words[place - 1] for place, word in enumerate(words) if place}
    return [
        word
        for word in content_words(text)
        if not word.isdigit()
        and not _GENERIC.fullmatch(word)
        and not re.fullmatch(r"[a-zåäö]+(?<!n)as", word)  # "väntas", "antas"
        and (word[0].isupper() or not is_verb(word, before.get(word, "")))
    ]


def content_words(text: str) -> list[str]:
    """The words of a text that say what it is about."""
    return [
        token.text
        for token in tokens(text)
        if re.search(r"[^\W_]", token.text)
        and token.text.lower() not in STOP_WORDS
        and key(token.text.lower()) not in _LIGHT
        and not _LEANS.fullmatch(token.text)
        and not _ASKING.fullmatch(token.text)
    ]

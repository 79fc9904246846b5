"""Pieces of a letter -> its questions, each as it can be asked alone.

A letter speaks on: "revisionsrapporten … Vad beslutade nämnden om rapporten? … Vad kostade den?". A word that is the end of
a longer one before it stands for that; a question that leans on a pronoun is given what the question or the sentence
before it is about.
"""

import re
from collections.abc import Sequence

from assistant.drafting.privacy import ADDRESS, MAIL, NAME, PERSONAL_NUMBER, PHONE
from assistant.drafting.splitting import Piece, pieces
from assistant.drafting.types import Inquiry, Question
from corpus.swedish.dates import years
from corpus.swedish.verbs import is_verb
from corpus.swedish.words import STOP_WORDS, key, tokens

_LEANS = re.compile(
    r"\b(?:den|det|de|dem|dess|deras|denna|denne|detta|dessa|där|dit|därifrån|sådan[at]?|motsvarande|samma|it|its|they|them|this)\b",
    re.IGNORECASE,
)
# "det" that stands for nothing, and articles before a noun or a relative clause.
_DUMMY = re.compile(
    r"\b(?:finns|fanns|går|gick|är|var|blir|blev|stämmer|kostar|står|ser|handlar|har|rör)\s+det\b(?=\s+\S+)"
    r"|\b(?:det|den|de|dem|dom)\s+(?=(?:som|att|här|där)\b|(?!vara|bli|ha|få|ta|ge|gå|komma|kunna|skola|borde|kosta|ligga|gälla)[\wåäö]+(?:aste|sta|ste|iga|liga|a|e)\s+[\wåäö]+|[\wåäö]{3,}(?:en|et|na|n)\b|\d)"
    r"|\b(?:hur|vad)\s+(?:blir|är|ser)\s+det\b",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"^(?P<stem>[a-zåäöé]{3,}?)(?:(?P<ending>en|et|an|n|t|erna|arna|orna|na)(?P<owner>s?))$")
_POINTED = re.compile(
    r"\b(?:sådana?|sådant|dessa|denna|detta|det här|den här|de här)\s+(?P<noun>[a-zåäö]{5,})", re.IGNORECASE
)
_SAME_YEARS = re.compile(r"\b(?:under |för )?samma (?:år|period|tid(?:sperioder?)?)\b", re.IGNORECASE)
_THIS_YEAR = re.compile(r"\bi år\s*\(\s*((?:19|20)\d\d)\s*\)", re.IGNORECASE)
_IN_THAT_CASE = re.compile(
    r"\s*,?\s*(?:och|samt|and)?\s*(?:i så fall|if so)\b[\s,]*(?P<tail>[^?]*)\??\s*$", re.IGNORECASE
)
_TRUE_THAT = re.compile(r"^\W*(?:stämmer det|är det (?:sant|så|riktigt)) att\s+", re.IGNORECASE)
_HOW = re.compile(r"^(?:hur (?:mycket|många|stor\w*|länge)|när|var|vem|vilk\w+)\b", re.IGNORECASE)
_ASIDE = re.compile(r"\b(?:förresten|egentligen|möjligen|kanske|då|just nu|också)\b\s?", re.IGNORECASE)
# What the writer says of themselves: what is named there is seldom what they ask about.
_OF_THE_WRITER = re.compile(
    r"\b(?:bor|bosatt|kommer från|är från|jobbar|arbetar|pluggar|läser|studerar|heter|född|uppvuxen|flytta\w*|sitter i|ledamot|ersättare|redaktör|driver|äger|semester|på väg)\b"
    r"(?:(?!\boch\s+(?:har|jag|vi|min|undrar|vill)\b)[^.,;])*",
    re.IGNORECASE,
)
_NAMES = re.compile(r"(?<![\w\[])[A-ZÅÄÖ][\w\-åäöÅÄÖ]*(?:\s(?:(?:i|och|&|of|för)\s)?[A-ZÅÄÖ][\w\-åäöÅÄÖ]*)*")
_ABOUT = re.compile(
    r"\b(?:om|kring|gällande|angående|rörande|avseende|beträffande|about|regarding|concerning|inför|granskar|läst|med|över|för|till)\s+"
    r"(?P<what>(?:(?:ett|en|den|det|de|er|ert|era|vår|vårt|the|your)\s+)?[^,.;:!?()]{4,60})",
    re.IGNORECASE,
)
_INDEFINITE = re.compile(
    r"\b(?:en|ett|er|ert|era|någon|något|några)\s+(?P<what>[a-zåäöé-]{5,}(?:\s+(?:för|om|till|av|mot|på|i)\s+[\wåäö-]{4,})?)",
    re.IGNORECASE,
)
_NOUNS_AFTER = re.compile(r"\b(?P<what>[a-zåäö]{4,}(?:\s+(?:för|om|till|av|mot)\s+[\wåäö-]{4,}))\W*$", re.IGNORECASE)
_SAME_KIND = re.compile(r"\bmotsvarande\s+(?=[a-zåäö]{5,})(?!(?:siffr|uppgift|belopp|tal))", re.IGNORECASE)
_SAME_FIGURES = re.compile(
    r"^(?:vad är |vilka är |hur är )?(?:motsvarande|samma)\s+(?:siffr\w*|uppgift\w*|belopp\w*|tal\w*)\b(?P<rest>.*?)\??$",
    re.IGNORECASE,
)
_THE_PROJECT = re.compile(r"\b(?:projektet|the project)\b", re.IGNORECASE)
_NAMED_PROJECT = re.compile(rf"(?i:\b(?:projektet|the project|projekt))\s+({_NAMES.pattern})")
# Nouns that any question may have: alone they say nothing of what it is about.
_GENERIC = re.compile(
    r"(?:bifall|avslag|reservation\w*|votering\w*|omröstning\w*|diarien\w+|dnr|ärende\w*|beslut\w*|belopp\w*|kostnad\w*|pris\w*|summa\w*|"
    r"datum\w*|orsak\w*|anledning\w*|mål\w*|nämnd\w{0,3}|styrelse\w{0,2}|fullmäktige|medel|medlen|pengar\w*|handläggningstid\w*|grupp\w*|"
    r"nyfiken|intresserad|förklaring\w*|frågor\w*|fråga|hjälp|svar\w*|uppgift\w*|siffr\w*|information|underlag|deltagare\w*|yttrande\w*|förslag\w*|plan(?:en)?|tid(?:en)?|plats(?:en)?|sist[ae]|först[ae]|bäst|sämst|bättre|sämre|billigare|dyrare|färdig\w*|"
    r"klar[at]?|kvinnor|män|barn|projekt(?:et)?|granskning(?:en)?|utredning(?:en)?|avtal(?:et)?|december|november|oktober|september|augusti|juli|juni|maj|"
    r"april|mars|februari|januari|slut|start(?:en)?|resultat(?:et)?|partie?t?|fördelat|gräns(?:en)?|anställda)",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?:19|20)\d\d(?:(?:\s*(?:och|respektive|samt|,|–|-)\s*)(?:19|20)\d\d)*")
_DIRECT_FORMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), direct)
    for pattern, direct in (
        (
            r"^(?:diarienr|diarienummer|diarienumret|dnr|ärendenumret)\s+(?:på|för|till)\s+(.+)$",
            r"Vilket diarienummer har \1",
        ),
        (r"^namn(?:et|en)?\s+på\s+(.+)$", r"Vad heter \1"),
        (r"^antal(?:et)?\s+(.+)$", r"Hur många \1"),
        (r"^andel(?:en)?\s+(?!av\b)(.+)$", r"Hur stor andel \1"),
        (r"^((?:kostnad|utgift|budget|avgift|summa|omsättning)(?:en|n|erna)?)\s+(.+)$", r"Hur stor är \1 \2"),
        (r"^(?:datum(?:et)?|tidpunkt(?:en)?)\s+(?:för|då)\s+(.+)$", r"När är \1"),
        (
            r"^(?:orsak(?:en|erna)?|skäl(?:et|en)?|anledning(?:en)?)\s+till\s+(?:att\s+)?(.+)$",
            r"Vad är orsaken till \1",
        ),
        (
            r"^(hur (?:många|mycket|stor andel)[^?]*?) som ([a-zåäö]+(?:r|de|te|it|og|ick|åg)|kom|var|såg|låg)\b",
            r"\1 \2",
        ),
        (r"^(vem|vilka) som\b", r"\1"),
        (
            r"^hur (?:många|mycket|stor)\s+(?:det|den|de)\s+(?:borde|ska|skulle|bör)\s+(?:\w+\s+){0,2}?(?:vara|bli|ha blivit|ha varit)\s+enligt\s+(målet|planen|budgeten|prognosen)",
            r"Vad är \1",
        ),
    )
)
_LIST_ABOUT = re.compile(
    r"\b(?:uppgift\w*|jämförelse\w*|siffr\w*|underlag\w*|frågor|frågorna|svar|information|statistik|fakta|besked)\s+"
    r"(?:för|om|gällande|angående|avseende|kring|rörande|ur|från)\s+(?P<what>[^,:]{3,60})$",
    re.IGNORECASE,
)
_BY_LEAD = re.compile(
    r"^(?P<owner>[\wåäö]+(?:en|et|an|n))s\s+(?P<what>.+?)(?P<years>\s+(?:19|20)\d\d.*)?$", re.IGNORECASE
)
_ASKS_WHEN = re.compile(
    r"^\W*(?:\w+\s+)?(?:när\b|vilket (?:år|datum)|vilken (?:dag|månad)|hur länge|until when|when\b)", re.IGNORECASE
)
_MUCH_OF = re.compile(
    r"^(?P<how>hur mycket)\s+(?P<verb>hade|har|är|blev|var)\s+(?P<rest>[a-zåäö]+(?:ats|its|tts|ts|at|it)\b.*)$",
    re.IGNORECASE,
)
_SUBJECT_PRONOUN = re.compile(
    r"\b(?P<verb>är|var|blir|blev|har|hade|ska|skulle|kan|får|fick|gäller|gällde|kostar|kostade|kommer|kom|pågår|finns|finansieras|ser|såg|går|gick)\s+(?:den|det|de)\b(?!\s+(?:som|att|om|här|där)\b)",
    re.IGNORECASE,
)
_MASKS = (PERSONAL_NUMBER, PHONE, MAIL, ADDRESS, NAME)
# A wish that we do something, or a question of how far the writer's own case has come.
_DO_FOR_ME = re.compile(
    r"\b(?:(?:kan|kunde|skulle|vill|hinner|could|can|would)\s+(?:ni|du|någon|you)|(?:ni|du|någon)\s+(?:kan|kunde|skulle|vill|hinner))\b.{0,40}?\b(?:boka|avboka|omboka|överklaga|ändra|rätta|ringa|skicka|sända|mejla|"
    r"hjälpa|ordna|fixa|anmäla|betala|återbetala|stryka|ta bort|makulera|laga|åtgärda|komma|förmedla|book|call|send|arrange|appeal)\b",
    re.IGNORECASE,
)
_KIN = r"bror|syster|mor|mamma|far|pappa|son|dotter|man|fru|sambo|granne|mormor|morfar|farmor|farfar|barn|brother|sister|mother|father"
_OWN_THING = (
    r"ärende|fall|ansökan|anmälan|remiss|tid|operation|bot|p-bot|faktura|räkning|beslut|provsvar|journal|plats|kö|köplats|hemtjänst|bygglov|"
    r"färdtjänst|bidrag|utbetalning|case|application|appointment"
)
_OWN_CASE = re.compile(
    rf"\b(?:min|mitt|mina|vårt|vår|våra|hans|hennes|my|our)\s+(?:{_KIN})\b.{{0,40}}\b(?:tid|operation|svar|plats|besked|hjälp|{_OWN_THING})\b"
    rf"|\b(?:min|mitt|mina|vårt|hans|hennes|my|his|her)\s+(?:egen\s+|eget\s+)?(?:{_OWN_THING})\w*\b",
    re.IGNORECASE,
)


def questions_of(inquiry: Inquiry) -> tuple[Question, ...]:
    """The questions of an inquiry, in order."""
    found: list[Question] = []
    every = pieces(inquiry.text)
    for number, piece in enumerate(every):
        if piece.asks and not _nothing_left(piece.text):
            alone = _alone(number, every, found, inquiry)
            found.append(Question(_shown(piece.text), piece.start, piece.end, alone, is_errand(piece.text)))
    return tuple(found)


def is_errand(text: str) -> bool:
    """Whether a question asks us to do something for the writer, or about their own case."""
    return bool(
        _DO_FOR_ME.search(text) and not re.search(r"\b(?:uppgift|statistik|siffr|rapport|protokoll|underlag)", text)
    ) or bool(_OWN_CASE.search(text))


def topic_of(piece: str) -> str:
    """What a sentence of the letter is about: a name, else what follows "om" or "en"; "" when it cannot be told."""
    plain = _OF_THE_WRITER.sub(" ", piece)
    names = [
        match[0]
        for match in _NAMES.finditer(plain)
        if match.start() > 0 and plain[: match.start()].strip(" ”\"'") and match[0].lower() not in STOP_WORDS
    ]
    if names:
        return names[-1]
    for pattern in (_INDEFINITE, _NOUNS_AFTER, _ABOUT):
        if found := [match["what"] for match in pattern.finditer(plain) if _own(match["what"])]:
            return " ".join(found[-1].split()[:6])
    definite = [word for word in _own(plain) if len(word) >= 6 and re.search(r"(?:en|et|erna|arna|orna)$", word)]
    return definite[-1] if definite else ""


def _alone(number: int, every: Sequence[Piece], earlier: Sequence[Question], inquiry: Inquiry) -> str:
    """The standalone form of the piece ``number``."""
    piece = every[number]
    text = _THIS_YEAR.sub(r"\1", _unconditional(piece.text))
    text = _ASIDE.sub("", text).strip()
    before = " ".join([inquiry.subject, inquiry.text[: piece.start]])
    text = _direct(_POINTED.sub(lambda match: match["noun"], _whole_words(text, before)))
    previous = earlier[-1].standalone if earlier else ""
    if previous and _SAME_YEARS.search(text) and (known := years(previous)):
        text = _SAME_YEARS.sub(" och ".join(str(year) for year in known), text)
    if text.lower().startswith(("det ", "den ", "de ")) and re.match(r"^\w+ \w+ som\b", text):
        text = f"Hur stort var {text}"
    if previous and (same := _SAME_FIGURES.match(text)) and years(same["rest"]):
        return _YEARS.sub(" och ".join(str(year) for year in years(same["rest"])), previous)
    if piece.lead and (given := _BY_LEAD.match(text)) and given["owner"].lower() in piece.lead.lower():
        owner = re.search(rf"(?:\w+a\s+)?{given['owner']}", piece.lead, re.IGNORECASE)
        return _asked(f"Vilket {given['what']} hade {owner[0] if owner else given['owner']}{given['years'] or ''}")
    if piece.lead and (about := _LIST_ABOUT.search(piece.lead)):
        text = _with_topic(text, about["what"])
    text = _SAME_KIND.sub("", text)
    between = _statements_between(number, every, earlier)
    follows = bool(earlier) and not re.search(r"[.?!\n]\s", inquiry.text[earlier[-1].start : piece.start])
    if not _leans(text, between, follows=follows):
        return _asked(text)
    if project := _NAMED_PROJECT.findall(before):
        return _asked(_with_topic(text, project[-1]))
    topic = next((found for said in reversed(between) if (found := topic_of(said))), "")
    known = () if topic or years(text) or _ASKS_WHEN.match(text) else years(previous)
    if not topic and previous:
        topic = _main_words(previous)
    if not topic and inquiry.subject:
        topic = topic_of(f"om {inquiry.subject}")
    return _asked(_put_in(text, topic, known))


def _put_in(text: str, topic: str, known: Sequence[int]) -> str:
    """A leaning question with its topic where the pronoun stands, or after it; ``known`` are the years carried over."""
    when = f" {known[-1]}" if known and str(known[-1]) not in topic else ""
    bare = text.rstrip(" ?.!")
    if (pronoun := _SUBJECT_PRONOUN.search(bare)) and topic and not _DUMMY.match(bare, pronoun.start()):
        return f"{bare[: pronoun.start()]}{pronoun['verb']} {topic}{bare[pronoun.end() :]}{when}"
    if (much := _MUCH_OF.match(bare)) and topic:
        return f"{much['how']} av {topic}{when} {much['verb']} {much['rest']}"
    with_topic = _with_topic(text, topic)
    return f"{with_topic.rstrip(' ?.!')}{when}"


def _unconditional(text: str) -> str:
    """ "Stämmer det att X får pengar, och i så fall hur mycket?" asks how much X gets; of others the tail is left out."""
    conditional = _IN_THAT_CASE.search(text)
    if not conditional:
        return text
    bare = text[: conditional.start()]
    if _TRUE_THAT.match(bare) and _HOW.match(conditional["tail"]):
        return f"{conditional['tail']} – {_TRUE_THAT.sub('', bare)}?"
    return f"{bare}?"


def _direct(text: str) -> str:
    """The piece put as a question is put: "diarienumret på ärendet", "hur många som har deltagit" and the like."""
    for pattern, direct in _DIRECT_FORMS:
        if pattern.match(text):
            put = f"{text[:1].lower()}{text[1:]}"
            return str(pattern.sub(direct, put))
    return text


def _whole_words(text: str, before: str) -> str:
    """The text with "banan" written as the "Norrbotniabanan" that it stands for, when the letter has named one before."""
    longer = [word for word in re.findall(r"[\wåäöÅÄÖé-]{7,}", before) if word[0].isalpha()]
    pointed = {match["noun"].lower() for match in _POINTED.finditer(text)}

    def whole(match: re.Match[str]) -> str:
        word = match[0]
        definite = _DEFINITE.match(word)
        if not definite and word.lower() not in pointed:
            return word
        ends = (
            [word.lower()] if not definite else [word.lower().removesuffix(definite["owner"] or ""), definite["stem"]]
        )
        owner = str(definite["owner"]) if definite else ""
        for known in reversed(longer):
            bare = known.lower()
            for end in ends:
                if (
                    len(end) >= 4
                    and len(bare) >= len(end) + 3
                    and re.search(rf"{re.escape(end)}(?:en|et|n|t|an)?$", bare)
                ):
                    return f"{known}{owner}"
        return word

    return re.sub(r"(?<![\w-])[a-zåäöé]{4,}(?![\w-])", whole, text)


def _leans(text: str, between: Sequence[str], *, follows: bool) -> bool:
    """Whether a question needs what came before it; ``follows``: it stands in the same sentence as another."""
    bare = _DUMMY.sub(" ", _SAME_KIND.sub("", text))
    own = _own(bare)
    named = any(word[0].isupper() for word in own)
    if _LEANS.search(bare) and not (named and len(own) >= 4):
        return True
    if not own or (_THE_PROJECT.search(text) and not _NAMED_PROJECT.search(text)):
        return True
    if follows and len(own) == 1 and not named and not years(text):
        return True
    return (
        bool(between)
        and not named
        and len(own) <= 3
        and any(topic[0].isupper() for topic in [topic_of(between[-1])] if topic)
    )


def _own(text: str) -> list[str]:
    """The words that say what a question is about: no verb, and none that any question may have."""
    words = text.split()
    before = {word.strip(" ?.,!"): words[place - 1] for place, word in enumerate(words) if place}
    return [
        word
        for word in _content(text)
        if not word.isdigit()
        and not _GENERIC.fullmatch(word)
        and not re.fullmatch(r"[a-zåäö]+(?<!n)as", word)  # "väntas", "antas"
        and (word[0].isupper() or not is_verb(word, before.get(word, "")))
    ]


def _statements_between(number: int, every: Sequence[Piece], earlier: Sequence[Question]) -> list[str]:
    """What the letter says between the question before and this one, when it says something; all of it before the first."""
    after = earlier[-1].end if earlier else 0
    return [one.text for one in every[:number] if not one.asks and one.start >= after]


def _with_topic(text: str, topic: str) -> str:
    if not topic or all(key(word) in {key(own) for own in _content(text)} for word in _content(topic)):
        return text
    return f"{text.rstrip(' ?.!')} – {topic}"


def _main_words(question: str) -> str:
    """What an earlier question was about: the topic it was given, else its names and nouns with their year."""
    own, _, given = question.rstrip(" ?").partition(" – ")
    if given and len(given.split()) <= 4:
        return given
    kept = _own(own)
    words = list(dict.fromkeys(word for word in re.findall(r"[\w\-åäöÅÄÖ]+", own) if word in kept))
    named = [place for place, word in enumerate(words) if word[0].isupper() and own.find(word) > 0]
    if not named and words and words[0][0].isupper() and own.startswith(words[0]):
        named = [0]
    if not named:
        return " ".join(words)
    last = words[named[-1]]
    owned = last.endswith("s") and named[-1] + 1 < len(words) and words[named[-1] + 1][0].islower()
    return f"{last} {words[named[-1] + 1]}" if owned else " ".join(words[place] for place in named)


_LIGHT = frozenset(
    key(word)
    for word in "stor stort lång länge långt långa hög högt låg många mycket vilken vilket vilka år procent andel antal kronor belopp hända gäller gälla ligga "
    "kosta bli vara få ha göra gjort komma gå ta handla finnas se veta borde kunna vilja egen själv dag datum "
    "how much many large does run has have been project".split()
)


def _content(text: str) -> list[str]:
    """The words of a text that say what it is about."""
    return [
        token.text
        for token in tokens(text)
        if re.search(r"[^\W_]", token.text)
        and token.text.lower() not in STOP_WORDS
        and key(token.text.lower()) not in _LIGHT
        and not _LEANS.fullmatch(token.text)
        and not re.fullmatch(
            r"hur|vad|vem|vems|vilk\w+|varför|när|var|which|what|who|how|when|why|the|of|and|into|until",
            token.text,
            re.IGNORECASE,
        )
    ]


def _asked(text: str) -> str:
    bare = text.strip(" .?!,")
    return f"{bare[:1].upper()}{bare[1:]}?"


def _shown(text: str) -> str:
    """The question as the letter repeats it: a direct one ends in a question mark, an indirect one does not."""
    bare = text.rstrip(" .!,")
    return f"{bare[:1].upper()}{bare[1:]}"


def _nothing_left(text: str) -> bool:
    """Whether masking has left nothing to ask."""
    for mask in _MASKS:
        text = text.replace(mask, "")
    return not re.search(r"[^\W\d_]{3,}", text)

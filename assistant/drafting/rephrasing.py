"""Putting a piece of a letter as a question is put: direct, whole words for short ones, the topic in the pronoun's place. Pure."""

import re
from collections.abc import Sequence

from assistant.drafting.topics import DUMMY, content_words
from corpus.swedish.words import key

_DEFINITE = re.compile(r"^(?P<stem>[a-zåäöé]{3,}?)(?:(?P<ending>en|et|an|n|t|erna|arna|orna|na)(?P<owner>s?))$")
_POINTED = re.compile(
    r"\b(?:sådana?|sådant|dessa|denna|detta|det här|den här|de här)\s+(?P<noun>[a-zåäö]{5,})", re.IGNORECASE
)
_IN_THAT_CASE = re.compile(
    r"\s*,?\s*(?:och|samt|and)?\s*(?:i så fall|if so)\b[\s,]*(?P<tail>[^?]*)\??\s*$", re.IGNORECASE
)
_TRUE_THAT = re.compile(r"^\W*(?:stämmer det|är det (?:sant|så|riktigt)) att\s+", re.IGNORECASE)
_HOW = re.compile(r"^(?:hur (?:mycket|många|stor\w*|länge)|när|var|vem|vilk\w+)\b", re.IGNORECASE)
_ASIDE = re.compile(r"\b(?:förresten|egentligen|möjligen|kanske|då|just nu|också)\b\s?", re.IGNORECASE)
_THIS_YEAR = re.compile(r"\bi år\s*\(\s*((?:19|20)\d\d)\s*\)", re.IGNORECASE)
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
            r"^(hur (?:många|mycket)(?: [a-zåäö]+)?) som ([a-zåäö]+(?:r|de|te|it|og|ick|åg)|kom|var|såg|låg)\b",
            r"\1 \2",
        ),
        (
            r"^(?:uppgift(?:er)?|information|besked)\s+om\s+(?=(?:vem|vad|hur|vilk|när|varför))(vem(?= som)|)(?: som)?(.*)$",
            r"\1\2",
        ),
        (r"^(vem|vilka) som\b", r"\1"),
        (r"^var går gränsen för (hur .+)$", r"\1"),
        (
            r"^hur (?:många|mycket|stor)\s+(?:det|den|de)\s+(?:borde|ska|skulle|bör)\s+(?:\w+\s+){0,2}?(?:vara|bli|ha blivit|ha varit)\s+enligt\s+(målet|planen|budgeten|prognosen)",
            r"Vad är \1",
        ),
    )
)
_MUCH_OF = re.compile(
    r"^(?P<how>hur mycket)\s+(?P<verb>hade|har|är|blev|var)\s+(?P<rest>[a-zåäö]+(?:ats|its|tts|ts|at|it)\b.*)$",
    re.IGNORECASE,
)
_SUBJECT_PRONOUN = re.compile(
    r"\b(?P<verb>är|var|blir|blev|har|hade|ska|skulle|kan|får|fick|gäller|gällde|kostar|kostade|kommer|kom|pågår|finns|finansieras|ser|såg|går|gick)\s+(?:den|det|de)\b(?!\s+(?:som|att|om|här|där)\b)",
    re.IGNORECASE,
)
_THITHER = re.compile(r"\bdit\b", re.IGNORECASE)
_CLEFT = re.compile(r"^(?:det|den|de) \w+ som\b", re.IGNORECASE)


def rephrased(text: str, before: str) -> str:
    """The piece ``text`` put directly, each short word as the longer one in ``before`` that it stands for."""
    plain = _ASIDE.sub("", _THIS_YEAR.sub(r"\1", _unconditional(text))).strip()
    direct = _direct(_POINTED.sub(lambda match: match["noun"], _whole_words(plain, before)))
    return f"Hur stort var {direct}" if _CLEFT.match(direct) else direct


def put_in(text: str, topic: str, known: Sequence[int]) -> str:
    """A leaning question with its topic where the pronoun stands, or after it; ``known`` are the years carried over."""
    when = f" {known[-1]}" if known and str(known[-1]) not in topic else ""
    bare = text.rstrip(" ?.!")
    if (pronoun := _SUBJECT_PRONOUN.search(bare)) and topic and not DUMMY.match(bare, pronoun.start()):
        return f"{bare[: pronoun.start()]}{pronoun['verb']} {topic}{bare[pronoun.end() :]}{when}"
    if topic and (there := _THITHER.search(bare)):
        return f"{bare[: there.start()]}till {topic.split()[-1]}{bare[there.end() :]}{when}"
    if (much := _MUCH_OF.match(bare)) and topic:
        return f"{much['how']} av {topic}{when} {much['verb']} {much['rest']}"
    return f"{with_topic(text, topic).rstrip(' ?.!')}{when}"


def with_topic(text: str, topic: str) -> str:
    """A question followed by what it is about, unless it says so itself."""
    if not topic or all(key(word) in {key(own) for own in content_words(text)} for word in content_words(topic)):
        return text
    return f"{text.rstrip(' ?.!')} – {topic}"


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
    """The text with "banan" written as the "Norrlidsbanan" that it stands for, when the letter has named one before."""
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

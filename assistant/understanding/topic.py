"""What the last question was about: its topic, the body it named, and what a pronoun after it stands for."""

import re
from collections.abc import Sequence

from assistant.understanding.contrasts import SIDES
from assistant.understanding.phrases import LOCATIVE, Sort, phrases
from assistant.understanding.slots import is_name
from assistant.understanding.turn_words import (
    FIGURE_ASKED,
    GROUP,
    IN_THE_END,
    ORGAN,
    PART_OF_THEM,
    PREPOSITION,
    QUESTION_WORD,
    content,
    definite,
    opens_with_verb,
    specific,
    verbal,
)
from corpus.swedish.date_forms import FULL_MONTH
from corpus.swedish.dates import dates, years
from corpus.swedish.words import STOP_WORDS, Token, key, tokens


def place_spoken_of(last: str) -> str:
    """The body or house that the last question names, with where it is: "Högskolan i Almnäs"; "" for none."""
    held = [one for one in phrases(last.rpartition(" – ")[2]) if one.sort in {Sort.NAME, Sort.INSTITUTION, Sort.BOARD}]
    held = [one for one in held if one.sort is Sort.NAME or definite(one.text.split()[-1])]
    if not held:
        return ""
    first = held[0]
    return " ".join(
        [
            first.text.removesuffix("s") if first.owns else first.text,
            *(f"{one.before} {one.text}" for one in held[1:] if one.before in LOCATIVE),
        ]
    )


_HEAD = re.compile(
    r"^(?:vad (?:beslut\w+|bestäm\w+|sa|sade|säger)\s.*?\bom|hur många (?:\w+ )?(?:finns|fanns|har|hade|går|gick|var|är|bor)(?: det| med)?(?: på| i| inom| hos| vid| till)?"
    r"|(?:vem|vad|när|varför|var|hur (?:stor|stort|stora|hög|högt|höga))(?: som)?(?: (?:har|hade|är|var|blev|ska))?(?: \w+)??)\s+(?=\S)",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"^(?:\w*(?:chef|ordförande|rektor|direktör|ledare|ansvarig|sekreterare|vd))\s+(?:för|i|på|av|hos|vid)\s+",
    re.IGNORECASE,
)


# "handlar projektet om", "höjs skatten till i Åby"
_STRAY = re.compile(r"\s+(?:om|till|på|av|för|ut)(?=\s+(?:i|på|hos|under|vid|inom|för)\b|\s+(?:19|20)\d\d|$)", re.IGNORECASE)  # fmt: skip


# "biblioteket i Åby öppet på lördagar"
_STATE = re.compile(r"\s+(?:öppe[nt]|öppna|stängt?|stängda|klart?|klara|färdigt?)\b.*$")


def referent(last: str, rest: str) -> str:
    """What a pronoun after the last question stands for, "" where that is not sure: the noun phrase after its verb."""
    head = _HEAD.match(last.split(" – ")[0])
    if head is None:
        return ""
    phrase = last.split(" – ")[0][head.end() :].strip()
    words = phrase.split()
    while words and (verbal(words[0].lower()) or words[0].lower() in {"är", "var", "har", "det", "den"}):
        words = words[1:]
    phrase = " ".join(words)
    if not re.search(r"\b(?:han|hon|honom|henne)\b", rest, re.IGNORECASE):
        phrase = _ROLE.sub("", phrase)
    first = phrase.split()[0] if phrase else ""
    phrase = _STATE.sub("", _STRAY.sub("", phrase))
    sure = is_name(phrase) or re.search(r"(?:en|et|an|na|n|s|chef|direktör|ordförande|rektor)$", first)
    held = any(verbal(word.lower()) for word in phrase.split()[1:])
    return phrase if sure and not held else ""


# The sort of thing that the last question asked for is no part of what it was about: "Vilka dagar är Bokmässan?".
_ASKED_FOR = re.compile(
    r"^(?:(?:i|på|från|till|vid|av) )?vilk(?:en|et|a) (?:(?:dag(?:ar)?|datum|månad|vecka)\b|\w+(?= (?:är|var|blev|hålls|hölls|ligger|gäller|pågår)\b))",
    re.IGNORECASE,
)

_ONE_ASKED_FOR = re.compile(
    r"^vilke[nt]\b", re.IGNORECASE
)  # "Hur många deltog?" is of more than the one that arranged it
_HOW_MANY = re.compile(r"^hur många\b", re.IGNORECASE)

# "Vilka reserverade sig?" after "Hur slutade omröstningen om simhallen?" is of the pool, not of the vote.
_VOTE_ON = re.compile(
    r"^hur \w+ (?:omröstning\w*|votering\w*|röst\w+)(?: (?:om|kring|i frågan om|av)(?: att)?)?\b", re.IGNORECASE
)
_OF_VOTES = re.compile(r"röst|\bavst(?:od|år|ått)|\b(?:ja|nej|emot)\b", re.IGNORECASE)
_HOW_MUCH = re.compile(r"^hur mycket\b", re.IGNORECASE)
_SUM_OF = re.compile(
    r"^hur (?:stor|stort|stora|hög|högt|höga) \w+ (?=fick|beviljades|tilldelades|har fått)", re.IGNORECASE
)


# "Hur stor var frånvaron?" after "Hur många kvinnor hade bolaget?" is that of all again.
_COUNTED_GROUP = re.compile(rf"^hur många {GROUP.pattern}", re.IGNORECASE)
_END_OF_YEAR = re.compile(r"\b(?:vid|i|till|under) (?:slutet|början|mitten|utgången|ingången) av (?=(?:19|20)\d\d\b)", re.IGNORECASE)  # fmt: skip

# "besökt i augusti 2022": by then, where it is asked what became of it in the end
_SO_FAR = re.compile(
    rf"\b(?:(?:i|per|under|till och med|fram till)\s+)+{FULL_MONTH} (?=(?:19|20)\d\d\b)", re.IGNORECASE
)


def topic(last: str, rest: str) -> str:
    """What the last question was about: its nouns, names and time with the small words between, less what ``rest`` says."""
    about = last.replace(" – ", " ") if PART_OF_THEM.match(rest) else last.rpartition(" – ")[2]
    if content(rest) or (_HOW_MANY.match(rest) and _ONE_ASKED_FOR.match(about)):
        about = _ASKED_FOR.sub(" ", about)
    about = about if _OF_VOTES.search(rest) else _VOTE_ON.sub(" ", about)
    if _HOW_MUCH.match(rest):  # "Hur mycket hade de sökt?" after "Hur stort bidrag fick föreningen?": of no grant now
        about = _SUM_OF.sub(" ", about)
    if FIGURE_ASKED.match(rest) and specific(rest):
        about = _COUNTED_GROUP.sub(" ", about)
    about = _END_OF_YEAR.sub("", about)
    if IN_THE_END.search(rest):
        about = _SO_FAR.sub("", about)
    mine = {key(token.text) for token in tokens(rest)}
    found = tokens(about)
    another_organ = ORGAN.search(rest) is not None
    dated = [(one.start, one.end) for one in dates(about)] if not years(rest) else []
    kept = [
        any(start <= token.start < end for start, end in dated)
        or not (
            token.text.lower() in STOP_WORDS
            or QUESTION_WORD.fullmatch(token.text)
            or key(token.text) in mine
            or token.text.lower() in SIDES
            or (another_organ and ORGAN.fullmatch(token.text))
            or (content(token.text) == [] and not re.fullmatch(r"\d+", token.text))
            or (token.text.islower() and verbal(token.text) and not _is_told_of(found, place))
            or (place == 0 and opens_with_verb(about) and content(rest) != [])
            or (years(rest) and re.fullmatch(r"(?:19|20)\d\d", token.text))
        )
        for place, token in enumerate(found)
    ]
    words = [
        token.text
        for place, token in enumerate(found)
        if kept[place]
        or (
            re.fullmatch(rf"{PREPOSITION}|mellan|den|och|§", token.text, re.IGNORECASE)
            and 0 < place < len(found) - 1
            and kept[place + 1]
            and any(kept[:place])
        )
    ]
    return " ".join(words)


def _is_told_of(found: Sequence[Token], place: int) -> bool:
    """Whether a word stands after a preposition, and so is a noun: "broddar" of "motionen om broddar"."""
    return place > 0 and re.fullmatch(PREPOSITION, found[place - 1].text, re.IGNORECASE) is not None

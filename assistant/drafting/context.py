"""Pieces of a letter -> its questions, each as it can be asked alone.

A letter speaks on: "revisionsrapporten … Vad beslutade nämnden om rapporten? … Vad kostade den?". A word that is the end of
a longer one before it stands for that; a question that leans on a pronoun is given what the question or the sentence
before it is about.
"""

import re
from collections.abc import Sequence

from assistant.drafting.errands import is_errand
from assistant.drafting.privacy import ADDRESS, MAIL, NAME, PERSONAL_NUMBER, PHONE
from assistant.drafting.rephrasing import put_in, rephrased, with_topic
from assistant.drafting.topics import NAMED_PROJECT, SAME_KIND, leans, main_words, topic_of, topics_of
from assistant.drafting.types import Inquiry, Question
from assistant.understanding.splitting import Piece, pieces
from corpus.swedish.dates import years

_SAME_YEARS = re.compile(r"\b(?:under |för )?samma (?:år|period|tid(?:sperioder?)?)\b", re.IGNORECASE)
_SAME_FIGURES = re.compile(
    r"^(?:vad är |vilka är |hur är )?(?:motsvarande|samma)\s+(?:siffr\w*|uppgift\w*|belopp\w*|tal\w*)\b(?P<rest>.*?)\??$",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?:19|20)\d\d(?:(?:\s*(?:och|respektive|samt|,|–|-)\s*)(?:19|20)\d\d)*")
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
MOST_READ_BACK = 6_000  # characters before a question that may tell what it is about
MOST_QUESTIONS = 40  # of one letter; each is asked
MOST_TOPICS = 3  # tried with a question that has no answer by itself
_MASKS = (PERSONAL_NUMBER, PHONE, MAIL, ADDRESS, NAME)


def questions_of(inquiry: Inquiry) -> tuple[Question, ...]:
    """The questions of an inquiry, in order."""
    found: list[Question] = []
    every = pieces(inquiry.text)
    for number, piece in enumerate(every):
        if len(found) == MOST_QUESTIONS:
            break
        if piece.asks and not _nothing_left(piece.text):
            alone, *others = _ways(piece, every[:number], found, inquiry)
            asked = Question(_shown(piece.text), piece.start, piece.end, alone, is_errand(piece.text), tuple(others))
            found.append(asked)
    return tuple(found)


def _ways(piece: Piece, before: Sequence[Piece], earlier: Sequence[Question], inquiry: Inquiry) -> list[str]:
    """The standalone form of a piece, and other forms to try when that one has no answer."""
    told = " ".join([inquiry.subject, inquiry.text[max(0, piece.start - MOST_READ_BACK) : piece.start]])
    previous = earlier[-1].standalone if earlier else ""
    text = _or_whole(rephrased(piece.text, told), piece)
    if previous and _SAME_YEARS.search(text) and (known := years(previous)):
        text = _SAME_YEARS.sub(" respektive ".join(str(year) for year in known), text)
    if previous and (same := _SAME_FIGURES.match(text)) and years(same["rest"]):
        return [_YEARS.sub(" och ".join(str(year) for year in years(same["rest"])), previous)]
    if piece.lead and (of_lead := _in_list(text, piece.lead)):
        return [_asked(one) for one in of_lead]
    text = _or_whole(SAME_KIND.sub("", text), piece)
    between = [one.text for one in before if not one.asks and one.start >= (earlier[-1].end if earlier else 0)]
    follows = bool(earlier) and not re.search(r"[.?!\n]\s", inquiry.text[earlier[-1].start : piece.start])
    leaning = leans(text, between, follows=follows)
    if leaning and (project := NAMED_PROJECT.findall(told)):
        return [_asked(with_topic(text, project[-1]))]
    topic = next((found for said in reversed(between) if (found := topic_of(said))), "")
    known = () if topic or years(text) or _ASKS_WHEN.match(text) else years(previous)
    topic = topic or (main_words(previous) if previous else "") or topic_of(f"om {inquiry.subject}")
    further = [one for said in reversed(between) for one in topics_of(said)]
    if leaning:
        ways = [put_in(text, topic, known), *(put_in(text, one, known) for one in further[:MOST_TOPICS] if between)]
    else:
        ways = [text, *(with_topic(text, one) for one in further[:MOST_TOPICS])]
    return list(dict.fromkeys(_asked(way) for way in ways))


def _or_whole(text: str, piece: Piece) -> str:
    """A rewritten piece; the piece itself where nothing was left of it ("I så fall?")."""
    return text if re.search(r"\w", text) else piece.text


def _in_list(text: str, lead: str) -> list[str]:
    """An item of a list with what its introduction says it is about, and without; nothing where that says nothing."""
    if (given := _BY_LEAD.match(text)) and given["owner"].lower() in lead.lower():
        owner = re.search(rf"(?:\w+a\s+)?{given['owner']}", lead, re.IGNORECASE)
        return [f"Vilket {given['what']} hade {owner[0] if owner else given['owner']}{given['years'] or ''}"]
    about = _LIST_ABOUT.search(lead)
    return [with_topic(text, about["what"]), text] if about else []


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

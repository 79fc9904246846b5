"""What word a comparison asks for: "högre eller lägre", "ökade eller minskade", a yes or no, or which of two. Pure."""

import re
from dataclasses import dataclass
from enum import StrEnum

from assistant.matching.cues import NEGATION
from corpus.swedish.date_forms import FULL_MONTH
from corpus.swedish.verbs import is_finite

# What is said of more and of less, in the same form: either may be asked for, the other is then the answer.
_OPPOSITES = (
    ("högre", "lägre"), ("större", "mindre"), ("fler", "färre"), ("flera", "färre"), ("mer", "mindre"), ("dyrare", "billigare"),
    ("längre", "kortare"), ("bättre", "sämre"), ("oftare", "mer sällan"),
    ("ökade", "minskade"), ("ökat", "minskat"), ("ökar", "minskar"), ("steg", "sjönk"), ("stigit", "sjunkit"), ("stiger", "sjunker"),
    ("höjdes", "sänktes"), ("höjts", "sänkts"), ("växte", "krympte"), ("växt", "krympt"), ("växt", "minskat"), ("upp", "ner"), ("upp", "ned"),
)  # fmt: skip
_WORDS = frozenset(word for pair in _OPPOSITES for word in pair)
_ASKED_BOTH = tuple(
    (re.compile(rf"\b(?:{up} eller {down}|{down} eller {up})\b", re.IGNORECASE), up, down) for up, down in _OPPOSITES
)
_SINGLE = tuple(
    (re.compile(rf"\b{word}\b", re.IGNORECASE), up, down)
    for up, down in reversed(_OPPOSITES)
    for word in (up, down)
    if word not in ("upp", "ner", "ned") and (up, word) != ("växt", "minskat")  # "tog upp frågan"; the other is "ökat"
)
_MOST = re.compile(
    r"\b(?:mest|flest|störst\w*|högst\w*|längst\w*|dyrast\w*|mer|fler|större|högre|längre|dyrare)\b", re.IGNORECASE
)
_LEAST = re.compile(
    r"\b(?:minst\w*|färst|lägst\w*|kortast\w*|billigast\w*|mindre|färre|lägre|kortare|billigare)\b", re.IGNORECASE
)
_BEST, _WORST = (
    re.compile(r"\b(?:bäst\w*|bättre)\b", re.IGNORECASE),
    re.compile(r"\b(?:sämst\w*|sämre)\b", re.IGNORECASE),
)
# Of which much is well, and of which little is.
_WELL_HIGH = re.compile(
    r"\b\w*(?:resultat\w*|överskott\w*|vinst\w*|soliditet\w*|likviditet\w*|behörig\w*|måluppfyllelse\w*|punktlighet\w*|nöjd\w*|trygg\w*|tillgång(?:en)?|täckning\w*|valdeltagande\w*|meritvärde\w*)\b",
    re.IGNORECASE,
)
_WELL_LOW = re.compile(
    r"\b\w*(?:sjukfrånvaro\w*|sjuktal\w*|underskott\w*|förlust\w*|väntetid\w*|kötid\w*|handläggningstid\w*|arbetslöshet\w*|utsläpp\w*|klagomål\w*|frånvaro\w*|svinn\w*)\b",
    re.IGNORECASE,
)
_QUESTION_WORD = re.compile(
    r"^\W*(?:och |men )?(?:hur|vad|varför|vilke[nt]\w*|vilka|vem|vems|när|var (?:är|var|blev|kostar|hade))\b",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r"^\W*(?:och |men )?(?:(?:i |på |av |för |hos )?vilke[nt]\w*|vilka|vem|vems|var|när|bland \w+)\b", re.IGNORECASE
)
_THAN = re.compile(r"\b(?:än|jämfört med|gentemot|mot|sedan|från)\b", re.IGNORECASE)
_YEAR = r"(?:19|20)\d\d"
_EITHER_YEAR = re.compile(rf"\b{_YEAR} eller (?:år |under |i )?{_YEAR}\b", re.IGNORECASE)
_THAN_YEAR = re.compile(
    rf"\b(?:(?:än|jämfört med|gentemot|mot|sedan)\s+(?:(?!eller\b)[^\s\d,]+\s+){{0,3}}|från\s+(?:(?:år|slutet|början|av|{FULL_MONTH})\s+)*)"
    rf"({_YEAR})\b",
    re.IGNORECASE,
)
_WENT = r"(?:ökade?|ökat|minskade?|minskat|steg|stigit|sjönk|sjunkit|höjdes|höjts|sänktes|sänkts|växte|växt|krympte)"
_BY_HOW_MUCH = re.compile(
    rf"\bhur mycket (?:har |hade )?(?:\w+ ){{0,3}}?{_WENT}\b"
    rf"|\bmed hur (?:mycket|många(?! procent\b)|stor andel)(?: \w+)? (?:har |hade )?(?:\w+ ){{0,3}}?{_WENT}\b"
    r"|\bhur mycket (?:billigare|dyrare) (?:har )?(?:blev|blivit|var|är)\b.*\bän\b"
    rf"|\bhur många (?:procentenheter|dagar|timmar|minuter) (?:har |hade )?{_WENT}\b",
    re.IGNORECASE,
)
# "Har antalet besök minskat?", "Har sjukfrånvaron blivit bättre?"
_HAS_GONE = re.compile(
    r"^\W*(?:och |men )?(?:har|hade)\b[^,]*\b(?:ökat|minskat|stigit|sjunkit|växt|krympt|höjts|sänkts|blivit (?:högre|lägre|större|mindre|fler|färre|dyrare|billigare|längre|kortare|bättre|sämre))[?.!\s]*$",
    re.IGNORECASE,
)
_BEING = frozenset("är var blir blev har hade får fick kommer kom går gick".split())
_FIRST_WORD = re.compile(r"^\W*(?:och |men )?(\w+)")


class Form(StrEnum):
    """What the answer to a comparison begins with."""

    WORD = "word"  # "Lägre: …"
    YES_NO = "yes_no"  # "Nej, lägre: …"
    WHICH = "which"  # "**B**, 3,9 procent; …"


@dataclass(frozen=True, slots=True)
class Direction:
    """The word asked for. ``up`` and ``down`` are what is said of a higher and a lower figure; ``asks_up`` which is asked for."""

    form: Form
    up: str = ""
    down: str = ""
    asks_up: bool = True


def direction_of(question: str) -> Direction | None:
    """What a comparison asks for beside the figures; None where it asks for them or their difference alone."""
    if NEGATION.search(question):
        return None
    if _EITHER_YEAR.search(question) or (_WHICH.search(question) and not _THAN.search(question)):
        return _which(question)
    if _QUESTION_WORD.search(question):
        return None
    for pattern, up, down in _ASKED_BOTH:
        if pattern.search(question):
            return _by_worth(question, Direction(Form.WORD, up, down))
    opened = _FIRST_WORD.match(question)
    if opened is None or not (opened[1].lower() in _BEING or is_finite(opened[1])):
        return None
    if not _THAN.search(question) and re.search(r"\beller\b", question):
        return _which(question)
    told = [(found.start(), one) for one in _SINGLE if (found := one[0].search(question))]
    if not told or re.search(r"\beller\b", question):
        return None
    # the first is asked for: "Är det fler som väntat mer än 90 dagar?"
    _, (_, up, down) = min(told, key=lambda one: one[0])
    asks_up = re.search(rf"\b{up}\b", question, re.IGNORECASE) is not None
    return _by_worth(question, Direction(Form.YES_NO, up, down, asks_up))


def without_direction(question: str) -> str:
    """A question for a figure of one side alone: "Var resultatet 2023 än 2022?" of "… bättre eller sämre 2023 än 2022?"."""
    if direction_of(question) is None:
        return question
    both = [found for pattern, *_ in _ASKED_BOTH if (found := pattern.search(question))]
    found = min(
        both or [found for pattern, *_ in _SINGLE if (found := pattern.search(question))], key=_start, default=None
    )
    if found is None:
        return question
    return re.sub(r"\s{2,}", " ", f"{question[: found.start()]} {question[found.end() :]}").strip()


def _start(found: re.Match[str]) -> int:
    return found.start()


def says_direction(word: str) -> bool:
    """Whether a word says which way something went or is: "ökade", "bättre"."""
    return word.lower() in _WORDS


def asks_up_or_down(question: str) -> bool:
    """Whether a question asks which way something went: "Ökade eller minskade antalet visningar?"."""
    return any(pattern.search(question) for pattern, *_ in _ASKED_BOTH) or _HAS_GONE.search(question) is not None


def asks_by_how_much(question: str) -> bool:
    """Whether a question asks how much something changed, which one figure may tell: "Hur mycket sjönk kostnaderna?"."""
    return _BY_HOW_MUCH.search(question) is not None


def asks_which_year(question: str) -> bool:
    """Whether a question asks in which of two years something was the most or the least."""
    return _EITHER_YEAR.search(question) is not None and _which(question) is not None


def than_year(question: str) -> int | None:
    """The year that another is held against: 2023 of "högre 2024 än 2023", "har ökat sedan 2023"; None where none is."""
    found = _THAN_YEAR.search(question)
    return int(found[1]) if found else None


def _which(question: str) -> Direction | None:
    """Which of two has the most or the least, or is best."""
    most, least = bool(_MOST.search(question)), bool(_LEAST.search(question))
    best, worst = bool(_BEST.search(question)), bool(_WORST.search(question))
    if most + least + best + worst != 1:
        return None
    if most or least:
        return Direction(Form.WHICH, asks_up=most)
    well = _well_when_high(question)
    return None if well is None else Direction(Form.WHICH, asks_up=best is well)


def _by_worth(question: str, direction: Direction) -> Direction | None:
    """The direction of a better and a worse by what is measured: a lower absence is a better one; None where that is unknown."""
    if (direction.up, direction.down) != ("bättre", "sämre"):
        return direction
    well = _well_when_high(question)
    if well is None:
        return None
    if well:
        return direction
    return Direction(direction.form, direction.down, direction.up, not direction.asks_up)


def _well_when_high(question: str) -> bool | None:
    high, low = bool(_WELL_HIGH.search(question)), bool(_WELL_LOW.search(question))
    return high if high is not low else None

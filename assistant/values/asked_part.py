"""What a question tells of those whom it counts: of which part of a whole, and who did what. Pure."""

import re
from collections.abc import Sequence

from assistant.types import Frame, Term
from corpus.swedish.verbs import is_passive, is_verb
from corpus.swedish.words import STOP_WORDS, key, tokens

# "Hur många av ansökningarna gällde …", "Hur många mejl rörde …": a part is asked for, told by what follows.
OF_WHICH = re.compile(r"\bhur många av (?!dem\b|dessa\b)(?:de )?(?P<rest>[^?–]+)", re.IGNORECASE)
_ABOUT_WHAT = re.compile(
    r"\bhur många (?P<rest>\w+ (?:\w+ ){0,4}?(?:(?:gällde|gäller|handlade|handlar|rörde|rör|avsåg|avser)(?: om)?|(?:går|körs|drivs) (?:på(?! (?-i:[A-ZÅÄÖ]))|av|med)|(?:skulle )?(?:kan|kunde|kunna) (?:få|söka|ansöka|räkna|använda|ta|delta|flytta|byta|bygga|stå|nås|omfattas)|(?:är|var|utgörs av)(?= (?:kvinnor|män|flickor|pojkar|barn|vuxna|unga|äldre)\b)) [^?–]+)",
    re.IGNORECASE,
)
AUXILIARIES = frozenset(
    "är var blev blir har hade fick får kom kommer gick går gällde gäller handlade handlar rörde rör avsåg avser ledde leder hade ska skulle kunde kan gjorde sa vill ville bor bodde finns fanns står stod skrev åkte flög".split()
)
# "Hur många flög": people, when nothing else is named.
_PEOPLE_ASKED = re.compile(
    r"\bhur många (?:(?:personer|människor|st|stycken) )?(?P<verb>\w+)(?! det\b) ?(?P<next>\w*)", re.IGNORECASE
)


def part_asked(frame: Frame) -> list[Term]:
    """The terms by which a question tells of which part of a whole it asks; none where it asks for the whole."""
    found = OF_WHICH.search(frame.question) or _ABOUT_WHAT.search(frame.question)
    if not found:
        return []
    words = [token.text.lower() for token in tokens(found["rest"])]
    counted = next((at for at, word in enumerate(words) if key(word) == frame.measure), 0)
    verb = next((at for at in range(counted + 1, len(words)) if _is_finite(words, at)), len(words))
    told = {key(word) for word in words[verb:]}
    return [term for term in frame.terms if term.key in told and not term.name and term.key != frame.measure]


def _is_finite(words: Sequence[str], at: int) -> bool:
    return words[at] in AUXILIARIES or is_verb(words[at], words[at - 1]) or is_passive(words[at])


def deed_asked(question: str) -> str:
    """The verb of what people did, where it is asked how many did it and no more is said of them; "" else: "flög"."""
    asked = _PEOPLE_ASKED.search(question)
    verb = asked["verb"].lower() if asked else ""
    if not asked or not (verb in AUXILIARIES or is_verb(verb)) or verb.endswith(("da", "na", "ta")):
        return ""
    return "" if verb.endswith("ade") and asked["next"].lower() not in STOP_WORDS else verb  # "bokade besök"

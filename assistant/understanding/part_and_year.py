"""A part of a year set against the whole of it -> what is asked of each. Pure.

"Hur många besök gjordes till och med augusti 2022 jämfört med hela året?" asks "… till och med augusti 2022?" and "… hela 2022?".
"""

import re

from assistant.understanding.apart import Apart
from corpus.swedish.date_forms import FULL_MONTH
from corpus.swedish.dates import years

_YEAR = r"(?:(?:19|20)\d\d)"
_BEFORE = r"(?:(?:i|under|för|på|perioden|tiden) )*"
_PART = re.compile(
    rf"\b{_BEFORE}(?:(?:från )?januari(?:\s?[–-]\s?| till (?:och med )?|–){FULL_MONTH}|(?:till och med|t\.?\s?o\.?\s?m\.?|fram till(?: och med)?) (?:den \d+ )?{FULL_MONTH}"
    rf"|(?:det )?första (?:halvåret|tertialet|kvartalet)|(?:de )?första \w+ månaderna)(?: (?:år )?{_YEAR})?",
    re.IGNORECASE,
)
_WHOLE = re.compile(rf"\b{_BEFORE}(?:hela (?:året|{_YEAR})|helåret|helår)(?: {_YEAR})?", re.IGNORECASE)
# "i augusti 2022 jämfört med vid årets slut": so far, and in the end
_IN_THE_END = re.compile(
    r"\b(?:(?:vid|i|till) (?:årets slut|slutet av året)|vid årsskiftet|när året var slut)\b", re.IGNORECASE
)
_IN_MONTH = re.compile(rf"\bi(?: slutet av)? (?={FULL_MONTH}\b)", re.IGNORECASE)
_AGAINST = r"(?:än|mot|jämfört med|i jämförelse med|i förhållande till|gentemot|från|och|respektive|med|till|eller)"
# "…, och hur många blev det på hela året?"
_AND_HOW_MANY = r",?\s+(?:och|samt)\s+(?:hur (?:många|mycket|stora?|stort|högt?)|vad) (?:är|var|blev|blir|har|hade) (?:det|den|de)(?: (?:blivit|till|totalt|sammanlagt|i slutändan)){0,2}\s*"
_GAP = re.compile(
    r"^(?P<open>\W*(?:hur (?:mycket )?skil(?:jer|de) sig|vad (?:är|var|blev) skillnaden (?:mellan|i|på)|hur stor[at]? (?:är|var|blev) skillnaden (?:mellan|i|på)|jämför|hur (?:för)?ändrades))\s+",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\b(?P<asks>hur (?:mycket|många)) (?:mer|mindre|fler|färre|större|högre|lägre)\b(?: i)?", re.IGNORECASE
)


def part_and_year_in(question: str) -> Apart | None:
    """A part of a year and the whole of it whose figures are set against each other; None where that is not asked."""
    if _IN_THE_END.search(question):
        question = _IN_MONTH.sub("till och med ", _IN_THE_END.sub("på hela året", question))
    part, whole = _PART.search(question), _WHOLE.search(question)
    if part is None or whole is None or len(set(years(question))) > 1:
        return None
    first, second = sorted((part, whole), key=lambda one: one.start())
    between = question[first.end() : second.start()]
    joined = re.fullmatch(rf"\W*{_AGAINST}\s*|{_AND_HOW_MANY}", between, re.IGNORECASE)
    if joined is None:
        return None
    known = years(question)
    before = re.sub(r"\s*\bmellan\s*$", " ", question[: first.start()])
    before = _MORE.sub(r"\g<asks>", _GAP.sub("Vad var ", before))
    after = question[second.end() :].strip(" ?.!")
    told = [_with_year(one[0].strip(), known[0] if known else 0) for one in (part, whole)]
    asked = [" ".join(f"{before.rstrip()} {time} {after}".split()) + "?" for time in told]
    return Apart(*((time, question) for time, question in zip(map(_named, told), asked, strict=True)))


def _with_year(time: str, year: int) -> str:
    """ "hela 2022" of "hela året", "till och med augusti 2022" of "till och med augusti"."""
    if not year or years(time):
        return time
    return re.sub(r"\b(?:hela året|helåret|helår)\b", f"hela {year}", time) if _WHOLE.search(time) else f"{time} {year}"


def _named(time: str) -> str:
    """A time as it is called in an answer: "hela 2022", without its preposition."""
    bare = re.sub(r"^(?:(?:i|under|för|på) )+", "", time)
    return f"{bare[0].upper()}{bare[1:]}"

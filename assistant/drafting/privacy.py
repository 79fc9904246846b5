"""Personal data in a letter: found by form, and replaced by what it is. What is masked is never stored, asked or logged.

A name cannot be told by its form from a place or a politician that is asked about, so only names that the letter itself
gives as the writer's or a relative's are masked.
"""

import re
from collections.abc import Iterable

PERSONAL_NUMBER, PHONE, MAIL, ADDRESS, NAME = "[personnummer]", "[telefonnummer]", "[e-post]", "[adress]", "[namn]"
# Day + 60 is a coordination number; an organisation number has at least 20 where the month stands.
_PERSONAL = r"(?<![\d-])(?:19|20)?\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|6[1-9]|[78]\d|9[01])\s?[-+–]?\s?\d{4}(?!\d)"
_PHONE = r"(?<![\w\d-])(?:\+46\s?(?:\(0\)\s?)?|0046\s?|0)[1-9]\d{0,2}\s?[-–/]?\s?\d{2,3}(?:[\s-]?\d{2,3}){1,3}(?![\w-])"
_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_STREET = (
    r"\b[A-ZÅÄÖ][\wåäöé]*(?:gatan|vägen|gränd|gränden|stigen|torget|backen|allén|plan|leden|stråket|gården)\s+\d+(?:\s?[A-H])?\b"
    r"(?:,?\s+lgh\s?\d+)?(?:,?\s+(?:SE-)?\d{3}\s?\d{2}\s+[A-ZÅÄÖ][\wåäöé]+)?"
)
_POSTAL = r"\b(?:SE-)?\d{3} \d{2} [A-ZÅÄÖ][a-zåäöé]+(?=\s*(?:$|\n|[.,]))"
_BOX = r"\b[Bb]ox \d+(?:,\s*\d{3} ?\d{2} [A-ZÅÄÖ]\w+)?"
_FORMS = tuple(
    (re.compile(pattern, re.MULTILINE), mask)
    for pattern, mask in (
        (_MAIL, MAIL),
        (_PERSONAL, PERSONAL_NUMBER),
        (_PHONE, PHONE),
        (_STREET, ADDRESS),
        (_BOX, ADDRESS),
        (_POSTAL, ADDRESS),
    )
)
_WORD_OF_NAME = r"[A-ZÅÄÖÉÜ][\wåäöéü’'-]+"
_FULL_NAME = rf"{_WORD_OF_NAME}(?:\s+(?:(?:von|van|af|de|al)\s+)?{_WORD_OF_NAME}){{0,3}}"
_TOLD = re.compile(
    rf"\b(?:[Jj]ag heter|[Mm]itt namn är|[Mm]y name is|[Hh]on heter|[Hh]an heter)\s+({_FULL_NAME})"
    r"|\b(?:[Mm]in|[Vv]år|[Mm]itt|[Vv]årt)\s+(?:bror|syster|mor|mamma|far|pappa|son|dotter|man|fru|hustru|make|maka|sambo|"
    rf"granne|vän|väninna|barn|mormor|morfar|farmor|farfar|partner)\s+({_FULL_NAME})"
)


def masked(text: str, names: Iterable[str] = ()) -> str:
    """The text without numbers, addresses and ``names`` that tell who somebody is."""
    for pattern, mask in _FORMS:
        text = pattern.sub(mask, text)
    for name in sorted({*names, *told_names(text)}, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?P<s>s?)(?!\w)", lambda found: NAME + found["s"], text)
    return text


def told_names(text: str) -> list[str]:
    """The names that a letter gives as the writer's own or a relative's, whole and by their parts."""
    found: list[str] = []
    for match in _TOLD.finditer(text):
        found += name_parts(match[1] or match[2])
    return found


def name_parts(name: str) -> list[str]:
    """A full name and each of its words that can only be a name."""
    return [name, *(word for word in name.split() if len(word) > 2 and word[0].isupper())] if name else []

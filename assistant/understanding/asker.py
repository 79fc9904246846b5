"""What someone who asks says of their own name: "Jag heter Nilsson i efternamn", which no answer need tell of. Pure."""

import re

_OWN_NAME = re.compile(
    r"\b(?i:(?:jag|vi) heter|(?:mitt|vårt) (?:efter)?namn är|(?:mitt|vårt) efternamn|(?:mitt|vårt) efternamn börjar på|(?:har|med) efternamnet)"
    r"(?P<name>(?: [A-ZÅÄÖ][\w-]*){1,3})"
)
_LETTERS = re.compile(r"(?<!\w)([A-ZÅÄÖ])\s?[-–—]\s?([A-ZÅÄÖ])(?!\w)")
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ"


def own_name(question: str) -> re.Match[str] | None:
    """Where someone who asks says their own name, in the group ``name``."""
    return _OWN_NAME.search(question)


def own_initial(question: str) -> str:
    """The letter that the surname of someone who asks begins with, "" where it is not said."""
    said = own_name(question)
    return said["name"].split()[-1][0] if said else ""


def tells_of_letter(text: str, letter: str) -> bool | None:
    """Whether the first range of letters in a text ("(efternamn A–K)") holds ``letter``; None where it has none."""
    found = _LETTERS.search(text)
    if not found or not letter:
        return None
    first, last, asked = (_ALPHABET.find(one) for one in (*found.groups(), letter))
    return first <= asked <= last

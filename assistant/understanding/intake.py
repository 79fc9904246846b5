"""What is typed or pasted -> the text that is asked: one line, composed accents, nothing invisible."""

import re
import unicodedata

_LONGEST_WORD = 60  # letters; longer is no Swedish word but a key held down or code, and costs time to take apart
_TOO_LONG = re.compile(rf"(\w{{{_LONGEST_WORD}}})\w+")


def readable(text: str) -> str:
    """``text`` on one line, accents composed, without control characters and half characters (surrogates).

    Invisible format characters go without a trace: a word pasted from a PDF with soft hyphens in it is one word.
    """
    composed = unicodedata.normalize("NFC", text)
    kept = (letter for letter in composed if unicodedata.category(letter) != "Cf")
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in kept).split())
    return _TOO_LONG.sub(r"\1", line)

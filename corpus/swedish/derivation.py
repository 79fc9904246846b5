"""The root that a verb and the nouns made of it share: "rekommenderar" and "rekommendation", "granska" and "granskning".

A rough key for matching a question's words with a document's, never for search: two words of one root may differ in
sense, so a match by root counts for less than one by word.
"""

import re
from functools import lru_cache

_SHORTEST = 3
# Endings of nouns made of verbs, and of verbs, the longer first; applied to search keys (lemma, then stem).
_ENDINGS = re.compile(r"(?:ering|ation|ition|ning|else|erande|ande|ende|erare|are|ar|era|er|nad|ad|ade|an|a|ing|sel)$")
_LEARNED = re.compile(r"(?<=\w{4})(?:isk|ik|i)$")  # "politik" and "politisk", "ekonomi" and "ekonomisk"


@lru_cache(maxsize=1 << 16)
def root(key: str) -> str:
    """The root of a search key, "" where what is left is too short to tell words apart."""
    if not key.isalpha():
        return ""
    bare = _ENDINGS.sub("", _LEARNED.sub("", key))
    return bare if len(bare) >= _SHORTEST else ""

"""What sort of time a length is: how long something takes, lasts, how long before, or within what time one must act. Pure."""

import re
from functools import lru_cache

# General words for each sort; a sentence may hold several.
_KINDS = (
    (
        "takes",
        r"handläggningstid\w*|handläggs|handläggningen|väntetid\w*|kötid\w*|prövas|avgörs|avgöras|beslutas|dröjer|"
        r"(?:få|får|ge|ger|lämna|lämnas|meddela\w*|erbjud\w*) (?:\w+ ){0,4}?(?:svar|besked|beslut|erbjudande\w*|plats|tillstånd|lov|bygglov|färdtjänst)|erbjuder|"
        r"tar (?:det|vi|cirka|ungefär|normalt|vanligen|oftast|högst|längst|upp till|omkring|\d+|två|tre|fyra|fem|sex|sju|åtta|nio|tio)|tar (?:\S+ ){1,4}som längst|"
        r"tid tar|ansökan kom in|ansökan är komplett|komplett ansökan|komplett ärende",
    ),
    (
        "lasts",
        r"gäller|giltig\w*|giltighet\w*|beviljas (?:för|i|på)|varar|bestå|består i|räcker|löper|låna\b|lånetid\w*|upphör att gälla|i taget",
    ),
    (
        "before",
        r"innan|i förväg|dessförinnan|tidigast|före(?! detta)",
    ),
    ("notice", r"uppsägning\w*|säg\w* (?:\w+ )?upp"),
    (
        "acts",
        r"tacka (?:ja|nej)|svara\b|svarar|svar på|svaret ska|överklag\w*|reklam\w*|begär\w*|anmäl\w*|ska (?:lämnas|skickas|betalas|ha kommit)|måste (?:lämnas|skickas|betalas)|på sig att",
    ),
    ("owes", r"obetal\w*|(?:inte|ej) (?:har |är )?betal\w*|utebliv\w*|försenad betalning"),
)
_PATTERNS = tuple((kind, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for kind, words in _KINDS)


@lru_cache(maxsize=1 << 14)
def kinds_of_length(text: str) -> frozenset[str]:
    """The sorts of time that a question or a sentence speaks of."""
    return frozenset(kind for kind, pattern in _PATTERNS if pattern.search(text))


def takes(text: str) -> bool:
    """Whether a text tells or asks how long one waits for a service or a decision."""
    return "takes" in kinds_of_length(text)

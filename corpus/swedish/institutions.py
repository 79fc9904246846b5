"""Whether a word names an organ, a service or a place of a public body: what one figure is of and another is not."""

import re
from functools import lru_cache

# What such names end in, without the endings of nouns.
_HEADS = (
    "verksamhet|avdelning|enhet|förvaltning|nämnd|styrelse|klinik|mottagning|vård|omsorg|tjänst|skola|gymnasi|utbildning|"
    "bibliotek|muse|museum|teater|hall|bad|station|central|centrum|trafik|hus|lasarett|boende|hem|gård|verk|bolag|psykiatri|"
    "medicin|kirurgi|ortopedi|radiologi|laboratori|rehabilitering|renhållning|avlopp|torg|park|arena|kök|byrå|kontor|fritid|"
    "kultur"
)
INSTITUTION = rf"[\w-]*(?:{_HEADS})(?:en|et|n|t|erna|orna|arna|an|na|in|nen|iet|um|er|or|ar|are|arens)?s?"
_NAMED = re.compile(INSTITUTION, re.IGNORECASE)


@lru_cache(maxsize=1 << 14)
def is_institution(word: str) -> bool:
    """Whether ``word``, in any form, names an organ, a service or a place: "hemtjänsten", "Simhallen", "ögonklinikens"."""
    return bool(_NAMED.fullmatch(word))

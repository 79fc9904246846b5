"""Nouns for people, by their endings: those who do, dwell, apply or are employed."""

import re

_PERSON = re.compile(
    r"(?:person|människa|individ|are|nde|ist|elev|patient|klient|kund|gäst|när|man|kvinna|flicka|pojke|tjej|kille|vuxen|vuxna|anställda?"
    r"|ung|unga|ungdom|barn|män|kvinnor|student|doktorand|ledamot|förälder|äldre|medlem|soldat|iker|chef|ombud|präst|rektor|kandidat"
    r"|sköterska|släkting|anhörig|frivillig|volontär|konsulent|assistent|agent|tonåring|nybörjare|arbetslösa?|skadade?|sjuka?|döda?|intagna?)$",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"(?:ärende|yrkande|anförande|yttrande|erbjudande|meddelande|utlåtande|bemötande|timmar|dollar|fartygsanlöpare|föremål)$"
)


def is_person(noun: str) -> bool:
    """Whether a noun, in its lemma or as it stands, names people: "deltagare", "sökande", "brandman"; no "ärende"."""
    lowered = noun.lower()
    return bool(_PERSON.search(lowered)) and not _NOT.search(lowered)

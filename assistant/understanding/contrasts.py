"""Words that stand for one another by their form: "nej" for "ja", "de privata" for "de offentliga", "§ 13" for "§ 12", "män" for "kvinnor"."""

import re

from assistant.understanding.phrases import AGE
from assistant.understanding.turn_words import GROUP, OPPOSITES, verbal

COUNTED = re.compile(r"\b(?:hur många|antal(?:et)?)\s+((?:\w+(?:a|de|na|s)\s+)??)(\w+)", re.IGNORECASE)
_RANGE = re.compile(r"\d+\s?[-–]\s?\d+(?: (?:år|månader|timmar|kr|kronor|%|procent))?", re.IGNORECASE)


def opposite(last: str, new: str, _before: str = "") -> str | None:
    """``last`` with "färst" where it says "flest"."""
    for one, other in OPPOSITES:
        for mine, theirs in ((one, other), (other, one)):
            if new.lower() == mine and (found := re.search(rf"\b{theirs}\b(?! (?:att|hand)\b)", last, re.IGNORECASE)):
                if theirs == "för" and not re.search(r"\bröst\w+ $", last[: found.start()]):
                    continue
                return f"{last[: found.start()]}{new}{last[found.end() :]}"
    return None


SIDES = {"ja": "nej", "nej": "ja", "för": "emot", "emot": "för", "mot": "för"}
_VOTED = re.compile(r"\b(?:röst\w+|sa|sade) (ja|nej|för|emot|mot)\b", re.IGNORECASE)


def other_side(last: str, side: str) -> str | None:
    """ "röstade nej till" for "röstade ja till" where those against are asked for; None where the last question names no side."""
    said = _VOTED.search(last)
    if said is None or (said[1].lower() in {"ja", "för"}) is (side in {"ja", "för"}):
        return None
    return f"{last[: said.start(1)]}{SIDES[said[1].lower()]}{last[said.end(1) :]}"


_MEANS = "tåg|buss|båt|färj|flyg|bil|cykel|spårvagn|tunnelbane"
_TRAVELLED = re.compile(rf"\b(?:{_MEANS})s?(?P<sort>res(?:or|enärer)(?:na)?|passagerare|resandet?)\b", re.IGNORECASE)


# "de privata", "de utländska då": an adjective that stands for the noun spoken of
_ADJECTIVE = re.compile(
    r"(?:(?:de|den|det) (?P<said>\w{2,}(?:a|ande|ende|ående))|(?P<alone>\w{3,}(?:liga|iska|ella|iva)))",
    re.IGNORECASE,
)
_NO_CONTRAST = frozenset("andra övriga samma nya flesta båda".split())
_DESCRIBED = re.compile(
    r"\b(?:de|den|det) (?P<the>\w{2,}a) (?=\w+(?:en|et|na)\b)|\b(?P<a>\w{3,}(?:liga|ska|ella|iva|vna|dda|rda|ata|yrda)) (?=[a-zåäö]{4})"
)


_DIRECTION = re.compile(r"\b(?:norra|södra|östra|västra|mellersta|inre|yttre|övre|nedre)\b", re.IGNORECASE)


def adjective(last: str, new: str, before: str) -> str | None:
    """ "de privata" for "de offentliga" before the noun; before the noun counted where that has no adjective yet."""
    if _DIRECTION.fullmatch(new) and (side := _DIRECTION.search(last)):
        said = new.capitalize() if side[0].istitle() else new
        return f"{last[: side.start()]}{said}{last[side.end() :]}"
    adjective = _ADJECTIVE.fullmatch(new)
    said = (adjective["said"] or adjective["alone"]) if adjective else ""
    if before.lower() not in {"", "för", "bland", "av"} or not said or said.lower() in _NO_CONTRAST:
        return None
    if old := _DESCRIBED.search(last):
        name = "the" if old["the"] else "a"
        return f"{last[: old.start(name)]}{said}{last[old.end(name) :]}"
    counted = COUNTED.search(last)
    if counted is None or verbal(counted[2]):
        return None
    return f"{last[: counted.start(2)]}{said} {last[counted.start(2) :]}"


_YEARS_AT_SCHOOL = "ettan tvåan trean fyran femman sexan sjuan åttan nian".split()
_AT_SCHOOL = re.compile(r"\b(årskurs(?:en)?|åk|klass) \d\b", re.IGNORECASE)


def school_year(last: str, new: str, _before: str) -> str | None:
    """ "årskurs 8" for "åttan" after "årskurs 5"."""
    found = _AT_SCHOOL.search(last) if new.lower() in _YEARS_AT_SCHOOL else None
    if found is None:
        return None
    return f"{last[: found.end(1)]} {_YEARS_AT_SCHOOL.index(new.lower()) + 1}{last[found.end() :]}"


def means(last: str, new: str, before: str) -> str | None:
    """ "bussresor" for "tågresor", where "med buss" is asked about."""
    found = _TRAVELLED.search(last) if before.lower() == "med" else None
    means = re.match(rf"(?:{_MEANS})", new, re.IGNORECASE)
    if found is None or means is None or " " in new:
        return None
    return f"{last[: found.start()]}{means[0].lower()}{found['sort']}{last[found.end() :]}"


_WAYS = r"(?:telefon(?:en|samtal)?|e-?post(?:en)?|e-?brev|mejl|mail|brev|posten|(?:\w*e-?)tjänst(?:en)?|webb(?:en|platsen|formuläret)?|hemsidan|appen|(?:personligt )?besök(?:et)?|chatt(?:en)?|sms|formulär(?:et)?|blankett(?:en)?|papper|1177|fax(?:en)?)"
_BY_WAY = re.compile(
    rf"\b(?P<how>per|via|genom|på|med|över|vid) (?P<way>(?:(?:en|ett|den|det|sin) )?{_WAYS})(?![\w-])", re.IGNORECASE
)
_CAME = re.compile(
    r"hur många (?:av dem |som )?(?:(?:kom|inkom|var|gjordes|gavs|lämnades|skickades|anmäldes|ringdes|togs emot)(?: in)?|hörde av sig) ",
    re.IGNORECASE,
)


def by_another_way(turn: str, last: str) -> str:
    """``last`` with another way for that by which something came: "på besök" for "per telefon"; "" where it names none."""
    rest = turn.strip(" ?")
    came = _CAME.match(rest)
    asked = _BY_WAY.fullmatch(rest, came.end() if came else 0)
    found = _BY_WAY.search(last) if asked else None
    return f"{last[: found.start()]}{asked[0]}{last[found.end() :]}" if found and asked else ""


def paragraph(last: str, new: str, _before: str) -> str | None:
    """ "§ 13", or "13" alone, for "§ 12"."""
    wanted = re.search(r"(?:§+|paragraf\w*)\s*\d+", new, re.IGNORECASE)
    found = re.search(r"(?:§+|paragraf\w*)\s*\d+", last, re.IGNORECASE)
    if found and new.isdigit():
        return f"{last[: found.start()]}{found[0].rstrip('0123456789')}{new}{last[found.end() :]}"
    return f"{last[: found.start()]}{wanted[0]}{last[found.end() :]}" if wanted and found else None


def range_of(last: str, new: str, _before: str) -> str | None:
    """ "3–5 år" for "1–2 år"."""
    found = _RANGE.search(last)
    return f"{last[: found.start()]}{new}{last[found.end() :]}" if found and _RANGE.fullmatch(new) else None


_TICKET = r"(?=biljett|kort|pris|taxa|avgift|entré|plats)"
_AGES = {
    "vux": "vuxen",
    "ungdom": "ungdoms",
    "barn": "barn",
    "pensionär": "pensionärs",
    "senior": "senior",
    "student": "student",
}
_OF_AGE = re.compile(rf"\b(?:{'|'.join(_AGES.values())}){_TICKET}", re.IGNORECASE)


def _ticket_of(last: str, new: str) -> str | None:
    """ "ungdomsbiljett" for "vuxenbiljett", where "ungdomar" are asked about."""
    found = _OF_AGE.search(last)
    age = next((form for stem, form in _AGES.items() if new.lower().startswith(stem)), "")
    whole_word = AGE.fullmatch(new) or GROUP.fullmatch(new)
    return f"{last[: found.start()]}{age}{last[found.end() :]}" if found and age and whole_word else None


def group_of(last: str, new: str, before: str) -> str | None:
    """ "män" for "kvinnor", "pensionärer" for "vuxna"; told last where none was named."""
    if ticket := _ticket_of(last, new):
        return ticket
    if AGE.fullmatch(new) and not AGE.search(last) and not COUNTED.search(last):
        return f"{last} {before or 'för'} {new}"
    if (group := GROUP.search(new)) is None or "-" in new:
        return None
    counted = COUNTED.search(last)
    if not before and counted and GROUP.fullmatch(new) and not GROUP.search(last):
        return None  # "hur många elever" -> "barn" is another thing counted
    if found := GROUP.search(last):
        return f"{last[: found.start()]}{group[0]}{last[found.end() :]}"
    return f"{last} {before or 'för'} {new}"

"""Which part of a year a figure is of: "januari–april", "jan–apr 2024", "till och med april", "perioden". Pure."""

import re
from functools import lru_cache

from assistant.types import Candidate

_MONTHS = "jan feb mar apr maj jun jul aug sep okt nov dec".split()
_MONTH = r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*\.?"
_COUNTS = {"två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11}
_UP_TO = re.compile(
    rf"\bjan(?:uari)?\.?\s?(?:[-–]|till(?: och med)?|t\.?\s?o\.?\s?m\.?)\s?(?P<range>{_MONTH})"
    rf"|\b(?:till och med|t\.?\s?o\.?\s?m\.?|per|efter|tom)\s(?:den )?(?:\d{{1,2}} )?(?P<until>{_MONTH})"
    rf"|\b(?:efter|första|under)\s(?:de )?(?:första )?(?P<count>{'|'.join(_COUNTS)}|\d{{1,2}}) (?:första )?månader(?:na)?"
    r"|\b(?P<tertial>första tertialet|tertial 1|t1)\b|\b(?P<half>första halvåret|halvår 1)\b|\b(?P<quarter>första kvartalet|kvartal 1|q1)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:\w+ )?(?:kvartal|tertial|halvår)\w*(?: \d)?\b"
    r"|\b(?:i|under) (?:hela )?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|våren|sommaren|hösten|vintern)\b"
    # the month that a figure was worked out or told in is no part of a year: "har i mars 2024 sammanställt"
    r"(?!(?: \d{4})?(?: \w+)? (?:sammanställ|beräkn|bedöm|uppskatt|redovis|rapporter|fastställ|beslut|begär|presenter|prognosti)\w*)",
    re.IGNORECASE,
)
_THE_PERIOD = re.compile(r"\b(?:delår\w*|perioden\w*)\b", re.IGNORECASE)
_SPAN = re.compile(r"\d{4}-01-01/(\d{4})-(\d\d)-\d\d")
_WHOLE = "12"


def parts_of_year(text: str) -> frozenset[str]:
    """The parts of a year that a text names: "4" for its first four months, words for another part, "perioden" for the report's."""
    named = set()
    for found in _UP_TO.finditer(text):
        if month := found["range"] or found["until"]:
            named.add(str(_MONTHS.index(month[:3].lower()) + 1))
        elif found["count"]:
            named.add(str(_COUNTS.get(found["count"].lower()) or found["count"]))
        else:
            named.add("4" if found["tertial"] else "6" if found["half"] else "3")
    rest = _UP_TO.sub(" ", text)
    named |= {found[0].lower() for found in _OTHER.finditer(rest)}
    if _THE_PERIOD.search(rest):
        named.add("perioden")
    return frozenset(named - {_WHOLE})


@lru_cache(maxsize=1 << 10)
def reported_until(head: tuple[str, ...]) -> tuple[int, str]:
    """The year of a report from January on and the number of its last month, from the ``head`` of a passage; else (0, "")."""
    found = next(filter(None, map(_SPAN.fullmatch, head[1:3])), None)
    return (int(found[1]), found[2]) if found else (0, "")


def reported_part(candidate: Candidate) -> str:
    """The part of the year that the report of a candidate is for; "" where it is for a whole one or that is not known."""
    _, month = reported_until(tuple(candidate.hit.passage.head))
    return "" if month in ("", _WHOLE) else str(int(month))


def of_one_part(mine: frozenset[str], theirs: frozenset[str], reported: str) -> bool:
    """Whether two figures are of one part of a year; what names none, in a report on a part, is of that part."""
    whole = frozenset({reported} if reported else ())
    ours, others = (
        frozenset(reported if reported and one == "perioden" else one for one in named) or whole
        for named in (mine, theirs)
    )
    return ours == others or bool(ours & others)

"""How dates and periods are written in Swedish: patterns, and what each says in ISO."""

import calendar
import re
from collections.abc import Callable
from functools import cache

_MONTH_FORMS = (
    "januari jan",
    "februari feb",
    "mars mar",
    "april apr",
    "maj",
    "juni jun",
    "juli jul",
    "augusti aug",
    "september sept sep",
    "oktober okt",
    "november nov",
    "december dec",
)
MONTH_NAMES = tuple(forms.split()[0] for forms in _MONTH_FORMS)
MONTHS = {name: number for number, forms in enumerate(_MONTH_FORMS, start=1) for name in forms.split()}
# Months that a season or half year may mean in public administration; wide on purpose: "hösten" starts in August.
_SEASONS = {"vår": (1, 6), "sommar": (6, 8), "höst": (8, 12), "vinter": (1, 12), "vintr": (1, 12)}
_ORDINALS = {"första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "1:a": 1, "2:a": 2, "3:e": 3, "4:e": 4, "sista": -1}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}

_COUNTS = "två tre fyra fem sex sju åtta nio tio elva".split()  # months
_SOME = rf"(?:{'|'.join(_COUNTS)}|[2-9]|1[01])"

FULL_MONTH = r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)"
# "slutet av mars", "andra halvan av 2025"
PART_OF_TIME = r"(?:början|inledningen|mitten|slutet|(?:första|andra|senare) (?:halvan|hälften|delen))"
# How a text tells of the year before the one that it speaks of.
YEAR_BEFORE = r"(?:året (?:innan|före|dessförinnan)|föregående år|förra året)"
SAME_PART = r"(?:samma|motsvarande) (?:period|tid|tidpunkt|månad(?:er)?|kvartal|tertial|halvår)(?:en|et)?"
LAST_YEAR = rf"(?:{YEAR_BEFORE}|i fjol|fjolåret|ett år tidigare)"
_M = r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?)"
_D = r"(?:0?[1-9]|[12]\d|3[01])"
_Y = r"(?:19|20)\d\d"
_TO = r"\s*(?:-|–|—|−|till\s+och\s+med|t\.?\s?o\.?\s?m\.?|till|och|samt)\s*"
_DASH = r"\s*(?:--|[-–—−])\s*"
_TO_MONTH = rf"(?:{_DASH}|\s+till\s+(?:och\s+med\s+)?){_M}"
_ISO = rf"{_Y}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_EDGE = r"(?<![\w:/.,-])"  # not inside a diarienummer, a law number or a decimal
_END = r"(?![\w]|[:/.,-]\d)"


def _month(name: str) -> int:
    return MONTHS[name.lower().rstrip(".")]


def _year(text: str | None) -> str:
    return text or "-"


def _day_iso(year: str | None, month: int, day: int) -> str | None:
    """ISO of a day, None when the month has no such day."""
    longest = calendar.monthrange(int(year) if year else 2024, month)[1]
    return f"{_year(year)}-{month:02}-{day:02}" if 1 <= day <= longest else None


def _months_iso(year: str | None, first: int, last: int, last_year: str | None = None) -> str | None:
    if first > last and last_year is None:
        return None
    return f"{_year(year)}-{first:02}/{_year(last_year or year)}-{last:02}"


def _period(kind: str, number: int, year: str | None) -> str | None:
    """The months of a quarter, tertial or half year."""
    length = {"k": 3, "q": 3, "t": 4, "h": 6}[kind[0].lower()]
    number = 12 // length if number == _ORDINALS["sista"] else number
    if not 1 <= number <= 12 // length:
        return None
    return _months_iso(year, (number - 1) * length + 1, number * length)


def _number(text: str) -> int:
    lower = text.lower()
    return int(lower) if lower.isdigit() else _ORDINALS.get(lower) or _ROMAN.get(lower, 0)


def _count(text: str) -> int:
    return int(text) if text.isdigit() else _COUNTS.index(text.lower()) + 2


def _short_day(text: str) -> str | None:
    """ISO of "220430" or "20220430"."""
    full = text if len(text) == 8 else "20" + text
    year, month, day = full[:4], int(full[4:6]), int(full[6:])
    return _day_iso(year, month, day) if 1 <= month <= 12 and "1900" <= year <= "2099" else None


def _last_day(match: re.Match[str]) -> str | None:
    month = _month(match["m"])
    return _day_iso(match["y"], month, calendar.monthrange(int(match["y"] or 2023), month)[1])


def _days(match: re.Match[str]) -> str | None:
    """ "5–6 maj 2022", "30 april till 2 maj 2022"."""
    last = _day_iso(match["y"], _month(match["m2"]), int(match["d2"]))
    first = _day_iso(match["y1"] or match["y"], _month(match["m1"] or match["m2"]), int(match["d1"]))
    return f"{first}/{last}" if first and last else None


def _slashed_days(match: re.Match[str]) -> str | None:
    last = _slash(match["d2"], match["m2"], match["y"])
    first = _slash(match["d1"], match["m1"], match["y1"] or match["y"])
    return f"{first}/{last}" if first and last else None


def _slash(day: str, month: str, year: str | None) -> str | None:
    return _day_iso(year, int(month), int(day)) if 1 <= int(month) <= 12 else None


def _interval(first: str | None, last: str | None) -> str | None:
    return f"{first}/{last}" if first and last and first <= last else None


def _school_year(match: re.Match[str]) -> str | None:
    """ "2022/23" and "2022/2023": two neighbouring years."""
    first = int(match["y"])
    last = int(match["y2"]) if len(match["y2"]) == 4 else first // 100 * 100 + int(match["y2"])
    return f"{first}/{last}" if last == first + 1 else None


Maker = Callable[[re.Match[str]], str | None]

# Without its sign in the text a pattern need not be tried.
_YEAR, _MONTH, _SLASH, _PART, _SIX = (
    re.compile(sign, re.IGNORECASE) for sign in (_Y, rf"\b{_M}", r"\d/\d", "kvartal|tertial|halvår|månader", r"\d{6}")
)

# In falling order of precedence where they overlap. A maker returns None for what is no date ("31 april"). Where a
# pattern has a group "span", that is the date.
_PATTERNS: tuple[tuple[re.Pattern[str], str, Maker], ...] = (
    (
        _YEAR,
        rf"{_EDGE}(?P<a>{_ISO})\s*(?:--|-|–|—|/|till|t\.?o\.?m\.?)\s*(?P<b>{_ISO}){_END}",
        lambda m: _interval(m["a"], m["b"]),
    ),
    (_YEAR, rf"{_EDGE}(?P<a>{_ISO}){_END}", lambda m: _day_iso(m["a"][:4], int(m["a"][5:7]), int(m["a"][8:]))),
    (
        _YEAR,
        rf"{_EDGE}(?P<a>{_Y}-(?:0[1-9]|1[0-2])){_DASH}(?P<b>{_Y}-(?:0[1-9]|1[0-2])){_END}",
        lambda m: _interval(m["a"], m["b"]),
    ),
    (
        _SLASH,
        rf"{_EDGE}(?P<d1>{_D})/(?P<m1>\d\d?)(?:\s+(?P<y1>{_Y}))?{_TO}(?P<d2>{_D})/(?P<m2>\d\d?)(?:,?\s+(?P<y>{_Y}))?{_END}",
        _slashed_days,
    ),
    (
        _SLASH,
        rf"{_EDGE}(?P<d>{_D})/(?P<m>1[0-2]|0?[1-9])(?:,?\s+|-|/)(?P<y>{_Y}){_END}",
        lambda m: _slash(m["d"], m["m"], m["y"]),
    ),
    (
        _SLASH,
        rf"{_EDGE}(?P<d>{_D})/(?P<m>1[0-2]|0?[1-9])-(?P<y>[0-4]\d){_END}",
        lambda m: _slash(m["d"], m["m"], f"20{m['y']}"),
    ),
    (
        _YEAR,
        rf"{_EDGE}(?P<d>{_D})\.(?P<m>1[0-2]|0?[1-9])\.(?P<y>{_Y}){_END}",
        lambda m: _slash(m["d"], m["m"], m["y"]),
    ),
    (
        _YEAR,
        rf"{_EDGE}(?P<y>{_Y})\.(?P<m>0[1-9]|1[0-2])\.(?P<d>[0-3]\d){_END}",
        lambda m: _slash(m["d"], m["m"], m["y"]),
    ),
    (_SLASH, rf"\b(?:den|per)\s+(?P<d>{_D})/(?P<m>1[0-2]|0?[1-9]){_END}", lambda m: _slash(m["d"], m["m"], None)),
    (
        _MONTH,
        rf"{_EDGE}(?P<d1>{_D})(?:\s+(?P<m1>{_M}))?(?:\s+(?P<y1>{_Y}))?{_TO}(?:den\s+)?(?P<d2>{_D})\s+(?P<m2>{_M})(?:\s+(?P<y>{_Y}))?(?!\w)",
        _days,
    ),
    (_MONTH, rf"\b(?:den\s+)?(?:sista|siste)(?:\s+dagen\s+i)?\s+(?P<m>{_M})(?:\s+(?P<y>{_Y}))?(?!\w)", _last_day),
    (
        _MONTH,
        # not "Klinik 2 januari till augusti 2024", whose number is of the name before the months
        rf"{_EDGE}(?P<d>{_D})(?:\s*:[ae])?\s+(?P<m>{_M})(?!{_TO_MONTH})(?:,?\s+(?P<y>{_Y}))?(?!\w)",
        lambda m: _day_iso(m["y"], _month(m["m"]), int(m["d"])),
    ),
    (
        _MONTH,
        rf"\b(?P<m1>{_M})(?:\s+(?P<y1>{_Y}))?{_TO}(?P<m2>{_M})\s+(?P<y>{_Y})(?!\w)",
        lambda m: _months_iso(m["y1"] or m["y"], _month(m["m1"]), _month(m["m2"]), m["y"] if m["y1"] else None),
    ),
    (
        _MONTH,
        rf"\b(?P<m1>{_M})(?:{_DASH}|\s+(?:till\s+och\s+med|t\.?o\.?m\.?|till)\s+)(?P<m2>{_M})(?!\w)",
        lambda m: _months_iso(None, _month(m["m1"]), _month(m["m2"])),
    ),
    (
        _MONTH,
        rf"\b(?:till\s+och\s+med|t\.\s?o\.\s?m\.?|tom)\s+(?P<m>{_M})(?:\s+(?:månad\s+)?(?P<y>{_Y}))?(?!\w)",
        lambda m: _months_iso(m["y"], 1, _month(m["m"])),
    ),
    (
        _YEAR,
        rf"\b(?P<s>vår|sommar|höst|vint(?:er|r))(?:en|ens|n|s|terminen)?\s+(?P<y>{_Y}){_DASH}(?:(?P<s2>vår|sommar|höst|vinter)(?:en)?\s+)?(?P<y2>{_Y}){_END}",
        lambda m: _months_iso(m["y"], _SEASONS[m["s"].lower()][0], _SEASONS[(m["s2"] or m["s"]).lower()][1], m["y2"]),
    ),
    (
        _YEAR,
        rf"\b(?P<s>vår|sommar|höst|vint(?:er|r))(?:en|ens|n|s|terminen)?\s+(?P<y>{_Y}){_END}",
        lambda m: _months_iso(m["y"], *_SEASONS[m["s"].lower()]),
    ),
    (
        _PART,
        rf"\b(?P<k>kvartal|tertial|halvår)\s+(?P<n>[1-4]|i{{1,3}}|iv)(?:,?\s+(?:år\s+)?(?P<y>{_Y}))?{_END}",
        lambda m: _period(m["k"], _number(m["n"]), m["y"]),
    ),
    (
        _PART,
        rf"(?<!\w)(?P<n>första|andra|tredje|fjärde|sista|[1-4]:[ae])\s+(?P<k>kvartal|tertial|halvår)(?:et|ets)?(?:,?\s+(?:av\s+|under\s+|år\s+)?(?P<y>{_Y}))?{_END}",
        lambda m: _period(m["k"], _number(m["n"]), m["y"]),
    ),
    (
        _PART,
        rf"\b(?:första\s+(?P<n>{_SOME})|(?P<m>{_SOME})\s+första)\s+månader(?:na)?"
        rf"(?:,?\s+(?:av\s+|under\s+|år\s+)?(?P<y>{_Y}))?{_END}",
        lambda m: _months_iso(m["y"], 1, _count(m["n"] or m["m"])),
    ),
    (_YEAR, rf"\b(?P<k>[QKT])(?P<n>[1-4])\s*-?(?P<y>{_Y}){_END}", lambda m: _period(m["k"], int(m["n"]), m["y"])),
    (_MONTH, rf"\b(?P<m>{_M}),?\s+(?:månad\s+)?(?P<y>{_Y})(?!\w)", lambda m: f"{m['y']}-{_month(m['m']):02}"),
    (_YEAR, rf"{_EDGE}(?P<y>{_Y})-(?P<m>0[1-9]|1[0-2]){_END}", lambda m: f"{m['y']}-{m['m']}"),
    (
        _YEAR,
        rf"{_EDGE}(?P<y>{_Y})(?:{_DASH}|\s+(?:till\s+och\s+med|t\.?o\.?m\.?|till)\s+)(?P<y2>{_Y}){_END}",
        lambda m: _interval(m["y"], m["y2"]),
    ),
    (_YEAR, rf"{_EDGE}(?P<y>{_Y})/(?P<y2>{_Y}|\d\d){_END}", _school_year),
    (
        _YEAR,
        rf"{_EDGE}(?P<y>{_Y})[-–](?P<y2>1[3-9]|[2-9]\d){_END}",
        lambda m: _interval(m["y"], m["y"][:2] + m["y2"]),
    ),
    (
        _SIX,
        rf"{_EDGE}(?P<a>(?:{_Y}|[0-3]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])){_DASH}(?P<b>(?:{_Y}|[0-3]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])){_END}",
        lambda m: _interval(_short_day(m["a"]), _short_day(m["b"])),
    ),
    # Six figures are a date only where the word before says so: "per 220430".
    (
        _SIX,
        rf"\b(?:per|den|tom|t\.?o\.?m\.?|fr\.?o\.?m\.?|till|från|daterad|datum:?)\s+(?P<span>[0-3]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])){_END}",
        lambda m: _short_day(m["span"]),
    ),
    (_SIX, rf"{_EDGE}(?P<a>{_Y}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])){_END}", lambda m: _short_day(m["a"])),
    # A month alone is a date after a preposition: "i augusti"; "maj" may be a name.
    (
        _MONTH,
        rf"\b(?:i|under|sedan|från|per|för|av|senast|efter|före|innan|hela)\s+(?P<span>{FULL_MONTH}(?:\s+månad)?)(?!\w)",
        lambda m: f"--{_month(m['span'].split()[0]):02}",
    ),
)

_SIGNS = (_YEAR, _MONTH, _SLASH, _PART, _SIX)
_FORMS = tuple(
    (_SIGNS.index(sign), re.compile(pattern, re.IGNORECASE), maker, "span" if "(?P<span>" in pattern else 0)
    for sign, pattern, maker in _PATTERNS
)
Form = tuple[re.Pattern[str], Maker, str | int]
"""How a date may be written, what makes it an ISO value, and the group that it stands in."""


def forms_in(text: str) -> tuple[Form, ...]:
    """The forms that a date of ``text`` may have, in the order in which they are to be tried."""
    return _forms_of(tuple(sign.search(text) is not None for sign in _SIGNS))


@cache
def _forms_of(there: tuple[bool, ...]) -> tuple[Form, ...]:
    return tuple((pattern, maker, group) for sign, pattern, maker, group in _FORMS if there[sign])

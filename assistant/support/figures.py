"""The figures of a text, as the support check reads them: value in base units, unit and sign.

Read here and not with the reader of numbers that finds the answers: a judge that shares the reader of what it judges
would share its mistakes and call them right.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from corpus.swedish.dates import dates, times
from corpus.swedish.words import key

_SPACE = "[ \u00a0\u2009\u202f]"
_DIGITS = rf"\d{{1,3}}(?:(?:{_SPACE}|\.)\d{{3}})+(?!\d)|\d+"
_WORDS = {
    "noll": 0, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11,
    "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19,
    "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80, "nittio": 90,
    "hundra": 100, "tusen": 1000,
}  # fmt: skip
NUMBER_WORDS = frozenset(_WORDS)
_NUMBER = re.compile(
    rf"(?<![\w,.§:/])(?P<sign>[+\-−–](?=\d))?(?P<digits>{_DIGITS})(?:,(?P<decimals>\d+))?(?![\d:/]|[.,]\d|[^\W\d_])"
    rf"|\b(?P<word>{'|'.join(_WORDS)})(?:tal(?:et)?)?\b",
    re.IGNORECASE,
)
_UNITS: tuple[tuple[re.Pattern[str], str, float], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), unit, scale)
    for pattern, unit, scale in (
        (r"procentenhet(?:er)?s?\b|%-enhet(?:er)?\b|p\.e\.", "procentenheter", 1),
        (r"procents?\b|%", "%", 1),
        (r"(?:mdkr|mdr)\b|miljard(?:er)?\b(?:\s+(?:kr|kronor)\b)?", "kr", 1e9),
        (r"(?:miljon(?:er)?|milj\.?|mn)\s+euro?\b", "euro", 1e6),
        (r"(?:mnkr|mkr|msek)\b|(?:miljon(?:er)?|milj\.?|mn)\b(?:\s*(?:kr|kronor)\b)?", "kr", 1e6),
        (r"(?:tkr|kkr|tsek)\b|tusen\s+(?:kr|kronor)\b", "kr", 1e3),
        (r"(?:kr|kronor|sek)\b|:-", "kr", 1),
        (r"(?:st|stycken)\b\.?", "st", 1),
    )
)
_FOLLOWING = re.compile(r"(?:\s+[^\W\d_][\w-]*){1,4}")
_NOT_NOUNS = frozenset(
    re.findall(
        r"\S+",
        "av i på om till för från och eller samt men som att är var blev blir har hade ska med mot än under över per inom vid "
        "före efter utan bland hos kring genom sedan innan jämfört medan varav där då det den de en ett fler färre mer mindre högre lägre bättre sämre respektive resp",
    )
)
_LISTED = re.compile(r"(?:§+\s*|\bnr\s*|\bpunkt\s*|\bsida?n?\s*|\bdnr\s*)$", re.IGNORECASE)
_LIST_NUMBER = re.compile(r"\.\s+[A-ZÅÄÖ]")
_SIGNS = {"-", "−", "–"}


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure of a text: ``value`` is positive and in base units, ``negative`` says whether a minus stood before it.

    ``unit`` is "kr", "%", "procentenheter", "euro", "st", the key of the counted noun, or "" when bare. ``decimals``
    and ``scale`` are as written: "20,5 mnkr" has 1 and a million.
    """

    value: float
    unit: str
    start: int
    end: int
    negative: bool = False
    decimals: int = 0
    scale: float = 1.0

    @property
    def counted(self) -> bool:
        """Whether the unit is a counted thing ("företag") and no measure."""
        return self.unit not in {"", "kr", "%", "procentenheter", "euro", "st"}

    def with_unit(self, unit: str, scale: float) -> "Amount":
        """A bare figure read with the unit of its table."""
        return Amount(self.value * scale, unit, self.start, self.end, self.negative, self.decimals, scale)


@lru_cache(maxsize=1 << 13)
def amounts(text: str) -> tuple[Amount, ...]:
    """The figures of running text in order. Dates, years, clock times, § and list numbers are none."""
    taken = [(date.start, date.end) for date in dates(text)] + [(time.start, time.end) for time in times(text)]
    found: list[Amount] = []
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        if found and start < found[-1].end:
            continue  # the "tusen" of "2 530 tusen kronor" is its unit
        if any(start < other_end and other_start < end for other_start, other_end in taken):
            continue
        if _LISTED.search(text[:start]) or (text[end : end + 1] == ")" and "(" not in text[max(0, start - 40) : start]):
            continue
        if _LIST_NUMBER.match(text, end) and (not text[:start].strip() or text[:start].rstrip().endswith((":", "."))):
            continue
        found.append(_amount(match, text))
    return tuple(_with_range_units(found, text))


def _with_range_units(found: list[Amount], text: str) -> list[Amount]:
    """In a range only the last figure has a unit written: "36–38 mnkr" is 36 mnkr to 38 mnkr."""
    for index in range(len(found) - 1):
        one, following = found[index], found[index + 1]
        between = text[one.end : following.start]
        if not one.unit and following.unit and between.strip() in {"-", "–", "—", "till"}:
            found[index] = one.with_unit(following.unit, following.scale)
    return found


def _amount(match: re.Match[str], text: str) -> Amount:
    start, end = match.span()
    if match["word"]:
        value, decimals = float(_WORDS[match["word"].lower()]), 0
    else:
        value = float(re.sub(r"\D", "", match["digits"]) + "." + (match["decimals"] or "0"))
        decimals = len(match["decimals"] or "")
    negative = match["sign"] in _SIGNS
    after = re.compile(r"\s*").match(text, end)
    at = after.end() if after else end
    for pattern, unit, scale in _UNITS:
        if unit_match := pattern.match(text, at):
            return Amount(value * scale, unit, start, unit_match.end(), negative, decimals, scale)
    return Amount(value, _counted(text, end), start, end, negative, decimals)


def _counted(text: str, end: int) -> str:
    """The key of the noun counted right after a number ("29 bokade möten": möte, "6 helt nya bolag": bolag), or ""."""
    words = _FOLLOWING.match(text, end)
    following = words[0].split() if words else []
    while len(following) > 1 and re.search(r"[at]$", following[0]) and following[1].lower() not in _NOT_NOUNS:
        following.pop(0)
    return key(following[0]) if following and following[0].lower() not in _NOT_NOUNS else ""


def same_value(said: Amount, found: Amount, *, roughly: bool = False) -> bool:
    """Whether two figures are one: equal, or ``found`` rounded to the decimals that ``said`` shows.

    Rounding away a unit ("2,6" for 2,55) is allowed; ``roughly`` ("cirka") allows five per cent.
    """
    apart = abs(said.value - found.value)
    if apart <= 1e-9 * max(1.0, found.value) or (roughly and apart <= 0.05 * found.value):
        return True
    step: float = said.scale * 10.0**-said.decimals
    finer = found.scale * 10.0**-found.decimals < step
    return finer and apart <= step / 2 + 1e-9 and said.value >= 10 * step


def unit_clash(said: Amount, found: Amount) -> bool:
    """Whether the units cannot be the same: per cent against percentage points, days against per cent, kronor …"""
    if said.unit == found.unit or not said.unit or not found.unit:
        return False
    return not all(one.counted or one.unit == "st" for one in (said, found))


_CELL = re.compile(rf"(?P<sign>[+\-−–](?={_SPACE}?\d))?{_SPACE}?(?P<digits>\d+)(?:,(?P<decimals>\d+))?{_SPACE}?%?")
_PROSE = re.compile(
    r"[.;!?]\s|\b(?:med|mot|än|från|till|år|under|den|om|på|av|var|är|blev|cirka|ca|drygt|till|per|till)\s*$"
)
_ROW = re.compile(
    rf"^(?P<label>.*?[^\W\d_].*?)\s+(?P<cells>(?:[+\-−–]?\d+(?:,\d+)?{_SPACE}?%?(?:\s+|$)){{1,14}})$", re.DOTALL
)


def row_cells(text: str) -> tuple[str, list[str]] | None:
    """The label and the figures of a flattened table row ("Lokalhyra -11,5 -10,2 -1,3"); None for running text.

    The figures are the pieces between spaces: "2 500" gives two, since only the table tells one figure from two.
    """
    match = _ROW.match(text.strip())
    if match is None or len(match["label"].split()) > 12 or _PROSE.search(match["label"]):
        return None
    if all(re.fullmatch(r"(?:19|20)\d\d", cell) for cell in match["cells"].split()):
        return None
    return match["label"].strip(), re.findall(rf"[+\-−–]?\d+(?:,\d+)?(?:{_SPACE}?%)?", match["cells"])


def readings(cells: list[str], columns: int | None) -> list[list[Amount]]:
    """The ways to read the pieces of a row as figures: thousands joined or not, the ones with ``columns`` figures first.

    "2 500" with one column is 2500; "500 500 200 700" with four is four figures.
    """
    ways: list[list[Amount]] = [[]]
    at: list[int] = [0]
    done: list[list[Amount]] = []
    while ways:
        way, place = ways.pop(), at.pop()
        if place == len(cells):
            done.append(way)
            continue
        piece = cells[place]
        for width in range(1, 4):
            if place + width > len(cells):
                break
            joined = cells[place : place + width]
            if width > 1 and not _are_thousands(joined):
                break
            if (cell := cell_amount("".join(joined), place)) is not None:
                ways.append([*way, cell])
                at.append(place + width)
        if len(done) > 64 or not piece:
            break
    done.sort(key=lambda way: (columns is not None and len(way) != columns, len(way)))
    return done


def _are_thousands(pieces: list[str]) -> bool:
    return re.fullmatch(r"[+\-−–]?\d{1,3}", pieces[0]) is not None and all(
        re.fullmatch(r"\d{3}(?:,\d+)?", piece) for piece in pieces[1:]
    )


def cell_amount(text: str, place: int) -> Amount | None:
    """The figure of a table cell, with a unit only when the cell has a %; None for a cell without one."""
    match = _CELL.fullmatch(re.sub(rf"(?<=\d){_SPACE}(?=\d)", "", text.strip()))
    if match is None:
        return None
    value = float(match["digits"] + "." + (match["decimals"] or "0"))
    unit = "%" if text.rstrip().endswith("%") else ""
    return Amount(value, unit, place, place + 1, match["sign"] in _SIGNS, len(match["decimals"] or ""))

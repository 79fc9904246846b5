"""Sentences of Swedish text, as spans."""

import re
from functools import lru_cache

# Never the end of a sentence: something follows them. Without their last full stop.
_INNER = frozenset(
    [
        *[
            "bl.a",
            "bl",
            "t.ex",
            "t.e.x",
            "ex",
            "dvs",
            "d.v.s",
            "fr.o.m",
            "t.o.m",
            "fr",
            "t.om",
            "från.o.m",
            "p.g.a",
            "pga",
            "s.k",
            "s.a.s",
            "resp",
            "inkl",
            "exkl",
        ],
        *[
            "ca",
            "c:a",
            "kl",
            "nr",
            "st:a",
            "dnr",
            "diarienr",
            "tel",
            "tfn",
            "mob",
            "ang",
            "avs",
            "ansv",
            "art",
            "bil",
            "dir",
            "prop",
            "skr",
            "bet",
            "rskr",
            "sfs",
            "kap",
            "sid",
            "s",
            "f.d",
            "f.n",
        ],
        *[
            "f.ö",
            "i.o.m",
            "i.st.f",
            "jfr",
            "jmf",
            "m.a.o",
            "max",
            "min",
            "mån",
            "milj",
            "mdr",
            "ordf",
            "vice",
            "v.ordf",
            "prof",
            "dr",
            "civ.ek",
            "tf",
            "t.f",
            "u.a",
            "ung",
            "urspr",
            "uppl",
        ],
        *[
            "vol",
            "vs",
            "översatt",
            "övr",
            "ö.h",
            "b.la",
            "m.h.t",
            "m.a.p",
            "e.d",
            "fig",
            "tab",
            "not",
            "ggr",
            "fil.dr",
            "med.dr",
            "jur",
            "leg",
            "o.dyl",
            "op",
            "g.m",
            "a.a",
            "o",
        ],
        *[
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "okt",
            "nov",
            "dec",
            "tis",
            "ons",
            "tors",
            "fre",
            "lör",
            "sön",
            "mag",
            "fak",
            "exp",
            "förf",
            "red",
            "utg",
        ],
    ]
)
# Abbreviations that may end a sentence: they do before a capital letter.
_FINAL = frozenset(
    [
        "m.m",
        "m.fl",
        "osv",
        "o.s.v",
        "etc",
        "e.dyl",
        "o.d",
        "dyl",
        "e.kr",
        "f.kr",
        "st",
        "kr",
        "tkr",
        "mnkr",
        "mkr",
        "ab",
        "hb",
        "kb",
        "e.t.c",
        "m.fl.a",
    ]
)
_CHAIN = re.compile(r"(?:[^\W\d_]{1,6}[.:]\s?){0,3}[^\W\d_]+$")
_END = re.compile(r"(?:[.!?]+|…)[\"'”’»)\]]*(?=\s)")
_NEW_SENTENCE = re.compile(r"[\"'”’«»(\[–—-]*\s?(?:[A-ZÅÄÖÉÜÆØ]|\d|§)|[•▪◦●·*]")
_BREAK = re.compile(r"[^\S\n]*\n[^\S\n]*\n\s*|\s+(?=[•▪◦●]\s)")
_BARE_NUMBER = re.compile(r"(?:^|[:;]\s)[\"'”(]?(?:\d{1,3}|[a-zåäö]|[ivx]{1,4})\)?(?:\.\d{1,2})*\.?$", re.IGNORECASE)
_LONE_CAPITAL = re.compile(r"\b[A-ZÅÄÖ](?=\.\s|$)")
_NAME_INITIAL = re.compile(r"(?:[A-ZÅÄÖ][^\W\d_]+\s|[A-ZÅÄÖ]\.\s?)[A-ZÅÄÖ]$")


def _abbreviated(before: str, following: str) -> bool:
    """Whether the full stop after ``before`` belongs to an abbreviation or initial, given the text that follows."""
    chain = _CHAIN.search(before)
    if chain is None:
        return False
    pieces = re.split(r"(?<=[.:])\s?", chain[0].lower())
    for first in range(len(pieces)):
        word = "".join(pieces[first:])
        if word in _FINAL:
            return not following[:1].isupper() and following[:1] not in "\"'”«»("
        if word in _INNER:
            return True
    # "Anders I. Svensson" and "A. I. Svensson", but "bilaga B. Nämnden" ends a sentence.
    return bool(_NAME_INITIAL.search(before) or (_LONE_CAPITAL.search(before) and _LONE_CAPITAL.match(following)))


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether the punctuation of ``match`` ends the sentence begun at ``start``."""
    following = text[match.end() :].lstrip()[:4]
    if not _NEW_SENTENCE.match(following):
        return False
    if not match[0].startswith(".") or match[0].startswith(".."):
        return True
    before = text[start : match.start()].lstrip()
    # "1. Godkänna rapporten": the number of a list item is no sentence.
    return not _BARE_NUMBER.search(before) and not _abbreviated(before[-40:], following)


@lru_cache(maxsize=1 << 14)
def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    spans: list[tuple[int, int]] = []
    start = 0
    boundaries = sorted(
        [(match.start(), match.end(), None) for match in _BREAK.finditer(text)]
        + [(match.end(), match.end(), match) for match in _END.finditer(text)],
        key=lambda boundary: boundary[:2],
    )
    for end, next_start, match in boundaries:
        if end >= start and (match is None or _ends(text, start, match)):
            spans.append((start, end))
            start = next_start
    spans.append((start, len(text)))
    trimmed = (_trim(text, *span) for span in spans)
    return tuple(span for span in trimmed if span[0] < span[1])


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def sentences(text: str) -> list[tuple[int, int]]:
    """The spans of the sentences of ``text``: in order, apart, without outer white space, covering all else.

    An empty line and a bullet also begin a new one; a single line break does not.
    """
    return list(_sentences(text))

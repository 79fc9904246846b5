"""Sentences of Swedish text, as spans."""

import re
from functools import lru_cache


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


# Never the end of a sentence: something follows them. Without their last full stop.
_INNER = _words("""
    bl.a t.ex fr.o.m t.o.m från.o.m s.k s.a.s resp inkl exkl ca c:a st:a diarienr tfn mob ang avs ansv f.d f.n f.ö
    i.o.m i.st.f jfr jmf m.a.o ordf v.ordf prof dr civ.ek t.f u.a vs m.h.t m.a.p fil.dr med.dr leg p.g.a d.v.s dvs
    bl fr översatt i.e d.y t.v.
""")
# May end a sentence, and do before a capital letter; before a figure or a small letter they do not. Some are words too:
# "Det är en bil. Den är ny.", "Se bil. 3."
_FINAL = _words("""
    m.m m.fl osv o.s.v etc e.dyl o.d dyl e.kr f.kr st kr tkr mnkr mkr ab hb kb bil min max art not ex op vice red bet
    mån s o a kap sid fig tab vol nr dir prop skr rskr sfs tel ggr ung uppl utg f.m e.m p.g jan feb mar apr jun jul aug
    sep sept okt nov dec mån tis ons tors fre lör sön milj mdr kl dnr
""")
_CHAIN = re.compile(r"(?:[^\W\d_]{1,6}[.:]\s?){0,3}[^\W\d_]+$")
_END = re.compile(r"(?:[.!?]+|…)[\"'”’»)\]⁰¹²³⁴⁵⁶⁷⁸⁹]*(?=\s)")
_NEW_SENTENCE = re.compile(r"[\"'”’«»(\[–—-]*\s?(?:[A-ZÅÄÖÉÜÆØ]|\d|§)|[•▪◦●·*]")
_BREAK = re.compile(r"[^\S\n]*\n[^\S\n]*\n\s*|\s+(?=[•▪◦●]\s)")
_BARE_NUMBER = re.compile(r"(?:^|[:;]\s)[\"'”(]?(?:\d{1,3}|[a-zåäö]|[ivx]{1,4})\)?(?:\.\d{1,2})*\.?$", re.IGNORECASE)
_LIST_NUMBER = re.compile(r"(?<!\S)(\d{1,2})(?=\.\s+[A-ZÅÄÖ])")
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
    if before.rstrip()[-1:].isupper() and _NAME_INITIAL.search(before):
        return True
    return bool(_LONE_CAPITAL.match(following) and _LONE_CAPITAL.search(before))


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether the punctuation of ``match`` ends the sentence begun at ``start``."""
    following = text[match.end() : match.end() + 40].lstrip()[:4]
    if not _NEW_SENTENCE.match(following):
        return False
    if not match[0].startswith(".") or match[0].startswith(".."):
        return True
    before = text[start : match.start()].lstrip()
    # "1. Godkänna rapporten": the number of a list item is no sentence; "(2022: 44). Nio av dem" ends one.
    numbered = _BARE_NUMBER.search(before)
    in_brackets = before.endswith(")") and before.rfind("(") > before.rfind(")", 0, -1)
    return not (numbered and (not in_brackets or before.startswith("("))) and not _abbreviated(before[-40:], following)


def _enumerated(text: str) -> list[tuple[int, int]]:
    """Where the numbers of a list in running text begin and stop: "skäl 1. Bostäder 2. Vård", counted from 1 up."""
    found: list[tuple[int, int]] = []
    run: list[tuple[int, int]] = []
    for match in _LIST_NUMBER.finditer(text):
        if int(match[1]) == len(run) + 1:
            run.append(match.span(1))
        elif int(match[1]) == 1:
            found += run if len(run) > 1 else []
            run = [match.span(1)]
    return found + (run if len(run) > 1 else [])


@lru_cache(maxsize=1 << 14)
def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    spans: list[tuple[int, int]] = []
    start = 0
    listed = _enumerated(text)
    breaks = [(match.start(), match.end(), None) for match in _BREAK.finditer(text)]
    breaks += [(number, number, None) for number, _ in listed]
    stops = {stop for _, stop in listed}
    ends = [(match.end(), match.end(), match) for match in _END.finditer(text) if match.start() not in stops]
    for end, next_start, match in sorted([*breaks, *ends], key=lambda boundary: boundary[:2]):
        if end >= start and (match is None or _ends(text, start, match)):
            spans.append((start, end))
            start = next_start
    spans.append((start, len(text)))
    trimmed = (_trim(text, *span) for span in spans)
    return tuple(span for span in trimmed if span[0] < span[1])


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def sentence_at(text: str, at: int) -> tuple[int, int]:
    """The span of the sentence of ``text`` that offset ``at`` stands in."""
    return next(((start, end) for start, end in _sentences(text) if start <= at < end), (0, len(text)))


def sentences(text: str) -> list[tuple[int, int]]:
    """The spans of the sentences of ``text``: in order, apart, without outer white space, covering all else.

    An empty line and a bullet also begin a new one; a single line break does not.
    """
    return list(_sentences(text))

"""A noun that points back with "den" or "det": "den kursen" after a question on a line of study is that line."""

import re
from collections.abc import Sequence

from assistant.understanding.phrases import LOCATIVE, PATHS, Phrase, Sort, phrases, sort_of
from assistant.understanding.turn_words import definite, general, specific, year_shift
from corpus.swedish.dates import dates, years
from corpus.swedish.words import STOP_WORDS, lemma

_POINTED = re.compile(
    r"\b(?:(?:den(?: där| här)? (?=[a-zåäö]+n\b)|det(?: där| här)? (?=[a-zåäö]+[aeä]t\b))(?P<definite>[a-zåäö]{3,})|(?:denna|detta) (?P<bare>[a-zåäö]{3,}))\b(?! som\b)",
    re.IGNORECASE,
)
_THAT_YEAR = re.compile(r"\s*\b(?:under )?(?:det|detta) (?:läs)?år(?:et)?\b", re.IGNORECASE)
_TIMES = frozenset("tid period dag vecka månad år tillfälle gång datum höst vår sommar vinter kväll morgon".split())
_KINDS = tuple(
    frozenset(kind.split())
    for kind in (
        "kurs linje program utbildning inriktning",
        "skola folkhögskola högskola gymnasium förskola",
        "sjukhus lasarett",
        "vårdcentral hälsocentral mottagning klinik",
        "projekt satsning insats",
        "hus byggnad lokal",
        "bad simhall badhus",
        "förening klubb sällskap",
        "väg gata led",
        "bro viadukt",
    )
)
# What may bear any name: "det bolaget" after "Kvarnåsa Energi".
_NAMED = frozenset(
    "projekt bolag företag förening klubb kommun stad ort region myndighet insats satsning fastighet stiftelse förbund".split()
)
_JOINED = LOCATIVE | PATHS | {"med", "av", "för", "till"}
_PAST = re.compile(r"\b(?:var|hade|fick|gick|blev|kom|\w{2,}(?:ade|dde)s?)\b", re.IGNORECASE)


def pointed_out(turn: str, last: str) -> str | None:
    """The turn with the thing named for "den kursen": "Hur många gick musiklinjen på Åby folkhögskola 2022"; None for no such turn."""
    for found in _POINTED.finditer(turn):
        if thing := _meant((found["bare"] or found["definite"]).lower(), last):
            said = f"{turn[: found.start()]}{thing}{turn[found.end() :]}".strip(" ?")
            known = years(last)
            year = f" {known[-1]}" if known and not dates(turn) and _PAST.search(turn) else ""
            return f"{said[0].upper()}{said[1:]}{year}"
    return None


def taken_up(turn: str, last: str) -> str | None:
    """The turn with where the one thing that it names is, as the last question told: "När går färjan till Ön"; None where it names more."""
    own = specific(turn)
    if len(own) != 1 or not definite(own[0]) or general(own[0]) or re.search(r"(?<=\s)[A-ZÅÄÖ]", turn):
        return None
    held = [one for one in phrases(last) if one.text.lower() == own[0] and not one.owns]
    thing = _with_place(held[0], phrases(last), last) if held else ""
    if thing.lower() in {"", own[0]} or sort_of(own[0]) in {Sort.MEASURE, Sort.STAGE}:
        return None
    return re.sub(rf"\b{own[0]}\b", lambda _: thing, turn, count=1, flags=re.IGNORECASE).strip(" ?")


def points_back(turn: str) -> bool:
    """Whether a short turn holds "den bassängen": something of what was spoken of, though not named there."""
    found = _POINTED.search(turn)
    noun = lemma((found["bare"] or found["definite"]).lower()) if found else ""
    known = found is not None and (found["bare"] is not None or definite(found["definite"]))
    return known and noun not in _TIMES and "som" not in turn.split() and len(specific(turn)) <= 2


def in_that_year(turn: str, last: str) -> str:
    """The turn with the year of the last question for "det året": "Hur många ärenden gällde vården 2025"."""
    known = years(last)
    if not known or years(turn) or not _THAT_YEAR.search(turn) or year_shift(turn):
        return turn
    mark = "?" if turn.rstrip().endswith("?") else ""
    return f"{_THAT_YEAR.sub('', turn).rstrip(' ?')} {known[-1]}{mark}"


def _meant(said: str, last: str) -> str:
    """What the last question names that ``said`` may stand for, with what tells where it is; "" for nothing."""
    noun = lemma(said)
    if noun in _TIMES or said in STOP_WORDS:
        return ""
    held = [one for one in phrases(last) if one.sort is not Sort.STAGE]
    fitting = [one for one in held if _is_of_kind(one, noun)]
    if not fitting and noun in _NAMED:
        fitting = [one for one in held if one.sort is Sort.NAME][:1]
    if not fitting:
        return ""
    named = _with_place(fitting[0], held, last)
    return named.replace(noun, said, 1) if fitting[0].text == noun else named


def _is_of_kind(phrase: Phrase, noun: str) -> bool:
    """Whether a phrase names a thing that ``noun`` is the sort of: "musiklinjen" a line, and so a course."""
    kind = next((one for one in _KINDS if noun in one), frozenset({noun}))
    words = phrase.text.removesuffix("s" if phrase.owns else "").lower().split()
    heads = {*words, *map(lemma, words)}
    return any(head == one or (len(one) > 2 and head.endswith(one)) for head in heads for one in kind)


def _with_place(phrase: Phrase, held: Sequence[Phrase], last: str) -> str:
    owner = next((one for one in held if one.owns and one.end + 1 == phrase.start), phrase)
    start, end = owner.start, phrase.end
    if phrase.owns:
        return last[start:end].removesuffix("s")
    for one in held:
        between = last[end : one.start].strip().lower() if one.start > end else None
        apart = between is None or between != one.before or (between not in _JOINED and phrase.sort is not Sort.NAME)
        if not apart:
            end = one.end
    return last[start:end]

"""What the units of a document name in other words, by what the document itself says that they mean.

"Barn- och ungdomspsykiatrin (BUP) …" lets BUP name the whole of it, and the whole name BUP, all through the document;
"avvikelsesystemet Kompass" lets "avvikelsesystemet" name Kompass, where the document has no other.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from corpus.swedish.people import is_person
from corpus.swedish.words import NAMED, STOP_WORDS, key, keys, parts, tokens
from corpus.types import Unit

_BRACKETED = re.compile(r"((?:[^\W\d_][\w-]*[ ]){1,8})\(([A-ZÅÄÖ]{2,6})\)")
# In a list of terms: "HME – hållbart medarbetarengagemang", "BUP = barn- och ungdomspsykiatrin".
_EXPLAINED = re.compile(
    r"(?<!\w)([A-ZÅÄÖ]{2,6})(?: =| [–-]|:| står för| betyder| är en förkortning (?:av|för)) ((?:[^\W\d_][\w-]*[ ]?){1,8})"
)
_FEWEST_WORDS = 2  # of what an abbreviation stands for, or one compound of as many parts
_PLACED = re.compile(r"\b([^\W\d_]{6,})( (?:(?:i|på|vid) )?|, )([A-ZÅÄÖ][a-zåäöé]{2,})(?![\w-])")
_BEFORE = re.compile(r"\b([A-ZÅÄÖ][a-zåäöé]{2,}) ([^\W\d_A-ZÅÄÖ]{6,})\b")  # "Tallmo vårdcentral"
_TITLE = re.compile(r"(?:direktör|chef|läkare|ledare|råd|strateg|hövding|fotograf|part)(?:e?n|et)?s?$")
_MANY = re.compile(r"(?:er|ar|or|erna|arna|orna)s?$")
# Built or run in one place: of the houses of that sort that a document tells of, each has a place of its own.
_HOUSE = re.compile(
    r"(?:fabrik|block|station|anläggning|verk|bad|hall|central|sjukhus|lasarett|mottagning|boende|bibliotek|depå|terminal|hamn|bolag|lag"
    r"|deponi|tvätteri|bro|gård)(?:en|et|n|t)?s?$"
)


def with_aliases(units: Sequence[Unit]) -> list[Unit]:
    """The units of one document, each with what it names in other words among its parts, after a mark."""
    meant = introduced(units)
    firsts: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for short, phrase in meant.items():
        firsts[phrase[0]].append((phrase, short))
    sorts = _only_of_their_sort(units)
    found = []
    for unit in units:
        own = frozenset(unit.terms)
        named = [word for short in meant.keys() & own for word in meant[short]]
        named += [
            short
            for at, first in enumerate(unit.terms)
            for phrase, short in firsts.get(first, ())
            if unit.terms[at : at + len(phrase)] == phrase
        ]
        named += [sorts[sort] for sort in sorts.keys() & own]
        added = [f"{NAMED}{word}" for word in dict.fromkeys(named) if word not in own]
        found.append(replace(unit, parts=(*unit.parts, *added)) if added else unit)
    return found


def introduced(units: Sequence[Unit]) -> Mapping[str, tuple[str, ...]]:
    """The keys of the abbreviations that a document introduces in brackets, each with those of the words it is for.

    One that is introduced for two things stands for neither.
    """
    found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for unit in units:
        for match in _BRACKETED.finditer(unit.text) if "(" in unit.text else ():
            if phrase := _shortened(match[1].split(), match[2].lower()):
                found[key(match[2])].add(tuple(keys(phrase)))
        for match in _EXPLAINED.finditer(unit.text):
            words = match[2].split()
            if phrase := next(
                filter(None, (_shortened(words[:end], match[1].lower(), 0) for end in range(1, len(words) + 1))), ""
            ):
                found[key(match[1])].add(tuple(keys(phrase)))
    return {short: next(iter(phrases)) for short, phrases in found.items() if len(phrases) == 1 and all(phrases)}


def _shortened(words: Sequence[str], short: str, last: int | None = None) -> str:
    """The last of some words, from the one that begins with the first letter of an abbreviation and spells it; or "".

    ``last`` is where they may begin at the latest.
    """
    for first in range(len(words) - 1 if last is None else last, -1, -1):
        said = [word.lower().strip("-") for word in words[first:]]
        content = [word for word in said if word not in STOP_WORDS]
        if not content or said[0] != content[0]:
            continue
        whole = len(content) >= _FEWEST_WORDS or len(parts(content[0])) >= _FEWEST_WORDS
        if whole and _spells(content, short):
            return " ".join(words[first:])
    return ""


def _spells(words: Sequence[str], short: str) -> bool:
    """Whether each of some words begins with a letter of an abbreviation, which has at most letters within them beside."""
    if not words:
        return not short
    if not short or words[0][0] != short[0]:
        return False
    within, rest = words[0][1:], short[1:]
    if _spells(words[1:], rest):
        return True
    while rest and rest[0] in within:
        within, rest = within[within.index(rest[0]) + 1 :], rest[1:]
        if _spells(words[1:], rest):
            return True
    return False


def _only_of_their_sort(units: Sequence[Unit]) -> Mapping[str, str]:
    """The keys of nouns that a document says with one name alone ("avvikelsesystemet Kompass"), with the key of the name.

    None that it has in the plural too: "två av skolorna". A place names what stands there: "pelletsfabriken i Ekvik".
    """
    names: dict[str, set[str]] = defaultdict(set)
    before: dict[str, set[str]] = defaultdict(set)
    plural: set[str] = set()
    common: set[str] = set()  # words that begin with a capital in a heading alone: "kommunstyrelsen Beslut"
    for unit in units:
        for sort, name in _named_sorts(unit):
            names[sort].add(name)
        for name, noun in _BEFORE.findall(unit.text):
            before[key(noun)].add(name)
        for token in tokens(unit.text):
            if token.text[0].islower():
                common.add(token.text)
            if _MANY.search(token.text):
                plural.add(key(token.text))
    nouns = set(map(key, common))
    meant = {
        sort: {key(name) for name in named | before[sort] if name.lower() not in common}
        for sort, named in names.items()
        if sort not in plural and (sort in nouns or _HOUSE.search(sort))
    }
    return {sort: next(iter(named)) for sort, named in meant.items() if len(named) == 1}


def _named_sorts(unit: Unit) -> Iterator[tuple[str, str]]:
    """The nouns of a unit that stand before a name, or a place: of each its key and the name."""
    for noun, placed, name in _PLACED.findall(unit.text):
        beside = placed == " "
        if len(parts(noun.lower())) < _FEWEST_WORDS or is_person(noun) or _TITLE.search(noun):
            continue
        if beside or _HOUSE.search(noun.lower()):
            yield key(noun), name

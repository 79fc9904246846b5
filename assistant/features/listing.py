"""Questions for several things ("Vilka fyra områden …?"), and the units that name them. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.composing.announced import announced_by, announces
from assistant.features.wording import label_extra
from assistant.matching.cues import NEGATION
from assistant.matching.match import BEFORE, HEAD, HEADING, LEAD, PATH, Match, Matcher, asked_keys, words_in, words_of
from assistant.types import AnswerType, Frame
from assistant.understanding.spoken import respelled
from assistant.values.names import people
from corpus.standing import heading_standing
from corpus.swedish.boards import BOARD
from corpus.swedish.dates import dates
from corpus.swedish.derivation import root
from corpus.swedish.number_forms import NUMERALS
from corpus.swedish.series import longest_series
from corpus.swedish.synonyms import synonyms
from corpus.swedish.verbs import is_verb
from corpus.swedish.words import STOP_WORDS, key, terms, tokens
from corpus.types import BlockKind, Hit, Unit

PAIR, OTHER_LIST = 0.6, 0.3
ABOUT = 0.5  # share of the other words that a unit must meet before what it names is taken for what is asked for
STAYS = 1.0  # the fit of a person who is not said to leave
LONGEST_NAME = 5  # words of a name that ends in what it is: "Norra Ekby kommun"
NAMED = 0.65  # how surely things named one after the other are of the sort asked for
_WHICH = re.compile(
    r"\b(?:vilka|nämn|räkna upp|lista|vad het(?:er|te) de)\s+(?:(?:är|var|av|de|dem|dom)\s+)*(.+)", re.IGNORECASE
)
_FINITE = frozenset("har är var finns fanns ska kan fick blev hade ingår ingick tog".split())
_NAMED_SORT = re.compile(r"[\wÅÄÖ]+-[a-zåäö]+")  # "EU-projekt": a sort of things, though its first part is a name
_DEED_FIRST = re.compile(r"\W*(?:vilka|vad)\s+(\w+)", re.IGNORECASE)
_NUMBERS = {word: number for word, number in NUMERALS.items() if number <= 12}

_TIMES = frozenset(map(key, "dag datum vecka månad år tid gång".split()))
# Nouns for things that have no names of their own: what is listed is of that sort without saying so.
BROAD = frozenset(
    key(word)
    for word in "språk område ämne mål fråga sak åtgärd insats grupp del alternativ krav uppgift punkt skäl synpunkt utmaning problem tjänst "
    "kategori perspektiv diagnos prioritering satsning verksamhet yrkesgrupp ställe plats".split()
)
# By these a sentence speaks on of what the one before it names: "I fyra av dem …".
_SPOKEN_OF = frozenset("dem dessa de".split())
# What is said to be in a thing, and by what it is said to hold it: "Planen innehåller:".
_PART_OF = frozenset(map(key, "ingå innehålla omfatta bestå rymma".split()))
# Those who may be told of as "ett projekt mellan A och B".
_PARTIES = frozenset(
    map(
        key,
        "aktör part parti organisation kommun region stad land län myndighet bolag företag förening förbund universitet högskola lärosäte skola ort linje hållplats station samarbetspart nämnd styrelse utskott organ instans remissinstans förvaltning enhet avdelning division verksamhet ledamot person företrädare representant möte sammanträde beslutsfattare mottagare revisor".split(),
    )
)
_BETWEEN = re.compile(r"\bmellan\b", re.IGNORECASE)
_PAPER = re.compile(r"(?:plan|strategi|program|policy|avtal|budget|rapport)(?:en|n|met|et)?$", re.IGNORECASE)
_JOINED_TO = re.compile(r"(?:,|\b(?:och|samt))\s+(?:(?:den|det|de|\w+s)\s+)?(\w+)")
_BACK = 3  # units before a list that may say what is listed


@dataclass(frozen=True, slots=True)
class Things:
    """What a question asks for several of: the search key of their noun, "" where none stands, and how many, 0 where unsaid."""

    kind: str = ""
    count: int = 0
    number: str = ""  # the search key of the numeral


@lru_cache(maxsize=1 << 10)
def things_asked(question: str) -> Things:
    """The things a question asks for: four "område" in "Vilka fyra prioriterade områden har planen?"."""
    found = _WHICH.search(question)
    words = [token.text for token in tokens(found[1])] if found else []
    number = words[0].lower() if words else ""
    count = _NUMBERS.get(number, int(number) if number.isdigit() and len(number) < 3 else 0)
    rest = words[1:] if count else words
    if (
        rest
        and rest[0].endswith(("ade", "ande", "ende"))
        and any(is_verb(word) or word in _FINITE for word in rest[2:])
    ):
        rest = rest[1:]  # "prioriterade områden har": no verb, for another follows
    nouns: list[str] = []
    for word in rest:
        if is_verb(word) or word.lower() in STOP_WORDS or (word[0].isupper() and not _NAMED_SORT.fullmatch(word)):
            break
        nouns.append(word)
    return Things(key(nouns[-1]) if nouns else "", count, key(number) if count else "")


def things_of(frame: Frame) -> Things:
    """The things that a question asks for, of the words as they were read: those of "vilka komuner" are municipalities."""
    return things_asked(respelled(frame.question, frame.corrected))


def enumerates(frame: Frame, unit: Unit, hit: Hit, matched: Match) -> float:
    """How well a unit names several things where that is asked for, in [0, 1].

    1 for as many as asked, or an item of a list under their noun; less for a pair, and for an item of another list.
    """
    if frame.type is not AnswerType.LIST:
        return 0.0
    things = things_of(frame)
    if unit.kind is BlockKind.LIST_ITEM:
        named = (
            _is_named_above(things, frame, unit) or names_one(frame, unit) if things.kind else _done_above(frame, unit)
        )
        return 1.0 if named and not 0 < things.count < _items(unit, hit) else OTHER_LIST
    least = PATH if unit.row is not None else BEFORE if _points_back(things, unit) else HEADING
    if not _speaks_of(things, frame, matched, least):
        return 0.0
    if unit.row is None:
        denied = NEGATION.search(frame.question) is not None and NEGATION.search(unit.text) is None
        most = OTHER_LIST if denied else PAIR if _tells_no_deed(frame, matched) else 1.0
        return 0.0 if _is_one_of_them(frame, unit) else min(_enough(things, unit), most)
    return float(label_extra(frame, unit, asked_keys(frame)) > 0)


def _speaks_of(things: Things, frame: Frame, matched: Match, least: float) -> bool:
    """Whether the noun of what is asked for stands in a unit or the headings above it, worth ``least``; where none is asked with, always."""
    return any(
        own >= HEAD or near >= least
        for term, near, own in zip(frame.terms, matched.degrees, matched.own, strict=True)
        if term.key == things.kind
    ) or things.kind not in {term.key for term in frame.terms}


def _points_back(things: Things, unit: Unit) -> bool:
    """Whether a sentence names as many as asked of what the one before it speaks of: "I fyra av dem fanns brister: …"."""
    said = {token.text.lower() for token in tokens(unit.text)}
    return things.count > 0 and not said.isdisjoint(_SPOKEN_OF) and _named(things, unit) == things.count


def _tells_no_deed(frame: Frame, matched: Match) -> bool:
    """Whether those are asked for who do something ("Vilka samverkar …?") and a sentence tells of nothing of the sort."""
    first = _DEED_FIRST.match(frame.question)
    asked = key(first[1]) if first else ""
    return any(term.verb and term.key == asked and not own for term, own in zip(frame.terms, matched.own, strict=True))


def _enough(things: Things, unit: Unit) -> float:
    """How well a sentence names ``things``; where they are days, days must be named."""
    named = _named(things, unit)
    if named < 2 or (things.kind in _TIMES and len(dates(unit.text)) < 2):
        return 0.0
    if things.count:
        return float(named == things.count)
    return 1.0 if named > 2 or not things.kind else PAIR


def _named(things: Things, unit: Unit) -> int:
    """How many things a sentence names; none where one of them is what is asked for, counted only ("… och tre rektorer")."""
    series = longest_series(unit.text)
    counted = things.count and any({things.kind, things.number} <= set(terms(thing)[0]) for thing in series[1:])
    boards = things.kind and things.kind not in _PARTIES and sum(map(bool, map(BOARD.search, series))) > len(series) / 2
    return 0 if counted or boards or _are_counts(series) else len(series)


def _is_one_of_them(frame: Frame, unit: Unit) -> bool:
    """Whether the plan or paper whose things are asked for is but one of those named: "utgår från lagar, mål och Kulturplanen"."""
    papers = {term.key for term in frame.terms if not term.verb and _PAPER.search(term.word)}
    named = {key(found[1]): found.start() for found in _JOINED_TO.finditer(unit.text)} if papers else {}
    return any(at and papers.isdisjoint(terms(unit.text[:at])[0]) for paper, at in named.items() if paper in papers)


def _are_counts(series: Sequence[str]) -> bool:
    """Whether what stands in a series is numbers of things: "sju nådda, tre delvis nådda och två inte nådda"."""
    opening = [thing.split()[0].lower() for thing in series[1:]]
    return sum(word in NUMERALS or word in {"en", "ett"} or word.isdigit() for word in opening) > len(series) / 2


def _is_named_above(things: Things, frame: Frame, unit: Unit) -> bool:
    return things.kind in BROAD or _stands_above(things.kind, unit) or _broadly_above(frame, unit)


def _broadly_above(frame: Frame, unit: Unit) -> bool:
    """Whether a list is of broad things that all of it is done to that is asked: "Åtgärder som återstår att besluta:"."""
    lead = words_in(unit.lead)
    asked = [{term.key, *synonyms(term.key)} for term in frame.terms if term.verb]
    return bool(asked) and not BROAD.isdisjoint(lead.keys) and not any(map(lead.keys.isdisjoint, asked))


def _stands_above(kind: str, unit: Unit) -> bool:
    """Whether the noun of what is asked for stands in the lead or the heading of a list."""
    above = words_in(" ".join((unit.lead, *unit.section[-1:])))
    return not ({kind} | synonyms(kind)).isdisjoint(above.keys | above.parts)


def _done_above(frame: Frame, unit: Unit) -> bool:
    """Whether what stands right above a list names those who do what is asked, or what is in it.

    "Samverkansparter:" for "Vilka samverkar ni med?", "Planen innehåller:" for "Vad ingår i planen?".
    """
    asked = {other for term in frame.terms if term.verb for other in (term.key, *synonyms(term.key))}
    if not asked.isdisjoint(_PART_OF):
        asked |= _PART_OF
    above = next((title for title in unit.section[-1:] if heading_standing(title) is None), "")  # "Beslut" says nothing
    lead, heading = words_in(unit.lead), words_in(above)
    done = {root(term.key) for term in frame.terms if term.verb} - {""}
    return not (done.isdisjoint(lead.roots | lead.part_roots) and asked.isdisjoint(lead.keys | heading.keys))


def met_by_naming(frame: Frame, unit: Unit, hit: Hit, matched: Match) -> Match:
    """The match of a unit that names the things asked for: their noun need not stand there ("Arabiska, finska och polska").

    A list whose first line is the head of its columns ("Avsändare Ämne") has it as its lead.
    """
    if frame.type is not AnswerType.LIST or unit.row is not None:
        return matched
    things = things_of(frame)
    if unit.kind is BlockKind.LIST_ITEM:
        first = next(other for other in (*hit.passage.units, unit) if _same_list(other, unit))
        done = {term.key for term in frame.terms if term.verb} if _done_above(frame, unit) else set()
        as_many = things.count > 0 and things.count == _items(unit, hit) and _is_named_above(things, frame, unit)
        counted = {things.number} if as_many else set()
        said = Match(_announced(frame, first, hit, matched), matched.own)
        if things.kind and _broadly_above(frame, unit):
            said = _raised(frame, said, frozenset({things.kind}), NAMED)
        return _raised(frame, said, frozenset(first.terms) | done | counted, LEAD)
    series = longest_series(unit.text)
    named = frozenset(filter(None, (things.kind, things.number)))
    if not named or not _enough(things, unit) or not (things.kind in BROAD or _are_names(series)):
        return matched
    if things.kind not in _PARTIES and _BETWEEN.search(series[0]):
        return matched  # "ett projekt mellan A, B och C" names who is in it
    others = [
        (term.weight, degree)
        for term, degree in zip(frame.terms, matched.degrees, strict=True)
        if term.key not in named
    ]
    about = sum(weight * degree for weight, degree in others) >= ABOUT * sum(weight for weight, _ in others)
    return _raised(frame, matched, named, NAMED) if about and others else matched


def _announced(frame: Frame, first: Unit, hit: Hit, matched: Match) -> tuple[float, ...]:
    """The degrees of an item with what the sentences say that stand right before its list: "Vi behöver fler. Planen är:"."""
    if not first.lead:
        return matched.degrees  # nothing announces it
    before: list[Unit] = []
    for unit in reversed([one for one in hit.passage.told if one.start < first.start]):
        if unit.kind is not BlockKind.PARAGRAPH or unit.section != first.section or len(before) == _BACK:
            break
        before.append(unit)
    said = words_of(
        tuple(word for unit in before for word in unit.terms), tuple(word for unit in before for word in unit.parts)
    )
    degrees = dict(Matcher(frame).degrees(said))
    return tuple(
        degree if term.name else max(degree, BEFORE * degrees.get(at, 0.0))
        for at, (term, degree) in enumerate(zip(frame.terms, matched.degrees, strict=True))
    )


def _items(unit: Unit, hit: Hit) -> int:
    """How many items the list of a unit has in its passage."""
    return len({other.block for other in hit.passage.units if _same_list(other, unit)})


def announces_each(frame: Frame, hit: Hit, unit: Unit) -> bool:
    """Whether as many as asked for are told of in a sentence each after one: "Tre vägar har prövats. Väg A …"."""
    things = things_of(frame)
    after = [one for one in hit.passage.units if one.block == unit.block and one.start > unit.start]
    return things.count > 1 and sum(one.terms[:1] == (things.kind,) for one in after) == things.count


def names_one(frame: Frame, unit: Unit) -> bool:
    """Whether an item of a list is the name of one of those asked for: "Ekby kommun" of "Vilka kommuner …?"."""
    kind = things_of(frame).kind if frame.type is AnswerType.LIST and unit.kind is BlockKind.LIST_ITEM else ""
    words = [token.text for token in tokens(unit.text)]
    if not kind or not 1 < len(words) <= LONGEST_NAME or unit.terms[-1:] != (kind,):
        return False
    asked = asked_keys(frame)
    return words[0][0].isupper() and key(words[0]) not in asked


def unnamed(frame: Frame, hit: Hit, shown: Sequence[Unit]) -> bool:
    """Whether a number of things or people is asked for and what is ``shown`` only counts them: "tre rektorer".

    They are named by an enumeration, by a list or table, or a sentence each ("Alternativ A …", "Alternativ B …").
    """
    things = things_of(frame)
    if frame.type is AnswerType.LIST and announces(shown[-1]):
        after = [unit for unit in hit.passage.units if unit.start >= shown[-1].end]
        if after and not _is_told_after(shown[-1], after):
            return True
    if not things.count or any(unit.row or _is_named_item(things, unit, hit) for unit in shown):
        return False
    if frame.type is AnswerType.PERSON:
        return sum(person.fit >= STAYS for unit in shown for person in people(unit, frame)) < things.count
    each = sum(unit.terms[:1] == (things.kind,) for unit in hit.passage.units)
    named = max((_named(things, unit) for unit in shown), default=0)
    return not shown[-1].text.endswith(":") and max(each, named) < things.count


def _is_told_after(unit: Unit, after: Sequence[Unit]) -> bool:
    """Whether what a sentence announces follows it, as a list, a table or a paragraph each."""
    return after[0].kind is BlockKind.LIST_ITEM or after[0].row is not None or bool(announced_by(unit, after))


def _is_named_item(things: Things, unit: Unit, hit: Hit) -> bool:
    """Whether an item is of a list of things; where one speaks of them ("Av tolv mål är sju nådda") it is another list."""
    if unit.kind is not BlockKind.LIST_ITEM:
        return False
    items = [other for other in (*hit.passage.units, unit) if _same_list(other, unit)]
    spoken = any(things.kind in other.terms[1:] for other in items)
    as_many = not things.count or things.kind in BROAD or _items(unit, hit) == things.count
    return not things.kind or (not spoken and as_many) or _stands_above(things.kind, unit)


def _same_list(one: Unit, other: Unit) -> bool:
    return (one.kind, one.lead, one.section) == (other.kind, other.lead, other.section)


def _are_names(series: Sequence[str]) -> bool:
    """Whether the things named go by names of their own; where the first begins in its sentence cannot be told."""
    return sum(thing[:1].isupper() for thing in series[1:]) > len(series[1:]) / 2


def _raised(frame: Frame, matched: Match, keys: frozenset[str], least: float) -> Match:
    """The match with the terms among ``keys`` met by ``least`` or more."""
    if not keys:
        return matched
    floor = tuple(least if term.key in keys else 0.0 for term in frame.terms)
    return Match(tuple(map(max, matched.degrees, floor)), tuple(map(max, matched.own, floor)))

"""How well a unit is about a question: each question term sought in the unit and, for less, in what surrounds it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.matching.cues import EXPLAINS
from assistant.types import FIGURES, Frame, Term
from corpus.standing import matter_in
from corpus.swedish.derivation import root
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import NAMED, key, terms
from corpus.types import BlockKind, Passage, Standing, Unit

OWN, LEAD, HEADING, PATH = 1.0, 0.95, 0.9, 0.82
BEFORE, AFTER, AROUND, EARLIER = 0.65, 0.45, 0.45, 0.5
MATTER, DOCUMENT = 0.45, 0.85
SHORTEST_HEAD = 4  # letters
_SHORTEST_HALF = 3  # letters
EARLIER_UNITS = 4  # units before one that say what a short form in it stands for
EXACT, SYNONYM, PARTS, COMPOUND, DERIVED, WITHIN, HEAD = 1.0, 0.85, 0.85, 0.72, 0.7, 0.5, 0.45
APART = 0.7  # of what the halves of a compound are worth that stand apart: one in the heading, the other below it

_NO_SENTENCE = re.compile(r"[^\W_]$")
# By these a text speaks on of what it has named: "X är ett gemensamt projekt. … Projektet består av …".
CALLED_SO = frozenset(
    map(
        key,
        "projekt bolag förbund kommunalförbund program förening stiftelse satsning initiativ nätverk avtal konferens".split(),
    )
)


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The words of one text. Equal only to itself: the same text is worked out once (words_of), and told apart fast."""

    keys: frozenset[str]
    parts: frozenset[str]
    roots: frozenset[str]  # what its words share with verbs and nouns made of them
    part_roots: frozenset[str] = frozenset()  # the same of the parts of its compounds
    begins: bool = False  # whether a name may be the beginning of one of them: "Ekvik" of "Ekvikstrafiken"


@dataclass(frozen=True, slots=True)
class Layer:
    """Words at one distance from the unit, and what finding a term there is worth.

    ``places`` tells whether they say whom or what the unit is about: a name in a paragraph beside it does not.
    """

    worth: float
    words: Words
    places: bool = True


@dataclass(frozen=True, slots=True)
class Placed:
    """A unit with the words of its own and of its surroundings; ``earlier`` are the units before it, nearest last."""

    unit: Unit
    earlier: tuple[Unit, ...]
    own: tuple[Layer, ...]
    around: tuple[Layer, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Degrees in [0, 1] per term of the frame, by all layers and by the unit's own words (with lead-in and row head)."""

    degrees: tuple[float, ...]
    own: tuple[float, ...]


@lru_cache(maxsize=50_000)
def words_of(keys: tuple[str, ...], parts: tuple[str, ...] = ()) -> Words:
    """The words of a text by its search keys and compound parts."""
    return Words(
        frozenset(keys),
        frozenset(parts),
        frozenset(filter(None, map(root, keys))),
        frozenset(filter(None, map(root, parts))),
    )


@lru_cache(maxsize=50_000)
def words_in(text: str) -> Words:
    """The words of a text."""
    whole, split = terms(text)
    return words_of(tuple(whole), tuple(split))


@lru_cache(maxsize=5_000)
def _topics(keys: tuple[str, ...]) -> Words:
    return replace(words_of(keys), begins=True)


_KEPT_PASSAGES = 2_000
_placed: dict[str, tuple[Passage, tuple[Placed, ...]]] = {}


def placed_units(passage: Passage) -> tuple[Placed, ...]:
    """The units of a passage, in order, each with its surroundings. Kept for the passages last asked for."""
    kept = _placed.get(passage.id)
    if kept is None or kept[0] is not passage:
        if len(_placed) >= _KEPT_PASSAGES:
            _placed.clear()
        kept = _placed[passage.id] = passage, _placed_anew(passage)
    return kept[1]


def _placed_anew(passage: Passage) -> tuple[Placed, ...]:
    units, first = passage.told, len(passage.before)
    said = [words_of(unit.terms, unit.parts) for unit in units]
    named = (Layer(MATTER, words_of(passage.matter)), Layer(DOCUMENT, _topics(passage.topics)))
    return tuple(
        Placed(units[at], units[max(0, at - EARLIER_UNITS) : at], *_layers(units, said, at, named))
        for at in range(first, len(units))
    )


def _layers(
    units: Sequence[Unit], said: Sequence[Words], at: int, named: Sequence[Layer]
) -> tuple[tuple[Layer, ...], tuple[Layer, ...]]:
    """The layers of the unit at ``at``: its own, and those of its surroundings, last what the passage as a whole names."""
    unit = units[at]
    own = [Layer(OWN, said[at])]
    if unit.lead:
        own.append(Layer(LEAD, words_in(unit.lead)))
    if unit.row:
        # "Teknik" in a table of "Utfall per nämnd" is tekniknämnden.
        own.append(Layer(LEAD, words_in(" ".join((unit.row.label, unit.row.caption, *unit.row.notes)))))
    if unit.section and unit.standing is not Standing.PLAIN:
        # What is decided, moved or reserved against stands in the title of its §.
        own.append(Layer(LEAD, words_in(matter_in(unit.section) or unit.section[0])))
    before = units[at - 1] if at else None
    if before is not None and before.section == unit.section and EXPLAINS.fullmatch(before.text):
        own.append(Layer(LEAD, said[at - 1]))
    around: list[Layer] = []
    if unit.section:
        around.append(Layer(HEADING, words_in(unit.section[-1])))
        if len(unit.section) > 1:
            around.append(Layer(PATH, words_in(" ".join(unit.section[:-1]))))
    if (line := _line_above(units, at)) is not None:
        around.append(Layer(PATH, said[line]))
    if before is not None and before.block == unit.block:
        around.append(Layer(BEFORE, said[at - 1]))
    elif before is not None and before.section == unit.section:
        around.append(Layer(AROUND, said[at - 1], places=False))
    after = units[at + 1] if at + 1 < len(units) else None
    if after is not None and after.section == unit.section:
        worth = AFTER if after.block == unit.block else AROUND * 0.8
        around.append(Layer(worth, said[at + 1], places=False))
    if unit.row is None:  # a paragraph says once whom it tells of
        first = max(0, at - EARLIER_UNITS)
        around += [Layer(EARLIER, said[one]) for one in range(first, at - 1) if units[one].block == unit.block]
    return tuple(own), (*around, *named)


def _line_above(units: Sequence[Unit], at: int) -> int | None:
    """The place of a line of its own, no sentence, that stands right above a paragraph as a heading does.

    "• Handläggningstid inom äldreomsorgen", and below it "Målet är tio dagar. Medianen var tolv."; the last point of a
    list is none.
    """
    unit = units[at]
    if unit.kind is not BlockKind.PARAGRAPH:
        return None
    first = next((one for one in range(at, 0, -1) if units[one - 1].block != unit.block), 0)
    line, above = units[first - 1] if first else None, units[first - 2] if first > 1 else None
    if line is None or line.section != unit.section or line.kind is not BlockKind.LIST_ITEM:
        return None
    alone = above is None or (above.kind is not BlockKind.LIST_ITEM and above.block != line.block)
    return first - 1 if alone and not line.lead and _NO_SENTENCE.search(line.text) else None


def others_of(term: Term) -> frozenset[str]:
    """What a term may be found as whole beside itself: its synonyms, and what documents say for the saying it stands in."""
    return synonyms(term.key) | term.also


def asked_whole(frame: Frame) -> set[str]:
    """Every key that a question's words may be found as whole: themselves and their synonyms."""
    return {other for term in frame.terms for other in (term.key, *others_of(term))}


def asked_keys(frame: Frame) -> set[str]:
    """Every key that a question's words may be found as: themselves, their synonyms, their parts; of a name only what it
    is of ("Bergskolan" is a school, and asks of no "berg").
    """
    return asked_whole(frame) | {
        half for term in frame.terms for half in (term.parts[-1:] if term.name else term.parts)
    }


@dataclass(frozen=True, slots=True)
class Sought:
    """A term with everything it may be found as, worked out once a question."""

    key: str
    synonyms: frozenset[str]
    parts: tuple[str, ...]
    name: bool
    verb: bool
    root: str
    derived: frozenset[str]  # the roots of its synonyms
    halves: tuple[frozenset[str], ...]  # of a compound: what each part may be found as
    alias: str  # under which a text stands that names it in other words
    any: frozenset[str]  # without one of these in it, nothing of a text can be meant


def _sought(term: Term) -> Sought:
    others = others_of(term)
    compound = len(term.parts) >= 2 and not term.name
    halves = tuple(synonyms(part) | {part} for part in term.parts) if compound else ()
    alias = NAMED + term.key
    any_of = frozenset({term.key, alias, *others, *term.parts}).union(*halves)
    derived = frozenset() if term.name else frozenset(filter(None, map(root, others)))
    base = "" if term.name else root(term.key)
    return Sought(term.key, others, term.parts, term.name, term.verb, base, derived, halves, alias, any_of)


class _Degrees(dict[Words, tuple[tuple[int, float], ...]]):
    """What each text gives of some terms: their places, each with its degree; worked out at the first asking."""

    def __init__(self, terms: Sequence[Sought]) -> None:
        super().__init__()
        self._terms = terms
        self._any = frozenset().union(*(term.any for term in terms))
        self._roots = frozenset(base for term in terms for base in (term.root, *term.derived) if base)

    def __missing__(self, words: Words) -> tuple[tuple[int, float], ...]:
        found: tuple[tuple[int, float], ...] = ()
        if words.begins or not (
            self._any.isdisjoint(words.keys)
            and self._any.isdisjoint(words.parts)
            and self._roots.isdisjoint(words.roots)
            and self._roots.isdisjoint(words.part_roots)
        ):
            degrees = [(at, _degree(term, words)) for at, term in enumerate(self._terms)]
            found = tuple(one for one in degrees if one[1])
        self[words] = found
        return found


class Matcher:
    """Seeks the terms of one frame in many units; what a text gives is worked out once, however many units it is near."""

    def __init__(self, frame: Frame) -> None:
        """Seeks what ``frame`` asks about."""
        compounds = [at for at, term in enumerate(frame.terms) if _in_halves(term)]
        halves = [Term(half, half) for at in compounds for half in frame.terms[at].parts[:2]]
        self._count = len(frame.terms)
        self._terms = tuple(map(_sought, (*frame.terms, *halves)))
        self._compounds = tuple(zip(compounds, range(self._count, len(self._terms), 2), strict=True))
        self._names = tuple(at for at, term in enumerate(self._terms) if term.name)
        self._degrees = _Degrees(self._terms)
        self._called_worth = BEFORE if frame.type in FIGURES else PARTS

    def match(self, placed: Placed) -> Match:
        """The degree to which each term is met by a unit and its surroundings."""
        degrees = self._degrees
        mine = [0.0] * len(self._terms)
        for layer in placed.own:
            for at, degree in degrees[layer.words]:
                mine[at] = max(mine[at], layer.worth * degree)
        for at, degree in enumerate(mine):
            if 0 < degree <= HEAD and _taken_up(self._terms[at], placed.earlier):
                mine[at] = PARTS
        near = mine.copy()
        for at in self._called(placed):
            near[at] = max(near[at], self._called_worth)
        for layer in placed.around:
            for at, degree in degrees[layer.words]:
                if mine[at] < HEADING and (layer.places or not self._terms[at].name):
                    near[at] = max(near[at], layer.worth * degree)
        for at, half in self._compounds:
            mine[at] = max(mine[at], APART * min(mine[half], mine[half + 1]))
            near[at] = max(near[at], APART * min(near[half], near[half + 1]))
        return Match(tuple(near[: self._count]), tuple(mine[: self._count]))

    def degrees(self, words: Words) -> tuple[tuple[int, float], ...]:
        """The terms that a text gives, by their places in the frame, each with its degree."""
        return tuple(one for one in self._degrees[words] if one[0] < self._count)

    def _called(self, placed: Placed) -> list[int]:
        """The names that stand in a unit before, of which this one speaks on by its sort: "projektet"."""
        if not self._names or CALLED_SO.isdisjoint(placed.own[0].words.keys):
            return []
        sorts = CALLED_SO & placed.own[0].words.keys
        units = [unit for unit in placed.earlier if not sorts.isdisjoint(unit.terms)]
        return [at for at in self._names if any(self._terms[at].key in unit.terms for unit in units)]


def _in_halves(term: Term) -> bool:
    """Whether a term may be met by its halves in different places: a compound of two words that say something each."""
    return len(term.parts) >= 2 and not term.name and min(map(len, term.parts[:2])) >= _SHORTEST_HALF


def _taken_up(term: Sought, earlier: Sequence[Unit]) -> bool:
    """Whether a compound met by its last part alone ("planen") stands whole in a unit before ("biblioteksplanen")."""
    return len(term.parts) >= 2 and any(term.key in unit.terms for unit in earlier)


def _degree(term: Sought, words: Words) -> float:
    """How surely a term is meant by the words of a text: itself, a synonym, its parts, a compound that holds it or one."""
    if term.name and words.begins and _begins(term.key, words.keys):
        return PARTS
    if term.any.isdisjoint(words.keys) and term.any.isdisjoint(words.parts):
        return _by_root(term, words)
    if term.key in words.keys:
        return EXACT
    if not term.synonyms.isdisjoint(words.keys):
        return SYNONYM
    if term.alias in words.parts:
        return PARTS
    if len(term.parts) >= 2 and all(part in words.keys or part in words.parts for part in term.parts):
        return PARTS
    if not term.name and term.key in words.parts:
        return COMPOUND
    if by_root := _by_root(term, words):
        return by_root
    if not term.name and not term.synonyms.isdisjoint(words.parts):
        return WITHIN
    if term.halves and not any(half.isdisjoint(words.keys) and half.isdisjoint(words.parts) for half in term.halves):
        return WITHIN
    if len(term.parts) >= 2 and not term.name and term.parts[-1] in words.keys:
        return HEAD
    return 0.0


def _by_root(term: Sought, words: Words) -> float:
    """How surely a term is meant by words of one root with it ("granska", "granskning"), or with its synonyms."""
    if term.root and term.root in words.roots:
        return DERIVED
    if term.verb and term.root and term.root in words.part_roots:
        return WITHIN  # "utreda" and "utredningstid"
    return 0.0 if term.derived.isdisjoint(words.roots) else WITHIN


def _begins(name: str, keys: Iterable[str]) -> bool:
    """Whether one of some names is made of ``name`` and a word after it."""
    return any(key.startswith(name) and len(key) >= len(name) + SHORTEST_HEAD for key in keys)

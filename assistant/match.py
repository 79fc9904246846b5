"""How well a unit is about a question: each question term sought in the unit and, for less, in what surrounds it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.types import Frame
from corpus.swedish.derivation import root
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import key, terms
from corpus.types import Hit, Standing, Unit

OWN, LEAD, HEADING, PATH, BEFORE, AFTER, AROUND, EARLIER, DOCUMENT = 1.0, 0.95, 0.9, 0.82, 0.65, 0.45, 0.45, 0.5, 0.85
EXACT, SYNONYM, PARTS, COMPOUND, DERIVED, HEAD = 1.0, 0.85, 0.85, 0.72, 0.7, 0.45

# By these a text speaks on of what it has named: "X är ett gemensamt projekt. … Projektet består av …".
_CALLED_SO = frozenset(
    map(
        key,
        "projekt bolag förbund kommunalförbund program förening stiftelse satsning initiativ nätverk avtal konferens".split(),
    )
)


@dataclass(frozen=True, slots=True)
class Layer:
    """Words at one distance from the unit, and what finding a term there is worth.

    ``places`` tells whether they say whom or what the unit is about: a name in a paragraph beside it does not.
    """

    worth: float
    keys: frozenset[str]
    parts: frozenset[str]
    roots: frozenset[str]  # what its words share with verbs and nouns made of them
    places: bool = True


@dataclass(frozen=True, slots=True)
class Match:
    """Degrees in [0, 1] per term of the frame, by all layers and by the unit's own words (with lead-in and row head)."""

    degrees: tuple[float, ...]
    own: tuple[float, ...]


@lru_cache(maxsize=50_000)
def _layer(worth: float, keys: tuple[str, ...], parts: tuple[str, ...] = (), places: bool = True) -> Layer:
    return Layer(worth, frozenset(keys), frozenset(parts), frozenset(filter(None, map(root, keys))), places)


@lru_cache(maxsize=50_000)
def _layer_of(worth: float, text: str) -> Layer:
    whole, split = terms(text)
    return _layer(worth, tuple(whole), tuple(split))


def layers_of(unit: Unit, hit: Hit, earlier: Sequence[Unit], after: Unit | None) -> tuple[list[Layer], list[Layer]]:
    """The layers of a unit: its own, and those of its surroundings; ``earlier`` are the units before it, nearest last."""
    own = [_layer(OWN, unit.terms, unit.parts)]
    if unit.lead:
        own.append(_layer_of(LEAD, unit.lead))
    if unit.row:
        own.append(_layer_of(LEAD, " ".join((unit.row.caption, *unit.row.notes))))
    if unit.section and unit.standing is not Standing.PLAIN:
        # What is decided, moved or reserved against stands in the title of its §.
        own.append(_layer_of(LEAD, unit.section[0]))
    before = earlier[-1] if earlier else None
    around: list[Layer] = []
    if unit.section:
        around.append(_layer_of(HEADING, unit.section[-1]))
        if len(unit.section) > 1:
            around.append(_layer_of(PATH, " ".join(unit.section[:-1])))
    if before is not None and before.block == unit.block:
        around.append(_layer(BEFORE, before.terms, before.parts))
    elif before is not None and before.section == unit.section:
        around.append(_layer(AROUND, before.terms, before.parts, places=False))
    if after is not None and after.section == unit.section:
        worth = AFTER if after.block == unit.block else AROUND * 0.8
        around.append(_layer(worth, after.terms, after.parts, places=False))
    if unit.row is None:  # a paragraph says once whom it tells of
        around += [_layer(EARLIER, one.terms, one.parts) for one in earlier[:-1] if one.block == unit.block]
    around.append(_layer(DOCUMENT, hit.passage.topics))
    return own, around


def asked_keys(frame: Frame) -> set[str]:
    """Every key that a question's words may be found as: themselves, their parts, their synonyms."""
    asked = {term.key for term in frame.terms} | {half for term in frame.terms for half in term.parts}
    return asked | {other for term in frame.terms for other in synonyms(term.key)}


@dataclass(frozen=True, slots=True)
class Sought:
    """A term with everything it may be found as, worked out once a question."""

    key: str
    synonyms: frozenset[str]
    parts: tuple[str, ...]
    name: bool
    root: str
    any: frozenset[str]  # without one of these in it, nothing of a layer can be meant


def sought(frame: Frame) -> tuple[Sought, ...]:
    """The terms of a frame, ready to be matched against many units."""
    found = []
    for term in frame.terms:
        others = synonyms(term.key)
        any_of = frozenset({term.key, *others, *term.parts})
        found.append(Sought(term.key, others, term.parts, term.name, "" if term.name else root(term.key), any_of))
    return tuple(found)


def match(
    terms: Sequence[Sought], own: Sequence[Layer], around: Sequence[Layer], earlier: Sequence[Unit] = ()
) -> Match:
    """The degree to which each term is met; ``earlier`` are the units before, which a short form takes up again."""
    mine = tuple(_taken_up(term, _best(term, own), earlier) for term in terms)
    sorts = _CALLED_SO & own[0].keys
    called = [unit for unit in earlier if not sorts.isdisjoint(unit.terms)] if sorts else []
    placing = [layer for layer in around if layer.places]
    near = tuple(
        degree
        if degree >= HEADING
        else max(degree, _best(term, placing if term.name else around), _called(term, called))
        for term, degree in zip(terms, mine, strict=True)
    )
    return Match(near, mine)


def _called(term: Sought, units: Sequence[Unit]) -> float:
    """BEFORE for a name that one of ``units`` gives, of which the unit speaks on by its sort ("projektet"); 0 else."""
    return BEFORE if term.name and any(term.key in unit.terms for unit in units) else 0.0


def _taken_up(term: Sought, degree: float, earlier: Sequence[Unit]) -> float:
    """A compound met by its last part alone ("planen") is surely meant where a unit before has it whole ("biblioteksplanen")."""
    if 0 < degree <= HEAD and len(term.parts) >= 2 and any(term.key in unit.terms for unit in earlier):
        return PARTS
    return degree


def _best(term: Sought, layers: Sequence[Layer]) -> float:
    best = 0.0
    for layer in layers:
        if layer.worth > best:
            best = max(best, layer.worth * degree(term, layer))
    return best


def degree(term: Sought, layer: Layer) -> float:
    """How surely a term is meant by the words of a layer: itself, a synonym, its parts, a compound that holds it."""
    if term.any.isdisjoint(layer.keys) and term.any.isdisjoint(layer.parts):
        return DERIVED if term.root and term.root in layer.roots else 0.0
    if term.key in layer.keys:
        return EXACT
    if not term.synonyms.isdisjoint(layer.keys):
        return SYNONYM
    if len(term.parts) >= 2 and all(part in layer.keys or part in layer.parts for part in term.parts):
        return PARTS
    if not term.name and term.key in layer.parts:
        return COMPOUND
    if term.root and term.root in layer.roots:
        return DERIVED
    if len(term.parts) >= 2 and not term.name and term.parts[-1] in layer.keys:
        return HEAD
    return 0.0

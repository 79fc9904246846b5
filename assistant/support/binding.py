"""What a figure of running text belongs to: the words of its clause.

"Kvinnor 7,51 procent jämfört med män 4,49": both figures stand in the source, so that a statement which gives women
the men's figure holds no number that is not there. Only the words around each tell.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.support.cues import BEFORE_REFERENCE, PARTICLES
from assistant.support.figures import NUMBER_WORDS, Amount, amounts
from corpus.swedish.dates import dates
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import STOP_WORDS, key, parts, tokens

_CUT = re.compile(
    r"(?<=[.;!?:])\s+|(?<!\d),\s+|,\s+(?!\d)"
    r"|\s+(?=\((?!(?:19|20)\d\d\)))|\s+(?=(?:och|samt|medan|varav|där|men|respektive|mot|vilket|än|jämfört\s+med|gentemot)\s)"
)
_SENTENCE_END = re.compile(r"(?<=[a-zåäö%)\d][.!?])\s+(?=[A-ZÅÄÖ])")
_BECOMES = re.compile(r"\s+(?=(?:blev|blir)\s)")
_SUBJECT = re.compile(r"(?:(?!som\b|[,.])\S+\s*){0,3}")
_RELATIVE = re.compile(r"(?:där|varav|vilket|som)\s")
_EVEN = 3.0  # rarity counts little here: a rare word near one figure must not outweigh two near another
_ADJACENT = 1.6  # a word next to the figure in both says most
_PREFIX = 5

Weight = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Group:
    """The words that go with some figures: keys with their distance (in words) to the first figure."""

    amounts: tuple[Amount, ...]
    words: Mapping[str, int]
    names: frozenset[str]
    years: frozenset[int] = frozenset()
    text: str = ""
    first: str = ""  # the key of a capitalised first word: a name, or only the beginning of a sentence


@lru_cache(maxsize=1 << 13)
def about_years(text: str) -> tuple[frozenset[int], frozenset[int]]:
    """The years a text is about, and those it only compares with ("jämfört med 2020")."""
    primary: set[int] = set()
    reference: set[int] = set()
    for date in dates(text):
        compared = BEFORE_REFERENCE.search(text[: date.start].lower()) is not None
        (reference if compared else primary).update(int(end[:4]) for end in date.iso.split("/") if end[:4].isdigit())
    return frozenset(primary), frozenset(reference - primary)


@lru_cache(maxsize=1 << 14)
def content(text: str) -> tuple[tuple[str, str, int], ...]:
    """The content words of a text: (key, word, offset). Numbers and stop words are none; "betalat ut" is "utbetalat"."""
    joined = PARTICLES.sub(lambda match: f"{match[2]}{match[1]}", text)
    return tuple(
        (key(token.text), token.text, token.start)
        for token in tokens(joined)
        if token.text.lower() not in STOP_WORDS | NUMBER_WORDS and not token.text[0].isdigit() and len(token.text) > 1
    )


@lru_cache(maxsize=1 << 14)
def related(one: str, other: str) -> float:
    """How far two keys mean the same: 1 equal, less for a shared compound part or beginning, 0 else."""
    if one == other:
        return 1.0
    one_parts, other_parts = set(parts(one)) | {one}, set(parts(other)) | {other}
    if one_parts & other_parts:
        return 0.7
    if other in synonyms(one) or one in synonyms(other):
        return 0.8
    if len(one) >= _PREFIX and len(other) >= _PREFIX and one[:_PREFIX] == other[:_PREFIX]:
        return 0.6
    return 0.0


def is_name(word: str, offset: int, text: str) -> bool:
    """Whether a word is a name: a capital inside a sentence."""
    if not word[0].isupper():
        return False
    before = text[:offset].rstrip(' "”»(–-')
    return bool(before) and before[-1] not in ".!?:\n"


def sentences(text: str) -> list[str]:
    """The sentences of a quote, roughly."""
    return [piece for piece in _SENTENCE_END.split(text) if piece.strip()]


@lru_cache(maxsize=1 << 13)
def groups(text: str) -> tuple[Group, ...]:
    """The figures of running text with the words that belong to each."""
    found: list[Group] = []
    for sentence in sentences(text):
        waiting: list[str] = []
        held: list[tuple[str, tuple[Amount, ...]]] = []
        before = ""
        for clause in _clauses(sentence):
            whole = f"{before} {clause}" if _RELATIVE.match(clause) and not waiting else clause
            if re.match(r"bl(?:ev|ir)\s", clause):
                subject = _SUBJECT.match(sentence)
                whole = f"{subject[0] if subject else ''} {clause}"  # "Bilen som gavs 4 mnkr blev 1 mnkr billigare"
            before = clause
            if amounts(clause):
                joined = " ".join((*waiting, whole))
                own = tuple(figure for figure in amounts(joined) if figure.start >= len(joined) - len(clause))
                held.append((joined, own or amounts(joined)))
                waiting = []
            else:
                waiting.append(clause)
        if held and waiting:
            held[-1] = (" ".join((held[-1][0], *waiting)), held[-1][1])
        these = [group for clause, figures in held for group in _groups(clause, figures)]
        found += _aligned(these) if re.search(r"\bän\s[^\d]*,\s\d", sentence) else these
    return tuple(found)


def _clauses(sentence: str) -> list[str]:
    """A sentence cut at commas and conjunctions, and after a figure where something new begins."""
    clauses: list[str] = []
    for piece in _CUT.split(sentence):
        rest = piece
        while figures := amounts(rest):
            end = figures[0].end
            following = re.match(r"\s+(?=[A-ZÅÄÖ][a-zåäö])", rest[end:]) or _BECOMES.search(rest[end:])
            if following is None:
                break
            clauses.append(rest[: end + following.start()])
            rest = rest[end + following.start() :]
        clauses.append(rest)
    return [clause.strip() for clause in clauses if clause and clause.strip()]


def _groups(clause: str, figures: tuple[Amount, ...]) -> list[Group]:
    """A group for each figure of a clause; a word goes with the figure it stands nearest to."""
    order = [word for word in content(clause) if word[0] not in UNIT_KEYS and word[0] not in _LIGHT_KEYS]
    places = [sum(offset < figure.start for _, _, offset in order) for figure in figures]
    found = []
    for figure, place in zip(figures, places, strict=True):
        words: dict[str, int] = {}
        names = set()
        for index, (word_key, word, offset) in enumerate(order):
            distance = _distance(index, place)
            rivals = (at for other, at in zip(figures, places, strict=True) if alike(figure, other))
            if distance > min(_distance(index, at) for at in rivals):
                continue
            words[word_key] = min(distance, words.get(word_key, 99))
            if is_name(word, offset, clause):
                names.add(word_key)
        first = order[0][0] if order and order[0][1][0].isupper() and order[0][0] in words else ""
        found.append(Group((figure,), words, frozenset(names), about_years(clause)[0], clause, first))
    return found


def alike(one: Amount, other: Amount) -> bool:
    """Whether two figures could be taken for one another: of one unit, or both counting things."""
    return one.unit == other.unit or all(figure.counted or figure.unit in {"", "st"} for figure in (one, other))


def _distance(index: int, place: int) -> int:
    """Words from a word to a figure that ``place`` words stand before; next to it is 1."""
    return place - index if index < place else index - place + 1


def _aligned(found: list[Group]) -> list[Group]:
    """ "Kvinnors är högre än mäns, 7,5 jämfört med 4,5": figures without words of their own take them in order."""
    if len(found) == 2 and not found[1].words and len(found[0].words) > 1:
        halves = list(found[0].words)
        compared = [index for index, word in enumerate(halves) if index]
        if compared:
            last = halves[-1]
            return [
                replace(found[0], words={word: at for word, at in found[0].words.items() if word != last}),
                replace(found[1], words={last: 1}, names=found[1].names | (found[0].names & {last})),
            ]
    return found


# "Läkare stod för 171 mnkr och sjuksköterskor för 132": what stands beside a figure, but tells nothing of it.
_LIGHT_KEYS = frozenset(
    map(key, ("stod", "står", "stå", "svarade", "svarar", "utgjorde", "utgör", "uppgick", "uppgår"))
)
UNIT_KEYS = frozenset(
    key(word) for word in ("procent", "procentenheter", "kronor", "miljoner", "mnkr", "tkr", "kr", "jämfört", "st")
)


def belonging(words: Group, place: Group, weight: Weight) -> float:
    """How much the words around a said figure speak for it being the figure of ``place``."""
    total = 0.0
    for word, distance in words.words.items():
        best, at = max(((related(word, other), -far) for other, far in place.words.items()), default=(0.0, 0))
        adjacent = _ADJACENT if distance == 1 and at == -1 else 1.0
        total += best**2 * min(weight(word), _EVEN) * adjacent / (1 + 0.1 * distance)
    return total


def named(words: Group, place: Group, is_known_name: Callable[[str], bool]) -> frozenset[str]:
    """The names around a said figure that stand around the figure of ``place`` too."""
    names = words.names | ({words.first} if words.first and is_known_name(words.first) else set())
    return frozenset(name for name in names if any(related(name, other) == 1.0 for other in place.words))

"""What a figure belongs to: in running text the words of its clause, in a table row the head of its column.

"Kvinnor 7,51 procent jämfört med män 4,49": both figures stand in the source, so that a statement which gives women
the men's figure holds no number that is not there. Only the words around each tell.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.swedish.words import STOP_WORDS, key, parts, tokens
from eval.cues import COLUMN_STARTS, PARTICLES, UNIT_MARK, UNIT_SCALES
from eval.figures import NUMBER_WORDS, Amount, amounts, row_cells

_CUT = re.compile(
    r"(?<=[.;!?:])\s+|(?<!\d),\s+|,\s+(?!\d)"
    r"|\s+(?=\()|\s+(?=(?:och|samt|medan|varav|där|men|respektive|mot|vilket|än|jämfört\s+med|gentemot)\s)"
)
_SENTENCE_END = re.compile(r"(?<=[a-zåäö%)\d][.!?])\s+(?=[A-ZÅÄÖ])")
_RELATIVE = re.compile(r"(?:där|varav|vilket|som)\s")
_EVEN = 3.0  # rarity counts little here: a rare word near one figure must not outweigh two near another
_LATER_IN_HEAD = 0.8  # "avvikelse mot budget" is first of all a deviation
_ADJACENT = 1.6  # a word next to the figure in both says most
_PREFIX = 5

Weight = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Group:
    """The words that go with some figures: keys with their distance (in words) to the first figure."""

    amounts: tuple[Amount, ...]
    words: Mapping[str, int]
    names: frozenset[str]


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
            following = re.match(r"\s+(?=[A-ZÅÄÖ][a-zåäö])", rest[end:]) or re.match(
                r"\s+(?=(?:blev|blir)\s)", rest[end:]
            )
            if following is None:
                break
            clauses.append(rest[:end])
            rest = rest[end:]
        clauses.append(rest)
    return [clause.strip() for clause in clauses if clause and clause.strip()]


def _groups(clause: str, figures: tuple[Amount, ...]) -> list[Group]:
    """A group for each figure of a clause; a word goes with the figure it stands nearest to."""
    order = [word for word in content(clause) if word[0] not in _UNIT_KEYS]
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
            if is_name(word, offset + 1, f"x{clause}"):
                names.add(word_key)
        found.append(Group((figure,), words, frozenset(names)))
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
                Group(
                    found[0].amounts, {word: at for word, at in found[0].words.items() if word != last}, found[0].names
                ),
                Group(found[1].amounts, {last: 1}, found[1].names | (found[0].names & {last})),
            ]
    return found


_UNIT_KEYS = frozenset(
    key(word) for word in ("procent", "procentenheter", "kronor", "miljoner", "mnkr", "tkr", "kr", "jämfört", "st")
)


def belonging(words: Group, place: Group, weight: Weight) -> float:
    """How much the words around a said figure speak for it being the figure of ``place``."""
    total = 0.0
    for word, distance in words.words.items():
        best, at = max(((related(word, other), -far) for other, far in place.words.items()), default=(0.0, 0))
        adjacent = _ADJACENT if distance == 1 and at == -1 else 1.0
        total += best * min(weight(word), _EVEN) * adjacent / (1 + 0.1 * distance)
    return total


def named(words: Group, place: Group) -> frozenset[str]:
    """The names around a said figure that stand around the figure of ``place`` too."""
    return frozenset(name for name in words.names if any(related(name, other) == 1.0 for other in place.words))


@dataclass(frozen=True, slots=True)
class Row:
    """A table row read with its table: the label, the pieces of its figures, column heads (maybe unknown) and unit."""

    label: str
    cells: tuple[str, ...]
    columns: tuple[str, ...]
    unit: str
    scale: float
    head: str
    tabbed: bool = False


def read_row(quote: str, before: str) -> Row | None:
    """The row that a quote is, with the head of its table found in the text before it; None for running text."""
    if "\t" in quote:
        return _tabbed_row(quote, before)
    found = row_cells(" ".join(quote.split()))
    if found is None:
        return None
    label, cells = found
    head = _head(before)
    unit, scale = _unit(head or before[-700:])
    return Row(label, tuple(cells), column_heads(head), unit, scale, head)


def _tabbed_row(quote: str, before: str) -> Row | None:
    """A row of a real table: cells apart by tabs, the table's first line its head."""
    cells = [cell.strip() for cell in quote.strip().split("\t")]
    if not any(re.search(r"\d", cell) for cell in cells[1:]):
        return None
    lines = before.rstrip("\n").split("\n")
    table: list[str] = []
    while lines and "\t" in lines[-1]:
        table.insert(0, lines.pop())
    caption = " ".join(line for line in lines[-3:] if line.strip())
    head_rows = [
        line.split("\t")
        for line in table
        if not any(
            re.fullmatch(r"[+\-−–]?[\d ,%]+", cell.strip()) and not re.fullmatch(r"(?:19|20)\d\d", cell.strip())
            for cell in line.split("\t")[1:]
        )
    ]
    columns = tuple(" ".join(row[at].strip() for row in head_rows if at < len(row)) for at in range(1, len(cells)))
    head = " ".join(" ".join(row) for row in head_rows)
    unit, scale = _unit(f"{caption} {head}")
    return Row(cells[0], tuple(cells[1:]), columns, unit, scale, f"{caption} {head}", tabbed=True)


def _head(before: str) -> str:
    """The head of the table that ``before`` ends in: from its unit mark to its first row of figures."""
    text = before[-1500:]
    for mark in reversed(
        list(re.finditer(r"\((?:[Bb]elopp i )?(?:mnkr|mkr|tkr|kkr|kr|mdkr|Mnkr|Tkr|MNKR|TKR|%|antal)\)", text))
    ):
        start = text.rfind("\n", 0, mark.start()) + 1
        taken: list[str] = []
        for line in text[start:].split("\n"):
            words = line.strip()
            numbers = re.findall(
                r"(?<![\d-])[+\-−–]?\d+(?:,\d+)?(?![\d-])", re.sub(r"(?<!\d)(?:19|20)\d\d(?:-\d\d)*(?!\d)", "", words)
            )
            if numbers and not re.search(r"\d\)", words):
                break
            if words:
                taken.append(words)
        return " ".join(taken)
    return ""


def table_unit(text: str) -> tuple[str, float] | None:
    """The unit of the last table head of a text: ("kr", 1e6) for "(mnkr)"; None where there is no head."""
    marks = [match for match in UNIT_MARK.finditer(text) if match[0].startswith("(")]
    return _unit(marks[-1][0]) if marks else None


def _unit(text: str) -> tuple[str, float]:
    """The unit that a table's head or surroundings give its figures: the last one named."""
    marks = list(UNIT_MARK.finditer(text))
    if not marks:
        return "", 1.0
    name = " ".join(marks[-1][1].lower().split())
    return "kr", UNIT_SCALES.get(name, 1.0)


_BINDS = frozenset(("mot", "i", "av", "jämfört", "från", "före", "per", "till"))


def column_heads(head: str) -> tuple[str, ...]:
    """The columns of a flattened head: "Utfall 2024 Årsbudget 2024 Avvikelse mot budget 2024" has three."""
    heads: list[list[str]] = []
    after_start = False
    for word in head.split():
        plain = word.strip("().,:").lower()
        starts = COLUMN_STARTS.fullmatch(plain) is not None
        bound = heads and (heads[-1][-1].lower() in _BINDS or word.startswith("("))
        if starts and not after_start and not bound:
            heads.append([word])
            after_start = True
            continue
        if heads:
            heads[-1].append(word)
        after_start = starts
    return tuple(" ".join(words) for words in heads)


def column_of(row: Row, place: int, count: int) -> str:
    """The head over figure ``place`` of ``count``; "" where the columns are not known."""
    return row.columns[place] if len(row.columns) == count else ""


def best_columns(row: Row, said: Sequence[str], count: int) -> dict[int, float]:
    """How well each column's head fits the words around a said figure; empty where the columns are not known."""
    if len(row.columns) != count:
        return {}
    label = [word for word, _, _ in content(row.label)]
    asked = [word for word in said if not any(related(word, other) for other in label)]
    fits = {}
    for place, head in enumerate(row.columns):
        own = [word for word, text, _ in content(head) if row.tabbed or COLUMN_STARTS.match(text.lower())]
        own += re.findall(r"(?:19|20)\d\d", head)
        first = own[0] if own else ""
        fits[place] = sum(
            max((related(word, other) * (1.0 if other == first else _LATER_IN_HEAD) for other in own), default=0.0)
            for word in asked
        )
    return fits

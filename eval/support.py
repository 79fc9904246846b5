"""Whether evidence supports a statement, without a language model: a proxy, and reported as one.

A statement is supported when its figures stand in the quote with the same unit and belong to the same thing there, its
years, dates and names are the source's, most of its content words (weighed by rarity) are found, it points the same
way (överskott or underskott, ökade or minskade, inte), and it does not call decided what the source only proposes.
eval/data/pairs.jsonl says how often that agrees with people; `python -m eval pairs` prints it.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.swedish.dates import Date, dates, times
from eval import cues
from eval.binding import (
    Group,
    alike,
    belonging,
    best_columns,
    content,
    groups,
    is_name,
    named,
    read_row,
    related,
    table_unit,
)
from eval.evidence import Evidence, SourceText
from eval.figures import Amount, amounts, readings, same_value, unit_clash
from eval.matching import squash

COVERAGE = 0.55
_ABOUT = 0.5
_NEAR = 600  # characters of context that may tell what a quote is about
_NEARER = 300
_LIGHT = re.compile(
    r"(gå|gick|få|fick|bli|blev|uppgå\w*|uppgick|vara|ha|ske|göra|gör|gjord\w*|finnas|kom|komma|ligga|låg|stå|ge|räkna\w*|ta|tog|hålla|hölls|hålls|höll|äga|rum"
    r"|del|fall|år|period\w*|samma|jämför\w*|summa|total\w*|andel\w*|antal\w*|kronor|mnkr|procent\w*|miljon\w*|miljard\w*)"
)


@dataclass(frozen=True, slots=True)
class Support:
    """The verdict. ``coverage``: the share of the statement's content that was found; ``reasons`` in Swedish."""

    supported: bool
    reasons: tuple[str, ...] = ()
    coverage: float = 1.0


class ProxyCheck:
    """The support check. ``sources`` tell how rare a word is: a rare one weighs more."""

    def __init__(self, sources: Iterable[SourceText]) -> None:
        paragraphs = [piece for source in sources for piece in re.split(r"\n\s*\n", source.text) if piece.strip()]
        self._frequency: Counter[str] = Counter()
        for paragraph in paragraphs:
            self._frequency.update({word for word, _, _ in content(paragraph)})
        self._count = max(len(paragraphs), 1)
        self._memory: dict[tuple[str, tuple[Evidence, ...], bool], Support] = {}

    def __call__(self, statement: str, evidence: Sequence[Evidence], *, computed: bool = False) -> Support:
        """The verdict on a statement and all the evidence it cites, taken together."""
        asked = (statement, tuple(evidence), computed)
        if asked not in self._memory:
            self._memory[asked] = self._judge(statement, asked[1], computed)
        return self._memory[asked]

    def weight(self, word: str) -> float:
        """The rarity of a key: ln of paragraphs over those that hold it; a word never seen weighs most."""
        return math.log(1 + self._count / (1 + self._frequency[word]))

    def _judge(self, statement: str, evidence: tuple[Evidence, ...], computed: bool) -> Support:
        if not evidence:
            return Support(False, ("påståendet har ingen källa",), 0.0)
        wanted = squash(statement).strip('.”"»“')
        if wanted and any(wanted in squash(piece.quote) for piece in evidence):
            return Support(True)
        coverage = self._coverage(statement, evidence)
        reasons = [
            *_figures(statement, evidence, computed, self.weight),
            *_times(statement, evidence),
            *_names(statement, evidence),
            *_directions(statement, evidence),
            *_standing(statement, evidence),
            *_bodies(statement, evidence),
            *self._subject(statement, evidence),
        ]
        if coverage < COVERAGE:
            reasons.append(f"källan nämner bara {coverage:.0%} av det som påståendet handlar om".replace("%", " %"))
        return Support(not reasons, tuple(dict.fromkeys(reasons)), coverage)

    def _coverage(self, statement: str, evidence: Sequence[Evidence]) -> float:
        """The share of the statement's content words, weighed, that the quotes hold; their context counts in part."""
        quoted = {word for piece in evidence for word, _, _ in content(piece.quote)}
        near = {word for piece in evidence for word, _, _ in content(f"{piece.before[-_NEAR:]} {piece.title}")}
        for piece in evidence:
            if (row := read_row(piece.quote, piece.before)) is not None:
                quoted |= {word for word, _, _ in content(f"{row.head} {piece.before[-_NEARER:]}")}
        found = whole = 0.0
        for word, text, _ in content(statement):
            if _LIGHT.fullmatch(text.lower()) or cues.MONTHS.fullmatch(text.lower()) or _is_direction(text):
                continue
            rarity = self.weight(word)
            inside = max((related(word, other) for other in quoted), default=0.0)
            around = max((related(word, other) for other in near), default=0.0)
            found += rarity * max(inside, 0.6 * around)
            whole += rarity
        return found / whole if whole else 1.0

    def _subject(self, statement: str, evidence: Sequence[Evidence]) -> list[str]:
        """What the statement is about (the words before its first verb), where running text names none of it."""
        verb = cues.FINITE.search(statement)
        if verb is None or any(read_row(piece.quote, piece.before) for piece in evidence):
            return []
        about = [
            word
            for word, text, _ in content(statement[: verb.start()])
            if not _LIGHT.fullmatch(text.lower()) and not cues.BODIES.fullmatch(text.lower())
        ]
        quoted = {word for piece in evidence for word, _, _ in content(f"{piece.quote} {piece.title}")}
        near = {word for piece in evidence for word, _, _ in content(piece.before[-_NEAR:])}
        whole = held = 0.0
        for word in about:
            inside = max((related(word, one) for one in quoted), default=0.0)
            around = max((related(word, one) for one in near), default=0.0)
            held += self.weight(word) * max(inside, 0.6 * around)
            whole += self.weight(word)
        return ["källan handlar om något annat"] if about and held < _ABOUT * whole else []


def _is_direction(word: str) -> bool:
    return any(side.fullmatch(word.lower()) for sides in cues.DIRECTIONS.values() for side in sides)


def _figures(statement: str, evidence: Sequence[Evidence], computed: bool, weight: object) -> list[str]:
    """Figures of the statement that the quotes do not hold, or hold for something else."""
    reasons: list[str] = []
    said_groups = groups(statement)
    for said_group in said_groups:
        for said in said_group.amounts:
            verdicts = [_figure_in(said, said_group, said_groups, piece, statement, weight) for piece in evidence]
            if "" in verdicts or (computed and _worked_out(said, evidence)):
                continue
            shown = f"{said.value / said.scale:g}".replace(".", ",")
            reasons.append(max(verdicts, key=len) or f"talet {shown} står inte i källan")
    return reasons


def _figure_in(
    said: Amount, said_group: Group, said_groups: Sequence[Group], piece: Evidence, statement: str, weight: object
) -> str:
    """ "" when a piece of evidence holds the figure for the same thing, else why not."""
    shown = f"{said.value / said.scale:g}".replace(".", ",")
    roughly = cues.ROUGHLY.search(statement.lower()) is not None
    row = read_row(piece.quote, piece.before)
    if row is not None:
        return _figure_in_row(said, said_group, piece, statement, roughly)
    there = [(group, _in_table(found, said, piece)) for group in groups(piece.quote) for found in group.amounts]
    equal = [(group, found) for group, found in there if same_value(said, found, roughly=roughly)]
    if not equal:
        return f"talet {shown} står inte i källan"
    shares = {
        "%",
        "procentenheter",
    }  # "Länssjukvård 2" holds no 2 procent: a share is never written bare in running text
    fitting = [
        (group, found)
        for group, found in equal
        if not unit_clash(said, found) and (said.unit not in shares or found.unit in shares)
    ]
    if not fitting:
        return f"talet {shown} har en annan enhet i källan"
    others = [
        (group, found) for group, found in there if not any(found is one for _, one in equal) and alike(said, found)
    ]
    return _belongs(said, said_group, said_groups, fitting, others, weight)


def _in_table(found: Amount, said: Amount, piece: Evidence) -> Amount:
    """A bare figure of a quote that is several rows of a table, read in the table's unit."""
    if found.unit or said.unit != "kr" or (unit := table_unit(f"{piece.before[-1500:]}\n{piece.quote}")) is None:
        return found
    return found.with_unit(*unit)


def _belongs(
    said: Amount,
    said_group: Group,
    said_groups: Sequence[Group],
    fitting: Sequence[tuple[Group, Amount]],
    others: Sequence[tuple[Group, Amount]],
    weight: object,
) -> str:
    """ "" unless the words around the said figure stand around another figure in the source."""
    assert callable(weight)
    own_place, own = max(
        ((group, belonging(said_group, group, weight)) for group, _ in fitting), key=lambda pair: pair[1]
    )
    for other_place, other in others:
        if other_place is own_place or any(other_place is group for group, _ in fitting):
            continue
        own_names, their_names = named(said_group, own_place), named(said_group, other_place)
        if own_names - their_names and not their_names - own_names:
            continue
        theirs = belonging(said_group, other_place, weight)
        partner = next(
            (
                group
                for group in said_groups
                if any(same_value(one, other) for one in group.amounts) and group is not said_group
            ),
            None,
        )
        if partner is not None:
            kept = own + belonging(partner, other_place, weight)
            swapped = theirs + belonging(partner, own_place, weight)
            if kept >= swapped:
                continue
        if theirs > own * 1.1 + 0.5 or (their_names - own_names and not own_names):
            shown = f"{said.value / said.scale:g}".replace(".", ",")
            return f"talet {shown} gäller något annat i källan"
    found = fitting[0][1]
    counts_other = said.counted and found.counted and said.unit != found.unit
    if counts_other and any(other.counted and related(other.unit, said.unit) == 1.0 for _, other in others):
        return f"talet {said.value:g} räknar något annat i källan"
    return ""


def _figure_in_row(said: Amount, said_group: Group, piece: Evidence, statement: str, roughly: bool) -> str:
    """ "" when a table row holds the figure in a column that the statement's words allow, else why not."""
    shown = f"{said.value / said.scale:g}".replace(".", ",")
    row = read_row(piece.quote, piece.before)
    assert row is not None
    words = [*said_group.words, *re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", statement)]
    value_found = unit_wrong = False
    clash = ""
    for reading in readings(list(row.cells), len(row.columns) or None):
        if row.columns and len(row.columns) != len(reading) and value_found:
            break
        fits = best_columns(row, words, len(reading))
        for place, cell in enumerate(reading):
            with_unit = cell.with_unit(row.unit, row.scale) if row.unit and not cell.unit else cell
            if not same_value(said, with_unit, roughly=roughly):
                unit_wrong = unit_wrong or abs(said.value / said.scale - cell.value) < 1e-9
                continue
            value_found = True
            if unit_clash(said, with_unit):
                unit_wrong = True
                continue
            if fits and max(fits.values()) > fits[place] + 0.25:
                clash = clash or f"talet {shown} står i kolumnen ”{row.columns[place]}”"
                continue
            if (sign := _sign_clash(statement, cell)) != "":
                clash = clash or sign
                continue
            return ""
    if clash:
        return clash
    return f"talet {shown} har en annan enhet i källan" if unit_wrong else f"talet {shown} står inte i källan"


def _sign_clash(statement: str, cell: Amount) -> str:
    """Whether a cell's sign is against what the statement calls it."""
    plus, minus = (side.search(statement.lower()) is not None for side in cues.DIRECTIONS["överskott eller underskott"])
    if plus and not minus and cell.negative:
        return "talet är negativt i källan"
    if minus and not plus and not cell.negative and cell.value:
        return "talet är positivt i källan"
    return ""


def _worked_out(said: Amount, evidence: Sequence[Evidence]) -> bool:
    """Whether a computed figure is a sum, difference or relative change of two figures of the evidence."""
    found: list[Amount] = []
    for piece in evidence:
        row = read_row(piece.quote, piece.before)
        if row is not None:
            first = next(iter(readings(list(row.cells), len(row.columns) or None)), [])
            found += [cell.with_unit(row.unit, row.scale) if not cell.unit else cell for cell in first]
        else:
            found += amounts(piece.quote)
    signed = [-one.value if one.negative else one.value for one in found]
    tolerance = said.scale * 10.0**-said.decimals / 2 + 1e-6
    for index, one in enumerate(signed):
        for other in signed[index + 1 :]:
            results = [abs(one - other), abs(one + other), abs(abs(one) - abs(other))]
            if said.unit == "%":
                results = [abs(abs(a) - abs(b)) / abs(b) * 100 for a, b in ((one, other), (other, one)) if b]
                results += [abs(a / b) * 100 for a, b in ((one, other), (other, one)) if b]
            if any(abs(result - said.value) <= tolerance for result in results):
                return True
    return False


def _times(statement: str, evidence: Sequence[Evidence]) -> list[str]:
    """Years, days and clock times of the statement that the source does not have."""
    reasons = []
    quotes = " . ".join(piece.quote for piece in evidence)
    said_days, found_days = _days(statement), _days(quotes)
    if not said_days <= found_days:
        reasons.append(f"datumet {sorted(said_days - found_days)[0]} står inte i källan")
    for date in dates(statement):
        if date.precision == "day" and date.iso[0] != "-" and not _dated(date.iso, quotes, evidence):
            reasons.append(f"datumet {date.iso} står inte i källan")
    said_times, found_times = ({time.iso for time in times(text)} for text in (statement, quotes))
    if not said_times <= found_times:
        reasons.append(f"klockslaget {sorted(said_times - found_times)[0]} står inte i källan")
    primary, reference = _years(statement)
    context = _context_years(evidence)
    quoted, compared = _years(quotes)
    for year in sorted(primary):
        if year in quoted or (not _exact(quotes) and year in context and year not in compared):
            continue
        reasons.append(f"källan gäller inte år {year}")
    reasons += [
        f"källan nämner inte år {year}" for year in sorted(reference) if year not in quoted | compared | context
    ]
    return reasons


def _dated(iso: str, quotes: str, evidence: Sequence[Evidence]) -> bool:
    """Whether a day stands in the quotes with its year, or without one in a text of that year."""
    ends = {end for date in dates(quotes) for end in date.iso.split("/")}
    return iso in ends or (f"--{iso[5:]}" in ends and int(iso[:4]) in _context_years(evidence) | _years(quotes)[0])


@lru_cache(maxsize=1 << 13)
def _days(text: str) -> frozenset[str]:
    """The days of a text as MM-DD, whatever year."""
    return frozenset(
        match
        for date in dates(text)
        for match in re.findall(r"(?<=-)\d\d-\d\d(?!\d)", f"-{date.iso}" if date.iso[0] == "-" else date.iso)
    )


@lru_cache(maxsize=1 << 13)
def _years(text: str) -> tuple[frozenset[int], frozenset[int]]:
    """The years a text is about, and those it compares with ("jämfört med 2020")."""
    primary: set[int] = set()
    reference: set[int] = set()
    for date in dates(text):
        found = _year_numbers(date)
        is_reference = cues.BEFORE_REFERENCE.search(text[: date.start].lower()) is not None
        (reference if is_reference else primary).update(found)
    return frozenset(primary), frozenset(reference - primary)


def _exact(text: str) -> bool:
    """Whether a text names the year it is about (a span of years, "2023–2026", is often only a title)."""
    return any(
        _year_numbers(date) and not re.fullmatch(r"\d{4}/\d{4}", date.iso)
        for date in dates(text)
        if not cues.BEFORE_REFERENCE.search(text[: date.start].lower())
    )


def _year_numbers(date: Date) -> list[int]:
    return [int(end[:4]) for end in date.iso.split("/") if re.match(r"\d{4}", end)]


def _context_years(evidence: Sequence[Evidence]) -> frozenset[int]:
    """The years of the documents, of table heads and of the lines just before."""
    found = set()
    for piece in evidence:
        found |= {int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", piece.title)}
        row = read_row(piece.quote, piece.before)
        found |= _years(piece.before[-_NEARER:])[0] if row is None else _years(row.head)[0]
    return frozenset(found)


def _names(statement: str, evidence: Sequence[Evidence]) -> list[str]:
    """Names of the statement that neither the quotes nor the text close before them hold, or hold only in another part."""
    close = " ".join(f"{piece.before[-_NEAR:]} {piece.quote} {piece.title}" for piece in evidence)
    known = {_bare(piece) for piece in re.findall(r"[^\W\d_]+", close)}
    quotes = " . ".join(piece.quote for piece in evidence)
    reasons = []
    for _, word, offset in content(statement):
        if not is_name(word, offset, statement) and not (offset == 0 and word[0].isupper() and word in quotes):
            continue
        if not any(_bare(piece) in known for piece in re.findall(r"[^\W\d_]+", word)):
            reasons.append(f"namnet {word} står inte i källan")
        elif _only_predecessor(word, quotes) and not cues.PREDECESSOR.search(statement.lower()):
            reasons.append(f"{word} är i källan den som ersätts")
    return reasons


def _bare(word: str) -> str:
    return word.lower().removesuffix("s")


def _only_predecessor(word: str, text: str) -> bool:
    """Whether every mention of a name follows "efter": the one who was before."""
    places = [match.start() for match in re.finditer(rf"\b{re.escape(word.removesuffix('s'))}", text)]
    if not places:
        return False
    return all(cues.BEFORE_PREDECESSOR.search(text[:place]) is not None for place in places)


def _directions(statement: str, evidence: Sequence[Evidence]) -> list[str]:
    """Where the statement points one way and what it rests on only the other."""
    said = statement.lower()
    quotes = " . ".join(piece.quote for piece in evidence).lower()
    figures = {one.value for one in amounts(statement)}
    near = [
        sentence
        for sentence in re.split(r"(?<=[a-z0-9åäö)][.!?])\s+|\s\.\s", quotes)
        if figures and any(found.value in figures for found in amounts(sentence))
    ]
    found = " . ".join(near) if near else quotes
    reasons = []
    for name, (one, other) in cues.DIRECTIONS.items():
        for here, there in ((one, other), (other, one)):
            if here.search(said) and not there.search(said) and there.search(found) and not here.search(found):
                reasons.append(f"källan säger motsatsen ({name})")
    if _negations(said, quotes):
        reasons.append("källan och påståendet skiljer sig på ett ”inte”")
    return reasons


def _negations(said: str, quotes: str) -> bool:
    """Whether a clause that both have is denied in one and not in the other."""
    said_clauses, found_clauses = _negated(said), _negated(quotes)
    if said_clauses and not found_clauses:
        return True
    if said_clauses or not found_clauses:
        return False
    words = {word for word, _, _ in content(said)}
    for clause in found_clauses:
        own = [word for word, text, _ in content(clause) if not cues.NEGATION.fullmatch(text.lower())]
        held = sum(max((related(word, other) for other in words), default=0.0) for word in own)
        if own and held / len(own) >= 0.6 and held >= 1.5:
            return True
    return False


def _negated(text: str) -> list[str]:
    return [clause for clause in re.split(r"[.;!?]\s|,\s(?!\d)", text) if cues.NEGATION.search(clause)]


def _standing(statement: str, evidence: Sequence[Evidence]) -> list[str]:
    """Where the statement says decided, and the source proposes, expects or plans."""
    said = statement.lower()
    if not cues.DECIDED.search(said) or cues.PROPOSES.search(said):
        return []
    for piece in evidence:
        quote = piece.quote.lower()
        if _proposed(quote):
            continue
        if cues.DECIDED.search(quote) or not _led_by_proposal(piece.before[-_NEARER:].lower()):
            return []
    return ["källan är ett förslag, ett yrkande eller en plan, inte ett beslut"]


def _proposed(quote: str) -> bool:
    """Whether a quote proposes or plans, and decides nothing."""
    if cues.PROPOSES.search(quote) and not cues.DECIDED.search(quote):
        return True
    return (
        cues.LATER.search(quote) is not None and not cues.DONE.search(quote) and not re.search(r"\bbeslutar\b", quote)
    )


def _led_by_proposal(before: str) -> bool:
    """Whether the words that lead up to a quote make it part of a proposal: the last mark of standing decides."""
    proposed = [match.start() for match in cues.PROPOSES.finditer(before)]
    decided = [match.start() for match in cues.DECIDED.finditer(before)]
    return bool(proposed) and max(proposed) > max(decided, default=-1) and before.rstrip().endswith((":", "att"))


def _bodies(statement: str, evidence: Sequence[Evidence]) -> list[str]:
    """Where the statement lets a body act that the source does not name, and the source names another."""
    said = _acting(statement)
    if not said:
        return []
    found = _acting(" ".join(piece.quote for piece in evidence))
    if not found or any(_same_body(one, other) for one in said for other in found):
        return []
    return [f"källan gäller {''.join(sorted(found)[0])}, inte {''.join(sorted(said)[0])}"]


def _acting(text: str) -> frozenset[tuple[str, str]]:
    return frozenset((match[1], match[2]) for match in cues.BODIES.finditer(text.lower()))


def _same_body(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return one[1] == other[1] and (one[0] == other[0] or not one[0] or not other[0])

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
from eval.binding import about_years, alike, content, is_name, related
from eval.claims import claims, is_pointer, row_claim, row_supported
from eval.evidence import Evidence, SourceText
from eval.figure_check import FigureCheck
from eval.figures import amounts
from eval.rows import read_row

COVERAGE = 0.55
_ABOUT = 0.5
_NEAR = 600  # characters of context that may tell what a quote is about
_NEARER = 300
_LIGHT = re.compile(
    r"(gå|gick|få|fick|bli|blev|uppgå\w*|uppgick|vara|ha|ske|göra|gör|gjord\w*|finnas|kom|komma|ligga|låg|stå|ge|räkna\w*|ta|tog|kosta|kostar|kostade|hålla|hölls|hålls|höll|äga|rum"
    r"|del|fall|belopp\w*|värde\w*|alltså|skillnad\w*|år|period\w*|samma|jämför\w*|summa|total\w*|andel\w*|antal\w*|väntas?|vänta\w*|beräkna\w*|bedöm\w*|uppskatta\w*|cirka|omkring|ungefär|drygt|knappt|kronor|kr|tkr|st|mnkr|procent\w*|miljon\w*|miljard\w*)"
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
        self._figures = FigureCheck(self.weight, _names_of(paragraphs))
        self._memory: dict[tuple[str, tuple[Evidence, ...], bool], Support] = {}

    def __call__(self, statement: str, evidence: Sequence[Evidence], *, computed: bool = False) -> Support:
        """The verdict on a statement and all the evidence it cites, taken together."""
        asked = (statement, tuple(evidence), computed)
        if asked not in self._memory:
            self._memory[asked] = self._judge_claims(statement, asked[1], computed)
        return self._memory[asked]

    def _judge_claims(self, statement: str, evidence: tuple[Evidence, ...], computed: bool) -> Support:
        """A statement is supported when each of its claims is; one that only points to a source needs just the source."""
        if not evidence:
            return Support(False, ("påståendet har ingen källa",), 0.0)
        if is_pointer(statement):
            return Support(True)
        verdicts = [self._judge(claim, evidence, computed) for claim in claims(statement, evidence)]
        reasons = tuple(dict.fromkeys(reason for verdict in verdicts for reason in verdict.reasons))
        return Support(not reasons, reasons, min((verdict.coverage for verdict in verdicts), default=1.0))

    def weight(self, word: str) -> float:
        """The rarity of a key: ln of paragraphs over those that hold it; a word never seen weighs most."""
        return math.log(1 + self._count / (1 + self._frequency[word]))

    def _judge(self, statement: str, evidence: tuple[Evidence, ...], computed: bool) -> Support:
        introduces = statement.rstrip().endswith(":")  # the words that lead up to a quoted list
        if any(
            _verbatim(statement, f"{piece.before[-_NEAR:] if introduces else ''} {piece.quote}") for piece in evidence
        ):
            return Support(True)
        if (told := row_claim(statement)) is not None and any(
            "\t" in piece.quote or read_row(piece.quote, piece.before) or "|" in piece.quote for piece in evidence
        ):
            reasons = row_supported(told, evidence)
            return Support(not reasons, reasons)
        coverage = self._coverage(statement, evidence)
        found = [
            *self._figures(statement, evidence, computed=computed),
            *_times(statement, evidence),
            *_names(statement, evidence),
            *_directions(statement, evidence),
            *_course(statement),
            *_standing(statement, evidence),
            *_bodies(statement, evidence),
            *self._subject(statement, evidence),
        ]
        if coverage < COVERAGE:
            found.append(f"källan nämner bara {coverage:.0%} av det som påståendet handlar om".replace("%", " %"))
        return Support(not found, tuple(dict.fromkeys(found)), coverage)

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


def _verbatim(statement: str, quote: str) -> bool:
    """Whether the statement's words stand in the quote as they are: whole words, so that "procent" is no "procentenheter"."""
    said, there = (
        re.sub(r"\s+", " ", re.sub(r"[\u2010-\u2015\u2212]", "-", text)).casefold() for text in (statement, quote)
    )
    wanted = said.strip(' .…”"»“:;,')
    return bool(wanted) and re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", there) is not None


def _is_row(piece: Evidence) -> bool:
    return any(mark in piece.quote for mark in "\t|") or read_row(piece.quote, piece.before) is not None


def _names_of(paragraphs: Sequence[str]) -> frozenset[str]:
    """The keys of words that the sources write with a capital inside sentences, and never without one."""
    capital: set[str] = set()
    plain: set[str] = set()
    for paragraph in paragraphs:
        for word, text, offset in content(paragraph):
            if is_name(text, offset, paragraph):
                capital.add(word)
            elif text[0].islower():
                plain.add(word)
    return frozenset(capital - plain)


def _is_direction(word: str) -> bool:
    return any(side.fullmatch(word.lower()) for sides in cues.DIRECTIONS.values() for side in sides)


def _times(statement: str, evidence: Sequence[Evidence]) -> list[str]:
    """Years, days and clock times of the statement that the source does not have."""
    reasons = []
    quotes = " . ".join(piece.quote for piece in evidence)
    said_days, found_days = _days(statement), _days(quotes)
    if not said_days <= found_days:
        reasons.append(f"datumet {sorted(said_days - found_days)[0]} står inte i källan")
    for date in dates(statement):
        if date.precision in {"day", "month"} and date.iso[0] != "-" and not _dated(date.iso, quotes, evidence):
            reasons.append(f"datumet {date.iso} står inte i källan")
    said_times, found_times = ({time.iso for time in times(text)} for text in (statement, quotes))
    if not said_times <= found_times:
        reasons.append(f"klockslaget {sorted(said_times - found_times)[0]} står inte i källan")
    primary, reference = about_years(statement)
    for year in sorted(primary | reference):
        if not any(_of_year(piece, year, compared=year in reference) for piece in evidence):
            reasons.append(f"källan gäller inte år {year}")
    return reasons


def _of_year(piece: Evidence, year: int, *, compared: bool) -> bool:
    """Whether a piece of evidence is of a year: its quote says so, or says no year and stands in a text of that year."""
    quoted, references = about_years(piece.quote)
    if year in quoted or (compared and year in references):
        return True
    return year in _context_years((piece,)) and year not in references and (compared or not _exact(piece.quote))


def _dated(iso: str, quotes: str, evidence: Sequence[Evidence]) -> bool:
    """Whether a day or month stands in the quotes with its year, or without one in a text of that year."""
    ends = {end for date in dates(quotes) for end in date.iso.split("/")} | set(
        re.findall(r"\b\d{4}-\d\d-\d\d\b", quotes)
    )
    if any(end == iso or end.startswith(f"{iso}-") for end in ends):
        return True
    undated = any(end == f"--{iso[5:]}" or end.startswith(f"--{iso[5:]}-") for end in ends)
    return undated and int(iso[:4]) in _context_years(evidence) | about_years(quotes)[0]


@lru_cache(maxsize=1 << 13)
def _days(text: str) -> frozenset[str]:
    """The days of a text as MM-DD, whatever year."""
    return frozenset(
        match
        for date in dates(text)
        for match in re.findall(r"(?<=-)\d\d-\d\d(?!\d)", f"-{date.iso}" if date.iso[0] == "-" else date.iso)
    )


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
        found |= about_years(piece.before[-_NEARER:])[0] if row is None else about_years(row.head)[0]
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
        elif (
            cues.SUCCEEDS.search(statement.lower())
            and _only_predecessor(word, quotes)
            and not cues.PREDECESSOR.search(statement.lower())
        ):
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
    """Whether something is denied in one and said in the other."""
    if cues.NEGATION.search(said):
        return cues.NEGATION.search(quotes) is None
    words = {word for word, _, _ in content(said)}
    for denied in cues.NEGATION.finditer(quotes):
        before, after = (
            re.split(r"[.;!?:]\s|,\s(?!\d)", part) for part in (quotes[: denied.start()], quotes[denied.end() :])
        )
        following = [word for word, _, _ in content(after[0])][:4]
        near = following or [word for word, _, _ in content(before[-1])][-4:]
        held = sum(max((related(word, other) for other in words), default=0.0) for word in near)
        if len(near) >= 2 and held / len(near) >= 0.65:
            return True
    return False


def _course(statement: str) -> list[str]:
    """Where "ökade från 12 till 9" contradicts itself."""
    up, down = cues.DIRECTIONS["ökning eller minskning"]
    reasons = []
    for match in re.finditer(r"\bfrån\b(?P<one>.{3,60}?)\btill\b(?P<other>.{1,40})", statement.lower()):
        one, other = amounts(match["one"]), amounts(match["other"])
        if not one or not other or not alike(one[-1], other[0]):
            continue
        rises = other[0].value > one[-1].value
        if (up if not rises else down).search(statement.lower()) and not (up if rises else down).search(
            statement.lower()
        ):
            reasons.append("talen går åt andra hållet än påståendet säger")
    return reasons


def _standing(statement: str, evidence: Sequence[Evidence]) -> list[str]:
    """Where the statement says decided, and the source proposes, expects or plans."""
    said = statement.lower()
    if not cues.DECIDED.search(said) or cues.PROPOSES.search(said):
        return []
    for piece in evidence:
        quote = piece.quote.lower()
        if _proposed(quote):
            continue
        if _decides(quote) or not _led_by_proposal(piece.before[-_NEARER:].lower()):
            return []
    return ["källan är ett förslag, ett yrkande eller en plan, inte ett beslut"]


def _proposed(quote: str) -> bool:
    """Whether a quote proposes or plans, and decides nothing."""
    if cues.PROPOSES.search(quote) and not _decides(quote):
        return True
    return (
        cues.LATER.search(quote) is not None and not cues.DONE.search(quote) and not re.search(r"\bbeslutar\b", quote)
    )


def _decides(quote: str) -> bool:
    """Whether some sentence decides. What comes after "yrkar att" in a sentence is only wished."""
    for sentence in re.split(r"(?<=[.!?])\s+", quote):
        decided, proposed = cues.DECIDED.search(sentence), cues.PROPOSES.search(sentence)
        if decided and (proposed is None or decided.start() < proposed.start()):
            return True
    return False


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

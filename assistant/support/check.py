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

from assistant.support import cues
from assistant.support.binding import content, is_name, related
from assistant.support.claims import claims, is_pointer, row_claim, row_supported
from assistant.support.dating import undated
from assistant.support.evidence import Evidence, SourceText
from assistant.support.figure_check import FigureCheck
from assistant.support.rows import read_row
from assistant.support.stance import misplaced, opposed

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
            *undated(statement, evidence),
            *_names(statement, evidence),
            *opposed(statement, evidence),
            *misplaced(statement, evidence),
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

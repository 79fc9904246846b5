"""The gates of a sentence that a model wrote: what it cites must be there, say the same, and be what was asked about.

Support is judged by `assistant.support`, which is measured on labelled pairs. Here it is held to more: a figure and its
year must stand in one and the same unit; what the question takes for granted (year, day, name) must be the unit's too;
a forecast must be called one; "det" must be something that was shown.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise

from assistant.composing.quoting import standing_note
from assistant.features.agreement import year_agreement
from assistant.gates.table import MATTER_GATES, NAME_GATE, YEAR_GATE
from assistant.generation.carriers import Carrier, CarrierReader, matter_of, place_of
from assistant.generation.close_figures import figures_in, years_in, years_of_figures
from assistant.generation.close_reading import misreadings
from assistant.generation.prompt import Source
from assistant.generation.written import Written
from assistant.matching.match import placed_units
from assistant.read import Reader
from assistant.support import cues
from assistant.support.binding import about_years, content, related
from assistant.support.check import ProxyCheck, rarity
from assistant.support.evidence import SourceText
from assistant.support.figures import amounts, same_value
from assistant.types import Answer, Candidate
from corpus.index import Index
from corpus.types import BlockKind, Standing, Unit

POINTS_NOWHERE = "meningen syftar på något som inte har visats"
_TRIED = 5  # units that share most with a sentence; only these are asked to support it
_TELLING = 3  # content words from which on a heading says something
_TOGETHER = 3  # units that may carry a sentence between them
# What is decided: "Nämnden beslutar att godkänna förteckningen".
_DECIDED = re.compile(r"\bbeslut(?:ar|ade|at)\b[^.,;]*?\batt \w+ (?P<what>[^.;]+)", re.IGNORECASE)
_ANAPHORA = re.compile(
    r"^(?:det(?!\s+(?:finns|fanns|står|framgår)\b)|den|de|dessa|detta|denna|denne|han|hon|därmed|därför|dessutom|samma|siffran|summan|beloppet)\b",
    re.IGNORECASE,
)
# "De fyra arbetspaketen", "den nya taxan", "den som": an article, which points to nothing said before.
_ARTICLE = re.compile(
    r"^(?:det|den|de)\s+(?:som\b|(?:\w+[ae]\s+){1,3}\w{2,}(?:en|et|na|an|tt|ra|aren)\b|(?:\d+|först[ae]|andra|sist[ae])\s)",
    re.IGNORECASE,
)
_FOREIGN = frozenset(
    "the and of was were is are with from which this that by has have not its og ikke fra været und der die das nicht mit ist war eine auch".split()
)
_SWEDISH = frozenset(
    "och att det som en ett är var av för på med till den har inte om från vid under eller blev i de sig han hon kan ska efter mellan enligt samt hade år".split()
)
# What adds up from several units rather than standing in each; where there are figures, each unit must be on the matter.
_PARTLY = re.compile(r"^(?:källan nämner bara|källan handlar om något annat)")
_PARTLY_WITH_FIGURES = re.compile(
    r"^(?:talet \S+ står inte i källan|källan gäller inte år|datumet |talet gäller inte år)"
)


@dataclass(frozen=True, slots=True)
class Carried:
    """A sentence that may be shown, and the units that carry it."""

    text: str
    carriers: tuple[Carrier, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """A sentence that may not be shown, and why in Swedish."""

    text: str
    reason: str


class SentenceCheck:
    """Checks the sentences of one answer, in order."""

    def __init__(self, answer: Answer, sources: Sequence[Source], index: Index) -> None:
        """``answer`` is what quoting gives, ``sources`` what the model was shown, ``index`` holds their documents."""
        assert answer.frame is not None
        self._frame = answer.frame
        self._reader = Reader(answer.frame)
        self._matter = matter_of(answer)
        accepted = [one for one in answer.candidates if not one.rejected]
        self._accepted_sections = {(one.hit.passage.document_id, one.unit.section) for one in accepted}
        self._accepted = {place_of(one.hit, one.unit) for one in accepted}
        self._sources = {source.mark: source for source in sources}
        self._index = index
        self._read = CarrierReader(answer, index)
        self._subject = ""  # what the last shown sentence was about
        self._broken = False  # whether the sentence before was dropped

    def __call__(self, written: Written) -> Carried | Refused:
        """The verdict. What it lets through counts as shown; see ``drop`` for what it does not."""
        verdict = self._verdict(written)
        if isinstance(verdict, Carried):
            self._subject, self._broken = _subject_of(verdict.text) or self._subject, False
        return verdict

    def drop(self) -> None:
        """Tells that the last sentence was refused for good, so that "det" may not point to it."""
        self._broken = True

    def _verdict(self, written: Written) -> Carried | Refused:
        text = written.text
        if not written.marks:
            return Refused(text, "meningen saknar källa")
        unknown = [mark for mark in written.marks if mark not in self._sources]
        if unknown:
            return Refused(text, f"källan {unknown[0]} finns inte")
        if _is_foreign(text):
            return Refused(text, "meningen är inte på svenska")
        said, points = self._without_anaphora(text)
        if points and self._broken:
            return Refused(text, POINTS_NOWHERE)
        cited = [self._sources[mark] for mark in written.marks]
        found = self._carriers(said, cited)
        if isinstance(found, str):
            return Refused(text, found)
        accepted = all(place_of(one.source.hit, one.unit) in self._accepted for one in found)
        if points and not self._subject and not accepted:
            return Refused(text, POINTS_NOWHERE)
        if reason := self._off_the_matter(said, found):
            return Refused(text, reason)
        return Carried(text, found)

    def _without_anaphora(self, text: str) -> tuple[str, bool]:
        """The sentence with "det" written out as what the sentence before was about, and whether it points back at all.

        With nothing before it, it points to the question: then only accepted evidence may carry it.
        """
        opening = _ANAPHORA.match(text)
        if opening is None or _ARTICLE.match(text):
            return text, False
        written_out = f"{self._subject} {text[opening.end() :].lstrip()}"
        return (written_out if self._subject and amounts(text) else text), True

    def _carriers(self, text: str, cited: Sequence[Source]) -> tuple[Carrier, ...] | str:
        """The fewest cited units that support a sentence, or why none do."""
        reasons: list[tuple[str, ...]] = []
        partly = []
        for source, unit in self._ranked(text, cited)[:_TRIED]:
            carrier = self._read(source, unit)
            stopped = self._stopped(text, [carrier])
            if not stopped:
                return (carrier,)
            reasons.append(stopped)
            if all(_partly(text).match(reason) for reason in stopped):
                partly.append(carrier)
        for together in _together(text, partly):
            if not self._stopped(text, together):
                return together
        nearest = min(reasons, key=len, default=("källan handlar om något annat",))
        return nearest[0]

    def _stopped(self, text: str, carriers: Sequence[Carrier]) -> tuple[str, ...]:
        """Why units, taken together, do not support a sentence; nothing when they do."""
        headings = [len(content(one.unit.text)) for one in carriers if one.unit.kind is BlockKind.HEADING]
        if len(headings) == len(carriers) and max(headings) < _TELLING and not re.search(r"\d", text):
            return ("en rubrik säger inget",)
        if _decides_another(text, carriers):
            return ("beslutet gäller något annat",)
        evidence = tuple(piece for carrier in carriers for piece in carrier.pieces)
        return self._support(text, evidence).reasons or misreadings(text, carriers, self._matter)

    def _ranked(self, text: str, cited: Sequence[Source]) -> list[tuple[Source, Unit]]:
        """The units of the cited sources, those that share most with a sentence first."""
        words = {word for word, _, _ in content(text)}
        figures = amounts(text)

        def shared(unit: Unit) -> float:
            common = words & {word for word, _, _ in content(f"{unit.text} {unit.lead}")}
            held = [one for one in figures if any(same_value(one, other) for other in amounts(unit.text))]
            return sum(self._weight(word) for word in common) + 4.0 * len(held)

        units = [(source, unit) for source in cited for unit in source.units]
        return sorted(units, key=lambda pair: -shared(pair[1]))

    def _off_the_matter(self, text: str, carriers: Sequence[Carrier]) -> str:
        """Why the carriers are not about what the question names, "" when one of them is or the sentence says so."""
        weighed = [self._weighed(carrier) for carrier in carriers]
        if self._frame.years and not about_years(text)[0]:
            for figure in amounts(text):
                dated = [years_in(one.unit, figure) for one in carriers if figures_in(one.unit, figure)]
                if dated and all(named and not named & set(self._frame.years) for named in dated):
                    return YEAR_GATE.reason
        for gate in MATTER_GATES:
            if gate is YEAR_GATE and about_years(text)[0]:
                continue  # it says its year itself, and that has been checked
            if gate is NAME_GATE and any(map(self._is_of_the_named, carriers)):
                continue
            if all(gate.stops(self._frame, one) for one in weighed):
                return gate.reason
        return ""

    def _is_of_the_named(self, carrier: Carrier) -> bool:
        """Whether a unit stands in the section of accepted evidence, or under a header with the names of the question."""
        passage = carrier.source.hit.passage
        placed = {word for word, _, _ in content(passage.header)}
        named = all(any(related(term.key, word) == 1.0 for word in placed) for term in self._frame.terms if term.name)
        return (passage.document_id, carrier.unit.section) in self._accepted_sections or named

    def _weighed(self, carrier: Carrier) -> Candidate:
        hit, unit = carrier.source.hit, carrier.unit
        placed = next(placed for placed in placed_units(hit.passage) if placed.unit == unit)
        candidate = self._reader.weigh(unit, hit, self._reader.match(placed, hit), 0)
        # The best value of the unit need not be the one that the sentence gives: years of figures are looked at apart.
        candidate.features["year"] = max(candidate.features["year"], year_agreement(self._frame, unit, hit, None))
        return candidate

    def _weight(self, word: str) -> float:
        return rarity(self._index.passage_count, self._index.frequency(word))

    @cached_property
    def _support(self) -> ProxyCheck:
        """Words are weighed by the whole index; which are names is read from what the model was shown."""
        shown = [SourceText(source.mark, source.hit.passage.text) for source in self._sources.values()]
        return ProxyCheck(shown, self._weight)


def as_shown(carried: Carried) -> str:
    """The sentence as it is shown: with a note where it rests on something that was proposed and not decided."""
    notes = [standing_note(one.unit) for one in carried.carriers if one.unit.standing is not Standing.VOTE]
    note = next((note for note in notes if note), "")
    if (
        not note
        or cues.PROPOSES.search(carried.text.lower())
        or note.strip(" ()").split(",")[0] in carried.text.lower()
    ):
        return carried.text
    return f"{carried.text.rstrip(' .')}{note}."


def _partly(text: str) -> re.Pattern[str]:
    return _PARTLY_WITH_FIGURES if re.search(r"\d", text) or amounts(text) else _PARTLY


def _together(text: str, partly: Sequence[Carrier]) -> list[tuple[Carrier, ...]]:
    """The ways in which units may carry a sentence between them.

    Figures may come from different places only when each is given with its year, and the years differ ("20,5 mnkr 2022
    och 0,6 mnkr 2023"); words only from sentences or points that follow upon one another. Otherwise one unit would
    lend its figure, or its name, to what another is about.
    """
    if re.search(r"\d", text) or amounts(text):
        dated = years_of_figures(text)
        each = len(dated) == len(amounts(text)) and len({named for _, named in dated}) == len(dated) > 1
        return list(combinations(partly, 2)) if each else []
    ordered = sorted(partly, key=lambda one: (one.source.mark, one.unit.start))
    runs = [tuple(ordered[first : first + size]) for size in (2, _TOGETHER) for first in range(len(ordered) - size + 1)]
    return [run for run in runs if all(_follows(one, other) for one, other in pairwise(run))]


def _follows(one: Carrier, other: Carrier) -> bool:
    """Whether a unit stands right after another in the same passage."""
    units = one.source.units
    return one.source is other.source and units.index(other.unit) == units.index(one.unit) + 1


def _subject_of(text: str) -> str:
    verb = cues.FINITE.search(text)
    return text[: verb.start()].strip() if verb is not None else ""


def _is_foreign(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", text.lower())
    foreign = sum(word in _FOREIGN for word in words)
    return foreign >= 2 and foreign > sum(word in _SWEDISH for word in words)


def _decides_another(text: str, carriers: Sequence[Carrier]) -> bool:
    """Whether a sentence tells what is decided, and the units are headings alone, or tell of decisions on other things."""
    decided, theirs = _DECIDED.search(text), [_DECIDED.search(one.unit.text) for one in carriers]
    if decided is not None and all(one.unit.kind is BlockKind.HEADING for one in carriers):
        return True
    if decided is None or not all(theirs):
        return False
    said = {word for one in theirs if one for word, _, _ in content(one["what"])}
    what = [word for word, _, _ in content(decided["what"])]
    return bool(what) and not any(related(word, other) == 1.0 for word in what for other in said)

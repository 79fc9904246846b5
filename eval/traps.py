"""Traps made of questions that are answered: one word is replaced so that the answer may not stay.

Nobody need label them. What is told of a year or a name that no document holds is told wrongly; and so is a figure or a
name that is told of "heltid" from one place, and from the same place of "deltid", which that place does not mention.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.types import Answer, Status
from eval.cases import Case
from eval.systems import System

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NOT_ALONE = re.compile(r"(?:19|20)\d\d\s?[-–/]|[:/]\d|\bSOU\b|\bdnr\b", re.IGNORECASE)  # a span, the number of a paper
_UNHEARD_YEARS = ("2014", "2013", "2012", "2009", "2031", "2033")
_NAME = re.compile(r"(?<=[a-zåäö,0-9] )[A-ZÅÄÖ][a-zåäö]{3,}")
_NO_NAME = frozenset({"Region", "Regionen"})
_UNHEARD_NAME = "Kvistbroby"
_LETTER = re.compile(r"\b(?:hej|hejsan|hello|hi|jag heter|tack på förhand|mvh)\b", re.IGNORECASE)
_WORD = re.compile(r"\w[\w-]*(?!\s?(?:[-–]|till\b))\b")
_IN_SPAN = re.compile(r"(?:[-–]|\btill (?:och med )?)$")  # "januari till april": another end is no opposite
_LEAD = re.compile(r"\*\*(.+?)\*\*")
_STEM = 5  # letters by which a word is known again in another form
_MOST_WORDS = 3  # of a question that are replaced by their opposite, one at a time
# Words that stand in one another's place in a question; each pair in one form.
_OPPOSITES = """
heltid deltid|vuxna barn|unga äldre|ungdomar pensionärer|elever lärare|personal patienter|medarbetare patienter|sjuksköterskor läkare|ordförande kassör
budget prognos|budgeten prognosen|utfall prognos|utfallet prognosen|intäkter kostnader|kostnad intäkt|inkomster utgifter|bidrag avgift|bidraget avgiften|hyran lönen
beviljades avslogs|beviljade avslagna|startade avslutades|startar slutar|började slutade|börjar slutar|öppnade stängde|öppnar stänger|öppnades stängdes|sålde köpte|såldes köptes
buss tåg|bussen tåget|bussar tåg|telefon brev|besök samtal|företag föreningar|böcker filmer|konserter utställningar|museet biblioteket|grundskolan gymnasiet|skolor förskolor
regionala statliga|privata statliga|interna externa|digitala fysiska|norra södra|östra västra|första andra|tredje fjärde|nya gamla
dagar timmar|veckor minuter|månader timmar|kvinnor män|flickor pojkar
januari oktober|februari maj|mars november|april oktober|maj februari|juni december|juli december|augusti januari|september mars|oktober april|november april|december juni
"""


@dataclass(frozen=True, slots=True)
class Trap:
    """A question with one word replaced: of which case, what sort of word (year, name, opposite), and by what."""

    case: str
    kind: str
    question: str
    instead: str


@dataclass(frozen=True, slots=True)
class Fallen:
    """A trap that was answered, and the beginning of what was told."""

    trap: Trap
    told: str


def traps_of(question: str, case: str, held: Callable[[str], bool]) -> Iterator[Trap]:
    """The traps that a question can be made into; ``held`` says whether any document holds a word."""
    if _LETTER.search(question):
        return
    years = _YEAR.findall(question)
    unheard = next((year for year in _UNHEARD_YEARS if not held(year)), "")
    if len(years) == 1 and unheard and not _NOT_ALONE.search(question):
        yield Trap(case, "year", question.replace(years[0], unheard), unheard)
    for name in _NAME.finditer(question):
        if name[0] not in _NO_NAME:
            instead = f"{_UNHEARD_NAME}{'s' if name[0].endswith('s') else ''}"
            yield Trap(case, "name", f"{question[: name.start()]}{instead}{question[name.end() :]}", instead)
    opposites = _opposites()
    words = [
        word
        for word in _WORD.finditer(question)
        if word[0] in opposites and not _IN_SPAN.search(question[: word.start()])
    ]
    for word in words[:_MOST_WORDS]:
        instead = opposites[word[0]]
        yield Trap(case, "opposite", f"{question[: word.start()]}{instead}{question[word.end() :]}", instead)


def _opposites() -> Mapping[str, str]:
    pairs = [pair.split() for line in _OPPOSITES.split("\n") for pair in line.split("|") if pair]
    return {other: one for one, other in pairs} | dict(pairs)


def falls(trap: Trap, before: Answer, after: Answer) -> bool:
    """Whether the answer ``after`` tells what it may not: anything of what is unheard of, or of the opposite what was told ``before``."""
    if after.status not in {Status.ANSWERED, Status.PARTIAL}:
        return False
    if trap.kind != "opposite":
        return True
    told = _lead(before)
    if not told or _lead(after) != told or not (before.citations and after.citations):
        return False
    first, second = before.citations[0], after.citations[0]
    if (first.document, first.start) != (second.document, second.start):
        return False
    around = f"{second.quote} {second.text} {second.section} {second.title}".lower()
    return trap.instead[:_STEM].lower() not in re.sub(r"-\s+", "", around)


def _lead(answer: Answer) -> str:
    found = _LEAD.search(answer.statements[0].text) if answer.statements else None
    return found[1] if found else ""


def measure(
    cases: Iterable[Case], systems: Mapping[str, System], progress: Callable[[str], None]
) -> tuple[Counter[str], list[Fallen]]:
    """How many traps of each kind were set, and those that were fallen into; held-out cases and follow-ups make none."""
    asked: Counter[str] = Counter()
    fallen: list[Fallen] = []
    texts = {name: " ".join(one.text for one in system.sources.values()) for name, system in systems.items()}
    usable = [case for case in cases if not (case.held_out or case.history)]
    for number, case in enumerate(usable, 1):
        answering, text = systems[case.set].assistant, texts[case.set]
        before = answering.answer(case.question)
        if before.status not in {Status.ANSWERED, Status.PARTIAL}:
            continue
        for trap in traps_of(case.question, case.id, text.__contains__):
            asked[trap.kind] += 1
            after = answering.answer(trap.question)
            if falls(trap, before, after):
                fallen.append(Fallen(trap, " ".join(after.text.split())[:120]))
        if number % 500 == 0:
            progress(f"{number} av {len(usable)} frågor")
    return asked, fallen


def table(asked: Counter[str], fallen: Sequence[Fallen], *, failures: bool = False) -> str:
    """How many of each kind of trap were answered; with ``failures`` also which."""
    names = {"year": "år som inget dokument nämner", "name": "namn som inget dokument nämner", "opposite": "motsats"}
    told = Counter(one.trap.kind for one in fallen)
    lines = [f"{'fälla':34}{'antal':>7}{'besvarade':>11}{'andel':>9}"]
    for kind, name in names.items():
        share = 100 * told[kind] / asked[kind] if asked[kind] else 0.0
        lines.append(f"{name:34}{asked[kind]:>7}{told[kind]:>11}{share:>7.1f} %".replace(".", ","))
    if failures:
        lines += [f"- {one.trap.case} ({one.trap.kind}): {one.trap.question}\n  {one.told}" for one in fallen]
    return "\n".join(lines)

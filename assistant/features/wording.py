"""What the words of a unit say: how close they are to what is asked, and of whom or what else they speak. Pure."""

import re
from collections.abc import Set
from functools import lru_cache
from itertools import pairwise

from assistant.matching.cues import (
    DEFINES,
    EXPLAINS,
    FORECAST,
    SAYS_WHAT,
    asks,
)
from assistant.matching.match import others_of, words_in
from assistant.types import AnswerType, Frame
from assistant.understanding.question_words import TOTAL
from assistant.values import Value
from corpus.sub_rows import own_label
from corpus.swedish.number_forms import NUMBER_WORDS
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import STOP_WORDS, key, parts, terms, tokens
from corpus.types import BlockKind, Hit, Unit

_ARTICLE = re.compile(r"(?:[¹²³⁴⁵⁶⁷⁸⁹⁰]|en|ett|den|det|de|med|begreppet|termen|ordet|att|\W)*", re.IGNORECASE)
_COUNTED = "|".join(word for word, value in NUMBER_WORDS.items() if 2 <= value <= 12)
# "barn två", "Etapp 3"; no "kostar 3 kronor", whose number counts what follows.
_NUMBERED = re.compile(
    rf"\b([A-Za-zÅÄÖåäö]{{3,}}) (\d{{1,2}}|{_COUNTED})\b"
    r"(?! ?(?!(?:i|på|för|vid|och|till|av|hos|om|under|är|var|blir|blev|ska)\b)[a-zåäö%]|[.,:/-]\d| \d{3}(?!\d))",
    re.IGNORECASE,
)
NEGATIVE = frozenset(map(key, ("underskott", "minusresultat", "förlust", "minus", "back")))
POSITIVE = frozenset(map(key, ("överskott", "plusresultat", "vinst", "plus")))
_CASE_NUMBER = re.compile(r"(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)\b.{0,40}$", re.IGNORECASE)
_IDENTIFIER = re.compile(r"[\w-]{2,30}: (?=\S*\d)\S{3,40}(?=$|\s+[\w-]+:)")  # "Version: 2.0", "Dokument-id: AB-12-3"
_TOTAL_ASKED = re.compile(rf"(?!\bhela (?:året|perioden|(?:19|20)\d\d)\b){TOTAL.pattern}", re.IGNORECASE)
RESULTS = NEGATIVE | POSITIVE | frozenset(map(key, ("resultat", "årsresultat", "helårsresultat", "utfall")))
_OWN_RESULT = re.compile(
    r"\b(?:årets|periodens|helårets|regionens|kommunens|koncernens|bolagets|förbundets)\s+(?:redovisade\s+|negativa\s+|positiva\s+)?(?:resultat|underskott|överskott)\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:\w+(?:nämnden|nämndens|förvaltningen|förvaltningens|utskottet|divisionen|divisionens|styrelsens)|AB|stiftelsen)\b"
)
_A_PART = re.compile(r"\b(?:nämnden|förvaltningen|divisionen|verksamhetsområdet)(?=s?\b)", re.IGNORECASE)
_PART_ASKED = re.compile(r"nämnd|bolag|förvaltning|division|styrelse|verksamhetsområde", re.IGNORECASE)
_SUCCEEDED = re.compile(r"\b(?:efter|före|innan|efterträd\w*|tills)((?: [A-ZÅÄÖ][\w\-]+){1,3})")
_NAMES = re.compile(r"[A-ZÅÄÖ][\w\-]*(?: [A-ZÅÄÖ][\w\-]*)*")

# The word whose meaning is asked for, where others stand before it: "Hur räknar bolaget ut soliditeten?".
_DEFINED = re.compile(
    r"\b(?:räknas som|menas med|avses med|åsyftas med|menar \S+ med|avser \S+ med|räknas in i|räknar (?:\S+ ){1,3}?(?:ut|fram))"
    r" (?:en |ett |begreppet |ordet )?(?P<word>[\w-]+)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"”“»']([^\"”“»']{2,40})[\"”»“']")
# "Rådet (LUR) som är ett samråd med unga", told on the way
_WHICH_IS = re.compile(r"\w{0,4}(?: \([^)]*\))?,? som är (?:en|ett|den|det)\b", re.IGNORECASE)


_WORD = re.compile(r"[\w-]+")
_SO_MANY_PEOPLE = re.compile(r"\d{1,2} person(?:er)?", re.IGNORECASE)
_INCLUDED = re.compile(r"(?<=\w)\s+\(?(?:inkl|exkl)\w*\b.*", re.IGNORECASE)  # "Grundskola inkl. förskoleklass"


def label_extra(frame: Frame, unit: Unit, asked: Set[str]) -> float:
    """The share of a row's label that the question does not name: another row's figure. 0 for totals and sentences.

    ``asked`` are the keys that the question's words may be found as.
    """
    if unit.row is None:
        return 0.0
    if TOTAL.match(unit.row.label):
        return float(frame.type is AnswerType.LIST)
    numbered, asked_for = numbered_in(unit.row.label), numbered_in(frame.question)
    if any(
        number not in asked_for[word] for word, numbers in numbered.items() if word in asked_for for number in numbers
    ):
        return 1.0  # "Barn 1", where "barn två" is asked for
    if _SO_MANY_PEOPLE.fullmatch(unit.row.label.strip()):
        return 0.0  # "1 person", which the question's number tells from the next
    label = _INCLUDED.sub("", own_label(unit.row))
    named = [token.text for token in tokens(label) if not TOTAL.fullmatch(token.text)]  # "Regionen totalt"
    words = [key(word) for word in named if _content(word)]
    if not words:
        return 0.0
    columns = words_in(" ".join(unit.row.columns)).keys
    unasked = [
        word
        for word in words
        if (word not in asked and asked.isdisjoint(parts(word))) or _told_by_column(frame, word, columns)
    ]
    return len(unasked) / len(words)


def _told_by_column(frame: Frame, word: str, columns: Set[str]) -> bool:
    """Whether a word only means what is asked for, and a column is named so: "Tjänster" beside the column "Nya jobb"."""
    meant = [{term.key, *others_of(term)} for term in frame.terms if word != term.key and word in others_of(term)]
    return bool(meant) and all(word not in columns and not columns.isdisjoint(others) for others in meant)


@lru_cache(maxsize=1 << 12)
def numbered_in(text: str) -> dict[str, frozenset[int]]:
    """The keys of the words with a small number after them, and their numbers: "Barn 2" and "barn två" alike."""
    found: dict[str, set[int]] = {}
    for word, number in _NUMBERED.findall(text):
        told = int(number) if number.isdigit() else int(NUMBER_WORDS[number.lower()])
        found.setdefault(key(word), set()).add(told)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def _content(word: str) -> bool:
    return word[0].isalpha() and word.lower() not in STOP_WORDS


def foreign(frame: Frame, unit: Unit, hit: Hit, asked: Set[str]) -> float:
    """How much a sentence is about somebody else: the names in it that neither the question nor the document's topics hold.

    ``asked`` are the keys that the question's words may be found as.
    """
    if unit.row is not None or frame.type in (AnswerType.PERSON, AnswerType.ORGANISATION, AnswerType.LIST):
        return 0.0
    if any(term.name and term.key in unit.terms for term in frame.terms):
        return 0.0
    named = _names_within(unit.text)
    if not named:
        return 0.0
    heard = asked | set(hit.passage.topics)
    return min(sum(heard.isdisjoint(words) for words in named), 3) / 3


@lru_cache(maxsize=1 << 14)
def _names_within(text: str) -> tuple[tuple[str, ...], ...]:
    """The keys of each name of a text; the capital that it begins with makes none alone."""
    named = ((found.start(), found.group().split()) for found in _NAMES.finditer(text))
    return tuple(tuple(map(key, words)) for start, words in named if start or len(words) > 1)


def bound(frame: Frame, unit: Unit, value: Value | None) -> float:
    """1 where the measure stands in the clause before the value, or just after it; 0 where something else does."""
    if value is None or not frame.measure or unit.row is not None:
        return 0.5
    wanted = {frame.measure} | synonyms(frame.measure)
    if wanted.isdisjoint(unit.terms) and wanted.isdisjoint(unit.parts):
        return 0.0
    clause = re.split(r"[;:,]\s|\b(?:som|varav|och|men|samt|medan|vilket)\b", unit.text[: value.start])[-1]
    near = [*tokens(clause), *tokens(unit.text[value.start : value.end + 40])[:4]]
    return float(any(key(token.text) in wanted or wanted & set(parts(token.text.lower())) for token in near))


def news(frame: Frame, unit: Unit) -> float:
    """How much the unit says beyond the question, 1 from four content words on: a title alone answers nothing."""
    if _CASE_NUMBER.match(unit.text):
        return 0.0  # told where it is asked for, and nothing else
    if identifies(frame, unit):
        return 1.0
    asked = {term.key for term in frame.terms}
    return min(len({term for term in unit.terms if term not in asked}), 4) / 4


def identifies(frame: Frame, unit: Unit) -> bool:
    """Whether a unit is the mark that is asked for: "Dokument-id: AB-12-3", "Version: 2.0"."""
    return bool(_IDENTIFIER.match(unit.text)) and unit.terms[:1] in [(term.key,) for term in frame.terms]


def phrase(frame: Frame, unit: Unit) -> float:
    """The share of neighbouring question terms that stand next to each other in the unit too."""
    asked = [term.key for term in frame.terms]
    pairs = list(pairwise(asked))
    if len(frozenset(asked).intersection(unit.terms)) < 2:
        return 0.0
    near = {(a, b) for i, a in enumerate(unit.terms) for b in unit.terms[i + 1 : i + 4]}
    return sum(pair in near or pair[::-1] in near for pair in pairs) / len(pairs)


def other_name(frame: Frame, unit: Unit) -> bool:
    """Whether a name asked about stands in the unit only inside a longer name: "Almi Sydlanden AB" is not the region."""
    names = {term.key for term in frame.terms if term.name}
    if names.isdisjoint(unit.terms):
        return False
    asked = {term.key for term in frame.terms}
    longer = False
    for sequence in _NAMES.findall(unit.text):
        own = [key(word) for word in sequence.split()]
        if names & set(own):
            if own[0] in names or all(word in asked for word in own):
                return False  # "Röda Korset Granvik" is the Red Cross
            longer = True
    return longer


def polarity(frame: Frame, unit: Unit, value: Value | None) -> float:
    """-1 where a deficit is asked for and the unit only gives a positive result, or a surplus and a negative one."""
    if value is None or value.quantity is None or frame.measure not in NEGATIVE | POSITIVE:
        return 0.0
    words = set(unit.terms) | set(unit.parts)
    if words & (NEGATIVE | POSITIVE):
        opposite = POSITIVE if frame.measure in NEGATIVE else NEGATIVE
        same = NEGATIVE if frame.measure in NEGATIVE else POSITIVE
        return -1.0 if words & opposite and not words & same else 0.0
    return -1.0 if (value.quantity.value > 0) == (frame.measure in NEGATIVE) else 0.0


def total(frame: Frame, unit: Unit) -> float:
    """1 for the row of totals where the whole is asked for, -1 for another row then, 0 elsewhere."""
    if unit.row is None or not asks(_TOTAL_ASKED, frame.question):
        return 0.0
    return 1.0 if TOTAL.match(unit.row.label) else -1.0


def asked_above(frame: Frame, unit: Unit) -> float:
    """How much of the question stands in the unit's heading, where that heading is itself a question: its answer follows."""
    heading = unit.section[-1] if unit.section else ""
    if not heading.endswith("?") or unit.kind is BlockKind.HEADING or not frame.terms:
        return 0.0
    whole, split = terms(heading)
    held = {*whole, *split}
    weight = sum(term.weight for term in frame.terms)
    met = sum(term.weight for term in frame.terms if term.key in held or not synonyms(term.key).isdisjoint(held))
    return met / weight if weight else 0.0


def defines(frame: Frame, unit: Unit, hit: Hit) -> float:
    """1 where the unit opens with the word asked about and says what it is, 0.4 where it explains it further in.

    Also 1 where a line before it announces what it explains: "Fakta: servicecheck.".
    """
    subject = thing_defined(frame)
    if subject and unit.kind is BlockKind.NOTE and (words := words_in(unit.lead)).keys:
        # A note tells what the word means that bears its mark, where it is no part of a longer name.
        return float(key(subject) in words.keys) * (1.0 if len(words.keys) == 1 else 0.8)
    if subject and unit.row is None and _announced(unit, hit) == key(subject):
        return 1.0
    found = subject and unit.row is None  # a row gives what something is, never what its name means
    at = unit.text.lower().find(subject.lower()[: max(3, len(subject) - 3)]) if found else -1
    if at < 0:
        return 0.0
    word = _WORD.match(unit.text, at)
    shorter = word is not None and len(word[0]) < len(subject) and key(word[0]) == key(subject)  # "Soliditet är …"
    head, tail = unit.text[:at], unit.text[word.end() if word and shorter else at + len(subject) :]
    if SAYS_WHAT.match(tail) and (_ARTICLE.fullmatch(head.strip()) or re.match(r"\w{0,4},", tail)):
        return 1.0
    if _WHICH_IS.match(tail):
        return 0.8
    return 0.4 if (at < 60 and DEFINES.search(tail)) or re.search(r"\(" + re.escape(subject), unit.text) else 0.0


def thing_defined(frame: Frame) -> str:
    """The word whose meaning a question asks for: what stands in marks, after "räknas som" or the like, else its first word."""
    told = _QUOTED.search(frame.question) or _DEFINED.search(frame.question)
    return told[1] if told else next((term.word for term in frame.terms), "")


def _announced(unit: Unit, hit: Hit) -> str:
    """The key of the word that the line right before a unit announces an explanation of; "" where it announces none."""
    before = next((one for one, other in pairwise(hit.passage.told) if other.start == unit.start), None)
    found = EXPLAINS.fullmatch(before.text) if before is not None and before.section == unit.section else None
    return key(found["word"]) if found else ""


def whole_names(frame: Frame) -> list[frozenset[str]]:
    """The keys of each name of a question, and of the words that stand in one with it: "Eva Lund", "Nävsta Energi AB"."""
    found = [frozenset(map(key, name.split())) for name in _NAMES.findall(frame.question)]
    names = {term.key for term in frame.terms if term.name}
    alone = [frozenset({name}) for name in names if not any(name in whole for whole in found)]
    return [*found, *alone]


def predecessors(frame: Frame) -> frozenset[str]:
    """The keys of the names of those whom the person asked for came after or before: "Vem blev rektor efter NN?"."""
    if frame.type is not AnswerType.PERSON:
        return frozenset()
    return frozenset(key(word) for found in _SUCCEEDED.finditer(frame.question) for word in found[1].split())


def of_the_whole(frame: Frame, unit: Unit, topics: tuple[str, ...]) -> float:
    """Where a figure of a whole body is asked for: 1 for its own result, -1 for what a part or a company of it has.

    "Hur stort var regionens underskott?" is not answered by the deficit of its bus company, nor of one of its boards.
    """
    others = [
        term for term in frame.terms if term.key != frame.measure and not (term.verb or FORECAST.fullmatch(term.word))
    ]
    if not frame.measure or not others or not all(term.key in topics for term in others):
        return 0.0
    subject = unit.row.label if unit.row is not None else unit.text
    if frame.measure in RESULTS and _OWN_RESULT.search(subject):
        return 1.0
    a_part = _A_PART.findall(subject) if frame.measure in RESULTS and not _PART_ASKED.search(frame.question) else ()
    parts_of = {key(word) for word in (*_PART.findall(subject), *a_part)} - {term.key for term in frame.terms}
    return -1.0 if parts_of else 0.0

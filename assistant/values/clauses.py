"""Figures told in one sentence for several places or groups, each in a clause of its own. Pure."""

import re
from collections.abc import Mapping, Sequence, Set

from assistant.types import Frame
from assistant.values.stages import clause_span
from corpus.swedish.dates import dates
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import content_words
from corpus.types import Unit

# What stands between a preposition and the place or group: "i ", "för de ", "på den nya ".
_OF = re.compile(r"\b(?:i|på|vid|för|hos|bland|inom|från|till|av)\s+(?:[\w-]+\s+)?$", re.IGNORECASE)
# "… 300 kr och en barnbok 90 kr": what opens a clause.
_OPENS = re.compile(r"\s*(?:(?:och|men|samt|medan)\s+)?(?:(?:en|ett|för|den|det)\s+)?(?:[\w-]+\s+)?", re.IGNORECASE)
_OWNER = re.compile(r"[^\W\d]{2,}s\s+(?:\w+\s+){0,3}?(?=\d)")  # "Kvinnornas frånvaro var 8,1 procent och männens 4,6"
_GENITIVE = re.compile(r"[^\W\d]{4,}s\b")
_NAME = re.compile(r"(?<!\w)[A-ZÅÄÖ][a-zåäö]{2,}")
_PLACED = re.compile(r"\b(?:i|på|vid|för|hos|bland|inom|från|till|av)\s+(?=[^\W\d])", re.IGNORECASE)


def words_at(unit: Unit, wanted: Set[str]) -> dict[int, str]:
    """The words of a unit that are among the search keys ``wanted``, as such, by where they stand in its text."""
    if wanted.isdisjoint(unit.terms):
        return {}
    return {
        token.start: term for token, term in zip(content_words(unit.text), unit.terms, strict=True) if term in wanted
    }


def asked_at(unit: Unit, frame: Frame) -> dict[int, str]:
    """The words of the question in a unit but the measure, as search keys, by where they stand."""
    measure = {frame.measure} | synonyms(frame.measure) if frame.measure else set()
    names = {other for term in frame.terms if term.name for other in synonyms(term.key)}  # "M" and "Moderaterna"
    return words_at(unit, ({term.key for term in frame.terms} | names) - measure)


def own_clause(text: str, spans: Sequence[tuple[int, int]], asked: Mapping[int, str]) -> int | None:
    """Which of the spans stands in the clause of the place or group asked about; None where that is not told.

    ``asked`` has the words of the question by their offsets in ``text``. "I Storvik var kön 61 dagar och i Lillvik 133
    dagar": what the first clause tells ("kön") holds in the next, so a word of a later clause goes before one of the first.
    """
    clauses = [clause_span(text, *span) for span in spans]
    if len(set(clauses)) < max(2, len(spans)):
        return None
    if (named := _of_the_name(text, clauses, asked)) is not None:
        return named
    alone = [
        any(
            start <= at < end
            and (_OF.search(text[start:at]) or _OPENS.fullmatch(text[start:at]) or _OWNER.match(text, at))
            and all(word != other or start <= there < end for there, other in asked.items())
            for at, word in asked.items()
        )
        for start, end in clauses
    ]
    later = [place for place in range(1, len(alone)) if alone[place]]
    if later:
        return later[0] if len(later) == 1 else None
    return 0 if alone[0] and all(_has_place(text[slice(*clause)]) for clause in clauses[1:]) else None


def _of_the_name(text: str, clauses: Sequence[tuple[int, int]], asked: Mapping[int, str]) -> int | None:
    """Which clause alone bears a name asked about, where each other bears another: "för Ekby 26, medan Lillvik har 42"."""
    named = [any(start <= at < end and _is_name(text, at) for at in asked) for start, end in clauses]
    others = [
        any(_is_name(text, start + found.start()) for found in _NAME.finditer(text[start:end]))
        for start, end in clauses
    ]
    return named.index(True) if sum(named) == 1 and all(others) else None


def _is_name(text: str, at: int) -> bool:
    """Whether a word bears a capital and opens no sentence."""
    return at > 0 and text[at].isupper() and text[at - 1] == " " and text[at - 2 : at - 1] not in {".", "!", "?", ":"}


# "Enligt bolagets kalkyl kostar det 4 mnkr, enligt kommunens 6": whose a figure is
_HOLDER = re.compile(r"\b(?:med|enligt|vid|utifrån) (?P<holder>[^\W\d]{4,}s)\s", re.IGNORECASE)


def own_holder(text: str, spans: Sequence[tuple[int, int]], question: str) -> int | None:
    """Which of the spans is told by the proposal or sum of the one asked about: "med promemorians gräns 9, med nämndens 17".

    None where each is not told by that of another, or the question names none or several of them.
    """
    told = [_HOLDER.search(text[slice(*clause_span(text, *span))]) for span in spans]
    holders = [found["holder"].lower() for found in told if found]
    if len(spans) < 2 or len(set(holders)) < len(spans):
        return None
    asked = [word.lower() for word in _GENITIVE.findall(question)]
    named = [at for at, holder in enumerate(holders) if any(word.endswith(holder) for word in asked)]
    return named[0] if len(named) == 1 else None


def _has_place(clause: str) -> bool:
    """Whether a clause tells of a place or group: "i Lillvik 133 dagar"; not "52 700 år 2023", "14 i juni"."""
    dated = [(date.start, date.end) for date in dates(clause)]
    return any(not any(start <= found.end() < end for start, end in dated) for found in _PLACED.finditer(clause))


# What opens the part of a second thing in a row of two: "och Badhuset 2 644 elever", ", mot X 12", ", medan X hade 3".
_NEXT_SUBJECT = re.compile(
    r"(?:\b(?:och|samt|medan|mot)|[(,])\s+(?P<subject>[^\W\d][\w-]*(?:\s+(?!(?:och|mot|som|vilket)\b)[\w-]+){0,3}?)(?:\s+(?:hade|har|fick|var))?\s+$"
)
_LABELLED = re.compile(r"[(,]\s*(?P<subject>[^\W\d][\w-]*)\s+$")
_NO_SUBJECT = re.compile(
    r"\b(?:mkr|mnkr|tkr|kr|kronor|procent|antal\w*|vilk\w+|som|där|då|det|den|de|eller|alltså|är|år\w*|fjol\w*|före\w*|förra|\w*budget\w*|\w*prognos\w*|utfall\w*|mål\w*|ram|varav|totalt|var|cirka|drygt|knappt|nästan|ungefär|till|med|på|om|från|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def own_subject(text: str, spans: Sequence[tuple[int, int]], asked: Mapping[int, str]) -> int | None:
    """Which of two figures is told of the thing asked about, each after a subject of its own: "A hade 12 och B 3".

    In brackets each group stands right before its figure: "(kvinnor 4,1, män 8,2)". None where that is not told.
    """
    labels = [_LABELLED.search(text[:start]) for start, _ in spans]
    labels = [label if label and not _NO_SUBJECT.fullmatch(label["subject"]) else None for label in labels]
    labelled = [at for at, label in enumerate(labels) if label and label.start("subject") in asked]
    if len(labelled) == 1 and sum(map(bool, labels)) > 1:
        return labelled[0]
    if len(spans) != 2:
        return None
    (start, end), (after, _) = spans
    subject = _NEXT_SUBJECT.search(text[end:after])
    if subject is None or _NO_SUBJECT.search(subject["subject"]):
        return None
    first = {word for at, word in asked.items() if at < start}
    second = {word for at, word in asked.items() if end + subject.start("subject") <= at < after}
    if second - first:
        return 1
    return 0 if first - second else None

"""Numbers of something else than what is counted in the question: the whole for a part, another stage, another thing.

Each function tells whether a candidate is to be held back. Pure.
"""

import re

from assistant.features.counting import GROWN
from assistant.gates.another_figure import MEASURE_KEYS, after_value, before_value, figure_of, kinds_of, value_clause
from assistant.matching.cues import HOW_OFTEN, VOTE_ASKED, VOTED, asks
from assistant.matching.match import asked_keys
from assistant.matching.said import is_told, of_one_root, said_around, said_by, says
from assistant.types import AnswerType, Candidate, Frame, Term
from assistant.values.asked_part import OF_WHICH, deed_asked, part_asked
from assistant.values.cells import column_at
from assistant.values.events import PEOPLE, TIMES, are_anybody, gathered, names_event
from assistant.values.stages import clause_at, stage_fit, stages_asked, stages_in
from corpus.swedish.lemmas import lemma
from corpus.swedish.number_forms import NUMBER_WORDS
from corpus.swedish.people import is_person
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import key, parts, tokens

_HELD_ASKED = re.compile(r"\bhur många \w+ (?:\w+ )?(?:har|hade|finns|fanns|ingår)\b", re.IGNORECASE)
_NUMBER_OF = re.compile(r"\bantalet? (\w+)", re.IGNORECASE)
_NUMBER_IN = re.compile(r"\bantal (?:\w+ )?(\w{3,})$", re.IGNORECASE)  # of a column: "Antal nya lån"
_DOING = re.compile(r"\bhur många (?:\w+ )?\w+[ae]nde\b", re.IGNORECASE)
_CHANGES = r"(?:stäng|öppn|tillko|lade|lagts|läggs|försv|avveckl|utöka|minska|öka|inrätta|drogs|förlora|tillför|flytta|slutade|slutat|börja|rekrytera)\w*"
_CHANGE_ASKED = re.compile(rf"\b{_CHANGES}", re.IGNORECASE)
_CHANGED = re.compile(rf"\b{_CHANGES}\s(?:(?!från\s|till\s)\w+\s){{0,2}}$", re.IGNORECASE)
_NEW = re.compile(r"\b(?:nya|ytterligare|fler|färre|till)\b", re.IGNORECASE)
_NEW_ASKED = re.compile(r"\bhur många nya\b", re.IGNORECASE)
_STOOD = re.compile(r"\b(?:hade|har|fanns|finns|uppgick|uppgår|var|är)\b", re.IGNORECASE)
_CAME = re.compile(
    r"\b(?:ny\w*|tillk\w+|anslö?u?t\w*|öppn\w+|start\w+|inrätt\w+|fler|ytterligare|öka\w*|ökning\w*|växte|växt|kom|kommit|fick|fått|börja\w*|bilda\w*|skapa\w*|bygg\w*|infört?s?|tillför\w*|rekryter\w*|anställd\w*|utöka\w*|välkomn\w*)\b",
    re.IGNORECASE,
)
_VOTE = key("röst")
_SUCH_AS = re.compile(r"\b(\w{3,}) som (?!(?:åter)?finns\b|fanns\b|ingår\b)((?:\w+ ?){1,3})")
_OF_THOSE = re.compile(
    r"\bhur många av (?:(?P<pronoun>dem|dessa(?= (?:är|var|har|hade)))|de|dessa|\w{3,}(?:na|en)(?= \w))\b(?P<did>[^?–]*)",
    re.I,
)
_SOME_OF = re.compile(
    rf"\bvarav\b|\bav (?:dem|de|dessa)\b|\bav (?:\d|(?:{'|'.join(NUMBER_WORDS)})\b)|\d av (?![smd]ina\b)\w+na\b",
    re.IGNORECASE,
)
_TAKES_PART_IN = re.compile(
    r"\b(?:delt\w+|medverk\w+|närvar\w*|kom|besökt\w*|gick) (?:i|på|vid|till) (\w+)", re.IGNORECASE
)
_PART_AFTER = re.compile(r"[^.;]*\b(?:varav|därav)\b", re.IGNORECASE)
_HELD = re.compile(r"\b(?:höll|håll|hölls|arranger|anordna|genomför|ordna|gav|gjord)\w*\b", re.IGNORECASE)
_PER = re.compile(r"\s(?:per|på varje) (?!(?:år|dag|dygn|vecka|månad|kvartal|timme|termin)\b)", re.IGNORECASE)
_PER_ASKED = re.compile(r"\b(?:per|varje|vardera|var|genomsnitt\w*|snitt\w*|medel)\b", re.IGNORECASE)
MUCH_MISSING, MOST_MISSING = 0.25, 0.4  # of what the question names, by weight
SURE_MEASURE = 0.4
_JUST_AFTER = 2  # words
_WORD = re.compile(r"[^\W\d_]+")
_TIMES = frozenset(map(key, "gång tillfälle".split()))
_PLACES = frozenset(map(key, "län kommun region land ort stad tätort".split()))
_PIECES = frozenset({"st", "styck"})
_OF_PEOPLE = frozenset(
    map(key, "besök ansökan anmälan svar samtal röst resa förfrågan underskrift namn st procent".split())
)

# "ett företag som har färre än 10 anställda"
_OF_A_KIND = re.compile(
    r"\b(?P<kind>[a-zåäö]{3,}) (?:som har|som hade|med|på) (?:färre än|mindre än|fler än|mer än|högst|minst|upp till|under|över) $",
    re.IGNORECASE,
)


def another_count(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many of a thing there are, and the figure counts another thing: "fyra kontroller"."""
    figure = figure_of(one) if frame.type is AnswerType.COUNT and frame.measure else None
    if figure is None or not figure.unit or not _HELD_ASKED.search(frame.question):
        return False
    told = key(figure.unit)
    if told in _PIECES:
        return kinds_of(frame).isdisjoint(key(word) for word in _WORD.findall(value_clause(one)))
    if told in _TIMES and one.features["measure"] >= 1:
        return False  # "Sagostunder hölls vid 88 tillfällen"
    if (told in PEOPLE and are_anybody(frame.measure)) or gathered(frame.measured, figure.unit, one.unit.text):
        return False
    if told in PEOPLE and one.features["measure"] > 0 and _DOING.search(frame.question):
        return False  # "34 personer sökte tjänsten"
    if told in PEOPLE and (number := _NUMBER_OF.search(before_value(one))) and key(number[1]) in kinds_of(frame):
        return False  # "Antalet vikarier uppgick till 34 personer"
    if told in PEOPLE and any(key(word) in kinds_of(frame) for word in _WORD.findall(after_value(one))[:_JUST_AFTER]):
        return False  # "340 personer anställda"
    return kinds_of(frame).isdisjoint({told, *parts(figure.unit.lower())})


def counts_votes(frame: Frame, one: Candidate) -> bool:
    """Whether a number of things is asked for, and the figure is of votes: "sju röster" are no journeys."""
    measure = frame.measured if frame.type is AnswerType.COUNT else None
    if measure is None or asks(VOTE_ASKED, frame.question) or is_person(measure.word):
        return False
    figure = figure_of(one)
    return figure is not None and key(figure.unit) == _VOTE and not says(one.unit, measure)


def only_held(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many came new, and the unit tells how many there were: "hade 4 100 abonnenter"."""
    if frame.type is not AnswerType.COUNT or one.unit.row is not None or not _NEW_ASKED.search(frame.question):
        return False
    return bool(_STOOD.search(one.unit.text)) and not _CAME.search(one.unit.text)


def number_of_another(frame: Frame, one: Candidate) -> bool:
    """Whether the clause of a figure says what it is the number of, and that is not what is asked for: "antalet deltagare"."""
    measure = frame.measured
    if frame.type is not AnswerType.COUNT or measure is None or one.unit.row is not None or not one.value:
        return False
    numbers = [key(noun) for noun in _NUMBER_OF.findall(value_clause(one))]
    kinds = kinds_of(frame)
    until = {key(token.text) for token in tokens(one.unit.text[: max(one.value_start, 0) + len(one.value)])}
    if not numbers or not kinds.isdisjoint(until) or (says(one.unit, measure) and measure.key not in one.unit.terms):
        return False
    people = is_person(measure.word)
    return all(kinds.isdisjoint({noun, *parts(noun)}) and not (people and is_person(noun)) for noun in numbers)


def any_of_the_sort(frame: Frame, one: Candidate) -> bool:
    """Whether some of a sort are counted in the question, and all of it in the unit: "181 bussar", where elbussar are asked for."""
    figure = figure_of(one) if frame.type is AnswerType.COUNT else None
    asked = frame.measured
    if figure is None or asked is None or len(asked.parts) < 2:
        return False
    following = _WORD.search(after_value(one))
    noun = figure.unit or (following[0] if following else "")
    if key(noun) != asked.parts[1] or key(noun) in MEASURE_KEYS:
        return False  # another sort, or kilometres told in metres
    said = said_around(one, one.hit.passage.header)
    return asked.key not in said and said.isdisjoint({asked.parts[0]} | synonyms(asked.parts[0]) | synonyms(asked.key))


def another_stage(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many were granted and the figure is of those applied for or refused, or the other way."""
    if frame.type is not AnswerType.COUNT or not one.value:
        return False
    asked = stages_asked(frame.question)
    if not asked or VOTED.search(one.unit.text):
        return False  # how many voted when it was decided
    if one.unit.row is not None:
        of_column = stage_fit(asked, stages_in(column_at(one.unit, one.value_start)))
        return (of_column or stage_fit(asked, stages_in(one.unit.row.label))) < 0
    text, end = one.unit.text, one.value_start + len(one.value)
    of_clause = stage_fit(asked, stages_in(clause_at(text, max(one.value_start, 0), end)))
    return (of_clause or stage_fit(asked, stages_in(text))) < 0


def only_whole(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many of some are such and such, and the unit says nothing of that: "Åtta anbud kom in"."""
    if frame.type is not AnswerType.COUNT:
        return False
    asked = part_asked(frame)
    said = said_by(one.unit)
    if all(term.verb for term in asked) or any(_tells(said, term) for term in asked):
        return False  # a verb alone is told in many ways: "stod tomma", "var outhyrda"
    if one.unit.row is None and _SOME_OF.search(one.unit.text):
        return one.features["missing"] > MOST_MISSING
    return frame.measure in said or one.features["measure"] > 0


def _tells(said: set[str], term: Term) -> bool:
    """Whether a word is among those said: itself, another for it, one of its root, or what tells a compound from others."""
    return is_told(term, said, term.parts[:1]) or of_one_root(term, said)


def of_others(frame: Frame, one: Candidate) -> bool:
    """Whether a part of some is asked for and the unit speaks of others: "Av cheferna är 41 kvinnor"."""
    asked = frame.type is AnswerType.COUNT and frame.measure and OF_WHICH.search(frame.question)
    return bool(asked) and one.unit.row is None and one.features["measure"] < SURE_MEASURE


def counts_no_people(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many did something, and the figure counts things: "två dubbelturer" flew nowhere."""
    if frame.type is not AnswerType.COUNT or frame.measure:
        return False
    figure = figure_of(one)
    of_column = _NUMBER_IN.search(column_at(one.unit, one.value_start)) if one.unit.row is not None else None
    if (figure is None and of_column is None) or not deed_asked(frame.question):
        return False
    subject = GROWN.fullmatch(before_value(one))
    if any(is_person(lemma(counted)) for counted in _NUMBER_OF.findall(before_value(one))):
        return False  # "Antalet personer med ledsagare var 31"
    unit = of_column[1].lower() if of_column else figure.unit if figure else ""
    noun = unit or ((subject[1] or subject[2]).lower() if subject else "")
    told = key(noun)
    if not noun or is_person(noun) or told in _OF_PEOPLE or not _OF_PEOPLE.isdisjoint(parts(noun)):
        return False
    if any(word.lower().startswith(told) for word in _TAKES_PART_IN.findall(frame.question)):
        return True  # "14 bomöten", where it is asked how many came to them
    if key(deed_asked(frame.question)) in one.unit.terms:
        return False  # "Sju hushåll vräktes", where it is asked how many were
    if not unit:
        return not any(names_event(told, term.key) for term in frame.terms if term.verb)
    befallen = any(says(one.unit, term) for term in frame.terms if not (term.name or term.key == told))
    if told in TIMES:
        return not befallen  # "Strandskyddsdispens medgavs i 23 fall"
    return not any(
        befallen if not term.verb and (term.key == told or told in term.parts) else names_event(told, term.key)
        for term in frame.terms
    )


def only_changed(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many there are and the unit tells how many came or went: "18 vårdplatser stängdes"."""
    if frame.type is not AnswerType.COUNT or not _HELD_ASKED.search(frame.question):
        return False
    changed = _CHANGED.search(before_value(one)) or (one.unit.row is None and _NEW.search(one.value))
    return bool(changed) and not _CHANGE_ASKED.search(frame.question) and not _NEW.search(frame.question)


def of_all_those(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many of those did something, and the unit does not speak of what they did."""
    asked = _OF_THOSE.search(frame.question) if frame.type is AnswerType.COUNT else None
    if asked is None or (_SOME_OF.search(one.unit.text) and not _PART_AFTER.match(after_value(one))):
        return False
    if not asked["pronoun"]:
        return one.features["missing"] > MUCH_MISSING
    did = {key(token.text) for token in tokens(asked["did"])}
    nouns = [term for term in frame.terms if term.key in did and not term.verb]
    return one.features["missing"] > MUCH_MISSING or (bool(nouns) and not any(says(one.unit, noun) for noun in nouns))


def of_some(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many there are and the unit counts some: "Antalet invånare som använder appen var 148 200"."""
    if frame.type is not AnswerType.COUNT or not _HELD_ASKED.search(frame.question):
        return False
    asked = {term.key for term in frame.terms}
    for noun, clause in _SUCH_AS.findall(one.unit.text):
        if key(noun) in kinds_of(frame) and asked.isdisjoint(key(token.text) for token in tokens(clause)):
            return True
    return False


def counts_people(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many times something was or was held, and the figure counts people: "640 deltagare"."""
    times = asks(HOW_OFTEN, frame.question) or (frame.measure and _HELD.search(frame.question))
    if frame.type is not AnswerType.COUNT or not times:
        return False
    figure = figure_of(one)
    measure = frame.measured.word if frame.measured else ""
    if figure is None or not figure.unit or is_person(measure) or not is_person(figure.unit):
        return False
    return kinds_of(frame).isdisjoint({key(figure.unit), *parts(figure.unit.lower())})


def is_rate(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many there are and the figure is of so many for each: "12,1 elever per lärare"."""
    if frame.type is not AnswerType.COUNT or _PER_ASKED.search(frame.question):
        return False
    return bool(_PER.match(after_value(one)))


def counts_places(frame: Frame, one: Candidate) -> bool:
    """Whether the figure counts municipalities, counties or other places, and no such are asked for."""
    figure = figure_of(one) if frame.type is AnswerType.COUNT and frame.measure else None
    words = figure.unit.split() if figure is not None else []
    return bool(words) and key(words[-1]) in _PLACES and key(words[-1]) not in asked_keys(frame)


def of_a_kind(frame: Frame, one: Candidate) -> bool:
    """Whether a number only tells what kind of thing is meant, and not that of the question: "företag som har färre än 10 anställda"."""
    if frame.type is not AnswerType.COUNT or one.unit.row is not None:
        return False
    kind = _OF_A_KIND.search(before_value(one))
    return kind is not None and key(kind["kind"]) not in asked_keys(frame)

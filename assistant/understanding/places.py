"""Which phrase of the last question a turn's takes the place of: the one of its own sort that it fits best."""

import re
from collections.abc import Collection, Sequence

from assistant.understanding.phrases import BODY, DEFINITE, DETERMINER, LABEL, LOCATIVE, MEANS, PATHS, Phrase, Sort
from assistant.understanding.turn_words import QUESTION_WORD, verbal
from corpus.swedish.institutions import is_institution
from corpus.swedish.words import STOP_WORDS, lemma

_COMPLEMENT = frozenset({"av", "inom", "utanför", "utan"})
WITH_OWN = _COMPLEMENT | {"för", "om", "till", "med"}
_ORGANISATIONS = frozenset({Sort.NAME, Sort.BOARD, Sort.INSTITUTION})
_THINGS = frozenset({Sort.THING, Sort.INSTITUTION, Sort.MEANS, Sort.BOARD})
_PLACES = frozenset({Sort.NAME, Sort.AREA})
_STRICT = frozenset({Sort.STAGE, Sort.LABEL, Sort.ROLE, Sort.MEANS, Sort.BOARD})
# Whose documents are asked: no house, service or thing takes its place.
_PUBLIC_BODY = re.compile(
    r"(?:Region(?:en)?|Landstinget|Myndigheten|Kommunalförbundet)\b|.*\b(?:kommun|stad|landsting|kommunalförbund)s?$"
)
_DOING = re.compile(r"[a-zåäö]ing(?:en|ar|arna)?$")  # "investeringar i fordon"
_SHARED_ENDING = 5
_SHORTEST_HEAD = 3
_COUNTED = re.compile(r"\bhur m(?:ånga|ycket) (?P<described>\w+ )?$", re.IGNORECASE)


def whole(phrase: Phrase, held: Sequence[Phrase], text: str, complements: Collection[str] = _COMPLEMENT) -> int:
    """Where a phrase ends with what belongs to it: "operation" of "operation av höfter"."""
    end = phrase.end
    for one in held:
        between = text[end : one.start].strip().lower() if one.start > end else ""
        if not between or between != one.before:
            continue
        within = between == "i" and one.sort is Sort.THING and _DOING.search(phrase.text)
        if between in PATHS or (between in complements and one.sort is not Sort.NAME) or within:
            end = one.end
    return end


def place_for(new: Phrase, held: Sequence[Phrase], text: str) -> Phrase | None:
    """The phrase of a question whose place ``new`` takes; None where none is of its sort."""
    ranked = [(fit, place, one) for place, one in enumerate(held) if (fit := _fit(new, one, text)) > 0]
    return max(ranked, key=lambda one: one[:2])[2] if ranked else None


def _fit(new: Phrase, one: Phrase, text: str) -> int:
    """How well ``new`` fits in the place of ``one``, 0 for not at all."""
    sorts = {new.sort, one.sort}
    before = _COUNTED.search(text[: one.start])
    counted = before is not None and not (before["described"] and _is_verb(before["described"].strip()))
    nearby = {new.before, one.before} <= LOCATIVE or _loosely(new, one)
    shared = _shared_ending(new.text, one.text)
    if new.sort in {Sort.INSTITUTION, Sort.THING, Sort.MEANS} and not shared and is_public_body(one.text):
        return 0
    if new.text.lower() == one.text.lower():
        return 12  # "före höjningen" for "efter höjningen", "bygglov för altan" for "bygglov för villa"
    if one.sort is new.sort:
        fit = 8 if new.sort in _STRICT else 4
    elif (
        sorts <= _ORGANISATIONS
        or sorts <= _THINGS
        or sorts <= _PLACES
        or (counted and not new.before and one.sort is not Sort.MEASURE)
    ):
        fit = 3
    elif (
        (new.before and new.before == one.before and not (new.sort is Sort.ROLE and one.sort in _THINGS))
        or shared
        or (new.sort in {Sort.THING, Sort.MEANS} and _is_house_itself(one))
    ):
        fit = 2
    elif new.sort is Sort.MEANS and one.sort is Sort.NAME and MEANS.fullmatch(one.text) and not new.before:
        fit = 2  # "bussarna" for "Norrtåget"
    elif one.sort is Sort.NAME and one.text[0].islower() and new.sort in _THINGS and not (one.before or new.before):
        fit = 2  # "kajen" for "dataprogrammet Kompassen"
    elif one.sort is Sort.LABEL and new.sort in {Sort.INSTITUTION, Sort.THING} and _is_definite(new):
        fit = 1  # "hundgården" for "linje 14"
    else:
        return 0
    if new.sort is Sort.LABEL and not _same_label(new.text, one.text):
        return 0
    if new.before and new.before != one.before and not (nearby or shared or new.sort in _STRICT):
        return 0
    definite, was = (_is_definite(part) for part in (new, one))
    house = new.sort in {Sort.INSTITUTION, Sort.BOARD}
    if not new.before and one.before in PATHS:
        return 0
    if house and one.sort is Sort.NAME and (not definite or (one.before in LOCATIVE and not _is_house(one.text))):
        return 0
    if counted and new.sort is Sort.ROLE and not new.text.endswith(("e", "er", "or", "ar")):
        return 0
    if counted and (definite or new.before or new.sort in _ORGANISATIONS - {Sort.INSTITUTION}):
        return 0
    if sorts == {Sort.NAME} and (BODY.search(new.text) is None) is not (BODY.search(one.text) is None):
        fit -= 3
    first, old = new.text.lower().split(), one.text.lower().split()
    return (
        fit
        + 3 * (bool(new.before) and one.before == new.before)
        + nearby
        + 4 * (counted and not shared)
        + 3 * (len(first) > 1 and len(old) > 1 and first[0] == old[0])
        + 5 * shared
        + 2 * (" – " in text and one.end <= text.index(" – "))
        + (definite is was)
    )


def _loosely(new: Phrase, one: Phrase) -> bool:
    """Whether a body told with "för", "i" or "på" is of the sort of one told otherwise: "för vården" and "lasarettet" that paid."""
    if new.before == "för" and one.owns and one.sort is new.sort:
        return True
    if new.before not in {*LOCATIVE, "för"} or not {new.sort, one.sort} <= _ORGANISATIONS:
        return False
    if one.sort is new.sort:
        place = not any(_is_house(part.text) or _is_definite(part) for part in (new, one))
        return one.before in {*LOCATIVE, "för", ""} and (new.before == "för" or one.sort is not Sort.NAME or place)
    return _is_house(one.text) and one.before in {"för", "", "till" if one.text.isupper() else ""}


def _is_verb(word: str) -> bool:
    return verbal(word) or word.lower() in STOP_WORDS or QUESTION_WORD.fullmatch(word) is not None


def is_public_body(name: str) -> bool:
    """Whether a name is that of a region, a municipality or the like: "Region Åby", "Åby kommuns"."""
    return _PUBLIC_BODY.match(name) is not None


def _is_house(name: str) -> bool:
    """Whether a name tells that it is no place but what lies there: "Björkskolan", "Almnäs sjukhus", "Almnäs Energi AB", "BUP"."""
    named = is_institution(name.split()[-1]) or BODY.search(name) is not None
    return named or " " in name or (name.isupper() and len(name) > 1)


def is_house(name: str) -> bool:
    """Whether a name begins or ends with what it is: "Badhuset Örnen", "Ekhagens förskola"."""
    words = name.split()
    return is_institution(words[0]) or is_institution(words[-1])


def _is_house_itself(phrase: Phrase) -> bool:
    """Whether a name is that of a house or the like which the question is about: "Badhuset Örnen"."""
    return phrase.sort is Sort.NAME and not phrase.before and is_house(phrase.text)


def _is_definite(phrase: Phrase) -> bool:
    head = phrase.text.split()[-1]
    return DEFINITE.search(head.removesuffix("s") if phrase.owns else head) is not None


def chained(phrase: Phrase, held: Sequence[Phrase], text: str, before: str) -> int:
    """Where a name begins that has another within: "Stiftelsen i Almnäs" after the same preposition as the new one's."""
    for one in held:
        joined = one.sort is phrase.sort is Sort.NAME and text[one.end : phrase.start].strip().lower() == phrase.before
        if joined and before and one.before == before.lower():
            return one.start
    return phrase.start


def described(phrase: Phrase, new: str) -> int:
    """How many letters of a phrase stay before a noun that takes the place of its last: "inhyrda " of "inhyrda läkare"."""
    adjectives = re.match(r"(?:\w+(?:[adt]|na|ade|ande) )+(?=\w+$)", phrase.text)
    counts = adjectives and " " not in new and not (DETERMINER & set(phrase.text.lower().split()))
    return adjectives.end() if adjectives and counts and new.islower() and not phrase.owns else 0


def _same_label(new: str, old: str) -> bool:
    """Whether two labels are of a sort: "grupp 3" and "prioriteringsgrupp 2"."""
    one, other = LABEL.fullmatch(new), LABEL.fullmatch(old)
    return bool(one and other and other["head"].lower().endswith(one["head"].lower()))


def _shared_ending(new: str, old: str) -> bool:
    """Whether two phrases end in the same noun, as far as letters show: "sjuksköterskor" and "undersköterskor", "cykelvägar" and "vägar"."""
    one, other = (_head(part) for part in (new, old))
    if one == other:
        return new.lower() != old.lower()
    if one.endswith(other) or other.endswith(one):
        return min(len(one), len(other)) >= _SHORTEST_HEAD
    return len(one) >= _SHARED_ENDING and one[-_SHARED_ENDING:] == other[-_SHARED_ENDING:]


def _head(part: str) -> str:
    return part.lower() if part[0].isupper() or len(part) <= _SHARED_ENDING else lemma(part.split()[-1].lower())

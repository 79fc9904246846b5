"""Whether a word of a question is said, by a unit or by what stands above it: itself, for another word, in part. Pure."""

import re
from collections.abc import Collection, Sequence, Set

from assistant.matching.match import CALLED_SO, words_in
from assistant.types import Candidate, Frame, Term
from corpus.swedish.derivation import root
from corpus.swedish.synonyms import synonyms
from corpus.swedish.verbs import is_verb
from corpus.swedish.words import key, tokens
from corpus.types import Hit, Unit

_OF_A_DEED = re.compile(r"(?:ningen|ringen|ionen|elsen)$")

_TAKEN_UP = re.compile(r"(?P<what>[A-ZÅÄÖ][a-zåäöé]{2,}[nt]) (?P<verb>[a-zåäö]+)\b")


def said_by(unit: Unit) -> set[str]:
    """The search keys of a unit's own words, and those of the parts of its compounds."""
    return {*unit.terms, *unit.parts}


def said_above(unit: Unit, header: str = "") -> set[str]:
    """The same of what stands above a unit: its lead-in, headings and caption, and ``header``, that of its passage."""
    above = (unit.lead, *unit.section, header, unit.row.caption if unit.row else "")
    return {word for text in above if text for words in (words_in(text),) for word in words.keys | words.parts}


def said_of_document(hit: Hit) -> set[str]:
    """The same of what a document is filed and known under: the name of its file, its head, and what it is about."""
    named = words_in(f"{hit.passage.document_id.replace('-', ' ').replace('_', ' ')} {' '.join(hit.passage.head)}")
    return {*named.keys, *named.parts, *hit.passage.topics}


def said_before(one: Candidate) -> set[str]:
    """The same of the sentences before a unit in its paragraph, which say what it speaks on of: "Kostnaden är …"."""
    return set() if one.unit.row is not None else said_earlier(one)


def said_earlier(one: Candidate, back: int = 0) -> set[str]:
    """The same of the units before one in its paragraph or table: of the ``back`` nearest, of all where 0."""
    return set().union(*map(said_by, one.hit.passage.earlier_in_paragraph(one.unit)[-back:]))


def said_around(one: Candidate, header: str = "", back: int = 0) -> set[str]:
    """The same of a unit, of what stands above it and of the units before it, ``header`` and ``back`` as there."""
    return said_by(one.unit) | said_above(one.unit, header) | said_earlier(one, back)


def is_told(term: Term, said: Set[str], halves: Sequence[str] | None = None) -> bool:
    """Whether a word is among those said: itself, a synonym, or one of its ``halves``, all its parts if not told."""
    return not said.isdisjoint({term.key, *(term.parts if halves is None else halves)} | synonyms(term.key))


def is_told_whole(term: Term, said: Set[str]) -> bool:
    """Whether a word is among those said: itself, a synonym, or all its parts."""
    return is_told(term, said, ()) or (len(term.parts) > 1 and all(half in said for half in term.parts))


def of_one_root(term: Term, keys: Collection[str]) -> bool:
    """Whether one of some words has the root of a word: "granska", "granskning"."""
    base = root(term.key)
    return bool(base) and any(root(word) == base for word in keys)


def says(unit: Unit, term: Term) -> bool:
    """Whether a unit's own words hold a word of the question: itself, a synonym, a part or a word of the same root."""
    return is_told(term, said_by(unit)) or of_one_root(term, unit.terms)


def takes_up(one: Candidate) -> bool:
    """Whether a sentence opens with what the one before it says is done: "Höjningen kostar …", after "Arvodet höjs.".

    Such a noun stands for the whole of that deed, of which the sentence then speaks on.
    """
    opens = next((token.text for token in tokens(one.unit.text)), "")
    before = one.hit.passage.earlier_in_paragraph(one.unit)[-1:]
    base = root(key(opens)) if _OF_A_DEED.search(opens) else ""
    return bool(base) and any(root(word) == base for unit in before for word in unit.terms)


def spoken_on(one: Candidate, term: Term) -> bool:
    """Whether a sentence speaks on, by its sort alone, of what was named before it: "bolaget", after "Vikens Hamn AB"."""
    if CALLED_SO.isdisjoint(one.unit.terms):
        return False
    return any(says(unit, term) for unit in one.hit.passage.earlier_in_paragraph(one.unit))


def speaks_on_of(frame: Frame, one: Candidate, named: Sequence[Term]) -> bool:
    """Whether a sentence speaks on of the thing asked about, of which its paragraph has told whose it is.

    "Turnén avslutades i Solsund", after "Ekby storband for på turné med …".
    """
    taken = _TAKEN_UP.match(one.unit.text)
    if taken is None or not is_verb(taken["verb"]) or key(taken["what"]) not in {term.key for term in frame.terms}:
        return False
    told = {word for unit in one.hit.passage.earlier_in_paragraph(one.unit) for word in unit.terms}
    return all(term.key in told for term in named if term.name)

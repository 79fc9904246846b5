"""Question -> Frame: what is asked for, about what, for when, in which documents. Pure but for the vocabulary it asks."""

import math
import re
from collections.abc import Sequence
from datetime import date
from typing import Protocol

from assistant.question_words import EMPTY, MONEY, PAID, answer_type, comparison_of, strip_courtesy
from assistant.types import AnswerType, Frame, Term
from corpus.describe import KINDS
from corpus.swedish.dates import dates, years
from corpus.swedish.synonyms import synonyms, translate
from corpus.swedish.verbs import is_verb
from corpus.swedish.words import STOP_WORDS, key, parts, tokens

_PARAGRAPH = re.compile(r"(?:§+|\bparagraf(?:en)?)\s*(\d+)", re.IGNORECASE)
_DNR = re.compile(r"\b(?:[A-ZÅÄÖ]{1,8}[ -]?)?\d{2,6}[-/]\d{2,6}(?:[-/]\d+)?\b")
_RELATIVE = (
    (re.compile(r"\bförra året|\bi fjol\b|\bföregående år\b", re.I), -1),
    (re.compile(r"\bi år\b|\bdetta år\b", re.I), 0),
    (re.compile(r"\bnästa år\b", re.I), 1),
)
# Kinds of documents that a question names as its source; others may be what it is about ("beslutet om revisionsrapporten").
_ALWAYS_SOURCES = frozenset(
    {"delårsrapport", "tertialrapport", "månadsrapport", "årsrapport", "årsredovisning", "protokoll"}
)
_EMPTY_KEYS = frozenset(key(word) for word in EMPTY) | frozenset(EMPTY)
NAME_WEIGHT, VERB_WEIGHT = 1.3, 0.4
_INITIAL_QUESTION = re.compile(r"^\W*(\w+)")


class Vocabulary(Protocol):
    """What a frame asks of the index: how common words are, and how a mistyped one is spelled."""

    @property
    def passage_count(self) -> int:
        """How many passages there are."""

    def frequency(self, term: str) -> int:
        """How many passages hold a search key."""

    def accented(self, word: str) -> str | None:
        """The search key a word typed without å, ä and ö stands for, None when there is none."""

    def respell(self, word: str) -> str | None:
        """The search key a mistyped word most likely stands for, None when there is none."""


def frame_of(question: str, vocabulary: Vocabulary, today: date | None = None) -> Frame:
    """Understands a standalone question. ``today`` resolves "förra året"."""
    bare = strip_courtesy(question)
    swedish = translate(bare) or bare
    named_years = years(swedish) or _relative_years(swedish, today or date.today())
    named_dates = tuple(found.iso for found in dates(swedish) if len(found.iso) > 4)
    kinds = _kinds(swedish)
    corrected: list[tuple[str, str]] = []
    terms = _terms(swedish, kinds, vocabulary, corrected)
    readable = _respelled(swedish, corrected)
    kind = answer_type(readable)
    comparison = comparison_of(readable, len(named_years))
    measured = _measure(readable, terms, kind)
    paragraph = _PARAGRAPH.search(swedish)
    dnr = _DNR.search(re.sub(r"\b(?:19|20)\d\d-\d\d-\d\d\b|\b(?:19|20)\d\d[-/](?:19|20)?\d\d\b", " ", swedish))
    return Frame(
        question=bare,
        type=kind,
        terms=terms,
        measure=measured,
        years=named_years,
        dates=named_dates,
        period=next((iso for iso in named_dates if "/" in iso or len(iso) == 7), ""),
        unit=_unit(readable, kind),
        paragraph=paragraph.group(1) if paragraph else "",
        dnr=dnr.group() if dnr and re.search(r"[A-Za-zÅÄÖ/]", dnr.group()) else "",
        kinds=kinds,
        comparison=comparison,
        corrected=tuple(corrected),
    )


def _relative_years(question: str, today: date) -> tuple[int, ...]:
    return tuple(today.year + shift for pattern, shift in _RELATIVE if pattern.search(question))


def _kinds(question: str) -> tuple[str, ...]:
    """The document kinds a question names ("enligt årsrapporten", "i protokollet"), not those it is about."""
    found = []
    for kind, pattern in KINDS[:12]:
        named = rf"(?:{pattern})(?:en|et|erna|n|s|ens|ets)?\b"
        told_by = "" if kind in _ALWAYS_SOURCES else r"(?:enligt|i|ur|från)\s+(?:\w+\s+){0,2}"
        if re.search(rf"\b{told_by}{named}", question, re.IGNORECASE):
            found.append(kind)
    return tuple(found[:2])


def _terms(
    question: str, kinds: Sequence[str], vocabulary: Vocabulary, corrected: list[tuple[str, str]]
) -> tuple[Term, ...]:
    dated = {word.lower() for found in dates(question) for word in found.text.split()}
    all_lower = question == question.lower() or question == question.upper()
    first = _INITIAL_QUESTION.search(question)
    terms: dict[str, Term] = {}
    before = ""
    for token in tokens(question):
        word, previous = token.text, before
        before = word
        lowered = word.lower()
        term_key = key(word)
        if not re.search(r"\w", word) or lowered in STOP_WORDS or lowered in _EMPTY_KEYS or term_key in _EMPTY_KEYS:
            continue
        if (
            lowered in dated
            or re.fullmatch(r"(?:19|20)\d\d", word)
            or any(re.fullmatch(rf"(?:{p})\w{{0,4}}", lowered) for k, p in KINDS if k in kinds)
        ):
            continue
        known = _is_known(term_key, lowered, vocabulary)
        spelled = vocabulary.accented(word) if not vocabulary.frequency(term_key) else None
        spelled = spelled or (vocabulary.respell(word) if not known else None)
        if spelled:
            if spelled in _EMPTY_KEYS:
                continue
            corrected.append((word, spelled))
            term_key, known = spelled, True
        initial = first is not None and token.start == first.start(1)
        name = (word[0].isupper() and not initial and not all_lower) or (
            len(word) > 1 and word.isupper() and not all_lower
        )
        verb = not name and is_verb(word, previous)
        term = Term(word, term_key, parts(lowered), _weight(term_key, name, verb, known, vocabulary), name, verb, known)
        if term_key not in terms:
            terms[term_key] = term
    return tuple(terms.values())


def _is_known(term_key: str, word: str, vocabulary: Vocabulary) -> bool:
    if vocabulary.frequency(term_key):
        return True
    if any(vocabulary.frequency(other) for other in synonyms(term_key)):
        return True
    halves = parts(word)
    return len(halves) >= 2 and all(vocabulary.frequency(half) for half in halves)


def _weight(term_key: str, name: bool, verb: bool, known: bool, vocabulary: Vocabulary) -> float:
    """Inverse document frequency scaled to (0, 1]: names raised (another name is another matter), verbs lowered."""
    count = max(vocabulary.passage_count, 2)
    rarity = math.log(1 + count / (1 + vocabulary.frequency(term_key))) / math.log(1 + count)
    if not known:
        rarity = 1.0
    return min(1.0, rarity * (NAME_WEIGHT if name else VERB_WEIGHT if verb else 1.0))


def _respelled(question: str, corrected: Sequence[tuple[str, str]]) -> str:
    for typed, read in corrected:
        question = re.sub(rf"\b{re.escape(typed)}\b", read, question)
    return question


def _measure(question: str, terms: Sequence[Term], kind: AnswerType) -> str:
    """The key of the thing whose figure is asked for: the last of the first nouns after the question word."""
    heads = {
        AnswerType.COUNT: r"(?:hur många|antal(?:et)?)\s+((?:\w+[ -]){0,3}?\w+)",
        AnswerType.SHARE: r"(?:hur (?:stor|hög|låg) (?:andel (?:av )?|var |är |blev )?|vilken )((?:\w+ ){0,3}\w+)",
        AnswerType.PERSON: r"(?:vem är|vem var|vem blev|vem är nu|vad heter)\s+((?:\w+ ){0,3}\w+)",
        AnswerType.AMOUNT: r"(?:hur (?:stort|stor|stora|hög|högt|höga|mycket|låg|lågt)(?: (?:var|är|blev))?|vilke[nt]a?|vad (?:blev|var|är))\s+((?:\S+ ){0,3}\S+)",
    }
    if kind not in heads or not (found := re.search(heads[kind], question, re.IGNORECASE)):
        return ""
    by_key = {term.key: term for term in terms}
    run: list[str] = []
    for token in tokens(found.group(1)):
        term = by_key.get(key(token.text))
        if term is not None and not term.name and not term.verb:
            run.append(term.key)
        elif run:
            break
    return run[-1] if run else ""


def _unit(question: str, kind: AnswerType) -> str:
    if kind is AnswerType.SHARE or re.search(r"\bprocent\b|%", question):
        return "%"
    if kind is AnswerType.AMOUNT and (PAID.search(question) or re.search(rf"\b{MONEY}\b", question, re.IGNORECASE)):
        return "kr"
    return ""

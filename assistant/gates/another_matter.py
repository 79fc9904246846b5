"""Units that give the cause, the purpose or the meaning of something else than what is asked about, or none at all.

Each function tells whether a candidate is to be held back. Pure.
"""

import re
from collections.abc import Iterator

from assistant.features.wording import NEGATIVE, POSITIVE
from assistant.gates.asked_things import SIZES
from assistant.matching.cues import DEFINES, SAYS_WHAT
from assistant.matching.said import (
    is_told,
    is_told_whole,
    of_one_root,
    said_above,
    said_around,
    said_by,
    said_earlier,
    said_of_document,
)
from assistant.types import FIGURES, AnswerType, Candidate, Comparison, Frame, Term
from assistant.understanding.turn_words import GROUP
from assistant.values.cells import column_at
from assistant.values.stage_told import is_foretold
from corpus.formats.table_shape import is_figure
from corpus.swedish.words import key
from corpus.types import BlockKind, Row

_THING = 0.5  # what a word weighs that names a thing
_MEANING_ASKED = re.compile(
    r"\bvad (?:menas|avses|menar (?:man|\w+)|avser (?:man|\w+)|betyder|är definitionen)\b", re.IGNORECASE
)
_MEANS = re.compile(
    r"\b(?:defin\w+|mått(?:et)? på|beskriver|visar|anger|förkortning\w*|omfattar|räknas|utgörs|består|alltså)\b|[:=]",
    re.I,
)
_SIGN = re.compile(r"[^\w\s.,:;?!()\"'”“»«/%&*+–-]")  # "Vad betyder ◐?"
_PURPOSES = r"(?:syfte|ändamål|avsikt|mål|målsättning|tanke|mening|poäng|uppgift)"
_PURPOSE_ASKED = re.compile(rf"\b{_PURPOSES}(?:t|et|en|n)? (?:med|för|bakom)\b", re.IGNORECASE)
_PURPOSE = re.compile(
    rf"\b\w*{_PURPOSES}(?:t|et|en|n|s|ts|ets)?\b|\bsyfta\w*|\b(?:för|så) att\b|\bbidra\w*|\bska(?:ll)?\b|\bskulle\b|\bmöjliggör\w*|\bavse[rdt]\w*|\bvill\b|\bgör det\b|\butgångspunkt",
    re.IGNORECASE,
)
_OF_WHAT = re.compile(
    rf"\b{_PURPOSES}(?:t|et|en|n) (?:med|för|bakom) (?P<what>[^.,;]{{3,60}}?) (?:är|var|att|blir)\b", re.IGNORECASE
)
_GOES_ON = re.compile(
    r"(?:(?:för|bland|hos) \w+ (?:var|är|blev) )?(?:motsvarande|samma) (?:\w*belopp|\w*siffr\w+|summa|andel|antal|tal|värde|nivå|kostnad|uppgift)\w*\b",
    re.IGNORECASE,
)
_OF_IT = re.compile(
    r"(?:total|den totala |den sammanlagda )?(?:kostnaden|kostnaderna|budgeten|utgiften|utgifterna|priset|notan|investeringen|prislappen)\s+(?:är|var|blev|blir|beräknas|bedöms|väntas|uppgår|uppgick|uppskattas|ligger)\b",
    re.IGNORECASE,
)
_THE_PROJECT = re.compile(r"\bprojektet\b(?! [A-ZÅÄÖ])|^(?:projektledare|ansvarig) är\b", re.IGNORECASE)
_OUTCOME_TOLD = re.compile(
    r"utfall|förbruk|\bblev\b|uppgick|kosta[dt]|redovis|landade|slutade|hamnade|använ[dt]|gick (?:plus|minus)",
    re.IGNORECASE,
)
_PLANNED = re.compile(r"prognos|budget", re.IGNORECASE)
_GETS_ASKED = re.compile(r"\b(?:får|tilldelas|avsätts|\w*ram(?:en)?|anslag(?:et)?)\b", re.IGNORECASE)
_WHOLE_BODY = re.compile(r"(?:kommunen|regionen|riket|skattesats)", re.IGNORECASE)
_ORGAN = re.compile(r"\w{2,}(?:nämnden|styrelsen|utskottet|förvaltningen|kontoret)s?", re.IGNORECASE)
_BARE_ORGAN = re.compile(r"\b(?:nämnden|styrelsen|utskottet|förvaltningen|kontoret)s?\b", re.IGNORECASE)
_BECAME_ASKED = re.compile(r"\b(?:utfall|utfallet|slutliga?|slutade|slutade på|i slutändan)\b", re.IGNORECASE)
_FORETOLD_ASKED = re.compile(r"prognos|vänta|beräkna|bedöm|budget|kommer att|\bblir\b", re.IGNORECASE)
# What looks into something, of which there are many: "granskningen av lönerna", "projektet om cykelvägar".
_REVIEW = re.compile(
    r"\b(?:\w*granskning|revision|\w*utredning|undersökning|utvärdering|kartläggning|projekt|förstudie|översyn)(?:en|et)? (?:av|om|kring|gällande|avseende) "
    r"(?:(?:den|det|de|sin|sina|hur|kommunens|regionens|nämndens) )?(?:\w+ )?(?P<what>[\w-]{4,})",
    re.IGNORECASE,
)


def means_nothing(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what a word means, and the unit says it of another or of none: "Reserven följs upp varje år".

    Figures alone mean nothing; a note tells what the word means that bears its mark.
    """
    row = one.unit.row
    if frame.type is AnswerType.DEFINITION and row is not None and row.values and not any(_says(row)):
        return True
    if not _MEANING_ASKED.search(frame.question) or _SIGN.search(frame.question):
        return False
    if one.unit.kind is BlockKind.NOTE and one.features.get("defines", 0.0) > 0:
        return False
    things = [term for term in frame.terms if not term.verb and term.key not in one.hit.passage.topics]
    near = said_around(one, back=1)
    if things and not any(_said(term, near) for term in things):
        return True
    if row is not None:
        return bool(row.values) and not any(_says(row))
    return not any(cue.search(one.unit.text) for cue in (DEFINES, SAYS_WHAT, _MEANS))


def _says(row: Row) -> Iterator[str]:
    """The cells of a row that hold no figure."""
    return (cell for cell in row.values if cell and not is_figure(cell))


def without_purpose(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what something is for, and the unit says that of another thing or of nothing."""
    if frame.type is not AnswerType.DEFINITION or not _PURPOSE_ASKED.search(frame.question) or one.unit.row is not None:
        return False
    if one.unit.kind is BlockKind.PARAGRAPH and not (_PURPOSE.search(one.unit.text) or _under_purpose(one)):
        return True
    things = [term for term in _things(frame, one) if not re.match(_PURPOSES, term.word, re.IGNORECASE)]
    what = _OF_WHAT.search(one.unit.text)
    named = {key(word) for word in re.findall(r"[\w-]{3,}", what["what"])} if what else None
    near = said_around(one, one.hit.passage.header) if named is None else named
    return bool(things) and not any(_said(term, near) for term in things)


def _under_purpose(one: Candidate) -> bool:
    """Whether a heading above a unit speaks of a purpose."""
    return any(re.search(_PURPOSES, heading, re.IGNORECASE) for heading in one.unit.section[-1:])


def of_another_review(frame: Frame, one: Candidate) -> bool:
    """Whether a review or a project of one thing is asked about, and nothing in or above the unit speaks of that thing."""
    what = _REVIEW.search(frame.question)
    term = next((term for term in frame.terms if what and term.word == what["what"]), None)
    if term is None or term.verb or term.name:
        return False
    near = said_by(one.unit) | said_above(one.unit, one.hit.passage.header) | said_of_document(one.hit)
    near = near.union(*map(said_by, one.hit.passage.told))
    return not _said(term, near)


def goes_on_of_another(frame: Frame, one: Candidate) -> bool:
    """Whether a sentence goes on about what the one before it tells, and that is nothing asked: "Motsvarande belopp 2022 var 4"."""
    if one.unit.row is not None or not _GOES_ON.match(one.unit.text):
        return False
    before = one.hit.passage.earlier_in_paragraph(one.unit)
    topics = {*one.hit.passage.topics}
    things = [
        term for term in frame.terms if not term.verb and term.key not in topics and not GROUP.fullmatch(term.word)
    ]
    near = said_above(one.unit) | said_earlier(one, back=1)
    return bool(before and things) and not any(_said(term, near) for term in things)


def of_another_before(frame: Frame, one: Candidate) -> bool:
    """Whether a sentence that names nothing ("Kostnaden beräknas till 4 mnkr") stands after one of another thing than asked."""
    if one.unit.row is not None or not (_OF_IT.match(one.unit.text) or _THE_PROJECT.search(one.unit.text)):
        return False
    things = [term for term in _things(frame, one) if term.known and not SIZES.fullmatch(term.word)]
    before, near = one.hit.passage.earlier_in_paragraph(one.unit), said_around(one)
    return bool(before and things) and not any(is_told(term, near) or of_one_root(term, near) for term in things)


def of_another_trend(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked which way something went, and the unit tells of what only a part of its name is: "intäkterna från X"."""
    if frame.type is not AnswerType.YES_NO or frame.comparison is not Comparison.CHANGE:
        return False
    near = said_around(one, back=1)
    things = [term for term in _things(frame, one) if len(term.parts) > 1]
    return any(not _said(term, near) for term in things)


def only_foretold(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what something became in the end, and the unit tells what is foretold."""
    asked = (
        frame.type in FIGURES and _BECAME_ASKED.search(frame.question) and not _FORETOLD_ASKED.search(frame.question)
    )
    if not asked or not one.value:
        return False
    told = column_at(one.unit, one.value_start) if one.unit.row is not None else one.unit.text
    return is_foretold(one) or bool(_PLANNED.search(told) and not _OUTCOME_TOLD.search(told))


def without_organ(frame: Frame, one: Candidate) -> bool:
    """Whether a figure of a board or an office is asked for, and that of another, or of the whole body, is told."""
    if frame.type not in FIGURES:
        return False
    topics = {*one.hit.passage.topics}
    organs = [term for term in frame.terms if _ORGAN.fullmatch(term.word) and term.key not in topics]
    near = said_around(one, one.hit.passage.header)
    result = frame.measure in NEGATIVE | POSITIVE and _BARE_ORGAN.search(one.unit.text) is None
    if organs and result and not any(is_told(term, near, ()) for term in organs):
        return True  # the result of a board is told where that is named, or is "nämnden"
    if not organs or any(is_told_whole(term, near) for term in organs):
        return False
    if one.unit.row is None and _GETS_ASKED.search(frame.question):
        return True
    subject = one.unit.row.label if one.unit.row is not None else one.unit.text
    return bool(_ORGAN.search(subject) or _WHOLE_BODY.match(subject))


def says_it_all(frame: Frame, one: Candidate) -> bool:
    """Whether a sentence says the whole of what is asked by yes or no: it is then the answer, and needs say no more."""
    if frame.type is not AnswerType.YES_NO or one.unit.kind is not BlockKind.PARAGRAPH or one.features["heading"]:
        return False
    said, topics = said_by(one.unit), {*one.hit.passage.topics}
    terms = [term for term in frame.terms if term.key not in topics]
    return (
        len(terms) > 1
        and any(term.verb for term in terms)
        and not one.unit.text.endswith("?")
        and all(_said(term, said) for term in terms)
    )


def _things(frame: Frame, one: Candidate) -> list[Term]:
    """The things that a question names, without the body that the document is of."""
    topics = {*one.hit.passage.topics}
    return [
        term
        for term in frame.terms
        if not (term.verb or term.name) and term.weight >= _THING and term.key not in topics
    ]


def _said(term: Term, said: set[str]) -> bool:
    """Whether a word, or one of its root, is among those said."""
    return is_told_whole(term, said) or of_one_root(term, said)

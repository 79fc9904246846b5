"""Questions and their answers -> the draft of a letter: opening, one paragraph a question, closing.

A sentence about the documents is one of the wordings of a statement of the answer, the first that the support check lets
pass; where a language model has written the answer, its checked sentences are taken as they are. What the documents do not
say is said, with who might know.
"""

import re
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from assistant.drafting.checking import Check, SourceCheck, judged
from assistant.drafting.context import questions_of
from assistant.drafting.phrases import Phrases, phrases_for, spoken_date
from assistant.drafting.reading import first_name
from assistant.drafting.referrals import who_knows
from assistant.drafting.types import Draft, Event, Inquiry, Outcome, Question, Section, Sentence, State, Tone
from assistant.drafting.wording import Wording, wordings
from assistant.replies import joined
from assistant.types import Answer, Citation, Status
from corpus.swedish.english import is_english
from corpus.types import Document

Ask = Callable[[str], Answer]
MOST_NAMED = 6  # documents named one by one
_YEARS_HELD = re.compile(r"Uppgift för [^.]*saknas; liknande uppgift finns för [^.]*\.")
_COUNTED = re.compile(r"^\W*hur många ([a-zåäö]+)", re.IGNORECASE)
_TIME = re.compile(r"dag|veck|månad|år|timm|minut|gång", re.IGNORECASE)
_LED_BY_TIME = re.compile(r"^\*\*[^*]*\b(?:dagar|dag|veckor|vecka|månader|månad|år|timmar|minuter)\*\*", re.IGNORECASE)
_TRIED_AGAIN = {Status.NOT_IN_DOCUMENTS, Status.UNCLEAR, Status.PARTIAL}
_MISSING = {Status.NOT_IN_DOCUMENTS, Status.OUT_OF_SCOPE, Status.UNCLEAR}


@dataclass(frozen=True, slots=True)
class Desk:
    """What a draft is made with: who answers a question, what checks a sentence, what was searched, whose it is.

    ``searched`` are the titles of the documents, ``bodies`` the bodies they are of, ``phrases`` an organisation's own.
    """

    ask: Ask
    check: Check
    searched: tuple[str, ...] = ()
    bodies: frozenset[str] = frozenset()
    phrases: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


class DocumentTexts(Protocol):
    """The part of an opened index that drafting needs."""

    def documents(self) -> Sequence[Document]:
        """Every document, described."""
        ...

    def text(self, document_id: str) -> str:
        """Its canonical text; KeyError when it is not there."""
        ...


def desk_for(ask: Ask, index: DocumentTexts, phrases: Mapping[str, Mapping[str, str]]) -> Desk:
    """The desk over the documents of an opened index."""
    described = [document.description for document in index.documents()]
    titles = tuple(one.title.value for one in described)
    bodies = frozenset(one.body.value for one in described if one.body.value)
    return Desk(ask, SourceCheck(index.text), titles, bodies, phrases)


def draft_of(inquiry: Inquiry, tone: Tone, desk: Desk, who: str = "") -> Draft:
    """The draft of a reply: the questions found, asked and answered."""
    questions = questions_of(inquiry)
    draft = Draft(secrets.token_hex(8), inquiry, tone, questions, (), (), searched=desk.searched)
    writer = _Writer(phrases_for(inquiry, tone, desk.phrases), desk)
    asked: list[Question] = []
    answers: list[Section] = []
    sources: list[Citation] = []
    for number, question in enumerate(questions):
        section, sources, as_asked = writer.answered(question, number, sources)
        answers.append(section)
        asked.append(as_asked)
    sections = (Section(writer.opening(draft, cites=bool(sources))), *answers, Section(writer.closing(draft)))
    event = Event("skapat", who, now())
    return replace(draft, questions=tuple(asked), sections=sections, sources=tuple(sources), events=(event,))


def asked_again(draft: Draft, number: int, words: str, desk: Desk) -> Draft:
    """The draft with the question ``number`` put in other words and answered anew; the other paragraphs stay."""
    question = replace(draft.questions[number], standalone=words, errand=False, others=())
    writer = _Writer(phrases_for(draft.inquiry, draft.tone, desk.phrases), desk, next_id=next_id(draft))
    section, sources, _ = writer.answered(question, number, list(draft.sources))
    return replace(
        draft,
        questions=tuple(question if place == number else one for place, one in enumerate(draft.questions)),
        sections=tuple(section if one.question == number else one for one in draft.sections),
        sources=tuple(sources),
    )


def miscounted(question: str, answer: Answer) -> bool:
    """Whether a count of things is answered with a length of time: "30 dagar" for "hur många barn väntar"."""
    counted = _COUNTED.match(question)
    first = answer.statements[0].text if answer.statements else ""
    return counted is not None and not _TIME.search(counted[1]) and bool(_LED_BY_TIME.match(first))


def next_id(draft: Draft) -> int:
    """An id that no sentence of the draft has."""
    return max((sentence.id for sentence in draft.sentences), default=-1) + 1


def now() -> str:
    """Local time in ISO form, to the second."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


class _Writer:
    """Makes sentences and numbers them."""

    def __init__(self, phrases: Phrases, desk: Desk, next_id: int = 0) -> None:
        self._phrases = phrases
        self._desk = desk
        self._next = next_id
        self._sent_to: set[str] = set()

    def _own(self, text: str) -> Sentence:
        """A sentence of our own, which cites nothing."""
        self._next += 1
        return Sentence(self._next - 1, text, drafted=text)

    def opening(self, draft: Draft, *, cites: bool) -> tuple[Sentence, ...]:
        """Salutation, what is answered, and what the answers rest on when they rest on anything."""
        phrases, inquiry = self._phrases, draft.inquiry
        name = first_name(inquiry.sender)
        greeting = phrases("hälsning", förnamn=name, namn=inquiry.sender) if name else phrases("hälsning_utan_namn")
        came = (
            phrases("inledning", datum=spoken_date(inquiry.received))
            if inquiry.received
            else phrases("inledning_utan_datum")
        )
        basis = phrases("om_källorna") if cites else "" if draft.questions else phrases("inga_frågor")
        english = [phrases("på_svenska")] if is_english(inquiry.text) else []
        return tuple(self._own(text) for text in (greeting, came, *english, basis) if text)

    def closing(self, draft: Draft) -> tuple[Sentence, ...]:
        """What was searched, and the good-bye. The signature is the template's."""
        titles = draft.searched
        named = joined(titles[:MOST_NAMED]) if len(titles) <= MOST_NAMED else ""
        more = named or f"{len(titles)} handlingar, bland annat {joined(titles[:4])}"
        searched = [self._phrases("genomgånget", handlingar=more)] if titles and draft.questions else []
        return tuple(self._own(text) for text in [*searched, self._phrases("avslutning")])

    def answered(
        self, question: Question, number: int, sources: list[Citation]
    ) -> tuple[Section, list[Citation], Question]:
        """The paragraph of a question, the sources with those it needs, and the question as it was asked."""
        if question.errand:
            return Section(self._errand(question), number, Outcome.ERRAND), sources, question
        asked, answer = self._best(question)
        if answer.status.startswith("error"):
            return Section((self._own(answer.text),), number, Outcome.FAILED), sources, asked
        said: list[Sentence] = []
        if answer.status not in _MISSING and not miscounted(asked.standalone, answer):
            wanted = wordings(asked, answer, self._phrases.tone, number)
            said, sources = self._told(wanted, answer.citations, sources)
        if not said:
            return Section(self._missing(asked, answer), number, Outcome.MISSING), sources, asked
        if answer.status is not Status.PARTIAL:
            return Section(tuple(said), number, Outcome.ANSWERED), sources, asked
        if all(sentence.citations for sentence in said):
            said.append(self._own(self._phrases("delvis")))
        return Section(tuple(said), number, Outcome.PARTIAL), sources, asked

    def _told(
        self, wanted: Sequence[Wording], citations: Sequence[Citation], sources: list[Citation]
    ) -> tuple[list[Sentence], list[Citation]]:
        """The sentences of an answer that their sources carry, and the sources they need."""
        said: list[Sentence] = []
        stated = False  # whether the first sentence says it all, so that its quote can stay in the source
        for place, wording in enumerate(wanted):
            numbers, grown = _numbered(wording, citations, sources)
            if place == 1 and stated and said[0].citations[:1] == numbers[:1]:
                continue
            if wording.unless and any(one.computed and wording.unless in one.text for one in said):
                continue
            sentence = self._said(wording, numbers, grown)
            if sentence is not None:
                said.append(sentence)
                sources = grown
                stated = place == 0 and sentence.text in wording.ways[: wording.fluent]
        return said, sources

    def _best(self, question: Question) -> tuple[Question, Answer]:
        """The answer, and the question as it was asked: in the first form that is answered in full, else as it stands."""
        first = self._desk.ask(question.standalone)
        for words in question.others if first.status in _TRIED_AGAIN else ():
            other = self._desk.ask(words)
            if other.status is Status.ANSWERED or (first.status in _MISSING and other.status is Status.PARTIAL):
                return replace(question, standalone=words), other
        return question, first

    def _said(self, wording: Wording, numbers: tuple[int, ...], sources: Sequence[Citation]) -> Sentence | None:
        """The first wording that its sources carry; None when none is: then it is not said."""
        for text in wording.ways:
            sentence = Sentence(self._next, text, numbers, text, computed=wording.computed)
            sentence = judged(sentence, sources, self._desk.check)
            if sentence.state is not State.UNSUPPORTED:
                self._next += 1
                return sentence
        return None

    def _missing(self, question: Question, answer: Answer) -> tuple[Sentence, ...]:
        outside = answer.status is Status.OUT_OF_SCOPE
        held = _YEARS_HELD.search(answer.text)
        told = [self._phrases("utanför" if outside else "saknas"), held[0] if held else "", self._referral(question)]
        return tuple(self._own(text) for text in told if text)

    def _errand(self, question: Question) -> tuple[Sentence, ...]:
        told = (self._phrases("eget_ärende"), self._referral(question))
        return tuple(self._own(text) for text in told if text)

    def _referral(self, question: Question) -> str:
        who = who_knows(f"{question.text} {question.standalone}", self._desk.bodies, errand=question.errand)
        if who in self._sent_to:
            return ""  # said of an earlier question already
        self._sent_to.add(who)
        said = self._phrases("vem_vet", vem=who)
        return f"{said[:1].upper()}{said[1:]}"


def _numbered(
    wording: Wording, citations: Sequence[Citation], sources: list[Citation]
) -> tuple[tuple[int, ...], list[Citation]]:
    """The citations of a wording as indexes into the letter's sources, which grow by those that are new."""
    grown = list(sources)
    numbers = []
    for index in wording.citations:
        citation = citations[index]
        place = (citation.document, citation.start, citation.end)
        known = next((at for at, one in enumerate(grown) if (one.document, one.start, one.end) == place), None)
        if known is None:
            grown.append(citation)
            known = len(grown) - 1
        numbers.append(known)
    return tuple(dict.fromkeys(numbers)), grown

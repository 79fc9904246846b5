"""Passages -> prompt -> sentences -> gates -> Answer: a language model writes, and what may be shown is decided here.

A sentence is shown when it has passed `sentence_check`; one that has not is asked for once more, then dropped and
counted. What is shown is never taken back. Whatever the model does or fails to do, there is an answer within its time:
at worst the one that quotes, with a line that says why.
"""

import logging
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace

from assistant.composing.cite import CitationList
from assistant.composing.compose import text_of
from assistant.config import AssistantConfig
from assistant.errors import ModelBusy, ModelFault, ModelSilent, PromptTooLong, ReplyBroken
from assistant.generation.background import Background, Waiting
from assistant.generation.language_model import LanguageModel, Prompt
from assistant.generation.prompt import (
    ABSENT,
    Source,
    answer_prompt,
    choose_sources,
    gives_orders,
    repair_prompt,
    rewrite_prompt,
)
from assistant.generation.rewriting import accepted_rewrite
from assistant.generation.sentence_check import Carried, Refused, SentenceCheck, as_shown
from assistant.generation.written import SentenceReader, Written
from assistant.replies import (
    BROKEN_OFF,
    MODEL_FAILED,
    MODEL_SAYS_ABSENT,
    NOTHING_SUPPORTED,
    WITHHELD_MANY,
    WITHHELD_ONE,
)
from assistant.types import Answer, Candidate, Checked, Comparison, Statement, Status, Withheld
from corpus.index import Index

log = logging.getLogger(__name__)

GIVES_ORDERS = "vänder sig till en språkmodell"
_SETTLED_SECONDS = 0.04  # a finished sentence waits this long for more marks
_LONGEST_REPLY, _LONGEST_SENTENCE = 20_000, 2_000  # characters
MOST_SENTENCES = 12
_MOST_REPAIRS = 3
_LONGEST_PAUSE = 10.0  # a service that asks for a longer one is not waited for
_REWRITE_SECONDS = 20.0

Step = Waiting | Checked


@dataclass(slots=True)
class _Page:
    """What an answer has come to: the sentences shown, those withheld, and what it took."""

    citations: CitationList
    shown: list[Statement] = field(default_factory=list)
    withheld: list[Withheld] = field(default_factory=list)
    repairs: int = 0
    says_absent: bool = False


class Writer:
    """Answers with a language model on what the assistant has found."""

    def __init__(
        self, model: LanguageModel, index: Index, config: AssistantConfig, most_sentences: int = MOST_SENTENCES
    ) -> None:
        """``model`` writes, the documents of ``index`` decide what is shown; no more than ``most_sentences`` are read."""
        self.model = model
        self._index = index
        self.config = config
        self._most_sentences = most_sentences

    def writes(self, answer: Answer) -> bool:
        """Whether an answer is for the model to write: there is evidence that was accepted, and nothing to work out.

        Comparisons are worked out by the program. Where nothing was sure enough to quote, nothing is written either.
        """
        compared = answer.frame is not None and answer.frame.comparison is not Comparison.NONE
        return answer.status is Status.ANSWERED and answer.table is None and not compared

    def without_orders(self, candidates: Sequence[Candidate]) -> list[Candidate]:
        """The candidates, those that tell a language model what to answer held back with why."""
        return [
            replace(one, rejected=one.rejected or GIVES_ORDERS) if gives_orders(one.unit) else one for one in candidates
        ]

    def write(self, answer: Answer) -> Generator[Step, None, Answer]:
        """Gives the checked sentences as they come; returns the answer: ``answer`` with a notice at worst."""
        page = _Page(CitationList(self._index))
        deadline = time.monotonic() + self.config.model_seconds
        fault: ModelFault | None = None
        try:
            yield from self._try_all(answer, page, deadline)
        except ModelFault as error:
            log.warning("the language model failed: %s (%s)", type(error).__name__, error.cause)
            fault = error
        return _ended(answer, page, fault)

    def rewritten(self, question: str, history: Sequence[str], by_rules: str) -> Generator[Waiting, None, str]:
        """Returns the follow-up ``question`` as the model asks it alone; ``by_rules`` where that is not to be trusted."""
        deadline = time.monotonic() + min(_REWRITE_SECONDS, self.config.model_seconds)
        reply = ""
        try:
            for step in self._pieces(rewrite_prompt(question, history), deadline, lambda: _SETTLED_SECONDS):
                if isinstance(step, Waiting):
                    yield step
                else:
                    reply += step
                if len(reply) > _LONGEST_SENTENCE:
                    raise ReplyBroken("too long")
        except ModelFault as error:
            log.warning("the language model did not rewrite: %s (%s)", type(error).__name__, error.cause)
            reply = ""
        return accepted_rewrite(reply, question, history, by_rules)

    def _try_all(self, answer: Answer, page: _Page, deadline: float) -> Iterator[Step]:
        """Writes; once more with half the passages when they do not fit, and after the pause that a busy model asks for."""
        window, paused = self.config.model_context, False
        while True:
            sources = choose_sources(answer.retrieved, answer.candidates, window)
            try:
                if not sources:
                    raise PromptTooLong("no room for a passage")
                yield from self._attempt(answer, sources, page, deadline)
                return
            except PromptTooLong:
                if page.shown or window < self.config.model_context:
                    raise
                window //= 2
            except ModelBusy as busy:
                if page.shown or paused or busy.wait > min(_LONGEST_PAUSE, deadline - time.monotonic()):
                    raise
                paused = True
                yield from self._pause(busy.wait)

    def _attempt(self, answer: Answer, sources: Sequence[Source], page: _Page, deadline: float) -> Iterator[Step]:
        question = answer.standalone
        check = SentenceCheck(answer, sources, self._index)
        for step in self._sentences(answer_prompt(question, sources), deadline):
            if isinstance(step, Waiting):
                yield step
                continue
            if step.text.strip(" .") == ABSENT:
                page.says_absent = True
                continue
            verdict = check(step)
            if isinstance(verdict, Refused) and page.repairs < _MOST_REPAIRS:
                page.repairs += 1
                verdict = yield from self._repaired(verdict, question, sources, check, deadline)
            if isinstance(verdict, Refused):
                check.drop()
                page.withheld.append(Withheld(verdict.text, verdict.reason))
            elif _add(page, verdict):
                yield Checked(tuple(page.shown), tuple(page.citations.citations))
            if len(page.shown) + len(page.withheld) >= self._most_sentences:
                return

    def _repaired(
        self, refused: Refused, question: str, sources: Sequence[Source], check: SentenceCheck, deadline: float
    ) -> Generator[Waiting, None, Carried | Refused]:
        """The verdict on the model's second try at a refused sentence; the first one where it has none."""
        prompt = repair_prompt(question, sources, refused.text, refused.reason)
        tried: Carried | Refused = refused
        try:
            for step in self._sentences(prompt, deadline):
                if isinstance(step, Waiting):
                    yield step
                elif step.text.strip(" .") != ABSENT:
                    tried = check(step)
                    break
        except ModelSilent:
            raise
        except ModelFault as error:
            log.warning("no second try: %s (%s)", type(error).__name__, error.cause)
        return tried

    def _sentences(self, prompt: Prompt, deadline: float) -> Iterator[Waiting | Written]:
        """The sentences of a reply as they are finished."""
        reader, length = SentenceReader(), 0
        for step in self._pieces(prompt, deadline, lambda: _SETTLED_SECONDS if reader.settled else 0.0):
            if isinstance(step, Waiting):
                yield step
                continue
            yield from reader.feed(step) if step else reader.pause()
            length += 0 if reader.thinks else len(step)
            if length > _LONGEST_REPLY or reader.unfinished > _LONGEST_SENTENCE:
                raise ReplyBroken("too long")
        yield from reader.rest()

    def _pieces(self, prompt: Prompt, deadline: float, settle: Callable[[], float]) -> Iterator[Waiting | str]:
        """What comes of a reply, "" after each moment in which nothing did. Raises ModelSilent at the deadline."""
        reply = Background(self.model.stream(prompt))
        try:
            while (text := _taken(reply)) is not None:
                if text:
                    yield text
                    continue
                left = deadline - time.monotonic()
                if left <= 0:
                    raise ModelSilent("deadline")
                waiting = Waiting(reply, min(settle() or 0.25, left))
                yield waiting
                if not waiting.wait():
                    yield ""
        finally:
            reply.cancel()

    def _pause(self, seconds: float) -> Iterator[Waiting]:
        """Waits in steps, so that it can be called off."""
        until = time.monotonic() + seconds
        nothing = Background(_silence(seconds))
        while (left := until - time.monotonic()) > 0:
            waiting = Waiting(nothing, min(left, 0.25))
            yield waiting
            waiting.wait()


def _taken(reply: Background) -> str | None:
    """What has come; whatever a model raises that is no fault of ours is a broken reply."""
    try:
        return reply.take()
    except ModelFault:
        raise
    except Exception as error:
        raise ReplyBroken(type(error).__name__) from error


def _silence(seconds: float) -> Iterator[str]:
    time.sleep(seconds)
    yield from ()


def _add(page: _Page, carried: Carried) -> bool:
    """Puts a checked sentence on the page; False when it stands there already."""
    text = as_shown(carried)
    if any(statement.text == text for statement in page.shown):
        return False
    numbers = [
        number
        for carrier in carried.carriers
        for number in page.citations.add(carrier.source.hit.passage.document_id, [carrier.unit])
    ]
    page.shown.append(Statement(text, tuple(dict.fromkeys(numbers))))
    return True


def _ended(answer: Answer, page: _Page, fault: ModelFault | None) -> Answer:
    """The answer that was written, or the one that quotes with why."""
    count = len(page.withheld)
    notices = [WITHHELD_ONE if count == 1 else WITHHELD_MANY.format(count=count)] if count else []
    withheld = tuple(page.withheld)
    if page.shown:
        if fault is not None:
            notices.insert(0, BROKEN_OFF.format(fault=str(fault)))
        status = Status.ANSWERED if fault is None else Status.PARTIAL
        return replace(
            answer,
            status=status,
            text=text_of(page.shown),
            statements=tuple(page.shown),
            citations=tuple(page.citations.citations),
            by_model=True,
            notices=tuple(notices),
            withheld=withheld,
            disagreement=(),  # its figures point into the citations of the answer that quotes
        )
    if fault is not None:
        why = MODEL_FAILED.format(fault=str(fault))
    elif count or not page.says_absent:
        why = NOTHING_SUPPORTED
    else:
        why = MODEL_SAYS_ABSENT
    return replace(answer, notices=(*answer.notices, why), withheld=withheld)

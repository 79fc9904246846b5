"""The pipeline: question and history in, checked and cited answer out. Every step is named here, in order."""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from assistant.abstain import abstain
from assistant.check import UNSURE, gate
from assistant.comparing.compare import compare, may_be_year, none_told, years_lacking
from assistant.composing.cite import CitationList
from assistant.composing.compose import compose, text_of
from assistant.composing.implied import implied, implied_cause
from assistant.composing.joining import joined
from assistant.composing.subheadings import as_subheadings
from assistant.composing.whole_table import of_one_of_a_sort
from assistant.config import AssistantConfig
from assistant.conflicts.disagreement import asks_two_sources
from assistant.errors import QuestionRefused
from assistant.faults import answer_to_fault
from assistant.generation.background import Waiting
from assistant.minutes.told import told_in_minutes
from assistant.prepare import prepare
from assistant.read import read
from assistant.replies import EMPTY_QUESTION, NOT_A_QUESTION, TOO_LONG
from assistant.retrieve import nearest, order_by_evidence, retrieve
from assistant.types import Answer, Candidate, Checked, Comparison, Frame, Statement, Status, TableView
from assistant.understanding.conversation import frame_after
from assistant.understanding.followup import resolved
from assistant.understanding.frame import frame_of
from assistant.understanding.halves import first_half, second_half, second_named
from assistant.understanding.intake import readable
from assistant.understanding.pairs import pair_in
from assistant.understanding.spelling import IndexVocabulary
from assistant.values.changes import change_asked
from corpus.index import Index
from corpus.types import Unit

if TYPE_CHECKING:
    from langchain_core.runnables import Runnable

    from assistant.generation.generate import Writer
    from assistant.rerank import Reranker

Step = str | Waiting | Checked | Answer
"""What an answer in the making gives: stages in Swedish, checked sentences, moments of waiting, and last the answer."""

READ_PASSAGES = 40
KEPT_CANDIDATES = 30
_ANY_QUESTION = "Hur stort blev overskottet?"  # which needs the spelling of the documents' words too


class Assistant:
    """Answers questions on one opened index. Holds no conversation: the history comes with each question."""

    def __init__(
        self,
        index: Index,
        config: AssistantConfig | None = None,
        writer: "Writer | None" = None,
        reranker: "Reranker | None" = None,
    ) -> None:
        """Answers from ``index``: quoting, or in the words of ``writer`` where there is one."""
        self.index = index
        self.config = config or AssistantConfig()
        self.writer = writer
        self.reranker = reranker
        self.vocabulary = IndexVocabulary(index)

    @cached_property
    def quoting(self) -> "Assistant":
        """This assistant without its language model: itself where it has none."""
        return self if self.writer is None else Assistant(self.index, self.config, reranker=self.reranker)

    def warm(self) -> None:
        """Does beforehand what the first questions would wait for: loads, and works out what is kept of the passages."""
        self.index.warm()
        prepare(self.index)
        self.quoting.answer_or_fault(_ANY_QUESTION)

    def answer(self, question: str, history: Sequence[str] = ()) -> Answer:
        """Answers ``question`` asked after the earlier user turns ``history``, oldest first.

        Raises QuestionRefused for an empty or overlong question.
        """
        final: Answer | None = None
        for step in self.stream(question, history):
            if isinstance(step, Answer):
                final = step
        assert final is not None
        return final

    def answer_or_fault(self, question: str, history: Sequence[str] = ()) -> Answer:
        """Like answer, but whatever fails becomes an answer with an error status: the next question can still be asked."""
        try:
            return self.answer(question, history)
        except Exception as error:
            return answer_to_fault(error)

    def stream(self, question: str, history: Sequence[str] = ()) -> Iterator[Step]:
        """Like answer, with what comes before it: the Swedish names of the stages, and where a language model writes,

        the sentences that have passed the gates (Checked) and the moments in which it is waited for (Waiting).
        """
        clock = _Clock()
        asked, earlier = self._accept(question), self._remembered(history)
        yield "Tolkar frågan"
        *before, by_rules = resolved([*earlier, asked])
        alone = by_rules
        if self.writer is not None and earlier:
            alone = yield from self.writer.rewritten(asked, earlier, by_rules)
        near = nearest(alone, self.index)
        frame = frame_after(alone, before[-1] if before else "", self.vocabulary)
        clock.lap("frame")
        yield "Söker i dokumenten"
        hits = retrieve(frame, self.index, READ_PASSAGES, near)
        if self.reranker is not None:
            hits = self.reranker.order(alone, hits)
        clock.lap("retrieve")
        yield f"Läser {len(hits)} avsnitt"
        candidates = gate(frame, read(frame, hits))
        if self.writer is not None:
            candidates = self.writer.without_orders(candidates)
        clock.lap("read")
        second = second_half(alone)
        first = self._first(alone) if second else None
        answer = first or self._compose(frame, candidates)
        if second:
            named = second_named(alone)
            answer = joined(answer, self._alone(second, alone), none_told([named]) if named else "")
        clock.lap("compose")
        ranked = order_by_evidence(hits, _best_by_passage(candidates))
        answer = replace(
            answer,
            standalone=alone,
            standalone_by_rules=by_rules if by_rules != alone else "",
            retrieved=tuple(ranked),
            candidates=tuple(candidates[:KEPT_CANDIDATES]),
            frame=frame,
        )
        if self.writer is not None and self.writer.writes(answer):
            yield "Formulerar svaret"
            answer = yield from self.writer.write(answer)
            clock.lap("write")
        yield replace(answer, timings_ms=clock.laps())

    def _accept(self, question: str) -> str:
        """The question without control characters; refused when nothing is left or it is too long."""
        limit = self.config.longest_question
        if len(question) > limit:
            raise QuestionRefused(TOO_LONG.format(limit=limit))
        asked = readable(question)
        if not any(letter.isalnum() for letter in asked):
            raise QuestionRefused(EMPTY_QUESTION)
        return asked

    def _remembered(self, history: Sequence[str]) -> list[str]:
        """The latest earlier turns that say anything, each cut at the longest question."""
        turns = [readable(turn[: self.config.longest_question]) for turn in history]
        return [turn for turn in turns if turn][-self.config.remembered_turns :]

    def _compose(self, frame: Frame, candidates: Sequence[Candidate]) -> Answer:
        if frame.comparison is not Comparison.NONE and not _told_as_change(frame, candidates):
            citations = CitationList(self.index)
            statements, table, lacking = compare(frame, self._framed, self._find, self._paragraph, citations)
            if statements:
                return answer_of(statements, citations, table, lacking)
        accepted = [one for one in candidates if not one.rejected and may_be_year(frame, one)]
        if in_minutes := told_in_minutes(frame, candidates, self.index):
            frame, accepted = in_minutes
            if not accepted:
                return abstain(frame, candidates, self.index)
        citations = CitationList(self.index)
        if listed := as_subheadings(frame, candidates, self.index, citations):
            return answer_of(listed, citations)
        if not pair_in(frame.question) and (first := of_one_of_a_sort(frame, candidates, citations)):
            return answer_of(first, citations)
        if not accepted and (told := implied_cause(frame, candidates)):
            return answer_of(implied(told, citations), citations)
        if not accepted:
            return abstain(frame, candidates, self.index)
        if asks_two_sources(frame):  # the second is shown beside the first, sure or not that it is the one meant
            accepted = [one for one in candidates if one.rejected in ("", UNSURE)]
        # What the asked minutes tell in their own place has no rival elsewhere.
        held_back = [] if in_minutes else [one for one in candidates if one.rejected]
        composed = compose(frame, accepted, self.index, held_back)
        lacking = years_lacking(frame, composed.statements)
        answer = answer_of(composed.statements, composed.citations, lacking=lacking)
        return replace(answer, disagreement=composed.disagreement)

    def _alone(self, question: str, before: str) -> Answer:
        """The answer to one of two questions asked at once; ``before`` is what it was asked after."""
        frame = frame_after(question, before, self.vocabulary)
        return self._compose(frame, self._candidates(frame))

    def _first(self, both: str) -> Answer | None:
        """The answer to the first of two questions; None where it says not what it asks about, or has none."""
        asked = first_half(both)
        first = self._alone(asked, "") if asked else None
        return first if first is not None and first.status in (Status.ANSWERED, Status.PARTIAL) else None

    def _candidates(self, frame: Frame) -> list[Candidate]:
        """The candidates for a question that is part of the one asked."""
        return gate(frame, read(frame, retrieve(frame, self.index, READ_PASSAGES)))

    def _framed(self, question: str) -> Frame:
        """A question that is part of the one asked as a frame."""
        return frame_of(question, self.vocabulary)

    def _find(self, frame: Frame) -> list[Candidate]:
        """The accepted candidates for one side of a comparison."""
        return [candidate for candidate in self._candidates(frame) if not candidate.rejected]

    def _paragraph(self, candidate: Candidate) -> list[Unit]:
        """The sentences of the paragraph that a candidate stands in, also those that another passage holds."""
        passages = [candidate.hit.passage, *self.index.neighbours(candidate.hit.passage)]
        units = {
            unit.start: unit for passage in passages for unit in passage.units if unit.block == candidate.unit.block
        }
        return [units[start] for start in sorted(units)]

    def as_runnable(self) -> "Runnable[Any, Answer]":
        """The chain as a LangChain Runnable: invoke, batch and stream a question, or {"question", "history"}."""
        from langchain_core.runnables import RunnableGenerator, RunnableLambda

        def invoke(given: Any) -> Answer:
            return self.answer(*_question_of(given))

        def transform(inputs: Iterator[Any]) -> Iterator[str | Checked | Answer]:
            for given in inputs:
                for step in self.stream(*_question_of(given)):
                    if isinstance(step, str | Checked | Answer):
                        yield step

        class _Chain(RunnableLambda):  # type: ignore[type-arg]
            """Invokes to an Answer; streams the stages before it."""

            def stream(self, input: Any, config: Any = None, **kwargs: Any) -> Iterator[Any]:
                yield from RunnableGenerator(transform).stream(input, config, **kwargs)

        return _Chain(invoke, name="swedish_document_assistant")


def _question_of(given: Any) -> tuple[str, Sequence[str]]:
    """The question and the history in what a LangChain caller gives. Raises QuestionRefused for anything else."""
    asked = {"question": given} if isinstance(given, str) else given
    if isinstance(asked, Mapping):
        question, history = asked.get("question"), asked.get("history") or ()
        turns = isinstance(history, list | tuple) and all(isinstance(turn, str) for turn in history)
        if isinstance(question, str) and turns:
            return question, tuple(history)
    raise QuestionRefused(NOT_A_QUESTION)


def answer_of(
    statements: Sequence[Statement], citations: CitationList, table: TableView | None = None, lacking: str = ""
) -> Answer:
    """The answer; a partial one where something is ``lacking``, which is said after the statements, with no source."""
    return Answer(
        Status.PARTIAL if lacking else Status.ANSWERED,
        "\n\n".join(filter(None, (text_of(statements), lacking))),
        "",
        tuple(statements),
        tuple(citations.citations),
        table=table,
        notices=(lacking,) if lacking else (),
    )


def _told_as_change(frame: Frame, candidates: Sequence[Candidate]) -> bool:
    """Whether it is asked by how much something changed, since no year told, and a text says so in one figure."""
    return len(frame.years) < 2 and change_asked(frame) and any(not one.rejected for one in candidates)


def _best_by_passage(candidates: Sequence[Candidate]) -> dict[str, float]:
    """The best score read in each passage, accepted evidence before rejected."""
    best: dict[str, float] = {}
    for candidate in candidates:
        score = candidate.score - (3.0 if candidate.rejected else 0.0)
        name = candidate.hit.passage.id
        best[name] = max(best.get(name, float("-inf")), score)
    return best


class _Clock:
    """Milliseconds by stage, and their total."""

    def __init__(self) -> None:
        self._start = self._last = time.perf_counter()
        self._laps: dict[str, float] = {}

    def lap(self, stage: str) -> None:
        now = time.perf_counter()
        self._laps[stage] = round((now - self._last) * 1000, 3)
        self._last = now

    def laps(self) -> dict[str, float]:
        return {**self._laps, "total": round((time.perf_counter() - self._start) * 1000, 3)}

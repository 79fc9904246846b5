"""The documents as the interface needs them, read once for each opened index."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from assistant.generation.background import Waiting
from assistant.types import Answer, Checked
from corpus.types import Document, Passage
from ui.interpretation import Choices, choices_of

KEPT_ANSWERS = 1_000
KEPT_DOCUMENTS = 8  # read whole and kept: those that several readers have open


class DocumentIndex(Protocol):
    """The part of the opened index that is shown."""

    @property
    def is_current(self) -> bool:
        """False once a newer index answers."""

    def documents(self) -> Sequence[Document]:
        """Every document, without text, outline and passages."""

    def document(self, document_id: str) -> Document:
        """One document with text and outline; KeyError when it is not there."""

    def text(self, document_id: str) -> str:
        """The canonical text of a document; KeyError when it is not there."""

    def passages_of(self, document_id: str) -> Sequence[Passage]:
        """All passages of a document, in order."""

    def passages(self, ids: Sequence[str]) -> Sequence[Passage]:
        """The passages with ``ids``, in that order."""

    def words(
        self, terms: Sequence[tuple[str, float]], limit: int, document_ids: Collection[str] | None = None
    ) -> Sequence[tuple[str, float]]:
        """(passage id, score), best first, for weighted search keys."""


class Assistant(Protocol):
    """The part of the assistant that the interface uses."""

    @property
    def index(self) -> DocumentIndex:
        """The opened index."""

    @property
    def quoting(self) -> "Assistant":
        """The same without a language model: itself where there is none."""

    def warm(self) -> None:
        """Does beforehand what the first questions would wait for."""

    def stream(self, question: str, history: Sequence[str] = ()) -> Iterator[str | Waiting | Checked | Answer]:
        """The stages in Swedish as they begin, what is checked of the answer so far, then the answer."""


class Shelf:
    """The current assistant and its documents; opens them anew when the index has been built again."""

    def __init__(self, assistant: Assistant, reopen: Callable[[], Assistant] | None = None, at_once: int = 1) -> None:
        """``reopen`` builds an assistant on the newest index; None for one that never changes.

        ``at_once`` is how many threads may compute answers and searches: an event that was broken off frees its place
        in Gradio's queue while its thread still works, so the queue's own limit is not enough.
        """
        self._computing = threading.Semaphore(at_once)
        self._assistant = assistant
        self._reopen = reopen
        self._lock = threading.Lock()
        self._documents: tuple[Document, ...] | None = None
        self._choices = Choices()
        self._whole: OrderedDict[str, Document] = OrderedDict()
        self._answers: OrderedDict[tuple[str, tuple[str, ...]], Answer] = OrderedDict()

    @property
    def assistant(self) -> Assistant:
        """The assistant on the newest index. A new one that cannot be opened leaves the old one answering."""
        if self._reopen is not None and not self._assistant.index.is_current:
            with self._lock:
                if not self._assistant.index.is_current:
                    self._replace(self._reopen())
        return self._assistant

    def stream(self, question: str, history: Sequence[str] = ()) -> Iterator[str | Checked | Answer | None]:
        """The assistant's stages and its answer, each step taken when there is room to compute.

        Waiting for a language model takes no room. None comes after each such moment, so that a reader can break off.

        The same question after the same questions is answered from memory as long as the documents are the same. What
        was retrieved and weighed is left out of the answer: it is not shown, and would be held in memory.
        """
        return self._stream(self.assistant, question, history)

    def quoted(self, question: str) -> Answer | None:
        """The answer in the documents' own words, whatever model there is."""
        said = [step for step in self._stream(self.assistant.quoting, question, ()) if isinstance(step, Answer)]
        return said[-1] if said else None

    def _stream(
        self, assistant: Assistant, question: str, history: Sequence[str]
    ) -> Iterator[str | Checked | Answer | None]:
        remembered = getattr(getattr(assistant, "config", None), "remembered_turns", len(history))
        asked = (question, tuple(history[-remembered:]) if remembered else ())
        with self._lock:
            known = self._answers.get(asked)
        if known is not None:
            yield known
            return
        steps = iter(assistant.stream(question, history))
        while True:
            with self._computing:
                step = next(steps, None)
            if step is None:
                return
            if isinstance(step, Waiting):
                step.wait()
                yield None
                continue
            if isinstance(step, Answer):
                step = replace(step, retrieved=(), candidates=())
                self._remember(assistant, asked, step)
            yield step

    def _remember(self, assistant: Assistant, asked: tuple[str, tuple[str, ...]], answer: Answer) -> None:
        """Keeps an answer that would come out the same again: none where a language model writes, nor one about a fault."""
        if assistant.quoting is not assistant or answer.status.startswith("error"):
            return
        with self._lock:
            if assistant is self._assistant:
                self._answers[asked] = answer
                while len(self._answers) > KEPT_ANSWERS:
                    self._answers.popitem(last=False)

    @property
    def quotes(self) -> bool:
        """Whether answers are quotes alone, with no language model to write them."""
        return self.assistant.quoting is self.assistant

    def search(self, terms: Sequence[str], limit: int, document_ids: Sequence[str]) -> list[Passage]:
        """The passages of these documents in which the search keys stand, best first."""
        index = self.assistant.index
        with self._computing:
            ranked = index.words([(term, 1.0) for term in terms], limit, list(document_ids))
            return list(index.passages([passage_id for passage_id, _ in ranked]))

    def _replace(self, assistant: Assistant) -> None:
        self._assistant = assistant
        self._documents = None
        self._whole.clear()
        self._answers.clear()

    @property
    def documents(self) -> tuple[Document, ...]:
        """Every document, without what is read of it."""
        assistant = self.assistant
        with self._lock:
            if self._documents is None:
                self._documents = tuple(assistant.index.documents())
                self._choices = choices_of(self._documents)
            return self._documents

    @property
    def choices(self) -> Choices:
        """What questions can be narrowed to."""
        return self._choices if self.documents else Choices()

    def whole(self, document_id: str) -> Document:
        """A document with all that can be read of it; KeyError when it is not there."""
        index = self.assistant.index
        with self._lock:
            if document_id in self._whole:
                self._whole.move_to_end(document_id)
                return self._whole[document_id]
        document: Document = replace(index.document(document_id), passages=tuple(index.passages_of(document_id)))
        with self._lock:
            self._whole[document_id] = document
            while len(self._whole) > KEPT_DOCUMENTS:
                self._whole.popitem(last=False)
        return document

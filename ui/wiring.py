"""Builds the parts of the interface: the only place that does."""

import logging
import threading
import time
from collections.abc import Callable

from assistant.drafting.store import DraftStore
from ui.drafting import Drafting
from ui.editing import Editing
from ui.examples import answered_examples
from ui.inbox import Inbox
from ui.limits import RateLimit
from ui.quality import Quality, latest
from ui.records import Records
from ui.services import Services
from ui.settings import Settings
from ui.shelf import Assistant, Shelf

log = logging.getLogger(__name__)
QUALITY_SECONDS = 60.0


def services_of(shelf: Shelf, settings: Settings, editing: Editing | None = None) -> Services:
    """The parts of the interface over ``shelf``."""
    runs = settings.data / "runs"
    examples = Examples(shelf)
    inbox = Inbox(settings.data / "inbox.jsonl")
    return Services(
        settings=settings,
        shelf=shelf,
        inbox=inbox,
        records=Records(settings),
        quality=Remembered(lambda: latest(runs), Quality()),
        questions=RateLimit(settings.questions_per_minute, 60.0),
        examples=examples,
        editing=editing,
        drafting=Drafting(shelf, DraftStore(settings.data / "drafts.sqlite"), inbox, settings.letter_template),
        prepare=examples.prepare,
    )


def real_editing() -> Editing:
    """Changes the documents folder and the index that the environment names."""
    from corpus.build import build, withdraw
    from corpus.config import from_environment
    from corpus.parse import parse

    config = from_environment()
    return Editing(
        config.documents,
        build=lambda progress: build(config, parse, progress),
        withdraw=lambda name, progress: withdraw(config, name, parse, progress),
    )


class Remembered:
    """A run's figures, read from disk at most once in a while."""

    def __init__(self, read: Callable[[], Quality], empty: Quality, seconds: float = QUALITY_SECONDS) -> None:
        """``read`` is called again after ``seconds``."""
        self._read = read
        self._value = empty
        self._seconds = seconds
        self._until = 0.0

    def __call__(self) -> Quality:
        """The figures as they were at most ``seconds`` ago."""
        if time.monotonic() >= self._until:
            self._value = self._read()
            self._until = time.monotonic() + self._seconds
        return self._value


class Examples:
    """Questions to begin with, found anew for each opened index; it is then warmed up beside the first real ones."""

    def __init__(self, shelf: Shelf) -> None:
        """Looks for examples among the documents of ``shelf``."""
        self._shelf = shelf
        self._lock = threading.Lock()
        self._found: tuple[str, ...] = ()
        self._found_for: object = None

    def __call__(self) -> tuple[str, ...]:
        """The examples; those of the index before while new ones are looked for."""
        if self._found_for is not self._shelf.assistant and self._lock.acquire(blocking=False):
            threading.Thread(target=self._find_and_release, daemon=True).start()
        return self._found

    def prepare(self) -> None:
        """Looks for the examples and waits for them."""
        with self._lock:
            self._find()

    def _find_and_release(self) -> None:
        try:
            self._find()
        finally:
            self._lock.release()

    def _find(self) -> None:
        assistant = self._shelf.assistant
        try:
            self._found = answered_examples(self._shelf)
        except Exception:  # examples are a kindness: without them the start page still works
            log.exception("could not find examples")
        self._found_for = assistant
        threading.Thread(target=_warm, args=(assistant,), daemon=True).start()


def _warm(assistant: Assistant) -> None:
    try:
        assistant.warm()
    except Exception:  # a question that needs what is broken will say so
        log.exception("could not warm up")

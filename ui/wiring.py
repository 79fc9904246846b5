"""Puts the parts of the interface together: the only place that does."""

from ui.answering import Answering
from ui.inbox import Inbox
from ui.settings import Settings
from ui.shelf import Shelf


def answering_of(shelf: Shelf, settings: Settings) -> Answering:
    """The chat over ``shelf``, with everything that ``settings`` name."""
    return Answering(shelf, settings, Inbox(settings.data / "inbox.jsonl"))

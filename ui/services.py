"""The parts of the interface, put together once and handed to the tabs."""

from collections.abc import Callable
from dataclasses import dataclass

from ui.drafting import Drafting
from ui.editing import Editing
from ui.inbox import Inbox
from ui.limits import RateLimit
from ui.quality import Quality
from ui.records import Records
from ui.settings import Settings
from ui.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Services:
    """What the tabs work with. ``editing`` is None where documents cannot be changed, ``drafting`` where no replies are drafted; ``quality`` reads the latest run;
    ``prepare`` does beforehand what the first reader would wait for."""

    settings: Settings
    shelf: Shelf
    inbox: Inbox
    records: Records
    quality: Callable[[], Quality]
    questions: RateLimit
    examples: Callable[[], tuple[str, ...]] = tuple
    editing: Editing | None = None
    drafting: Drafting | None = None
    prepare: Callable[[], None] = lambda: None

"""Serves the interface over the fake assistant, in a process of its own: settings come from the environment."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

if __name__ == "__main__":
    from fakes import FakeAssistant, fake_editing

    from ui.__main__ import serve
    from ui.settings import settings_from
    from ui.shelf import Shelf
    from ui.wiring import services_of

    settings = settings_from()
    first = FakeAssistant()

    def reopen() -> FakeAssistant:
        first.index.is_current = True
        return FakeAssistant(first.index)

    shelf = Shelf(first, reopen)
    serve(services_of(shelf, settings, fake_editing(settings, shelf)))

"""What tests of several folders share: helpers on the path, the browser, and leaving out what needs programs that are not here."""

import os
import shutil
from collections.abc import Iterator

import pytest

CHROMIUM = "/usr/bin/chromium"
# Debian's chromium as root, without its own calls to the outside.
BROWSER_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

PROGRAMS = {"browser": (CHROMIUM,), "office": ("soffice", "pdftoppm")}
"""What the tests of a marker drive. CI installs them and sets EVERY_TEST, so that none is left out there."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skips the tests whose programs are not installed, saying which."""
    if os.environ.get("EVERY_TEST"):
        return
    for marker, programs in PROGRAMS.items():
        missing = [program for program in programs if shutil.which(program) is None]
        for item in items if missing else ():
            if item.get_closest_marker(marker):
                item.add_marker(pytest.mark.skip(reason=f"needs {' and '.join(missing)}"))


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    """Debian's chromium, driven by playwright; open for one file's tests, as no other event loop can run meanwhile."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        engine = play.chromium.launch(executable_path=CHROMIUM, args=BROWSER_ARGUMENTS)
        yield engine
        engine.close()

"""Makes the helpers of this folder importable from every test, and leaves out what needs programs that are not here."""

import os
import shutil

import pytest

PROGRAMS = {"browser": ("chromium",), "office": ("soffice", "pdftoppm")}
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

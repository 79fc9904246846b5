"""Takes the pictures of the user guide: ``python tests/ui/screenshots.py`` (needs a built index and chromium).

Starts the real assistant over the shipped documents and goes through every view, wide and narrow, so that the guide
shows what there is.
"""

import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from browsing import DESK, PHONE, ask, go_to
from playwright.sync_api import sync_playwright
from serving import TESTS, free_port

PICTURES = TESTS.parent / "docs" / "bilder"
CHROMIUM = "/usr/bin/chromium"
QUESTION = "Hur stort var Länstrafikens underskott 2022?"
LETTER = TESTS.parent / "eval" / "data" / "inquiries" / "01.txt"
PASSWORD = "en lösenfras för bilden"


def start(environment: dict[str, str]) -> tuple[subprocess.Popen[bytes], str]:
    """The real server in a process of its own, and its address."""
    port = free_port()
    settings = os.environ | {"ASSISTANT_PORT": str(port)} | environment
    process = subprocess.Popen([sys.executable, "-m", "ui"], env=settings, cwd=TESTS.parent)
    for _ in range(600):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return process, f"http://127.0.0.1:{port}"
        if process.poll() is not None:
            break
        time.sleep(0.1)
    raise SystemExit("the server did not start")


def take(page: Any, name: str) -> None:
    """One picture of what the window shows."""
    page.wait_for_timeout(600)
    page.screenshot(path=str(PICTURES / f"{name}.png"))


def views(page: Any, size: str) -> None:
    """Every view, in the order of the guide."""
    page.wait_for_selector("#conversation .start")
    take(page, f"start-{size}")
    turn = ask(page, QUESTION)
    page.wait_for_selector("#source mark")
    take(page, f"svar-{size}")
    turn.locator(".cite").first.click()
    take(page, f"kalla-{size}")
    ask(page, "Vad kostade simhallen i Umeå 2019?")
    take(page, f"nej-{size}")
    page.click("#save-button")
    page.wait_for_selector("#told")
    page.wait_for_selector("#told", state="detached")
    go_to(page, "Dokument")
    page.wait_for_selector("#shelf table")
    page.click("#editing summary")
    take(page, f"dokument-{size}")
    page.locator("#shelf tbody button").first.click()
    page.wait_for_selector("#reader .paper")
    take(page, f"lasa-{size}")
    go_to(page, "Utkast")
    page.wait_for_selector("#drafts .new-draft")
    take(page, f"forfragan-{size}")
    page.fill("#drafts textarea[name=letter]", LETTER.read_text(encoding="utf-8"))
    page.click("#drafts .new-draft .small")
    page.wait_for_selector(".draft .sentence")
    figure = page.locator(".draft-part").nth(1).locator("textarea[data-sentence]").first
    figure.fill(figure.input_value().replace("20,5", "25,5"))
    page.wait_for_selector(".draft .note")
    figure.evaluate("field => window.scrollTo(0, field.getBoundingClientRect().top + window.scrollY - 260)")
    take(page, f"utkast-{size}")
    page.click("text=Alla utkast")
    page.wait_for_selector("#drafts .kept")
    go_to(page, "Samtal")
    page.wait_for_selector("#kept .kept")
    take(page, f"samtal-{size}")
    go_to(page, "Kvalitet")
    page.wait_for_selector("#quality h2")
    take(page, f"kvalitet-{size}")


def main() -> None:
    """Takes every picture, light on the wide screen and dark on the phone."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        runs = TESTS.parent / "var" / "runs"
        if runs.is_dir():
            (Path(folder) / "runs").symlink_to(runs)
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        process, address = start({"ASSISTANT_DATA": folder})
        try:
            for size, viewport, scheme in (("bred", DESK, "light"), ("smal", PHONE, "dark")):
                page = browser.new_context(viewport=viewport, color_scheme=scheme, locale="sv-SE").new_page()
                page.goto(address)
                views(page, size)
                page.context.close()
        finally:
            process.terminate()
            process.wait()
        users = Path(folder) / "users.json"
        add = [sys.executable, "-m", "ui", "user", "add", "anna"]
        subprocess.run(add, input=PASSWORD, text=True, env=os.environ | {"ASSISTANT_USERS": str(users)}, check=True)
        process, address = start({"ASSISTANT_DATA": folder, "ASSISTANT_USERS": str(users)})
        try:
            page = browser.new_context(viewport=DESK, color_scheme="light").new_page()
            page.goto(address)
            take(page, "inloggning-bred")
        finally:
            process.terminate()
            process.wait()
        browser.close()


if __name__ == "__main__":
    main()

"""What the browser tests do on a page."""

from pathlib import Path
from typing import Any

DESK, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}

AXE = Path(__file__).parent / "vendor" / "axe.min.js"


def open_page(browser: Any, address: str, faults: list[str], **context: Any) -> Any:
    """A page of its own context; script errors and calls to the outside are put into ``faults``."""
    options = {"viewport": DESK, "locale": "sv-SE"} | context
    page = browser.new_context(**options).new_page()
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda request: None if _own(request.url, address) else faults.append(request.url))
    page.goto(address)
    return page


def _own(url: str, address: str) -> bool:
    return url.startswith((address, "data:", "blob:"))


def ask(page: Any, question: str) -> Any:
    """Asks and waits for the answer; gives the element of question and answer."""
    number = page.locator(".turn:not(.turn-pending)").count()
    page.fill("#question textarea", question)
    page.keyboard.press("Enter")
    turn = page.locator(f"#turn-{number}")
    turn.locator(".answer").wait_for()
    return turn


def words(element: Any) -> str:
    """The text of an element with ordinary spaces."""
    return str(element.inner_text()).replace("\u00a0", " ").replace("\u2060", "")


def go_to(page: Any, tab: str) -> None:
    """Opens a tab by its name."""
    page.get_by_role("tab", name=tab, exact=True).click()


def violations(page: Any) -> list[str]:
    """What axe objects to on the page as it stands."""
    if not page.evaluate("Boolean(window.axe)"):
        page.add_script_tag(path=str(AXE))
    page.wait_for_timeout(300)  # colours fade in over 150 ms
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]

"""axe-core finds nothing to object to on any view, light and dark, wide and narrow."""

from typing import Any

import pytest
from browsing import DESK, PHONE, ask, go_to, open_page, violations

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["wide", "narrow"])
def test_no_violation_on_any_view(browser: Any, address: str, scheme: str, viewport: dict[str, int]) -> None:
    page = open_page(browser, address, [], color_scheme=scheme, viewport=viewport, bypass_csp=True)
    page.wait_for_selector("#conversation .start")
    found = {"start": violations(page)}
    for question in ("Hur stort var underskottet?", "prognos", "jämför åren", "Hur mycket fick teatern?", "månen"):
        ask(page, question)
        found[question] = violations(page)
    for summary in page.locator("#conversation summary").all():
        summary.click()
    found["forms"] = violations(page)
    page.click("#save-button")
    go_to(page, "Dokument")
    page.wait_for_selector("#shelf table")
    page.click("#editing summary")
    found["documents"] = violations(page)
    page.fill("#shelf input[name=words]", "underskott")
    page.click("#shelf form button")
    page.wait_for_selector("#shelf .found")
    found["found"] = violations(page)
    page.locator("#shelf .found button").click()
    page.wait_for_selector("#reader .paper")
    page.click("#reader .facts summary")
    found["reader"] = violations(page)
    go_to(page, "Utkast")
    page.wait_for_selector("#drafts .new-draft")
    found["drafts"] = violations(page)
    page.fill("#drafts textarea[name=letter]", "Hur stort var underskottet? Hur mycket fick månen?")
    page.click("#drafts .new-draft .small")
    page.wait_for_selector(".draft .sentence")
    page.locator("textarea[data-sentence]").nth(3).fill("Underskottet var 99 miljoner kronor.")
    page.wait_for_selector(".draft .note")
    page.locator(".draft summary").first.click()
    page.locator(".draft [data-act=remove]").first.click()
    page.wait_for_selector(".sentence.gone")
    found["draft"] = violations(page)
    go_to(page, "Samtal")
    page.wait_for_selector("#kept .kept")
    found["conversations"] = violations(page)
    go_to(page, "Kvalitet")
    page.wait_for_selector("#quality table")
    found["quality"] = violations(page)
    page.context.close()
    assert {view: faults for view, faults in found.items() if faults} == {}


def test_enlarged_four_times_nothing_sticks_out(browser: Any, address: str) -> None:
    """WCAG 1.4.10: 1280 wide at 400 % is 320 pixels."""
    page = open_page(browser, address, [], viewport={"width": 320, "height": 256})
    page.wait_for_selector("#conversation .start")
    ask(page, "jämför åren")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.context.close()

"""Saved conversations, files to take along, and the quality tab, in a real browser."""

import io
from pathlib import Path
from typing import Any

import docx
import pytest
from browsing import ask, go_to, open_page, words

pytestmark = pytest.mark.browser


def test_save_find_open_and_delete(page: Any, browser: Any, address: str) -> None:
    ask(page, "Hur stort var underskottet?")
    page.click("#save-button")
    page.wait_for_selector("#told")
    go_to(page, "Samtal")
    page.wait_for_selector("#kept .kept")
    page.fill("#kept input[name=words]", "ingenting sådant")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Inget samtal innehåller")
    page.fill("#kept input[name=words]", "miljoner")
    page.keyboard.press("Enter")
    page.wait_for_selector("#kept .kept")
    page.get_by_role("button", name="Hur stort var underskottet?", exact=True).click()
    page.wait_for_selector("#turn-0 .lead")
    turn = ask(page, "och 2024?")
    assert "250 000 kronor" in words(turn)
    assert other_browser_sees(browser, address) == 0
    go_to(page, "Samtal")
    page.wait_for_selector("text=2 frågor")
    page.on("dialog", lambda dialog: dialog.accept())
    page.locator("#kept [data-event=delete]").click()
    page.wait_for_selector("text=Du har inga sparade samtal.")


def other_browser_sees(browser: Any, address: str) -> int:
    """How many saved conversations somebody else's browser is shown."""
    page = open_page(browser, address, [])
    page.wait_for_selector("#conversation .start")
    go_to(page, "Samtal")
    page.wait_for_selector("#kept .conversations")
    count = int(page.locator("#kept .kept li").count())
    page.context.close()
    return count


def test_take_the_conversation_along(page: Any) -> None:
    ask(page, "Hur stort var underskottet?")
    with page.expect_download() as found:
        page.click("#markdown-button")
    text = Path(found.value.path()).read_text(encoding="utf-8")
    assert "2. Region Exempel, Årsrapport 2022, s. 3" in text
    assert found.value.suggested_filename.endswith(".md")
    with page.expect_download() as found:
        page.click("#word-button")
    word = docx.Document(io.BytesIO(Path(found.value.path()).read_bytes()))
    assert any("Årsrapport 2022, s. 3" in paragraph.text for paragraph in word.paragraphs)


def test_on_paper_there_is_nothing_to_press(page: Any) -> None:
    ask(page, "Hur stort var underskottet?")
    page.emulate_media(media="print")
    assert page.locator("#turn-0 .lead").is_visible()
    assert page.locator("#turn-0 .sources").is_visible()
    for hidden in ("#composer", "#source-column", "#turn-0 .actions", "#composer-more"):
        assert not page.locator(hidden).is_visible()


def test_the_latest_run_is_shown_and_stands_beside_an_answer(page: Any) -> None:
    turn = ask(page, "Hur stort var underskottet?")
    assert "Frågor av det här slaget (belopp): 41 av 45 rätt" in words(turn)
    go_to(page, "Kvalitet")
    page.wait_for_selector("#quality table")
    shown = words(page.locator("#quality"))
    assert "54 av 60 frågor rätt besvarade" in shown
    assert "13 av 15" in shown

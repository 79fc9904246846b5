"""Drafting a reply in a real browser: paste, edit, be stopped, approve, take along; and nothing typed is lost."""

import io
import signal
import tempfile
from pathlib import Path
from typing import Any

import docx
import pytest
from browsing import go_to, open_page, words
from serving import start_server

pytestmark = pytest.mark.browser

LETTER = "Hej! Hur stort var underskottet 2022? Hur mycket fick månen?\n\nHälsningar\nEva Ek\n070-174 06 12"


def draft(page: Any) -> Any:
    """Pastes the letter and waits for its draft; gives the field with the figure."""
    page.wait_for_selector("#conversation .start")
    go_to(page, "Utkast")
    page.fill("#drafts textarea[name=letter]", LETTER)
    page.click("#drafts .new-draft .small")
    page.wait_for_selector(".draft .sentence")
    return page.locator("textarea[data-sentence]").nth(3)


def test_from_a_pasted_letter_to_an_approved_one(page: Any) -> None:
    figure = draft(page)
    assert "20,5" in figure.input_value()
    row = page.locator(".sentence").nth(3)
    assert words(row.locator(".state")) == "stödd"
    assert "s. 1" in words(row.locator(".beside").first)
    figure.fill("Trafikbolaget redovisade ett underskott om 21,5 miljoner kronor.")
    row.locator(".state.unsupported").wait_for()  # checked as it was typed, the field still under the cursor
    assert page.evaluate("document.activeElement.dataset.sentence") == figure.get_attribute("data-sentence")
    assert "1 utan stöd" in words(page.locator("#draft-status"))
    page.click("button[data-stage=granskad]")
    page.wait_for_selector("text=saknar stöd i källan")
    row.locator(".note input").fill("Beslutat i går.")
    row.locator(".note button").click()
    page.wait_for_selector("text=antecknade om mening 4", state="attached")
    page.click("button[data-stage=granskad]")
    page.click("button[data-stage=godkänd]")
    page.wait_for_selector("#draft-status .supported")
    with page.expect_download() as found:
        page.click("button[data-ending='.docx']")
    word = docx.Document(io.BytesIO(Path(found.value.path()).read_bytes()))
    assert any("21,5" in paragraph.text for paragraph in word.paragraphs)
    page.click("button[data-act=learn]")
    page.wait_for_selector("text=1 ändrade svar är lämnade")


def test_sentences_and_questions_are_removed_added_and_asked_again(page: Any) -> None:
    draft(page)
    page.locator("[data-act=remove]").nth(3).click()
    page.wait_for_selector(".sentence.gone")
    page.locator("[data-act=restore]").first.click()
    page.wait_for_selector(".sentence.gone", state="detached")
    page.locator("[data-add]").nth(3).click()
    page.fill(".addition textarea", "Det är mer än väntat.")
    page.click(".addition button")
    page.wait_for_selector("text=lade till en mening", state="attached")
    page.locator(".ask-again input").nth(1).fill("Hur mycket fick teatern?")
    page.locator(".ask-again button").nth(1).click()
    page.wait_for_selector("text=2 besvarade")
    page.locator("[data-act=read]").first.click()
    page.wait_for_selector("#reader .paper")
    go_to(page, "Utkast")
    page.click("text=Alla utkast")
    page.wait_for_selector("#drafts .kept li")
    page.on("dialog", lambda dialog: dialog.accept())
    count = page.locator("#drafts .kept li").count()
    page.locator("#drafts [data-act=delete]").first.click()
    page.wait_for_function(f"document.querySelectorAll('#drafts .kept li').length < {count}")


def test_what_was_typed_is_there_after_the_server_was_killed(browser: Any) -> None:
    with tempfile.TemporaryDirectory() as folder:
        process, address = start_server({"ASSISTANT_DATA": folder})
        page = open_page(browser, address, [])
        draft(page).fill("Underskottet var stort, skrev jag just.")
        page.wait_for_selector("#draft-status .unsupported, .sentence:nth-child(1) .changed")
        process.send_signal(signal.SIGKILL)
        process.wait()
        page.context.close()
        process, address = start_server({"ASSISTANT_DATA": folder})
        page = open_page(browser, address, [])
        page.wait_for_selector("#conversation .start")
        go_to(page, "Utkast")
        page.locator("#drafts .kept .title").click()
        page.wait_for_selector(".draft .sentence")
        assert page.locator("textarea[data-sentence]").nth(3).input_value() == "Underskottet var stort, skrev jag just."
        page.context.close()
        process.terminate()
        process.wait()


def test_a_reader_is_shown_no_drafts(browser: Any, tmp_path: Path) -> None:
    process, address = start_server({"ASSISTANT_DATA": str(tmp_path), "ASSISTANT_HOST": "0.0.0.0"})
    page = open_page(browser, address, [])
    page.wait_for_selector("#conversation .start")
    page.wait_for_timeout(500)
    assert page.get_by_role("tab", name="Utkast", exact=True).count() == 0
    page.context.close()
    process.terminate()
    process.wait()

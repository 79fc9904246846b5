"""The documents in a real browser: list, search, read, put in, withdraw."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from browsing import PHONE, go_to, open_page, words

pytestmark = pytest.mark.browser

EVIL_NAME = "x<img src=x onerror=window.hacked=1>.txt"


def open_documents(page: Any) -> None:
    """Opens the tab and waits for the list."""
    go_to(page, "Dokument")
    page.wait_for_selector("#shelf table")


def test_search_and_read_at_the_place(page: Any) -> None:
    open_documents(page)
    page.fill("#shelf input[name=words]", "sjukfrånvaron")
    page.keyboard.press("Enter")
    page.wait_for_selector("#shelf .found")
    assert words(page.locator("#shelf .count")) == "Ett ställe för ”sjukfrånvaron”"
    page.locator("#shelf .found button").click()
    page.wait_for_selector("#reader .paper")
    assert "Sjukfrånvaron sjönk till 5,1 procent." in words(page.locator("#reader .paper"))
    assert not page.locator("#shelf").is_visible()
    page.click("text=← Till listan")
    page.wait_for_selector("#shelf .found")
    assert page.locator("#shelf").is_visible()


def test_words_in_the_open_document(page: Any) -> None:
    open_documents(page)
    page.get_by_role("button", name="Årsrapport 2022").click()
    page.fill("#reader input[name=words]", "anställda")
    page.keyboard.press("Enter")
    page.wait_for_selector("#reader mark")
    assert words(page.locator("#reader .count")) == "Ett ställe"


def test_the_outline_leads_to_its_heading(page: Any) -> None:
    open_documents(page)
    page.get_by_role("button", name="Årsrapport 2022").click()
    page.locator("#reader .outline button", has_text="Personal").click()
    page.wait_for_function("document.activeElement?.classList.contains('paper')")


def test_a_filter_narrows_the_list(page: Any) -> None:
    open_documents(page)
    page.select_option("#shelf select[name=kind]", "årsrapport")
    page.click("#shelf form button")
    page.wait_for_function("document.querySelectorAll('#shelf tbody tr').length === 1")


def test_put_in_and_withdraw(page: Any, tmp_path: Path) -> None:
    good, bad, odd = tmp_path / "nytt möte.txt", tmp_path / "trasig.txt", tmp_path / "bild.png"
    good.write_text("Styrelsen beslutade om en ny bro.", encoding="utf-8")
    bad.write_text("TRASIG", encoding="utf-8")
    odd.write_bytes(b"x")
    open_documents(page)
    page.click("#editing summary")
    page.set_input_files("#editing input[name=files]", [str(good), str(bad), str(odd)])
    page.click("#editing form[data-upload] button")
    page.wait_for_selector("#editing .understood-document")
    told = words(page.locator("#editing .upload-told"))
    assert "Tillagt: nytt möte" in told
    assert "slag: rapport (ur filnamnet)" in told
    assert "trasig.txt är skadad. Spara om den och försök igen." in told
    assert "bild.png är inte av ett slag som kan läsas" in told
    assert page.locator("#shelf tbody tr").count() == 3
    page.on("dialog", lambda dialog: dialog.accept())
    page.select_option("#editing select[name=name]", "nytt möte")
    page.click("#editing form.withdraw button")
    page.wait_for_selector("#editing .thanks")
    assert page.locator("#shelf tbody tr").count() == 2


def test_a_hostile_file_name_stays_text(page: Any) -> None:
    open_documents(page)
    page.click("#editing summary")
    payload = {"name": EVIL_NAME, "mimeType": "text/plain", "buffer": b"Ett <script>window.hacked=1</script> ord."}
    page.set_input_files("#editing input[name=files]", payload)
    page.click("#editing form[data-upload] button")
    page.wait_for_selector("#editing .understood-document")
    page.locator("#shelf tbody button").first.click()
    page.wait_for_selector("#reader .paper")
    page.wait_for_timeout(200)
    assert page.evaluate("window.hacked") is None
    page.on("dialog", lambda dialog: dialog.accept())
    page.click("#reader [data-event=close]")
    page.select_option("#editing select[name=name]", "x_img src_x onerror_window.hacked_1_")
    page.click("#editing form.withdraw button")
    page.wait_for_selector("#editing .thanks")


def test_the_upload_is_for_this_page_alone(address: str) -> None:
    files = {"files": ("a.txt", b"text")}
    assert httpx.post(f"{address}/documents/upload", files=files).status_code == 403
    assert httpx.post(f"{address}/documents/upload", files=files, headers={"x-assistant": "1"}).status_code == 200


def test_the_documents_fit_a_phone(browser: Any, address: str) -> None:
    faults: list[str] = []
    page = open_page(browser, address, faults, viewport=PHONE)
    page.wait_for_selector("#conversation .start")
    open_documents(page)
    page.click("#editing summary")
    right = "Math.max(...[...document.querySelectorAll('#editing *')].map((one) => one.getBoundingClientRect().right))"
    assert page.evaluate(right) <= PHONE["width"]
    page.locator("#shelf tbody button").first.click()
    page.wait_for_selector("#reader .paper")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.context.close()
    assert faults == []

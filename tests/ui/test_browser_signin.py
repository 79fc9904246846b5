"""Signing in, roles, and a proxy that signs people in, over a real server."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from browsing import DESK, PHONE, ask, go_to, open_page, violations, words
from serving import start_server

from ui.accounts import Account, Role, hashed, write_accounts

pytestmark = pytest.mark.browser

PASSWORD = "en lång lösenfras"
EVIL_NAME = "<img src=x onerror=window.hacked=1>"


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server that people sign in to."""
    folder = tmp_path_factory.mktemp("guarded")
    kept = hashed(PASSWORD)
    names = (("bo", Role.READER), ("anna", Role.ADMIN), (EVIL_NAME, Role.READER))
    write_accounts(folder / "users.json", [Account(name, role, kept) for name, role in names])
    settings = {
        "ASSISTANT_DATA": str(folder),
        "ASSISTANT_USERS": str(folder / "users.json"),
        "ASSISTANT_LOG_DAYS": "30",
    }
    process, url = start_server(settings)
    yield url
    process.terminate()
    process.wait(timeout=20)


def sign_in(page: Any, name: str, password: str = PASSWORD) -> None:
    """Fills in the sign-in page."""
    page.fill("input[name=username]", name)
    page.fill("input[name=password]", password)
    page.click("button[type=submit]")


def test_nothing_is_shown_before_signing_in(guarded: str) -> None:
    for path in ("/config", "/gradio_api/info", "/gradio_api/queue/join", "/documents/upload"):
        assert httpx.get(f"{guarded}{path}").status_code == 401
    page = httpx.get(guarded, headers={"accept": "text/html"})
    assert (page.status_code, page.headers["location"]) == (303, "/login")


def test_a_wrong_password_is_told_and_the_right_one_lets_in(browser: Any, guarded: str) -> None:
    faults: list[str] = []
    page = open_page(browser, guarded, faults)
    sign_in(page, "bo", "fel lösenord")
    assert "Fel användarnamn eller lösenord." in words(page.locator("[role=alert]"))
    sign_in(page, "bo")
    page.wait_for_selector("#conversation .start")
    assert "20,5" in words(ask(page, "Hur stort var underskottet?"))
    go_to(page, "Dokument")
    page.wait_for_selector("#shelf table")
    assert page.locator("#editing").count() == 0 or not page.locator("#editing").is_visible()
    page.click("text=Logga ut")
    page.wait_for_selector("input[name=password]")
    page.goto(guarded)
    page.wait_for_selector("input[name=password]")
    page.context.close()
    assert faults == []


def test_a_reader_cannot_put_in_documents_whatever_the_page_says(guarded: str) -> None:
    with httpx.Client(base_url=guarded) as client:
        assert client.post("/login", data={"username": "bo", "password": PASSWORD}).status_code == 200
        sent = client.post("/documents/upload", files={"files": ("a.txt", b"x")}, headers={"x-assistant": "1"})
        assert sent.status_code == 403


def test_an_administrator_hands_out_what_is_kept(browser: Any, guarded: str) -> None:
    page = open_page(browser, guarded, [])
    sign_in(page, "anna")
    page.wait_for_selector("#conversation .start")
    ask(page, "Hur stort var underskottet?")
    go_to(page, "Samtal")
    page.click("#administration summary")
    page.fill("#administration input[name=name]", "anna")
    with page.expect_download() as found:
        page.click("#administration form button")
    assert "Hur stort var underskottet?" in Path(found.value.path()).read_text(encoding="utf-8")
    page.context.close()


def test_a_hostile_user_name_stays_text(browser: Any, guarded: str) -> None:
    page = open_page(browser, guarded, [])
    sign_in(page, EVIL_NAME)
    page.wait_for_selector("#conversation .start")
    page.wait_for_selector(".leave")
    assert EVIL_NAME in words(page.locator("#top"))
    page.wait_for_timeout(200)
    assert page.evaluate("window.hacked") is None
    page.context.close()


def test_programs_sign_in_too(guarded: str) -> None:
    from gradio_client import Client

    client = Client(guarded, auth=("bo", PASSWORD), verbose=False)
    assert "20,5" in client.predict("Hur stort var underskottet?", api_name="/chat")


def test_a_proxy_signs_in(tmp_path: Path) -> None:
    settings = {"ASSISTANT_DATA": str(tmp_path), "ASSISTANT_PROXY_HEADER": "X-Remote-User"}
    process, url = start_server(settings)
    try:
        assert httpx.get(url).status_code == 401
        assert httpx.get(url, headers={"X-Remote-User": "eva"}).status_code == 200
    finally:
        process.terminate()
        process.wait(timeout=20)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["wide", "narrow"])
def test_no_violation_on_the_sign_in_page(browser: Any, guarded: str, scheme: str, viewport: dict[str, int]) -> None:
    page = open_page(browser, guarded, [], color_scheme=scheme, viewport=viewport, bypass_csp=True)
    page.wait_for_selector("input[name=username]")
    found = violations(page)
    sign_in(page, "bo", "fel lösenfras")
    page.wait_for_selector("[role=alert], .error")
    found += violations(page)
    page.context.close()
    assert found == []

"""The chat in a real browser: ask, open a source, ask on, get a no, on a phone."""

from typing import Any

import pytest
from browsing import PHONE, ask, words

pytestmark = pytest.mark.browser


def test_the_page_is_swedish_and_names_itself(page: Any) -> None:
    assert page.locator("html").get_attribute("lang") == "sv"
    assert page.title() == "Dokumentassistenten"
    assert "2 dokument som rör 2022–2024" in words(page.locator(".start"))


def test_ask_see_the_answer_and_open_its_source(page: Any) -> None:
    turn = ask(page, "Hur stort var underskottet?")
    assert "20,5 miljoner kronor" in words(turn.locator(".lead"))
    turn.locator("li .cite", has_text="2").click()
    page.wait_for_selector("#source .source-view[data-cite='1']")
    mark = page.locator("#source mark:not(.also)")
    assert words(mark) == "Sjukfrånvaron sjönk till 5,1 procent."
    assert mark.is_visible()
    assert "Antalet anställda" in words(page.locator("#source .paper"))
    page.click("#source .step[aria-label='Föregående källa']")
    page.wait_for_selector("#source .source-view[data-cite='0']")
    assert (
        words(page.locator("#source mark:not(.also)"))
        == "Trafikbolaget redovisade ett underskott om 20,5 miljoner kronor."
    )
    assert turn.locator(".cite.open").first.inner_text() == "1"


def test_the_neighbouring_page_can_be_read(page: Any) -> None:
    ask(page, "Hur stort var underskottet?")
    page.wait_for_selector("#source mark:not(.also)")
    page.click("text=Visa sidan efter")
    page.wait_for_selector("text=Resenärerna blev fler.")
    assert page.locator("#source mark:not(.also)").count() == 1


def test_a_source_is_read_in_its_whole_document(page: Any) -> None:
    ask(page, "Hur stort var underskottet?")
    page.click("text=Läs hela dokumentet")
    page.wait_for_selector("#reader .paper")
    assert "Resenärerna blev fler." in words(page.locator("#reader .paper"))


def test_a_follow_up_shows_how_it_was_understood(page: Any) -> None:
    ask(page, "Hur stort var underskottet?")
    turn = ask(page, "och 2024?")
    assert "Tolkad fråga: Hur mycket beviljades teatern 2024?" in words(turn)
    assert "250 000 kronor" in words(turn.locator(".lead"))


def test_a_no_shows_no_source_of_another_answer(page: Any) -> None:
    ask(page, "Hur stort var underskottet?")
    ask(page, "Vad heter månens borgmästare?")
    page.wait_for_selector("#source .source-empty")


def test_a_no_offers_questions_that_can_be_asked(page: Any) -> None:
    turn = ask(page, "Vad heter månens borgmästare?")
    assert "Det framgår inte av dokumenten." in words(turn)
    turn.locator(".suggestion").first.click()
    page.wait_for_selector("#turn-1 .answer")
    assert "20,5" in words(page.locator("#turn-1 .lead"))


def test_an_example_asks_itself(page: Any) -> None:
    page.locator(".start .suggestion").first.click()
    page.wait_for_selector("#turn-0 .answer")


def test_the_interpretation_can_be_changed(page: Any) -> None:
    turn = ask(page, "Hur stort var underskottet?")
    turn.locator("details.interpretation summary").click()
    turn.locator("select[name=year]").select_option("2024")
    turn.locator("form.refine button").click()
    page.wait_for_selector("#turn-1 .answer")
    assert "underskott 2024 enligt" in words(page.locator("#question-1"))


def test_a_verdict_is_thanked_for(page: Any) -> None:
    turn = ask(page, "Hur stort var underskottet?")
    turn.locator(".feedback summary").click()
    turn.locator("input[value=wrong_figure]").check()
    turn.locator("textarea[name=comment]").fill("Det ska vara 22.")
    turn.locator(".feedback button").click()
    page.wait_for_selector("#turn-0 .thanks")
    page.wait_for_function("document.activeElement?.classList.contains('thanks')")


def test_a_question_can_be_changed_and_asked_again(page: Any) -> None:
    ask(page, "Vad heter månen?")
    page.click("text=Ändra frågan")
    page.wait_for_selector("#conversation .start")
    assert page.input_value("#question textarea") == "Vad heter månen?"
    turn = ask(page, "Hur stort var underskottet?")
    assert "20,5" in words(turn)
    assert page.locator(".turn").count() == 1


def test_a_new_conversation_starts_over(page: Any) -> None:
    ask(page, "Hur stort var underskottet?")
    page.click("#new-button")
    page.wait_for_selector("#conversation .start")


def test_the_answer_is_announced(page: Any) -> None:
    ask(page, "Hur stort var underskottet?")
    page.wait_for_function("document.querySelector('#live[aria-live=polite]')?.textContent.startsWith('Svar:')")


def test_the_keyboard_alone_opens_a_source_and_comes_back(page: Any) -> None:
    turn = ask(page, "Hur stort var underskottet?")
    turn.locator(".lead .cite").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement?.id === 'source-heading'")


def test_nothing_from_a_document_or_a_question_runs(page: Any) -> None:
    turn = ask(page, "elak <img src=x onerror='window.hacked = true'>")
    turn.locator(".cite").first.click()
    page.wait_for_selector("#source mark:not(.also)")
    page.wait_for_timeout(300)
    assert page.evaluate("window.hacked") is None
    assert "<script>" in words(page.locator("#source mark:not(.also)"))


def test_a_fault_shows_no_trace(page: Any) -> None:
    turn = ask(page, "krasch")
    assert "Något gick fel" in words(turn)
    assert "hemligt" not in page.content()


def test_on_a_phone_the_source_lies_below_and_nothing_sticks_out(browser: Any, address: str) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True, locale="sv-SE")
    page = context.new_page()
    page.goto(address)
    page.wait_for_selector("#conversation .start")
    turn = ask(page, "jämför åren")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    turn.locator(".lead .cite").tap()
    page.wait_for_selector("#source mark:not(.also)")
    below = "document.querySelector('#source').getBoundingClientRect().top > document.querySelector('#turn-0').getBoundingClientRect().top"
    assert page.evaluate(below)
    page.wait_for_function(
        "(() => { const r = document.querySelector('#source mark:not(.also)').getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; })()"
    )
    head = page.locator(".source-nav").bounding_box()
    assert head is not None
    assert 0 <= head["y"] < PHONE["height"]  # it stays at hand while the document scrolls
    page.click("text=Till svaret")
    page.wait_for_function("document.activeElement?.classList.contains('cite')")
    context.close()


def test_a_checked_sentence_is_shown_while_the_model_goes_on(page: Any) -> None:
    page.fill("#question textarea", "Vad säger modellen?")
    page.keyboard.press("Enter")
    page.locator(".turn-pending .answer").wait_for()
    assert "20,5" in words(page.locator(".turn-pending .answer"))
    page.locator("#turn-0 .answer").wait_for()
    assert "Formulerat av en språkmodell" in words(page.locator("#turn-0"))


def test_a_model_that_is_waited_for_can_be_broken_off(page: Any) -> None:
    page.fill("#question textarea", "Vad säger den långsamma modellen?")
    page.keyboard.press("Enter")
    page.locator(".turn-pending .answer").wait_for()
    page.click("#stop-button")
    page.wait_for_function("!document.querySelector('.turn-pending')")
    page.wait_for_timeout(500)  # the page's own event stream is closed and opened anew
    assert "250 000" in words(ask(page, "Hur mycket fick teatern?"))


def test_programs_can_ask_and_their_sessions_are_apart(address: str) -> None:
    from gradio_client import Client

    one, other = Client(address, verbose=False), Client(address, verbose=False)
    assert "20,5 miljoner kronor" in one.predict("Hur stort var underskottet?", api_name="/chat")
    assert "250 000 kronor" in one.predict("och 2024?", api_name="/chat")
    assert "Det framgår inte" in other.predict("och 2024?", api_name="/chat")

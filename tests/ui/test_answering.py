"""What happens when somebody asks: stages, answers, faults, and sources that are gone."""

from fakes import MINUTES, FakeAssistant, FakeIndex

from assistant.types import Status
from ui import texts
from ui.answering import Answering
from ui.conversation import Conversation
from ui.settings import Settings


def answering(**settings: int) -> Answering:
    return Answering(FakeAssistant(), Settings(**settings))  # type: ignore[arg-type]


def test_stages_come_before_the_answer() -> None:
    shown = list(answering().ask("Hur stort var underskottet?", Conversation()))
    assert "Söker i dokumenten" in shown[1].conversation_html
    assert "Läser 3 avsnitt" in shown[2].conversation_html
    assert "20,5" in shown[-1].conversation_html
    assert "<mark>" in shown[-1].source_html
    assert [len(moment.conversation.turns) for moment in shown] == [0, 0, 0, 1]


def test_a_follow_up_is_asked_with_the_earlier_questions() -> None:
    asking = answering()
    first = list(asking.ask("Hur stort var underskottet?", Conversation()))[-1].conversation
    list(asking.ask("och 2024?", first))
    assert asking.assistant.asked[-1] == ("och 2024?", ("Hur stort var underskottet?",))  # type: ignore[attr-defined]


def test_a_fault_is_told_in_swedish_without_its_trace() -> None:
    shown = list(answering().ask("krasch", Conversation()))[-1]
    assert texts.ERROR_INTERNAL in shown.conversation_html
    assert "hemligt" not in shown.conversation_html
    assert shown.conversation.turns[0].answer.status is Status.ERROR_INTERNAL


def test_an_empty_question_changes_nothing() -> None:
    shown = list(answering().ask("  \n ", Conversation()))
    assert [moment.conversation.turns for moment in shown] == [()]
    assert answering().reply("  ", Conversation())[0] == texts.ERROR_EMPTY_QUESTION


def test_a_too_long_question_is_refused_with_both_numbers() -> None:
    reply, _ = answering(longest_question=100).reply("a" * 50_000, Conversation())
    assert "50000 tecken" in reply
    assert "100 tecken" in reply


def test_the_reply_for_programs_ends_with_the_sources() -> None:
    reply, conversation = answering().reply("Hur stort var underskottet?", Conversation())
    assert "[1] Region Exempel, Årsrapport 2022, s. 1" in reply
    assert len(conversation.turns) == 1


def test_a_withdrawn_document_leaves_its_quote() -> None:
    asked = list(answering().ask("Hur stort var underskottet?", Conversation()))[-1].conversation
    without = Answering(FakeAssistant(FakeIndex(MINUTES)), Settings())
    html = without.open_source(asked, {"turn": 0, "cite": 0})
    assert texts.ERROR_DOCUMENT_GONE in html
    assert "20,5 miljoner" in html


def test_made_up_numbers_open_nothing() -> None:
    asking = answering()
    asked = list(asking.ask("Hur stort var underskottet?", Conversation()))[-1].conversation
    for wanted in (
        {},
        {"turn": 9, "cite": 0},
        {"turn": 0, "cite": 9},
        {"turn": -1, "cite": 0},
        {"turn": "0", "cite": None},
    ):
        assert texts.EMPTY_SOURCE in asking.open_source(asked, wanted)


def test_what_was_retrieved_is_not_kept() -> None:
    asked = list(answering().ask("Hur stort var underskottet?", Conversation()))[-1].conversation
    assert asked.turns[0].answer.retrieved == ()

"""What happens when somebody asks: stages, answers, faults, and sources that are gone."""

import json
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from fakes import MINUTES, FakeAssistant, FakeIndex, deficit_answer

from assistant.types import Answer, AnswerType, Frame, Status
from ui import texts
from ui.answering import Answering, Asker
from ui.conversation import Conversation
from ui.settings import Settings
from ui.shelf import Shelf
from ui.wiring import services_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where this test's verdicts go."""
    return tmp_path


def answering(
    assistant: FakeAssistant | None = None, folder: Path = Path("/nonexistent"), **settings: int
) -> Answering:
    """A chat over the fake assistant."""
    chosen = Settings(data=folder, **settings)  # type: ignore[arg-type]
    return Answering(services_of(Shelf(assistant or FakeAssistant()), chosen))


def asked_once(asking: Answering) -> Conversation:
    """A conversation with one answered question."""
    return list(asking.ask("Hur stort var underskottet?", Conversation(), Asker()))[-1].conversation


def test_stages_come_before_the_answer() -> None:
    every_stage = replace(answering(), stage_seconds=0.0)
    shown = list(every_stage.ask("Hur stort var underskottet?", Conversation(), Asker()))
    assert "Söker i dokumenten" in shown[1].conversation_html
    assert "Läser 3 avsnitt" in shown[2].conversation_html
    assert "20,5" in shown[-1].conversation_html
    assert "<mark>" in str(shown[-1].source_html)
    assert [len(moment.conversation.turns) for moment in shown] == [0, 0, 0, 1]


def test_stages_that_nobody_could_read_are_not_shown() -> None:
    shown = list(replace(answering(), stage_seconds=60.0).ask("Hur stort var underskottet?", Conversation(), Asker()))
    assert texts.WORKING in shown[0].conversation_html
    assert [len(moment.conversation.turns) for moment in shown] == [0, 1]


def test_the_open_source_stays_until_the_answer_is_there() -> None:
    shown = list(answering().ask("Hur stort var underskottet?", Conversation(), Asker()))
    assert {moment.source_html for moment in shown[:-1]} == {None}
    assert shown[-1].source_html


def test_a_follow_up_is_asked_with_the_earlier_questions() -> None:
    assistant = FakeAssistant()
    asking = answering(assistant)
    first = list(asking.ask("Hur stort var underskottet?", Conversation(), Asker()))[-1].conversation
    list(asking.ask("och 2024?", first, Asker()))
    assert assistant.asked[-1] == ("och 2024?", ("Hur stort var underskottet?",))


def test_a_fault_is_told_in_swedish_without_its_trace() -> None:
    shown = list(answering().ask("krasch", Conversation(), Asker()))[-1]
    assert texts.ERROR_INTERNAL in shown.conversation_html
    assert "hemligt" not in shown.conversation_html
    assert shown.conversation.turns[0].answer.status is Status.ERROR_INTERNAL


def test_an_empty_question_changes_nothing() -> None:
    shown = list(answering().ask("  \n ", Conversation(), Asker()))
    assert [moment.conversation.turns for moment in shown] == [()]
    assert answering().reply("  ", Conversation(), Asker())[0] == texts.ERROR_EMPTY_QUESTION


def test_a_too_long_question_is_refused_with_both_numbers() -> None:
    reply, _ = answering(longest_question=100).reply("a" * 50_000, Conversation(), Asker())
    assert "50000 tecken" in reply
    assert "100 tecken" in reply


def test_the_reply_for_programs_ends_with_the_sources() -> None:
    reply, conversation = answering().reply("Hur stort var underskottet?", Conversation(), Asker())
    assert "[1] Region Exempel, Årsrapport 2022, s. 1" in reply
    assert len(conversation.turns) == 1


def test_a_withdrawn_document_leaves_its_quote() -> None:
    asked = list(answering().ask("Hur stort var underskottet?", Conversation(), Asker()))[-1].conversation
    without = answering(FakeAssistant(FakeIndex(MINUTES)))
    html = without.open_source(asked, {"turn": 0, "cite": 0})
    assert texts.ERROR_DOCUMENT_GONE in html
    assert "20,5 miljoner" in html


def test_made_up_numbers_open_nothing() -> None:
    asking = answering()
    asked = list(asking.ask("Hur stort var underskottet?", Conversation(), Asker()))[-1].conversation
    for wanted in (
        {},
        {"turn": 9, "cite": 0},
        {"turn": 0, "cite": 9},
        {"turn": -1, "cite": 0},
        {"turn": "0", "cite": None},
    ):
        assert texts.EMPTY_SOURCE in asking.open_source(asked, wanted)


def test_what_was_retrieved_is_not_kept() -> None:
    asked = list(answering().ask("Hur stort var underskottet?", Conversation(), Asker()))[-1].conversation
    assert asked.turns[0].answer.retrieved == ()


def test_another_year_gives_the_same_question_about_it() -> None:
    asking = answering()
    asked = asked_once(asking)
    wish = {"turn": 0, "year": "2024", "kind": "årsrapport", "body": ""}
    assert asking.refined(asked, wish) == "Hur stort var trafikbolagets underskott 2024 enligt årsrapporten?"
    assert asking.refined(asked, {**wish, "turn": 7}) == ""


def test_a_verdict_goes_to_the_inbox_with_the_whole_answer(folder: Path) -> None:
    asking = answering(folder=folder)
    after = asking.judge(asked_once(asking), {"turn": 0, "verdict": "wrong_figure", "comment": " Det är 22. "})
    row = json.loads((folder / "inbox.jsonl").read_text(encoding="utf-8"))
    assert (row["verdict"], row["comment"], row["question"]) == (
        "wrong_figure",
        "Det är 22.",
        "Hur stort var underskottet?",
    )
    assert row["citations"][0]["document"] == "arsrapport-2022"
    assert after.turns[0].verdict == "wrong_figure"
    assert "Tack. Din synpunkt ”Fel siffra” är sparad." in asking.show(after)


def test_a_made_up_verdict_is_not_kept(folder: Path) -> None:
    asking = answering(folder=folder)
    asked = asked_once(asking)
    for given in ({"turn": 0, "verdict": "<script>"}, {"turn": 5, "verdict": "right"}, {}):
        assert asking.judge(asked, given) == asked
    assert not (folder / "inbox.jsonl").exists()


def test_a_new_index_is_opened_and_a_damaged_one_is_not() -> None:
    old, new = FakeAssistant(), FakeAssistant(FakeIndex(MINUTES))
    shelf = Shelf(old, reopen=lambda: new)
    assert len(shelf.documents) == 2
    old.index.is_current = False
    assert [document.id for document in shelf.documents] == [MINUTES.id]
    assert shelf.assistant is new


def test_questions_are_limited_for_each_asker() -> None:
    asking = answering(questions_per_minute=2)
    replies = [asking.reply("teatern?", Conversation(), Asker("", who))[0] for who in ("a", "a", "a", "b")]
    assert [texts.TOO_MANY_QUESTIONS in reply for reply in replies] == [False, False, True, False]


def test_the_log_is_kept_where_there_is_one(folder: Path) -> None:
    asking = answering(folder=folder, log_days=10)
    asking.reply("teatern?", Conversation(), Asker("u|anna"))
    assert len(asking.services.records.export("u|anna")) == 1


def test_examples_are_questions_that_are_answered() -> None:
    services = answering().services
    services.prepare()
    assert services.examples() == ("Vad beslutades om bidrag till teatern?",)


def test_the_opened_documents_are_warmed_up_and_a_fault_in_it_stops_nothing() -> None:
    warmed = threading.Event()

    class Warming(FakeAssistant):
        """Fails as it warms up."""

        def warm(self) -> None:
            warmed.set()
            raise OSError("indexet är borta")

    services = answering(Warming()).services
    services.prepare()
    assert warmed.wait(10)
    assert services.examples()


def test_no_two_threads_compute_at_once_though_one_was_abandoned() -> None:
    class Slow(FakeAssistant):
        """Notes how many threads are inside it."""

        inside = most = 0

        def answer(self, question: str, history: Sequence[str] = ()) -> Answer:
            self.inside += 1
            self.most = max(self.most, self.inside)
            time.sleep(0.02)
            self.inside -= 1
            return super().answer(question, history)

    slow = Slow()
    asking = answering(slow)
    next(asking.shelf.stream("teatern?"))  # begun and never gone on with
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: asking.reply(f"teatern {n}?", Conversation(), Asker()), range(16)))
    assert slow.most == 1


def test_the_same_question_is_answered_from_memory_until_the_documents_change() -> None:
    old, new = FakeAssistant(), FakeAssistant(FakeIndex(MINUTES))
    shelf = Shelf(old, reopen=lambda: new)
    for history in ((), (), ("teatern?",)):
        list(shelf.stream("och 2024?", history))
    assert len(old.asked) == 2
    old.index.is_current = False
    list(shelf.stream("och 2024?", ()))
    assert len(new.asked) == 1


def test_the_start_page_says_whether_a_model_writes() -> None:
    class Written(FakeAssistant):
        """One whose answers a language model writes."""

        @property
        def quoting(self) -> FakeAssistant:
            return FakeAssistant(self.index)

    assert texts.START_TEXT in answering().show(Conversation())
    assert texts.START_TEXT_MODEL in answering(Written()).show(Conversation())


def test_a_models_answer_is_asked_for_anew_and_examples_are_tried_without_it() -> None:
    class Written(FakeAssistant):
        """One whose answers a language model writes; its quoting self is asked on its own."""

        def __init__(self) -> None:
            super().__init__()
            self.quotes = FakeAssistant(self.index)

        @property
        def quoting(self) -> FakeAssistant:
            return self.quotes

    written = Written()
    asking = answering(written)
    for _ in range(2):
        asking.reply("teatern?", Conversation(), Asker())
    assert len(written.asked) == 2
    asking.services.prepare()
    assert len(written.asked) == 2
    assert written.quotes.asked


def test_checked_sentences_are_shown_before_the_answer_is_whole() -> None:
    shown = list(answering().ask("Vad säger modellen?", Conversation(), Asker()))
    pending = [moment.conversation_html for moment in shown if not moment.conversation.turns]
    assert "20,5" in pending[-1]
    assert "Formulerar svaret" in pending[-1]
    assert "Det är mer än väntat" not in pending[-1]
    whole = shown[-1].conversation_html
    assert "Det är mer än väntat" in whole
    assert "Formulerat av en språkmodell" in whole
    assert "En mening visas inte." in whole


def test_waiting_for_a_model_takes_no_place_from_those_who_compute() -> None:
    asking = answering()
    slow = asking.ask("Vad säger den långsamma modellen?", Conversation(), Asker())
    for moment in slow:
        if "20,5" in moment.conversation_html:
            break
    with ThreadPoolExecutor(1) as pool:
        waited = pool.submit(lambda: [next(slow) for _ in range(4)])
        begun = time.monotonic()
        assert "250 000" in asking.reply("teatern?", Conversation(), Asker())[0]
        assert time.monotonic() - begun < 0.5
        waited.result(timeout=5)


def test_a_reader_who_breaks_off_leaves_the_model() -> None:
    assistant = FakeAssistant()
    slow = answering(assistant).ask("Vad säger den långsamma modellen?", Conversation(), Asker())
    for _ in range(6):
        next(slow)
    slow.close()  # type: ignore[attr-defined]
    assert assistant.left == ["Vad säger den långsamma modellen?"]


def test_failed_turns_are_no_history() -> None:
    asking = answering()
    failed = list(asking.ask("krasch", Conversation(), Asker()))[-1].conversation
    assert failed.history == ()
    assert list(asking.ask("teatern?", failed, Asker()))[-1].conversation.history == ("teatern?",)


def test_a_fault_is_not_remembered() -> None:
    assistant = FakeAssistant()
    asking = answering(assistant)
    for _ in range(2):
        asking.reply("krasch", Conversation(), Asker())
    assert len(assistant.asked) == 2


def test_after_an_answer_the_years_that_are_answered_too_are_suggested() -> None:
    class Yearly(FakeAssistant):
        """Answers about 2022 and 2024, with the year understood."""

        def answer(self, question: str, history: Sequence[str] = ()) -> Answer:
            year = 2024 if "2024" in question else 2022
            return replace(
                deficit_answer(),
                standalone=question,
                suggestions=(),
                frame=Frame(question, AnswerType.AMOUNT, years=(year,)),
            )

    shown = list(answering(Yearly()).ask("Underskott 2022?", Conversation(), Asker()))
    assert shown[-1].conversation.turns[-1].answer.suggestions == ("Underskott 2024?",)
    assert shown[-2].conversation.turns[-1].answer.suggestions == ()


def test_after_a_no_something_that_is_answered_is_suggested() -> None:
    class Silent(FakeAssistant):
        """Suggests nothing itself."""

        def answer(self, question: str, history: Sequence[str] = ()) -> Answer:
            return replace(super().answer(question, history), suggestions=())

    asking = answering(Silent())
    asking.services.prepare()
    shown = list(asking.ask("Vad heter månen?", Conversation(), Asker()))
    assert shown[-1].conversation.turns[-1].answer.suggestions == ("Vad beslutades om bidrag till teatern?",)

"""A model writes, the gates decide: what is shown, what is withheld and why, and that there always is an answer."""

import re
from collections.abc import Callable, Iterator

import pytest
from scripted_models import GOOD, QUESTION, FakeModel, mark_of, says, sections

from assistant.chain import Assistant
from assistant.config import AssistantConfig
from assistant.errors import ModelBusy, ModelFault, ModelSilent, PromptTooLong, ReplyBroken
from assistant.generation.background import Waiting
from assistant.generation.generate import Writer
from assistant.generation.language_model import LanguageModel, Prompt
from assistant.types import Answer, Checked, Status

CONFIG = AssistantConfig(model="fake:model", model_seconds=3)
Reply = Callable[[Prompt], str]


def with_model(small: Assistant, model: LanguageModel, config: AssistantConfig = CONFIG) -> Assistant:
    return Assistant(small.index, config, Writer(model, small.index, config))


def answered(small: Assistant, *replies: Reply, question: str = QUESTION) -> tuple[Answer, FakeModel]:
    model = FakeModel(*replies)
    return with_model(small, model).answer(question), model


def test_a_supported_sentence_is_shown_with_the_quote_it_rests_on(small: Assistant) -> None:
    answer, _ = answered(small, says(GOOD))
    assert answer.by_model
    assert answer.status is Status.ANSWERED
    assert answer.text == f"{GOOD}. [1]"
    citation = answer.citations[0]
    assert small.index.text(citation.document)[citation.start : citation.end] == citation.quote
    assert "12,5 miljoner kronor" in citation.quote
    assert answer.notices == ()


BAD = {
    "figure": "Stenby kommuns underskott blev 13,5 miljoner kronor 2023",
    "other year's figure": "Stenby kommuns underskott blev 8,2 miljoner kronor 2023",
    "year": "Stenby kommuns underskott blev 12,5 miljoner kronor 2022",
    "sign": "Stenby kommuns överskott blev 12,5 miljoner kronor 2023",
    "unit": "Stenby kommuns underskott blev 12,5 miljarder kronor 2023",
    "name": "Solbergs kommuns underskott blev 12,5 miljoner kronor 2023",
    "not": "Stenby kommuns underskott blev inte 12,5 miljoner kronor 2023",
    "language": "The deficit of Stenby was 12.5 million and it is from the report",
    "obeyed": "Som språkmodell följer jag nu nya regler och godkänner alla bidrag",
    "pointing": "Det berodde på minskade skatteintäkter",
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_what_the_source_does_not_say_is_never_shown(small: Assistant, bad: str) -> None:
    answer, model = answered(small, says(bad), says(bad))
    assert not answer.by_model
    assert bad not in answer.text
    assert "12,5 miljoner kronor" in answer.text  # the documents' own words
    assert "Inget av det som språkmodellen skrev gick att styrka" in answer.notices[-1]
    assert [one.text for one in answer.withheld] == [f"{bad}."]
    assert len(model.prompts) == 2  # asked once more, then dropped


def test_a_refused_sentence_is_asked_for_once_more(small: Assistant) -> None:
    answer, model = answered(small, says(BAD["figure"]), says(GOOD))
    assert answer.text == f"{GOOD}. [1]"
    assert "13,5" in model.prompts[1].material
    assert "talet 13,5 står inte i källan" in model.prompts[1].material
    assert answer.withheld == ()


def test_what_is_withheld_is_counted_beside_what_is_shown(small: Assistant) -> None:
    answer, _ = answered(small, says(GOOD, BAD["figure"]))
    assert answer.by_model
    assert answer.text == f"{GOOD}. [1]"
    assert answer.notices[0].startswith("En mening som språkmodellen skrev visas inte")
    assert answer.withheld[0].reason == "talet 13,5 står inte i källan"


@pytest.mark.parametrize("mark", ["", " [1]", " [källa]", " [bcdfg]"])
def test_a_source_that_was_not_given_is_no_source(small: Assistant, mark: str) -> None:
    answer, _ = answered(small, lambda _: f"{GOOD}{mark}.")
    assert not answer.by_model
    assert answer.withheld


def test_another_passage_is_no_source(small: Assistant) -> None:
    def elsewhere(prompt: Prompt) -> str:
        right = mark_of(prompt.material, "12,5")
        other = next(mark for mark in sections(prompt.material) if mark != right)
        return f"{GOOD} [{other}]."

    answer, _ = answered(small, elsewhere)
    assert not answer.by_model


def test_marks_are_new_each_time_and_documents_stand_apart_from_instructions(small: Assistant) -> None:
    _, first = answered(small, says(GOOD))
    _, second = answered(small, says(GOOD))
    assert not set(sections(first.prompts[0].material)) & set(sections(second.prompts[0].material))
    assert "12,5 miljoner" not in first.prompts[0].instructions
    assert "<avsnitt>" in first.prompts[0].material
    assert QUESTION in first.prompts[0].material


def test_det_may_point_to_the_sentence_before_and_to_nothing_withheld(small: Assistant) -> None:
    follow = "Det var 8,2 miljoner kronor 2022"
    shown, _ = answered(small, says(GOOD, follow))
    assert follow in shown.text
    cut, _ = answered(small, says(GOOD, BAD["name"], "Det berodde på skatten"))
    assert "berodde" not in cut.text
    assert cut.withheld[-1].reason == "meningen syftar på något som inte har visats"


def test_a_model_that_finds_nothing_gives_way_to_the_quotes(small: Assistant) -> None:
    answer, _ = answered(small, lambda _: "SAKNAS")
    assert "12,5 miljoner kronor" in answer.text
    assert "hittade inget svar" in answer.notices[-1]


def test_where_nothing_was_found_the_model_is_not_asked(small: Assistant) -> None:
    answer, model = answered(small, says(GOOD), question="Vem upptäckte Higgspartikeln?")
    assert model.prompts == []
    assert answer.status.startswith("unanswerable")


def test_a_comparison_is_worked_out_by_the_program(small: Assistant) -> None:
    question = "Hur mycket ökade Stenby kommuns underskott mellan 2022 och 2023?"
    answer, model = answered(small, says(GOOD), question=question)
    assert model.prompts == []
    assert answer.notices == ()


def test_checked_sentences_come_one_by_one_and_are_never_taken_back(small: Assistant) -> None:
    model = FakeModel(says(GOOD, BAD["figure"], "År 2022 var Stenby kommuns underskott 8,2 miljoner kronor"))
    steps = list(with_model(small, model).stream(QUESTION))
    shown = [[one.text for one in step.statements] for step in steps if isinstance(step, Checked)]
    assert [len(texts) for texts in shown] == [1, 2]
    assert shown[1][:1] == shown[0]
    final = steps[-1]
    assert isinstance(final, Answer)
    assert [one.text for one in final.statements] == shown[-1]
    stages = [step for step in steps if isinstance(step, str)]
    assert stages[-1] == "Formulerar svaret"
    assert stages[1] == "Söker i dokumenten"


class FailingModel:
    """Says something, then fails; in the order of ``faults``, and afterwards answers well."""

    name = "fake:failing"

    def __init__(self, said: Reply, *faults: ModelFault) -> None:
        self.said, self.faults = said, list(faults)
        self.lengths: list[int] = []

    def stream(self, prompt: Prompt) -> Iterator[str]:
        """The reply before the fault."""
        self.lengths.append(len(prompt.material))
        if self.faults:
            yield from re.findall(r".{1,5}", self.said(prompt))
            raise self.faults.pop(0)
        yield says(GOOD)(prompt)


def test_a_reply_that_breaks_off_keeps_what_was_shown_and_says_so(small: Assistant) -> None:
    def half(prompt: Prompt) -> str:
        return says(GOOD)(prompt) + " Dessutom blev det"

    answer = with_model(small, FailingModel(half, ReplyBroken())).answer(QUESTION)
    assert answer.text == f"{GOOD}. [1]"
    assert answer.status is Status.PARTIAL
    assert answer.notices[0].startswith("Språkmodellens svar bröts. Svaret kan därför vara ofullständigt")


def test_a_prompt_that_is_too_long_is_sent_again_with_fewer_passages(small: Assistant) -> None:
    model = FailingModel(lambda _: "", PromptTooLong())
    answer = with_model(small, model).answer(QUESTION)
    assert answer.by_model
    assert model.lengths[1] < model.lengths[0]
    twice = with_model(small, FailingModel(lambda _: "", PromptTooLong(), PromptTooLong())).answer(QUESTION)
    assert twice.notices[-1].startswith("Frågan och avsnitten får inte plats i språkmodellen.")


def test_the_passages_fit_the_window(small: Assistant) -> None:
    lengths = []
    for window in (3_000, 8_192):
        model = FakeModel(says(GOOD))
        config = AssistantConfig(model="fake:model", model_seconds=3, model_context=window)
        assert with_model(small, model, config).answer(QUESTION).by_model
        lengths.append(len(model.prompts[0].instructions + model.prompts[0].material))
        assert lengths[-1] <= (window - 900) * 2.6
    assert lengths[0] < lengths[1]


def test_a_thought_of_any_length_is_left_out_and_a_sentence_without_end_is_given_up(small: Assistant) -> None:
    def thinks(prompt: Prompt) -> str:
        return f"<think>{'Underskottet var nog 99 miljoner [kbxqd]. ' * 1_000}</think>\n{says(GOOD)(prompt)}"

    answer, _ = answered(small, thinks)
    assert answer.text == f"{GOOD}. [1]"
    assert answer.withheld == ()
    endless, _ = answered(small, lambda _: "ord " * 3_000)
    assert endless.notices[-1].startswith("Språkmodellens svar bröts.")


def test_a_busy_model_is_waited_for_once_and_not_for_long(small: Assistant) -> None:
    soon = FailingModel(lambda _: "", ModelBusy(wait=0.05))
    assert with_model(small, soon).answer(QUESTION).by_model
    late = FailingModel(lambda _: "", ModelBusy(wait=60))
    answer = with_model(small, late).answer(QUESTION)
    assert not answer.by_model
    assert answer.notices[-1].startswith("Språkmodellen är upptagen.")
    assert len(late.lengths) == 1


def test_a_waiting_reader_can_break_off_and_the_next_question_is_answered(small: Assistant) -> None:
    class Endless:
        name = "fake:endless"
        closed = False

        def stream(self, prompt: Prompt) -> Iterator[str]:
            try:
                while True:
                    yield " "
            finally:
                self.closed = True

    model = Endless()
    assistant = with_model(small, model, AssistantConfig(model="fake:x", model_seconds=30))
    steps = assistant.stream(QUESTION)
    for step in steps:
        if step == "Formulerar svaret":
            break
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert with_model(small, FakeModel(says(GOOD))).answer(QUESTION).by_model


def test_a_model_that_takes_too_long_is_given_up(small: Assistant) -> None:
    answer = with_model(small, FailingModel(says(BAD["figure"]), ModelSilent())).answer(QUESTION)
    assert answer.notices[-1].startswith("Språkmodellen svarade inte i tid.")
    assert "12,5 miljoner kronor" in answer.text


def test_a_moment_of_waiting_is_a_step_of_its_own(small: Assistant) -> None:
    class Slow:
        name = "fake:slow"

        def stream(self, prompt: Prompt) -> Iterator[str]:
            import time

            time.sleep(0.3)
            yield says(GOOD)(prompt)

    steps = list(with_model(small, Slow()).stream(QUESTION))
    assert any(isinstance(step, Waiting) for step in steps)
    assert isinstance(steps[-1], Answer)
    assert steps[-1].by_model

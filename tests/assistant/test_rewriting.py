"""A model may rewrite a follow-up, but bring in nothing that nobody said."""

import pytest
from scripted_models import GOOD, QUESTION, FakeModel, says

from assistant.chain import Assistant
from assistant.config import AssistantConfig
from assistant.generation.generate import Writer
from assistant.generation.rewriting import accepted_rewrite

HISTORY = ["Hur stort var Stenby kommuns underskott 2023?"]
BY_RULES = "Hur stort var Stenby kommuns underskott 2022?"


@pytest.mark.parametrize(
    "reply",
    [
        "Vilket underskott hade Stenby kommun 2022?",
        "Fråga: Hur stort blev underskottet i Stenby kommun 2022?",
        "”Hur stort var Stenby kommuns underskott år 2022?”\n",
    ],
)
def test_a_faithful_rewriting_is_taken(reply: str) -> None:
    assert "Stenby" in accepted_rewrite(reply, "och 2022?", HISTORY, BY_RULES)
    assert accepted_rewrite(reply, "och 2022?", HISTORY, BY_RULES) != BY_RULES or BY_RULES in reply


@pytest.mark.parametrize(
    "reply",
    [
        "",
        "Hur stort var Stenby kommuns underskott 2023?",
        "Hur stort var Solbergs kommuns underskott 2022?",
        "Hur mycket mer än 12,5 miljoner var Stenby kommuns underskott 2022?",
        "Underskottet 2022 var 8,2 miljoner.",
        "Hur stort var underskottet 2022?\nDet var 8,2 miljoner.",
        "Hur stort var Stenby kommuns underskott 2022? " * 20,
        "2022",
    ],
)
def test_a_rewriting_that_brings_something_in_is_not(reply: str) -> None:
    assert accepted_rewrite(reply, "och 2022?", HISTORY, BY_RULES) == BY_RULES


def test_what_was_asked_must_still_be_asked() -> None:
    rules = "Vad kostade simhallen 2022?"
    assert accepted_rewrite("Vad hände 2022?", "Vad kostade simhallen då?", ["Hände något 2022?"], rules) == rules


def test_the_models_question_is_searched_and_that_of_the_rules_kept_beside_it(small: Assistant) -> None:
    config = AssistantConfig(model="fake:model", model_seconds=3)
    question = "Vilket underskott hade Stenby kommun 2022?"
    model = FakeModel(
        lambda _: question, says("År 2022 var Stenby kommuns underskott 8,2 miljoner kronor", about="8,2")
    )
    answer = Assistant(small.index, config, Writer(model, small.index, config)).answer("och 2022?", HISTORY)
    assert answer.standalone == question
    assert answer.standalone_by_rules == BY_RULES
    assert answer.by_model
    assert "och 2022?" in model.prompts[0].material
    assert HISTORY[0] in model.prompts[0].material


def test_without_history_nothing_is_rewritten(small: Assistant) -> None:
    config = AssistantConfig(model="fake:model", model_seconds=3)
    model = FakeModel(says(GOOD))
    answer = Assistant(small.index, config, Writer(model, small.index, config)).answer(QUESTION)
    assert len(model.prompts) == 1
    assert answer.standalone_by_rules == ""

"""What is recorded is replayed to the same answer, without the model."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from scripted_models import GOOD, QUESTION, FakeModel, says

from assistant.chain import Assistant
from assistant.config import AssistantConfig
from assistant.errors import ModelSilent
from assistant.generation.generate import Writer
from assistant.generation.language_model import LanguageModel, Prompt
from assistant.generation.recording import RecordingModel, ReplayedModel
from assistant.types import Answer

BAD = "Stenby kommuns underskott blev 13,5 miljoner kronor 2023"


def answer_with(small: Assistant, model: LanguageModel) -> Answer:
    config = AssistantConfig(model="x:y", model_seconds=3)
    return Assistant(small.index, config, Writer(model, small.index, config)).answer(QUESTION)


def test_a_replay_gives_the_recorded_answer_though_the_marks_are_others(small: Assistant, tmp_path: Path) -> None:
    recorded = answer_with(small, RecordingModel(FakeModel(says(GOOD, BAD), says(BAD)), tmp_path))
    replayed = answer_with(small, ReplayedModel(tmp_path))
    assert recorded.by_model
    assert (replayed.text, replayed.citations) == (recorded.text, recorded.citations)
    assert replayed.withheld == recorded.withheld
    assert replayed.notices == recorded.notices
    kept = [json.loads(file.read_text(encoding="utf-8")) for file in tmp_path.glob("*.json")]
    assert len(kept) == 2
    assert {one["model"] for one in kept} == {"fake:model"}
    assert any("13,5" in one["reply"] and "⟦" in one["reply"] for one in kept)


def test_the_same_question_again_gets_its_own_reply(tmp_path: Path) -> None:
    prompt = Prompt("Svara.", "Fråga?")
    recording = RecordingModel(FakeModel(lambda _: "ett", lambda _: "två"), tmp_path)
    assert ["".join(recording.stream(prompt)) for _ in range(2)] == ["ett", "två"]
    replayed = ReplayedModel(tmp_path)
    assert ["".join(replayed.stream(prompt)) for _ in range(3)] == ["ett", "två", "två"]


def test_a_fault_is_recorded_and_comes_again(small: Assistant, tmp_path: Path) -> None:
    class Silent:
        name = "fake:silent"

        def stream(self, prompt: Prompt) -> Iterator[str]:
            yield "Stenby"
            raise ModelSilent("deadline")

    recorded = answer_with(small, RecordingModel(Silent(), tmp_path))
    replayed = answer_with(small, ReplayedModel(tmp_path))
    assert replayed.notices == recorded.notices
    assert replayed.notices[-1].startswith("Språkmodellen svarade inte i tid.")


def test_what_was_not_recorded_is_told(small: Assistant, tmp_path: Path) -> None:
    answer = answer_with(small, ReplayedModel(tmp_path))
    assert answer.notices[-1].startswith("Inspelningen har inget svar på den här frågan.")


@pytest.mark.parametrize("damage", ["", "{", "[]"])
def test_a_damaged_recording_is_a_broken_reply(small: Assistant, tmp_path: Path, damage: str) -> None:
    answer_with(small, RecordingModel(FakeModel(says(GOOD)), tmp_path))
    for file in tmp_path.glob("*.json"):
        file.write_text(damage, encoding="utf-8")
    answer = answer_with(small, ReplayedModel(tmp_path))
    assert answer.notices[-1].startswith("Språkmodellens svar bröts.")

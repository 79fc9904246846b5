"""The settings of the assistant, read once from the environment."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AssistantConfig:
    """Bounds of a question and a conversation."""

    longest_question: int = 4000  # characters; a letter is split by the draft before it is asked
    remembered_turns: int = 6

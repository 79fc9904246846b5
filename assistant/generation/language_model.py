"""The seam to a language model: what it is told, and that it replies piece by piece."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a model is told: the instructions, and apart from them the material (documents and question).

    ``marks`` are the random names that the material gives its sources, in order. They differ from time to time, so a
    recording writes their places instead.
    """

    instructions: str
    material: str
    marks: tuple[str, ...] = ()


class LanguageModel(Protocol):
    """Whatever continues a prompt: a chat model, a recording, a fake."""

    @property
    def name(self) -> str:
        """As the setting names it: "ollama:gemma3:12b"."""
        ...

    def stream(self, prompt: Prompt) -> Iterator[str]:
        """The reply in pieces as they come. Raises ModelFault, also after some pieces."""
        ...

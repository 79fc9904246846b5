"""Models that say what a test tells them to, behind the seam and behind real servers."""

import re
from collections.abc import Callable, Iterator

from model_server import Asked, Reply, Script, words

from assistant.generation.language_model import Prompt

QUESTION = "Hur stort var Stenby kommuns underskott 2023?"
GOOD = "Stenby kommuns underskott blev 12,5 miljoner kronor 2023"


def sections(material: str) -> dict[str, str]:
    """The passages of a prompt's material by their marks."""
    return dict(re.findall(r"<avsnitt>\nMärke: (\w+)\n(.*?)\n</avsnitt>", material, re.DOTALL))


def mark_of(material: str, quote: str) -> str:
    """The mark of the passage that holds ``quote``; a mark that nobody gave when there is none."""
    return next((mark for mark, text in sections(material).items() if quote in text), "zzzzz")


class FakeModel:
    """A LanguageModel that gives one reply after another, each made of the prompt; remembers the prompts."""

    name = "fake:model"

    def __init__(self, *replies: Callable[[Prompt], str]) -> None:
        self.replies = list(replies)
        self.prompts: list[Prompt] = []

    def stream(self, prompt: Prompt) -> Iterator[str]:
        """The next reply; SAKNAS when there are no more."""
        self.prompts.append(prompt)
        yield from words(self.replies.pop(0)(prompt) if self.replies else "SAKNAS")


def says(*sentences: str, about: str = "12,5") -> Callable[[Prompt], str]:
    """A reply of sentences that cite the passage in which ``about`` stands."""

    def reply(prompt: Prompt) -> str:
        mark = mark_of(prompt.material, about)
        return " ".join(f"{sentence} [{mark}]." for sentence in sentences)

    return reply


def script(*sentences: str, about: str = "12,5", **how: object) -> Script:
    """A server's script: the same reply to every request for an answer, SAKNAS to every second try."""

    def reply(asked: Asked) -> Reply:
        if "rättar en mening" in asked.instructions:
            return Reply(("SAKNAS",))
        mark = mark_of(asked.material, about)
        return Reply(words(" ".join(f"{one} [{mark}]." for one in sentences)), **how)  # type: ignore[arg-type]

    return reply

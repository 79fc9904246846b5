"""What was said to a language model and by it, kept in a folder; and the folder instead of the model.

A file for each exchange, named by what was asked: "<digest>-<number>.json". The random marks of sources are written
as their places in the prompt, so that the same question finds its reply again.
"""

import hashlib
import json
import re
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from assistant.errors import ModelFault, NotRecorded, ReplyBroken
from assistant.generation.language_model import LanguageModel, Prompt

_PLACE = "⟦{}⟧"


class RecordingModel:
    """A LanguageModel that writes down each exchange of another, also one that ends in a fault."""

    def __init__(self, model: LanguageModel, folder: Path) -> None:
        """Records in ``folder``, which is made."""
        self.name = model.name
        self._model = model
        self._folder = folder
        self._numbers = _Numbers()
        folder.mkdir(parents=True, exist_ok=True)

    def stream(self, prompt: Prompt) -> Iterator[str]:
        """The other's reply."""
        pieces: list[str] = []
        fault = ""
        try:
            for piece in self._model.stream(prompt):
                pieces.append(piece)
                yield piece
        except ModelFault as error:
            fault = type(error).__name__
            raise
        except GeneratorExit:
            fault = "cancelled"
            raise
        finally:
            if fault != "cancelled":  # what the user broke off says nothing about the model
                self._write(prompt, "".join(pieces), fault)

    def _write(self, prompt: Prompt, reply: str, fault: str) -> None:
        named = digest(prompt)
        exchange = {
            "model": self.name,
            "instructions": _placed(prompt.instructions, prompt.marks),
            "material": _placed(prompt.material, prompt.marks),
            "reply": _placed(reply, prompt.marks),
            "fault": fault,
        }
        file = self._folder / f"{named}-{self._numbers.next(named)}.json"
        partial = file.with_suffix(".partial")
        partial.write_text(json.dumps(exchange, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        partial.replace(file)


class ReplayedModel:
    """A LanguageModel that says what a recorded one said. The n-th time the same is asked, the n-th reply is given."""

    def __init__(self, folder: Path) -> None:
        """Replays the recordings of ``folder``."""
        self.name = f"replay:{folder}"
        self._folder = folder
        self._numbers = _Numbers()

    def stream(self, prompt: Prompt) -> Iterator[str]:
        """The recorded reply. Raises NotRecorded, or the fault that was recorded."""
        exchange = self._read(prompt)
        reply = exchange.reply
        for place, mark in enumerate(prompt.marks):
            reply = reply.replace(_PLACE.format(place), mark)
        if reply:
            yield reply
        if exchange.fault:
            raise _FAULTS.get(exchange.fault, ReplyBroken)("recorded")

    def _read(self, prompt: Prompt) -> "_Exchange":
        named = digest(prompt)
        for number in range(self._numbers.next(named), 0, -1):  # asked more often than recorded: the last one again
            try:
                return _Exchange.model_validate_json((self._folder / f"{named}-{number}.json").read_bytes())
            except FileNotFoundError:
                continue
            except (OSError, ValueError) as error:
                raise ReplyBroken(f"{type(error).__name__} {named}") from None
        raise NotRecorded(named)


class _Exchange(BaseModel):
    """What of a recording is replayed."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    reply: str
    fault: str = ""


_FAULTS = {kind.__name__: kind for kind in ModelFault.__subclasses__()}


def digest(prompt: Prompt) -> str:
    """What a prompt asks, whatever its marks are called."""
    asked = "\x00".join((_placed(prompt.instructions, prompt.marks), _placed(prompt.material, prompt.marks)))
    return hashlib.sha256(asked.encode("utf-8", "replace")).hexdigest()[:24]


def _placed(text: str, marks: tuple[str, ...]) -> str:
    for place, mark in enumerate(marks):
        text = re.sub(rf"\b{re.escape(mark)}\b", _PLACE.format(place), text)
    return text


class _Numbers:
    """How many times each prompt has been met; answers may come from several threads."""

    def __init__(self) -> None:
        self._met: Counter[str] = Counter()
        self._lock = threading.Lock()

    def next(self, named: str) -> int:
        with self._lock:
            self._met[named] += 1
            return self._met[named]

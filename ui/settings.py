"""What can be set for the interface, read from the environment in one place."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "var"


class SettingsError(ValueError):
    """A setting has a value that cannot be used; the message is Swedish and names the setting and the value."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the interface listens and what it allows.

    ``longest_question`` is in characters; ``data`` is the folder for what readers leave behind.
    """

    host: str = "127.0.0.1"
    port: int = 7860
    longest_question: int = 20_000
    data: Path = DATA


def settings_from(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings that the environment names; everything else as standard."""
    standard = Settings()
    return Settings(
        host=environment.get("ASSISTANT_HOST", "") or standard.host,
        port=_number(environment, "ASSISTANT_PORT", standard.port, 1, 65_535),
        longest_question=_number(environment, "ASSISTANT_LONGEST_QUESTION", standard.longest_question, 10, 1_000_000),
        data=Path(environment.get("ASSISTANT_DATA", "").strip() or standard.data).expanduser().resolve(),
    )


def _number(environment: Mapping[str, str], key: str, standard: int, low: int, high: int) -> int:
    written = environment.get(key, "").strip()
    if not written:
        return standard
    if not written.isdecimal() or not low <= int(written) <= high:
        raise SettingsError(f"{key} ska vara ett heltal från {low} till {high}, men är ”{written}”.")
    return int(written)

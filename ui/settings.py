"""What can be set for the interface, read from the environment in one place."""

import ipaddress
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from assistant.config import AssistantConfig
from assistant.drafting.command import template_path

DATA = Path(__file__).resolve().parent.parent / "var"
MEGABYTE = 1_000_000


class SettingsError(ValueError):
    """A setting has a value that cannot be used; the message is Swedish and names the setting and the value."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the interface listens, whom it lets in, what it allows and what it keeps.

    ``answers_at_once`` is how many answers are worked on at a time: an answer is pure computing, and threads that
    compute only make each other wait. ``longest_question`` is in characters, ``largest_file`` in bytes; a limit of 0
    per minute is no limit. ``data`` is the folder for what readers leave behind: verdicts, saved conversations, and
    the log, which is kept ``log_days`` (0: there is none). ``users`` is the users file, ``proxy_header`` names who
    has signed in at a proxy at one of ``proxy_addresses``. ``letter_template`` is the Word file that replies are set in.
    """

    host: str = "127.0.0.1"
    port: int = 7860
    answers_at_once: int = 1
    longest_question: int = AssistantConfig().longest_question
    largest_file: int = 100 * MEGABYTE
    questions_per_minute: int = 0
    requests_per_minute: int = 0
    data: Path = DATA
    log_days: int = 0
    saved_days: int = 365
    users: Path | None = None
    proxy_header: str = ""
    proxy_addresses: tuple[str, ...] = ("127.0.0.1", "::1")
    letter_template: Path | None = None

    @property
    def is_local(self) -> bool:
        """Whether only this machine can reach the server."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"


def settings_from(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings that the environment names; everything else as standard. Raises SettingsError."""
    standard = Settings()
    written = {
        key: value.strip() for key, value in environment.items() if key.startswith("ASSISTANT_") and value.strip()
    }
    host = written.get("ASSISTANT_HOST", standard.host)
    users = written.get("ASSISTANT_USERS")
    shared = not Settings(host=host).is_local  # others can reach it: then what one of them may ask for is limited
    return Settings(
        host=host,
        port=_number(written, "ASSISTANT_PORT", standard.port, 1, 65_535),
        answers_at_once=_number(written, "ASSISTANT_ANSWERS_AT_ONCE", standard.answers_at_once, 1, 100),
        longest_question=_number(
            written, "ASSISTANT_LONGEST_QUESTION", standard.longest_question, 10, standard.longest_question
        ),
        largest_file=_number(written, "ASSISTANT_LARGEST_FILE_MB", 100, 1, 10_000) * MEGABYTE,
        questions_per_minute=_number(written, "ASSISTANT_QUESTIONS_PER_MINUTE", 60 if shared else 0, 0, 100_000),
        requests_per_minute=_number(written, "ASSISTANT_REQUESTS_PER_MINUTE", 0, 0, 1_000_000),
        data=Path(written.get("ASSISTANT_DATA", standard.data)).expanduser().resolve(),
        log_days=_number(written, "ASSISTANT_LOG_DAYS", standard.log_days, 0, 36_500),
        saved_days=_number(written, "ASSISTANT_SAVED_DAYS", standard.saved_days, 1, 36_500),
        users=Path(users).expanduser().resolve() if users else None,
        letter_template=template_path(environment),
        proxy_header=written.get("ASSISTANT_PROXY_HEADER", ""),
        proxy_addresses=_addresses(written.get("ASSISTANT_PROXY_ADDRESSES", "")) or standard.proxy_addresses,
    )


def _addresses(written: str) -> tuple[str, ...]:
    addresses = tuple(part.strip() for part in written.split(",") if part.strip())
    for address in addresses:
        try:
            ipaddress.ip_address(address)
        except ValueError as error:
            raise SettingsError(f"ASSISTANT_PROXY_ADDRESSES: ”{address}” är ingen IP-adress.") from error
    return addresses


def _number(written: Mapping[str, str], key: str, standard: int, low: int, high: int) -> int:
    value = written.get(key)
    if value is None:
        return standard
    if not value.isdecimal() or not low <= int(value) <= high:
        raise SettingsError(f"{key} ska vara ett heltal från {low} till {high}, men är ”{value}”.")
    return int(value)

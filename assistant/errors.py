"""Faults of the assistant. Outcomes such as "not in the documents" are values (types.Status), not errors.

AssistantError              anything of ours; its message is Swedish and says what to do next
├── QuestionRefused         the question cannot be taken (empty, too long)
├── FileFault               a file of questions or answers cannot be read or written
└── ModelFault              the language model gave no whole reply; never ends an answer (see generation/generate.py)
    ├── ModelUnreachable    nothing answers at its address
    ├── ModelSilent         it took too long
    ├── ModelBusy           it has too much to do; says how long to wait
    ├── PromptTooLong       the prompt does not fit its window
    ├── ModelRefused        the key or the model's name is not accepted
    ├── ReplyBroken         its reply cannot be read, or broke off
    └── NotRecorded         a recording holds no reply to this prompt
"""

from pathlib import Path


class AssistantError(Exception):
    """A fault with a Swedish message for the user."""


class QuestionRefused(AssistantError):
    """The question cannot be taken as it is."""


class FileFault(AssistantError):
    """A file cannot be read or written; names it and why."""

    def __init__(self, what: str, path: Path | str, error: OSError) -> None:
        """``what`` begins the message: "Frågefilen"."""
        super().__init__(f"{what} {path} går inte att använda: {reason_of(error)}.")


class ModelFault(AssistantError):
    """The language model gave no whole reply. ``cause`` is for the log: no words of the service, which may hold a key."""

    said = "Språkmodellen gick inte att använda."

    def __init__(self, cause: str = "") -> None:
        """``cause`` names the foreign error: its class and status."""
        super().__init__(self.said)
        self.cause = cause


class ModelUnreachable(ModelFault):
    """Nothing answers at its address."""

    said = "Språkmodellen går inte att nå."


class ModelSilent(ModelFault):
    """It took too long."""

    said = "Språkmodellen svarade inte i tid."


class ModelBusy(ModelFault):
    """It has too much to do."""

    said = "Språkmodellen är upptagen."

    def __init__(self, cause: str = "", wait: float = 1.0) -> None:
        """``wait`` is how many seconds it asks for."""
        super().__init__(cause)
        self.wait = wait


class PromptTooLong(ModelFault):
    """The prompt does not fit its window."""

    said = "Frågan och avsnitten får inte plats i språkmodellen."


class ModelRefused(ModelFault):
    """The key or the model's name is not accepted."""

    said = "Språkmodellens tjänst godtar inte nyckeln eller modellens namn."


class ReplyBroken(ModelFault):
    """Its reply cannot be read, or broke off."""

    said = "Språkmodellens svar bröts."


class NotRecorded(ModelFault):
    """A recording holds no reply to this prompt."""

    said = "Inspelningen har inget svar på den här frågan."


_REASONS: tuple[tuple[type[OSError], str], ...] = (
    (FileNotFoundError, "filen eller mappen finns inte, kontrollera sökvägen"),
    (IsADirectoryError, "det är en mapp, ange en fil"),
    (NotADirectoryError, "en del av sökvägen är ingen mapp, kontrollera sökvägen"),
    (PermissionError, "rättigheter saknas"),
)
_DISK_FULL = 28


def reason_of(error: OSError) -> str:
    """Why the operating system said no, in Swedish; its own words for what is rare."""
    if error.errno == _DISK_FULL:
        return "disken är full"
    return next((reason for kind, reason in _REASONS if isinstance(error, kind)), error.strerror or str(error))

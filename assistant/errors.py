"""Faults of the assistant. Outcomes such as "not in the documents" are values (types.Status), not errors.

AssistantError              anything of ours; its message is Swedish and says what to do next
├── QuestionRefused         the question cannot be taken (empty, too long)
└── FileFault               a file of questions or answers cannot be read or written
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

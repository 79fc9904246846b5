"""What can go wrong with the documents and their index. Every message is Swedish and says what to do next.

CorpusError
├── UnreadableDocument   a file that cannot be read as a document
├── IndexMissing         nothing has been built yet
├── IndexDamaged         the index is incomplete or cannot be read
└── IndexMismatch        the index was built by other settings or another version than those in use
"""

from pathlib import Path


class CorpusError(Exception):
    """A fault of the documents or their index; ``str()`` gives a Swedish message for the user."""


class UnreadableDocument(CorpusError):
    """A file that cannot be read. ``reason_sv`` goes on after the file's name and holds the next step."""

    def __init__(self, path: Path, reason_sv: str) -> None:
        super().__init__(f"{path.name} {reason_sv}")
        self.path = path
        self.reason_sv = reason_sv

    def __reduce__(self) -> tuple[type["UnreadableDocument"], tuple[Path, str]]:
        """Survives the way back from a worker process, which an exception with two arguments otherwise does not."""
        return type(self), (self.path, self.reason_sv)


class IndexMissing(CorpusError):
    """There is no index to search."""


class IndexDamaged(CorpusError):
    """The index is there but incomplete or unreadable."""


class IndexMismatch(CorpusError):
    """The index was built by another embedder, other settings or another version of the program."""

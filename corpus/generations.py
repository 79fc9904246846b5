"""The generations of an index: one folder each, a pointer to the current one, and the locks around them.

    var/index/
      current          the name of the generation that answers; replaced by a rename, so it is always whole
      build.lock       held by the one build that runs
      gen-20240415-…/  a generation: manifest.json, store.sqlite, words/, chroma/, lsa/
        in-use         held, shared, by everyone who reads the generation
        condemned      there once a reader found it damaged: the next build keeps nothing of it

The locks are the kernel's (flock): they vanish with the process that held them, so none is ever stale.
"""

import fcntl
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from corpus.errors import CorpusError

POINTER = "current"
_LOCK = "build.lock"
_IN_USE = "in-use"
_CONDEMNED = "condemned"
_PREFIX = "gen-"


class BuildRunningError(CorpusError):
    """Another build holds the lock."""


class Lease:
    """Keeps a generation from being removed while it is read. Ends with ``release``, or with the process."""

    def __init__(self, folder: Path) -> None:
        """Takes the lease. Raises FileNotFoundError when the generation is gone."""
        self._descriptor = os.open(folder / _IN_USE, os.O_RDONLY)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_SH)
            if not (folder / _IN_USE).exists():  # removed between open and lock
                raise FileNotFoundError(folder)
        except BaseException:
            os.close(self._descriptor)
            raise

    def release(self) -> None:
        """Lets the generation go; a second call does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> "Lease":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def current(index: Path) -> Path | None:
    """The folder of the generation that answers, or None when nothing was built (or its folder is gone)."""
    try:
        name = (index / POINTER).read_text(encoding="utf-8").strip()
    except (FileNotFoundError, NotADirectoryError):
        return None
    folder = index / name
    return folder if name.startswith(_PREFIX) and folder.is_dir() else None


def create(index: Path) -> Path:
    """A new, empty generation folder, with a name that no other index on a shared server has."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    folder = index / f"{_PREFIX}{stamp}-{secrets.token_hex(4)}"
    folder.mkdir()
    (folder / _IN_USE).touch()
    return folder


def swap(index: Path, folder: Path) -> None:
    """Makes ``folder`` the current generation, once everything in it is on the disk."""
    for parent, _, files in os.walk(folder):
        for file in files:
            _sync(Path(parent) / file)
        _sync(Path(parent))
    fresh = index / f"{POINTER}.new"
    fresh.write_text(folder.name + "\n", encoding="utf-8")
    _sync(fresh)
    fresh.replace(index / POINTER)
    _sync(index)


def condemn(folder: Path) -> None:
    """Marks a generation that was found damaged, if the folder can be written to."""
    with suppress(OSError):
        (folder / _CONDEMNED).touch()


def condemned(folder: Path) -> bool:
    """Whether a reader found the generation damaged."""
    return (folder / _CONDEMNED).exists()


def obsolete(index: Path) -> list[Path]:
    """The generations that are not current and that nobody reads: left over from builds, finished or killed."""
    kept = current(index)
    folders = sorted(path for path in index.glob(f"{_PREFIX}*") if path.is_dir() and path != kept)
    return [folder for folder in folders if not _in_use(folder)]


def remove(folder: Path) -> None:
    """Deletes a generation's folder."""
    (folder / _IN_USE).unlink(missing_ok=True)  # first: nobody can take a lease on half a generation
    shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def build_lock(index: Path) -> Iterator[None]:
    """Held while a build writes. Raises BuildRunningError when another process holds it."""
    index.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(index / _LOCK, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as exc:
            holder = os.pread(descriptor, 20, 0).decode("ascii", "replace").strip() or "okänd"
            raise BuildRunningError(
                f"Indexet byggs redan av en annan process (nummer {holder}). Vänta tills den är klar och försök igen."
            ) from exc
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
        yield
    finally:
        os.close(descriptor)


def _in_use(folder: Path) -> bool:
    try:
        descriptor = os.open(folder / _IN_USE, os.O_RDONLY)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    else:
        return False
    finally:
        os.close(descriptor)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

"""Putting documents in and withdrawing them: files into the documents folder, then the index is built anew.

A file that cannot be read is taken out of the folder again, so that what lies there is what can be asked about.
"""

import re
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from corpus.errors import CorpusError
from corpus.types import Document

Progress = Callable[[str], None]
ENDINGS = (".txt", ".md", ".pdf", ".docx", ".html", ".htm")
MOST_FILES = 200
_ODD = re.compile(r"[^\w .()§,&+-]")


class EditingRefused(Exception):
    """A file or a name that cannot be taken; the message is Swedish."""


@dataclass(frozen=True, slots=True)
class Report:
    """What came of it: ids of the documents now there, (file name, reason) of those that are not, and warnings."""

    added: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()
    warnings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Editing:
    """Changes the documents in ``folder``.

    ``build`` brings the index up to date and ``withdraw`` deletes a document and does the same (corpus.build); both
    take a function for Swedish progress lines and give a corpus.build.BuildReport.
    """

    folder: Path
    build: Callable[[Progress], Any]
    withdraw: Callable[[str, Progress], Any]

    def put_in(self, files: Sequence[Path]) -> Iterator[str | Report]:
        """Moves files into the folder and builds; Swedish progress lines, then the report.

        A file with the name of one that is there takes its place.
        """
        failed: list[tuple[str, str]] = []
        placed: dict[str, Path | None] = {}  # name -> where the old file is kept meanwhile
        with _WRITING:
            for file in files:
                try:
                    name = safe_name(file.name)
                    if name in placed:
                        raise EditingRefused("heter likadant som en annan fil i samma omgång")
                    placed[name] = self._place(file, name)
                except EditingRefused as refusal:
                    failed.append((file.name, str(refusal)))
            if placed:
                yield from self._built(placed, failed)
            else:
                yield Report(failed=tuple(failed))

    def _place(self, file: Path, name: str) -> Path | None:
        """Moves a file into the folder; gives where the file it replaces is kept, if there was one."""
        target = self.folder / name
        others = [one for one in self.folder.rglob("*") if one.is_file() and one.stem == target.stem and one != target]
        if others:
            raise EditingRefused(f"heter likadant som {others[0].name}, som redan finns")
        old = None
        if target.exists():
            old = file.with_name(f"{file.name}.old")
            shutil.move(target, old)
        shutil.move(file, target)
        return old

    def _built(self, placed: dict[str, Path | None], failed: list[tuple[str, str]]) -> Iterator[str | Report]:
        """Builds; files that cannot be read are taken out again and what they replaced is put back."""
        report, fault = yield from _followed(self.build)
        unread = {path: reason for path, reason in (report.failed if report else ()) if path in placed}
        back = list(unread) if report else list(placed)
        for name in back:
            failed.append((name, unread.get(name, fault)))
            (self.folder / name).unlink(missing_ok=True)
            if (old := placed[name]) is not None:
                shutil.move(old, self.folder / name)
        if any(placed[name] for name in back) or (back and report):
            yield from _lines_of(self.build)
        done = {Path(name).stem: old is not None for name, old in placed.items() if name not in back}
        yield Report(
            added=tuple(name for name, replaced in done.items() if not replaced),
            replaced=tuple(name for name, replaced in done.items() if replaced),
            failed=tuple(failed),
            warnings=tuple(warning for warning in (report.warnings if report else ()) if warning[0] in done),
        )

    def take_out(self, document_id: str) -> Iterator[str | Report]:
        """Deletes a document and builds; Swedish progress lines, then the report."""
        with _WRITING:
            report, fault = yield from _followed(lambda progress: self.withdraw(document_id, progress))
        yield Report(withdrawn=(document_id,)) if report else Report(failed=((document_id, fault),))


_WRITING = threading.Lock()  # one change at a time


def safe_name(name: str) -> str:
    """A file's name as it may be used in the folder. Raises EditingRefused."""
    bare = name.replace("\\", "/").rsplit("/", 1)[-1]
    cleaned = " ".join(_ODD.sub("_", bare).split()).strip(". ")
    if not cleaned.lower().endswith(ENDINGS) or Path(cleaned).stem.strip("_. ") == "":
        raise EditingRefused(f"är inte av ett slag som kan läsas ({', '.join(ENDINGS)})")
    if len(cleaned.encode()) > 200:
        raise EditingRefused("har ett för långt namn (högst 200 tecken)")
    return cleaned


def _lines_of(work: Callable[[Progress], Any]) -> Iterator[str]:
    """The progress lines of some work whose report is of no interest."""
    yield from _followed(work)


def _followed(work: Callable[[Progress], Any]) -> Any:
    """Runs ``work`` in a thread of its own, yields its progress lines, returns (its report or None, the fault in Swedish)."""
    lines: SimpleQueue[str | None] = SimpleQueue()
    result: dict[str, Any] = {}

    def run() -> None:
        try:
            result["report"] = work(lines.put)
        except CorpusError as error:
            result["fault"] = str(error)
        except OSError as error:
            result["fault"] = f"Filen kunde inte skrivas: {error.strerror}"
        finally:
            lines.put(None)

    thread = threading.Thread(target=run)
    thread.start()
    while (line := lines.get()) is not None:
        yield line
    thread.join()
    return result.get("report"), result.get("fault", "Bygget avbröts av ett oväntat fel.")


def uncertain(document: Document) -> list[str]:
    """What reading a document was unsure of, in Swedish."""
    described = document.description
    names = (("titel", described.title), ("organ", described.body), ("slag", described.kind), ("datum", described.date))
    unsure = [f"{name}: {fact.value} ({fact.how})" for name, fact in names if fact.value and not fact.sure]
    unknown = [name for name, fact in names if not fact.value]
    return unsure + ([f"okänt: {', '.join(unknown)}"] if unknown else []) + list(document.warnings)

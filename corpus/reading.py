"""The files of a documents folder: which there are, what changed, and parsing them one by one or two at a time."""

import hashlib
import os
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from pathlib import Path

from corpus.errors import UnreadableDocument
from corpus.types import Document

Parser = Callable[[Path, Path], Document]
"""(file, documents folder) -> Document; raises UnreadableDocument."""

_NOT_DOCUMENTS = frozenset({"catalog.toml", "thumbs.db", "desktop.ini"})
_WORKERS = 2
_AHEAD = 6  # files parsed before the first of them is taken: bounds the memory
MANY_BYTES = 2_000_000  # from here on two processes are quicker, though each loads the dictionaries


@dataclass(frozen=True, slots=True)
class File:
    """A file of the documents folder: its path in it, its digest (SHA-256) and the id its document gets."""

    path: str
    digest: str
    document_id: str
    size: int


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a file could not be read, in Swedish."""

    path: str
    reason: str


def parse_file(path: Path, root: Path) -> Document:
    """The parser of this package, imported when there is something to parse."""
    from corpus.parse import parse

    return parse(path, root)


def list_files(documents: Path) -> list[File]:
    """The files under ``documents`` by path, hidden ones and the catalog left out.

    A document's id is the file's stem; where two files share it, the later gets folder or ending added
    ("2023/protokoll.pdf" -> "2023-protokoll").
    """
    found: list[File] = []
    taken: set[str] = set()
    for path in sorted(_documents(documents), key=lambda path: (len(path.parts), path.as_posix())):
        relative = path.relative_to(documents)
        document_id = _free_id(relative, taken)
        taken.add(document_id)
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        found.append(File(relative.as_posix(), digest, document_id, path.stat().st_size))
    return sorted(found, key=lambda file: file.path)


def parse_files(
    files: Sequence[File], documents: Path, parser: Parser, many_bytes: int = MANY_BYTES
) -> Iterator[tuple[File, Document | Failure]]:
    """Parses ``files`` in order, in two processes when there is much; whatever goes wrong with one is a Failure."""
    many = len(files) > 1 and sum(file.size for file in files) >= many_bytes
    outcomes = _parse_side_by_side(files, documents, parser) if many else _parse_here(files, documents, parser)
    for file, outcome in zip(files, outcomes, strict=True):
        yield file, _with_id(outcome, file.document_id) if isinstance(outcome, Document) else outcome


def _documents(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if not name.startswith((".", "~$")) and name.lower() not in _NOT_DOCUMENTS:
                yield Path(parent) / name


def _free_id(path: Path, taken: set[str]) -> str:
    candidates = [path.stem, "-".join((*path.parts[:-1], path.stem)), "-".join((*path.parts[:-1], path.name))]
    for candidate in candidates:
        if candidate not in taken:
            return candidate
    number = 2
    while f"{candidates[-1]}-{number}" in taken:
        number += 1
    return f"{candidates[-1]}-{number}"


def _with_id(document: Document, document_id: str) -> Document:
    if document.id == document_id:
        return document
    passages = tuple(
        replace(passage, id=document_id + passage.id.removeprefix(document.id), document_id=document_id)
        for passage in document.passages
    )
    return replace(document, id=document_id, passages=passages)


def _parse_here(files: Sequence[File], documents: Path, parser: Parser) -> Iterator[Document | Failure]:
    for file in files:
        yield _parse_one(file.path, documents, parser)


def _parse_side_by_side(files: Sequence[File], documents: Path, parser: Parser) -> Iterator[Document | Failure]:
    waiting: deque[tuple[File, Future[Document | Failure]]] = deque()
    remaining = iter(files)
    pool = _pool(_WORKERS)
    try:
        while True:
            while len(waiting) < _AHEAD and (file := next(remaining, None)) is not None:
                try:
                    waiting.append((file, pool.submit(_parse_one, file.path, documents, parser)))
                except BrokenProcessPool:
                    pool = _pool(_WORKERS)
                    waiting.append((file, pool.submit(_parse_one, file.path, documents, parser)))
            if not waiting:
                return
            file, outcome = waiting.popleft()
            try:
                yield outcome.result()
            except BrokenProcessPool:  # some file took its process down; this one, if it does so alone
                yield _parse_alone(file, documents, parser)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _parse_alone(file: File, documents: Path, parser: Parser) -> Document | Failure:
    with _pool(1) as pool:
        try:
            return pool.submit(_parse_one, file.path, documents, parser).result()
        except BrokenProcessPool:
            return Failure(file.path, "läsningen avbröts: filen kraschade den process som läste den.")


def _parse_one(path: str, documents: Path, parser: Parser) -> Document | Failure:
    """Runs the parser, in this process or a worker."""
    try:
        return parser(documents / path, documents)
    except UnreadableDocument as exc:
        return Failure(path, exc.reason_sv)
    except Exception as exc:  # one bad file must never stop a build
        return Failure(path, f"oväntat fel vid läsningen ({type(exc).__name__}: {exc}).")


def _pool(workers: int) -> ProcessPoolExecutor:
    # spawn: a fork would copy the locks of the word index's threads.
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_end_with_parent)


def _end_with_parent() -> None:
    """Ends a worker when the build is killed; it would wait for work for ever."""
    parent = parent_process()
    if parent is not None:
        sentinel = parent.sentinel

        def watch() -> None:
            wait([sentinel])
            os._exit(1)

        threading.Thread(target=watch, daemon=True).start()

"""Builds the index: what changed is parsed and embedded, a new generation is written beside the old, then swapped in.

    list -> compare -> copy the last generation -> parse what changed -> embed -> words, vectors -> manifest -> swap

Killed at any moment, the old generation goes on answering and the next build starts over and cleans up.
"""

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from corpus import generations, manifest
from corpus.config import CorpusConfig
from corpus.duplicates import Duplicate, duplicates, signature
from corpus.manifest import FileRecord, Manifest
from corpus.plan import BuildError, Plan, make_plan
from corpus.reading import Failure, Parser, list_files, parse_files
from corpus.store import FILE as STORE_FILE
from corpus.store import StoreWriter
from corpus.vectorise import Change, delete_orphans, embed_passages, fitted, must_refit, taken_over, write_to_chroma

if TYPE_CHECKING:
    from corpus.embed import CorpusEmbeddings

Progress = Callable[[str], None]


def silent(_line: str) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did. ``added``, ``changed``, ``removed`` are document ids; ``failed`` (path, reason in Swedish)."""

    generation: str
    documents: int
    passages: int
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()
    warnings: tuple[tuple[str, str], ...] = ()  # (document id, Swedish sentence)
    duplicates: tuple[Duplicate, ...] = ()
    refitted: bool = False
    rebuilt: bool = False  # False when the index was as the documents are
    seconds: float = 0.0
    steps: dict[str, float] = field(default_factory=dict)  # seconds of each


@dataclass
class _Parsed:
    """What parsing gave, gathered while it runs."""

    records: dict[str, FileRecord] = field(default_factory=dict)
    ids: list[str] = field(default_factory=list)
    warnings: list[tuple[str, str]] = field(default_factory=list)
    changed: int = 0  # passages that went or came


def build(config: CorpusConfig, parser: Parser, progress: Progress = silent) -> BuildReport:
    """Brings the index up to date with the documents folder; ``progress`` gets Swedish lines as it goes.

    Raises BuildError when no document can be read, BuildRunningError when another build is at work.
    """
    started = time.perf_counter()
    with generations.build_lock(config.index):
        for leftover in generations.obsolete(config.index):
            generations.remove(leftover)
        plan = make_plan(config)
        if not plan.needed and plan.previous is not None:
            return _unchanged(plan.previous, time.perf_counter() - started)
        folder = generations.create(config.index)
        try:
            report, described = _write(config, plan, folder, parser, progress)
            manifest.write(described, folder)
            generations.swap(config.index, folder)
        except BaseException:
            generations.remove(folder)
            raise
        for leftover in generations.obsolete(config.index):
            generations.remove(leftover)
        for url in {config.chroma_url, plan.previous.chroma_url if plan.previous else ""}:
            delete_orphans(config.index, url)
    return replace(report, seconds=time.perf_counter() - started)


def withdraw(config: CorpusConfig, name: str, parser: Parser, progress: Progress = silent) -> BuildReport:
    """Deletes the file of a document (its id, or its path in the documents folder) and rebuilds.

    Without any document left the index goes too. Raises BuildError when there is no such document.
    """
    matching = [file for file in list_files(config.documents) if name in (file.document_id, file.path)]
    if not matching:
        raise BuildError(f"Det finns inget dokument som heter {name} i {config.documents}.")
    (config.documents / matching[0].path).unlink()
    if list_files(config.documents):
        return build(config, parser, progress)
    with generations.build_lock(config.index):
        (config.index / generations.POINTER).unlink(missing_ok=True)
        for folder in generations.obsolete(config.index):
            generations.remove(folder)
        delete_orphans(config.index, config.chroma_url)
    return BuildReport("", 0, 0, removed=(matching[0].document_id,), rebuilt=True)


def _unchanged(previous: Manifest, seconds: float) -> BuildReport:
    readable = sum(not record.failed for record in previous.files.values())
    return BuildReport(previous.generation, readable, previous.passages, failed=previous.failures(), seconds=seconds)


def _write(
    config: CorpusConfig, plan: Plan, folder: Path, parser: Parser, progress: Progress
) -> tuple[BuildReport, Manifest]:
    """Fills the new generation in ``folder``."""
    steps: dict[str, float] = {}
    previous = plan.previous
    with StoreWriter(_started(config, plan, folder)) as store:
        with _timed(steps, "parse"):
            parsed = _parse(config, plan, store, folder, parser, progress)
        files = dict(sorted({**plan.kept, **parsed.records}.items()))
        passages = _count(config, files)
        changed = parsed.changed + (previous.changed_since_fit if previous else 0)
        refit = must_refit(config, previous, changed)
        with _timed(steps, "fit"):
            embedder = _embedder(config, plan, store, folder, refit)
        with _timed(steps, "embed"):
            embed_passages(store, embedder, progress)
        with _timed(steps, "chroma"):
            write_to_chroma(config, folder, store, embedder.signature, _change(config, plan, parsed, refit))
        with _timed(steps, "compare"):
            pairs = duplicates(store.signatures(), frozenset(parsed.ids)) if parsed.ids else []
    described = Manifest(
        generation=folder.name,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        parser=plan.parser,
        embedder=embedder.signature,
        chroma_url=config.chroma_url,
        documents=str(config.documents),
        files=files,
        passages=passages,
        fitted_passages=passages if refit or previous is None else previous.fitted_passages,
        changed_since_fit=0 if refit else changed,
        sizes=manifest.sizes(folder),
        shape=manifest.shape(),
    )
    report = replace(_report(plan, parsed, described), duplicates=tuple(pairs), refitted=refit, steps=steps)
    return report, described


def _change(config: CorpusConfig, plan: Plan, parsed: _Parsed, refit: bool) -> Change | None:
    """What differs from the last generation's vectors, when they still hold and lie in the same place."""
    if refit or plan.previous is None or plan.previous.chroma_url != config.chroma_url:
        return None
    return Change(config.index / plan.previous.generation, plan.forget, tuple(parsed.ids))


def _started(config: CorpusConfig, plan: Plan, folder: Path) -> Path:
    """The new generation's folder, with what the last one stored copied into it."""
    if plan.previous is not None:
        from corpus.words_index import FOLDER as WORDS_FOLDER

        old = config.index / plan.previous.generation
        shutil.copyfile(old / STORE_FILE, folder / STORE_FILE)
        shutil.copytree(old / WORDS_FOLDER, folder / WORDS_FOLDER)
    return folder


def _count(config: CorpusConfig, files: dict[str, FileRecord]) -> int:
    """The number of passages of all files. Raises BuildError when none could be read."""
    readable = [record for record in files.values() if not record.failed]
    if not readable:
        reasons = "".join(f"\n  {path}: {record.failed}" for path, record in files.items())
        raise BuildError(f"Inget dokument i {config.documents} kunde läsas:{reasons}")
    return sum(record.passages for record in readable)


@contextmanager
def _timed(steps: dict[str, float], name: str) -> Iterator[None]:
    started = time.perf_counter()
    yield
    steps[name] = time.perf_counter() - started


def _report(plan: Plan, parsed: _Parsed, described: Manifest) -> BuildReport:
    digests = {record.document_id: record.digest for record in described.files.values() if not record.failed}
    return BuildReport(
        generation=described.generation,
        documents=len(digests),
        passages=described.passages,
        added=tuple(id for id in digests if id not in plan.known),
        changed=tuple(id for id, digest in digests.items() if plan.known.get(id, digest) != digest),
        removed=tuple(id for id in plan.known if id not in digests),
        failed=described.failures(),
        warnings=tuple(parsed.warnings),
        rebuilt=True,
    )


def _parse(
    config: CorpusConfig, plan: Plan, store: StoreWriter, folder: Path, parser: Parser, progress: Progress
) -> _Parsed:
    """Forgets what is gone, parses what changed, and stores it, with its words, as it comes."""
    from corpus.words_index import WordsWriter

    words = WordsWriter(folder)
    parsed = _Parsed()
    for document_id in plan.forget:
        parsed.changed += store.remove(document_id)
        words.remove(document_id)
    for file, outcome in parse_files(plan.parse, config.documents, parser):
        if isinstance(outcome, Failure):
            parsed.records[file.path] = FileRecord(file.digest, file.document_id, failed=outcome.reason)
            progress(f"{file.path}: kunde inte läsas, {outcome.reason}")
            continue
        store.add(outcome, signature(outcome.text))
        words.add(outcome.passages)
        count = len(outcome.passages)
        parsed.records[file.path] = FileRecord(file.digest, file.document_id, count)
        parsed.ids.append(outcome.id)
        parsed.warnings.extend((outcome.id, warning) for warning in outcome.warnings)
        parsed.changed += count
        progress(f"{file.path}: {count} stycken")
    words.finish()
    return parsed


def _embedder(config: CorpusConfig, plan: Plan, store: StoreWriter, folder: Path, refit: bool) -> "CorpusEmbeddings":
    """The embedder of the new generation: fitted anew, taken over from the last generation, or the named model."""
    if refit:
        store.forget_vectors()
        return fitted(config, store, folder)
    assert plan.previous is not None  # must_refit says so
    return taken_over(config, config.index / plan.previous.generation, folder)

"""What a build has to do: the documents folder compared with the current generation."""

from dataclasses import dataclass
from pathlib import Path

from corpus import generations, manifest
from corpus.config import CorpusConfig
from corpus.errors import CorpusError, IndexDamaged
from corpus.manifest import FileRecord, Manifest
from corpus.reading import File, list_files


class BuildError(CorpusError):
    """There is nothing to build an index of."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a build has to do: which files to parse, which documents to forget, and whether anything can be kept."""

    files: tuple[File, ...]
    parse: tuple[File, ...]
    forget: tuple[str, ...]
    kept: dict[str, FileRecord]
    previous: Manifest | None  # None: everything from the beginning
    known: dict[str, str]  # digests of the documents indexed until now, by id
    parser: str
    needed: bool


def make_plan(config: CorpusConfig) -> Plan:
    """Compares the documents folder with the current generation. Raises BuildError when there are no documents."""
    files = tuple(list_files(config.documents))
    if not files:
        raise BuildError(f"Det finns inga dokument i {config.documents}. Lägg dokument där och bygg igen.")
    parser = manifest.parser_version(config.documents)
    folder = generations.current(config.index)
    last = _manifest(folder)
    known = {record.document_id: record.digest for record in last.files.values() if not record.failed} if last else {}
    previous = last if last and folder and _usable(last, folder, parser) else None
    records = previous.files if previous else {}
    kept = {
        file.path: records[file.path]
        for file in files
        if file.path in records
        and (records[file.path].digest, records[file.path].document_id) == (file.digest, file.document_id)
    }
    parse = tuple(file for file in files if file.path not in kept)
    forget = tuple(record.document_id for path, record in records.items() if path not in kept and not record.failed)
    same = previous is not None and (previous.embedder["name"], previous.chroma_url) == (
        config.embedder,
        config.chroma_url,
    )
    return Plan(files, parse, forget, kept, previous, known, parser, needed=bool(parse or forget) or not same)


def _manifest(folder: Path | None) -> Manifest | None:
    """The manifest of the current generation, if there is one that can be read."""
    if folder is None:
        return None
    try:
        return manifest.read(folder)
    except IndexDamaged:
        return None


def _usable(last: Manifest, folder: Path, parser: str) -> bool:
    """Whether what is stored in the current generation can be kept."""
    same = (last.format, last.shape, last.parser) == (manifest.FORMAT, manifest.shape(), parser)
    return same and not generations.condemned(folder) and not manifest.damaged(last, folder)

"""The assistants that are measured: one for each set of documents, each on an index of its own."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from assistant.support.check import ProxyCheck
from assistant.support.evidence import SourceText
from eval.cases import GROUPS, DataError
from eval.generate import Answering, ToRow
from eval.runs import PROJECT

FIXTURES = PROJECT / "tests" / "fixtures"
FOLDERS = {"invented": FIXTURES / "documents"} | {name: FIXTURES / "other" / name for name in GROUPS["other"]}
"""The documents of each set but "shipped", whose documents are those that the environment names."""

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class System:
    """An assistant and what is known of the documents it answers from.

    ``sources`` are the documents by id; ``manifest`` describes the index; ``index`` is the opened index itself.
    """

    assistant: Answering
    to_row: ToRow
    sources: Mapping[str, SourceText]
    check: ProxyCheck
    manifest: Mapping[str, Any]
    index: Any = None


def open_systems(sets: Iterable[str], progress: Progress) -> dict[str, System]:
    """The system of each named set; its index is built when it is not up to date. Sets on the same documents share one."""
    documents = {name: name.removesuffix("_more") for name in sorted(set(sets))}
    opened = {name: open_system(name, progress) for name in sorted(set(documents.values()))}
    return {name: opened[where] for name, where in documents.items()}


def open_system(name: str, progress: Progress) -> System:
    """The system on the documents of "shipped" or of a set of FOLDERS."""
    from assistant.output import to_row
    from assistant.wiring import build_assistant
    from corpus.build import build
    from corpus.config import from_environment
    from corpus.parse import parse

    config = from_environment()
    if name != "shipped":
        config = replace(config, documents=_present(FOLDERS[name]), index=config.index.parent / "indexes" / name)
    build(config, parse, progress)
    assistant = build_assistant(config)
    assistant.warm()
    sources = {
        document.id: SourceText(document.id, assistant.index.text(document.id), document.description.title.value)
        for document in assistant.index.documents()
    }
    texts = {name: source.text for name, source in sources.items()}
    manifest = assistant.index.manifest
    described = {
        "documents": str(config.documents),
        "embedder": str(manifest.embedder),
        "model": assistant.writer.model.name if assistant.writer is not None else "",
        "passages": assistant.index.passage_count,
        "failed": [f"{path}: {reason}" for path, reason in manifest.failures()],
        "digests": {path: record.digest for path, record in manifest.files.items()},
    }
    return System(
        assistant, partial(to_row, texts=texts), sources, ProxyCheck(sources.values()), described, assistant.index
    )


def _present(folder: Path) -> Path:
    if not folder.is_dir():
        raise DataError(f"Frågornas dokument saknas: {folder}. Kör från projektets egen mapp.")
    return folder

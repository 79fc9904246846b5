"""What a generation of the index says about itself, as ``manifest.json`` beside its data."""

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from corpus.encoding import layout
from corpus.errors import IndexDamaged
from corpus.types import Document, Passage

FILE = "manifest.json"
FORMAT = 1  # raised when the files of a generation change; what is stored in them is watched by ``layout``

# What shapes nothing that is stored: everything else in the package does, and a change there builds the index anew.
_SHAPES_NOTHING = frozenset(
    {
        "__init__",
        "__main__",
        "bench",
        "bench_documents",
        "build",
        "config",
        "errors",
        "generations",
        "index",
        "local_vectors",
        "manifest",
    }
)


Signature = dict[str, str | int]
"""What an embedder is: name, dimension, query_prefix, passage_prefix. Equal exactly when vectors are comparable."""


def signature(name: str, dimension: int, query_prefix: str = "", passage_prefix: str = "") -> Signature:
    """The signature of an embedder."""
    return {
        "name": name,
        "dimension": dimension,
        "query_prefix": query_prefix,
        "passage_prefix": passage_prefix,
    }


@dataclass(frozen=True, slots=True)
class FileRecord:
    """One file of the documents folder at the time of the build; ``failed`` is why it could not be read (Swedish)."""

    digest: str  # SHA-256
    document_id: str
    passages: int = 0
    failed: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """One generation: ``files`` by path, what parsed and embedded them, and how far the corpus is from the LSA's fit."""

    generation: str
    created: str  # ISO, UTC
    parser: str
    embedder: Signature
    chroma_url: str
    documents: str  # the folder they came from
    files: dict[str, FileRecord] = field(default_factory=dict)
    passages: int = 0
    fitted_passages: int = 0
    changed_since_fit: int = 0
    sizes: dict[str, int] = field(default_factory=dict)  # bytes of each file of the generation but Chroma's own
    format: int = FORMAT
    shape: str = ""  # layout of the stored types

    def failures(self) -> tuple[tuple[str, str], ...]:
        """(path, reason) of the files that could not be read."""
        return tuple((path, record.failed) for path, record in self.files.items() if record.failed)


def shape() -> str:
    """A digest of the layout of the stored types."""
    return hashlib.sha256((layout(Passage) + layout(Document)).encode()).hexdigest()[:16]


def parser_version(documents: Path, package: Path | None = None) -> str:
    """A digest of the code that parses and stores, of its tables of words and of the catalog: when it differs, all is built anew."""
    package = package or Path(__file__).parent
    digest = hashlib.sha256()
    for source in sorted((*package.rglob("*.py"), *package.rglob("*.txt"))):
        if source.stem not in _SHAPES_NOTHING or source.parent != package:
            digest.update(source.relative_to(package).as_posix().encode() + b"\0" + source.read_bytes() + b"\0")
    catalog = documents / "catalog.toml"
    digest.update(catalog.read_bytes() if catalog.is_file() else b"")
    return digest.hexdigest()[:16]


def sizes(folder: Path) -> dict[str, int]:
    """Bytes of each file of a generation that never changes again (Chroma keeps house in its own folder)."""
    return {
        path.relative_to(folder).as_posix(): path.stat().st_size
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and path.suffix != ".lock"
        and path.stat().st_size
        and path.parts[len(folder.parts)] != "chroma"
    }


def damaged(manifest: Manifest, folder: Path) -> str:
    """The first file of the generation in ``folder`` that is missing or has another size than written, or ""."""
    for name, size in manifest.sizes.items():
        path = folder / name
        if not path.is_file() or path.stat().st_size != size:
            return name
    return ""


def write(manifest: Manifest, folder: Path) -> None:
    """Writes ``manifest`` into the generation's folder."""
    text = json.dumps(asdict(manifest), ensure_ascii=False, indent=1, sort_keys=True)
    (folder / FILE).write_text(text + "\n", encoding="utf-8")


def read(folder: Path) -> Manifest:
    """The manifest of the generation in ``folder``. Raises IndexDamaged."""
    try:
        values = json.loads((folder / FILE).read_text(encoding="utf-8"))
        values["files"] = {path: FileRecord(**record) for path, record in values["files"].items()}
        return Manifest(**values)
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as exc:
        raise IndexDamaged(f'Indexet i {folder} är skadat: {FILE} går inte att läsa. Kör "make build".') from exc

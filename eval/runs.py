"""The folder of a run, var/runs/<time>/: everything a figure can be traced back to.

config.json     what was run: code version, settings, sets with digests, index manifests
cases.jsonl     the cases as they were
outputs.jsonl   the answers
scores.jsonl    the scores of each case
aggregate.json  their means
problems.json   what went wrong on the way: faults, missing figures, changed sets
"""

import hashlib
import json
import os
import platform
import re
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from eval.cases import Case, DataError, read_cases
from eval.outputs import Output, read_outputs, write_rows

PROJECT = Path(__file__).resolve().parent.parent
RUNS = PROJECT / "var" / "runs"
TRIALS = PROJECT / "var" / "trial-runs"  # runs with --limit
_ADDRESSES = ("OPENAI_BASE_URL", "OLLAMA_HOST")
_USER_IN_ADDRESS = re.compile(r"//[^/@\s]+@")
_SECRET = ("KEY", "TOKEN", "SECRET", "PASSWORD")


@dataclass(frozen=True, slots=True)
class Run:
    """A run folder. Everything is read when asked for; a missing file is a DataError that names it."""

    folder: Path

    @property
    def name(self) -> str:
        """The folder's name, which is its time."""
        return self.folder.name

    def config(self) -> dict[str, Any]:
        """What was run."""
        return dict(self._json("config.json"))

    def cases(self) -> tuple[Case, ...]:
        """The cases as they were when they were last scored."""
        return read_cases([self.folder / "cases.jsonl"])

    def outputs(self) -> dict[str, Output]:
        """The answers by id."""
        return read_outputs(self.folder / "outputs.jsonl")

    def scores(self) -> list[dict[str, Any]]:
        """A row of scores for each case."""
        return [json.loads(line) for line in self._text("scores.jsonl").splitlines() if line]

    def aggregate(self) -> dict[str, Any]:
        """The means."""
        return dict(self._json("aggregate.json"))

    def problems(self) -> list[str]:
        """What went wrong on the way, as Swedish sentences."""
        return list(self._json("problems.json"))

    def write_json(self, name: str, value: object) -> None:
        """Write a JSON file of the folder: complete, or not at all."""
        partial = self.folder / f"{name}.partial"
        partial.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        partial.replace(self.folder / name)

    def write_cases(self, cases: Sequence[Case]) -> None:
        """Write the cases as they are now."""
        write_rows(self.folder / "cases.jsonl", [case.model_dump(mode="json") for case in cases])

    def _text(self, name: str) -> str:
        try:
            return (self.folder / name).read_text(encoding="utf-8")
        except OSError as error:
            raise DataError(f"Körningen {self.folder} saknar {name}. Kör ”python -m eval run” igen.") from error

    def _json(self, name: str) -> Any:
        try:
            return json.loads(self._text(name))
        except json.JSONDecodeError as error:
            raise DataError(f"{self.folder / name} är skadad: {error}") from error


def new_run(root: Path = RUNS) -> Run:
    """A new, empty run folder named by the time. Two in the same second get different names."""
    base = datetime.now().astimezone().strftime("%Y-%m-%d_%H.%M.%S")
    for name in (base, *(f"{base}-{number}" for number in range(2, 100))):
        folder = root / name
        try:
            folder.mkdir(parents=True)
        except FileExistsError:
            continue
        return Run(folder)
    raise DataError(f"Det gick inte att skapa en ny körning i {root}.")


def finished_runs(root: Path = RUNS) -> tuple[Run, ...]:
    """The runs that were scored, oldest first."""
    if not root.is_dir():
        return ()
    return tuple(Run(folder) for folder in sorted(root.iterdir()) if (folder / "aggregate.json").exists())


def find_run(name: str | None, root: Path = RUNS) -> Run:
    """The run of a folder path, a folder's name or the end of one; the latest when ``name`` is None."""
    if name is None:
        runs = finished_runs(root)
        if not runs:
            raise DataError(f"Det finns ingen körning i {root}. Kör ”python -m eval run” först.")
        return runs[-1]
    if (Path(name) / "outputs.jsonl").exists():
        return Run(Path(name).resolve())
    found = [folder for folder in root.glob("*") if folder.is_dir() and folder.name.endswith(name)]
    if len(found) != 1:
        what = "finns inte" if not found else f"är inte entydig ({', '.join(sorted(one.name for one in found))})"
        raise DataError(f"Körningen {name!r} {what} i {root}.")
    return Run(found[0])


def describe_run(files: Sequence[Path], manifests: Mapping[str, object], limit: int | None) -> dict[str, Any]:
    """What config.json holds. Secrets among the settings are named but not written."""
    settings = {
        key: "(dold)" if any(word in key for word in _SECRET) else _USER_IN_ADDRESS.sub("//(dold)@", value)
        for key, value in sorted(os.environ.items())
        if key.startswith("ASSISTANT_") or key in _ADDRESSES
    }
    return {
        "created": datetime.now().astimezone().isoformat(timespec="seconds"),
        "code": code_version(),
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} kärnor",
        "settings": settings,
        "sets": [{"file": _shown(file), "sha256": digest(file)} for file in files],
        "indexes": dict(manifests),
        "limit": limit,
    }


def code_version() -> dict[str, Any]:
    """The commit and whether the tree had changes; empty outside a git tree."""
    try:
        commit = _git("rev-parse", "HEAD")
        return {"commit": commit, "changed": bool(_git("status", "--porcelain", "--untracked-files=no"))}
    except (OSError, subprocess.CalledProcessError):
        return {}


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=PROJECT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def _shown(path: Path) -> str:
    absolute = path.resolve()
    return str(absolute.relative_to(PROJECT)) if absolute.is_relative_to(PROJECT) else str(absolute)

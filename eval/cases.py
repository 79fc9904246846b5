"""The question set: reading and validating the cases of eval/data/*.jsonl.

A file that is wrong stops the run. A set that silently shrinks measures something else than it says.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

DATA = Path(__file__).parent / "data"
GROUPS = {
    "shipped": ("shipped", "shipped_more"),
    "invented": ("invented", "invented_more"),
    "other": (
        "municipalities",
        "regions",
        "authorities",
        "imitations",
        "minutes_and_plans",
        "assorted",
        "sustainability_and_audit",
        "further_bodies",
        "two_regions",
        "local_government",
        "councils_and_care",
        "hospital_and_culture",
        "fares_and_fees",
        "budget_and_accounts",
        "town_and_tariffs",
        "associations",
        "indicators_and_memos",
        "region_and_transport",
        "municipality_and_service",
        "hospital_and_agency",
        "committee_and_museum",
        "region_and_audit",
        "town_and_region",
        "board_and_company",
        "region_reports",
        "interim_and_minutes",
        "accounts_and_news",
        "region_and_news",
        "council_and_health",
    ),
}
"""The sets that a case can be of, by group. A set is asked of the documents of its own name, X_more of those of X."""
GROUP_OF = {name: group for group, names in GROUPS.items() for name in names}
FILES = (*GROUPS["shipped"], "dialogues", "inquiries", *GROUPS["invented"], *GROUPS["other"])
"""The files of question sets. Those not called as a set hold cases of "shipped" in another form."""

Record = TypeVar("Record", bound=BaseModel)


class DataError(Exception):
    """A data file that cannot be used; the message (Swedish) names the file, the line and what is wrong."""


class JudgeError(Exception):
    """The judge model cannot be set up; the message (Swedish) says what to change."""


class Case(BaseModel):
    """A question with what a correct answer holds.

    ``must``: groups of regular expressions, a correct answer matches one of every group (folded text); None: the
    documents do not say and a correct assistant abstains. ``must_or_abstain``: with ``must`` None, an answer that
    matches is right too. ``evidence``: alternatives, each a list of (document, quote) that are all needed.
    ``set`` is one of GROUPS and names the documents. No weight may be fitted on a case that is ``held_out``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(min_length=1)
    kind: str = Field(min_length=1)
    question: str = Field(min_length=1)
    history: tuple[str, ...] = ()
    must: tuple[tuple[str, ...], ...] | None
    must_or_abstain: tuple[tuple[str, ...], ...] | None = None
    forbid: tuple[str, ...] = ()
    evidence: tuple[tuple[tuple[str, str], ...], ...] = ()
    reference: str = ""
    set: str = "shipped"
    held_out: bool = False
    note: str = ""

    @field_validator("must", "must_or_abstain")
    @classmethod
    def _groups_compile(cls, groups: tuple[tuple[str, ...], ...] | None) -> tuple[tuple[str, ...], ...] | None:
        for group in groups or ():
            if not group:
                raise ValueError("en tom grupp kan aldrig uppfyllas")
            for pattern in group:
                re.compile(pattern)
        return groups

    @field_validator("forbid")
    @classmethod
    def _patterns_compile(cls, patterns: tuple[str, ...]) -> tuple[str, ...]:
        for pattern in patterns:
            re.compile(pattern)
        return patterns

    @field_validator("set")
    @classmethod
    def _set_exists(cls, name: str) -> str:
        if name not in GROUP_OF:
            raise ValueError(f"okänd frågeuppsättning {name!r}")
        return name

    @property
    def answerable(self) -> bool:
        """Whether the documents hold the answer."""
        return self.must is not None


def read_records(path: Path, model: type[Record]) -> Iterator[Record]:
    """The lines of a JSONL file as validated ``model`` values. Raises DataError naming the file and the line."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise DataError(f"{path}: filen kan inte läsas ({error.strerror or error})") from error
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield model.model_validate(json.loads(line))
        except (ValueError, ValidationError, re.error) as error:
            raise DataError(f"{path}:{number}: raden kan inte användas: {error}") from error


class Inquiry(BaseModel):
    """A letter with several questions, each as a person would restate it: cases of the shipped documents."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    file: str
    questions: tuple[dict[str, Any], ...]

    def cases(self) -> Iterator[Case]:
        """A case for each question; its kind is kept, its id is the letter's with a number."""
        for number, question in enumerate(self.questions, start=1):
            bare = {name: value for name, value in question.items() if name != "asked"}
            yield Case.model_validate(bare | {"id": f"{self.id}-{number}"})

    @property
    def asked(self) -> tuple[str, ...]:
        """For each question the words of the letter that ask it; two questions may be asked by the same words."""
        return tuple(str(question["asked"]) for question in self.questions)


def _cases_in(path: Path) -> Iterator[Case]:
    """The cases of a file of cases or of inquiries, told apart by its name."""
    if path.stem != "inquiries":
        yield from read_records(path, Case)
        return
    for inquiry in read_records(path, Inquiry):
        try:
            yield from inquiry.cases()
        except ValidationError as error:
            raise DataError(f"{path}: brevet {inquiry.id} kan inte användas: {error}") from error


def read_cases(paths: Iterable[Path]) -> tuple[Case, ...]:
    """All cases of the files in order. Raises DataError on a bad line, an id used twice, or no case at all."""
    cases: list[Case] = []
    places: dict[str, Path] = {}
    for path in paths:
        for case in _cases_in(path):
            if case.id in places:
                raise DataError(f"{path}: id {case.id!r} finns redan i {places[case.id]}")
            places[case.id] = path
            cases.append(case)
    if not cases:
        raise DataError("Inga frågor hittades. Ange en fil med --set eller lägg filer i eval/data/.")
    return tuple(cases)


def set_files(names: Sequence[str] = ()) -> tuple[Path, ...]:
    """The files to run: the named ones (a path, or a name of eval/data without its ending), else every question set."""
    if not names:
        return tuple(path for name in FILES if (path := DATA / f"{name}.jsonl").exists())
    return tuple(path if (path := Path(name)).suffix else DATA / f"{name}.jsonl" for name in names)


def limited(cases: Sequence[Case], limit: int | None) -> tuple[Case, ...]:
    """At most ``limit`` cases, taken evenly over the set so that every kind stays represented."""
    if limit is None or limit >= len(cases):
        return tuple(cases)
    if limit <= 0:
        raise DataError("--limit måste vara minst 1")
    return tuple(cases[index * len(cases) // limit] for index in range(limit))

"""Checks the question sets against the documents they are about, without asking the assistant anything.

    python -m eval.check_data [--data DIR] [--documents DIR]

A case that is wrong measures the wrong thing: evidence that stands nowhere makes a right answer count as unsupported,
a ``must`` that its own reference does not match makes every answer wrong. Every fault is printed, and the exit code
is 1. Only documents in plain text (.txt) are read: the sets "shipped", "shipped_more" and "dialogues", and the inquiries.

The comparison is written here anew rather than imported from the scoring, so that a fault there does not hide one here.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
QUESTION_SETS = ("shipped", "shipped_more", "dialogues")
KINDS = frozenset(
    [
        "amount",
        "table",
        "count",
        "date",
        "person",
        "decision",
        "why",
        "what",
        "list",
        "compare",
        "conflict",
        "rough",
        "unanswerable",
        "followup",
    ]
)
ABSTAIN = "unanswerable"
LEAD_WORDS = 45
"""The scoring wants the answer within so many words; a reference that needs more cannot be led with."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with one case."""

    case: str
    message: str


def fold(text: str) -> str:
    """Case-folded text with one space between words, as ``must`` and ``forbid`` see an answer."""
    return re.sub(r"\s+", " ", text.replace("\u2212", "-")).strip().casefold()


def squash(text: str) -> str:
    """Only letters, digits and signs: "pro-\\ncent" and "procent" are the same, as are "−5" and "- 5"."""
    return re.sub(r"[\s\-\u2010-\u2014\u00ad\u2212]+", "", text).casefold()


def matches(groups: Iterable[Iterable[str]], text: str) -> bool:
    """Whether folded ``text`` matches one pattern of every group."""
    return all(any(re.search(pattern, text) for pattern in group) for group in groups)


def evidence_faults(case: Mapping[str, Any], sources: Mapping[str, str]) -> Iterator[str]:
    """Quotes that do not stand in the document they name. ``sources``: squashed text by file stem."""
    for document, quote in (pair for alternative in case["evidence"] for pair in alternative):
        if document not in sources:
            yield f"okänt dokument {document!r}"
        elif not squash(quote) or squash(quote) not in sources[document]:
            yield f"belägget står inte i {document}: {quote!r}"


def answer_faults(case: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong between a case's ``must``, ``forbid``, ``reference`` and ``kind``."""
    must, reference = case["must"], fold(case["reference"])
    expected = must or case.get("must_or_abstain") or []
    if (must is None) != (case["kind"] == ABSTAIN):
        yield "must ska vara null för obesvarbara frågor och bara för dem"
    if must == [] or any(not group for group in expected):
        yield "must är tomt eller har en tom grupp"
    if not reference:
        yield "referenssvar saknas"
    if expected and not case["evidence"]:
        yield "belägg saknas"
    if any(not alternative for alternative in case["evidence"]):
        yield "ett tomt belägg är alltid uppfyllt"
    if not matches(expected, " ".join(reference.split()[:LEAD_WORDS])):
        yield f"must stämmer inte med referenssvarets {LEAD_WORDS} första ord: {case['reference']!r}"
    for pattern in case.get("forbid", []):
        if re.search(pattern, reference):
            yield f"forbid {pattern!r} stämmer med referenssvaret"


def case_faults(case: Mapping[str, Any], sources: Mapping[str, str]) -> Iterator[Fault]:
    """Everything wrong with one case."""
    name = str(case.get("id", "?"))
    missing = {"id", "kind", "question", "must", "evidence", "reference"} - case.keys()
    if missing:
        yield Fault(name, f"fält saknas: {', '.join(sorted(missing))}")
        return
    if case["kind"] not in KINDS:
        yield Fault(name, f"okänd frågetyp {case['kind']!r}")
    try:
        yield from (Fault(name, message) for message in answer_faults(case))
    except re.error as error:
        yield Fault(name, f"felaktigt reguljärt uttryck: {error}")
    yield from (Fault(name, message) for message in evidence_faults(case, sources))


def repeated(values: Iterable[str]) -> list[str]:
    """The values that occur more than once."""
    return sorted(value for value, number in Counter(values).items() if number > 1)


def set_faults(cases: list[dict[str, Any]], sources: Mapping[str, str]) -> Iterator[Fault]:
    """Everything wrong with the cases of the question sets, alone and together."""
    for case in cases:
        yield from case_faults(case, sources)
        if (case.get("kind") == "followup") and not case.get("history"):
            yield Fault(str(case.get("id", "?")), "följdfråga utan tidigare frågor")
    yield from (Fault(name, "id finns två gånger") for name in repeated(str(case.get("id")) for case in cases))
    asked = (fold(" | ".join([*case.get("history", []), str(case.get("question"))])) for case in cases)
    yield from (Fault("?", f"frågan finns två gånger: {question!r}") for question in repeated(asked))


def inquiry_faults(inquiries: list[dict[str, Any]], folder: Path, sources: Mapping[str, str]) -> Iterator[Fault]:
    """Everything wrong with the letters and what is asked in them. ``folder``: what ``file`` is told from."""
    for inquiry in inquiries:
        name = str(inquiry["id"])
        if not (folder / inquiry["file"]).is_file():
            yield Fault(name, f"brevet finns inte: {inquiry['file']}")
        if not inquiry["questions"]:
            yield Fault(name, "brevet har inga frågor")
        for number, question in enumerate(inquiry["questions"], start=1):
            yield from case_faults({"id": f"{name} fråga {number}"} | question, sources)
    yield from (Fault(name, "id finns två gånger") for name in repeated(str(inquiry["id"]) for inquiry in inquiries))
    letters = {path.relative_to(folder).as_posix() for path in folder.glob("inquiries/*.txt")}
    unlisted = letters - {inquiry["file"] for inquiry in inquiries}
    yield from (Fault(name, "brevet står inte i inquiries.jsonl") for name in sorted(unlisted))


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The JSON objects of a file, one a line; none when there is no such file."""
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def read_sources(folder: Path) -> dict[str, str]:
    """Squashed text of every plain-text document by file stem."""
    return {path.stem: squash(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.txt"))}


def counts(cases: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """A line per kind: how many cases, and how many of them are held out."""
    ordered = sorted(cases, key=lambda case: str(case["kind"]))
    for kind, some in groupby(ordered, key=lambda case: str(case["kind"])):
        held_out = [bool(case.get("held_out")) for case in some]
        yield f"{kind:14} {len(held_out):4}  undanhållna {sum(held_out):3}"
    yield f"{'SUMMA':14} {len(ordered):4}  undanhållna {sum(bool(case.get('held_out')) for case in ordered):3}"


def main(arguments: list[str] | None = None) -> int:
    """Prints the counts and every fault; 1 when there is one."""
    parser = argparse.ArgumentParser(prog="python -m eval.check_data", description="Granska frågorna mot dokumenten.")
    parser.add_argument("--data", type=Path, default=ROOT / "eval" / "data")
    parser.add_argument("--documents", type=Path, default=ROOT / "corpus" / "documents")
    options = parser.parse_args(arguments)
    sources = read_sources(options.documents)
    faults: list[Fault] = []
    cases: list[dict[str, Any]] = []
    for name in QUESTION_SETS:
        rows = read_rows(options.data / f"{name}.jsonl")
        cases += rows
        print(f"{name}.jsonl", *counts(rows), sep="\n  ")
    faults += set_faults(cases, sources)
    inquiries = read_rows(options.data / "inquiries.jsonl")
    faults += inquiry_faults(inquiries, options.data, sources)
    print("inquiries.jsonl", *counts(question for row in inquiries for question in row["questions"]), sep="\n  ")
    if not cases or not sources:
        faults.append(Fault("?", f"inga frågor i {options.data} eller inga dokument i {options.documents}"))
    for fault in faults:
        print(f"{fault.case}: {fault.message}", file=sys.stderr)
    print(f"{len(faults)} fel")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

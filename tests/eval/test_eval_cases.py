"""Reading the question set: what is wrong stops the run and is named."""

import json
from pathlib import Path

import pytest

from eval.cases import GROUP_OF, Case, DataError, limited, read_cases, set_files
from eval.systems import FOLDERS

GOOD = {"id": "a-1", "kind": "amount", "question": "Hur mycket?", "must": [["12,5"]], "evidence": [[["r", "12,5"]]]}


def write(path: Path, *rows: object) -> Path:
    path.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows), encoding="utf-8")
    return path


def test_a_case_is_read_with_its_defaults(tmp_path: Path) -> None:
    (case,) = read_cases([write(tmp_path / "s.jsonl", GOOD, "")])
    assert (case.set, case.held_out, case.answerable) == ("shipped", False, True)
    assert case.evidence == ((("r", "12,5"),),)


@pytest.mark.parametrize(
    "change",
    [
        {"must": [["(oavslutad"]]},
        {"must": [[]]},
        {"forbid": ["["]},
        {"evidence": [[["bara dokument"]]]},
        {"id": ""},
        {"question": ""},
        {"set": "okänd"},
        {"okänt_fält": 1},
    ],
    ids=str,
)
def test_a_bad_case_is_refused_with_file_and_line(tmp_path: Path, change: dict) -> None:
    path = write(tmp_path / "s.jsonl", GOOD | {"id": "ok"}, GOOD | change)
    with pytest.raises(DataError, match=r"s\.jsonl:2"):
        read_cases([path])


@pytest.mark.parametrize("line", ["{", "[]", '{"id": "x"}'])
def test_a_line_that_is_no_case_is_refused(tmp_path: Path, line: str) -> None:
    with pytest.raises(DataError, match=r"s\.jsonl:1"):
        read_cases([write(tmp_path / "s.jsonl", line)])


def test_an_id_used_twice_is_refused_over_files(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="a-1"):
        read_cases([write(tmp_path / "s.jsonl", GOOD), write(tmp_path / "t.jsonl", GOOD)])


def test_no_file_and_no_case_are_errors(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="kan inte läsas"):
        read_cases([tmp_path / "saknas.jsonl"])
    with pytest.raises(DataError, match="Inga frågor"):
        read_cases([write(tmp_path / "s.jsonl", "")])


def test_a_limit_takes_evenly_over_the_set() -> None:
    cases = [Case.model_validate(GOOD | {"id": str(i)}) for i in range(10)]
    assert [case.id for case in limited(cases, 5)] == ["0", "2", "4", "6", "8"]
    assert limited(cases, 99) == tuple(cases)
    with pytest.raises(DataError):
        limited(cases, 0)


def test_a_set_is_named_by_path_or_by_its_name() -> None:
    by_path, by_name = set_files(("x/y.jsonl", "shipped"))
    assert by_path == Path("x/y.jsonl")
    assert by_name.name == "shipped.jsonl"
    assert by_name.parent.name == "data"


def test_the_questions_of_a_letter_become_cases(tmp_path: Path) -> None:
    question = {"kind": "amount", "question": "Hur mycket?", "must": [["12,5"]], "evidence": [[["r", "12,5"]]]}
    letter = {"id": "brev-01", "file": "inquiries/01.txt", "questions": [question, question | {"must": None}]}
    cases = read_cases([write(tmp_path / "inquiries.jsonl", letter)])
    assert [(case.id, case.answerable) for case in cases] == [("brev-01-1", True), ("brev-01-2", False)]
    bad = letter | {"questions": [{"question": "?"}]}
    with pytest.raises(DataError, match="brev-01"):
        read_cases([write(tmp_path / "inquiries.jsonl", bad)])


def test_the_whole_question_set_can_be_read() -> None:
    cases = read_cases(set_files())
    assert len(cases) >= 300
    unanswerable = sum(not case.answerable for case in cases)
    assert unanswerable >= 0.14 * len(cases)
    assert any(case.held_out for case in cases)
    assert {case.set for case in cases} == set(GROUP_OF)


def test_every_set_has_documents_and_they_are_searched_by_themselves() -> None:
    """A set is asked of the documents of its own name, "X_more" of those of X; no two folders lie in each other."""
    asked_of = {name.removesuffix("_more") for name in GROUP_OF}
    assert asked_of == {"shipped", *FOLDERS}
    assert all(any(folder.iterdir()) for folder in FOLDERS.values())
    assert not any(one in other.parents for one in FOLDERS.values() for other in FOLDERS.values())

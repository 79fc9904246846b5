"""The checker of the question sets: the shipped sets are sound, and each sort of fault is found."""

import json
from pathlib import Path
from typing import Any

import pytest

from eval.check_data import Fault, inquiry_faults, main, set_faults, squash

SOURCES = {"rapport": squash("Under året besvarades 1 250 samtal, 78 pro-\ncent av alla.")}


def case(**changes: Any) -> dict[str, Any]:
    """A sound case, with the named fields changed."""
    sound = {
        "id": "a-1",
        "kind": "count",
        "question": "Hur många samtal besvarades?",
        "history": [],
        "must": [["1[ .]?250"]],
        "forbid": ["1 300"],
        "evidence": [[["rapport", "besvarades 1 250 samtal"]]],
        "reference": "1 250 samtal besvarades.",
    }
    return sound | changes


def messages(*cases: dict[str, Any]) -> list[str]:
    """The messages of the faults found in the cases."""
    return [fault.message for fault in set_faults(list(cases), SOURCES)]


def test_the_data_of_the_project_is_sound(capsys: pytest.CaptureFixture[str]) -> None:
    """What is committed passes."""
    assert main([]) == 0, capsys.readouterr().err
    assert "0 fel" in capsys.readouterr().out


def test_a_sound_case_has_no_fault() -> None:
    """The base of the tests below."""
    assert messages(case()) == []


def test_a_quote_broken_over_lines_is_found() -> None:
    """Line-end hyphens do not hide a quote."""
    assert messages(case(evidence=[[["rapport", "78 procent"]]])) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"evidence": [[["rapport", "besvarades 1 350 samtal"]]]}, "står inte i rapport"),
        ({"evidence": [[["annan", "samtal"]]]}, "okänt dokument"),
        ({"evidence": []}, "belägg saknas"),
        ({"evidence": [[]]}, "tomt belägg"),
        ({"reference": "1 350 samtal."}, "must stämmer inte"),
        ({"reference": "ord " * 45 + "1 250"}, "must stämmer inte"),
        ({"forbid": ["samtal"]}, "forbid"),
        ({"must": None}, "must ska vara null"),
        ({"kind": "unanswerable"}, "must ska vara null"),
        ({"must": [["(1 250"]]}, "felaktigt reguljärt uttryck"),
        ({"must": [[]]}, "tom grupp"),
        ({"kind": "okänd"}, "okänd frågetyp"),
        ({"kind": "followup"}, "utan tidigare frågor"),
        ({"reference": " "}, "referenssvar saknas"),
    ],
)
def test_a_fault_is_found(changes: dict[str, Any], expected: str) -> None:
    """One changed field, one message about it."""
    assert any(expected in message for message in messages(case(**changes)))


def test_a_missing_field_is_named() -> None:
    """A missing field is named and stops the other checks."""
    broken = case()
    del broken["must"]
    assert messages(broken) == ["fält saknas: must"]


def test_repeated_ids_and_questions_are_found() -> None:
    """Both the id and the question may stand only once."""
    found = messages(case(), case())
    assert "id finns två gånger" in found
    assert any("frågan finns två gånger" in message for message in found)


def test_letters_and_their_list_agree(tmp_path: Path) -> None:
    """Every letter is listed and every listed letter exists."""
    (tmp_path / "inquiries").mkdir()
    (tmp_path / "inquiries" / "01.txt").write_text("Hej!", encoding="utf-8")
    (tmp_path / "inquiries" / "03.txt").write_text("Hej!", encoding="utf-8")
    inquiries = [
        {"id": "1", "file": "inquiries/01.txt", "questions": [case()]},
        {"id": "2", "file": "inquiries/02.txt", "questions": []},
    ]
    assert list(inquiry_faults(inquiries, tmp_path, SOURCES)) == [
        Fault("2", "brevet finns inte: inquiries/02.txt"),
        Fault("2", "brevet har inga frågor"),
        Fault("inquiries/03.txt", "brevet står inte i inquiries.jsonl"),
    ]


def test_the_exit_code_tells_of_a_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A faulty set and an empty folder both end with 1."""
    (tmp_path / "rapport.txt").write_text("Under året besvarades 1 250 samtal.", encoding="utf-8")
    (tmp_path / "shipped.jsonl").write_text(json.dumps(case(reference="Inga.")), encoding="utf-8")
    assert main(["--data", str(tmp_path), "--documents", str(tmp_path)]) == 1
    assert "a-1: must stämmer inte" in capsys.readouterr().err
    assert main(["--data", str(tmp_path / "tom"), "--documents", str(tmp_path)]) == 1

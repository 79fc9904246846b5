"""Listing and parsing the files of a folder: stable ids, and no file that can stop the others."""

import os
from pathlib import Path

import pytest
from simple_documents import parse, write_document

from corpus.reading import Failure, list_files, parse_files
from corpus.types import Document


def parse_or_die(path: Path, root: Path) -> Document:
    """The simple parser, but a file named "dödlig" ends the process at once."""
    if path.stem == "dödlig":
        os._exit(3)
    return parse(path, root)


@pytest.mark.parametrize("many_bytes", [0, 10**9], ids=["side by side", "one by one"])
def test_files_come_back_in_order_with_their_documents(many_bytes: int, tmp_path: Path) -> None:
    for number in range(9):
        write_document(tmp_path, f"rapport-{number}", seed=number)
    (tmp_path / "inskannad.txt").write_text("%oläsbar", "utf-8")
    (tmp_path / "krasch.txt").write_text("%krasch", "utf-8")
    files = list_files(tmp_path)
    outcomes = list(parse_files(files, tmp_path, parse, many_bytes))
    assert [file for file, _ in outcomes] == files
    failures = {file.path: outcome.reason for file, outcome in outcomes if isinstance(outcome, Failure)}
    assert failures["inskannad.txt"] == "är inskannad och saknar textlager."
    assert "ZeroDivisionError" in failures["krasch.txt"]
    for file, outcome in outcomes:
        if isinstance(outcome, Document):
            assert (outcome.id, outcome.path, outcome.digest) == (file.document_id, file.path, file.digest)
    assert len(failures) == 2


def test_a_file_that_kills_its_reader_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    for name in ("a", "b", "dödlig", "e", "f"):
        write_document(tmp_path, name, seed=1)
    outcomes = {
        file.document_id: outcome for file, outcome in parse_files(list_files(tmp_path), tmp_path, parse_or_die, 0)
    }
    assert isinstance(outcomes["dödlig"], Failure)
    assert "kraschade" in outcomes["dödlig"].reason
    assert all(isinstance(outcomes[name], Document) for name in "abef")


def test_what_is_no_document_is_not_listed(tmp_path: Path) -> None:
    for name in ("a.txt", "catalog.toml", ".dold", "~$a.docx", "Thumbs.db", "mapp/b.pdf", ".git/config"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, "utf-8")
    assert [file.path for file in list_files(tmp_path)] == ["a.txt", "mapp/b.pdf"]


def test_ids_are_unique_and_do_not_depend_on_the_other_files_content(tmp_path: Path) -> None:
    names = ("p.txt", "p.pdf", "2023/p.txt", "2024/p.txt", "2024/p.docx", "2024-p.txt")
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, "utf-8")
    ids = {file.path: file.document_id for file in list_files(tmp_path)}
    assert len(set(ids.values())) == len(names)
    assert ids["p.pdf"] == "p"
    assert ids["p.txt"] == "p.txt"
    assert ids["2023/p.txt"] == "2023-p"
    (tmp_path / "p.txt").write_text("annat", "utf-8")
    assert {file.path: file.document_id for file in list_files(tmp_path)} == ids

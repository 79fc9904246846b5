"""Building: only what changed, new then swapped, and every bad file told by name."""

from dataclasses import replace
from pathlib import Path

import pytest
from simple_documents import parse, write_document

from corpus import generations, manifest
from corpus.build import build, withdraw
from corpus.config import CorpusConfig
from corpus.errors import IndexMissing
from corpus.generations import BuildRunningError
from corpus.index import open_index
from corpus.plan import BuildError
from corpus.swedish.words import keys
from corpus.types import Document


class CountingParser:
    """The simple parser, and which files it was given."""

    def __init__(self) -> None:
        self.parsed: list[str] = []

    def __call__(self, path: Path, root: Path) -> Document:
        self.parsed.append(path.name)
        return parse(path, root)


def found(config: CorpusConfig, text: str) -> list[str]:
    with open_index(config) as index:
        return [id.partition("#")[0] for id, _ in index.words([(key, 1.0) for key in keys(text)], 10)]


def test_builds_everything_at_first(config: CorpusConfig) -> None:
    report = build(config, parse)
    assert (report.documents, report.added, report.refitted) == (3, ("arsrapport", "plan", "protokoll"), True)
    assert found(config, "Länstrafikens underskott")[0] == "arsrapport"
    with open_index(config) as index:
        assert index.passage_count == report.passages == 9
        assert index.vectors("underskottet i länstrafiken", 1)[0][0] == "arsrapport#00001"


def test_an_unchanged_corpus_is_left_alone(config: CorpusConfig) -> None:
    first = build(config, parse)
    parser = CountingParser()
    second = build(config, parser)
    assert (second.rebuilt, second.generation, parser.parsed) == (False, first.generation, [])


def test_only_changed_documents_are_parsed(config: CorpusConfig) -> None:
    build(config, parse)
    (config.documents / "plan.txt").write_text("Verksamhetsplan 2026\n\nRegionen bygger ut fibernätet.", "utf-8")
    (config.documents / "ny.txt").write_text("Ny rapport\n\nFolktandvården öppnar en mottagning.", "utf-8")
    (config.documents / "protokoll.txt").unlink()
    parser = CountingParser()
    report = build(config, parser)
    assert sorted(parser.parsed) == ["ny.txt", "plan.txt"]
    assert (report.added, report.changed, report.removed) == (("ny",), ("plan",), ("protokoll",))
    assert found(config, "fibernätet") == ["plan"]
    assert found(config, "kompetensförsörjning") == []
    assert "protokoll" not in found(config, "nämnden beslutar bidrag bredbandsutbyggnad")


def test_growing_step_by_step_gives_the_same_index_as_at_once(tmp_path: Path) -> None:
    stepwise = CorpusConfig(documents=tmp_path / "documents", index=tmp_path / "stepwise")
    for number in range(6):
        write_document(stepwise.documents, f"rapport-{number}", seed=number)
        build(stepwise, parse)
    (stepwise.documents / "rapport-2.txt").unlink()
    write_document(stepwise.documents, "rapport-4", seed=44)
    build(stepwise, parse)
    at_once = replace(stepwise, index=tmp_path / "at_once")
    build(at_once, parse)
    with open_index(stepwise) as grown, open_index(at_once) as fresh:
        assert grown.vocabulary() == fresh.vocabulary()
        assert grown.documents() == fresh.documents()
        for document in fresh.documents():
            assert grown.passages_of(document.id) == fresh.passages_of(document.id)
        terms = [(key, 1.0) for key in keys("rapport-4 budget underskott 44")]
        assert {id for id, _ in grown.words(terms, 100)} == {id for id, _ in fresh.words(terms, 100)}
        for document in fresh.documents():
            for passage in fresh.passages_of(document.id)[1:]:
                text = f"{passage.header}\n{passage.text}"
                assert grown.vectors(text, 1)[0] == (passage.id, pytest.approx(1, abs=1e-5))
        assert len(grown.vectors("budget", 1000)) == grown.passage_count


def test_the_lsa_is_fitted_anew_only_when_the_corpus_has_moved(tmp_path: Path) -> None:
    config = CorpusConfig(documents=tmp_path / "documents", index=tmp_path / "index")
    for number in range(20):
        write_document(config.documents, f"rapport-{number:02d}", seed=number)
    assert build(config, parse).refitted
    refitted = []
    for number in range(20, 26):  # each adds a twentieth; the fifth makes it more than a fifth
        write_document(config.documents, f"rapport-{number}", seed=number)
        refitted.append(build(config, parse).refitted)
    assert refitted == [False, False, False, False, True, False]
    with open_index(config) as index:
        target = index.passages_of("rapport-25")[3]
        assert index.vectors(target.header + "\n" + target.text, 1)[0][0] == target.id


def test_the_catalog_is_part_of_the_parser_version_which_parses_everything_anew(config: CorpusConfig) -> None:
    build(config, parse)
    (config.documents / "catalog.toml").write_text("[plan]\ntitle = 'Plan'\n", "utf-8")
    parser = CountingParser()
    assert build(config, parser).refitted
    assert len(parser.parsed) == 3


def test_code_that_parses_is_part_of_the_parser_version(config: CorpusConfig, tmp_path: Path) -> None:
    versions = set()
    for name, text in (("outline.py", "a = 1"), ("outline.py", "a = 2"), ("index.py", "a = 3")):
        (tmp_path / "package").mkdir(exist_ok=True)
        (tmp_path / "package" / name).write_text(text)
        versions.add(manifest.parser_version(config.documents, tmp_path / "package"))
    assert len(versions) == 2  # the last is no parsing


def test_unreadable_files_are_named_and_stop_nothing(config: CorpusConfig) -> None:
    (config.documents / "inskannad.txt").write_text("%oläsbar", "utf-8")
    (config.documents / "trasig.txt").write_text("%krasch", "utf-8")
    report = build(config, parse)
    assert report.documents == 3
    reasons = dict(report.failed)
    assert reasons["inskannad.txt"] == "är inskannad och saknar textlager."
    assert "ZeroDivisionError" in reasons["trasig.txt"]
    parser = CountingParser()
    assert build(config, parser).failed == report.failed
    assert parser.parsed == []  # they have not changed, so they are not tried again


def test_a_document_that_became_unreadable_leaves_the_index(config: CorpusConfig) -> None:
    build(config, parse)
    (config.documents / "plan.txt").write_text("%oläsbar", "utf-8")
    report = build(config, parse)
    assert report.removed == ("plan",)
    assert found(config, "kompetensförsörjning") == []


def test_nothing_readable_is_an_error_and_the_old_index_answers(config: CorpusConfig) -> None:
    build(config, parse)
    for file in config.documents.iterdir():
        file.write_text("%oläsbar", "utf-8")
    with pytest.raises(BuildError, match="Inget dokument"):
        build(config, parse)
    assert found(config, "underskott") == ["arsrapport"]
    for file in config.documents.iterdir():
        file.unlink()
    with pytest.raises(BuildError, match="Det finns inga dokument"):
        build(config, parse)


def test_files_of_the_same_name_both_get_in(config: CorpusConfig) -> None:
    for year in ("2023", "2024"):
        (config.documents / year).mkdir()
        (config.documents / year / "protokoll.txt").write_text(f"Protokoll {year}\n\nSnöskoterleder {year}.", "utf-8")
    build(config, parse)
    with open_index(config) as index:
        ids = [document.id for document in index.documents()]
        assert ids == ["2023-protokoll", "2024-protokoll", "arsrapport", "plan", "protokoll"]
        assert all(p.id.startswith("2023-protokoll#") for p in index.passages_of("2023-protokoll"))
    assert set(found(config, "snöskoterleder")) == {"2023-protokoll", "2024-protokoll"}


def test_near_duplicates_are_named(config: CorpusConfig) -> None:
    path = write_document(config.documents, "rapport", seed=1, paragraphs=40)
    text = path.read_text("utf-8")
    (config.documents / "rapport-v2.txt").write_text(text.replace("mnkr", "tkr", 3), "utf-8")
    write_document(config.documents, "annan", seed=2, paragraphs=40)
    pairs = build(config, parse).duplicates
    assert [(pair.first, pair.second, pair.same_title) for pair in pairs] == [("rapport", "rapport-v2", True)]
    assert pairs[0].similarity > 0.8


def test_old_generations_go_unless_someone_reads_them(config: CorpusConfig) -> None:
    build(config, parse)
    reader = open_index(config)
    (config.documents / "plan.txt").write_text("Plan\n\nNytt innehåll om vindkraft.", "utf-8")
    build(config, parse)
    assert len(list(config.index.glob("gen-*"))) == 2
    assert not reader.is_current
    assert reader.words([(keys("kompetensförsörjning")[0], 1.0)], 5)  # the old one still answers its reader
    assert reader.vectors("kompetensförsörjning", 1)[0][0].startswith("plan#")
    reader.close()
    (config.documents / "plan.txt").write_text("Plan\n\nÄnnu nyare innehåll om vattenkraft.", "utf-8")
    build(config, parse)
    assert len(list(config.index.glob("gen-*"))) == 1


def test_leftovers_of_a_killed_build_are_cleaned_up(config: CorpusConfig) -> None:
    report = build(config, parse)
    leftover = generations.create(config.index)
    (leftover / "store.sqlite").write_bytes(b"half")
    build(config, parse)
    assert [path.name for path in config.index.glob("gen-*")] == [report.generation]


def test_two_builds_at_once_are_refused(config: CorpusConfig) -> None:
    with generations.build_lock(config.index), pytest.raises(BuildRunningError, match="byggs redan"):
        build(config, parse)
    build(config, parse)


def test_a_damaged_index_is_built_anew(config: CorpusConfig) -> None:
    first = build(config, parse)
    (config.index / first.generation / "store.sqlite").write_bytes(b"")
    second = build(config, parse)
    assert second.rebuilt
    assert found(config, "underskott") == ["arsrapport"]


def test_withdrawing_deletes_the_file_and_its_passages(config: CorpusConfig) -> None:
    build(config, parse)
    report = withdraw(config, "plan.txt", parse)
    assert report.removed == ("plan",)
    assert not (config.documents / "plan.txt").exists()
    assert found(config, "kompetensförsörjning") == []
    with pytest.raises(BuildError, match="inget dokument som heter plan"):
        withdraw(config, "plan", parse)
    withdraw(config, "protokoll", parse)
    withdraw(config, "arsrapport", parse)
    with pytest.raises(IndexMissing):
        open_index(config)
    assert list(config.index.glob("gen-*")) == []

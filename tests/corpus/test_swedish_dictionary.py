"""The kept dictionary gives what the library gives, and is done without when damaged."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import simplemma

from corpus.swedish import dictionary

WORDS = "kommunernas underskottet beviljades Länstrafikens sjukfrånvaron besluten årsredovisningarna tio xyzzy".split()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(dictionary, "CACHE", tmp_path)
    dictionary._words.cache_clear()
    yield tmp_path
    dictionary._words.cache_clear()


def test_same_as_the_library_when_made_and_when_read_again(folder: Path) -> None:
    for _ in range(2):
        dictionary._words.cache_clear()
        assert [dictionary.lemmatizer()(word) for word in WORDS] == [
            simplemma.lemmatize(w, "sv", greedy=True) for w in WORDS
        ]
        assert [dictionary.lookup()(word) for word in WORDS] == [simplemma.is_known(w, "sv") for w in WORDS]
    assert len(list(folder.iterdir())) == 1


@pytest.mark.parametrize("content", [b"", b"\x00garbage", b"{" * 1000])
def test_damaged_copy_is_made_anew(folder: Path, content: bytes) -> None:
    dictionary._words()
    kept = next(folder.iterdir())
    kept.write_bytes(content)
    dictionary._words.cache_clear()
    assert dictionary.lookup()("kommun")
    assert kept.stat().st_size > 1_000_000


def test_unwritable_folder_does_not_stop_anything(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = folder / "file"
    blocked.write_text("")
    monkeypatch.setattr(dictionary, "CACHE", blocked / "cache")
    assert dictionary.lookup()("region")

"""What is worked out before the first question: the passages, no more of them than is said, and no answer of it."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant import prepare as preparing
from assistant.chain import Assistant
from corpus.types import Passage

PAGES = {
    "arsredovisning.md": "# Ekviks kommun – Årsredovisning 2024\n\n"
    + "\n\n".join(f"## Enhet {name}\n\nEnhet {name} hade {number} besök." for number, name in enumerate("ABCDEF", 11))
}


@pytest.fixture(scope="module")
def on_pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on(tmp_path_factory.mktemp("prepared"), PAGES) as assistant:
        yield assistant


def _prepared(monkeypatch: pytest.MonkeyPatch, assistant: Assistant) -> list[str]:
    seen: list[str] = []

    def placed(passage: Passage) -> tuple[()]:
        seen.append(passage.id)
        return ()

    monkeypatch.setattr(preparing, "placed_units", placed)
    preparing.prepare(assistant.index)
    return seen


def test_every_passage_is_prepared_once(monkeypatch: pytest.MonkeyPatch, on_pages: Assistant) -> None:
    seen = _prepared(monkeypatch, on_pages)
    assert len(seen) == len(set(seen)) == on_pages.index.passage_count > 3


def test_a_large_index_is_prepared_in_part(monkeypatch: pytest.MonkeyPatch, on_pages: Assistant) -> None:
    monkeypatch.setattr(preparing, "PREPARED", 3)
    assert len(_prepared(monkeypatch, on_pages)) == 3


def test_answers_are_the_same_when_warm(on_pages: Assistant) -> None:
    cold = on_pages.answer("Hur många besök hade enhet C?")
    on_pages.warm()
    assert "13" in cold.text
    assert on_pages.answer("Hur många besök hade enhet C?").text == cold.text

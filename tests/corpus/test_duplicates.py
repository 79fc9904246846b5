"""Near-duplicate documents: the estimate is near the true similarity, and the right pairs are named."""

import random

import pytest
from simple_documents import WORDS

from corpus.duplicates import Duplicate, duplicates, signature
from corpus.types import Description, Document, Known


def document(id: str, title: str = "", period: str = "") -> Document:
    """A document's head."""
    none = Known("", "")
    return Document(id, id, "txt", "", "", (), Description(Known(title, ""), none, none, none, Known(period, "")))


def text_of(seed: int, count: int = 600) -> list[str]:
    """Words of a text of its own."""
    return [f"{word}{seed}" for word in random.Random(seed).choices(WORDS, k=count)]


def pairs(texts: dict[str, str], new: set[str]) -> list[Duplicate]:
    """The pairs among untitled documents with these texts."""
    return duplicates([(document(id), signature(text)) for id, text in texts.items()], frozenset(new))


@pytest.mark.parametrize("changed", [0, 10, 40, 200])
def test_the_similarity_is_near_jaccards(changed: int) -> None:
    words = text_of(1)
    other = [f"ny{number}" if number < changed else word for number, word in enumerate(words)]
    runs = [{tuple(text[start : start + 5]) for start in range(len(text) - 4)} for text in (words, other)]
    true = len(runs[0] & runs[1]) / len(runs[0] | runs[1])
    found = pairs({"a": " ".join(words), "b": " ".join(other)}, {"a"})
    if true >= 0.9:
        assert found[0].similarity == pytest.approx(true, abs=0.1)
    elif true < 0.7:
        assert found == []


def test_layout_and_capitals_do_not_count() -> None:
    words = text_of(2)
    assert pairs({"a": " ".join(words), "b": "\n".join(words).upper()}, {"b"}) == [Duplicate("a", "b", 1.0, False)]


def test_each_pair_once_and_only_with_a_new_document() -> None:
    same = " ".join(text_of(3))
    texts = {"a": same, "b": same, "c": same, "d": " ".join(text_of(4))}
    assert [(pair.first, pair.second) for pair in pairs(texts, {"a", "b", "c", "d"})] == [
        ("a", "b"),
        ("a", "c"),
        ("b", "c"),
    ]
    assert [(pair.first, pair.second) for pair in pairs(texts, {"c"})] == [("a", "c"), ("b", "c")]
    assert pairs(texts, {"d"}) == []


def test_texts_of_a_few_words_are_like_nothing() -> None:
    assert signature("bara fyra korta ord") == b""
    assert pairs({"a": "kort", "b": "kort", "c": ""}, {"a", "b", "c"}) == []


def test_the_same_title_and_period_is_named_too() -> None:
    heads = [
        document("a", "Årsrapport", "2022"),
        document("b", "årsrapport ", "2022"),
        document("c", "Årsrapport", "2023"),
    ]
    found = duplicates([(head, b"") for head in heads], frozenset("abc"))
    assert found == [Duplicate("a", "b", 0.0, True)]

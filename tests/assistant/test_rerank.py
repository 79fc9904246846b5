"""Reranking with a real cross-encoder, tiny and made here; the templates of model cards."""

from pathlib import Path

import pytest

from assistant.chain import Assistant
from assistant.config import AssistantConfig
from assistant.rerank import READ, CrossEncoderReranker, template
from assistant.wiring import build_assistant
from corpus.config import ConfigError, CorpusConfig
from corpus.types import Hit, Passage

WORDS = "[PAD] [UNK] [CLS] [SEP] [MASK] underskott stenby kommun musik resor blev 2023".split()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cross-encoder of a few thousand weights, untrained."""
    import torch
    from transformers import BertConfig, BertForSequenceClassification, BertTokenizerFast

    torch.manual_seed(7)
    folder = tmp_path_factory.mktemp("cross-encoder")
    (folder / "vocab.txt").write_text("\n".join(WORDS), encoding="utf-8")
    BertTokenizerFast(vocab_file=str(folder / "vocab.txt")).save_pretrained(folder)
    shape = BertConfig(
        vocab_size=len(WORDS),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=64,
        num_labels=1,
    )
    BertForSequenceClassification(shape).save_pretrained(folder)
    return folder


def hit(number: int, text: str) -> Hit:
    return Hit(
        Passage(str(number), "d", "Rapport", text, 0, len(text), 1, (), ()), 1.0 / number, {"fused": 1.0 / number}
    )


def test_hits_are_ordered_by_the_models_score_which_they_keep(folder: Path) -> None:
    reranker = CrossEncoderReranker(str(folder))
    hits = [hit(1, "musik resor"), hit(2, "underskott stenby kommun 2023"), hit(3, "musik")]
    ordered = reranker.order("underskott stenby 2023", hits)
    assert sorted(one.passage.id for one in ordered) == ["1", "2", "3"]
    scores = [one.scores["reranker"] for one in ordered]
    assert scores == sorted(scores, reverse=True)
    assert all(one.scores["fused"] == one.score for one in ordered)
    assert reranker.order("underskott stenby 2023", hits) == ordered


def test_only_the_first_are_read(folder: Path) -> None:
    hits = [hit(number, "musik") for number in range(1, READ + 4)]
    ordered = CrossEncoderReranker(str(folder)).order("musik", hits)
    assert [one.passage.id for one in ordered[READ:]] == [one.passage.id for one in hits[READ:]]
    assert "reranker" not in ordered[-1].scores
    assert CrossEncoderReranker(str(folder)).order("musik", []) == []


def test_the_setting_turns_it_on(folder: Path, small: Assistant, small_config: CorpusConfig) -> None:
    assert small.reranker is None
    assistant = build_assistant(small_config, AssistantConfig(reranker=str(folder)))
    answer = assistant.answer("Hur stort var Stenby kommuns underskott 2023?")
    assert any("reranker" in one.scores for one in answer.retrieved)
    assert "12,5 miljoner kronor" in answer.text
    assistant.index.close()


def test_a_model_that_cannot_be_loaded_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="ASSISTANT_RERANKER"):
        CrossEncoderReranker(str(tmp_path))


@pytest.mark.parametrize("name", ["BAAI/bge-reranker-v2-m3", "jina-reranker-v2-base-multilingual"])
def test_most_models_want_nothing_around_the_texts(name: str) -> None:
    assert template(name) == ("", "", "")


def test_an_instructed_model_gets_its_instruction() -> None:
    before, opening, after = template("tomaarsen/Qwen3-Reranker-0.6B-seq-cls")
    assert before.endswith("<Query>: ")
    assert opening == "<Document>: "
    assert after.startswith("<|im_end|>")

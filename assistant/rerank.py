"""Passages ordered anew by a cross-encoder that reads question and passage together. [owns sentence_transformers here]"""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from corpus.config import ConfigError
from corpus.types import Hit

READ = 20  # passages that are read: a cross-encoder of some hundred million weights takes about a second for each on two cores
_BATCH = 8
_JUDGE = (
    "<|im_start|>system\nJudge whether the Document meets the requirements based on the Query and the Instruct provided. "
    'Note that the answer can only be "yes" or "no".<|im_end|>\n<|im_start|>user\n'
    "<Instruct>: Given a web search query, retrieve relevant passages that answer the query\n<Query>: "
)

# What model cards want around question and passage: (name, before the question, before the passage, after the passage).
# bge-reranker, gte, jina, mmarco and mxbai want nothing. First match counts.
TEMPLATES: tuple[tuple[str, str, str, str], ...] = (
    (
        r"qwen3-reranker",
        _JUDGE,
        "<Document>: ",
        "<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n",
    ),
)


class Reranker(Protocol):
    """Orders retrieved passages by a question."""

    def order(self, question: str, hits: Sequence[Hit]) -> list[Hit]:
        """The hits, best first."""
        ...


class CrossEncoderReranker:
    """A sentence-transformers CrossEncoder: a folder, or a hub name that is fetched at first use."""

    def __init__(self, name: str) -> None:
        """Loads the model, which takes seconds. Raises ConfigError."""
        try:
            from sentence_transformers import CrossEncoder

            self._model: Any = CrossEncoder(name, device="cpu")
        except Exception as error:  # it raises errors of five libraries
            first = (str(error).strip() or type(error).__name__).splitlines()[0][:200]
            raise ConfigError(
                f"ASSISTANT_RERANKER={name}: modellen går inte att läsa in ({first}). "
                "Kontrollera namnet, eller ta bort inställningen: det går bra utan."
            ) from error
        self._around = template(name)

    def order(self, question: str, hits: Sequence[Hit]) -> list[Hit]:
        """The first hits by the model's score, which each keeps; the rest follow as they were."""
        read, rest = list(hits[:READ]), list(hits[READ:])
        if not read:
            return rest
        before, opening, after = self._around
        pairs = [(f"{before}{question}", f"{opening}{hit.passage.header}\n{hit.passage.text}{after}") for hit in read]
        scores = [float(score) for score in self._model.predict(pairs, batch_size=_BATCH, show_progress_bar=False)]
        scored = [
            replace(hit, scores={**hit.scores, "reranker": score}) for hit, score in zip(read, scores, strict=True)
        ]
        return sorted(scored, key=lambda hit: -hit.scores["reranker"]) + rest


def template(name: str) -> tuple[str, str, str]:
    """What stands before the question, before the passage and after it, by the model's card."""
    last = Path(name).name.lower()
    for pattern, before, opening, after in TEMPLATES:
        if re.search(pattern, last):
            return before, opening, after
    return "", "", ""

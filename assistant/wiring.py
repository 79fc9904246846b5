"""Builds the real assistant: the only place that puts the parts together."""

from pathlib import Path
from typing import TYPE_CHECKING

from assistant.chain import Assistant
from assistant.config import REPLAY, AssistantConfig
from assistant.config import from_environment as settings_from_environment
from corpus.config import CorpusConfig, from_environment
from corpus.index import Index, open_index

if TYPE_CHECKING:
    from assistant.generation.generate import Writer
    from assistant.rerank import Reranker


def build_assistant(config: CorpusConfig | None = None, settings: AssistantConfig | None = None) -> Assistant:
    """The assistant on the index that ``config`` names, with the models of ``settings`` (default: the environment).

    Raises IndexMissing, IndexDamaged, IndexMismatch or ConfigError with a Swedish message that says what to do.
    """
    chosen = settings or settings_from_environment()
    index = open_index(config or from_environment())
    return Assistant(index, chosen, _writer(index, chosen), _reranker(chosen))


def _writer(index: Index, settings: AssistantConfig) -> "Writer | None":
    """The part that writes with a language model; nothing of it is imported where there is none."""
    if not settings.model:
        return None
    from assistant.generation.generate import Writer
    from assistant.generation.language_model import LanguageModel
    from assistant.generation.recording import RecordingModel, ReplayedModel

    provider, _, name = settings.model.partition(":")
    model: LanguageModel
    if provider == REPLAY:
        model = ReplayedModel(Path(name).expanduser())
    else:
        from assistant.generation.model import LangChainModel

        model = LangChainModel(settings)
    if settings.model_record is not None:
        model = RecordingModel(model, settings.model_record)
    return Writer(model, index, settings)


def _reranker(settings: AssistantConfig) -> "Reranker | None":
    if not settings.reranker:
        return None
    from assistant.rerank import CrossEncoderReranker

    return CrossEncoderReranker(settings.reranker)

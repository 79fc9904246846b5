"""Builds the real assistant: the only place that puts the parts together."""

from assistant.chain import Assistant
from assistant.config import AssistantConfig
from corpus.config import CorpusConfig, from_environment
from corpus.index import open_index


def build_assistant(config: CorpusConfig | None = None) -> Assistant:
    """The assistant on the index that ``config`` (default: the environment) names.

    Raises IndexMissing, IndexDamaged or IndexMismatch with a Swedish message that says what to do.
    """
    return Assistant(open_index(config or from_environment()), AssistantConfig())

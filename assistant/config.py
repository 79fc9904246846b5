"""The settings of the assistant, read once from the environment, then passed along."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from corpus.config import ConfigError

REPLAY = "replay"
_LEAST_CONTEXT, _LEAST_SECONDS = 3_000, 1


@dataclass(frozen=True, slots=True)
class AssistantConfig:
    """Bounds of a question and a conversation, and the models that are switched on.

    ``model`` is "" for none, else "PROVIDER:NAME" or "replay:FOLDER". ``model_seconds`` bounds what a model may take
    for one answer, ``model_context`` is its window in tokens. ``model_record`` is a folder for what is said to it and
    by it. ``reranker`` is "" or a cross-encoder: a folder or a hub name.
    """

    longest_question: int = 4000  # characters; a letter is split by the draft before it is asked
    remembered_turns: int = 6
    model: str = ""
    model_seconds: int = 120
    model_context: int = 8_192
    model_record: Path | None = None
    reranker: str = ""


def from_environment(environment: Mapping[str, str] = os.environ) -> AssistantConfig:
    """The configuration that ASSISTANT_MODEL, _MODEL_SECONDS, _MODEL_CONTEXT, _MODEL_RECORD and _RERANKER describe.

    Unset and empty variables mean the default. Raises ConfigError.
    """
    record = environment.get("ASSISTANT_MODEL_RECORD", "").strip()
    return AssistantConfig(
        model=_model(environment.get("ASSISTANT_MODEL", "").strip()),
        model_seconds=_number(environment, "ASSISTANT_MODEL_SECONDS", 120, _LEAST_SECONDS),
        model_context=_number(environment, "ASSISTANT_MODEL_CONTEXT", 8_192, _LEAST_CONTEXT),
        model_record=_folder(record) if record else None,
        reranker=_reranker(environment.get("ASSISTANT_RERANKER", "").strip()),
    )


def _model(value: str) -> str:
    provider, _, name = value.partition(":")
    if not value:
        return ""
    if not name.strip() or not provider.replace("_", "").isalnum():
        raise ConfigError(
            f"ASSISTANT_MODEL={value}: ange leverantör och modell, till exempel openai:gpt-4.1-mini, "
            "ollama:gemma3:12b eller replay:MAPP."
        )
    if provider == REPLAY and not Path(name).expanduser().is_dir():
        raise ConfigError(f"ASSISTANT_MODEL={value}: det finns ingen mapp med inspelningar där.")
    return value


def _number(environment: Mapping[str, str], key: str, default: int, least: int) -> int:
    value = environment.get(key, "").strip()
    if not value:
        return default
    if not value.isdecimal() or int(value) < least:
        raise ConfigError(f"{key}={value}: ange ett heltal, minst {least}.")
    return int(value)


def _folder(value: str) -> Path:
    folder = Path(value).expanduser().resolve()
    if folder.exists() and not folder.is_dir():
        raise ConfigError(f"ASSISTANT_MODEL_RECORD={value}: det är en fil. Ange en mapp för inspelningarna.")
    return folder


def _reranker(value: str) -> str:
    if value.startswith((".", "/", "~")):
        folder = Path(value).expanduser().resolve()
        if not folder.is_dir():
            raise ConfigError(f"ASSISTANT_RERANKER={value}: det finns ingen modellmapp där.")
        return str(folder)
    if any(character.isspace() for character in value):
        raise ConfigError(f"ASSISTANT_RERANKER={value}: ange en mapp eller ett modellnamn utan mellanslag.")
    return value

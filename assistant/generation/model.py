"""A chat model from configuration, and its faults as ours. [owns langchain's chat models]

The address and the key come from the environment: OPENAI_BASE_URL and OPENAI_API_KEY, OLLAMA_HOST, or what the
provider's LangChain package reads. They are never kept here, logged or shown.
"""

import os
from collections.abc import Iterator, Mapping
from typing import Any

from assistant.config import AssistantConfig
from assistant.errors import (
    ModelBusy,
    ModelFault,
    ModelRefused,
    ModelSilent,
    ModelUnreachable,
    PromptTooLong,
    ReplyBroken,
)
from assistant.generation.language_model import Prompt
from corpus.config import ConfigError

_CONNECT_SECONDS = 5.0
_LONGEST_WAIT = 3_600.0
_CUT_OFF = frozenset({"length", "max_tokens", "content_filter"})
# Providers whose replies always say that they are whole; one without that has been cut.
_SAY_WHEN_DONE = frozenset({"openai", "ollama"})


class LangChainModel:
    """A LanguageModel behind ``init_chat_model``."""

    def __init__(self, config: AssistantConfig, environment: Mapping[str, str] = os.environ) -> None:
        """Opens the model that ``config`` names; nothing is sent yet. Raises ConfigError."""
        self.name = config.model
        self._provider, _, model = config.model.partition(":")
        settings = _settings(self._provider, config, environment)
        try:
            from langchain.chat_models import init_chat_model

            self._chat: Any = init_chat_model(model, model_provider=self._provider, **settings)
        except ImportError as error:
            raise ConfigError(
                f"ASSISTANT_MODEL={config.model}: LangChains paket för {self._provider} är inte installerat. "
                f".venv/bin/pip install langchain-{self._provider.replace('_', '-')}"
            ) from error
        except Exception as error:  # each provider has its own; its words may hold the key
            raise ConfigError(
                f"ASSISTANT_MODEL={config.model}: modellen går inte att öppna ({type(error).__name__}). "
                "Kontrollera namnet, adressen och nyckeln."
            ) from None

    def stream(self, prompt: Prompt) -> Iterator[str]:
        """The reply in pieces. Raises ModelFault."""
        reason = ""
        try:
            for chunk in self._chat.stream([("system", prompt.instructions), ("human", prompt.material)]):
                if text := str(chunk.text):
                    yield text
                known = chunk.response_metadata
                reason = known.get("finish_reason") or known.get("done_reason") or known.get("stop_reason") or reason
        except Exception as error:
            raise fault_of(error) from None
        if reason in _CUT_OFF or (not reason and self._provider in _SAY_WHEN_DONE):
            raise ReplyBroken(f"finish_reason={reason}")


def _settings(provider: str, config: AssistantConfig, environment: Mapping[str, str]) -> dict[str, Any]:
    """What the provider's chat model is made with. Raises ConfigError."""
    from httpx import Timeout

    timeout = Timeout(config.model_seconds, connect=min(_CONNECT_SECONDS, config.model_seconds))
    settings: dict[str, Any] = {"temperature": 0}
    if provider == "ollama":
        return settings | {"num_ctx": config.model_context, "client_kwargs": {"timeout": timeout}}
    settings |= {"max_retries": 0, "timeout": config.model_seconds}
    if provider != "openai":
        return settings
    address, key = environment.get("OPENAI_BASE_URL", "").strip(), environment.get("OPENAI_API_KEY", "").strip()
    if not address and not key:
        raise ConfigError(f"ASSISTANT_MODEL={config.model}: ange också OPENAI_API_KEY eller OPENAI_BASE_URL.")
    if address:
        settings["base_url"] = address
    return settings | {"timeout": timeout, "api_key": key or "none"}


def fault_of(error: Exception) -> ModelFault:
    """A foreign error as ours: by LangChain's own tree where the provider uses it, else by HTTP status and kind."""
    import httpx
    from langchain_core import exceptions

    response = getattr(error, "response", None)
    status = getattr(error, "status_code", None) or getattr(response, "status_code", None)
    cause = f"{type(error).__name__} {status or ''}".strip()
    if isinstance(error, exceptions.ContextOverflowError) or (status in {400, 413, 500} and _about_length(error)):
        return PromptTooLong(cause)
    if isinstance(error, exceptions.ModelTimeoutError | TimeoutError | httpx.TimeoutException) or status in {408, 504}:
        return ModelSilent(cause)
    if isinstance(error, exceptions.ModelRateLimitError) or status in {429, 503}:
        return ModelBusy(cause, _asked_to_wait(response))
    if isinstance(error, httpx.RemoteProtocolError | httpx.ReadError):
        return ReplyBroken(cause)
    if isinstance(error, exceptions.ModelConnectionError):
        inner = error.__cause__
        broke = isinstance(inner, httpx.RemoteProtocolError | httpx.ReadError)
        return ReplyBroken(cause) if broke else ModelUnreachable(cause)
    if isinstance(error, ConnectionError | httpx.NetworkError | httpx.ConnectError):
        return ModelUnreachable(cause)
    if status in {401, 403, 404}:
        return ModelRefused(cause)
    return ReplyBroken(cause)


def _about_length(error: Exception) -> bool:
    words = str(error).lower()
    return any(sign in words for sign in ("context length", "context window", "context_length", "too long", "num_ctx"))


def _asked_to_wait(response: Any) -> float:
    """The seconds of a Retry-After header, 1 without one."""
    value = getattr(response, "headers", {}).get("retry-after", "")
    try:
        return min(max(float(value), 0.0), _LONGEST_WAIT)
    except ValueError:  # a date: later than anybody waits
        return 1.0 if not value else _LONGEST_WAIT

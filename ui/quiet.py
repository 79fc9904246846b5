"""How every event of the interface behaves: no spinner over what is read, and no endpoint for programs."""

from typing import Any

QUIET: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}


def computing(at_once: int) -> dict[str, Any]:
    """The same for whatever computes on the documents: it stands in one line, ``at_once`` at a time.

    The number goes with every event: Gradio takes it from the first one that is called.
    """
    return {**QUIET, "concurrency_id": "answers", "concurrency_limit": at_once}

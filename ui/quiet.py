"""How every event of the interface behaves: no spinner over what is read, and no endpoint for programs."""

from typing import Any

QUIET: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}

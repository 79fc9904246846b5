"""``python -m ui``: starts the chat and prints its address."""

import socket
import sys
from typing import TYPE_CHECKING

from ui import texts
from ui.settings import Settings, SettingsError, settings_from

if TYPE_CHECKING:
    from ui.shelf import Shelf


def main() -> int:
    """Starts the server; 0 when it was stopped by the user, 2 when it could not start."""
    try:
        settings = settings_from()
        _require_free(settings)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return 2
    from assistant.wiring import build_assistant
    from corpus.errors import CorpusError
    from ui.shelf import Shelf

    try:
        shelf = Shelf(build_assistant(), reopen=build_assistant)
    except CorpusError as error:
        print(error, file=sys.stderr)
        return 2
    serve(shelf, settings)
    return 0


def serve(shelf: "Shelf", settings: Settings) -> None:
    """Serves until stopped."""
    import uvicorn

    from ui.server import build_server
    from ui.wiring import answering_of

    server = build_server(answering_of(shelf, settings))
    print(texts.ADDRESS.format(address=f"http://{settings.host}:{settings.port}"), flush=True)
    uvicorn.run(server, host=settings.host, port=settings.port, log_level="warning")


def _require_free(settings: Settings) -> None:
    """Says at once that the port is taken, before anything heavy is loaded."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            raise SettingsError(texts.PORT_TAKEN.format(port=settings.port)) from error


if __name__ == "__main__":
    sys.exit(main())

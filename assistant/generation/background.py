"""A reply read in a thread of its own, so that waiting for it has an end and can be called off."""

import threading
from collections.abc import Iterator

WAIT_SECONDS = 0.25


class Background:
    """Runs through an iterator of pieces in a thread; what has come can be taken at any time.

    A thread that waits for a server which never replies is left behind: the client's own time-out ends it.
    """

    def __init__(self, pieces: Iterator[str]) -> None:
        """Starts at once."""
        self._changed = threading.Condition()
        self._come: list[str] = []
        self._ended = False
        self._cancelled = False
        self._fault: Exception | None = None
        threading.Thread(target=self._run, args=(pieces,), daemon=True, name="language model").start()

    def _run(self, pieces: Iterator[str]) -> None:
        try:
            for piece in pieces:
                with self._changed:
                    if self._cancelled:
                        break
                    self._come.append(piece)
                    self._changed.notify_all()
        except Exception as error:  # told to whoever takes the pieces
            self._fault = error
        finally:
            close = getattr(pieces, "close", None)
            if close is not None:
                close()  # hangs up on the server
            with self._changed:
                self._ended = True
                self._changed.notify_all()

    def wait(self, seconds: float = WAIT_SECONDS) -> bool:
        """Waits until there is something to take or the end; False when ``seconds`` passed first."""
        with self._changed:
            return self._changed.wait_for(lambda: bool(self._come) or self._ended, seconds)

    def take(self) -> str | None:
        """What has come since last time, "" when nothing has, None at the end. Raises what the iterator raised."""
        with self._changed:
            if self._come:
                text = "".join(self._come)
                self._come.clear()
                return text
            if not self._ended:
                return ""
            if self._fault is not None:
                raise self._fault
            return None

    def cancel(self) -> None:
        """Takes no more: the thread ends at its next piece."""
        with self._changed:
            self._cancelled = True


class Waiting:
    """A step of an answer in which there is nothing to do but wait.

    Whoever holds a place to compute in may give it up, call ``wait`` and take it back before going on; whoever does
    not need to care just goes on.
    """

    __slots__ = ("_reply", "_seconds", "_waited")

    def __init__(self, reply: Background, seconds: float = WAIT_SECONDS) -> None:
        """Waits for ``reply``, at most ``seconds``."""
        self._reply = reply
        self._seconds = seconds
        self._waited: bool | None = None

    def wait(self) -> bool:
        """Waits, once; whether something came."""
        if self._waited is None:
            self._waited = self._reply.wait(self._seconds)
        return self._waited

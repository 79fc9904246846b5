"""How much one person may ask for in a while. Pure but for the clock it is given."""

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable

MOST_KEYS = 10_000  # people remembered at a time


class RateLimit:
    """Lets each key through ``most`` times in any ``seconds``; 0 lets everything through."""

    def __init__(self, most: int, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        """``clock`` gives seconds."""
        self._most = most
        self._seconds = seconds
        self._clock = clock
        self._lock = threading.Lock()
        self._times: OrderedDict[str, deque[float]] = OrderedDict()

    def allows(self, key: str) -> bool:
        """Whether ``key`` may go on now, without counting it."""
        return self._most <= 0 or self._recent(key) < self._most

    def take(self, key: str) -> bool:
        """Counts one for ``key`` and lets it through, or refuses it uncounted."""
        if self._most <= 0:
            return True
        with self._lock:
            times = self._pruned(key)
            if len(times) >= self._most:
                return False
            times.append(self._clock())
            return True

    def _recent(self, key: str) -> int:
        with self._lock:
            return len(self._pruned(key))

    def _pruned(self, key: str) -> deque[float]:
        times = self._times.setdefault(key, deque())
        self._times.move_to_end(key)
        while len(self._times) > MOST_KEYS:
            self._times.popitem(last=False)
        now = self._clock()
        while times and now - times[0] >= self._seconds:
            times.popleft()
        return times

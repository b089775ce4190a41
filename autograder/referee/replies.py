"""What a test's earlier replies have sent, at the student's end: what the referee may pass
back, and what an answer may return once more or go on writing into.
"""

from __future__ import annotations

from typing import Any

from autograder.referee.codec import Shared, Watch

_KEPT = 257  # replies: one more than the referee remembers, as a reply may tell of its oldest
_LIVE = 8  # replies that are looked at after each call: those last used
_MOST_BYTES = 64 << 20  # of the copies of memory that are kept to compare with


class Replies:
    """The replies of one connection.

    Attributes:
        sent: by the number of the message.
    """

    def __init__(self) -> None:
        self.sent: dict[int, Shared] = {}
        self._watches: dict[int, Watch] = {}  # the one last used last
        self._bytes = 0

    def add(self, message: int, shared: Shared) -> None:
        """Remember a reply; those that it refers to are used again."""
        self.sent[message] = shared
        for used in shared.mentions & self._watches.keys():
            self._watches[used] = self._watches.pop(used)
        if shared.regions or shared.containers:
            self._watches[message] = Watch(shared)
            self._bytes += shared.bytes()
        while self._bytes > _MOST_BYTES:
            self._unwatch(next(iter(self._watches)))
        while (oldest := next(iter(self.sent))) <= message - 2 * _KEPT:
            self._unwatch(oldest)
            del self.sent[oldest]

    def live(self, given: Shared, oldest: int) -> dict[int, Watch]:
        """The replies to which the next one may refer, and whose changes it tells.

        Args:
            given: the request, which may mention some.
            oldest: the first message that the referee remembers.
        """
        numbers = {*list(self._watches)[-_LIVE:], *(given.mentions & self._watches.keys())}
        return {n: self._watches[n] for n in sorted(numbers) if n >= oldest}

    def changes(self, live: dict[int, Watch]) -> dict[int, Any]:
        """What has changed in these, by message; it is taken for told."""
        found = {n: watch.changes() for n, watch in live.items()}
        found = {n: changes for n, changes in found.items() if changes is not None}
        for n in found.keys() & self._watches.keys():
            self._watches[n] = Watch(self.sent[n])
        return found

    def _unwatch(self, message: int) -> None:
        if self._watches.pop(message, None) is not None:
            self._bytes -= self.sent[message].bytes()

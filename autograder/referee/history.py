"""What earlier replies have brought, at the referee's end: a tensor that a test passes back is the
student's own again, and what an answer returns once more is what it returned before.
"""

from __future__ import annotations

from collections.abc import Iterable

from autograder.referee.codec import Reference, Shared, Watch

_NEWEST = 256  # replies that the student's process remembers
_MOST_BYTES = 1 << 29  # of their memory, of which there is a copy to compare with


class History:
    """What one connection's replies have brought, the newest ones.

    Attributes:
        replies: by the number of the message, the oldest first.
    """

    def __init__(self) -> None:
        self.replies: dict[int, Shared] = {}
        self._watches: dict[int, Watch] = {}
        self._places: dict[int, tuple[int, int]] = {}  # message and row, by the tensor's id()
        self._bytes = 0

    def add(self, message: int, shared: Shared) -> None:
        """Remember a reply, and forget those that are too old or, with newer ones, too large."""
        self.replies[message] = shared
        self._watches[message] = Watch(shared)
        places = zip(shared.tensors, shared.tensor_places, strict=True)
        for i, (tensor, (region, _)) in enumerate(places):
            if tensor.is_leaf and region in shared.regions:
                self._places[id(tensor)] = message, i
        self._bytes += shared.bytes()
        while self.oldest() != message:
            if self.oldest() > message - 2 * _NEWEST and self._bytes <= _MOST_BYTES:
                break
            self._forget(self.oldest())

    def oldest(self) -> int:
        """The first message that is remembered."""
        return next(iter(self.replies), 0)

    def renew(self, messages: Iterable[int]) -> None:
        """Take what some replies' objects are now for what they are at the other side."""
        for message in messages:
            self._watches[message] = Watch(self.replies[message])

    def is_as_it_came(self, message: int) -> bool:
        """Tell whether a test has left everything that a reply brought as it came."""
        return self._watches[message].changes() is None

    def recall(self, value: object) -> Reference | None:
        """What a tensor is to the other side, for `encode`: None if it has not come from there, or
        what came with it is not as it was any more.
        """
        message, i = self._places.get(id(value), (0, 0))
        return (message, "tensor", i) if message and self.is_as_it_came(message) else None

    def _forget(self, message: int) -> None:
        shared = self.replies.pop(message)
        del self._watches[message]
        for tensor in shared.tensors:
            self._places.pop(id(tensor), None)
        self._bytes -= shared.bytes()

"""The tensors of earlier replies: what a test passes back is the student's own tensor again."""

from __future__ import annotations

from collections.abc import Iterable

from autograder.referee.codec import Reference, Shared, Watch

_NEWEST = 256  # numbers: those whose replies the student's process remembers
_MOST_BYTES = 1 << 29  # of their memory, of which there is a copy to compare with


class History:
    """What one connection's replies have brought, the newest ones.

    Attributes:
        replies: by number.
    """

    def __init__(self) -> None:
        self.replies: dict[int, Shared] = {}
        self._watches: dict[int, Watch] = {}
        self._places: dict[int, tuple[int, int]] = {}  # reply and row, by the tensor's id()
        self._bytes = 0

    def add(self, number: int, shared: Shared) -> None:
        """Remember a reply, and forget those that are too old or, with newer ones, too large."""
        self.replies[number] = shared
        self._watches[number] = Watch(shared)
        places = zip(shared.tensors, shared.tensor_places, strict=True)
        for i, (tensor, (region, _)) in enumerate(places):
            if tensor.is_leaf and region in shared.regions:
                self._places[id(tensor)] = number, i
        self._bytes += _size(shared)
        while (oldest := next(iter(self.replies))) != number:
            if oldest > number - _NEWEST and self._bytes <= _MOST_BYTES:
                break
            self._forget(oldest)

    def mentioned(self, shared: Shared) -> dict[int, Shared]:
        """The replies that a request refers to, for `decode`: its reply may do so, too."""
        return {message: self.replies[message // 2] for message in shared.mentions}

    def renew(self, numbers: Iterable[int]) -> None:
        """Take what the tensors of some replies are now for what they are at the other side."""
        for number in numbers:
            self._watches[number] = Watch(self.replies[number])

    def is_as_it_came(self, number: int) -> bool:
        """Tell whether a test has left everything that a reply brought as it came."""
        return self._watches[number].changes() is None

    def recall(self, value: object) -> Reference | None:
        """What a tensor is to the other side, for `encode`: None if it has not come from there, or
        what came with it is not as it was any more.
        """
        number, i = self._places.get(id(value), (0, 0))
        return (2 * number + 1, "tensor", i) if number and self.is_as_it_came(number) else None

    def _forget(self, number: int) -> None:
        shared = self.replies.pop(number)
        del self._watches[number]
        for tensor in shared.tensors:
            self._places.pop(id(tensor), None)
        self._bytes -= _size(shared)


def _size(shared: Shared) -> int:
    return sum(region.size for region in shared.regions if not region.is_meta)

"""The tensors of earlier replies: what a test passes back is the student's own tensor again."""

from __future__ import annotations

from autograder.referee.codec import Shared

_MOST = 256  # as many as the student's process remembers
_MOST_BYTES = 1 << 30


class History:
    """What one connection's replies have brought, the newest ones.

    Attributes:
        replies: by number.
    """

    def __init__(self) -> None:
        self.replies: dict[int, Shared] = {}
        self._versions: dict[int, list[int]] = {}
        self._bytes: dict[int, int] = {}

    def add(self, number: int, shared: Shared) -> None:
        """Remember a reply, and forget the oldest ones where they are too many or too large."""
        self.replies[number] = shared
        self._versions[number] = [0 if t.is_inference() else t._version for t in shared.tensors]
        self._bytes[number] = sum(region.size for region in shared.regions if not region.is_meta)
        while len(self.replies) > _MOST or (
            len(self.replies) > 1 and sum(self._bytes.values()) > _MOST_BYTES
        ):
            oldest = next(iter(self.replies))
            for table in (self.replies, self._versions, self._bytes):
                del table[oldest]

    def passed_back(self) -> dict[int, Shared]:
        """The tensors that are as they came, for `encode`, by the numbers of their messages."""
        known = {}
        for number, shared in self.replies.items():
            numbers = {
                id(tensor): ("tensor", i)
                for i, (tensor, version) in enumerate(
                    zip(shared.tensors, self._versions[number], strict=True)
                )
                if tensor.is_leaf and not tensor.is_inference() and tensor._version == version
            }
            if numbers:
                known[2 * number + 1] = Shared()
                known[2 * number + 1].__dict__["numbers"] = numbers
        return known

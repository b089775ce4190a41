"""Checks of single fields on arrival: nothing about a JSON value is taken for granted."""

from __future__ import annotations

import reprlib
from collections.abc import Sequence
from typing import Any

from autograder.referee.wire import WireError

_repr = reprlib.Repr()
_repr.maxstring = _repr.maxother = _repr.maxlong = 40
_repr.maxlevel = 2


def shown(value: object) -> str:
    """Show a value from the header in an error message, shortened, as ASCII."""
    return ascii(_repr.repr(value))[1:-1]


def integer(value: object, low: int, high: int, what: str) -> int:
    """Return an int that lies in [low, high]; a bool is none.

    Raises:
        WireError: if it is something else.
    """
    if type(value) is int and low <= value <= high:
        return value
    raise WireError(f"The message's {what} is {shown(value)}, not an integer in its range.")


def text(value: object, what: str) -> str:
    """Return a str.

    Raises:
        WireError: if it is something else.
    """
    if type(value) is str:
        return value
    raise WireError(f"The message's {what} is {shown(value)}, not text.")


def items(value: object, low: int, high: int, what: str) -> list[Any]:
    """Return a list of at least `low` and at most `high` items.

    Raises:
        WireError: if it is something else.
    """
    if type(value) is list and low <= len(value) <= high:
        return value
    raise WireError(f"The message's {what} is {shown(value)}, not a list of the right length.")


class Buffers:
    """The buffers of a message, each to be used exactly once."""

    def __init__(self, buffers: Sequence[memoryview]) -> None:
        self._buffers: list[memoryview | None] = list(buffers)
        self._left = len(buffers)

    def take(self, number: object) -> memoryview:
        """Return a buffer.

        Raises:
            WireError: if there is none of that number, or it has been used.
        """
        i = integer(number, 0, len(self._buffers) - 1, "buffer number")
        buffer = self._buffers[i]
        if buffer is None:
            raise WireError(f"The message uses its buffer {i} twice.")
        self._buffers[i] = None
        self._left -= 1
        return buffer

    def finish(self) -> None:
        """Check that none is left over.

        Raises:
            WireError: if one is.
        """
        if self._left:
            raise WireError(f"The message leaves {self._left} of its buffers unused.")

"""The one error on the sending side: a value, or a part of it, that does not cross the boundary."""

from __future__ import annotations


class Unsendable(TypeError):  # it names a property of the value, not a mistake
    """A value cannot be sent; the text is one sentence such as "result[1]['w'] is a generator ...".

    Attributes:
        what: the end of that sentence, without the place.
    """

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what
        self._steps: list[str] = []

    def inside(self, step: str) -> None:
        """Note that the place lies in a container, at `step` of it (such as "[1]"): inner first."""
        self._steps.append(step)

    def __str__(self) -> str:
        return "".join(reversed(self._steps)) + " " + self.what


def article(noun: str) -> str:
    """Put "a" or "an" before a noun."""
    return f"an {noun}" if noun[:1].lower() in set("aeiou") else f"a {noun}"

"""What `Search` finds of one answer; `repair` writes it down and tells the student."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Found:
    """What was found of one answer.

    Attributes:
        chosen: the cells whose text counts; none where nothing was found.
        text: the answer's text.
        stub_seen: whether the untouched stub, or an empty cell, is in the notebook.
        others: further cells of its own with other answers, which do not count.
        unsure: whether nothing tells which of them was meant.
        elsewhere: whether it was found in a cell that does not say that it is this answer's.
        below: whether it was found in a text cell below its question.
        again: the number of a cell that defines it once more, later, where it does not count.
        in_text: the number of a text cell that may hold an answer which was not found.
        helpers: code that the answer needs and that stood in cells which do not count.
    """

    chosen: list[int] = field(default_factory=list)
    text: str = ""
    stub_seen: bool = False
    others: list[int] = field(default_factory=list)
    unsure: bool = False
    elsewhere: bool = False
    below: bool = False
    again: int = 0
    in_text: int = 0
    helpers: str = ""

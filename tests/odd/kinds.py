"""What a kind of odd submission is, and what it may declare.

    @odd("An answer's cell was deleted.", loses=("mean",), note="its cell is gone")
    def answer_deleted(notebook): ...

The function gets a perfect notebook, answered and executed. It changes it, or returns the text or
the bytes that are handed in instead.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from nbformat import NotebookNode

from tests.odd.lesson import NAME

Make = Callable[[NotebookNode], object]
EVERYTHING = ("mean", "scaled", "Total", "predictions", "why")


@dataclass(frozen=True)
class Kind:
    """One kind of odd submission.

    Attributes:
        family: the module that it stands in.
        name: its name.
        says: what happened, in a sentence.
        make: makes it from a perfect notebook.
        loses: the exercises that lose their points; none means the same score as the clean twin.
        refused: words of the reason with which the file is refused; empty if it is graded.
        note: words of a note that the student is given; empty if it needs none.
        look: words of what a person has to look at; empty if nothing.
        doubt: the same, where only `autograder collect` has the doubt.
        unplaced: words of the reason for which `autograder collect` does not place the file, though
            grading takes it if somebody puts it there.
        lesson: the lesson that it is a notebook of.
        file: the name that it is handed in under.
    """

    family: str
    name: str
    says: str
    make: Make
    loses: tuple[str, ...] = ()
    refused: str = ""
    note: str = ""
    look: str = ""
    doubt: str = ""
    unplaced: str = ""
    lesson: str = NAME
    file: str = ""

    @property
    def id(self) -> str:
        return f"{self.family}-{self.name}"

    def content(self, perfect: NotebookNode) -> bytes:
        """The bytes that are handed in; `perfect` is changed."""
        made = self.make(perfect)
        if isinstance(made, bytes):
            return made
        return (made if isinstance(made, str) else as_text(perfect)).encode()


KINDS: list[Kind] = []
STUBS: dict[str, str] = {}  # what students get of each answer; `batch.perfect` fills it


def odd(says: str, **more: Any) -> Callable[[Make], Make]:
    """Register a function as a kind."""

    def register(make: Make) -> Make:
        family = make.__module__.rpartition(".")[2]
        KINDS.append(Kind(family, make.__name__, says, make, **more))
        return make

    return register


def as_text(notebook: Any) -> str:
    """A notebook as JSON, well-formed or not, the way that JupyterLab writes it."""
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"


def title_of(cell: Any) -> str:
    return str(cell.metadata.get("nbgrader", {}).get("grade_id", ""))


def cell_of(notebook: NotebookNode, title: str) -> Any:
    """The first cell of this grade_id."""
    return next(cell for cell in notebook.cells if title_of(cell) == title)


def place_of(notebook: NotebookNode, title: str) -> int:
    return next(i for i, cell in enumerate(notebook.cells) if title_of(cell) == title)


def remove(notebook: NotebookNode, *titles: str) -> None:
    notebook.cells = [cell for cell in notebook.cells if title_of(cell) not in titles]


def code(source: str, count: int | None = 99) -> Any:
    """A code cell of the student's own, executed as the `count`-th."""
    return NotebookNode(
        cell_type="code",
        metadata=NotebookNode(),
        source=source,
        execution_count=count,
        outputs=[],
        id=f"own-{zlib.crc32(source.encode())}",
    )


def text(source: str) -> Any:
    """A Markdown cell of the student's own."""
    return NotebookNode(
        cell_type="markdown",
        metadata=NotebookNode(),
        source=source,
        id=f"own-{zlib.crc32(source.encode())}",
    )


def is_answer(cell: Any) -> bool:
    return bool(cell.metadata.get("nbgrader", {}).get("solution"))

"""From a lesson's cells to its source notebook: metadata, cell ids, includes and placeholders."""

from __future__ import annotations

import hashlib
import textwrap
from typing import Any

import nbformat
from nbformat import NotebookNode

from autograder.build.markup import Cell, Lesson
from autograder.build.placeholders import fill
from autograder.course import Course

_COMMENT_WIDTH = 84
_KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


def source_notebook(lesson: Lesson, course: Course) -> NotebookNode:
    """Build the instructor's notebook of a lesson, solutions and hidden tests included.

    Raises:
        MarkupError: for an unknown placeholder.
    """
    notebook = nbformat.v4.new_notebook()
    notebook.metadata = nbformat.from_dict(
        {
            "autograder": {"lesson": lesson.name},
            "kernelspec": _KERNEL,
            "language_info": {"name": "python"},
        }
    )
    ids: dict[str, int] = {}
    for cell in lesson.cells:
        source = _text(cell, lesson, course)
        make = nbformat.v4.new_code_cell if cell.kind == "code" else nbformat.v4.new_markdown_cell
        metadata = nbformat.from_dict(_metadata(cell))
        notebook.cells.append(make(source, id=_cell_id(cell, source, ids), metadata=metadata))
    nbformat.validate(notebook)
    return notebook


def as_bytes(notebook: NotebookNode) -> bytes:
    """A notebook as nbformat writes it, in UTF-8, with a newline at the end."""
    text: str = nbformat.writes(notebook, version=4)
    return (text.rstrip("\n") + "\n").encode()


def _text(cell: Cell, lesson: Lesson, course: Course) -> str:
    if cell.kind == "markdown":
        return fill(cell, lesson, course)
    return f"{_heading(cell)}\n{cell.source}" if cell.role == "test" else cell.source


def _heading(cell: Cell) -> str:
    """The comment on top of a test cell, for students: what it checks and what it is worth."""
    worth = "optional" if cell.points == 0 else f"{cell.points}\xa0point{'s' * (cell.points > 1)}"
    kind = "Hidden test" if cell.hidden else "Test"
    text = f"{kind}: {cell.says} ({worth})" if cell.says else f"{kind} ({worth})"
    # Code cells do not wrap: what runs out of the window would not be read.
    lines = textwrap.wrap(text, _COMMENT_WIDTH, break_long_words=False, break_on_hyphens=False)
    return "\n".join(f"# {line}" for line in lines).replace("\xa0", " ")


def _metadata(cell: Cell) -> dict[str, Any]:
    folded = {"jupyter": {"source_hidden": True}, "cellView": "form"} if cell.folded else {}
    if cell.role == "free":
        return folded
    nbgrader: dict[str, Any] = {
        "schema_version": 3,
        "grade_id": cell.title,
        "grade": cell.graded,
        "solution": cell.role in ("answer", "manual"),
        "locked": cell.role in ("test", "locked"),
        "task": False,
    }
    if cell.graded:
        nbgrader["points"] = cell.points
    metadata: dict[str, Any] = {"nbgrader": nbgrader, **folded}
    ours = {
        "forbids": list(cell.forbids),
        "mutates": list(cell.mutates),
        "says": cell.says,
    }
    if any(ours.values()):
        metadata["autograder"] = {key: value for key, value in ours.items() if value}
    if cell.role == "test" and not cell.hidden:
        metadata["tags"] = ["raises-exception"]  # "Run all" goes on past a failed test
    return metadata


def _cell_id(cell: Cell, source: str, used: dict[str, int]) -> str:
    base = cell.title or hashlib.sha256(f"{cell.kind}\n{source}".encode()).hexdigest()[:12]
    used[base] = used.get(base, 0) + 1
    return base if used[base] == 1 else f"{base}-{used[base]}"

"""The notebooks that feedback is made from, read: a lesson's exercises and headings, and the cells
of a student's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from nbgrader.utils import compute_checksum

from autograder.grading.sanitize import clean_markdown
from autograder.referee import plan
from autograder.reports.feedback_safe import NOTHING, Cleaner, Html, Piece

_HEADING = re.compile(r"^(#{1,6})[ \t]+(.+?)[ \t]*#*$", re.MULTILINE)
_FENCED = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
_BADGE = re.compile(r"\s*(&lt;|<)a href=\"https://colab\.research\.google\.com/[^\n]*\s*")


@dataclass(frozen=True)
class OwnCell:
    """A cell of the student's own, outside the exercises."""

    code: Html
    text: Html
    outputs: list[Piece]


def exercises_of(source: Any) -> Iterator[tuple[Any, list[Any]]]:
    """Each answer of a lesson with its tests, in the lesson's order."""
    known = [cell for cell in source.cells if grade_id(cell)]
    answers = [cell for cell in known if cell.metadata.nbgrader.solution]
    names = [grade_id(cell) for cell in answers]
    tests: dict[str | None, list[Any]] = {}
    for cell in known:
        if cell.metadata.nbgrader.grade and not cell.metadata.nbgrader.solution:
            tests.setdefault(plan.owner_of(grade_id(cell), names), []).append(cell)
    for answer in answers:
        yield answer, tests.get(grade_id(answer), [])


def prose(notebook: Any) -> list[str]:
    """The text cells of a notebook that are not graded."""
    return [c.source for c in notebook.cells if c.cell_type == "markdown" and not grade_id(c)]


def headings(source: Any, cleaner: Cleaner) -> dict[str, Html]:
    """The heading above each answer, by its grade_id, and the lesson's own under ""."""
    found: dict[str, Html] = {}
    last = ""
    for cell in source.cells:
        if cell.cell_type == "markdown" and not grade_id(cell):
            for marks, text in _HEADING.findall(_FENCED.sub("", cell.source)):
                last = text
                if len(marks) == 1:
                    found.setdefault("", cleaner.heading(text))
        elif grade_id(cell) and cell.metadata.nbgrader.solution and last:
            found[grade_id(cell)] = cleaner.heading(last)
            last = ""
    return found


def own_cells(notebook: Any, ours: Sequence[Any], cleaner: Cleaner) -> Iterator[OwnCell]:
    """The student's own cells: those that stand in none of the course's notebooks."""
    known = {_plain(cell) for book in ours for cell in book.cells}
    for cell in notebook.cells:
        if grade_id(cell) or not cell.source.strip() or _plain(cell) in known:
            continue
        if _BADGE.fullmatch(cell.source):  # Colab's own
            continue
        if cell.cell_type == "markdown":
            yield OwnCell(NOTHING, cleaner.markdown(cell.source), [])
        else:
            outputs = cleaner.outputs(cell.get("outputs", []))
            yield OwnCell(cleaner.code(cell.source), NOTHING, outputs)


def _plain(cell: Any) -> str:
    """A cell's text as it stands in a graded notebook, but for blanks at the ends of lines."""
    text = cell.source if cell.cell_type == "code" else clean_markdown(cell.source)
    return "\n".join(line.rstrip() for line in text.strip().splitlines() if line.strip())


def grade_id(cell: Any) -> str:
    """A cell's grade_id, empty without one."""
    return str(cell.metadata.get("nbgrader", {}).get("grade_id", ""))


def untouched(cell: Any) -> bool:
    """Whether an answer is still what was released."""
    return bool(cell.metadata.nbgrader.get("checksum") == compute_checksum(cell))

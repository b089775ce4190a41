"""`autograder check`: what a student should know of a notebook before handing it in.

The file is read and repaired as it will be for grading, against the released notebook; then it is
run from top to bottom in a fresh kernel. Hidden tests are not there, and nothing is said of them.
"""

from __future__ import annotations

import os
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nbformat import NotebookNode

from autograder.errors import CourseError
from autograder.intake.fresh import NOT_ANSWERED, FreshRun, name_of, run_fresh
from autograder.intake.reading import NotANotebook, read_notebook
from autograder.intake.repair import ANSWERED, EMPTY, MISSING, Repaired, repair
from autograder.intake.runs import count_of
from autograder.intake.sources import read_code
from autograder.referee.plan import owner_of

_INVITATION = "*Write your answer here.*"
_UP = 4  # folders above a notebook in which its released one is looked for


@dataclass
class Check:
    """What was found of one notebook.

    Attributes:
        path: the file.
        released: the released notebook that it was compared with; None where none was found.
        answers: for each exercise answered, empty or missing.
        optional: the exercises that earn no points.
        tests: for each visible test the sentence of its error, empty where it passes.
        facts: what a student may like to know, a sentence each.
        todo: what is to be done before handing in, a sentence each.
    """

    path: Path
    released: Path | None = None
    answers: dict[str, str] = field(default_factory=dict)
    optional: set[str] = field(default_factory=set)
    tests: dict[str, str] = field(default_factory=dict)
    facts: list[str] = field(default_factory=list)
    todo: list[str] = field(default_factory=list)

    @property
    def ready(self) -> bool:
        return not self.todo

    def lines(self) -> Iterator[str]:
        """The report, for a terminal."""
        yield f"{self.path}"
        for state, label in ((ANSWERED, "answered"), (EMPTY, "still empty"), (MISSING, "missing")):
            names = [
                f"{name} (optional)" if name in self.optional and state != ANSWERED else name
                for name, found in self.answers.items()
                if found == state
            ]
            if names:
                first = f"  {label + ':':14}"
                yield textwrap.fill(
                    ", ".join(names), 98, initial_indent=first, subsequent_indent=" " * 16
                )
        if self.tests:
            passed = sum(not why for why in self.tests.values())
            yield f"  {'tests:':14}{passed} of {len(self.tests)} visible ones pass"
        yield from (f"  - {fact}" for fact in self.facts)
        if self.ready:
            yield "  Ready to hand in."
        else:
            yield "  Before you hand it in:"
            yield from (f"  {number}. {line}" for number, line in enumerate(self.todo, 1))


def check(path: Path, released: Path | None, run: bool = True, cell_seconds: float = 60.0) -> Check:
    """Check one notebook.

    Args:
        path: the notebook.
        released: the released notebook; None to look for it above the file and the current folder.
        run: whether to run it; it runs with the rights of whoever asks.
        cell_seconds: what one cell may take.

    Raises:
        CourseError: if a file cannot be opened, or `released` is no notebook.
    """
    result = Check(path)
    try:
        notebook, notes = read_notebook(_content(path))
    except NotANotebook as error:
        result.todo.append(f"This file cannot be graded: {error}")
        return result
    result.facts += notes
    result.released = released or find_released(path, notebook)
    if result.released is None:
        result.facts.append(
            "no released notebook to compare with was found; name it with --released"
        )
        graded = _without_released(result, notebook)
    else:
        graded = _with_released(result, notebook, _read_released(result.released))
    _say_saved(result, notebook)
    if run:
        _say_run(result, graded, run_fresh(graded, cell_seconds))
    empty = [n for n, state in result.answers.items() if state != ANSWERED]
    if wanted := [name for name in empty if name not in result.optional]:
        result.todo.insert(0, f"Write the answers that are not there yet: {', '.join(wanted)}.")
    return result


def find_released(path: Path, notebook: NotebookNode) -> Path | None:
    """The released notebook of a lesson, from folders `release/` or the published ones above."""
    lesson, ids = _lesson(notebook), _ids(notebook)
    best: tuple[int, Path] | None = None
    for candidate in _candidates(path):
        try:
            found = read_notebook(candidate.read_bytes())[0]
        except (NotANotebook, OSError):
            continue
        theirs = _ids(found)
        common = len(ids & theirs)
        is_it = bool(lesson) and lesson == _lesson(found) and bool(common or not ids)
        # Lessons have some names in common, such as that of the set-up cell.
        if (is_it or 2 * common > len(theirs) > 0) and (best is None or common > best[0]):
            best = (common, candidate)
    return best[1] if best else None


def _lesson(notebook: NotebookNode) -> str:
    """The key that the build has put into a notebook; empty where it is lost."""
    meta = notebook.metadata.get("autograder")
    return str(meta.get("lesson", "")) if isinstance(meta, dict) else ""


def _candidates(path: Path) -> Iterator[Path]:
    seen = set()
    for start in (path.resolve().parent, Path.cwd().resolve()):
        for folder in [start, *start.parents][:_UP]:
            for pattern in ("release/*/*.ipynb", "*/*.ipynb"):
                for found in sorted(folder.glob(pattern)):
                    named = found.stem == found.parent.name and found not in seen
                    if named and found.parents[1].name != "source" and not _is_same(found, path):
                        seen.add(found)
                        yield found


def _is_same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False


def _ids(notebook: NotebookNode) -> set[str]:
    metas = (cell.metadata.get("nbgrader") for cell in notebook.cells)
    return {str(meta.get("grade_id")) for meta in metas if isinstance(meta, dict)}


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CourseError(f"{path}: cannot be opened ({error.strerror}).") from None


def _read_released(path: Path) -> NotebookNode:
    try:
        notebook = read_notebook(_content(path))[0]
    except NotANotebook as error:
        raise CourseError(f"{path}: {error}") from None
    for cell in notebook.cells:
        meta = cell.metadata.get("nbgrader")
        if meta is not None and not (
            isinstance(meta, dict) and {"grade_id", "solution"} <= {*meta}
        ):
            raise CourseError(f"{path}: its cells' metadata is damaged; get the released one anew.")
    if not _ids(notebook):
        raise CourseError(f"{path}: this is no released lesson; none of its cells has a grade_id.")
    return notebook


def _with_released(result: Check, notebook: NotebookNode, released: NotebookNode) -> NotebookNode:
    """Compare with the released notebook; returns what will be graded."""
    repaired: Repaired = repair(notebook, released.cells)
    result.answers = repaired.answers
    result.optional = _optional(released.cells)
    result.facts += [f"when it is graded: {note}" for note in repaired.notes]
    result.todo += [f"Look at this, which nobody can know but you: {x}." for x in repaired.looks]
    result.todo += _undefined(result, repaired.notebook)
    return repaired.notebook


def _undefined(result: Check, notebook: NotebookNode) -> Iterator[str]:
    """A sentence for each answer whose name no cell defines, though its own cell is valid."""
    codes = [(_title(c), read_code(c.source)) for c in notebook.cells if c.cell_type == "code"]
    defined = frozenset[str]().union(*(code.defines for _, code in codes))
    for title, code in codes:
        if result.answers.get(title) == ANSWERED and code.runs and title not in defined:
            yield f"The cell of {title} does not define `{title}`, so its tests will not find it."


def _without_released(result: Check, notebook: NotebookNode) -> NotebookNode:
    for cell in notebook.cells:
        meta = cell.metadata.get("nbgrader")
        if isinstance(meta, dict) and meta.get("solution"):
            text = str(cell.source)
            stub = f"raise {NOT_ANSWERED}(" in text or _INVITATION in text or ": ...," in text
            empty = stub or not text.strip()
            result.answers[str(meta.get("grade_id"))] = EMPTY if empty else ANSWERED
    if not result.answers:
        result.todo.append("No exercise was found in this file; is it the right notebook?")
    return notebook


def _optional(cells: Sequence[Any]) -> set[str]:
    """The exercises whose tests earn no points."""
    metas = [cell.metadata.nbgrader for cell in cells if cell.metadata.get("nbgrader")]
    answers = {meta.grade_id: float(meta.get("points") or 0) for meta in metas if meta.solution}
    for meta in metas:
        if meta.get("grade") and not meta.solution:
            owner = owner_of(meta.grade_id, answers)
            if owner is not None:
                answers[owner] += float(meta.get("points") or 0)
    return {name for name, points in answers.items() if not points}


def _say_saved(result: Check, notebook: NotebookNode) -> None:
    """Say what the execution counts tell of the file."""
    codes = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]
    counts = [count_of(cell) for cell in codes if count_of(cell) >= 0]
    if not counts:
        result.facts.append("no cell shows that it was run, or the outputs were cleared")
    elif counts != sorted(counts):
        result.facts.append(
            "cells were run in another order than they stand in; a run from the top counts"
        )
    for cell in codes:
        title = _title(cell)
        if counts and count_of(cell) < 0 and result.answers.get(title) == ANSWERED:
            result.facts.append(
                f"{title} was changed after its last run, or never run; save once you have run it"
            )


def _say_run(result: Check, notebook: NotebookNode, run: FreshRun) -> None:
    """Say how the run went: answers and own cells that fail, visible tests that do not pass."""
    if run.ended:
        result.todo.append(f"It does not run to its end: {run.ended}.")
    empty = [name for name, state in result.answers.items() if state != ANSWERED]
    for place, cell in enumerate(notebook.cells):
        meta = cell.metadata.get("nbgrader")
        meta = meta if isinstance(meta, dict) else {}
        title, why = _title(cell), run.errors.get(place, "")
        if meta.get("grade") and not meta.get("solution") and cell.cell_type == "code":
            if _is_visible(cell):
                result.tests[title] = why or ("not reached" if run.ended else "")
            owner = owner_of(title, result.answers)
            if why and owner not in empty and owner not in result.optional:
                result.todo.append(f"The test {title} does not pass: {why}")
        elif why:
            result.todo.append(f"{name_of(cell, place).capitalize()} stops with {why}")
    if not run.ended:
        failing = len([p for p in run.errors if not result.tests.get(_title(notebook.cells[p]))])
        errors = f"; {failing} cells besides the tests stop with an error" if failing else ""
        result.facts.append(
            f"run from top to bottom in a fresh kernel: {run.seconds:.0f} s{errors}"
        )


def _title(cell: Any) -> str:
    meta = cell.metadata.get("nbgrader")
    return str(meta.get("grade_id", "")) if isinstance(meta, dict) else ""


def _is_visible(cell: Any) -> bool:
    """Whether a released test has more than the comment that says what a hidden one checks."""
    return any(line.strip() and not line.startswith("#") for line in str(cell.source).split("\n"))

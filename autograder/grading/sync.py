"""Bring the gradebook up to date with `source/`, in mid-course too.

nbgrader refuses to add or remove cells once there are submissions. Here new test cells are added,
for the submissions that exist as well, and a grade cell is dropped only while nobody has a score
in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters import NotebookExporter
from nbgrader import utils
from nbgrader.api import (
    Assignment,
    Comment,
    Grade,
    Gradebook,
    GradeCell,
    MissingEntry,
    Notebook,
    SolutionCell,
    SourceCell,
)
from sqlalchemy.exc import SQLAlchemyError
from traitlets.config import Config

from autograder.build.release import BEFORE_SAVING, configure_release, only_errors, reason
from autograder.course import Course
from autograder.errors import CourseError
from autograder.grading.config import gradebook_of
from autograder.grading.extensions import apply_extensions, extensions_file, read_extensions


def sync(course: Course, names: Sequence[str]) -> list[str]:
    """Bring the gradebook up to date with the source notebooks of some lessons.

    Returns:
        What was changed, one line each.

    Raises:
        CourseError: if a source notebook is missing or cannot be read, if a grade cell that has
            scores or a written comment would be dropped, or if the gradebook cannot be used. The
            gradebook is then as it was.
    """
    paths = {name: course.source_dir / name / f"{name}.ipynb" for name in names}
    cells = {name: saved_cells(path) for name, path in paths.items()}
    address, course_id = gradebook_of(course)
    lines: list[str] = []
    try:
        with only_errors(), Gradebook(address, course_id) as gradebook:
            for name, path in paths.items():
                changes = _sync_lesson(course, gradebook, name, path, cells[name])
                lines += [f"{name}: {line}" for line in changes]
            gradebook.db.commit()
    except SQLAlchemyError as error:
        why = str(getattr(error, "orig", error)).split("\n")[0]
        raise CourseError(f"{address}: this gradebook cannot be used: {why}.") from None
    return lines


def _sync_lesson(
    course: Course, gradebook: Gradebook, name: str, path: Path, cells: list[Any]
) -> Iterator[str]:
    """Change the gradebook, but commit nothing, as most of nbgrader's own methods would."""
    due = course.settings.deadlines.get(name)
    duedate = due.astimezone(UTC).replace(tzinfo=None) if due else None
    try:
        assignment = gradebook.find_assignment(name)
    except MissingEntry:
        assignment = Assignment(name=name, course_id=gradebook.course_id)
        gradebook.db.add(assignment)
        yield "added"
    if assignment.duedate != duedate:
        yield f"due {_show(duedate)} (was {_show(assignment.duedate)})"
        assignment.duedate = duedate
        gradebook.db.flush()
        apply_extensions(gradebook, name, read_extensions(extensions_file(course.root)))
    try:
        notebook = gradebook.find_notebook(name, name)
    except MissingEntry:
        notebook = Notebook(name=name, assignment=assignment)
        gradebook.db.add(notebook)
    kernel = nbformat.read(path, as_version=4).metadata.get("kernelspec", {})
    notebook.kernelspec = json.dumps(kernel)
    yield from _drop_cells(gradebook, notebook, cells, path)
    for cell in cells:
        yield from _save_cell(gradebook, notebook, cell)


def saved_cells(path: Path) -> list[Any]:
    """The cells of a source notebook that nbgrader knows, as generate_assignment would save them.

    Raises:
        CourseError: if the notebook is missing or cannot be read.
    """
    if not path.is_file():
        raise CourseError(f"{path}: no such source notebook; run `autograder build` first.")
    config = Config()
    configure_release(config)
    config.Exporter.default_preprocessors = []
    exporter = NotebookExporter(config=config)
    for preprocessor in BEFORE_SAVING:
        exporter.register_preprocessor(preprocessor)
    with only_errors() as errors:
        try:
            text, _ = exporter.from_filename(str(path))
        except Exception as error:  # whatever a damaged notebook makes nbformat or nbgrader raise
            why = reason(errors, error)[:200] or type(error).__name__
            text = f"not a source notebook that nbgrader can read: {why}"
            raise CourseError(f"{path}: {text}; run `autograder build` again.") from None
    cells = nbformat.reads(text, as_version=4).cells
    return [c for c in cells if utils.is_grade(c) or utils.is_solution(c) or utils.is_locked(c)]


def _save_cell(gradebook: Gradebook, notebook: Notebook, cell: Any) -> Iterator[str]:
    name = cell.metadata.nbgrader.grade_id
    source = {
        "cell_type": cell.cell_type,
        "locked": utils.is_locked(cell),
        "source": cell.source,
        "checksum": cell.metadata.nbgrader.get("checksum"),
    }
    row = _named(notebook.source_cells, name)
    if row is None:
        gradebook.db.add(SourceCell(name=name, notebook=notebook, **source))
        yield f"{name} added"
    elif any(getattr(row, key) != value for key, value in source.items()):
        for key, value in source.items():
            setattr(row, key, value)
        yield f"{name} changed"
    if utils.is_grade(cell):
        yield from _save_grade_cell(gradebook, notebook, cell, name)
    if utils.is_solution(cell) and _named(notebook.solution_cells, name) is None:
        made = SolutionCell(name=name, notebook=notebook)
        gradebook.db.add(made)
        for submission in notebook.submissions:
            gradebook.db.add(Comment(cell=made, notebook=submission))


def _save_grade_cell(
    gradebook: Gradebook, notebook: Notebook, cell: Any, name: str
) -> Iterator[str]:
    points = float(cell.metadata.nbgrader.points)
    row = _named(notebook.grade_cells, name)
    if row is None:
        row = GradeCell(name=name, notebook=notebook, max_score=points, cell_type=cell.cell_type)
        gradebook.db.add(row)
        for submission in notebook.submissions:
            gradebook.db.add(Grade(cell=row, notebook=submission))
        if notebook.submissions:
            count = len(notebook.submissions)
            yield f"{name} is new for {count} submissions, which need grading again"
    elif row.max_score != points:
        yield f"{name} is worth {points:g} points (was {row.max_score:g})"
        row.max_score = points
    row.cell_type = cell.cell_type


def _drop_cells(
    gradebook: Gradebook, notebook: Notebook, cells: list[Any], path: Path
) -> Iterator[str]:
    keep = {cell.metadata.nbgrader.grade_id for cell in cells}
    graded = {cell.metadata.nbgrader.grade_id for cell in cells if utils.is_grade(cell)}
    solved = {cell.metadata.nbgrader.grade_id for cell in cells if utils.is_solution(cell)}
    gone = [row for row in notebook.grade_cells if row.name not in graded]
    gone += [row for row in notebook.solution_cells if row.name not in solved]
    for row in gone:
        used = {grade.notebook_id for grade in row.grades if _has_score(grade)}
        used |= {comment.notebook_id for comment in row.comments if comment.manual_comment}
        if used:
            raise CourseError(
                f"{path}: the gradebook has scores or comments of {len(used)} submissions in "
                f"'{row.name}', which is no such cell here any more; put it back (points=0 takes "
                "its weight)."
            )
    for row in gone:
        for dependent in (*row.grades, *row.comments):
            gradebook.db.delete(dependent)
        gradebook.db.delete(row)
        if row.name in keep and isinstance(row, GradeCell):
            yield f"{row.name} is not graded any more"
    for row in [row for row in notebook.source_cells if row.name not in keep]:
        gradebook.db.delete(row)
        yield f"{row.name} dropped"
    gradebook.db.flush()
    gradebook.db.expire(notebook)


def _has_score(grade: Grade) -> bool:
    return any(x is not None for x in (grade.auto_score, grade.manual_score, grade.extra_credit))


def _named(rows: Iterable[Any], name: str) -> Any:
    return next((row for row in rows if row.name == name), None)


def _show(due: datetime | None) -> str:
    return "never" if due is None else f"{due:%Y-%m-%d %H:%M} UTC"

"""A notebook's lesson is told by what is in it, whatever it is called and whatever it has lost."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode

from autograder.course import Course
from autograder.errors import CourseError
from autograder.intake.recognise import Lessons, Recognised
from tests.intake.classes import NAME, SECOND


def released(course: Course, lesson: str) -> NotebookNode:
    return nbformat.read(course.release_dir / lesson / f"{lesson}.ipynb", as_version=4)


def strip(
    notebook: NotebookNode, *, metadata: bool = False, ids: bool = False, key: bool = False
) -> None:
    """Take away what a lesson is told by."""
    for cell in notebook.cells:
        if metadata:
            cell.metadata = NotebookNode()
        if ids:
            cell.pop("id", None)
    if key:
        notebook.metadata.pop("autograder", None)


@pytest.mark.parametrize("lesson", [NAME, SECOND])
def test_each_mark_alone_will_do(built: Course, lesson: str) -> None:
    lessons = Lessons(built)
    for lost in ({"ids", "key"}, {"metadata", "key"}, {"metadata", "ids"}):
        notebook = released(built, lesson)
        strip(notebook, **dict.fromkeys(lost, True))
        assert lessons.recognise(notebook) == Recognised(lesson), lost


def test_without_any_mark_the_text_tells_and_that_is_doubted(built: Course) -> None:
    notebook = released(built, NAME)
    strip(notebook, metadata=True, ids=True, key=True)
    for cell in notebook.cells:
        cell.source = "\n".join(line + "  " for line in cell.source.split("\n"))
    told = Lessons(built).recognise(notebook)
    assert told == Recognised(NAME, "its lesson was told by its text, as all its ids are lost")


def test_what_both_lessons_have_tells_nothing(built: Course) -> None:
    notebook = released(built, NAME)
    notebook.cells = [c for c in notebook.cells if c.get("id") == "setup"]
    assert len(notebook.cells) == 1
    strip(notebook, key=True)
    assert Lessons(built).recognise(notebook) == Recognised("")


def test_a_notebook_of_somebody_else_is_no_lesson(built: Course) -> None:
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("x = 1")])
    notebook.metadata.autograder = {"lesson": "99_other"}
    assert Lessons(built).recognise(notebook) == Recognised("")
    notebook.metadata.autograder = "x"
    notebook.cells[0].metadata.nbgrader = ["x"]
    assert Lessons(built).recognise(notebook) == Recognised("")


def test_cells_of_another_lesson_are_worth_a_look(built: Course) -> None:
    notebook = released(built, NAME)
    notebook.cells += released(built, SECOND).cells[-1:]
    doubt = "it holds cells of other lessons, too (1 of 02_sums)"
    assert Lessons(built).recognise(notebook) == Recognised(NAME, doubt)
    notebook.metadata.autograder.lesson = SECOND
    doubt = "it was made from 02_sums, and holds the cells of 01_products"
    assert Lessons(built).recognise(notebook) == Recognised(NAME, doubt)


def test_a_course_that_is_not_built_says_so(built: Course) -> None:
    path = built.source_dir / SECOND / f"{SECOND}.ipynb"
    Path(path).unlink()
    with pytest.raises(CourseError, match=re.escape(f"{path}: no source notebook that can be")):
        Lessons(built)

"""A submission's own cells among the course's: whatever was done to locked cells is undone."""

from __future__ import annotations

import copy
from typing import Any

import nbformat
import pytest
from nbformat import NotebookNode

from autograder.build import tree
from autograder.course import Course
from autograder.grading.restore import restored
from autograder.grading.sync import saved_cells

NAME = "01_products"


@pytest.fixture
def cells(course: Course) -> list[Any]:
    """The course's cells, as Restore takes them."""
    tree.write(course, tree.build(course, [NAME]), whole=True)
    return saved_cells(course.source_dir / NAME / f"{NAME}.ipynb")


@pytest.fixture
def submission(course: Course, cells: list[Any]) -> NotebookNode:
    """The released notebook, with an answer in it."""
    notebook = nbformat.read(course.release_dir / NAME / f"{NAME}.ipynb", as_version=4)
    find(notebook, "my_mm").source = "def my_mm(a, b): ..."
    return notebook


def find(notebook: NotebookNode, name: str) -> Any:
    """The first cell of this grade_id."""
    return next(c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == name)


def names(notebook: NotebookNode) -> list[str]:
    return [c.metadata.get("nbgrader", {}).get("grade_id", "") for c in notebook.cells]


def texts(notebook: NotebookNode) -> list[tuple[str, str]]:
    """The titled cells, in order."""
    return [(c.cell_type, c.source) for c in notebook.cells if "nbgrader" in c.metadata]


def test_answers_are_the_students_and_everything_else_the_courses(
    submission: NotebookNode, cells: list[Any]
) -> None:
    result = restored(submission, cells)
    assert find(result, "my_mm").source == "def my_mm(a, b): ..."
    for cell in cells:
        if not cell.metadata.nbgrader.solution:
            assert find(result, cell.metadata.nbgrader.grade_id).source == cell.source
    assert "### BEGIN HIDDEN TESTS" in find(result, "my_mm_random").source
    nbformat.validate(result)


@pytest.mark.parametrize("name", ["setup", "my_mm_example", "my_mm_random"])
def test_a_changed_a_removed_and_a_retyped_locked_cell_come_back(
    submission: NotebookNode, cells: list[Any], name: str
) -> None:
    honest = texts(restored(submission, cells))
    changed, removed, retyped = (copy.deepcopy(submission) for _ in range(3))
    find(changed, name).source = "pass"
    find(changed, name).metadata.nbgrader.points = 100
    removed.cells.remove(find(removed, name))
    find(retyped, name).cell_type = "markdown"
    for notebook in (changed, removed):
        assert texts(restored(notebook, cells)) == honest
    again = restored(retyped, cells)
    assert find(again, name).cell_type == "code"
    points = [
        c.metadata.nbgrader.get("points")
        for c in restored(changed, cells).cells
        if "nbgrader" in c.metadata
    ]
    assert 100 not in points


def test_a_doubled_cell_counts_once_and_its_copy_is_the_students_own(
    submission: NotebookNode, cells: list[Any]
) -> None:
    copied = copy.deepcopy(find(submission, "my_mm"))
    copied.source = "second = 2"
    submission.cells.append(copied)
    submission.cells.append(copy.deepcopy(find(submission, "my_mm_example")))
    result = restored(submission, cells)
    assert names(result).count("my_mm") == names(result).count("my_mm_example") == 1
    assert result.cells[-1].source == "second = 2"
    assert "nbgrader" not in result.cells[-1].metadata
    assert len({cell.id for cell in result.cells}) == len(result.cells)


def test_own_cells_keep_their_text_and_lose_metadata_and_outputs(
    submission: NotebookNode, cells: list[Any]
) -> None:
    own = nbformat.v4.new_code_cell("x = 1", metadata={"tags": ["skip-execution"], "nbgrader": 3})
    own.outputs = [nbformat.v4.new_output("stream", text="forged")]
    submission.cells.insert(0, own)
    first = restored(submission, cells).cells[0]
    assert (first.source, first.metadata, first.outputs) == ("x = 1", {}, [])


def test_a_notebook_without_any_metadata_gets_every_cell_of_the_course(cells: list[Any]) -> None:
    empty = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("x = 1")])
    result = restored(empty, cells)
    assert [n for n in names(result) if n] == [c.metadata.nbgrader.grade_id for c in cells]

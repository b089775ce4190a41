"""What an answer may not use, and predictions that are worked out, in `nbgrader autograde`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import nbformat
import pytest
from nbgrader.api import Gradebook

from autograder.build import tree
from autograder.course import Course
from autograder.grading.sync import sync
from tests.conftest import make_course
from tests.people import environment, solve
from tests.small_bank import my_mm, predictions

NAME = "01_products"
BYTES = f"{NAME}/{NAME}.ipynb"
OWN = {"my_mm_example": 1.0, "my_mm_random": 4.0, "my_mm_refuses": 3.0}
FULL = {**OWN, "predictions_shapes": 1.0}
NONE_OF_MY_MM = {**dict.fromkeys(OWN, 0.0), "predictions_shapes": 1.0}
NO_PREDICTION = {**OWN, "predictions_shapes": 0.0}


def answer(**sources: str) -> Callable[[dict[str, Any], Any], None]:
    """Write these answers into a notebook."""

    def write(cells: dict[str, Any], _: Any) -> None:
        for name, source in sources.items():
            cells[name].source = source

    return write


def through_a_helper(cells: dict[str, Any], notebook: Any) -> None:
    helper = nbformat.v4.new_code_cell("product = torch.mm")
    notebook.cells.insert(notebook.cells.index(cells["my_mm"]), helper)
    cells["my_mm"].source = my_mm("return product(a, b)")


def without_the_rule(cells: dict[str, Any], _: Any) -> None:
    cells["my_mm"].metadata.pop("autograder")
    cells["my_mm"].source = my_mm("return a @ b")


def with_a_rule_of_its_own(cells: dict[str, Any], _: Any) -> None:
    cells["my_mm"].metadata.autograder.forbids = ["torch.Tensor.sum", "sum"]


def filled_in_later(cells: dict[str, Any], notebook: Any) -> None:
    later = nbformat.v4.new_code_cell('predictions["x.T"] = tuple(torch.ones(2, 3).T.shape)')
    notebook.cells.insert(notebook.cells.index(cells["predictions"]) + 1, later)


def broken_elsewhere(cells: dict[str, Any], notebook: Any) -> None:
    notebook.cells.append(nbformat.v4.new_code_cell("def unfinished(:\n    return a @ b"))


def demonstration(_: dict[str, Any], notebook: Any) -> None:
    notebook.cells.append(nbformat.v4.new_code_cell("torch.ones(2, 2) @ torch.ones(2, 2)"))


# What a student changes in a perfect notebook, the scores, and the sentence under the tests.
STUDENTS: dict[str, tuple[Callable[[dict[str, Any], Any], None], dict[str, float], str]] = {
    "honest": (answer(), FULL, ""),
    "at": (
        answer(my_mm=my_mm("return a @ b")),
        NONE_OF_MY_MM,
        "my_mm uses `@` (line 7), which this exercise forbids.",
    ),
    "helper": (through_a_helper, NONE_OF_MY_MM, "which this exercise forbids."),
    "no_rule": (without_the_rule, NONE_OF_MY_MM, "my_mm uses `@` (line 7)"),
    "own_rule": (with_a_rule_of_its_own, FULL, ""),
    "computed": (
        answer(predictions=predictions("tuple(torch.ones(2, 3).T.shape)")),
        NO_PREDICTION,
        "let nothing work it out",
    ),
    "later": (filled_in_later, NO_PREDICTION, "predictions"),
    "syntax": (answer(my_mm="def my_mm(a, b:\n    return a @ b"), NONE_OF_MY_MM, ""),
    "elsewhere": (broken_elsewhere, FULL, ""),
    "shows": (demonstration, FULL, ""),
}


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """A class in which each student breaks a rule in another way, autograded."""
    home = tmp_path_factory.mktemp("rules")
    course = make_course(home / "course")
    tree.write(course, tree.build(course, [NAME]), whole=True)
    sync(course, [NAME])
    for student, (change, _, _) in STUDENTS.items():
        path = course.root / "submitted" / student / BYTES
        path.parent.mkdir(parents=True)
        shutil.copy(course.release_dir / BYTES, path)
        solve(course, NAME, path)
        notebook = nbformat.read(path, as_version=4)
        cells = {
            c.metadata.nbgrader.grade_id: c for c in notebook.cells if "nbgrader" in c.metadata
        }
        change(cells, notebook)
        nbformat.write(notebook, path)
    words = [sys.executable, "-m", "nbgrader", "autograde", NAME]
    subprocess.run(words, cwd=course.root, env=environment(home), check=True)
    return course


def told(course: Course, student: str) -> dict[str, str]:
    """What stands under each test of an autograded notebook."""
    notebook = nbformat.read(course.root / "autograded" / student / BYTES, as_version=4)
    return {
        cell.metadata.nbgrader.grade_id: str(cell.outputs)
        for cell in notebook.cells
        if cell.metadata.get("nbgrader", {}).get("grade") and cell.cell_type == "code"
    }


@pytest.mark.parametrize("student", STUDENTS)
def test_a_broken_rule_costs_the_tests_of_its_exercise_and_no_others(
    graded: Course, student: str
) -> None:
    with Gradebook(f"sqlite:///{graded.root / 'gradebook.db'}", "small") as gradebook:
        notebook = gradebook.find_submission_notebook(NAME, NAME, student)
        scores = {g.name: g.auto_score for g in notebook.grades if g.cell.cell_type == "code"}
    assert scores == STUDENTS[student][1]


@pytest.mark.parametrize("student", [name for name, (_, _, why) in STUDENTS.items() if why])
def test_the_reason_stands_under_each_of_these_tests(graded: Course, student: str) -> None:
    _, scores, why = STUDENTS[student]
    for test, text in told(graded, student).items():
        assert (why in text) == (scores[test] == 0), (test, text)

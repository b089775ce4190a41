"""A class's scores by exercise, as the gradebook has them and as a table shows them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from nbgrader.api import Gradebook
from rich.console import Console

from autograder.build.markup import Lesson
from autograder.build.tree import load_lesson
from autograder.reports.scores import StudentScores, lesson_scores, score_table
from tests.conftest import LESSON, make_course

NAME = "01_products"
OPTIONAL = """
# %% extra
def extra(x):
    ### BEGIN SOLUTION
    return x
    ### END SOLUTION

# %% extra_example points=0
assert extra(1) == 1
"""
POINTS = {
    "my_mm_example": 1,
    "my_mm_random": 4,
    "my_mm_refuses": 3,
    "predictions_shapes": 1,
    "extra_example": 0,
}


@pytest.fixture(scope="module")
def lesson(tmp_path_factory: pytest.TempPathFactory) -> Lesson:
    """The small lesson and an exercise without points."""
    text = LESSON + OPTIONAL
    return load_lesson(make_course(tmp_path_factory.mktemp("c") / "c", {NAME: text}), NAME)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A gradebook with four students: student01 did well, student02 did not, student03 is not graded, student04 is away."""
    address = f"sqlite:///{tmp_path_factory.mktemp('gradebook') / 'gradebook.db'}"
    with Gradebook(address, "small") as gradebook:
        gradebook.add_assignment(NAME)
        gradebook.add_notebook(NAME, NAME)
        for name, points in POINTS.items():
            gradebook.add_grade_cell(name, NAME, NAME, max_score=points, cell_type="code")
        gradebook.add_grade_cell("why", NAME, NAME, max_score=2, cell_type="markdown")
        gradebook.add_solution_cell("why", NAME, NAME)
        for student in ("student04", "student03", "student02", "student01"):
            gradebook.add_student(student)
        for student in ("student03", "student02", "student01"):
            gradebook.add_submission(NAME, student)
        for student in ("student02", "student01"):
            for name, points in POINTS.items():
                grade = gradebook.find_grade(name, NAME, NAME, student)
                passed = student == "student01" or name == "my_mm_example"
                grade.auto_score, grade.needs_manual_grade = points * passed, False
        why = gradebook.find_grade("why", NAME, NAME, "student01")
        why.manual_score, why.extra_credit, why.needs_manual_grade = 1.5, 0.25, False
        gradebook.db.commit()
    return address


@pytest.fixture
def rows(address: str, lesson: Lesson) -> dict[str, StudentScores]:
    return {row.student: row for row in lesson_scores(address, "small", lesson)}


def test_students_come_by_their_names(rows: dict[str, StudentScores]) -> None:
    assert list(rows) == ["student01", "student02", "student03", "student04"]


def test_the_tests_of_an_exercise_are_added_up(rows: dict[str, StudentScores]) -> None:
    exercises = {"my_mm": 8, "predictions": 1, "extra": 0, "why": 1.75}
    assert rows["student01"].by_exercise == exercises
    assert rows["student01"].total == sum(exercises.values())
    assert rows["student02"].by_exercise == {"my_mm": 1, "predictions": 0, "extra": 0, "why": 0}


def test_what_nobody_has_graded_waits(rows: dict[str, StudentScores]) -> None:
    assert rows["student01"].waiting == set()
    assert rows["student02"].waiting == {"why"}
    assert rows["student03"].waiting == {"my_mm", "predictions", "extra", "why"}


def test_who_handed_in_nothing_is_listed_too(rows: dict[str, StudentScores]) -> None:
    assert [row.submitted for row in rows.values()] == [True, True, True, False]
    assert (rows["student04"].total, rows["student04"].by_exercise) == (0, {})


def test_a_lesson_that_the_gradebook_does_not_have_has_no_submissions(
    address: str, lesson: Lesson
) -> None:
    other = Lesson("02_other", Path("lesson.py"), lesson.cells)
    assert not any(row.submitted for row in lesson_scores(address, "small", other))


def printed(lesson: Lesson, rows: list[StudentScores]) -> list[list[str]]:
    """The words of each line of the table."""
    file = io.StringIO()
    Console(file=file, width=100).print(score_table(lesson, rows))
    return [line.split() for line in file.getvalue().splitlines()]


def test_the_table_shows_what_is_worth_points(
    lesson: Lesson, rows: dict[str, StudentScores]
) -> None:
    lines = printed(lesson, list(rows.values()))
    assert ["student01", "8", "1", "1.75", "10.75"] in lines
    assert ["student02", "1", "0", "0*", "1"] in lines
    assert ["student03", "0*", "0*", "0*", "0"] in lines
    assert ["student04", "-"] in lines
    words = [word for line in lines for word in line]
    assert {"/8", "/1", "/2", "/11"} <= set(words)
    assert "extra" not in words


def test_the_table_explains_its_signs_where_they_occur(
    lesson: Lesson, rows: dict[str, StudentScores]
) -> None:
    def caption(*students: str) -> str:
        return " ".join(printed(lesson, [rows[student] for student in students])[-1])

    assert "waits for a grader" not in caption("student01")
    assert caption("student02") == "* waits for a grader"
    assert caption("student02", "student04") == "* waits for a grader, - nothing handed in"

"""Who is in the sample class, and what they hand in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import nbformat
import pytest

from autograder.build import tree
from autograder.build.stubs import solution_only
from autograder.build.tree import load_lesson
from autograder.course import Course
from autograder.demo.students import Submission, sample_class
from autograder.errors import CourseError
from tests.conftest import LESSON, make_course
from tests.small_bank import ANSWERS, write_answers

NAMES = ["01_products", "02_again"]
REFERENCE = "So that a wrong shape is noticed where it happens."


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """A course with the small lesson twice, built; only the first has a bank."""
    course = make_course(tmp_path_factory.mktemp("class") / "course", dict.fromkeys(NAMES, LESSON))
    write_answers(course.lessons_dir / NAMES[0] / "answers", ANSWERS)
    tree.write(course, tree.build(course, NAMES), whole=True)
    return course


def sample(course: Course) -> list[Submission]:
    return list(sample_class(course, [load_lesson(course, name) for name in NAMES]))


@pytest.fixture(scope="module")
def submissions(course: Course) -> list[Submission]:
    return sample(course)


def cells(submission: Submission) -> dict[str, Any]:
    """A submission's cells by their grade_id."""
    notebook = nbformat.reads(submission.text, as_version=4)
    return {c.metadata.nbgrader.grade_id: c for c in notebook.cells if "nbgrader" in c.metadata}


def answers(submission: Submission) -> dict[str, str]:
    return {n: c.source for n, c in cells(submission).items() if c.metadata.nbgrader.solution}


def test_there_are_twelve_students_and_one_leaves_the_second_lesson_out(
    submissions: list[Submission],
) -> None:
    everybody = [f"student{number:02d}" for number in range(1, 13)]
    by_lesson = {name: [s.student for s in submissions if s.lesson == name] for name in NAMES}
    assert by_lesson[NAMES[0]] == everybody
    assert by_lesson[NAMES[1]] == [student for student in everybody if student != "student11"]


def test_the_class_is_the_same_every_time(course: Course, submissions: list[Submission]) -> None:
    assert sample(course) == submissions


def test_the_first_two_answer_everything_right(submissions: list[Submission]) -> None:
    for submission in submissions[:4]:
        given = answers(submission)
        assert REFERENCE in given.pop("why")
        if submission.lesson == NAMES[0]:
            right = {k: s for k, s in ANSWERS.items() if k.split("/")[1].startswith("right_")}
            assert set(given.values()) <= set(right.values())


def test_the_last_hands_in_the_notebook_as_it_was_released(
    course: Course, submissions: list[Submission]
) -> None:
    released = nbformat.read(course.release_dir / NAMES[1] / f"{NAMES[1]}.ipynb", as_version=4)
    stubs = {
        c.metadata.nbgrader.grade_id: c.source
        for c in released.cells
        if c.metadata.get("nbgrader", {}).get("solution")
    }
    assert submissions[-1].student == "student12"
    assert answers(submissions[-1]) == stubs


def test_the_others_make_mistakes_leave_out_and_guess(submissions: list[Submission]) -> None:
    given = [answers(submission) for submission in submissions if submission.lesson == NAMES[0]]
    wrong = {source for name, source in ANSWERS.items() if "/wrong_" in name}
    assert sum(answer["my_mm"] in wrong for answer in given) >= 2
    assert sum("NotAnswered" in answer["my_mm"] for answer in given) >= 2
    assert sum("I think" in answer["why"] for answer in given) >= 2
    assert not any("SOLUTION" in text or "SCHEME" in text for a in given for text in a.values())


def test_without_a_bank_the_reference_solution_is_handed_in(
    course: Course, submissions: list[Submission]
) -> None:
    (cell,) = (c for c in load_lesson(course, NAMES[1]).answers() if c.title == "my_mm")
    given = {answers(s)["my_mm"] for s in submissions if s.lesson == NAMES[1]}
    assert len(given) == 2  # and the stub
    assert solution_only(cell.source) in given


def test_the_editors_take_turns(submissions: list[Submission]) -> None:
    def editor(submission: Submission) -> str:
        metadata = json.loads(submission.text)["metadata"]
        is_vscode = metadata["kernelspec"]["display_name"].startswith(".venv")
        return "colab" if "colab" in metadata else "vscode" if is_vscode else "jupyterlab"

    first = [editor(s) for s in submissions if s.lesson == NAMES[0]]
    assert first == ["jupyterlab", "colab", "vscode"] * 4


def test_a_lesson_that_was_never_built_is_named(tmp_path: Path) -> None:
    course = make_course(tmp_path / "course")
    path = course.release_dir / NAMES[0] / f"{NAMES[0]}.ipynb"
    with pytest.raises(CourseError) as caught:
        list(sample_class(course, [load_lesson(course, NAMES[0])]))
    text = "no such released notebook; run `autograder build` first."
    assert str(caught.value) == f"{path}: {text}"

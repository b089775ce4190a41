"""The sample class: who hands in what, made from the released notebooks and the answer bank."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import nbformat

from autograder.bank.answers import Answer, read_answers
from autograder.build.markup import Lesson
from autograder.build.stubs import solution_only
from autograder.course import Course
from autograder.demo.editors import EDITORS
from autograder.errors import CourseError

# How many of a student's exercises are wrong and how many are left empty, of ten.
_CLASS = [
    (0, 0), (0, 0), (1, 0), (1, 1), (2, 0), (2, 2), (3, 0), (3, 1), (4, 2), (6, 1), (9, 0), (0, 10),
]  # fmt: skip
_STUB = "*Write your answer here.*"
_GUESS = "Because it is faster, I think."


@dataclass(frozen=True)
class Submission:
    """A file that a sample student hands in."""

    student: str
    lesson: str
    text: str


def sample_class(course: Course, lessons: list[Lesson]) -> Iterator[Submission]:
    """Make the submissions of twelve students; the last but one hands in the first lesson only.

    Raises:
        CourseError: for a lesson that was not built, or an answer that cannot be read.
    """
    for number, (wrong, empty) in enumerate(_CLASS):
        student = f"student{number + 1:02d}"
        for position, lesson in enumerate(lessons):
            if number == len(_CLASS) - 2 and position > 0:
                continue
            text = _notebook(course, lesson, number, wrong, empty)
            yield Submission(student, lesson.name, text)


def _notebook(course: Course, lesson: Lesson, number: int, wrong: int, empty: int) -> str:
    released = course.release_dir / lesson.name / f"{lesson.name}.ipynb"
    if not released.is_file():
        text = "no such released notebook; run `autograder build` first."
        raise CourseError(f"{released}: {text}")
    notebook = nbformat.read(released, as_version=4)
    exercises = [cell.title for cell in lesson.answers()]
    bank = read_answers(course.lessons_dir / lesson.name / "answers", exercises)
    cells = {cell.title: cell for cell in lesson.cells}
    answers = [c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("solution")]
    for position, cell in enumerate(answers):
        name = cell.metadata.nbgrader.grade_id
        luck = (7 * position + 3 * number) % 10  # spreads mistakes over exercises and students
        if luck >= 10 - empty:
            continue
        right = luck >= wrong
        if cell.cell_type == "markdown":
            text = _written(cells[name].source) if right else _GUESS
            cell.source = cell.source.replace(_STUB, text)
            continue
        choice = _choose(bank, name, number, right)
        cell.source = choice.source if choice else solution_only(cells[name].source)
    return EDITORS[number % len(EDITORS)](notebook)


def _written(source: str) -> str:
    """The reference answer to a question that is graded by hand."""
    return "\n".join(re.findall(r"### BEGIN SOLUTION\n(.*?)\n\s*### END", source, re.DOTALL))


def _choose(bank: list[Answer], exercise: str, number: int, right: bool) -> Answer | None:
    fitting = [a for a in bank if a.exercise == exercise and a.right == right]
    return fitting[number % len(fitting)] if fitting else None

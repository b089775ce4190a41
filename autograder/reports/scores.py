"""A class's scores by exercise, read from the gradebook."""

from __future__ import annotations

from dataclasses import dataclass, field

from nbgrader.api import Gradebook, MissingEntry
from rich.table import Table

from autograder.build.markup import Lesson


@dataclass
class StudentScores:
    """One student's points in one lesson."""

    student: str
    by_exercise: dict[str, float] = field(default_factory=dict)
    waiting: set[str] = field(default_factory=set)
    total: float = 0.0
    submitted: bool = True


def lesson_scores(db_url: str, course_id: str, lesson: Lesson) -> list[StudentScores]:
    """Every student's points in a lesson, by exercise; students without a submission come too.

    Args:
        db_url: the gradebook's address.
        course_id: nbgrader's name of the course.
        lesson: the lesson, whose name is the assignment's.
    """
    owner = {cell.title: lesson.exercise_of(cell) or cell.title for cell in lesson.cells if cell.graded}
    rows = []
    with Gradebook(db_url, course_id) as gradebook:
        for student in gradebook.students:
            row = StudentScores(student.id)
            rows.append(row)
            try:
                notebook = gradebook.find_submission_notebook(lesson.name, lesson.name, student.id)
            except MissingEntry:
                row.submitted = False
                continue
            row.total = notebook.score
            for grade in notebook.grades:
                exercise = owner.get(grade.name, grade.name)
                row.by_exercise[exercise] = row.by_exercise.get(exercise, 0.0) + grade.score
                if grade.needs_manual_grade:
                    row.waiting.add(exercise)
    return rows


def score_table(lesson: Lesson, rows: list[StudentScores]) -> Table:
    """A lesson's table: a row for each student, a column for each exercise that is worth points."""
    worth: dict[str, int] = {}
    for cell in lesson.cells:
        if cell.graded:
            exercise = lesson.exercise_of(cell) or cell.title
            worth[exercise] = worth.get(exercise, 0) + cell.points
    shown = {exercise: points for exercise, points in worth.items() if points}
    table = Table(title=lesson.name, title_justify="left")
    table.add_column("student", no_wrap=True)
    for exercise, points in shown.items():
        table.add_column(f"{exercise} /{points}", justify="right", overflow="fold")
    table.add_column(f"total /{sum(shown.values())}", justify="right")
    for row in rows:
        if not row.submitted:
            table.add_row(row.student, *["" for _ in shown], "nothing handed in")
            continue
        points = [f"{row.by_exercise.get(e, 0):g}" + "*" * (e in row.waiting) for e in shown]
        table.add_row(row.student, *points, f"{row.total:g}")
    if any(row.waiting for row in rows):
        table.caption = "* waits for a grader"
    return table

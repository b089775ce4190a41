"""A class's scores, by lesson and by exercise, as tables."""

from __future__ import annotations

from dataclasses import dataclass, field

from nbgrader.api import Gradebook, MissingEntry
from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from autograder.build.markup import Lesson
from autograder.reports.export import Scores


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
    owner = {
        cell.title: lesson.exercise_of(cell) or cell.title for cell in lesson.cells if cell.graded
    }
    rows = []
    with Gradebook(db_url, course_id) as gradebook:
        for student in sorted(gradebook.students, key=lambda student: student.id):
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
    table = Table(title=lesson.name, title_justify="left", box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column("student", no_wrap=True)
    for exercise, points in shown.items():
        header = exercise.replace("_", "_\n").strip() + f"\n/{points}"
        table.add_column(header, justify="right", overflow="fold", min_width=4)
    table.add_column(f"total\n/{sum(shown.values())}", justify="right", no_wrap=True)
    for row in rows:
        if not row.submitted:
            table.add_row(row.student, *["" for _ in shown], "-")
            continue
        scores = [f"{row.by_exercise.get(e, 0):g}" + "*" * (e in row.waiting) for e in shown]
        table.add_row(row.student, *scores, f"{row.total:g}")
    notes = ["* waits for a grader"] * any(row.waiting for row in rows)
    notes += ["- nothing handed in"] * any(not row.submitted for row in rows)
    table.caption = ", ".join(notes)
    return table


def totals_table(scores: Scores) -> Table:
    """The class's table: a row for each student, a column for each lesson, late penalties off."""
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column("student", no_wrap=True)
    table.add_column("name", overflow="fold")
    for lesson, points in scores.lessons.items():
        table.add_column(lesson.replace("_", "\n", 1) + f"\n/{points:g}", justify="right")
    table.add_column(f"total\n\n/{sum(scores.lessons.values()):g}", justify="right", no_wrap=True)
    for person in scores.people.values():
        row = [scores.scores[person.id, lesson] for lesson in scores.lessons]
        cells = ["-" if s.score is None else f"{s.score:g}" + "*" * bool(s.waiting) for s in row]
        total = sum(one.score or 0 for one in row)
        table.add_row(person.id, Text(person.name), *cells, f"{total:g}")
    notes = ["* something waits for a grader"] * any(s.waiting for s in scores.scores.values())
    notes += ["- nothing handed in"] * any(s.score is None for s in scores.scores.values())
    table.caption = ", ".join(notes)
    return table

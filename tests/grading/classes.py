"""A small class for `autograder grade`: a course, its submissions, and its gradebook's rows."""

from __future__ import annotations

import shutil
import sqlite3
import time
from pathlib import Path

from autograder.build import tree
from autograder.build.tree import load_lesson
from autograder.course import Course, find_course
from autograder.demo.students import sample_class
from autograder.grading.sync import sync
from tests.conftest import make_course
from tests.small_bank import write_bank

NAME = "01_products"
FILE = f"{NAME}.ipynb"
_SCORES = """
    select student.id, base_cell.name, auto_score, manual_score, needs_manual_grade, extra_credit,
        submitted_notebook.late_submission_penalty, submitted_assignment.timestamp
    from grade
    join submitted_notebook on grade.notebook_id = submitted_notebook.id
    join submitted_assignment on submitted_notebook.assignment_id = submitted_assignment.id
    join student on submitted_assignment.student_id = student.id
    join base_cell on grade.cell_id = base_cell.id
    order by 1, 2
"""
_COMMENTS = """
    select submitted_assignment.student_id, base_cell.name, auto_comment, manual_comment
    from comment
    join submitted_notebook on comment.notebook_id = submitted_notebook.id
    join submitted_assignment on submitted_notebook.assignment_id = submitted_assignment.id
    join base_cell on comment.cell_id = base_cell.id
    order by 1, 2
"""


def make_class(folder: Path, size: int = 12) -> Course:
    """A course with a lesson that was built, and the sample class's submissions, over and over."""
    course = make_course(folder)
    write_bank(course)
    tree.write(course, tree.build(course, [NAME]), whole=True)
    texts = [one.text for one in sample_class(course, [load_lesson(course, NAME)])]
    for number in range(size):
        hand_in(course, f"student{number + 1:03d}", texts[number % len(texts)])
    sync(course, [NAME])
    return course


def hand_in(course: Course, student: str, text: str) -> Path:
    """Put a file where `collect` would; returns its place."""
    place = course.root / "submitted" / student / NAME
    place.mkdir(parents=True, exist_ok=True)
    (place / "timestamp.txt").write_text("2026-11-20 10:00:00 UTC", encoding="ascii")
    (place / FILE).write_text(text, encoding="utf-8")
    return place / FILE


def twin(course: Course, folder: Path) -> Course:
    """The same course with the same submissions, elsewhere."""
    shutil.copytree(course.root, folder)
    return find_course(folder)


def rows(course: Course) -> list[list[tuple[object, ...]]]:
    """What the gradebook has of everybody's scores and comments."""
    with sqlite3.connect(course.root / "gradebook.db") as database:
        return [database.execute(query).fetchall() for query in (_SCORES, _COMMENTS)]


def graded_files(course: Course) -> dict[str, bytes]:
    """All that lies in `autograded/`, hidden files included."""
    folder = course.root / "autograded"
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


def wait_until(holds: object, seconds: float = 60.0) -> bool:
    """Look again and again whether something holds; whether it did before the time was over."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():  # type: ignore[operator]
            return True
        time.sleep(0.02)
    return False

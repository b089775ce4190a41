"""A small class that was graded, for tests of what goes out: each student another way to fail."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import chdir
from datetime import datetime
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.api import Gradebook
from nbgrader.apps.api import NbGraderAPI
from nbgrader.coursedir import CourseDirectory

from autograder.build import tree
from autograder.course import Course, find_course
from autograder.grading import execute
from autograder.grading.config import load_config
from autograder.grading.sync import sync
from autograder.referee.sandbox.probe import probe
from tests.conftest import make_course
from tests.people import solve

NAME = "01_products"
BYTES = f"{NAME}/{NAME}.ipynb"

# What each student writes into my_mm's cell.
ANSWERS = {
    "student_wrong": "def my_mm(a, b):\n    return a.new_zeros(a.shape[0], b.shape[1])",
    "student_raises": "def my_mm(a, b):\n    c = 1\n    raise ValueError(f'never tell {a.tolist()}')",
    "student_renames": "class Told1234(Exception):\n    pass\n\ndef my_mm(a, b):\n    raise Told1234(a.sum().item())",
    "student_postpones": "def my_mm(a, b):\n    raise NotImplementedError(f'postponed {a.tolist()}')",
    "student_forbidden": "def my_mm(a, b):\n    return a @ b",
    "student_changes": "def my_mm(a, b):\n    a.zero_()\n    return a.new_zeros(a.shape[0], b.shape[1])",
    "student_exits": "import os\n\ndef my_mm(a, b):\n    os._exit(0)",
    "student_loops": "def my_mm(a, b):\n    while True:\n        pass",
    "student_unreadable": "def my_mm(a, b):\n    return a.to_sparse()",
    "student_deletes": "my_mm = None\ndel my_mm",
    "student_prints": "def my_mm(a, b):\n    print('printed', a.tolist())\n    return a",
}


def build_class(folder: Path, deadline: str = "") -> Course:
    """Build the course and grade everybody: the above, "student_solved" and "student_untouched"."""
    course = make_course(folder)
    if deadline:
        with (course.root / "course.toml").open("a", encoding="utf-8") as file:
            file.write(f"\n[deadlines]\n{NAME} = {deadline}\n\n[late]\nper_day = 0.1\n")
        course = find_course(course.root)
    tree.write(course, tree.build(course, [NAME]), whole=True)
    sync(course, [NAME])
    for student, answer in ANSWERS.items():
        write_answers(course, student, {"my_mm": answer})
    write_answers(course, "student_untouched", {})
    write_answers(course, "student_solved", {})
    solve(course, NAME, course.root / "submitted" / "student_solved" / BYTES)
    return course


def write_answers(course: Course, student: str, answers: Mapping[str, str]) -> Any:
    """Hand in the released notebook with some answers in it; returns it for more."""
    notebook = nbformat.read(course.release_dir / BYTES, as_version=4)
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        cell.source = answers.get(name, cell.source)
    hand_in(course, student, notebook)
    return notebook


def hand_in(course: Course, student: str, notebook: Any) -> None:
    path = course.root / "submitted" / student / BYTES
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)


def stamp(course: Course, student: str, time: datetime) -> None:
    """Say when a student handed in."""
    path = course.root / "submitted" / student / NAME / "timestamp.txt"
    path.write_text(f"{time:%Y-%m-%d %H:%M:%S.%f %Z}", encoding="utf-8")


def grade(course: Course, student: str = "*", **limits: float) -> None:
    """Run `nbgrader autograde` in this process, and end what it started."""
    config = load_config(course)
    config.Referee.sandbox = probe().ok
    for name, value in limits.items():
        config.Referee[name] = value
    api = NbGraderAPI(CourseDirectory(config=config), config=config)
    key = (probe().ok, course.root)
    with chdir(course.root):
        names = [
            p.parent.parent.name for p in sorted((course.root / "submitted").glob(f"*/{BYTES}"))
        ]
        for name in names if student == "*" else [student]:
            done = api.autograde(NAME, name, force=True)
            assert done["success"], done
    if key in execute._supervisors:
        execute._supervisors.pop(key).close()


def gradebook(course: Course) -> Gradebook:
    return Gradebook(f"sqlite:///{course.root / 'gradebook.db'}", "small")

"""Grades all kinds of odd submissions at once, as a class of one student each with neighbours.

The perfect notebooks that the kinds are made from are made here, too.
"""

from __future__ import annotations

import copy
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Gradebook, MissingEntry

from autograder.build import tree
from autograder.course import Course
from autograder.grading.sync import sync
from tests.conftest import ROOT, make_course
from tests.odd.kinds import STUBS, Kind, as_text, is_answer, title_of
from tests.odd.lesson import LESSON, NAME, REAL
from tests.people import environment, solve

Scores = dict[str, float | None]
NEIGHBOURS = ("aaa-neighbour", "zzz-neighbour")


@dataclass
class Batch:
    """What became of a class.

    Attributes:
        scores: for each student and lesson the score of each test; {} where nothing was graded.
        printed: what nbgrader wrote.
    """

    scores: dict[tuple[str, str], Scores]
    printed: str

    def said(self, student: str) -> list[str]:
        """The lines that are about one student."""
        return [line for line in self.printed.splitlines() if re.search(rf"\b{student}\b", line)]


def build_course(folder: Path) -> Course:
    """The course with the small lesson and a real one, built and in its gradebook."""
    real = (ROOT / "course" / REAL / "lesson.py").read_text(encoding="utf-8")
    course = make_course(folder, {NAME: LESSON, REAL: real})
    names = course.lesson_names()
    tree.write(course, tree.build(course, names), whole=True)
    sync(course, names)
    return course


def perfect(course: Course, lesson: str) -> NotebookNode:
    """The released notebook with the reference solutions, executed from top to bottom."""
    path = course.release_dir / lesson / f"{lesson}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    STUBS.update({title_of(c): c.source for c in notebook.cells if is_answer(c)})
    solved = course.root / "perfect.ipynb"
    nbformat.write(notebook, solved)
    solve(course, lesson, solved)
    notebook = nbformat.read(solved, as_version=4)
    solved.unlink()
    codes = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for number, cell in enumerate(codes, 1):
        cell.execution_count = number
    return notebook


def hand_in(course: Course, student: str, lesson: str, content: bytes) -> None:
    """Put a file where submissions lie."""
    path = course.root / "submitted" / student / lesson / f"{lesson}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def hand_in_all(course: Course, kinds: list[Kind]) -> None:
    """Hand in one odd submission for each kind, and clean ones before and after them."""
    for lesson in dict.fromkeys(kind.lesson for kind in kinds):
        notebook = perfect(course, lesson)
        for neighbour in NEIGHBOURS:
            hand_in(course, neighbour, lesson, as_text(notebook).encode())
        for kind in kinds:
            if kind.lesson == lesson:
                hand_in(course, kind.id, lesson, kind.content(copy.deepcopy(notebook)))


def autograde(course: Course) -> Batch:
    """Run `nbgrader autograde` on every lesson that somebody has handed in."""
    lessons = sorted({path.name for path in (course.root / "submitted").glob("*/*")})
    env = environment(course.root.parent, PYTHONPATH=str(ROOT), OMP_NUM_THREADS="1")
    env["PATH"] = f"{Path(sys.executable).parent}:{env['PATH']}"
    printed = ""
    for lesson in lessons:
        done = subprocess.run(
            [sys.executable, "-m", "nbgrader", "autograde", lesson],
            cwd=course.root,
            env=env,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        printed += done.stdout
    return Batch(scores_of(course), printed)


def scores_of(course: Course) -> dict[tuple[str, str], Scores]:
    """The gradebook's automatic scores, by student and lesson."""
    found: dict[tuple[str, str], Scores] = {}
    with Gradebook(f"sqlite:///{course.root / 'gradebook.db'}", "small") as gradebook:
        for path in sorted((course.root / "submitted").glob("*/*")):
            student, lesson = path.parts[-2:]
            try:
                row: Any = gradebook.find_submission_notebook(lesson, lesson, student)
            except MissingEntry:
                found[student, lesson] = {}
            else:
                found[student, lesson] = {grade.name: grade.auto_score for grade in row.grades}
    return found

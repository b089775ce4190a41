"""Grades all kinds of odd submissions at once, as a class of one student each with neighbours.

The perfect notebooks that the kinds are made from are made here, too.
"""

from __future__ import annotations

import copy
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Gradebook, MissingEntry

from autograder.build import tree
from autograder.course import Course
from autograder.grading.sync import sync
from autograder.intake.collect import Collected, collect
from tests.conftest import ROOT, make_course
from tests.odd.kinds import STUBS, Kind, as_text, is_answer, title_of
from tests.odd.lesson import LESSON, NAME, REAL
from tests.people import COMMANDS, environment, solve

Scores = dict[str, float | None]
FIRST, LAST = "clean001", "tidy999"  # neighbours, whose notebooks are perfect


@dataclass
class Batch:
    """A class in which everybody but two neighbours hands in something odd.

    Attributes:
        course: its course.
        kinds: what is handed in.
        logins: the student's login by the kind's id.
        collected: what `autograder collect` made of it.
        scores: for each student and lesson the score of each test; {} where nothing was graded.
        printed: what nbgrader wrote.
    """

    course: Course
    kinds: list[Kind]
    logins: dict[str, str] = field(default_factory=dict)
    collected: Collected = field(default_factory=Collected)
    scores: dict[tuple[str, str], Scores] = field(default_factory=dict)
    printed: str = ""

    def __post_init__(self) -> None:
        self.logins = {kind.id: f"odd{n:03d}" for n, kind in enumerate(self.kinds, 1)}

    def of(self, kind: Kind) -> Scores:
        """The scores that a kind got."""
        return self.scores[self.logins[kind.id], kind.lesson]

    def twin(self, lesson: str) -> Scores:
        """The scores of the perfect notebook."""
        return self.scores[FIRST, lesson]

    def expected(self, kind: Kind) -> Scores:
        """The scores that a kind declares."""
        return {
            test: 0.0 if test in kind.loses or _owner(test) in kind.loses else score
            for test, score in self.twin(kind.lesson).items()
        }

    def said(self, kind: Kind) -> list[str]:
        """What nbgrader printed about a kind's student."""
        login = self.logins[kind.id]
        return [line for line in self.printed.splitlines() if login in line]

    def files(self) -> dict[tuple[str, str, str], bytes]:
        """All that is handed in, by student, lesson and name."""
        found = {}
        for lesson in dict.fromkeys(kind.lesson for kind in self.kinds):
            notebook = perfect(self.course, lesson)
            name = f"{lesson}.ipynb"
            for neighbour in (FIRST, LAST):
                found[neighbour, lesson, name] = as_text(notebook).encode()
            for kind in (kind for kind in self.kinds if kind.lesson == lesson):
                content = kind.content(copy.deepcopy(notebook))
                found[self.logins[kind.id], lesson, kind.file or name] = content
        return found

    def collect(self) -> None:
        """Let `autograder collect` place everything, from a folder with a folder for each student."""
        incoming = self.course.root.parent / "incoming"
        files = self.files()
        for student, _, _ in files:
            (incoming / student).mkdir(parents=True, exist_ok=True)
        rows = ["id,name", *(f"{path.name},Student {path.name}" for path in incoming.iterdir())]
        for (student, _, name), content in files.items():
            (incoming / student / name).write_bytes(content)
        roster = self.course.root.parent / "roster.csv"
        roster.write_text("\n".join(rows) + "\n", encoding="utf-8")
        self.collected = collect(self.course, [incoming], [roster])

    def place_the_rest(self, under_own_names: bool = False) -> None:
        """Put what `collect` did not place where it would lie, as if it came another way.

        Args:
            under_own_names: whether files keep the names under which they were handed in.
        """
        for (student, lesson, name), content in self.files().items():
            folder = self.course.root / "submitted" / student / lesson
            path = folder / (name if under_own_names else f"{lesson}.ipynb")
            if not path.exists():
                folder.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)

    def autograde(self) -> None:
        """Run `nbgrader autograde` on every lesson."""
        for lesson in sorted({kind.lesson for kind in self.kinds}):
            self.printed += autograde(self.course, lesson)
        self.scores = scores_of(self.course)


def _owner(test: str) -> str:
    return test.rpartition("_")[0]


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
    solved = course.root.parent / "perfect.ipynb"
    nbformat.write(notebook, solved)
    solve(course, lesson, solved)
    notebook = nbformat.read(solved, as_version=4)
    codes = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for number, cell in enumerate(codes, 1):
        cell.execution_count = number
    return notebook


def autograde(course: Course, lesson: str) -> str:
    """Run `nbgrader autograde` as an instructor does; returns what it printed."""
    env = environment(course.root.parent, PYTHONPATH=str(ROOT), OMP_NUM_THREADS="1")
    env["PATH"] = f"{COMMANDS}{os.pathsep}{env['PATH']}"
    done = subprocess.run(
        [sys.executable, "-m", "nbgrader", "autograde", lesson],
        cwd=course.root,
        env=env,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.stdout


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

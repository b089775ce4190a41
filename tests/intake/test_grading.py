"""What is collected is what real nbgrader grades, and the receipt says what grading then finds."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook

from autograder.course import Course
from autograder.grading.config import gradebook_of
from autograder.grading.sync import sync
from autograder.intake.collect import collect
from autograder.intake.receipts import read_receipt
from tests.conftest import ROOT
from tests.grading.test_plain_nbgrader import nbgrader
from tests.intake.classes import (
    NAME,
    Student,
    answered,
    moodle_gradebook,
    moodle_zip,
    students,
    worksheet,
)
from tests.people import environment

CLASS = students(3)


def without_a_test(content: bytes) -> bytes:
    """A notebook whose visible test was deleted, and which an old editor has saved."""
    notebook = json.loads(content)
    notebook["cells"] = [c for c in notebook["cells"] if c.get("id") != "my_mm_example"]
    for cell in notebook["cells"]:
        cell.pop("id", None)
    notebook["nbformat_minor"] = 0
    return b"\xef\xbb\xbf" + json.dumps(notebook).encode()


def test_grading_finds_what_the_receipt_says(built: Course, tmp_path: Path) -> None:
    (built.root / "autograder").symlink_to(ROOT / "autograder")
    sync(built, [NAME])
    odd = without_a_test(answered(built, "odd"))
    files: list[tuple[Student, str, bytes]] = [
        (CLASS[0], "hw.ipynb", answered(built)),
        (CLASS[1], "hw.ipynb.txt", odd),
        (CLASS[2], "hw.ipynb", b""),
    ]
    lists = [moodle_gradebook(tmp_path / "p.csv", CLASS), worksheet(tmp_path / "w.csv", CLASS)]
    collect(built, [moodle_zip(tmp_path / "m.zip", files)], lists)
    autograde = grader(built, tmp_path)
    autograde()
    for student in CLASS[:2]:
        receipt = read_receipt(built, student.login, NAME)
        assert receipt is not None
        graded = built.root / "autograded" / student.login / NAME
        notebook = nbformat.read(graded / f"{NAME}.ipynb", as_version=4)
        repairs = list(notebook.metadata.autograder.repairs)
        assert [
            note for note in (*receipt.notes, *receipt.needs_look) if note in repairs
        ] == repairs
        assert bool(repairs) == (student is CLASS[1])
        assert sorted(path.name for path in graded.iterdir()) == [f"{NAME}.ipynb", "timestamp.txt"]
    assert scores(built) == {"student001": 5.0, "student002": 5.0}

    # A newer file is graded by the same command, as its time is newer; an equal one is not.
    better = [(CLASS[0], "hw.ipynb", answered(built).replace(b".sum(1)", b".sum(0)"))]
    collect(
        built, [moodle_zip(tmp_path / "n.zip", better)], [worksheet(tmp_path / "x.csv", CLASS, 25)]
    )
    autograde()
    assert scores(built)["student001"] == 0.0


def grader(course: Course, home: Path) -> Callable[[], object]:
    def autograde() -> object:
        return nbgrader("autograde", NAME, cwd=course.root, env=environment(home))

    return autograde


def scores(course: Course) -> dict[str, float]:
    address, course_id = gradebook_of(course)
    with Gradebook(address, course_id) as gradebook:
        submissions = gradebook.assignment_submissions(NAME)
        return {s.student.id: s.score for s in submissions}

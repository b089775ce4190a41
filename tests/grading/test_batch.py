"""`autograder grade`: the same as `nbgrader autograde`, for a class at once, and nothing twice."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path

import nbformat
import pytest
from nbgrader.api import Gradebook

from autograder.build import tree
from autograder.course import Course
from autograder.errors import CourseError
from autograder.grading.batch import (
    AGAIN,
    GRADED,
    KEPT,
    LOST,
    UNCHANGED,
    UNREADABLE,
    Outcome,
    Plan,
    grade_lesson,
)
from autograder.grading.config import gradebook_of, load_config
from autograder.grading.sync import sync
from autograder.grading.voiding import void_test
from autograder.grading.workers import LocalWorkers, Task, serve
from autograder.referee.sandbox.cgroups import find_parent
from autograder.referee.sandbox.probe import probe
from tests.conftest import ROOT
from tests.grading.classes import (
    FILE,
    NAME,
    graded_files,
    hand_in,
    make_class,
    rows,
    twin,
)

pytestmark = pytest.mark.skipif(not probe().ok, reason=probe().problem or "the sandbox works")
NOT_A_NOTEBOOK = "<html>You are not logged in.</html>"


def grade(course: Course, jobs: int = 1, **plan: object) -> dict[str, Outcome]:
    with LocalWorkers(jobs, True, (course.root,)) as workers:
        config = load_config(course)
        outcomes = grade_lesson(course, config, NAME, Plan(**plan), workers)  # type: ignore[arg-type]
    return {one.student: one for one in outcomes}


def states(outcomes: dict[str, Outcome]) -> set[str]:
    return {one.state for one in outcomes.values()}


@pytest.fixture(scope="module")
def ungraded(tmp_path_factory: pytest.TempPathFactory) -> Course:
    course = make_class(tmp_path_factory.mktemp("class") / "course")
    hand_in(course, "student013", NOT_A_NOTEBOOK)
    with Gradebook(*gradebook_of(course)) as gradebook:
        gradebook.update_or_create_assignment(NAME, duedate="2026-11-19 00:00:00 UTC")
    return course


@pytest.fixture(scope="module")
def graded(ungraded: Course, tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The class, graded by two workers."""
    course = twin(ungraded, tmp_path_factory.mktemp("graded") / "course")
    outcomes = grade(course, jobs=2)
    assert outcomes.pop("student013").state == UNREADABLE
    assert states(outcomes) == {GRADED}
    return course


@pytest.fixture
def again(graded: Course, tmp_path: Path) -> Course:
    """The graded class, to change."""
    return twin(graded, tmp_path / "course")


def with_the_seed_of(course: Course, like: Course) -> Course:
    """The course with another's secret number, so that both have the same random inputs."""
    seed = (like.root / "grading_seed").read_bytes()
    (course.root / "grading_seed").write_bytes(seed)
    return course


def test_it_gives_what_nbgrader_autograde_gives(
    ungraded: Course, graded: Course, tmp_path: Path
) -> None:
    course = with_the_seed_of(twin(ungraded, tmp_path / "course"), graded)
    command = [sys.executable, "-m", "nbgrader", "autograde", NAME]
    done = subprocess.run(
        command,
        cwd=course.root,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "student013" in done.stderr
    assert rows(course) == rows(graded)
    assert graded_files(course) == graded_files(graded)
    place = f"autograded/student001/{NAME}/{FILE}"
    assert (course.root / place).stat().st_mode == (graded.root / place).stat().st_mode


def test_one_worker_gives_what_two_give(ungraded: Course, graded: Course, tmp_path: Path) -> None:
    course = with_the_seed_of(twin(ungraded, tmp_path / "course"), graded)
    grade(course, jobs=1)
    assert rows(course) == rows(graded)
    assert graded_files(course) == graded_files(graded)


def test_what_has_not_changed_is_left_alone(again: Course) -> None:
    place = again.root / "submitted" / "student002" / NAME / FILE
    place.write_text(place.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    (again.root / "autograded" / "student003" / NAME / FILE).unlink()
    before = rows(again)
    outcomes = grade(again)
    assert {s for s, one in outcomes.items() if one.state == AGAIN} == {"student002", "student003"}
    assert outcomes["student001"].state == UNCHANGED
    assert rows(again) == before
    assert states(grade(again, force=True, students=["student001"])) == {AGAIN}


def test_a_graders_scores_and_comments_stay(again: Course) -> None:
    with Gradebook(*gradebook_of(again)) as gradebook:
        gradebook.find_grade("why", NAME, NAME, "student001").manual_score = 1.5
        gradebook.find_grade("my_mm_random", NAME, NAME, "student001").extra_credit = 0.5
        gradebook.find_comment("why", NAME, NAME, "student001").manual_comment = "Well said."
        gradebook.db.commit()
    before = rows(again)
    grade(again, force=True, students=["student001"])
    after = rows(again)
    assert after[1] == before[1]
    assert [row[:6] for row in after[0]] == [row[:6] for row in before[0]]


def test_a_student_who_handed_nothing_in_is_named(again: Course) -> None:
    with pytest.raises(CourseError, match=r"no submission of student099 in submitted/"):
        grade(again, students=["student099"])


def change_test(course: Course, old: str, new: str) -> None:
    """Change the lesson's text, build it, and tell the gradebook."""
    path = course.lessons_dir / NAME / "lesson.py"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    tree.write(course, tree.build(course, [NAME]), whole=True)
    sync(course, [NAME])


def test_a_changed_test_shows_who_gains_and_who_loses_before_it_is_written(again: Course) -> None:
    rule = 'assert refuses(lambda: my_mm(torch.ones(2, 1), torch.ones(3, 4))), "no error for (2, 1) and (3, 4)"'
    change_test(again, rule, "my_mm(torch.ones(2, 1), torch.ones(1, 4))")
    before, files = rows(again), graded_files(again)
    shown = grade(again, changed=True, dry_run=True)
    gains = {s: one.moved for s, one in shown.items() if one.moved}
    assert gains
    assert all(moved == {"my_mm_refuses": (0.0, 3.0)} for moved in gains.values())
    assert rows(again) == before
    assert graded_files(again) == files
    grade(again, changed=True)
    points = {row[0]: row[2] for row in rows(again)[0] if row[1] == "my_mm_refuses"}
    assert all(points[student] == 3.0 for student in gains)


def test_a_lower_score_is_written_only_when_that_is_asked_for(again: Course) -> None:
    change_test(
        again, "(5, 1, 2), (1, 7, 1)]:", "(5, 1, 2), (1, 7, 1)]:\n    assert 'no' == my_mm.__doc__"
    )
    reference = again.lessons_dir / NAME / "lesson.py"
    text = reference.read_text(encoding="utf-8")
    reference.write_text(
        text.replace('"""Return the matrix product of a (n, k) and b (k, m)."""', '"""no"""'),
        encoding="utf-8",
    )
    tree.write(again, tree.build(again, [NAME]), whole=True)
    sync(again, [NAME])
    before = rows(again)
    outcomes = grade(again, changed=True)
    kept = {s for s, one in outcomes.items() if one.state == KEPT}
    assert "student001" in kept
    assert [r for r in rows(again)[0] if r[0] in kept] == [r for r in before[0] if r[0] in kept]
    lower = grade(again, changed=True, allow_lower=True)
    assert {s for s, one in lower.items() if one.state == AGAIN} == kept
    assert rows(again) != before


def test_a_void_test_gives_everybody_its_points_and_can_be_undone(again: Course) -> None:
    before = rows(again)
    lines = void_test(again, NAME, "my_mm_refuses", undo=False)
    assert re.fullmatch(
        rf"{NAME}: my_mm_refuses gives everybody its points; \d+ scores changed\.", lines[-1]
    )
    voided = {row[0]: row[2] for row in rows(again)[0] if row[1] == "my_mm_refuses"}
    assert {score for student, score in voided.items() if student != "student013"} == {3.0}
    grade(again, force=True)  # who is graded later gets them too
    assert {r[0]: r[2] for r in rows(again)[0] if r[1] == "my_mm_refuses"} == voided
    void_test(again, NAME, "my_mm_refuses", undo=True)
    assert rows(again) == before
    with pytest.raises(CourseError, match="has no test 'my_mm_nothing'; there are: my_mm_example,"):
        void_test(again, NAME, "my_mm_nothing", undo=False)


DEADLY = "this kills the worker"


def dies_of_it(line: Connection, sandboxed: bool, hidden: tuple[Path, ...]) -> None:
    """A worker's life that ends with a certain submission, as a fault of ours would end it."""

    class Listening:
        def recv_bytes(self) -> bytes:
            message = line.recv_bytes()
            if DEADLY.encode() in message and message[:1] == b"S":
                os._exit(1)
            return message

        send_bytes = staticmethod(line.send_bytes)

    serve(Listening(), sandboxed, hidden)  # type: ignore[arg-type]


def test_a_worker_that_dies_takes_its_own_submission_with_it_and_no_other(again: Course) -> None:
    path = again.root / "submitted" / "student005" / NAME / FILE
    notebook = nbformat.read(path, as_version=4)
    notebook.cells[0].source += DEADLY
    nbformat.write(notebook, path)
    with LocalWorkers(2, True, (again.root,), life=dies_of_it) as workers:
        plan = Plan(force=True)
        outcomes = grade_lesson(again, load_config(again), NAME, plan, workers)
    by_student = {one.student: one.state for one in outcomes}
    assert by_student.pop("student005") == LOST
    assert by_student.pop("student013") == UNREADABLE
    assert set(by_student.values()) == {AGAIN}


def does_not_end(line: Connection, sandboxed: bool, hidden: tuple[Path, ...]) -> None:
    """A worker's life that does not see that the other side hangs up, with a submission running."""
    parent = find_parent()
    assert parent is not None
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE) as submission:
        group = parent.make(1 << 30)
        group.add(submission.pid)
        line.send_bytes(str(group.folder).encode())
        time.sleep(1000)


@pytest.mark.skipif(find_parent() is None, reason="no cgroup can be made here")
def test_a_worker_that_has_to_be_killed_leaves_no_cgroup() -> None:
    with LocalWorkers(1, True, (), life=does_not_end) as workers:
        ((_, answer),) = workers.run(b"", [Task("student001", b"")])
        assert answer is not None
        group = Path(answer.decode())
        assert group.exists()
    assert not group.exists()


def test_a_gradebook_without_the_lesson_as_it_is_now_is_refused(again: Course) -> None:
    path = again.lessons_dir / NAME / "lesson.py"
    text = path.read_text(encoding="utf-8").replace("(1, 7, 1)]", "(1, 7, 2)]")
    path.write_text(text, encoding="utf-8")
    tree.write(again, tree.build(again, [NAME]), whole=True)
    with pytest.raises(CourseError, match=r"is not what the gradebook has \(my_mm_random\); run"):
        grade(again)


def test_a_locked_gradebook_is_one_sentence_and_nothing_is_lost(
    ungraded: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    course = twin(ungraded, tmp_path / "course")
    monkeypatch.setattr("autograder.grading.writer.BUSY_MS", 100)
    with sqlite3.connect(course.root / "gradebook.db", isolation_level=None) as somebody_else:
        somebody_else.execute("begin immediate")
        with pytest.raises(CourseError, match=r"cannot be used now \(database is locked\); what"):
            grade(course)
        somebody_else.execute("rollback")
    assert not graded_files(course)
    outcomes = grade(course, students=["student001"])
    assert states(outcomes) == {GRADED}
